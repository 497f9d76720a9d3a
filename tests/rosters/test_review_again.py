"""A month looked at again after an edit says what a whole new look says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import Cell, Month, Place, Review, Sheet
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.ids import StaffId

DECEMBER = Month(2026, 12)


@pytest.fixture
def sheet(session: Session) -> Sheet:
    for name in ("周小梅", "邓素珍", "何春燕", "徐丽琴"):
        staff.add_member(session, MemberDraft(name, Post.CAREGIVER))
    return service.sheet(session, service.groups(session)[0].id, DECEMBER)


def some_edit(sheet: Sheet, random: Random) -> dict[Place, Cell | None]:
    found: dict[Place, Cell | None] = {}
    for _time in range(random.randrange(1, 12)):
        place = random.choice(sheet.people).id, random.choice(DECEMBER.days)
        duty = random.choice([None, *(one.id for one in sheet.duties)])
        found[place] = random.choice([None, Cell(*place, duty), Cell(*place, duty)])
    return found


def edited(sheet: Sheet, edit: dict[Place, Cell | None]) -> Sheet:
    cells = {place: cell for place, cell in {**sheet.cells, **edit}.items() if cell is not None}
    return replace(sheet, cells=cells)


@pytest.mark.parametrize("seed", range(12))
def test_after_any_edits_the_findings_are_those_of_a_new_look(sheet: Sheet, seed: int) -> None:
    random, review = Random(seed), Review(sheet)
    for _time in range(6):
        review = Review(edited(review.sheet, some_edit(review.sheet, random)), review)
        new = Review(review.sheet)
        assert sorted(map(repr, review.findings)) == sorted(map(repr, new.findings))
        assert review.holes == new.holes or sorted(map(repr, review.holes)) == sorted(map(repr, new.holes))


def test_another_month_is_looked_at_anew(sheet: Sheet, session: Session) -> None:
    january = service.sheet(session, sheet.group.id, DECEMBER.moved(1))
    assert Review(january, Review(sheet)).findings == Review(january).findings


def test_somebody_who_left_the_group_is_no_hindrance(sheet: Sheet) -> None:
    gone = StaffId(99), date(2026, 12, 5)
    review = Review(edited(sheet, {gone: Cell(*gone, None)}), Review(sheet))
    assert review.findings == Review(sheet).findings


def test_a_hole_that_gets_smaller_is_nothing_that_breaks(session: Session, sheet: Sheet) -> None:
    day_duty, day = sheet.duties[0], DECEMBER.first
    place = sheet.people[0].id, day
    review = Review(sheet)
    assert any(one.values.get("short") == 2 for one in review.findings if one.day == day)
    assert review.would_break({place: Cell(*place, day_duty.id)}) == ()
    full = Review(edited(sheet, {(one.id, day): Cell(one.id, day, day_duty.id) for one in sheet.people[:2]}))
    assert [one.values["short"] for one in full.would_break({place: Cell(*place, None)})] == [1]
