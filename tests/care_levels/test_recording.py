"""Levels on a real home: what is written, what stands after corrections and when it is taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.data import audit, dated
from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import (
    Conditions,
    OldResultDraft,
    Standard,
    class_on,
    standing,
)
from app.features.residents import service as residents
from app.features.stays import service as stays
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.errors import OutOfDateError, RuleBrokenError
from tests.builders import a_resident
from tests.care_levels.samples import (
    EAT_TO_WALK,
    admitted,
    ago,
    assessment,
    care,
    finding,
    grades,
    noon,
    observation,
    official,
    scores,
)


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


def test_of_two_classes_from_one_day_the_one_recorded_last_holds(session: Session) -> None:
    of = admitted(session)
    for found in (SelfCare.INDEPENDENT, SelfCare.DEPENDENT, SelfCare.PARTIAL):
        service.decide_class(session, of, finding(ago(session, 9), found))
    assert service.classes_at(session)[of] is SelfCare.PARTIAL


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
