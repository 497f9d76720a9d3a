"""A field with a fixed set of answers: buttons while they are few and short, a list otherwise."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import Dropdown, button, leave_room_for_bold
from app.desktop.flow import FlowLayout
from app.desktop.forms.fields import OFFERED, Field, answer_text, restyle
from app.desktop.theme import look
from app.kernel.answers import Answer, Told

MOST_BUTTONS = 5
"""More choices than these become a list."""


class ChoiceField(Field):
    """One of several keys, or why there is none; nothing is chosen before a person chose."""

    def __init__(
        self,
        key: str,
        text: str,
        choices: Sequence[tuple[str, str]],
        *,
        answers: Sequence[Answer] = OFFERED,
        optional: bool = False,
        as_list: bool = False,
    ) -> None:
        """Take `choices` as (key, word); `answers` stand after them."""
        super().__init__(key, text, optional=optional)
        self._keys: dict[str, str] = dict(choices)
        self._answers = tuple(answers)
        self._value: Told = Answer.NOT_ASKED if answers else ""
        self._saved = self._value
        self._frame = QFrame()
        self._frame.setMinimumHeight(look().target + 4)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 0, 0, 0)
        offered = [*choices, *((answer.value, answer_text(answer)) for answer in self._answers)]
        self._buttons: dict[str, QPushButton] = {}
        self._list: Dropdown | None = None
        if len(offered) > MOST_BUTTONS or as_list:
            inside.addWidget(self._make_list(offered))
        else:
            inside.addWidget(self._make_buttons(offered))
        self._column.addWidget(self._frame)
        self._column.addWidget(self._wrong)
        self._show_state()

    def _make_list(self, offered: Sequence[tuple[str, str]]) -> QWidget:
        first = answer_text(Answer.NOT_ASKED) if self._answers else self.tr("choose")
        made = Dropdown(self.text, [("", first), *offered])
        made.setProperty("bare", "true")
        made.setProperty("ring", "parent")
        made.picked.connect(self._on_picked)
        if margins := self._frame.layout():
            margins.setContentsMargins(look().px(12), look().px(2), look().px(4), look().px(2))
        self._list = made
        return made

    def _make_buttons(self, offered: Sequence[tuple[str, str]]) -> QWidget:
        made = QWidget()
        row = FlowLayout(made, look().px(8))
        group = QButtonGroup(self)
        group.setExclusive(False)  # set by hand: a group cannot show that nothing is chosen
        for key, text in offered:
            one = button(text, look_="choice", name=f"{self.text} {text}", parent=made)
            one.setCheckable(True)
            leave_room_for_bold(one)
            one.clicked.connect(lambda _on, key=key: self._on_picked(key))
            group.addButton(one)
            self._buttons[key] = one
            row.addWidget(one)
        return made

    def value(self) -> Told:
        """Return the chosen key or answer; "" where nothing is chosen and no answer is offered."""
        return self._value

    def set_value(self, value: Told) -> None:
        """Choose."""
        self._value = value or (Answer.NOT_ASKED if self._answers else "")
        self._show_state()

    def set_saved(self, value: Told) -> None:
        """Show what is stored."""
        self.set_value(value)
        self._saved, self._stored = self._value, True
        self._show_state()

    def set_finding(self, text: str) -> None:
        """Say below the field what is wrong, and frame it."""
        super().set_finding(text)
        self._show_state()

    def focus_here(self) -> None:
        """Put the keyboard on the choices."""
        (self._list or next(iter(self._buttons.values()))).setFocus()

    def _on_picked(self, key: str) -> None:
        answer = {answer.value: answer for answer in (*self._answers, Answer.NOT_ASKED)}.get(key)
        self._value = answer if answer is not None else key
        if not key and self._answers:
            self._value = Answer.NOT_ASKED
        self._show_state()
        self.edited.emit()

    def _show_state(self) -> None:
        value = self._value
        chosen = value.value if isinstance(value, Answer) else value
        for key, one in self._buttons.items():
            one.setChecked(key == chosen)
        if self._list is not None:
            self._list.choose("" if value is Answer.NOT_ASKED else chosen)
        asking = value in {Answer.NOT_ASKED, Answer.UNKNOWN}
        state = "ask" if asking else "reason" if isinstance(value, Answer) else "told"
        state = "changed" if self._stored and self.is_changed() else state
        if self._list is None and state != "ask":
            state = ""
        restyle(self._frame, "state", "wrong" if self.finding() else state)
        if self._list is not None:
            self._list.style().polish(self._list)  # its ink follows the state of the frame
