"""Any steps by anybody in any order: nothing closes without a second person, and no step is lost."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.hazards import service
from app.features.hazards.model import Hazard, HazardGrade, HazardState, Step, StepDraft, StepKind
from app.features.hazards.service import Second
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.access import Role
from app.kernel.clock import today
from app.kernel.errors import HomeError
from app.kernel.ids import AccountId, HazardId, StaffId
from tests.builders import as_role
from tests.hazards.conftest import a_draft

PIN = "482915"
PEOPLE = (Role.DIRECTOR, Role.SAFETY, Role.CAREGIVER, Role.NURSE)
FREE = tuple(kind for kind in StepKind if kind not in {StepKind.CLOSED, StepKind.TAKEN_BACK})


def menders(one: Hazard, closing: Step, works_as: dict[AccountId, StaffId]) -> set[AccountId]:
    """Return, written out once more, who mended a hazard from its last opening up to a step that closed it."""
    found: set[AccountId] = set()
    for step in one.steps:
        if step.id == closing.id:
            break
        if step.kind is StepKind.REOPENED:
            found = set()
        if step.kind is StepKind.MENDED:
            found |= {step.recorded_by, *(of for of, staff_id in works_as.items() if staff_id == step.staff_id)}
    return found


class Hazards(RuleBasedStateMachine):
    """One hazard in the hands of four people; the test gives the home and them."""

    session: ClassVar[Session]
    people: ClassVar[dict[Role, Session]]
    works_as: ClassVar[dict[AccountId, StaffId]]

    @initialize(on_the_spot=st.booleans(), major=st.booleans(), role=st.sampled_from(PEOPLE))
    def report(self, on_the_spot: bool, major: bool, role: Role) -> None:
        grade, group = (HazardGrade.MAJOR, 3) if major else (HazardGrade.MINOR, None)
        draft = a_draft(self.session, on_the_spot=on_the_spot, grade=grade, major_group=group)
        self.id: HazardId = service.report(self.people[role], draft)
        self.seen: tuple[Step, ...] = self.now.steps

    @property
    def now(self) -> Hazard:
        return service.hazard(self.session, self.id)

    @rule(
        role=st.sampled_from(PEOPLE),
        kind=st.sampled_from(FREE),
        by=st.none() | st.sampled_from(PEOPLE),
        grade=st.sampled_from(HazardGrade),
        days=st.integers(0, 9),
    )
    def step(self, role: Role, kind: StepKind, by: Role | None, grade: HazardGrade, days: int) -> None:
        regraded, moved = kind is StepKind.REGRADED, kind is StepKind.DEADLINE
        draft = StepDraft(
            kind, "说明", staff_id=self.staff(by) if kind in {StepKind.MENDED, StepKind.OWNER} else None,
            owner="外请师傅" if kind is StepKind.OWNER else "", grade=grade if regraded else None,
            major_group=2 if regraded and grade is HazardGrade.MAJOR else None,
            deadline=today(self.session.clock) + timedelta(days=days) if moved else None,
        )  # fmt: skip
        with contextlib.suppress(HomeError):
            service.add_step(self.people[role], self.id, draft)

    @rule(role=st.sampled_from((Role.CAREGIVER, Role.SAFETY)), by=st.none() | st.sampled_from(PEOPLE))
    def mend(self, role: Role, by: Role | None) -> None:
        with contextlib.suppress(HomeError):
            service.add_step(self.people[role], self.id, StepDraft(StepKind.MENDED, "改好了", staff_id=self.staff(by)))

    @rule()
    def close_as_usual(self) -> None:
        self.close(Role.DIRECTOR, Role.NURSE)

    @rule(role=st.sampled_from((Role.DIRECTOR, Role.SAFETY)), beside=st.none() | st.sampled_from(PEOPLE))
    def try_to_close(self, role: Role, beside: Role | None) -> None:
        self.close(role, beside)

    def close(self, role: Role, beside: Role | None) -> None:
        second = None if beside is None else Second(f"test-{beside.value}", PIN)
        with contextlib.suppress(HomeError):
            service.close(self.people[role], self.id, StepDraft(StepKind.CLOSED), second)

    def staff(self, role: Role | None) -> StaffId | None:
        account_id = None if role is None else self.people[role].actor.account_id
        return None if account_id is None else self.works_as[account_id]

    @rule(role=st.sampled_from(PEOPLE), place=st.integers(0, 9))
    def take_back(self, role: Role, place: int) -> None:
        if self.now.steps:
            step = self.now.steps[place % len(self.now.steps)]
            with contextlib.suppress(HomeError):
                service.take_back(self.people[role], self.id, step.id, "记错了")

    @invariant()
    def closed_by_others(self) -> None:
        one = self.now
        if one.state is not HazardState.CLOSED:
            return
        closing = one.closed
        assert closing is not None
        signers = {closing.recorded_by, *([closing.second_by] if closing.second_by else [])}
        mended = menders(one, closing, self.works_as)
        assert mended, "somebody mended it"
        assert not signers & mended
        if one.grade is HazardGrade.MAJOR:
            assert len(signers) == 2
            assert self.people[Role.DIRECTOR].actor.account_id in signers

    @invariant()
    def nothing_is_lost(self) -> None:
        steps = self.now.steps
        assert steps[: len(self.seen)] == self.seen
        self.seen = steps


def test_nothing_closes_without_a_second_person_and_no_step_is_lost(session: Session) -> None:
    people = {role: as_role(session, role) for role in PEOPLE}
    works_as: dict[AccountId, StaffId] = {}
    for role, one in people.items():
        account_id = one.actor.account_id
        assert account_id is not None
        works_as[account_id] = staff.add_member(session, MemberDraft(role.value, Post.OTHER, account_id=account_id))
        if role is not Role.DIRECTOR:
            accounts.set_pin(session, account_id, PIN)

    class Here(Hazards):
        """In this test's home."""

    Here.session, Here.people, Here.works_as = session, people, works_as
    run_state_machine_as_test(Here, settings=settings(max_examples=100, stateful_step_count=40))
    counted = session.db.execute("SELECT kind, count(*), count(second_by) FROM hazard_step GROUP BY kind").fetchall()
    times = {kind: (count, both) for kind, count, both in counted}
    assert min(times["closed"]) > 2, "the machine comes that far, by one and by two"
    assert times["reopened"][0] > 2
