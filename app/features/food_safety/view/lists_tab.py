"""Disinfecting and purchases of the last weeks as lists: a line opens what can be done with it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.desktop.viewing import look_at
from app.features.food_safety import service
from app.features.food_safety.model import (
    MEAL_WORDS,
    METHOD_WORDS,
    DisinfectionDraft,
    Kept,
    LineKind,
    Meal,
    Purchase,
    PurchaseDraft,
    SupplierDraft,
    is_day_late,
)
from app.features.food_safety.service import Scan
from app.features.food_safety.view.around import Around
from app.features.food_safety.view.dialogs import DisinfectionDialog, PurchaseDialog, SupplierDialog
from app.kernel.clock import in_home
from app.kernel.text import say

SPAN = timedelta(days=30)
"""So many days are shown and printed."""
_MEALS_END = ((10, Meal.BREAKFAST), (15, Meal.LUNCH), (24, Meal.SUPPER))
"""Until which hour disinfecting is after which meal."""


class DisinfectingTab(QWidget):
    """The newest first; the form begins with what was disinfected last."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("The last 30 days"), "heading"))
        row.addStretch(1)
        if around.may:
            add = self.tr("Tableware disinfected")
            row.addWidget(button(add, lambda: around.show(self.dialog), look_="primary", icon="add", parent=self))
        column.addLayout(row)
        self.list = ListView[Kept[DisinfectionDraft]](self.tr("Tableware disinfected"), self._columns())
        self.list.opened.connect(self._on_opened)
        self._states = QStackedWidget()
        self._states.addWidget(self.list)
        self._states.addWidget(EmptyState(self.tr("Nothing is written yet"), icon="washing"))
        column.addWidget(self._states, 1)
        self._lines: tuple[Kept[DisinfectionDraft], ...] = ()

    def _columns(self) -> list[Column[Kept[DisinfectionDraft]]]:
        return [
            Column(self.tr("Day"), lambda one: Cell(str(one.told.on_day), bold=True, struck=one.withdrawn), 130),
            Column(self.tr("Meal"), lambda one: Cell(say(MEAL_WORDS[one.told.meal], translate)), 100),
            Column(self.tr("How"), self._how, 250),
            Column(self.tr("By"), lambda one: Cell(one.told.done_by), 110),
            Column(self.tr("State"), self._state, 130),
            Column(self.tr("What"), lambda one: Cell(one.told.things), extra=True),
        ]

    def _how(self, one: Kept[DisinfectionDraft]) -> Cell:
        told = one.told
        degrees = f" {told.celsius} °C" if told.celsius else ""
        minutes = self.tr("{count} min").format(count=told.minutes)
        return Cell(f"{say(METHOD_WORDS[told.method], translate)} {minutes}{degrees}")

    def _state(self, one: Kept[DisinfectionDraft]) -> Cell:
        if one.withdrawn:
            return Cell(self.tr("taken back"), "left", "undo")
        late = one.told.on_day is not None and is_day_late(one.told.on_day, one.recorded_at)
        return Cell(self.tr("written later"), "warn", "clock") if late else Cell(self.tr("done"), "good", "good")

    def refresh(self) -> None:
        """Read the last weeks again."""
        day = self._around.day
        self._lines = service.disinfections(self._around.session, day - SPAN, day)
        self.list.show_lines(self._lines)
        self._states.setCurrentIndex(0 if self._lines else 1)
        self.list.setFocus()

    def dialog(self) -> DisinfectionDialog:
        """Return the form, after the meal that was last."""
        hour = in_home(self._around.session.clock.now()).hour
        meal = next(one for until, one in _MEALS_END if hour < until)
        things = self._lines[0].told.things if self._lines else self.tr("bowls, spoons, plates")

        def save(draft: DisinfectionDraft, submission: str) -> None:
            line_id = service.disinfect(self._around.session, draft, submission=submission)
            self._around.saved(self.tr("Saved."), LineKind.DISINFECTION, [line_id])

        return DisinfectionDialog(self._around.session, meal, things, save, self)

    def _on_opened(self, one: Kept[DisinfectionDraft]) -> None:
        if self._around.may and not one.withdrawn:
            what = f"{one.told.on_day} {say(MEAL_WORDS[one.told.meal], translate)}"
            self._around.take_back(LineKind.DISINFECTION, one.id, what)


class PurchasesTab(QWidget):
    """Purchases, the newest first; suppliers with their licences above."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(12))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("The last 30 days"), "heading"))
        row.addStretch(1)
        if around.may:
            supplier, buy = self.tr("Enter a supplier"), self.tr("Write a purchase")
            row.addWidget(button(supplier, lambda: around.show(self.supplier_dialog), icon="add", parent=self))
            row.addWidget(button(buy, lambda: around.show(self.dialog), look_="primary", icon="add", parent=self))
        self._column.addLayout(row)
        self._suppliers = QWidget()
        self._column.addWidget(self._suppliers)
        self.list = ListView[Purchase](self.tr("Purchases"), self._columns())
        self.list.opened.connect(self._on_opened)
        self._states = QStackedWidget()
        self._states.addWidget(self.list)
        self._states.addWidget(EmptyState(self.tr("Nothing is written yet"), icon="stock"))
        self._column.addWidget(self._states, 1)

    def _columns(self) -> list[Column[Purchase]]:
        return [
            Column(self.tr("Day"), self._day, 130),
            Column(self.tr("What"), lambda one: Cell(one.kept.told.goods, struck=one.kept.withdrawn), 170),
            Column(self.tr("How much"), lambda one: Cell(one.kept.told.quantity), 110),
            Column(self.tr("Licence and receipt"), self._voucher, 190),
            Column(self.tr("Bought from"), lambda one: Cell(one.supplier, ink="second"), 190, extra=True),
            Column(self.tr("Keep the voucher until"), lambda one: Cell(one.keep_until.isoformat()), extra=True),
        ]

    def _day(self, one: Purchase) -> Cell:
        return Cell(str(one.kept.told.on_day), bold=True, struck=one.kept.withdrawn)

    def _voucher(self, one: Purchase) -> Cell:
        if one.kept.withdrawn:
            return Cell(self.tr("taken back"), "left", "undo")
        if not one.kept.told.voucher:
            return Cell(self.tr("not taken"), "bad", "danger")
        return Cell(self.tr("taken"), "good", "attach" if one.paper else "good")

    def refresh(self) -> None:
        """Read purchases and suppliers again."""
        session, day = self._around.session, self._around.day
        found = service.purchases(session, day - SPAN, day)
        self.list.show_lines(found)
        self._states.setCurrentIndex(0 if found else 1)
        made = self._supplier_card()
        self._column.replaceWidget(self._suppliers, made)
        self._suppliers.hide()
        self._suppliers.deleteLater()
        self._suppliers = made
        self.list.setFocus()

    def _supplier_card(self) -> QWidget:
        """Return the suppliers, each with the end of its licence."""
        session = self._around.session
        ending = {one.id for one in service.ending_licences(session)}
        card, inside = Card(self.tr("Suppliers"), "stock"), QWidget()
        row = FlowLayout(inside, look().px(12))
        known = service.suppliers(session)
        for one in known:
            row.addWidget(self._supplier(one, ending=one.id in ending))
        if not known:
            row.addWidget(label(self.tr("No supplier is entered yet."), "", "second"))
        card.body.addWidget(inside)
        return card

    def _supplier(self, one: Kept[SupplierDraft], *, ending: bool) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        row.addWidget(label(one.told.name, "strong"))
        until = one.told.licence_until
        text = self.tr("licence until {day}").format(day=until) if until else self.tr("licence not written")
        kind = ("plain", "not_asked") if until is None else ("good", "good")
        if until is not None and ending:
            kind = ("bad", "danger") if until < self._around.day else ("warn", "warning")
        row.addWidget(Chip(text, *kind))
        if self._around.may:
            verb = self.tr("Take back")
            back = partial(self._around.take_back, LineKind.SUPPLIER, one.id, one.told.name)
            row.addWidget(button(verb, back, look_="link", name=f"{verb}: {one.told.name}", parent=made))
        return made

    def dialog(self) -> PurchaseDialog:
        """Return the form of a purchase."""

        def save(draft: PurchaseDraft, scan: Scan | None, submission: str) -> None:
            line_id = service.buy(self._around.session, draft, scan, submission=submission)
            self._around.saved(self.tr("{goods} is written.").format(goods=draft.goods), LineKind.PURCHASE, [line_id])

        return PurchaseDialog(self._around.session, save, self)

    def supplier_dialog(self) -> SupplierDialog:
        """Return the form of a supplier."""

        def save(draft: SupplierDraft) -> None:
            line_id = service.add_supplier(self._around.session, draft)
            self._around.saved(self.tr("{name} is entered.").format(name=draft.name), LineKind.SUPPLIER, [line_id])

        return SupplierDialog(self._around.session, save, self)

    def _on_opened(self, one: Purchase) -> None:
        self._around.show(lambda: PurchaseLine(self._around, one, self))


class PurchaseLine(Dialog):
    """One purchase with its voucher, and the way to take it back."""

    def __init__(self, around: Around, one: Purchase, parent: QWidget | None = None) -> None:
        super().__init__(one.kept.told.goods, parent)
        self.setMinimumWidth(look().px(460))
        self._around, self._one = around, one
        told = one.kept.told
        shelf = self.tr("shelf life until {day}").format(day=told.shelf_until) if told.shelf_until else ""
        keep = self.tr("keep the voucher until {day}").format(day=one.keep_until)
        late = told.on_day is not None and is_day_late(told.on_day, one.kept.recorded_at)
        by = self.tr("{who}, written later").format(who=one.kept.author) if late else one.kept.author
        for text in (f"{told.on_day}　{one.supplier}　{told.quantity}", shelf, keep, by):
            if text:
                self.body.addWidget(label(text, wrap=True))
        if one.paper:
            self.add_button(self.tr("Look at the voucher"), self._on_look, icon="attach")
        if around.may and not one.kept.withdrawn:
            self.add_button(self.tr("Take back"), self._on_take_back, icon="undo")
        self.add_button(self.tr("Close"), self.reject, primary=True).setFocus()

    def _on_look(self) -> None:
        with telling(self):
            body = service.scan_of_purchase(self._around.session, self._one)
            if body is not None:
                look_at(self, self._around.desk, self._one.kept.told.goods, body)

    def _on_take_back(self) -> None:
        self.accept()
        self._around.take_back(LineKind.PURCHASE, self._one.kept.id, self._one.kept.told.goods)
