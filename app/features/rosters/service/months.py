"""A group's month with all that stands around it, as the grid, the papers and the filling read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.data.session import Session
from app.data.work_calendar import calendar
from app.features.rosters import model, store
from app.features.rosters.model import Ask, Cell, Duty, Group, Issue, Month, Need, Pattern, RosterRules
from app.features.rosters.service.groups import duties, needs, people, require_group
from app.features.rosters.service.rules import rules_on
from app.features.staff.model import Member
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import DutyId, RosterGroupId, StaffId
from app.kernel.workdays import UnknownYearError, is_weekend

Place = tuple[StaffId, date]
"""One cell of the grid."""


@dataclass(frozen=True)
class Sheet:
    """A group's month."""

    group: Group
    month: Month
    people: tuple[Member, ...]
    duties: tuple[Duty, ...]  # every one the group has or had, in order
    needs: tuple[Need, ...]
    cells: Mapping[Place, Cell]
    before: Mapping[Place, Cell]  # of the months that fairness and rest look at, before this one
    elsewhere: Mapping[Place, tuple[Duty, ...]]  # what the same people do in other groups
    asks: tuple[Ask, ...]  # leave and wishes of the people
    patterns: tuple[Pattern, ...]
    issues: tuple[Issue, ...]  # how it was published, first draft first
    rest_days: frozenset[date]  # weekends and public holidays of the month
    unknown_year: int | None  # of which nobody said the public holidays; weekends count alone
    rules: RosterRules
    today: date

    @cached_property
    def duty(self) -> Mapping[DutyId, Duty]:
        """Return the duties by id."""
        return {one.id: one for one in self.duties}

    @cached_property
    def absences(self) -> Mapping[Place, Ask]:
        """Return who is away for certain."""
        return {
            (one.told.staff_id, day): one
            for one in self.asks
            if one.is_absence
            for day in self.month.days
            if one.covers(day)
        }

    @property
    def is_published(self) -> bool:
        """Return whether a change needs a reason and is told."""
        return bool(self.issues)

    def at(self, staff_id: StaffId, day: date) -> Duty | None:
        """Return the duty of a person on a day of the month; None: a day off, or not planned yet."""
        cell = self.cells.get((staff_id, day))
        return None if cell is None or cell.duty_id is None else self.duty[cell.duty_id]

    def need(self, duty: Duty, day: date) -> Need | None:
        """Return what a duty needs on a day; None where nobody set anything."""
        return model.need_on(self.needs, duty.id, day, rest=day in self.rest_days)


def sheet(session: Session, group_id: RosterGroupId, month: Month) -> Sheet:
    """Return a group's month. Raises NotAllowedError, OutOfDateError if the group is gone."""
    session.require(Permission.ROSTER_READ)
    return session.remembered(("roster_sheet", group_id, month), lambda: _read(session, group_id, month))


def _read(session: Session, group_id: RosterGroupId, month: Month) -> Sheet:
    group, rules = require_group(session, group_id), rules_on(session, month.first)
    here = people(session, group, month.first, month.last)
    ids = frozenset(one.id for one in here)
    earlier = store.cells(session.db, group_id, month.moved(-max(rules.fair_months - 1, 1)).first, month.first)
    rest_days, unknown_year = rest_days_of(session, month)
    return Sheet(
        group,
        month,
        here,
        duties(session, group_id),
        needs(session, group_id),
        {(one.staff_id, one.day): one for one in store.cells(session.db, group_id, month.first, month.last)},
        {(one.staff_id, one.day): one for one in earlier if one.day < month.first},
        _elsewhere(session, group, month, ids),
        tuple(one for one in store.asks(session.db, month.first, month.last) if one.told.staff_id in ids),
        store.patterns(session.db, group_id),
        store.issues(session.db, group_id, month),
        rest_days,
        unknown_year,
        rules,
        today(session.clock),
    )


def rest_days_of(session: Session, month: Month) -> tuple[frozenset[date], int | None]:
    """Return the weekends and public holidays of a month, and its year if nobody said which holidays it has."""
    known = calendar(session)
    try:
        return frozenset(day for day in month.days if not known.is_workday(day)), None
    except UnknownYearError as error:
        return frozenset(day for day in month.days if is_weekend(day)), error.year


def _elsewhere(session: Session, group: Group, month: Month, ids: frozenset[StaffId]) -> dict[Place, tuple[Duty, ...]]:
    every = {one.id: one for one in store.duties(session.db)}
    found: dict[Place, tuple[Duty, ...]] = {}
    for other in store.groups(session.db):
        if other.id == group.id:
            continue
        for cell in store.cells(session.db, other.id, month.first, month.last):
            if cell.duty_id is not None and cell.staff_id in ids:
                place = cell.staff_id, cell.day
                found[place] = (*found.get(place, ()), every[cell.duty_id])
    return found
