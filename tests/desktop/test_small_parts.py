"""Chips, tiles, bars, buttons, the focus ring, the banner: sizes, names, keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop import theme
from app.desktop.banner import Face, IdentityBanner
from app.desktop.bars import SplitBar
from app.desktop.buttons import Dropdown, SegmentedButtons, Tick, button
from app.desktop.cards import Card, EmptyState, TileButton, TodoRow, label, tip
from app.desktop.chips import KINDS, Chip
from app.desktop.flow import FlowLayout
from app.desktop.focus import FocusRing, _Ring
from app.desktop.hints import HintEdit
from app.desktop.theme import TextSize
from tests.qt import inside


@pytest.mark.parametrize("size", list(TextSize))
def test_a_chip_is_never_cut_and_says_its_word(qapp: QApplication, qtbot: QtBot, size: TextSize) -> None:
    theme.apply(qapp, size)
    for kind in KINDS:
        chip = Chip("全护理", kind, "class")
        qtbot.addWidget(chip)
        words = chip.fontMetrics().horizontalAdvance("全护理")
        assert chip.sizeHint().width() > words + size.value
        assert chip.accessibleName() == "全护理"
        assert not chip.grab().isNull()


@pytest.mark.parametrize("size", list(TextSize))
def test_tiles_are_big_and_tell_their_state(qapp: QApplication, qtbot: QtBot, size: TextSize) -> None:
    theme.apply(qapp, size)
    tile = TileButton("记本班照护", "还有 7 位没记", "care_log", "7 位")
    qtbot.addWidget(tile)
    assert tile.minimumSizeHint().width() >= 120
    assert tile.minimumSizeHint().height() >= 96
    assert tile.accessibleName() == "记本班照护 7 位 还有 7 位没记"
    for weight in ("", "next", "due"):
        tile.show_state("还有 7 位没记", "7 位", weight)
        assert not tile.grab().isNull()
    with qtbot.waitSignal(tile.clicked):
        qtbot.keyClick(tile, Qt.Key.Key_Space)


def test_a_todo_row_leads_somewhere(qtbot: QtBot) -> None:
    pressed: list[int] = []
    for narrow in (False, True):
        row = TodoRow("请假到期", "张海生", icon="on_leave", urgency=("now", "马上办", "danger"), verb="去看看",
                      pressed=lambda: pressed.append(1), primary=True, narrow=narrow)  # fmt: skip
        qtbot.addWidget(row)
        assert row.button.accessibleName() == "去看看: 请假到期"
        row.button.click()
    assert pressed == [1, 1]


def test_an_empty_state_has_one_button(qtbot: QtBot) -> None:
    empty = EmptyState("还没有老人", "加一位试试", "新入住", lambda: None)
    qtbot.addWidget(empty)
    assert [one.text() for one in inside(empty, QPushButton)] == ["新入住"]


def test_segments_take_one_and_keep_room_for_bold(qtbot: QtBot) -> None:
    segments = SegmentedButtons("自理能力", [("all", "全部"), ("full", "全护理")])
    qtbot.addWidget(segments)
    assert segments.choice() == "all"
    with qtbot.waitSignal(segments.chosen) as chosen:
        inside(segments, QPushButton)[1].click()
    assert chosen.args == ["full"]
    assert segments.choice() == "full"
    segments.set_text("full", "全护理 40")
    assert inside(segments, QPushButton)[1].accessibleName() == "自理能力 全护理 40"


def test_a_filter_whose_choice_has_an_empty_key_is_not_marked_faintly(qtbot: QtBot) -> None:
    segments = SegmentedButtons("状态", [("", "全部"), ("open", "没有结案")])
    qtbot.addWidget(segments)
    assert [one.property("quiet") for one in inside(segments, QPushButton)] == ["false", "false"]


def test_the_wheel_never_changes_a_list(qtbot: QtBot) -> None:
    dropdown = Dropdown("状态", [("", "不限"), ("present", "在院")])
    qtbot.addWidget(dropdown)
    nowhere, down = QPointF(5, 5), QPoint(0, -120)
    wheel = QWheelEvent(nowhere, nowhere, down, down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(dropdown, wheel)
    assert dropdown.choice() == ""
    dropdown.choose("present")
    assert dropdown.choice() == "present"
    dropdown.choose("nonsense")
    assert dropdown.choice() == "present"


def test_the_whole_row_of_a_tick_is_the_target(qtbot: QtBot) -> None:
    tick = Tick("只看要办的")
    qtbot.addWidget(tick)
    tick.resize(tick.sizeHint())
    tick.show()
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(tick.width() - 3, tick.height() - 3))
    assert tick.isChecked()
    assert tick.height() >= 44
    assert not tick.grab().isNull()


def test_a_split_bar_says_what_it_shows(qtbot: QtBot) -> None:
    bar = SplitBar("在院", (("全自理", 48, "independent"), ("半护理", 0, "partial")))
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "在院: 全自理 48, 半护理 0"
    bar.show_parts((("全护理", 2, "dependent"),))
    assert bar.accessibleName() == "在院: 全护理 2"
    assert not bar.grab().isNull()


def test_a_flow_goes_on_below(qtbot: QtBot) -> None:
    inside = QWidget()
    qtbot.addWidget(inside)
    flow = FlowLayout(inside, 8)
    for _place in range(4):
        flow.addWidget(button("一二三四"))
    one = flow.itemAt(0)
    assert one is not None
    wide = one.sizeHint().width()
    assert flow.heightForWidth(4 * wide + 3 * 8) == one.sizeHint().height()
    assert flow.heightForWidth(2 * wide + 8) == 2 * one.sizeHint().height() + 8
    assert flow.itemAt(9) is None


def test_the_ring_follows_the_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = QLineEdit(), QPushButton("保存")
    column.addWidget(first)
    column.addWidget(second)
    with qtbot.waitActive(window):
        window.show()
    for widget in (first, second):
        widget.setFocus()
        ring.follow(widget)
        around = inside(window, _Ring)[-1].geometry()
        assert around.contains(widget.geometry())
        assert around.width() - widget.width() == 10
    window.resize(600, 300)
    qapp.processEvents()
    assert inside(window, _Ring)[-1].geometry().contains(second.geometry())
    second.hide()
    qapp.processEvents()
    assert not inside(window, _Ring)[-1].geometry().intersects(second.geometry().adjusted(9, 9, -9, -9))
    ring.follow(None)
    ring.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_banner_names_everything(qtbot: QtBot) -> None:
    banner = IdentityBanner()
    qtbot.addWidget(banner)
    for name in ("杨珎芝", "𠮷田"):
        signs = [("risk_allergy", "青霉素过敏", "allergy")]
        banner.show_person(name, "yáng", [("女", ""), ("201-3 床", "strong")], signs, missing="还没照片")
        assert banner.accessibleName() == f"{name}, 女, 201-3 床, 青霉素过敏"
    assert not banner.grab().isNull()


@pytest.mark.parametrize("photo", [None, b"no picture"])
def test_a_face_without_photo_is_the_surname(qtbot: QtBot, photo: bytes | None) -> None:
    face = Face("周玉珍", photo, 64)
    qtbot.addWidget(face)
    assert face.sizeHint().width() == 64
    assert not face.grab().isNull()


def test_labels_show_markup_as_it_is_and_rare_names_in_regular_weight(qtbot: QtBot) -> None:
    made = label("<b>𠮷</b>", "name")
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.PlainText
    made.ensurePolished()
    assert not made.font().bold()
    card = Card("标题", "home")
    qtbot.addWidget(card)
    assert card.accessibleName() == "标题"
    assert any(one.text() == "标题" for one in inside(card, QLabel))


def test_tip_shows_a_name_letter_by_letter(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    tip(widget, "买买提·吐尔逊")
    assert widget.toolTip() == "买买提·吐尔逊"
    tip(widget, "<img src='file:///x'>")
    assert widget.toolTip() == "<span>&lt;img src=&#x27;file:///x&#x27;&gt;</span>"


def test_a_line_shows_the_longest_hint_that_fits(qtbot: QtBot) -> None:
    edit = HintEdit(("姓名、拼音首字母、床号、身份证后四位", "姓名、首字母、床号", "姓名"))
    qtbot.addWidget(edit)
    edit.show()
    for width, hint in ((900, "姓名、拼音首字母、床号、身份证后四位"), (260, "姓名、首字母、床号"), (90, "姓名")):
        edit.resize(width, 40)
        assert edit.placeholderText() == hint
    edit.set_hints(("找", ""))
    assert edit.placeholderText() == "找"
