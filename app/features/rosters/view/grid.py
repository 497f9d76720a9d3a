"""The month grid: staff by days, drawn from a sheet; says what was pressed and typed, writes nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.desktop.language import translate
from app.desktop.theme import font, look
from app.features.rosters.model import (
    ASK_WORDS,
    Duty,
    Place,
    Sheet,
    Tally,
    quarter,
    tallies,
)
from app.features.rosters.view.squares import Square, paint_square, square_of, weekday
from app.features.staff.model import Worker

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TOLD = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
SQUARE = Qt.ItemDataRole.UserRole
"""Role under which a cell of the grid is told as a `Square`."""


class GridModel(QAbstractTableModel):
    """Names, days, and the tallies of a month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None  # None: nothing is shown yet
        self.days: tuple[date, ...] = ()
        self._tallies: Mapping[Any, Tally] = {}
        self._quarter: Mapping[Any, Tally] = {}
        self._wrong: frozenset[Place] = frozenset()
        self._wishes: frozenset[Place] = frozenset()
        self.heads = (
            self.tr("Total", "duties of a month"),
            self.tr("Nights"),
            self.tr("Wkend"),
            self.tr("Hours"),
        )

    def show_sheet(self, sheet: Sheet, wrong: Iterable[Place] = (), half: int = 0) -> None:
        """Show a month, or one half of it (1, 2); `wrong` are the cells at which a finding begins."""
        whole = (self.sheet and self.sheet.people) != sheet.people or self.days != _days(sheet, half)
        if whole:
            self.beginResetModel()
        self.sheet, self.days = sheet, _days(sheet, half)
        self._tallies, self._quarter = tallies(sheet), quarter(sheet)
        self._wrong = frozenset(wrong)
        wishes = ((one, day) for one in sheet.asks if one.told.kind.is_wish for day in self.days if one.covers(day))
        self._wishes = frozenset((one.told.staff_id, day) for one, day in wishes)
        if whole:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many people there are."""
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.people)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are: the name, the days, the tallies."""
        return 0 if parent.isValid() else 1 + len(self.days) + len(self.heads)

    def place(self, index: Index) -> Place | None:
        """Return the person and day of a cell; None of a name or a tally."""
        worker, day = self.worker(index), self.day(index.column())
        return None if worker is None or day is None else (worker.id, day)

    def worker(self, index: Index) -> Worker | None:
        """Return whose row it is."""
        return self.sheet.people[index.row()] if self.sheet is not None and index.isValid() else None

    def day(self, column: int) -> date | None:
        """Return the day of a column; None of a name or a tally."""
        return self.days[column - 1] if 0 < column <= len(self.days) else None

    def at(self, place: Place) -> QModelIndex:
        """Return the cell of a person and day; none if it is not shown."""
        if self.sheet is None or place[1] not in self.days:
            return QModelIndex()
        row = next((number for number, one in enumerate(self.sheet.people) if one.id == place[0]), -1)
        return self.index(row, 1 + self.days.index(place[1])) if row >= 0 else QModelIndex()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        day = self.day(section)
        if day is not None:
            return f"{day.day} {weekday(day)}"
        return self.tr("Name") if section == 0 else self.heads[section - 1 - len(self.days)]

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows or says."""
        worker = self.worker(index)
        if worker is None:
            return None
        day, column = self.day(index.column()), index.column()
        if role == SQUARE:
            return None if day is None else self.square(worker, day)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(worker, day, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and day is not None:
            return f"{worker.name} {day:%m-%d} {self.square(worker, day).letter}"
        return self._text(worker, day, column) if role in _TOLD else None

    def _text(self, worker: Worker, day: date | None, column: int) -> str:
        if day is not None:
            return self.square(worker, day).letter
        return self._told(self._tallies[worker.id])[column - 1 - len(self.days)] if column else worker.name

    def square(self, worker: Worker, day: date) -> Square:
        """Return what a cell shows."""
        place = worker.id, day
        return square_of(self._shown, worker, day, wrong=place in self._wrong, wish=place in self._wishes)

    @staticmethod
    def _told(tally: Tally) -> tuple[str, ...]:
        return (
            str(tally.duties),
            str(tally.nights),
            str(tally.weekends),
            f"{tally.minutes / 60:.1f}".removesuffix(".0"),
        )

    @property
    def _shown(self) -> Sheet:
        if self.sheet is None:
            raise ValueError("nothing is shown yet")
        return self.sheet

    def _tip(self, worker: Worker, day: date | None, column: int) -> str:
        """Return more words of a cell: the wish, the tally over the months that fairness looks at."""
        sheet = self._shown
        if day is not None:
            asked = [one for one in sheet.asks if one.told.staff_id == worker.id and one.covers(day)]
            return "\n".join(
                " ".join(filter(None, (translate(*ASK_WORDS[one.told.kind]), one.told.note))) for one in asked
            )
        if column <= len(self.days):
            return worker.name
        total = self._told(self._quarter[worker.id])[column - 1 - len(self.days)]
        return self.tr("{count} months: {total}").format(count=sheet.rules.fair_months, total=total)


def _days(sheet: Sheet, half: int) -> tuple[date, ...]:
    days = sheet.month.days
    return {0: days, 1: days[:15], 2: days[15:]}[half]


class _Squares(QStyledItemDelegate):
    """Paints names, cells and tallies."""

    def __init__(self, grid: MonthGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        square: Square | None = index.data(SQUARE)
        painter.save()
        room: QRect = option.rect  # type: ignore[attr-defined]
        current = self._grid.currentIndex()
        if square is None:
            self._text(painter, room, index, here=current.row() == index.row())
        else:
            paint_square(painter, room, square)
            if current == index or (self._grid.has_block and self._grid.selectionModel().isSelected(index)):
                painter.setPen(QPen(look().colour("primary"), 3 if current == index else 2))
                painter.drawRect(room.adjusted(1, 1, -2, -2))
        painter.restore()

    @staticmethod
    def _text(painter: QPainter, room: QRect, index: Index, *, here: bool) -> None:
        if here:
            painter.fillRect(room, look().colour("primary_soft"))
        painter.setFont(font(15, bold=here and index.column() == 0))
        painter.setPen(look().colour("primary" if here and index.column() == 0 else "ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if index.column() == 0 else Qt.AlignmentFlag.AlignHCenter
        )
        inner = room.adjusted(look().px(8) if index.column() == 0 else 0, 0, 0, 0)
        text = painter.fontMetrics().elidedText(index.data() or "", Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, flags, text)


class _Head(QHeaderView):
    """The days above the grid, each with its weekday below."""

    def __init__(self, grid: MonthGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid = grid
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(super().sizeHint().width(), look().px(38))

    def paintSection(self, painter: QPainter, room: QRect, section: int) -> None:
        """Paint one title."""
        model = self._grid.grid
        day = model.day(section)
        painter.save()
        painter.fillRect(room, look().colour("surface"))
        if day is None:
            painter.setFont(font(15, bold=True))
            painter.setPen(look().colour("second"))
            inner = room.adjusted(look().px(8) if section == 0 else 0, 0, 0, 0)
            side = Qt.AlignmentFlag.AlignLeft if section == 0 else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(
                inner, side | Qt.AlignmentFlag.AlignVCenter, str(model.headerData(section, Qt.Orientation.Horizontal))
            )
        else:
            self._paint_day(painter, room, day, model)
        painter.setPen(look().colour("line"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.restore()

    def _paint_day(self, painter: QPainter, room: QRect, day: date, model: GridModel) -> None:
        sheet = model.sheet
        rest = sheet is not None and day in sheet.rest_days
        here = model.day(self._grid.currentIndex().column()) == day
        if here or rest:
            painter.fillRect(room, look().colour("primary_soft" if here else "sunken"))
        half = room.height() // 2
        painter.setFont(font(14, bold=True))
        painter.setPen(look().colour("danger" if rest else "ink"))
        painter.drawText(room.adjusted(0, 0, 0, -half), Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.setFont(font(13))
        painter.setPen(look().colour("danger" if rest else "second"))
        painter.drawText(room.adjusted(0, half, 0, 0), Qt.AlignmentFlag.AlignCenter, weekday(day))


class MonthGrid(QTableView):
    """The grid; keys: arrows move, Enter opens a cell, digits give a duty, L locks, Delete empties."""

    opened = Signal(object)  # Place: asks for what can be done with it
    given = Signal(object, object)  # list[Place], Duty or None (a day off)
    emptied = Signal(object)  # list[Place]
    locked = Signal(object)  # list[Place]
    fitted = Signal()  # the columns have other widths now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = GridModel(self)
        self.brush: Duty | bool | None = False  # duty that a drag paints, None: a day off; False: a drag selects
        self._duties: tuple[Duty, ...] = ()
        self.setModel(self.grid)
        self.setItemDelegate(_Squares(self))
        self.setHorizontalHeader(_Head(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Roster of the month"))
        self.setShowGrid(True)
        self.setGridStyle(Qt.PenStyle.SolidLine)

    def show_sheet(self, sheet: Sheet, duties: Sequence[Duty], wrong: Iterable[Place] = (), half: int = 0) -> None:
        """Show a month; `duties` are those that digits give, in order."""
        self._duties = tuple(duties)
        here = self.place()
        self.grid.show_sheet(sheet, wrong, half)
        self._fit()
        if here is not None and (index := self.grid.at(here)).isValid():
            self.setCurrentIndex(index)
        self.viewport().update()

    def place(self) -> Place | None:
        """Return the person and day of the current cell."""
        return self.grid.place(self.currentIndex())

    def picked(self) -> list[Place]:
        """Return the cells that are picked, the current one if there are no others."""
        found = [place for one in self.selectedIndexes() if (place := self.grid.place(one)) is not None]
        here = self.place()
        return found or ([here] if here is not None else [])

    @property
    def has_block(self) -> bool:
        """Return whether several cells are picked."""
        return len(self.selectedIndexes()) > 1

    def go_to(self, place: Place) -> None:
        """Let a cell be the current one, in sight and with the keyboard."""
        index = self.grid.at(place)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus()

    def cell_room(self, place: Place) -> QRect:
        """Return where a cell is on the screen."""
        room = self.visualRect(self.grid.at(place))
        return QRect(self.viewport().mapToGlobal(room.topLeft()), room.size())

    def widths(self) -> list[int]:
        """Return the widths of the columns in px, for what stands below the grid."""
        return [self.columnWidth(column) for column in range(self.grid.columnCount())]

    # inside -------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Give the days what names and tallies leave."""
        header, days = self.horizontalHeader(), len(self.grid.days)
        header.setMinimumSectionSize(look().px(14))
        room = self.viewport().width()
        name, tally = look().px(88), look().px(38)
        hours = look().px(46)
        left = room - name - tally * 3 - hours
        each = max(left // days if days else 0, look().px(18))
        self.setColumnWidth(0, name + max(left - each * days, 0))
        for column in range(1, days + 1):
            self.setColumnWidth(column, each)
        for column in range(days + 1, days + 4):
            self.setColumnWidth(column, tally)
        self.setColumnWidth(days + 4, hours)
        for row in range(self.grid.rowCount()):
            self.setRowHeight(row, self._row_height())
        self.fitted.emit()

    def _row_height(self) -> int:
        """Return the height of a row: all people in sight where they fit, never higher than is calm."""
        least, most = look().px(23), look().px(36)
        return min(max(self.viewport().height() // max(self.grid.rowCount(), 1), least), most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the days to the room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self.grid.sheet is not None:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key says."""
        places, text = self.picked(), event.text()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not places or not plain:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.place() or places[0])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit(places)
        elif event.key() == Qt.Key.Key_L:
            self.locked.emit(places)
        elif text == "0":
            self.given.emit(places, None)
        elif text.isdecimal() and 1 <= int(text) <= len(self._duties):
            self.given.emit(places, self._duties[int(text) - 1])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Paint what was dragged over, or open the cell that was pressed."""
        super().mouseReleaseEvent(event)
        places = self.picked()
        if event.button() is not Qt.MouseButton.LeftButton or not places:
            return
        if self.brush is not False:
            self.given.emit(places, self.brush)
        elif len(places) == 1 and self.grid.place(self.indexAt(event.position().toPoint())) == places[0]:
            self.opened.emit(places[0])
