"""Surfaces that pages are put together from: card, title line, row of things to do, tile, empty state."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.desktop import icons
from app.desktop.buttons import button
from app.desktop.chips import KINDS, Chip
from app.desktop.theme import font, has_rare, look


def label(text: str, role: str = "", ink: str = "", *, wrap: bool = False, struck: bool = False) -> QLabel:
    """Return words in a role of the style sheet, e.g. "title" or "strong", and an ink, e.g. "second".

    What does not stand any more is struck through.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("role", role)
    made.setProperty("ink", ink)
    made.setProperty("rare", "true" if has_rare(text) else "false")
    if struck:
        drawn = made.font()
        drawn.setStrikeOut(True)
        made.setFont(drawn)
    return made


def swap(layout: QLayout, former: QWidget, made: QWidget) -> None:
    """Put a widget where the former one stood, and let that one go."""
    layout.replaceWidget(former, made)
    former.hide()
    former.deleteLater()


def tip(widget: QWidget, text: str) -> None:
    """Let a widget tell `text` when the mouse rests on it, letter by letter: a name may look like a tag."""
    widget.setToolTip(f"<span>{escape(text)}</span>" if "<" in text else text)


def picture(meaning: str, role: str = "second", at_standard: float = 20) -> QLabel:
    """Return an icon that stands beside a word; it is not read aloud."""
    made = QLabel()
    made.setPixmap(icons.pixmap(meaning, role, look().px(at_standard), made.devicePixelRatioF()))
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def rule() -> QFrame:
    """Return a thin line between rows."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made


def scrolling(inside: QWidget) -> QScrollArea:
    """Return an area that scrolls `inside` up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def refill(area: QScrollArea, made: QWidget) -> None:
    """Put a widget into a scrolling area; the former one goes once the button pressed in it has done its work."""
    former = area.takeWidget()
    area.setWidget(made)
    if former is not None:
        former.deleteLater()


class Card(QFrame):
    """A white surface with an optional title line; `body` takes what is in it."""

    def __init__(self, title: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.body = QVBoxLayout(self)
        space = look().px(16)
        self.body.setContentsMargins(space, space, space, space)
        self.body.setSpacing(look().px(8))
        self.head = QHBoxLayout()
        self.head.setSpacing(look().px(8))
        if title:
            self.setAccessibleName(title)
            if icon:
                self.head.addWidget(picture(icon, "primary", 22))
            self.head.addWidget(label(title, "heading"))
            self.head.addStretch(1)
            self.body.addLayout(self.head)


class EmptyState(QFrame):
    """Nothing is here yet: says so, and what to do next with one button."""

    def __init__(
        self,
        text: str,
        hint: str = "",
        verb: str = "",
        pressed: Callable[[], object] | None = None,
        icon: str = "empty",
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(look().px(12))
        column.addStretch(1)
        column.addWidget(picture(icon, "second", 56), 0, Qt.AlignmentFlag.AlignHCenter)
        for words, role, ink in ((text, "heading", ""), (hint, "", "second")):
            if words:
                line = label(words, role, ink, wrap=True)
                line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(line)
        if verb:
            self.button = button(verb, pressed, look_="primary", parent=self)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)


class TodoRow(QWidget):
    """One thing that waits: sign, words, urgency, and a button that leads there."""

    def __init__(
        self,
        title: str,
        detail: str,
        *,
        icon: str,
        urgency: tuple[str, str, str],
        verb: str,
        pressed: Callable[[], object],
        primary: bool = False,
        narrow: bool = False,
    ) -> None:
        """Take `urgency` as (kind of chip, word, icon); a `narrow` row has sign and button below the words."""
        super().__init__()
        kind, word, sign = urgency
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look().px(6), 0, look().px(6))
        row.setSpacing(look().px(12))
        row.addWidget(_Badge(icon, kind))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, "heading", wrap=True))
        if detail:
            words.addWidget(label(detail, "", "second", wrap=True))
        row.addLayout(words, 1)
        self.button = button(verb, pressed, look_="primary" if primary else "", name=f"{verb}: {title}", parent=self)
        self.button.setMinimumWidth(look().px(104))
        last = QHBoxLayout() if narrow else row
        last.addWidget(Chip(word, kind, sign))
        if narrow:
            last.addStretch(1)
            words.addSpacing(look().px(6))
            words.addLayout(last)
        last.addWidget(self.button)


class _Badge(QWidget):
    """An icon on a soft square of its urgency."""

    def __init__(self, icon: str, kind: str) -> None:
        super().__init__()
        self._icon, self._kind = icon, kind
        self.setFixedSize(look().px(40), look().px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square and the icon."""
        del event
        ink, ground = KINDS[self._kind]
        painter, side = QPainter(self), look().px(24)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(ground))
        painter.drawRoundedRect(self.rect(), look().px(8), look().px(8))
        gap = (self.width() - side) // 2
        painter.drawPixmap(gap, gap, icons.pixmap(self._icon, ink, side, self.devicePixelRatioF()))
        painter.end()


class TileButton(QAbstractButton):
    """A big tile of the start page: icon, word, a line below, and how much is undone."""

    def __init__(self, title: str, line: str = "", icon: str = "home", count: str = "", *, flat: bool = False) -> None:
        """Take `flat` for a tile of half the height, with the icon beside the words."""
        super().__init__()
        self._icon, self._flat = icon, flat
        self._state = (line, count, "")
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_state(line, count)

    def show_state(self, line: str, count: str = "", weight: str = "") -> None:
        """Say the state: `count` with its unit or "", `weight` "" | "next" (filled) | "due" (amber border)."""
        self._state = (line, count, weight)
        self.setAccessibleName(" ".join(part for part in (self.text(), count, line) if part))
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Take the room of the new text size."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for the longest line."""
        line = QFontMetrics(font()).horizontalAdvance(self._state[0])
        least = self.minimumSizeHint()
        return QSize(max(least.width(), min(line, look().px(220)) + self._beside()), least.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least a tile may shrink to, above 120 x 96 px; a flat one is 76 px high."""
        title = QFontMetrics(font(20, bold=True)).horizontalAdvance(self.text())
        return QSize(max(look().px(130), title + self._beside()), look().px(76 if self._flat else 160))

    def _beside(self) -> int:
        """Return the room left and right of the words."""
        return look().px(96 if self._flat else 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        del event
        now = look()
        line, count, weight = self._state
        filled = weight == "next"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = {"next": "primary", "due": "accent"}.get(weight, "line")
        ground = "primary" if filled else "sunken" if self.isDown() or self.underMouse() else "surface"
        painter.setPen(QPen(now.colour(edge), 2 if weight else 1))
        painter.setBrush(now.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), now.px(10), now.px(10))
        space, side = now.px(18), now.px(36)
        ink = "surface" if filled else "primary"
        top = (self.height() - side) // 2 if self._flat else space
        painter.drawPixmap(QPoint(space, top), icons.pixmap(self._icon, ink, side, self.devicePixelRatioF()))
        if count:
            self._paint_count(painter, count, filled=filled)
        left = space + side + now.px(14) if self._flat else space
        below = now.px(12) if self._flat else space
        self._paint_words(painter, QRect(left, 0, self.width() - left - space, self.height() - below), line, filled)
        painter.end()

    def _paint_count(self, painter: QPainter, count: str, *, filled: bool) -> None:
        now = look()
        painter.setFont(font(18, bold=True))
        wide, high = painter.fontMetrics().horizontalAdvance(count) + now.px(24), now.px(36)
        pill = QRectF(self.width() - wide - now.px(12), now.px(14), wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("surface" if filled else "accent_soft"))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(now.colour("primary" if filled else "accent_text"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, count)

    def _paint_words(self, painter: QPainter, room: QRect, line: str, filled: bool) -> None:
        now = look()
        painter.setFont(font())
        painter.setPen(now.colour("surface" if filled else "second"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        low = painter.fontMetrics().boundingRect(room, flags, line)
        painter.drawText(room, flags, line)
        painter.setFont(font(20, bold=True))
        painter.setPen(now.colour("surface" if filled else "ink"))
        high = painter.fontMetrics().height()
        above = QRect(room.left(), low.top() - high, room.width(), high)
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
