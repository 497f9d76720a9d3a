"""One dose on the page: what is given, one button for each outcome, or what became of it; asks the page to write."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import TextSize, look
from app.features.medicines.model import OUTCOME_WORDS, DoseState, DueDose, OrderDraft, Outcome
from app.features.medicines.view.words import OUTCOME_ICONS, how, outcome_chip, state_chip
from app.kernel.clock import in_home
from app.kernel.text import say

_KEYS = {Qt.Key(Qt.Key.Key_1 + place): outcome for place, outcome in enumerate(Outcome)}


class DoseRow(QFrame):
    """One dose; has the keyboard as a whole: 1 to 5 are the outcomes, up and down go to the next dose."""

    pressed = Signal(str)  # outcome
    correct = Signal()
    moved = Signal(int)  # -1 up, 1 down

    def __init__(self, due: DueDose, name: str, *, may_give: bool, may_correct: bool, by: str = "") -> None:
        """Take who recorded it as `by`."""
        super().__init__()
        self.due = due
        self._open = may_give and due.state is not DoseState.DONE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        tall = look().size is TextSize.XLARGE
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(look().px(8), look().px(4), look().px(8), look().px(4))
        row.setSpacing(look().px(8))
        words = what(due.order)
        if due.dose is not None and due.dose.note:
            words.addWidget(label(due.dose.note, wrap=True))
        row.addLayout(words, 1)
        row.addWidget(self._done(by, may_correct=may_correct) if due.dose is not None else self._verbs(name))
        self.setAccessibleName(self._spoken(name))

    @property
    def waits(self) -> bool:
        """Return whether this person can record an outcome now."""
        return self._open and self.due.state is not DoseState.LATER

    def _spoken(self, name: str) -> str:
        chips: list[Chip] = list(self.findChildren(Chip))
        state = [one.text() for one in chips]
        return "　".join([name, self.due.order.title, how(self.due.order), *state])

    def _verbs(self, name: str) -> QWidget:
        made = QWidget()
        row = FlowLayout(made, look().px(6))
        if self.due.state is not DoseState.DUE:
            row.addWidget(state_chip(self.due.state))
        outcomes = tuple(Outcome) if self.waits else (Outcome.AWAY,) if self._open else ()
        for outcome in outcomes:
            text = say(OUTCOME_WORDS[outcome], translate)
            one = button(text, icon=OUTCOME_ICONS[outcome], name=f"{name} {self.due.order.title} {text}", parent=made)
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            one.setStyleSheet(f"padding: 0 {look().px(8)}px")
            one.clicked.connect(lambda _on=False, key=outcome.value: self.pressed.emit(key))
            row.addWidget(one)
        return made

    def _done(self, by: str, *, may_correct: bool) -> QWidget:
        made, dose = QWidget(), self.due.dose
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        if dose is None:
            return made
        row.addWidget(outcome_chip(dose.outcome))
        if dose.late:
            row.addWidget(Chip(self.tr("late entry"), "warn", "history"))
        row.addWidget(label(f"{in_home(dose.at):%H:%M}　{by}", "", "second"))
        if may_correct:
            name = self.tr("Correct {medicine}").format(medicine=self.due.order.title)
            row.addWidget(button(self.tr("Correct"), self.correct.emit, look_="link", name=name))
        row.addStretch(1)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record with 1 to 5, go up and down with the arrows."""
        key = Qt.Key(event.key())
        if key in _KEYS and (self.waits or (self._open and _KEYS[key] is Outcome.AWAY)):
            self.pressed.emit(_KEYS[key].value)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class NeededRow(QFrame):
    """A medicine for when it is needed, with the one button that records it."""

    def __init__(self, order: OrderDraft, name: str, given: Callable[[], object] | None) -> None:
        """Take what records it; None for who may not."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(8), look().px(4), look().px(8), look().px(4))
        row.addLayout(what(order), 1)
        if given is not None:
            text = self.tr("It was needed and taken")
            row.addWidget(button(text, given, icon="done", name=f"{name} {order.title} {text}"))


def what(order: OrderDraft) -> QVBoxLayout:
    """Return the words of what is given: the medicine, and how."""
    made = QVBoxLayout()
    made.setSpacing(0)
    head = QHBoxLayout()
    head.setSpacing(look().px(6))
    head.addWidget(picture("lock" if order.locked else "medicine", "accent_text" if order.locked else "primary"))
    head.addWidget(label(order.title, "strong", wrap=True), 1)
    made.addLayout(head)
    made.addWidget(label(how(order), "", "second", wrap=True))
    return made
