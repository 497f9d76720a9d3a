"""One cell of the sheet: dashed while nothing is recorded, solid once it is; reads nothing by itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.desktop import icons
from app.desktop.cards import tip
from app.desktop.theme import font, look

_DASHED, _SOLID, _NONE = Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine, Qt.PenStyle.NoPen
KINDS = {
    "ready": ("ink", "surface", "edge", _DASHED, ""),
    "odd": ("danger", "danger_soft", "danger", _DASHED, "warning"),
    "done": ("ok", "ok_soft", "ok", _SOLID, "done"),
    "done_odd": ("danger", "danger_soft", "danger", _SOLID, "warning"),
    "measure": ("second", "surface", "info", _SOLID, ""),
    "none": ("second", "", "", _NONE, ""),
}
"""Kind -> (colour roles of words, ground and border, line of the border, icon)."""

_PRESSED = frozenset({"ready", "odd", "done", "done_odd", "measure"})
_WORDS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


@dataclass(frozen=True, slots=True)
class Face:
    """What a cell shows, and what is read aloud of it."""

    text: str
    kind: str  # of `KINDS`
    told: str
    pressable: bool = True


def paint_cell(painter: QPainter, box: QRect, face: Face, title: str = "") -> None:
    """Draw a cell into `box`, under the name of its item where it stands in no column."""
    now = look()
    ink, ground, border, style, icon = KINDS[face.kind]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ground:
        painter.setPen(QPen(now.colour(border), 2 if style is _DASHED or face.kind == "done_odd" else 1, style))
        painter.setBrush(now.colour(ground))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), now.px(8), now.px(8))
    inside = box.adjusted(now.px(4), now.px(2), -now.px(4), -now.px(2))
    painter.setFont(font())
    if title:
        high = painter.fontMetrics().height()
        painter.setPen(now.colour("second"))
        painter.drawText(inside.adjusted(0, now.px(2), 0, 0), Qt.AlignmentFlag.AlignHCenter, title)
        inside.setTop(inside.top() + high)
    painter.setFont(font(bold=face.kind in {"odd", "done_odd"}))
    wide, side = painter.fontMetrics().horizontalAdvance(face.text), now.px(18)
    painter.setPen(now.colour(ink))
    if icon and wide + side + now.px(4) <= inside.width():
        left = inside.left() + (inside.width() - wide - side - now.px(4)) // 2
        ratio = painter.device().devicePixelRatio()
        top = inside.center().y() - side // 2
        painter.drawPixmap(left, top, icons.pixmap(icon, ink, side, ratio))
        inside.setLeft(left + side + now.px(4))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, face.text)
    else:
        painter.drawText(inside, _WORDS, face.text)


class CellButton(QAbstractButton):
    """A cell that can be pressed; arrows lead to its neighbours, other keys are told to the sheet."""

    steered = Signal(int, int)
    key = Signal(object)

    def __init__(self, face: Face, title: str = "") -> None:
        """Take the `title` of its item where it stands in no column."""
        super().__init__()
        self._title, self.face = title, face
        self._hint: QSize | None = None  # layouts ask for it many times
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_face(face)

    def show_face(self, face: Face) -> None:
        """Show something else."""
        self.face, self._hint = face, None
        self.setText(face.text)
        self.setAccessibleName(face.told)
        tip(self, face.told)
        self.setEnabled(face.kind in _PRESSED and face.pressable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.isEnabled() else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the words, and for the name of the item above them."""
        if self._hint is None:
            self._hint = self._room()
        return self._hint

    def _room(self) -> QSize:
        words, bold = QFontMetrics(font()), QFontMetrics(font(bold=True))
        wide = max(words.horizontalAdvance(self._title), bold.horizontalAdvance(self.face.text) + look().px(24))
        high = look().target + look().px(2) + (words.height() if self._title else 0)
        return QSize(max(wide + look().px(14), look().px(64)), high)

    def minimumSizeHint(self) -> QSize:
        """Return the same height; a column may be narrower."""
        return QSize(look().px(60), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take the room of the new text size."""
        if event.type() == QEvent.Type.FontChange:
            self._hint = None
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a neighbour by arrow; let the sheet have digits, Delete and Esc."""
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            self.steered.emit(*way)
            return
        event.ignore()
        self.key.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cell."""
        del event
        painter = QPainter(self)
        paint_cell(painter, self.rect(), self.face, self._title)
        painter.end()


class Sample(QWidget):
    """A cell of the legend."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face
        self.setAccessibleName(face.told)
        wide = QFontMetrics(font(bold=True)).horizontalAdvance(face.text) + look().px(36)
        self.setFixedSize(wide, look().px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cell."""
        del event
        painter = QPainter(self)
        paint_cell(painter, self.rect(), self._face)
        painter.end()
