"""The list model under Qt's own tester, and the view by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.tables import Cell, Column, Group, ListModel, ListView
from app.desktop.theme import look


@dataclass(frozen=True)
class Row:
    name: str
    bed: str


ROWS = (Row("曾会元", "202-1"), Row("张海生", "108-2"), Row("𠮷田", "105-1"))
COLUMNS: tuple[Column[Row], ...] = (
    Column("姓名", lambda row: Cell(row.name, bold=True, marks=((0, 1),)), 120),
    Column("房-床", lambda row: Cell(row.bed, icon="bed"), 120),
    Column("状态", lambda _row: Cell("在院", chip="present", icon="present"), 120, extra=True),
    Column("要办的", lambda _row: Cell("—")),
)


def a_view(qtbot: QtBot, wide: int = 900) -> ListView[Row]:
    view: ListView[Row] = ListView("老人", COLUMNS)
    qtbot.addWidget(view)
    view.show_lines([Group("开头"), *ROWS[:2], Group("其他"), ROWS[2]])
    view.resize(wide, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_the_model_keeps_qts_contract() -> None:
    model: ListModel[Row] = ListModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for lines in ((), ROWS, (Group("a"), *ROWS, Group("b"))):
        model.show_lines(lines)
        assert model.rowCount() == len(lines)
    assert isinstance(tester.model(), QAbstractItemModel)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None


def test_cells_are_made_once() -> None:
    asked: list[str] = []

    def cell(row: Row) -> Cell:
        asked.append(row.name)
        return Cell(row.name)

    model: ListModel[Row] = ListModel((Column("姓名", cell),))
    model.show_lines(ROWS)
    for _turn in range(3):
        assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) == "曾会元"
    assert asked == ["曾会元"]


def test_group_lines_cannot_be_chosen_and_span_all_columns(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    assert view.columnSpan(0, 0) == len(COLUMNS)
    assert view.lines.flags(view.lines.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert view.current() == ROWS[0]


def test_arrows_move_and_enter_opens(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current() == ROWS[1]
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]


def test_one_click_opens_and_a_group_line_does_not(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    opened: list[object] = []
    view.opened.connect(opened.append)
    for line in (0, 4):
        place = view.visualRect(view.lines.index(line, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [ROWS[2]]


def test_letters_are_left_to_the_pages_search(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    qtbot.keyClicks(view, "zh")
    assert view.current() == ROWS[0]


@pytest.mark.parametrize(("wide", "hidden"), [(900, False), (420, True)])
def test_a_narrow_list_hides_extra_columns_only(qtbot: QtBot, wide: int, hidden: bool) -> None:
    view = a_view(qtbot, wide)
    assert [view.isColumnHidden(place) for place in range(4)] == [False, False, hidden, False]


def test_rows_are_high_enough_to_press(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    assert view.rowHeight(1) >= 44
    assert not view.grab().isNull()


def test_a_row_can_be_found_again(qtbot: QtBot) -> None:
    view = a_view(qtbot)
    view.select(lambda row: row.bed == "105-1")
    assert view.current() == ROWS[2]


def test_fixed_columns_are_made_once_and_others_for_each_list(qtbot: QtBot) -> None:
    made: list[str] = []

    def cell(name: str) -> Callable[[str], Cell]:
        def make(row: str) -> Cell:
            made.append(name)
            return Cell(row)

        return make

    view: ListView[str] = ListView("名单", [Column("a", cell("fixed"), fixed=True), Column("b", cell("moving"))])
    qtbot.addWidget(view)
    rows = ["王秀英", "陈淑贞"]
    for _ in range(3):
        view.show_lines(rows)
        for column in (0, 1):
            assert view.lines.data(view.lines.index(1, column)) == "陈淑贞"
    assert made == ["fixed", "moving", "moving", "moving"]


def test_titles_are_not_painted_again_for_other_rows(qtbot: QtBot) -> None:
    view: ListView[str] = ListView("名单", [Column("姓名", Cell, 120), Column("备注", Cell)])
    qtbot.addWidget(view)
    view.show()
    view.show_lines(["王秀英", "陈淑贞"])
    qtbot.waitExposed(view)
    QApplication.processEvents()
    painted: list[QEvent] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                painted.append(event)
            return False

    watch = Watch()
    view.horizontalHeader().viewport().installEventFilter(watch)
    view.show_lines(["单大成"])
    QApplication.processEvents()
    assert not painted
    assert view.horizontalHeader().count() == 2


def test_a_column_can_name_its_rows() -> None:
    column = Column[Row]("姓名", lambda row: Cell(row.name))
    assert column.cell(ROWS[0]).text == "曾会元"


@pytest.mark.parametrize("wide", [420, 900])
def test_columns_fill_the_list_when_the_one_that_takes_the_rest_is_hidden(qtbot: QtBot, wide: int) -> None:
    columns: tuple[Column[Row], ...] = (
        COLUMNS[0],
        replace(COLUMNS[1], width=180),
        Column("原因", lambda _row: Cell("—"), extra=True),
    )
    view: ListView[Row] = ListView("老人", columns)
    qtbot.addWidget(view)
    view.show_lines(ROWS)
    view.resize(wide, 400)
    with qtbot.waitExposed(view):
        view.show()
    shown = [place for place in range(3) if not view.isColumnHidden(place)]
    assert len(shown) == (2 if wide == 420 else 3)
    assert sum(map(view.columnWidth, shown)) == view.viewport().width()
    assert view.columnWidth(0) == look().px(120)
