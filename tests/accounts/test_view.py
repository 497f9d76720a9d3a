"""The page of accounts and its dialogs, by mouse and by keyboard, on a real home."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.language import Language, Languages
from app.desktop.theme import TextSize
from app.features.accounts import service
from app.features.accounts.model import NewAccount
from app.features.accounts.view import AccountsPage, OwnAccess
from app.features.accounts.view.dialogs import FormDialog, PassphraseDialog, PersonDialog, PinDialog
from app.features.accounts.view.pictures import screen
from app.home import OpenedHome
from app.kernel.access import Role
from tests.conftest import PASSPHRASE
from tests.desk import TableDesk, buttons

NEW_WORDS = "三月里的那个小雨天"
PIN = "135792"


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def page(qtbot: QtBot, session: Session, desk: TableDesk) -> AccountsPage:
    """Return the page with a director and a caregiver."""
    service.add(session, NewAccount("周大姐", Role.CAREGIVER, pin=PIN))
    made = AccountsPage(session, desk)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.open(None)
    made.grab()
    return made


def press(inside: QWidget, text: str) -> None:
    """Press the button that says `text`."""
    found = [one for one in buttons(inside) if one.text().strip() == text and not one.isHidden()]
    assert len(found) == 1, [one.text() for one in buttons(inside)]
    found[0].click()


def in_dialog(do: Callable[[FormDialog], None]) -> None:
    """Let `do` work in the next dialog that opens."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FormDialog)
        do(dialog)

    QTimer.singleShot(0, act)


def fill(dialog: FormDialog, **values: str) -> None:
    dialog.form.set_values(values)


def texts(page: AccountsPage, column: int) -> list[str]:
    lines = page.list.lines
    return [str(lines.data(lines.index(row, column))) for row in range(lines.rowCount())]


def choose(page: AccountsPage, login: str) -> None:
    page.list.select(lambda one: one.login == login)


def test_everybody_stands_in_the_list_with_way_in_and_state(page: AccountsPage) -> None:
    QAbstractItemModelTester(page.list.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert texts(page, 0) == ["李桂兰", "周大姐"]
    assert texts(page, 2) == ["passphrase", "PIN"]
    assert texts(page, 3) == ["may sign in", "may sign in"]


def test_a_person_is_added_in_one_dialog(page: AccountsPage, desk: TableDesk) -> None:
    def add(dialog: FormDialog) -> None:
        fill(dialog, name="林内勤", role="clerk", passphrase=NEW_WORDS, passphrase_again="other", pin="", pin_again="")
        press(dialog, "Save")
        assert dialog.form.field("passphrase_again").finding()
        fill(dialog, passphrase_again=NEW_WORDS)
        press(dialog, "Save")
        assert not dialog.isVisible()

    in_dialog(add)
    press(page, "Add a person")
    assert texts(page, 0) == ["李桂兰", "周大姐", "林内勤"]
    assert desk.asked == [("toast", "林内勤 may sign in now.")]


def test_what_is_refused_stands_at_the_field_and_nothing_typed_is_lost(page: AccountsPage) -> None:
    def add(dialog: FormDialog) -> None:
        press(dialog, "Save")
        assert dialog.form.field("role").finding()
        fill(dialog, name="", role="nurse", pin="111111", pin_again="111111")
        press(dialog, "Save")
        assert dialog.form.field("name").finding() and dialog.form.field("pin").finding()
        assert dialog.form.values()["pin"] == "111111"
        dialog.reject()

    in_dialog(add)
    press(page, "Add a person")
    assert texts(page, 0) == ["李桂兰", "周大姐"]


def test_a_short_passphrase_is_said_in_the_dialog(page: AccountsPage) -> None:
    def add(dialog: FormDialog) -> None:
        fill(dialog, name="林内勤", role="clerk", passphrase="short", passphrase_again="short")
        press(dialog, "Save")
        assert dialog.isVisible() and "at least 8 characters" in dialog._band.text()
        dialog.reject()

    in_dialog(add)
    press(page, "Add a person")


def test_name_and_post_are_changed(page: AccountsPage) -> None:
    def change(dialog: FormDialog) -> None:
        assert isinstance(dialog, PersonDialog)
        fill(dialog, name="周大姐姐", post="夜班")
        press(dialog, "Save")

    choose(page, "caregiver")
    in_dialog(change)
    press(page, "Change name or post")
    assert texts(page, 0) == ["李桂兰", "周大姐姐"]


def test_a_new_passphrase_and_a_new_pin(page: AccountsPage, session: Session) -> None:
    def passphrase(dialog: FormDialog) -> None:
        assert isinstance(dialog, PassphraseDialog)
        fill(dialog, new=NEW_WORDS, new_again=NEW_WORDS)
        press(dialog, "Set the passphrase")

    def pin(dialog: FormDialog) -> None:
        assert isinstance(dialog, PinDialog)
        fill(dialog, pin="864202", pin_again="864202")
        press(dialog, "Set the PIN")

    choose(page, "caregiver")
    in_dialog(passphrase)
    press(page, "New passphrase")
    assert session.place.opens("caregiver", NEW_WORDS)
    in_dialog(pin)
    press(page, "New PIN")
    assert service.switch_by_pin(session, "caregiver", "864202").name == "周大姐"


def test_ones_own_passphrase_needs_the_present_one(page: AccountsPage, session: Session) -> None:
    def change(dialog: FormDialog) -> None:
        fill(dialog, old="wrong", new=NEW_WORDS, new_again=NEW_WORDS)
        press(dialog, "Set the passphrase")
        assert "present passphrase is not right" in dialog._band.text()
        fill(dialog, old=PASSPHRASE)
        press(dialog, "Set the passphrase")

    in_dialog(change)
    press(page, "Change my passphrase")
    assert session.place.opens("director", NEW_WORDS)


def test_everybody_changes_passphrase_and_pin_by_keyboard(
    qtbot: QtBot, home: OpenedHome, session: Session, desk: TableDesk
) -> None:
    service.add(session, NewAccount("王秀兰", Role.NURSE, passphrase="summer evening rain", pin=PIN))
    card = OwnAccess(home.session_for("nurse"), desk)
    qtbot.addWidget(card)

    def typed(dialog: FormDialog, *told: str) -> None:
        for text in told:
            QTest.keyClicks(dialog.focusWidget(), text)
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)  # to "Show"
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    def passphrase(dialog: FormDialog) -> None:
        dialog.form.field("old").focus_here()
        typed(dialog, "summer evening rain", "winter morning tea", "winter morning tea")
        press(dialog, "Set the passphrase")

    def pin(dialog: FormDialog) -> None:
        dialog.form.field("present").focus_here()
        typed(dialog, "975310", "864202", "864202")
        press(dialog, "Set the PIN")
        assert "4 more times" in dialog._band.text()
        fill(dialog, present=PIN)
        press(dialog, "Set the PIN")

    in_dialog(passphrase)
    press(card, "Change my passphrase")
    in_dialog(pin)
    press(card, "Change my PIN")
    assert [asked[0] for asked in desk.asked] == ["toast", "toast"]
    assert session.place.opens("nurse", "winter morning tea")
    assert service.switch_by_pin(session, "nurse", "864202").name == "王秀兰"


def test_ones_own_card_offers_what_the_post_has(
    qtbot: QtBot, home: OpenedHome, page: AccountsPage, session: Session, desk: TableDesk
) -> None:
    offered = {}
    for login in ("director", "caregiver"):
        card = OwnAccess(home.session_for(login), desk)
        qtbot.addWidget(card)
        offered[login] = [one.text().strip() for one in buttons(card)]
    assert offered == {"director": ["Change my passphrase"], "caregiver": ["Change my PIN"]}


def test_access_is_taken_after_a_question_and_given_again(page: AccountsPage, desk: TableDesk) -> None:
    choose(page, "caregiver")
    desk.answer = False
    press(page, "Take access away")
    assert texts(page, 3) == ["may sign in", "may sign in"]
    desk.answer = True
    press(page, "Take access away")
    assert texts(page, 3) == ["may sign in", "no access"]
    press(page, "Give access again")
    assert texts(page, 3) == ["may sign in", "may sign in"]


def test_who_waits_may_be_let_in_at_once(page: AccountsPage, session: Session) -> None:
    for _ in range(5):
        with pytest.raises(Exception, match="PIN"):
            service.switch_by_pin(session, "caregiver", "975310")
    page.refresh()
    assert texts(page, 3) == ["may sign in", "waits 1 min"]
    choose(page, "caregiver")
    press(page, "Let them try again now")
    assert texts(page, 3) == ["may sign in", "may sign in"]


def test_a_photo_is_taken_from_a_file(page: AccountsPage, session: Session, desk: TableDesk, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (90, 90), "teal").save(out, "PNG")
    (tmp_path / "face.png").write_bytes(out.getvalue())
    page.take_photo(service.accounts(session)[1], tmp_path / "face.png")
    assert service.accounts(session)[1].photo is not None
    assert desk.asked[-1] == ("toast", "Saved.")


def test_a_new_recovery_sheet_is_previewed_after_a_question(page: AccountsPage, desk: TableDesk) -> None:
    press(page, "New recovery sheet")
    assert [asked[0] for asked in desk.asked] == ["confirm", "preview"]
    assert desk.asked[1][2].startswith(b"%PDF-")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("name", ["accounts.page", "accounts.add", "accounts.passphrase", "accounts.pin"])
def test_every_picture_can_be_made_in_every_language_and_size(
    qtbot: QtBot, qapp: QApplication, session: Session, desk: TableDesk, name: str, size: TextSize, language: Language
) -> None:
    languages = Languages(qapp)
    languages.use(language)
    theme.apply(qapp, size)
    try:
        shown = screen(name, session, desk)
        qtbot.addWidget(shown)
        assert not shown.grab().isNull()
        for made in buttons(shown):
            assert made.accessibleName().strip(), made.text()
    finally:
        languages.use(Language.ENGLISH)
        theme.apply(qapp, TextSize.STANDARD)
