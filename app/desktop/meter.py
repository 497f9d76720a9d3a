"""A bar that tells whether what is there is enough: filled as far as there is, with a mark where it should be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import font, look


class Meter(QWidget):
    """What lacks is drawn in dashes up to the mark, what is more in a lighter colour beyond it."""

    def __init__(self, actual: float, need: int, mark: str, told: str) -> None:
        """Take the words at the mark, and what a screen reader says of the whole."""
        super().__init__()
        self._actual, self._need, self._mark = actual, need, mark
        self.setAccessibleName(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the words above and the bar."""
        return QSize(look().px(200), round(QFontMetricsF(font()).height()) + look().px(28))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; it may be narrower."""
        return QSize(look().px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, the mark and its words."""
        del event
        now, painter, metrics = look(), QPainter(self), QFontMetricsF(font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(1, metrics.height() + now.px(6), self.width() - 2, now.px(18))
        step = bar.width() / (max(self._actual, self._need, 1) * 1.2)
        there, wanted = self._actual * step, self._need * step
        clip = QPainterPath()
        clip.addRoundedRect(bar, now.px(3), now.px(3))
        painter.setClipPath(clip)
        painter.fillRect(bar, now.colour("line"))
        painter.fillRect(_part(bar, wanted, there), now.colour("independent"))
        painter.fillRect(_part(bar, 0, min(there, wanted)), now.colour("primary"))
        if there < wanted:
            lack = _part(bar, there, wanted)
            painter.fillRect(lack, now.colour("danger_soft"))
            painter.setPen(QPen(now.colour("danger"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(lack.adjusted(1, 1, -1, -1))
        painter.setClipping(False)
        self._paint_mark(painter, metrics, bar, bar.left() + wanted)
        painter.end()

    def _paint_mark(self, painter: QPainter, metrics: QFontMetricsF, bar: QRectF, at: float) -> None:
        painter.setPen(QPen(look().colour("ink"), 3))
        painter.drawLine(QPointF(at, bar.top() - look().px(4)), QPointF(at, bar.bottom() + look().px(4)))
        painter.setFont(font())
        wide = metrics.horizontalAdvance(self._mark) + 2
        left = min(max(0.0, at - wide / 2), self.width() - wide)
        painter.drawText(QRectF(left, 0, wide, metrics.height()), Qt.AlignmentFlag.AlignCenter, self._mark)


def _part(bar: QRectF, begins: float, ends: float) -> QRectF:
    return QRectF(bar.left() + begins, bar.top(), max(0.0, ends - begins), bar.height())
