"""A sheet as it is kept: canonical JSON and back, so that equal sheets have equal text and a seal can be checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from app.features.handover.model.counts import Came, Counts, Flow
from app.features.handover.model.sheet import RoomCheck, Sheet, ThingCounted
from app.kernel.clock import from_text, to_text
from app.kernel.handover import BlockContent, BlockCount, BlockFinding, BlockLine, Term
from app.kernel.text import Words

FORM = 1
"""Raised when the shape of what is kept changes."""


def to_body(sheet: Sheet) -> str:
    """Return the sheet as it is kept: JSON with sorted names, no spaces."""
    told: dict[str, Any] = {
        "form": FORM,
        "duty_on": sheet.duty_on.isoformat(),
        "flow": {**asdict(sheet.flow), "came": {kind.value: count for kind, count in sheet.flow.came.items()}},
        "start": asdict(sheet.start),
        "end": asdict(sheet.end),
        "handed": None if sheet.handed is None else asdict(sheet.handed),
        "blocks": {key: _content_out(content) for key, content in sheet.blocks.items()},
        "things": [[one.name, one.should_be, one.found] for one in sheet.things],
        "rooms": {one.value: told for one, told in sheet.rooms.items()},
    }
    told |= {name: getattr(sheet, name) for name in _PLAIN}
    told |= {name: [_line_out(one) for one in getattr(sheet, name)] for name in _LINES}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_body(body: str) -> Sheet:
    """Return the sheet that `to_body` wrote."""
    told = json.loads(body)
    flow = told["flow"]
    lines = {name: tuple(map(_line_in, told[name])) for name in _LINES}
    return Sheet(
        duty_on=date.fromisoformat(told["duty_on"]),
        start=Counts(**told["start"]),
        end=Counts(**told["end"]),
        handed=None if told["handed"] is None else Counts(**told["handed"]),
        flow=Flow(**{**flow, "came": {kind: flow["came"][kind.value] for kind in Came}}),
        blocks={key: _content_in(content) for key, content in told["blocks"].items()},
        things=tuple(ThingCounted(*one) for one in told["things"]),
        rooms={one: told["rooms"][one.value] for one in RoomCheck},
        **_same(told, lines),
    )


def _same(told: Mapping[str, Any], lines: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts that are kept as they are, with the lists of lines."""
    return {**{name: told[name] for name in _PLAIN}, **lines}


_PLAIN = ("kind_id", "shift", "times", "next_shift", "area_id", "area", "leader")
_LINES = ("away", "moves", "key_residents", "notes")


def _term_out(term: Term) -> dict[str, Any]:
    return {"said": list(term.said), "paper": term.paper, "values": dict(term.values)}


def _term_in(told: Mapping[str, Any]) -> Term:
    return Term(Words(*told["said"]), told["paper"], told["values"])


def _line_out(line: BlockLine) -> dict[str, Any]:
    return {
        "tag": _term_out(line.tag), "look": line.look, "text": line.text, "resident_id": line.resident_id,
        "name": line.name, "bed": line.bed, "more": [_term_out(one) for one in line.more],
        "at": None if line.at is None else to_text(line.at),
    }  # fmt: skip


def _line_in(told: Mapping[str, Any]) -> BlockLine:
    at = told["at"]
    read = {"tag": _term_in(told["tag"]), "more": tuple(map(_term_in, told["more"]))}
    return BlockLine(**{**told, **read, "at": None if at is None else from_text(at)})


def _content_out(content: BlockContent) -> dict[str, Any]:
    return {
        "lines": [_line_out(one) for one in content.lines],
        "counts": [[_term_out(one.title), one.number, one.of] for one in content.counts],
        "findings": [[_term_out(one.text), one.page, one.part] for one in content.findings],
    }


def _content_in(told: Mapping[str, Any]) -> BlockContent:
    return BlockContent(
        tuple(map(_line_in, told["lines"])),
        tuple(BlockCount(_term_in(title), number, of) for title, number, of in told["counts"]),
        tuple(BlockFinding(_term_in(text), page, part) for text, page, part in told["findings"]),
    )
