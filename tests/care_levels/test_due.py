"""What is due of levels on a real home, why, and what other rules would change."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.data.session import Session
from app.features.care_levels import service, store
from app.features.care_levels.model import (
    DueKind,
    DueReason,
)
from app.features.residents import service as residents
from app.features.residents.model import HealthDraft, HealthKind
from app.features.stays import service as stays
from app.features.stays.model import HospitalTrip
from app.kernel.care import CareEventKind
from app.kernel.clock import SetClock
from tests.builders import a_resident, id_number
from tests.care_levels.samples import (
    EAT_TO_WALK,
    admitted,
    ago,
    assessment,
    dues,
    happened,
    noon,
    observation,
    slice_with,
)


def test_who_left_or_died_is_due_nothing_and_who_comes_is(session: Session) -> None:
    left, here = admitted(session), admitted(session, id_number=id_number(5))
    coming = a_resident(session, id_number=id_number(7), support_kind="destitute")
    stays.discharge(session, left, noon(ago(session, 5)), "回家")
    found = {one.resident_id for one in service.due_list(session, ())}
    assert found == {coming, here}
    reasons = {one.reason for one in service.due_list(session, ()) if one.resident_id == coming}
    assert reasons == {DueReason.BEFORE_ADMISSION}


def test_a_first_assessment_is_counted_from_the_admission_not_from_the_last_move(session: Session) -> None:
    of = admitted(session, 900)
    stays.go_to_hospital(session, of, noon(ago(session, 9)), HospitalTrip("县医院"))
    stays.leave_hospital(session, of, noon(ago(session, 3)))
    (first,) = dues(session, of, DueKind.ABILITY)
    assert (first.reason, first.due_on) == (DueReason.FIRST, ago(session, 900))


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


def test_what_is_newest_of_everybody_is_read_from_indexes_alone(session: Session) -> None:
    plans: list[str] = []
    execute = session.db.execute

    def explained(sql: str, values: Any = None) -> Any:
        plans.extend(str(row[3]) for row in execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall())
        return execute(sql, values)

    session.db.execute = explained  # type: ignore[method-assign,assignment]
    try:
        store.newest_abilities(session.db)
        store.newest_observations(session.db)
        store.oldest_risks(session.db)
        store.newest_diagnoses(session.db)
        store.level_changes(session.db)
    finally:
        del session.db.execute
    for name in ("ability_assessment", "self_care_observation", "risk_assessment"):
        assert any(f"x USING COVERING INDEX {name}_resident" in one for one in plans), (name, plans)
    for name in ("risk_grade_graded", "health_item_newest"):
        assert any(f"USING COVERING INDEX {name}" in one for one in plans), (name, plans)
