"""Small questions around a stay: a correction, an escort, the next step after a death."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.forms import AskField, ChoiceField, EntryDialog, MomentField, NoteField
from app.desktop.language import translate
from app.desktop.messages import telling
from app.features.places import service as places
from app.features.stays import service
from app.features.stays.model import DEATH_STEPS, KIND_WORDS, PERMISSION, DeathStep, EscortKind, Kind, Line
from app.features.stays.view.forms import scan_field
from app.kernel.clock import shown_time
from app.kernel.ids import BedId, ResidentId
from app.kernel.text import say, words

_TIME = words("StayDialog", "Enter day, hour and minute.")
NO_BED = "none"
"""Stands among the beds for having none."""

ESCORTS = {
    EscortKind.OWN: words("StayDialog", "our own staff"),
    EscortKind.HIRED: words("StayDialog", "hired"),
    EscortKind.FAMILY: words("StayDialog", "family"),
}


class CorrectDialog(EntryDialog):
    """Puts a right line in place of a wrong one, or takes back one that did not happen."""

    def __init__(self, session: Session, line: Line, parent: QWidget | None) -> None:
        kind, when = KIND_WORDS[line.move.kind], shown_time(line.move.at)
        title = words("CorrectDialog", "Correct: {kind} at {when}")
        verb = words("CorrectDialog", "Save the correction")
        super().__init__(say(title, translate, kind=kind, when=when), say(verb, translate), self.write, parent)
        self._session, self._line = session, line
        self.body.insertWidget(0, label(self.tr("The wrong line stays, struck through."), "", "second", wrap=True))
        self._fill()
        back = button(self.tr("It did not happen"), self._on_back, look_="danger", parent=self)
        self.buttons.insertWidget(0, back)

    def _fill(self) -> None:
        move = self._line.move
        at = self.add(MomentField("at", self.tr("When it was"), now=self._session.clock.now), needed=_TIME)
        at.set_saved(move.at)
        kinds = [(kind.value, say(KIND_WORDS[kind], translate)) for kind in Kind if self._session.may(PERMISSION[kind])]
        kind = self.add(ChoiceField("kind", self.tr("What it was"), kinds, answers=(), as_list=True))
        kind.set_saved(move.kind.value)
        if move.kind in (Kind.ADMITTED, Kind.MOVED_BED):
            beds = [(NO_BED, self.tr("no bed"))]
            beds += [(str(place.bed.id), place.bed.label) for place in places.plan(self._session).places()]
            bed = self.add(ChoiceField("bed_id", self.tr("Which bed"), beds, answers=(), as_list=True))
            bed.set_saved(NO_BED if move.bed_id is None else str(move.bed_id))
        self.add(NoteField("reason", self.tr("Reason"), answers=()))
        self._scan = self.add(scan_field())

    def write(self, values: Mapping[str, Any]) -> None:
        """Write the correction."""
        bed = values.get("bed_id", "")
        service.correct_move(
            self._session,
            self._line.move.id,
            reason=str(values["reason"]),
            kind=Kind(values["kind"]),
            at=values["at"],
            bed_id=BedId(int(bed)) if bed.isdigit() else None,
            no_bed=bed == NO_BED,
            scan=self._scan.read(),
        )

    def _on_back(self) -> None:
        with telling(self):
            service.withdraw_move(self._session, self._line.move.id, str(self.form.values()["reason"]))
            self.accept()


class EscortDialog(EntryDialog):
    """Records who sits with a resident in hospital."""

    def __init__(self, session: Session, resident_id: ResidentId, parent: QWidget | None) -> None:
        title, verb = words("EscortDialog", "Who sits with the resident"), words("EscortDialog", "Save")
        super().__init__(say(title, translate), say(verb, translate), self.write, parent)
        self._session, self._resident_id = session, resident_id
        self.add(AskField("name", self.tr("Name"), answers=()))
        kinds = [(kind.value, say(text, translate)) for kind, text in ESCORTS.items()]
        self.add(ChoiceField("kind", self.tr("Who that is"), kinds, answers=())).set_value(kinds[0][0])
        self.add(MomentField("at", self.tr("From"), now=session.clock.now), needed=_TIME).set_value(session.clock.now())

    def write(self, values: Mapping[str, Any]) -> None:
        """Record who sits there, from when on."""
        kind = EscortKind(values["kind"])
        service.add_escort(self._session, self._resident_id, str(values["name"]), kind, values["at"])


class StepDialog(EntryDialog):
    """Records the next closing step after a death."""

    def __init__(self, session: Session, resident_id: ResidentId, step: DeathStep, parent: QWidget | None) -> None:
        verb = words("StepDialog", "This is done")
        super().__init__(say(DEATH_STEPS[step], translate), say(verb, translate), self.write, parent)
        self._session, self._resident_id, self._step = session, resident_id, step
        at = self.add(MomentField("done_at", self.tr("Done when"), now=session.clock.now), needed=_TIME)
        at.set_value(session.clock.now())
        self.add(AskField("by_whom", self.tr("Done by"), answers=()))
        self.add(NoteField("note", self.tr("Note"), answers=(), optional=True))
        self._scan = self.add(scan_field())

    def write(self, values: Mapping[str, Any]) -> None:
        """Record that the step was done, by whom and when."""
        service.record_death_step(
            self._session,
            self._resident_id,
            self._step,
            values["done_at"],
            str(values["by_whom"]),
            str(values["note"]),
            self._scan.read(),
        )


class ProlongDialog(EntryDialog):
    """Writes a later return from leave that was agreed by phone."""

    def __init__(self, session: Session, slip_id: int, parent: QWidget | None) -> None:
        title, verb = words("ProlongDialog", "Comes back later"), words("ProlongDialog", "Save")
        super().__init__(say(title, translate), say(verb, translate), self.write, parent)
        self._session, self._slip_id = session, slip_id
        self.add(MomentField("at", self.tr("Now due back"), now=session.clock.now), needed=_TIME)
        self.add(NoteField("note", self.tr("Who called, and why"), answers=()))

    def write(self, values: Mapping[str, Any]) -> None:
        """Record when the resident is back now, and who called."""
        service.prolong_leave(self._session, self._slip_id, values["at"], str(values["note"]))
