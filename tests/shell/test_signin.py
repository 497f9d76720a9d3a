"""The sign-in page by mouse and keyboard: who, passphrase, PIN, refusals."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.pin import PinEdit
from app.shell.main_window import MainWindow
from app.shell.signin import DoorState, SignIn
from app.shell.tiles import PersonTile, Signer
from tests.qt import inside

PEOPLE = (
    Signer("caregiver", "周玉珍", "护理员", by_pin=True),
    Signer("nurse", "胡秋月", "护士", by_pin=True),
    Signer("director", "李桂兰", "院长"),
)


def a_page(qtbot: QtBot, *, is_open: bool, first: str = "", **more: str) -> SignIn:
    page = SignIn(DoorState("枫树岭福利院", True, PEOPLE, is_open, first, **more), QDateTime(2026, 11, 22, 8, 2, 0))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    return page


def test_before_the_home_is_open_only_passphrases_count(qtbot: QtBot) -> None:
    page = a_page(qtbot, is_open=False)
    assert not inside(page, PinEdit)
    assert page.passphrase.hasFocus()
    qtbot.keyClicks(page.passphrase, "demo-demo")
    with qtbot.waitSignal(page.passphrase_given) as given:
        qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert given.args == ["caregiver", "demo-demo"]
    assert not page.enter.isEnabled()


def test_a_name_that_looks_like_a_tag_is_shown_letter_by_letter(qtbot: QtBot) -> None:
    page = SignIn(DoorState("<b>枫树岭</b>", False, (Signer("x", "<i>周</i>", "<u>护士</u>"),), False), QDateTime())
    qtbot.addWidget(page)
    page.show()
    labels = [one for one in inside(page, QLabel) if one.text().startswith("<")]
    assert len(labels) >= 4
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)


def test_arrows_choose_another_person_and_empty_what_was_typed(qtbot: QtBot) -> None:
    page = a_page(qtbot, is_open=False)
    qtbot.keyClicks(page.passphrase, "x")
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page._name.text() == "胡秋月"
    assert page.passphrase.text() == ""
    qtbot.keyClick(page, Qt.Key.Key_Left)
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert page._name.text() == "李桂兰"


def test_a_pin_is_typed_or_pressed_and_never_sent_by_itself(qtbot: QtBot) -> None:
    page = a_page(qtbot, is_open=True)
    assert page.pad.boxes.hasFocus()
    sent: list[str] = []
    page.pin_given.connect(lambda _login, digits: sent.append(digits))
    qtbot.keyClicks(page.pad.boxes, "24x68")
    for digit in "10":
        key = next(one for one in inside(page, QPushButton) if one.text() == digit)
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert page.pad.boxes.digits() == "246810"
    qtbot.keyClick(page.pad.boxes, Qt.Key.Key_7)
    assert page.pad.boxes.digits() == "246810"
    assert sent == []
    qtbot.keyClick(page.pad.boxes, Qt.Key.Key_Backspace)
    qtbot.keyClick(page.pad.boxes, Qt.Key.Key_0)
    qtbot.keyClick(page.pad.boxes, Qt.Key.Key_Return)
    assert sent == ["246810"]


def test_no_input_method_listens_to_a_pin(qtbot: QtBot) -> None:
    page = a_page(qtbot, is_open=True)
    assert not page.pad.boxes.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_the_director_uses_the_passphrase_even_while_the_home_is_open(qtbot: QtBot) -> None:
    page = a_page(qtbot, is_open=True, first="director")
    assert page.passphrase.isVisible()
    assert not page._to_pin.isVisible()
    tile = next(one for one in inside(page, PersonTile) if one.signer.login == "nurse")
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert page.pad.isVisible()


@pytest.mark.parametrize("is_open", [False, True])
def test_a_refusal_keeps_the_person_and_empties_the_boxes(qtbot: QtBot, is_open: bool) -> None:
    page = a_page(qtbot, is_open=is_open, first="nurse")
    if is_open:
        qtbot.keyClicks(page.pad.boxes, "111111")
    else:
        qtbot.keyClicks(page.passphrase, "wrong")
    page.refuse("密码不对，还能试 4 次")
    assert page._name.text() == "胡秋月"
    told = page._pin_told if is_open else page._told
    assert told.isVisible()
    assert told.text() == "密码不对，还能试 4 次"
    if is_open:
        assert page.pad.boxes.digits() == ""
        assert page.pad.boxes.hasFocus()
    else:
        assert page.enter.isEnabled()
        assert page.passphrase.hasFocus()


def test_the_keyboard_is_in_the_passphrase_or_the_pin_as_soon_as_the_page_stands_in_the_window(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_content(QLineEdit(), sample=False, tall=False)
    with qtbot.waitActive(window):
        window.show()
    for login in ("nurse", "director"):
        page = SignIn(DoorState("枫树岭福利院", False, PEOPLE, is_open=True, first=login), QDateTime())
        window.show_content(page, sample=False, tall=True)
        assert (page.pad.boxes if login == "nurse" else page.passphrase).hasFocus()


def test_a_wrong_pin_still_names_who_helps_and_goes_with_the_person(qtbot: QtBot) -> None:
    page = a_page(qtbot, is_open=True, first="nurse")
    page.refuse("密码不对，还能试 4 次")
    shown = [one.text() for one in inside(page, QLabel) if one.isVisible()]
    assert "密码不对，还能试 4 次" in shown
    assert "Forgotten? The director can give you a new one." in shown
    page._choose(inside(page, PersonTile)[0])
    assert not page._pin_told.isVisible()


def test_the_lock_offers_help_to_who_forgot_and_the_door_tells_people_with_a_pin(qtbot: QtBot) -> None:
    locked, door = a_page(qtbot, is_open=True, first="director"), a_page(qtbot, is_open=False)
    forgot = next(one for one in inside(locked, QPushButton) if one.text() == "Passphrase forgotten …")
    with qtbot.waitSignal(locked.recovery_wanted):
        forgot.click()
    told = [[one for one in inside(page, QLabel) if one.text().startswith("Only a PIN?")] for page in (locked, door)]
    assert [len(found) for found in told] == [0, 1]


def test_the_last_person_is_told_where_they_stopped(qtbot: QtBot) -> None:
    page = a_page(qtbot, is_open=True, first="nurse", stopped_at="老人")
    assert "老人" in page._post.text()
    page._choose(inside(page, PersonTile)[0])
    assert "老人" not in page._post.text()


def test_a_passphrase_can_be_looked_at(qtbot: QtBot) -> None:
    page = a_page(qtbot, is_open=False)
    assert page.passphrase.echoMode() is QLineEdit.EchoMode.Password
    page._on_show()
    assert page.passphrase.echoMode() is QLineEdit.EchoMode.Normal


def test_nothing_is_sent_without_a_passphrase(qtbot: QtBot) -> None:
    page = a_page(qtbot, is_open=False)
    with qtbot.assertNotEmitted(page.passphrase_given, wait=50):
        page.enter.click()
