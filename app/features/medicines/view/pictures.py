"""The screens of medicines in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import EmptyState
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.features.medicines import service
from app.features.medicines.model import Course, DoseDraft, Outcome
from app.features.medicines.view.dose_dialogs import CorrectDoseDialog, DoseDialog
from app.features.medicines.view.order_dialogs import OrderDialog, StopDialog
from app.features.medicines.view.page import NEEDED, MedicinesPage
from app.features.medicines.view.stock_dialog import StockDialog
from app.features.medicines.view.tab import MedicinesTab
from app.features.stays import service as stays


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog that the picture `name` shows; says so when the home has nobody to show it with."""
    if name in _PAGES:
        page = MedicinesPage(session, desk)
        page.open(None)
        if part := _PAGES[name]:
            page.show_part(part)
        return page
    courses = service.running(session)
    locked = [one for one in courses if one.draft.locked]
    if not courses:
        return EmptyState(translate("MedicinesPictures", "Nobody takes medicine yet"))
    return _OTHERS[name](session, desk, (locked or list(courses))[0])


_PAGES = {"day": "", "done": "07:00", "needed": NEEDED}
"""The parts of the page that are shown."""


def _dose(session: Session, desk: Desk, course: Course) -> QWidget:
    del desk
    draft = DoseDraft(course_id=course.id, due_at=None, outcome=Outcome.GIVEN)
    name = stays.name_of(session, course.resident_id)
    return DoseDialog(session, course, name, draft, None, asks_time=True, asks_note=True)


def _correct(session: Session, desk: Desk, course: Course) -> QWidget:
    doses = [one.dose for one in service.doses_due(session) if one.dose is not None]
    if not doses:
        return _dose(session, desk, course)
    dose = doses[0]
    name = stays.name_of(session, dose.resident_id)
    return CorrectDoseDialog(session, service.order(session, dose.course_id), name, dose, None)


def _order(session: Session, desk: Desk, course: Course) -> QWidget:
    del desk
    return OrderDialog(session, course.resident_id, stays.name_of(session, course.resident_id), None)


def _change(session: Session, desk: Desk, course: Course) -> QWidget:
    del desk
    return OrderDialog(session, course.resident_id, stays.name_of(session, course.resident_id), None, course)


_OTHERS: dict[str, Callable[[Session, Desk, Course], QWidget]] = {
    "tab": lambda session, desk, course: MedicinesTab(session, desk, course.resident_id),
    "dose": _dose,
    "correct": _correct,
    "order": _order,
    "change": _change,
    "stop": lambda session, _desk, course: StopDialog(session, course, None),
    "count": lambda session, _desk, course: StockDialog(session, service.stock_of_course(session, course), None),
}
