"""`fuyuan residents stays` and `fuyuan handover census`; asks the service for everything."""

import json
from argparse import ArgumentParser
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.features.slice import Call, Command, class_of
from app.features.stays import service
from app.features.stays.model import KIND_WORDS, Census, Line
from app.kernel.care import SelfCare
from app.kernel.clock import to_json
from app.kernel.text import say, words


def _stays(call: Call) -> int:
    """Tell every line of every resident's moves."""
    lines = service.all_moves(call.at_home)
    if call.args.json:
        print(json.dumps([as_json(line) for line in lines], ensure_ascii=False), file=call.out)
        return 0
    for line in lines:
        kind = say(KIND_WORDS[line.move.kind], call.translate)
        mark = "" if line.stands else " ×"
        print(f"{line.move.resident_id} {to_json(line.move.at)} {kind} {line.bed_label}{mark}", file=call.out)
    return 0


def as_json(line: Line) -> dict[str, Any]:
    """Return one line for other programs; from and to follow from the lines that stand."""
    move = line.move
    return {
        "id": str(move.id),
        "resident": str(move.resident_id),
        "kind": move.kind,
        "from": line.before,
        "to": line.after,
        "at": to_json(move.at),
        "recorded_at": None if move.recorded_at is None else to_json(move.recorded_at),
        "by": line.login,
        "reason": move.reason,
        "corrects": None if move.corrects is None else str(move.corrects),
        "withdrawn": move.withdrawn,
        "bed": line.bed_label or None,
    }


def _census_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--at", metavar="INSTANT")


def _census(call: Call) -> int:
    """Tell the head counts at an instant, now when none is given."""
    session, at = call.at_home, call.instant(call.args.at)
    found = _counts(service.census_at(session, at, class_of(session, call.slices, at)))
    if call.args.json:
        print(json.dumps(found, ensure_ascii=False), file=call.out)
        return 0
    for name, count in found.items():
        told = count if isinstance(count, int) else " ".join(f"{kind} {of_it}" for kind, of_it in count.items())
        print(f"{name}: {told}", file=call.out)
    return 0


def _counts(census: Census) -> dict[str, Any]:
    whole = asdict(census)
    classes = {name: _by_class(whole.pop(name)) for name in ("by_class_registered", "by_class_present")}
    return {"registered": census.registered, **whole, **classes}


def _by_class(counts: Mapping[SelfCare, int]) -> dict[str, int]:
    return {kind.value: count for kind, count in counts.items()}


COMMANDS = (
    Command(
        spoken=("residents", "stays"),
        help=words("Stays", "Tell every move of every resident"),
        run=_stays,
    ),
    Command(
        spoken=("handover", "census"),
        help=words("Stays", "Tell how many people are where at an instant"),
        run=_census,
        arguments=_census_arguments,
    ),
)
