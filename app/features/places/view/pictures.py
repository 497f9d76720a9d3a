"""The screens of places in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.places import service
from app.features.places.model import Plan
from app.features.places.view.dialogs import RoomDialog
from app.features.places.view.page import PlacesPage


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page, for "empty" as in a home without places, or for "rooms" the dialog of the first room."""
    page = PlacesPage(session, desk)
    page.open(None)
    if name == "empty":
        page.show_plan(Plan(()))
    place = next(service.plan(session).places(), None)
    return RoomDialog(session, place.room.id, page) if name == "rooms" and place is not None else page
