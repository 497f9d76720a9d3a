"""One ability assessment to read: all 26 answers with their texts, what changed the level, who assessed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desktop.cards import label
from app.desktop.chips import Chip
from app.desktop.language import translate
from app.desktop.messages import Dialog
from app.desktop.theme import look
from app.features.care_levels.model import Ability, Domain, Standard, form
from app.features.care_levels.view.level_words import assessors, level_kind, level_note, level_word, why_words
from app.features.care_levels.view.signs import side_by_side
from app.kernel.text import say, words

_TITLE = words("AssessmentDialog", "{name}: assessment of {day}")
_LINES = 2
"""An item takes so many lines of the grid: the answer, and a note below it."""


class AssessmentDialog(Dialog):
    """Shows an assessment as it was recorded; changes nothing."""

    def __init__(self, one: Ability, name: str, parent: QWidget | None) -> None:
        super().__init__(say(_TITLE, translate, name=name, day=one.assessed_on), parent)
        self._one = one
        self.body.addWidget(side_by_side(*self._head()))
        for said in self._told():
            self.body.addWidget(label(said, "", "second", wrap=True))
        if one.scores:
            for place, domain in enumerate(form().domains):
                self.body.addWidget(self._domain(domain, None if one.domains is None else one.domains[place]))
        self.setMinimumWidth(look().px(760))
        self.add_button(self.tr("Close"), self.accept, primary=True).setFocus()

    def _head(self) -> Iterator[QWidget]:
        one = self._one
        yield Chip(level_word(one.level), level_kind(one))
        if one.total is not None:
            yield label(self.tr("{total} points").format(total=one.total), "strong")
        if note := level_note(one):
            yield label(note)

    def _told(self) -> Iterator[str]:
        """Yield the lines below the level."""
        one = self._one
        yield self.tr("Why: {why}").format(why=why_words(one))
        by = self.tr("Assessed by {names}").format(names=assessors(one))
        yield f"{by}　{one.office}".strip()
        if one.informant:
            yield self.tr("Told by {name} ({relation})").format(name=one.informant, relation=one.relation)
        if one.conditions is not None and one.conditions.incidents:
            yield self.tr("Incidents in the days before: {count}").format(count=one.conditions.incidents)
        if one.standard is Standard.MZT039:
            yield self.tr("A result of the older standard: the level only, without answers.")
        if one.correction:
            yield self.tr("It stands in place of an earlier one: {why}").format(why=one.correction)

    def _domain(self, domain: Domain, points: int | None) -> QWidget:
        """Return the items of one domain: number and name, points, the text of the answer."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, look().px(8), 0, 0)
        grid.setHorizontalSpacing(look().px(12))
        grid.setColumnStretch(2, 1)
        head = f"{domain.code} {domain.name}　{points} / {domain.most}"
        grid.addWidget(label(head, "heading", wrap=True), 0, 0, 1, 3)
        for place, item in enumerate(domain.items):
            row = 1 + place * _LINES
            score = self._one.scores[item.code]
            chosen = next((option.text for option in item.options if option.score == score), "")
            name = label(f"{item.code} {item.name}", "", wrap=True)
            name.setMinimumWidth(look().px(190))
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(name, row, 0, top)
            grid.addWidget(label(str(score), "strong"), row, 1, top)
            grid.addWidget(label(chosen, wrap=True), row, 2)
            if note := self._one.notes.get(item.code):
                grid.addWidget(label(note, "", "second", wrap=True), row + 1, 2)
        return made
