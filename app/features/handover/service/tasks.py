"""Which sheet is to be signed next, and which are missing; changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.data.session import Session
from app.features.handover.model import Slot, SlotState
from app.features.handover.service.reading import areas, calendar
from app.features.handover.service.rules import rules_on
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import AreaId

GAP_DAYS = 7
"""Gaps are told on the start page for so long; in the calendar they stay."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sheet that should be signed now or that is missing."""

    slot: Slot
    area: str  # name; "": the whole home


def part_of(shift: Shift) -> str:
    """Return the part of the page that shows the sheet of a shift."""
    return f"{shift.duty_on.isoformat()} {shift.kind_id} {shift.area_id or 0}"


def to_hand_over(session: Session, area_id: AreaId | None) -> Shift | None:
    """Return the shift whose sheet is next: the one that ended just now, else the one that is on; None in a gap.

    Raises NotAllowedError.
    """
    session.require(Permission.HANDOVER_READ)
    day = today(session.clock)
    slots = calendar(session, day - timedelta(days=2), day, area_id)
    found = next((one.shift for one in slots if one.state is SlotState.WAITING), None)
    return found or staff.shift_now(session, area_id)


def own_area(session: Session) -> AreaId | None:
    """Return the area whose sheet the acting person is shown first. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    known, member = areas(session), staff.member_of_account(session)
    mine = None if member is None else member.told.area_id
    return mine if mine in known else known[0]


def waiting(session: Session) -> Iterator[Waiting]:
    """Yield the sheets to be signed now, from when it needs no reason, and the gaps of the last days.

    Raises NotAllowedError.
    """
    session.require(Permission.HANDOVER_READ)
    day, early = today(session.clock), timedelta(minutes=rules_on(session).early_minutes)
    names = {one.id: one.name for one in staff.areas(session)}
    for area_id in dict.fromkeys((*areas(session), None)):
        for slot in calendar(session, day - timedelta(days=GAP_DAYS), day, area_id):
            near = session.clock.now() >= slot.shift.ends_at - early
            if slot.state is SlotState.MISSING or (slot.state is SlotState.WAITING and near):
                yield Waiting(slot, "" if area_id is None else names[area_id])


def shift_named(session: Session, day: str, name: str, area: str = "") -> Shift | None:
    """Return the shift of a duty date by name or number of its kind, and by name of its area; None if there is none.

    ValueError for a day that is none. Raises NotAllowedError.
    """
    session.require(Permission.HANDOVER_READ)
    on = date.fromisoformat(day)
    area_id = next((one.id for one in staff.areas(session) if one.name == area), None)
    if area and area_id is None:
        return None
    found = staff.shifts_of_days(session, on, on, area_id)
    return next((one for one in found if name in {one.name, str(one.kind_id)}), None)
