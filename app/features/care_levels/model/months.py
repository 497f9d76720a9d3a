"""Ends of months, for what is shown over time; knows no clock."""

from datetime import date, timedelta


def month_ends(today: date, count: int) -> tuple[date, ...]:
    """Return the last days of so many whole months before a day, oldest first."""
    found: list[date] = []
    end = today.replace(day=1) - timedelta(days=1)
    while len(found) < count:
        found.append(end)
        end = end.replace(day=1) - timedelta(days=1)
    return tuple(reversed(found))
