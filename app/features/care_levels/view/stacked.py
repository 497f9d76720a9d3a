"""Columns cut into parts, one for each moment, with words below; knows nothing of what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from app.desktop.bars import Part
from app.desktop.columns import Columns
from app.desktop.theme import look

_FILLED = 0.72
"""Share of a column's room that it fills."""


@dataclass(frozen=True, slots=True)
class Column:
    """One moment: its full name, the word below it ("": none), and its parts from the foot up."""

    name: str
    below: str
    parts: Sequence[Part]

    @property
    def highest(self) -> int:
        """Return the sum of the parts."""
        return sum(count for _word, count, _role in self.parts)

    def told(self) -> str:
        """Return it in words."""
        parts = ", ".join(f"{word} {count}" for word, count, _role in self.parts)
        return f"{self.name}: {self.highest}\n{parts}"


class StackedColumns(Columns[Column]):
    """The columns side by side."""

    def __init__(self) -> None:
        super().__init__(220, QSize(360, 160), _paint)


def _paint(painter: QPainter, column: Column, room: QRectF, most: int) -> None:
    """Paint the parts of one column from the foot up."""
    wide, foot = room.width() * _FILLED, room.bottom()
    left = room.left() + (room.width() - wide) / 2
    for _word, count, role in column.parts:
        tall = room.height() * count / most
        painter.fillRect(QRectF(left, foot - tall, wide, max(tall - 1, 0)), look().colour(role))
        foot -= tall
