"""The drawn signs of the wall sheet: how a letter looks in a cell, and the line that says what each stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reportlab.lib.colors import black, white
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.paper import fonts, text


class Look(StrEnum):
    """How a sign is drawn."""

    PLAIN = "plain"
    NIGHT = "night"  # white on black
    AWAY = "away"  # in a double frame
    SHORT = "short"  # in a thick frame
    WORDS = "words"  # no sign, words alone


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of the legend and what it stands for."""

    letter: str
    said: str
    look: Look = Look.PLAIN


class DoubleFrame(Flowable):
    """A letter in a frame of its own, to stand inside a framed cell."""

    def __init__(self, letter: str, size: float, width: float, height: float) -> None:
        super().__init__()
        self.letter, self.size, self.width, self.height = letter, size, width, height

    def draw(self) -> None:
        """Draw frame and letter at the flowable's own corner."""
        self.canv.setLineWidth(0.7)
        self.canv.rect(0, 0, self.width, self.height, stroke=1, fill=0)
        _write(self.canv, self.letter, self.size, self.width / 2, self.height / 2)


class Legend(Flowable):
    """Signs with their words in as many lines as they take."""

    def __init__(self, signs: Sequence[Sign], size: float = text.SMALL) -> None:
        super().__init__()
        self.signs, self.size = signs, size
        self._side, self._gap = size * 1.5, size * 1.2
        self._lines: list[list[Sign]] = []

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the whole width and the height of the lines."""
        self._lines, left = [[]], available_width
        for sign in self.signs:
            width = self._width(sign)
            if width > left and self._lines[-1]:
                self._lines.append([])
                left = available_width
            self._lines[-1].append(sign)
            left -= width + self._gap
        self.width, self.height = available_width, len(self._lines) * self._side * 1.25
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines from the top."""
        for number, line in enumerate(self._lines, start=1):
            x, y = 0.0, self.height - number * self._side * 1.25 + self._side * 0.125
            for sign in line:
                self._draw(sign, x, y)
                x += self._width(sign) + self._gap

    def _box(self, sign: Sign) -> float:
        return 0 if sign.look is Look.WORDS else max(self._side, text.width_of(sign.letter, self.size) + 4)

    def _width(self, sign: Sign) -> float:
        return self._box(sign) + 3 + text.width_of(sign.said, self.size)

    def _draw(self, sign: Sign, x: float, y: float) -> None:
        pen, side, box = self.canv, self._side, self._box(sign)
        if box:
            pen.setLineWidth(1.6 if sign.look is Look.SHORT else 0.5)
            pen.setFillColor(black if sign.look is Look.NIGHT else white)
            pen.rect(x, y, box, side, stroke=1, fill=1)
            if sign.look is Look.AWAY:
                pen.rect(x + 1.5, y + 1.5, box - 3, side - 3, stroke=1, fill=0)
            pen.setFillColor(white if sign.look is Look.NIGHT else black)
            size = self.size * (0.85 if sign.look is Look.AWAY else 1)
            _write(pen, sign.letter, size, x + box / 2, y + side / 2)
        pen.setFillColor(black)
        pen.setFont(fonts.MAIN, self.size)
        pen.drawString(x + box + 3, y + side / 2 - self.size * 0.36, sign.said)


def _write(pen: Canvas, letter: str, size: float, x: float, y: float) -> None:
    """Write a letter with its middle at a point."""
    pen.setFont(fonts.BOLD, size)
    pen.drawCentredString(x, y - size * 0.36, letter)
