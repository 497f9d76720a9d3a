"""What is due of assessments, and why; takes facts and the day as arguments and knows no database."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from app.features.care_levels.model.reports import ClassDue
from app.features.care_levels.model.rules import IncidentCount, LevelRules
from app.kernel.care import INCIDENTS, CareEventKind
from app.kernel.clock import in_home
from app.kernel.ids import ResidentId
from app.kernel.text import Words, words


class DueKind(StrEnum):
    """What is to be done."""

    OFFICIAL_CLASS = "official_class"  # the county has not found a class yet
    REPORT = "report"  # the own observation differs: report the change
    COUNTY = "county"  # a report waits for the county
    OBSERVATION = "observation"
    ABILITY = "ability"
    RISK = "risk"


class DueReason(StrEnum):
    """Why."""

    BEFORE_ADMISSION = "before_admission"
    FIRST = "first"
    PARTLY = "partly"  # some of the nine risks were never assessed
    REGULAR = "regular"
    HOSPITAL = "hospital"
    FALL = "fall"  # with injury
    INCIDENT = "incident"
    REPEATED = "repeated"  # a second event within the window
    DIAGNOSIS = "diagnosis"
    DIFFERS = "differs"
    AWAIT_RECEIPT = "await_receipt"
    AWAIT_ANSWER = "await_answer"


KIND_WORDS: Mapping[DueKind, Words] = {
    DueKind.OFFICIAL_CLASS: words("DueKind", "official class"),
    DueKind.REPORT: words("DueKind", "report the change"),
    DueKind.COUNTY: words("DueKind", "answer of the county"),
    DueKind.OBSERVATION: words("DueKind", "own observation"),
    DueKind.ABILITY: words("DueKind", "ability assessment"),
    DueKind.RISK: words("DueKind", "assessment of risks"),
}

REASON_WORDS: Mapping[DueReason, Words] = {
    DueReason.BEFORE_ADMISSION: words("DueReason", "before admission"),
    DueReason.FIRST: words("DueReason", "never done"),
    DueReason.PARTLY: words("DueReason", "some of the nine never assessed"),
    DueReason.REGULAR: words("DueReason", "next in turn"),
    DueReason.HOSPITAL: words("DueReason", "back from hospital"),
    DueReason.FALL: words("DueReason", "a fall with injury"),
    DueReason.INCIDENT: words("DueReason", "an incident"),
    DueReason.REPEATED: words("DueReason", "a second incident"),
    DueReason.DIAGNOSIS: words("DueReason", "a new diagnosis"),
    DueReason.DIFFERS: words("DueReason", "own observation differs"),
    DueReason.AWAIT_RECEIPT: words("DueReason", "not received by the county yet"),
    DueReason.AWAIT_ANSWER: words("DueReason", "the county has it"),
}


@dataclass(frozen=True, slots=True)
class Last:
    """The newest line of one kind."""

    on: date
    recorded_at: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class Happened:
    """An event, as far as dues need it."""

    at: datetime  # aware, UTC
    kind: CareEventKind
    injured: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one resident on record."""

    resident_id: ResidentId
    name: str
    bed: str
    admitted_on: date | None  # None: awaits admission
    supported: bool  # 特困: the county finds a class
    has_class: bool
    observation: Last | None
    ability: Last | None
    risks: Last | None  # oldest among the nine; None: one of them was never assessed
    some_risks: bool  # True: at least one was
    last_diagnosis: Last | None  # newest disease on record
    events: Sequence[Happened]  # oldest first
    class_due: ClassDue | None


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do for one resident."""

    resident_id: ResidentId
    name: str
    bed: str
    kind: DueKind
    reason: DueReason
    due_on: date | None  # None: before admission, or the holidays of a year are not known

    def overdue_days(self, today: date) -> int:
        """Return by how many days it is past due; 0 while it is not."""
        return 0 if self.due_on is None else max((today - self.due_on).days, 0)


def due(known: Known, rules: LevelRules) -> Iterator[Due]:
    """Yield what is to be done for one resident, at most one line of a kind: the earliest."""
    for kind, found in (
        (DueKind.OFFICIAL_CLASS, _class(known, rules)),
        (DueKind.OBSERVATION, _observation(known, rules)),
        (DueKind.ABILITY, _ability(known, rules)),
        (DueKind.RISK, _risks(known, rules)),
    ):
        first = min(found, key=lambda one: (one[1] or date.min, one[0]), default=None)
        if first is not None:
            yield Due(known.resident_id, known.name, known.bed, kind, *first)
    if known.class_due is not None:
        kind = DueKind.REPORT if known.class_due.report is None else DueKind.COUNTY
        reason = DueReason.DIFFERS if kind is DueKind.REPORT else DueReason(known.class_due.task)
        yield Due(known.resident_id, known.name, known.bed, kind, reason, known.class_due.due_on)


_Found = Iterator[tuple[DueReason, date | None]]


def _first(known: Known, rules: LevelRules) -> _Found:
    if known.admitted_on is None:
        yield DueReason.BEFORE_ADMISSION, None
    else:
        yield DueReason.FIRST, known.admitted_on + timedelta(days=rules.first_days)


@lru_cache(maxsize=4096)
def _months_after(day: date, months: int) -> date:
    """Return the same day so many months later; kept, as a home assesses many on the same days."""
    return day + relativedelta(months=months)


def _class(known: Known, rules: LevelRules) -> _Found:
    if known.supported and not known.has_class and known.admitted_on is not None:
        yield from _first(known, rules)


def _observation(known: Known, rules: LevelRules) -> _Found:
    if not known.supported:
        return
    if known.observation is None:
        yield from _first(known, rules)
    elif rules.observation_months:
        yield DueReason.REGULAR, _months_after(known.observation.on, rules.observation_months)


def _ability(known: Known, rules: LevelRules) -> _Found:
    if known.ability is None:
        yield from _first(known, rules)
        return
    yield DueReason.REGULAR, _months_after(known.ability.on, rules.ability_months)
    yield from _immediate(known, known.ability, rules)
    again = repeated(known.events, rules)
    if again is not None and _later(again, known.ability):
        yield DueReason.REPEATED, _soon(again.at, rules)


def _risks(known: Known, rules: LevelRules) -> _Found:
    if known.risks is None:
        for reason, on in _first(known, rules):
            yield DueReason.PARTLY if known.some_risks else reason, on
        return
    yield DueReason.REGULAR, _months_after(known.risks.on, rules.risk_months)
    yield from _immediate(known, known.risks, rules)
    for event in known.events:
        hurt_by_fall = event.kind is CareEventKind.FALL and event.injured  # `_immediate` tells of it
        if event.kind in INCIDENTS and not hurt_by_fall and _later(event, known.risks):
            yield DueReason.INCIDENT, _soon(event.at, rules)


def _immediate(known: Known, last: Last, rules: LevelRules) -> _Found:
    for event in known.events:
        if not _later(event, last):
            continue
        if event.kind is CareEventKind.LEFT_HOSPITAL:
            yield DueReason.HOSPITAL, _soon(event.at, rules)
        elif event.kind is CareEventKind.FALL and event.injured:
            yield DueReason.FALL, _soon(event.at, rules)
    newest = known.last_diagnosis
    if newest is not None and newest.recorded_at > last.recorded_at and newest.on > last.on:
        yield DueReason.DIAGNOSIS, newest.on + timedelta(days=rules.immediate_days)


def _later(event: Happened, last: Last) -> bool:
    """Tell whether an event came after an assessment; on the same day, after it was recorded."""
    day = in_home(event.at).date()
    return day > last.on or (day == last.on and event.at > last.recorded_at)


def _soon(at: datetime, rules: LevelRules) -> date:
    return in_home(at).date() + timedelta(days=rules.immediate_days)


def incidents_in_window(events: Sequence[Happened], until: datetime, rules: LevelRules) -> int:
    """Return how many care risk events fell into the days before an instant (both ends included), as the rules count.

    Source: GB/T 42195-2022, A.2.14: 近30天内; over all types or the most frequent one is a setting.
    """
    after = until - timedelta(days=rules.incident_window_days)
    kinds = [event.kind for event in events if event.kind in INCIDENTS and after <= event.at <= until]
    if rules.incident_count == IncidentCount.ALL_TYPES:
        return len(kinds)
    return max((kinds.count(kind) for kind in set(kinds)), default=0)


def repeated(events: Sequence[Happened], rules: LevelRules) -> Happened | None:
    """Return the newest incident that made the count of its window reach the limit; None if none did."""
    for event in reversed(events):
        if event.kind in INCIDENTS and incidents_in_window(events, event.at, rules) >= rules.incidents_raise_from:
            return event
    return None
