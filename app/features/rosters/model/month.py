"""A group's month with all that stands around it, as the grid, the papers and the filling see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import product

from app.features.rosters.model.plan import (
    DAY,
    Ask,
    Cell,
    Duty,
    Group,
    Issue,
    Month,
    Need,
    Pattern,
    need_on,
)
from app.features.rosters.model.rules import RosterRules
from app.features.staff.model import Worker
from app.kernel.ids import DutyId, StaffId

Place = tuple[StaffId, date]
"""One cell of the grid."""


def heir(duties: Sequence[Duty], duty_id: DutyId) -> Duty | None:
    """Return the duty of a group that can be given in the place of one, itself if it can; None: it was let go."""
    place = next((one.position for one in duties if one.id == duty_id), None)
    return next((one for one in duties if one.position == place and not one.withdrawn), None)


@dataclass(frozen=True)
class Sheet:
    """A group's month."""

    group: Group
    month: Month
    people: tuple[Worker, ...]  # who is in post on some day of the month
    duties: tuple[Duty, ...]  # every one the group has or had, in order
    needs: tuple[Need, ...]
    cells: Mapping[Place, Cell]
    before: Mapping[Place, Cell]  # of the months that fairness and rest look at, before this one
    elsewhere: Mapping[Place, tuple[Duty, ...]]  # in other groups, from the day before the month to the day after
    asks: tuple[Ask, ...]  # leave and wishes of the people
    patterns: tuple[Pattern, ...]
    issues: tuple[Issue, ...]  # how it was published, first draft first
    rest_days: frozenset[date]  # weekends and public holidays of the month and those before that fairness looks at
    unknown_year: int | None  # of which nobody said the public holidays; weekends count alone
    residents: int  # present now where the group works
    night_least: int  # caregivers awake at night by the home's rule, where the group has the whole home; else 0
    rules: RosterRules
    today: date
    accepted: frozenset[str] = frozenset()  # keys of notes that are all right as they are

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

    @cached_property
    def by_pattern(self) -> Mapping[Place, DutyId | None]:
        """Return what the patterns give on days in post; a duty that was let go for good is left out."""
        found: dict[Place, DutyId | None] = {}
        people = {one.id: one for one in self.people}
        for pattern in self.patterns:
            for day in self.month.days:
                if pattern.holds(day) and pattern.staff_id in people and people[pattern.staff_id].in_post(day):
                    duty_id = pattern.on(day)
                    heir = None if duty_id is None else self.heir(duty_id)
                    if duty_id is None or heir is not None:
                        found[pattern.staff_id, day] = None if heir is None else heir.id
        return found

    @cached_property
    def tight(self) -> Mapping[Place, Mapping[DutyId, Duty]]:
        """Return the duties that leave too little rest beside one of another group a day before or after, and which."""
        found: dict[Place, dict[DutyId, Duty]] = {}
        for (staff_id, day), others in self.elsewhere.items():
            for other, duty in product(others, self.duties):
                for near, first, then in ((day + DAY, other, duty), (day - DAY, duty, other)):
                    if _is_tight(first, then, self.rules.rest_hours * 60):
                        found.setdefault((staff_id, near), {})[duty.id] = other
        return found

    @property
    def is_published(self) -> bool:
        """Return whether a change needs a reason and is told."""
        return bool(self.issues)

    def at(self, staff_id: StaffId, day: date) -> Duty | None:
        """Return the duty of a person on a day of the month; None: a day off, or not planned yet."""
        cell = self.cells.get((staff_id, day))
        return None if cell is None or cell.duty_id is None else self.duty[cell.duty_id]

    def heir(self, duty_id: DutyId) -> Duty | None:
        """Return the duty that can be given where a wish or pattern names one: that which took its place, if any."""
        return heir(self.duties, duty_id)

    def need(self, duty: Duty, day: date) -> Need | None:
        """Return what a duty needs on a day; None where nobody set anything."""
        return need_on(self.needs, duty.id, day, rest=day in self.rest_days)


def _is_tight(first: Duty, then: Duty, minutes: int) -> bool:
    """Return whether two duties, the second a day later, leave fewer minutes between them; standby asks for none."""
    between = 24 * 60 + then.span[0] - first.span[1]
    return between < minutes and not (first.is_standby or then.is_standby)
