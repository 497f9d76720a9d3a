"""How the month grid is drawn: names with tags, days as squares, tallies, and the days above."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.theme import font, has_rare, look
from app.features.rosters.view.grid_model import SQUARE, TAG, Index
from app.features.rosters.view.squares import Square, paint_square, weekday

if TYPE_CHECKING:
    from app.features.rosters.view.grid import MonthGrid

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _CENTRE = _MIDDLE | Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignCenter
HEAD_TEXT = 15
"""Size of names, tallies and their heads."""
TAG_TEXT = 12


def name_room(name: str, tag: str) -> int:
    """Return how wide a name with its tag is, in px."""
    wide = QFontMetrics(font(HEAD_TEXT, bold=True)).horizontalAdvance(name) + look().px(14)
    return wide + (QFontMetrics(font(TAG_TEXT)).horizontalAdvance(tag) + look().px(8) if tag else 0)


class SquaresDelegate(QStyledItemDelegate):
    """Draws names, cells and tallies."""

    def __init__(self, grid: MonthGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        square: Square | None = index.data(SQUARE)
        painter.save()
        room: QRect = option.rect  # type: ignore[attr-defined]
        current = self._grid.currentIndex()
        painter.fillRect(room, look().colour("surface"))  # the view's own mark of what is picked
        if square is None:
            self._text(painter, room, index, here=current.row() == index.row())
        else:
            paint_square(painter, room, square)
        if current == index or (square is not None and self._grid.is_picked(index)):
            painter.setPen(QPen(look().colour("primary"), 3 if current == index else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -2, -2))
        painter.restore()

    @staticmethod
    def _text(painter: QPainter, room: QRect, index: Index, *, here: bool) -> None:
        text, tag, is_name = str(index.data() or ""), str(index.data(TAG) or ""), index.column() == 0
        if here:
            painter.fillRect(room, look().colour("primary_soft"))
        inner = room.adjusted(look().px(8), 0, 0, 0) if is_name else room
        if tag and name_room(text, tag) <= room.width():
            inner = inner.adjusted(0, 0, -SquaresDelegate._tag(painter, room, tag), 0)
        painter.setFont(font(HEAD_TEXT, bold=here and is_name and not has_rare(text)))
        painter.setPen(look().colour("primary" if here and is_name else "ink"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _LEFT if is_name else _CENTRE, shown)

    @staticmethod
    def _tag(painter: QPainter, room: QRect, tag: str) -> int:
        """Draw a tag at the right of a name and return its width, in px."""
        painter.setFont(font(TAG_TEXT))
        metrics, gap = painter.fontMetrics(), look().px(2)
        wide, high = metrics.horizontalAdvance(tag) + look().px(6), min(metrics.height(), room.height() - 4)
        box = QRect(room.right() - wide - gap, room.center().y() - high // 2, wide, high)
        painter.fillRect(box, look().colour("sunken"))
        painter.setPen(look().colour("second"))
        painter.drawText(box, _CENTRE, tag)
        return wide + gap


class DaysHead(QHeaderView):
    """The days above the grid, each with its weekday below."""

    def __init__(self, grid: MonthGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid = grid
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(self.length(), look().px(38))

    def paintSection(self, painter: QPainter, room: QRect, section: int) -> None:
        """Draw one title."""
        model = self._grid.grid
        day = model.day(section)
        painter.save()
        painter.fillRect(room, look().colour("surface"))
        if day is None:
            painter.setFont(font(HEAD_TEXT, bold=True))
            painter.setPen(look().colour("second"))
            inner = room.adjusted(look().px(8) if section == 0 else 0, 0, 0, 0)
            text = str(model.headerData(section, Qt.Orientation.Horizontal))
            painter.drawText(inner, _LEFT if section == 0 else _CENTRE, text)
        else:
            self._day(painter, room, day)
        painter.setPen(look().colour("line"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.restore()

    def _day(self, painter: QPainter, room: QRect, day: date) -> None:
        model = self._grid.grid
        rest = model.sheet is not None and day in model.sheet.rest_days
        here = model.day(self._grid.currentIndex().column()) == day
        if here or rest:
            painter.fillRect(room, look().colour("primary_soft" if here else "sunken"))
        half = room.height() // 2
        painter.setFont(font(14, bold=True))
        painter.setPen(look().colour("danger" if rest else "ink"))
        painter.drawText(room.adjusted(0, 0, 0, -half), _CENTRE, str(day.day))
        painter.setFont(font(13))
        painter.setPen(look().colour("danger" if rest else "second"))
        painter.drawText(room.adjusted(0, half, 0, 0), _CENTRE, weekday(day))
