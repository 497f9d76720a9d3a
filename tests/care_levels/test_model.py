"""Class by six items, what corrections leave standing, reports to the county, what is due: tables of boundaries."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest

from app.features.care_levels.model import (
    ClassTask,
    Due,
    DueKind,
    DueReason,
    Happened,
    IncidentCount,
    Known,
    Last,
    LevelRules,
    ObservationDraft,
    OfficialClass,
    OldResultDraft,
    Recorded,
    Report,
    ReportStep,
    SelfCareItem,
    StepLine,
    Why,
    ability_findings,
    class_findings,
    class_on,
    class_task,
    due,
    failed_items,
    incidents_in_window,
    observation_findings,
    old_result_findings,
    repeated,
    reports,
    risks_findings,
    self_care_class,
    standing,
    standing_classes,
)
from app.kernel.care import CareEventKind, Grade, Risk, SelfCare
from app.kernel.ids import ObservationId, OfficialClassId, ResidentId
from tests.care_levels.samples import BY, assessment, finding, grades, noon, observation, official

RULES = LevelRules()
TODAY = date(2026, 11, 22)
GONE = Recorded(at=BY.at, by=BY.by, withdrawn=True)
WHO = ResidentId(7)


# six items --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("failed", "found"), [
    (0, SelfCare.INDEPENDENT), (1, SelfCare.PARTIAL), (2, SelfCare.PARTIAL), (3, SelfCare.PARTIAL),
    (4, SelfCare.DEPENDENT), (5, SelfCare.DEPENDENT), (6, SelfCare.DEPENDENT),
])  # fmt: skip
def test_class_by_items_not_reached(failed: int, found: SelfCare) -> None:
    for failing in combinations(SelfCareItem, failed):
        assert failed_items(observation(TODAY, failing).can) == failed
    assert self_care_class(failed, RULES) is found


def test_the_limit_of_partial_care_is_a_setting() -> None:
    assert self_care_class(3, LevelRules(partial_max_fail=2)) is SelfCare.DEPENDENT


def test_an_item_nobody_answered_is_no_can() -> None:
    can = dict(observation(TODAY).can)
    del can[SelfCareItem.BATHE]
    with pytest.raises(KeyError):
        failed_items(can)
    found = list(observation_findings(ObservationDraft(observed_on=TODAY, can=can), TODAY))
    assert [(one.field, one.code) for one in found] == [("bathe", "missing")]


# findings ---------------------------------------------------------------------------------------------


def test_two_assessors_are_two_people_and_the_informant_is_named() -> None:
    draft = assessment(TODAY, second_assessor="田禾", informant=" ")
    assert [one.field for one in ability_findings(draft, TODAY)] == ["second_assessor", "informant"]
    assert [one.field for one in ability_findings(assessment(TODAY, second_assessor=""), TODAY)] == ["second_assessor"]


def test_a_day_to_come_is_refused_but_a_class_may_come_into_force_later() -> None:
    later = TODAY + timedelta(days=1)
    assert [one.code for one in ability_findings(assessment(later), TODAY)] == ["future"]
    assert [one.code for one in risks_findings(grades(later), TODAY)] == ["future"]
    assert not list(class_findings(finding(TODAY, from_on=later), TODAY))
    assert [one.field for one in class_findings(finding(later), TODAY)] == ["decided_on"]


def test_a_slip_in_the_year_is_noticed() -> None:
    ago, lately = date(1926, 11, 22), date(1990, 1, 1)
    for found in (
        ability_findings(assessment(ago), TODAY),
        risks_findings(grades(ago), TODAY),
        observation_findings(observation(ago), TODAY),
        old_result_findings(OldResultDraft(assessed_on=ago, level=2, assessor="田禾"), TODAY),
        class_findings(finding(TODAY, from_on=ago), TODAY),
    ):
        assert [one.code for one in found] == ["long_ago"]
    assert not list(observation_findings(observation(lately), TODAY))
    assert [one.code for one in class_findings(finding(TODAY, from_on=date(2062, 11, 22)), TODAY)] == ["far_off"]


def test_a_line_takes_what_fits_on_paper() -> None:
    line = "长" * 101
    draft = assessment(TODAY, why_note=line, assessor=line, second_assessor=line + "二", informant=line, relation=line)
    assert [one.field for one in ability_findings(draft, TODAY)] == [
        "why_note", "assessor", "second_assessor", "informant", "relation",
    ]  # fmt: skip
    risks = grades(TODAY, why_note=line, assessor=line, reviewer=line + "二")
    assert [one.field for one in risks_findings(risks, TODAY)] == ["why_note", "assessor", "reviewer"]
    named = finding(TODAY, office=line, document=line, assessor=line)
    assert [one.field for one in class_findings(named, TODAY)] == ["office", "document", "assessor"]
    assert not list(class_findings(finding(TODAY, document="长" * 100, note="长" * 5_000), TODAY))


def test_a_class_needs_its_paper_and_a_correction_its_reason() -> None:
    draft = finding(TODAY, SelfCare.UNASSESSED, office="", document=" ", corrects=OfficialClassId(1))
    assert [one.field for one in class_findings(draft, TODAY)] == ["self_care", "office", "document", "why"]


def test_medium_and_high_need_a_measure_and_a_second_person() -> None:
    draft = grades(TODAY, [Risk.FALL], reviewer="")
    assert [one.field for one in risks_findings(draft, TODAY)] == ["reviewer"]
    bare = {Risk.FALL: type(draft.grades[Risk.FALL])(Grade.MEDIUM, " ")}
    found = risks_findings(grades(TODAY, reviewer="田禾", only=()), TODAY)
    assert [one.field for one in found] == [""]
    medium = type(draft)(assessed_on=TODAY, why=Why.FIRST, grades=bare, assessor="田禾", reviewer="田禾")
    assert [one.field for one in risks_findings(medium, TODAY)] == ["fall", "reviewer"]
    assert not list(risks_findings(grades(TODAY, reviewer=""), TODAY))


# what stands ------------------------------------------------------------------------------------------


def test_a_class_holds_from_its_day_until_the_next_one() -> None:
    lines = [
        official(1, date(2025, 3, 1), SelfCare.INDEPENDENT),
        official(2, date(2026, 3, 6), SelfCare.PARTIAL),
        official(3, date(2026, 3, 6), SelfCare.DEPENDENT),
    ]
    for day, found in (
        (date(2025, 2, 28), None), (date(2025, 3, 1), 1), (date(2026, 3, 5), 1), (date(2026, 3, 6), 3),
    ):  # fmt: skip
        held = class_on(lines, day)
        assert (None if held is None else held.id) == found


def test_a_prepared_class_counts_for_nothing() -> None:
    assert standing_classes([official(1, date(2025, 3, 1), SelfCare.PARTIAL, ok=False)]) == ()


def test_a_correction_takes_the_place_and_gives_it_back_when_taken_back() -> None:
    first, second = (official(1, TODAY, SelfCare.PARTIAL), official(2, TODAY, SelfCare.DEPENDENT, corrects=1))
    assert standing([first, second]) == (second,)
    back = official(2, TODAY, SelfCare.DEPENDENT, corrects=1, recorded=GONE)
    assert standing([first, back]) == (first,)
    third = official(3, TODAY, SelfCare.INDEPENDENT, corrects=2)
    assert standing([first, second, third]) == (third,)


# reports ----------------------------------------------------------------------------------------------


def step(row: int, kind: ReportStep, on: date, report: int = 1, seen: int | None = None) -> StepLine:
    return StepLine(row, WHO, report, kind, on, None if seen is None else ObservationId(seen), "", "", BY)


def one_report(*lines: StepLine) -> Report:
    return reports(lines)[-1]


OBSERVED = (ObservationId(5), date(2026, 11, 2), SelfCare.DEPENDENT)
HELD = official(1, date(2026, 3, 6), SelfCare.PARTIAL)


def task(
    *lines: StepLine, held: OfficialClass | None = HELD, seen: object = OBSERVED
) -> tuple[ClassTask, date | None] | None:
    last = reports(lines)[-1] if lines else None
    by = None if held is None else (held.draft.self_care, held.draft.decided_on)
    found = class_task(by, seen, last, lambda on: on + timedelta(days=14), 7)  # type: ignore[arg-type]
    return None if found is None else (found.task, found.due_on)


def test_a_difference_asks_for_a_report_and_the_county_clock_begins_when_it_has_it() -> None:
    reported = step(1, ReportStep.REPORTED, date(2026, 11, 3), seen=5)
    received = step(2, ReportStep.RECEIVED, date(2026, 11, 6))
    assert task() == (ClassTask.REPORT, date(2026, 11, 2))
    assert task(reported) == (ClassTask.AWAIT_RECEIPT, date(2026, 11, 10))
    assert task(reported, received) == (ClassTask.AWAIT_ANSWER, date(2026, 11, 20))


@pytest.mark.parametrize("end", [ReportStep.ANSWERED, ReportStep.DROPPED])
def test_what_was_answered_or_dropped_asks_again_only_after_a_newer_observation(end: ReportStep) -> None:
    lines = (step(1, ReportStep.REPORTED, date(2026, 11, 3), seen=5), step(2, end, date(2026, 11, 10)))
    assert task(*lines) is None
    assert task(*lines, seen=(ObservationId(6), date(2026, 11, 10), SelfCare.DEPENDENT)) is None
    assert task(*lines, seen=(ObservationId(6), date(2026, 11, 11), SelfCare.DEPENDENT)) is not None


def test_nothing_is_asked_where_nothing_differs_or_the_finding_is_newer() -> None:
    assert task(seen=(ObservationId(5), date(2026, 11, 2), SelfCare.PARTIAL)) is None
    assert task(seen=(ObservationId(5), date(2026, 3, 5), SelfCare.DEPENDENT)) is None
    assert task(held=None) is None
    assert task(seen=None) is None


def test_a_report_whose_first_step_was_taken_back_is_gone() -> None:
    first = step(1, ReportStep.REPORTED, date(2026, 11, 3))
    gone = StepLine(1, WHO, 1, ReportStep.REPORTED, first.step_on, None, "", "", GONE)
    assert reports([gone, step(2, ReportStep.RECEIVED, date(2026, 11, 4))]) == ()
    assert one_report(first, step(2, ReportStep.RECEIVED, date(2026, 11, 4))).received_on == date(2026, 11, 4)


# due --------------------------------------------------------------------------------------------------


def last(on: date, hour: int = 12) -> Last:
    return Last(on, noon(on) + timedelta(hours=hour - 12))


def known(**values: object) -> Known:
    whole = {
        "resident_id": WHO, "name": "漆堇", "bed": "207-1", "admitted_on": date(2024, 1, 5), "supported": True,
        "has_class": True, "observation": last(TODAY), "ability": last(TODAY), "risks": last(TODAY), "some_risks": True,
        "last_diagnosis": None, "events": (), "class_due": None, **values,
    }  # fmt: skip
    return Known(**whole)  # type: ignore[arg-type]


def dues(one: Known, kind: DueKind, rules: LevelRules = RULES) -> list[tuple[DueReason, date | None]]:
    return [(line.reason, line.due_on) for line in due(one, rules) if line.kind is kind]


def test_regular_ones_are_due_by_the_calendar() -> None:
    one = known(ability=last(date(2026, 5, 31)), risks=last(date(2025, 11, 22)), observation=last(date(2024, 2, 29)))
    assert dues(one, DueKind.ABILITY) == [(DueReason.REGULAR, date(2026, 11, 30))]
    assert dues(one, DueKind.RISK) == [(DueReason.REGULAR, date(2026, 11, 22))]
    assert dues(one, DueKind.OBSERVATION) == [(DueReason.REGULAR, date(2025, 2, 28))]
    assert dues(one, DueKind.OBSERVATION, LevelRules(observation_months=0)) == []


def test_who_comes_is_assessed_before_and_who_came_at_once() -> None:
    new = known(admitted_on=None, observation=None, ability=None, risks=None, some_risks=False, has_class=False)
    for kind in (DueKind.OBSERVATION, DueKind.ABILITY, DueKind.RISK):
        assert dues(new, kind) == [(DueReason.BEFORE_ADMISSION, None)]
    came = known(ability=None, has_class=False)
    assert dues(came, DueKind.ABILITY) == [(DueReason.FIRST, date(2024, 1, 5))]
    assert dues(came, DueKind.OFFICIAL_CLASS, LevelRules(first_days=7)) == [(DueReason.FIRST, date(2024, 1, 12))]


def test_a_risk_left_out_is_told_apart_from_none_assessed() -> None:
    assert dues(known(risks=None), DueKind.RISK) == [(DueReason.PARTLY, date(2024, 1, 5))]
    assert dues(known(risks=None, some_risks=False), DueKind.RISK) == [(DueReason.FIRST, date(2024, 1, 5))]


def test_the_county_finds_a_class_only_for_those_the_state_supports() -> None:
    paying = known(supported=False, has_class=False, observation=None)
    assert dues(paying, DueKind.OFFICIAL_CLASS) == []
    assert dues(paying, DueKind.OBSERVATION) == []
    assert dues(paying, DueKind.ABILITY) != []


@pytest.mark.parametrize(("kind", "injured", "ability", "risk"), [
    (CareEventKind.LEFT_HOSPITAL, False, DueReason.HOSPITAL, DueReason.HOSPITAL),
    (CareEventKind.FALL, True, DueReason.FALL, DueReason.FALL),
    (CareEventKind.FALL, False, DueReason.REGULAR, DueReason.INCIDENT),
    (CareEventKind.CHOKING, False, DueReason.REGULAR, DueReason.INCIDENT),
    (CareEventKind.OTHER, True, DueReason.REGULAR, DueReason.INCIDENT),
    (CareEventKind.WENT_TO_HOSPITAL, False, DueReason.REGULAR, DueReason.REGULAR),
])  # fmt: skip
def test_what_happens_asks_at_once(kind: CareEventKind, injured: bool, ability: DueReason, risk: DueReason) -> None:
    day = TODAY - timedelta(days=3)
    one = known(
        ability=last(date(2026, 11, 1)), risks=last(date(2026, 11, 1)), events=[Happened(noon(day), kind, injured)]
    )
    assert dues(one, DueKind.ABILITY)[0][0] is ability
    assert dues(one, DueKind.RISK)[0][0] is risk
    if ability is not DueReason.REGULAR:
        assert dues(one, DueKind.ABILITY)[0][1] == day + timedelta(days=7)


def test_an_assessment_after_the_event_settles_it_on_the_same_day_too() -> None:
    fall = Happened(noon(TODAY), CareEventKind.FALL, injured=True)
    assert dues(known(ability=last(TODAY, 15), events=[fall]), DueKind.ABILITY)[0][0] is DueReason.REGULAR
    assert dues(known(ability=last(TODAY, 9), events=[fall]), DueKind.ABILITY)[0][0] is DueReason.FALL


def test_a_new_diagnosis_asks_once() -> None:
    old = known(ability=last(date(2026, 10, 1)), last_diagnosis=last(date(2026, 11, 10)))
    assert dues(old, DueKind.ABILITY) == [(DueReason.DIAGNOSIS, date(2026, 11, 17))]
    assert dues(known(last_diagnosis=last(date(2026, 11, 10))), DueKind.ABILITY)[0][0] is DueReason.REGULAR


def incidents(*days_ago: int, kind: CareEventKind = CareEventKind.FALL) -> list[Happened]:
    return [Happened(noon(TODAY - timedelta(days=ago)), kind) for ago in sorted(days_ago, reverse=True)]


@pytest.mark.parametrize(("apart", "again"), [(1, True), (29, True), (30, True), (31, False)])
def test_a_second_event_counts_within_thirty_days(apart: int, again: bool) -> None:
    events = incidents(0, apart)
    assert (repeated(events, RULES) is not None) is again
    assert incidents_in_window(events, noon(TODAY), RULES) == (2 if again else 1)
    found = dues(known(ability=last(date(2026, 11, 21)), events=events), DueKind.ABILITY)
    assert (found[0][0] is DueReason.REPEATED) is again


def test_kinds_count_together_unless_the_setting_says_otherwise() -> None:
    events = [*incidents(5), *incidents(3, kind=CareEventKind.CHOKING)]
    assert incidents_in_window(events, noon(TODAY), RULES) == 2
    assert incidents_in_window(events, noon(TODAY), LevelRules(incident_count=IncidentCount.ONE_TYPE)) == 1
    moves = [Happened(noon(TODAY), CareEventKind.LEFT_HOSPITAL), *incidents(0)]
    assert incidents_in_window(moves, noon(TODAY), RULES) == 1


def test_overdue_days_count_from_the_day_after() -> None:
    line = Due(WHO, "漆堇", "", DueKind.RISK, DueReason.REGULAR, TODAY)
    assert [line.overdue_days(TODAY + timedelta(days=days)) for days in (-1, 0, 1)] == [0, 0, 1]
    assert Due(WHO, "漆堇", "", DueKind.RISK, DueReason.BEFORE_ADMISSION, None).overdue_days(TODAY) == 0
