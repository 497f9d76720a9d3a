"""Restoring from inside the window: the home is closed, swapped and opened again, and everybody signs in anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.features.upkeep import service as upkeep
from app.features.upkeep.view import BackupPage
from app.home import open_home
from app.kernel.clock import SetClock, in_home
from app.kernel.errors import HomeError
from app.shell.at_work import AtWork
from app.shell.frame import WorkFrame
from app.shell.preferences import Preferences
from app.shell.program import Program
from app.shell.signin import SignIn
from tests.conftest import PASSPHRASE
from tests.upkeep.test_service import admit


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, folder: Path, clock: SetClock, tmp_path: Path) -> Iterator[Program]:
    """Return the program at work as director, with one resident entered after a backup."""
    preferences = Preferences(QSettings(str(tmp_path / "pc.ini"), QSettings.Format.IniFormat))
    made = Program(qapp, preferences, clock)
    qtbot.addWidget(made.window)
    home, session = open_home(folder, "director", PASSPHRASE, clock)
    upkeep.make_backup(session, session.place.backups)
    admit(session, "0001", "张三")
    made.enter(home, session)
    yield made
    made.end()


def at_work(program: Program) -> AtWork:
    assert program._work is not None
    return program._work


def ask_for_restore(program: Program) -> None:
    work = at_work(program)
    assert work.frame is not None
    work.frame.go("backup")
    page = work.frame._stack.currentWidget()
    assert isinstance(page, BackupPage)
    page._on_look()
    page._on_restore()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the verbs that were asked for; each question is answered with its verb."""
    verbs: list[str] = []

    def confirm(_self: WorkFrame, verb: str, _text: str) -> bool:
        verbs.append(verb)
        return True

    monkeypatch.setattr(WorkFrame, "confirm", confirm)
    return verbs


def test_nothing_is_restored_until_the_question_is_answered(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(WorkFrame, "confirm", lambda *_asked: False)
    ask_for_restore(program)
    work = at_work(program)
    assert work.frame is program.window.content()
    assert work.session is not None
    assert work.session.db.execute("SELECT count(*) FROM resident").fetchone() == (1,)


def test_after_restoring_everybody_signs_in_again(
    program: Program, folder: Path, clock: SetClock, asked: list[str]
) -> None:
    ask_for_restore(program)
    assert [verb[-5:] for verb in asked] == [f"{in_home(clock.now()):%H:%M}"]
    assert isinstance(program.window.content(), SignIn)
    program._on_passphrase("director", PASSPHRASE)
    frame = at_work(program).frame
    assert frame is not None
    kept = next(one for one in folder.parent.iterdir() if "-恢复前-" in one.name)
    assert str(kept) in frame.good_band.text()
    program.end()
    home, session = open_home(folder, "director", PASSPHRASE, clock)
    assert session.db.execute("SELECT count(*) FROM resident").fetchone() == (0,)
    assert [line.action for line in upkeep.trail(session)][:2] == ["backup.made", "home.restored"]
    home.close()


@pytest.mark.usefixtures("asked")
def test_a_refused_restore_leaves_the_person_at_work(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Program, "say", lambda _self, refusal: said.append(str(refusal)))
    work = at_work(program)
    assert work.session is not None and work.frame is not None
    line = upkeep.backups(work.session)[0]
    (line.folder / "home.db").write_bytes(b"")
    work.frame.restore(line.folder)
    assert len(said) == 1 and "is damaged" in said[0]
    assert work.frame is program.window.content()
    assert work.session.db.execute("SELECT count(*) FROM resident").fetchone() == (1,)
    with pytest.raises(HomeError):
        open_home(folder, "director", PASSPHRASE)  # still held by the program
