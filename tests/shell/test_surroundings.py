"""What the frame says of the newest backup: this home's alone, and never fresher than it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.session import Session
from app.features.upkeep import service as upkeep
from app.home import Founding, create_home
from app.kernel.clock import SetClock
from app.kernel.text import in_english
from app.shell.surroundings import backup_line
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
