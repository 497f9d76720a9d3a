"""The card of the ability level: the newest result, what changed it, when the next one is due, and where to go on."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton

from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.chips import Chip
from app.features.care_levels.model import Ability, DueKind, Standard, form
from app.features.care_levels.service import Care
from app.features.care_levels.service.drafting import ability_draft
from app.features.care_levels.view import deeds
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.class_card import to_do
from app.features.care_levels.view.former import show_former
from app.features.care_levels.view.former_lines import former_abilities
from app.features.care_levels.view.signs import due_words, level_name, side_by_side
from app.kernel.access import Permission
from app.kernel.clock import today


class AbilityCard(Card):
    """能力等级, by GB/T 42195 or an older result."""

    def __init__(self, around: Around, care: Care) -> None:
        super().__init__("", "")
        self._around, self._care = around, care
        self._title = self.tr("Ability level")
        self.setAccessibleName(self._title)
        self.body.addWidget(label(self._title, "heading", wrap=True))
        newest = care.ability
        if newest is None:
            self.body.addWidget(to_do(self.tr("Nobody assessed the ability yet.")))
        else:
            self._show_level(newest)
        for due in (one for one in care.due if one.kind is DueKind.ABILITY):
            self.body.addWidget(label(due_words(due, today(around.session.clock)), "", "second", wrap=True))
        self.body.addStretch(1)
        self.body.addWidget(side_by_side(*self._verbs()))

    def _show_level(self, one: Ability) -> None:
        self.body.addWidget(label(level_name(one.standard, one.level), "figure", wrap=True))
        if one.standard is Standard.MZT039:
            self.body.addWidget(side_by_side(Chip(self.tr("older standard"), "plain")))
        else:
            points = self.tr("level {level}, {total} of {most} points")
            self.body.addWidget(
                label(points.format(level=one.level, total=one.total, most=form().most), "strong", wrap=True)
            )
        told = self.tr("assessed on {day} by {names}")
        names = "、".join(filter(None, (one.assessor, one.second_assessor)))
        self.body.addWidget(label(told.format(day=one.assessed_on, names=names), "", "second", wrap=True))
        for rule in one.rules:
            self.body.addWidget(label(form().rules[rule], "", "accent_text", wrap=True))

    def _assess(self) -> QPushButton:
        """Return what begins an assessment, or goes on with the one that the acting person stopped."""
        around = self._around
        kept = ability_draft(around.session, around.resident_id)
        text = self.tr("New assessment")
        if kept is not None:
            text = self.tr("Go on: {done} items answered").format(done=len(kept[0].scores))
        return button(text, partial(around.desk.go, "assess", around.resident_id), icon="assessment")

    def _verbs(self) -> list[QPushButton]:
        around, made = self._around, []
        if around.may(Permission.LEVELS_ASSESS):
            made.append(self._assess())
        if self._care.abilities:
            changes = partial(around.desk.go, "level_history", around.resident_id)
            made.append(button(self.tr("See the changes"), changes, icon="chart"))
        newest = self._care.ability
        if newest is not None and newest.standard is Standard.GBT42195 and around.may(Permission.DOSSIER_PRINT):
            report = partial(deeds.print_assessment, around, newest)
            made.append(button(self.tr("Print"), report, icon="print", name=self.tr("Print the assessment")))
        if around.may(Permission.LEVELS_ASSESS):
            made.append(button(self.tr("Older result"), partial(deeds.old_result, around), look_="link"))
        if self._care.abilities:
            former = partial(show_former, around, self._title, former_abilities)
            made.append(button(self.tr("Former records"), former, icon="history", look_="link"))
        return made
