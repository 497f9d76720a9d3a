"""What a person reads of levels: one resident's whole picture, everybody's class and risks, the home's distribution."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Generic, TypeVar

from app.data.session import Session
from app.features.care_levels import store
from app.features.care_levels.model import (
    Ability,
    Due,
    Happened,
    Observation,
    OfficialClass,
    Report,
    RiskAssessment,
    RiskNow,
    class_on,
    incidents_in_window,
    reports,
    risks_now,
    standing,
    standing_classes,
)
from app.features.care_levels.service.dueing import due_of
from app.features.care_levels.service.rules import rules_on
from app.features.slice import CareEvent, Slice, care_events
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED
from app.kernel.access import Permission
from app.kernel.care import INCIDENTS, MINDED, CareEventKind, Grade, Risk, SelfCare
from app.kernel.clock import in_home, midnight, today
from app.kernel.ids import AbilityId, ResidentId


@dataclass(frozen=True, slots=True)
class Care:
    """All that is on record of one resident's levels; of each list also the lines that do not stand."""

    official: OfficialClass | None  # in force today
    classes: tuple[OfficialClass, ...]
    observations: tuple[Observation, ...]
    reports: tuple[Report, ...]
    abilities: tuple[Ability, ...]
    assessments: tuple[RiskAssessment, ...]
    risks: Mapping[Risk, RiskNow]  # a risk left out was never assessed
    due: tuple[Due, ...]

    @property
    def observation(self) -> Observation | None:
        """Return the newest observation that stands."""
        return next(reversed(standing(self.observations)), None)

    @property
    def ability(self) -> Ability | None:
        """Return the newest ability assessment that stands."""
        return next(reversed(standing(self.abilities)), None)

    @property
    def prepared(self) -> tuple[OfficialClass, ...]:
        """Return the findings that wait for the director."""
        return tuple(one for one in standing(self.classes) if not one.confirmed)


@dataclass(frozen=True, slots=True)
class OnRecord:
    """What the record says of the conditions that change a level, with the words it says it in."""

    dementia: tuple[str, ...]  # diseases that read like F00–F03
    psychiatric: tuple[str, ...]  # like F04–F99; whether a specialist diagnosed it only a person can tell
    coma: tuple[str, ...]
    incidents: tuple[CareEvent, ...]  # care risk events in the window before the day, its end included
    counted: int  # as the rules count them


def care_of(session: Session, slices: Sequence[Slice], resident_id: ResidentId) -> Care:
    """Return everything on record of one resident's levels. Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    classes = store.official_classes(session.db, resident_id)
    assessments = store.risk_assessments(session.db, resident_id)
    return Care(
        official=class_on(standing_classes(classes), today(session.clock)),
        classes=classes,
        observations=store.observations(session.db, resident_id),
        reports=reports(store.report_steps(session.db, resident_id)),
        abilities=store.abilities(session.db, resident_id),
        assessments=assessments,
        risks=risks_now(standing(assessments)),
        due=due_of(session, slices, resident_id),
    )


def ability(session: Session, ability_id: AbilityId) -> Ability | None:
    """Return one ability assessment; None if there is none. Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    return store.ability(session.db, ability_id)


def prepared_classes(session: Session) -> tuple[tuple[str, OfficialClass], ...]:
    """Return the findings that wait for the director, with the resident's name. Raises NotAllowedError."""
    session.require(Permission.LEVELS_DECIDE)
    waiting = store.prepared_classes(session.db)
    people = store.people(session.db) if waiting else {}
    return tuple((people[one.resident_id][0], one) for one in waiting if one.resident_id in people)


def classes_at(session: Session, at: datetime | None = None) -> Mapping[ResidentId, SelfCare]:
    """Return the official class at an instant, now without one, of all who have one; nothing for who may not read."""
    session.require(Permission.RESIDENTS_SEE)
    if not session.may(Permission.LEVELS_READ):
        return {}
    day = in_home(at).date() if at is not None else today(session.clock)
    return session.remembered(("care_levels.classes", day), lambda: store.classes_on(session.db, day))


def minded_risks(session: Session) -> Mapping[ResidentId, Mapping[Risk, Grade]]:
    """Return the risks of medium and high grade that stand now, the gravest first; nothing for who may not read."""
    session.require(Permission.RESIDENTS_SEE)
    if not session.may(Permission.LEVELS_READ):
        return {}
    return session.remembered("care_levels.risks", lambda: _minded(session))


def _minded(session: Session) -> dict[ResidentId, dict[Risk, Grade]]:
    found: dict[ResidentId, dict[Risk, Grade]] = {}
    order = {risk: place for place, risk in enumerate(Risk)}
    grades = store.newest_grades(session.db, MINDED)
    for of, risk, grade in sorted(grades, key=lambda one: (one[0], one[2] is not Grade.HIGH, order[one[1]])):
        found.setdefault(of, {})[risk] = grade
    return found


# conditions -------------------------------------------------------------------------------------------

_DEMENTIA = ("痴呆", "阿尔茨海默", "失智", "认知症", "F00", "F01", "F02", "F03")
_PSYCHIATRIC = ("精神分裂", "精神病", "精神障碍", "抑郁", "双相", "躁狂", "焦虑", "癔症", "强迫", "F2", "F3", "F4")
_COMA = ("昏迷", "植物状态", "植物人")
"""What diseases are called, or coded by ICD-10, that a person is asked about: ours, no list of the standard."""


def on_record(session: Session, slices: Sequence[Slice], resident_id: ResidentId, on: date) -> OnRecord:
    """Return what the record says on a day of coma, diagnoses and incidents, for the assessor to confirm.

    Raises NotAllowedError.
    """
    session.require(Permission.LEVELS_ASSESS)
    rules = rules_on(session, on)
    until = _end(on)
    since = until - timedelta(days=rules.incident_window_days)
    events = care_events(session, slices, resident_id, since)
    incidents = tuple(event for event in events if event.kind in INCIDENTS and since <= event.at <= until)
    held = store.diseases(session.db, resident_id)
    diseases = [" ".join(filter(None, (name, detail))) for name, detail, _source in held]
    return OnRecord(
        dementia=_naming(diseases, _DEMENTIA),
        psychiatric=_naming(diseases, _PSYCHIATRIC),
        coma=_naming(diseases, _COMA),
        incidents=incidents,
        counted=incidents_in_window([Happened(one.at, one.kind, one.injured) for one in incidents], until, rules),
    )


def _naming(diseases: Sequence[str], naming: Sequence[str]) -> tuple[str, ...]:
    return tuple(one for one in diseases if any(word in one.upper() for word in naming))


# history ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class History:
    """How a resident changed: what the chart draws and the table lists."""

    abilities: tuple[Ability, ...]  # standing, oldest first
    events: tuple[CareEvent, ...]  # admission, hospital, incidents, oldest first
    admitted_on: date | None
    today: date


def history(session: Session, slices: Sequence[Slice], resident_id: ResidentId) -> History:
    """Return the assessments that stand and the events between them. Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    events = care_events(session, slices, resident_id)
    admitted = next((in_home(one.at).date() for one in events if one.kind is CareEventKind.ADMITTED), None)
    return History(standing(store.abilities(session.db, resident_id)), events, admitted, today(session.clock))


LEVELS = (0, 1, 2, 3, 4, None)
"""Ability levels; None: not assessed by GB/T 42195."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many registered residents have which class and ability level on one day."""

    day: date
    classes: Mapping[SelfCare, int]  # UNASSESSED too
    levels: Mapping[int | None, int]  # of GB/T 42195; None: not assessed by it


def distributions(session: Session, days: Sequence[date]) -> tuple[Distribution, ...]:
    """Return the distribution at the end of each day, oldest first, as known today. Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    wanted = tuple(sorted(days))
    return session.remembered(("care_levels.distributions", wanted), lambda: tuple(_distributions(session, wanted)))


def _distributions(session: Session, days: Sequence[date]) -> Iterator[Distribution]:
    """Yield one for each day: who was here then, by the newest class and level they had then."""
    classes, levels = _Newest(store.class_changes(session.db)), _Newest(store.level_changes(session.db))
    for day in days:
        here = [of for of, where in stays.standings(session, _end(day)).items() if where.state in REGISTERED]
        held, assessed = classes.on(day), levels.on(day)
        by_class = Counter(held.get(of, SelfCare.UNASSESSED) for of in here)
        by_level = Counter(assessed.get(of) for of in here)
        yield Distribution(
            day, {kind: by_class[kind] for kind in SelfCare}, {level: by_level[level] for level in LEVELS}
        )


def _end(day: date) -> datetime:
    """Return the last instant of a day in the home."""
    return midnight(day + timedelta(days=1)) - timedelta(microseconds=1)


T = TypeVar("T")


class _Newest(Generic[T]):
    """What everybody has from which day on; asked for days that follow one another."""

    def __init__(self, changes: Sequence[tuple[date, ResidentId, T]]) -> None:
        self._changes, self._place = changes, 0
        self._held: dict[ResidentId, T] = {}

    def on(self, day: date) -> Mapping[ResidentId, T]:
        """Return what holds on a day, never an earlier one than the day before."""
        while self._place < len(self._changes) and self._changes[self._place][0] <= day:
            _day, of, what = self._changes[self._place]
            self._held[of] = what
            self._place += 1
        return self._held
