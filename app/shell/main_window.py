"""The one window: sample strip above, below it the sign-in page, the wizard, or the working frame."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.shell.strip import SampleStrip

SMALL_SCREEN = QSize(1400, 800)
"""Up to this size of screen, in px without the bars of the system, the window takes all of it."""


class MainWindow(QMainWindow):
    """Holds one content at a time; knows no home."""

    closing = Signal()
    remove_sample_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("福院通 Fuyuan")
        inside = QWidget()
        inside.setProperty("surface", "paper")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._content: QWidget | None = None
        self._strip: SampleStrip | None = None
        self.setCentralWidget(inside)
        self.resize(1366, 768)

    def show_content(self, content: QWidget, *, sample: bool, tall: bool, keep: bool = False) -> None:
        """Show other content; `keep` the former for coming back to it, or let it go.

        `sample` puts the strip above, `tall` with its button.
        """
        former, self._content = self._content, content
        if former is not content:
            if former is not None and isValid(former):
                self._column.removeWidget(former)
                former.hide()  # or a show that the layout still owes it would make it a window of its own
                former.setParent(None)
                if not keep:
                    former.deleteLater()
            self._column.addWidget(content, 1)
            if self.isVisible():
                content.show()
        self._show_strip(sample=sample, tall=tall)

    def show_fitting(self) -> None:
        """Show the window, over the whole screen where that has little more room than the window needs."""
        room = self.screen().availableGeometry()
        if room.width() <= SMALL_SCREEN.width() or room.height() <= SMALL_SCREEN.height():
            self.showMaximized()
        else:
            self.show()

    def content(self) -> QWidget | None:
        """Return what is shown."""
        return self._content

    def _show_strip(self, *, sample: bool, tall: bool) -> None:
        if self._strip is not None:
            self._column.removeWidget(self._strip)
            self._strip.deleteLater()
            self._strip = None
        if sample:
            self._strip = SampleStrip()
            self._strip.remove_wanted.connect(self.remove_sample_wanted.emit)
            self._strip.show_tall(tall=tall)
            self._column.insertWidget(0, self._strip)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the program keep drafts, back up and close the home first."""
        self.closing.emit()
        super().closeEvent(event)
