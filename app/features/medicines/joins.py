"""What medicines offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from app.features.medicines import service
from app.features.slice import (
    DossierSection,
    DueTask,
    HandoverBlock,
    Ledger,
    Page,
    ResidentTab,
    RuleOffer,
    Screen,
    Slice,
    StartTile,
)
from app.kernel.access import Permission
from app.kernel.ids import ResidentId
from app.kernel.text import Translate, say, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_SCREENS = ("day", "done", "needed", "tab", "dose", "correct", "order", "change", "stop", "count")

_TITLE = words("Medicines", "Medicines")
_LATE = words("MedicinesDue", "{count} doses are late and not on record")
_WHO = words("MedicinesDue", "{names} and others. Record what became of them.")
_FEW = words("MedicinesDue", "{names}. Record what became of them.")
_COUNT = words("MedicinesDue", "{count} medicines under lock want counting")
_BY_TWO = words("MedicinesDue", "{names}. Two people count together.")
_LOOK = words("MedicinesDue", "Look")
_OPEN = words("MedicinesDue", "{count} open now")
_NOTHING = words("MedicinesDue", "nothing open now")
_COMMA = words("MedicinesDue", ", ")
_MOST_NAMES = 3


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.medicines.view import MedicinesPage

    return MedicinesPage(session, desk)


def _tab(session: Session, desk: Desk, resident_id: ResidentId) -> QWidget:
    from app.features.medicines.view import MedicinesTab

    return MedicinesTab(session, desk, resident_id)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.medicines.view import screen

    return screen(name, session, desk)


def _tile(session: Session, translate: Translate) -> tuple[int | None, str]:
    count = service.waiting(session).today
    return count or None, say(_OPEN, translate, count=count) if count else say(_NOTHING, translate)


def _due(session: Session, translate: Translate) -> Iterator[DueTask]:
    if not session.may(Permission.MEDICINE_GIVE):
        return
    button = say(_LOOK, translate)
    late = service.waiting(session)
    if late.first is not None:
        title = say(_LATE, translate, count=late.late)
        said = _WHO if len(late.names) > _MOST_NAMES else _FEW
        detail = say(said, translate, names=say(_COMMA, translate).join(late.names[:_MOST_NAMES]))
        part = service.part_of(late.first)
        yield DueTask("medicines:late", title, detail, "now", "medicine", button, "medicines", part=part)
    wanting = service.to_count(session)
    if wanting:
        title = say(_COUNT, translate, count=len(wanting))
        names = list(dict.fromkeys(one.name for one in wanting))[:_MOST_NAMES]
        detail = say(_BY_TWO, translate, names=say(_COMMA, translate).join(names))
        first = wanting[0].resident_id
        yield DueTask("medicines:count", title, detail, "today", "lock", button, "resident", first, "medicines")


_TRAIL = {
    "medicine": words("Trail", "medicine"),
    "medicine.ordered": words("Trail", "ordered"),
    "medicine.changed": words("Trail", "order changed"),
    "medicine.withdrawn": words("Trail", "order taken back"),
    "medicine.stopped": words("Trail", "stopped"),
    "medicine.stop_withdrawn": words("Trail", "stop taken back"),
    "dose": words("Trail", "dose of medicine"),
    "stock": words("Trail", "stock of medicine"),
    "stock.counted": words("Trail", "counted"),
    "stock.received": words("Trail", "received"),
    "stock.returned": words("Trail", "given back"),
    "stock.destroyed": words("Trail", "destroyed"),
}


def _ledgers(session: Session) -> Iterator[Ledger]:
    if session.may(Permission.MEDICINE_READ):
        yield Ledger("medicines", "代管药品登记", 11, service.ledger)


SLICE = Slice(
    name="medicines",
    migrations=("m0003_care_log",),
    tables=("medicine_order", "medicine_stop", "dose", "medicine_count"),
    permissions=(Permission.MEDICINE_READ, Permission.MEDICINE_ORDER, Permission.MEDICINE_GIVE),
    pages=(Page("medicines", _TITLE, "medicine", _page, Permission.MEDICINE_READ, place=35),),
    resident_tabs=(ResidentTab("medicines", _TITLE, 50, _tab, Permission.MEDICINE_READ),),
    start_tiles=(StartTile("medicines", _TITLE, "medicine", "medicines", Permission.MEDICINE_GIVE, _tile, place=20),),
    due_tasks=_due,
    dossier_sections=(DossierSection("medicines", service.dossier_section),),
    facts=service.facts,
    sample_data=service.sample_data,
    handover_blocks=(HandoverBlock("medicine", service.handover_medicine),),
    rules=(RuleOffer(service.GROUP, service.effects),),
    ledgers=_ledgers,
    trail_words=_TRAIL,
    screens=(
        *(Screen(f"medicines.{name}", partial(_screen, name=name)) for name in _SCREENS),
        Screen("medicines.empty", partial(_screen, name="day"), empty_home=True),
    ),
)
