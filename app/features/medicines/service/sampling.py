"""Fills the sample home with orders, a week of doses and stock books; invents nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from app.data.session import Change, Session
from app.features.accounts import service as accounts
from app.features.medicines import store
from app.features.medicines.model import (
    CountDraft,
    CountKind,
    Course,
    DoseDraft,
    DueDose,
    Outcome,
    invented,
    moment,
    used,
)
from app.features.medicines.service import reading, recording
from app.features.residents import service as residents
from app.features.residents.model import HealthKind
from app.features.slice import SamplePlan
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED
from app.kernel.access import Permission, Role
from app.kernel.clock import to_text
from app.kernel.ids import ResidentId

DAYS = 7
"""So many days of doses are on record."""
STAYED_DAYS = 10
"""Who came later than so many days ago takes no medicine yet."""
TAKES = 0.7
"""Share of the residents who take medicine."""


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Record orders, stock books and doses up to now; equal arguments, equal facts. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_ORDER)
    now = session.clock.now()
    first = moment(plan.today - timedelta(days=DAYS), "00:00")
    with session.change("sample.built") as change:
        people = _people(session, random, now)
        courses = [one for of in people for one in _orders(session, plan, random, of)]
        hands = _Hands(session)
        for one in courses:
            hands.counted(change, one, random, first)
        for due in reading.doses_between(session, first, now):
            hands.dose(change, due, random)
        recent = moment(plan.today - timedelta(days=2), "10:00")
        for one in [one for one in courses if one.draft.locked][1:]:  # of the first, the count is due again
            hands.counted_again(change, one, recent)
        for needed in [one for one in courses if one.draft.when_needed][:5]:
            hands.needed(change, needed, random, now)


def _people(session: Session, random: Random, now: datetime) -> list[ResidentId]:
    here = [
        of
        for of, where in sorted(stays.standings(session).items())
        if where.state in REGISTERED and where.bed_since and now - where.bed_since > timedelta(days=STAYED_DAYS)
    ]
    return [of for of in here if random.random() < TAKES]


def _orders(session: Session, plan: SamplePlan, random: Random, of: ResidentId) -> Iterator[Course]:
    items = residents.health_items(session, of)
    diseases = {one.draft.name for one in items if one.draft.kind is HealthKind.DISEASE}
    begins = plan.today - timedelta(days=random.randint(STAYED_DAYS, 200))
    for draft in invented.orders(random, diseases, begins):
        yield reading.order(session, recording.add_order(session, of, draft))


class _Hands:
    """Those who write down doses and counts in the sample home: nurse and caregiver."""

    def __init__(self, session: Session) -> None:
        self.session = session
        by_role = {one.role: one.id for one in accounts.accounts(session)}
        own = session.actor.account_id
        self.nurse, self.caregiver = (by_role.get(role, own) for role in (Role.NURSE, Role.CAREGIVER))

    def counted(self, change: Change, course: Course, random: Random, at: datetime) -> None:
        """Write what was there when the week began."""
        if course.draft.per_dose is None:
            return
        a_day = len(course.draft.times) * course.draft.per_dose
        amount = a_day * random.randint(DAYS + 2, 30)
        draft = CountDraft(kind=CountKind.COUNTED, amount=amount)
        self._count(change, course, draft, at)

    def counted_again(self, change: Change, course: Course, at: datetime) -> None:
        """Write a count that agrees with the book."""
        amount = reading.stock_of_course(self.session, course, at).expected or 0.0
        self._count(change, course, CountDraft(kind=CountKind.COUNTED, amount=amount), at)

    def dose(self, change: Change, due: DueDose, random: Random) -> None:
        """Write what became of one dose, some minutes after its time."""
        outcome, note = invented.outcome(random)
        at = due.due_at + timedelta(minutes=random.randint(0, 25))
        if reading.absent_at(self.session, due.resident_id, due.due_at):
            outcome, note = Outcome.AWAY, ""
        if at <= self.session.clock.now():
            course = reading.order(self.session, due.course_id)
            self._dose(change, course, DoseDraft(course_id=due.course_id, due_at=due.due_at, outcome=outcome,
                                                 note=note), at)  # fmt: skip

    def needed(self, change: Change, course: Course, random: Random, now: datetime) -> None:
        """Write one dose that was given when needed."""
        at = now - timedelta(hours=random.randint(3, 100))
        if not reading.absent_at(self.session, course.resident_id, at):
            note = random.choice(invented.NEEDS)
            self._dose(
                change, course, DoseDraft(course_id=course.id, due_at=None, outcome=Outcome.GIVEN, note=note), at
            )  # fmt: skip

    def _dose(self, change: Change, course: Course, draft: DoseDraft, at: datetime) -> None:
        seen = self.nurse if course.draft.locked and draft.outcome is Outcome.GIVEN else None
        store.add_dose(
            self.session.db, change.new_id("dose"), course, draft, at=to_text(at), amount=used(draft, course.draft),
            second_by=seen, **self._by(at),
        )  # fmt: skip

    def _count(self, change: Change, course: Course, draft: CountDraft, at: datetime) -> None:
        seen = self.nurse if course.draft.locked else None
        row_id = change.new_id("medicine_count")
        store.add_count(self.session.db, row_id, course, draft, at=to_text(at), second_by=seen, **self._by(at))

    def _by(self, at: datetime) -> dict[str, object]:
        return {"recorded_at": to_text(at + timedelta(minutes=1)), "recorded_by": self.caregiver}
