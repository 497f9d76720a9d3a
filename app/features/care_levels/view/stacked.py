"""Columns cut into parts, one for each moment, with words below; knows nothing of what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desktop.bars import Part
from app.desktop.theme import font, look

_FILLED = 0.72
"""Share of a column's room that it fills."""


@dataclass(frozen=True, slots=True)
class Column:
    """One moment: its full name, the word below it ("": none), and its parts from the foot up."""

    name: str
    below: str
    parts: Sequence[Part]

    @property
    def whole(self) -> int:
        """Return the sum of the parts."""
        return sum(count for _word, count, _role in self.parts)

    def told(self) -> str:
        """Return it in words."""
        parts = ", ".join(f"{word} {count}" for word, count, _role in self.parts)
        return f"{self.name}: {self.whole}\n{parts}"


class StackedColumns(QWidget):
    """The columns side by side; the mouse tells the numbers of each."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_columns(self, columns: Sequence[Column], told: str) -> None:
        """Show other columns; `told` is said of the whole."""
        self._columns = tuple(columns)
        self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for columns that can be told apart."""
        return QSize(look().px(700), look().px(220))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(look().px(360), look().px(160))

    def told_at(self, where: QPoint) -> str:
        """Return the numbers of the column at a spot; "" beside all columns."""
        room = self._room()
        if not self._columns or not room.left() <= where.x() < room.right():
            return ""
        place = int((where.x() - room.left()) * len(self._columns) / room.width())
        return self._columns[place].told()

    def event(self, event: QEvent) -> bool:
        """Tell the numbers of the column that the mouse rests on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told_at(event.pos()), self)
            return True
        return super().event(event)

    def _room(self) -> QRectF:
        """Return where the columns stand: right of the scale, above the words."""
        size = QFontMetricsF(font())
        beside = size.horizontalAdvance(str(self._most())) + look().px(12)
        return QRectF(self.rect()).adjusted(beside, size.height() / 2, -2, -size.height() - look().px(6))

    def _most(self) -> int:
        """Return the upper end of the scale: a multiple of 5 that no column goes beyond."""
        return max(5, -(-max((one.whole for one in self._columns), default=0) // 5) * 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw scale, columns and words."""
        del event
        if not self._columns:
            return
        now, painter, room = look(), QPainter(self), self._room()
        painter.setFont(font())
        for value, at in ((0, room.bottom()), (self._most(), room.top())):
            painter.setPen(QPen(now.colour("line"), 1))
            painter.drawLine(QPointF(room.left(), at), QPointF(room.right(), at))
            painter.setPen(now.colour("second"))
            box = QRectF(0, at - now.px(14), room.left() - now.px(8), now.px(28))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        wide = room.width() / len(self._columns)
        for place, column in enumerate(self._columns):
            left = room.left() + place * wide
            self._paint_column(painter, column, QRectF(left, room.top(), wide, room.height()))
            painter.setPen(now.colour("second"))
            below = QRectF(left - wide, room.bottom() + now.px(4), 3 * wide, self.height() - room.bottom() - now.px(4))
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, column.below)
        painter.end()

    def _paint_column(self, painter: QPainter, column: Column, room: QRectF) -> None:
        wide, foot = room.width() * _FILLED, room.bottom()
        left = room.left() + (room.width() - wide) / 2
        for _word, count, role in column.parts:
            tall = room.height() * count / self._most()
            painter.fillRect(QRectF(left, foot - tall, wide, max(tall - 1, 0)), look().colour(role))
            foot -= tall
