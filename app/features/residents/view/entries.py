"""A card with a list of entries, and the dialog in which one is entered; knows no kind of entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, rule, tip
from app.desktop.forms import AskField, ChoiceField
from app.desktop.language import translate
from app.desktop.theme import look
from app.kernel.answers import Answer
from app.kernel.text import say, words

_UP, _DOWN = words("ResidentEntry", "further up"), words("ResidentEntry", "further down")


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry as the card shows it, with what can be done to it as (word, what it does)."""

    title: str
    detail: str
    verbs: tuple[tuple[str, Callable[[], object]], ...] = ()
    up: Callable[[], object] | None = None  # None: it cannot go further up
    down: Callable[[], object] | None = None


class EntriesCard(Card):
    """Entries below each other; while there are none, the reason can be chosen."""

    def __init__(self, title: str, icon: str, add: tuple[str, Callable[[], object]] | None) -> None:
        """Take the word and deed of the button that adds an entry; None where the reader may not."""
        super().__init__(title, icon)
        self._title = title
        self._choose: Callable[[Answer], object] | None = None
        self._field: ChoiceField | None = None
        if add is not None:
            self.head.addWidget(button(add[0], add[1], icon="add", name=f"{title}: {add[0]}", parent=self))
        self._inside = QWidget()
        self.body.addWidget(self._inside)

    def show_entries(
        self, lines: Sequence[EntryLine], answer: Answer, choose: Callable[[Answer], object] | None
    ) -> None:
        """Show the entries, or why there are none; `choose` is called with another reason.

        The choice of a reason stays the same widget, so that it keeps the keyboard and the page its place.
        """
        self._choose = choose
        if not lines and choose is not None and self._field is not None:
            self._field.set_saved(answer)
            return
        self._field = None
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        for place, line in enumerate(lines):
            if place:
                column.addWidget(rule())
            column.addWidget(_line(line))
        if not lines:
            column.addWidget(self._reason(answer))
        self.body.addWidget(self._inside)

    def _reason(self, answer: Answer) -> QWidget:
        if self._choose is None:
            made = AskField("reason", self._title, fixed=True)
            made.set_saved(answer)
            return made
        field = ChoiceField("reason", self._title, (), answers=(Answer.NONE, Answer.UNKNOWN, Answer.WITHHELD))
        field.set_saved(answer)
        field.edited.connect(self._on_chosen)
        self._field = field
        return field

    def _on_chosen(self) -> None:
        if self._choose is not None and self._field is not None:
            self._choose(Answer(self._field.value()))


def _line(line: EntryLine) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(8))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(line.title, "strong", wrap=True))
    if line.detail:
        words.addWidget(label(line.detail, "", "second", wrap=True))
    row.addLayout(words, 1)
    if line.up is not None or line.down is not None:
        for icon, way, move in (("up", _UP, line.up), ("down", _DOWN, line.down)):
            row.addWidget(_arrow(icon, f"{line.title}: {say(way, translate)}", move, made))
    for word, deed in line.verbs:
        row.addWidget(button(word, deed, look_="link", name=f"{line.title}: {word}", parent=made))
    return made


def _arrow(icon: str, name: str, move: Callable[[], object] | None, parent: QWidget) -> QPushButton:
    made = button("", move, icon=icon, name=name, parent=parent)
    made.setFixedWidth(look().target)
    tip(made, name)
    made.setEnabled(move is not None)
    return made
