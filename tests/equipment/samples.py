"""Builders of the tests of equipment; only what matters is named."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from app.features.equipment.model import Check, CheckDraft, CheckKind, Equipment, EquipmentDraft, EquipmentKind
from app.kernel.ids import AccountId, EquipmentCheckId, EquipmentId

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def a_draft(kind: EquipmentKind = EquipmentKind.EXTINGUISHER, **values: Any) -> EquipmentDraft:
    """Return a thing of the second floor."""
    usual: dict[str, Any] = {"name": "灭火器1", "place": "二楼"}
    return EquipmentDraft(kind, **(usual | values))


def a_check(on_day: date, kind: CheckKind = CheckKind.LOOK, **values: Any) -> CheckDraft:
    """Return a check that passed."""
    usual: dict[str, Any] = {"by_whom": "周玉珍", "passed": True}
    return CheckDraft(kind, on_day, **(usual | values))


def a_thing(draft: EquipmentDraft, *checks: CheckDraft, recorded_at: datetime = LONG_AGO) -> Equipment:
    """Return a thing on record with its checks, each written down on its day."""
    made = [
        Check(EquipmentCheckId(place), EquipmentId(1), told, _noon(told.on_day), AccountId(1))
        for place, told in enumerate(checks)
    ]
    return Equipment(EquipmentId(1), draft, recorded_at, AccountId(1), made)


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
