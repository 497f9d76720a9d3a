"""The years of the work calendar: those that came, those the home wrote, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from app.data import audit, check
from app.data.session import Session
from app.data.work_calendar import calendar, save_year, withdraw_year, years
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.workdays import is_weekend

NEW_YEAR = date(2027, 1, 1)
SUNDAY = date(2027, 1, 3)


def refused(session: Session, off: list[date], worked: list[date], source: str) -> list[tuple[str, str]]:
    with pytest.raises(RuleBrokenError) as refusal:
        save_year(session, 2027, off, worked, source)
    return [(finding.field, finding.text()) for finding in refusal.value.findings]


def test_the_program_brings_two_years_with_their_source(session: Session) -> None:
    assert [one.year for one in years(session)] == [2025, 2026]
    for one in years(session):
        assert one.source and one.id is None
        assert all(day.year == one.year and not is_weekend(day) for day in one.off)
        assert all(day.year == one.year and is_weekend(day) for day in one.worked)
    assert calendar(session).years == {2025, 2026}


def test_a_year_that_the_home_writes_is_known_at_once(session: Session) -> None:
    save_year(session, 2027, [NEW_YEAR], [SUNDAY], "国办发明电〔2026〕9号")
    newest = years(session)[-1]
    assert (newest.year, newest.source, newest.who) == (2027, "国办发明电〔2026〕9号", "李桂兰")
    assert not calendar(session).is_workday(NEW_YEAR) and calendar(session).is_workday(SUNDAY)
    assert audit.entries(session.db)[0].action == "work_calendar.changed"


def test_the_newest_line_of_a_year_counts_and_can_be_taken_back(session: Session) -> None:
    first = save_year(session, 2026, [date(2026, 1, 1)], [], "通知")
    second = save_year(session, 2026, [date(2026, 1, 2)], [], "更正")
    assert [one.off for one in years(session) if one.year == 2026] == [frozenset({date(2026, 1, 2)})]
    with pytest.raises(OutOfDateError):
        withdraw_year(session, first, "错")
    withdraw_year(session, second, "错")
    withdraw_year(session, first, "错")
    assert [one.id for one in years(session)] == [None, None]
    assert date(2026, 10, 1) in calendar(session).off
    assert list(check.faults(session)) == []


def test_what_is_wrong_is_told_at_once_and_writes_nothing(session: Session) -> None:
    last = audit.last(session.db)
    assert refused(session, [SUNDAY, date(2026, 12, 31)], [NEW_YEAR], " ") == [
        ("off", "2026-12-31 is not in 2027."),
        ("off", "2027-01-03 is a Saturday or Sunday: it is off without being marked."),
        ("worked", "2027-01-01 is no Saturday or Sunday: it is worked without being marked."),
        ("source", "Write which notice says so."),
    ]
    assert [field for field, _text in refused(session, [], [], "通知")] == ["off"]
    assert audit.last(session.db) == last
