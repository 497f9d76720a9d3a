"""Fills the sample home's register, and the looks at its extinguishers since the plan's first day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from random import Random

from dateutil.relativedelta import relativedelta

from app.data import dated
from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.equipment import store
from app.features.equipment.model import (
    SPECIAL,
    CheckDraft,
    CheckKind,
    EquipmentDraft,
    EquipmentKind,
    EquipmentRules,
    invented,
    periods,
    usual_months,
)
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
    floors = [f"{house.name}{floor.name}" for house in places.plan(session).buildings for floor in house.floors]
    begun, rules = plan.today - timedelta(days=plan.days), dated.in_force(session, GROUP)
    with session.change("sample.built") as change:
        drafts = dict(enumerate(invented.register(floors, plan.today), start=change.new_id("equipment")))
        entered = {"staff_id": responsible, "recorded_at": _at(begun), "recorded_by": author.id}
        things = [{"id": of, **stored(draft), **entered} for of, draft in drafts.items()]
        store.add(session.db, "equipment", things)
        checks = [*_looks(drafts, plan, author.name, rules), *_inspections(drafts, rules)]
        first = change.new_id("equipment_check")
        rows = [
            {"id": place, "equipment_id": of, **stored(told), "recorded_at": _at(told.on_day), "recorded_by": author.id}
            for place, (of, told) in enumerate(checks, start=first)
        ]
        store.add(session.db, "equipment_check", rows)


def _looks(
    drafts: Mapping[int, EquipmentDraft], plan: SamplePlan, by_whom: str, rules: EquipmentRules
) -> Iterator[tuple[int, CheckDraft]]:
    """Yield the looks at the extinguishers; yesterday one was not in order, and some wait in the period that runs."""
    walked = [of for of, draft in drafts.items() if draft.kind is EquipmentKind.EXTINGUISHER]
    begun, yesterday = plan.today - timedelta(days=plan.days), plan.today - timedelta(days=1)
    for period in periods(begun, plan.today, rules.looks_a_month):
        runs = period.last >= plan.today
        day = yesterday if runs else period.first + timedelta(days=2)
        for of in walked[:-_LEFT_OPEN] if runs else walked:
            if begun <= day < plan.today:
                fault = invented.FAULT if runs and of == walked[0] else ""
                yield of, CheckDraft(CheckKind.LOOK, day, by_whom, not fault, fault)


def _inspections(drafts: Mapping[int, EquipmentDraft], rules: EquipmentRules) -> Iterator[tuple[int, CheckDraft]]:
    """Yield the last inspection of each special equipment."""
    for of, draft in drafts.items():
        if draft.kind in SPECIAL and draft.next_on is not None:
            day = draft.next_on - relativedelta(months=usual_months(draft.kind, rules))
            yield of, CheckDraft(CheckKind.INSPECTION, day, invented.OFFICE, passed=True, next_on=draft.next_on)


def _at(day: date) -> str:
    return to_text(datetime.combine(day, _WALKED_AT, HOME_ZONE))
