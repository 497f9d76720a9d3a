"""The part of a shift that its sheet tells of, so that nothing falls between two sheets, and who belongs to it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from app.data.session import Session
from app.features.handover import store
from app.features.handover.model import Counts
from app.features.handover.service._moves import Moved
from app.features.handover.service.rules import rules_on
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.features.stays.model import REGISTERED
from app.kernel.handover import ShiftSpan

_DAY = timedelta(days=1)


class Before(NamedTuple):
    """What the sheet before one told."""

    until: datetime  # aware, UTC
    end: Counts | None  # as it was signed; None: it is not signed


def sheet_before(session: Session, shift: Shift) -> Before:
    """Return up to when the sheet before a shift's tells: to the end of its shift, or until it was signed before that.

    The begin of the shift where none was before it within a day. The session may read handovers.
    """
    earlier = [
        one
        for one in staff.shifts(session, shift.begins_at - _DAY, shift.begins_at, shift.area_id)
        if one.begins_at < shift.begins_at
    ]
    if not earlier:
        return Before(shift.begins_at, None)
    last = max(earlier, key=lambda one: one.begins_at)
    until = min(last.ends_at, shift.begins_at)
    found = store.sheet_of(session.db, last.duty_on, last.kind_id, last.area_id)
    signed = None if found is None else store.sheet(session.db, found)
    if signed is None:
        return Before(until, None)
    return Before(min(until, max(signed.giver.at, signed.taker.at)), signed.sheet.end)


def span_of(session: Session, shift: Shift, moved: Moved, since: datetime, end: datetime) -> ShiftSpan:
    """Return what a sheet tells of, with everybody who was of the area in it, be it for an hour.

    The session may read stays and handovers.
    """
    came = (one.step.move for one in moved.within(since, end))
    found = {move.resident_id: moved.bed(move.resident_id, move.at) for move in came}
    for at in (since, end):
        for of, standing in moved.where[at].items():
            if standing.state in REGISTERED and moved.belongs(of, at):
                found[of] = moved.bed(of, at)
    in_time = shift.ends_at + timedelta(minutes=rules_on(session, shift.duty_on).late_minutes)
    handed = max(end, min(session.clock.now(), in_time))
    return ShiftSpan(shift.kind_id, shift.duty_on, shift.area_id, since, end, frozenset(found), found, handed)
