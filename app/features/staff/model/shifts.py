"""The shifts of a home: kinds that repeat each day, and the shifts that follow from them; rules only, no storage."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from app.kernel.clock import HOME_ZONE, in_home
from app.kernel.errors import Finding
from app.kernel.ids import AreaId, ShiftKindId
from app.kernel.text import Words, words

LONGEST_NAME = 12
DAY = timedelta(days=1)

_NAME_MISSING = words("Shifts", "The name of the shift is missing.")
_NAME_LONG = words("Shifts", "The name of a shift has at most {longest} characters.")
_NAME_TWICE = words("Shifts", "There are two shifts called {name} at the same time. Give one another name.")
_TIME = words("Shifts", "“{given}” is not a time of day. Write 08:00; the end of the day is 24:00.")
_GAP = words("Shifts", "{begins}–{ends}: no shift.")
_OVERLAP = words("Shifts", "{begins}–{ends}: {first} and {second} at once.")


@dataclass(frozen=True, slots=True)
class KindDraft:
    """What a person enters of a kind of shift."""

    name: str
    begins: str  # HH:MM on the home's clock
    ends: str  # HH:MM; not after `begins`: on the next day
    area_id: AreaId | None = None  # None: the whole home


@dataclass(frozen=True, slots=True)
class ShiftKind:
    """A shift as it repeats each day (班次), e.g. 白班 08:00–20:00."""

    id: ShiftKindId
    area_id: AreaId | None  # None: the whole home, where an area has none of its own
    name: str
    begins: str  # HH:MM on the home's clock
    ends: str  # HH:MM; not after `begins`: on the next day, so that 08:00 to 08:00 is a whole day
    from_on: date  # first duty date
    until_on: date | None  # last duty date; before `from_on`: it never holds; None: no end is set

    def is_on(self, day: date) -> bool:
        """Return whether there is such a shift with this duty date."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


@dataclass(frozen=True, slots=True)
class Shift:
    """One shift of one day in one area."""

    kind_id: ShiftKindId
    name: str  # 白班, 夜班
    area_id: AreaId | None  # the area it was asked for, also where the kind is the whole home's; None: the whole home
    duty_on: date  # 值班日: the date on which it begins
    begins_at: datetime  # aware, UTC
    ends_at: datetime  # aware, UTC; not in the shift any more

    def __contains__(self, instant: datetime) -> bool:
        """Tell whether an aware instant lies in the shift."""
        return self.begins_at <= instant < self.ends_at

    @property
    def times(self) -> str:
        """Return from when to when on the home's clock, `20:00–08:00`."""
        return span(f"{in_home(self.begins_at):%H:%M}", f"{in_home(self.ends_at):%H:%M}")


def span(begins: str, ends: str) -> str:
    """Return from when to when as people write it: a shift that ends at midnight ends at 24:00."""
    return f"{begins}–{'24:00' if ends == '00:00' else ends}"


def read_time(given: str) -> str | None:
    """Return the time of day that `8:00`, `08：00` or `24:00` means, as HH:MM; 24:00 is 00:00 of the next day.

    None if it is no time, as 25:00.
    """
    found = re.fullmatch(r"(\d{1,2}):(\d{2})", unicodedata.normalize("NFKC", given).strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    if (hour, minute) == (24, 0):
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour <= 23 and minute <= 59 else None


def draft_findings(draft: KindDraft, place: str = "") -> tuple[Finding, ...]:
    """Return what is wrong with one kind of shift; `place` is put behind the names of the fields."""
    found = []
    name = draft.name.strip()
    if not name:
        found.append(Finding(f"name{place}", _NAME_MISSING))
    elif len(name) > LONGEST_NAME:
        found.append(Finding(f"name{place}", _NAME_LONG, {"longest": LONGEST_NAME}))
    for field, given in (("begins", draft.begins), ("ends", draft.ends)):
        if read_time(given) is None:
            found.append(Finding(f"{field}{place}", _TIME, {"given": given}))
    return tuple(found)


def clear_draft(draft: KindDraft) -> KindDraft:
    """Return a draft without findings as it is stored: its times as HH:MM, its name without spaces around it."""
    begins, ends = read_time(draft.begins), read_time(draft.ends)
    return replace(draft, name=draft.name.strip(), begins=begins or "", ends=ends or "")


def name_findings(kind: ShiftKind, others: Iterable[ShiftKind]) -> tuple[Finding, ...]:
    """Return a finding if another kind of the same area has this name on a day that both have."""
    for other in others:
        same = other.id != kind.id and (other.area_id, other.name) == (kind.area_id, kind.name)
        last = min(other.until_on or date.max, kind.until_on or date.max)
        if same and max(other.from_on, kind.from_on) <= last:
            return (Finding("name", _NAME_TWICE, {"name": kind.name}),)
    return ()


# the shifts that follow -----------------------------------------------------------------------------


def kinds_on(kinds: Iterable[ShiftKind], area_id: AreaId | None, day: date) -> tuple[ShiftKind, ...]:
    """Return the kinds that hold in an area on a duty date, as the day goes.

    An area's own ones replace all of the whole home's; an area without any on that date has the whole home's.
    """
    held = [one for one in kinds if one.is_on(day)]
    own = [one for one in held if one.area_id == area_id]
    found = own or [one for one in held if one.area_id is None]
    return tuple(sorted(found, key=lambda one: (one.begins, one.ends, one.id)))


def shifts_of_days(kinds: Iterable[ShiftKind], area_id: AreaId | None, first: date, last: date) -> tuple[Shift, ...]:
    """Return the shifts of an area with duty dates from `first` to `last`, both included, in order of their begin."""
    kinds = tuple(kinds)
    days = (first + DAY * number for number in range((last - first).days + 1))
    return tuple(shift_on(kind, area_id, day) for day in days for kind in kinds_on(kinds, area_id, day))


def shifts_between(
    kinds: Iterable[ShiftKind], area_id: AreaId | None, start: datetime, end: datetime
) -> tuple[Shift, ...]:
    """Return the shifts of an area of which some part lies between two aware instants, `end` not included, in order."""
    first, last = in_home(start).date() - DAY, in_home(end).date()
    return tuple(
        one for one in shifts_of_days(kinds, area_id, first, last) if one.begins_at < end and start < one.ends_at
    )


def shift_at(kinds: Iterable[ShiftKind], area_id: AreaId | None, instant: datetime) -> Shift | None:
    """Return the shift of an area at an aware instant, of several the one that began last; None in a gap."""
    day = in_home(instant).date()
    held = [one for one in shifts_of_days(kinds, area_id, day - DAY, day) if instant in one]
    return max(held, key=lambda one: one.begins_at, default=None)


def shift_on(kind: ShiftKind, area_id: AreaId | None, day: date) -> Shift:
    """Return the shift of a kind with a duty date, whether the kind holds on it or not."""
    begins_at, ends_at = _instant(day, kind.begins), _instant(day, kind.ends)
    if kind.ends <= kind.begins:
        ends_at += DAY
    return Shift(kind.id, kind.name, area_id, day, begins_at, ends_at)


def _instant(day: date, at: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(at), HOME_ZONE).astimezone(UTC)


# a plan before it holds -----------------------------------------------------------------------------


def planned(
    kinds: Iterable[ShiftKind], area_id: AreaId | None, from_on: date, drafts: Sequence[KindDraft]
) -> tuple[ShiftKind, ...]:
    """Return the kinds as they would be if `drafts`, without findings, held in an area from a duty date on."""
    last = from_on - DAY
    kept = [replace(one, until_on=min(one.until_on or last, last)) if one.area_id == area_id else one for one in kinds]
    new = [
        ShiftKind(ShiftKindId(-number), area_id, one.name, one.begins, one.ends, from_on, None)
        for number, one in enumerate(map(clear_draft, drafts), start=1)
    ]
    return (*kept, *new)


def day_findings(kinds: Iterable[ShiftKind], area_id: AreaId | None, day: date) -> tuple[Finding, ...]:
    """Return the gaps and overlaps of an area's shifts from 00:00 to 24:00 of a day, in order; none of them stops."""
    start, end = _instant(day, "00:00"), _instant(day + DAY, "00:00")
    found, covered, longest = list[Finding](), start, None
    for one in shifts_between(kinds, area_id, start, end):
        begins, ends = max(one.begins_at, start), min(one.ends_at, end)
        if begins > covered:
            found.append(_told(_GAP, covered, begins))
        elif longest is not None and begins < covered:
            found.append(_told(_OVERLAP, begins, min(covered, ends), first=longest.name, second=one.name))
        if ends > covered:
            covered, longest = ends, one
    if covered < end:
        found.append(_told(_GAP, covered, end))
    return tuple(found)


def _told(said: Words, begins: datetime, ends: datetime, **names: str) -> Finding:
    at_begin, at_end = (f"{in_home(at):%H:%M}" for at in (begins, ends))
    shown = "24:00" if at_end == "00:00" else at_end
    return Finding("", said, {"begins": at_begin, "ends": shown, **names}, stops=False)
