"""One of the nine risks in a form: its grade by mouse or number key, the measure, and how it was graded before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import label
from app.desktop.forms import AskField, Field
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_levels.model import MEASURES, Graded, RiskNow
from app.features.care_levels.view.signs import side_by_side
from app.kernel.care import GRADE_WORDS, MINDED, RISK_WORDS, Grade, Risk
from app.kernel.text import say

NOT_GRADED = "open"
"""Key of the choice that stands at first: not assessed this time."""

_KEYS = (NOT_GRADED, *(grade.value for grade in Grade))
"""Choices in the order of the number keys 0 to 4."""


class RiskField(Field):
    """A risk with its grade; medium and high ask for a measure, which may be chosen and changed."""

    left = Signal(int)  # towards which risk the arrow keys lead: -1 or 1

    def __init__(self, risk: Risk, former: RiskNow | None) -> None:
        super().__init__(risk.value, say(RISK_WORDS[risk], translate))
        self.risk, self._former = risk, former
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        names = [(NOT_GRADED, self.tr("open")), *((grade.value, say(GRADE_WORDS[grade], translate)) for grade in Grade)]
        self.grades = SegmentedButtons(self.text, names, quiet=NOT_GRADED)
        self.grades.chosen.connect(self._on_chosen)
        for one in self._segments():
            one.installEventFilter(self)
        row.addWidget(self.grades)
        if former is not None:
            row.addWidget(label(self._before(former), "", "second", wrap=True), 1)
        self._column.addLayout(row)
        name = self.tr("{risk}: what is done").format(risk=self.text)
        self.measure = AskField(f"{risk.value}.measure", name, answers=())
        self.measure.edited.connect(self.edited.emit)
        self._below = self._measures()
        self._column.addWidget(self._below)
        self._column.addWidget(self._wrong)

    def value(self) -> Graded | None:
        """Return grade and measure; None: not assessed this time."""
        choice = self.grades.choice()
        if choice == NOT_GRADED:
            return None
        grade = Grade(choice)
        return Graded(grade, str(self.measure.value()) if grade in MINDED else "")

    def set_value(self, value: Graded | None) -> None:
        """Show a grade with its measure."""
        self.grades.choose(NOT_GRADED if value is None else value.grade.value)
        self.measure.set_value("" if value is None else value.measure)
        self._show_measure()

    def focus_here(self) -> None:
        """Put the keyboard on the measure that is missing, else on the grade."""
        if self.finding():
            self.measure.focus_here()
        else:
            next(one for one in self._segments() if one.isChecked()).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let number keys choose and up and down lead to the next risk."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            number = event.key() - Qt.Key.Key_0
            if 0 <= number < len(_KEYS):
                self.grades.choose(_KEYS[number])
                self._on_chosen(_KEYS[number])
                self.focus_here()
                return True
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self.left.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def _segments(self) -> list[QPushButton]:
        found: list[QPushButton] = list(self.grades.findChildren(QPushButton))
        return found

    def _before(self, former: RiskNow) -> str:
        grade, day = say(GRADE_WORDS[former.graded.grade], translate), former.assessed_on.isoformat()
        return self.tr("before: {grade}, {day}").format(grade=grade, day=day)

    def _measures(self) -> QWidget:
        """Return the line for the measure, with words below it that may be pressed into it."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, look().px(8))
        column.setSpacing(look().px(4))
        column.addWidget(self.measure)
        offered = [(one, one) for one in (say(words, translate) for words in MEASURES[self.risk])]
        if self._former is not None and self._former.graded.measure:
            offered.insert(0, (self.tr("as before"), self._former.graded.measure))
        column.addWidget(side_by_side(*(self._offer(word, text) for word, text in offered)))
        made.hide()
        return made

    def _offer(self, word: str, text: str) -> QPushButton:
        return button(word, partial(self._on_offer, text), icon="add", look_="choice", name=f"{self.text}: {word}")

    def _on_offer(self, text: str) -> None:
        told = str(self.measure.value())
        if text not in told:
            self.measure.set_value("；".join(filter(None, (told, text))))
            self.edited.emit()

    def _on_chosen(self, _key: str) -> None:
        self._show_measure()
        self.edited.emit()

    def _show_measure(self) -> None:
        value = self.value()
        self._below.setVisible(value is not None and value.grade in MINDED)
