"""What each person works in a month and over the months before: the numbers beside the grid; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.features.rosters.model.month import Place, Sheet
from app.features.rosters.model.plan import Cell, Duty
from app.kernel.ids import DutyId, StaffId
from app.kernel.workdays import is_weekend


@dataclass(frozen=True, slots=True)
class Tally:
    """What somebody works on some days."""

    duties: int = 0
    nights: int = 0
    weekends: int = 0  # days of a weekend
    holidays: int = 0  # days off that are no weekend, in months whose holidays are known
    minutes: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.duties + other.duties,
            self.nights + other.nights,
            self.weekends + other.weekends,
            self.holidays + other.holidays,
            self.minutes + other.minutes,
        )


def tallies(sheet: Sheet) -> dict[StaffId, Tally]:
    """Return what everybody in a month's sheet works in it."""
    return {one.id: _tally(one.id, sheet.cells, sheet.month.days, sheet.duty, sheet.rest_days) for one in sheet.people}


def quarter(sheet: Sheet) -> dict[StaffId, Tally]:
    """Return what everybody works in the month and those before it that fairness looks at."""
    now = tallies(sheet)
    return {of: now[of] + before for of, before in earlier(sheet).items()}


def earlier(sheet: Sheet) -> dict[StaffId, Tally]:
    """Return what everybody worked in the months before that fairness looks at."""
    first = sheet.month.moved(1 - sheet.rules.fair_months).first
    days = sorted({day for _staff, day in sheet.before if day >= first})
    return {one.id: _tally(one.id, sheet.before, days, sheet.duty, sheet.rest_days) for one in sheet.people}


def hours(minutes: int) -> str:
    """Return hours as people write them: 176, 7.5."""
    return f"{minutes / 60:.1f}".removesuffix(".0")


def counts(sheet: Sheet) -> dict[tuple[DutyId, date], int]:
    """Return how many people have each duty on each day of the month; a duty that nobody has is left out."""
    found: dict[tuple[DutyId, date], int] = {}
    for (_staff, day), cell in sheet.cells.items():
        if cell.duty_id is not None:
            found[cell.duty_id, day] = found.get((cell.duty_id, day), 0) + 1
    return found


def planned(sheet: Sheet) -> tuple[int, int]:
    """Return how many duties that somebody needs are given in a month, and how many are needed at least."""
    there, given, needed = counts(sheet), 0, 0
    for duty in sheet.duties:
        for day in sheet.month.days:
            need = None if duty.withdrawn else sheet.need(duty, day)
            if need is not None:
                needed += need.least
                given += there.get((duty.id, day), 0)
    return given, needed


@dataclass(frozen=True, slots=True)
class Shortage:
    """A duty that lacks people on a day."""

    day: date
    duty: Duty
    short: int


def shortages(sheet: Sheet, first: date, last: date) -> tuple[Shortage, ...]:
    """Return which duties lack people by their needs from one day of a month to another, by day."""
    there, found = counts(sheet), []
    for day in (one for one in sheet.month.days if first <= one <= last):
        for duty in sheet.duties:
            need = None if duty.withdrawn else sheet.need(duty, day)
            short = 0 if need is None else need.least - there.get((duty.id, day), 0)
            if short > 0:
                found.append(Shortage(day, duty, short))
    return tuple(found)


def _tally(
    of: StaffId,
    cells: Mapping[Place, Cell],
    days: Iterable[date],
    duty: Mapping[DutyId, Duty],
    rest_days: Iterable[date],
) -> Tally:
    rest = frozenset(rest_days)
    worked = [
        (day, duty[cell.duty_id])
        for day in days
        if (cell := cells.get((of, day))) is not None and cell.duty_id is not None
    ]
    return Tally(
        duties=len(worked),
        nights=sum(one.is_night for _day, one in worked),
        weekends=sum(is_weekend(day) for day, _one in worked),
        holidays=sum(day in rest and not is_weekend(day) for day, _one in worked),
        minutes=sum(one.told.minutes for _day, one in worked),
    )


def week_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())
