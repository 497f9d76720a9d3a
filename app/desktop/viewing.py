"""Shows a stored scan or photo when it is asked for: a picture in a window of its own, a PDF in the preview."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.desk import Desk
from app.desktop.messages import Dialog
from app.desktop.theme import look
from app.kernel.errors import StorageError
from app.kernel.text import words

_ZOOMS = (25, 50, 75, 100, 150, 200, 300)
_UNREADABLE = words(
    "PictureDialog",
    "This picture cannot be shown. It is kept as it is, nothing was changed. Put a new photo or scan in its place.",
)


def look_at(parent: QWidget, desk: Desk, title: str, body: bytes) -> None:
    """Show stored bytes, PDF or picture, until the person closes them. Raises StorageError for unreadable ones."""
    if body.startswith(b"%PDF-"):
        desk.preview(title, body)
    else:
        PictureDialog(title, body, parent).exec()


class PictureDialog(Dialog):
    """One picture, fitted to the window until somebody zooms."""

    def __init__(self, title: str, body: bytes, parent: QWidget | None = None) -> None:
        """Take the picture as JPEG or PNG bytes. Raises StorageError when they are none."""
        super().__init__(title, parent)
        self._image = QImage.fromData(body)
        if self._image.isNull():
            raise StorageError(_UNREADABLE)
        self._percent = 0  # 0: fitted
        self._shown = QLabel()
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setAccessibleName(title)
        self._area = QScrollArea()
        self._area.setAccessibleName(title)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._shown)
        self.body.addWidget(self._area, 1)
        self._size = label("", "strong")
        for place, (text, slot, icon) in enumerate(
            (
                (self.tr("Smaller"), lambda: self._step(-1), "zoom_out"),
                (self.tr("Larger"), lambda: self._step(1), "zoom_in"),
                (self.tr("Fit to window"), self.fit, "fit"),
            )
        ):
            self.buttons.insertWidget(place, button(text, slot, icon=icon, parent=self))
        self.buttons.insertWidget(3, self._size)
        self.add_button(self.tr("Close"), self.reject, primary=True).setFocus()
        self.resize(min(look().px(980), 1280), min(look().px(700), 700))
        self._draw()

    def offer(self, verb: str, icon: str) -> None:
        """Offer one thing to do with the picture; when it is pressed, `exec` returns Accepted."""
        self.buttons.insertWidget(self.buttons.count() - 1, button(verb, self.accept, icon=icon, parent=self))

    def percent(self) -> int:
        """Return the size that is shown, in percent of the picture's own."""
        return self._percent or self._fitting()

    def fit(self) -> None:
        """Show the whole picture, never larger than it is."""
        self._percent = 0
        self._draw()

    def _fitting(self) -> int:
        room, size = self._area.viewport().size(), self._image.size()
        wanted = min(room.width() / size.width(), room.height() / size.height()) * self.devicePixelRatioF()
        return max(1, min(100, int(wanted * 100)))

    def _step(self, way: int) -> None:
        now = self.percent()
        wanted = [zoom for zoom in _ZOOMS if (zoom - now) * way > 0]
        if wanted:
            self._percent = wanted[0] if way > 0 else wanted[-1]
            self._draw()

    def _draw(self) -> None:
        percent, ratio = self.percent(), self.devicePixelRatioF()
        size = QSize(max(1, self._image.width() * percent // 100), max(1, self._image.height() * percent // 100))
        made = QPixmap.fromImage(self._image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation))
        made.setDevicePixelRatio(ratio)
        self._shown.setPixmap(made)
        self._size.setText(f"{percent} %")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it again, unless somebody zoomed."""
        super().resizeEvent(event)
        if not self._percent:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, fit with 0."""
        if event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self._step(-1 if event.key() == Qt.Key.Key_Minus else 1)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)
