"""Reading a group's month."""

from __future__ import annotations

from datetime import date

from app.data.session import Session
from app.data.work_calendar import calendar
from app.features.places import service as places
from app.features.rosters import store
from app.features.rosters.model import DAY, Duty, Group, Month, Place, Sheet
from app.features.rosters.service.groups import duties, needs, people, require_group
from app.features.rosters.service.rules import rules_on
from app.features.staff import service as staff
from app.features.stays import service as stays
from app.features.stays.model import State
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import RosterGroupId, StaffId
from app.kernel.workdays import is_weekend


def sheet(session: Session, group_id: RosterGroupId, month: Month) -> Sheet:
    """Return a group's month. Raises NotAllowedError, OutOfDateError if the group is gone."""
    session.require(Permission.ROSTER_READ)
    return session.remembered(
        ("roster_sheet", group_id, month), lambda: _read(session, group_id, month), today(session.clock)
    )


def _read(session: Session, group_id: RosterGroupId, month: Month) -> Sheet:
    group, rules = require_group(session, group_id), rules_on(session, month.first)
    here = people(session, group, month.first, month.last)
    ids = frozenset(one.id for one in here)
    before = month.moved(-max(rules.fair_months - 1, 1))
    earlier = store.cells(session.db, group_id, before.first, month.first)
    return Sheet(
        group=group,
        month=month,
        people=here,
        duties=duties(session, group_id),
        needs=needs(session, group_id),
        cells={(one.staff_id, one.day): one for one in store.cells(session.db, group_id, month.first, month.last)},
        before={(one.staff_id, one.day): one for one in earlier if one.day < month.first},
        elsewhere=_elsewhere(session, group, month, ids),
        asks=tuple(one for one in store.asks(session.db, month.first, month.last) if one.told.staff_id in ids),
        patterns=tuple(store.patterns(session.db, group_id).values()),
        issues=store.issues(session.db, group_id, month),
        rest_days=_rest_days(session, before, month),
        unknown_year=None if month.year in calendar(session).years else month.year,
        residents=_residents(session, group),
        night_least=staff.night_need(session, month.first) if group.told.area_id is None else 0,
        rules=rules,
        today=today(session.clock),
        accepted=frozenset(store.acceptances(session.db, group_id, month)),
    )


def _rest_days(session: Session, first: Month, last: Month) -> frozenset[date]:
    """Return the weekends and public holidays of some months; of a year that nobody told, the weekends."""
    known, found, month = calendar(session), set[date](), first
    while month <= last:
        is_rest = is_weekend if month.year not in known.years else lambda day: not known.is_workday(day)
        found.update(filter(is_rest, month.days))
        month = month.moved(1)
    return frozenset(found)


def _residents(session: Session, group: Group) -> int:
    """Return how many residents are present now where a group works."""
    here = [one.bed_id for one in stays.standings(session).values() if one.state is State.PRESENT]
    if group.told.area_id is None:
        return len(here)
    floors = next((one.floors for one in staff.areas(session) if one.id == group.told.area_id), frozenset())
    beds = {place.bed.id for place in places.plan(session).places() if place.floor.id in floors}
    return sum(bed in beds for bed in here)


def _elsewhere(session: Session, group: Group, month: Month, ids: frozenset[StaffId]) -> dict[Place, tuple[Duty, ...]]:
    every = {one.id: one for one in store.duties(session.db)}
    found: dict[Place, tuple[Duty, ...]] = {}
    for other in store.groups(session.db):
        if other.id == group.id:
            continue
        for cell in store.cells(session.db, other.id, month.first - DAY, month.last + DAY):
            if cell.duty_id is not None and cell.staff_id in ids:
                place = cell.staff_id, cell.day
                found[place] = (*found.get(place, ()), every[cell.duty_id])
    return found
