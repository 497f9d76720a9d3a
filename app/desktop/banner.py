"""The strip that says whose page this is: photo, name, a line of facts, signs of class, state and risk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop import icons
from app.desktop.cards import label, tip
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.theme import font, look

_GROUNDS = (
    ("primary", "primary_soft"),
    ("accent_text", "accent_soft"),
    ("info", "info_soft"),
    ("hospital", "hospital_soft"),
    ("ok", "ok_soft"),
)


class Face(QAbstractButton):
    """A photo, or the surname on a coloured square, or a dashed place for a photo; may be pressed."""

    def __init__(
        self,
        name: str,
        photo: bytes | None = None,
        at_standard: float = 64,
        missing: str = "",
        pressed: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Take the photo as JPEG or PNG bytes; `missing` is said where a photo ought to be.

        `pressed` is what pressing it does, in words and deed; None: it is only looked at.
        """
        super().__init__()
        if pressed is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        else:
            words, deed = pressed
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleName(words)
            tip(self, words)
            self.clicked.connect(lambda: deed())  # noqa: PLW0108 - drops the signal's "checked"
        self._name, self._missing = name, missing
        self._image = QImage.fromData(photo) if photo else QImage()
        self._side = at_standard
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the square, a little higher for a photo on file."""
        wide = look().px(self._side)
        return QSize(wide, round(wide * 1.14) if self._missing or not self._image.isNull() else wide)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw photo, place for one, or surname."""
        del event
        painter, box = QPainter(self), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            self._paint_photo(painter, box)
        elif self._missing:
            self._paint_missing(painter, box)
        else:
            self._paint_surname(painter, box)
        painter.end()

    def _paint_photo(self, painter: QPainter, box: QRectF) -> None:
        clip = QPainterPath()
        clip.addRoundedRect(box, look().px(8), look().px(8))
        painter.setClipPath(clip)
        size = box.size() * self.devicePixelRatioF()
        shown = self._image.scaled(
            size.toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        left, top = (shown.width() - size.width()) / 2, (shown.height() - size.height()) / 2
        painter.drawImage(box, shown, QRectF(left, top, size.width(), size.height()))

    def _paint_missing(self, painter: QPainter, box: QRectF) -> None:
        now, side = look(), look().px(28)
        painter.setPen(QPen(now.colour("primary"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(now.colour("primary_soft"))
        painter.drawRoundedRect(box, now.px(8), now.px(8))
        camera = icons.pixmap("camera", "primary", side, self.devicePixelRatioF())
        painter.drawPixmap(int(box.center().x() - side / 2), int(box.top() + box.height() * 0.2), camera)
        painter.setPen(now.colour("primary"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(2, box.height() * 0.55, -2, 0), flags, self._missing)

    def _paint_surname(self, painter: QPainter, box: QRectF) -> None:
        ink, ground = _GROUNDS[sum(map(ord, self._name)) % len(_GROUNDS)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(ground))
        painter.drawRoundedRect(box, look().px(8), look().px(8))
        painter.setPen(look().colour(ink))
        painter.setFont(font(self._side * 0.44, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._name[:1])


class IdentityBanner(QFrame):
    """Stands above every screen about one person; shows saved values only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._row = QHBoxLayout(self)
        space = look().px(16)
        self._row.setContentsMargins(space, look().px(12), space, look().px(12))
        self._row.setSpacing(space)
        self._inside = QWidget()
        self._row.addWidget(self._inside, 1)
        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(look().px(8))
        self._row.addLayout(self.buttons)

    def show_person(
        self,
        name: str,
        reading: str,
        facts: Sequence[tuple[str, str]],
        signs: Sequence[tuple[str, str, str]],
        *,
        photo: bytes | None = None,
        missing: str = "",
        pressed: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a person: `facts` as (text, role of the style sheet), `signs` as (kind of chip, word, icon).

        `pressed` is what pressing the photo does, in words and deed.
        """
        self._row.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(16))
        row.addWidget(Face(name, photo, 88, missing, pressed), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look().px(6))
        line = QWidget()
        first = FlowLayout(line, look().px(12))
        for text, role in ((name, "name"), (reading, ""), *facts):
            if text:
                one = label(text, role, "" if role else "second")
                one.setMinimumHeight(look().px(44))
                first.addWidget(one)
        words.addWidget(line)
        below = QWidget()
        second = FlowLayout(below, look().px(8))
        for kind, text, icon in signs:
            second.addWidget(Chip(text, kind, icon))
        words.addWidget(below)
        row.addLayout(words, 1)
        self._row.insertWidget(0, self._inside, 1)
        told = [name, *(text for text, _role in facts), *(text for _kind, text, _icon in signs)]
        self.setAccessibleName(", ".join(part for part in told if part))
