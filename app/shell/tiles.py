"""Photo tiles and the PIN pad of the sign-in page; knows no home and no passphrase."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop import marks
from app.desktop.buttons import button
from app.desktop.theme import font, look

PIN_DIGITS = 6
_GROUNDS = ("primary", "accent", "info", "hospital", "ok")


@dataclass(frozen=True, slots=True)
class Signer:
    """Someone who may sign in, as the tile shows them."""

    login: str
    name: str
    post: str
    photo: bytes | None = None  # JPEG or PNG; None before the home is open, or where there is none
    by_pin: bool = False  # True: six digits are enough while the home is open


def ground_of(place: int) -> tuple[QColor, QColor]:
    """Return colours for the surname square of the person at `place`: ground and letter."""
    role = _GROUNDS[place % len(_GROUNDS)]
    return look().colour(f"{role}_soft"), look().colour("accent_text" if role == "accent" else role)


class PersonTile(QAbstractButton):
    """One person: photo or surname, name, post."""

    def __init__(self, signer: Signer, place: int, *, large: bool) -> None:
        super().__init__()
        self.signer = signer
        self._place, self._large = place, large
        self._photo = QPixmap()
        if signer.photo:
            self._photo.loadFromData(signer.photo)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(signer.name)
        self.setAccessibleName(f"{signer.name} {signer.post}".strip())

    def sizeHint(self) -> QSize:
        """Return the tile's size."""
        now = look()
        wide = QFontMetrics(font(19, bold=True)).horizontalAdvance(self.signer.name)
        if self._large:
            return QSize(max(now.px(150), wide + now.px(32)), now.px(196))
        return QSize(wide + now.px(110), now.px(104))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a name is not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        del event
        now, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setPen(QPen(now.colour("primary" if chosen else "line"), 3 if chosen else 1))
        painter.setBrush(now.colour("primary_soft" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), now.px(10), now.px(10))
        side = now.px(88 if self._large else 64)
        if self._large:
            face = QRectF((self.width() - side) / 2, now.px(18), side, side)
            room = QRect(4, int(face.bottom()) + now.px(8), self.width() - 8, now.px(60))
            flags = Qt.AlignmentFlag.AlignHCenter
        else:
            face = QRectF(now.px(15), (self.height() - side) / 2, side, side)
            left = int(face.right()) + now.px(12)
            room = QRect(left, (self.height() - now.px(52)) // 2, self.width() - left - 4, now.px(52))
            flags = Qt.AlignmentFlag.AlignLeft
        self._paint_face(painter, face)
        painter.setFont(font(19, bold=True))
        painter.setPen(now.colour("ink"))
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignTop, self.signer.name)
        painter.setFont(font())
        painter.setPen(now.colour("second"))
        post = painter.fontMetrics().elidedText(self.signer.post, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignBottom, post)
        if chosen:
            self._paint_tick(painter)
        painter.end()

    def _paint_face(self, painter: QPainter, box: QRectF) -> None:
        ground, letter = ground_of(self._place)
        if self._photo.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("surface") if self.isChecked() else ground)
            painter.drawRoundedRect(box, look().px(10), look().px(10))
            painter.setPen(letter)
            painter.setFont(font(box.height() * 0.44 * 16 / look().size.value, bold=True))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.signer.name[:1])
            return
        clip = QPainterPath()
        clip.addRoundedRect(box, look().px(10), look().px(10))
        painter.save()
        painter.setClipPath(clip)
        side = min(self._photo.width(), self._photo.height())
        part = QRectF((self._photo.width() - side) / 2, (self._photo.height() - side) / 2, side, side)
        painter.drawPixmap(box, self._photo, part)
        painter.restore()

    def _paint_tick(self, painter: QPainter) -> None:
        now, side = look(), look().px(26)
        disc = QRectF(self.width() - side - now.px(12), now.px(12), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("primary"))
        painter.drawEllipse(disc)
        marks.paint(painter, "done", disc.adjusted(5, 5, -5, -5), now.colour("surface"))


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
        """Return the same."""
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
        """Take the keyboard."""
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


class PinPad(QWidget):
    """Boxes and big keys; works by mouse and by keyboard."""

    entered = Signal(str)

    def __init__(self, enter_word: str, erase_word: str, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self.boxes = PinEdit(name)
        column.addWidget(self.boxes)
        self.grid = QGridLayout()
        self.grid.setSpacing(look().px(8))
        column.addLayout(self.grid, 1)
        for number in range(1, 10):
            self._key(str(number), (number - 1) // 3, (number - 1) % 3)
        self._key("0", 3, 1)
        sign = marks.icon("erase", look().colour("ink"))
        self._place(button(erase_word, self.boxes.erase, look_="word-key", icon=sign, parent=self), 3, 0)
        sign = marks.icon("forward", look().colour("surface"))
        self.enter = button(enter_word, self._on_enter, look_="primary", icon=sign, parent=self)
        self._place(self.enter, 3, 2)
        self.boxes.finished.connect(self._on_enter)

    def _key(self, digit: str, row: int, column: int) -> None:
        made = button(digit, lambda: self.boxes.press(digit), look_="key", parent=self)
        self._place(made, row, column)

    def _place(self, made: QPushButton, row: int, column: int) -> None:
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grid.addWidget(made, row, column)

    def _on_enter(self) -> None:
        self.entered.emit(self.boxes.digits())
