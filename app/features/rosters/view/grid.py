"""The month grid: staff by days, by keys or mouse; says what was pressed and typed, writes nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from app.desktop.theme import font, look
from app.features.rosters.model import Duty, Place, Sheet
from app.features.rosters.view.grid_model import TAG, GridModel, Half, Index
from app.features.rosters.view.grid_paint import HEAD_TEXT, DaysHead, SquaresDelegate, name_room
from app.features.rosters.view.legend import Brush

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_TURNS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_EMPTIES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_LOWEST, _HIGHEST = 23, 36
"""Height of a row in px at the standard size."""


class MonthGrid(QTableView):
    """The grid; keys: arrows move, Enter opens a cell, digits give, L locks, X swaps two days, Delete empties."""

    opened = Signal(object)  # Place: asks for what can be done with it
    given = Signal(object, object)  # list[Place], Duty or None (a day off)
    emptied = Signal(object)  # list[Place]
    locked = Signal(object)  # list[Place]
    crossed = Signal(object)  # Place: the first of two days that are to change
    copied = Signal()
    pasted = Signal()
    let_go = Signal()  # brush, block or swap are not wanted any more
    fitted = Signal()  # the columns have other widths now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = GridModel(self)
        self.brush: Brush | None = None  # what a drag paints; None: a drag picks
        self.keeps_keys = False  # Esc lets something go, in place of going back
        self._duties: tuple[Duty, ...] = ()
        self.setModel(self.grid)
        self.setItemDelegate(SquaresDelegate(self))
        self.setHorizontalHeader(DaysHead(self))
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Roster of the month"))
        self.setStyleSheet("QTableView { border: none; border-radius: 0; }")  # it stands on a card

    def show_sheet(
        self, sheet: Sheet, duties: Sequence[Duty], wrong: Iterable[Place] = (), half: Half = Half.WHOLE
    ) -> None:
        """Show a month; `duties` are those that digits give, in order."""
        self._duties = tuple(duties)
        here = self.place()
        self.grid.show_sheet(sheet, wrong, half)
        self.setMaximumHeight(self._height_of(self.grid.rowCount()))
        self._fit()
        index = QModelIndex() if here is None else self.grid.at(here)
        if not index.isValid() and self.grid.rowCount():
            index = self.grid.at((sheet.people[0].id, max(self.grid.days[0], min(sheet.today, self.grid.days[-1]))))
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def place(self) -> Place | None:
        """Return the person and day of the current cell."""
        return self.grid.place(self.currentIndex())

    def picked(self) -> list[Place]:
        """Return the cells that are picked, the current one if there are no others."""
        found = [place for one in self.selectedIndexes() if (place := self.grid.place(one)) is not None]
        here = self.place()
        return found or ([here] if here is not None else [])

    def is_picked(self, index: Index) -> bool:
        """Return whether a cell is one of several that are picked."""
        return self.has_block and self.selectionModel().isSelected(index)

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

    def day_room(self, day: date) -> QRect:
        """Return where the head of a day is on the screen; the grid's left end if it is not shown."""
        head, days = self.horizontalHeader(), self.grid.days
        column = 1 + days.index(day) if day in days else 0
        corner = head.viewport().mapToGlobal(QPoint(head.sectionViewportPosition(column), 0))
        return QRect(corner, QSize(head.sectionSize(column), head.height()))

    def widths(self) -> list[int]:
        """Return the widths of the columns in px, for what stands below the grid."""
        return [self.columnWidth(column) for column in range(self.grid.columnCount())]

    # sizes --------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Give the days what names and tallies leave, and the rows the height that shows all people, if it can."""
        days = len(self.grid.days)
        tallies = [QFontMetrics(font(HEAD_TEXT, bold=True)).horizontalAdvance(head) + look().px(8)
                   for head in self.grid.heads]  # fmt: skip
        tallies = [max(wide, look().px(38)) for wide in tallies]
        room = self.viewport().width() - sum(tallies)
        names = [name_room(str(index.data()), str(index.data(TAG))) for index in self._names()]
        most = room - days * look().px(20)
        name = max(look().px(72), min(max(names, default=0), most))
        each = max((room - name) // days if days else 0, look().px(17))
        widths = [max(room - each * days, look().px(72)), *[each] * days, *tallies]
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide)
        rows = max(self.grid.rowCount(), 1)
        high = min(max(self.viewport().height() // rows, look().px(_LOWEST)), look().px(_HIGHEST))
        self.verticalHeader().setDefaultSectionSize(high)
        self.fitted.emit()

    def _names(self) -> list[QModelIndex]:
        return [self.grid.index(row, 0) for row in range(self.grid.rowCount())]

    def _height_of(self, rows: int) -> int:
        """Return the height at which so many people stand no wider apart than is calm, in px."""
        return self.horizontalHeader().sizeHint().height() + max(rows, 3) * look().px(_HIGHEST) + 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the days to the room."""
        super().resizeEvent(event)
        self._fit()

    # keys and mouse -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key says."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Escape and (self.keeps_keys or self.has_block or self.brush is not None):
            self.let_go.emit()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _TURNS:
            event.ignore()  # the page turns to another month
        elif event.modifiers() not in _PLAIN or not self._plain(event):
            super().keyPressEvent(event)

    def _plain(self, event: QKeyEvent) -> bool:
        """Do what a key without Ctrl or Shift says, and return whether it says something."""
        places, text, here = self.picked(), event.text(), self.place()
        if not places:
            return False
        if event.key() in _OPENS:
            self.opened.emit(here or places[0])
        elif event.key() in _EMPTIES:
            self.emptied.emit(places)
        elif event.key() == Qt.Key.Key_L:
            self.locked.emit(places)
        elif event.key() == Qt.Key.Key_X:
            self.crossed.emit(here or places[0])
        elif text == "0":
            self.given.emit(places, None)
        elif text.isdecimal() and 1 <= int(text) <= len(self._duties):
            self.given.emit(places, self._duties[int(text) - 1])
        else:
            return False
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Paint what was dragged over, or open the cell that was pressed."""
        super().mouseReleaseEvent(event)
        places = self.picked()
        if event.button() is not Qt.MouseButton.LeftButton or not places:
            return
        if self.brush is not None:
            self.given.emit(places, self.brush.duty)
        elif not self.has_block and self.grid.place(self.indexAt(event.position().toPoint())) == places[0]:
            self.opened.emit(places[0])

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say by keys too what rests behind a cell: a wish, the tally over the months before."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        tip = str(current.data(Qt.ItemDataRole.ToolTipRole) or "") if current.isValid() else ""
        if self.hasFocus() and tip and current.column() > 0:
            room = self.visualRect(current)
            QToolTip.showText(self.viewport().mapToGlobal(room.bottomLeft() + QPoint(0, look().px(4))), tip, self)
        else:
            QToolTip.hideText()

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the text size."""
        if event.type() == QEvent.Type.FontChange and self.grid.sheet is not None:
            self._fit()
        return super().viewportEvent(event)
