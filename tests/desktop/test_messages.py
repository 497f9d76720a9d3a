"""Refusals, undo, questions."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.flow import FlowLayout
from app.desktop.messages import TOAST_MS, Band, Dialog, Toast, question, telling
from app.kernel.errors import Finding, HomeError, RuleBrokenError
from app.kernel.text import words
from tests.qt import inside

REFUSAL = words("Test", "The bed is taken. Nothing was changed. Choose another bed.")


def refuse(*findings: Finding) -> None:
    raise RuleBrokenError(REFUSAL, findings=findings)


class Host(QWidget):
    """Something that says refusals."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def say(self, refusal: HomeError) -> None:
        self.said.append(refusal.text())


class FormLike(QWidget):
    """Something that shows findings."""

    found: Sequence[Finding] = ()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        self.found = findings


def test_a_refusal_is_said_by_the_nearest_window(qtbot: QtBot) -> None:
    host = Host()
    qtbot.addWidget(host)
    with telling(QWidget(QWidget(host))):
        refuse()
    assert host.said == [REFUSAL.source]


def test_findings_go_to_the_form(qtbot: QtBot) -> None:
    host = Host()
    qtbot.addWidget(host)
    form = FormLike(host)
    finding = Finding("bed", REFUSAL)
    with telling(QWidget(form)):
        refuse(finding)
    assert form.found == (finding,)
    assert not host.said


def test_a_bug_goes_through_and_so_does_a_refusal_nobody_can_say(qtbot: QtBot) -> None:
    host, lonely = Host(), QWidget()
    qtbot.addWidget(host)
    qtbot.addWidget(lonely)
    with pytest.raises(ZeroDivisionError), telling(host):
        raise ZeroDivisionError
    with pytest.raises(RuleBrokenError), telling(lonely):
        raise RuleBrokenError(REFUSAL)


def test_a_band_says_three_parts_and_stays_until_closed(qtbot: QtBot) -> None:
    band = Band()
    qtbot.addWidget(band)
    band.show_text(REFUSAL.source)
    assert band.text() == REFUSAL.source
    assert band._what.text() == "The bed is taken."
    assert band._rest.text() == "Nothing was changed. Choose another bed."
    band.close_button.click()
    assert band.text() == ""


def a_toast(qtbot: QtBot) -> tuple[Host, Toast, list[int]]:
    host, undone = Host(), list[int]()
    qtbot.addWidget(host)
    toast = Toast(host)
    toast.show_text("已换到 106-5", lambda: undone.append(1))
    host.show()
    return host, toast, undone


def test_a_toast_undoes_once(qtbot: QtBot) -> None:
    _host, toast, undone = a_toast(qtbot)
    assert toast.can_undo()
    assert toast._timer.interval() == TOAST_MS
    toast.undo_button.click()
    toast.undo()
    assert undone == [1]
    assert toast.accessibleName() == "Undone: 已换到 106-5"
    assert not toast.can_undo()


def test_an_undo_that_speaks_itself_or_is_refused_is_not_talked_over(qtbot: QtBot) -> None:
    host, toast, _undone = a_toast(qtbot)
    toast.show_text("20 人已导入", lambda: toast.show_text("20 人已收回"))
    toast.undo()
    assert toast.accessibleName() == "20 人已收回"
    toast.show_text("已换到 106-5", refuse)
    toast.undo()
    assert host.said == [REFUSAL.source]
    assert toast.isHidden()


def test_a_toast_never_gets_the_keyboard(qtbot: QtBot) -> None:
    host, toast, undone = a_toast(qtbot)
    field = QLineEdit(host)
    field.show()
    with qtbot.waitActive(host):
        host.activateWindow()
    field.setFocus()
    field.hide()
    host.focusNextPrevChild(True)
    assert not toast.undo_button.hasFocus()
    if focused := QApplication.focusWidget():
        qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert undone == []


@pytest.mark.parametrize("text", ["已存好", "转院档案已存到 /home/user/文档/" + "很长的文件夹名/" * 12])
def test_a_toast_covers_no_button_and_cuts_no_word(qtbot: QtBot, text: str) -> None:
    host, toast, _undone = a_toast(qtbot)
    host.resize(900, 600)
    buttons = [QPushButton("转院档案", host), QPushButton("恢复", host)]
    buttons[0].setGeometry(700, 540, 180, 48)
    buttons[1].setGeometry(350, 540, 200, 48)
    for one in buttons:
        one.show()
    toast.show_text(text)
    assert not any(toast.geometry().intersects(one.geometry()) for one in buttons)
    assert host.rect().contains(toast.geometry())
    QApplication.processEvents()
    assert toast._words.height() >= toast._words.heightForWidth(toast._words.width())


def test_a_toast_waits_while_it_is_looked_at(qtbot: QtBot) -> None:
    _host, toast, _undone = a_toast(qtbot)
    assert toast._timer.isActive()
    toast.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast._timer.isActive()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()


def test_a_question_names_the_deed_and_the_safe_button_has_the_focus(qtbot: QtBot) -> None:
    asked = question(None, "移交", "要移交 20 人吗？移交后不能撤销。")
    qtbot.addWidget(asked)
    with qtbot.waitActive(asked):
        asked.show()
    safe, risky = inside(asked, QPushButton)[-2:]
    assert risky.text() == "移交"
    assert safe.hasFocus()
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert asked.isVisible()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert asked.result() == Dialog.DialogCode.Rejected


def test_a_dialog_begins_in_its_first_field(qtbot: QtBot) -> None:
    dialog = Dialog("换床")
    qtbot.addWidget(dialog)
    dialog.add_button("取消", dialog.reject)
    field = QLineEdit()
    dialog.body.addWidget(field)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert field.hasFocus()


def test_a_scroll_bar_does_not_wrap_what_fits_without_it(qtbot: QtBot) -> None:
    """Things that just fill a line: a bar beside them would push the last one below, and stay because of it."""
    dialog = Dialog("换床")
    qtbot.addWidget(dialog)
    dialog.setFixedWidth(640)
    for _line in range(8):
        line = QWidget()
        flow = FlowLayout(line, 0)
        for _one in range(2):
            thing = QWidget()
            thing.setFixedSize(290, 60)
            flow.addWidget(thing)
        dialog.body.addWidget(line)
    with qtbot.waitExposed(dialog):
        dialog.show()
    (room,) = inside(dialog, QScrollArea)
    assert not room.verticalScrollBar().isVisible()
    assert room.verticalScrollBar().maximum() == 0


def test_a_dialog_says_refusals_itself(qtbot: QtBot) -> None:
    dialog = Dialog("换床")
    qtbot.addWidget(dialog)
    with telling(QWidget(dialog)):
        refuse()
    assert dialog._band.text() == REFUSAL.source
