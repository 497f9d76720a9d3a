"""Photo tiles of the sign-in page; knows no home and no passphrase."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.desktop import marks
from app.desktop.theme import font, look

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
            left, name_at, post_at = None, face.bottom() + now.px(30), face.bottom() + now.px(58)
        else:
            face = QRectF(now.px(15), (self.height() - side) / 2, side, side)
            left, middle = face.right() + now.px(12), self.height() / 2
            name_at, post_at = middle - now.px(4), middle + now.px(22)
        self._paint_face(painter, face)
        painter.setFont(font(19, bold=True))
        painter.setPen(now.colour("ink"))
        self._write(painter, left, name_at, self.signer.name)
        painter.setFont(font())
        painter.setPen(now.colour("second"))
        self._write(painter, left, post_at, self.signer.post)
        if chosen:
            self._paint_tick(painter)
        painter.end()

    def _write(self, painter: QPainter, left: float | None, baseline: float, text: str) -> None:
        """Write one line from `left`; None: in the middle."""
        if left is None:
            left = (self.width() - painter.fontMetrics().horizontalAdvance(text)) / 2
        painter.drawText(QPointF(left, baseline), text)

    def _paint_face(self, painter: QPainter, box: QRectF) -> None:
        ground, letter = ground_of(self._place)
        clip = QPainterPath()
        clip.addRoundedRect(box, look().px(10), look().px(10))
        if self._photo.isNull():
            painter.fillPath(clip, look().colour("surface") if self.isChecked() else ground)
            painter.setPen(letter)
            painter.setFont(font(box.height() * 0.44 * 16 / look().size.value, bold=True))
            surname, size = self.signer.name[:1], painter.fontMetrics()
            left = box.center().x() - size.horizontalAdvance(surname) / 2
            painter.drawText(QPointF(left, box.center().y() + size.capHeight() / 2), surname)
            return
        painter.save()
        painter.setClipPath(clip)
        side = min(self._photo.width(), self._photo.height())
        part = QRectF((self._photo.width() - side) / 2, (self._photo.height() - side) / 2, side, side)
        painter.drawPixmap(box, self._photo, part)
        painter.restore()

    def _paint_tick(self, painter: QPainter) -> None:
        now, side = look(), look().px(26)
        disc = QRectF(self.width() - side - now.px(12), now.px(12), side, side)
        path = QPainterPath()
        path.addEllipse(disc)
        painter.fillPath(path, now.colour("primary"))
        marks.paint(painter, "done", disc.adjusted(5, 5, -5, -5), now.colour("surface"))
