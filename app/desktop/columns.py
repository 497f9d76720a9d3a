"""Columns side by side over a scale, one for each moment, with words below; the mouse tells the numbers of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desktop.theme import font, look


class Moment(Protocol):
    """What one column is about."""

    @property
    def below(self) -> str:
        """Return the word below the column; "": none."""
        ...

    @property
    def highest(self) -> float:
        """Return the highest number that the column shows."""
        ...

    def told(self) -> str:
        """Return it in words."""
        ...


M = TypeVar("M", bound=Moment)


class Columns(QWidget, Generic[M]):
    """The columns; how one is painted is handed in."""

    def __init__(self, height: int, least: QSize, paint: Callable[[QPainter, M, QRectF, int], None]) -> None:
        """Take the height and the least size that can be read, in px at the standard text size.

        `paint` draws one column into its room, of which the number is the upper end.
        """
        super().__init__()
        self._height, self._least, self._paint = height, least, paint
        self._columns: tuple[M, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_columns(self, columns: Sequence[M], told: str) -> None:
        """Show other columns; `told` is said of the whole."""
        self._columns = tuple(columns)
        self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for columns that can be told apart."""
        return QSize(look().px(700), look().px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(look().px(self._least.width()), look().px(self._least.height()))

    def told_at(self, where: QPoint) -> str:
        """Return the words of the column at a spot; "" beside all columns."""
        room = self._room()
        if not self._columns or not room.left() <= where.x() < room.right():
            return ""
        return self._columns[int((where.x() - room.left()) * len(self._columns) / room.width())].told()

    def event(self, event: QEvent) -> bool:
        """Tell the column that the mouse rests on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told_at(event.pos()), self)
            return True
        return super().event(event)

    def _most(self) -> int:
        """Return the upper end of the scale: a multiple of 5 that no column goes beyond."""
        return max(5, -(-int(max((one.highest for one in self._columns), default=0)) // 5) * 5)

    def _room(self) -> QRectF:
        """Return where the columns stand: right of the scale, above the words."""
        size = QFontMetricsF(font())
        beside = size.horizontalAdvance(str(self._most())) + look().px(12)
        return QRectF(self.rect()).adjusted(beside, size.height() / 2, -2, -size.height() - look().px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw scale, columns and words."""
        del event
        if not self._columns:
            return
        now, painter, room, most = look(), QPainter(self), self._room(), self._most()
        painter.setFont(font())
        for value, at in ((0, room.bottom()), (most, room.top())):
            painter.setPen(QPen(now.colour("line"), 1))
            painter.drawLine(QPointF(room.left(), at), QPointF(room.right(), at))
            painter.setPen(now.colour("second"))
            box = QRectF(0, at - now.px(14), room.left() - now.px(8), now.px(28))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        wide = room.width() / len(self._columns)
        for place, column in enumerate(self._columns):
            left = room.left() + place * wide
            self._paint(painter, column, QRectF(left, room.top(), wide, room.height()), most)
            painter.setPen(now.colour("second"))
            long = QFontMetricsF(font()).horizontalAdvance(column.below) + 2
            begin = min(max(0.0, left + wide / 2 - long / 2), self.width() - long)
            below = QRectF(begin, room.bottom() + now.px(4), long, self.height() - room.bottom() - now.px(4))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, column.below)
        painter.end()
