"""One room at one time of the day: its residents, what to mind of each, their doses; tells the page what is pressed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture, rule, scrolling
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.accounts import service as accounts
from app.features.medicines import service
from app.features.medicines.service import Minded, PersonDoses, RoomDoses, Round
from app.features.medicines.view import deeds
from app.features.medicines.view.deeds import Around
from app.features.medicines.view.dose_row import DoseRow, NeededRow
from app.features.stays.model import STATE_WORDS, State
from app.kernel.access import Permission
from app.kernel.care import RISK_WORDS, Risk
from app.kernel.clock import in_home
from app.kernel.ids import AccountId, ResidentId
from app.kernel.text import say

_RISK_ICONS = {Risk.CHOKING: "choking", Risk.WRONG_INTAKE: "medicine"}


class RoomDosesCard(Card):
    """The doses of one room, person by person."""

    pressed = Signal(object, str, str)  # due dose, name, outcome

    def __init__(self, around: Around, now: Round, room: RoomDoses) -> None:
        super().__init__()
        self._around = around
        self.rows: list[DoseRow] = []
        self.body.addLayout(self._head(now, room))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(6), 0)
        column.setSpacing(look().px(2))
        names = accounts.names(around.session)
        people = [person.resident_id for person in room.people]
        minded = service.minded(around.session, around.desk.slices, people)
        for person in room.people:
            column.addWidget(rule())
            column.addLayout(self._person(person, minded[person.resident_id]))
            for one in self._doses(person, names):
                column.addWidget(one)
        column.addStretch(1)
        self.body.addWidget(scrolling(inside), 1)

    def focus_waiting(self, of: ResidentId | None = None) -> None:
        """Put the keyboard on the first dose that waits for an outcome, of one resident if given."""
        waiting = next((row for row in self.rows if row.waits and of in {None, row.due.resident_id}), None)
        if waiting is not None:
            waiting.setFocus()

    def _head(self, now: Round, room: RoomDoses) -> QHBoxLayout:
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
        return head

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
        opened = partial(self._around.desk.go, "resident", person.resident_id, "medicines")
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
            row.pressed.connect(partial(self.pressed.emit, due, person.name))
            row.moved.connect(partial(self._on_moved, row))
            if dose is not None:
                row.correct.connect(partial(deeds.correct, self._around, dose, person.name))
            self.rows.append(row)
            made.append(row)
        for course in person.needed:
            given = partial(deeds.record_needed, self._around, course.id, person.name) if may else None
            made.append(NeededRow(course.draft, person.name, given))
        return made

    def _on_moved(self, row: DoseRow, way: int) -> None:
        place = self.rows.index(row) + way
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()
