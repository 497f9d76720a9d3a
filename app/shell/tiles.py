"""Photo tiles of the sign-in page; knows no home and no passphrase.

Words are labels and grounds are filled paths: writing or stroking with a painter takes a pen, which costs the first
paint 13 ms (see `app.desktop.marks`).
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout

from app.desktop import marks
from app.desktop.theme import has_rare, look

_GROUNDS = ("primary", "accent", "info", "hospital", "ok")


class Signer(NamedTuple):
    """Someone who may sign in, as the tile shows them."""

    login: str
    name: str
    post: str
    photo: bytes | None = None  # JPEG or PNG; None before the home is open, or where there is none
    by_pin: bool = False  # True: six digits are enough while the home is open


def _word(text: str, role: str, ink: str) -> QLabel:
    made = QLabel()  # shows every name letter by letter by the style sheet: `Qt` is not named here
    made.setText(text)
    made.setProperty("role", role)
    made.setProperty("ink", ink)
    made.setProperty("rare", "true" if has_rare(text) else "false")
    return made


def _rounded(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


class PersonTile(QAbstractButton):
    """One person: photo or surname, name, post."""

    def __init__(self, signer: Signer, place: int, *, large: bool) -> None:
        super().__init__()
        self.signer = signer
        self._ground = _GROUNDS[place % len(_GROUNDS)]
        self._large = large
        self._photo = QPixmap()
        if signer.photo:
            self._photo.loadFromData(signer.photo)
        self.setCheckable(True)
        self.setFixedHeight(look().px(196 if large else 104))
        self.setAccessibleName(f"{signer.name} {signer.post}".strip())
        surname = signer.name[:1] if self._photo.isNull() else ""
        self._face = _word(surname, "face" if large else "small face", self._letter_ink())
        side = look().px(88 if large else 64)
        self._face.setFixedSize(side, side)
        self._lay_out(_word(signer.name, "person", "ink"), _word(signer.post, "post", "second"))

    def _letter_ink(self) -> str:
        return "accent_text" if self._ground == "accent" else self._ground

    def _lay_out(self, name: QLabel, post: QLabel) -> None:
        """Put face, name and post below each other, or the face beside the words on a small tile."""
        now, words = look(), QVBoxLayout()
        words.setSpacing(now.px(3))
        if not self._large:
            words.addStretch(1)
        for word in (name, post):
            row = QHBoxLayout()
            row.addStretch(1 if self._large else 0)
            row.addWidget(word)
            row.addStretch(1)
            words.addLayout(row)
        words.addStretch(1)
        whole = QVBoxLayout(self) if self._large else QHBoxLayout(self)
        if self._large:
            self.setMinimumWidth(now.px(150))
            whole.setContentsMargins(now.px(16), now.px(18), now.px(16), 0)
            whole.setSpacing(now.px(8))
            middle = QHBoxLayout()
            middle.addStretch(1)
            middle.addWidget(self._face)
            middle.addStretch(1)
            whole.addLayout(middle)
        else:
            whole.setContentsMargins(now.px(15), 0, now.px(16), 0)
            whole.setSpacing(now.px(12))
            whole.addWidget(self._face)
        whole.addLayout(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grounds, the photo and the tick; the words are labels."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, radius = self.isChecked(), look().px(10)
        edge = 3 if chosen else 1
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        outer, inner = edge / 2, -edge / 2
        frame = _rounded(box.adjusted(-outer, -outer, outer, outer), radius + outer)
        marks.fill(painter, frame, look().colour("primary" if chosen else "line"))
        ground = _rounded(box.adjusted(-inner, -inner, inner, inner), radius + inner)
        marks.fill(painter, ground, look().colour("primary_soft" if chosen else "surface"))
        self._paint_face(painter, _rounded(QRectF(self._face.geometry()), radius))
        if chosen:
            self._paint_tick(painter)
        painter.end()

    def _paint_face(self, painter: QPainter, square: QPainterPath) -> None:
        if self._photo.isNull():
            marks.fill(painter, square, look().colour("surface" if self.isChecked() else f"{self._ground}_soft"))
            return
        painter.save()
        painter.setClipPath(square)
        side = min(self._photo.width(), self._photo.height())
        part = QRectF((self._photo.width() - side) / 2, (self._photo.height() - side) / 2, side, side)
        painter.drawPixmap(QRectF(self._face.geometry()), self._photo, part)
        painter.restore()

    def _paint_tick(self, painter: QPainter) -> None:
        now, side = look(), look().px(26)
        disc = QRectF(self.width() - side - now.px(12), now.px(12), side, side)
        path = QPainterPath()
        path.addEllipse(disc)
        marks.fill(painter, path, now.colour("primary"))
        marks.paint(painter, "done", disc.adjusted(5, 5, -5, -5), now.colour("surface"))
