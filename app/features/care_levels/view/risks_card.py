"""The card of the nine risks: grade, measure, day and who looked it over; what nobody assessed is dashed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture
from app.desktop.care_signs import RISK_ICONS
from app.desktop.chips import Chip
from app.desktop.language import translate
from app.desktop.theme import TextSize, look
from app.features.care_levels.model import RiskNow
from app.features.care_levels.service import Care
from app.features.care_levels.view import deeds
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.former import show_former
from app.features.care_levels.view.former_lines import former_risks
from app.features.care_levels.view.signs import grade_chip
from app.kernel.access import Permission
from app.kernel.care import RISK_WORDS, Risk
from app.kernel.text import say


class RiskCell(QFrame):
    """One risk as it stands."""

    def __init__(self, risk: Risk, now: RiskNow | None) -> None:
        """Take the newest grade; None: never assessed."""
        super().__init__()
        self.setProperty("state", "ask" if now is None else "fixed")
        column = QVBoxLayout(self)
        column.setSpacing(look().px(4))
        name = say(RISK_WORDS[risk], translate)
        head = QHBoxLayout()
        head.addWidget(picture(RISK_ICONS[risk], "primary" if now else "accent_text"))
        head.addWidget(label(name, "strong", wrap=True), 1)
        chip = Chip(self.tr("not assessed"), "warn", "not_asked") if now is None else grade_chip(now.graded.grade)
        head.addWidget(chip)
        column.addLayout(head)
        told = [] if now is None else [now.graded.measure, self._who(now)]
        for place, text in enumerate(filter(None, told)):
            last = place == len([one for one in told if one]) - 1
            column.addWidget(label(text, "", "second" if last else "", wrap=True))
        column.addStretch(1)
        self.setAccessibleName("　".join([name, chip.text(), *filter(None, told)]))

    def _who(self, now: RiskNow) -> str:
        said = self.tr("{day}, looked over by {name}") if now.reviewer else self.tr("{day}, {name}")
        return said.format(day=now.assessed_on, name=now.reviewer or now.assessor)


class RisksCard(Card):
    """九项风险."""

    def __init__(self, around: Around, care: Care) -> None:
        super().__init__("", "")
        self._around, self._care = around, care
        self._title = self.tr("The nine risks")
        self.setAccessibleName(self._title)
        head = QHBoxLayout()
        head.addWidget(label(self._title, "heading"), 1)
        for verb in self._verbs():
            head.addWidget(verb)
        self.body.addLayout(head)
        self.body.addWidget(self._grid())

    def _grid(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look().px(8))
        columns = 2 if look().size is TextSize.XLARGE else 3
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        for place, risk in enumerate(Risk):
            grid.addWidget(RiskCell(risk, self._care.risks.get(risk)), place // columns, place % columns)
        return made

    def _verbs(self) -> list[QPushButton]:
        around, made = self._around, []
        if self._care.assessments:
            former = partial(show_former, around, self._title, former_risks)
            made.append(button(self.tr("Former records"), former, icon="history", look_="link"))
        if around.may(Permission.LEVELS_ASSESS):
            assess = partial(deeds.assess_risks, around, around.page)
            made.append(button(self.tr("Assess the risks"), assess, icon="assessment"))
        return made
