"""Who may do what with stays, one test a role."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.data.session import Actor, Session
from app.features.stays import service
from app.features.stays.model import DeathStep, EscortKind, HospitalTrip, Kind, Leave
from app.kernel.access import Role
from app.kernel.clock import SetClock, today
from app.kernel.codes import Sex
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.ids import AccountId, ImportId, MoveId, ResidentId
from tests.stays.conftest import Resident

D, N, C, K, U = Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.AUDITOR
READ = {D, N, C, K, U}
MOVE = {D, N, K}
ATTEND = {D, N, C, K}
PAPERS = {D, N, K}
REVEAL = {D, N, K, Role.ACCOUNTANT, Role.CASHIER}
EVERYONE: set[Role] = {role for role in Role if role is not Role.ELSEWHERE}
WHO, NONE = ResidentId(99), MoveId(99)


def _calls(session: Session, clock: SetClock) -> list[tuple[Callable[[], object], set[Role]]]:
    now = clock.now()
    leave = Leave(now, now + timedelta(hours=2), "女儿家", phone="000")
    return [
        (lambda: service.admit(session, WHO, None, now), {D}),
        (lambda: service.admit(session, WHO, None, now, import_id=ImportId(1)), {D, K}),
        (lambda: service.transfer_out(session, WHO, now, "并院"), {D}),
        (lambda: service.discharge(session, WHO, now, "回家"), {D}),
        (lambda: service.end_support(session, WHO, now, "不符合"), {D}),
        (lambda: service.prepare_move(session, WHO, Kind.ADMITTED, now, ""), {D, K}),
        (lambda: service.prepared_moves(session), {D, K}),
        (lambda: service.confirm_prepared(session, 1), {D}),
        (lambda: service.refuse_prepared(session, 1, "不行"), {D}),
        (lambda: service.move_bed(session, WHO, None, now), MOVE),
        (lambda: service.go_on_leave(session, WHO, leave), MOVE),
        (lambda: service.ask_leave(session, WHO, leave), MOVE),
        (lambda: service.approve_leave(session, 1), MOVE),
        (lambda: service.refuse_leave(session, 1, "不行"), MOVE),
        (lambda: service.void_leave(session, 1), MOVE),
        (lambda: service.slips_to_approve(session), MOVE),
        (lambda: service.go_to_hospital(session, WHO, now, HospitalTrip("县医院")), MOVE),
        (lambda: service.leave_hospital(session, WHO, now), MOVE),
        (lambda: service.record_death(session, WHO, now), MOVE),
        (lambda: service.record_death_step(session, WHO, DeathStep.CALLED, now, "谁"), MOVE),
        (lambda: service.withdraw_death_step(session, WHO, 1, ""), MOVE),
        (lambda: service.add_escort(session, WHO, "谁", EscortKind.OWN, now), MOVE),
        (lambda: service.end_escort(session, 1, now), MOVE),
        (lambda: service.come_back(session, WHO, now), ATTEND),
        (lambda: service.prolong_leave(session, 1, now, ""), ATTEND),
        (lambda: service.start_search(session, WHO), ATTEND),
        (lambda: service.report_missing(session, WHO, now), ATTEND),
        (lambda: service.report_found(session, WHO, now), ATTEND),
        (lambda: service.correct_move(session, NONE, reason="错"), ATTEND),
        (lambda: service.withdraw_move(session, NONE), ATTEND),
        (lambda: service.withdraw_import(session, ImportId(1), "错"), {D}),
        (lambda: service.moves_of(session, WHO), READ),
        (lambda: service.all_moves(session), READ),
        (lambda: service.census_at(session), READ),
        (lambda: service.census_by_day(session), READ),
        (lambda: service.care_events(session), EVERYONE),
        (lambda: service.flow_between(session, now, now), READ),
        (lambda: list(service.facts(session)), READ),
        (lambda: service.slips_of(session, WHO), READ),
        (lambda: service.leaves_out(session), READ),
        (lambda: service.leave_rules(session), READ),
        (lambda: service.death_steps(session, WHO), READ),
        (lambda: service.own_escorts(session, now), READ),
        (lambda: service.escorts(session, WHO), READ),
        (lambda: service.history_of_bed(session, 1), READ),  # type: ignore[arg-type]
        (lambda: service.moved_since(session, now), EVERYONE),
        (lambda: service.standings(session), EVERYONE),
        (lambda: service.state_at(session, now), EVERYONE),
        (lambda: service.standing_of(session, WHO), EVERYONE),
        (lambda: service.occupancy(session), EVERYONE),
        (lambda: service.name_of(session, WHO), EVERYONE),
        (lambda: service.print_bed_list(session), READ),
        (lambda: service.dossier_section(session, WHO), READ),
        (lambda: service.require_alive(session, WHO), EVERYONE),
        (lambda: service.take_back_prepared(session, 1), {D, K}),
        (lambda: service.scan_of_move(session, NONE), PAPERS),
        (lambda: service.scan_of_step(session, WHO, 1), PAPERS),
        (lambda: service.scan_of_prepared(session, 1), PAPERS),
        (lambda: service.aside(session, WHO), EVERYONE),
        (lambda: service.contact_phone(session, WHO), REVEAL),
        (lambda: service.free_beds(session), EVERYONE),
        (lambda: service.beds_by_building(session), EVERYONE),
        (lambda: service.missing(session), READ),
        (lambda: service.missing_report_hours(session), READ),
        (lambda: service.register(session, today(clock), today(clock)), READ),
        (lambda: service.leave_ledger(session, today(clock), today(clock)), READ),
    ]


@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_rights(session: Session, clock: SetClock, role: Role) -> None:
    acting = session.as_actor(Actor(AccountId(1), "某人", role))
    for number, (call, may) in enumerate(_calls(acting, clock)):
        refused = False
        try:
            call()
        except NotAllowedError:
            refused = True
        except HomeError:
            pass
        assert refused is (role not in may), f"call {number}"


def test_every_service_is_tried(session: Session, clock: SetClock) -> None:
    tried = {name for call, _ in _calls(session, clock) for name in call.__code__.co_names}
    assert set(service.__all__) - tried == {"Scan", "trial_of"}


def test_correcting_needs_the_right_to_both_kinds(
    session: Session, clock: SetClock, resident: Resident, caplog: pytest.LogCaptureFixture
) -> None:
    who = resident()
    admitted = service.admit(session, who, None, clock.now() - timedelta(days=1))
    missing = service.report_missing(session, who, clock.now())
    caregiver = session.as_actor(Actor(AccountId(5), "赵姨", Role.CAREGIVER))
    with pytest.raises(NotAllowedError):
        service.correct_move(caregiver, admitted, reason="错", at=clock.now())
    with pytest.raises(NotAllowedError):
        service.correct_move(caregiver, missing, reason="错", kind=Kind.WENT_TO_HOSPITAL)
    with pytest.raises(NotAllowedError):
        service.withdraw_move(caregiver, admitted, "错")
    service.withdraw_move(caregiver, missing, "在房里")


def test_a_diagnosis_is_for_those_who_may_read_health(session: Session, clock: SetClock, resident: Resident) -> None:
    who = resident()
    service.admit(session, who, None, clock.now() - timedelta(days=1))
    service.go_to_hospital(session, who, clock.now(), HospitalTrip("县医院", diagnosis="肺炎"))
    auditor = session.as_actor(Actor(AccountId(8), "检查组", Role.AUDITOR))
    assert service.moves_of(session, who)[-1].move.detail == {"hospital": "县医院", "diagnosis": "肺炎"}
    assert service.moves_of(auditor, who)[-1].move.detail == {"hospital": "县医院"}


@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_the_bed_map_shows_each_post_what_it_may_see(
    session: Session, clock: SetClock, resident: Resident, role: Role
) -> None:
    """The safety officer sees name and room."""
    who = resident("曾会元", "male")
    service.admit(session, who, None, clock.now() - timedelta(days=1))
    (seen,) = service.occupancy(session.as_actor(Actor(AccountId(9), "某人", role))).without_bed
    knows = role is not Role.SAFETY
    assert (seen.name, seen.sex is Sex.MALE, seen.born.year is not None) == ("曾会元", knows, knows)
