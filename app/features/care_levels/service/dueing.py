"""What is due of levels, for one resident or the whole home; gathers the facts and leaves judging to the model."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from dateutil.relativedelta import relativedelta

from app.data import work_calendar
from app.data.session import Session
from app.features.care_levels import store
from app.features.care_levels.model import (
    ClassDue,
    Due,
    Happened,
    Known,
    Last,
    LevelRules,
    class_task,
    due,
    reports,
)
from app.features.care_levels.service.rules import rules_on
from app.features.places import service as places
from app.features.slice import Slice, care_events
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED, State
from app.kernel.access import Permission
from app.kernel.care import Risk, SelfCare
from app.kernel.clock import in_home, midnight, today
from app.kernel.ids import ResidentId
from app.kernel.workdays import UnknownYearError, after

EXPECTED = (State.AWAITING, *REGISTERED)
"""Who is assessed: everybody registered, and who is about to come."""


def due_list(session: Session, slices: Sequence[Slice], rules: LevelRules | None = None) -> tuple[Due, ...]:
    """Return all that is due or will be, the longest overdue first; by other `rules`, what they would change.

    Remembered until something is written. Raises NotAllowedError.
    """
    session.require(Permission.LEVELS_READ)
    held, house = rules or rules_on(session), tuple(slices)

    def read() -> tuple[tuple[Slice, ...], tuple[Due, ...]]:
        found = _dues(session, house, held, None)
        return house, tuple(
            sorted(found, key=lambda one: (one.due_on or date.max, one.kind, one.name, one.resident_id))
        )

    what = ("care_levels.due", today(session.clock), held, tuple(map(id, house)))  # kept beside it: ids stay theirs
    return session.remembered(what, read)[1]


def due_of(session: Session, slices: Sequence[Slice], resident_id: ResidentId) -> tuple[Due, ...]:
    """Return all that is due or will be of one resident, the earliest first. Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    found = _dues(session, slices, rules_on(session), resident_id)
    return tuple(sorted(found, key=lambda one: (one.due_on or date.max, one.kind)))


def _dues(session: Session, slices: Sequence[Slice], rules: LevelRules, only: ResidentId | None) -> Iterator[Due]:
    for known in _known(session, slices, rules, only):
        yield from due(known, rules)


def _known(session: Session, slices: Sequence[Slice], rules: LevelRules, only: ResidentId | None) -> Iterator[Known]:
    """Yield what is known of everybody who is here or about to come, or of one of them."""
    where = {
        of: one
        for of, one in stays.standings(session).items()
        if one.state in EXPECTED and (only is None or of == only)
    }
    people, plan = store.people(session.db), places.plan(session, retired=True)
    events = _events(session, slices, rules, only)
    abilities, observed = store.newest_abilities(session.db), store.newest_observations(session.db)
    risks, diagnoses = store.oldest_risks(session.db), store.newest_diagnoses(session.db)
    classes = store.decided_classes(session.db, today(session.clock))
    tasks = _class_tasks(session, rules, only, classes, observed)
    for of, one in where.items():
        if of not in people:
            continue
        name, supported = people[of]
        oldest, graded = risks.get(of, (None, 0))
        yield Known(
            resident_id=of,
            name=name,
            bed=plan.label(one.bed_id),
            admitted_on=None if one.admitted_at is None else in_home(one.admitted_at).date(),
            supported=supported,
            has_class=of in classes,
            observation=observed[of].last if of in observed else None,
            ability=abilities.get(of),
            risks=oldest if graded == len(Risk) else None,
            some_risks=graded > 0,
            last_diagnosis=_diagnosed(diagnoses.get(of)),
            events=events.get(of, ()),
            class_due=tasks.get(of),
        )


def answer_due(session: Session, received: date, rules: LevelRules) -> date | None:
    """Return by when the county answers; None while a year's holidays are not known. Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    try:
        return after(received, rules.report_working_days, work_calendar.calendar(session))
    except UnknownYearError:
        return None


def _diagnosed(at: datetime | None) -> Last | None:
    return None if at is None else Last(in_home(at).date(), at)


def _events(
    session: Session, slices: Sequence[Slice], rules: LevelRules, only: ResidentId | None
) -> Mapping[ResidentId, Sequence[Happened]]:
    """Return what happened since the last regular assessment was due: what is older is overdue by itself."""
    months = max(rules.ability_months, rules.risk_months) + 1
    first = today(session.clock) - relativedelta(months=months) - timedelta(days=rules.incident_window_days)
    found: dict[ResidentId, list[Happened]] = {}
    for one in care_events(session, slices, only, midnight(first)):
        found.setdefault(one.resident_id, []).append(Happened(one.at, one.kind, one.injured))
    return found


def _class_tasks(
    session: Session,
    rules: LevelRules,
    only: ResidentId | None,
    classes: Mapping[ResidentId, tuple[SelfCare, date]],
    observed: Mapping[ResidentId, store.Observed],
) -> dict[ResidentId, ClassDue]:
    """Return what waits about the classes of everybody, or of one."""
    last = {one.resident_id: one for one in reports(store.report_steps(session.db, only))}
    found: dict[ResidentId, ClassDue] = {}
    for of in {*observed, *last} if only is None else (only,):
        seen = observed.get(of)
        told = None if seen is None else (seen.id, seen.last.on, seen.self_care)
        until = partial(answer_due, session, rules=rules)
        task = class_task(classes.get(of), told, last.get(of), until, rules.immediate_days)
        if task is not None:
            found[of] = task
    return found
