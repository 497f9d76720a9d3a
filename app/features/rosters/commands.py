"""`fuyuan rosters check`: what is wrong with a month; asks the service for everything."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from app.features.rosters import service
from app.features.rosters.model import Group, Month
from app.features.slice import Call, Command
from app.kernel.errors import WrongUseError
from app.kernel.text import say, words

_NO_MONTH = words("RosterCommand", "“{given}” is no month. Write it like 2026-12.")
_NO_GROUP = words("RosterCommand", "There is no group {given}. Write one of: {wanted}")


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


COMMANDS = (
    Command(("rosters", "check"), words("RosterCommand", "tell what is wrong with a month"), _check, add_month),
)
"""What rosters offer on the command line."""
