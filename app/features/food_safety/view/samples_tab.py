"""Samples of a day (留样): a card a meal, a dish typed once, its weight on one button; what may go beside them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, refill, scrolling
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.hints import HintEdit
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.food_safety import service
from app.features.food_safety.model import MEAL_WORDS, LineKind, Meal, Sample, SampleDraft, is_late
from app.features.food_safety.service import MealSamples
from app.features.food_safety.view.around import Around
from app.features.food_safety.view.dialogs import SampleDialog
from app.kernel.clock import in_home, shown_time
from app.kernel.ids import FoodSampleId
from app.kernel.text import say

WEIGHTS = (125, 150, 200)
"""Grams that are offered on buttons."""


class SamplesTab(QWidget):
    """Writes samples of today at once; those of an earlier time by the form that asks for it."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self._day: date | None = None  # None: today, also after midnight
        self._dish = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        self._said = label("", "heading")
        row.addWidget(self._said)
        row.addStretch(1)
        row.addWidget(button(self.tr("Day before"), partial(self._on_day, -1), icon="back", parent=self))
        row.addWidget(button(self.tr("Today"), self._on_today, parent=self))
        self._next = button(self.tr("Day after"), partial(self._on_day, 1), icon="forward", parent=self)
        row.addWidget(self._next)
        if around.may:
            late = self.tr("Write in later")
            row.addWidget(button(late, lambda: around.show(self.late_dialog), icon="edit", parent=self))
        column.addLayout(row)
        self._area = scrolling(QWidget())
        column.addWidget(self._area, 1)
        self.edits: dict[Meal, HintEdit] = {}

    def day(self) -> date:
        """Return the day that is shown."""
        return self._day or self._around.day

    def refresh(self) -> None:
        """Read the day again; the keyboard goes to the first meal without a sample."""
        day, session = self.day(), self._around.session
        found = service.meals(session, day)
        known = service.dishes(session)
        self._said.setText(day.isoformat() if self._day else self.tr("{day}, today").format(day=day.isoformat()))
        self._next.setEnabled(self._day is not None)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        self.edits = {}
        if gone := service.to_discard(session):
            column.addWidget(self._discards(gone))
        for meal in found:
            column.addWidget(self._card(meal, known))
        column.addStretch(1)
        refill(self._area, inside)
        first = next((one.meal for one in found if one.owed and not one.standing), None)
        if first is not None and first in self.edits:
            self.edits[first].setFocus()
            QTimer.singleShot(0, self.edits[first], partial(self._area.ensureWidgetVisible, self.edits[first]))

    # cards --------------------------------------------------------------------------------------------

    def _discards(self, found: Sequence[Sample]) -> Card:
        card = Card(self.tr("May be thrown away now"), "delete")
        if self._around.may:
            text = self.tr("All {count} are thrown away").format(count=len(found))
            card.head.addWidget(button(text, partial(self._on_discard, found), icon="done", parent=card))
        inside = QWidget()
        row = FlowLayout(inside, look().px(8))
        for one in found:
            told = one.kept.told
            meal = say(MEAL_WORDS[told.meal], translate)
            text = self.tr("{day} {meal} {dish}").format(day=f"{told.on_day:%m-%d}", meal=meal, dish=told.dish)
            made = button(text, partial(self._on_discard, [one]), icon="delete", parent=inside)
            made.setEnabled(self._around.may)
            row.addWidget(made)
        card.body.addWidget(inside)
        return card

    def _card(self, meal: MealSamples, known: Sequence[str]) -> Card:
        word = say(MEAL_WORDS[meal.meal], translate)
        card = Card(word, "lunch")
        if meal.standing:
            count = len(meal.standing)
            card.head.addWidget(Chip(self.tr("{count} samples").format(count=count), "good", "good"))
        elif meal.owed:
            card.head.addWidget(Chip(self.tr("no sample yet"), "warn", "warning"))
        for one in meal.samples:
            card.body.addLayout(self._line(one))
        if self._around.may and self._day is None:
            card.body.addWidget(self._entry(meal, word, known))
        return card

    def _line(self, one: Sample) -> QHBoxLayout:
        told, line = one.kept.told, QHBoxLayout()
        line.setSpacing(look().px(12))
        taken = "" if told.taken_at is None else f"{in_home(told.taken_at):%H:%M}"
        grams = self.tr("{count} g").format(count=told.grams)
        text = f"{told.dish}　{grams}　{taken}　{told.taken_by}"
        line.addWidget(label(text, wrap=True, struck=one.kept.withdrawn), 1)
        if one.kept.withdrawn:
            line.addWidget(Chip(self.tr("taken back"), "left", "undo"))
            return line
        rules = service.rules_on(self._around.session, told.on_day)
        if told.taken_at is not None and is_late(told.taken_at, one.kept.recorded_at, rules):
            line.addWidget(Chip(self.tr("written later"), "warn", "clock"))
        if one.discard is not None:
            when = shown_time(one.discard.told.discarded_at)
            line.addWidget(label(self.tr("thrown away {when}").format(when=when), "", "second"))
        else:
            until = self.tr("keep until {when}").format(when=shown_time(one.expires_at))
            line.addWidget(label(until, "", "second"))
            if self._around.may:
                verb = self.tr("Take back")
                back = partial(self._around.take_back, LineKind.SAMPLE, one.id, told.dish)
                line.addWidget(button(verb, back, look_="link", name=f"{verb}: {told.dish}", parent=self))
        return line

    def _entry(self, meal: MealSamples, word: str, known: Sequence[str]) -> QWidget:
        """Return the line that takes a dish and its weight; dishes of the menu stand on buttons."""
        made = QWidget()
        row = FlowLayout(made, look().px(8))
        edit = HintEdit((self.tr("dish"),))
        edit.setAccessibleName(self.tr("{meal}: dish").format(meal=word))
        edit.setMinimumHeight(look().target)
        edit.setFixedWidth(look().px(240))
        completer = QCompleter(list(known), edit)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        edit.setCompleter(completer)
        row.addWidget(edit)
        self.edits[meal.meal] = edit
        for grams in WEIGHTS:
            text = self.tr("{count} g").format(count=grams)
            take = partial(self._on_take, meal.meal, grams)
            row.addWidget(button(text, take, name=f"{word}: {text}", parent=made))
        other = self.tr("other weight")
        ask = partial(self._around.show, partial(self.dialog, meal.meal))
        row.addWidget(button(other, ask, look_="link", name=f"{word}: {other}", parent=made))
        for dish in meal.unsampled:
            row.addWidget(button(dish, partial(edit.setText, dish), icon="lunch", name=f"{word}: {dish}", parent=made))
        return made

    # deeds --------------------------------------------------------------------------------------------

    def _on_take(self, meal: Meal, grams: int) -> None:
        session = self._around.session
        draft = SampleDraft(
            self._around.day, meal, self.edits[meal].text(), grams, session.clock.now(), session.actor.name
        )
        with telling(self):
            self._take(draft, str(uuid.uuid4()))

    def _take(self, draft: SampleDraft, submission: str) -> None:
        sample_id = service.take_sample(self._around.session, draft, submission=submission)
        self._around.saved(self.tr("{dish} is sampled.").format(dish=draft.dish), LineKind.SAMPLE, [sample_id])
        if draft.meal in self.edits:
            self.edits[draft.meal].setFocus()

    def dialog(self, meal: Meal) -> SampleDialog:
        """Return the form of a sample of today with another weight."""
        now = self._around.session.clock.now()
        draft = SampleDraft(self._around.day, meal, self.edits[meal].text(), None, now, self._around.session.actor.name)
        return SampleDialog(self._around.session, draft, self._take, self)

    def late_dialog(self) -> SampleDialog:
        """Return the form of a sample that was taken earlier, on the day that is shown."""
        draft = SampleDraft(self.day(), Meal.LUNCH, "", None, None, self._around.session.actor.name)
        return SampleDialog(self._around.session, draft, self._take, self)

    def _on_discard(self, samples: Sequence[Sample]) -> None:
        with telling(self):
            session = self._around.session
            ids = [FoodSampleId(one.id) for one in samples]
            made = service.discard(session, ids, session.actor.name)
            text = self.tr("{count} samples are thrown away.").format(count=len(made))
            self._around.saved(text, LineKind.DISCARD, made)

    def _on_day(self, way: int) -> None:
        day = self.day() + timedelta(days=way)
        self._day = None if day >= self._around.day else day
        self.refresh()

    def _on_today(self) -> None:
        self._day = None
        self.refresh()
