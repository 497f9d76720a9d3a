"""Walking a round in its window: by mouse and by keys, counted; what is wrong, numbers, undo, signing by another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.hazards import service as hazards
from app.features.safety_checks import service
from app.features.safety_checks.model import AnswerDraft, Condition, Item, PlaceKind
from app.features.safety_checks.service import RoundDraft
from app.features.safety_checks.view.page import SafetyPage
from app.features.safety_checks.view.round_page import RoundPage
from app.features.safety_checks.view.signing import SignDialog
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.access import Role
from app.kernel.clock import today
from app.kernel.ids import RoundId, TemplateId
from app.shell.slices import slices
from tests.builders import as_role
from tests.desk import TableDesk, buttons, said
from tests.qt import Window, focused, inside, key, type_text
from tests.safety_checks.conftest import template

PIN = "482915"


class Mouse:
    """Clicks buttons by their spoken name, and counts."""

    def __init__(self, window: QWidget) -> None:
        self.window, self.count = window, 0

    def press(self, name: str, within: QWidget | None = None) -> None:
        self.count += 1
        QApplication.processEvents()
        found = [one for one in inside(within or self.window, QPushButton) if one.accessibleName() == name]
        assert found, (name, [one.accessibleName() for one in buttons(within or self.window)])
        assert found[-1].isVisible() and found[-1].isEnabled(), name
        QTest.mouseClick(found[-1], Qt.MouseButton.LeftButton)


@pytest.fixture
def desk() -> TableDesk:
    made = TableDesk()
    made.slices = slices()
    return made


def shown(qtbot: QtBot, session: Session, desk: TableDesk, round_id: RoundId) -> RoundPage:
    page = RoundPage(session, desk)
    qtbot.addWidget(page)
    page.resize(1140, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open(round_id)
    return page


@pytest.fixture
def page(qtbot: QtBot, walked: Session, desk: TableDesk, patrol: TemplateId, day: date) -> RoundPage:
    return shown(qtbot, walked, desk, service.begin(walked, RoundDraft(patrol, day)))


def answers(page: RoundPage) -> dict[str, Condition]:
    assert page.round is not None
    return {one.item: one.condition for one in page.round.answers}


def test_an_area_of_twenty_good_points_takes_two_clicks(
    qtbot: QtBot, walked: Session, desk: TableDesk, day: date
) -> None:
    """From the page of checks to all good: six at most."""
    old = service.pack()["D-FIRE"]
    items = tuple(Item(f"T{n:02d}", f"看第{n}处", places=(PlaceKind.FLOOR,)) for n in range(20))
    service.add(walked, "TWENTY", replace(old, name="二十处", name_en="", items=items), day, "自己的")
    start = SafetyPage(walked, desk)
    qtbot.addWidget(start)
    start.resize(1140, 660)
    start.show()
    start.open(None)
    mouse = Mouse(start)
    row = next(
        one for one in buttons(start) if one.accessibleName().startswith("Start") and "二十处" in one.accessibleName()
    )
    mouse.press(row.accessibleName())
    _go, name, subject = desk.asked[-1]
    assert name == "round"
    page = shown(qtbot, walked, desk, RoundId(subject))
    assert len(page.way[0].items) == 20
    mouse.press("All good (this place)", page)
    assert len(answers(page)) == 20 and set(answers(page).values()) == {Condition.GOOD}
    assert mouse.count == 2, "six at most"


def test_all_good_leads_to_the_next_place_and_can_be_undone(page: RoundPage, desk: TableDesk) -> None:
    mouse = Mouse(page)
    mouse.press("All good (this place)")
    assert desk.asked[-1] == ("toast", "1楼: 10 items are good")
    assert "2楼" in said(page) and len(answers(page)) == 10
    desk.undo()
    assert answers(page) == {}


def test_undo_leaves_what_was_answered_by_hand(page: RoundPage, desk: TableDesk) -> None:
    page.rows[0].press(Condition.NONE)
    Mouse(page).press("All good (this place)")
    desk.undo()
    assert list(answers(page).values()) == [Condition.NONE]


def test_a_failed_item_is_a_hazard_with_owner_and_deadline_in_five_clicks(page: RoundPage, walked: Session) -> None:
    owner = staff.add_member(walked, MemberDraft("赵建国", Post.OTHER))
    mouse = Mouse(page)
    item = page.rows[1].item
    mouse.press(f"{item.text} wrong")
    assert page.hazard is not None and answers(page) == {}, "nothing is saved before the hazard is"
    for name in ("What 堆放杂物", "At once not possible now", "Who mends it 赵建国", "Record it"):
        mouse.press(name)
    assert mouse.count == 5
    (found,) = hazards.open_hazards(walked)
    assert (found.owner_id, found.place, found.what) == (owner, "1楼", "堆放杂物")
    assert found.deadline > today(walked.clock)
    assert answers(page) == {item.code: Condition.BAD} and page.hazard is None


def test_it_is_no_hazard_after_all_and_the_item_stays_open(page: RoundPage, walked: Session) -> None:
    page.rows[1].press(Condition.BAD)
    Mouse(page).press("No hazard")
    assert page.hazard is None and answers(page) == {} and not hazards.open_hazards(walked)


def test_a_place_is_walked_by_keys_alone(page: RoundPage) -> None:
    page.rows[0].setFocus()
    key(Qt.Key.Key_1)
    assert focused() is page.rows[1]
    key(Qt.Key.Key_3, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Z)
    assert list(answers(page).values()) == [Condition.GOOD, Condition.NONE, Condition.GOOD]
    key(Qt.Key.Key_2)
    assert page.hazard is not None and page.hazard.isAncestorOf(focused())


def number_row(page: RoundPage, code: str) -> int:
    """Show the place that asks for an item and return the item's line."""
    for order, stop in enumerate(page.way):
        for place, item in enumerate(stop.items):
            if item.code == code:
                page._on_place(order)
                return place
    raise AssertionError(code)


def test_a_number_out_of_its_range_is_asked_about(qtbot: QtBot, walked: Session, desk: TableDesk, day: date) -> None:
    page = shown(qtbot, walked, desk, service.begin(walked, RoundDraft(template(walked, "D-SAFE"), day)))
    place = number_row(page, "DS03")
    row = page.rows[place]
    assert row.item.high is not None
    too_hot = f"{row.item.high + 10:g}"
    row.value.setFocus()
    type_text(row.value, too_hot)
    key(Qt.Key.Key_Return)
    assert page.hazard is not None and answers(page) == {} and too_hot in page.hazard.draft().what
    Mouse(page).press("No hazard, note the number only")
    assert answers(page) == {"DS03": Condition.TOLD}
    row = page.rows[place]
    row.value.clear()
    type_text(row.value, f"{row.item.high:g}")
    row.value.setFocus()
    key(Qt.Key.Key_Return)
    assert page.hazard is None and page.round is not None and page.round.answers[0].value == row.item.high


def finished(page: RoundPage) -> None:
    """Find every place good, and end the round."""
    for order in range(len(page.way)):
        page._on_place(order)
        page.all_good.click()


def test_it_is_signed_by_another_with_the_pin(
    page: RoundPage, walked: Session, desk: TableDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts.add(walked, NewAccount("周玉梅", Role.CAREGIVER, login="zhou", pin=PIN))
    finished(page)

    def signed(dialog: QDialog) -> int:
        assert isinstance(dialog, SignDialog)
        dialog.form.set_values({"who": "zhou", "pin": "000000"})
        dialog.save()
        assert dialog.result() != QDialog.DialogCode.Accepted, "a wrong PIN signs nothing"
        dialog.form.set_values({"pin": PIN})
        dialog.save()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", signed)
    Mouse(page).press("Done, sign")
    assert page.round is not None and page.round.finished_at is not None
    assert [one.name for one in page.round.signatures] == [walked.actor.name, "周玉梅"]
    assert "Walked and signed" in said(page) and desk.asked[-1] == ("toast", "The round is signed")
    assert not page.all_good.isVisible() and not any(one.isEnabled() for one in inside(page.rows[0], QPushButton))


def test_nobody_else_at_hand_leaves_it_to_be_signed(page: RoundPage, monkeypatch: pytest.MonkeyPatch) -> None:
    finished(page)
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.result())
    Mouse(page).press("Done, sign")
    assert "1 signatures are missing" in said(page)
    assert [one.accessibleName() for one in buttons(page) if one.accessibleName() == "Let somebody sign"]


def test_it_is_not_ended_while_a_place_is_left(page: RoundPage) -> None:
    assert not [one for one in buttons(page) if one.accessibleName() == "Done, sign"]
    assert "It is signed when all 6 places are walked" in said(page)


def test_an_auditor_reads_and_changes_nothing(qtbot: QtBot, walked: Session, page: RoundPage, desk: TableDesk) -> None:
    assert page.round is not None
    read = shown(qtbot, as_role(walked, Role.AUDITOR), desk, page.round.id)
    assert not read.all_good.isVisible()
    assert not any(one.isEnabled() for row in read.rows for one in inside(row, QPushButton))


def test_a_round_taken_back_meanwhile_is_said_and_nothing_is_open(
    qtbot: QtBot, page: RoundPage, walked: Session
) -> None:
    assert page.round is not None
    window = Window()
    qtbot.addWidget(window)
    page.setParent(window)
    service.withdraw(walked, page.round.id)
    page.refresh()
    assert window.refusals and "taken back meanwhile" in str(window.refusals[0])
    assert "No round is open" in said(page)


def test_what_another_answered_meanwhile_is_shown(page: RoundPage, walked: Session) -> None:
    assert page.round is not None
    stop = page.way[0]
    service.answer(walked, page.round.id, stop.place_id, stop.items[0].code, AnswerDraft(Condition.NONE))
    page.refresh()
    assert "9 left" in said(page)
