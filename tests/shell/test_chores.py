"""What the program does by itself while a home is open."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.jobs import Jobs
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.upkeep import service as upkeep
from app.home import OpenedHome
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, StorageError
from app.kernel.text import words
from app.shell.chores import WAIT_STEP_SECONDS, Chores


@pytest.fixture
def jobs() -> Jobs:
    return Jobs()


@pytest.fixture
def chores(home: OpenedHome, jobs: Jobs) -> Iterator[Chores]:
    owner = QObject()
    yield Chores(home, jobs, owner)
    shiboken6.delete(owner)  # with its timers, in this thread and not whenever Python comes to it


def test_waits_after_wrong_pins_run_down_while_the_program_runs(chores: Chores, session: Session) -> None:
    accounts.add(session, NewAccount("王秀兰", Role.NURSE, pin="135792"))
    for _ in range(5):
        with pytest.raises(NotAllowedError):
            accounts.switch_by_pin(session, "nurse", "975310")
    for _ in range(60 // WAIT_STEP_SECONDS):
        chores.count_down()
    assert accounts.switch_by_pin(session, "nurse", "135792").name == "王秀兰"


def test_todays_backup_is_made_once_in_a_thread(
    qtbot: QtBot, chores: Chores, jobs: Jobs, session: Session, clock: SetClock
) -> None:
    with qtbot.waitSignal(chores.backed_up, timeout=10_000):
        chores.back_up_daily()
    chores.back_up_daily()
    assert not jobs.busy()
    clock.pass_(days=1)
    with qtbot.waitSignal(chores.backed_up, timeout=10_000):
        chores.back_up_daily()
    assert [line.why for line in upkeep.backups(session)] == ["daily", "daily"]


def test_at_the_end_what_changed_is_backed_up(chores: Chores, session: Session) -> None:
    with session.change("a"):
        pass
    chores.end()
    chores.end()
    assert [line.why for line in upkeep.backups(session)] == ["close"]


def test_a_backup_that_cannot_be_made_lets_the_home_close(
    chores: Chores, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_session: Session) -> bool:
        raise StorageError(words("Backup", "no room"))

    monkeypatch.setattr(upkeep, "back_up_at_close", full)
    with caplog.at_level(logging.WARNING):
        chores.end()
    assert [record.getMessage() for record in caplog.records] == ["no backup: no room"]
    caplog.clear()
