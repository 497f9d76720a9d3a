"""Writing the grid: setting, pinning, swapping, copying; a published month takes a change only with its reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.data.session import Change, Session
from app.features.rosters import store
from app.features.rosters.model import (
    DAY,
    Cell,
    Changed,
    Duty,
    Month,
    Pattern,
    Place,
    changed_since,
    pattern_findings,
    swapped,
)
from app.features.rosters.service.groups import duties, require_group
from app.features.rosters.service.months import sheet
from app.features.staff import service as staff
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import DutyId, RosterGroupId, StaffId
from app.kernel.text import words

_FINDINGS = words("Rosters", "Some fields need another look. Nothing was saved.")
_NO_REASON = words("Rosters", "This month is published. Nothing was changed. Say why it is changed.")
_OTHER_MONTH = words("Rosters", "{day} is not in {month}. Nothing was changed.")
_GONE_DUTY = words("Rosters", "A duty was taken out of the list meanwhile. Nothing was changed. Look at it again.")
_GONE_PERSON = words("Rosters", "Somebody is not in this group any more. Nothing was changed. Look at it again.")


def set_cells(
    session: Session,
    group_id: RosterGroupId,
    month: Month,
    wanted: Mapping[Place, Cell | None],
    reason: str = "",
) -> Mapping[Place, Cell | None]:
    """Write cells of a month in one audited change and return what stood there, so that it can be set back.

    None: not planned. What stands there already is left alone; a lock changes no duty and needs no reason. Raises
    NotAllowedError, RuleBrokenError (another duty in a published month without a reason), OutOfDateError (a duty or
    person that is gone).
    """
    session.require(Permission.ROSTER_PLAN)
    now = sheet(session, group_id, month)
    before = {place: now.cells.get(place) for place in wanted}
    changed = {place: cell for place, cell in wanted.items() if cell != before[place]}
    if not changed:
        return {}
    if now.is_published and not reason.strip() and any(_duty(changed[one]) != _duty(before[one]) for one in changed):
        raise RuleBrokenError(_NO_REASON)
    _require_sound(session, group_id, month, changed)
    with session.change("roster.set", _subject(group_id, month), reason=reason) as change:
        change.tell(cells=len(changed))
        _write(change, group_id, changed)
    return {place: before[place] for place in changed}


def pin(session: Session, group_id: RosterGroupId, month: Month, places: Iterable[Place], *, pinned: bool) -> None:
    """Let filling keep some planned cells as they are (锁定), or not. Raises as `set_cells`."""
    session.require(Permission.ROSTER_PLAN)
    now = sheet(session, group_id, month).cells
    wanted = {place: replace(now[place], pinned=pinned) for place in places if place in now}
    set_cells(session, group_id, month, wanted)


def swap(
    session: Session, group_id: RosterGroupId, month: Month, one: Place, other: Place, reason: str = ""
) -> Mapping[Place, Cell | None]:
    """Let two people change duties and return what stood there. Raises as `set_cells`."""
    session.require(Permission.ROSTER_PLAN)
    wanted = swapped(sheet(session, group_id, month).cells, one, other)
    return set_cells(session, group_id, month, wanted, reason)


def set_pattern(
    session: Session,
    group_id: RosterGroupId,
    staff_id: StaffId,
    turn: Sequence[DutyId | None],
    from_on: date,
    until_on: date | None = None,
) -> None:
    """Let what somebody works repeat from a day on; an empty turn only ends what repeats.

    A pattern that holds on one of these days ends before the first of them; one that begins after the last stays.

    Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError.
    """
    session.require(Permission.ROSTER_PLAN)
    require_group(session, group_id)
    _require_givable(session, group_id, turn)
    if staff_id not in staff.names(session):
        raise OutOfDateError(_GONE_PERSON)
    new = Pattern(staff_id, group_id, tuple(turn), from_on, until_on)
    refuse(pattern_findings(new), _FINDINGS)
    now = {row_id: one for row_id, one in store.patterns(session.db, group_id).items() if one.staff_id == staff_id}
    touched = {row_id: one for row_id, one in now.items() if _meet(one, new)}
    if not turn and not touched:
        return
    with session.change("roster.pattern_set", f"staff_member:{staff_id}") as change:
        change.tell(days=len(turn), from_on=from_on.isoformat())
        change.withdraw("roster_pattern", [*touched])
        ended = [replace(one, until_on=from_on - DAY) for one in touched.values() if one.from_on < from_on]
        for one in [*ended, *([new] if turn else [])]:
            row = {"id": change.new_id("roster_pattern"), **store.pattern_row(one)}
            store.add(session.db, "roster_pattern", {**row, "recorded_at": change.at, "recorded_by": change.by})


def patterns(session: Session, group_id: RosterGroupId) -> tuple[Pattern, ...]:
    """Return the patterns of a group's people, by person and first day, no two at once. Raises NotAllowedError."""
    session.require(Permission.ROSTER_READ)
    return tuple(store.patterns(session.db, group_id).values())


def changes_since(session: Session, group_id: RosterGroupId, month: Month) -> tuple[Changed, ...]:
    """Return the days that differ from what was last published, none of a draft.

    Raises NotAllowedError, OutOfDateError.
    """
    session.require(Permission.ROSTER_READ)
    now = sheet(session, group_id, month)
    if not now.issues:
        return ()
    return changed_since(now.issues[-1].at, store.cell_lines(session.db, group_id, month), now.duty)


def give_instead(change: Change, old: Duty, new_id: DutyId) -> None:
    """Give the days to come another duty in place of one, but in published months."""
    db, first = change.session.db, today(change.session.clock) + DAY
    held = [one for one in store.cells(db, old.group_id, first, date.max) if one.duty_id == old.id]
    published = {month for month in {Month.of(one.day) for one in held} if store.issues(db, old.group_id, month)}
    wanted = {
        (one.staff_id, one.day): replace(one, duty_id=new_id) for one in held if Month.of(one.day) not in published
    }
    _write(change, old.group_id, wanted)


# inside -----------------------------------------------------------------------------------------------


def _write(change: Change, group_id: RosterGroupId, wanted: Mapping[Place, Cell | None]) -> None:
    if not wanted:
        return
    days = [day for _staff, day in wanted]
    standing = store.cell_ids(change.session.db, group_id, min(days), max(days))
    change.withdraw("roster_cell", [standing[place] for place in wanted if place in standing])
    new = [cell for cell in wanted.values() if cell is not None]
    first_id = change.new_id("roster_cell")
    store.add_cells(change.session.db, group_id, first_id, new, change.reason, change.at, change.by)


def _duty(cell: Cell | None) -> tuple[DutyId | None] | None:
    """Return what tells two days apart on the wall: the duty or a day off; None: not planned."""
    return None if cell is None else (cell.duty_id,)


def _require_sound(
    session: Session, group_id: RosterGroupId, month: Month, wanted: Mapping[Place, Cell | None]
) -> None:
    outside = next((day for _staff, day in wanted if Month.of(day) != month), None)
    if outside is not None:
        raise RuleBrokenError(_OTHER_MONTH, day=outside.isoformat(), month=str(month))
    _require_givable(session, group_id, [cell.duty_id for cell in wanted.values() if cell is not None])
    known = {one.id for one in staff.staff(session, left=True)}
    if not {staff_id for staff_id, _day in wanted} <= known:
        raise OutOfDateError(_GONE_PERSON)


def _require_givable(session: Session, group_id: RosterGroupId, some: Collection[DutyId | None]) -> None:
    known = {one.id for one in duties(session, group_id)}
    if not set(some) - {None} <= known:
        raise OutOfDateError(_GONE_DUTY)


def _meet(one: Pattern, other: Pattern) -> bool:
    """Return whether two patterns have a day in common."""
    begins = max(one.from_on, other.from_on)
    return one.holds(begins) and other.holds(begins)


def _subject(group_id: RosterGroupId, month: Month) -> str:
    return f"roster:{group_id}:{month}"
