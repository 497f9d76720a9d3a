"""Need and actual at the end of each month, side by side; knows no database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desktop.theme import font, look

_FILLED = 0.6
"""Part of a month's room that its bar takes."""


@dataclass(frozen=True, slots=True)
class MonthBar:
    """One month."""

    told: str  # all of it in words
    below: str  # word below the bar, "" for none
    need: int
    actual: float


class NeedBars(QWidget):
    """A bar as high as the people who are there, with a mark where it should be; what lacks is dashed."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[MonthBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[MonthBar], told: str) -> None:
        """Show other months; `told` is said of the whole."""
        self._bars = tuple(bars)
        self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for bars that can be told apart."""
        return QSize(look().px(700), look().px(190))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(look().px(320), look().px(190))

    def told_at(self, where: QPoint) -> str:
        """Return the words of the month at a spot; "" beside all of them."""
        room = self._room()
        if not self._bars or not room.left() <= where.x() < room.right():
            return ""
        return self._bars[int((where.x() - room.left()) * len(self._bars) / room.width())].told

    def event(self, event: QEvent) -> bool:
        """Tell the month that the mouse rests on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told_at(event.pos()), self)
            return True
        return super().event(event)

    def _most(self) -> int:
        """Return the upper end of the scale: a multiple of 5 above all bars and marks."""
        highest = max((max(one.need, one.actual) for one in self._bars), default=0)
        return max(5, -(-int(highest + 1) // 5) * 5)

    def _room(self) -> QRectF:
        size = QFontMetricsF(font())
        beside = size.horizontalAdvance(str(self._most())) + look().px(12)
        return QRectF(self.rect()).adjusted(beside, size.height() / 2, -2, -size.height() - look().px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw scale, bars, marks and words."""
        del event
        if not self._bars:
            return
        now, painter, room = look(), QPainter(self), self._room()
        painter.setFont(font())
        for value, at in ((0, room.bottom()), (self._most(), room.top())):
            painter.setPen(QPen(now.colour("line"), 1))
            painter.drawLine(QPointF(room.left(), at), QPointF(room.right(), at))
            painter.setPen(now.colour("second"))
            box = QRectF(0, at - now.px(14), room.left() - now.px(8), now.px(28))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        wide = room.width() / len(self._bars)
        for place, one in enumerate(self._bars):
            left = room.left() + place * wide
            self._paint_bar(painter, one, QRectF(left, room.top(), wide, room.height()))
            painter.setPen(now.colour("second"))
            long = QFontMetricsF(font()).horizontalAdvance(one.below) + 2
            begin = min(max(0.0, left + wide / 2 - long / 2), self.width() - long)
            below = QRectF(begin, room.bottom() + now.px(4), long, self.height() - room.bottom() - now.px(4))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, one.below)
        painter.end()

    def _paint_bar(self, painter: QPainter, one: MonthBar, room: QRectF) -> None:
        now, tall = look(), room.height() / self._most()
        left, wide = room.center().x() - room.width() * _FILLED / 2, room.width() * _FILLED
        top, mark = room.bottom() - one.actual * tall, room.bottom() - one.need * tall
        painter.fillRect(QRectF(left, top, wide, room.bottom() - top), now.colour("primary"))
        if one.actual < one.need:
            painter.fillRect(QRectF(left, mark, wide, top - mark), now.colour("danger_soft"))
            painter.setPen(QPen(now.colour("danger"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(left, mark, wide, top - mark))
        painter.setPen(QPen(now.colour("ink"), 3))
        painter.drawLine(QPointF(left - 2, mark), QPointF(left + wide + 2, mark))
