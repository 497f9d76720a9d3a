"""Who may do what with the records of the staff: every public service, each tried by every post."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.data.session import Session
from app.features.staff import service
from app.features.staff.model import (
    AreaDraft,
    Certificate,
    CertificateDraft,
    LimitDraft,
    LimitKind,
    MemberDraft,
    Post,
    RatioRules,
    TieDraft,
    TieKind,
    TrainingDraft,
)
from app.kernel.access import Role
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.ids import AreaId, CertificateId, LimitId, ShiftKindId, StaffId, TieId, TrainingId
from app.kernel.text import in_english
from tests.builders import as_role

D, N, K, U = Role.DIRECTOR, Role.NURSE, Role.CLERK, Role.AUDITOR
EVERYONE: set[Role] = {role for role in Role if role is not Role.ELSEWHERE}
READ = EVERYONE - {Role.CAREGIVER}  # a caregiver reads the own record only, see test_records
CHANGE = {D, K}
RATIO = {D, N, K, U}
WHO, DAY = StaffId(99), date(2026, 11, 22)
MEI, HEALTH = MemberDraft("周小梅", Post.CAREGIVER), CertificateDraft("health")
NO_SERVICE = {"OTHER_WAY_WORDS", "RATIO_GROUP", "STAFF_GROUP", "HistoryLine", "Record", "Scan", "sample_data", "set_up"}


def _set_up(session: Session) -> None:
    with session.change("home.migrated") as change:
        service.set_up(change)


def _calls(session: Session) -> list[tuple[Callable[[], object], set[Role]]]:
    return [
        (lambda: service.staff(session), READ),
        (lambda: service.workers(session, DAY, DAY), READ),
        (lambda: service.worker(session, WHO), READ),
        (lambda: service.everybody(session), READ),
        (lambda: service.moves(session), READ),
        (lambda: service.found(session, "zxm"), READ),
        (lambda: service.staff_paper(session), READ),
        (lambda: service.history_of(session, WHO), READ),
        (lambda: service.record_of(session, WHO), READ),
        (lambda: service.photo(session, WHO), READ),
        (lambda: service.scan_of_certificate(session, Certificate(CertificateId(9), WHO, HEALTH)), READ),
        (lambda: service.due_trainings(session), READ),
        (lambda: service.staff_rules(session), READ),
        (lambda: service.ratio_rules(session), READ),
        (lambda: service.training_ledger(session, DAY, DAY), READ),
        (lambda: service.night_need(session, DAY), READ),
        (lambda: service.ratio_paper(session, "tiered", DAY), READ),
        (lambda: service.ratio_day(session, DAY), RATIO),
        (lambda: service.ratio_on(session, DAY), RATIO),
        (lambda: service.ratio_over(session, [DAY]), RATIO),
        (lambda: list(service.ratio_effects(session, (), RatioRules(), RatioRules())), RATIO),
        (lambda: service.accounts_to_choose(session), CHANGE),
        (lambda: service.export_staff(session, Path("/nowhere/员工.xlsx")), CHANGE),
        (lambda: service.add_member(session, MEI), CHANGE),
        (lambda: service.change_member(session, WHO, MEI), CHANGE),
        (lambda: service.withdraw_member(session, WHO, ""), CHANGE),
        (lambda: service.set_photo(session, WHO, b"", "a.png"), CHANGE),
        (lambda: service.add_certificate(session, WHO, HEALTH), CHANGE),
        (lambda: service.change_certificate(session, CertificateId(9), HEALTH, ""), CHANGE),
        (lambda: service.withdraw_certificate(session, CertificateId(9), ""), CHANGE),
        (lambda: service.add_training(session, [WHO], TrainingDraft(DAY, "safety")), CHANGE),
        (lambda: service.withdraw_training(session, TrainingId(9), ""), CHANGE),
        (lambda: service.add_limit(session, WHO, LimitDraft(LimitKind.OTHER, DAY)), CHANGE),
        (lambda: service.end_limit(session, LimitId(9), DAY), CHANGE),
        (lambda: service.withdraw_limit(session, LimitId(9), ""), CHANGE),
        (lambda: service.add_tie(session, WHO, TieDraft(StaffId(98), TieKind.OTHER)), CHANGE),
        (lambda: service.withdraw_tie(session, TieId(9), ""), CHANGE),
        (lambda: service.add_area(session, AreaDraft("一层")), CHANGE),
        (lambda: service.change_area(session, AreaId(1), AreaDraft("一层")), CHANGE),
        (lambda: service.withdraw_area(session, AreaId(1)), CHANGE),
        (lambda: service.plan_findings(session, None, DAY, []), CHANGE),
        (lambda: service.plan_shifts(session, None, DAY, []), CHANGE),
        (lambda: _set_up(session), CHANGE),
        (lambda: service.kinds(session), EVERYONE),
        (lambda: service.areas(session), EVERYONE),
        (lambda: service.names(session), EVERYONE),
        (lambda: service.names_at_work(session), EVERYONE),
        (lambda: service.leaders(session), EVERYONE),
        (lambda: service.member_of_account(session), EVERYONE),
        (lambda: service.shift_now(session), EVERYONE),
        (lambda: service.shift_at(session, session.clock.now()), EVERYONE),
        (lambda: service.shift_of(session, ShiftKindId(9), DAY), EVERYONE),
        (lambda: service.shifts(session, session.clock.now(), session.clock.now()), EVERYONE),
        (lambda: service.shifts_of_days(session, DAY, DAY), EVERYONE),
        (lambda: list(service.due_tasks(session, in_english)), EVERYONE),
        (lambda: list(service.search_keys(session)), EVERYONE),
    ]


@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_who_may_do_what(session: Session, role: Role) -> None:
    for place, (call, allowed) in enumerate(_calls(as_role(session, role))):
        try:
            call()
            refused = False
        except NotAllowedError:
            refused = True
        except HomeError:
            refused = False
        assert refused is (role not in allowed), f"call {place} as {role}"


def test_every_service_is_tried(session: Session) -> None:
    tried = {name for call, _ in _calls(session) for name in call.__code__.co_names}
    assert set(service.__all__) - tried == NO_SERVICE
