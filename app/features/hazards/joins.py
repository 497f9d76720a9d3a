"""What hazards offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.features.hazards import service
from app.features.slice import HandoverBlock, Ledger, Page, RuleOffer, Screen, Slice, StartTile
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk
    from app.features.hazards.model import HazardDraft

_HAZARDS = (
    "board", "list", "report", "report_wrong", "one", "mended", "major", "inspections", "inspection",
    "inspection_entry",
)  # fmt: skip


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.hazards.view import HazardsPage

    return HazardsPage(session, desk)


def _inspections(session: Session, desk: Desk) -> QWidget:
    from app.features.hazards.view import InspectionsPage

    return InspectionsPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.hazards.view import screen

    return screen(name, session, desk)


def _form(session: Session, draft: HazardDraft, phrases: Sequence[str], drop: str) -> QWidget:
    from app.features.hazards.view.form import HazardForm

    return HazardForm(session, draft, phrases=phrases, drop=drop)


def _ledgers(_session: Session) -> Iterator[Ledger]:
    yield Ledger("hazards", "隐患整改台账", 5, service.hazard_ledger)
    often = words("Hazards", "monthly, funds yearly")
    yield Ledger(
        "inspections", "外部检查记录", 5, service.inspection_ledger, owed=service.owed_inspections, often=often
    )


_TRAIL = {
    "hazard": words("Trail", "hazard"),
    "hazard.reported": words("Trail", "written down"),
    "hazard.started": words("Trail", "begun to mend"),
    "hazard.mended": words("Trail", "mended"),
    "hazard.sent_back": words("Trail", "check not passed"),
    "hazard.closed": words("Trail", "closed"),
    "hazard.reopened": words("Trail", "opened again"),
    "hazard.regraded": words("Trail", "grade changed"),
    "hazard.deadline": words("Trail", "deadline moved"),
    "hazard.owner": words("Trail", "given to somebody else"),
    "hazard.noted": words("Trail", "note added"),
    "hazard.taken_back": words("Trail", "step taken back"),
    "inspection": words("Trail", "inspection from outside"),
    "inspection.recorded": words("Trail", "recorded"),
}

SLICE = Slice(
    name="hazards",
    migrations=("m0006_hazards",),
    tables=("outside_inspection", "hazard", "hazard_step", "hazard_photo"),
    permissions=(Permission.SAFETY_READ, Permission.SAFETY_RECORD, Permission.SAFETY_CLOSE),
    pages=(
        Page("hazards", words("Hazards", "Hazards"), "warning", _page, Permission.SAFETY_READ, under="safety"),
        Page(
            "inspections",
            words("Hazards", "Inspections from outside"),
            "shield",
            _inspections,
            Permission.SAFETY_READ,
            under="safety",
        ),
    ),
    start_tiles=(
        StartTile(
            "hazards",
            words("Hazards", "Hazards"),
            "warning",
            "hazards",
            Permission.SAFETY_READ,
            service.tile,
            place=45,
        ),
    ),
    due_tasks=service.due_tasks,
    sample_data=service.sample_data,
    handover_blocks=(HandoverBlock("hazards", service.handover_hazards),),
    ledgers=_ledgers,
    rules=(RuleOffer(service.GROUP),),
    hazard_form=_form,
    trail_words=_TRAIL,
    screens=(
        *(Screen(f"hazards.{name}", partial(_screen, name=name)) for name in _HAZARDS),
        Screen("hazards.empty", partial(_screen, name="board"), empty_home=True),
    ),
)
