"""What the kitchen writes down: samples, temperatures, disinfecting, purchases, menus; pure rules, no database."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from dateutil.relativedelta import relativedelta

from app.features.food_safety.model.rules import FoodRules
from app.features.food_safety.model.words import FridgeKind, Meal, Method
from app.kernel.clock import in_home, midnight
from app.kernel.ids import AccountId, FoodSampleId, FridgeId, SupplierId


class LineKind(StrEnum):
    """What may be taken back, by the name of its table."""

    SAMPLE = "food_sample"
    DISCARD = "food_discard"
    FRIDGE = "fridge"
    READING = "fridge_reading"
    DISINFECTION = "disinfection"
    SUPPLIER = "supplier"
    PURCHASE = "purchase"


@dataclass(frozen=True, slots=True)
class SampleDraft:
    """One dish of a meal that is kept (留样)."""

    on_day: date
    meal: Meal
    dish: str
    grams: int | None  # None: not a number
    taken_at: datetime | None  # aware; None: not told, or unreadable
    taken_by: str


@dataclass(frozen=True, slots=True)
class DiscardDraft:
    """A sample that was thrown away (处置)."""

    sample_id: FoodSampleId
    discarded_at: datetime  # aware
    discarded_by: str


@dataclass(frozen=True, slots=True)
class FridgeDraft:
    """A fridge of the kitchen."""

    name: str
    kind: FridgeKind


@dataclass(frozen=True, slots=True)
class ReadingDraft:
    """A temperature that was read."""

    fridge_id: FridgeId
    read_at: datetime | None  # aware; None: not told, or unreadable
    tenths: int | None  # of a degree Celsius; None: not a number
    read_by: str
    note: str = ""  # what was done about one that does not fit


@dataclass(frozen=True, slots=True)
class DisinfectionDraft:
    """Tableware that was disinfected after a meal."""

    on_day: date | None
    meal: Meal
    things: str
    method: Method
    minutes: int | None
    celsius: int | None
    done_by: str


@dataclass(frozen=True, slots=True)
class SupplierDraft:
    """A firm or person that food is bought from."""

    name: str
    licence: str = ""
    licence_until: date | None = None  # None: not known
    phone: str = ""


@dataclass(frozen=True, slots=True)
class PurchaseDraft:
    """Food that was bought."""

    on_day: date | None
    supplier_id: SupplierId | None
    goods: str
    quantity: str
    voucher: bool | None  # licence and receipt were taken; None: not said
    shelf_until: date | None = None  # None: none is marked


T = TypeVar("T")


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make a generic one that is frozen and has slots
class Kept(Generic[T]):
    """A line on record; what was taken back stays readable."""

    id: int
    told: T
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId
    author: str
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample on record and what became of it."""

    kept: Kept[SampleDraft]
    expires_at: datetime  # aware, UTC; not thrown away before
    discard: Kept[DiscardDraft] | None = None

    @property
    def id(self) -> FoodSampleId:
        """Return its id."""
        return FoodSampleId(self.kept.id)

    def may_go(self, now: datetime) -> bool:
        """Tell whether it may be thrown away: it is still there, and its time is over."""
        return self.discard is None and not self.kept.withdrawn and now >= self.expires_at


@dataclass(frozen=True, slots=True)
class Reading:
    """A temperature on record."""

    kept: Kept[ReadingDraft]
    fits: bool  # by the rule of its day


@dataclass(frozen=True, slots=True)
class Purchase:
    """A purchase on record."""

    kept: Kept[PurchaseDraft]
    supplier: str
    keep_until: date  # the voucher
    paper: str | None = None  # hash of the scan


@dataclass(frozen=True, slots=True)
class Dish:
    """A dish of the menu."""

    on_day: date
    meal: Meal
    name: str


# rules ------------------------------------------------------------------------------------------------


def expires(taken_at: datetime, rules: FoodRules) -> datetime:
    """Return from when on a sample may be thrown away, aware.

    Source: GB 31654-2021 as quoted, at least 125 g of each dish for at least 48 hours.
    """
    return taken_at + timedelta(hours=rules.sample_hours)


def keep_until(draft: PurchaseDraft, bought_on: date, rules: FoodRules) -> date:
    """Return the day until which a voucher is kept: months after the shelf life, else years after the purchase."""
    if draft.shelf_until is not None:
        return draft.shelf_until + relativedelta(months=rules.voucher_months)
    return bought_on + relativedelta(years=rules.voucher_years)


def fits(kind: FridgeKind, tenths: int, rules: FoodRules) -> bool:
    """Tell whether a temperature fits a kind of fridge; the ends belong to it."""
    if kind is FridgeKind.FROZEN:
        return tenths <= rules.frozen_tenths
    low, high = rules.chilled_tenths
    return low <= tenths <= high


def read_tenths(text: str) -> int | None:
    """Return the tenths of a degree that `-12.5`, `－12` or `4 ℃` names; None for a text that names none."""
    plain = unicodedata.normalize("NFKC", text).replace("−", "-").replace("零下", "-").replace("度", "")
    plain = "".join(plain.replace("°C", "").split())
    try:
        degrees = float(plain)
    except ValueError:
        return None
    return round(degrees * 10) if abs(degrees) <= 60 else None


def is_late(happened_at: datetime, recorded_at: datetime, rules: FoodRules) -> bool:
    """Tell whether a line was written down so long afterwards that it is marked (后补)."""
    return recorded_at - happened_at > timedelta(minutes=rules.late_minutes)


def is_day_late(on_day: date, recorded_at: datetime) -> bool:
    """Tell whether a line that knows a day only was written down on a later one."""
    return in_home(recorded_at).date() > on_day


def known_dishes(dishes: Iterable[str]) -> tuple[str, ...]:
    """Return every dish once, those of the last days first as they came."""
    return tuple(dict.fromkeys(one.strip() for one in dishes if one.strip()))


def read_dishes(text: str) -> tuple[str, ...]:
    """Return the dishes that a cell of the menu names, by 、 commas or line ends; each once."""
    for mark in "，,;；\n":
        text = text.replace(mark, "、")
    return known_dishes(text.split("、"))


def first_of_week(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def day_ends(day: date) -> datetime:
    """Return the instant after a day, aware."""
    return midnight(day + timedelta(days=1))
