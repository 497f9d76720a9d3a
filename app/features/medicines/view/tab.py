"""The tab 服药 of a resident: what is taken now with its stock, what ended, and the doses of the last days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, rule, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.medicines import service
from app.features.medicines.model import Course, Stock, moment
from app.features.medicines.service import DoseLine
from app.features.medicines.view import deeds
from app.features.medicines.view.deeds import Around
from app.features.medicines.view.dose_row import what
from app.features.medicines.view.order_dialogs import OrderDialog, StopDialog
from app.features.medicines.view.stock_dialog import StockDialog
from app.features.medicines.view.words import COUNT_WORDS, amount, outcome_chip, times
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.clock import in_home, today
from app.kernel.ids import CourseId, ResidentId
from app.kernel.text import say

SHOWN_DAYS = 7
"""So many days of doses are shown."""


class MedicinesTab(PageWidget):
    """Reads and writes the medicines of one resident; emits `changed` after each write."""

    def __init__(self, session: Session, desk: Desk, resident_id: ResidentId) -> None:
        super().__init__()
        self._around = Around(session, desk, self)
        self._session, self._resident_id = session, resident_id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self.refresh()

    def open(self, subject: int | None) -> None:
        """Show another resident."""
        if subject is not None:
            self._resident_id = ResidentId(subject)
        self.refresh()

    @property
    def name(self) -> str:
        """Return the resident's name."""
        return stays.name_of(self._session, self._resident_id)

    def refresh(self) -> None:
        """Read orders, stock and doses again."""
        with telling(self):
            orders = service.orders(self._session, self._resident_id)
            books = {one.course.id: one for one in service.stock(self._session, self._resident_id)}
            self._show(orders, books)

    def _show(self, orders: Sequence[Course], books: dict[CourseId, Stock]) -> None:
        whole, day = QWidget(), today(self._session.clock)
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.TopToBottom if look().size is TextSize.XLARGE else ways.LeftToRight, whole)
        row.setContentsMargins(0, 0, look().px(8), 0)
        row.setSpacing(look().px(12))
        left = QVBoxLayout()
        left.setSpacing(look().px(12))
        running = [one for one in orders if one.last_on is None or one.last_on >= day]
        left.addWidget(self._orders_card(running, books))
        if ended := [one for one in orders if one not in running]:
            left.addWidget(self._ended_card(ended, books))
        left.addStretch(1)
        row.addLayout(left, 3)
        right = QVBoxLayout()
        right.addWidget(self._history_card())
        right.addStretch(1)
        row.addLayout(right, 2)
        former, self._inside = self._inside, scrolling(whole)
        swap(self._column, former, self._inside)

    # orders -------------------------------------------------------------------------------------------------

    def _orders_card(self, orders: Sequence[Course], books: dict[CourseId, Stock]) -> QWidget:
        card = Card(self.tr("Taken now"), "medicine")
        name = self.tr("Print the medication sheet of the month")
        card.head.addWidget(button(self.tr("Print"), self._on_print, icon="print", name=name))
        if self._around.may(Permission.MEDICINE_ORDER):
            card.head.addWidget(button(self.tr("New medicine"), self._on_new, icon="add"))
        if not orders:
            hint = self.tr("Nobody wrote an order yet. That does not mean that nothing is taken.")
            card.body.addWidget(EmptyState(self.tr("No medicine on record"), hint, icon="medicine"))
        for place, one in enumerate(orders):
            if place:
                card.body.addWidget(rule())
            card.body.addWidget(self._order(one, books.get(one.id)))
        return card

    def _order(self, course: Course, book: Stock | None) -> QWidget:
        made, order = QFrame(), course.draft
        made.setAccessibleName(order.title)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, look().px(4), 0, look().px(4))
        column.setSpacing(look().px(4))
        head = QHBoxLayout()
        head.addLayout(what(order), 1)
        head.addWidget(label(times(order), "strong"))
        column.addLayout(head)
        column.addWidget(label(self._since(course), "", "second", wrap=True))
        chips = FlowLayout(spacing=look().px(6))
        if order.locked:
            chips.addWidget(Chip(self.tr("under lock, by two"), "warn", "lock"))
        if book is not None:
            chips.addWidget(self._stock_chip(book))
        column.addLayout(chips)
        column.addLayout(self._verbs(course, book))
        return made

    def _since(self, course: Course) -> str:
        told = [self.tr("from {day}").format(day=course.from_on)]
        if course.last_on is not None:
            told.append(self.tr("to {day}").format(day=course.last_on))
        order = course.draft
        told.append(self.tr("ordered by {who}").format(who=order.ordered_by))
        told += [order.source] if order.source else []
        changed = len([line for line in course.lines if not line.withdrawn]) - 1
        if changed:
            told.append(self.tr("changed on {day}: {why}").format(day=order.from_on, why=course.newest.why))
        return "　".join(told)

    def _stock_chip(self, book: Stock) -> Chip:
        if book.expected is None:
            return Chip(self.tr("not counted yet"), "plain", "stock")
        told = self.tr("there should be {amount}").format(amount=amount(book.expected, book.course.draft.unit))
        if book.days_left is not None:
            told += self.tr(", enough for {days} days").format(days=book.days_left)
        short = book.expected < 0 or (book.days_left is not None and book.days_left < 3)
        return Chip(told, "bad" if short else "plain", "stock")

    def _verbs(self, course: Course, book: Stock | None) -> FlowLayout:
        row, title = FlowLayout(spacing=look().px(6)), course.draft.title

        def add(text: str, pressed: object, icon: str) -> QPushButton:
            made = button(text, pressed, icon=icon, look_="row", name=f"{title} {text}")  # type: ignore[arg-type]
            row.addWidget(made)
            return made

        if self._around.may(Permission.MEDICINE_ORDER):
            add(self.tr("Change"), partial(self._on_change, course), "edit")
            if course.stop is None:
                add(self.tr("Stop"), partial(self._on_stop, course), "no_medicine")
            else:
                add(self.tr("Stopped by mistake"), partial(self._on_not_stopped, course), "undo")
            if not service.is_used(self._session, course.id):
                add(self.tr("Written by mistake"), partial(self._on_not_ordered, course), "undo")
        if book is not None and self._around.may(Permission.MEDICINE_GIVE):
            add(self.tr("Count, bring, give back"), partial(self._on_stock, book), "stock")
            if book.lines and deeds.may_correct(self._around, book.lines[-1].count):
                add(self.tr("Last entry was wrong"), partial(self._on_not_counted, book), "undo")
        if course.draft.when_needed and self._around.may(Permission.MEDICINE_GIVE):
            add(self.tr("It was needed and taken"), partial(self._on_needed, course), "done")
        return row

    def _ended_card(self, ended: Sequence[Course], books: dict[CourseId, Stock]) -> QWidget:
        card = Card(self.tr("No longer taken"), "no_medicine")
        for one in ended:
            why = "" if one.stop is None else f"　{one.stop.draft.by_whom}　{one.stop.draft.why}"
            span = self.tr("{first} to {last}").format(first=one.from_on, last=one.last_on)
            card.body.addWidget(label(one.draft.title, "strong", wrap=True))
            card.body.addWidget(label(f"{one.draft.dose}　{span}{why}", "", "second", wrap=True))
            book = books.get(one.id)
            if book is not None and book.expected and self._around.may(Permission.MEDICINE_GIVE):
                left = self.tr("{amount} left: give it back").format(amount=amount(book.expected, one.draft.unit))
                card.body.addWidget(button(left, partial(self._on_stock, book), icon="stock", look_="row"))
        return card

    # doses --------------------------------------------------------------------------------------------------

    def _history_card(self) -> QWidget:
        card = Card(self.tr("Doses of the last {days} days").format(days=SHOWN_DAYS), "history")
        day = today(self._session.clock)
        since, until = moment(day - timedelta(days=SHOWN_DAYS - 1), "00:00"), moment(day + timedelta(days=1), "00:00")
        lines = service.history(self._session, self._resident_id, since, until)
        if not lines:
            card.body.addWidget(label(self.tr("No dose is on record."), "", "second", wrap=True))
        shown = ""
        for line in lines:
            on = f"{in_home(line.dose.at):%m-%d}"
            if on != shown:
                card.body.addWidget(label(on, "section"))
                shown = on
            card.body.addWidget(self._dose(line))
        return card

    def _dose(self, line: DoseLine) -> QWidget:
        made, dose = QWidget(), line.dose
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(2))
        row = FlowLayout(spacing=look().px(6))
        title = label(
            f"{in_home(dose.at):%H:%M}　{line.title}", "strong" if line.stands else "", struck=not line.stands
        )
        title.setMinimumHeight(look().px(32))
        row.addWidget(title)
        row.addWidget(outcome_chip(dose.outcome))
        if not line.stands:
            row.addWidget(Chip(self.tr("corrected or taken back"), "plain", "undo"))
        if dose.late:
            row.addWidget(Chip(self.tr("late entry"), "warn", "history"))
        column.addLayout(row)
        column.addLayout(self._below(line))
        return made

    def _below(self, line: DoseLine) -> QHBoxLayout:
        """Return who recorded a dose and what was noted, with what can be done about it."""
        row, dose = QHBoxLayout(), line.dose
        by = line.by if not line.second else self.tr("{name}, with {second}").format(name=line.by, second=line.second)
        told = "　".join(filter(None, (by, dose.note, dose.why)))
        row.addWidget(label(told, "", "second", wrap=True), 1)
        if line.stands and deeds.may_correct(self._around, dose):
            name = f"{line.title} {in_home(dose.at):%m-%d %H:%M}"
            fix, back = partial(deeds.correct, self._around, dose, self.name), partial(self._on_back, line)
            for text, pressed in ((self.tr("Correct"), fix), (self.tr("It was not so"), back)):
                row.addWidget(button(text, pressed, look_="link", name=f"{text} {name}"))
        return row

    # what is pressed ----------------------------------------------------------------------------------------

    def _on_print(self) -> None:
        with telling(self):
            paper = service.print_month(self._session, self._resident_id, today(self._session.clock))
            self._around.desk.preview(self.tr("Medication sheet"), paper)

    def _on_new(self) -> None:
        dialog = OrderDialog(self._session, self._resident_id, self.name, self)
        self._around.run(dialog, self.tr("The order is on record"))

    def _on_change(self, course: Course) -> None:
        dialog = OrderDialog(self._session, self._resident_id, self.name, self, course)
        self._around.run(dialog, self.tr("The order is changed, the old one stays readable"))

    def _on_stop(self, course: Course) -> None:
        self._around.run(StopDialog(self._session, course, self), self.tr("The medicine is stopped"))

    def _on_not_stopped(self, course: Course) -> None:
        back = partial(service.take_back_stop, self._session, course.id)
        dialog = ReasonDialog(self.tr("It is not stopped"), self.tr("Go on giving it"), back, self)
        self._around.run(dialog, self.tr("The medicine is given as before"))

    def _on_stock(self, book: Stock) -> None:
        self._around.run(StockDialog(self._session, book, self), self.tr("The stock book is written"))

    def _on_not_ordered(self, course: Course) -> None:
        back = partial(service.withdraw_order, self._session, course.id)
        title = self.tr("{medicine}: nobody ordered it").format(medicine=course.draft.title)
        self._around.run(ReasonDialog(title, self.tr("Take back"), back, self), self.tr("The order is taken back"))

    def _on_not_counted(self, book: Stock) -> None:
        line, draft = book.lines[-1].count, book.course.draft
        told = f"{say(COUNT_WORDS[line.kind], translate)} {amount(line.amount, draft.unit)}"
        title = self.tr("{medicine}, {day}: not {told}").format(
            medicine=draft.title, day=f"{in_home(line.at):%m-%d %H:%M}", told=told
        )
        back = partial(service.take_back_count, self._session, line.id)
        self._around.run(ReasonDialog(title, self.tr("Take back"), back, self), self.tr("The entry is taken back"))

    def _on_needed(self, course: Course) -> None:
        deeds.record_needed(self._around, course.id, self.name)

    def _on_back(self, line: DoseLine) -> None:
        deeds.take_back(self._around, line.dose, self)
