"""Small signs: a word with a colour and a shape, for class, state, risk, urgency and counts."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop import icons
from app.desktop.theme import look

KINDS = {
    "class_independent": ("ok", "ok_soft"), "class_partial": ("accent_text", "accent_soft"),
    "class_dependent": ("danger", "danger_soft"), "class_unassessed": ("second", "sunken"),
    "present": ("ok", "ok_soft"), "awaiting": ("accent_text", "accent_soft"), "on_leave": ("info", "info_soft"),
    "in_hospital": ("hospital", "hospital_soft"), "missing": ("danger", "danger_soft"),
    "left": ("second", "sunken"), "plain": ("second", "sunken"), "good": ("ok", "ok_soft"),
    "warn": ("accent_text", "accent_soft"), "bad": ("danger", "danger_soft"), "info": ("info", "info_soft"),
    "now": ("danger", "danger_soft"), "today": ("accent_text", "accent_soft"),
    "week": ("accent_text", "accent_soft"), "sometime": ("second", "sunken"),
    "risk_allergy": ("surface", "danger"), "risk_danger": ("danger", "surface"), "risk_talk": ("ink", "surface"),
}  # fmt: skip
"""Kind -> (colour role of word, icon and border, colour role of the ground)."""

_SQUARE = frozenset({"risk_allergy", "risk_danger", "risk_talk"})


def paint_chip(painter: QPainter, box: QRectF, kind: str, text: str, icon: str = "") -> None:
    """Draw a chip that fills `box`; the caller has set the font."""
    now = look()
    ink, ground = KINDS[kind]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = now.colour(ink)
    thick = 2.0 if kind in _SQUARE else 1.0
    border = now.colour(ground if kind == "risk_allergy" else ink)
    if kind not in _SQUARE:
        border.setAlpha(120)
    painter.setPen(QPen(border, thick))
    painter.setBrush(now.colour(ground))
    radius = now.px(6) if kind in _SQUARE else box.height() / 2
    half = thick / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
    left = box.left() + now.px(12)
    if icon:
        side = now.px(18)
        top = box.top() + (box.height() - side) / 2
        painter.drawPixmap(int(left), int(top), icons.pixmap(icon, ink, side, painter.device().devicePixelRatio()))
        left += side + now.px(6)
    painter.setPen(colour)
    words = QRectF(left, box.top(), box.right() - left - now.px(4), box.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


def chip_size(metrics: QFontMetrics, text: str, icon: str = "") -> QSize:
    """Return the size in px that `paint_chip` needs."""
    now = look()
    wide = metrics.horizontalAdvance(text) + 2 * now.px(12) + 2
    return QSize(wide + (now.px(24) if icon else 0), max(now.px(32), metrics.height() + now.px(6)))


class Chip(QWidget):
    """One sign beside other things; never pressed."""

    def __init__(self, text: str, kind: str = "plain", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text, self._kind, self._icon = text, kind, icon
        self.show_as(text, kind, icon)

    def show_as(self, text: str, kind: str, icon: str = "") -> None:
        """Say something else."""
        self._text, self._kind, self._icon = text, kind, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word."""
        return self._text

    def _font(self) -> QFont:
        made = QFont(self.font())
        made.setBold(self._kind in _SQUARE)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Take the room of the new text size."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for the icon and the whole word."""
        return chip_size(QFontMetrics(self._font()), self._text, self._icon)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a sign is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        del event
        painter = QPainter(self)
        painter.setFont(self._font())
        paint_chip(painter, QRectF(self.rect()), self._kind, self._text, self._icon)
        painter.end()
