"""A field with a fixed set of answers: buttons while they are few and short, a list otherwise."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import Dropdown, button, leave_room_for_bold
from app.desktop.flow import FlowLayout
from app.desktop.forms.fields import Field, answer_text, restyle
from app.desktop.hints import HintEdit
from app.desktop.theme import look
from app.kernel.answers import Answer, Told

CHOICE_ANSWERS = (Answer.UNKNOWN, Answer.WITHHELD)
"""The reasons below a list of choices, before "not asked"; what there is none of is a choice of its own."""

MOST_BUTTONS = 5
"""More choices than these become a list."""

_OWN = "own words"
"""Key of the line that leads to own words."""


class ChoiceField(Field):
    """One of several keys, or why there is none; nothing is chosen before a person chose."""

    def __init__(
        self,
        key: str,
        text: str,
        choices: Sequence[tuple[str, str]],
        *,
        answers: Sequence[Answer] = CHOICE_ANSWERS,
        optional: bool = False,
        as_list: bool = False,
        own_words: bool = False,
    ) -> None:
        """Take `choices` as (key, word); `answers` stand after them; a list may take `own_words` as well."""
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
        self._own: HintEdit | None = None
        self._writing = False  # own words were chosen, and may not be written yet
        if len(offered) > MOST_BUTTONS or as_list:
            inside.addWidget(self._make_list(choices))
            if own_words:
                inside.addWidget(self._make_own())
        else:
            inside.addWidget(self._make_buttons(offered))
        self._offer_answers()
        self._column.addWidget(self._frame)
        self._column.addWidget(self._wrong)
        self._show_state()

    def _make_list(self, choices: Sequence[tuple[str, str]]) -> Dropdown:
        made = Dropdown(self.text, choices)
        made.setPlaceholderText(answer_text(Answer.NOT_ASKED) if self._answers else self.tr("choose"))
        made.setProperty("bare", "true")
        made.setProperty("ring", "parent")
        made.picked.connect(self._on_picked)
        if margins := self._frame.layout():
            margins.setContentsMargins(look().px(12), look().px(2), look().px(4), look().px(2))
        self._list = made
        return made

    def _make_own(self) -> QWidget:
        """Return the line for own words, and offer it in the list."""
        if self._list is not None:
            self._list.addItem(self.tr("other, in own words"), _OWN)
        made = HintEdit((self.tr("write here"),))
        made.setAccessibleName(self.tr("{field}: own words").format(field=self.text))
        made.setProperty("bare", "true")
        made.setProperty("ring", "parent")
        made.textEdited.connect(self._on_written)
        self._own = made
        return made

    def _offer_answers(self) -> None:
        """Put the reasons for no answer below a line at the end of the list."""
        if self._list is None or not self._answers:
            return
        self._list.insertSeparator(self._list.count())
        for answer in self._answers:
            self._list.addItem(answer_text(answer), answer.value)
        self._list.addItem(answer_text(Answer.NOT_ASKED), "")

    def _make_buttons(self, offered: Sequence[tuple[str, str]]) -> QWidget:
        made = QWidget()  # without a QButtonGroup, which would keep the keyboard on the first button
        row = FlowLayout(made, look().px(8))
        for key, text in offered:
            one = button(text, look_="choice", name=f"{self.text} {text}", parent=made)
            one.setCheckable(True)
            leave_room_for_bold(one)
            one.clicked.connect(lambda _on, key=key: self._on_picked(key))
            self._buttons[key] = one
            row.addWidget(one)
        return made

    def value(self) -> Told:
        """Return the chosen key or answer; "" where nothing is chosen and no answer is offered."""
        return self._value

    def set_value(self, value: Told) -> None:
        """Choose."""
        self._value = value or (Answer.NOT_ASKED if self._answers else "")
        self._writing = False
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
        self._writing = key == _OWN and self._own is not None
        if self._writing and self._own is not None:
            self._own.setFocus()
            key = self._own.text().strip()
        answer = {answer.value: answer for answer in (*self._answers, Answer.NOT_ASKED)}.get(key)
        self._value = answer if answer is not None else key
        if not key and self._answers:
            self._value = Answer.NOT_ASKED
        self._show_state()
        self.edited.emit()

    def _on_written(self, text: str) -> None:
        self._value = text.strip() or (Answer.NOT_ASKED if self._answers else "")
        self._show_state()
        self.edited.emit()

    def _show_state(self) -> None:
        value = self._value
        chosen = value.value if isinstance(value, Answer) else value
        for key, one in self._buttons.items():
            one.setChecked(key == chosen)
        if self._list is not None:
            self._show_in_list(self._list, value, chosen)
        asking = value in {Answer.NOT_ASKED, Answer.UNKNOWN}
        state = "ask" if asking else "reason" if isinstance(value, Answer) else "told"
        state = "changed" if self._stored and self.is_changed() else state
        if self._list is None and state != "ask":
            state = ""
        restyle(self._frame, "state", "wrong" if self.finding() else state)
        if self._list is not None:
            self._list.style().polish(self._list)  # its ink follows the state of the frame

    def _show_in_list(self, offered: Dropdown, value: Told, chosen: str) -> None:
        """Choose in the list; a stored reason that is not offered any more is shown all the same."""
        offers = isinstance(value, Answer) or chosen in {"", *self._keys}
        own = self._own is not None and (self._writing or not offers)
        if isinstance(value, Answer) and value is not Answer.NOT_ASKED and offered.findData(chosen) < 0:
            offered.addItem(answer_text(value), chosen)
            self._answers = (*self._answers, value)
        if own:
            offered.choose(_OWN)
        elif chosen in {"", Answer.NOT_ASKED.value}:
            offered.setCurrentIndex(-1)
        else:
            offered.choose(chosen)
        if self._own is not None:
            self._own.setVisible(own)
            if own and not self._writing:
                self._own.setText(chosen)
