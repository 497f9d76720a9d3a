"""Lists: one model over frozen rows, one delegate that paints chips, icons and marked letters; no SQL in here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.desktop import icons
from app.desktop.chips import chip_size, paint_chip
from app.desktop.theme import font, has_rare, look

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CELL = Qt.ItemDataRole.UserRole
_GROUP = Qt.ItemDataRole.UserRole + 1
_TOLD = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole), _CELL, _GROUP})
_OF_GROUP = Qt.ItemFlag.NoItemFlags
_OF_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
MOST_KEPT = 20_000
"""Cells that a list keeps, of fixed columns and of others."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of a list."""

    text: str
    chip: str = ""  # kind of `chips.KINDS`: the text is painted as a chip
    icon: str = ""  # meaning of `icons`
    ink: str = "ink"  # colour role of text and icon
    bold: bool = False
    marks: tuple[tuple[int, int], ...] = ()  # (start, length) of letters that were searched for
    struck: bool = False  # it does not stand any more


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make a `Column[Row](…)` that is frozen and has slots
class Column(Generic[Row]):
    """One column: its title, what it shows of a row, and how wide it is."""

    title: str
    cell: Callable[[Row], Cell]
    width: int = 0  # px at the standard text size; 0: takes what is left, at least 120 px
    extra: bool = False  # True: hidden where the list is too narrow; what it says stands on the detail page too
    fixed: bool = False  # True: what it shows follows from the row alone, so that it is made once for each row


@dataclass(frozen=True, slots=True)
class Group:
    """A line between rows that names those below; it cannot be selected."""

    title: str


class ListModel(QAbstractTableModel, Generic[Row]):
    """Rows and group lines as a Qt model; cells are made once and kept."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._lines: tuple[Row | Group, ...] = ()
        self._cells: dict[tuple[int, int], Cell] = {}  # by line and column
        self._fixed: dict[tuple[int, int], tuple[Row, Cell]] = {}  # by identity of the row, kept with it, and column

    def show_lines(self, lines: Sequence[Row | Group]) -> None:
        """Show other rows; those shown before keep the cells of their fixed columns."""
        self.beginResetModel()
        self._lines, self._cells = tuple(lines), {}
        if len(self._fixed) > MOST_KEPT:
            self._fixed = {}
        self.endResetModel()

    def line_at(self, line: int) -> Row | Group:
        """Return what stands on a line; a model that reads as it is scrolled gets it here."""
        return self._lines[line]

    def row_at(self, line: int) -> Row | None:
        """Return the row on a line; None for a group line or outside."""
        if not 0 <= line < self.rowCount():
            return None
        found = self.line_at(line)
        return None if isinstance(found, Group) else found

    def line_of(self, wanted: Callable[[Row], bool]) -> int:
        """Return the first line whose row is wanted, or -1."""
        for line, row in enumerate(self._lines):
            if not isinstance(row, Group) and wanted(row):
                return line
        return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].title if section < len(self._columns) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be selected and group lines cannot."""
        return _OF_GROUP if not index.isValid() or isinstance(self.line_at(index.row()), Group) else _OF_ROW

    def data(self, index: Index, role: int = 0) -> Any:
        """Return the words of a place, or its cell for the delegate."""
        if role not in _TOLD or not index.isValid():
            return None
        line = self.line_at(index.row())
        if isinstance(line, Group):
            if role == _CELL:
                return None
            return line.title if index.column() == 0 or role == _GROUP else ""
        if role == _GROUP:
            return None
        cell = self._cell(line, index.row(), index.column())
        return cell if role == _CELL else cell.text

    def _cell(self, row: Row, line: int, column: int) -> Cell:
        made = self._columns[column]
        if not made.fixed:
            cell = self._cells.get((line, column))
            if cell is None:
                if len(self._cells) > MOST_KEPT:
                    self._cells = {}
                cell = self._cells[line, column] = made.cell(row)
            return cell
        kept = self._fixed.get((id(row), column))
        if kept is None:
            kept = self._fixed[id(row), column] = (row, made.cell(row))
        return kept[1]


class _Delegate(QStyledItemDelegate):
    """Paints cells; the selected row has a bar at its left and soft ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height: at least a target, 50 px at the standard size."""
        del option, index
        return QSize(look().px(80), max(look().px(50), look().target))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        now = look()
        box: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        group = index.data(_GROUP)
        if group is not None:
            painter.fillRect(box, now.colour("sunken"))
            painter.setPen(now.colour("second"))
            painter.setFont(font(bold=True))
            painter.drawText(box.adjusted(now.px(16), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(group))
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(box, now.colour("primary_soft"))
                if index.column() == 0:
                    painter.fillRect(QRect(box.left(), box.top(), 5, box.height()), now.colour("primary"))
            cell = index.data(_CELL)
            if isinstance(cell, Cell):
                _paint_cell(painter, box.adjusted(now.px(16), 0, -now.px(6), 0), cell)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), now.colour("line"))
        painter.restore()


def _paint_cell(painter: QPainter, room: QRect, cell: Cell) -> None:
    """Draw one cell into `room`; words that do not fit are cut with an ellipsis."""
    now = look()
    painter.setFont(font(17 if cell.bold else 16, bold=cell.bold and not has_rare(cell.text)))
    metrics = painter.fontMetrics()
    if cell.chip:
        size = chip_size(metrics, cell.text, cell.icon)
        top = room.top() + (room.height() - size.height()) / 2
        wide = min(size.width(), room.width())
        paint_chip(painter, QRectF(room.left(), top, wide, size.height()), cell.chip, cell.text, cell.icon)
        return
    left = room.left()
    if cell.icon:
        side = now.px(20)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            left, room.top() + (room.height() - side) // 2, icons.pixmap(cell.icon, cell.ink, side, ratio)
        )
        left += side + now.px(6)
    words = QRect(left, room.top(), room.right() - left, room.height())
    if cell.marks:
        _paint_marked(painter, words, cell)
        return
    painter.setPen(now.colour(cell.ink))
    if cell.struck:
        struck = painter.font()
        struck.setStrikeOut(True)
        painter.setFont(struck)
    shown = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, _MIDDLE_LEFT, shown)


def _paint_marked(painter: QPainter, room: QRect, cell: Cell) -> None:
    """Draw words whose marked letters are bold on a tint."""
    now = look()
    starts = {start: start + length for start, length in cell.marks}
    left, place = room.left(), 0
    painter.save()
    painter.setClipRect(room)
    while place < len(cell.text):
        end = starts.get(place)
        stop = end or min((start for start in starts if start > place), default=len(cell.text))
        piece = cell.text[place:stop]
        made = QFont(font(bold=end is not None))
        painter.setFont(made)
        wide = painter.fontMetrics().horizontalAdvance(piece)
        if end is not None:
            high = painter.fontMetrics().height()
            tint = QRectF(left, room.top() + (room.height() - high) / 2, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("primary_soft"))
            painter.drawRoundedRect(tint, 4, 4)
        painter.setPen(now.colour("primary" if end is not None else "second"))
        painter.drawText(QRect(left, room.top(), wide + 2, room.height()), Qt.AlignmentFlag.AlignVCenter, piece)
        left, place = left + wide, stop
    painter.restore()


class _Head(QHeaderView):
    """The titles of the columns; they never change, so other rows are no reason to lay and paint them anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def reset(self) -> None:
        """Stay as it is while the number of columns does."""
        if self.model().columnCount() != self.count():
            super().reset()


class ListView(QTableView, Generic[Row]):
    """A list whose rows open with one click or Enter; arrows move, nothing needs a double click."""

    opened = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Row]],
        parent: QWidget | None = None,
        *,
        lines: ListModel[Row] | None = None,
    ) -> None:
        """Take `lines` for a model of one's own over the same columns."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lines: ListModel[Row] = lines or ListModel(columns, self)
        self._columns = tuple(columns)
        head = _Head(self)
        self.setHorizontalHeader(head)
        self.setModel(self.lines)
        head.setSelectionModel(QItemSelectionModel(self.lines, head))  # its own: a selection is not shown there
        self.setItemDelegate(_Delegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.selectionModel().currentRowChanged.connect(lambda now, _was: self._on_current(now.row()))
        self._filler: int | None = None  # the column that takes the rest where no column meant for it is shown
        self._fit()

    def show_lines(self, lines: Sequence[Row | Group]) -> None:
        """Show other rows; group lines span all columns; the first row is the current one."""
        self.clearSpans()
        self.lines.show_lines(lines)
        for line, row in enumerate(lines):
            if isinstance(row, Group) and len(self._columns) > 1:
                self.setSpan(line, 0, 1, len(self._columns))
        first = self.lines.line_of(lambda _row: True)
        if first >= 0:
            self.setCurrentIndex(self.lines.index(first, 0))

    def current(self) -> Row | None:
        """Return the row that is selected."""
        return self.lines.row_at(self.currentIndex().row())

    def select(self, wanted: Callable[[Row], bool]) -> None:
        """Make the first wanted row the current one."""
        line = self.lines.line_of(wanted)
        if line >= 0:
            self.setCurrentIndex(self.lines.index(line, 0))

    def _fit(self) -> None:
        """Give columns and rows the sizes of the text size in force."""
        self.verticalHeader().setDefaultSectionSize(max(look().px(50), look().target))
        head = self.horizontalHeader()
        for place, column in enumerate(self._columns):
            fixed = column.width and place != self._filler
            head.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Interactive if fixed else QHeaderView.ResizeMode.Stretch
            )
            if fixed:
                self.setColumnWidth(place, look().px(column.width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide extra columns, the last one first, until the others fit; the widest left fills the line if none does."""
        super().resizeEvent(event)
        widths = [look().px(column.width or 120) for column in self._columns]
        left = self.viewport().width() - sum(widths)
        for place in range(len(widths) - 1, -1, -1):
            hide = left < 0 and self._columns[place].extra
            self.setColumnHidden(place, hide)
            left += widths[place] if hide else 0
        shown = [place for place in range(len(widths)) if not self.isColumnHidden(place)]
        if all(self._columns[place].width for place in shown):
            filler = max(shown, key=lambda place: self._columns[place].width, default=None)
        else:
            filler = None
        if filler != self._filler:
            self._filler = filler
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the sizes of a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._fit()

    def _on_current(self, line: int) -> None:
        row = self.lines.row_at(line)
        if row is not None:
            self.selected.emit(row)

    def _open(self, line: int) -> None:
        row = self.lines.row_at(line)
        if row is not None:
            self.opened.emit(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the row under the mouse."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()).row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; leave letters to the page's search."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex().row())
            return
        if event.text() and event.text().isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)
