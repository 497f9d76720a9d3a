"""Working days: weekdays but for days off, and the weekend days that are worked instead; knows no year by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


class UnknownYearError(Exception):
    """Nobody said which days of a year are off; ask for them, do not guess."""

    def __init__(self, year: int) -> None:
        super().__init__(f"no working days are known of {year}")
        self.year = year


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days are worked (工作日), in the years that were announced (放假调休安排)."""

    off: frozenset[date]  # weekdays that are not worked
    worked: frozenset[date]  # days of a weekend that are
    years: frozenset[int]  # those that are known; a year without data is not "only weekends"

    def is_workday(self, day: date) -> bool:
        """Return whether a day is worked. Raises UnknownYearError."""
        if day.year not in self.years:
            raise UnknownYearError(day.year)
        return day in self.worked or not (is_weekend(day) or day in self.off)


def is_weekend(day: date) -> bool:
    """Return whether a day is a Saturday or Sunday."""
    return day.weekday() >= 5


def after(start: date, working_days: int, calendar: WorkCalendar) -> date:
    """Return the day that is so many working days after `start`, which itself does not count; 0: `start` itself.

    Raises UnknownYearError for the first year on the way that is not known, ValueError for a negative count.
    Source: 《特困人员认定办法》 民发〔2021〕43号, as quoted, says 10 working days; from the day after is our reading.
    """
    if working_days < 0:
        raise ValueError("a negative number of working days")
    day = start
    while working_days:
        day += timedelta(days=1)
        working_days -= calendar.is_workday(day)
    return day
