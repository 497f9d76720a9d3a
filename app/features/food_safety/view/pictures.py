"""The page and dialogs in the states that `fuyuan screens` takes pictures of; not used at work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.food_safety import service
from app.features.food_safety.view.page import DISINFECTING, FRIDGES, MENU, PURCHASES, SAMPLES, FoodPage


def screen(name: str, session: Session, desk: Desk) -> QWidget:
    """Return the page or dialog of a picture's name. KeyError for an unknown one."""
    made: dict[str, Callable[[Session, Desk], QWidget]] = {
        **{part: partial(_page, part=part) for part in (SAMPLES, FRIDGES, DISINFECTING, PURCHASES, MENU)},
        "late": lambda session, desk: _page(session, desk, part=SAMPLES).samples.late_dialog(),
        "disinfection": lambda session, desk: _page(session, desk, part=DISINFECTING).disinfecting.dialog(),
        "purchase": lambda session, desk: _page(session, desk, part=PURCHASES).purchases.dialog(),
        "reading": _reading,
    }
    return made[name](session, desk)


def _page(session: Session, desk: Desk, *, part: str) -> FoodPage:
    page = FoodPage(session, desk)
    page.open(None)
    page.show_part(part)
    return page


def _reading(session: Session, desk: Desk) -> QWidget:
    return _page(session, desk, part=FRIDGES).fridges.dialog(service.fridges(session)[0])
