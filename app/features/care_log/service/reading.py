"""What is known of the log: pages, days, months, trends, words, sums; changes nothing."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, NamedTuple

from dateutil.relativedelta import relativedelta

from app.data.session import Session
from app.features.care_log import store
from app.features.care_log.model import (
    Group,
    Limits,
    Line,
    LogFilter,
    Point,
    Signed,
    catalogue,
    normal,
    query,
)
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.clock import HOME_ZONE
from app.kernel.ids import CareEntryId, ResidentId

BLOCK = 32
"""Lines of one page of the log."""

_GROUPS_APART = 48
"""Groups of lines between two places that a jump starts from."""

HITS = 50
"""Lines that a search shows at once."""

_CANDIDATES = 200
_LATE_WORK = timedelta(days=62)
"""How long after it was done a line may still come into a handover."""


# the log, page by page --------------------------------------------------------------------------------


def log_page(
    session: Session, wanted: LogFilter, after: CareEntryId | None = None, *, skip: int = 0, limit: int = BLOCK
) -> tuple[Line, ...]:
    """Return lines of the log, the latest first, struck ones too: from the top, or those after one.

    `skip` passes over so many of them. Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    return tuple(store.page(session.db, wanted, after, skip, limit))


def log_count(session: Session, wanted: LogFilter) -> int:
    """Return how many lines a filter leaves: at once for the whole log, else counted. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return store.count(session.db, wanted)


def log_places(session: Session) -> Iterator[tuple[int, CareEntryId]]:
    """Yield lines some way apart, down the whole log: how many there are as far as that one, and its id.

    For a thread beside the screen: millions of lines take a good second. Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    lines, place = 0, None
    while (step := store.next_place(session.db, place, _GROUPS_APART)) is not None:
        lines, place = lines + step[0], step[1]
        yield lines, place


def line_of(session: Session, entry_id: CareEntryId) -> Line | None:
    """Return one line; None if there is none. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return store.line(session.db, entry_id)


def history_of(session: Session, entry_id: CareEntryId) -> tuple[Line, ...]:
    """Return a line with all it was corrected from and by, in the order recorded. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return store.chain(session.db, entry_id)


# by shift, resident and measurement -------------------------------------------------------------------


def month_of(session: Session, resident_id: ResidentId, month: date) -> tuple[Line, ...]:
    """Return every line of a resident in the month of a day, in the order it happened; struck ones too.

    Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    first = month.replace(day=1)
    since, until = _midnight(first), _midnight(first + relativedelta(months=1))
    return tuple(store.between(session.db, resident_id, since, until))


def trend(session: Session, resident_id: ResidentId, item: str, since: datetime, until: datetime) -> tuple[Point, ...]:
    """Return a resident's measurements that stand, with since <= at < until, oldest first. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return tuple(store.trend(session.db, resident_id, item, since, until))


def newest_measures(session: Session, resident_id: ResidentId) -> tuple[Line, ...]:
    """Return the newest measurement that stands of each item, newest first. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    items = (item.key for item in catalogue().of(Group.MEASURES))
    return tuple(store.newest(session.db, resident_id, items, 1))


def limits_of(session: Session, resident_id: ResidentId, item: str) -> Limits:
    """Return what is usual of a measurement for one resident; empty: as for everybody. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return store.limits(session.db, resident_id, item)


def flagged(session: Session, since: datetime, until: datetime) -> tuple[Line, ...]:
    """Return lines for the handover that stand and were recorded with since <= instant < until, late ones too.

    Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ, Permission.HANDOVER_READ)
    return tuple(store.flagged(session.db, since, until, since - _LATE_WORK))


def signatures(session: Session, shift: Shift) -> tuple[Signed, ...]:
    """Return who stands for a shift's log, in the order they signed. Raises NotAllowedError."""
    session.require(Permission.LOG_READ, Permission.HANDOVER_READ)
    return store.signatures(session.db, shift.duty_on, shift.kind_id, shift.area_id)


# words ------------------------------------------------------------------------------------------------


def search(
    session: Session, text: str, before: CareEntryId | None = None, *, of: ResidentId | None = None
) -> tuple[Line, ...]:
    """Return the lines that stand with `text` in their note or phrases, the last recorded first, at most `HITS`.

    `before` goes on from the last line shown; `of` leaves one resident's. Nothing for a text without letter or digit.
    Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    return tuple(islice(_hits(session, text, before, of), HITS))


def _hits(session: Session, text: str, before: CareEntryId | None, of: ResidentId | None = None) -> Iterator[Line]:
    asked, wanted = query(text), normal(text)
    if asked:
        yield from (line for line in store.waiting(session.db, before, of) if wanted in _text(line))
    while asked:
        lines = store.found(session.db, asked, before, _CANDIDATES, of)
        yield from (line for line in lines if wanted in _text(line))
        if len(lines) < _CANDIDATES:
            return
        before = lines[-1].entry.id


def _text(line: Line) -> str:
    return store.words_of(line.entry.item, line.entry.outcome, line.entry.note)


# sums -------------------------------------------------------------------------------------------------


class MonthSum(NamedTuple):
    """What was recorded of one item in one month."""

    month: str  # YYYY-MM of the duty dates
    item: str
    entries: int  # that stand
    unusual: int
    average: float | None  # of a measurement; None: no number


def month_sums(session: Session) -> tuple[MonthSum, ...]:
    """Return the sums of every month, oldest first; kept with each line, so 20 years take no time.

    Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    measured = {item.key for item in catalogue().of(Group.MEASURES)}
    return tuple(
        MonthSum(month, item, entries, unusual, total / entries / 1000 if item in measured else None)
        for month, item, entries, unusual, total in store.month_sums(session.db)
    )


class DaySum(NamedTuple):
    """What was recorded of one item on one duty date."""

    day: str  # YYYY-MM-DD, the duty date
    item: str
    entries: int  # that stand
    unusual: int


def day_sums(session: Session, first: date, last: date) -> tuple[DaySum, ...]:
    """Return the sums of duty dates from first to last, both included. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return tuple(map(DaySum._make, store.day_sums(session.db, first, last)))


def wrong_sums(session: Session) -> Sequence[str]:
    """Return every sum that differs from a count of the log, in English for who mends it. Raises NotAllowedError."""
    session.require(Permission.HOME_CHECK)
    return tuple(store.wrong_sums(session.db))


def rebuild_sums(session: Session) -> None:
    """Make sums and search words anew from the log. Raises NotAllowedError, StorageError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    with session.change("care_log.sums_rebuilt"):
        store.rebuild(session.db)


def facts(session: Session) -> Iterator[tuple[ResidentId, Mapping[str, Any]]]:
    """Yield what was not taken back of each resident's log, for the digests. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    yield from store.facts(session.db)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), HOME_ZONE)
