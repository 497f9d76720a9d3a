"""What incidents offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from app.features.incidents import service
from app.features.slice import DossierSection, HandoverBlock, Ledger, Page, RuleOffer, Screen, Slice, StartTile
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_SCREENS = ("list", "report", "report_wrong", "open", "closed", "told")


def _list(session: Session, desk: Desk) -> QWidget:
    from app.features.incidents.view import IncidentsPage

    return IncidentsPage(session, desk)


def _one(session: Session, desk: Desk) -> QWidget:
    from app.features.incidents.view import IncidentPage

    return IncidentPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.incidents.view import screen

    return screen(name, session, desk)


_TRAIL = {
    "incident": words("Trail", "incident"),
    "incident.noted": words("Trail", "first told"),
    "incident.reported": words("Trail", "reported upward"),
    "incident.family_told": words("Trail", "family told"),
    "incident.more": words("Trail", "added to"),
    "incident.cause": words("Trail", "cause written"),
    "incident.measure": words("Trail", "measure written"),
    "incident.review": words("Trail", "reviewed"),
    "incident.closed": words("Trail", "closed"),
    "incident.reopened": words("Trail", "opened again"),
    "incident.line_withdrawn": words("Trail", "line taken back"),
    "record": words("Trail", "record"),
    "record.kept": words("Trail", "kept"),
}


def _ledgers(_session: Session) -> Iterator[Ledger]:
    yield Ledger("incidents", "意外事件登记", 21, service.ledger)


SLICE = Slice(
    name="incidents",
    migrations=("m0003_care_log",),
    tables=("incident", "incident_line"),
    permissions=(
        Permission.INCIDENT_REPORT,
        Permission.INCIDENT_READ,
        Permission.INCIDENT_CLOSE,
        Permission.INCIDENT_ABUSE,
    ),
    pages=(
        Page("incidents", words("Incidents", "Incidents"), "incident", _list, place=45),
        Page("incident", words("Incidents", "Incident"), "incident", _one, under="incidents"),
    ),
    dossier_sections=(DossierSection("incidents", service.dossier_section),),
    start_tiles=(
        StartTile(
            "incidents",
            words("Incidents", "Incidents"),
            "incident",
            "incidents",
            Permission.INCIDENT_REPORT,
            service.open_tile,
            place=40,
        ),
    ),
    due_tasks=service.due_tasks,
    facts=service.facts,
    sample_data=service.sample_data,
    care_events=service.care_events,
    handover_blocks=(HandoverBlock("events", service.handover_events),),
    rules=(RuleOffer(service.GROUP, service.effects),),
    ledgers=_ledgers,
    trail_words=_TRAIL,
    screens=(
        *(Screen(f"incidents.{name}", partial(_screen, name=name)) for name in _SCREENS),
        Screen("incidents.empty", partial(_screen, name="list"), empty_home=True),
    ),
)
