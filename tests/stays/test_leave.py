"""Leave with approval, return, the search for somebody overdue, and the closing steps of a death."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.data.session import Actor, Session
from app.features.stays import service
from app.features.stays.model import (
    Approval,
    DeathStep,
    Kind,
    Leave,
    LeaveOut,
    LeaveRules,
    SlipStep,
    State,
    approval,
    leave_findings,
    next_step,
)
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.ids import AccountId, BedId, ResidentId
from tests.stays.conftest import Resident


def a_leave(at: datetime, hours: float = 4, **said: str) -> Leave:
    return Leave(at, at + timedelta(hours=hours), **{"going_to": "女儿家", "phone": "000 1234", **said})  # type: ignore[arg-type]


@pytest.fixture
def who(session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident) -> ResidentId:
    made = resident()
    service.admit(session, made, beds["201-1"], clock.now() - timedelta(days=9))
    return made


@pytest.fixture
def nurse(session: Session) -> Session:
    return session.as_actor(Actor(AccountId(2), "李护士", Role.NURSE))


@pytest.mark.parametrize(
    ("hours", "needs"),
    [
        (0.5, Approval.NOBODY),
        (1, Approval.NOBODY),
        (1.1, Approval.STAFF),
        (23.9, Approval.STAFF),
        (24, Approval.DIRECTOR),
    ],
)
def test_whose_word_a_leave_needs(clock: SetClock, hours: float, needs: Approval) -> None:
    assert approval(a_leave(clock.now(), hours), LeaveRules()) is needs


def test_a_threshold_of_zero_asks_no_director(clock: SetClock) -> None:
    assert approval(a_leave(clock.now(), 99), LeaveRules(director_after_minutes=0)) is Approval.STAFF


def test_what_is_missing_on_a_slip(clock: SetClock) -> None:
    empty = a_leave(clock.now(), -1, going_to="", phone="")
    assert [finding.code for finding in leave_findings(empty, LeaveRules())] == ["ends_first", "where_missing"]
    assert [f.code for f in leave_findings(a_leave(clock.now(), 2, phone=" "), LeaveRules())] == ["phone_missing"]
    assert not leave_findings(a_leave(clock.now(), 1, phone=""), LeaveRules())


def test_out_and_back_on_a_slip_written_at_once(session: Session, clock: SetClock, who: ResidentId) -> None:
    service.go_on_leave(session, who, a_leave(clock.now()))
    (slip,) = service.slips_of(session, who)
    assert [line.step for line in slip.lines] == [SlipStep.ASKED, SlipStep.APPROVED, SlipStep.GONE]
    assert service.standing_of(session, who).state is State.ON_LEAVE
    clock.pass_(hours=3)
    service.come_back(session, who, clock.now(), "精神好")
    (slip,) = service.slips_of(session, who)
    assert (slip.step, slip.lines[-1].note) == (SlipStep.BACK, "精神好")
    assert service.standing_of(session, who).state is State.PRESENT
    assert service.leaves_out(session) == ()


def overdue(session: Session) -> tuple[LeaveOut, ...]:
    return tuple(out for out in service.leaves_out(session) if out.overdue_minutes)


def test_a_short_walk_needs_no_slip_but_is_missed_all_the_same(
    session: Session, clock: SetClock, who: ResidentId
) -> None:
    service.go_on_leave(session, who, a_leave(clock.now(), 1, phone=""))
    (slip,) = service.slips_of(session, who)
    assert [line.step for line in slip.lines] == [SlipStep.GONE]
    clock.pass_(hours=2)
    assert [out.search_due for out in overdue(session)] == [True]


def test_undoing_a_leave_takes_its_slip_back_too(session: Session, clock: SetClock, who: ResidentId) -> None:
    gone = service.go_on_leave(session, who, a_leave(clock.now()))
    service.withdraw_move(session, gone)
    assert service.slips_of(session, who) == ()
    assert service.standing_of(session, who).state is State.PRESENT


def test_undoing_a_return_opens_the_slip_again(session: Session, clock: SetClock, who: ResidentId) -> None:
    service.go_on_leave(session, who, a_leave(clock.now()))
    clock.pass_(hours=1)
    back = service.come_back(session, who, clock.now())
    service.withdraw_move(session, back)
    (slip,) = service.slips_of(session, who)
    assert slip.step is SlipStep.GONE


def test_a_day_and_more_is_approved_by_the_director(
    session: Session, nurse: Session, clock: SetClock, who: ResidentId
) -> None:
    long = a_leave(clock.now(), 48)
    with pytest.raises(RuleBrokenError):
        service.go_on_leave(nurse, who, long)
    slip = service.ask_leave(nurse, who, long)
    assert [name for name, _ in service.slips_to_approve(nurse)] == ["王秀英"]
    with pytest.raises(RuleBrokenError):
        service.approve_leave(nurse, slip)
    service.approve_leave(session, slip, "同意")
    with pytest.raises(OutOfDateError):
        service.refuse_leave(session, slip, "晚了")
    service.go_on_leave(nurse, who, replace(long, leaves_at=clock.now()), slip)
    assert service.slips_of(session, who)[0].step is SlipStep.GONE


def test_a_slip_refused_or_cancelled_lets_nobody_out(session: Session, clock: SetClock, who: ResidentId) -> None:
    for end in (service.refuse_leave, service.void_leave):
        slip = service.ask_leave(session, who, a_leave(clock.now()))
        end(session, slip, "下雨")
        with pytest.raises(OutOfDateError):
            service.go_on_leave(session, who, a_leave(clock.now()), slip)
    assert service.standing_of(session, who).state is State.PRESENT


def test_the_search_begins_half_an_hour_after_the_agreed_return(
    session: Session, clock: SetClock, who: ResidentId
) -> None:
    service.go_on_leave(session, who, a_leave(clock.now(), 2))
    assert [out.name for out in service.leaves_out(session)] == ["王秀英"]
    clock.pass_(hours=2)
    assert overdue(session) == ()
    clock.pass_(minutes=29)
    (out,) = overdue(session)
    assert (out.overdue_minutes, out.search_due, out.bed_label) == (29, False, "201-1")
    clock.pass_(minutes=1)
    assert overdue(session)[0].search_due
    service.start_search(session, who, "门卫、家属都问过")
    assert not overdue(session)[0].search_due
    service.report_missing(session, who, clock.now(), "村口")
    assert overdue(session) == (), "the missing are searched for as missing"


def test_a_later_return_agreed_by_phone(session: Session, clock: SetClock, who: ResidentId) -> None:
    service.go_on_leave(session, who, a_leave(clock.now(), 2))
    clock.pass_(hours=3)
    (out,) = overdue(session)
    assert out.slip is not None
    service.prolong_leave(session, out.slip.id, clock.now() + timedelta(hours=5), "女儿来电")
    assert overdue(session) == ()
    with pytest.raises(RuleBrokenError):
        service.prolong_leave(session, out.slip.id, clock.now() - timedelta(days=5), "")


def test_death_frees_the_bed_and_its_steps_go_in_order(session: Session, clock: SetClock, who: ResidentId) -> None:
    with pytest.raises(RuleBrokenError):
        service.record_death_step(session, who, DeathStep.CALLED, clock.now(), "李护士")
    service.require_alive(session, who)
    service.record_death(session, who, clock.now(), "201房")
    with pytest.raises(RuleBrokenError):
        service.require_alive(session, who)
    assert service.standing_of(session, who).left_by is Kind.DIED
    clock.pass_(hours=1)
    service.record_death_step(session, who, DeathStep.CALLED, clock.now() - timedelta(hours=2), "李护士")
    with pytest.raises(RuleBrokenError) as refused:
        service.record_death_step(session, who, DeathStep.SUMMARY, clock.now() - timedelta(hours=3), " ")
    assert [finding.code for finding in refused.value.findings] == ["order", "dates", "before_death", "by_whom"]
    with pytest.raises(RuleBrokenError) as refused:
        service.record_death_step(session, who, DeathStep.FOUND, clock.now() + timedelta(hours=3), "李护士")
    assert [finding.code for finding in refused.value.findings] == ["future"]
    for step in list(DeathStep)[1:]:
        service.record_death_step(session, who, step, clock.now(), "李护士")
        clock.pass_(hours=1)
    done = service.death_steps(session, who)
    assert [step.step for step in done] == list(DeathStep)
    assert next_step(done) is None
    with pytest.raises(RuleBrokenError):
        service.withdraw_death_step(session, who, done[0].id, "记错")
    with pytest.raises(RuleBrokenError, match="Write why"):
        service.withdraw_death_step(session, who, done[-1].id, " ")
    assert service.death_steps(session, who) == done
    service.withdraw_death_step(session, who, done[-1].id, "记错")
    assert next_step(service.death_steps(session, who)) is DeathStep.CLOSED


def test_a_death_recorded_by_mistake_is_taken_back_with_its_steps(
    session: Session, clock: SetClock, who: ResidentId
) -> None:
    died = service.record_death(session, who, clock.now())
    service.record_death_step(session, who, DeathStep.CALLED, clock.now(), "李护士")
    service.withdraw_move(session, died, "记到别人名下了")
    assert service.death_steps(session, who) == ()
    service.require_alive(session, who)
    assert service.standing_of(session, who).state is State.PRESENT
