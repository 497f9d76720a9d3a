"""Bars that show parts of a whole; each says in words what it shows."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.cards import label
from app.desktop.flow import FlowLayout
from app.desktop.theme import look

Part = tuple[str, int, str]
"""(word, count, colour role)"""


class SplitBar(QWidget):
    """One bar cut into parts, with a legend of word and number below."""

    def __init__(self, name: str, parts: Sequence[Part] = ()) -> None:
        super().__init__()
        self._name = name
        self._bar = Bar()
        below = QWidget()
        self._legend = FlowLayout(below, look().px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(self._bar)
        column.addWidget(below)
        self.show_parts(parts)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts; those of zero keep their word."""
        self._bar.parts = tuple(parts)
        self._bar.update()
        while (item := self._legend.takeAt(0)) is not None:
            item.widget().deleteLater()
        for word, count, role in parts:
            self._legend.addWidget(entry(role, label(word, "", "second"), label(str(count), "strong")))
        told = ", ".join(f"{word} {count}" for word, count, _role in parts)
        self.setAccessibleName(f"{self._name}: {told}")


def entry(role: str, *beside: QWidget) -> QWidget:
    """Return one part's colour with what stands beside it, kept together."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, look().px(8), 0)
    row.setSpacing(look().px(8))
    row.addWidget(_Square(role))
    for one in beside:
        row.addWidget(one)
    return made


class Bar(QWidget):
    """The painted bar alone, for where the words stand beside it."""

    def __init__(self, parts: Sequence[Part] = ()) -> None:
        super().__init__()
        self.parts = tuple(parts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the bar's height."""
        return QSize(look().px(120), look().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts side by side with white gaps."""
        del event
        now, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), now.px(6), now.px(6))
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), now.colour("line"))
        shown = [part for part in self.parts if part[1] > 0]
        whole, left = sum(part[1] for part in shown), 0.0
        for _word, count, role in shown:
            wide = self.width() * count / whole
            painter.fillRect(QRectF(left, 0, wide, self.height()), now.colour(role))
            left += wide
            painter.fillRect(QRectF(left - 1, 0, 2, self.height()), now.colour("surface"))
        painter.end()


class _Square(QWidget):
    """The colour of one part in the legend."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(look().px(14), look().px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(self._role))
        painter.drawRoundedRect(self.rect(), 3, 3)
        painter.end()
