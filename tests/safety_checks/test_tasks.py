"""What waits about checks on the start page: a line each where few wait, one line for many that leads to the page."""

from __future__ import annotations

from datetime import date

from app.data.session import Session
from app.features.safety_checks import service
from app.features.slice import DueTask
from app.kernel.access import Role
from app.kernel.text import in_english
from tests.builders import as_role
from tests.safety_checks.conftest import template
from tests.safety_checks.test_service import walk


def told(session: Session, key: str) -> list[DueTask]:
    return [one for one in service.due_tasks(session, in_english) if one.key.startswith(key)]


def test_many_checks_of_one_urgency_are_one_line_that_leads_to_the_page(walked: Session) -> None:
    (today,), (later,) = told(walked, "check:"), told(walked, "check.owed:")
    assert (today.title, today.urgency, today.part.count(":")) == ("食品安全周排查", "today", 3)
    assert later.title == f"{len(service.waiting(walked)) - 1} checks are to be walked in the coming weeks"
    assert (later.urgency, later.page, later.part, later.subject) == ("week", "safety", "", None)
    assert later.detail == "食品安全月调度、每月防火检查、每月安全工作自查…"


def test_few_have_a_line_each_that_begins_the_round(walked: Session) -> None:
    caregiver = as_role(walked, Role.CAREGIVER)
    parts = [one.part for one in told(caregiver, "check:")]
    assert parts == [one.owed().part for one in service.waiting(caregiver)] and len(parts) == 3
    assert not told(caregiver, "check.owed")


def test_rounds_to_be_signed_are_named_one_by_one_until_there_are_many(walked: Session, day: date) -> None:
    caregiver, patrol = as_role(walked, Role.CAREGIVER), template(walked, "D-FIRE")
    ids = [walk(caregiver, patrol, day) for _ in range(3)]
    assert [one.subject for one in told(walked, "sign:")] == ids
    assert not told(caregiver, "sign:")
    walk(caregiver, patrol, day)
    assert not told(walked, "sign:") and not told(caregiver, "check.unsigned")
    (line,) = told(walked, "check.unsigned")
    assert (line.title, line.detail, line.page) == (
        "4 rounds wait for your signature",
        "每日防火巡查（白天）",
        "safety",
    )
    service.confirm(walked, ids[0])
    assert [one.subject for one in told(walked, "sign:")][:2] == ids[1:]
