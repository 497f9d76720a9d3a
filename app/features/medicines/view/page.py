"""The page 服药: one time of the day, room after room; each dose is one press of a person, nothing is assumed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import Dropdown, button
from app.desktop.cards import EmptyState, label, swap
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.medicines import service
from app.features.medicines.model import DueDose, Outcome
from app.features.medicines.service import RoomDoses, Round
from app.features.medicines.view import deeds
from app.features.medicines.view.deeds import Around
from app.features.medicines.view.dose_rooms import DoseRooms
from app.features.medicines.view.dose_row import DoseRow
from app.features.medicines.view.room_card import RoomDosesCard
from app.kernel.access import Permission
from app.kernel.clock import in_home, today
from app.kernel.ids import ResidentId

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
        name = self.tr("Print the medication sheet of the day")
        chosen.addWidget(button(self.tr("Print"), self._on_print, icon="print", name=name))
        if look().size is TextSize.XLARGE:
            chosen.addStretch(1)
        made.addLayout(chosen)
        return made

    def day(self) -> date:
        """Return the day that is shown."""
        return self._day or today(self._session.clock)

    @property
    def rows(self) -> list[DoseRow]:
        """Return the doses that are shown."""
        return self._card.rows if isinstance(self._card, RoomDosesCard) else []

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

    def _go_to(self, subject: int, time: str = "") -> None:
        """Show the room of a resident at the first time, or at the one given, with something to do for them."""
        for one in self._rounds:
            for room in one.rooms:
                here = any(person.resident_id == subject and (person.open or person.needed) for person in room.people)
                if here and time in {"", _key(one)}:
                    self._time, self._room = _key(one), room.key
                    self._show()
                    return

    def show_part(self, part: str) -> None:
        """Show the time `HH:MM`, what is given when needed, or a dose as `service.part_of` names it, on its day."""
        if part.count(" "):
            day, self._time, subject = part.split()
            self._show_day(date.fromisoformat(day))
            self._go_to(int(subject), self._time)
            if isinstance(self._card, RoomDosesCard):
                self._card.focus_waiting(ResidentId(int(subject)))
        elif any(_key(one) == part for one in self._rounds):
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
        if room is None or now is None:
            self._put(self._nothing())
        else:
            card = RoomDosesCard(self._around, now, room)
            card.pressed.connect(self._on_outcome)
            self._put(card)

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
        swap(self._place, former, made)

    def _nothing(self) -> QWidget:
        hint = self.tr("A nurse or the director writes orders on the resident's page, in the tab Medicines.")
        verb = self.tr("Residents") if self._around.may(Permission.MEDICINE_ORDER) else ""
        text = self.tr("No medicine is given on this day")
        return EmptyState(text, hint, verb, lambda: self._desk.go("residents"), icon="medicine")

    # what is pressed ----------------------------------------------------------------------------------------

    def _on_outcome(self, due: DueDose, name: str, outcome: str) -> None:
        """Record it; the keyboard goes to the next dose that waits, and the page to the next room when all is done."""
        time, room = self._time, self._room
        if not deeds.record(self._around, due, name, Outcome(outcome)):
            return
        if self._time != time:
            return
        here = next((one for one in self._round_rooms() if one.key == room), None)
        if here is not None and not here.open:
            following = next((one for one in self._round_rooms() if one.open), None)
            if following is not None:
                self._on_room(following.key)
        self._focus_waiting()

    def _round_rooms(self) -> Sequence[RoomDoses]:
        now = self._round()
        return () if now is None else now.rooms

    def _focus_waiting(self) -> None:
        if isinstance(self._card, RoomDosesCard):
            self._card.focus_waiting()

    def _on_room(self, key: str) -> None:
        self._room = key
        self._show()
        self._focus_waiting()

    def _on_time(self, key: str) -> None:
        self._time, self._room = key, ""
        self._show()
        self._focus_waiting()

    def _on_print(self) -> None:
        with telling(self):
            self._desk.preview(self.tr("Medication sheet"), service.print_day(self._session, self.day()))

    def _on_day(self, way: int) -> None:
        self._show_day(self.day() + timedelta(days=way))

    def _show_day(self, day: date) -> None:
        self._day, self._room = None if day == today(self._session.clock) else day, ""
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
