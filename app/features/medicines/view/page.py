"""The page 服药: one time of the day, room after room; each dose is one press of a person, nothing is assumed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import Dropdown, button
from app.desktop.cards import Card, EmptyState, label, picture, rule, scrolling
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.accounts import service as accounts
from app.features.medicines import service
from app.features.medicines.model import Outcome
from app.features.medicines.service import Minded, PersonDoses, RoomDoses, Round
from app.features.medicines.view import deeds
from app.features.medicines.view.deeds import Around
from app.features.medicines.view.dose_rooms import DoseRooms
from app.features.medicines.view.dose_row import DoseRow, NeededRow
from app.features.stays.model import STATE_WORDS, State
from app.kernel.access import Permission
from app.kernel.care import RISK_WORDS, Risk
from app.kernel.clock import in_home, today
from app.kernel.ids import AccountId, CourseId
from app.kernel.text import say

_RISK_ICONS = {Risk.CHOKING: "choking", Risk.WRONG_INTAKE: "medicine"}

NEEDED = "needed"
"""Key of the time that is none: when needed."""


class MedicinesPage(PageWidget):
    """Reads the doses of a day and records outcomes; emits `changed` after each."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._around = Around(session, desk, self)
        self._session, self._desk = session, desk
        self._day: date | None = None  # None: today, also after midnight
        self._rounds: tuple[Round, ...] = ()
        self._time, self._room = "", ""
        self.rows: list[DoseRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        column.addLayout(self._head())
        below = QHBoxLayout()
        below.setSpacing(look().px(12))
        self._rooms = DoseRooms()
        self._rooms.chosen.connect(self._on_room)
        below.addWidget(self._rooms)
        self._card = QWidget()
        self._place = QVBoxLayout()
        self._place.addWidget(self._card)
        below.addLayout(self._place, 1)
        column.addLayout(below, 1)

    # the head -----------------------------------------------------------------------------------------------

    def _head(self) -> QBoxLayout:
        """Return the title and the choice of day and time; in two lines with the largest text."""
        ways = QBoxLayout.Direction
        made = QBoxLayout(ways.TopToBottom if look().size is TextSize.XLARGE else ways.LeftToRight)
        made.setSpacing(look().px(8))
        told, chosen = QHBoxLayout(), QHBoxLayout()
        told.setSpacing(look().px(8))
        told.addWidget(label(self.tr("Medicines"), "title"))
        self._said = label("", "", "second")
        told.addWidget(self._said)
        told.addStretch(1)
        made.addLayout(told, 1)
        chosen.setSpacing(look().px(8))
        self._times = Dropdown(self.tr("Time"))
        self._times.picked.connect(self._on_time)
        chosen.addWidget(self._times)
        chosen.addWidget(button(self.tr("Day before"), partial(self._on_day, -1), icon="back"))
        chosen.addWidget(button(self.tr("Today"), self._on_today))
        self._next = button(self.tr("Day after"), partial(self._on_day, 1), icon="forward")
        chosen.addWidget(self._next)
        made.addLayout(chosen)
        return made

    def day(self) -> date:
        """Return the day that is shown."""
        return self._day or today(self._session.clock)

    # reading ------------------------------------------------------------------------------------------------

    def open(self, subject: int | None) -> None:
        """Show today at the time that is open; of one resident, in that room."""
        self._day, self._time, self._room = None, "", ""
        self.refresh()
        if subject is not None:
            self._go_to(subject)

    def refresh(self) -> None:
        """Read the doses again; time and room stay while there are any."""
        with telling(self):
            self._rounds = service.rounds(self._session, self.day())
            self._show()

    def _go_to(self, subject: int) -> None:
        for one in self._rounds:
            for room in one.rooms:
                if any(person.resident_id == subject and (person.open or person.needed) for person in room.people):
                    self._time, self._room = _key(one), room.key
                    self._show()
                    return

    def show_part(self, part: str) -> None:
        """Show the time `HH:MM`, or what is given when needed."""
        if any(_key(one) == part for one in self._rounds):
            self._time, self._room = part, ""
            self._show()

    def _show(self) -> None:
        """Show heads, times, rooms and doses as they were read."""
        shown = QLocale(self.tr("en_GB")).toString(QDate(*self.day().timetuple()[:3]), self.tr("ddd d MMM"))
        late = sum(one.late for one in self._rounds)
        left = sum(one.open for one in self._rounds)
        told = self.tr("{day}   {open} open, {late} of them late") if late else self.tr("{day}   {open} open")
        self._said.setText(told.format(day=shown, open=left, late=late))
        self._next.setEnabled(self.day() < today(self._session.clock))
        self._times.set_choices([(_key(one), self._time_words(one)) for one in self._rounds])
        self._times.setVisible(bool(self._rounds))
        now = self._round()
        self._time = "" if now is None else _key(now)
        self._times.choose(self._time)
        rooms = () if now is None else now.rooms
        room = self._chosen(rooms)
        self._room = "" if room is None else room.key
        self._rooms.setVisible(bool(rooms))
        self._rooms.show_rooms(rooms, self._room)
        self._put(self._nothing() if room is None or now is None else self._room_card(now, room))

    def _time_words(self, one: Round) -> str:
        name = self.tr("when needed") if one.due_at is None else f"{in_home(one.due_at):%H:%M}"
        if one.late:
            return self.tr("{time}   {count} late").format(time=name, count=one.late)
        if one.open:
            return self.tr("{time}   {count} open").format(time=name, count=one.open)
        return name

    def _round(self) -> Round | None:
        """Return the time that is shown: the chosen one, else the first that is open, else the next to come."""
        found = next((one for one in self._rounds if _key(one) == self._time), None)
        timed = [one for one in self._rounds if one.due_at is not None]
        now = self._session.clock.now()
        coming = next((one for one in timed if one.due_at is not None and one.due_at > now), None)
        first = next((one for one in timed if one.open), coming)
        last = next(iter(timed[::-1] or self._rounds), None)
        return next((one for one in (found, first, last) if one is not None), None)

    def _chosen(self, rooms: Sequence[RoomDoses]) -> RoomDoses | None:
        found = next((one for one in rooms if one.key == self._room and self._room), None)
        return found or next((one for one in rooms if one.open), next(iter(rooms), None))

    def _put(self, made: QWidget) -> None:
        former, self._card = self._card, made
        self._place.replaceWidget(former, made)
        former.hide()
        former.deleteLater()

    def _nothing(self) -> QWidget:
        self.rows = []
        hint = self.tr("A nurse or the director writes orders on the resident's page, in the tab Medicines.")
        verb = self.tr("Residents") if self._around.may(Permission.MEDICINE_ORDER) else ""
        text = self.tr("No medicine is given on this day")
        return EmptyState(text, hint, verb, lambda: self._desk.go("residents"), icon="medicine")

    # one room -----------------------------------------------------------------------------------------------

    def _room_card(self, now: Round, room: RoomDoses) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(look().px(12))
        name = self.tr("Room {name}").format(name=room.name) if room.name else self.tr("Without a bed")
        head.addWidget(label(name, "title"))
        when = self.tr("when needed") if now.due_at is None else f"{in_home(now.due_at):%H:%M}"
        head.addWidget(label(when, "heading", "primary"))
        head.addStretch(1)
        if now.open and self._around.may(Permission.MEDICINE_GIVE):
            head.addWidget(picture("keyboard", "second"))
            head.addWidget(label(self.tr("1–5 record, arrows move"), "", "second"))
        card.body.addLayout(head)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(6), 0)
        column.setSpacing(look().px(2))
        self.rows = []
        names = accounts.names(self._session)
        slices, people = self._desk.slices, [person.resident_id for person in room.people]
        minded = service.minded(self._session, slices, people)
        for person in room.people:
            column.addWidget(rule())
            column.addLayout(self._person(person, minded[person.resident_id]))
            for one in self._doses(person, names):
                column.addWidget(one)
        column.addStretch(1)
        card.body.addWidget(scrolling(inside), 1)
        return card

    def _person(self, person: PersonDoses, minded: Minded) -> QHBoxLayout:
        """Return who it is, what to mind, and the way to all that this person takes."""
        row = QHBoxLayout()
        row.setContentsMargins(look().px(8), look().px(8), look().px(8), 0)
        who = FlowLayout(spacing=look().px(8))
        for words in (label(person.bed, "", "second"), label(person.name, "person")):
            words.setMinimumHeight(look().px(32))
            who.addWidget(words)
        if person.state is not State.PRESENT:
            who.addWidget(Chip(say(STATE_WORDS[person.state], translate), person.state.value, person.state.value))
        for allergy in minded.allergies:
            who.addWidget(Chip(self.tr("allergic: {what}").format(what=allergy), "risk_allergy", "allergy"))
        for risk in minded.risks:
            who.addWidget(Chip(say(RISK_WORDS[risk], translate), "risk_danger", _RISK_ICONS[risk]))
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(who)
        middle.addStretch(1)
        row.addLayout(middle, 1)
        name = self.tr("Medicines of {name}").format(name=person.name)
        opened = partial(self._desk.go, "resident", person.resident_id, "medicines")
        row.addWidget(button(self.tr("All medicines"), opened, look_="link", name=name))
        return row

    def _doses(self, person: PersonDoses, names: Mapping[AccountId, str]) -> list[QWidget]:
        may = self._around.may(Permission.MEDICINE_GIVE)
        made: list[QWidget] = []
        for due in person.doses:
            dose = due.dose
            correct = dose is not None and deeds.may_correct(self._around, dose)
            by = "" if dose is None else names.get(dose.recorded_by, "")
            row = DoseRow(due, person.name, may_give=may, may_correct=correct, by=by)
            row.pressed.connect(partial(self._on_outcome, row, person.name))
            row.moved.connect(partial(self._on_moved, row))
            if dose is not None:
                row.correct.connect(partial(deeds.correct, self._around, dose, person.name))
            self.rows.append(row)
            made.append(row)
        for course in person.needed:
            given = partial(self._on_needed, course.id, person.name) if may else None
            made.append(NeededRow(course.draft, person.name, given))
        return made

    # what is pressed ----------------------------------------------------------------------------------------

    def _on_outcome(self, row: DoseRow, name: str, outcome: str) -> None:
        """Record it; the keyboard goes to the next dose that waits, and the page to the next room when all is done."""
        time, room = self._time, self._room
        if not deeds.record(self._around, row.due, name, Outcome(outcome)):
            return
        if self._time != time:
            return
        here = next((one for one in self._round_rooms() if one.key == room), None)
        if here is not None and not here.open:
            following = next((one for one in self._round_rooms() if one.open), None)
            if following is not None:
                self._on_room(following.key)
        self._focus_waiting()

    def _on_needed(self, course_id: CourseId, name: str) -> None:
        deeds.record_needed(self._around, course_id, name)

    def _round_rooms(self) -> Sequence[RoomDoses]:
        now = self._round()
        return () if now is None else now.rooms

    def _focus_waiting(self) -> None:
        waiting = next((row for row in self.rows if row.waits), None)
        if waiting is not None:
            waiting.setFocus()

    def _on_moved(self, row: DoseRow, way: int) -> None:
        place = self.rows.index(row) + way
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()

    def _on_room(self, key: str) -> None:
        self._room = key
        self._show()
        self._focus_waiting()

    def _on_time(self, key: str) -> None:
        self._time, self._room = key, ""
        self._show()
        self._focus_waiting()

    def _on_day(self, way: int) -> None:
        self._day, self._room = self.day() + timedelta(days=way), ""
        self.refresh()

    def _on_today(self) -> None:
        self._day, self._time, self._room = None, "", ""
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the room before and after with Ctrl+PgUp and Ctrl+PgDn."""
        ways = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        keys = [one.key for one in self._round_rooms()]
        place = keys.index(self._room) + way if self._room in keys else 0
        if 0 <= place < len(keys):
            self._on_room(keys[place])


def _key(one: Round) -> str:
    at: datetime | None = one.due_at
    return NEEDED if at is None else f"{in_home(at):%H:%M}"
