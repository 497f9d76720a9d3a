"""Gives a free bed to somebody who waits for admission or has no bed; findings stand at their fields."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, scrolling
from app.desktop.forms import ChoiceField, Form, MomentField, NoteField
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.places.model import Place
from app.features.stays import service
from app.features.stays.model import STATE_WORDS, Kind, Occupant, State
from app.features.stays.view.forms import scan_field
from app.features.stays.view.move_form import not_before_this_minute
from app.kernel.access import Permission
from app.kernel.errors import Finding
from app.kernel.ids import MoveId
from app.kernel.text import say, words

_TITLE = words("AssignDialog", "Give bed {label} to somebody")
_WHO = words("AssignDialog", "Choose who gets the bed.")
_TIME = words("AssignDialog", "Enter day, hour and minute.")


class AssignDialog(Dialog):
    """Asks who gets the bed, when and, where it is needed, why; `said` and `undo` tell what was done."""

    def __init__(
        self, session: Session, place: Place, people: Sequence[Occupant], parent: QWidget | None = None
    ) -> None:
        super().__init__(say(_TITLE, translate, label=place.bed.label), parent)
        self._session, self._place = session, place
        self._people = {str(one.resident_id): one for one in people}
        self._submission = str(uuid.uuid4())
        self.said = ""
        self.undo: Callable[[], None] | None = None
        self.form = Form(columns=1)
        if people:
            self._fill()
        else:
            nobody = self.tr("Nobody waits for a bed. Add the new resident first, on the residents page.")
            self.body.addWidget(label(nobody, wrap=True))
        self.body.addWidget(scrolling(self.form), 1)
        self.add_button(self.tr("Cancel"), self.reject)
        self.save = button(self._verb(), self._on_save, look_="primary", parent=self)
        self.save.setVisible(bool(people))
        self.buttons.addWidget(self.save)
        self.resize(look().px(700), look().px(460))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show each finding at its field, all of them above."""
        self.form.show_findings(findings)

    def _fill(self) -> None:
        choices = [
            (key, f"{one.name}　{say(STATE_WORDS[one.standing.state], translate)}") for key, one in self._people.items()
        ]
        who = self.form.add(ChoiceField("who", self.tr("Who"), choices, answers=(), as_list=True), wide=True)
        if len(choices) == 1:
            who.set_value(choices[0][0])
        at = self.form.add(MomentField("at", self.tr("When"), now=self._session.clock.now), wide=True)
        at.set_value(self._session.clock.now())
        self.form.add(NoteField("reason", self.tr("Reason"), answers=(), optional=True), wide=True)
        self._scan = self.form.add(scan_field(), wide=True)
        self.form.edited.connect(lambda: self.save.setText(self._verb()))

    def _chosen(self) -> Occupant | None:
        return self._people.get(str(self.form.values().get("who", "")))

    def _prepares(self) -> bool:
        """Tell whether this post only prepares the admission that was chosen."""
        chosen = self._chosen()
        admits = chosen is not None and chosen.standing.state is State.AWAITING
        return admits and not self._session.may(Permission.STAYS_ADMIT)

    def _verb(self) -> str:
        return self.tr("Hand to the director") if self._prepares() else self.tr("Give the bed")

    def _on_save(self) -> None:
        values, chosen = self.form.values(), self._chosen()
        missing = [Finding("who", _WHO)] if chosen is None else []
        if values["at"] is None:
            missing.append(Finding("at", _TIME))
        if missing or chosen is None:
            self.show_findings(missing)
            return
        with telling(self):
            self._write(chosen)
            self.accept()

    def _write(self, chosen: Occupant) -> None:
        values, bed = self.form.values(), self._place.bed
        at = not_before_this_minute(values["at"], self._session.clock.now())
        reason, who, scan = str(values["reason"]), chosen.resident_id, self._scan.read()
        if self._prepares():
            waiting = service.prepare_move(
                self._session, who, Kind.ADMITTED, at, reason, bed_id=bed.id, submission=self._submission, scan=scan
            )
            self.undo = lambda: service.take_back_prepared(self._session, waiting)
            self.said = self.tr("The admission of {name} waits for the director").format(name=chosen.name)
            return
        verb = service.admit if chosen.standing.state is State.AWAITING else service.move_bed
        move_id: MoveId = verb(self._session, who, bed.id, at, reason, submission=self._submission, scan=scan)
        self.said = self.tr("{name} now has bed {label}").format(name=chosen.name, label=bed.label)
        self.undo = lambda: service.withdraw_move(self._session, move_id)
