"""Reads the books of the kitchen; changes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.data.session import Session
from app.features.food_safety import store
from app.features.food_safety.model import (
    Dish,
    DisinfectionDraft,
    FridgeDraft,
    Kept,
    Meal,
    Purchase,
    Reading,
    Sample,
    SupplierDraft,
    known_dishes,
)
from app.features.food_safety.service.rules import rules_on
from app.kernel.access import Permission
from app.kernel.clock import today

_MOST_DISHES = 400
"""So many lines of earlier menus and samples are looked through for dishes to suggest."""


@dataclass(frozen=True, slots=True)
class MealSamples:
    """A meal of a day with its samples and what the menu says."""

    meal: Meal
    samples: tuple[Sample, ...]  # those taken back too
    unsampled: tuple[str, ...]  # dishes of the menu without a sample yet
    owed: bool

    @property
    def standing(self) -> tuple[Sample, ...]:
        """Return the samples that were not taken back."""
        return tuple(one for one in self.samples if not one.kept.withdrawn)


@dataclass(frozen=True, slots=True)
class FridgeDay:
    """A fridge and the temperatures of a day."""

    fridge: Kept[FridgeDraft]
    readings: tuple[Reading, ...]  # those taken back too
    left: int  # how many are still owed


def meals(session: Session, day: date | None = None) -> tuple[MealSamples, ...]:
    """Return the meals of a day, today without one, with their samples. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    on = day or today(session.clock)
    found, rules, dishes = store.samples(session.db, on, on), rules_on(session, on), store.menu(session.db, on, on)
    return tuple(_meal(meal, found, dishes, owed=meal in rules.owed_meals) for meal in Meal)


def _meal(meal: Meal, found: Sequence[Sample], dishes: Sequence[Dish], *, owed: bool) -> MealSamples:
    samples = tuple(one for one in found if one.kept.told.meal is meal)
    sampled = {one.kept.told.dish for one in samples if not one.kept.withdrawn}
    left = tuple(one.name for one in dishes if one.meal is meal and one.name not in sampled)
    return MealSamples(meal, samples, left, owed)


def samples(session: Session, first: date, last: date) -> tuple[Sample, ...]:
    """Return the samples of the meals of some days, those taken back too. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return store.samples(session.db, first, last)


def to_discard(session: Session) -> tuple[Sample, ...]:
    """Return the samples that may be thrown away now, the oldest first. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    now = session.clock.now()
    return tuple(one for one in store.samples_there(session.db) if one.may_go(now))


def dishes(session: Session) -> tuple[str, ...]:
    """Return the dishes of earlier menus and samples, to be suggested. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return known_dishes([*store.menu_dishes(session.db, _MOST_DISHES), *store.sampled_dishes(session.db, _MOST_DISHES)])


def fridges(session: Session) -> tuple[Kept[FridgeDraft], ...]:
    """Return the fridges of the list. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return tuple(one for one in store.fridges(session.db) if not one.withdrawn)


def fridge_days(session: Session, day: date | None = None) -> tuple[FridgeDay, ...]:
    """Return each fridge with the temperatures of a day, today without one. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    on = day or today(session.clock)
    found, times = store.readings(session.db, on, on), rules_on(session, on).fridge_times
    made = []
    for fridge in fridges(session):
        mine = tuple(one for one in found if one.kept.told.fridge_id == fridge.id)
        done = sum(not one.kept.withdrawn for one in mine)
        made.append(FridgeDay(fridge, mine, max(times - done, 0)))
    return tuple(made)


def disinfections(session: Session, first: date, last: date) -> tuple[Kept[DisinfectionDraft], ...]:
    """Return the disinfecting of some days, the newest first. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return store.disinfections(session.db, first, last)[::-1]


def suppliers(session: Session) -> tuple[Kept[SupplierDraft], ...]:
    """Return the suppliers of the list, by name. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    found = (one for one in store.suppliers(session.db) if not one.withdrawn)
    return tuple(sorted(found, key=lambda one: one.told.name))


def ending_licences(session: Session) -> tuple[Kept[SupplierDraft], ...]:
    """Return the suppliers whose licence has ended or ends soon. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    last = today(session.clock) + timedelta(days=rules_on(session).licence_days)
    return tuple(one for one in suppliers(session) if one.told.licence_until and one.told.licence_until <= last)


def purchases(session: Session, first: date, last: date) -> tuple[Purchase, ...]:
    """Return the purchases of some days, the newest first. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return store.purchases(session.db, first, last)[::-1]


def scan_of_purchase(session: Session, purchase: Purchase) -> bytes | None:
    """Return the photo of a voucher; None without one. Raises NotAllowedError, StorageError."""
    session.require(Permission.SAFETY_READ)
    return session.files.get(purchase.paper) if purchase.paper else None


def menu(session: Session, first: date, last: date) -> Mapping[tuple[date, Meal], tuple[str, ...]]:
    """Return the dishes of each meal of some days as the menu says. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    found: dict[tuple[date, Meal], list[str]] = {}
    for dish in store.menu(session.db, first, last):
        found.setdefault((dish.on_day, dish.meal), []).append(dish.name)
    return {key: tuple(names) for key, names in found.items()}
