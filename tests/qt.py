"""Help for tests of windows: what is found inside a widget, what has the keyboard, typing and pressing."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.desktop.desk import PageWidget
from app.kernel.errors import HomeError

Kind = TypeVar("Kind", bound=QObject)


class Window(QWidget):
    """A window around a page that keeps refusals, as the frame does."""

    def __init__(self) -> None:
        super().__init__()
        QVBoxLayout(self)
        self.refusals: list[HomeError] = []

    def say(self, refusal: HomeError) -> None:
        self.refusals.append(refusal)


def inside(parent: QObject, kind: type[Kind]) -> list[Kind]:
    """Return all of one kind inside `parent`, in the order they were made."""
    found: list[QObject] = list(parent.findChildren(QObject))
    return [one for one in found if isinstance(one, kind)]


def focused() -> QWidget:
    """Return what has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def wait_for(page: PageWidget) -> None:
    """Let the event loop turn until a page shows all that it was asked for."""
    since = QElapsedTimer()
    since.start()
    while page.is_reading():
        assert not since.hasExpired(5000), "the page still reads"
        QTest.qWait(1)


def key(*keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for one in keys:
        QTest.keyClick(focused(), one)


def type_text(edit: QWidget, text: str) -> None:
    """Type words as an input method does: key events cannot carry every Chinese character."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def pressed(parent: QWidget, name: str) -> None:
    """Press the last button inside `parent` whose spoken name begins with `name`."""
    QApplication.processEvents()
    every = inside(parent, QPushButton)
    found = [one for one in every if one.accessibleName().startswith(name) and not one.isHidden()]
    assert found, [one.accessibleName() for one in every]
    assert found[-1].isEnabled()
    found[-1].click()
