"""Need and actual at the end of each month, side by side; knows no database."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app.desktop.columns import Columns
from app.desktop.theme import look

_FILLED = 0.6
"""Part of a month's room that its bar takes."""


@dataclass(frozen=True, slots=True)
class MonthBar:
    """One month."""

    words: str  # all of it
    below: str  # word below the bar, "" for none
    need: int
    actual: float

    @property
    def highest(self) -> float:
        """Return a little more than the higher of both, so that a mark never lies on the edge."""
        return max(self.need, self.actual) + 1

    def told(self) -> str:
        """Return it in words."""
        return self.words


class NeedBars(Columns[MonthBar]):
    """A bar as high as the people who are there, with a mark where it should be; what lacks is dashed."""

    def __init__(self) -> None:
        super().__init__(190, QSize(320, 190), _paint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _paint(painter: QPainter, column: MonthBar, room: QRectF, most: int) -> None:
    """Paint the bar of one month with its mark."""
    now, tall = look(), room.height() / most
    left, wide = room.center().x() - room.width() * _FILLED / 2, room.width() * _FILLED
    top, mark = room.bottom() - column.actual * tall, room.bottom() - column.need * tall
    painter.fillRect(QRectF(left, top, wide, room.bottom() - top), now.colour("primary"))
    if column.actual < column.need:
        painter.fillRect(QRectF(left, mark, wide, top - mark), now.colour("danger_soft"))
        painter.setPen(QPen(now.colour("danger"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(left, mark, wide, top - mark))
    painter.setPen(QPen(now.colour("ink"), 3))
    painter.drawLine(QPointF(left - 2, mark), QPointF(left + wide + 2, mark))
