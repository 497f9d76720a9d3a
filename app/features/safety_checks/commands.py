"""`fuyuan safety due` and `ledger`: what is owed on a day, a month's ledgers as PDF; asks the service."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from app.features.safety_checks import service
from app.features.slice import Call, Command
from app.kernel.clock import to_json
from app.kernel.errors import WrongUseError
from app.kernel.text import words

_NO_MONTH = words("SafetyCommands", "“{given}” is no month. Write it like 2026-11.")
_NO_DAY = words("SafetyCommands", "“{given}” is no day. Write it like 2026-11-22.")


def _due_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--on", required=True, metavar="DATE")


def _due(call: Call) -> int:
    """Tell what every check owes in the periods that a day lies in."""
    found = list(_told(call))
    if call.args.json:
        print(json.dumps(found, ensure_ascii=False), file=call.out)
        return 0
    for one in found:
        times = f"{one['done']}/{one['needed']}"
        print(one["template"], one["place"] or "–", one["from"], one["to"], times, one["missed"], file=call.out)
    return 0


def _told(call: Call) -> Iterator[dict[str, Any]]:
    session, day = call.at_home, read_day(call.args.on)
    now = service.now(session)
    for one in service.owed(session, day, day):
        due = one.due
        yield {
            "template": due.version.code, "place": due.district or None, "from": to_json(due.begins),
            "to": to_json(due.ends), "needed": due.needed, "done": one.done, "late": one.late,
            "missed": one.owed().missed(now),
        }  # fmt: skip


def read_day(given: str) -> date:
    """Return the day a word names, written YYYY-MM-DD. Raises WrongUseError."""
    try:
        day = date.fromisoformat(given)
    except ValueError as error:
        raise WrongUseError(_NO_DAY, given=given) from error
    if day.isoformat() != given:
        raise WrongUseError(_NO_DAY, given=given)
    return day


def _ledger_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--month", required=True, metavar="MONTH", help="like 2026-11")
    parser.add_argument("--to", required=True, type=Path, metavar="DIR")


def _ledger(call: Call) -> int:
    """Write each check's ledger of a month, and the summary, and tell their paths."""
    month = _month(call.args.month)
    for path in service.month_ledgers(call.at_home, month, call.args.to):
        print(path, file=call.out)
    return 0


def _month(given: str) -> date:
    try:
        return read_day(f"{given}-01")
    except WrongUseError as error:
        raise WrongUseError(_NO_MONTH, given=given) from error


COMMANDS = (
    Command(("safety", "due"), words("SafetyCommands", "what is owed on a day"), _due, _due_arguments),
    Command(
        ("safety", "ledger"),
        words("SafetyCommands", "ledgers and summary of a month as PDF"),
        _ledger,
        _ledger_arguments,
    ),
)
