"""Shows and writes the working days of a year (工作日历)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.data import work_calendar
from app.data.session import Session
from app.data.work_calendar import CalendarYear
from app.kernel.access import Permission
from app.kernel.clock import today

ASKED_FROM_MONTH = 12
"""From this month on deadlines of some weeks reach into the next year."""


def work_years(session: Session) -> tuple[CalendarYear, ...]:
    """Return every year that is known, earliest first. Raises NotAllowedError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    return work_calendar.years(session)


def unknown_work_year(session: Session) -> int | None:
    """Return the year whose working days are needed now and not known: this one, or in December the next one.

    Raises NotAllowedError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    day, known = today(session.clock), work_calendar.calendar(session).years
    needed = [day.year, *([day.year + 1] if day.month >= ASKED_FROM_MONTH else [])]
    return next((year for year in needed if year not in known), None)


def save_work_year(session: Session, year: int, off: Iterable[date], worked: Iterable[date], source: str) -> int:
    """Write which weekdays of a year are off and which days of its weekends are worked; return the line's id.

    Raises NotAllowedError, RuleBrokenError with every finding, StorageError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    return work_calendar.save_year(session, year, off, worked, source)


def take_back_work_year(session: Session, line_id: int, reason: str) -> None:
    """Take back what was written of a year; what was known before counts again.

    Raises NotAllowedError, OutOfDateError (taken back already, or written anew since), StorageError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    work_calendar.withdraw_year(session, line_id, reason)
