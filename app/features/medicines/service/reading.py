"""What is known of medicines: orders, doses that are due, the stock book, what the next shift must hear; no writing."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.medicines import store
from app.features.medicines.model import (
    NOT_TAKEN_IN,
    Count,
    Course,
    Dose,
    DoseState,
    DueDose,
    MedicineRules,
    OrderDraft,
    Outcome,
    Presence,
    Stock,
    Whereabouts,
    by_name,
    due_doses,
    moment,
    open_doses,
    standing,
    stock_of,
    with_open_times,
)
from app.features.medicines.service.rules import rules_on
from app.features.stays import service as stays
from app.features.stays.model import State
from app.kernel.access import Permission
from app.kernel.clock import in_home, today
from app.kernel.errors import OutOfDateError
from app.kernel.ids import CourseId, DoseId, ResidentId
from app.kernel.text import words

_GONE = words("Medicines", "This medicine is not on record any more. Nothing was changed. Look at the list again.")

LOOK_BACK = timedelta(hours=24)
"""Late doses of so long ago still wait; the handover tells each of its own shift."""

_PRESENCE = {State.PRESENT: Presence.HERE, State.LEFT: Presence.GONE, State.AWAITING: Presence.GONE}


@dataclass(frozen=True, slots=True)
class DoseLine:
    """One dose of a resident's history, as it is shown."""

    dose: Dose
    title: str  # name and strength of the medicine
    stands: bool  # False: corrected or taken back
    by: str  # who recorded it
    second: str  # who looked on; "" for nobody


@dataclass(frozen=True, slots=True)
class NotTaken:
    """One dose that was not taken, or that nobody recorded (漏服、拒服、没记)."""

    resident_id: ResidentId
    name: str
    title: str  # name and strength of the medicine
    amount: str  # of a dose, as ordered: 1片
    due_at: datetime  # aware, UTC
    outcome: Outcome | None  # None: nobody recorded anything
    note: str
    dose_id: DoseId | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many doses somebody has to see to now."""

    today: int  # of today: due or late
    late: int  # of the last 24 hours
    names: tuple[str, ...]  # whose those are, each once, the longest late first
    first: DueDose | None  # the longest late


@dataclass(frozen=True, slots=True)
class NamedDose:
    """One dose on record, with whose and which medicine it is."""

    resident_id: ResidentId
    name: str
    title: str
    dose: Dose


@dataclass(frozen=True, slots=True)
class LockedCount:
    """How a medicine under lock stands for the handover: book and count."""

    resident_id: ResidentId
    name: str
    title: str
    unit: str
    expected: float | None  # by the book then; None: nobody had counted or brought anything
    counted: float | None  # at the last count; None: never counted
    counted_at: datetime | None  # aware, UTC
    difference: float  # of the last count from the book; 0: they agreed
    note: str  # why they did not agree
    by: str  # who counted
    second: str  # and who counted with them


# orders -----------------------------------------------------------------------------------------------


def orders(session: Session, resident_id: ResidentId) -> tuple[Course, ...]:
    """Return every medicine of a resident with all changes, ended ones too. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    return by_name(store.courses(session.db, resident_id))


def order(session: Session, course_id: CourseId) -> Course:
    """Return one medicine with all changes. Raises NotAllowedError, OutOfDateError (taken back, or there is none)."""
    session.require(Permission.MEDICINE_READ)
    found = store.course(session.db, course_id)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


def is_used(session: Session, course_id: CourseId) -> bool:
    """Tell whether doses or counts of a medicine are on record. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    counted = any(not one.withdrawn for one in store.counts(session.db, course_id))
    return counted or bool(store.doses_of_course(session.db, course_id))


def running(session: Session, day: date | None = None) -> tuple[Course, ...]:
    """Return the medicines of everybody that are given on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    on = day or today(session.clock)
    return by_name([one for one in store.running(session.db, on, on) if one.order_on(on) is not None])


# doses ------------------------------------------------------------------------------------------------


def doses_due(
    session: Session, day: date | None = None, residents: Iterable[ResidentId] | None = None
) -> tuple[DueDose, ...]:
    """Return the doses due on a day of the home, today without one, of some residents or of all.

    Raises NotAllowedError.
    """
    session.require(Permission.MEDICINE_READ)
    on = day or today(session.clock)
    found = doses_between(session, moment(on, "00:00"), moment(on + timedelta(days=1), "00:00"))
    wanted = None if residents is None else frozenset(residents)
    return tuple(one for one in found if wanted is None or one.resident_id in wanted)


def doses_between(
    session: Session, since: datetime, until: datetime, rules: MedicineRules | None = None
) -> tuple[DueDose, ...]:
    """Return the doses due with `since` <= time < `until`, with what became of each. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    courses = store.running(session.db, in_home(since).date(), in_home(until).date())
    recorded = store.doses_due(session.db, since, until)
    known = {one.id for one in courses}
    strays = {one.course_id for one in standing(recorded)} - known
    courses += tuple(found for of in sorted(strays) if (found := store.course(session.db, of)) is not None)
    now = session.clock.now()
    return due_doses(courses, recorded, since, until, now, rules or rules_on(session), _whereabouts(session, since))


def doses_of(session: Session, resident_id: ResidentId, since: datetime, until: datetime) -> tuple[DueDose, ...]:
    """Return a resident's doses due with `since` <= time < `until`, as `doses_between`. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    recorded = [one for one in store.doses_due(session.db, since, until) if one.resident_id == resident_id]
    courses, now, where = store.courses(session.db, resident_id), session.clock.now(), _whereabouts(session, since)
    return due_doses(courses, recorded, since, until, now, rules_on(session), where)


def late_doses(session: Session, since: datetime, rules: MedicineRules | None = None) -> tuple[DueDose, ...]:
    """Return the doses due since an instant that are late and that nobody recorded. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    found = doses_between(session, since, session.clock.now(), rules)
    return tuple(one for one in found if one.state is DoseState.LATE)


def waiting(session: Session) -> Waiting:
    """Return how many doses wait for an outcome now; kept for the minute. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    minute = session.clock.now().replace(second=0, microsecond=0)
    return session.remembered("medicines.waiting", lambda: _waiting(session), minute)


def _waiting(session: Session) -> Waiting:
    now, day = session.clock.now(), today(session.clock)
    rules, since, midnight = rules_on(session), now - LOOK_BACK, moment(day, "00:00")
    until = min(midnight + timedelta(days=1), now + timedelta(minutes=rules.early_minutes + 1))
    recorded = store.on_record(session.db, since, until)
    times = store.times_running(session.db, in_home(since).date(), day)
    courses = store.those(session.db, with_open_times(times, recorded, since, until))
    found = open_doses(courses, recorded, since, until, now, rules, _whereabouts(session, since))
    late = [one for one in found if one.state is DoseState.LATE]
    names = store.names(session.db, (one.resident_id for one in late))
    today_ = sum(one.due_at >= midnight for one in found)
    told = tuple(dict.fromkeys(names.get(one.resident_id, "") for one in late))
    return Waiting(today_, len(late), told, next(iter(late), None))


def flagged(session: Session, since: datetime, until: datetime) -> tuple[NamedDose, ...]:
    """Return the doses whose note was flagged for the handover when recorded, `since` <= then < `until`, by time.

    Raises NotAllowedError.
    """
    session.require(Permission.MEDICINE_READ)
    return _named(session, store.doses_flagged(session.db, since, until))


def when_needed(session: Session, since: datetime, until: datetime) -> tuple[NamedDose, ...]:
    """Return the doses given when needed with `since` <= time < `until`, by time. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    return _named(session, store.doses_when_needed(session.db, since, until))


def _named(session: Session, doses: Iterable[Dose]) -> tuple[NamedDose, ...]:
    found = tuple(doses)
    names = store.names(session.db, (one.resident_id for one in found))
    return tuple(NamedDose(one.resident_id, names[one.resident_id], _title(session, one), one) for one in found)


def history(session: Session, resident_id: ResidentId, since: datetime, until: datetime) -> tuple[DoseLine, ...]:
    """Return a resident's doses with `since` <= time < `until`, the newest first, corrected ones marked.

    Raises NotAllowedError.
    """
    session.require(Permission.MEDICINE_READ)
    doses = store.doses_of_resident(session.db, resident_id, since, until)
    stand = store.standing_of_resident(session.db, resident_id, since, until)
    names = accounts.names(session)
    orders_ = {one.id: one for one in store.courses(session.db, resident_id)}
    return tuple(
        DoseLine(
            one,
            _ordered(orders_.get(one.course_id), one).title if one.course_id in orders_ else "",
            one.id in stand,
            names.get(one.recorded_by, ""),
            "" if one.second_by is None else names.get(one.second_by, ""),
        )
        for one in reversed(doses)
    )


def missed(
    session: Session, since: datetime, until: datetime, *, unrecorded: Collection[DoseState] = (DoseState.LATE,)
) -> tuple[NotTaken, ...]:
    """Return the doses due in a span that were refused, missed, vomited or not recorded, by time.

    `since` <= time < `until`; `unrecorded`: in which states one without a record is meant. Raises NotAllowedError.
    """
    session.require(Permission.MEDICINE_READ)
    found = [
        one
        for one in doses_between(session, since, until)
        if one.state in unrecorded or (one.dose is not None and one.dose.outcome in NOT_TAKEN_IN)
    ]
    names = store.names(session.db, (one.resident_id for one in found))
    return tuple(_not_taken(one, names) for one in found)


def _not_taken(one: DueDose, names: Mapping[ResidentId, str]) -> NotTaken:
    outcome, note, dose_id = (None, "", None) if one.dose is None else (one.dose.outcome, one.dose.note, one.dose.id)
    who, order_ = one.resident_id, one.order
    return NotTaken(who, names.get(who, ""), order_.title, order_.dose, one.due_at, outcome, note, dose_id)


def _title(session: Session, dose: Dose) -> str:
    found = store.course(session.db, dose.course_id)
    return "" if found is None else _ordered(found, dose).title


def _ordered(course: Course | None, dose: Dose) -> OrderDraft:
    """Return the order a dose was given by."""
    if course is None:
        raise OutOfDateError(_GONE)
    return course.order_on(in_home(dose.due_at or dose.at).date()) or course.draft


def _whereabouts(session: Session, since: datetime) -> Whereabouts:
    """Return what says whether somebody was in the home at an instant from `since` on."""
    now, state = session.clock.now(), stays.state_at(session, since)

    def where(resident_id: ResidentId, at: datetime) -> Presence:
        return _PRESENCE.get(state(resident_id, min(at, now)), Presence.ELSEWHERE)

    return where


def absent_at(session: Session, resident_id: ResidentId, at: datetime) -> bool:
    """Tell whether a resident was not in the home at an instant. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    return stays.standing_of(session, resident_id, at).state is not State.PRESENT


# stock ------------------------------------------------------------------------------------------------


def stock(session: Session, resident_id: ResidentId) -> tuple[Stock, ...]:
    """Return the stock book of each medicine of a resident that is counted, ended ones too. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    return tuple(
        book
        for one in orders(session, resident_id)
        if (book := stock_of_course(session, one)).lines or one.draft.per_dose is not None
    )


def stock_of_course(session: Session, course: Course, until: datetime | None = None) -> Stock:
    """Return one stock book, as it stood at an instant (included) if given. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    counts, doses = store.counts(session.db, course.id), store.doses_of_course(session.db, course.id)
    if until is not None:
        counts = tuple(one for one in counts if one.at <= until)
        doses = tuple(one for one in doses if one.at <= until)
    return stock_of(course, counts, doses)


def locked_counts(session: Session, until: datetime | None = None) -> tuple[LockedCount, ...]:
    """Return the medicines under lock that are given on a day or that there was still something of, by name.

    As the book stood at an aware instant (included), now without one. Raises NotAllowedError.
    """
    session.require(Permission.MEDICINE_READ)
    return _locked_counts(session, until or session.clock.now(), None)


def _locked_counts(session: Session, at: datetime, before: datetime | None) -> tuple[LockedCount, ...]:
    day = in_home(at).date()
    found = [one for one in _newest_parts(session, at, before) if one.course.order_on(day) is not None or one.expected]
    names, people = store.names(session.db, (one.course.resident_id for one in found)), accounts.names(session)
    told = (_locked(one, names, people) for one in found)
    return tuple(sorted(told, key=lambda one: (one.name, one.resident_id, one.title)))


def _newest_parts(session: Session, until: datetime, before: datetime | None) -> Iterator[Stock]:
    """Yield each stock book under lock from its last count but one on: all that count and stock of an instant need.

    With `before`: only of those last counted before that instant, or never.
    """
    courses = store.locked(session.db)
    counts, doses = defaultdict[CourseId, list[Count]](list), defaultdict[CourseId, list[Dose]](list)
    for count in store.newest_counts(session.db, (one.id for one in courses), until):
        counts[count.course_id].append(count)
    if before is not None:
        last = {one.id: stock_of(one, counts[one.id], ()).counted for one in courses}
        courses = tuple(one for one in courses if (line := last[one.id]) is None or line.count.at < before)
    for dose in store.newest_doses(session.db, (one.id for one in courses), until):
        doses[dose.course_id].append(dose)
    yield from (stock_of(one, counts[one.id], doses[one.id]) for one in courses)


def _locked(book: Stock, names: Mapping[ResidentId, str], people: Mapping[Any, str]) -> LockedCount:
    line, course = book.counted, book.course
    of, draft = course.resident_id, course.draft
    if line is None:
        return LockedCount(of, names[of], draft.title, draft.unit, book.expected, None, None, 0.0, "", "", "")
    count = line.count
    by, second = people.get(count.recorded_by, ""), people.get(count.second_by, "")
    told = (book.expected, count.amount, count.at, line.difference, count.note, by, second)
    return LockedCount(of, names[of], draft.title, draft.unit, *told)


def to_count(session: Session) -> tuple[LockedCount, ...]:
    """Return the medicines under lock that nobody counted for longer than allowed. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    days = rules_on(session).count_days
    if not days:
        return ()
    now = session.clock.now()
    return _locked_counts(session, now, now - timedelta(days=days))


def facts(session: Session) -> Iterator[tuple[ResidentId, Mapping[str, Any]]]:
    """Yield what is on record of each resident's medicines, for the digests; not what was taken back.

    Raises NotAllowedError.
    """
    session.require(Permission.MEDICINE_READ)
    yield from store.facts(session.db)
