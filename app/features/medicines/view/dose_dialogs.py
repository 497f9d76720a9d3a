"""Questions about one dose: when it was, how it was given, who looked on; and the correction of a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import Tick
from app.desktop.cards import label
from app.desktop.forms import ChoiceField, EntryDialog, MomentField, NoteField, SecretField
from app.desktop.language import translate
from app.features.medicines import service
from app.features.medicines.model import OUTCOME_WORDS, TAKEN, Course, Dose, DoseDraft, Outcome
from app.features.medicines.view.second import add_second, second_of
from app.features.medicines.view.words import how
from app.kernel.clock import in_home
from app.kernel.errors import NotAllowedError
from app.kernel.ids import DoseId
from app.kernel.text import say, words

_TITLE = words("DoseDialog", "{name}: {medicine}, {outcome}")
_CORRECT = words("DoseDialog", "Correct: {name}, {medicine}")
_SAVE = words("DoseDialog", "Save")
_WHEN = words("DoseDialog", "When it was")
_NO_TIME = words("DoseDialog", "Enter day, hour and minute.")
_FLAG = words("DoseDialog", "Write it into the handover")
_NOTE, _WHY_NEEDED = words("DoseDialog", "Note"), words("DoseDialog", "Why it was needed")
_WRITE = words("DoseDialog", "Write it in a few words.")
_STAYS = words("DoseDialog", "The wrong line stays, struck through.")
_WHY, _WRITE_WHY = words("DoseDialog", "Why it is corrected"), words("DoseDialog", "Write why.")
_WHAT = words("DoseDialog", "What became of it")
_CHOOSE = words("DoseDialog", "Choose what became of it.")


class DoseDialog(EntryDialog):
    """Records one dose that needs more than a press: a late one, one under lock, one when needed."""

    def __init__(
        self, session: Session, course: Course, name: str, draft: DoseDraft, parent: QWidget | None, *,
        asks_time: bool, asks_note: bool,
    ) -> None:  # fmt: skip
        outcome = OUTCOME_WORDS[draft.outcome]
        title = say(_TITLE, translate, name=name, medicine=course.draft.title, outcome=outcome)
        super().__init__(title, say(_SAVE, translate), self.write, parent)
        self._session, self._draft, self._course = session, draft, course
        self.dose_id: DoseId | None = None
        self.body.insertWidget(0, label(how(course.draft), "", "second", wrap=True))
        if asks_time:
            self.add(MomentField("at", say(_WHEN, translate), now=session.clock.now, quick=self._quick()))
            self._needed["at"] = _NO_TIME
        said = _WHY_NEEDED if draft.due_at is None else _NOTE
        note = NoteField("note", say(said, translate), answers=(), optional=not asks_note)
        self.add(note, needed=_WRITE if asks_note else None)
        self.flag = _flag(self)
        self._pin: SecretField | None = None
        if course.draft.locked and draft.outcome in TAKEN:
            self._pin = add_second(self, session)

    def _quick(self) -> list[tuple[str, Callable[[], Any]]]:
        """Return the moments offered: now, and the time it was due."""
        now, due_at = self._session.clock.now, self._draft.due_at
        offered: list[tuple[str, Callable[[], Any]]] = [(self.tr("Now"), now)]
        if due_at is not None:
            offered.append((self.tr("At {time}").format(time=f"{in_home(due_at):%H:%M}"), lambda: due_at))
        return offered

    def write(self, values: Mapping[str, Any]) -> None:
        """Record the outcome of the dose; a wrong PIN of the second person empties it."""
        draft = replace(self._draft, at=values.get("at"), note=str(values["note"]), flagged=self.flag.isChecked())
        try:
            self.dose_id = service.give(self._session, draft, second_of(values))
        except NotAllowedError:
            if self._pin is not None:
                self._pin.set_value("")
            raise


class CorrectDoseDialog(EntryDialog):
    """Puts a right line in place of a wrong one."""

    def __init__(self, session: Session, course: Course, name: str, dose: Dose, parent: QWidget | None) -> None:
        title = say(_CORRECT, translate, name=name, medicine=course.draft.title)
        super().__init__(title, say(_SAVE, translate), self.write, parent)
        self._session, self._dose = session, dose
        self.body.insertWidget(0, label(say(_STAYS, translate), "", "second", wrap=True))
        offered = [one for one in Outcome if dose.due_at is not None or one in TAKEN]
        outcomes = [(one.value, say(OUTCOME_WORDS[one], translate)) for one in offered]
        self.add(ChoiceField("outcome", say(_WHAT, translate), outcomes, answers=()), dose.outcome.value)
        self._needed["outcome"] = _CHOOSE
        self.add(MomentField("at", say(_WHEN, translate), now=session.clock.now), dose.at, needed=_NO_TIME)
        self.add(NoteField("note", say(_NOTE, translate), answers=(), optional=True), dose.note)
        self.flag = _flag(self, checked=dose.flagged)
        self.add(NoteField("why", say(_WHY, translate), answers=()), needed=_WRITE_WHY)
        if course.draft.locked:
            add_second(self, session)

    def write(self, values: Mapping[str, Any]) -> None:
        """Write the correction."""
        dose = self._dose
        draft = DoseDraft(
            course_id=dose.course_id, due_at=dose.due_at, outcome=Outcome(values["outcome"]), at=values["at"],
            note=str(values["note"]), flagged=self.flag.isChecked(),
        )  # fmt: skip
        service.correct_dose(self._session, dose.id, draft, str(values["why"]), second_of(values))


def _flag(dialog: EntryDialog, *, checked: bool = False) -> Tick:
    """Add the tick that puts the note on the handover sheet, below the fields, and return it."""
    made = Tick(say(_FLAG, translate))
    made.setChecked(checked)
    dialog.body.addWidget(made)
    return made
