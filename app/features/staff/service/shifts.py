"""The shifts of the home and its areas: read by everybody, planned from a day on; what was worked stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from app.data.session import Change, Session
from app.features.staff import model, store
from app.features.staff.model import KindDraft, Shift, ShiftKind
from app.features.staff.service.areas import ANYONE, require_area
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import Finding, OutOfDateError, refuse
from app.kernel.ids import AreaId, ShiftKindId
from app.kernel.text import words

FIRST_KINDS = (KindDraft("白班", "08:00", "20:00"), KindDraft("夜班", "20:00", "08:00"))
"""The shifts of a new home. Source: duty book of a care home, as quoted; its director changes them."""

_DAY = timedelta(days=1)

_FINDINGS = words("Shifts", "Some fields need another look. Nothing was saved.")
_PAST = words("Shifts", "Shifts that have begun stay as they were. Choose {day} or later.")
_NONE = words("Shifts", "The home needs at least one shift.")
_GONE = words("Shifts", "This shift is not in the list any more. Nothing was changed. Look at the list again.")


# reading --------------------------------------------------------------------------------------------


def kinds(session: Session) -> tuple[ShiftKind, ...]:
    """Return every kind of shift that is, was or will be, oldest first. Raises NotAllowedError."""
    session.require(ANYONE)
    return session.remembered("shift_kinds", lambda: store.kinds(session.db))


def shift_at(session: Session, instant: datetime, area: AreaId | None = None) -> Shift | None:
    """Return the shift of an area, or of the whole home, at an aware instant; None in a gap. Raises NotAllowedError."""
    session.require(ANYONE)
    return model.shift_at(kinds(session), area, instant)


def shift_now(session: Session, area: AreaId | None = None) -> Shift | None:
    """Return the shift of an area, or of the whole home, now; None in a gap. Raises NotAllowedError."""
    session.require(ANYONE)
    return shift_at(session, session.clock.now(), area)


def shift_of(session: Session, kind_id: ShiftKindId, duty_on: date, area: AreaId | None = None) -> Shift:
    """Return the shift that a record names, also one that the plan has no more. Raises OutOfDateError if unknown."""
    session.require(ANYONE)
    return model.shift_on(_kind(session, kind_id), area, duty_on)


def shifts(session: Session, start: datetime, end: datetime, area: AreaId | None = None) -> tuple[Shift, ...]:
    """Return the shifts of an area of which some part lies between two aware instants, in order.

    `end` is not included. Raises NotAllowedError.
    """
    session.require(ANYONE)
    return model.shifts_between(kinds(session), area, start, end)


def shifts_of_days(session: Session, first: date, last: date, area: AreaId | None = None) -> tuple[Shift, ...]:
    """Return the shifts of an area with duty dates from `first` to `last`, both included. Raises NotAllowedError."""
    session.require(ANYONE)
    return model.shifts_of_days(kinds(session), area, first, last)


# planning -------------------------------------------------------------------------------------------


def set_up(change: Change) -> None:
    """Give a home without any shift those of `FIRST_KINDS`, in the change that makes it; its first night has one too.

    Raises NotAllowedError.
    """
    session = change.session
    session.require(Permission.STAFF_CHANGE)
    if store.kinds(session.db):
        return
    for draft in FIRST_KINDS:
        _add(change, draft, today(session.clock) - _DAY)


def plan_findings(
    session: Session, area: AreaId | None, from_on: date, drafts: Sequence[KindDraft]
) -> tuple[Finding, ...]:
    """Return what is wrong with the shifts of an area from a duty date on; else their gaps and overlaps.

    An area without shifts of its own has those of the whole home. The gaps are of the first day, where the shifts
    until then end, and of the days after it. Today is too early once a shift of today has begun: what was recorded in
    it names it. Raises NotAllowedError.
    """
    session.require(Permission.STAFF_CHANGE)
    earliest = _first_day_to_plan(session, area)
    found = [Finding("from_on", _PAST, {"day": earliest.isoformat()})] if from_on < earliest else []
    for place, draft in enumerate(drafts, start=1):
        found += model.draft_findings(draft, str(place))
    if area is None and not drafts:
        found.append(Finding("name1", _NONE))
    if found:
        return tuple(found)
    then = model.planned(kinds(session), area, from_on, drafts)
    new = [one for one in then if one.id < 0]
    for place, kind in enumerate(new, start=1):
        found += [one._replace(field=f"name{place}") for one in model.name_findings(kind, new[: place - 1])]
    told = {one.text(): one for day in (from_on, from_on + _DAY) for one in model.day_findings(then, area, day)}
    return (*found, *told.values())


def plan_shifts(
    session: Session, area: AreaId | None, from_on: date, drafts: Sequence[KindDraft], reason: str = ""
) -> None:
    """Let an area, or the whole home, have exactly these shifts from a duty date on; gaps and overlaps stop nothing.

    A shift that stays as it is goes on, with all that names it; without any, an area has those of the whole home again.
    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    if area is not None:
        require_area(session, area)
    refuse([one for one in plan_findings(session, area, from_on, drafts) if one.stops], _FINDINGS)
    with session.change("shift.planned", reason=reason) as change:
        change.tell(from_on=from_on.isoformat())
        last, wanted = from_on - _DAY, [replace(model.clear_draft(one), area_id=area) for one in drafts]
        for kind in store.kinds(session.db):
            same = KindDraft(kind.name, kind.begins, kind.ends, kind.area_id)
            if same in wanted and kind.until_on is None and kind.from_on <= from_on:
                wanted.remove(same)
            elif kind.area_id == area and (kind.until_on is None or kind.until_on > last):
                _end(change, kind, last)
        for draft in wanted:
            _add(change, draft, from_on)


# inside ---------------------------------------------------------------------------------------------


def _first_day_to_plan(session: Session, area: AreaId | None) -> date:
    """Return today as long as no shift of today has begun in the area, else tomorrow."""
    day = today(session.clock)
    begun = any(one.begins_at <= session.clock.now() for one in shifts_of_days(session, day, day, area))
    return day + _DAY if begun else day


def _kind(session: Session, kind_id: ShiftKindId) -> ShiftKind:
    found = next((one for one in kinds(session) if one.id == kind_id), None)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


def _add(change: Change, draft: KindDraft, from_on: date) -> ShiftKindId:
    kind_id = ShiftKindId(change.new_id("shift_kind"))
    facts: dict[str, Any] = {
        "id": kind_id,
        "area_id": draft.area_id,
        "name": draft.name,
        "begins": draft.begins,
        "ends": draft.ends,
        "from_on": from_on.isoformat(),
    }
    store.add(change.session.db, "shift_kind", {**facts, "recorded_at": change.at, "recorded_by": change.by})
    return kind_id


def _end(change: Change, kind: ShiftKind, until_on: date) -> None:
    old = {"until_on": kind.until_on and kind.until_on.isoformat()}
    new = {"until_on": until_on.isoformat()}
    if change.fields("shift_kind", kind.id, old, new):
        store.change(change.session.db, "shift_kind", kind.id, new)
