"""The cards of the official class and of the home's own observation: side by side, never derived from each other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture
from app.desktop.care_signs import ClassMark
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_levels.model import ITEM_WORDS, Observation, OfficialClass, SelfCareItem, standing_classes
from app.features.care_levels.service import Care
from app.features.care_levels.view import deeds
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.former import show_former
from app.features.care_levels.view.former_lines import former_classes, former_observations
from app.features.care_levels.view.signs import class_chip, side_by_side
from app.kernel.access import Permission
from app.kernel.care import CLASS_WORDS
from app.kernel.clock import today
from app.kernel.text import say

ENTERS = (Permission.LEVELS_DECIDE, Permission.LEVELS_PREPARE)
"""Posts that write what the county found."""


def to_do(text: str) -> QFrame:
    """Return a dashed field that says what nobody did yet."""
    made = QFrame()
    made.setProperty("state", "ask")
    row = QHBoxLayout(made)
    row.addWidget(picture("not_asked", "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, "", "accent_text", wrap=True), 1)
    return made


class OfficialCard(Card):
    """官方认定: what the county found, since when, from which paper, and what waits for the director."""

    def __init__(self, around: Around, care: Care) -> None:
        super().__init__("", "")
        self._around, self._care = around, care
        title = self.tr("Found by the county")
        self.setAccessibleName(title)
        self.body.addWidget(label(title, "heading", wrap=True))
        if care.official is None:
            self.body.addWidget(to_do(self.tr("No class found yet, or none recorded.")))
        else:
            self._show_official(care.official)
        for coming in self._coming():
            self.body.addWidget(self._line(self.tr("from {day} on"), coming))
        for waiting in care.prepared:
            self.body.addWidget(self._prepared(waiting))
        self.body.addStretch(1)
        self.body.addWidget(side_by_side(*self._verbs()))

    def _show_official(self, one: OfficialClass) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(ClassMark(one.draft.self_care, 48))
        row.addWidget(label(say(CLASS_WORDS[one.draft.self_care], translate), "figure", wrap=True), 1)
        self.body.addLayout(row)
        since = self.tr("since {day}").format(day=one.draft.from_on)
        self.body.addWidget(label(since, "strong", wrap=True))
        told = one.draft
        for text in (told.office, told.document, told.note):
            if text:
                self.body.addWidget(label(text, "", "second", wrap=True))

    def _coming(self) -> tuple[OfficialClass, ...]:
        """Return the findings that come into force on a later day."""
        day = today(self._around.session.clock)
        confirmed = standing_classes(self._care.classes)
        return tuple(one for one in confirmed if one.draft.from_on > day)

    def _line(self, said: str, one: OfficialClass) -> QWidget:
        made = label(said.format(day=one.draft.from_on), "", "second")
        return side_by_side(made, class_chip(one.draft.self_care))

    def _prepared(self, one: OfficialClass) -> QWidget:
        """Return what a clerk filled in, with the director's two answers."""
        made = QFrame()
        made.setProperty("surface", "accent")
        column = QVBoxLayout(made)
        column.setSpacing(look().px(4))
        column.addWidget(label(self.tr("Filled in by the clerk, waits for the director"), "strong", wrap=True))
        column.addWidget(self._line(self.tr("from {day} on"), one))
        column.addWidget(label(f"{one.draft.office}　{one.draft.document}", wrap=True))
        verbs = [*self._paper(one)]
        if self._around.may(Permission.LEVELS_DECIDE):
            verbs.append(button(self.tr("Send back"), partial(deeds.refuse, self._around, self._around.page, one)))
            agree = partial(deeds.confirm, self._around, self._around.page, one)
            verbs.append(button(self.tr("Confirm"), agree, icon="done"))
        column.addWidget(side_by_side(*verbs))
        return made

    def _paper(self, one: OfficialClass) -> list[QPushButton]:
        if one.paper is None or not self._around.may(Permission.RESIDENTS_READ):
            return []
        deed = partial(deeds.look_at_class, self._around, self._around.page, one)
        name = self.tr("Paper of {day}").format(day=one.draft.decided_on)
        return [button(self.tr("Paper"), deed, icon="attach", look_="link", name=name)]

    def _verbs(self) -> list[QPushButton]:
        around, made = self._around, []
        official = self._care.official
        if around.may(*ENTERS):
            enter = partial(deeds.enter_class, around, around.page)
            made.append(button(self.tr("Record a finding"), enter, icon="add"))
            if official is not None:
                correct = partial(deeds.enter_class, around, around.page, official)
                made.append(button(self.tr("Correct"), correct, name=self.tr("Correct the finding")))
        if official is not None:
            if around.may(Permission.LEVELS_DECIDE):
                back = partial(deeds.take_back_class, around, around.page, official)
                made.append(button(self.tr("Take back"), back, name=self.tr("Take back the finding")))
            made += self._paper(official)
        if self._care.classes or self._care.reports:
            former = partial(show_former, around, self.tr("Found by the county"), former_classes)
            made.append(button(self.tr("Former records"), former, icon="history", look_="link"))
        return made


class ObservationCard(Card):
    """本院观察: the six items as the home saw them last, and what they amount to."""

    def __init__(self, around: Around, care: Care) -> None:
        super().__init__("", "")
        self._around = around
        title = self.tr("Seen by the home")
        self.setAccessibleName(title)
        self.body.addWidget(label(title, "heading", wrap=True))
        seen = care.observation
        if seen is None:
            self.body.addWidget(to_do(self.tr("Nobody wrote down the six items yet.")))
        else:
            self._show_seen(seen)
        self.body.addStretch(1)
        verbs = []
        if around.may(Permission.LEVELS_OBSERVE):
            observe = partial(deeds.observe, around, around.page)
            verbs.append(button(self.tr("Observe the six items"), observe, icon="edit"))
        if care.observations:
            former = partial(show_former, around, title, former_observations)
            verbs.append(button(self.tr("Former records"), former, icon="history", look_="link"))
        self.body.addWidget(side_by_side(*verbs))

    def _show_seen(self, one: Observation) -> None:
        self.body.addWidget(self._marks(one))
        self.body.addWidget(side_by_side(label(self.tr("amounts to"), "", "second"), class_chip(one.self_care)))
        told = self.tr("seen on {day} by {name}")
        by = self._around.writer(one.recorded.by)
        self.body.addWidget(label(told.format(day=one.draft.observed_on, name=by), "", "second", wrap=True))
        if one.draft.note:
            self.body.addWidget(label(one.draft.note, "", "second", wrap=True))

    def _marks(self, one: Observation) -> QWidget:
        """Return the six marks, two in a row."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look().px(6))
        for column in range(2):
            grid.setColumnStretch(column, 1)
        for place, item in enumerate(SelfCareItem):
            can = one.draft.can[item]
            mark = QHBoxLayout()
            mark.addWidget(picture("done_filled" if can else "stop", "ok" if can else "danger"))
            said = self.tr("{item}: can") if can else self.tr("{item}: cannot")
            text = label(said.format(item=say(ITEM_WORDS[item], translate)), "" if can else "strong", wrap=True)
            mark.addWidget(text, 1)
            grid.addLayout(mark, place // 2, place % 2)
        return made
