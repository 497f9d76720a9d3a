"""What can be done with a dose, from page and tab: recorded, corrected, taken back; asks for what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from app.data.session import Session
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.features.accounts import service as accounts
from app.features.medicines import service
from app.features.medicines.model import OUTCOME_WORDS, TAKEN, Count, Dose, DoseDraft, DoseState, DueDose, Outcome
from app.features.medicines.view.dose_dialogs import CorrectDoseDialog, DoseDialog
from app.kernel.access import Permission
from app.kernel.errors import refuse
from app.kernel.ids import AccountId, CourseId, DoseId
from app.kernel.text import say, words

_DONE = words("MedicineDeeds", "{name}: {medicine}, {outcome}")
_CORRECTED = words("MedicineDeeds", "The line is corrected, the old one stays readable")
_BACK, _TAKE_BACK = words("MedicineDeeds", "Take back: it was not so"), words("MedicineDeeds", "Take back")
_TAKEN_BACK = words("MedicineDeeds", "It is taken back, the dose is due again")


@dataclass(frozen=True, slots=True)
class Around:
    """Who works, in which window, on which page."""

    session: Session
    desk: Desk
    page: PageWidget

    def may(self, permission: Permission) -> bool:
        """Return whether the acting person's post allows it."""
        return self.session.may(permission)

    def writer(self, account: AccountId) -> str:
        """Return who wrote a line."""
        return accounts.names(self.session).get(account, "")

    def done(self, said: str) -> None:
        """Let every page read again, and say what was done."""
        self.page.changed.emit()
        self.desk.toast(said)

    def run(self, dialog: QDialog, said: str) -> None:
        """Open a dialog, and tell what was done when it was saved."""
        if dialog.exec():
            self.done(said)


def record(around: Around, due: DueDose, name: str, outcome: Outcome) -> bool:
    """Record an outcome at one press where nothing is missing, else ask for it; return whether it is on record."""
    late = due.state is DoseState.LATE and outcome in TAKEN
    return _record(around, DoseDraft(course_id=due.course_id, due_at=due.due_at, outcome=outcome), name, late=late)


def record_needed(around: Around, course_id: CourseId, name: str) -> bool:
    """Record a medicine given when it was needed; return whether it is on record."""
    draft = DoseDraft(course_id=course_id, due_at=None, outcome=Outcome.GIVEN)
    return _record(around, draft, name, late=True)


def _record(around: Around, draft: DoseDraft, name: str, *, late: bool) -> bool:
    recorded = False
    with telling(around.page):
        found = service.check_dose(around.session, draft)
        asks_note = any(one.field == "note" for one in found)
        refuse(one for one in found if one.field != "note")
        course = service.order(around.session, draft.course_id)
        if late or asks_note or (course.draft.locked and draft.outcome in TAKEN):
            session, page = around.session, around.page
            dialog = DoseDialog(session, course, name, draft, page, asks_time=late, asks_note=asks_note)
            recorded, dose_id = bool(dialog.exec()), dialog.dose_id
        else:
            recorded, dose_id = True, service.give(around.session, draft)
        if recorded:
            _tell(around, draft, name, course.draft.title, dose_id)
    return recorded


def _tell(around: Around, draft: DoseDraft, name: str, medicine: str, dose_id: DoseId | None) -> None:
    """Let every page read again and say what was done, with undo."""
    around.page.changed.emit()

    def undo() -> None:
        if dose_id is not None:
            service.take_back_dose(around.session, dose_id)
            around.page.changed.emit()

    outcome = OUTCOME_WORDS[draft.outcome]
    around.desk.toast(say(_DONE, translate, name=name, medicine=medicine, outcome=outcome), undo)


def correct(around: Around, dose: Dose, name: str) -> None:
    """Ask what it really was, and correct the line."""
    with telling(around.page):
        course = service.order(around.session, dose.course_id)
        around.run(CorrectDoseDialog(around.session, course, name, dose, around.page), say(_CORRECTED, translate))


def take_back(around: Around, dose: Dose, parent: QWidget) -> None:
    """Ask why, and take a dose back that was recorded by mistake."""

    def back(reason: str) -> None:
        service.take_back_dose(around.session, dose.id, reason)

    dialog = ReasonDialog(say(_BACK, translate), say(_TAKE_BACK, translate), back, parent)
    around.run(dialog, say(_TAKEN_BACK, translate))


def may_correct(around: Around, line: Dose | Count) -> bool:
    """Return whether the acting person may correct a line, or take it back: who orders may, others their own."""
    own = line.recorded_by == around.session.actor.account_id
    return around.may(Permission.MEDICINE_ORDER) or (own and around.may(Permission.MEDICINE_GIVE))
