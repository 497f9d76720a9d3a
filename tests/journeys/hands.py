"""A person at the program: one with a mouse that hits what lies on top, one with keys alone; both are counted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QWidget

from app.desktop.desk import PageWidget
from tests.qt import focused, inside, wait_for


class Hands:
    """Whoever works at a window; what opens over it is dealt with by what is handed to `then`."""

    def __init__(self, window: QWidget) -> None:
        self.window, self.count = window, 0

    def then(self, deed: Callable[[QDialog], object]) -> None:
        """Do something in the dialog that the next deed opens; a dialog that stays open after it is left."""

        def do() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(0, do)  # it comes with the next deed
                return
            try:
                deed(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(0, do)

    def type(self, text: str) -> None:
        """Type on the keyboard, wherever it is; whoever has a mouse does that too."""
        for letter in text:
            self._key(Qt.Key(ord(letter)), Qt.KeyboardModifier.NoModifier)

    def _key(self, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
        """Press and let go of a key in the list that is open, or in the window that is in front."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QWidget):
            QTest.keyClick(focused(), key, with_)
        else:
            QTest.keyClick(handle(front(self.window)), key, with_)
        self._look()

    def _look(self) -> None:
        """Look at what came of it, as soon as the page in front shows it."""
        QApplication.processEvents()
        for page in inside(self.window, PageWidget):
            if page.isVisible() and QApplication.activeModalWidget() is None:
                wait_for(page)


class Mouse(Hands):
    """Sends what a mouse sends: a place in a window, not a widget."""

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click the middle of a widget, or a place in it; it must be there to be hit."""
        self.count += 1
        QApplication.processEvents()
        window = widget.window()
        at = widget.mapTo(window, widget.rect().center() if place is None else place)
        hit = window.childAt(at)
        assert widget.isEnabled() and hit is not None, f"{widget.accessibleName()} cannot be hit"
        assert widget is hit or widget.isAncestorOf(hit), f"{hit} lies over {widget.accessibleName()}"
        QTest.mouseClick(handle(window), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self._look()

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Click the button of a name."""
        self.click(named(within or self.window, name))

    def pick(self, choice: QComboBox, text: str) -> None:
        """Open a list and click one of its lines."""
        self.click(choice)
        row = choice.findText(text)
        view = choice.view()
        self.click(view.viewport(), view.visualRect(choice.model().index(row, 0)).center())


class Keys(Hands):
    """Sends keys to whatever window is in front; the mouse is never touched."""

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys one after the other."""
        for one in keys:
            self.count += 1
            self._key(one, with_)


def named(parent: QWidget, name: str) -> QAbstractButton:
    """Return the visible button whose words or spoken name are `name`."""
    found = [one for one in inside(parent, QAbstractButton) if one.isVisible()]
    return next(one for one in found if name in (one.text().strip(), one.accessibleName()))


def front(window: QWidget) -> QWidget:
    """Return the window that has the keyboard: a dialog that is open, or the window itself."""
    dialog = QApplication.activeModalWidget()
    found = dialog if isinstance(dialog, QWidget) else window
    if found is window and not window.isActiveWindow():
        window.activateWindow()  # what a window manager does when a dialog closes; here there is none
        QApplication.processEvents()
    return found


def handle(window: QWidget) -> QWindow:
    """Return the native side of a window."""
    found = window.window().windowHandle()
    assert found is not None
    return found
