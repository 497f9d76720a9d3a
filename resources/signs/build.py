"""Makes `signs.json`, the outlines that `app.desktop.marks` fills: `python resources/signs/build.py`.

Drawn here as strokes on a square of 24; kept as outlines because filling one needs no pen (see `app.desktop.marks`).
"""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

HERE = Path(__file__).parent
_WIDTH = 2.0
_FINE = 3.0
"""Curves are cut into straight pieces; on so much larger a square the pieces cannot be seen."""


def _home(path: QPainterPath) -> None:
    """Draw a house with a heart, filled."""
    path.moveTo(12, 2.5)
    for x, y in ((22, 11.5), (19, 11.5), (19, 21), (5, 21), (5, 11.5), (2, 11.5)):
        path.lineTo(x, y)
    path.closeSubpath()
    path.moveTo(12, 18.5)
    path.cubicTo(5.5, 13.8, 8.2, 8.8, 12, 11.9)
    path.cubicTo(15.8, 8.8, 18.5, 13.8, 12, 18.5)


def _key(path: QPainterPath) -> None:
    path.addEllipse(QRectF(2.5, 8, 8, 8))
    path.moveTo(10.5, 12)
    path.lineTo(21.5, 12)
    path.lineTo(21.5, 16)
    path.moveTo(17, 12)
    path.lineTo(17, 15)


def _letters(path: QPainterPath) -> None:
    path.moveTo(2, 5)
    path.lineTo(15, 5)
    path.moveTo(8.5, 5)
    path.lineTo(8.5, 20)
    path.moveTo(14, 11)
    path.lineTo(22, 11)
    path.moveTo(18, 11)
    path.lineTo(18, 20)


def _help(path: QPainterPath) -> None:
    path.addEllipse(QRectF(2.5, 2.5, 19, 19))
    path.moveTo(9, 9.5)
    path.cubicTo(9, 5.2, 15.5, 5.4, 15, 9.5)
    path.cubicTo(14.7, 11.6, 12, 11.6, 12, 14.2)
    path.moveTo(12, 16.8)
    path.lineTo(12, 17.6)


def _erase(path: QPainterPath) -> None:
    path.moveTo(8, 5)
    for x, y in ((22, 5), (22, 19), (8, 19), (2, 12)):
        path.lineTo(x, y)
    path.closeSubpath()
    path.moveTo(11.5, 9.2)
    path.lineTo(17, 14.8)
    path.moveTo(17, 9.2)
    path.lineTo(11.5, 14.8)


def _forward(path: QPainterPath) -> None:
    path.moveTo(3.5, 12)
    path.lineTo(20, 12)
    path.moveTo(13, 5)
    path.lineTo(20, 12)
    path.lineTo(13, 19)


def _back(path: QPainterPath) -> None:
    path.moveTo(20.5, 12)
    path.lineTo(4, 12)
    path.moveTo(11, 5)
    path.lineTo(4, 12)
    path.lineTo(11, 19)


def _done(path: QPainterPath) -> None:
    path.moveTo(4.5, 12.5)
    path.lineTo(9.5, 17.5)
    path.lineTo(20, 6.5)


def _warning(path: QPainterPath) -> None:
    path.moveTo(12, 3)
    path.lineTo(22, 20.5)
    path.lineTo(2, 20.5)
    path.closeSubpath()
    path.moveTo(12, 9.5)
    path.lineTo(12, 14.5)
    path.moveTo(12, 17)
    path.lineTo(12, 17.6)


def _down(path: QPainterPath) -> None:
    path.moveTo(5, 9)
    path.lineTo(12, 16)
    path.lineTo(19, 9)


def _globe(path: QPainterPath) -> None:
    path.addEllipse(QRectF(2.5, 2.5, 19, 19))
    path.addEllipse(QRectF(8, 2.5, 8, 19))
    path.moveTo(2.5, 12)
    path.lineTo(21.5, 12)


_DRAWN: dict[str, Callable[[QPainterPath], None]] = {
    "home": _home, "key": _key, "letters": _letters, "help": _help, "erase": _erase, "forward": _forward,
    "back": _back, "done": _done, "warning": _warning, "down": _down, "globe": _globe,
}  # fmt: skip
_FILLED = frozenset({"home"})


def _outlined(path: QPainterPath) -> QPainterPath:
    """Return the outline of a stroke with round ends and corners."""
    stroker = QPainterPathStroker()
    stroker.setWidth(_WIDTH * _FINE)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(QTransform.fromScale(_FINE, _FINE).map(path)).simplified()


def _lines(outline: QPainterPath, scale: float) -> list[list[str | float]]:
    """Return the outline as lists: M, L or C with its coordinates, `scale` times too large in `outline`."""
    kind, letters = QPainterPath.ElementType, {"MoveToElement": "M", "LineToElement": "L", "CurveToElement": "C"}
    lines: list[list[str | float]] = []
    for at in range(outline.elementCount()):
        element = outline.elementAt(at)
        place = [round(element.x / scale, 2), round(element.y / scale, 2)]
        if element.type == kind.CurveToDataElement:
            lines[-1] += place
        else:
            lines.append([letters[element.type.name], *place])
    return lines


def built() -> str:
    """Return the text of `signs.json`."""
    signs = {}
    for name, draw in _DRAWN.items():
        path = QPainterPath()
        draw(path)
        signs[name] = _lines(path, 1) if name in _FILLED else _lines(_outlined(path), _FINE)
    return json.dumps(signs, separators=(",", ":")).replace('],"', '],\n"') + "\n"


if __name__ == "__main__":
    (HERE / "signs.json").write_text(built(), "utf-8")
