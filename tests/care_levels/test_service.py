"""Levels on a real home: what is written, what stands after corrections, what is due, and who may do it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.data import audit, dated, work_calendar
from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import (
    Conditions,
    Due,
    DueKind,
    DueReason,
    OldResultDraft,
    ReportStep,
    SelfCareItem,
    Standard,
    class_on,
    standing,
)
from app.features.residents import service as residents
from app.features.residents.model import HealthDraft, HealthKind
from app.features.slice import Slice
from app.features.stays import service as stays
from app.kernel.access import Role
from app.kernel.care import CareEventKind, Grade, Risk, SelfCare
from app.kernel.clock import SetClock, today
from app.kernel.errors import HomeError, NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import AbilityId, ObservationId, OfficialClassId, ResidentId, RiskAssessmentId
from tests.builders import a_resident, as_role, id_number
from tests.care_levels.samples import (
    admitted,
    ago,
    assessment,
    finding,
    grades,
    happened,
    noon,
    observation,
    official,
    scores,
    slice_with,
)

EAT_TO_WALK = list(SelfCareItem)[:5]


def care(session: Session, of: ResidentId) -> service.Care:
    return service.care_of(session, (), of)


# the three kinds --------------------------------------------------------------------------------------


def test_an_observation_never_touches_the_official_class(session: Session) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 100)))
    service.observe(session, of, observation(ago(session, 1), EAT_TO_WALK))
    service.assess_ability(session, of, assessment(ago(session, 1), total=10))
    seen = care(session, of)
    assert seen.official is not None
    assert seen.official.draft.self_care is SelfCare.PARTIAL
    assert seen.observation is not None
    assert seen.observation.self_care is SelfCare.DEPENDENT
    assert seen.ability is not None
    assert seen.ability.level == 4
    assert service.classes_at(session)[of] is SelfCare.PARTIAL


def test_an_assessment_keeps_all_it_was_computed_with(session: Session) -> None:
    of = admitted(session)
    draft = assessment(
        ago(session, 2), total=66, conditions=Conditions(dementia=True, incidents=2), notes={"B.1.1": "吃得慢"}
    )
    row = service.assess_ability(session, of, draft)
    kept = service.ability(session, row)
    assert kept is not None
    assert (kept.total, kept.initial_level, kept.level, kept.rules) == (66, 1, 2, ("C4-2", "C4-3"))
    assert (kept.scores, kept.notes, kept.conditions) == (draft.scores, draft.notes, draft.conditions)
    assert sum(kept.domains or ()) == 66
    assert kept.by_rules["raise_combine"] == "once"
    assert kept.standard is Standard.GBT42195


def test_rules_of_the_day_of_the_assessment_are_gone_by(session: Session) -> None:
    of = admitted(session)
    dated.set_values(session, service.GROUP, {"raise_combine": "cumulative"}, ago(session, 10), "省厅答复", "")
    both = Conditions(dementia=True, incidents=2)
    before = service.assess_ability(session, of, assessment(ago(session, 11), total=66, conditions=both))
    after = service.assess_ability(session, of, assessment(ago(session, 10), total=66, conditions=both))
    levels = [one.level for one in (service.ability(session, before), service.ability(session, after)) if one]
    assert levels == [2, 3]


def test_an_old_result_is_kept_as_a_result(session: Session) -> None:
    of = admitted(session)
    old = OldResultDraft(assessed_on=ago(session, 2000), level=2, assessor="县评估组", office="示例县民政局")
    service.enter_old_result(session, of, old)
    kept = care(session, of).ability
    assert kept is not None
    assert (kept.standard, kept.level, kept.total, kept.domains, kept.conditions) == (
        Standard.MZT039,
        2,
        None,
        None,
        None,
    )
    with pytest.raises(RuleBrokenError):
        service.enter_old_result(session, of, replace(old, level=4))


def test_risks_stand_one_by_one_and_the_gravest_show_first(session: Session) -> None:
    of = admitted(session)
    service.assess_risks(session, of, grades(ago(session, 300), [Risk.CHOKING, Risk.FALL]))
    medium = grades(ago(session, 3), [Risk.CHOKING], only=[Risk.CHOKING])
    medium = replace(medium, grades={Risk.CHOKING: replace(medium.grades[Risk.CHOKING], grade=Grade.MEDIUM)})
    service.assess_risks(session, of, medium)
    now = care(session, of).risks
    assert len(now) == 9
    assert now[Risk.CHOKING].graded.grade is Grade.MEDIUM
    assert now[Risk.CHOKING].assessed_on == ago(session, 3)
    assert list(service.minded_risks(session)[of].items()) == [(Risk.FALL, Grade.HIGH), (Risk.CHOKING, Grade.MEDIUM)]


# corrections ------------------------------------------------------------------------------------------


def test_a_correction_leaves_the_old_line_and_says_why(session: Session) -> None:
    of = admitted(session)
    wrong = service.assess_ability(session, of, assessment(ago(session, 5), total=30))
    with pytest.raises(RuleBrokenError):
        service.assess_ability(session, of, assessment(ago(session, 5), total=50, corrects=wrong))
    right = service.assess_ability(
        session, of, assessment(ago(session, 5), total=50, corrects=wrong, correction="第6项看错")
    )
    seen = care(session, of)
    assert [one.id for one in seen.abilities] == [wrong, right]
    assert [one.id for one in standing(seen.abilities)] == [right]
    with pytest.raises(OutOfDateError):
        service.assess_ability(session, of, assessment(ago(session, 5), total=60, corrects=wrong, correction="又看错"))
    service.withdraw_ability(session, of, right, "记错了人")
    assert [one.id for one in standing(care(session, of).abilities)] == [wrong]


def test_a_census_of_the_past_stays_right_when_a_class_changes_and_follows_a_correction(session: Session) -> None:
    of = admitted(session)
    first = service.decide_class(session, of, finding(ago(session, 300), SelfCare.INDEPENDENT))
    then = noon(ago(session, 200))
    service.decide_class(session, of, finding(ago(session, 100), SelfCare.DEPENDENT))
    assert service.classes_at(session, then)[of] is SelfCare.INDEPENDENT
    assert service.classes_at(session, noon(ago(session, 301))) == {}
    fixed = finding(ago(session, 300), SelfCare.PARTIAL, corrects=first, why="抄错一格")
    service.decide_class(session, of, fixed)
    assert service.classes_at(session, then)[of] is SelfCare.PARTIAL
    assert service.classes_at(session)[of] is SelfCare.DEPENDENT
    (day,) = service.distributions(session, [ago(session, 200)])
    assert day.classes == {
        SelfCare.INDEPENDENT: 0, SelfCare.PARTIAL: 1, SelfCare.DEPENDENT: 0, SelfCare.UNASSESSED: 0,
    }  # fmt: skip


@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from(list(SelfCare)[:3])), max_size=12), st.integers(0, 60))
def test_the_class_of_any_day_is_the_last_one_in_force(found: Sequence[tuple[int, SelfCare]], asked: int) -> None:
    start = date(2026, 1, 1)
    lines = [official(row, start + timedelta(days=day), kind) for row, (day, kind) in enumerate(found, 1)]
    held = class_on(lines, start + timedelta(days=asked))
    naive = None
    for day, kind in sorted(found, key=lambda one: one[0]):
        naive = kind if day <= asked else naive
    assert (None if held is None else held.draft.self_care) is naive


# prepared by the clerk --------------------------------------------------------------------------------


def test_what_the_clerk_prepares_counts_when_the_director_confirms(session: Session) -> None:
    of, clerk = admitted(session), as_role(session, Role.CLERK)
    row = service.decide_class(clerk, of, finding(ago(session, 3)))
    assert service.classes_at(session) == {}
    assert [one.id for one in care(session, of).prepared] == [row]
    assert [one.id for _name, one in service.prepared_classes(session)] == [row]
    service.confirm_class(session, row)
    assert service.classes_at(session)[of] is SelfCare.PARTIAL
    assert service.prepared_classes(session) == ()
    with pytest.raises(OutOfDateError):
        service.confirm_class(session, row)


def test_a_prepared_class_can_be_sent_back_with_a_reason(session: Session) -> None:
    of, clerk = admitted(session), as_role(session, Role.CLERK)
    row = service.decide_class(clerk, of, finding(ago(session, 3)))
    with pytest.raises(RuleBrokenError):
        service.refuse_class(session, row, " ")
    service.refuse_class(session, row, "文号不对")
    assert care(session, of).prepared == ()
    assert care(session, of).classes[0].recorded.withdrawn


def test_a_prepared_correction_leaves_the_class_in_force_until_confirmed(session: Session) -> None:
    of, clerk = admitted(session), as_role(session, Role.CLERK)
    first = service.decide_class(session, of, finding(ago(session, 30), SelfCare.INDEPENDENT))
    fixed = finding(ago(session, 30), SelfCare.DEPENDENT, corrects=first, why="抄错")
    row = service.decide_class(clerk, of, fixed)
    held = care(session, of).official
    assert held is not None
    assert held.draft.self_care is SelfCare.INDEPENDENT
    assert service.classes_at(session)[of] is SelfCare.INDEPENDENT
    service.confirm_class(session, row)
    assert service.classes_at(session)[of] is SelfCare.DEPENDENT


# the county -------------------------------------------------------------------------------------------


def test_a_change_is_reported_received_and_answered_by_a_new_class(session: Session, clock: SetClock) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 100)))
    service.observe(session, of, observation(ago(session, 2), EAT_TO_WALK))
    assert [(one.kind, one.reason) for one in dues(session, of, DueKind.REPORT)] == [
        (DueKind.REPORT, DueReason.DIFFERS)
    ]
    report = service.report_change(session, of, ago(session, 1), "枫树岭镇社会事务办")
    with pytest.raises(RuleBrokenError):
        service.report_change(session, of, ago(session, 1), "再报一次")
    with pytest.raises(RuleBrokenError):
        service.county_received(session, of, report, ago(session, 2))
    service.county_received(session, of, report, ago(session, 0))
    assert today(clock) == date(2026, 11, 22)
    (waits,) = dues(session, of, DueKind.COUNTY)
    assert (waits.reason, waits.due_on) == (DueReason.AWAIT_ANSWER, date(2026, 12, 4))
    clock.pass_(days=5)
    service.decide_class(session, of, finding(ago(session, 0), SelfCare.DEPENDENT, report=report))
    (closed,) = care(session, of).reports
    assert closed.last.step is ReportStep.ANSWERED
    assert not dues(session, of, DueKind.COUNTY)
    assert not dues(session, of, DueKind.REPORT)


def test_steps_of_a_report_and_the_class_that_answered_it_can_be_taken_back(session: Session) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 100)))
    service.observe(session, of, observation(ago(session, 2), EAT_TO_WALK))
    report = service.report_change(session, of, ago(session, 2), "镇")
    service.county_received(session, of, report, ago(session, 1))
    with pytest.raises(RuleBrokenError):
        service.withdraw_report_step(session, of, report, " ")
    service.withdraw_report_step(session, of, report, "日子写错")
    (waits,) = dues(session, of, DueKind.COUNTY)
    assert waits.reason is DueReason.AWAIT_RECEIPT
    row = service.decide_class(session, of, finding(ago(session, 0), SelfCare.DEPENDENT, report=report))
    with pytest.raises(RuleBrokenError):
        service.withdraw_report_step(session, of, report, "不对")
    service.withdraw_class(session, of, row, "抄错了人")
    (again,) = care(session, of).reports
    assert again.is_open
    service.withdraw_report_step(session, of, report, "没报过")
    assert care(session, of).reports == ()
    assert dues(session, of, DueKind.REPORT)


def test_a_year_without_holidays_asks_and_does_not_fail(session: Session, clock: SetClock) -> None:
    of = admitted(session)
    clock.pass_(days=30)  # 22 December: ten working days reach into 2027
    service.decide_class(session, of, finding(ago(session, 100)))
    service.observe(session, of, observation(ago(session, 2), EAT_TO_WALK))
    report = service.report_change(session, of, ago(session, 1), "镇")
    service.county_received(session, of, report, ago(session, 0))
    (waits,) = dues(session, of, DueKind.COUNTY)
    assert waits.due_on is None
    work_calendar.save_year(session, 2027, [date(2027, 1, 1)], [], "国办通知")
    (waits,) = dues(session, of, DueKind.COUNTY)
    assert waits.due_on == date(2027, 1, 6)


def test_the_county_may_leave_the_class_as_it_is_and_a_report_may_be_dropped(session: Session) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 100)))
    service.observe(session, of, observation(ago(session, 9), EAT_TO_WALK))
    first = service.report_change(session, of, ago(session, 8), "镇")
    with pytest.raises(RuleBrokenError):
        service.county_kept(session, of, first, ago(session, 7), "")
    service.county_kept(session, of, first, ago(session, 7), "复核后维持半护理")
    assert not dues(session, of, DueKind.REPORT)
    with pytest.raises(OutOfDateError):
        service.county_received(session, of, first, ago(session, 6))
    service.observe(session, of, observation(ago(session, 3), EAT_TO_WALK))
    assert dues(session, of, DueKind.REPORT)
    service.drop_report(
        session, of, service.report_change(session, of, ago(session, 2), "镇"), ago(session, 1), "人好转了"
    )
    assert not dues(session, of, DueKind.REPORT)


# due --------------------------------------------------------------------------------------------------


def dues(session: Session, of: ResidentId, kind: DueKind, *slices: Slice) -> list[Due]:
    return [one for one in service.due_of(session, slices, of) if one.kind is kind]


def test_who_left_or_died_is_due_nothing_and_who_comes_is(session: Session) -> None:
    left, here = admitted(session), admitted(session, id_number=id_number(5))
    coming = a_resident(session, id_number=id_number(7), support_kind="destitute")
    stays.discharge(session, left, noon(ago(session, 5)), "回家")
    found = {one.resident_id for one in service.due_list(session, ())}
    assert found == {coming, here}
    reasons = {one.reason for one in service.due_list(session, ()) if one.resident_id == coming}
    assert reasons == {DueReason.BEFORE_ADMISSION}


def test_hospital_and_incidents_of_other_slices_make_it_due(session: Session) -> None:
    of = admitted(session)
    service.assess_ability(session, of, assessment(ago(session, 40)))
    falls = slice_with(
        happened(of, ago(session, 20), CareEventKind.FALL), happened(of, ago(session, 10), CareEventKind.CHOKING)
    )
    (again,) = dues(session, of, DueKind.ABILITY, falls)
    assert (again.reason, again.due_on) == (DueReason.REPEATED, ago(session, 3))
    seen = service.on_record(session, (falls,), of, ago(session, 0))
    assert (len(seen.incidents), seen.counted) == (2, 2)
    assert service.on_record(session, (falls,), of, ago(session, 15)).counted == 1


def test_a_new_diagnosis_is_due_and_is_shown_with_the_rule_it_bears_on(session: Session, clock: SetClock) -> None:
    of = admitted(session)
    service.assess_ability(session, of, assessment(ago(session, 40)))
    clock.pass_(days=1)
    draft = HealthDraft(kind=HealthKind.DISEASE, name="阿尔茨海默病", detail="县医院确诊")
    residents.add_health_item(session, of, draft)
    (found,) = dues(session, of, DueKind.ABILITY)
    assert (found.reason, found.due_on) == (DueReason.DIAGNOSIS, ago(session, 0) + timedelta(days=7))
    seen = service.on_record(session, (), of, ago(session, 0))
    assert seen.dementia == ("阿尔茨海默病 县医院确诊",)
    assert (seen.psychiatric, seen.coma, seen.counted) == ((), (), 0)


def test_the_longest_overdue_comes_first(session: Session) -> None:
    late, later = admitted(session, 800), admitted(session, 900, id_number=id_number(5))
    found = [one for one in service.due_list(session, ()) if one.kind is DueKind.ABILITY]
    assert [one.resident_id for one in found] == [later, late]


def test_a_change_of_the_rules_tells_what_it_would_do_and_stores_nothing(session: Session) -> None:
    of = admitted(session)
    service.assess_ability(session, of, assessment(ago(session, 150), total=64))
    service.observe(session, of, observation(ago(session, 1), EAT_TO_WALK[:3]))
    old = service.rules_on(session)
    told = [said.source for said, _values in service.effects(session, (), old, replace(old, ability_months=3))]
    assert len(told) == 1
    (levels,) = service.effects(session, (), old, replace(old, level_1_from=64))
    assert levels[1] == {"whole": 1, "count": 1}
    (classes,) = service.effects(session, (), old, replace(old, partial_max_fail=2))
    assert classes[1] == {"whole": 1, "count": 1}
    assert list(service.effects(session, (), old, old)) == []
    assert service.rules_on(session) == old


# trail and rights -------------------------------------------------------------------------------------


def test_every_line_is_in_the_trail_of_the_resident_without_a_diagnosis(session: Session) -> None:
    of = admitted(session)
    service.observe(session, of, observation(ago(session, 1)))
    service.assess_ability(session, of, assessment(ago(session, 1), conditions=Conditions(dementia=True)))
    service.assess_risks(session, of, grades(ago(session, 1)))
    told = audit.entries(session.db, subject=f"resident:{of}")
    actions = [one.action for one in told]
    assert {"observation.recorded", "ability.recorded", "risks.recorded"} <= set(actions)
    assert "痴呆" not in str(told)


def test_the_dead_get_no_new_lines(session: Session) -> None:
    of = admitted(session)
    stays.record_death(session, of, noon(ago(session, 1)))
    writes: tuple[Callable[[], object], ...] = (
        lambda: service.observe(session, of, observation(ago(session, 1))),
        lambda: service.decide_class(session, of, finding(ago(session, 1))),
        lambda: service.assess_ability(session, of, assessment(ago(session, 1))),
        lambda: service.assess_risks(session, of, grades(ago(session, 1))),
        lambda: service.report_change(session, of, ago(session, 1), "镇"),
    )
    for write in writes:
        with pytest.raises(RuleBrokenError):
            write()
    assert care(session, of).abilities == ()


D, N, C, K, U = Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.AUDITOR
WHO, DAY = ResidentId(99), date(2026, 11, 1)


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
    ]


LEVELS = service.GROUP.kind()


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ELSEWHERE])
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


@pytest.mark.parametrize("role", [Role.ACCOUNTANT, Role.CASHIER, Role.SAFETY])
def test_signs_are_shown_to_nobody_who_may_not_read_levels(session: Session, role: Role) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 100)))
    service.assess_risks(session, of, grades(ago(session, 1), [Risk.FALL]))
    other = as_role(session, role)
    assert service.classes_at(other) == {}
    assert service.minded_risks(other) == {}
    assert service.minded_risks(session) != {}


def test_a_form_sent_twice_is_written_once(session: Session) -> None:
    of = admitted(session)
    service.assess_ability(session, of, assessment(ago(session, 1)), submission="f1")
    with pytest.raises(RuleBrokenError):
        service.assess_ability(session, of, assessment(ago(session, 1)), submission="f1")
    assert len(care(session, of).abilities) == 1


def test_an_open_item_is_refused_by_its_name_and_nothing_is_written(session: Session) -> None:
    of = admitted(session)
    told = scores(70)
    del told["B.4.2"]
    with pytest.raises(RuleBrokenError) as refused:
        service.assess_ability(session, of, replace(assessment(ago(session, 1)), scores=told))
    assert [one.field for one in refused.value.findings] == ["B.4.2"]
    assert care(session, of).abilities == ()


def test_a_report_waits_first_for_the_receipt(session: Session) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 100)))
    service.observe(session, of, observation(ago(session, 2), EAT_TO_WALK))
    service.report_change(session, of, ago(session, 1), "镇")
    (waits,) = dues(session, of, DueKind.COUNTY)
    assert waits.reason is DueReason.AWAIT_RECEIPT


def test_a_person_with_an_assessment_is_not_taken_back_unseen(session: Session) -> None:
    of = a_resident(session)
    row = service.observe(session, of, observation(ago(session, 1)))
    with pytest.raises(RuleBrokenError, match="something else on record"):
        residents.withdraw(session, of, "录错了")
    service.withdraw_observation(session, of, row, "录错了")
    residents.withdraw(session, of, "录错了")
    assert residents.row(session, of) is None


def test_the_second_signature_is_somebody_elses(session: Session) -> None:
    of = admitted(session)
    with pytest.raises(RuleBrokenError, match="somebody else"):
        service.assess_ability(session, of, assessment(ago(session, 1), second_by=session.actor.account_id))
    assert care(session, of).abilities == ()
