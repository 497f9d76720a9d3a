"""What the handover sheet says of medicines: not taken, given when needed, flagged notes, what is under lock."""

from __future__ import annotations

from collections.abc import Iterator

from app.data.session import Session
from app.features.medicines.model import OPEN, OUTCOME_WORDS, OUTCOMES_ON_PAPER, Outcome
from app.features.medicines.service.reading import (
    LockedCount,
    NamedDose,
    NotTaken,
    flagged,
    locked_counts,
    missed,
    when_needed,
)
from app.kernel.access import Permission
from app.kernel.handover import BlockContent, BlockCount, BlockFinding, BlockLine, ShiftSpan, Term
from app.kernel.text import words

_NOT_TAKEN = Term(words("MedicineHandover", "not taken"), "漏服拒服")
_NEEDED = Term(words("MedicineHandover", "when needed"), "临时药")
_LOCKED = Term(words("MedicineHandover", "under lock"), "锁柜药")
_NO_RECORD = Term(words("MedicineHandover", "not recorded"), "没记")
_GIVEN = Term(words("MedicineHandover", "given when needed"), "临时药")
_DIFFERS = words("MedicineHandover", "{title} of {name}: book and count differ")
_NOT_COUNTED = words("MedicineHandover", "{count} under lock, not counted in this shift: {names}")


def handover_medicine(session: Session, span: ShiftSpan) -> BlockContent:
    """Return what the sheet of a shift says of medicines. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    untaken = missed(session, span.since, span.until, unrecorded=OPEN)  # not late yet, but the shift is over
    untaken = tuple(one for one in untaken if span.covers(one.resident_id))
    needed = [one for one in when_needed(session, span.since, span.until) if span.covers(one.resident_id)]
    locked = [one for one in locked_counts(session, span.handed_until) if span.covers(one.resident_id)]
    told = {one.dose_id for one in untaken} | {one.dose.id for one in needed}
    written = [one for one in flagged(session, span.since, span.until) if span.covers(one.resident_id)]
    lines = [_line(one, span) for one in untaken]
    lines += [_told(one, _GIVEN, span) for one in needed]
    lines += [_told(one, _outcome(one.dose.outcome), span) for one in written if one.dose.id not in told]
    counts = [BlockCount(_NOT_TAKEN, len(untaken)), BlockCount(_NEEDED, len(needed))]
    if locked:
        counted = [(one.counted or 0.0, one.difference) for one in locked]
        counts.append(BlockCount(_LOCKED, sum(n for n, _ in counted), sum(n - off for n, off in counted)))
    return BlockContent(tuple(lines), tuple(counts), tuple(_findings(locked, span)))


def _line(one: NotTaken, span: ShiftSpan) -> BlockLine:
    tag = _NO_RECORD if one.outcome is None else _outcome(one.outcome)
    text = " ".join(part for part in (one.title, one.amount, one.note) if part)
    return BlockLine(tag, "warn", text, one.resident_id, one.name, span.beds.get(one.resident_id, ""), (), one.due_at)


def _told(one: NamedDose, tag: Term, span: ShiftSpan) -> BlockLine:
    text, bed = " ".join(filter(None, (one.title, one.dose.note))), span.beds.get(one.resident_id, "")
    return BlockLine(tag, "info", text, one.resident_id, one.name, bed, (), one.dose.at)


def _outcome(outcome: Outcome) -> Term:
    return Term(OUTCOME_WORDS[outcome], OUTCOMES_ON_PAPER[outcome])


def _findings(locked: list[LockedCount], span: ShiftSpan) -> Iterator[BlockFinding]:
    """Yield what is under lock and does not agree, and what was not counted in the shift."""
    for one in locked:
        if one.difference:
            differs = {"name": one.name, "title": one.title}
            yield BlockFinding(Term(_DIFFERS, "{name} {title} 账上的数和手里的不一样", differs), "medicines")
    if late := [one for one in locked if one.counted_at is None or one.counted_at < span.since]:
        values = {"count": len(late), "names": "、".join(dict.fromkeys(one.name for one in late))}
        yield BlockFinding(Term(_NOT_COUNTED, "锁柜药本班没清点 {count} 种：{names}", values), "medicines")
