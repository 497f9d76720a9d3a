"""`fuyuan rosters fill`, `check` and `print`: a month filled, what is wrong with it, its papers; asks the service."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from math import inf
from pathlib import Path
from typing import Any

from app.features.rosters import service
from app.features.rosters.model import REASON_WORDS, Group, Month, Sheet
from app.features.rosters.model.problem import Effort, Hole, Rule
from app.features.rosters.model.review import names
from app.features.slice import Call, Command
from app.features.staff.model import POST_WORDS
from app.kernel.errors import StorageError, WrongUseError
from app.kernel.ids import DutyId
from app.kernel.text import Translate, say, words

_NO_MONTH = words("RosterCommand", "“{given}” is no month. Write it like 2026-12.")
_NO_GROUP = words("RosterCommand", "There is no group {given}. Write one of: {wanted}")
_NO_SEED = words("RosterCommand", "A seed is a whole number of at most {digits} digits.")
_NO_EFFORT = words("RosterCommand", "Seconds and work are numbers above 0.")
_FILLED = words("RosterCommand", "Filled, {count} duties are empty.")
MOST_DIGITS = 18
"""Of a seed: it fits into 64 bits."""
DEFAULT_SECONDS = 20.0
"""For each group, when neither seconds nor work are given."""


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


def _fill_arguments(parser: ArgumentParser) -> None:
    add_month(parser)
    effort = parser.add_mutually_exclusive_group()
    effort.add_argument("--seconds", type=float, default=None, metavar="N")
    effort.add_argument("--work", type=float, default=None, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--reason", default="", metavar="TEXT")


def _fill(call: Call) -> int:
    """Fill each group's month one after the other, write it, and tell the sums and every hole."""
    args, told = call.args, list[dict[str, Any]]()
    seconds = DEFAULT_SECONDS if args.seconds is None and args.work is None else args.seconds
    if any(one is not None and not 0 < one < inf for one in (seconds, args.work)):
        raise WrongUseError(_NO_EFFORT)
    if abs(args.seed) >= 10**MOST_DIGITS:
        raise WrongUseError(_NO_SEED, digits=MOST_DIGITS)
    effort = Effort(seconds=seconds, work=args.work, seed=args.seed)
    for group in groups_of(call):
        if args.group is not None or service.sheet(call.at_home, group.id, month_of(call)).people:
            told.append(_filled(call, group, effort))
    whole: dict[str, Any] = {key: sum(one[key] for one in told) for key in ("hard", "cost", "bound")}
    firsts = [one["first_s"] for one in told]
    whole["holes"] = [hole for one in told for hole in one["holes"]]
    whole["first_s"] = None if None in firsts else round(sum(firsts), 2)
    whole["total_s"] = round(sum(one["total_s"] for one in told), 2)
    if call.args.json:
        print(json.dumps(whole, ensure_ascii=False), file=call.out)
        return 0
    print(say(_FILLED, call.translate, count=sum(one["short"] for one in whole["holes"])), file=call.out)
    for hole in whole["holes"]:
        print(hole["day"], hole["shift"], hole["post"], hole["short"], hole["why"], file=call.out)
    return 0


def _filled(call: Call, group: Group, effort: Effort) -> dict[str, Any]:
    session, month = call.at_home, month_of(call)
    filling = service.start_filling(session, group.id, month, effort)
    found = list(filling.outcomes())
    if not found:
        raise StorageError(service.BROKE)
    last = found[-1]
    service.take_filling(session, group.id, month, filling, last.roster, call.args.reason)
    sheet = service.sheet(session, group.id, month)
    return {
        "hard": last.hard,
        "cost": last.cost,
        "bound": last.bound,
        "holes": [_hole(sheet, one, call.translate) for one in last.holes],
        "first_s": last.first_s,
        "total_s": last.total_s,
    }


def _hole(sheet: Sheet, hole: Hole, translate: Translate) -> dict[str, Any]:
    duties = sorted(int(key) for key in hole.shifts)
    posts = (say(POST_WORDS[one], translate) for one in sorted(sheet.group.told.posts))
    why = (f"{say(REASON_WORDS.get(one.rule, REASON_WORDS[Rule.COVER]), translate)}: {names(sheet, one.people)}"
           for one in hole.why)  # fmt: skip
    return {
        "day": sheet.month.days[hole.day].isoformat(),
        "shift": "、".join(sheet.duty[DutyId(one)].told.name for one in duties),
        "post": "、".join(posts),
        "short": hole.short,
        "why": "; ".join(why),
    }


def _print_arguments(parser: ArgumentParser) -> None:
    add_month(parser)
    parser.add_argument("--to", required=True, type=Path, metavar="DIR")


def _print(call: Call) -> int:
    """Write the papers and the table of each group that has people."""
    session, month = call.at_home, month_of(call)
    for group in groups_of(call):
        if service.sheet(session, group.id, month).people:
            for path in service.print_month(session, group.id, month, call.args.to):
                print(path, file=call.out)
    return 0


COMMANDS = (
    Command(("rosters", "fill"), words("RosterCommand", "fill a month"), _fill, _fill_arguments),
    Command(("rosters", "check"), words("RosterCommand", "tell what is wrong with a month"), _check, add_month),
    Command(("rosters", "print"), words("RosterCommand", "write a month's papers"), _print, _print_arguments),
)
"""What rosters offer on the command line."""
