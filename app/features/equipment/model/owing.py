"""What the home owes its equipment: a look at each extinguisher in each part of a month, inspections by their day."""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.features.equipment.model.kinds import EquipmentKind
from app.features.equipment.model.register import Check, CheckKind, Equipment, following
from app.features.equipment.model.rules import EquipmentRules
from app.kernel.clock import midnight
from app.kernel.ledgers import Owed

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """Part of a month in which each extinguisher is looked at once."""

    first: date
    last: date

    @property
    def begins(self) -> datetime:
        """Return its first instant, aware."""
        return midnight(self.first)

    @property
    def ends(self) -> datetime:
        """Return the instant after it, aware."""
        return midnight(self.last + _DAY)


def period_of(day: date, looks_a_month: int) -> Period:
    """Return the part of its month that a day belongs to: with two, until the 15th and from the 16th on.

    Source: GB 50444-2008 as quoted, extinguishers in crowded places every half month; where a month is parted is ours.
    """
    starts = [place * 30 // looks_a_month + 1 for place in range(looks_a_month)]
    place = bisect_right(starts, day.day) - 1
    last = monthrange(day.year, day.month)[1] if place == looks_a_month - 1 else starts[place + 1] - 1
    return Period(day.replace(day=starts[place]), day.replace(day=last))


def periods(first: date, last: date, looks_a_month: int) -> Iterator[Period]:
    """Yield the parts of months that touch some days, by time."""
    day = first
    while day <= last:
        found = period_of(day, looks_a_month)
        yield found
        day = found.last + _DAY


def is_walked(one: Equipment, period: Period) -> bool:
    """Tell whether it is an extinguisher that is owed a look in a period: on record and in use before its end."""
    known = one.recorded_at < period.ends
    return one.told.kind is EquipmentKind.EXTINGUISHER and known and one.in_use(period.last)


def look_in(one: Equipment, period: Period) -> Check | None:
    """Return the newest look or inspection of a thing in a period that stands."""
    found = (check for check in reversed(one.standing_checks) if period.first <= check.told.on_day <= period.last)
    return next(found, None)


def owed_looks(things: Iterable[Equipment], first: date, last: date, rules: EquipmentRules) -> tuple[Owed, ...]:
    """Return the looks at extinguishers owed in the periods that touch some days; none where there are none."""
    every = tuple(things)
    found = []
    for period in periods(first, last, rules.looks_a_month):
        walked = [one for one in every if is_walked(one, period)]
        looks = [look for one in walked if (look := look_in(one, period)) is not None]
        late = sum(look.recorded_at >= period.ends for look in looks)
        missing = [one.told.place for one in walked if look_in(one, period) is None]
        if walked:
            owed = Owed(period.first, period.begins, period.ends, len(walked), len(looks), late)
            found.append(replace(owed, part="equipment_walk", what="、".join(dict.fromkeys(missing))))
    return tuple(found)


def owed_inspections(things: Iterable[Equipment], first: date, last: date, rules: EquipmentRules) -> tuple[Owed, ...]:
    """Return the inspections whose day lies in a range, by that day; late: made after it."""
    found = [owed for one in things for owed in _inspections(one, rules) if first <= owed.day <= last]
    return tuple(sorted(found, key=lambda one: (one.day, one.place, one.what)))


def _inspections(one: Equipment, rules: EquipmentRules) -> Iterator[Owed]:
    """Yield each day by which the thing was to be inspected, and whether it was."""
    due = one.told.next_on
    for check in (check for check in one.standing_checks if check.told.kind is CheckKind.INSPECTION):
        coming = following(check.told, one.told, rules)
        if due is not None and check.told.passed and coming <= due:
            continue  # an older one, written down after the entry that names the next
        if due is not None and (one.end is None or due < one.end.on_day):
            yield _inspection(one, due, rules, check)
        due = coming if check.told.passed else None  # what failed is followed as a hazard from here
    if due is not None and (one.end is None or due < one.end.on_day):
        yield _inspection(one, due, rules, None)


def _inspection(one: Equipment, due: date, rules: EquipmentRules, check: Check | None) -> Owed:
    late = check is not None and check.told.on_day > due
    return Owed(
        day=due, begins=midnight(due - timedelta(days=rules.remind_days)), ends=midnight(due + _DAY), needed=1,
        done=int(check is not None), late=int(late), place=one.told.place, part="equipment",
        what=f"{one.told.name} {'' if check is None else check.told.by_whom}".strip(),
    )  # fmt: skip
