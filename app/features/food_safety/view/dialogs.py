"""The small forms of the kitchen's books."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import (
    AskField,
    ChoiceField,
    DayField,
    EntryDialog,
    FileField,
    MomentField,
    NoteField,
    NumberField,
)
from app.desktop.language import translate
from app.features.food_safety import service
from app.features.food_safety.model import (
    FRIDGE_WORDS,
    MEAL_WORDS,
    METHOD_WORDS,
    DisinfectionDraft,
    FridgeDraft,
    FridgeKind,
    Kept,
    Meal,
    Method,
    PurchaseDraft,
    ReadingDraft,
    SampleDraft,
    SupplierDraft,
    read_tenths,
)
from app.features.food_safety.service import Scan
from app.kernel.clock import in_home, today
from app.kernel.errors import Finding, refuse
from app.kernel.ids import FridgeId, SupplierId
from app.kernel.text import say, words

_NO_DAY = words("FoodDialog", "This is not a day. Write year, month and day.")
_MEAL = words("FoodDialog", "Choose the meal.")
_KIND = words("FoodDialog", "Choose how cold it has to be.")
_METHOD = words("FoodDialog", "Choose how.")
_USUAL_MINUTES = {Method.CABINET: 30, Method.STEAM: 15, Method.BOILING: 15, Method.CHEMICAL: 10}
_USUAL_CELSIUS = {Method.CABINET: 120, Method.STEAM: 100, Method.BOILING: 100}
"""Offered, and written over where the kitchen does it otherwise."""


def meals() -> list[tuple[str, str]]:
    """Return the meals as choices."""
    return [(meal.value, say(MEAL_WORDS[meal], translate)) for meal in Meal]


def _require_days(dialog: EntryDialog, *keys: str) -> None:
    days = [dialog.form.field(key) for key in keys]
    refuse([Finding(one.key, _NO_DAY) for one in days if isinstance(one, DayField) and not one.readable()])


class SampleDialog(EntryDialog):
    """Writes a food sample with any weight and time."""

    def __init__(
        self,
        session: Session,
        draft: SampleDraft,
        save: Callable[[SampleDraft, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Food sample"), self.tr("Save"), self._on_values, parent)
        self._save_sample, self._submission, self._day = save, str(uuid.uuid4()), draft.on_day
        self.add(ChoiceField("meal", self.tr("Meal"), meals(), answers=()), draft.meal.value, needed=_MEAL)
        self.add(AskField("dish", self.tr("Dish"), answers=()), draft.dish)
        self._grams = self.add(NumberField("grams", self.tr("Weight (grams)"), answers=()))
        self.add(MomentField("taken_at", self.tr("Taken"), now=session.clock.now), draft.taken_at)
        self.add(AskField("taken_by", self.tr("By"), answers=()), draft.taken_by)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        at = values["taken_at"]
        day = self._day if at is None else in_home(at).date()
        draft = SampleDraft(day, Meal(values["meal"]), values["dish"], self._grams.number(), at, values["taken_by"])
        self._save_sample(draft, self._submission)


class FridgeDialog(EntryDialog):
    """Enters a fridge."""

    def __init__(self, save: Callable[[FridgeDraft], object], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Enter a fridge"), self.tr("Save"), self._on_values, parent)
        self._save_fridge = save
        self.add(AskField("name", self.tr("Name"), answers=()))
        kinds = [(kind.value, say(FRIDGE_WORDS[kind], translate)) for kind in FridgeKind]
        self.add(ChoiceField("kind", self.tr("Kind"), kinds, answers=()), needed=_KIND)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        self._save_fridge(FridgeDraft(values["name"], FridgeKind(values["kind"])))


class ReadingDialog(EntryDialog):
    """Writes a temperature that does not fit, with what was done about it, or one of an earlier time."""

    def __init__(
        self,
        session: Session,
        fridge: Kept[FridgeDraft],
        degrees: str,
        save: Callable[[ReadingDraft, str], object],
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Temperature of {name}").format(name=fridge.told.name)
        super().__init__(title, self.tr("Save"), self._on_values, parent)
        self._save_reading, self._submission = save, str(uuid.uuid4())
        self._fridge_id = FridgeId(fridge.id)
        self.add(AskField("degrees", self.tr("Temperature (°C)"), answers=()), degrees)
        self.add(MomentField("read_at", self.tr("Read"), now=session.clock.now), session.clock.now())
        note = self.tr("If it does not fit: what you did about it")
        self.add(NoteField("note", note, answers=(), optional=True))
        self.add(AskField("read_by", self.tr("By"), answers=()), session.actor.name)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        tenths = read_tenths(values["degrees"])
        draft = ReadingDraft(self._fridge_id, values["read_at"], tenths, values["read_by"], values["note"])
        self._save_reading(draft, self._submission)


class DisinfectionDialog(EntryDialog):
    """Writes that tableware was disinfected; minutes and degrees follow the way until they are written."""

    def __init__(
        self,
        session: Session,
        meal: Meal,
        things: str,
        save: Callable[[DisinfectionDraft, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Tableware disinfected"), self.tr("Save"), self._on_values, parent)
        self._save_line, self._submission = save, str(uuid.uuid4())
        day = partial(today, session.clock)
        self.add(DayField("on_day", self.tr("Day"), today=day), day())
        self.add(ChoiceField("meal", self.tr("After the meal"), meals(), answers=()), meal.value, needed=_MEAL)
        self.add(AskField("things", self.tr("What"), answers=()), things)
        methods = [(one.value, say(METHOD_WORDS[one], translate)) for one in Method]
        self._method = ChoiceField("method", self.tr("How"), methods, answers=())
        self.add(self._method, needed=_METHOD)
        self._minutes = self.add(NumberField("minutes", self.tr("Minutes"), answers=()))
        self._celsius = self.add(NumberField("celsius", self.tr("Degrees (°C)"), answers=(), optional=True))
        self.add(AskField("done_by", self.tr("By"), answers=()), session.actor.name)
        self._method.edited.connect(self._on_method)

    def _on_method(self) -> None:
        method = Method(str(self._method.value()))
        self._minutes.set_value(str(_USUAL_MINUTES[method]))
        self._celsius.set_value(str(_USUAL_CELSIUS.get(method, "")))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        _require_days(self, "on_day")
        celsius = self._celsius.number() if values["celsius"] else None
        draft = DisinfectionDraft(
            on_day=values["on_day"],
            meal=Meal(values["meal"]),
            things=values["things"],
            method=Method(values["method"]),
            minutes=self._minutes.number(),
            celsius=0 if values["celsius"] and celsius is None else celsius,
            done_by=values["done_by"],
        )
        self._save_line(draft, self._submission)


class SupplierDialog(EntryDialog):
    """Enters a supplier."""

    def __init__(
        self, session: Session, save: Callable[[SupplierDraft], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Enter a supplier"), self.tr("Save"), self._on_values, parent)
        self._save_supplier = save
        self.add(AskField("name", self.tr("Name"), answers=()))
        self.add(AskField("licence", self.tr("Number of the licence"), answers=(), optional=True))
        day = partial(today, session.clock)
        self.add(DayField("licence_until", self.tr("Licence until"), today=day, optional=True))
        self.add(AskField("phone", self.tr("Phone"), answers=(), optional=True))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        _require_days(self, "licence_until")
        self._save_supplier(SupplierDraft(**values))


class PurchaseDialog(EntryDialog):
    """Writes what was bought, with the photo of its voucher."""

    def __init__(
        self,
        session: Session,
        save: Callable[[PurchaseDraft, Scan | None, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Purchase"), self.tr("Save"), self._on_values, parent)
        self._save_purchase, self._submission = save, str(uuid.uuid4())
        day = partial(today, session.clock)
        self.add(DayField("on_day", self.tr("Day"), today=day), day())
        firms = [(str(one.id), one.told.name) for one in service.suppliers(session)]
        self.add(ChoiceField("supplier", self.tr("Bought from"), firms, answers=(), as_list=True))
        self.add(AskField("goods", self.tr("What"), answers=()))
        self.add(AskField("quantity", self.tr("How much"), answers=(), hint=self.tr("20 kg")))
        choices = [("yes", self.tr("taken")), ("no", self.tr("not taken"))]
        self.add(ChoiceField("voucher", self.tr("Licence and receipt"), choices, answers=()))
        self.add(DayField("shelf_until", self.tr("Shelf life until"), today=day, optional=True))
        self._scan = self.add(FileField("scan", self.tr("Photo of the voucher"), optional=True))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        _require_days(self, "on_day", "shelf_until")
        supplier, voucher = values["supplier"], {"yes": True, "no": False}.get(values["voucher"])
        draft = PurchaseDraft(
            on_day=values["on_day"],
            supplier_id=SupplierId(int(supplier)) if supplier else None,
            goods=values["goods"],
            quantity=values["quantity"],
            voucher=voucher,
            shelf_until=values["shelf_until"],
        )
        self._save_purchase(draft, self._scan.read(), self._submission)
