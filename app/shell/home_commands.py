"""`fuyuan home create`: makes a real home with its recovery sheet; stands here since only the shell may make homes."""

from __future__ import annotations

import contextlib
import shutil
from argparse import ArgumentParser
from pathlib import Path

from app.features.accounts import service as accounts
from app.features.slice import Call, Command
from app.home import Founding, create_home
from app.kernel.errors import RuleBrokenError
from app.kernel.text import words

_SHEET_THERE = words("CommandLine", "{file} is there already. It was not touched. Choose another file.")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="HOME")
    parser.add_argument("--name", required=True, help="name of the home")
    parser.add_argument("--director", default="院长", help="name of the director")
    parser.add_argument("--recovery", type=Path, required=True, metavar="FILE.pdf")


def _create(call: Call) -> int:
    """Make the home; without a recovery sheet on disk there is none."""
    from app.shell.command_line import secret

    args = call.args
    founding = Founding(args.name, args.director, secret(args.password_file, "FUYUAN_PASSWORD"))
    with contextlib.ExitStack() as undo:
        try:
            sheet = undo.enter_context(args.recovery.open("xb"))
        except FileExistsError as error:
            raise RuleBrokenError(_SHEET_THERE, file=str(args.recovery)) from error
        undo.callback(args.recovery.unlink)
        home, session, code = create_home(args.folder, founding)
        undo.callback(shutil.rmtree, args.folder)
        undo.callback(home.close)
        sheet.write(accounts.recovery_sheet(session, code))
        sheet.flush()
        undo.pop_all()
    sheet.close()
    home.close()
    print(args.folder, file=call.out)
    return 0


CREATE = Command(
    ("home", "create"),
    words("CommandLine", "Make a new home and its recovery sheet"),
    _create,
    _arguments,
    needs_home=False,
)
