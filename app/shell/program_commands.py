"""Commands that belong to no slice: pictures of every screen, and the self-test; each imports Qt only when run."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from app.features.slice import Call, Command
from app.kernel.text import words
from app.shell import home_commands, sample_home


def _screens_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("to", type=Path, metavar="DIR")
    parser.add_argument("--lang", choices=("zh_CN", "en"), default="zh_CN")
    parser.add_argument("--text", choices=("standard", "large", "xlarge"), default="standard")
    parser.add_argument("--scale", type=float, default=1.0)


def _screens(call: Call) -> int:
    from app.shell.screens import write_screens

    for path in write_screens(call.args.to, call.args.lang, call.args.text, call.args.scale, call.slices):
        print(path, file=call.out)
    return 0


def _self_test(call: Call) -> int:
    from app.shell.self_test import faults

    found = faults(call.slices)
    for line in found or ["ok"]:
        print(line, file=call.out)
    return 3 if found else 0


COMMANDS = (
    home_commands.CREATE,
    *sample_home.COMMANDS,
    Command(
        spoken=("screens",),
        help=words("CommandLine", "Write a picture of every page, dialog and empty state"),
        run=_screens,
        arguments=_screens_arguments,
        needs_home=False,
    ),
    Command(
        spoken=("self-test",),
        help=words("CommandLine", "Try fonts, translations, icons, an empty home and one PDF"),
        run=_self_test,
        needs_home=False,
    ),
)
"""Joined with the commands of the slices."""
