"""What a PC keeps of how somebody worked last."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.desktop import habits


@pytest.fixture(autouse=True)
def ini(tmp_path: Path) -> Iterator[Path]:
    """Keep habits in a file, and nowhere afterwards."""
    path = tmp_path / "pc.ini"
    habits.keep_in(QSettings(str(path), QSettings.Format.IniFormat))
    yield path
    habits.keep_in(QSettings(str(tmp_path / "none.ini"), QSettings.Format.IniFormat))


def test_a_choice_is_offered_the_next_time_also_after_a_new_start(ini: Path) -> None:
    assert habits.last("fill") == ""
    habits.keep("fill", "20")
    assert habits.last("fill") == "20"
    habits.keep_in(QSettings(str(ini), QSettings.Format.IniFormat))
    assert habits.last("fill") == "20"
    assert habits.last("other") == ""
