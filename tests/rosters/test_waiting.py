"""What the start page says of rosters: missing people, a month to be published, leave and swaps to answer."""

from __future__ import annotations

from datetime import date

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.joins import SLICE
from app.features.rosters.model import AskDraft, AskKind, Cell, Days, Month, Place
from app.features.slice import DueTask
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError
from app.kernel.ids import StaffId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.rosters.house import DAY, DECEMBER, carers, duties_of, group_of

NOVEMBER = Month(2026, 11)
TODAY = date(2026, 11, 22)


@pytest.fixture
def people(session: Session) -> list[StaffId]:
    return carers(session, 3)


def begun(session: Session, people: list[StaffId], without: date) -> None:
    """Plan what November needs, two by day and one at night, but for one by day on one day."""
    known, group = duties_of(session), group_of(session)
    for letter, count in (("白", 2), ("夜", 1)):
        service.set_need(session, known[letter], Days.EVERY, count, count, NOVEMBER.first)
    cells: dict[Place, Cell | None] = {
        (staff_id, day): Cell(staff_id, day, known[letter])
        for day in NOVEMBER.days
        for staff_id, letter in zip(people, "白白夜", strict=True)
        if (staff_id, day) != (people[0], without)
    }
    service.set_cells(session, group.id, NOVEMBER, cells)


def tasks(session: Session) -> dict[str, DueTask]:
    return {one.key.split(":")[1]: one for one in service.due_tasks(session, in_english)}


def test_a_home_that_plans_nothing_is_told_nothing(session: Session, people: list[StaffId], clock: SetClock) -> None:
    del people
    clock.pass_(days=7)
    assert tasks(session) == {}
    assert service.tile(session, in_english) == (None, "nobody is missing in the days to come")


def test_days_to_come_that_lack_people_are_named(session: Session, people: list[StaffId]) -> None:
    begun(session, people, TODAY + DAY * 4)
    task = tasks(session)["short"]
    assert task.title == "护理组: people are missing on 1 days"
    assert (task.detail, task.urgency, task.part) == ("11/26 白班: 1", "week", "2026-11")
    assert task.subject == group_of(session).id
    assert service.tile(session, in_english) == (1, "days lack people")


@pytest.mark.parametrize(
    ("after", "urgency"), [(0, "now"), (1, "now"), (2, "week"), (6, "week"), (7, None), (-1, None)]
)
def test_a_hole_is_told_for_seven_days_and_is_urgent_for_two(
    session: Session, people: list[StaffId], after: int, urgency: str | None
) -> None:
    begun(session, people, TODAY + DAY * after)
    found = tasks(session).get("short")
    assert (found and found.urgency) == urgency


@pytest.mark.parametrize(("day", "urgency"), [(23, None), (24, "week"), (28, "week"), (29, "today"), (30, "today")])
def test_a_month_is_to_be_published_a_week_before_it_begins(
    session: Session, people: list[StaffId], clock: SetClock, day: int, urgency: str | None
) -> None:
    begun(session, people, NOVEMBER.first)
    clock.pass_(days=day - 22)
    found = tasks(session).get("publish")
    assert (found and found.urgency) == urgency
    assert found is None or (found.detail, found.part) == (f"护理组; it begins in {31 - day} days", "2026-12")


def test_a_published_month_is_not_asked_for(session: Session, people: list[StaffId], clock: SetClock) -> None:
    begun(session, people, NOVEMBER.first)
    clock.pass_(days=5)
    group = group_of(session)
    service.set_cells(session, group.id, DECEMBER, {(people[0], DECEMBER.first): Cell(people[0], DECEMBER.first, None)})
    assert "publish" in tasks(session)
    service.publish(session, group.id, DECEMBER, service.digest(service.sheet(session, group.id, DECEMBER)))
    assert "publish" not in tasks(session)


def test_a_month_that_was_begun_and_runs_unpublished_is_told(session: Session, people: list[StaffId]) -> None:
    assert "running" not in tasks(session), "nobody planned anything"
    begun(session, people, NOVEMBER.first)
    task, group = tasks(session)["running"], group_of(session)
    assert task.title == "The roster of 2026-11 runs without being published"
    assert (task.detail, task.urgency) == ("护理组; until it is published, nobody sees their own days", "today")
    assert (task.page, task.subject, task.part) == ("rosters", group.id, "2026-11")
    assert service.tile(session, in_english) == (None, "2026-11 is not published yet")
    service.publish(session, group.id, NOVEMBER, service.digest(service.sheet(session, group.id, NOVEMBER)))
    assert "running" not in tasks(session)


def test_a_first_month_that_is_only_begun_is_to_be_published(
    session: Session, people: list[StaffId], clock: SetClock
) -> None:
    group, place = group_of(session), (people[0], DECEMBER.first)
    service.set_cells(session, group.id, DECEMBER, {place: Cell(*place, duties_of(session)["白"])})
    clock.pass_(days=5)
    told = tasks(session)
    assert "publish" in told
    assert "running" not in told


def test_leave_and_swaps_wait_for_an_answer(session: Session, people: list[StaffId]) -> None:
    caregiver = as_role(session, Role.CAREGIVER)
    service.add_ask(session, AskDraft(people[0], AskKind.WISH_OFF, TODAY, TODAY))
    assert "asked" not in tasks(session), "a wish needs no answer"
    begun(session, people, NOVEMBER.first)
    places = (people[1], TODAY + DAY), (people[2], TODAY + DAY)
    service.ask_swap(session, group_of(session).id, *places, "家里有事")
    assert tasks(session)["asked"].title == "0 for leave and 1 for a swap wait for an answer"
    with pytest.raises(NotAllowedError):
        list(service.due_tasks(caregiver, in_english))
    assert SLICE.due_tasks is not None
    assert not list(SLICE.due_tasks(caregiver, in_english)), "only who plans is told"
