"""The strip of phrases under a row: one press says what was not as usual; stores nothing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.desktop.buttons import button, leave_room_for_bold
from app.desktop.cards import label
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import TextSize, look
from app.features.care_log.model import NIGHT_LOOK, OTHER, USUAL, Item, Phrase
from app.features.care_log.view.wording import item_name, usual_word

FIRST = 6
"""So many phrases stand on the strip; the rest is behind "more"."""


class PhraseStrip(QFrame):
    """Offers the likeliest phrases of one item; nothing is chosen before a person chose."""

    chosen = Signal(str)
    more = Signal()
    usual = Signal()
    report = Signal()

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.item = item
        self.setProperty("surface", "accent")
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        space = look().px(10)
        row.setContentsMargins(space, space, space, space)
        row.setSpacing(space)
        inside = QWidget()
        flow = FlowLayout(inside, look().px(8))
        question = label(self.tr("{item}: what was it like?").format(item=item_name(item)), "strong")
        question.setMinimumHeight(look().target)
        flow.addWidget(question)
        if item.key == NIGHT_LOOK:
            self._add(flow, USUAL, usual_word(item), grave=False)
        for phrase in self.offered():
            self._add(flow, phrase.key, phrase.name.shown(translate), grave=phrase.grave)
        flow.addWidget(button(self.tr("More…"), self.more.emit, parent=inside))
        self.report_button = button(self.tr("Report an incident"), self.report.emit, icon="incident", parent=inside)
        self.report_button.hide()
        flow.addWidget(self.report_button)
        row.addWidget(inside, 1)
        self.usual_button = button(self.tr("As usual"), self.usual.emit, icon="undo", parent=self)
        self.usual_button.setVisible(item.key != NIGHT_LOOK)
        (flow if look().size is TextSize.XLARGE else row).addWidget(self.usual_button)

    def offered(self) -> tuple[Phrase, ...]:
        """Return the phrases on the strip; the one that needs a note is not among them."""
        return tuple(one for one in self.item.phrases if one.key != OTHER)[:FIRST]

    def choices(self) -> tuple[str, ...]:
        """Return the keys in the order of the digits that choose them."""
        return tuple(self._buttons)

    def _add(self, flow: FlowLayout, key: str, text: str, *, grave: bool) -> None:
        made = button(text, look_="choice", name=f"{item_name(self.item)} {text}", parent=self)
        made.setCheckable(True)
        made.setProperty("grave", "true" if grave else "false")
        leave_room_for_bold(made)
        made.clicked.connect(lambda: self.chosen.emit(key))
        self._buttons[key] = made
        flow.addWidget(made)

    def show_chosen(self, outcome: Iterable[str], *, incident: bool) -> None:
        """Mark what is chosen; offer to report an incident where the phrases ask for it."""
        chosen = set(outcome)
        for key, made in self._buttons.items():
            made.setChecked(key in chosen)
        self.report_button.setVisible(incident)
