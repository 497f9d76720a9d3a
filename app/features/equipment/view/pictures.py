"""The pages and dialogs in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.equipment import service
from app.features.equipment.model import CheckKind
from app.features.equipment.view.item_page import EquipmentItemPage
from app.features.equipment.view.page import EquipmentPage
from app.features.equipment.view.walk_page import ExtinguisherPage


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made: dict[str, Callable[[Session, Desk], QWidget]] = {
        "list": _list, "walk": _walk, "item": _item, "entry": lambda session, desk: _list(session, desk).entry(),
        "inspection": lambda session, desk: _item(session, desk).check_dialog(CheckKind.INSPECTION), "bad": _bad,
    }  # fmt: skip
    return made[name](session, desk)


def _list(session: Session, desk: Desk) -> EquipmentPage:
    page = EquipmentPage(session, desk)
    page.open(None)
    return page


def _item(session: Session, desk: Desk) -> EquipmentItemPage:
    page = EquipmentItemPage(session, desk)
    page.open(service.standings(session)[0].equipment.id)
    return page


def _walk(session: Session, desk: Desk) -> ExtinguisherPage:
    page = ExtinguisherPage(session, desk)
    page.open(None)
    return page


def _bad(session: Session, desk: Desk) -> QWidget:
    places = service.walk(session).places
    return _walk(session, desk).bad_dialog(places[0].things[0])
