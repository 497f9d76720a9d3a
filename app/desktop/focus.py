"""The ring around what has the keyboard: 3 px with a white gap of 2 px, above everything else."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.desktop.theme import look

_FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
_OUTSIDE = 5


class _Ring(QWidget):
    """The drawn ring; lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw gap and ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(QPen(look().colour("surface"), 2))
        painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 9, 9)
        painter.setPen(QPen(look().colour("primary"), 3))
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 11, 11)
        painter.end()


class FocusRing(QObject):
    """Keeps the ring around the widget that has the keyboard, in whatever window it is.

    A widget's property "ring" may be "parent" (its frame is ringed instead) or "none".
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self.follow(new)

    def follow(self, new: QWidget | None) -> None:
        """Put the ring around `new`; None takes it away."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if new is None or new.window() is new or new.property("ring") == "none":
            return
        self._ring = _Ring(new.window())
        place: QWidget | None = new
        while isinstance(place, QWidget) and not place.isWindow():
            place.installEventFilter(self)
            self._watched.append(place)
            place = place.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget when it or what it stands in moves."""
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Put the ring around the part of the widget that can be seen."""
        if self._ring is None or not isValid(self._ring) or not self._watched:
            return
        target = self._watched[0]
        framed = (target.property("ring") == "parent" and target.parentWidget()) or target
        seen = framed.visibleRegion().boundingRect()
        if seen.isEmpty() or not framed.isVisible():
            self._ring.hide()
            return
        corner = framed.mapTo(framed.window(), seen.topLeft())
        self._ring.setGeometry(
            corner.x() - _OUTSIDE, corner.y() - _OUTSIDE, seen.width() + 2 * _OUTSIDE, seen.height() + 2 * _OUTSIDE
        )
        self._ring.show()
        self._ring.raise_()
