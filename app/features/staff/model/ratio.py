"""How many caregivers the residents need (配比), in exact integers and fractions; nothing is rounded on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import ceil

from app.kernel.care import SelfCare
from app.kernel.errors import Finding
from app.kernel.text import words


class Mode(StrEnum):
    """What 增配 means for the residents above the threshold; the paper does not say."""

    ADDITIVE = "additive"  # on top of the base of everybody
    REPLACE = "replace"  # in place of their part of the base


class Rounding(StrEnum):
    """Where a part of a person becomes a whole one; the papers do not say."""

    PER_TERM = "per_term"
    SUM = "sum"


class Dependents(StrEnum):
    """Who is 生活不能自理; the paper does not say."""

    FULL = "dependent"
    FULL_AND_PARTIAL = "dependent_and_partial"


class ExtraBy(StrEnum):
    """Who may fill the posts that are added: 工作人员 or 护理人员."""

    ANY_STAFF = "any_staff"
    CAREGIVERS = "caregivers"


class Counted(StrEnum):
    """Which residents are counted."""

    DESTITUTE = "destitute"  # 特困; who has no support kind on record counts too
    EVERYBODY = "everybody"


class Heads(StrEnum):
    """How staff are counted."""

    HEADS = "heads"
    FULL_TIME = "full_time"  # somebody with half the hours is half a person


class Escorts(StrEnum):
    """Whether who sits with a resident in hospital is counted."""

    AWAY = "away"
    COUNTED = "counted"


ON, OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class RatioRules:
    """What the home goes by; each value is a setting with a date."""

    base_rule: str = ON
    base_residents: int = 7  # residents a caregiver
    threshold_percent: int = 30
    excess_residents: int = 3  # residents a caregiver, above the threshold
    dependents: str = Dependents.FULL
    mode: str = Mode.ADDITIVE
    rounding: str = Rounding.PER_TERM
    extra_by: str = ExtraBy.ANY_STAFF
    counted: str = Counted.DESTITUTE
    heads: str = Heads.HEADS
    escorts: str = Escorts.AWAY
    tiered_rule: str = OFF
    independent_residents: int = 10  # residents a caregiver
    partial_residents: int = 6
    dependent_residents: int = 3
    night_least: int = 1  # caregivers awake in each place, every night
    night_place: str = "floor"  # or building, area


# computing ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BasePlusExcess:
    """So many residents a caregiver, and more caregivers for those above a share who cannot care for themselves."""

    base: int = 7
    threshold: Fraction = Fraction(3, 10)
    excess: int = 3
    mode: Mode = Mode.ADDITIVE
    rounding: Rounding = Rounding.PER_TERM


@dataclass(frozen=True, slots=True)
class Need:
    """How many people are needed."""

    base: int  # caregivers
    extra: int  # beside them

    @property
    def whole(self) -> int:
        """Return both together."""
        return self.base + self.extra


_NEGATIVE = words("Ratio", "{name} is {given}. A number of people is never below zero.")
_MORE = words("Ratio", "{dependent} residents who cannot care for themselves are more than all {residents} residents.")
_LEAST = words("Ratio", "{name} is {given}. It must be at least 1.")
_SHARE = words("Ratio", "The threshold is {given}. It must lie between 0 and 1.")


def need_findings(residents: int, dependent: int, rule: BasePlusExcess) -> tuple[Finding, ...]:
    """Return why the need cannot be computed: more who cannot care for themselves than residents, or below zero."""
    found = [*_negative({"residents": residents, "dependent": dependent})]
    if not found and dependent > residents:
        found.append(Finding("dependent", _MORE, {"dependent": dependent, "residents": residents}))
    found += _below_one({"base": rule.base, "excess": rule.excess})
    if not 0 <= rule.threshold <= 1:
        found.append(Finding("threshold", _SHARE, {"given": str(rule.threshold)}))
    return tuple(found)


def tiered_findings(counts: Mapping[SelfCare, int], tiers: Mapping[SelfCare, int]) -> tuple[Finding, ...]:
    """Return why the need by class cannot be computed."""
    told = {kind.value: count for kind, count in counts.items()}
    return (*_negative(told), *_below_one({f"tier {kind.value}": tier for kind, tier in tiers.items()}))


def _negative(given: Mapping[str, int]) -> Iterator[Finding]:
    return (Finding(name, _NEGATIVE, {"name": name, "given": one}) for name, one in given.items() if one < 0)


def _below_one(given: Mapping[str, int]) -> Iterator[Finding]:
    return (Finding(name, _LEAST, {"name": name, "given": one}) for name, one in given.items() if one < 1)


def base_plus_excess(residents: int, dependent: int, rule: BasePlusExcess) -> Need:
    """Return the need of so many residents, some of whom cannot care for themselves; there are no findings.

    Source: 鄂城区 改革工作方案, 2025-11-10: 1:7, and 1:3 for those above 30 %.
    """
    above = max(Fraction(0), dependent - rule.threshold * residents)
    under = Fraction(residents) - (above if rule.mode is Mode.REPLACE else 0)
    base, extra = under / rule.base, above / rule.excess
    if rule.rounding is Rounding.SUM:
        return Need(ceil(base), ceil(base + extra) - ceil(base))
    return Need(ceil(base), ceil(extra))


def tiered(counts: Mapping[SelfCare, int], tiers: Mapping[SelfCare, int], rounding: Rounding) -> int:
    """Return the need of residents by class, so many of each class a caregiver; there are no findings."""
    shares = [Fraction(counts.get(kind, 0), tier) for kind, tier in tiers.items()]
    return ceil(sum(shares)) if rounding is Rounding.SUM else sum(map(ceil, shares))


# a day in the home ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hands:
    """Some of the staff."""

    people: int = 0
    percent: int = 0  # of full time, of all together

    def counted(self, heads: str) -> Fraction:
        """Return how many they count as."""
        return Fraction(self.people) if heads == Heads.HEADS else Fraction(self.percent, 100)


@dataclass(frozen=True, slots=True)
class RatioDay:
    """What is counted on one day."""

    day: date
    destitute: Mapping[SelfCare, int]  # 特困 on the register, on leave and in hospital too; and those of no known kind
    everybody: Mapping[SelfCare, int]
    kind_unknown: int  # of `destitute`: no support kind on record
    caregivers: Hands  # in post
    caregivers_away: Hands  # of them: with a resident in hospital
    others: Hands  # of every other post
    others_away: Hands
    escorts_unknown: int = 0  # own people with a resident in hospital whose name is none of the staff in post

    def classes(self, counted: str) -> Mapping[SelfCare, int]:
        """Return the residents that count, by class."""
        return self.destitute if counted == Counted.DESTITUTE else self.everybody


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a rule, where its paper leaves it open."""

    dependents: str
    mode: str
    rounding: str
    extra_by: str
    counted: str
    heads: str
    escorts: str

    def __str__(self) -> str:
        """Return all of it in one word for other programs: `dependent/additive/per_term/…`."""
        return "/".join(getattr(self, one.name) for one in fields(self))


BASE_PLUS_EXCESS, TIERED = "base_plus_excess", "tiered"

OTHER_WAY: Mapping[str, type[StrEnum]] = {
    "dependents": Dependents, "mode": Mode, "rounding": Rounding, "extra_by": ExtraBy, "counted": Counted,
    "heads": Heads, "escorts": Escorts,
}  # fmt: skip
"""What can be read in two ways, the first one as the home starts with it."""
_OF_TIERED = ("rounding", "counted", "heads", "escorts")


@dataclass(frozen=True, slots=True)
class RatioRow:
    """Need, actual and gap by one reading of one rule."""

    rule: str  # BASE_PLUS_EXCESS, TIERED
    reading: Reading
    differs: str  # where it is read otherwise than the home does; "": as set
    residents: int
    dependent: int  # that count as 生活不能自理
    unassessed: int  # of the residents: count as able, as long as nobody assessed them
    base: int
    extra: int
    actual: Fraction  # people in post that count

    @property
    def need(self) -> int:
        """Return how many people are needed."""
        return self.base + self.extra

    @property
    def gap(self) -> int:
        """Return how many people are lacking, in whole ones."""
        return max(0, ceil(self.need - self.actual))

    @property
    def spare(self) -> Fraction:
        """Return how many are there beyond the need."""
        return max(Fraction(0), self.actual - self.need)


def shown_hands(count: Fraction) -> str:
    """Return a number of people as it is written: `15`, or `14.5` where working hours are counted."""
    return f"{float(count):g}"


def ratio_rows(day: RatioDay, rules: RatioRules) -> tuple[RatioRow, ...]:
    """Return every active rule as the home reads it, each followed by its other readings, one point at a time."""
    chosen = Reading(**{name: getattr(rules, name) for name in OTHER_WAY})
    found: list[RatioRow] = []
    if rules.base_rule == ON:
        found += [_base_row(day, rules, reading, name) for name, reading in _readings(chosen, tuple(OTHER_WAY))]
    if rules.tiered_rule == ON:
        found += [_tiered_row(day, rules, reading, name) for name, reading in _readings(chosen, _OF_TIERED)]
    return tuple(found)


def _readings(chosen: Reading, points: tuple[str, ...]) -> Iterator[tuple[str, Reading]]:
    yield "", chosen
    for name in points:
        (other,) = set(OTHER_WAY[name]) - {getattr(chosen, name)}
        yield name, replace(chosen, **{name: other})


def _base_row(day: RatioDay, rules: RatioRules, reading: Reading, differs: str) -> RatioRow:
    classes = day.classes(reading.counted)
    residents = sum(classes.values())
    dependent = classes.get(SelfCare.DEPENDENT, 0)
    if reading.dependents == Dependents.FULL_AND_PARTIAL:
        dependent += classes.get(SelfCare.PARTIAL, 0)
    rule = BasePlusExcess(
        rules.base_residents,
        Fraction(rules.threshold_percent, 100),
        rules.excess_residents,
        Mode(reading.mode),
        Rounding(reading.rounding),
    )
    need = base_plus_excess(residents, dependent, rule)
    others = min(_there(day.others, day.others_away, reading), Fraction(need.extra))
    actual = _there(day.caregivers, day.caregivers_away, reading)
    if reading.extra_by == ExtraBy.ANY_STAFF:
        actual += others
    unassessed = classes.get(SelfCare.UNASSESSED, 0)
    return RatioRow(BASE_PLUS_EXCESS, reading, differs, residents, dependent, unassessed, need.base, need.extra, actual)


def _tiered_row(day: RatioDay, rules: RatioRules, reading: Reading, differs: str) -> RatioRow:
    classes = day.classes(reading.counted)
    unassessed = classes.get(SelfCare.UNASSESSED, 0)
    able = {**classes, SelfCare.INDEPENDENT: classes.get(SelfCare.INDEPENDENT, 0) + unassessed}
    need = tiered(able, tiers_of(rules), Rounding(reading.rounding))
    actual = _there(day.caregivers, day.caregivers_away, reading)
    dependent = classes.get(SelfCare.DEPENDENT, 0)
    return RatioRow(TIERED, reading, differs, sum(classes.values()), dependent, unassessed, need, 0, actual)


def tiers_of(rules: RatioRules) -> dict[SelfCare, int]:
    """Return residents a caregiver, by class."""
    return {
        SelfCare.INDEPENDENT: rules.independent_residents,
        SelfCare.PARTIAL: rules.partial_residents,
        SelfCare.DEPENDENT: rules.dependent_residents,
    }


def _there(hands: Hands, away: Hands, reading: Reading) -> Fraction:
    gone = away.counted(reading.heads) if reading.escorts == Escorts.AWAY else 0
    return hands.counted(reading.heads) - gone
