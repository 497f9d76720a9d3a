"""Orders of medicine (用药): what was ordered, from when until when; imports nothing but the kernel."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from app.kernel.clock import HOME_ZONE
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, CourseId, ResidentId
from app.kernel.text import words

MOST_TIMES = 12
"""Times a day that one medicine is given at most."""
LONGEST_NAME = 80

_NAME = words("Medicines", "Write the name of the medicine as it stands on the box.")
_LONG = words("Medicines", "At most {most} characters here.")
_DOSE = words("Medicines", "Write how much is given each time, as 1 tablet.")
_TIME = words("Medicines", "“{given}” is no time. Write times like 08:00 20:00, with a space between them.")
_TWICE = words("Medicines", "{time} stands here twice.")
_TIMES = words("Medicines", "At most {most} times a day.")
_BY = words("Medicines", "Write which doctor ordered it.")
_UNTIL = words("Medicines", "The last day is before the first day.")
_EARLIER = words("Medicines", "A change begins on {first} at the earliest, the first day of the medicine.")
_PER_DOSE = words("Medicines", "A number above 0, as 1 or 0.5.")
_UNIT = words("Medicines", "Write what is counted: tablets, vials.")
_LOCKED = words("Medicines", "A medicine under lock is counted: write how many are taken each time, and of what.")
_WHY = words("Medicines", "Write why.")
_SAME = words("Medicines", "{name} is given already, {dose} since {since}. Look whether both are meant.")
_STOP_DAY = words("Medicines", "The last day is before the medicine began.")
_STOP_BY = words("Medicines", "Write who said that it is stopped.")

SAME_NAME = "same_name"
"""Code of the finding that another course of that name runs: it asks, and stops until somebody says both are meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderDraft:
    """What a person enters of an order."""

    name: str
    strength: str = ""  # as printed: 100 mg
    dose: str  # as said: 1片
    route: str = ""  # 口服 …
    times: tuple[str, ...]  # HH:MM on the home's clock; (): when needed (必要时)
    from_on: date  # first day; of a change, the first day it holds
    until_on: date | None = None  # last day; None: until it is stopped
    ordered_by: str
    source: str = ""  # the paper that says so
    locked: bool = False  # 镇静、精神类: under lock, given and counted by two
    unit: str = ""  # of the stock
    per_dose: float | None = None  # units of the stock a dose takes; None: not counted
    note: str = ""
    beside: bool = False  # True: meant beside another one of the same name

    @property
    def when_needed(self) -> bool:
        """Return whether it is given when needed (必要时), at no set times."""
        return not self.times

    @property
    def title(self) -> str:
        """Return name and strength, as on the box."""
        return f"{self.name} {self.strength}".strip()


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line of an order: the first, or a later one that holds from its first day on."""

    id: int
    draft: OrderDraft
    why: str  # of a later line
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StopDraft:
    """What a person enters when a medicine is stopped (停药)."""

    last_on: date  # last day it is given; the day before the first: it never was
    by_whom: str
    why: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop on record."""

    id: int
    draft: StopDraft
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId


@dataclass(frozen=True, slots=True)
class Course:
    """One medicine of one resident with every change of its order; ended by a stop or by its last day."""

    id: CourseId  # of its first line
    resident_id: ResidentId
    lines: tuple[OrderLine, ...]  # in the order recorded; at least one that stands
    stop: Stop | None = None

    @property
    def newest(self) -> OrderLine:
        """Return the line recorded last, of those that stand."""
        return next(line for line in reversed(self.lines) if not line.withdrawn)

    @property
    def draft(self) -> OrderDraft:
        """Return the order as it was written last."""
        return self.newest.draft

    @property
    def from_on(self) -> date:
        """Return the first day of the medicine."""
        return min(line.draft.from_on for line in self.lines if not line.withdrawn)

    @property
    def last_on(self) -> date | None:
        """Return the last day; None: it goes on."""
        until = self.draft.until_on
        if self.stop is None or until is None:
            return until if self.stop is None else self.stop.draft.last_on
        return min(until, self.stop.draft.last_on)

    def order_on(self, day: date) -> OrderDraft | None:
        """Return the order that holds on a day, both ends included; None: the medicine is not given then."""
        last_on = self.last_on
        if last_on is not None and day > last_on:
            return None
        held = (line.draft for line in reversed(self.lines) if not line.withdrawn and line.draft.from_on <= day)
        return next(held, None)


@lru_cache(maxsize=256)  # the few times of a day, asked for every order
def moment(day: date, at: str) -> datetime:
    """Return the instant of a time of day, HH:MM, in the home; aware."""
    return datetime.combine(day, time.fromisoformat(at), HOME_ZONE)


def read_times(given: str) -> tuple[str, ...]:
    """Return the times written with spaces, commas or 、 between them, sorted; what is no time stays as written."""
    text = unicodedata.normalize("NFKC", given)
    found = [_as_time(part) for part in re.split(r"[\s,、;。]+", text) if part]
    return tuple(sorted(found))


def _as_time(part: str) -> str:
    hit = re.fullmatch(r"(\d{1,2})(?:[:点.](\d{2})?)?", part)
    if hit is None or int(hit[1]) > 23 or int(hit[2] or 0) > 59:
        return part
    return f"{int(hit[1]):02}:{int(hit[2] or 0):02}"


def order_findings(
    draft: OrderDraft, others: Iterable[Course], *, changes: Course | None = None, why: str = ""
) -> tuple[Finding, ...]:
    """Return what speaks against an order; `others` are the resident's courses, `changes` the one that is changed."""
    found = [*_naming(draft), *_timing(draft), *_counting(draft)]
    if changes is None:
        found += _overlap(draft, others)
    else:
        if draft.from_on < changes.from_on:
            found.append(Finding("from_on", _EARLIER, {"first": changes.from_on.isoformat()}))
        if not why.strip():
            found.append(Finding("why", _WHY))
    return tuple(found)


def _naming(draft: OrderDraft) -> Iterator[Finding]:
    if not draft.name.strip():
        yield Finding("name", _NAME)
    if not draft.dose.strip():
        yield Finding("dose", _DOSE)
    if not draft.ordered_by.strip():
        yield Finding("ordered_by", _BY)
    for field in ("name", "strength", "dose", "route", "ordered_by", "unit"):
        if len(getattr(draft, field)) > LONGEST_NAME:
            yield Finding(field, _LONG, {"most": LONGEST_NAME})


def _timing(draft: OrderDraft) -> Iterator[Finding]:
    wrong = [at for at in draft.times if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", at)]
    if wrong:
        yield Finding("times", _TIME, {"given": wrong[0]})
    twice = [at for at in draft.times if draft.times.count(at) > 1]
    if twice:
        yield Finding("times", _TWICE, {"time": twice[0]})
    if len(draft.times) > MOST_TIMES:
        yield Finding("times", _TIMES, {"most": MOST_TIMES})
    if draft.until_on is not None and draft.until_on < draft.from_on:
        yield Finding("until_on", _UNTIL)


def _counting(draft: OrderDraft) -> Iterator[Finding]:
    counted = draft.per_dose is not None
    if draft.per_dose is not None and not 0 < draft.per_dose <= 1000:
        yield Finding("per_dose", _PER_DOSE)
    if draft.locked and not (counted and draft.unit.strip()):
        yield Finding("per_dose", _LOCKED)
    elif counted and not draft.unit.strip():
        yield Finding("unit", _UNIT)


def _overlap(draft: OrderDraft, others: Iterable[Course]) -> Iterator[Finding]:
    """Ask about a second course of the same name whose days meet this one's."""
    if draft.beside or not draft.name.strip():
        return
    for other in others:
        ends = other.last_on is not None and other.last_on < draft.from_on
        begins = draft.until_on is not None and other.from_on > draft.until_on
        if plain_name(other.draft.name) == plain_name(draft.name) and not ends and not begins:
            values = {"name": other.draft.title, "dose": other.draft.dose, "since": other.from_on.isoformat()}
            yield Finding("name", _SAME, values, code=SAME_NAME)


def plain_name(name: str) -> str:
    """Return a medicine's name as it is compared: no spaces, one width, small letters."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", name)).casefold()


def stop_findings(draft: StopDraft, course: Course) -> tuple[Finding, ...]:
    """Return what speaks against stopping a course so."""
    found = []
    if draft.last_on < course.from_on - timedelta(days=1):
        found.append(Finding("last_on", _STOP_DAY))
    if not draft.by_whom.strip():
        found.append(Finding("by_whom", _STOP_BY))
    if not draft.why.strip():
        found.append(Finding("why", _WHY))
    return tuple(found)


def in_force(courses: Iterable[Course], day: date) -> tuple[Course, ...]:
    """Return the courses that are given on a day."""
    return tuple(one for one in courses if one.order_on(day) is not None)


def by_name(courses: Sequence[Course]) -> tuple[Course, ...]:
    """Return courses as they are listed: at set times first, then by name and first day."""
    return tuple(sorted(courses, key=lambda one: (one.draft.when_needed, one.draft.name, one.from_on, one.id)))
