"""The pages of backups and of the trail, on a real home with real backups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.data import check
from app.data.check import Fault
from app.data.clock_guard import Verdict
from app.data.session import Actor, Session
from app.desktop import theme
from app.desktop.language import Language, Languages
from app.desktop.messages import Dialog
from app.desktop.theme import TextSize
from app.features.upkeep import model, service
from app.features.upkeep.view import BackupPage, TrailPage
from app.features.upkeep.view.pictures import screen
from app.kernel.access import Role
from app.kernel.clock import SetClock
from tests.desk import TableDesk, buttons, said
from tests.upkeep.test_service import add_contact, admit

Page = TypeVar("Page", BackupPage, TrailPage)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def page(qtbot: QtBot, session: Session, desk: TableDesk) -> BackupPage:
    return shown(qtbot, BackupPage(session, desk))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "U盘"
    place.mkdir()
    return place


def shown(qtbot: QtBot, page: Page) -> Page:
    page.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.open(None)
    page.grab()
    return page


def button(inside: QWidget, name: str) -> QPushButton:
    """Return the button of this accessible name."""
    (found,) = [one for one in buttons(inside) if one.accessibleName() == name]
    return found


# backups --------------------------------------------------------------------------------------------


def test_an_empty_home_says_when_the_first_backup_comes(page: BackupPage) -> None:
    assert "made when the program ends" in said(page)
    assert page.list.isHidden() or page.list.lines.rowCount() == 0


def test_a_backup_is_made_in_a_job_and_listed(
    qtbot: QtBot, page: BackupPage, desk: TableDesk, session: Session
) -> None:
    button(page, "Back up now beside the home").click()
    qtbot.waitUntil(lambda: bool(desk.asked), timeout=10_000)
    ((word, text),) = desk.asked
    assert word == "toast" and str(session.place.backups) in text
    assert page.list.lines.rowCount() == 1
    QAbstractItemModelTester(page.list.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_choosing_a_stick_makes_the_first_backup_there(
    qtbot: QtBot, page: BackupPage, desk: TableDesk, session: Session, stick: Path
) -> None:
    page.use_second(stick)
    qtbot.waitUntil(lambda: bool(desk.asked), timeout=10_000)
    assert service.backup_age(session).second_place == str(stick)
    assert str(stick) in said(page)
    desk.asked.clear()
    button(page, "Back up now to the stick").click()
    qtbot.waitUntil(lambda: bool(desk.asked), timeout=10_000)
    assert page.list.lines.rowCount() == 2


def test_a_stick_that_is_not_there_is_said(
    qtbot: QtBot, page: BackupPage, desk: TableDesk, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    service.choose_second_place(session, tmp_path / "file")
    button(page, "Back up now to the stick").click()
    qtbot.waitUntil(lambda: bool(desk.asked), timeout=10_000)
    assert desk.asked[0][0] == "say" and "home itself is safe" in desk.asked[0][1]


def test_restoring_is_told_before_and_left_to_the_window(page: BackupPage, desk: TableDesk, session: Session) -> None:
    one = admit(session, "0001", "张三")
    service.make_backup(session, session.place.backups)
    admit(session, "0002", "李四")
    add_contact(session, one, "王小明")
    page.refresh()
    button(page, "What would restoring change?").click()
    text = said(page.preview)
    assert "李四 0002" in text and "张三 0001" in text and "3 entries of the trail" in text
    page.preview.safe.click()
    assert desk.asked == [] and not page.preview.isVisibleTo(page)
    button(page, "What would restoring change?").click()
    button(page, "Restore this backup").click()
    assert desk.asked == [("restore", service.backups(session)[0].folder)]


def test_the_check_says_that_all_is_whole(qtbot: QtBot, page: BackupPage, desk: TableDesk) -> None:
    button(page, "Check the home now").click()
    qtbot.waitUntil(lambda: bool(desk.asked), timeout=10_000)
    assert desk.asked[0][0] == "toast" and "whole" in desk.asked[0][1]


def test_the_check_shows_what_it_found(page: BackupPage, desk: TableDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(Dialog, "exec", lambda dialog: seen.append(said(dialog)))
    page._on_checked([Fault("trail: row 6 was changed"), Fault("attachment is not referred to", grave=False)])
    assert len(seen) == 1 and "row 6 was changed" in seen[0] and "not referred" not in seen[0]
    assert desk.asked == []
    assert check.Fault("x").grave


def test_a_doubtful_date_is_confirmed_here(
    page: BackupPage, session: Session, clock: SetClock, desk: TableDesk
) -> None:
    with session.change("a"):
        pass
    assert page.clock.isHidden()
    clock.at = datetime(2031, 1, 1, tzinfo=UTC)
    page.refresh()
    assert not page.clock.isHidden() and "2031-01-01" in said(page.clock)
    button(page, "The date is right").click()
    assert session.clock_verdict() is Verdict.TRUSTED
    assert page.clock.isHidden() and desk.asked[0][0] == "toast"


def test_who_only_backs_up_sees_no_way_to_restore(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    nurse = session.as_actor(Actor(session.actor.account_id, "甲", Role.NURSE))
    page = shown(qtbot, BackupPage(nurse, desk))
    names = {one.accessibleName() for one in buttons(page)}
    assert "Back up now beside the home" in names
    assert not {"What would restoring change?", "Check the home now", "Choose the stick"} & names


# the trail ------------------------------------------------------------------------------------------


def test_the_trail_grows_by_pages_and_narrows_to_one_thing(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    one = admit(session, "0001", "张三")
    for _ in range(model.PAGE):
        with session.change("resident.changed", f"resident:{one}"):
            pass
    admit(session, "0002", "李四")
    page = shown(qtbot, TrailPage(session, desk))
    QAbstractItemModelTester(page.list.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.list.lines.rowCount() == model.PAGE
    page.older.click()
    assert page.list.lines.rowCount() == model.PAGE + 3
    assert not page.older.isEnabled() and page.all_things.isHidden()
    page.list.select(lambda line: line.action == "resident.added" and line.subject_name == "李四")
    page.one_thing.click()
    assert page.list.lines.rowCount() == 1 and not page.all_things.isHidden()
    page.all_things.click()
    assert page.list.lines.rowCount() == model.PAGE


def test_the_trail_of_one_resident_and_of_one_person(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    one = admit(session, "0001", "张三")
    admit(session, "0002", "李四")
    page = shown(qtbot, TrailPage(session, desk))
    page.open(one)
    assert [page.list.lines.row_at(0).subject_name] == ["张三"]  # type: ignore[union-attr]
    page.open(None)
    page.person.choose(str(session.actor.account_id))
    page.person.picked.emit(page.person.choice())
    assert {line.who for line in page._lines} == {"李桂兰"}
    assert page.person.itemText(0) == "everybody"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("name", ["backup.page", "backup.restore", "trail.page"])
def test_every_picture_can_be_made_in_every_language_and_size(
    qtbot: QtBot, qapp: QApplication, session: Session, desk: TableDesk, name: str, size: TextSize, language: Language
) -> None:
    admit(session, "0001", "张三")
    languages = Languages(qapp)
    languages.use(language)
    theme.apply(qapp, size)
    try:
        made = screen(name, session, desk)
        qtbot.addWidget(made)
        assert not made.grab().isNull()
        for one in buttons(made):
            assert one.accessibleName().strip(), one.text()
    finally:
        languages.use(Language.ENGLISH)
        theme.apply(qapp, TextSize.STANDARD)
