"""The page by mouse and keyboard: counted, signed, printed in at most eight clicks; the calendar; what is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import habits, theme
from app.desktop.pin import PinEdit
from app.desktop.theme import TextSize
from app.features.handover import service
from app.features.handover.model import RoomCheck
from app.features.handover.view import CALENDAR, HandoverPage
from app.features.handover.view.dialogs import CountDialog, RoomsDialog
from app.features.handover.view.section import LineRow
from app.features.handover.view.signing import PRINTS, YES, SigningSteps
from app.features.handover.view.steps import SignStep
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.handover import BlockLine, of_table
from app.kernel.ids import ResidentId
from tests.builders import as_role
from tests.desk import TableDesk, buttons, said
from tests.handover.conftest import OTHER_PIN, PIN, Home
from tests.qt import inside, wait_for

Admit = Callable[..., ResidentId]


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def page(qtbot: QtBot, ward: Home, desk: TableDesk) -> HandoverPage:
    return opened(qtbot, ward.as_giver(), desk)


def opened(qtbot: QtBot, session: Session, desk: TableDesk) -> HandoverPage:
    made = HandoverPage(session, desk)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.open(None)
    made.show()
    wait_for(made)
    return made


def steps(page: HandoverPage) -> SigningSteps:
    wait_for(page)
    assert page.sheet is not None and page.sheet.steps is not None
    return page.sheet.steps


def named(parent: QWidget, name: str) -> QPushButton:
    return next(one for one in buttons(parent) if name in (one.accessibleName(), one.text().strip()))


class Mouse:
    """Clicks and counts; a dialog that a click opens is answered by the next click."""

    def __init__(self) -> None:
        self.clicks = 1  # the page was opened by one

    def click(self, button: QAbstractButton) -> None:
        self.clicks += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def then(self, name: str) -> None:
        """Click the button of that name in the dialog that opens next."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(0, answer)  # it comes with the next click
                return
            self.click(named(dialog, name))

        QTimer.singleShot(0, answer)


def type_pin(step: QWidget, pin: str) -> None:
    boxes: PinEdit = next(iter(step.findChildren(PinEdit)))
    QTest.keyClicks(boxes, pin)


def test_a_handover_takes_at_most_eight_clicks(
    qtbot: QtBot, ward: Home, desk: TableDesk, admitted: Admit, clock: SetClock
) -> None:
    admitted("101-1", hours=1)
    for name, count in (("钥匙", 6), ("急救箱", 1)):
        service.add_thing(ward.session, name, count)
    clock.pass_(hours=7, minutes=50)
    page, mouse = opened(qtbot, ward.as_giver(), desk), Mouse()
    mouse.then("Counted: all are there")
    mouse.click(named(steps(page), "Count now"))
    mouse.then("Looked at everything")
    mouse.click(named(steps(page), "Look at the rooms"))
    assert steps(page).missing.is_done
    type_pin(steps(page).giver, PIN)
    taker = steps(page).taker
    taker.choice.choose("wu")
    type_pin(taker, OTHER_PIN)
    found = service.signed_of(ward.session, ward.shift())
    assert found is not None and found.reason == "" and found.sealed
    assert [one.found for one in found.sheet.things] == [6, 1]
    mouse.click(named(page, "Print one page"))
    assert desk.asked[-1][0] == "preview"
    mouse.clicks += 1  # 打印 in the preview
    assert mouse.clicks <= 8


def test_a_tick_prints_the_sheet_as_soon_as_it_is_signed_and_is_kept(
    page: HandoverPage, ward: Home, desk: TableDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = dict[str, str]()
    monkeypatch.setattr(habits, "keep", kept.__setitem__)
    monkeypatch.setattr(habits, "last", lambda name: kept.get(name, ""))
    page._begun.reason = "提前去县里"
    page.refresh()
    wait_for(page)
    assert not steps(page).prints.isChecked()
    steps(page).prints.click()
    type_pin(steps(page).giver, PIN)
    wait_for(page)
    assert steps(page).prints.isChecked()
    steps(page).taker.choice.choose("wu")
    type_pin(steps(page).taker, OTHER_PIN)
    assert [one[:2] for one in desk.asked if one[0] == "preview"] == [("preview", "Shift handover")]
    assert service.signed_of(ward.session, ward.shift()) is not None
    assert kept == {PRINTS: YES}


def test_only_the_next_step_can_be_pressed(page: HandoverPage, ward: Home) -> None:
    made = steps(page)
    assert isinstance(made.giver, SignStep)
    assert not made.giver.button.isEnabled() and not made.taker.button.isEnabled()
    filled = [one for one in buttons(page) if one.property("look") == "primary"]
    assert len(filled) == 1


def test_a_reason_lets_sign_what_is_not_complete(page: HandoverPage, ward: Home, qtbot: QtBot) -> None:
    page._begun.reason = "提前去县里"
    page.refresh()
    wait_for(page)
    made = steps(page)
    assert isinstance(made.giver, SignStep) and made.giver.button.isEnabled()
    assert "提前去县里" in said(made)
    type_pin(made.giver, PIN)
    steps(page).taker.choice.choose("wu")
    type_pin(steps(page).taker, OTHER_PIN)
    found = service.signed_of(ward.session, ward.shift())
    assert found is not None and found.reason == "提前去县里"
    wait_for(page)
    assert "Signed and locked" in said(page)


def test_the_taker_is_somebody_else_and_a_wrong_pin_signs_nothing(
    page: HandoverPage, ward: Home, desk: TableDesk, qtbot: QtBot
) -> None:
    from tests.qt import Window

    window = Window()
    qtbot.addWidget(window)
    page.setParent(window)
    page._begun.reason = "提前"
    page.refresh()
    wait_for(page)
    type_pin(steps(page).giver, OTHER_PIN)
    assert page._begun.giver is None
    type_pin(steps(page).giver, PIN)
    taker = steps(page).taker
    offered = [taker.choice.itemData(place) for place in range(taker.choice.count())]
    assert "wu" in offered and "zhou" not in offered and taker.choice.choice() == ""


def test_a_signature_is_dropped_when_the_sheet_changes(
    page: HandoverPage, ward: Home, desk: TableDesk, admitted: Admit
) -> None:
    page._begun.reason = "提前"
    page.refresh()
    wait_for(page)
    type_pin(steps(page).giver, PIN)
    assert page._begun.giver is not None
    admitted("101-2", hours=1)
    page.refresh()
    wait_for(page)
    assert "signs once more" in desk.newest[0]
    assert isinstance(steps(page).giver, SignStep)


def test_nothing_is_counted_beforehand(ward: Home, qtbot: QtBot, desk: TableDesk) -> None:
    service.add_thing(ward.session, "钥匙", 6)
    page = opened(qtbot, ward.as_giver(), desk)
    assert "钥匙 —/6" not in said(page) and "1 not counted" in said(page)
    dialog = CountDialog(service.things(ward.session, None), service.checked(ward.session, ward.shift()), print)
    qtbot.addWidget(dialog)
    assert dialog.fields["钥匙"].value() in (None, "")
    kept: list[object] = []
    dialog = CountDialog(service.things(ward.session, None), service.checked(ward.session, ward.shift()), kept.append)
    qtbot.addWidget(dialog)
    dialog.fields["钥匙"].set_value("五")
    dialog.save()
    assert dialog.fields["钥匙"].finding() and not kept
    dialog.fields["钥匙"].set_value("０")
    dialog.save()
    assert kept == [{"钥匙": 0}]


def test_rooms_say_what_is_not_right(ward: Home, qtbot: QtBot) -> None:
    kept: list[object] = []
    dialog = RoomsDialog(service.checked(ward.session, ward.shift()), kept.append)
    qtbot.addWidget(dialog)
    dialog.form.set_values({"doors": "203 窗关不上"})
    dialog.save()
    assert kept == [{**dict.fromkeys(RoomCheck, ""), RoomCheck.DOORS: "203 窗关不上"}]


def test_a_note_is_closed_and_opened_again(page: HandoverPage, ward: Home, desk: TableDesk) -> None:
    service.add_note(ward.session, "修床栏")
    page.refresh()
    wait_for(page)
    named(page, "Done: 修床栏").click()
    assert service.notes(ward.session, None) == ()
    wait_for(page)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.undo()
    assert page.is_reading()
    assert [one.text for one in service.notes(ward.session, None)] == ["修床栏"]


def test_the_calendar_shows_gaps_and_opens_a_sheet(page: HandoverPage, ward: Home, clock: SetClock) -> None:
    ward.sign(reason="提前")
    clock.pass_(days=2)
    page.show_part(CALENDAR)
    assert page.month is not None and "2026-11" in said(page)
    named(page, "2026-11-21 夜班: no sheet expected")
    gap = named(page, "2026-11-22 夜班: no sheet")
    assert not named(page, "2026-11-24 夜班: comes").isEnabled()
    gap.click()
    wait_for(page)
    assert page.sheet is not None and "It is late" in said(page)
    page.show_part(service.part_of(ward.shift()))
    wait_for(page)
    assert "11-24 白班" in said(page)


def test_who_only_reads_finds_nothing_to_sign(qtbot: QtBot, ward: Home, desk: TableDesk) -> None:
    page = opened(qtbot, as_role(ward.session, Role.AUDITOR), desk)
    assert page.sheet is not None and page.sheet.steps is None
    assert {"Calendar", "Print one page"} <= {one.text().strip() for one in buttons(page)}
    assert not {"Look", "Add", "Sign"} & {one.text().strip() for one in buttons(page)}


def test_a_home_without_a_shift_now_says_so(qtbot: QtBot, ward: Home, desk: TableDesk, clock: SetClock) -> None:
    ward.session.db.execute("UPDATE shift_kind SET until_on = '2026-11-20'")
    page = opened(qtbot, ward.session, desk)
    assert "No shift is on now" in said(page)


def test_due_tasks_lead_to_the_sheet(ward: Home, clock: SetClock) -> None:
    from app.features.handover.joins import SLICE
    from app.kernel.text import in_english

    assert SLICE.due_tasks is not None
    session = ward.as_giver()
    assert list(SLICE.due_tasks(session, in_english)) == []
    clock.pass_(hours=7, minutes=30)
    (task,) = SLICE.due_tasks(session, in_english)
    assert (task.urgency, task.part) == ("now", service.part_of(ward.shift()))
    ward.sign(reason="没查房")
    clock.pass_(hours=12)
    first = ward.shift()
    clock.pass_(hours=2)
    (task,) = SLICE.due_tasks(session, in_english)
    assert (task.urgency, task.part) == ("week", service.part_of(first))
    assert list(SLICE.due_tasks(as_role(ward.session, Role.CLERK), in_english)) == []
    tile = SLICE.start_tiles[0].read(session, (), in_english)
    assert tile == (1, "sheets are missing")
    assert timedelta(0) < clock.now() - first.ends_at


@pytest.mark.parametrize(
    ("sign", "told", "beside"),
    [
        ("压疮 高", "pressure sores: high, falls: high", True),
        ("wrong food or medicine: high", "pressure sores: high", False),
        ("坠床", "翻身时从床边滑到地垫上，没有碰到头，没有外伤，" * 2, False),
    ],
)
def test_words_of_a_line_are_never_squeezed(qtbot: QtBot, sign: str, told: str, *, beside: bool) -> None:
    row = LineRow(BlockLine(of_table(sign, sign), "bad", told, None, "孔信树"))
    qtbot.addWidget(row)
    row.setFixedWidth(340)
    row.show()
    name, words = (next(one for one in inside(row, QLabel) if one.text() == text) for text in ("孔信树", told))
    assert (words.y() < name.geometry().bottom()) is beside
    assert words.width() > 150


def test_what_is_shown_stays_until_the_sheet_is_read_again(page: HandoverPage, admitted: Admit) -> None:
    for number in range(1, 5):
        admitted(f"101-{number}", hours=1)
    page.resize(1180, 420)
    page.refresh()
    former = page.sheet
    assert page.is_reading() and former is not None and not former.isEnabled()
    wait_for(page)
    assert page.sheet is not None and page.sheet is not former and page.sheet.isEnabled()
    bar = page.sheet.area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = bar.value()
    page.refresh()
    page.refresh()
    wait_for(page)
    assert page.sheet.area.verticalScrollBar().value() == top > 0


def test_a_sheet_of_another_shift_is_waited_for(
    page: HandoverPage, clock: SetClock, desk: TableDesk, qtbot: QtBot
) -> None:
    clock.pass_(days=1)
    page.show_area(None)
    assert page.sheet is None and "The sheet is being filled" in said(page)
    page.show_part(CALENDAR)
    assert not page.is_reading()
    qtbot.waitUntil(lambda: not desk.jobs.beside().busy())
    wait_for(page)
    assert "2026-11" in said(page) and "being filled" not in said(page)
