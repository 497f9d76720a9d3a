"""What is due, put together as people work it off: by resident, the most urgent first, counted by kind."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.features.care_levels.model.due import Due, DueKind
from app.kernel.access import Permission
from app.kernel.ids import ResidentId
from app.kernel.text import Words, words

SOON_DAYS = 14
"""What is due within so many days is coming soon."""

ACTS: Mapping[DueKind, tuple[Permission, ...]] = {
    DueKind.OFFICIAL_CLASS: (Permission.LEVELS_DECIDE, Permission.LEVELS_PREPARE),
    DueKind.REPORT: (Permission.LEVELS_DECIDE, Permission.LEVELS_PREPARE),
    DueKind.COUNTY: (Permission.LEVELS_DECIDE, Permission.LEVELS_PREPARE),
    DueKind.OBSERVATION: (Permission.LEVELS_OBSERVE,),
    DueKind.ABILITY: (Permission.LEVELS_ASSESS,),
    DueKind.RISK: (Permission.LEVELS_ASSESS,),
}
"""Who works off which kind: anybody with one of the permissions."""


class When(StrEnum):
    """How urgent something is, the most urgent first."""

    LATE = "late"  # past its day
    NOW = "now"  # today, or before admission, or nobody can tell the day
    SOON = "soon"
    LATER = "later"


WHEN_WORDS: Mapping[When, Words] = {
    When.LATE: words("DueWhen", "Late"),
    When.NOW: words("DueWhen", "Now"),
    When.SOON: words("DueWhen", "Within two weeks"),
    When.LATER: words("DueWhen", "Later"),
}

_ORDER = tuple(When)


@dataclass(frozen=True, slots=True)
class Errand:
    """All that is due of one resident within a reach of time."""

    resident_id: ResidentId
    name: str
    bed: str
    when: When  # of the most urgent
    dues: tuple[Due, ...]  # the most urgent first


@dataclass(frozen=True, slots=True)
class Count:
    """How much of one kind is due by today."""

    residents: int
    late: int  # of them past their day
    days: int  # by which the longest is late


def acts_on(may: Callable[[Permission], bool]) -> frozenset[DueKind]:
    """Return the kinds that somebody with these rights works off."""
    return frozenset(kind for kind, any_of in ACTS.items() if any(map(may, any_of)))


def when(due: Due, today: date) -> When:
    """Return how urgent something is on a day."""
    if due.due_on is None or due.due_on == today:
        return When.NOW
    if due.due_on < today:
        return When.LATE
    return When.SOON if (due.due_on - today).days <= SOON_DAYS else When.LATER


def errands(dues: Iterable[Due], today: date, until: When = When.LATER) -> tuple[Errand, ...]:
    """Return what is due, one line a resident, nothing that is less urgent than `until`; the longest late first."""
    reach = _ORDER[: _ORDER.index(until) + 1]
    found: dict[ResidentId, list[Due]] = {}
    for one in dues:
        if when(one, today) in reach:
            found.setdefault(one.resident_id, []).append(one)
    told = [_errand(sorted(of_one, key=lambda one: _urgency(one, today)), today) for of_one in found.values()]
    return tuple(sorted(told, key=lambda one: (*_urgency(one.dues[0], today), one.bed, one.name)))


def _errand(dues: Sequence[Due], today: date) -> Errand:
    first = dues[0]
    return Errand(first.resident_id, first.name, first.bed, when(first, today), tuple(dues))


def _urgency(one: Due, today: date) -> tuple[int, date]:
    return _ORDER.index(when(one, today)), one.due_on or today


def counts(dues: Iterable[Due], today: date) -> dict[DueKind, Count]:
    """Return how much of each kind is due by today; a kind with nothing is left out."""
    found: dict[DueKind, list[int]] = {}
    for one in dues:
        if when(one, today) in {When.LATE, When.NOW}:
            found.setdefault(one.kind, []).append(one.overdue_days(today))
    return {
        kind: Count(len(found[kind]), sum(days > 0 for days in found[kind]), max(found[kind]))
        for kind in DueKind
        if kind in found
    }
