"""`fuyuan rosters check` and `print`: what is wrong with a month, its papers; asks the service for everything."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.features.rosters import service
from app.features.rosters.model import LARGE_FROM, Group, Month
from app.features.slice import Call, Command
from app.kernel.errors import StorageError, WrongUseError
from app.kernel.text import say, words

_NO_MONTH = words("RosterCommand", "“{given}” is no month. Write it like 2026-12.")
_NO_GROUP = words("RosterCommand", "There is no group {given}. Write one of: {wanted}")
_FOLDER = words("RosterCommand", "{path} cannot be written. The records are safe. Choose another folder.")


def add_month(parser: ArgumentParser) -> None:
    """Add the arguments that name a group's month."""
    parser.add_argument("--month", required=True, metavar="YYYY-MM")
    parser.add_argument("--group", metavar="NAME")


def month_of(call: Call) -> Month:
    """Return the month that the call names. Raises WrongUseError."""
    found = Month.read(call.args.month)
    if found is None:
        raise WrongUseError(_NO_MONTH, given=call.args.month)
    return found


def groups_of(call: Call) -> tuple[Group, ...]:
    """Return the group that the call names, without one all. Raises WrongUseError, NotAllowedError."""
    every = service.groups(call.at_home)
    if call.args.group is None:
        return every
    found = tuple(one for one in every if one.name == call.args.group)
    if not found:
        raise WrongUseError(_NO_GROUP, given=call.args.group, wanted="、".join(one.name for one in every))
    return found


def _check(call: Call) -> int:
    found = list(_findings(call))
    if call.args.json:
        print(json.dumps(found, ensure_ascii=False), file=call.out)
        return 0
    for one in found:
        print(" ".join(filter(None, (one["group"], one["day"], one["person"], one["text"]))), file=call.out)
    return 0


def _findings(call: Call) -> Iterator[dict[str, Any]]:
    session, month = call.at_home, month_of(call)
    for group in groups_of(call):
        names = {one.id: one.name for one in service.sheet(session, group.id, month).people}
        for one in service.findings(session, group.id, month):
            yield {
                "group": group.name,
                "day": None if one.day is None else one.day.isoformat(),
                "person": None if one.staff_id is None else names[one.staff_id],
                "rule": one.rule,
                "gravity": one.gravity.value,
                "text": say(one.said, call.translate, **one.values),
            }


def _print_arguments(parser: ArgumentParser) -> None:
    add_month(parser)
    parser.add_argument("--to", required=True, type=Path, metavar="DIR")


def _print(call: Call) -> int:
    """Write the wall sheet, everybody's own sheet, the attendance and the table of each group that has people."""
    session, month, to = call.at_home, month_of(call), call.args.to
    for group in groups_of(call):
        ids = [one.id for one in service.sheet(session, group.id, month).people]
        if not ids:
            continue
        made = {
            "排班表.pdf": service.wall_sheet(session, group.id, month, large=len(ids) >= LARGE_FROM),
            "个人班表.pdf": service.personal_sheets(session, group.id, month, ids),
            "考勤汇总.pdf": service.attendance(session, group.id, month),
            "排班表.xlsx": service.month_file(session, group.id, month),
        }
        for name, content in made.items():
            path = to / f"{month}-{group.name}-{name}"
            try:
                to.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            except OSError as error:
                raise StorageError(_FOLDER, path=str(path)) from error
            print(path, file=call.out)
    return 0


COMMANDS = (
    Command(("rosters", "check"), words("RosterCommand", "tell what is wrong with a month"), _check, add_month),
    Command(("rosters", "print"), words("RosterCommand", "write a month's papers"), _print, _print_arguments),
)
"""What rosters offer on the command line."""
