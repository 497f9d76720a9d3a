"""Days of the lunar calendar (农历) in the solar one; borax is imported when the first one is asked for."""

import calendar
from datetime import date

from app.features.residents.model import Birthday
from app.kernel.birthdays import BornKind, PartialDate, birthday_in

FIRST, LAST = 1900, 2100
"""Lunar years that the tables hold."""


def solar_day(lunar: str) -> date | None:
    """Return the solar day of a stored lunar date; None without a year, outside the tables, or if there is none."""
    year, month, day = lunar.rsplit("-", 2)
    if not year.isdigit():
        return None
    return _solar(int(year), int(month.rstrip("L")), int(day), leap=month.endswith("L"))


def completed(born: PartialDate) -> PartialDate:
    """Return a lunar birth date with its solar day worked out; any other as it is."""
    if born.kind is not BornKind.LUNAR or not born.lunar:
        return born
    day = solar_day(born.lunar)
    return PartialDate(BornKind.LUNAR, day.isoformat() if day else None, born.lunar)


def birthday_of(born: PartialDate, year: int) -> Birthday | None:
    """Return the birthday in a year of somebody born then; None where no day is known.

    29 February is kept on the 28th in ordinary years; a day in a leap month is kept in the month of that number
    when the year has no such leap month, and the 30th on the 29th of a short month.
    """
    if born.kind is BornKind.LUNAR and born.lunar:
        return _lunar_birthday(born.lunar, year)
    if born.day is None:
        return None
    moved = (born.day.month, born.day.day) == (2, 29) and not calendar.isleap(year)
    return Birthday(birthday_in(born.day, year), "feb_29" if moved else "")


def _lunar_birthday(lunar: str, year: int) -> Birthday | None:
    _, month, day = lunar.rsplit("-", 2)
    number, leap = int(month.rstrip("L")), month.endswith("L")
    for lunar_year in (year, year - 1):  # a lunar year ends in the next solar one
        found = _solar(lunar_year, number, int(day), leap=leap) if leap else None
        rule = "" if found or not leap else "leap_month"
        found = found or _solar(lunar_year, number, int(day)) or _solar(lunar_year, number, int(day) - 1)
        if found and found.year == year:
            return Birthday(found, rule)
    return None


def _solar(year: int, month: int, day: int, *, leap: bool = False) -> date | None:
    if not FIRST <= year <= LAST:
        return None
    from borax.calendars.lunardate import InvalidLunarDateError, LunarDate

    try:
        return LunarDate(year, month, day, 1 if leap else 0).to_solar_date()
    except InvalidLunarDateError:
        return None
