"""Small questions around a stay: a reason, a correction, an escort, the next step after a death."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, scrolling
from app.desktop.forms import AskField, ChoiceField, Form, MomentField, NoteField
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.places import service as places
from app.features.stays import service
from app.features.stays.model import DEATH_STEPS, KIND_WORDS, PERMISSION, DeathStep, EscortKind, Kind, Line
from app.features.stays.view.forms import scan_field
from app.kernel.clock import shown_time
from app.kernel.errors import Finding
from app.kernel.ids import BedId, ResidentId
from app.kernel.text import say, words

_TIME = words("StayDialog", "Enter day, hour and minute.")
_REASON = words("StayDialog", "Write the reason.")
NO_BED = "none"
"""Stands among the beds for having none."""

ESCORTS = {
    EscortKind.OWN: words("StayDialog", "our own staff"),
    EscortKind.HIRED: words("StayDialog", "hired"),
    EscortKind.FAMILY: words("StayDialog", "family"),
}


class AskDialog(Dialog):
    """A form with one button that does something; stays open and says why while it is refused."""

    def __init__(self, title: str, verb: str, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self.form = Form(columns=1)
        self.body.addWidget(scrolling(self.form), 1)
        self.add_button(self.tr("Cancel"), self.reject)
        self.save = button(verb, self._on_save, look_="primary", parent=self)
        self.buttons.addWidget(self.save)
        self.resize(look().px(700), look().px(460))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show each finding at its field, all of them above."""
        self.form.show_findings(findings)

    def write(self) -> None:
        """Do what the dialog is for; a HomeError keeps it open. A bare question writes nothing."""

    def _unfilled(self) -> list[Finding]:
        """Return what must be filled in before anything is tried."""
        values = self.form.values()
        return [Finding(key, _TIME) for key in ("at", "done_at") if key in values and values[key] is None]

    def _on_save(self) -> None:
        if missing := self._unfilled():
            self.show_findings(missing)
            return
        with telling(self):
            self.write()
            self.accept()


class ReasonDialog(AskDialog):
    """Asks for a reason and does one thing with it."""

    def __init__(self, title: str, verb: str, act: Callable[[str], object], parent: QWidget | None) -> None:
        super().__init__(title, verb, parent)
        self._act = act
        self.form.add(NoteField("reason", self.tr("Reason"), answers=()), wide=True).focus_here()
        self.resize(look().px(560), look().px(320))

    def write(self) -> None:
        """Do it."""
        self._act(str(self.form.values()["reason"]))

    def _unfilled(self) -> list[Finding]:
        return [] if self.form.values()["reason"] else [Finding("reason", _REASON)]


class CorrectDialog(AskDialog):
    """Puts a right line in place of a wrong one, or takes back one that did not happen."""

    def __init__(self, session: Session, line: Line, parent: QWidget | None) -> None:
        kind, when = KIND_WORDS[line.move.kind], shown_time(line.move.at)
        title = words("CorrectDialog", "Correct: {kind} at {when}")
        verb = words("CorrectDialog", "Save the correction")
        super().__init__(say(title, translate, kind=kind, when=when), say(verb, translate), parent)
        self._session, self._line = session, line
        self.body.insertWidget(0, label(self.tr("The wrong line stays, struck through."), "", "second", wrap=True))
        self._fill()
        back = button(self.tr("It did not happen"), self._on_back, look_="danger", parent=self)
        self.buttons.insertWidget(0, back)
        self.resize(look().px(700), min(look().px(560), 700))

    def _fill(self) -> None:
        move = self._line.move
        at = self.form.add(MomentField("at", self.tr("When it was"), now=self._session.clock.now), wide=True)
        at.set_saved(move.at)
        kinds = [(kind.value, say(KIND_WORDS[kind], translate)) for kind in Kind if self._session.may(PERMISSION[kind])]
        kind = self.form.add(ChoiceField("kind", self.tr("What it was"), kinds, answers=(), as_list=True), wide=True)
        kind.set_saved(move.kind.value)
        if move.kind in (Kind.ADMITTED, Kind.MOVED_BED):
            beds = [(NO_BED, self.tr("no bed"))]
            beds += [(str(place.bed.id), place.bed.label) for place in places.plan(self._session).places()]
            bed = self.form.add(ChoiceField("bed_id", self.tr("Which bed"), beds, answers=(), as_list=True), wide=True)
            bed.set_saved(NO_BED if move.bed_id is None else str(move.bed_id))
        self.form.add(NoteField("reason", self.tr("Reason"), answers=()), wide=True)
        self._scan = self.form.add(scan_field(), wide=True)

    def write(self) -> None:
        """Write the correction."""
        values = self.form.values()
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


class EscortDialog(AskDialog):
    """Records who sits with a resident in hospital."""

    def __init__(self, session: Session, resident_id: ResidentId, parent: QWidget | None) -> None:
        title, verb = words("EscortDialog", "Who sits with the resident"), words("EscortDialog", "Save")
        super().__init__(say(title, translate), say(verb, translate), parent)
        self._session, self._resident_id = session, resident_id
        self.form.add(AskField("name", self.tr("Name"), answers=()), wide=True)
        kinds = [(kind.value, say(text, translate)) for kind, text in ESCORTS.items()]
        self.form.add(ChoiceField("kind", self.tr("Who that is"), kinds, answers=()), wide=True).set_value(kinds[0][0])
        self.form.add(MomentField("at", self.tr("From"), now=session.clock.now), wide=True).set_value(
            session.clock.now()
        )

    def write(self) -> None:
        """Write it."""
        values = self.form.values()
        kind = EscortKind(values["kind"])
        service.add_escort(self._session, self._resident_id, str(values["name"]), kind, values["at"])


class StepDialog(AskDialog):
    """Records the next closing step after a death."""

    def __init__(self, session: Session, resident_id: ResidentId, step: DeathStep, parent: QWidget | None) -> None:
        verb = words("StepDialog", "This is done")
        super().__init__(say(DEATH_STEPS[step], translate), say(verb, translate), parent)
        self._session, self._resident_id, self._step = session, resident_id, step
        at = self.form.add(MomentField("done_at", self.tr("Done when"), now=session.clock.now), wide=True)
        at.set_value(session.clock.now())
        self.form.add(AskField("by_whom", self.tr("Done by"), answers=()), wide=True)
        self.form.add(NoteField("note", self.tr("Note"), answers=(), optional=True), wide=True)
        self._scan = self.form.add(scan_field(), wide=True)

    def write(self) -> None:
        """Write it."""
        values = self.form.values()
        service.record_death_step(
            self._session,
            self._resident_id,
            self._step,
            values["done_at"],
            str(values["by_whom"]),
            str(values["note"]),
            self._scan.read(),
        )


class ProlongDialog(AskDialog):
    """Writes a later return from leave that was agreed by phone."""

    def __init__(self, session: Session, slip_id: int, parent: QWidget | None) -> None:
        title, verb = words("ProlongDialog", "Comes back later"), words("ProlongDialog", "Save")
        super().__init__(say(title, translate), say(verb, translate), parent)
        self._session, self._slip_id = session, slip_id
        self.form.add(MomentField("at", self.tr("Now due back"), now=session.clock.now), wide=True)
        self.form.add(NoteField("note", self.tr("Who called, and why"), answers=()), wide=True)

    def write(self) -> None:
        """Write it."""
        values = self.form.values()
        service.prolong_leave(self._session, self._slip_id, values["at"], str(values["note"]))
