"""What each template owes on a day, counted out day by day; shares no code with the product."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))
DAY = timedelta(days=1)


def period_of(unit: str, day: date) -> tuple[date, date]:
    """Return first and last day of the period that a day lies in."""
    if unit in {"day", "night"}:
        return day, day
    if unit == "week":
        monday = day
        while monday.strftime("%a") != "Mon":
            monday -= DAY
        return monday, monday + 6 * DAY
    months = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
    if unit == "half_month":
        middle = day.replace(day=15)
        return (day.replace(day=1), middle) if day <= middle else (middle + DAY, _month_end(day.year, day.month))
    begin = day.month - (day.month - 1) % months[unit]
    return date(day.year, begin, 1), _month_end(day.year, begin + months[unit] - 1)


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def owed_on(raw: dict, started: date, day: date) -> tuple[date, datetime, datetime, int] | None:  # type: ignore[type-arg]
    """Return first day, begin, end and count that a template of the rule pack owes on a day; None: nothing."""
    often = raw["frequency"]
    if often["unit"] == "event" or day < started:
        return None
    first, last = period_of(often["unit"], day)
    first = max(first, started)
    window = often.get("window") or (["20:00", "06:00"] if often["unit"] == "night" else None)
    hours = often.get("per_care_level_interval_hours")
    needed = often.get("min_times", 1)
    if window is None:
        return first, _at(first, "00:00"), _at(last + DAY, "00:00"), needed
    begins, ends = _at(first, window[0]), _at(first, window[1])
    if ends <= begins:
        ends += DAY
    if hours:
        needed, at = 0, begins
        while at < ends:
            needed, at = needed + 1, at + timedelta(hours=min(hours.values()))
    return first, begins, ends, needed


def _at(day: date, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day.isoformat()}T{clock}:00").replace(tzinfo=CHINA)
