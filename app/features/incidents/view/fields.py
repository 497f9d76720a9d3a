"""The two fields of a report that no other form has: what happened on big buttons, and who, found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.desktop.buttons import button, leave_room_for_bold
from app.desktop.cards import label, picture
from app.desktop.flow import FlowLayout
from app.desktop.forms import ChoiceField, Field
from app.desktop.forms.fields import restyle
from app.desktop.hints import HintEdit
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.incidents.model import KIND_WORDS, IncidentKind
from app.features.incidents.view.signs import KIND_ICONS
from app.features.residents.model import Row
from app.features.residents.service import RowFinder
from app.kernel.text import say

NOBODY = "nobody"
"""Value of `WhoField` for what happened to nobody in particular."""
MOST_HITS = 6


class KindField(Field):
    """What happened, on one button each; nothing is chosen before a person chose."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(key, text)
        self._value = ""
        self._buttons: dict[str, QPushButton] = {}
        inside = QWidget()
        row = FlowLayout(inside, look().px(8))
        for kind in IncidentKind:
            word = say(KIND_WORDS[kind], translate)
            made = button(word, icon=KIND_ICONS[kind], look_="choice", name=f"{text} {word}", parent=inside)
            made.setCheckable(True)
            made.setMinimumHeight(look().target + look().px(8))
            made.setIconSize(QSize(look().px(24), look().px(24)))
            leave_room_for_bold(made)
            made.setMinimumWidth(made.minimumWidth() + look().px(28))
            made.clicked.connect(lambda _on, kind=kind: self._on_chosen(kind))
            self._buttons[kind.value] = made
            row.addWidget(made)
        self._private = label(
            self.tr(
                "Only the director and you read this report. Nobody else sees that it exists. If it is about the "
                "director, tell the civil affairs office instead."
            ),
            "strong",
            "primary",
            wrap=True,
        )
        self._column.addWidget(inside)
        self._column.addWidget(self._private)
        self._column.addWidget(self._wrong)
        self.set_value("")

    def value(self) -> str:
        """Return the kind; "" while none is chosen."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose."""
        self._value = value
        for key, made in self._buttons.items():
            made.setChecked(key == value)
        self._private.setVisible(value == IncidentKind.ABUSE)

    def focus_here(self) -> None:
        """Put the keyboard on the first choice."""
        next(iter(self._buttons.values())).setFocus()

    def _on_chosen(self, kind: IncidentKind) -> None:
        self.set_value(kind.value)
        self.edited.emit()


class WhoField(Field):
    """A resident, found by name, initials or bed; or nobody in particular."""

    def __init__(self, key: str, text: str, rows: Sequence[Row]) -> None:
        super().__init__(key, text)
        self._rows = {str(row.id): row for row in rows}
        self._finder = RowFinder(rows)
        self._value = ""
        self._frame = QFrame()
        self._frame.setMinimumHeight(look().target + 4)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(look().px(12), look().px(2), look().px(4), look().px(2))
        row.addWidget(picture("find_resident"))
        self.edit = HintEdit((self.tr("name, first letters or bed"), self.tr("name or bed"), ""))
        self.edit.setAccessibleName(text)
        self.edit.setProperty("bare", "true")
        self.edit.setProperty("ring", "parent")
        self.edit.textEdited.connect(self._on_typed)
        self.edit.returnPressed.connect(self._on_enter)
        self.label.setBuddy(self.edit)
        row.addWidget(self.edit, 1)
        self._nobody = button(self.tr("nobody in particular"), self._on_nobody, look_="choice", parent=self)
        self._nobody.setCheckable(True)
        leave_room_for_bold(self._nobody)
        self._hits = QWidget()
        self._found = FlowLayout(self._hits, look().px(8))
        first = QHBoxLayout()
        first.setSpacing(look().px(8))
        first.addWidget(self._frame, 1)
        first.addWidget(self._nobody)
        self._column.addLayout(first)
        self._column.addWidget(self._hits)
        self._column.addWidget(self._wrong)
        self.set_value("")

    def value(self) -> str:
        """Return the resident's id, `NOBODY`, or "" while nobody is chosen."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose; an id that is not among the rows chooses nobody yet."""
        row = self._rows.get(value)
        self._value = value if row is not None or value == NOBODY else ""
        self._nobody.setChecked(value == NOBODY)
        self.edit.setText("" if row is None else _told(row))
        self._show_hits(())
        self._frame_it()

    def set_finding(self, text: str) -> None:
        """Say below the field what is wrong, and frame it."""
        super().set_finding(text)
        self._frame_it()

    def focus_here(self) -> None:
        """Put the keyboard into the line."""
        self.edit.setFocus()

    def hits(self) -> Sequence[Row]:
        """Return the people that what is typed finds, best first."""
        typed = self.edit.text().strip()
        return [one.row for one in self._finder.find(typed)[:MOST_HITS]] if typed else ()

    def _on_typed(self, _text: str) -> None:
        self._value = ""
        self._nobody.setChecked(False)
        self._show_hits(self.hits())
        self.edited.emit()

    def _on_enter(self) -> None:
        """Take the best one."""
        if not self._value and (hits := self.hits()):
            self._choose(str(hits[0].id))

    def _on_nobody(self) -> None:
        self._choose(NOBODY)

    def _choose(self, value: str) -> None:
        self.set_value(value)
        self.edited.emit()

    def _show_hits(self, rows: Sequence[Row]) -> None:
        while (item := self._found.takeAt(0)) is not None:
            item.widget().deleteLater()
        for row in rows:
            made = button(_told(row), look_="choice", name=f"{self.text} {_told(row)}", parent=self._hits)
            made.clicked.connect(lambda _on=False, key=str(row.id): self._choose(key))
            self._found.addWidget(made)
            made.show()
        self._hits.setVisible(bool(rows))
        self._hits.updateGeometry()

    def _frame_it(self) -> None:
        restyle(self._frame, "state", "wrong" if self.finding() else "told")


class GraveField(ChoiceField):
    """Whether it is grave, with the sentence that says when it is."""

    def __init__(self, key: str, text: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(key, text, choices, answers=())
        self._hint = label("", "", "second", wrap=True)
        self._column.insertWidget(1, self._hint)
        self._hint.hide()

    def say_when(self, sentence: str) -> None:
        """Say when one of the chosen kind is grave."""
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))


def _told(row: Row) -> str:
    return f"{row.name}　{row.bed}".strip()
