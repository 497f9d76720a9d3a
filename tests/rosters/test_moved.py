"""Who changed post or area: older sheets show who worked then, as what, and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import Cell, Month
from app.features.rosters.model.wall import NOT_IN_POST, letter, people_lines
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.clock import SetClock
from app.kernel.ids import StaffId
from tests.rosters.house import DAY, carers, duties_of, group_of

OCTOBER, NOVEMBER, DECEMBER = Month(2026, 10), Month(2026, 11), Month(2026, 12)
TODAY = date(2026, 11, 22)
DAYS = (OCTOBER.days[3], TODAY - DAY, TODAY, TODAY + DAY)


@pytest.fixture
def mei(session: Session) -> StaffId:
    """Return a caregiver with a day in October and three in November; another one was never planned."""
    first, _other = carers(session, 2)
    for day in DAYS:
        cells = {(first, day): Cell(first, day, duties_of(session)["白"])}
        service.set_cells(session, group_of(session).id, Month.of(day), cells)
    return first


def becomes(session: Session, staff_id: StaffId, post: Post) -> None:
    told = next(one.told for one in staff.staff(session) if one.id == staff_id)
    staff.change_member(session, staff_id, replace(told, post=post))


def people(session: Session, month: Month, group: int = 0) -> dict[str, str]:
    """Return names and posts in the sheet of a group, by default that of the caregivers."""
    now = service.sheet(session, service.groups(session)[group].id, month)
    return {line.name: line.beside for line in people_lines(now)}


def test_a_month_that_is_over_shows_who_worked_then(session: Session, mei: StaffId, clock: SetClock) -> None:
    becomes(session, mei, Post.COOK)
    assert people(session, OCTOBER) == {"周小梅": "护理", "邓素珍": "护理"}
    assert people(session, DECEMBER) == {"邓素珍": "护理"}
    kitchen = next(place for place, one in enumerate(service.groups(session)) if Post.COOK in one.told.posts)
    assert people(session, OCTOBER, kitchen) == {}, "nobody cooked in October"
    assert people(session, NOVEMBER, kitchen) == {"周小梅": "厨师"}
    clock.pass_(days=30)
    assert people(session, NOVEMBER) == {"周小梅": "护理", "邓素珍": "护理"}


def test_in_the_running_month_they_are_in_post_until_the_change(session: Session, mei: StaffId) -> None:
    becomes(session, mei, Post.COOK)
    now = service.sheet(session, group_of(session).id, NOVEMBER)
    one = next(worker for worker in now.people if worker.id == mei)
    assert (one.in_post(TODAY - DAY), one.in_post(TODAY)) == (True, False)
    assert [letter(now, one, day) for day in (DAYS[1], DAYS[2], TODAY + DAY * 2)] == ["白", "白", NOT_IN_POST]


def test_who_was_never_planned_is_not_shown_after_the_change(session: Session, mei: StaffId) -> None:
    other = next(one.id for one in staff.staff(session) if one.id != mei)
    becomes(session, other, Post.GUARD)
    assert people(session, NOVEMBER) == {"周小梅": "护理"}
    assert people(session, OCTOBER) == {"周小梅": "护理", "邓素珍": "护理"}, "a caregiver at that time"


def test_changes_of_one_person_are_gone_back_one_by_one(session: Session, mei: StaffId, clock: SetClock) -> None:
    for post in (Post.COOK, Post.GUARD, Post.CAREGIVER):
        becomes(session, mei, post)
        clock.pass_(days=1)
    told = [(one.on, one.post) for one in staff.moves(session)[mei]]
    assert told == [(TODAY + DAY * 2, Post.GUARD), (TODAY + DAY, Post.COOK), (TODAY, Post.CAREGIVER)]
    assert people(session, OCTOBER)["周小梅"] == "护理"
    added = staff.add_member(session, MemberDraft("何春燕", Post.CAREGIVER))
    assert added not in staff.moves(session), "to be entered is no move"
