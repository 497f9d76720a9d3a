"""What the frame says of the newest backup, this home's alone and never fresher than it is, and of the shift."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.data.session import Session
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.staff import service as staff
from app.features.staff.model import AreaDraft, KindDraft, MemberDraft, Post
from app.features.upkeep import service as upkeep
from app.home import Founding, create_home
from app.kernel.clock import SetClock, today
from app.kernel.text import in_english
from app.shell.surroundings import backup_line, shift_line
from tests.conftest import CHEAP


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "Backup today 12:00"), (1, "Backup 1 days ago"), (40, "Backup 40 days ago"), (-3, "Backup dated 2026-11-22")],
)
def test_the_age_of_the_newest_backup(session: Session, clock: SetClock, days: int, said: str) -> None:
    assert backup_line(session, in_english) == "No backup yet"
    upkeep.make_backup(session, session.place.backups)
    clock.pass_(days=days)
    assert backup_line(session, in_english) == said


def test_another_homes_backup_on_the_same_stick_is_no_backup_of_this_one(
    session: Session, clock: SetClock, tmp_path: Path
) -> None:
    founding = Founding("白鹭洲敬老院", "张三", "一只白鹭飞过水田", home_no=8)
    other, director, _ = create_home(tmp_path / "白鹭洲.fuyuan", founding, clock, CHEAP)
    upkeep.make_backup(director, tmp_path / "U盘")
    other.close()
    upkeep.choose_second_place(session, tmp_path / "U盘")
    assert backup_line(session, in_english) == "No backup yet"


def test_the_shift_of_who_works_here(session: Session, clock: SetClock) -> None:
    assert shift_line(session, in_english) == "白班 08:00–20:00"
    clock.pass_(hours=9)
    assert shift_line(session, in_english) == "夜班 20:00–08:00"
    floor = places.add_floor(session, places.add_building(session, "1号楼"), FloorDraft("1层"))
    area = staff.add_area(session, AreaDraft("一层", frozenset({floor})))
    staff.plan_shifts(session, area, today(clock) + timedelta(days=1), [KindDraft("值班", "6:00", "18:00")])
    clock.pass_(days=1)
    staff.add_member(session, MemberDraft("李桂兰", Post.DIRECTOR, area, account_id=session.actor.account_id))
    assert shift_line(session, in_english) == "No shift now"
