"""The journey of the window: door, work, lock, switch, languages, sizes, the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QInputMethodEvent, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.language import Language
from app.desktop.theme import TextSize, look
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.residents import service as residents
from app.features.residents.view import ResidentPage
from app.home import open_home
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.shell import at_work, openings
from app.shell.frame import WorkFrame
from app.shell.lock import IdleLock
from app.shell.preferences import Preferences
from app.shell.program import Program
from app.shell.settings_page import SettingsPage
from app.shell.signin import SignIn
from app.shell.wizard import Wizard
from tests.builders import a_resident, stored_person
from tests.conftest import PASSPHRASE
from tests.qt import inside
from tests.residents.pages import field

PIN = "135791"


@pytest.fixture
def people(folder: Path, clock: SetClock) -> Path:
    """Return a closed home with a caregiver who has a PIN."""
    home, session = open_home(folder, "director", PASSPHRASE, clock)
    new = NewAccount("周玉珍", Role.CAREGIVER, login="caregiver", post="", passphrase=PASSPHRASE, pin=PIN)
    accounts.add(session, new)
    home.close()
    return folder


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: SetClock) -> Iterator[Program]:
    preferences = Preferences(QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat))
    preferences.language = Language.ENGLISH
    made = Program(qapp, preferences, clock)
    qtbot.addWidget(made.window)
    yield made
    made.end()
    made.languages.use(Language.ENGLISH)


def opened(program: Program, folder: Path, login: str = "director") -> WorkFrame:
    program.preferences.home = folder
    program.preferences.person = login
    program.start()
    program._on_passphrase(login, PASSPHRASE)
    frame = program.window.content()
    assert isinstance(frame, WorkFrame)
    return frame


def content(program: Program) -> object:
    return program.window.content()


def test_without_a_home_the_wizard_comes(program: Program) -> None:
    program.start()
    assert isinstance(content(program), Wizard)


def test_a_folder_that_is_gone_or_no_home_leads_to_the_wizard(program: Program, tmp_path: Path) -> None:
    program.preferences.home = tmp_path
    program.start()
    assert isinstance(content(program), Wizard)


def test_a_wrong_passphrase_keeps_the_page_and_says_so(program: Program, people: Path) -> None:
    program.preferences.home = people
    program.start()
    program._on_passphrase("director", "wrong words")
    page = content(program)
    assert isinstance(page, SignIn)
    assert page._told.text()
    program._on_passphrase("director", PASSPHRASE)
    assert isinstance(content(program), WorkFrame)


def test_the_lock_keeps_the_home_open_and_the_place(program: Program, people: Path) -> None:
    frame = opened(program, people)
    frame.go("settings")
    frame.lock_wanted.emit()
    page = content(program)
    assert isinstance(page, SignIn)
    assert page._state.is_open
    assert page._state.stopped_at == "Settings"
    page.passphrase_given.emit("director", PASSPHRASE)
    assert content(program) is frame
    assert frame.place == ("settings", None)


def test_who_forgot_the_passphrase_at_the_lock_is_led_to_the_sheet(
    program: Program, people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(program, people)
    shown: list[Path] = []
    monkeypatch.setattr(at_work, "confirm", lambda *_asked: True)
    monkeypatch.setattr(openings.RecoveryDialog, "exec", lambda dialog: shown.append(dialog._door.folder))
    work = program._work
    assert work is not None
    work.lock()
    page = content(program)
    assert isinstance(page, SignIn)
    page.recovery_wanted.emit()
    assert shown == [people]
    home, _session = open_home(people, "director", PASSPHRASE)  # the lock was given free
    home.close()


def test_what_was_replaced_at_once_never_becomes_a_window(program: Program, people: Path, qapp: QApplication) -> None:
    former = opened(program, people)
    program.use_text_size(TextSize.LARGE)
    qapp.processEvents()
    assert not former.isVisible()


def test_a_text_size_is_said(program: Program, people: Path) -> None:
    opened(program, people)
    program.next_text_size()
    frame = content(program)
    assert isinstance(frame, WorkFrame)
    assert frame.toast_.accessibleName() == "Text size: large"


@pytest.mark.parametrize(("screen", "whole"), [((1366, 768), True), ((1920, 1040), False), ((2560, 800), True)])
def test_the_window_takes_the_whole_of_a_small_screen(
    program: Program, monkeypatch: pytest.MonkeyPatch, screen: tuple[int, int], whole: bool
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _self: QRect(0, 0, *screen))
    program.window.show_fitting()
    assert program.window.isMaximized() is whole


def test_a_language_chosen_behind_the_lock_is_there_afterwards(program: Program, people: Path) -> None:
    frame = opened(program, people)
    frame.go("settings")
    frame.lock_wanted.emit()
    program.use_language(Language.CHINESE)
    page = content(program)
    assert isinstance(page, SignIn)
    page.passphrase_given.emit("director", PASSPHRASE)
    again = content(program)
    assert isinstance(again, WorkFrame)
    assert again is not frame
    assert again.book.title(again.place[0]) == "设置"
    assert again.top.back.isEnabled()


def test_a_colleague_takes_over_by_pin_and_begins_at_the_start(program: Program, people: Path) -> None:
    frame = opened(program, people)
    frame.go("settings")
    frame.lock_wanted.emit()
    page = content(program)
    assert isinstance(page, SignIn)
    page.pin_given.emit("caregiver", "000000")
    assert content(program) is page
    assert page._pin_told.text()
    page.pin_given.emit("caregiver", PIN)
    theirs = content(program)
    assert isinstance(theirs, WorkFrame)
    assert theirs.session.actor.name == "周玉珍"
    assert theirs.place == ("start", None)
    assert "accounts" not in [one.name for one in theirs.book.in_settings()]


def test_the_settings_page_offers_ones_own_and_what_the_post_includes(program: Program, people: Path) -> None:
    frame = opened(program, people)
    offered = []
    for _person in ("director", "caregiver"):
        frame.go("settings")
        page = frame._stack.currentWidget()
        assert isinstance(page, SettingsPage)
        offered.append({one.text().strip() for one in inside(page, QPushButton)})
        frame.lock_wanted.emit()
        locked = content(program)
        assert isinstance(locked, SignIn)
        locked.pin_given.emit("caregiver", PIN)
        theirs = content(program)
        assert isinstance(theirs, WorkFrame)
        frame = theirs
    director, caregiver = offered
    assert {"Change my passphrase", "Settings of the home", "Accounts"} <= director
    assert "Change my PIN" not in director
    assert {"Change my passphrase", "Change my PIN"} <= caregiver
    assert not {"Settings of the home", "Accounts"} & caregiver


def test_a_passphrase_of_nobody_here_does_not_open_the_lock(program: Program, people: Path) -> None:
    opened(program, people).lock_wanted.emit()
    page = content(program)
    assert isinstance(page, SignIn)
    page.passphrase_given.emit("director", "wrong words")
    assert content(program) is page


def test_language_and_size_change_at_once_and_are_remembered(program: Program, people: Path) -> None:
    frame = opened(program, people)
    frame.go("settings")
    program.use_language(Language.CHINESE)
    changed = content(program)
    assert isinstance(changed, WorkFrame)
    assert changed is not frame
    assert changed.place == ("settings", None)
    assert changed.top.back.isEnabled()
    changed.back()
    assert changed.place == ("start", None), "back leads on where it led before"
    changed.go("settings")
    assert changed.book.title(changed.place[0]) == "设置"
    program.use_text_size(TextSize.XLARGE)
    assert look().size is TextSize.XLARGE
    assert program.preferences.text_size is TextSize.XLARGE
    assert program.preferences.language is Language.CHINESE
    program.next_text_size()
    assert look().size is TextSize.STANDARD


def test_the_door_changes_language_too(program: Program, people: Path) -> None:
    program.preferences.home = people
    program.start()
    before = content(program)
    program.other_language()
    assert isinstance(content(program), SignIn)
    assert content(program) is not before


def test_closing_the_window_backs_up_and_frees_the_home(program: Program, people: Path, clock: SetClock) -> None:
    opened(program, people)
    program.window.close()
    home, _session = open_home(people, "director", PASSPHRASE, clock)
    assert list(home.backups_place.iterdir())
    home.close()


def test_removing_a_sample_asks_and_removes_that_folder_only(
    program: Program, people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.show_door(people)
    beside = people.with_name("other.fuyuan")
    beside.mkdir()
    monkeypatch.setattr(openings, "confirm", lambda *_question: False)
    openings.remove_sample(program, people)
    assert people.exists()
    monkeypatch.setattr(openings, "confirm", lambda *_question: True)
    openings.remove_sample(program, people)
    assert not people.exists()
    assert beside.exists()
    assert isinstance(content(program), Wizard)


def test_a_real_home_is_never_removed(program: Program, people: Path) -> None:
    program.show_door(people)
    program._on_remove_sample()
    assert people.exists()


def left_ms(lock: IdleLock) -> int:
    timer: QTimer = next(iter(lock.findChildren(QTimer)))
    return timer.remainingTime()


def test_the_idle_lock_counts_from_the_last_touch(qapp: QApplication, qtbot: QtBot, clock: SetClock) -> None:
    lock = IdleLock(qapp, clock, qapp)
    with qtbot.waitSignal(lock.idle, timeout=2000):
        lock.watch(0.0005)
    lock.watch(3)
    assert left_ms(lock) == pytest.approx(180_000, rel=0.06)  # Qt counts minutes coarsely
    lock.watch(0)
    assert left_ms(lock) == -1
    lock.deleteLater()


def test_an_input_method_and_a_key_in_another_window_are_touches(
    qapp: QApplication, qtbot: QtBot, clock: SetClock
) -> None:
    lock = IdleLock(qapp, clock, qapp)
    edit, dialog = QLineEdit(), QDialog()
    for window in (dialog, edit):
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
    touches: tuple[Callable[[], object], ...] = (
        lambda: QApplication.sendEvent(edit, QInputMethodEvent("zhong", [])),
        lambda: QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A),
    )
    for touch in touches:
        lock.watch(60)
        clock.pass_(hours=8)
        with qtbot.waitSignal(lock.idle, timeout=2000):
            touch()
    lock.deleteLater()


def test_minutes_of_the_lock_follow_the_post(program: Program, people: Path) -> None:
    opened(program, people)
    assert program._work is not None
    assert left_ms(program._work._idle) == pytest.approx(300_000, rel=0.06)
    program._work.lock()
    page = content(program)
    assert isinstance(page, SignIn)
    page.pin_given.emit("caregiver", PIN)
    assert left_ms(program._work._idle) == pytest.approx(180_000, rel=0.06)


def test_a_touch_after_sleep_goes_nowhere_and_locks_with_what_was_typed_kept(
    program: Program, people: Path, clock: SetClock, qtbot: QtBot
) -> None:
    frame = opened(program, people)
    assert program._work is not None
    session = program._work._of_person()
    resident_id = a_resident(session)
    frame.go("resident", resident_id)
    (page,) = inside(frame, ResidentPage)
    field(page, "religion").edit.setFocus()
    keys = program.window.windowHandle()  # as from the keyboard
    for letter in (Qt.Key.Key_Z, Qt.Key.Key_E, Qt.Key.Key_N):
        QTest.keyClick(keys, letter)
    clock.pass_(minutes=1)
    QTest.keyClick(keys, Qt.Key.Key_Exclam)
    assert content(program) is frame
    clock.pass_(hours=8)
    QTest.keyClick(keys, Qt.Key.Key_Question)
    qtbot.waitUntil(lambda: isinstance(content(program), SignIn))
    draft = residents.kept_draft(session, "basic", resident_id, stored_person(session, resident_id))
    assert draft is not None
    assert draft.person.religion == "zen!"


def test_waking_up_locks_without_a_touch(program: Program, people: Path, clock: SetClock, qtbot: QtBot) -> None:
    frame = opened(program, people)
    assert program._work is not None
    tick = QTimerEvent(0)
    clock.pass_(hours=8)
    QApplication.sendEvent(program._work._idle, tick)
    qtbot.waitUntil(lambda: isinstance(content(program), SignIn))
    clock.pass_(hours=8)
    page = content(program)
    assert isinstance(page, SignIn)
    page.passphrase_given.emit("director", PASSPHRASE)
    QApplication.sendEvent(program._work._idle, tick)  # that night is over
    qtbot.wait(20)
    assert content(program) is frame
