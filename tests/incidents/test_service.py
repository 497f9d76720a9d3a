"""Incidents in a home: what is written, who may, what closing needs, what levels are told."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from app.data import dated
from app.data.session import Session
from app.features.incidents import service, store
from app.features.incidents.joins import SLICE
from app.features.incidents.model import IncidentKind, IncidentRules, LineDraft, LineKind, Point
from app.features.slice import care_events
from app.features.stays import service as stays
from app.features.stays.joins import SLICE as STAYS
from app.kernel.access import Role
from app.kernel.answers import Answer
from app.kernel.care import CareEventKind
from app.kernel.clock import SetClock
from app.kernel.errors import HomeError, NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import IncidentId, ResidentId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.incidents.conftest import HOUR, MINUTE, a_report, told_family


def last_entry(session: Session) -> dict[str, Any]:
    return next(iter(session.db.query("SELECT * FROM audit ORDER BY seq DESC LIMIT 1")))


def reviewed(session: Session, incident_id: IncidentId, clock: SetClock) -> None:
    service.add_line(session, incident_id, told_family(clock.now()))
    service.add_line(session, incident_id, LineDraft(LineKind.REVIEW, clock.now(), "属实"))


# reporting ----------------------------------------------------------------------------------------------


def test_a_report_is_kept_as_it_was_told(session: Session, clock: SetClock, who: ResidentId, fall: IncidentId) -> None:
    case = service.case(session, fall)
    told = case.incident
    assert (told.resident_id, told.kind, told.at) == (who, IncidentKind.FALL, clock.now() - 5 * MINUTE)
    assert (told.place, told.found_by, told.what, told.injured, told.grave) == (
        "二楼走廊", "周玉珍", "坐在地上，说脚滑", False, False,
    )  # fmt: skip
    assert (case.name, case.author, case.lines) == ("曾会元", "同事caregiver", ())
    entry = last_entry(session)
    assert (entry["action"], entry["subject"]) == ("incident.noted", f"resident:{who}")


def test_a_report_that_lacks_something_writes_nothing(caregiver: Session, clock: SetClock, who: ResidentId) -> None:
    with pytest.raises(RuleBrokenError) as refused:
        service.report(caregiver, a_report(clock.now(), who, kind=None, grave=None))
    assert [one.field for one in refused.value.findings] == ["kind", "grave"]
    assert service.cases(caregiver) == ()


def test_nobody_unknown_is_reported_about(caregiver: Session, clock: SetClock) -> None:
    with pytest.raises(HomeError):
        service.report(caregiver, a_report(clock.now(), ResidentId(99)))


def test_a_form_sent_twice_is_one_report(caregiver: Session, clock: SetClock, who: ResidentId) -> None:
    service.report(caregiver, a_report(clock.now(), who), submission="a")
    with pytest.raises(RuleBrokenError):
        service.report(caregiver, a_report(clock.now(), who), submission="a")
    assert len(service.cases(caregiver)) == 1


# who sees what ------------------------------------------------------------------------------------------


def test_who_only_reports_sees_the_own_ones(session: Session, caregiver: Session, fall: IncidentId) -> None:
    assert [one.incident.id for one in service.cases(caregiver)] == [fall]
    for role in (Role.CLERK, Role.SAFETY, Role.ACCOUNTANT):
        other = as_role(session, role)
        assert service.cases(other) == ()
        with pytest.raises(OutOfDateError):
            service.case(other, fall)
    for role in (Role.NURSE, Role.AUDITOR, Role.DIRECTOR):
        assert [one.incident.id for one in service.cases(as_role(session, role))] == [fall]


def test_an_auditor_writes_nothing(session: Session, clock: SetClock, who: ResidentId, fall: IncidentId) -> None:
    auditor = as_role(session, Role.AUDITOR)
    with pytest.raises(NotAllowedError):
        service.report(auditor, a_report(clock.now(), who))
    with pytest.raises(NotAllowedError):
        service.add_line(auditor, fall, told_family(clock.now()))


# later lines and closing --------------------------------------------------------------------------------


def test_closing_needs_family_and_review_and_tells_both(session: Session, clock: SetClock, fall: IncidentId) -> None:
    with pytest.raises(RuleBrokenError) as refused:
        service.close(session, fall)
    assert len(refused.value.findings) == 2
    reviewed(session, fall, clock)
    service.close(session, fall, "没有后遗症")
    assert service.case(session, fall).is_closed
    with pytest.raises(OutOfDateError):
        service.add_line(session, fall, LineDraft(LineKind.CAUSE, clock.now(), "地滑"))


def test_a_grave_one_is_reported_upward_before_it_is_closed(
    session: Session, caregiver: Session, clock: SetClock, who: ResidentId
) -> None:
    grave = service.report(caregiver, a_report(clock.now(), who, injured=True, first_aid="不搬动", grave=True))
    reviewed(session, grave, clock)
    with pytest.raises(RuleBrokenError):
        service.close(session, grave)
    line = LineDraft(LineKind.REPORTED, clock.now(), whom="青柳镇民政办", way="电话", by_whom="李桂兰")
    service.add_line(session, grave, line)
    service.close(session, grave)
    assert service.case(session, grave).is_closed


def test_nobody_to_tell_is_written_and_counts(session: Session, clock: SetClock, fall: IncidentId) -> None:
    line = LineDraft(LineKind.FAMILY_TOLD, clock.now(), "没有亲属，村委会电话没人接")
    service.add_line(session, fall, line)
    assert service.points(session, service.case(session, fall)) == (Point.REVIEW,)


def test_the_author_adds_but_neither_reviews_nor_closes(
    caregiver: Session, clock: SetClock, fall: IncidentId
) -> None:  # fmt: skip
    service.add_line(caregiver, fall, told_family(clock.now()))
    with pytest.raises(NotAllowedError):
        service.add_line(caregiver, fall, LineDraft(LineKind.REVIEW, clock.now(), "属实"))
    with pytest.raises(NotAllowedError):
        service.close(caregiver, fall)
    with pytest.raises(OutOfDateError):
        service.add_line(as_role(caregiver, Role.CLERK), fall, told_family(clock.now()))


def test_a_review_is_by_somebody_else_wherever_there_is_somebody(
    session: Session, clock: SetClock, who: ResidentId
) -> None:
    own = service.report(session, a_report(clock.now(), who))
    review = LineDraft(LineKind.REVIEW, clock.now(), "属实")
    nurse = as_role(session, Role.NURSE)
    with pytest.raises(RuleBrokenError):
        service.add_line(session, own, review)
    service.add_line(nurse, own, review)
    assert service.points(session, service.case(session, own)) == (Point.FAMILY,)


def test_who_is_alone_reviews_the_own_report(session: Session, clock: SetClock, who: ResidentId) -> None:
    own = service.report(session, a_report(clock.now(), who))
    service.add_line(session, own, LineDraft(LineKind.REVIEW, clock.now(), "属实"))
    assert Point.REVIEW not in service.points(session, service.case(session, own))


def test_opened_again_it_is_reviewed_anew(session: Session, clock: SetClock, fall: IncidentId) -> None:
    reviewed(session, fall, clock)
    service.close(session, fall)
    with pytest.raises(RuleBrokenError):
        service.reopen(session, fall, " ")
    service.reopen(session, fall, "第二天说腰疼")
    case = service.case(session, fall)
    assert case.is_open
    assert service.points(session, case) == (Point.REVIEW,)


def test_taking_back_a_line_keeps_it_with_the_reason(session: Session, clock: SetClock, fall: IncidentId) -> None:
    line = service.add_line(session, fall, LineDraft(LineKind.CAUSE, clock.now(), "地滑"))
    clock.pass_(hours=1)
    with pytest.raises(RuleBrokenError):
        service.take_back_line(session, fall, line)
    service.take_back_line(session, fall, line, "写错了人")
    case = service.case(session, fall)
    assert [(one.kind, one.withdrawn, one.text) for one in case.lines] == [
        (LineKind.CAUSE, True, "地滑"), (LineKind.CORRECTED, False, "写错了人"),
    ]  # fmt: skip


def test_the_own_words_are_undone_at_once_without_a_reason(
    caregiver: Session, clock: SetClock, who: ResidentId
) -> None:
    wrong = service.report(caregiver, a_report(clock.now(), who))
    clock.pass_(minutes=15)
    service.withdraw(caregiver, wrong)
    assert service.case(caregiver, wrong).incident.withdrawn
    late = service.report(caregiver, a_report(clock.now(), who))
    clock.pass_(minutes=16)
    with pytest.raises(NotAllowedError):
        service.withdraw(caregiver, late)


# a concern about abuse ----------------------------------------------------------------------------------


def test_the_director_alone_sees_a_concern_beside_its_author(
    session: Session, caregiver: Session, clock: SetClock, concern: IncidentId
) -> None:
    assert [one.incident.id for one in service.cases(session)] == [concern]
    service.add_line(session, concern, LineDraft(LineKind.MORE, clock.now(), "已经找人谈话"))
    (own,) = service.cases(caregiver)
    assert own.incident.what == "手臂上有指印，不肯说是谁"
    assert own.lines == ()
    for role in set(Role) - {Role.DIRECTOR, Role.CAREGIVER, Role.ELSEWHERE}:
        other = as_role(session, role)
        assert service.cases(other) == ()
        assert list(service.due_tasks(other, in_english)) == []
        with pytest.raises(OutOfDateError):
            service.case(other, concern)


def test_a_concern_leaves_no_word_where_others_read(
    session: Session, clock: SetClock, who: ResidentId, concern: IncidentId
) -> None:
    service.add_line(session, concern, LineDraft(LineKind.MORE, clock.now(), "已经找人谈话"))
    assert service.dossier_section(session, who).table == ()
    assert service.of_shift(session, clock.now() - HOUR, clock.now() + HOUR) == ()
    assert list(service.facts(session)) == []
    assert service.open_tile(session, in_english)[0] is None
    clock.pass_(hours=2)
    service.withdraw(session, concern, "问清楚了，是碰伤")
    told = session.db.execute("SELECT action, subject, detail FROM audit ORDER BY seq DESC LIMIT 3").fetchall()
    assert {(action, subject, detail) for action, subject, detail in told} == {("record.kept", "", "{}")}


def test_a_private_one_counts_nowhere_whatever_its_kind(session: Session, clock: SetClock, who: ResidentId) -> None:
    with session.change("record.kept") as change:
        row_id, draft = IncidentId(change.new_id("incident")), a_report(clock.now(), who)
        store.add(session.db, row_id, draft, private=True, recorded_at=change.at, recorded_by=change.by)
    assert service.care_events(session, who) == ()


def test_the_start_page_hints_at_a_concern_to_the_director_without_a_name(
    session: Session, concern: IncidentId
) -> None:  # fmt: skip
    (task,) = service.due_tasks(session, in_english)
    assert task.subject == concern
    assert "曾会元" not in task.title + task.detail
    assert "abuse" not in task.title + task.detail
    assert not task.on_paper


def test_what_the_author_adds_to_a_closed_concern_opens_it_again(
    session: Session, caregiver: Session, clock: SetClock, concern: IncidentId
) -> None:
    reviewed(session, concern, clock)
    service.close(session, concern)
    service.add_line(caregiver, concern, LineDraft(LineKind.MORE, clock.now(), "今天又有新伤"))
    assert service.case(session, concern).is_open
    assert [one.incident.id for one in service.cases(session, open_only=True)] == [concern]


# what others are told -----------------------------------------------------------------------------------


def test_levels_are_told_of_incidents_once(session: Session, clock: SetClock, who: ResidentId) -> None:
    for kind in (IncidentKind.BED_FALL, IncidentKind.ILLNESS, IncidentKind.SCALD):
        service.report(session, a_report(clock.now() - HOUR, who, kind=kind, injured=True, first_aid="冲水"))
    service.withdraw(session, service.report(session, a_report(clock.now(), who)))
    found = service.care_events(session, who)
    assert {(one.kind, one.text, one.injured) for one in found} == {
        (CareEventKind.FALL, "二楼走廊", True), (CareEventKind.OTHER, "二楼走廊", True),
    }  # fmt: skip
    assert [one.text for one in service.care_events(as_role(session, Role.CAREGIVER), who)] == ["", ""]
    assert service.care_events(as_role(session, Role.SAFETY), who) == ()


def test_a_disappearance_that_stays_tell_counts_once(session: Session, clock: SetClock, who: ResidentId) -> None:
    stays.report_missing(session, who, clock.now() - 2 * HOUR, "大门口")
    stays.report_found(session, who, clock.now() - HOUR, "车站")
    service.report(session, a_report(clock.now() - 2 * HOUR + MINUTE, who, kind=IncidentKind.WANDERING))
    assert [one.kind for one in care_events(session, (SLICE, STAYS), who)][1:] == [CareEventKind.WANDERING]
    clock.pass_(days=3)
    service.report(session, a_report(clock.now(), who, kind=IncidentKind.WANDERING))
    assert len(service.care_events(session, who)) == 1


def test_events_of_a_span_only(session: Session, clock: SetClock, who: ResidentId) -> None:
    old, new = clock.now() - timedelta(days=31), clock.now() - timedelta(days=1)
    for at in (old, new):
        service.report(session, a_report(at, who))
    assert [one.at for one in service.care_events(session, None, clock.now() - timedelta(days=30))] == [new]


def test_who_is_missing_too_long_is_to_be_reported(session: Session, clock: SetClock, who: ResidentId) -> None:
    stays.report_missing(session, who, clock.now(), "大门口")
    gone = service.report(session, a_report(clock.now(), who, kind=IncidentKind.WANDERING))
    clock.pass_(hours=2, minutes=59)
    assert Point.UPWARD not in service.points(session, service.case(session, gone))
    clock.pass_(minutes=1)
    assert Point.UPWARD in service.points(session, service.case(session, gone))


def test_a_shift_has_what_happened_or_was_noted_in_it(session: Session, clock: SetClock, who: ResidentId) -> None:
    noon = clock.now()
    late = service.report(session, a_report(noon - 10 * HOUR, who))
    clock.pass_(hours=1)
    inside = service.report(session, a_report(clock.now(), who))
    clock.pass_(hours=1)
    service.report(session, a_report(clock.now(), who))
    shift = service.of_shift(as_role(session, Role.CAREGIVER), noon, noon + 2 * HOUR)
    assert [one.incident.id for one in shift] == [late, inside]
    with pytest.raises(NotAllowedError):
        service.of_shift(as_role(session, Role.CLERK), noon, noon + HOUR)


def test_due_tasks_name_what_waits_and_what_is_late(
    session: Session, caregiver: Session, clock: SetClock, fall: IncidentId
) -> None:
    (task,) = service.due_tasks(caregiver, in_english)
    assert (task.title, task.urgency, task.subject) == ("fall, 曾会元: tell the family", "now", fall)
    service.add_line(caregiver, fall, told_family(clock.now()))
    assert list(service.due_tasks(caregiver, in_english)) == []
    clock.pass_(hours=25)
    (task,) = service.due_tasks(session, in_english)
    assert (task.title, task.urgency) == ("fall, 曾会元: review", "today")
    assert "Open for longer than 24 hours." in task.detail
    assert service.open_tile(session, in_english) == (1, "1 open")


def test_a_late_first_note_says_so(session: Session, clock: SetClock, who: ResidentId) -> None:
    service.report(session, a_report(clock.now() - 45 * MINUTE, who))
    (task,) = service.due_tasks(session, in_english)
    assert "The first note came after 45 minutes." in task.detail


def test_rules_are_dated_and_tell_their_effect(session: Session, clock: SetClock, fall: IncidentId) -> None:
    clock.pass_(hours=13)
    assert service.rules_on(session) == IncidentRules()
    dated.set_values(session, service.GROUP, {"close_hours": 12}, clock.now().date(), "", "本院规定")
    assert service.rules_on(session).close_hours == 12
    told = list(service.effects(session, (), IncidentRules(), service.rules_on(session)))
    assert [values for _said, values in told] == [{"before": 0, "after": 1}]


# papers and facts ---------------------------------------------------------------------------------------


def test_the_dossier_has_what_happened(session: Session, clock: SetClock, who: ResidentId, fall: IncidentId) -> None:
    service.add_line(session, fall, LineDraft(LineKind.MEASURE, clock.now(), "放防滑垫"))
    (row,) = service.dossier_section(session, who).table
    assert row == ("2026-11-22 11:55", "跌倒", "二楼走廊：坐在地上，说脚滑", "整改措施：放防滑垫", "还没有结案")


def test_without_incidents_the_dossier_says_there_are_none(session: Session, who: ResidentId) -> None:
    section = service.dossier_section(session, who)
    assert (section.answer, section.reason) == (Answer.NONE, "本院没有意外事件的记录")


def test_facts_have_the_lines_and_lose_what_is_taken_back(
    session: Session, clock: SetClock, who: ResidentId, fall: IncidentId
) -> None:
    before = json.dumps(list(service.facts(session)))
    wrong = service.report(session, a_report(clock.now(), who))
    line = service.add_line(session, wrong, told_family(clock.now()))
    ((of, told),) = service.facts(session)
    assert of == who
    assert [row["id"] for row in told["incident"]] == [fall, wrong]
    assert [row["id"] for row in told["incident_line"]] == [line]
    service.withdraw(session, wrong)
    assert json.dumps(list(service.facts(session))) == before


def test_the_report_on_paper_is_logged(session: Session, who: ResidentId, fall: IncidentId) -> None:
    assert service.report_paper(session, fall).startswith(b"%PDF-")
    entry = last_entry(session)
    assert (entry["action"], entry["subject"]) == ("incident.printed", f"resident:{who}")
    with pytest.raises(OutOfDateError):
        service.report_paper(as_role(session, Role.CLERK), fall)
