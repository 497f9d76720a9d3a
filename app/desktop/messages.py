"""What the program says to a person: refusals in plain words, what was done with undo, questions that matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desktop.buttons import button
from app.desktop.cards import label, picture
from app.desktop.language import translate
from app.desktop.theme import look
from app.kernel.errors import Finding, HomeError

TOAST_MS = 10_000
"""How long undo is offered beside the page; Ctrl+Z and the history stay longer."""
HIGHEST = 720
"""No dialog is higher, in px: the smallest screen in use has 768."""


@runtime_checkable
class SaysRefusals(Protocol):
    """A window or dialog that can say a refusal above its content."""

    def say(self, refusal: HomeError) -> None:
        """Show the refusal in plain words."""
        ...


@runtime_checkable
class ShowsFindings(Protocol):
    """A form that can show each finding at its field."""

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show the findings at their fields and in a summary."""
        ...


@contextmanager
def telling(widget: QWidget) -> Iterator[None]:
    """Say a HomeError in the nearest form, dialog or window around `widget`; every other exception goes through."""
    try:
        yield
    except HomeError as refusal:
        place: QWidget | None = widget
        while place is not None:
            if refusal.findings and isinstance(place, ShowsFindings):
                place.show_findings(refusal.findings)
                return
            if isinstance(place, SaysRefusals):
                place.say(refusal)
                return
            place = place.parentWidget()
        raise


def _parts(text: str) -> tuple[str, str]:
    """Return what happened, and the rest: what is safe, what to do."""
    found = re.search(r"[。？！]|[.?!](?= )", text)
    return (text[: found.end()], text[found.end() :].strip()) if found else (text, "")


class Band(QFrame):
    """A message above the page that stays until it is closed; nothing blinks, nothing times out."""

    closed = Signal()

    def __init__(self, surface: str = "danger", icon: str = "danger", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(16), look().px(8), look().px(8), look().px(8))
        row.setSpacing(look().px(12))
        row.addWidget(picture(icon, {"danger": "danger", "ok": "ok"}.get(surface, "accent_text"), 24))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._what = label("", "strong", wrap=True)
        self._rest = label("", wrap=True)
        words.addWidget(self._what)
        words.addWidget(self._rest)
        row.addLayout(words, 1)
        self._row = row
        self.close_button = button(self.tr("Understood"), self._on_closed, parent=self)
        row.addWidget(self.close_button)
        self.hide()

    def show_text(self, text: str) -> None:
        """Say something; the button gets the focus so that it is read and can be closed by key."""
        what, rest = _parts(text)
        self._what.setText(what)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self.setAccessibleName(text)
        self.show()
        self.close_button.setFocus()

    def add_button(self, text: str, pressed: Callable[[], object]) -> QWidget:
        """Add something to do about what is said."""
        made = button(text, pressed, parent=self)
        self._row.insertWidget(self._row.count() - 1, made)
        return made

    def text(self) -> str:
        """Return what it says."""
        return "" if self.isHidden() else self.accessibleName()

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()


class Toast(QFrame):
    """Says for 10 s what was done and offers to undo it; never takes the keyboard, never lies over a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "toast")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look().px(16), look().px(8), look().px(8), look().px(8))
        self._words: QLabel = label("", wrap=True)
        self._row.addWidget(self._words, 1)
        self.undo_button = button(self.tr("Undo (Ctrl+Z)"), self.undo, look_="toast", parent=self)
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.addWidget(self.undo_button)
        self._undo: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_text(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done; a former toast makes room."""
        self._words.setText(re.sub(r"(?<=[/\\])", "\u200b", text))  # a path may be wrapped after each folder
        self.setAccessibleName(text)
        self._undo = undo
        self.undo_button.setVisible(undo is not None)
        self.show()
        self.place()
        QTimer.singleShot(0, self, self.place)  # the page that was changed has its final layout only then
        self.raise_()
        self._timer.start()

    def undo(self) -> None:
        """Undo what was said, if it still can be; once. Then say so, unless the undoing said something itself."""
        undo, self._undo = self._undo, None
        done = self.accessibleName()
        self.hide()
        if undo is not None:
            with telling(self):
                undo()
                if self.isHidden():
                    self.show_text(self.tr("Undone: {what}").format(what=done))

    def can_undo(self) -> bool:
        """Return whether there is something to undo."""
        return self._undo is not None

    def place(self) -> None:
        """Lie in the middle of the lower edge, or as near to it as no button of the window is covered."""
        around = self.parentWidget()
        if around is None or self.isHidden():
            return
        edge, step = look().px(20), look().px(16)
        room = around.rect().adjusted(edge, edge, -edge, -edge)
        self.resize(self._size_within(min(look().px(560), room.width())))
        box = self.rect()
        box.moveCenter(room.center())
        box.moveBottom(room.bottom())
        taken = self._buttons_of(around)
        across = _sideways(room.width() - box.width(), step)
        ways = (box.translated(x, -up) for up in range(0, room.height() // 2, step) for x in across)
        free = next((way for way in ways if not any(way.intersects(one) for one in taken)), box)
        self.move(free.topLeft())

    def _buttons_of(self, around: QWidget) -> list[QRect]:
        """Return where the buttons are that can be seen, without the own one."""
        every: list[QWidget] = list(around.findChildren(QWidget))
        found = [one for one in every if isinstance(one, QAbstractButton) and not self.isAncestorOf(one)]
        seen = ((one, one.visibleRegion().boundingRect()) for one in found)
        return [box.translated(one.mapTo(around, QPoint())) for one, box in seen if not box.isEmpty()]

    def _size_within(self, most: int) -> QSize:
        """Return the size that shows every word, no wider than `most`."""
        margins = self._row.contentsMargins()
        beside = margins.left() + margins.right() + 4
        if not self.undo_button.isHidden():
            beside += self.undo_button.sizeHint().width() + self._row.spacing()
        wide = min(most, self._words.fontMetrics().horizontalAdvance(self._words.text()) + beside)
        return QSize(wide, max(self._row.totalHeightForWidth(wide), look().target))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the mouse is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        self._timer.start()
        super().leaveEvent(event)


def _sideways(room: int, step: int) -> list[int]:
    """Return how far a thing in the middle of `room` spare px may go to the left and the right, nearest first."""
    return sorted(range(-(room // 2), room // 2 + 1, step), key=abs) if room > step else [0]


class _Body(QScrollArea):
    """As high as its content while the screen has room, scrolling where it has not."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        """Return the size of the content."""
        inside = self.widget()
        laid_out = self.width() if self.isVisible() else 0
        wide = max(inside.sizeHint().width(), inside.minimumSizeHint().width(), laid_out)
        high = inside.heightForWidth(wide) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content, and a little of its height."""
        return QSize(self.widget().minimumSizeHint().width(), min(look().px(60), self.sizeHint().height()))


class Dialog(QDialog):
    """A window above the page: title, message band, content, and a row of buttons with the safe one first."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        space = look().px(20)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(look().px(12))
        self._title = label(title, "title", wrap=True)
        self.retitle(title)
        column.addWidget(self._title)
        self._band, self.bands = Band(), QVBoxLayout()
        self.bands.addWidget(self._band)
        column.addLayout(self.bands)
        self.setMaximumHeight(HIGHEST)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(2, 2, 6, 2)
        self.body.setSpacing(look().px(8))
        self._content = _Body(inside)
        column.addWidget(self._content, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(look().px(8))
        self.buttons.addStretch(1)
        column.addLayout(self.buttons)

    def retitle(self, title: str) -> None:
        """Say in the title how it stands now."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)

    def say(self, refusal: HomeError) -> None:
        """Say a refusal above the content."""
        self._band.show_text(refusal.text(translate))

    def add_button(self, text: str, pressed: Callable[[], object], *, primary: bool = False, icon: str = "") -> QWidget:
        """Add a button at the right end."""
        made = button(text, pressed, look_="primary" if primary else "", icon=icon, parent=self)
        self.buttons.addWidget(made)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room the content needs: by itself Qt gives a window two thirds of the screen at most.

        The keyboard goes to the first field, not to the button that leaves, unless it was given to something already.
        """
        super().showEvent(event)
        if self.focusWidget() is None and (field := self._first_field()) is not None:
            field.setFocus()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._take_room()

    def _take_room(self) -> None:
        """Be as high as the content is without a scroll bar: one that is there wraps lines and so keeps itself."""
        self._content.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(self.sizeHint().width(), min(self.sizeHint().height(), HIGHEST))
        self._content.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _first_field(self) -> QWidget | None:
        """Return the first field that can be written in or chosen from."""
        every: list[QWidget] = list(self.findChildren(QWidget))
        kinds = (QLineEdit, QPlainTextEdit, QComboBox)
        usable = (one for one in every if isinstance(one, kinds) and one.isVisible() and one.isEnabled())
        return next((one for one in usable if one.focusPolicy() != Qt.FocusPolicy.NoFocus), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close it; Enter presses only the button that has the focus."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            return
        super().keyPressEvent(event)


def question(parent: QWidget | None, verb: str, text: str) -> Dialog:
    """Return a dialog that asks before something that cannot be undone; the safe button has the focus."""
    what, rest = _parts(text)
    made = Dialog(what, parent)
    made.setMinimumWidth(look().px(460))
    if rest:
        made.body.addWidget(label(rest, wrap=True))
    safe = made.add_button(translate("Question", "Leave it as it is"), made.reject)
    risky = button(verb, made.accept, look_="danger", parent=made)
    made.buttons.addWidget(risky)
    safe.setFocus()
    return made


def confirm(parent: QWidget | None, verb: str, text: str) -> bool:
    """Return whether the person pressed the button `verb`."""
    return question(parent, verb, text).exec() == QDialog.DialogCode.Accepted
