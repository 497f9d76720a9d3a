"""One's own roster: the next duty, the month in big letters, and what can be asked for a day."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, picture, rule, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.rosters import service
from app.features.rosters.model import ABSENCE_LETTERS, DAY, OFF_LETTER, Ask, AskDraft, AskKind, Month, Swap
from app.features.rosters.service import OwnMonth
from app.features.rosters.view.asking import (
    AskDialog,
    SwapDialog,
    answer_state,
    ask_state,
    ask_words,
    duty_words,
    swap_words,
)
from app.features.rosters.view.day_button import DayButton, DayFace
from app.features.rosters.view.squares import FILL, day_words, weekday
from app.kernel.clock import today
from app.kernel.ids import StaffId
from app.kernel.text import say
from app.kernel.workdays import is_weekend

_AWAY = (AskKind.LEAVE, AskKind.SICK, AskKind.TRAINING)


class OwnRosterPage(PageWidget):
    """The month of the person at work."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._day = today(session.clock)
        self._month = Month.of(self._day)
        self._own: OwnMonth | None = None
        self._beside = QWidget()
        self._buttons: dict[date, DayButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._column.addWidget(self._inside)

    def refresh(self) -> None:
        """Read the month again."""
        with telling(self):
            self._own = own = service.own_month(self._session, self._month)
            made = self._nobody() if own is None else self._whole(own)
            swap(self._column, self._inside, made)
            self._inside = made

    def turn(self, months: int) -> None:
        """Show the month so many later."""
        self._month = self._month.moved(months)
        here = Month.of(today(self._session.clock)) == self._month
        self._day = today(self._session.clock) if here else self._month.first
        self.refresh()

    def choose(self, day: date) -> None:
        """Show what can be done about a day."""
        if self._own is not None:
            self._buttons[self._day].setChecked(False)
            self._day = day
            self._buttons[day].setChecked(True)
            self._buttons[day].setFocus()
            former, self._beside = self._beside, self._side(self._own)
            swap(self._row, former, self._beside)

    # parts --------------------------------------------------------------------------------------------

    def _nobody(self) -> QWidget:
        return EmptyState(
            self.tr("Your account does not belong to anybody of the staff yet."),
            self.tr("Ask the director to choose your account in your staff record. Then your duties stand here."),
            icon="rosters",
        )

    def _whole(self, own: OwnMonth) -> QWidget:
        inside, stacked = QWidget(), look().size is not TextSize.STANDARD
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        column.addLayout(self._head())
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._row = QBoxLayout(way)
        self._beside = self._side(own)
        self._row.setSpacing(look().px(12))
        self._row.addWidget(self._calendar(own), 1)
        self._row.addWidget(self._beside)
        column.addLayout(self._row, 1)
        self._area = scrolling(inside)
        return self._area

    def _side(self, own: OwnMonth) -> QWidget:
        """Return what stands beside the calendar, below it where the text is larger."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        if look().size is TextSize.STANDARD:
            side.setFixedWidth(look().px(330))
        column.addWidget(self._day_card(own))
        column.addWidget(self._asked_card(own))
        column.addStretch(1)
        return side

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(button("", partial(self.turn, -1), icon="back", name=self.tr("Month before"), parent=self))
        title = self.tr("{year}-{month}").format(year=self._month.year, month=f"{self._month.number:02d}")
        row.addWidget(label(title, "title"))
        row.addWidget(button("", partial(self.turn, 1), icon="forward", name=self.tr("Month after"), parent=self))
        row.addSpacing(look().px(12))
        row.addWidget(picture("clock", "primary", 24))
        said, values = service.next_words(self._session)
        told = self.tr("Next duty: {what}").format(what=say(said, translate, **values))
        row.addWidget(label(told, "heading", wrap=True), 1)
        return row

    def _calendar(self, own: OwnMonth) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look().px(4))
        self._buttons = {}
        weeks = calendar.Calendar().monthdatescalendar(own.month.year, own.month.number)
        for column, day in enumerate(weeks[0]):
            grid.addWidget(label(weekday(day), "", "second"), 0, column, Qt.AlignmentFlag.AlignHCenter)
            grid.setColumnStretch(column, 1)
        for row, week in enumerate(weeks, start=1):
            for column, day in enumerate(week):
                if Month.of(day) == own.month:
                    grid.addWidget(self._button(own, day), row, column)
        return made

    def _button(self, own: OwnMonth, day: date) -> DayButton:
        now, some = today(self._session.clock), own.days.get(day, ())
        duty = next((one.duty for one in some if one.duty is not None), None)
        times = "" if duty is None else f"{duty.told.begins}–{duty.told.ends}"
        letter = OFF_LETTER if some else ""
        ground, ink = "surface", "second"
        if duty is not None:
            letter, (ground, ink) = duty.letter, FILL[duty.told.look]
        mark = next((_mark(one) for one in own.asks if one.covers(day) and one.granted is not False), "")
        face = DayFace(day, letter, times, ground, ink, mark, is_weekend(day), day < now, day == now)
        told = " ".join(filter(None, (day_words(day), *map(duty_words, [one.duty for one in some]), mark)))
        made = DayButton(face, told)
        made.setChecked(day == self._day)
        made.clicked.connect(partial(self._on_chosen, day))
        made.stepped.connect(partial(self._on_stepped, day))
        self._buttons[day] = made
        return made

    def _on_stepped(self, day: date, days: int) -> None:
        if day + DAY * days in self._buttons:
            self.choose(day + DAY * days)

    def _on_chosen(self, day: date, _checked: bool) -> None:
        self.choose(day)
        self._row.activate()
        self._area.ensureWidgetVisible(self._beside)

    def _day_card(self, own: OwnMonth) -> Card:
        day, some = self._day, own.days.get(self._day, ())
        card = Card(day_words(day), "rosters")
        told = [duty_words(one.duty) for one in some] or [self.tr("No roster is published for this day yet.")]
        for text in told:
            card.body.addWidget(label(text, "strong", wrap=True))
        if day < today(self._session.clock):
            card.body.addWidget(label(self.tr("This day is over."), "", "second"))
            return card
        if not some:
            card.body.addWidget(
                self._deed(self.tr("I would like this day off"), partial(self._on_wish, own), "calendar")
            )
        card.body.addWidget(self._deed(self.tr("Ask for leave"), partial(self._on_leave, own), "on_leave"))
        if some:
            card.body.addWidget(self._deed(self.tr("Swap with somebody"), partial(self._on_swap, own), "move"))
        return card

    def _deed(self, text: str, pressed: Callable[[], object], icon: str) -> QWidget:
        return button(text, pressed, icon=icon, parent=self)

    def _asked_card(self, own: OwnMonth) -> Card:
        card = Card(self.tr("What I asked for"), "todo")
        if not own.asks and not own.swaps:
            card.body.addWidget(label(self.tr("Nothing in this month."), "", "second"))
        duties = {one.duty.id: one.duty for some in own.days.values() for one in some if one.duty is not None}
        day = today(self._session.clock)
        for ask in own.asks:
            still = ask.told.until_on >= day and not ask.has_begun(day)
            back = partial(self._on_ask_back, ask) if still else None
            self._add_line(card, ask_words(ask, duties), ask_state(ask), ask.answer, back)
        for one in own.swaps:
            mine = one.staff_id == own.staff_id and one.granted is None
            back = partial(self._on_swap_back, one) if mine else None
            self._add_line(card, swap_words(one, own.names), answer_state(one.granted), one.answer, back)
        return card

    def _add_line(
        self, card: Card, text: str, state: tuple[str, str, str], answer: str, back: Callable[[], object] | None
    ) -> None:
        card.body.addWidget(rule())
        card.body.addWidget(label(text, "strong", wrap=True))
        if answer:
            card.body.addWidget(label(answer, "", "second", wrap=True))
        row = QHBoxLayout()
        row.addWidget(Chip(*state))
        row.addStretch(1)
        if back is not None:
            verb = self.tr("Take back")
            row.addWidget(button(verb, back, name=f"{verb} {text}", look_="link", parent=self))
        card.body.addLayout(row)

    # what is pressed ----------------------------------------------------------------------------------

    def _on_wish(self, own: OwnMonth) -> None:
        with telling(self):
            self._add(AskDraft(own.staff_id, AskKind.WISH_OFF, self._day, self._day))

    def _on_leave(self, own: OwnMonth) -> None:
        names = {own.staff_id: own.names.get(own.staff_id, "")}
        AskDialog(self._session, names, _AWAY, self._day, self._add, self).exec()

    def _add(self, draft: AskDraft) -> None:
        ask_id = service.add_ask(self._session, draft)

        def undo() -> None:
            service.withdraw_ask(self._session, ask_id)
            self._tell()

        self._desk.toast(self.tr("Noted. Who plans the roster sees it."), undo)
        self._tell()

    def _on_swap(self, own: OwnMonth) -> None:
        here, group_id = self._day, own.days[self._day][0].group_id

        def save(other: StaffId, reason: str) -> None:
            service.ask_swap(self._session, group_id, (own.staff_id, here), (other, here), reason)
            self._desk.toast(self.tr("Asked. The roster changes once it is granted."))
            self._tell()

        with telling(self):
            known = {one.id: one for one in service.duties(self._session, group_id)}
            others = service.colleagues(self._session, group_id, here)
            offered = {of: (name, None if duty is None else known[duty]) for of, (name, duty) in others.items()}
            SwapDialog(here, offered, save, self).exec()

    def _on_ask_back(self, ask: Ask) -> None:
        with telling(self):
            service.withdraw_ask(self._session, ask.id)
            self._desk.toast(self.tr("Taken back."), lambda: self._add(ask.told))
            self._tell()

    def _on_swap_back(self, one: Swap) -> None:
        with telling(self):
            service.withdraw_swap(self._session, one.id)
            self._desk.toast(self.tr("Taken back."))
            self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.refresh()


def _mark(ask: Ask) -> str:
    """Return a sign of what was asked: a letter of leave, with a question mark while nobody answered."""
    letter = ABSENCE_LETTERS.get(ask.told.kind)
    if letter is None:
        return translate("OwnRosterPage", "wish")
    return letter if ask.granted else f"{letter}?"
