"""Fills the sample home's kitchen: the menus, samples, temperatures and purchases of the plan's days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from app.data.session import Change, Session
from app.features.accounts import service as accounts
from app.features.food_safety import store
from app.features.food_safety.model import LineKind, Meal, Method, PurchaseDraft, expires, invented, keep_until
from app.features.food_safety.service.rules import rules_on
from app.features.slice import SamplePlan
from app.kernel.access import Permission, Role
from app.kernel.clock import HOME_ZONE, to_text
from app.kernel.ids import SupplierId

_TIMES = {Meal.BREAKFAST: time(7, 10), Meal.LUNCH: time(11, 20), Meal.SUPPER: time(17, 10)}
_DAY = timedelta(days=1)
_FORGOTTEN = 9
"""So many days ago supper was not sampled."""
_KEPT_DAYS = 3
"""Samples of the last days are still there."""


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Write the books of the plan's days; equal plans, equal facts. Raises NotAllowedError."""
    session.require(Permission.SAFETY_RECORD)
    del random  # nothing here is left to chance, so that what comes after stays as it is
    by_role = {one.role: one for one in accounts.accounts(session)}
    author = by_role.get(Role.CAREGIVER, by_role[Role.DIRECTOR])
    with session.change("sample.built") as change:
        _Kitchen(change, plan, author.id, author.name).fill()


class _Kitchen:
    """Writes the books of one sample home."""

    def __init__(self, change: Change, plan: SamplePlan, author: int, name: str) -> None:
        self._change, self._plan, self._author, self._name = change, plan, author, name
        self._days = [plan.today - _DAY * back for back in range(plan.days, 0, -1)]
        self._rules = rules_on(change.session)

    def fill(self) -> None:
        """Write all of it."""
        begun = _at(self._plan.today - _DAY * (self._plan.days + 1), time(9))
        self._add("menu_dish", self._menu(), recorded=begun)
        samples = self._add(LineKind.SAMPLE.value, self._samples())
        self._add(LineKind.DISCARD.value, self._discards(samples))
        fridges = [{"name": one.name, "kind": one.kind.value} for one in invented.FRIDGES]
        ids = [row["id"] for row in self._add(LineKind.FRIDGE.value, fridges, recorded=begun)]
        self._add(LineKind.READING.value, self._readings(ids))
        self._add(LineKind.DISINFECTION.value, self._disinfections())
        suppliers = self._add(LineKind.SUPPLIER.value, self._suppliers(), recorded=begun)
        self._add(LineKind.PURCHASE.value, self._purchases([row["id"] for row in suppliers]))

    def _add(self, table: str, rows: Any, recorded: str = "") -> list[dict[str, Any]]:
        first = self._change.new_id(table)
        common = {"recorded_by": self._author}
        made = [
            {"id": first + place, **row, "recorded_at": recorded or row["recorded_at"], **common}
            for place, row in enumerate(rows)
        ]
        store.add(self._change.session.db, table, made)
        return made

    def _dishes(self, day: date, meal: Meal) -> tuple[str, ...]:
        choices = invented.DISHES[meal]
        return choices[day.toordinal() % len(choices)]

    def _menu(self) -> Iterator[dict[str, Any]]:
        coming = [self._plan.today + _DAY * ahead for ahead in range(7)]
        for day in [*self._days, *coming]:
            for meal in Meal:
                for place, dish in enumerate(self._dishes(day, meal)):
                    yield {"on_day": day.isoformat(), "meal": meal.value, "dish": dish, "position": place}

    def _samples(self) -> Iterator[dict[str, Any]]:
        now = self._change.instant
        for day in [*self._days, self._plan.today]:
            for meal, at in _TIMES.items():
                taken = datetime.combine(day, at, HOME_ZONE)
                forgotten = meal is Meal.SUPPER and day == self._plan.today - _FORGOTTEN * _DAY
                if taken > now or forgotten or (day == self._plan.today and meal is Meal.LUNCH):
                    continue
                for place, dish in enumerate(self._dishes(day, meal)):
                    yield {
                        "on_day": day.isoformat(), "meal": meal.value, "dish": dish, "grams": 125 + 25 * (place % 2),
                        "taken_at": to_text(taken), "taken_by": self._name,
                        "expires_at": to_text(expires(taken, self._rules)), "recorded_at": to_text(taken),
                    }  # fmt: skip

    def _discards(self, samples: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        last = (self._plan.today - _KEPT_DAYS * _DAY).isoformat()
        for row in samples:
            if row["on_day"] < last:
                at = row["expires_at"]
                yield {"sample_id": row["id"], "discarded_at": at, "discarded_by": self._name, "recorded_at": at}

    def _readings(self, fridges: list[int]) -> Iterator[dict[str, Any]]:
        for day in self._days:
            for place, (fridge, draft) in enumerate(zip(fridges, invented.FRIDGES, strict=True)):
                for hour in (8, 17):
                    at = _at(day, time(hour))
                    swing = (day.toordinal() + place + hour) % 5
                    tenths = 20 + 7 * swing if draft.kind.value == "chilled" else -180 + 6 * swing
                    yield {
                        "fridge_id": fridge, "read_at": at, "tenths": tenths, "fits": 1, "read_by": self._name,
                        "note": "", "recorded_at": at,
                    }  # fmt: skip

    def _disinfections(self) -> Iterator[dict[str, Any]]:
        for day in self._days:
            for meal, at in _TIMES.items():
                done = datetime.combine(day, at, HOME_ZONE) + timedelta(hours=1, minutes=30)
                yield {
                    "on_day": day.isoformat(), "meal": meal.value, "things": invented.THINGS,
                    "method": Method.CABINET.value, "minutes": 30, "celsius": 120, "done_by": self._name,
                    "recorded_at": to_text(done),
                }  # fmt: skip

    def _suppliers(self) -> Iterator[dict[str, Any]]:
        for name, licence, days in invented.SUPPLIERS:
            until = (self._plan.today + timedelta(days=days)).isoformat()
            yield {"name": name, "licence": licence, "licence_until": until, "phone": ""}

    def _purchases(self, suppliers: list[int]) -> Iterator[dict[str, Any]]:
        for place, day in enumerate(self._days[::3]):
            goods, quantity, supplier = invented.GOODS[place % len(invented.GOODS)]
            draft = PurchaseDraft(day, SupplierId(suppliers[supplier]), goods, quantity, voucher=place != 4)
            yield {
                "on_day": day.isoformat(), "supplier_id": suppliers[supplier], "goods": goods, "quantity": quantity,
                "voucher": int(place != 4), "shelf_until": None, "paper": None,
                "keep_until": keep_until(draft, day, self._rules).isoformat(), "recorded_at": _at(day, time(8, 30)),
            }  # fmt: skip


def _at(day: date, at: time) -> str:
    return to_text(datetime.combine(day, at, HOME_ZONE))
