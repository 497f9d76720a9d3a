"""Measurements over time: points on a line, the usual range as a band; unusual ones are marked by shape and colour."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import font, look
from app.features.care_log.model import Point
from app.kernel.clock import in_home


class TrendChart(QWidget):
    """One line, or two for blood pressure; the time axis is to scale."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[Point, ...] = ()
        self._bands: tuple[tuple[float, float], ...] = ()
        self._decimals = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(
        self, points: Sequence[Point], bands: Sequence[tuple[float, float]], decimals: int, told: str
    ) -> None:
        """Show points, oldest first, over the usual ranges; `told` is what a screen reader says."""
        self._points, self._bands, self._decimals = tuple(points), tuple(bands), decimals
        self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the lines and the words of the axes."""
        return QSize(look().px(420), look().px(220))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(look().px(260), look().px(170))

    def span(self) -> tuple[float, float]:
        """Return the lowest and highest value that is drawn: all points and bands, and a little more."""
        values = [one.value for one in self._points] + [one.second_value for one in self._points if one.second_value]
        values += [end for band in self._bands for end in band]
        low, high = min(values), max(values)
        spare = max((high - low) * 0.1, 0.1)
        return low - spare, high + spare

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bands, lines, points and words."""
        del event
        if not self._points:
            return
        painter, size = QPainter(self), QFontMetricsF(font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font())
        low, high = self.span()
        beside = size.horizontalAdvance(f"{high:.{self._decimals}f}") + look().px(12)
        room = QRectF(self.rect()).adjusted(beside, size.height(), -look().px(40), -size.height() - look().px(6))
        self._paint_bands(painter, room, low, high)
        self._paint_words(painter, room, size)
        seconds = tuple(one.second_value for one in self._points if one.second_value is not None)
        for values in ([one.value for one in self._points], seconds if len(seconds) == len(self._points) else ()):
            places = self._places(room, values, low, high)
            self._paint_line(painter, places)
            if places:
                self._paint_last(painter, places[-1], f"{values[-1]:.{self._decimals}f}")
        painter.end()

    def _places(self, room: QRectF, values: Sequence[float], low: float, high: float) -> list[QPointF]:
        """Return where the values stand, one for each of the first points."""
        first, last = self._points[0].at, self._points[-1].at
        wide = room.width() / max((last - first).total_seconds(), 1)
        tall, alone = room.height() / (high - low), room.center().x() if len(self._points) == 1 else None
        return [
            QPointF(
                room.left() + (one.at - first).total_seconds() * wide if alone is None else alone,
                room.bottom() - (value - low) * tall,
            )
            for one, value in zip(self._points, values, strict=False)
        ]

    def _paint_bands(self, painter: QPainter, room: QRectF, low: float, high: float) -> None:
        for bottom, top in self._bands:
            tall = room.height() / (high - low)
            band = QRectF(room.left(), room.bottom() - (top - low) * tall, room.width(), (top - bottom) * tall)
            painter.fillRect(band, look().colour("ok_soft"))
            painter.setPen(look().colour("second"))
            for value in (bottom, top):
                at = room.bottom() - (value - low) * tall
                words = QRectF(0, at - look().px(12), room.left() - look().px(8), look().px(24))
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(words, flags, f"{value:.{self._decimals}f}")

    def _paint_words(self, painter: QPainter, room: QRectF, size: QFontMetricsF) -> None:
        painter.setPen(look().colour("second"))
        at = self.height() - size.descent()
        first, last = (f"{in_home(one.at):%m-%d}" for one in (self._points[0], self._points[-1]))
        painter.drawText(QPointF(room.left(), at), first)
        if len(self._points) > 1:
            painter.drawText(QPointF(room.right() - size.horizontalAdvance(last), at), last)

    def _paint_last(self, painter: QPainter, place: QPointF, text: str) -> None:
        """Write the newest value above its point."""
        painter.setFont(font(bold=True))
        painter.setPen(look().colour("ink"))
        wide = painter.fontMetrics().horizontalAdvance(text)
        left = min(place.x() - wide / 2, self.width() - wide)
        painter.drawText(QPointF(left, place.y() - look().px(10)), text)

    def _paint_line(self, painter: QPainter, places: list[QPointF]) -> None:
        if not places:
            return
        now, side = look(), look().px(5)
        painter.setPen(QPen(now.colour("primary"), now.px(2)))
        painter.drawLines([QLineF(one, other) for one, other in pairwise(places)])  # a polyline of a year takes 0.2 s
        painter.setPen(Qt.PenStyle.NoPen)
        usual, unusual = now.colour("primary"), now.colour("danger")
        for one, place in zip(self._points, places, strict=True):
            painter.setBrush(unusual if one.unusual else usual)
            if one.unusual:
                painter.drawRect(QRectF(place.x() - side, place.y() - side, 2 * side, 2 * side))
            else:
                painter.drawEllipse(place, side, side)
