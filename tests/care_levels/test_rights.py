"""Who may do what with levels: every public service, each tried by every post."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import Observation, OldResultDraft
from app.features.care_levels.model.chart import ON_PAPER
from app.features.care_levels.service import History
from app.kernel.access import Role
from app.kernel.care import Risk
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.ids import AbilityId, ObservationId, OfficialClassId, ResidentId, RiskAssessmentId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.care_levels.samples import (
    admitted,
    ago,
    assessment,
    finding,
    grades,
    observation,
)

D, N, C, K, U = Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.AUDITOR
PRINT = {D, N, K}
SEE: set[Role] = {role for role in Role if role is not Role.ELSEWHERE}
WHO, DAY = ResidentId(99), date(2026, 11, 1)
NO_SERVICE = {"ABILITY_FORM", "GROUP", "Care", "Distribution", "OnRecord", "Scan", "TakenBack", "Told", "sample_data"}
LEVELS = service.GROUP.kind()


def _calls(session: Session) -> list[tuple[Callable[[], object], set[Role]]]:
    read, write = {D, N, C, K, U}, {D, K}
    return [
        (lambda: service.observe(session, WHO, observation(DAY)), {D, N, C}),
        (lambda: service.withdraw_observation(session, WHO, ObservationId(9), "错"), {D, N, C}),
        (lambda: service.assess_ability(session, WHO, assessment(DAY)), {D, N}),
        (
            lambda: service.enter_old_result(session, WHO, OldResultDraft(assessed_on=DAY, level=1, assessor="甲")),
            {D, N},
        ),
        (lambda: service.attach_signed_form(session, WHO, AbilityId(9), (b"x", "x.png")), {D, N}),
        (lambda: service.assess_risks(session, WHO, grades(DAY)), {D, N}),
        (lambda: service.withdraw_ability(session, WHO, AbilityId(9), "错"), {D, N}),
        (lambda: service.withdraw_risks(session, WHO, RiskAssessmentId(9), "错"), {D, N}),
        (lambda: service.on_record(session, (), WHO, DAY), {D, N}),
        (lambda: service.decide_class(session, WHO, finding(DAY)), write),
        (lambda: service.report_change(session, WHO, DAY, "镇"), write),
        (lambda: service.county_received(session, WHO, 9, DAY), write),
        (lambda: service.county_kept(session, WHO, 9, DAY, "维持"), write),
        (lambda: service.drop_report(session, WHO, 9, DAY, "不报"), write),
        (lambda: service.withdraw_report_step(session, WHO, 9, "错"), write),
        (lambda: service.confirm_class(session, OfficialClassId(9)), {D}),
        (lambda: service.refuse_class(session, OfficialClassId(9), "错"), {D}),
        (lambda: service.withdraw_class(session, WHO, OfficialClassId(9), "错"), {D}),
        (lambda: service.prepared_classes(session), {D}),
        (lambda: service.care_of(session, (), WHO), read),
        (lambda: service.ability(session, AbilityId(9)), read),
        (lambda: service.due_list(session, ()), read),
        (lambda: service.due_of(session, (), WHO), read),
        (lambda: service.history(session, (), WHO), read),
        (lambda: service.distributions(session, [DAY]), read),
        (lambda: service.rules_on(session), read),
        (lambda: list(service.effects(session, (), LEVELS, LEVELS)), read),
        (lambda: service.answer_due(session, DAY, LEVELS), read),
        (lambda: service.taken_back(session, WHO, Observation), read),
        (lambda: service.drawn(session, History((), (), None, DAY), ON_PAPER), read),
        (lambda: service.standing_lines(session), read),
        (lambda: list(service.facts(session)), read),
        (lambda: service.due_tile(session, (), in_english), read),
        (lambda: service.due_paper(session, ()), read),
        (lambda: service.history_paper(session, (), WHO), read),
        (lambda: service.assessment_report(session, WHO, AbilityId(9)), read),
        (lambda: service.level_notice(session, WHO), read),
        (lambda: service.change_form(session, WHO, None), PRINT),
        (lambda: service.scan_of_class(session, OfficialClassId(9)), PRINT),
        (lambda: service.scan_of_ability(session, AbilityId(9)), PRINT),
        (lambda: service.class_section(session, WHO), PRINT),
        (lambda: service.ability_section(session, WHO), PRINT),
        (lambda: service.risks_section(session, WHO), PRINT),
        (lambda: service.risk_marks(session, WHO), PRINT),
        (lambda: service.classes_at(session), SEE),
        (lambda: service.minded_risks(session), SEE),
        (lambda: list(service.due_tasks(session, (), in_english)), SEE),
    ]


@pytest.mark.parametrize("role", sorted(SEE))
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


@pytest.mark.parametrize("role", [Role.ACCOUNTANT, Role.CASHIER, Role.SAFETY])
def test_signs_are_shown_to_nobody_who_may_not_read_levels(session: Session, role: Role) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 100)))
    service.assess_risks(session, of, grades(ago(session, 1), [Risk.FALL]))
    other = as_role(session, role)
    assert service.classes_at(other) == {}
    assert service.minded_risks(other) == {}
    assert service.minded_risks(session) != {}
