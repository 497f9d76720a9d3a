"""Inspections from outside (外部检查): who came, when, what came of it, and how many are awaited."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from app.features.hazards.model.hazards import Photo
from app.features.hazards.model.rules import HazardRules
from app.kernel.clock import midnight
from app.kernel.errors import Finding
from app.kernel.ids import InspectionId
from app.kernel.ledgers import Owed
from app.kernel.text import Words, words


class InspectionKind(StrEnum):
    """Who inspects, or what."""

    COUNTY = "county"  # 县区每月安全检查
    FUNDS = "funds"  # 资金年度检查
    FIRE = "fire"
    MARKET = "market"
    HEALTH = "health"
    OTHER = "other"


INSPECTION_WORDS: Mapping[InspectionKind, Words] = {
    InspectionKind.COUNTY: words("Inspections", "county's safety round"),
    InspectionKind.FUNDS: words("Inspections", "check of funds"),
    InspectionKind.FIRE: words("Inspections", "fire service"),
    InspectionKind.MARKET: words("Inspections", "market regulator"),
    InspectionKind.HEALTH: words("Inspections", "health office"),
    InspectionKind.OTHER: words("Inspections", "other"),
}
INSPECTION_ON_PAPER = {
    InspectionKind.COUNTY: "县区安全检查",
    InspectionKind.FUNDS: "资金检查",
    InspectionKind.FIRE: "消防检查",
    InspectionKind.MARKET: "市场监管检查",
    InspectionKind.HEALTH: "卫生健康检查",
    InspectionKind.OTHER: "其他检查",
}

_KIND = words("Inspections", "Choose who inspected.")
_DAY = words("Inspections", "Write on which day it was.")
_FUTURE = words("Inspections", "This day is still to come.")
_WHO = words("Inspections", "Write who came: office and names.")
_WITH = words("Inspections", "Write who went along.")
_OUTCOME = words("Inspections", "Say whether they found something.")


@dataclass(frozen=True, slots=True)
class InspectionDraft:
    """What a person enters of an inspection."""

    kind: InspectionKind | None = None
    held_on: date | None = None
    inspectors: str = ""
    accompanied_by: str = ""
    problems: bool | None = None  # they found something; None: not answered
    note: str = ""
    paper: Photo | None = None  # scan of what they left


@dataclass(frozen=True, slots=True)
class Inspection:
    """An inspection as recorded."""

    id: InspectionId
    kind: InspectionKind
    held_on: date
    inspectors: str
    accompanied_by: str
    problems: bool
    note: str
    paper: str | None  # hash of the scan; None: they left none
    author: str
    withdrawn: bool


def inspection_findings(draft: InspectionDraft, today: date) -> tuple[Finding, ...]:
    """Return what speaks against an inspection, on a day."""
    return tuple(_findings(draft, today))


def _findings(draft: InspectionDraft, today: date) -> Iterator[Finding]:
    if draft.kind is None:
        yield Finding("kind", _KIND)
    if draft.held_on is None:
        yield Finding("held_on", _DAY)
    elif draft.held_on > today:
        yield Finding("held_on", _FUTURE)
    for key, said in (("inspectors", _WHO), ("accompanied_by", _WITH)):
        if not getattr(draft, key).strip():
            yield Finding(key, said)
    if draft.problems is None:
        yield Finding("outcome", _OUTCOME)


def owed_inspections(inspections: Sequence[Inspection], rules: HazardRules, first: date, last: date) -> Iterator[Owed]:
    """Yield what is awaited in each month and year that touches the days, by time: the county's round, the funds.

    Once a month is once in the calendar month, due on its last day; so with the year.
    """
    for kind, months, needed in (
        (InspectionKind.COUNTY, 1, rules.county_per_month),
        (InspectionKind.FUNDS, 12, rules.funds_per_year),
    ):
        if not needed:
            continue
        for begins, ends in _periods(first, last, months):
            held = [one for one in inspections if one.kind is kind and begins <= one.held_on < ends]
            yield Owed(begins, midnight(begins), midnight(ends), needed, len(held), 0, what=INSPECTION_ON_PAPER[kind])


def _periods(first: date, last: date, months: int) -> Iterator[tuple[date, date]]:
    """Yield first day and the day after the last one of each month or year that touches the days."""
    begins = first.replace(day=1) if months == 1 else date(first.year, 1, 1)
    while begins <= last:
        ends = begins + relativedelta(months=months)
        yield begins, ends
        begins = ends
