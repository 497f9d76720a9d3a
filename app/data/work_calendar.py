"""Working days of the home (工作日历): the years that come with the program, and those that the home wrote itself.

A year is written by a service, in the trail; nothing in here asks who may.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from app.data.session import Session
from app.kernel.clock import from_text
from app.kernel.errors import Finding, OutOfDateError, refuse
from app.kernel.paths import resource
from app.kernel.text import words
from app.kernel.workdays import WorkCalendar, is_weekend

_NOT_SAVED = words("WorkCalendar", "The year needs another look. Nothing was saved.")
_OTHER_YEAR = words("WorkCalendar", "{day} is not in {year}.")
_WEEKEND = words("WorkCalendar", "{day} is a Saturday or Sunday: it is off without being marked.")
_WEEKDAY = words("WorkCalendar", "{day} is no Saturday or Sunday: it is worked without being marked.")
_EMPTY = words("WorkCalendar", "No day off is marked. Mark those of the notice: every year has some.")
_NO_SOURCE = words("WorkCalendar", "Write which notice says so.")
_GONE = words("WorkCalendar", "This year was changed meanwhile. Nothing was changed. Look at it again.")


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """What is known of one year."""

    year: int
    off: frozenset[date]  # weekdays that are not worked
    worked: frozenset[date]  # days of a weekend that are
    source: str  # the notice that says so
    id: int | None = None  # None: came with the program
    at: datetime | None = None  # when it was written, aware, UTC; None: came with the program
    who: str = ""


def calendar(session: Session) -> WorkCalendar:
    """Return the working days of every year that is known."""
    return session.remembered("work_calendar", lambda: _together(years(session)))


def _together(known: tuple[CalendarYear, ...]) -> WorkCalendar:
    return WorkCalendar(
        frozenset().union(*(one.off for one in known)),
        frozenset().union(*(one.worked for one in known)),
        frozenset(one.year for one in known),
    )


def years(session: Session) -> tuple[CalendarYear, ...]:
    """Return every year that is known, earliest first: as the home wrote it last, else as it came."""
    sql = """
        SELECT c.id, c.year, c.off, c.worked, c.source, c.recorded_at, coalesce(a.name, '')
        FROM work_calendar c LEFT JOIN account a ON a.id = c.recorded_by
        WHERE c.withdrawn_seq IS NULL ORDER BY c.id
    """
    found = {one.year: one for one in _as_it_came()}
    for line_id, year, off, worked, source, at, who in session.db.execute(sql).fetchall():
        found[year] = CalendarYear(year, _days(off), _days(worked), source, line_id, from_text(at), who)
    return tuple(found[year] for year in sorted(found))


@cache
def _as_it_came() -> tuple[CalendarYear, ...]:
    raw = json.loads(resource("work_calendar.json").read_text(encoding="utf-8"))
    return tuple(
        CalendarYear(int(year), _dates(one["off"]), _dates(one["worked"]), one["source"]) for year, one in raw.items()
    )


def _days(stored: str) -> frozenset[date]:
    return _dates(json.loads(stored))


def _dates(told: Iterable[str]) -> frozenset[date]:
    return frozenset(date.fromisoformat(day) for day in told)


def findings(year: int, off: Iterable[date], worked: Iterable[date], source: str) -> tuple[Finding, ...]:
    """Return what is wrong with a year, all at once: at "off", "worked" or "source"."""
    return tuple(_faults(year, sorted(off), sorted(worked), source))


def _faults(year: int, off: list[date], worked: list[date], source: str) -> Iterator[Finding]:
    for field, days in (("off", off), ("worked", worked)):
        for day in days:
            if day.year != year:
                yield Finding(field, _OTHER_YEAR, {"day": day.isoformat(), "year": year})
            elif field == "off" and is_weekend(day):
                yield Finding(field, _WEEKEND, {"day": day.isoformat()})
            elif field == "worked" and not is_weekend(day):
                yield Finding(field, _WEEKDAY, {"day": day.isoformat()})
    if not off:
        yield Finding("off", _EMPTY)
    if not source.strip():
        yield Finding("source", _NO_SOURCE)


def save_year(session: Session, year: int, off: Iterable[date], worked: Iterable[date], source: str) -> int:
    """Write a year anew in one audited change; return the line's id. An earlier line of the year stays in the file.

    Raises RuleBrokenError with every finding, StorageError.
    """
    days_off, days_worked = sorted(off), sorted(worked)
    refuse(findings(year, days_off, days_worked, source), _NOT_SAVED)
    with session.change("work_calendar.changed", f"work_calendar:{year}") as change:
        change.tell(year=year, off=len(days_off), worked=len(days_worked), source=source)
        line_id = change.new_id("work_calendar")
        row = {
            "id": line_id,
            "year": year,
            "off": json.dumps([day.isoformat() for day in days_off]),
            "worked": json.dumps([day.isoformat() for day in days_worked]),
            "source": source,
            "recorded_at": change.at,
            "recorded_by": change.by,
        }
        session.db.table("work_calendar").insert(row)
    return line_id


def withdraw_year(session: Session, line_id: int, reason: str) -> None:
    """Take back what was written of a year: what was known before counts again.

    Raises OutOfDateError (taken back already, or written anew since), StorageError.
    """
    year = next((one.year for one in years(session) if one.id == line_id), None)
    if year is None:
        raise OutOfDateError(_GONE)
    with session.change("work_calendar.withdrawn", f"work_calendar:{year}", reason=reason) as change:
        change.withdraw("work_calendar", [line_id])
