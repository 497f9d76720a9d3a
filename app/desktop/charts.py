"""A line over days, drawn and told in words; knows nothing of what it counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import font, look

LEAST_SPAN = 5
"""A line that hardly moves is drawn on this many, so that one more or less looks like one more or less."""


def scale(values: Sequence[int]) -> tuple[int, int]:
    """Return the lowest and highest line of the grid: multiples of 5 around all values, apart at least 5."""
    low = min(values, default=0) // LEAST_SPAN * LEAST_SPAN
    high = -(-max(values, default=0) // LEAST_SPAN) * LEAST_SPAN
    return low, max(high, low + LEAST_SPAN)


class LineChart(QWidget):
    """One value a day, the last one marked and written beside its point."""

    def __init__(self, told: str) -> None:
        """Take what a screen reader says of it."""
        super().__init__()
        self._values: tuple[int, ...] = ()
        self._words: tuple[str, ...] = ()
        self.setAccessibleName(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(self, values: Sequence[int], words: Sequence[str]) -> None:
        """Show the values of days in a row; `words` stand below: first, some between at equal steps, last."""
        self._values, self._words = tuple(values), tuple(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for grid, line and words."""
        return QSize(look().px(260), look().px(104))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; it may be narrower."""
        return QSize(look().px(160), look().px(104))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw grid, line, last point and words."""
        del event
        if not self._values:
            return
        painter, size = QPainter(self), QFontMetricsF(font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font())
        low, high = scale(self._values)
        beside = size.horizontalAdvance(str(high)) + look().px(10)
        room = QRectF(self.rect()).adjusted(beside, size.height() / 2, -beside - look().px(10), -size.height() - 4)
        self._paint_grid(painter, room, (low, high), beside)
        self._paint_words(painter, room, size)
        step = room.width() / max(len(self._values) - 1, 1)
        tall = room.height() / (high - low)
        points = [
            QPointF(room.left() + place * step, room.bottom() - (value - low) * tall)
            for place, value in enumerate(self._values)
        ]
        self._paint_line(painter, points, size)
        painter.end()

    def _paint_grid(self, painter: QPainter, room: QRectF, ends: tuple[int, int], beside: float) -> None:
        for value, at in ((ends[0], room.bottom()), (ends[1], room.top())):
            painter.setPen(QPen(look().colour("line"), 1))
            painter.drawLine(QPointF(room.left(), at), QPointF(room.right(), at))
            painter.setPen(look().colour("second"))
            box = QRectF(0, at - look().px(12), beside - look().px(8), look().px(24))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))

    def _paint_words(self, painter: QPainter, room: QRectF, size: QFontMetricsF) -> None:
        painter.setPen(look().colour("second"))
        last = max(len(self._words) - 1, 1)
        for place, word in enumerate(self._words):
            wide = size.horizontalAdvance(word)
            at = room.left() + room.width() * place / last - wide * place / last
            painter.drawText(QPointF(at, self.height() - size.descent()), word)

    def _paint_line(self, painter: QPainter, points: list[QPointF], size: QFontMetricsF) -> None:
        now = look()
        painter.setPen(QPen(now.colour("primary"), now.px(2.5), j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("primary"))
        painter.drawEllipse(points[-1], now.px(5), now.px(5))
        painter.setPen(now.colour("primary"))
        painter.setFont(font(bold=True))
        beside = points[-1] + QPointF(now.px(10), size.capHeight() / 2)
        painter.drawText(beside, str(self._values[-1]))
