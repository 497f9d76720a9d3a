"""Leave, wishes and swaps of a month for who plans it: what waits for an answer first; writes through the service."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture, rule, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.rosters import service
from app.features.rosters.model import Ask, AskDraft, AskKind, Duty, Month, Swap, swapped
from app.features.rosters.view.asking import AskDialog, answer_state, ask_state, ask_words, swap_words
from app.features.rosters.view.squares import day_words
from app.features.staff import service as staff
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import AskId, DutyId, StaffId
from app.kernel.text import say

_KINDS = (AskKind.LEAVE, AskKind.SICK, AskKind.TRAINING, AskKind.WISH_OFF)
_SHOWN = 3
"""Rules that are named of those a swap would break."""
_Deed = tuple[str, Callable[[], object], str]
"""Word, what it does, look of the button."""


class AsksPage(PageWidget):
    """The list of a month; it begins with the next one, which is planned now."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.month = Month.of(today(session.clock)).moved(1)
        self._names: dict[StaffId, str] = {}
        self._duties: dict[DutyId, Duty] = {}
        self._column, self._inside = QVBoxLayout(self), QWidget()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head())
        self._column.addWidget(self._inside, 1)

    def open(self, subject: int | None) -> None:
        """Show the page; the first month from now on with something to answer comes first."""
        del subject
        with telling(self):
            day = today(self._session.clock)
            asks, swaps = self._waiting(day, date.max)
            days = [*(max(one.told.from_on, day) for one in asks), *(max(one.day, day) for one in swaps)]
            self.month = Month.of(min(days)) if days else self.month
        self.refresh()

    def show_part(self, part: str) -> None:
        """Show a month, as 2026-12."""
        self.month = Month.read(part) or self.month
        self.refresh()

    def refresh(self) -> None:
        """Read the month again."""
        with telling(self):
            self._title.setText(
                self.tr("Leave, wishes and swaps {year}-{month}").format(
                    year=self.month.year, month=f"{self.month.number:02d}"
                )
            )
            self._names = dict(staff.names(self._session))
            every = service.groups(self._session)
            self._duties = {one.id: one for group in every for one in service.duties(self._session, group.id)}
            made = scrolling(self._whole())
            swap(self._column, self._inside, made)
            self._inside = made

    def turn(self, months: int) -> None:
        """Show the month so many later."""
        self.month = self.month.moved(months)
        self.refresh()

    # parts --------------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(button("", partial(self.turn, -1), icon="back", name=self.tr("Month before"), parent=self))
        self._title = label("", "title")
        row.addWidget(self._title)
        row.addWidget(button("", partial(self.turn, 1), icon="forward", name=self.tr("Month after"), parent=self))
        row.addStretch(1)
        add = button(self.tr("Enter leave or a wish"), self.add, icon="add", look_="primary", parent=self)
        add.setVisible(self._session.may(Permission.ROSTER_PLAN))
        row.addWidget(add)
        return row

    def _waiting(self, first: date, last: date) -> tuple[tuple[Ask, ...], tuple[Swap, ...]]:
        asks, swaps = service.asks(self._session, first, last), service.swaps(self._session, first, last)
        return (
            tuple(one for one in asks if one.granted is None and not one.told.kind.is_wish),
            tuple(one for one in swaps if one.granted is None),
        )

    def _whole(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        waiting, swaps = self._waiting(self.month.first, self.month.last)
        card = Card(self.tr("Waits for an answer"), "todo")
        for one in waiting:
            self._add_ask(card, one)
        for other in swaps:
            self._add_swap(card, other)
        if not waiting and not swaps:
            card.body.addWidget(label(self.tr("Nothing waits in this month."), "", "second"))
        column.addWidget(card)
        rest = Card(self.tr("On the roster"), "rosters")
        asks = [one for one in service.asks(self._session, self.month.first, self.month.last) if one not in waiting]
        done = [one for one in service.swaps(self._session, self.month.first, self.month.last) if one not in swaps]
        for one in asks:
            self._add_ask(rest, one)
        for other in done:
            self._add_swap(rest, other)
        if not asks and not done:
            rest.body.addWidget(label(self.tr("Nobody asked for anything else in this month."), "", "second"))
        column.addWidget(rest)
        column.addStretch(1)
        return made

    def _add_ask(self, card: Card, one: Ask) -> None:
        deeds: list[_Deed] = []
        if not one.told.kind.is_wish and one.granted is not True:
            deeds.append((self.tr("Grant"), partial(self._on_answer, one), ""))
        if not one.told.kind.is_wish and one.granted is not False:
            deeds.append((self.tr("Refuse"), partial(self._on_refuse, one), ""))
        deeds.append((self.tr("Take back"), partial(self._on_back, one), "link"))
        name = self._names.get(one.told.staff_id, "?")
        told = [ask_words(one, self._duties), self._given(one), one.answer]
        self._add_row(card, name, told, ask_state(one), deeds)

    def _given(self, one: Ask) -> str:
        """Return which duties of the month fall on leave, in words; "" for none and for wishes."""
        if one.told.kind.is_wish:
            return ""
        days = service.my_days(self._session, self.month, one.told.staff_id)
        duties = [f"{day_words(day)} {self._duties[cell.duty_id].told.name}" for day, some in days.items()
                  for _group, cell in some if one.covers(day) and cell.duty_id in self._duties]  # fmt: skip
        return self.tr("Has duties then: {duties}").format(duties="、".join(duties)) if duties else ""

    def _add_swap(self, card: Card, one: Swap) -> None:
        told, deeds = [swap_words(one, self._names), one.answer], list[_Deed]()
        if one.granted is None:
            told.append(self._breaks(one))
            deeds.append((self.tr("Grant"), partial(self._on_swap, one), ""))
            deeds.append((self.tr("Refuse"), partial(self._on_refuse_swap, one), ""))
        self._add_row(card, self._names.get(one.staff_id, "?"), told, answer_state(one.granted), deeds)

    def _breaks(self, one: Swap) -> str:
        """Return what a swap would break, in words."""
        review = service.review(self._session, one.group_id, Month.of(one.day))
        places = (one.staff_id, one.day), (one.other_id, one.other_day)
        broken = review.would_break(swapped(review.sheet.cells, *places))
        if not broken:
            return self.tr("Within the rules.")
        return "；".join(say(found.said, translate, **found.values) for found in broken[:_SHOWN])

    def _add_row(
        self, card: Card, name: str, told: Sequence[str], state: tuple[str, str, str], deeds: Sequence[_Deed]
    ) -> None:
        card.body.addWidget(rule())
        row, text = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(look().px(10))
        row.addWidget(picture("resident", "second", 22))
        text.setSpacing(0)
        text.addWidget(label(name, "strong", wrap=True))
        for one in filter(None, told):
            text.addWidget(label(one, "", "second", wrap=True))
        row.addLayout(text, 1)
        row.addWidget(Chip(*state))
        if self._session.may(Permission.ROSTER_PLAN):
            for verb, pressed, how in deeds:
                row.addWidget(button(verb, pressed, look_=how, name=f"{verb} {name} {told[0]}", parent=self))
        card.body.addLayout(row)

    # what is pressed ----------------------------------------------------------------------------------

    def add(self) -> None:
        """Enter leave or a wish of somebody."""
        day = max(today(self._session.clock), self.month.first)
        people = {one.id: one.name for one in staff.staff(self._session)}
        AskDialog(self._session, people, _KINDS, day, self._on_add, self).exec()

    def _on_add(self, draft: AskDraft) -> None:
        ask_id = service.add_ask(self._session, draft)
        self._told(self.tr("Entered."), lambda: service.withdraw_ask(self._session, ask_id))

    def _on_answer(self, one: Ask) -> None:
        with telling(self):
            service.answer_ask(self._session, one.id, granted=True)
            self._told(self.tr("Granted."), partial(self._answer_as_before, one.id, one))

    def _on_refuse(self, one: Ask) -> None:
        def refuse(reason: str) -> None:
            service.answer_ask(self._session, one.id, granted=False, reason=reason)
            self._told(self.tr("Refused."), partial(self._answer_as_before, one.id, one))

        ReasonDialog(self.tr("Refuse it"), self.tr("Refuse"), refuse, self).exec()

    def _on_back(self, one: Ask) -> None:
        def again() -> None:
            self._answer_as_before(service.add_ask(self._session, one.told), one)

        with telling(self):
            service.withdraw_ask(self._session, one.id)
            self._told(self.tr("Taken back."), again)

    def _answer_as_before(self, ask_id: AskId, before: Ask) -> None:
        """Let leave be granted, refused or waiting as it was before."""
        if before.granted is not None:
            service.answer_ask(self._session, ask_id, granted=before.granted, reason=before.answer)
        elif not before.told.kind.is_wish:
            service.withdraw_answer(self._session, ask_id)

    def _on_swap(self, one: Swap) -> None:
        with telling(self):
            service.answer_swap(self._session, one.id, granted=True)
            self._told(self.tr("Granted, the roster is changed."))

    def _on_refuse_swap(self, one: Swap) -> None:
        def refuse(reason: str) -> None:
            service.answer_swap(self._session, one.id, granted=False, reason=reason)
            self._told(self.tr("Refused."))

        ReasonDialog(self.tr("Refuse it"), self.tr("Refuse"), refuse, self).exec()

    def _told(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what was done, and how it is undone if it can be."""

        def back() -> None:
            if undo is not None:
                undo()
                self._changed()

        self._desk.toast(text, back if undo is not None else None)
        self._changed()

    def _changed(self) -> None:
        self.changed.emit()
        self.refresh()
