"""One day of somebody's own month, big enough to be read from a step away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.desktop.theme import font, look

_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
"""Days that a key goes on."""


@dataclass(frozen=True, slots=True)
class DayFace:
    """What a day shows."""

    day: date
    letter: str = ""  # "": nothing is published
    times: str = ""
    ground: str = "surface"  # colour roles
    ink: str = "ink"
    mark: str = ""  # what was asked for
    rest: bool = False  # a day of the weekend
    over: bool = False
    today: bool = False


class DayButton(QAbstractButton):
    """Number, letter, times and what was asked for; can be chosen."""

    stepped = Signal(int)  # days further

    def __init__(self, face: DayFace, spoken: str) -> None:
        super().__init__()
        self._face = face
        self.setCheckable(True)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return room for three lines and the times."""
        return QSize(look().px(92), look().px(78))

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing is cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the arrow keys: the calendar knows the days beside, above and below."""
        days = _ARROWS.get(Qt.Key(event.key()))
        if days is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(days)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the day."""
        del event
        now, face, painter = look(), self._face, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(now.colour("primary" if chosen else "line"), 3 if chosen else 1))
        painter.setBrush(now.colour("sunken" if face.ground == "surface" and face.rest else face.ground))
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(room, now.px(6), now.px(6))
        if face.over:
            painter.setOpacity(0.55)
        inside, high = room.adjusted(now.px(6), now.px(3), -now.px(6), -now.px(3)), now.px(22)
        top = QRectF(inside.left(), inside.top(), inside.width(), high)
        painter.setFont(font(14, bold=face.today))
        painter.setPen(now.colour("primary" if face.today else "second"))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(face.day.day))
        painter.setPen(now.colour("info"))
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, face.mark)
        painter.setPen(now.colour(face.ink))
        painter.setFont(font(24, bold=True))
        painter.drawText(inside.adjusted(0, now.px(16), 0, -now.px(16)), Qt.AlignmentFlag.AlignCenter, face.letter)
        painter.setFont(font(14))
        low = QRectF(inside.left(), inside.bottom() - high, inside.width(), high)
        painter.drawText(low, Qt.AlignmentFlag.AlignCenter, face.times)
        painter.end()
