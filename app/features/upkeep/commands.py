"""`fuyuan home check | mend | facts` and `fuyuan backup make | restore | list`."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from pathlib import Path

from app.data import backup, restoring
from app.features.slice import Call, Command
from app.features.upkeep import service
from app.kernel.clock import shown_time, to_json
from app.kernel.text import words

FOUND = 3
"""Exit code of a check that found something."""


def _check(call: Call) -> int:
    """Print `ok`, or each grave finding on a line; what is legal is listed on stderr."""
    grave = False
    for fault in service.check_home(call.at_home):
        print(fault.text, file=call.out if fault.grave else sys.stderr)
        grave = grave or fault.grave
    if not grave:
        print("ok", file=call.out)
    return FOUND if grave else 0


def _mend(call: Call) -> int:
    """Print each sum that was made anew, then `ok`."""
    for line in service.mend_sums(call.at_home):
        print(line, file=call.out)
    print("ok", file=call.out)
    return 0


def _facts(call: Call) -> int:
    told = service.facts(call.at_home, call.slices)
    if call.args.json:
        print(json.dumps(told, ensure_ascii=False, indent=1), file=call.out)
    else:
        print(told["digest"], file=call.out)
    return 0


def _make(call: Call) -> int:
    made = service.make_backup(call.at_home, call.args.to)
    print(made.folder, file=call.out)
    return 0


def _restore(call: Call) -> int:
    restoring.restore(backup.read(call.args.backup), call.args.to)
    print(call.args.to, file=call.out)
    return 0


def _list(call: Call) -> int:
    found = backup.listed(call.args.dir)
    if call.args.json:
        rows = [
            {
                "folder": str(one.folder),
                "home": one.manifest.home_name,
                "home_uuid": one.manifest.home_uuid,
                "made_at": to_json(one.made_at),
                "why": one.manifest.why,
                "schema": one.manifest.schema,
                "bytes": one.bytes,
                "number": one.manifest.number,
                "head": one.manifest.head.short,
            }
            for one in found
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=1), file=call.out)
        return 0
    for one in found:
        made_at = shown_time(one.made_at)
        print(made_at, one.manifest.home_name, one.manifest.why, one.folder, sep="\t", file=call.out)
    return 0


def _to(parser: ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, required=True, metavar="DIR")


def _restore_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("--to", type=Path, required=True, metavar="HOME")


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("dir", type=Path, metavar="DIR")


COMMANDS = (
    Command(("home", "check"), words("Upkeep", "Look whether the home is whole"), _check),
    Command(("home", "mend"), words("Upkeep", "Make sums of the care log that are wrong anew from its lines"), _mend),
    Command(("home", "facts"), words("Upkeep", "Tell counts and digests of what stands"), _facts),
    Command(("backup", "make"), words("Upkeep", "Write a verified backup"), _make, _to),
    Command(
        ("backup", "restore"),
        words("Upkeep", "Make a home of a backup, in a folder that does not exist yet"),
        _restore,
        _restore_arguments,
        needs_home=False,
    ),
    Command(
        ("backup", "list"), words("Upkeep", "Tell which backups are there"), _list, _list_arguments, needs_home=False
    ),
)
