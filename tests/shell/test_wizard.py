"""The first run by keyboard: four steps, each can go back, nothing made before it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.data import settings
from app.data.keys import Cost
from app.data.session import Session
from app.desktop.forms import AskField
from app.desktop.preview import Preview
from app.home import OpenedHome, open_home
from app.kernel.clock import SetClock
from app.kernel.errors import Finding
from app.kernel.text import words
from app.shell.wizard import PLACE, SHEET, TYPED_BACK, Wizard
from tests.qt import inside

CLOCK = SetClock(datetime(2026, 11, 22, 2, 0, tzinfo=UTC))
SECRET = "苹果树下的旧钟表"


@pytest.fixture
def wizard(qtbot: QtBot, tmp_path: Path) -> Iterator[Wizard]:
    made = Wizard(tmp_path / "homes", CLOCK, Cost(64, 1))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.give_up()


def fill(wizard: Wizard, **values: str) -> None:
    for form in wizard._forms:
        form.set_values(values)


def shown(wizard: Wizard) -> int:
    return wizard._pages.currentIndex()


def go_to(wizard: Wizard, page: int, tmp_path: Path) -> None:
    fill(
        wizard, name="枫树岭/福利院", director="李桂兰", passphrase=SECRET, again=SECRET, second=str(tmp_path / "stick")
    )
    while shown(wizard) < page:
        if shown(wizard) == SHEET:
            fill(wizard, group=wizard._code[TYPED_BACK].lower())
        wizard._on_next()


def test_four_steps_each_can_go_back(wizard: Wizard, tmp_path: Path) -> None:
    go_to(wizard, SHEET, tmp_path)
    for page in range(SHEET, 0, -1):
        assert wizard._step.text() == f"Step {page} of 4"
        wizard._back.click()
        assert shown(wizard) == page - 1
    assert wizard._back.isHidden()
    assert not list((tmp_path / "homes").glob("*"))


def test_the_keyboard_is_where_the_page_is_about(
    wizard: Wizard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert wizard._ways[0].hasFocus()
    go_to(wizard, 2, tmp_path)
    secret, again = (wizard._forms[1].field(key) for key in ("passphrase", "again"))
    assert isinstance(secret, AskField)
    assert isinstance(again, AskField)
    secret.focus_here()
    qtbot.keyClick(secret.edit, Qt.Key.Key_Tab)
    assert again.edit.hasFocus()
    go_to(wizard, SHEET, tmp_path)
    monkeypatch.setattr(Preview, "exec", lambda _self: 0)
    wizard._next.setFocus()
    wizard._on_sheet()
    assert wizard._group.edit.hasFocus()


def test_a_passphrase_too_short_is_said_once(wizard: Wizard, tmp_path: Path) -> None:
    go_to(wizard, 2, tmp_path)
    wizard._forms[1].show_findings([Finding("passphrase", words("Test", "Passphrase: at least 8."))])
    assert "Passphrase: at least 8." in [one.text() for one in inside(wizard._forms[1].summary, QPushButton)]


def test_a_home_is_made_and_handed_over_open(wizard: Wizard, qtbot: QtBot, tmp_path: Path) -> None:
    go_to(wizard, 5, tmp_path)
    assert wizard._back.isHidden()
    handed: list[tuple[OpenedHome, Session]] = []
    wizard.finished.connect(handed.append)
    wizard._next.click()
    home, session = handed[0]
    try:
        assert home.folder == tmp_path / "homes" / "枫树岭_福利院.fuyuan"
        assert session.meta("home_name") == "枫树岭/福利院"
        assert settings.load(session).second_backup_place == str(tmp_path / "stick")
    finally:
        home.close()
    again, _session = open_home(home.folder, "director", SECRET, CLOCK)
    again.close()


def test_nothing_is_made_before_the_place_is_known_and_going_back_takes_it_back(wizard: Wizard, tmp_path: Path) -> None:
    go_to(wizard, PLACE, tmp_path)
    assert not (tmp_path / "homes").exists()
    go_to(wizard, SHEET, tmp_path)
    assert [made.name for made in (tmp_path / "homes").iterdir()] == ["枫树岭_福利院.fuyuan"]
    wizard._back.click()
    assert not list((tmp_path / "homes").iterdir())
    go_to(wizard, SHEET, tmp_path)
    assert wizard._opened is not None


@pytest.mark.parametrize(("page", "values", "fields"), [
    (1, {"name": ""}, ["name"]),
    (2, {"director": "", "passphrase": "", "again": ""}, ["director", "passphrase", "again"]),
    (2, {"passphrase": "kurz", "again": "kurz"}, ["passphrase"]),
    (2, {"again": "other words"}, ["again"]),
    (3, {"place": ""}, ["place"]),
])  # fmt: skip
def test_what_is_missing_is_said_at_once_and_kept(
    wizard: Wizard, tmp_path: Path, page: int, values: dict[str, str], fields: list[str]
) -> None:
    go_to(wizard, page, tmp_path)
    fill(wizard, **values)
    wizard._next.click()
    assert shown(wizard) == page
    form = wizard._forms[page - 1]
    assert [key for key in form.values() if form.field(key).finding()] == fields
    assert form.summary.isVisible()


def test_backups_do_not_go_into_the_home_itself(wizard: Wizard, tmp_path: Path) -> None:
    go_to(wizard, PLACE, tmp_path)
    fill(wizard, second=str(tmp_path / "homes" / "枫树岭_福利院.fuyuan" / "backups"))
    wizard._next.click()
    assert shown(wizard) == PLACE


def test_a_folder_that_is_there_is_refused_and_left_alone(wizard: Wizard, tmp_path: Path) -> None:
    there = tmp_path / "homes" / "枫树岭_福利院.fuyuan"
    there.mkdir(parents=True)
    go_to(wizard, PLACE, tmp_path)
    wizard._next.click()
    assert shown(wizard) == PLACE
    assert "枫树岭" in wizard._band.text()
    assert there.exists()


def test_the_sheet_has_to_be_read(wizard: Wizard, tmp_path: Path) -> None:
    go_to(wizard, SHEET, tmp_path)
    assert wizard.sheet().startswith(b"%PDF")
    fill(wizard, group="AAAA")
    wizard._next.click()
    assert shown(wizard) == SHEET
    assert wizard._group.finding()


def test_passphrases_are_hidden_and_every_button_has_a_name(wizard: Wizard, tmp_path: Path) -> None:
    go_to(wizard, 2, tmp_path)
    hidden = [one for one in inside(wizard, QLineEdit) if one.echoMode() is QLineEdit.EchoMode.Password]
    assert len(hidden) == 2
    assert all(one.accessibleName() for one in inside(wizard, QPushButton))
    assert all(isinstance(field, AskField) for field in (wizard._group,))


def test_enter_goes_on(wizard: Wizard, qtbot: QtBot, tmp_path: Path) -> None:
    go_to(wizard, 1, tmp_path)
    field = wizard._forms[0].field("name")
    assert isinstance(field, AskField)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert shown(wizard) == 2


def test_the_other_ways_are_offered_first(wizard: Wizard, qtbot: QtBot) -> None:
    buttons = {one.accessibleName(): one for one in inside(wizard._pages.widget(0), QPushButton)}
    with qtbot.waitSignal(wizard.sample_wanted):
        buttons["Look at a sample home first"].click()
    with qtbot.waitSignal(wizard.restore_wanted):
        buttons["Bring back a backup"].click()


def test_closing_the_last_page_keeps_the_home(wizard: Wizard, tmp_path: Path) -> None:
    told: list[Path] = []
    wizard.made.connect(told.append)
    go_to(wizard, SHEET, tmp_path)
    assert told == []
    go_to(wizard, SHEET + 1, tmp_path)
    wizard.give_up()
    (folder,) = told
    home, _session = open_home(folder, "director", SECRET, CLOCK)
    home.close()
