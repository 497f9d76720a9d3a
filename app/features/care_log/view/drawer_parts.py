"""Parts of the drawer: which thing is recorded, its phrases, its numbers; they store nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import SegmentedButtons, button, leave_room_for_bold
from app.desktop.cards import label, picture, swap
from app.desktop.care_signs import ClassMark, risk_sign
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_log.model import USUAL, Group, Item, ResidentSheet, catalogue
from app.features.care_log.view.pending import toggled
from app.features.care_log.view.wording import entry_text, item_name, name_of, usual_word
from app.kernel.clock import in_home
from app.kernel.text import say, words

MOST_TOLD = 4
_RECORDED = words("Drawer", "Recorded in this shift: {lines}")

GROUPS = {
    Group.ROUTINE: words("CareGroup", "Routine"),
    Group.NIGHT: words("CareGroup", "Night"),
    Group.MEASURES: words("CareGroup", "Measurements"),
    Group.OTHER: words("CareGroup", "Other things"),
}


class ItemChoice(QWidget):
    """Which thing is recorded: a group, and in it one item."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[Item]) -> None:
        """Take the items that can be recorded."""
        super().__init__()
        self._items = tuple(items)
        groups = [group for group in Group if any(item.group is group for item in items)]
        choices = [(group.value, say(GROUPS[group], translate)) for group in groups]
        self._groups = SegmentedButtons(self.tr("Kind"), choices)
        self._groups.chosen.connect(self._on_group)
        self._outside = QVBoxLayout(self)
        self._outside.setContentsMargins(0, 0, 0, 0)
        self._outside.setSpacing(look().px(8))
        self._outside.addWidget(self._groups)
        self._inside = QWidget()
        self._outside.addWidget(self._inside)

    def choose(self, key: str) -> None:
        """Show an item as chosen, without telling anyone."""
        item = catalogue().item(key)
        self._groups.choose(item.group.value)
        former, self._inside = self._inside, QWidget()
        flow, among = FlowLayout(self._inside, look().px(6)), QButtonGroup(self._inside)
        for one in self._items:
            if one.group is item.group:
                made = button(item_name(one), look_="choice", parent=self._inside)
                made.setCheckable(True)
                leave_room_for_bold(made)
                made.setChecked(one.key == key)
                made.clicked.connect(lambda _on, key=one.key: self.chosen.emit(key))
                among.addButton(made)
                flow.addWidget(made)
        swap(self._outside, former, self._inside)

    def _on_group(self, group: str) -> None:
        self.chosen.emit(next(item.key for item in self._items if item.group.value == group))


class PhraseChoice(QWidget):
    """The phrases of an item, and what was done; several can be chosen where they can all be true."""

    changed = Signal()

    def __init__(self, item: Item, outcome: Iterable[str]) -> None:
        super().__init__()
        self._item, self.outcome = item, tuple(outcome)
        self._buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6))
        question = self.tr("{item}: what was it like?").format(item=item_name(item))
        column.addWidget(label(question, "heading", wrap=True))
        phrases = FlowLayout(None, look().px(8))
        if item.usual is not None:
            self._add(phrases, USUAL, usual_word(item))
        for phrase in item.phrases:
            icon = "incident" if phrase.incident else ""
            self._add(phrases, phrase.key, phrase.name.shown(translate), grave=phrase.grave, icon=icon)
        column.addLayout(phrases)
        if item.deeds:
            column.addWidget(label(self.tr("What was done? (optional)"), "strong"))
            deeds = FlowLayout(None, look().px(8))
            for deed in item.deeds:
                self._add(deeds, deed.key, deed.name.shown(translate))
            column.addLayout(deeds)
        self._mark()

    def _add(self, flow: FlowLayout, key: str, text: str, *, grave: bool = False, icon: str = "") -> None:
        made = button(text, look_="choice", icon=icon, name=f"{item_name(self._item)} {text}", parent=self)
        made.setCheckable(True)
        made.setProperty("grave", "true" if grave else "false")
        if icon:
            made.setMinimumWidth(made.sizeHint().width() + look().px(10))
        else:
            leave_room_for_bold(made)
        made.clicked.connect(lambda: self.choose(key))
        self._buttons[key] = made
        flow.addWidget(made)

    def choose(self, key: str) -> None:
        """Choose a phrase, or take it out."""
        self.outcome = toggled(self._item, self.outcome, key)
        self._mark()
        self.changed.emit()

    def choose_at(self, place: int) -> None:
        """Choose by place, the first is 1."""
        keys = list(self._buttons)
        if 1 <= place <= len(keys):
            self.choose(keys[place - 1])

    def focus_first(self) -> None:
        """Put the keyboard on the first phrase."""
        next(iter(self._buttons.values())).setFocus()

    def _mark(self) -> None:
        for key, made in self._buttons.items():
            made.setChecked(key in self.outcome)


class IncidentBand(QFrame):
    """Says that what was chosen must be reported, and leads there."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "danger")
        row = QHBoxLayout(self)
        row.addWidget(picture("incident", "danger", 24))
        row.addWidget(label(self.tr("This must be reported as an incident."), "strong", wrap=True), 1)
        row.addWidget(button(self.tr("Save and report"), self.pressed.emit, look_="danger", parent=self))


def recorded(one: ResidentSheet) -> str:
    """Return what else was recorded of a resident in the shift, the last lines."""
    entries = [line.entry for line in one.more[-MOST_TOLD:]]
    lines = [f"{in_home(entry.at):%H:%M} {name_of(entry.item)} {entry_text(entry)}" for entry in entries]
    return say(_RECORDED, translate, lines="；".join(lines))


def identity(one: ResidentSheet) -> QWidget:
    """Return who it is about: name, bed, class, risks."""
    made = QFrame()
    made.setProperty("surface", "identity")
    column = QVBoxLayout(made)
    column.setSpacing(look().px(4))
    row = QHBoxLayout()
    row.addWidget(label(one.name, "title"))
    row.addWidget(label(one.bed, "strong"))
    row.addWidget(ClassMark(one.self_care))
    row.addStretch(1)
    column.addLayout(row)
    if one.risks:
        inside = QWidget()
        flow = FlowLayout(inside, look().px(6))
        for risk, grade in one.risks.items():
            kind, word, icon = risk_sign(risk, grade)
            flow.addWidget(Chip(word, kind, icon))
        column.addWidget(inside)
    return made
