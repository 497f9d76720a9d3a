"""Builders of levels for tests: only the interesting values are named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import (
    AbilityDraft,
    ClassDraft,
    Conditions,
    Due,
    DueKind,
    Graded,
    ObservationDraft,
    OfficialClass,
    Recorded,
    RisksDraft,
    SelfCareItem,
    Why,
    form,
)
from app.features.care_levels.service import Care
from app.features.slice import CareEvent, Slice
from app.features.stays import service as stays
from app.kernel.care import CareEventKind, Grade, Risk, SelfCare
from app.kernel.clock import HOME_ZONE, today
from app.kernel.ids import AccountId, OfficialClassId, ResidentId
from tests.builders import a_resident

EAT_TO_WALK = list(SelfCareItem)[:5]
ALL_CAN = dict.fromkeys(SelfCareItem, True)
ADMITTED_DAYS_AGO = 400
BY = Recorded(at=datetime(2026, 11, 22, 4, tzinfo=UTC), by=AccountId(1))


def noon(day: date) -> datetime:
    """Return noon of a day in the home."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=HOME_ZONE)


def admitted(session: Session, days_ago: int = ADMITTED_DAYS_AGO, **values: Any) -> ResidentId:
    """Add a supported resident who came so many days ago, and return the id."""
    made = a_resident(session, **{"support_kind": "destitute", **values})
    stays.admit(session, made, None, noon(today(session.clock) - timedelta(days=days_ago)))
    return made


def ago(session: Session, days: int) -> date:
    """Return the day so many days ago."""
    return today(session.clock) - timedelta(days=days)


def scores(total: int = 90) -> dict[str, int]:
    """Return answers of all 26 items that add up to a total: full marks, with points taken from the front."""
    told = {item.code: item.most for item in form().items}
    left = sum(told.values()) - total
    for code, most in told.items():
        told[code] = max(most - left, 0)
        left -= most - told[code]
    return told


def observation(on: date, failing: Sequence[SelfCareItem] = (), **values: Any) -> ObservationDraft:
    """Return an observation in which these items are not reached."""
    return ObservationDraft(observed_on=on, can={item: item not in failing for item in SelfCareItem}, **values)


def finding(on: date, self_care: SelfCare = SelfCare.PARTIAL, **values: Any) -> ClassDraft:
    """Return an official finding in force from the day it was made."""
    whole = {"from_on": on, "decided_on": on, "office": "示例县民政局", "document": "示民认〔2026〕7号", **values}
    return ClassDraft(self_care=self_care, **whole)


def assessment(on: date, total: int = 70, **values: Any) -> AbilityDraft:
    """Return a filled ability form with a total."""
    whole = {
        "why": Why.REGULAR, "scores": scores(total), "conditions": Conditions(), "assessor": "田禾",
        "second_assessor": "覃素珍", "informant": "单春花", "relation": "护理员", **values,
    }  # fmt: skip
    return AbilityDraft(assessed_on=on, **whole)


def grades(on: date, minded: Sequence[Risk] = (), only: Sequence[Risk] = tuple(Risk), **values: Any) -> RisksDraft:
    """Return an assessment of risks, those named high with a measure and the others none."""
    told = {risk: Graded(Grade.HIGH, "床边加护栏") if risk in minded else Graded(Grade.NONE) for risk in only}
    return RisksDraft(
        assessed_on=on, grades=told, **{"why": Why.REGULAR, "assessor": "田禾", "reviewer": "覃素珍", **values}
    )


def slice_with(*events: CareEvent) -> Slice:
    """Return a slice that recorded these events."""

    def told(_session: Session, of: ResidentId | None, since: datetime | None) -> list[CareEvent]:
        wanted = (one for one in events if of in (None, one.resident_id))
        return [one for one in wanted if since is None or one.at >= since]

    return Slice("incidents", care_events=told)


def happened(of: ResidentId, day: date, kind: CareEventKind, *, injured: bool = False, text: str = "") -> CareEvent:
    """Return an event at noon of a day."""
    return CareEvent(of, noon(day), kind, text, injured)


def official(
    row: int, on: date, self_care: SelfCare, *, corrects: int | None = None, recorded: Recorded = BY, ok: bool = True
) -> OfficialClass:
    draft = finding(on, self_care, corrects=None if corrects is None else OfficialClassId(corrects), why="抄错")
    return OfficialClass(OfficialClassId(row), ResidentId(7), draft, None, ok, recorded)


def care(session: Session, of: ResidentId) -> Care:
    """Return everything on record of one resident's levels."""
    return service.care_of(session, (), of)


def dues(session: Session, of: ResidentId, kind: DueKind, *slices: Slice) -> list[Due]:
    """Return what is due of one kind, the earliest first."""
    return [one for one in service.due_of(session, slices, of) if one.kind is kind]
