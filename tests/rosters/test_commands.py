"""`rosters fill` and `rosters check`: what they print, what they write, the same roster for the same work."""

from __future__ import annotations

import io
import json
from argparse import ArgumentParser
from typing import Any

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.commands import COMMANDS
from app.features.slice import Call
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, RuleBrokenError, WrongUseError
from app.kernel.ids import StaffId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.rosters.house import DECEMBER, carers, group_of, letters, line, need


def run(session: Session, *told: str) -> str:
    command = next(one for one in COMMANDS if one.spoken == told[:2])
    parser = ArgumentParser()
    parser.add_argument("--json", action="store_true")
    command.arguments(parser)
    out = io.StringIO()
    assert command.run(Call(parser.parse_args(told[2:]), out, session, None, (), in_english)) == 0
    return out.getvalue()


def fill(session: Session, *told: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(session, "rosters", "fill", "--month", "2026-12", "--json", *told))
    return found


def emptied(session: Session, ids: list[StaffId]) -> None:
    """Take every cell of December out again."""
    for staff_id in ids:
        service.set_cells(session, group_of(session).id, DECEMBER, line(session, staff_id, "." * 31))


@pytest.fixture
def ids(session: Session) -> list[StaffId]:
    """Return eight people, who are enough."""
    need(session, 白=1, 夜=2)
    return carers(session, 8)


def test_a_month_is_filled_and_written(session: Session, ids: list[StaffId]) -> None:
    found = fill(session, "--seconds", "3")
    assert list(found) == ["hard", "cost", "bound", "holes", "first_s", "total_s"]
    assert (found["hard"], found["holes"]) == (0, [])
    assert found["bound"] <= found["cost"]
    assert 0 < found["first_s"] <= found["total_s"]
    assert not any("." in letters(session, one) for one in ids)


def test_the_same_work_gives_the_same_roster(session: Session, ids: list[StaffId]) -> None:
    first = fill(session, "--work", "0.5", "--seed", "9" * 18)
    written = [letters(session, one) for one in ids]
    emptied(session, ids)
    second = fill(session, "--work", "0.5", "--seed", "9" * 18)
    assert [letters(session, one) for one in ids] == written
    assert [first[key] for key in ("hard", "cost", "bound", "holes")] == [
        second[key] for key in ("hard", "cost", "bound", "holes")
    ]


def test_too_few_people_leave_named_holes(session: Session) -> None:
    need(session, 白=2, 夜=2)
    carers(session, 3)
    found = fill(session, "--work", "0.3")
    hole = found["holes"][0]
    assert list(hole) == ["day", "shift", "post", "short", "why"]
    assert hole["day"].startswith("2026-12-")
    assert hole["post"] == "caregiver"
    assert hole["short"] >= 1
    assert "周小梅" in hole["why"] or "邓素珍" in hole["why"] or "何春燕" in hole["why"]
    said = run(session, "rosters", "fill", "--month", "2026-12", "--work", "0.3")
    assert said.startswith("Filled, ")


def test_check_names_day_person_rule_and_text(session: Session, ids: list[StaffId]) -> None:
    service.set_cells(session, group_of(session).id, DECEMBER, line(session, ids[0], "夜白"))
    found = json.loads(run(session, "rosters", "check", "--month", "2026-12", "--group", "护理组", "--json"))
    (rest,) = [one for one in found if one["rule"] == "rest"]
    assert rest == {
        "group": "护理组", "day": "2026-12-02", "person": "周小梅", "rule": "rest", "gravity": "broken",
        "text": "周小梅: less than 11 hours of rest",
    }  # fmt: skip
    said = run(session, "rosters", "check", "--month", "2026-12")
    assert "护理组 2026-12-02 周小梅 周小梅: less than 11 hours of rest" in said


@pytest.mark.parametrize(
    "told",
    [
        ["--seconds", "0"],
        ["--seconds", "nan"],
        ["--work", "-1"],
        ["--work", "inf"],
        ["--seed", "1" + "0" * 18],
        ["--seed", "-1" + "0" * 18],
        ["--group", "没有这个组"],
    ],
)
def test_what_cannot_be_meant_is_refused(session: Session, ids: list[StaffId], told: list[str]) -> None:
    with pytest.raises(WrongUseError):
        fill(session, *told)
    assert letters(session, ids[0]) == "." * 31


@pytest.mark.parametrize("given", ["12/2026", "2026-13", "2026-1", "0001-01", "9999-12"])
def test_a_month_is_written_as_year_and_month(session: Session, given: str) -> None:
    with pytest.raises(WrongUseError, match="2026-12"):
        run(session, "rosters", "check", "--month", given)


def test_a_published_month_takes_a_reason(session: Session, ids: list[StaffId], clock: SetClock) -> None:
    group_id = group_of(session).id
    service.set_cells(session, group_id, DECEMBER, line(session, ids[0], "白夜休休" * 7))
    service.publish(session, group_id, DECEMBER, service.digest(service.sheet(session, group_id, DECEMBER)))
    clock.pass_(minutes=1)
    with pytest.raises(RuleBrokenError):
        fill(session, "--work", "0.3")
    fill(session, "--work", "0.3", "--reason", "新来三个人")
    assert "." not in letters(session, ids[1])


def test_who_may_not_plan_is_refused(session: Session, ids: list[StaffId]) -> None:
    assert len(ids) == 8
    with pytest.raises(NotAllowedError):
        fill(as_role(session, Role.AUDITOR), "--work", "0.3")
