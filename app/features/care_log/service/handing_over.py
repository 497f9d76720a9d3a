"""What the handover sheet says of the care log: lines flagged for it, and the rooms that are not confirmed."""

from __future__ import annotations

from app.data.session import Session
from app.features.care_log.model import Line, called, catalogue
from app.features.care_log.service.reading import flagged
from app.features.care_log.service.sheets import room_states, unmeasured
from app.features.staff import service as staff
from app.kernel.access import Permission
from app.kernel.handover import BlockContent, BlockCount, BlockFinding, BlockLine, ShiftSpan, Term, of_table
from app.kernel.text import words

_FLAGGED = Term(words("CareLogHandover", "written for the handover"), "写进交班")
_CONFIRMED = Term(words("CareLogHandover", "rooms confirmed"), "已记房间")
_OPEN = words("CareLogHandover", "Rooms not confirmed: {rooms}")
_UNMEASURED = words("CareLogHandover", "Planned and not measured: {names}")


def handover_flagged(session: Session, span: ShiftSpan) -> BlockContent:
    """Return the lines that were written for the handover. Raises NotAllowedError."""
    session.require(Permission.LOG_READ, Permission.HANDOVER_READ)
    found = [one for one in flagged(session, span.since, span.until) if span.covers(one.entry.resident_id)]
    return BlockContent(tuple(_line(one, span) for one in found), (BlockCount(_FLAGGED, len(found)),))


def handover_rooms(session: Session, span: ShiftSpan) -> BlockContent:
    """Return how many rooms of the shift are confirmed, which are not, and whom nobody measured as planned.

    Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    shift = staff.shift_of(session, span.kind_id, span.duty_on, span.area_id)
    states = room_states(session, shift)
    open_ = [one for one in states if not one.done]
    findings = []
    if open_:
        told = Term(_OPEN, "{rooms} 没记", {"rooms": called(open_)})
        findings.append(BlockFinding(told, "care_log"))
    if missed := unmeasured(session, shift):
        names = "、".join(one.name for one in missed)
        findings.append(BlockFinding(Term(_UNMEASURED, "{names} 该测没测", {"names": names}), "care_log"))
    return BlockContent((), (BlockCount(_CONFIRMED, len(states) - len(open_), len(states)),), tuple(findings))


def _line(line: Line, span: ShiftSpan) -> BlockLine:
    entry = line.entry
    item = catalogue().find(entry.item)
    tag = of_table(entry.item, entry.item) if item is None else of_table(item.name.english, item.name.chinese)
    said = [of_table(one.english, one.chinese) for one in catalogue().words_of(entry.item, entry.outcome)]
    if entry.value is not None:
        value = f"{entry.value:g}" if entry.second_value is None else f"{entry.value:g}/{entry.second_value:g}"
        unit = None if item is None else item.unit
        words_ = (value, value) if unit is None else (f"{value} {unit.english}", f"{value} {unit.chinese}")
        said.insert(0, of_table(*words_))
    bed = span.beds.get(entry.resident_id, "")
    look = "warn" if entry.unusual else "plain"
    return BlockLine(tag, look, entry.note, entry.resident_id, line.name, bed, tuple(said), entry.at)
