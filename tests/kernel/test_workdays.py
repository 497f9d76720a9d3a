"""Working days: weekends, days off and worked weekends, and the end of what is known."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.paths import resource
from app.kernel.workdays import UnknownYearError, WorkCalendar, after


def _shipped() -> WorkCalendar:
    raw = json.loads(resource("work_calendar.json").read_text("utf-8"))

    def days(kind: str) -> frozenset[date]:
        return frozenset(date.fromisoformat(day) for year in raw.values() for day in year[kind])

    return WorkCalendar(days("off"), days("worked"), frozenset(int(year) for year in raw))


CALENDAR = _shipped()


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        ("2026-11-20", True),  # a Friday
        ("2026-11-21", False),
        ("2026-11-22", False),
        ("2026-11-23", True),
        ("2026-02-14", True),  # Saturday before 春节, worked
        ("2026-02-15", False),  # Sunday, the first day of 春节
        ("2026-02-23", False),  # its last one, a Monday
        ("2026-02-24", True),
        ("2025-01-26", True),  # a worked Sunday
        ("2025-10-08", False),
        ("2025-10-11", True),
    ],
)
def test_a_day_is_worked_or_not(day: str, worked: bool) -> None:
    assert CALENDAR.is_workday(date.fromisoformat(day)) is worked


@pytest.mark.parametrize(
    ("start", "count", "due"),
    [
        ("2026-11-23", 0, "2026-11-23"),
        ("2026-11-23", 1, "2026-11-24"),
        ("2026-11-20", 1, "2026-11-23"),  # from a Friday
        ("2026-11-20", 10, "2026-12-04"),
        ("2026-11-21", 1, "2026-11-23"),  # from a Saturday
        ("2025-09-26", 1, "2025-09-28"),  # the Sunday is worked
        ("2025-09-26", 10, "2025-10-16"),  # over 国庆: 09-28, -29, -30, 10-09, -10, -11 (Saturday), -13, -14, -15, -16
        ("2026-09-30", 1, "2026-10-08"),  # the day after 国庆
        ("2026-09-28", 10, "2026-10-16"),  # 09-29, -30, 10-08, -09, -10 (Saturday), -12, -13, -14, -15, -16
        ("2025-12-29", 10, "2026-01-13"),  # over new year, both known; Sunday 4 January is worked
    ],
)
def test_the_day_so_many_working_days_later(start: str, count: int, due: str) -> None:
    assert after(date.fromisoformat(start), count, CALENDAR) == date.fromisoformat(due)


@pytest.mark.parametrize(("start", "count", "due"), [("2026-12-17", 10, "2026-12-31"), ("2026-12-31", 0, "2026-12-31")])
def test_the_last_days_of_what_is_known(start: str, count: int, due: str) -> None:
    assert after(date.fromisoformat(start), count, CALENDAR) == date.fromisoformat(due)


@pytest.mark.parametrize(("start", "count"), [("2026-12-18", 10), ("2026-12-31", 1), ("2027-05-04", 1)])
def test_a_year_without_data_is_asked_for(start: str, count: int) -> None:
    with pytest.raises(UnknownYearError) as asked:
        after(date.fromisoformat(start), count, CALENDAR)
    assert asked.value.year == 2027


def test_days_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError, match="negative"):
        after(date(2026, 11, 23), -1, CALENDAR)


@given(st.dates(date(2025, 1, 1), date(2026, 10, 1)), st.integers(1, 40))
def test_a_day_due_is_worked_and_as_many_working_days_away(start: date, count: int) -> None:
    due = after(start, count, CALENDAR)
    between = [start + timedelta(days=number) for number in range(1, (due - start).days + 1)]
    assert CALENDAR.is_workday(due)
    assert sum(CALENDAR.is_workday(day) for day in between) == count
