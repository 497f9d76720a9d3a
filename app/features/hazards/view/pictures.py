"""The screens of hazards in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.hazards import service
from app.features.hazards.model import HazardState, StepKind
from app.features.hazards.view.hazard_dialog import HazardDialog
from app.features.hazards.view.inspections import InspectionDialog, InspectionEntry, InspectionsPage
from app.features.hazards.view.page import BY_AGE, HazardsPage
from app.features.hazards.view.report_dialog import ReportDialog
from app.features.hazards.view.step_dialogs import HazardStepDialog


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return one screen. KeyError for a name that is none."""
    return _SCREENS[name](session, desk)


def _board(session: Session, desk: Desk) -> QWidget:
    page = HazardsPage(session, desk)
    page.open(None)
    return page


def _list(session: Session, desk: Desk) -> QWidget:
    page = HazardsPage(session, desk)
    page.way.choose(BY_AGE)
    page.open(None)
    return page


def _report(session: Session, desk: Desk) -> QWidget:
    del desk
    return ReportDialog(session)


def _report_wrong(session: Session, desk: Desk) -> QWidget:
    del desk
    dialog = ReportDialog(session)
    dialog.form.form.set_values({"grade": "major", "on_the_spot": "not_done"})
    dialog.form.save()
    return dialog


def _one(session: Session, desk: Desk) -> QWidget:
    found = next(one for one in service.open_hazards(session) if one.state is HazardState.TO_CHECK)
    return HazardDialog(session, desk, found.id)


def _mended(session: Session, desk: Desk) -> QWidget:
    del desk
    found = next(one for one in service.open_hazards(session) if one.state is HazardState.MENDING)
    return HazardStepDialog(session, found, StepKind.MENDED)


def _major(session: Session, desk: Desk) -> QWidget:
    return HazardDialog(session, desk, service.open_hazards(session)[0].id)


def _inspections(session: Session, desk: Desk) -> QWidget:
    page = InspectionsPage(session, desk)
    page.open(None)
    return page


def _inspection(session: Session, desk: Desk) -> QWidget:
    found = next(one for one in service.inspections(session) if one.problems)
    return InspectionDialog(session, desk, found.id)


def _inspection_entry(session: Session, desk: Desk) -> QWidget:
    del desk
    return InspectionEntry(session)


_SCREENS: dict[str, Callable[[Session, Desk], QWidget]] = {
    "board": _board,
    "list": _list,
    "report": _report,
    "report_wrong": _report_wrong,
    "one": _one,
    "mended": _mended,
    "major": _major,
    "inspections": _inspections,
    "inspection": _inspection,
    "inspection_entry": _inspection_entry,
}
