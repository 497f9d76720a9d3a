"""The few signs of the sign-in page, filled from stored outlines: its first paint needs no icon font and no pen.

A pen or brush made from a colour lets PySide6 create all 92 enums of `Qt`, which takes 13 ms: as much as the rest of
the page. Filling with a palette's brush does not. `resources/signs/build.py` holds the strokes and makes the outlines.
"""

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPixmap

from app.kernel.paths import resource

_SIDE = 24


@cache
def _stored() -> dict[str, list[list[Any]]]:
    """Return the outlines as they are stored: steps of drawing, each a letter with its coordinates."""
    stored: dict[str, list[list[Any]]] = json.loads(resource("signs", "signs.json").read_bytes())
    return stored


@cache
def _outline(name: str) -> QPainterPath:
    """Return a sign on a square of 24. KeyError if there is none of this name."""
    path = QPainterPath()
    steps: dict[str, Callable[..., None]] = {"M": path.moveTo, "L": path.lineTo, "C": path.cubicTo}
    for step, *places in _stored()[name]:
        steps[step](*places)
    return path


def fill(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Fill a path with a colour."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, colour)
    painter.fillPath(path, palette.window())


def paint(painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
    """Draw a sign into `where`, on whatever is there."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(where.topLeft())
    painter.scale(where.width() / _SIDE, where.height() / _SIDE)
    fill(painter, _outline(name), colour)
    painter.restore()


def pixmap(name: str, colour: QColor, pixels: int, ratio: float = 1.0) -> QPixmap:
    """Return a sign as a picture `pixels` wide and high."""
    made = QPixmap(round(pixels * ratio), round(pixels * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    paint(painter, name, QRectF(QPointF(0, 0), QPointF(pixels, pixels)), colour)
    painter.end()
    return made


def icon(name: str, colour: QColor) -> QIcon:
    """Return a sign as an icon for a button."""
    return QIcon(pixmap(name, colour, _SIDE, 2.0))
