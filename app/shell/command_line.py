"""`fuyuan <words>`: finds the command, opens the home for its person, tells refusals in one line. Loads no Qt."""

from __future__ import annotations

import getpass
import json
import logging
import os
import sys
import traceback
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NoReturn

from app.data.session import Session
from app.features.slice import Call, Command
from app.home import OpenedHome, open_home
from app.kernel import system_words
from app.kernel.errors import HomeError, NotAllowedError, StorageError, WrongUseError
from app.kernel.text import Translate, say, words
from app.shell.catalogue import translator
from app.shell.program_commands import COMMANDS
from app.shell.slices import slices

DONE, REFUSED, WRONG_USE, STORAGE, FAULT = range(5)
"""Exit codes that scripts may rely on."""

_log = logging.getLogger(__name__)


class _Parser(ArgumentParser):
    """Tells wrong use as a refusal instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        """Raise WrongUseError with argparse's own words."""
        raise WrongUseError(words("CommandLine", "{message} (see: fuyuan {program} --help)"),
                            message=message, program=self.prog.partition(" ")[2])  # fmt: skip


def run(argv: Sequence[str]) -> int:
    """Run one command and return its exit code; every refusal is one line on stderr, never a traceback."""
    translate = translator(language())
    try:
        return _run(argv, translate)
    except SystemExit as left:  # argparse after --help
        return left.code if isinstance(left.code, int) else DONE
    except KeyboardInterrupt:
        return REFUSED
    except Exception as error:  # noqa: BLE001 - the last resort: one line and a code, never a traceback
        code, text = _told(error, translate)
        print(text, file=sys.stderr)
        return code


def _told(error: Exception, translate: Translate) -> tuple[int, str]:
    """Return exit code and line for what a command raised."""
    if isinstance(error, HomeError):
        wrong, storage = isinstance(error, WrongUseError), isinstance(error, StorageError)
        return WRONG_USE if wrong else STORAGE if storage else REFUSED, error.text(translate)
    if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError)):
        return WRONG_USE, say(words("CommandLine", "A file cannot be read: {why}"), translate, why=error)
    if isinstance(error, (FileNotFoundError, IsADirectoryError, NotADirectoryError)):
        return WRONG_USE, say(words("CommandLine", "This file is not there: {why}"), translate, why=error.filename)
    if isinstance(error, OSError):
        return STORAGE, say(words("CommandLine", "A file or folder cannot be used: {why}"), translate,
                            why=system_words.why(error))  # fmt: skip
    _log.debug("fault", exc_info=error)
    where = traceback.extract_tb(error.__traceback__)[-1]
    told = words("CommandLine", "The program has a fault: {kind} in {file} line {line}. What was saved is safe.")
    kind, file = type(error).__name__, Path(where.filename).name
    return FAULT, say(told, translate, kind=kind, file=file, line=where.lineno)


def language() -> str:
    """Return the language of messages: FUYUAN_LANG, else Chinese unless the system speaks English."""
    told = (os.environ.get(name) for name in ("FUYUAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
    return "en" if next(filter(None, told), "").startswith("en") else "zh_CN"


def _run(argv: Sequence[str], translate: Translate) -> int:
    every = slices()
    commands = (*COMMANDS, *(command for part in every for command in part.commands))
    if argv[0] in ("--help", "-h", "help"):
        return _helped(commands, translate)
    command, rest = _found(commands, argv)
    parser = _parser(command, translate)
    args = parser.parse_args(rest)
    with ExitStack() as stack:
        session, second = stack.enter_context(_people(command, args))
        return command.run(Call(args, sys.stdout, session, second, every, translate))


def _found(commands: Sequence[Command], argv: Sequence[str]) -> tuple[Command, list[str]]:
    """Return the command whose words begin `argv`, longest first, and what follows. Raises WrongUseError."""
    for length in range(min(len(argv), 3), 0, -1):
        for command in commands:
            if command.spoken == tuple(argv[:length]):
                return command, list(argv[length:])
    known = ", ".join(sorted(" ".join(command.spoken) for command in commands))
    raise WrongUseError(words("CommandLine", "There is no such command. Known: {known}"), known=known)


def _helped(commands: Sequence[Command], translate: Translate) -> int:
    """Print every command with what it does."""
    print("fuyuan [--demo]")
    for command in sorted(commands, key=lambda one: one.spoken):
        print(f"fuyuan {' '.join(command.spoken):20} {say(command.help, translate)}")
    return DONE


def _parser(command: Command, translate: Translate) -> ArgumentParser:
    parser = _Parser(prog="fuyuan " + " ".join(command.spoken), description=say(command.help, translate))
    if command.needs_home:
        parser.add_argument("--home", required=not command.home_is_optional, type=Path, metavar="HOME")
    parser.add_argument("--user", default="director")
    parser.add_argument("--password-file", type=Path)
    if command.needs_second:
        parser.add_argument("--second-user", required=True)
        parser.add_argument("--second-password-file", type=Path)
    command.arguments(parser)
    if "--json" not in parser._option_string_actions:  # noqa: SLF001 - argparse has no public way to ask
        parser.add_argument("--json", action="store_true")
    return parser


@contextmanager
def _people(command: Command, args: Namespace) -> Iterator[tuple[Session | None, Session | None]]:
    """Open the home for the command's people and close it afterwards."""
    if not command.needs_home or args.home is None:
        yield None, None
        return
    home, session = open_home(args.home, args.user, secret(args.password_file, "FUYUAN_PASSWORD"))
    try:
        yield session, _second(home, args) if command.needs_second else None
    finally:
        home.close()


def _second(home: OpenedHome, args: Namespace) -> Session:
    """Return the session of the second person, who proves who they are as the first did. Raises NotAllowedError."""
    from app.data import keys

    if args.second_user == args.user:
        raise NotAllowedError(words("CommandLine", "The second person must be somebody else. Nothing was changed."))
    keys.unwrap(keys.load(home.folder), args.second_user, secret(args.second_password_file, "FUYUAN_SECOND_PASSWORD"))
    return home.session_for(args.second_user)


def secret(file: Path | None, variable: str) -> str:
    """Return a passphrase: from a file (its last newline does not count), the environment, or asked for.

    Raises NotAllowedError where nobody can be asked.
    """
    if file is not None:
        return file.read_text("utf-8").rstrip("\r\n")
    if told := os.environ.get(variable):
        return told
    if not sys.stdin.isatty():
        raise NotAllowedError(
            words("CommandLine", "No passphrase was given. Give --password-file, or set {variable}."), variable=variable
        )
    return getpass.getpass()
