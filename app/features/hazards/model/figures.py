"""What is counted of hazards for a month or a year."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.features.hazards.model.grades import HazardGrade
from app.features.hazards.model.hazards import Hazard
from app.kernel.clock import in_home, midnight

AGES = (3, 7, 30)
"""Last day of each age of an open hazard; older ones are the last group."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of hazards over some days; what is open is counted at the end of the last day, or now."""

    found: int
    closed: int  # in these days, and not opened again in them
    by_grade: Mapping[HazardGrade, int]  # of those found
    open: int
    open_by_age: tuple[int, ...]  # up to 3, 7, 30 days, and older
    open_by_grade: Mapping[HazardGrade, int]
    overdue: int  # of those open


def figures(hazards: Iterable[Hazard], first: date, last: date, today: date) -> Figures:
    """Return what is counted from `first` to `last`, both included; `hazards` are all of the home."""
    day = min(last, today)
    end = midnight(day + timedelta(days=1))
    known = [one for one in hazards if in_home(one.found_at).date() <= day]
    found = [one for one in known if in_home(one.found_at).date() >= first]
    then = [one.at(end) for one in known]
    still = [one for one in then if one.is_open]
    ages = [one.days_open(day) for one in still]
    starts = (0, *AGES)
    return Figures(
        found=len(found),
        closed=sum(in_home(one.closed.recorded_at).date() >= first for one in then if one.closed is not None),
        by_grade={grade: sum(one.at(end).grade is grade for one in found) for grade in HazardGrade},
        open=len(still),
        open_by_age=tuple(
            sum(after < age and (place == len(AGES) or age <= AGES[place]) for age in ages)
            for place, after in enumerate(starts)
        ),
        open_by_grade={grade: sum(one.grade is grade for one in still) for grade in HazardGrade},
        overdue=sum(one.days_over(day) > 0 for one in still),
    )
