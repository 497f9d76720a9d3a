"""The boxes that take a PIN, for switching people and for signing; knows nobody's PIN."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import look

PIN_DIGITS = 6


class PinEdit(QWidget):
    """Six boxes that take digits by key; what was typed shows as dots."""

    finished = Signal()
    typed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._digits = ""

    def digits(self) -> str:
        """Return what was typed."""
        return self._digits

    def clear(self) -> None:
        """Empty the boxes."""
        self._take("")

    def press(self, digit: str) -> None:
        """Add one digit; a seventh is not taken."""
        self._take((self._digits + digit)[:PIN_DIGITS])

    def erase(self) -> None:
        """Take the last digit away."""
        self._take(self._digits[:-1])

    def _take(self, digits: str) -> None:
        self._digits = digits
        self.update()
        self.typed.emit(len(digits))

    def sizeHint(self) -> QSize:
        """Return six boxes in a row."""
        return QSize(look().px(300), max(look().px(48), look().target))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: six boxes cannot be narrower and be read."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits of both keyboards, Backspace and Enter."""
        if event.text().isdigit() and event.text().isascii():
            self.press(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the keyboard to the boxes."""
        self.setFocus()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes and the dots."""
        del event
        now, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = now.px(8)
        wide = (self.width() - gap * (PIN_DIGITS - 1)) / PIN_DIGITS
        for place in range(PIN_DIGITS):
            box = QRectF(place * (wide + gap), 0, wide, self.height()).adjusted(1.5, 1.5, -1.5, -1.5)
            full, here = place < len(self._digits), place == len(self._digits)
            painter.setPen(QPen(now.colour("primary" if full or here else "edge"), 3 if here else 2))
            painter.setBrush(now.colour("primary_soft" if here else "surface"))
            painter.drawRoundedRect(box, now.px(6), now.px(6))
            if full:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(now.colour("ink"))
                painter.drawEllipse(box.center(), now.px(9), now.px(9))
        painter.end()
