"""Builders of the tests of food safety; only what matters is named."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from app.features.food_safety.model import DisinfectionDraft, Meal, Method, PurchaseDraft, SampleDraft
from app.kernel.ids import SupplierId

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 4, tzinfo=UTC)
"""Noon in the home, as the clock of the tests shows."""


def a_sample(**values: Any) -> SampleDraft:
    """Return a sample of today's lunch, taken now."""
    usual: dict[str, Any] = {
        "on_day": TODAY, "meal": Meal.LUNCH, "dish": "红烧豆腐", "grams": 125, "taken_at": NOON, "taken_by": "钱友良",
    }  # fmt: skip
    return SampleDraft(**(usual | values))


def a_disinfection(**values: Any) -> DisinfectionDraft:
    """Return that the tableware of lunch was disinfected."""
    usual: dict[str, Any] = {
        "on_day": TODAY, "meal": Meal.LUNCH, "things": "碗、勺", "method": Method.CABINET, "minutes": 30,
        "celsius": 120, "done_by": "钱友良",
    }  # fmt: skip
    return DisinfectionDraft(**(usual | values))


def a_purchase(supplier: SupplierId | None, **values: Any) -> PurchaseDraft:
    """Return rice bought today with its voucher."""
    usual: dict[str, Any] = {
        "on_day": TODAY, "supplier_id": supplier, "goods": "大米", "quantity": "100 公斤", "voucher": True,
    }  # fmt: skip
    return PurchaseDraft(**(usual | values))
