"""Official classes on a real home: prepared by the clerk, reported to the county, answered by it."""

from __future__ import annotations

from datetime import date

import pytest

from app.data import work_calendar
from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import (
    DueKind,
    DueReason,
    ReportStep,
)
from app.kernel.access import Role
from app.kernel.care import SelfCare
from app.kernel.clock import SetClock, today
from app.kernel.errors import OutOfDateError, RuleBrokenError
from tests.builders import as_role
from tests.care_levels.samples import (
    EAT_TO_WALK,
    admitted,
    ago,
    care,
    dues,
    finding,
    observation,
)


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


def test_a_report_waits_first_for_the_receipt(session: Session) -> None:
    of = admitted(session)
    service.decide_class(session, of, finding(ago(session, 100)))
    service.observe(session, of, observation(ago(session, 2), EAT_TO_WALK))
    service.report_change(session, of, ago(session, 1), "镇")
    (waits,) = dues(session, of, DueKind.COUNTY)
    assert waits.reason is DueReason.AWAIT_RECEIPT
