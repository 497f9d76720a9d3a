"""The screens of incidents in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.incidents import service
from app.features.incidents.model import Case, IncidentKind, LineKind
from app.features.incidents.view.incident_page import IncidentPage
from app.features.incidents.view.line_dialog import LineDialog
from app.features.incidents.view.page import IncidentsPage
from app.features.incidents.view.report_dialog import IncidentDialog


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return one screen. KeyError for a name that is none."""
    return _SCREENS[name](session, desk)


def _list(session: Session, desk: Desk) -> QWidget:
    page = IncidentsPage(session, desk)
    page.open(None)
    return page


def _report(session: Session, desk: Desk) -> QWidget:
    del desk
    dialog = IncidentDialog(session)
    dialog.form.set_values({"kind": IncidentKind.FALL.value})
    return dialog


def _report_wrong(session: Session, desk: Desk) -> QWidget:
    del desk
    dialog = IncidentDialog(session)
    dialog.save()
    return dialog


def _open(session: Session, desk: Desk) -> QWidget:
    return _one(session, desk, next(one for one in service.cases(session) if one.is_open))


def _closed(session: Session, desk: Desk) -> QWidget:
    return _one(session, desk, next(one for one in service.cases(session) if one.incident.is_grave))


def _told(session: Session, desk: Desk) -> QWidget:
    del desk
    return LineDialog(session, service.cases(session)[0], LineKind.FAMILY_TOLD)


def _one(session: Session, desk: Desk, case: Case) -> QWidget:
    page = IncidentPage(session, desk)
    page.open(case.incident.id)
    return page


_SCREENS: dict[str, Callable[[Session, Desk], QWidget]] = {
    "list": _list,
    "report": _report,
    "report_wrong": _report_wrong,
    "open": _open,
    "closed": _closed,
    "told": _told,
}
