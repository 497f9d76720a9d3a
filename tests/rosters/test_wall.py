"""The table that hangs on the wall, as lines: letters, whom it lacks, how leaders are written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import AskDraft, AskKind, Days, Sheet
from app.features.rosters.model.tallies import hours
from app.features.rosters.model.wall import Wall, lacking, leader_marks, letter, lines_below, people_lines
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.ids import StaffId
from tests.rosters.house import DAY, DECEMBER, FIRST, carers, duties_of, group_of, line


def sheet(session: Session) -> Sheet:
    return service.sheet(session, group_of(session).id, DECEMBER)


def give(session: Session, staff_id: StaffId, letters: str) -> None:
    service.set_cells(session, group_of(session).id, DECEMBER, line(session, staff_id, letters))


@pytest.mark.parametrize(("minutes", "told"), [(0, "0"), (450, "7.5"), (10560, "176"), (500, "8.3")])
def test_hours(minutes: int, told: str) -> None:
    assert hours(minutes) == told


def test_a_letter_says_duty_absence_day_off_or_nothing(session: Session) -> None:
    draft = MemberDraft("周小梅", Post.CAREGIVER, began_on=FIRST + DAY)
    mei = staff.add_member(session, draft)
    give(session, mei, "..夜休夜休")
    service.add_ask(session, AskDraft(mei, AskKind.TRAINING, FIRST + DAY * 4, FIRST + DAY * 5))
    now = sheet(session)
    told = [letter(now, now.people[0], day) for day in DECEMBER.days[:7]]
    assert told == ["–", "", "夜", "休", "夜", "学", ""]
    assert people_lines(now)[0].beside == "护理"
    staff.change_member(session, mei, replace(draft, is_head=True))
    assert people_lines(sheet(session))[0].beside == "组长"
    assert people_lines(now)[0].days[:7] == ("–", "", "夜", "·", "夜", "学", "")


def test_duties_that_need_nobody_are_counted_where_none_needs_anybody(session: Session) -> None:
    (mei,) = carers(session, 1)
    give(session, mei, "白陪")
    assert [one.name for one in lines_below(Wall(sheet(session), {}))] == ["白班人数", "夜班人数"]
    for duty_id in duties_of(session).values():
        service.set_need(session, duty_id, Days.EVERY, 0, 0, FIRST)
    below = lines_below(Wall(sheet(session), {}))
    assert [(one.name, one.beside) for one in below] == [("白班人数", ""), ("夜班人数", ""), ("陪诊外出人数", "")]
    assert lacking(sheet(session)) == ""


def test_each_shortage_is_told_by_its_size(session: Session) -> None:
    for letter_, least in (("白", 2), ("夜", 0)):
        service.set_need(session, duties_of(session)[letter_], Days.EVERY, least, least, FIRST)
    mei, zhen, chun = carers(session, 3)
    for staff_id, first in ((mei, "休"), (zhen, "休"), (chun, "休")):
        give(session, staff_id, first + "白" * 30)
    give(session, mei, "白" + "白" * 30)
    give(session, zhen, "休" + "休白休" + "白" * 27)
    assert lacking(sheet(session)) == "1 日白班 1 人"
    give(session, mei, "休" + "白" * 30)
    give(session, chun, "休" + "休" + "白" * 29)
    assert lacking(sheet(session)) == "1 日白班 2 人；2 日白班 1 人"
    give(session, chun, "休" * 9 + "白" * 22)
    give(session, mei, "休" * 9 + "白" * 22)
    assert lacking(sheet(session)) == "9 处，共 12 人次，看带 ! 的数字"


def test_leaders_of_one_family_name_are_told_apart(session: Session) -> None:
    wall = Wall(sheet(session), {FIRST: ("周砚秋",), FIRST + DAY: ("周明", "欧阳小满")})
    assert leader_marks(wall) == {"周明": "周明", "周砚秋": "周秋", "欧阳小满": "欧"}
    assert lines_below(wall)[-1].days[:3] == ("周秋", "周明欧", "")
