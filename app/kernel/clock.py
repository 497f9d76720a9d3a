"""The only place that reads the PC's clock; the home lives in China Standard Time."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Protocol

HOME_ZONE = timezone(timedelta(hours=8), "Asia/Shanghai")
"""One zone all year since 1991; instants are stored in UTC, so older summer times do not matter here."""


class Clock(Protocol):
    """Says what time it is."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC, to the second."""
        ...


class PcClock:
    """The clock of this PC; it may be wrong, see `app.data.clock_guard`."""

    def now(self) -> datetime:
        """Return the PC's time, aware, in UTC, to the second."""
        return datetime.now(UTC).replace(microsecond=0)  # noqa: TID251 - this is the clock


class SetClock:
    """A clock that shows what it was set to, for tests, samples and pictures."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """Return the instant it was set to, in UTC."""
        return self.at.astimezone(UTC).replace(microsecond=0)

    def pass_(self, *, days: float = 0, hours: float = 0, minutes: float = 0) -> None:
        """Let time go by."""
        self.at += timedelta(days=days, hours=hours, minutes=minutes)


def today(clock: Clock) -> date:
    """Return the date in the home."""
    return clock.now().astimezone(HOME_ZONE).date()


@lru_cache(maxsize=64)  # one deed writes the same instant into many rows
def to_text(instant: datetime) -> str:
    """Return an aware instant as stored: UTC ISO 8601 to the second, `2026-11-22T00:30:00Z`; sorts as text."""
    if instant.tzinfo is None:
        raise ValueError("an instant without a zone")
    return f"{instant.astimezone(UTC).isoformat()[:19]}Z"


def from_text(stored: str) -> datetime:
    """Return the aware UTC instant that `to_text` wrote."""
    return datetime.fromisoformat(stored)


def parse_instant(given: str) -> datetime:
    """Return an ISO 8601 instant given by a person; without offset it is the home's time. ValueError if unreadable."""
    instant = datetime.fromisoformat(given)
    return (instant if instant.tzinfo else instant.replace(tzinfo=HOME_ZONE)).astimezone(UTC)


def in_home(instant: datetime) -> datetime:
    """Return the instant on the home's wall clock, aware."""
    return instant.astimezone(HOME_ZONE)


def midnight(day: date) -> datetime:
    """Return the instant at which a day begins in the home, aware."""
    return datetime.combine(day, time(), HOME_ZONE)


def shown_time(instant: datetime) -> str:
    """Return an instant as people read it, on the home's clock to the minute."""
    return in_home(instant).strftime("%Y-%m-%d %H:%M")


def to_json(instant: datetime) -> str:
    """Return the instant for other programs: ISO 8601 with the home's offset."""
    return in_home(instant).isoformat(timespec="seconds")
