"""What food safety offers to the house; imports no screen until one is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.features.food_safety import service
from app.features.slice import Page, RuleOffer, Screen, Slice, StartTile
from app.kernel.access import Permission
from app.kernel.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.data.session import Session
    from app.desktop.desk import Desk

_SCREENS = (
    "samples", "fridges", "disinfecting", "purchases", "menu", "late", "disinfection", "purchase", "reading",
)  # fmt: skip


def _page(session: Session, desk: Desk) -> QWidget:
    from app.features.food_safety.view import FoodPage

    return FoodPage(session, desk)


def _screen(session: Session, desk: Desk, *, name: str) -> QWidget:
    from app.features.food_safety.view.pictures import screen

    return screen(name, session, desk)


_TRAIL = {
    "food_sample": words("Trail", "food sample"),
    "food_sample.taken": words("Trail", "taken"),
    "food_sample.discarded": words("Trail", "thrown away"),
    "food_discard": words("Trail", "food sample thrown away"),
    "fridge": words("Trail", "fridge"),
    "fridge.read": words("Trail", "temperature written"),
    "fridge_reading": words("Trail", "temperature of a fridge"),
    "disinfection": words("Trail", "disinfecting"),
    "disinfection.recorded": words("Trail", "recorded"),
    "supplier": words("Trail", "supplier"),
    "purchase": words("Trail", "purchase"),
    "purchase.recorded": words("Trail", "recorded"),
    "menu": words("Trail", "menu"),
    "food": words("Trail", "books of the kitchen"),
    "food.printed": words("Trail", "printed"),
}

SLICE = Slice(
    name="food_safety",
    migrations=("m0008_food_safety",),
    tables=(
        "food_sample", "food_discard", "fridge", "fridge_reading", "disinfection", "supplier", "purchase", "menu_dish",
    ),
    pages=(Page("food", words("Food", "Food safety"), "lunch", _page, Permission.SAFETY_READ, under="safety"),),
    start_tiles=(
        StartTile(
            "food", words("Food", "Food safety"), "lunch", "food", Permission.SAFETY_RECORD, service.tile, place=71
        ),
    ),
    due_tasks=service.due_tasks,
    ledgers=service.ledgers,
    rules=(RuleOffer(service.GROUP),),
    sample_data=service.sample_data,
    trail_words=_TRAIL,
    screens=(
        *(Screen(f"food.{name}", partial(_screen, name=name)) for name in _SCREENS),
        Screen("food.empty", partial(_screen, name="samples"), empty_home=True),
    ),
)  # fmt: skip
