"""What equipment offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.features.equipment import service
from app.features.slice import Page, RuleOffer, Screen, Slice, StartTile
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_SCREENS = ("list", "walk", "item", "entry", "inspection", "bad")


def _list(session: Session, desk: Desk) -> QWidget:
    from app.features.equipment.view import EquipmentPage

    return EquipmentPage(session, desk)


def _item(session: Session, desk: Desk) -> QWidget:
    from app.features.equipment.view import EquipmentItemPage

    return EquipmentItemPage(session, desk)


def _walk(session: Session, desk: Desk) -> QWidget:
    from app.features.equipment.view import ExtinguisherPage

    return ExtinguisherPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.equipment.view.pictures import screen

    return screen(name, session, desk)


_TRAIL = {
    "equipment": words("Trail", "equipment"),
    "equipment.checked": words("Trail", "checked"),
    "equipment.walked": words("Trail", "extinguishers looked at"),
    "equipment.check_withdrawn": words("Trail", "check taken back"),
    "equipment.retired": words("Trail", "taken out of use"),
    "equipment.used_again": words("Trail", "taken into use again"),
    "equipment.printed": words("Trail", "printed"),
}

SLICE = Slice(
    name="equipment",
    migrations=("m0007_equipment",),
    tables=("equipment", "equipment_check", "equipment_end"),
    pages=(
        Page(
            "equipment", words("Equipment", "Equipment"), "fire", _list, Permission.SAFETY_READ, under="safety"
        ),
        Page(
            "equipment_item", words("Equipment", "Piece of equipment"), "fire", _item, Permission.SAFETY_READ,
            under="safety",
        ),
        Page(
            "equipment_walk", words("Equipment", "Fire extinguishers"), "fire", _walk, Permission.SAFETY_READ,
            under="safety",
        ),
    ),
    start_tiles=(
        StartTile(
            "equipment", words("Equipment", "Equipment"), "fire", "equipment", Permission.SAFETY_RECORD, service.tile,
            place=72,
        ),
    ),
    due_tasks=service.due_tasks,
    ledgers=service.ledgers,
    rules=(RuleOffer(service.GROUP),),
    sample_data=service.sample_data,
    trail_words=_TRAIL,
    screens=(
        *(Screen(f"equipment.{name}", partial(_screen, name=name)) for name in _SCREENS),
        Screen("equipment.empty", partial(_screen, name="list"), empty_home=True),
    ),
)  # fmt: skip
