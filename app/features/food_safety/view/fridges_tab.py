"""Temperatures of the fridges (冰箱温度): the number and Enter; what does not fit is asked for."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, refill, scrolling
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.hints import HintEdit
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.food_safety import service
from app.features.food_safety.model import (
    FRIDGE_WORDS,
    FridgeDraft,
    FridgeKind,
    Kept,
    LineKind,
    Reading,
    ReadingDraft,
    read_tenths,
)
from app.features.food_safety.service import FridgeDay
from app.features.food_safety.view.around import Around
from app.features.food_safety.view.dialogs import FridgeDialog, ReadingDialog
from app.kernel.clock import in_home
from app.kernel.ids import FridgeId
from app.kernel.text import say


class FridgesTab(QWidget):
    """Shows today; the keyboard goes on to the next fridge that is owed a temperature."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Today"), "heading"))
        row.addStretch(1)
        if around.may:
            add = self.tr("Enter a fridge")
            row.addWidget(button(add, lambda: around.show(self.fridge_dialog), icon="add", parent=self))
        column.addLayout(row)
        self._area = scrolling(QWidget())
        column.addWidget(self._area, 1)
        self.edits: dict[int, HintEdit] = {}

    def refresh(self) -> None:
        """Read today's temperatures again."""
        found = service.fridge_days(self._around.session)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        self.edits = {}
        for one in found:
            column.addWidget(self._card(one))
        if not found:
            hint = self.tr("Enter each fridge and freezer of the kitchen; then its temperature is written twice a day.")
            column.addWidget(EmptyState(self.tr("No fridge is entered yet"), hint, icon="temperature"), 1)
        else:
            column.addStretch(1)
        refill(self._area, inside)
        first = next((one.fridge.id for one in found if one.left), None)
        if first in self.edits:
            self.edits[first].setFocus()

    def _card(self, one: FridgeDay) -> Card:
        told = one.fridge.told
        card = Card(told.name, "temperature")
        card.head.addWidget(label(self._range(told.kind), "", "second"))
        left = self.tr("{count} left today").format(count=one.left)
        card.head.addWidget(Chip(left, "warn", "warning") if one.left else Chip(self.tr("done"), "good", "good"))
        for reading in one.readings:
            card.body.addLayout(self._line(reading))
        if self._around.may:
            card.body.addWidget(self._entry(one))
        return card

    def _range(self, kind: FridgeKind) -> str:
        rules = service.rules_on(self._around.session)
        word = say(FRIDGE_WORDS[kind], translate)
        if kind is FridgeKind.FROZEN:
            return self.tr("{kind}, {most} °C or colder").format(kind=word, most=rules.frozen)
        return self.tr("{kind}, {range} °C").format(kind=word, range=rules.chilled)

    def _line(self, one: Reading) -> QHBoxLayout:
        told, line = one.kept.told, QHBoxLayout()
        line.setSpacing(look().px(12))
        when = "" if told.read_at is None else f"{in_home(told.read_at):%H:%M}"
        degrees = f"{(told.tenths or 0) / 10:g} °C"
        text = "　".join(filter(None, (when, degrees, told.read_by, told.note)))
        line.addWidget(label(text, wrap=True, struck=one.kept.withdrawn), 1)
        if one.kept.withdrawn:
            line.addWidget(Chip(self.tr("taken back"), "left", "undo"))
            return line
        chip = (self.tr("fits"), "good", "good") if one.fits else (self.tr("does not fit"), "bad", "danger")
        line.addWidget(Chip(*chip))
        if self._around.may:
            verb = self.tr("Take back")
            back = partial(self._around.take_back, LineKind.READING, one.kept.id, degrees)
            line.addWidget(button(verb, back, look_="link", name=f"{verb}: {when} {degrees}", parent=self))
        return line

    def _entry(self, one: FridgeDay) -> QWidget:
        made = QWidget()
        row = FlowLayout(made, look().px(8))
        edit = HintEdit((self.tr("temperature"), "°C"))
        edit.setAccessibleName(self.tr("{name}: temperature").format(name=one.fridge.told.name))
        edit.setMinimumHeight(look().target)
        edit.setFixedWidth(look().px(150))
        edit.returnPressed.connect(partial(self._on_read, one.fridge))
        row.addWidget(edit)
        self.edits[one.fridge.id] = edit
        name, save, more = one.fridge.told.name, self.tr("Save"), self.tr("another time")
        row.addWidget(
            button(save, partial(self._on_read, one.fridge), icon="save", name=f"{save}: {name}", parent=made)
        )
        ask = partial(self._around.show, partial(self.dialog, one.fridge))
        row.addWidget(button(more, ask, look_="link", name=f"{more}: {name}", parent=made))
        away = self.tr("Out of the list")
        out = partial(self._around.take_back, LineKind.FRIDGE, one.fridge.id, name)
        row.addWidget(button(away, out, look_="link", name=f"{away}: {name}", parent=made))
        return made

    # deeds --------------------------------------------------------------------------------------------

    def _on_read(self, fridge: Kept[FridgeDraft]) -> None:
        session = self._around.session
        tenths = read_tenths(self.edits[fridge.id].text())
        draft = ReadingDraft(FridgeId(fridge.id), session.clock.now(), tenths, session.actor.name)
        with telling(self):
            if not service.fitting(session, draft):
                self.dialog(fridge).exec()
                return
            self._read(draft, str(uuid.uuid4()))

    def _read(self, draft: ReadingDraft, submission: str) -> None:
        session = self._around.session
        good = service.fitting(session, draft)
        reading_id = service.read_fridge(session, draft, submission=submission)
        if good:
            self._around.saved(self.tr("The temperature is saved."), LineKind.READING, [reading_id])
        else:  # without an undo: the hazard would stay
            self._around.desk.toast(self.tr("Saved, and a hazard is open."))
            self._around.changed()

    def dialog(self, fridge: Kept[FridgeDraft]) -> ReadingDialog:
        """Return the form of a temperature with a time, and what was done about it."""
        return ReadingDialog(self._around.session, fridge, self.edits[fridge.id].text(), self._read, self)

    def fridge_dialog(self) -> FridgeDialog:
        """Return the form of a fridge."""

        def save(draft: FridgeDraft) -> None:
            fridge_id = service.add_fridge(self._around.session, draft)
            self._around.saved(self.tr("{name} is entered.").format(name=draft.name), LineKind.FRIDGE, [fridge_id])

        return FridgeDialog(save, self)
