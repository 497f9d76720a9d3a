"""Doses (服药): which are due when, and what became of each; nothing counts as given unless a person said so."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache

from app.features.medicines.model.orders import Course, OrderDraft, moment
from app.features.medicines.model.rules import MedicineRules
from app.kernel.clock import in_home, shown_time
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, CourseId, DoseId, ResidentId
from app.kernel.text import Words, words


class Outcome(StrEnum):
    """What became of a dose, in the order of the buttons and of the keys 1 to 5."""

    GIVEN = "given"  # 已服
    REFUSED = "refused"  # 拒服
    MISSED = "missed"  # 漏服
    VOMITED = "vomited"  # 呕吐
    AWAY = "away"  # 外出


OUTCOME_WORDS: Mapping[Outcome, Words] = {
    Outcome.GIVEN: words("Dose", "taken"),
    Outcome.REFUSED: words("Dose", "refused"),
    Outcome.MISSED: words("Dose", "missed"),
    Outcome.VOMITED: words("Dose", "vomited"),
    Outcome.AWAY: words("Dose", "away"),
}

OUTCOMES_ON_PAPER: Mapping[Outcome, str] = {
    Outcome.GIVEN: "已服",
    Outcome.REFUSED: "拒服",
    Outcome.MISSED: "漏服",
    Outcome.VOMITED: "呕吐",
    Outcome.AWAY: "外出",
}

TAKEN = frozenset({Outcome.GIVEN, Outcome.VOMITED})
"""Outcomes for which medicine left the stock; under lock, a second person looks on."""

NOT_TAKEN_IN = frozenset({Outcome.REFUSED, Outcome.MISSED, Outcome.VOMITED})
"""Outcomes that the next shift and the doctor want to hear of."""


class Presence(StrEnum):
    """Whether there is somebody to give a dose to."""

    HERE = "here"
    ELSEWHERE = "elsewhere"  # on leave, in hospital, missing
    GONE = "gone"  # not admitted yet, or left for good


Whereabouts = Callable[[ResidentId, datetime], Presence]


class DoseState(StrEnum):
    """Where a due dose stands."""

    LATER = "later"  # not to be given yet
    DUE = "due"  # 该服了
    LATE = "late"  # 过时没记
    ELSEWHERE = "elsewhere"  # nobody to give it to: on leave, in hospital, missing
    DONE = "done"  # an outcome is on record


OPEN = frozenset({DoseState.DUE, DoseState.LATE})
"""States of a dose that somebody has to see to now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseDraft:
    """What a person enters of one dose."""

    course_id: CourseId
    due_at: datetime | None  # aware; None: given when needed
    outcome: Outcome
    at: datetime | None = None  # when it was; None: now
    amount: float | None = None  # units of the stock, where it was another than ordered
    note: str = ""
    flagged: bool = False  # 写进交班


@dataclass(frozen=True, slots=True)
class Dose:
    """One dose on record."""

    id: DoseId
    course_id: CourseId
    resident_id: ResidentId
    due_at: datetime | None  # aware, UTC; None: given when needed
    outcome: Outcome
    at: datetime  # aware, UTC
    amount: float | None  # units of the stock that were used; None: not counted
    note: str
    second_by: AccountId | None  # who looked on, of a medicine under lock
    late: bool  # 补记
    corrects: DoseId | None
    why: str
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId
    withdrawn: bool = False
    flagged: bool = False  # 写进交班


@dataclass(frozen=True, slots=True)
class DueDose:
    """One dose that was or is due (该服的药), with what became of it."""

    course_id: CourseId
    resident_id: ResidentId
    order: OrderDraft  # as it held on that day
    due_at: datetime  # aware, UTC
    state: DoseState
    dose: Dose | None = None

    @property
    def late_minutes(self) -> int:
        """Return how many minutes after its time it was given; 0 unless it was."""
        if self.dose is None or self.dose.outcome not in TAKEN:
            return 0
        return max(0, int((self.dose.at - self.due_at).total_seconds()) // 60)


_ALREADY = words(
    "Medicines", "This dose is on record already: {outcome}, {when}. Nothing was saved. Correct that line."
)
_NOT_DUE = words("Medicines", "Nothing of {name} is due at {when}. Nothing was saved. Look at the list again.")
_TOO_EARLY = words("Medicines", "{name} is due at {when}, not yet. Nothing was saved.")
_TO_COME = words("Medicines", "This time is still to come.")
_NO_ORDER = words("Medicines", "{name} was not ordered for that day. Nothing was saved.")
_WHY_GIVEN = words("Medicines", "Write why it was needed.")
_NEEDED_ONLY = words("Medicines", "A medicine for when it is needed is on record only when it was taken.")
_ABSENT = words("Medicines", "By the records the resident is not in the home. Write how it was given all the same.")
_AMOUNT = words("Medicines", "A number from 0 on, as 1 or 0.5.")
_WHY = words("Medicines", "Write why.")

ABSENT = "absent"
"""Code of the finding that the resident was not in the home: it asks for words."""


def due_doses(
    courses: Iterable[Course], doses: Iterable[Dose], since: datetime, until: datetime, now: datetime,
    rules: MedicineRules, where: Whereabouts,
) -> tuple[DueDose, ...]:  # fmt: skip
    """Return the doses due with `since` <= time < `until`, by time; a recorded one stays when its time was changed.

    `doses` are those on record for that span. What was due to somebody elsewhere is neither late nor missed; nothing
    is due to somebody gone.
    """
    known = {one.id: one for one in courses}
    live = standing(doses)
    recorded = {(one.course_id, one.due_at): one for one in live if one.due_at and since <= one.due_at < until}
    found = []
    for course, due_at, order in _times(known.values(), since, until):
        dose = recorded.pop((course.id, due_at), None)
        presence = where(course.resident_id, due_at)
        if dose is None and presence is Presence.GONE:
            continue
        state = _state(dose, due_at, now, rules, away=presence is Presence.ELSEWHERE)
        found.append(DueDose(course.id, course.resident_id, order, due_at, state, dose))
    for (course_id, recorded_at), dose in recorded.items():
        if course_id in known:
            course = known[course_id]
            order = course.order_on(in_home(recorded_at).date()) or course.draft
            found.append(DueDose(course_id, course.resident_id, order, recorded_at, DoseState.DONE, dose))
    return tuple(sorted(found, key=_place))


def open_doses(
    courses: Iterable[Course], recorded: Collection[tuple[CourseId, datetime]], since: datetime, until: datetime,
    now: datetime, rules: MedicineRules, where: Whereabouts,
) -> tuple[DueDose, ...]:  # fmt: skip
    """Return those of `due_doses` somebody has to see to now; `recorded`: which are on record, and for when."""
    found = []
    for course, due_at, order in _times(courses, since, until):
        if (course.id, due_at) in recorded:
            continue
        presence = where(course.resident_id, due_at)
        state = _state(None, due_at, now, rules, away=presence is Presence.ELSEWHERE)
        if presence is not Presence.GONE and state in OPEN:
            found.append(DueDose(course.id, course.resident_id, order, due_at, state))
    return tuple(sorted(found, key=_place))


def with_open_times(
    times: Iterable[tuple[CourseId, tuple[str, ...]]], recorded: Collection[tuple[CourseId, datetime]],
    since: datetime, until: datetime,
) -> frozenset[CourseId]:  # fmt: skip
    """Return which courses with these times of a day may be among the `open_doses`: one of them is not on record."""
    touched = tuple(days(since, until))

    @cache  # a home gives most of its medicines at the same few times
    def moments(told: tuple[str, ...]) -> tuple[datetime, ...]:
        return tuple(due_at for day in touched for at in told if since <= (due_at := moment(day, at)) < until)

    return frozenset(of for of, told in times if any((of, due_at) not in recorded for due_at in moments(told)))


def _place(one: DueDose) -> tuple[datetime, ResidentId, str, CourseId]:
    return one.due_at, one.resident_id, one.order.name, one.course_id


def due_times(courses: Iterable[Course], since: datetime, until: datetime) -> tuple[datetime, ...]:
    """Return the instants at which anything is due with `since` <= time < `until`, in order."""
    return tuple(sorted({due_at for _, due_at, _ in _times(courses, since, until)}))


def _times(
    courses: Iterable[Course], since: datetime, until: datetime
) -> Iterator[tuple[Course, datetime, OrderDraft]]:
    since, until = in_home(since), in_home(until)  # as the moments: of one zone they are compared faster
    touched = tuple(days(since, until))
    for course in courses:
        for day in touched:
            order = course.order_on(day)
            for at in () if order is None else order.times:
                due_at = moment(day, at)
                if order is not None and since <= due_at < until:
                    yield course, due_at, order


def days(since: datetime, until: datetime) -> Iterator[date]:
    """Yield the dates of the home that a span touches."""
    day = in_home(since).date()
    while moment(day, "00:00") < until:
        yield day
        day += timedelta(days=1)


def _state(dose: Dose | None, due_at: datetime, now: datetime, rules: MedicineRules, *, away: bool) -> DoseState:
    if dose is not None:
        return DoseState.DONE
    if now < due_at - timedelta(minutes=rules.early_minutes):
        return DoseState.LATER
    if away:
        return DoseState.ELSEWHERE
    return DoseState.LATE if is_late(due_at, now, rules) else DoseState.DUE


def is_late(due_at: datetime, now: datetime, rules: MedicineRules) -> bool:
    """Return whether a dose that nobody recorded is late: more minutes passed than allowed."""
    return now - due_at > timedelta(minutes=rules.late_minutes)


def is_late_entry(at: datetime, now: datetime, rules: MedicineRules) -> bool:
    """Return whether something is a late entry (补记): it happened longer ago than allowed."""
    return now - at > timedelta(minutes=rules.late_entry_minutes)


def standing(doses: Iterable[Dose]) -> tuple[Dose, ...]:
    """Return the doses that count: not taken back, and not corrected by one that stands; order kept."""
    live = [one for one in doses if not one.withdrawn]
    gone = {one.corrects for one in live}
    return tuple(one for one in live if one.id not in gone)


def dose_findings(
    draft: DoseDraft, course: Course, recorded: Sequence[Dose], now: datetime, rules: MedicineRules, *, absent: bool
) -> tuple[Finding, ...]:
    """Return what speaks against recording a dose; `recorded` are the other doses of the course."""
    found = [*_facts(draft, now), *_needed(draft, course, now)]
    if draft.due_at is not None:
        found += _due(draft, course, recorded, now, rules)
    if absent and draft.outcome in TAKEN and not draft.note.strip():
        found.append(Finding("note", _ABSENT, code=ABSENT))
    return tuple(found)


def _facts(draft: DoseDraft, now: datetime) -> Iterator[Finding]:
    if draft.at is not None and draft.at > now:
        yield Finding("at", _TO_COME)
    if draft.amount is not None and not 0 <= draft.amount <= 1000:
        yield Finding("amount", _AMOUNT)


def _needed(draft: DoseDraft, course: Course, now: datetime) -> Iterator[Finding]:
    if draft.due_at is not None:
        return
    at = draft.at or now
    order = course.order_on(in_home(at).date())
    if order is None or not order.when_needed:
        values = {"name": course.draft.title, "when": shown_time(at)}
        yield Finding("", _NO_ORDER if order is None else _NOT_DUE, values, code="not_due")
    if draft.outcome not in TAKEN:
        yield Finding("outcome", _NEEDED_ONLY)
    if not draft.note.strip():
        yield Finding("note", _WHY_GIVEN)


def _due(
    draft: DoseDraft, course: Course, recorded: Sequence[Dose], now: datetime, rules: MedicineRules
) -> Iterator[Finding]:
    due_at = draft.due_at
    if due_at is None:
        return
    values = {"name": course.draft.title, "when": shown_time(due_at)}
    already = next((one for one in standing(recorded) if one.due_at == due_at), None)
    if already is not None:
        told = {"outcome": OUTCOME_WORDS[already.outcome], "when": shown_time(already.at)}
        yield Finding("", _ALREADY, told, code="already")
    if due_at not in due_times([course], due_at, due_at + timedelta(seconds=1)):
        yield Finding("", _NOT_DUE, values, code="not_due")
    first = due_at - timedelta(minutes=rules.early_minutes)
    if draft.outcome is not Outcome.AWAY and (draft.at or now) < first:
        yield Finding("", _TOO_EARLY, values, code="too_early")


def used(draft: DoseDraft, order: OrderDraft) -> float | None:
    """Return how much of the stock a dose used, units; None where the medicine is not counted."""
    if order.per_dose is None:
        return None
    if draft.amount is not None:
        return draft.amount
    return order.per_dose if draft.outcome in TAKEN else 0.0


def correction_findings(why: str) -> tuple[Finding, ...]:
    """Return what a correction lacks: the reason."""
    return () if why.strip() else (Finding("why", _WHY),)
