"""Lays the drawer over a dimmed page; the page below takes no keys meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.desktop.theme import TextSize, look
from app.features.care_log.view.drawer import WIDTH, Drawer

_DIM = QColor(38, 37, 31, 107)


class Overlay(QWidget):
    """As large as the page; the drawer stands at its right edge, or fills it with the largest text."""

    def __init__(self, page: QWidget, below: QWidget) -> None:
        super().__init__(page)
        self._page, self._below = page, below
        self.drawer: Drawer | None = None
        page.installEventFilter(self)
        self.hide()

    def open(self, drawer: Drawer) -> None:
        """Show a drawer and give it the keyboard."""
        self.close_drawer()
        self.drawer = drawer
        drawer.setParent(self)
        self._below.setEnabled(False)
        self._place()
        self.show()
        drawer.show()
        self.raise_()
        drawer.focus_first()

    def close_drawer(self) -> None:
        """Take the drawer away."""
        if self.drawer is not None:
            self.drawer.hide()
            self.drawer.deleteLater()
        self.drawer = None
        self._below.setEnabled(True)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the page."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setGeometry(self._page.rect())
        if self.drawer is not None:
            full = look().size is TextSize.XLARGE
            wide = self.width() if full else min(look().px(WIDTH), self.width())
            self.drawer.setGeometry(self.width() - wide, 0, wide, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the page."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), _DIM)
        painter.end()
