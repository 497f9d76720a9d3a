"""Choices that are big enough, named, and the same everywhere; `button` itself is made in `press`."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from app.desktop import marks
from app.desktop.press import button
from app.desktop.theme import font, look

__all__ = ["Dropdown", "SegmentedButtons", "Tick", "button"]


MOST_ROWS = 10
"""So many rows of a list are open at once; the rest is scrolled to."""


def leave_room_for_bold(made: QPushButton) -> None:
    """Make a button wide enough for its words when it is chosen and they are bold."""
    made.setMinimumWidth(QFontMetrics(font(bold=True)).horizontalAdvance(made.text()) + 2 * look().px(16) + 4)


class SegmentedButtons(QWidget):
    """A few choices side by side, one of them taken; arrow keys move inside."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        quiet: str | None = None,
    ) -> None:
        """Take as `quiet` the choice that stands for no answer yet: it is marked faintly."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (key, text) in enumerate(choices):
            made = button(text, look_="segment", name=f"{name} {text}")
            ends = ("left" if place == 0 else "", "right" if place == len(choices) - 1 else "")
            made.setProperty("end", "both" if all(ends) else "".join(ends))
            made.setProperty("quiet", "true" if key == quiet else "false")
            made.setCheckable(True)
            leave_room_for_bold(made)
            made.clicked.connect(lambda _on, key=key: self.chosen.emit(key))
            self._group.addButton(made)
            self._buttons[key] = made
            row.addWidget(made)
        row.addStretch(1)
        if choices:
            self.choose(choices[0][0])

    def choose(self, key: str) -> None:
        """Take a choice without telling anyone."""
        self._buttons[key].setChecked(True)

    def choice(self) -> str:
        """Return the key of the taken choice."""
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def set_text(self, key: str, text: str) -> None:
        """Change the word of one choice, e.g. to show a count."""
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(f"{self.accessibleName()} {text}")
        leave_room_for_bold(self._buttons[key])


class Dropdown(QComboBox):
    """A list of choices that opens on click, space or Alt+down; the wheel does not change it unasked."""

    picked = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(MOST_ROWS)
        self.set_choices(choices)
        self.activated.connect(lambda _index: self.picked.emit(self.choice()))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; the first is taken."""
        self.clear()
        for key, text in choices:
            self.addItem(text, key)

    def choose(self, key: str) -> None:
        """Take a choice without telling anyone; an unknown one leaves the list as it is."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)

    def choice(self) -> str:
        """Return the key of the taken choice; "" when there is none."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QEvent) -> None:
        """Leave the wheel to the page: a list must not change while somebody scrolls over it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list as the style does, and the arrow that a style sheet takes away."""
        super().paintEvent(event)
        painter, side = QPainter(self), look().px(18)
        box = QRectF(self.width() - side - look().px(10), (self.height() - side) / 2, side, side)
        marks.paint(painter, "down", box, look().colour("ink"))
        painter.end()


class Tick(QCheckBox):
    """A tick box of 24 px whose whole row is the target."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)

    def hitButton(self, pos: object) -> bool:
        """Let the whole row be pressed."""
        del pos
        return True

    def sizeHint(self) -> QSize:
        """Return room for the box, a gap and the words."""
        side = look().px(24)
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(side + look().px(14) + words.width(), max(look().target, words.height()))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick and words in the colours of the program."""
        del event
        painter, now, side = QPainter(self), look(), look().px(24)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(now.colour("primary" if self.isChecked() else "edge"), 2))
        painter.setBrush(now.colour("primary" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, now.px(5), now.px(5))
        if self.isChecked():
            marks.paint(painter, "done", box.adjusted(3, 3, -3, -3), now.colour("surface"))
        painter.setPen(now.colour("ink" if self.isEnabled() else "second"))
        words = self.rect().adjusted(side + now.px(10), 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, flags | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()
