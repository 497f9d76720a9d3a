"""The band above a sheet in which a shift that is over is recorded (补记): which shift, and why so late."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import Dropdown, button, leave_room_for_bold
from app.desktop.cards import label, picture
from app.desktop.flow import FlowLayout
from app.desktop.forms import AskField
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_log.view.wording import shift_text
from app.features.staff.model import Shift
from app.kernel.text import say, words

REASONS = (
    words("LateBand", "Too busy"),
    words("LateBand", "Forgotten"),
    words("LateBand", "Power was off"),
    words("LateBand", "The computer was busy"),
    words("LateBand", "From paper"),
)


class LateBand(QFrame):
    """Every line recorded below it is marked late with the reason; none is chosen by itself."""

    reason_chosen = Signal(str)
    shift_chosen = Signal(str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "accent")
        self._buttons: dict[str, QPushButton] = {}
        outside = QVBoxLayout(self)
        outside.setContentsMargins(look().px(14), look().px(8), look().px(14), look().px(8))
        outside.setSpacing(look().px(6))
        row = QHBoxLayout()
        row.addWidget(picture("history", "accent_text", 24))
        self._title = label("", "heading", wrap=True)
        row.addWidget(self._title, 1)
        self._shifts = Dropdown(self.tr("Shift"))
        self._shifts.picked.connect(self.shift_chosen.emit)
        row.addWidget(self._shifts)
        row.addWidget(button(self.tr("Back to this shift"), self.back.emit, parent=self))
        outside.addLayout(row)
        inside = QWidget()
        flow = FlowLayout(inside, look().px(8))
        why = label(self.tr("Why is it recorded late?"), "strong")
        why.setMinimumHeight(look().target)
        flow.addWidget(why)
        for one in REASONS:
            self._add(flow, say(one, translate))
        outside.addWidget(inside)
        self.own = AskField("late_reason", self.tr("Another reason"), answers=(), hint=self.tr("Another reason"))
        self.own.edited.connect(self._on_own)
        flow.addWidget(self.own)
        self._wrong = label(self.tr("Choose the reason first."), "strong", "danger")
        outside.addWidget(self._wrong)
        self.hide()

    def _add(self, flow: FlowLayout, text: str) -> None:
        made = button(text, look_="choice", parent=self)
        made.setCheckable(True)
        leave_room_for_bold(made)
        made.clicked.connect(lambda: self._on_reason(text))
        self._buttons[text] = made
        flow.addWidget(made)

    def show_shift(self, shift: Shift, others: Sequence[Shift], reason: str) -> None:
        """Show which shift is recorded, which could be, and the reason chosen."""
        self._title.setText(self.tr("Late entry: {shift}. Every line is marked late.").format(shift=shift_text(shift)))
        self._shifts.set_choices([(key_of(one), shift_text(one)) for one in others])
        self._shifts.choose(key_of(shift))
        self.show_reason(reason)
        self.show()

    def show_reason(self, reason: str) -> None:
        """Mark the reason chosen."""
        self._wrong.hide()
        for text, made in self._buttons.items():
            made.setChecked(text == reason)
        if reason not in self._buttons and self.own.value() != reason:
            self.own.set_value(reason)
        elif reason in self._buttons:
            self.own.set_value("")

    def ask(self) -> None:
        """Say that the reason is missing, and put the keyboard there."""
        self._wrong.show()
        next(iter(self._buttons.values())).setFocus()

    def _on_reason(self, text: str) -> None:
        self.show_reason(text)
        self.reason_chosen.emit(text)

    def _on_own(self) -> None:
        reason = str(self.own.value())
        self.show_reason(reason)
        self.reason_chosen.emit(reason)


def key_of(shift: Shift) -> str:
    """Return the word by which a shift is known in a list."""
    return f"{shift.duty_on.isoformat()}:{shift.kind_id}"
