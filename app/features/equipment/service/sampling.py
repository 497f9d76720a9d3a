"""Fills the sample home's register, and the looks at its extinguishers since the plan's first day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

from app.data import dated
from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.equipment import store
from app.features.equipment.model import CheckKind, EquipmentKind, Period, invented, periods
from app.features.equipment.service.recording import stored
from app.features.equipment.service.rules import GROUP
from app.features.places import service as places
from app.features.slice import SamplePlan
from app.features.staff import service as staff
from app.kernel.access import Permission, Role
from app.kernel.clock import HOME_ZONE, to_text

_LEFT_OPEN = 4
"""So many extinguishers are still to be looked at in the period that runs."""
_WALKED_AT = time(9, 30)


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Enter the home's equipment and the looks of the plan's days; equal plans, equal facts. Raises NotAllowedError."""
    session.require(Permission.SAFETY_RECORD)
    del random  # nothing here is left to chance, so that what comes after stays as it is
    by_role = {one.role: one for one in accounts.accounts(session)}
    author = by_role.get(Role.CAREGIVER, by_role[Role.DIRECTOR])
    responsible = next((one.id for one in staff.staff(session) if one.name == author.name), None)
    begun = plan.today - timedelta(days=plan.days)
    floors = [f"{house.name}{floor.name}" for house in places.plan(session).buildings for floor in house.floors]
    with session.change("sample.built") as change:
        first = change.new_id("equipment")
        entered = {"recorded_at": _at(begun), "recorded_by": change.by}
        drafts = list(enumerate(invented.register(floors, plan.today), start=first))
        store.add(
            session.db,
            "equipment",
            [{"id": of, **stored(draft), "staff_id": responsible, **entered} for of, draft in drafts],
        )
        walked = [of for of, draft in drafts if draft.kind is EquipmentKind.EXTINGUISHER]
        looks = dated.in_force(session, GROUP).looks_a_month
        lines = [
            (of, day, day == plan.today - timedelta(days=1) and of == walked[0])
            for period in periods(begun, plan.today, looks)
            for day in [_day_of(period, plan)]
            if begun <= day < plan.today
            for of in (walked[:-_LEFT_OPEN] if period.last >= plan.today else walked)
        ]
        rows = [
            {
                "equipment_id": of, "kind": CheckKind.LOOK.value, "on_day": day.isoformat(), "by_whom": author.name,
                "passed": int(not failed), "note": invented.FAULT if failed else "", "next_on": None, "paper": None,
                "recorded_at": _at(day), "recorded_by": author.id,
            }
            for of, day, failed in lines
        ]  # fmt: skip
        first_check = change.new_id("equipment_check")
        store.add(session.db, "equipment_check", [{"id": first_check + place, **row} for place, row in enumerate(rows)])


def _day_of(period: Period, plan: SamplePlan) -> date:
    """Return the day of a period's walk: its third, but yesterday in the period that runs."""
    return plan.today - timedelta(days=1) if period.last >= plan.today else period.first + timedelta(days=2)


def _at(day: date) -> str:
    return to_text(datetime.combine(day, _WALKED_AT, HOME_ZONE))
