"""Calls a command of a slice from inside the window, as the command line would; knows no service by name."""

from __future__ import annotations

import io
from argparse import ArgumentParser
from collections.abc import Sequence

from app.features.slice import Call, Command, Slice
from app.kernel.errors import WrongUseError
from app.kernel.text import Translate, words


def found(commands: Sequence[Command], argv: Sequence[str]) -> tuple[Command, list[str]]:
    """Return the command whose words begin `argv`, longest first, and what follows. Raises WrongUseError."""
    for length in range(min(len(argv), 3), 0, -1):
        for command in commands:
            if command.words == tuple(argv[:length]):
                return command, list(argv[length:])
    known = ", ".join(sorted(" ".join(command.words) for command in commands))
    raise WrongUseError(words("CommandLine", "There is no such command. Known: {known}"), known=known)


def call(slices: Sequence[Slice], argv: Sequence[str], translate: Translate) -> str:
    """Run a command that needs no open home and return what it printed. Raises HomeError."""
    command, rest = found([one for part in slices for one in part.commands], argv)
    parser = ArgumentParser(exit_on_error=False)
    command.arguments(parser)
    out = io.StringIO()
    command.run(Call(parser.parse_args(rest), out, None, None, slices, translate))
    return out.getvalue()
