"""What waits about rosters: a month to be published, days that lack people, leave and swaps to be answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.data.session import Session
from app.features.rosters import store
from app.features.rosters.model import DAY, Group, Month, Sheet, Shortage, shortages
from app.features.rosters.service.groups import groups
from app.features.rosters.service.months import sheet
from app.features.rosters.service.rules import rules_on
from app.kernel.access import Permission
from app.kernel.clock import today


@dataclass(frozen=True, slots=True)
class Unpublished:
    """A month that runs, or begins soon, and is not published for some groups."""

    month: Month
    groups: tuple[Group, ...]
    days_left: int  # until it begins; 0 or less: it runs

    @property
    def runs(self) -> bool:
        """Return whether it has begun."""
        return self.days_left <= 0


def unpublished(session: Session) -> tuple[Unpublished, ...]:
    """Return this month, and the next if it begins soon, with the groups that are planned and lack it; sooner first.

    A group is planned if somebody set duties of this month, or of that one. Raises NotAllowedError.
    """
    session.require(Permission.ROSTER_READ)
    day, soon = today(session.clock), rules_on(session).publish_days_before
    running = Month.of(day)
    found = []
    for month in (running, running.moved(1)):
        left = (month.first - day).days
        late = tuple(
            one
            for one in (groups(session) if left <= soon else ())
            if any(_is_begun(session, one, planned) for planned in {running, month})
            and not store.issues(session.db, one.id, month)
        )
        if late:
            found.append(Unpublished(month, late, left))
    return tuple(found)


def soon_short(session: Session) -> tuple[tuple[Group, tuple[Shortage, ...]], ...]:
    """Return for each group which days of those to come lack people, in months that somebody planned.

    Raises NotAllowedError.
    """
    session.require(Permission.ROSTER_READ)
    first = today(session.clock)
    last = first + DAY * (rules_on(session).short_days_told - 1)
    found = ((group, tuple(_short(session, group, first, last))) for group in groups(session))
    return tuple((group, short) for group, short in found if short)


def unanswered(session: Session) -> tuple[int, int]:
    """Return how many leaves and how many swaps of days to come nobody answered yet. Raises NotAllowedError."""
    session.require(Permission.ROSTER_PLAN)
    day = today(session.clock)
    leaves = [one for one in store.asks(session.db, day, date.max) if not one.told.kind.is_wish and one.granted is None]
    swaps = [one for one in store.swaps(session.db, day, date.max) if one.granted is None]
    return len(leaves), len(swaps)


# inside -----------------------------------------------------------------------------------------------


def _is_begun(session: Session, group: Group, month: Month) -> bool:
    return any(one.duty_id is not None for one in store.cells(session.db, group.id, month.first, month.last))


def _short(session: Session, group: Group, first: date, last: date) -> Iterator[Shortage]:
    for month in dict.fromkeys((Month.of(first), Month.of(last))):
        if _is_begun(session, group, month):
            now: Sheet = sheet(session, group.id, month)
            yield from shortages(now, max(first, month.first), min(last, month.last))
