"""Fills the sample home with hazards of its days: most closed, some open, one major and overdue; and inspections."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from app.data.session import Change, Session
from app.features.accounts import service as accounts
from app.features.hazards import store
from app.features.hazards.model import (
    HazardDraft,
    HazardGrade,
    HazardSource,
    InspectionDraft,
    InspectionKind,
    StepDraft,
    StepKind,
    invented,
)
from app.features.hazards.model.invented import Invented
from app.features.slice import SamplePlan
from app.features.staff import service as staff
from app.kernel.access import Permission, Role
from app.kernel.clock import HOME_ZONE, to_text
from app.kernel.ids import AccountId, HazardId, InspectionId, StaffId

_EVERY_DAYS = 5
"""One hazard is found in so many days."""
_SINCE_INSPECTED = 22
"""Days ago from which hazards may come from the last inspection with findings."""
_STILL = ((6, "mending", 0), (4, "to_check", 2), (3, "mending", 1), (1, "waiting", 3))
"""The newest ones: days ago, how each stands, and in how many days it is due; all older ones are closed."""


_Owner = tuple[StaffId | None, str]


@dataclass(frozen=True, slots=True)
class _Hands:
    finder: AccountId
    officer: AccountId
    director: AccountId
    director_name: str
    names: dict[AccountId, str]
    owners: tuple[_Owner, ...]


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Record the hazards of the plan's days; equal arguments, equal facts. Raises NotAllowedError."""
    session.require(Permission.SAFETY_CLOSE)
    if not plan.residents:
        return
    days = min(plan.days, 90)
    hands = _hands(session)
    with session.change("sample.built") as change:
        story = _Story(session, change, random, hands, plan.today)
        inspected = story.inspections(days)
        for place, ago in enumerate(range(days, _STILL[0][0] + 2, -_EVERY_DAYS)):
            from_outside = inspected if ago < _SINCE_INSPECTED and place % 2 else None
            story.hazard(invented.USUAL[place % len(invented.USUAL)], ago, "closed", from_outside)
        for place, (ago, state, due) in enumerate(_STILL):
            story.hazard(invented.USUAL[place], min(ago, days), state, None, due)
        story.hazard(invented.MAJOR, min(5, days), "waiting", None)


def _hands(session: Session) -> _Hands:
    every = accounts.accounts(session)
    by_role = {one.role: one.id for one in every}
    names = {one.id: one.name for one in every}
    director = by_role[Role.DIRECTOR]
    people = [*staff.names_at_work(session).items()][-3:]
    return _Hands(
        by_role.get(Role.CAREGIVER, director),
        by_role.get(Role.SAFETY, by_role.get(Role.NURSE, director)),
        director,
        names[director],
        names,
        tuple(people) or ((None, "赵建国"),),
    )


class _Story:
    """Writes what happened, from the oldest to the newest."""

    def __init__(self, session: Session, change: Change, random: Random, hands: _Hands, today: date) -> None:
        self.session, self.change, self.random, self.hands, self.today = session, change, random, hands, today

    def inspections(self, days: int) -> InspectionId | None:
        """Record a round of the county in each month and one check of funds; return the last round with findings."""
        with_findings = None
        for place, ago in enumerate(range(days - 8, 0, -30)):
            made = self._inspection(InspectionKind.COUNTY, ago, problems=place % 3 == 2)
            if place % 3 == 2:
                with_findings = made
            else:
                self._inspection(InspectionKind.FUNDS, ago - 3, problems=False)
        return with_findings

    def _inspection(self, kind: InspectionKind, ago: int, *, problems: bool) -> InspectionId:
        who = invented.FUNDS_INSPECTORS if kind is InspectionKind.FUNDS else invented.INSPECTORS
        day = self.today - timedelta(days=ago)
        draft = InspectionDraft(kind, day, who, self.hands.director_name, problems)
        at = datetime.combine(day, time(16, 30), HOME_ZONE)
        made = InspectionId(self.change.new_id("outside_inspection"))
        store.add_inspection(
            self.session.db, made, draft, paper=None, recorded_at=to_text(at), recorded_by=self.hands.officer
        )
        return made

    def hazard(
        self, one: Invented, ago: int, state: str, inspected: InspectionId | None, due: int | None = None
    ) -> None:
        """Record one hazard, found so many days ago, up to a state; `due` in so many days, else as proposed."""
        found_at = datetime.combine(self.today - timedelta(days=ago), time(9, 5), HOME_ZONE)
        found_at += timedelta(minutes=self.random.randrange(300))
        owner_id, owner = self.random.choice(self.hands.owners)
        major = one.grade is HazardGrade.MAJOR
        deadline = found_at.date() + timedelta(days=1 if major else 3)
        if due is not None:
            deadline = self.today + timedelta(days=due)
        draft = HazardDraft(
            place=one.place, what=one.what, source=HazardSource.INSPECTION if inspected else HazardSource.SEEN,
            source_id=inspected, item=one.item, critical=major, grade=one.grade, major_group=one.major_group,
            on_the_spot=False, interim=one.interim, owner_id=owner_id, owner=owner,
            deadline=deadline, found_at=found_at,
            found_by=self.hands.names[self.hands.finder],
        )  # fmt: skip
        hazard_id = HazardId(self.change.new_id("hazard"))
        store.add(
            self.session.db, hazard_id, draft, year=found_at.year, recorded_at=to_text(found_at),
            recorded_by=self.hands.finder,
        )  # fmt: skip
        self._steps(hazard_id, one, found_at, state, (owner_id, owner))

    def _steps(self, hazard_id: HazardId, one: Invented, found_at: datetime, state: str, owner: _Owner) -> None:
        kinds = {"waiting": 0, "mending": 1, "to_check": 2, "closed": 3}[state]
        now = datetime.combine(self.today, time(), HOME_ZONE)
        steps = (
            (StepDraft(StepKind.STARTED), 4, self.hands.officer),
            (StepDraft(StepKind.MENDED, one.mended, staff_id=owner[0], owner=owner[1]), 20, self.hands.officer),
            (StepDraft(StepKind.CLOSED, "到现场看过，已经改好"), 46, self.hands.director),
        )
        for draft, hours, by in steps[:kinds]:
            at = min(found_at + timedelta(hours=hours), now + timedelta(minutes=hours))
            store.add_step(
                self.session.db, self.change.new_id("hazard_step"), hazard_id, draft,
                recorded_at=to_text(at), recorded_by=by,
            )  # fmt: skip
