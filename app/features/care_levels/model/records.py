"""What is on record of a resident's levels, and what a person enters; imports the kernel and the forms only."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from app.features.care_levels.model.ability import Conditions
from app.features.care_levels.model.self_care import SelfCareItem
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.ids import AbilityId, AccountId, ObservationId, OfficialClassId, ResidentId, RiskAssessmentId
from app.kernel.text import Words, words


class Why(StrEnum):
    """Reason of an assessment (评估原因). Source: GB/T 42195-2022, A.1."""

    FIRST = "first"  # 首次评估
    REGULAR = "regular"  # 常规评估
    IMMEDIATE = "immediate"  # 即时评估
    DOUBTED = "doubted"  # 因对评估结果有疑问进行的复评; not for risks
    OTHER = "other"


WHY_WORDS: Mapping[Why, Words] = {
    Why.FIRST: words("Why", "first"),
    Why.REGULAR: words("Why", "regular"),
    Why.IMMEDIATE: words("Why", "after something happened"),
    Why.DOUBTED: words("Why", "because the result was doubted"),
    Why.OTHER: words("Why", "other"),
}

WHY_ON_PAPER: Mapping[Why, str] = {
    Why.FIRST: "首次评估",
    Why.REGULAR: "常规评估",
    Why.IMMEDIATE: "即时评估",
    Why.DOUBTED: "因对评估结果有疑问进行的复评",
    Why.OTHER: "其他",
}


class Standard(StrEnum):
    """What an ability level was assessed by; results of the older one are kept as results and never converted."""

    GBT42195 = "gbt42195"  # GB/T 42195-2022
    MZT039 = "mzt039"  # MZ/T 039-2013, levels 0 to 3


OLD_LEVELS = ("能力完好", "轻度失能", "中度失能", "重度失能")
"""Levels 0 to 3 of MZ/T 039-2013."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """Who wrote a line when, and whether it stands."""

    at: datetime  # aware, UTC
    by: AccountId
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationDraft:
    """The home's own six items, as entered."""

    observed_on: date
    can: Mapping[SelfCareItem, bool]  # all six, or it is refused
    note: str = ""
    corrects: ObservationId | None = None
    why: str = ""  # needed when it corrects


@dataclass(frozen=True, slots=True)
class Observation:
    """The home's own observation (本院观察); changes no official class."""

    id: ObservationId
    resident_id: ResidentId
    draft: ObservationDraft
    self_care: SelfCare  # by the rules of that day
    recorded: Recorded

    @property
    def corrects(self) -> ObservationId | None:
        """Return the line that it stands in place of."""
        return self.draft.corrects


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassDraft:
    """An official finding, as entered from its paper."""

    self_care: SelfCare  # never UNASSESSED
    from_on: date  # in force from
    decided_on: date
    office: str
    document: str  # number or name of the paper
    assessor: str = ""
    note: str = ""
    report: int | None = None  # first line of the report it answers
    corrects: OfficialClassId | None = None
    why: str = ""  # needed when it corrects


@dataclass(frozen=True, slots=True)
class OfficialClass:
    """自理能力认定 by the county; in force from a day until the next one."""

    id: OfficialClassId
    resident_id: ResidentId
    draft: ClassDraft
    paper: str | None  # attachment hash of the scan
    confirmed: bool  # False: prepared by the clerk, counts for nothing yet
    recorded: Recorded

    @property
    def corrects(self) -> OfficialClassId | None:
        """Return the line that it stands in place of."""
        return self.draft.corrects


@dataclass(frozen=True, slots=True, kw_only=True)
class AbilityDraft:
    """A filled ability form, as entered."""

    assessed_on: date
    why: Why
    why_note: str = ""
    scores: Mapping[str, int]  # item -> points
    notes: Mapping[str, str] = field(default_factory=dict)  # item -> a sentence
    conditions: Conditions
    assessor: str
    second_assessor: str
    second_by: AccountId | None = None  # who signed here with a PIN; None: signs the paper
    informant: str
    relation: str  # of the informant to the resident
    corrects: AbilityId | None = None
    correction: str = ""  # why it stands in place of the other; needed then


@dataclass(frozen=True, slots=True, kw_only=True)
class OldResultDraft:
    """A result of MZ/T 039-2013, as found on its paper; never computed anew."""

    assessed_on: date
    level: int  # 0 to 3
    assessor: str
    office: str = ""
    note: str = ""
    corrects: AbilityId | None = None
    correction: str = ""


@dataclass(frozen=True, slots=True)
class Ability:
    """One ability assessment (能力评估)."""

    id: AbilityId
    resident_id: ResidentId
    standard: Standard
    assessed_on: date
    why: Why
    why_note: str
    scores: Mapping[str, int]  # empty for the older standard
    notes: Mapping[str, str]
    domains: tuple[int, int, int, int] | None  # 自理, 运动, 精神, 感知; None for the older standard
    total: int | None  # points; None for the older standard
    conditions: Conditions | None
    rules: tuple[str, ...]  # of C.4 whose condition held
    by_rules: Mapping[str, int | str]  # values of the settings it was computed with
    initial_level: int | None
    level: int  # 0 to 4; of the older standard 0 to 3
    assessor: str
    second_assessor: str
    second_by: AccountId | None
    informant: str
    relation: str
    office: str
    paper: str | None  # attachment hash of the signed form
    corrects: AbilityId | None
    correction: str
    recorded: Recorded


@dataclass(frozen=True, slots=True)
class Graded:
    """One risk as assessed."""

    grade: Grade
    measure: str = ""  # what is done about it; needed for medium and high


@dataclass(frozen=True, slots=True, kw_only=True)
class RisksDraft:
    """Some or all of the nine risks, as entered."""

    assessed_on: date
    why: Why
    why_note: str = ""
    grades: Mapping[Risk, Graded]  # a risk left out was not assessed this time
    assessor: str
    reviewer: str = ""  # needed for medium and high
    told: str = ""  # who was told: the resident, the guardian
    corrects: RiskAssessmentId | None = None
    correction: str = ""


@dataclass(frozen=True, slots=True)
class RiskAssessment:
    """One assessment of risks (风险评估)."""

    id: RiskAssessmentId
    resident_id: ResidentId
    draft: RisksDraft
    recorded: Recorded

    @property
    def corrects(self) -> RiskAssessmentId | None:
        """Return the line that it stands in place of."""
        return self.draft.corrects


@dataclass(frozen=True, slots=True)
class RiskNow:
    """Where one risk stands: its newest grade."""

    graded: Graded
    assessed_on: date
    assessor: str
    reviewer: str


class Line(Protocol):
    """What corrections and withdrawals are told by."""

    @property
    def id(self) -> int:
        """Its row."""
        ...

    @property
    def corrects(self) -> int | None:
        """The line that it stands in place of."""
        ...

    @property
    def recorded(self) -> Recorded:
        """Who wrote it, and whether it was taken back."""
        ...


L = TypeVar("L", bound=Line)


def standing(lines: Sequence[L]) -> tuple[L, ...]:
    """Return the lines that count: not withdrawn, and not corrected by one that stands; order kept."""
    live = [one for one in lines if not one.recorded.withdrawn]
    gone = {one.corrects for one in live}
    return tuple(one for one in live if one.id not in gone)


def standing_classes(lines: Iterable[OfficialClass]) -> tuple[OfficialClass, ...]:
    """Return the findings that count, order kept: one that is only prepared corrects nothing yet."""
    return standing([one for one in lines if one.confirmed])


def class_on(lines: Iterable[OfficialClass], day: date) -> OfficialClass | None:
    """Return the official class in force on a day, of `standing_classes`; None before the first."""
    held = [one for one in lines if one.draft.from_on <= day]
    return max(held, key=lambda one: (one.draft.from_on, one.id), default=None)


def risks_now(lines: Iterable[RiskAssessment]) -> dict[Risk, RiskNow]:
    """Return the newest grade of each risk that was ever assessed, of standing lines, in the standard's order."""
    found: dict[Risk, RiskNow] = {}
    for one in sorted(lines, key=lambda one: (one.draft.assessed_on, one.id)):
        for risk, graded in one.draft.grades.items():
            found[risk] = RiskNow(graded, one.draft.assessed_on, one.draft.assessor, one.draft.reviewer)
    return {risk: found[risk] for risk in Risk if risk in found}
