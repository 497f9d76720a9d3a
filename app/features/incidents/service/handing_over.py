"""What incidents put on the sheet of a shift (交接班): what happened in it, and what is still open from before."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.data.session import Session
from app.features.incidents import store
from app.features.incidents.model import KIND_ON_PAPER, KIND_WORDS, Case, Point, open_points
from app.features.incidents.service.reading import of_shift
from app.kernel.access import Permission
from app.kernel.handover import BlockContent, BlockCount, BlockFinding, BlockLine, ShiftSpan, Term
from app.kernel.text import words

_COUNT = Term(words("IncidentSheet", "Incidents"), "意外")
_HURT = Term(words("IncidentSheet", "somebody was hurt"), "有人受伤")
_GRAVE = Term(words("IncidentSheet", "grave"), "严重")
_EARLIER = Term(words("IncidentSheet", "still open from before"), "以前的，还没有结案")
_POINTS = {
    Point.FAMILY: Term(words("IncidentSheet", "family not told yet"), "还没有告知家属"),
    Point.UPWARD: Term(words("IncidentSheet", "not reported upward yet"), "还没有上报"),
}
"""What the next shift must know is missing; a review is not theirs."""
_WHOSE = {
    Point.FAMILY: Term(words("IncidentSheet", "{name}: family not told yet"), "{name}：还没有告知家属"),
    Point.UPWARD: Term(words("IncidentSheet", "{name}: not reported upward yet"), "{name}：还没有上报"),
}
PAGE = "incidents"


def handover_events(session: Session, span: ShiftSpan) -> BlockContent:
    """Return the incidents of a span and those open at its end, no concern about abuse. Raises NotAllowedError."""
    session.require(Permission.INCIDENT_READ, Permission.HANDOVER_READ)
    happened = [one for one in of_shift(session, span.since, span.until) if span.covers(one.incident.resident_id)]
    known = {one.incident.id for one in happened}
    earlier = [
        one
        for one in store.open_at(session.db, span.until)
        if one.incident.id not in known and span.covers(one.incident.resident_id)
    ]
    lines = tuple(_line(one, span, earlier=place < len(earlier)) for place, one in enumerate([*earlier, *happened]))
    findings = tuple(found for one in happened for found in _findings(_as_of(one, span.until)))
    return BlockContent(lines, (BlockCount(_COUNT, len(happened)),), findings)


def _as_of(case: Case, instant: datetime) -> Case:
    """Return a case as it was known before an instant."""
    return replace(case, lines=tuple(one for one in case.lines if one.recorded_at < instant))


def _line(case: Case, span: ShiftSpan, *, earlier: bool) -> BlockLine:
    incident = case.incident
    told = [_GRAVE] if incident.is_grave else []
    told += [_HURT] if incident.injured else []
    told += [_EARLIER] if earlier else []
    told += [_POINTS[point] for point in open_points(_as_of(case, span.until)) if point in _POINTS]
    return BlockLine(
        tag=Term(KIND_WORDS[incident.kind], KIND_ON_PAPER[incident.kind]),
        look="bad" if incident.is_grave else "warn",
        text=f"{incident.place}：{incident.what}",
        resident_id=incident.resident_id,
        name=case.name,
        bed="" if incident.resident_id is None else span.beds.get(incident.resident_id, ""),
        more=tuple(told),
        at=incident.at,
    )


def _findings(case: Case) -> Iterator[BlockFinding]:
    for point in open_points(case):
        if point in _POINTS:
            text = replace(_WHOSE[point], values={"name": case.name}) if case.name else _POINTS[point]
            yield BlockFinding(text, PAGE)
