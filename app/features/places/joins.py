"""What places offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.features.slice import Page, Screen, Slice
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.places.view import PlacesPage

    return PlacesPage(session, desk)


def _screen(name: str, session: Session, desk: Desk) -> QWidget:
    from app.features.places.view import screen

    return screen(name, session, desk)


_TRAIL = {
    "place": words("Trail", "place"),
    "place.retired": words("Trail", "taken out of use"),
    "place.taken_into_use": words("Trail", "taken into use again"),
}

SLICE = Slice(
    name="places",
    migrations=("m0001_start",),
    tables=("building", "floor", "room", "bed"),
    permissions=(Permission.PLACES_READ, Permission.PLACES_CHANGE),
    pages=(Page("places", words("Places", "Rooms and beds"), "building", _page, Permission.PLACES_CHANGE, place=81),),
    screens=(
        Screen("places.list", lambda session, desk: _screen("list", session, desk)),
        Screen("places.rooms", lambda session, desk: _screen("rooms", session, desk)),
        Screen("places.empty", lambda session, desk: _screen("empty", session, desk)),
    ),
    trail_words=_TRAIL,
)
