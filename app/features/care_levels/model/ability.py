"""The ability form (GB/T 42195-2022): its items as printed, points, and the level that follows; knows no resident."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.features.care_levels.model.rules import Combine, LevelRules
from app.kernel.errors import Finding
from app.kernel.paths import resource
from app.kernel.text import words

HIGHEST = 4
"""The gravest level; no rule raises beyond it."""

COMA, DIAGNOSIS, REPEATED = "C4-1", "C4-2", "C4-3"
"""Rules of C.4 that change a level: 昏迷, 痴呆或精神科专科诊断, 近30天内2次及以上照护风险事件."""

_LONGEST = 20
"""So many characters of points that cannot be are told back."""

_MISSING = words("Ability", "Item {item} has no answer.")
_EXTRA = words("Ability", "There is no item {item}.")
_RANGE = words("Ability", "Item {item} cannot have {score} points.")


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of an item."""

    score: int  # points
    text: str  # as printed


@dataclass(frozen=True, slots=True)
class Item:
    """One of the 26 items."""

    code: str  # "B.1.1"
    name: str
    description: str
    options: tuple[Option, ...]  # most points first
    note: str = ""

    @property
    def most(self) -> int:
        """Return the most points it can have."""
        return self.options[0].score


@dataclass(frozen=True, slots=True)
class Domain:
    """One of the four domains (一级指标)."""

    code: str  # "B.1"
    name: str
    items: tuple[Item, ...]

    @property
    def most(self) -> int:
        """Return the most points it can have."""
        return sum(item.most for item in self.items)


@dataclass(frozen=True, slots=True)
class Level:
    """One of the five levels."""

    level: int  # 0 best, 4 gravest
    name: str  # as printed


@dataclass(frozen=True, slots=True)
class Form:
    """The form as the standard prints it. Source: GB/T 42195-2022, Annexes A to C, from transcriptions that agree."""

    domains: tuple[Domain, ...]
    levels: tuple[Level, ...]
    rules: Mapping[str, str]  # C4-1 … -> as printed
    version: str  # of these texts, kept with each assessment

    @property
    def most(self) -> int:
        """Return the most points of all items: 90."""
        return sum(domain.most for domain in self.domains)

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the 26 items in the order printed."""
        return tuple(item for domain in self.domains for item in domain.items)


@cache
def form() -> Form:
    """Return the form, read once."""
    raw = json.loads(resource("gbt42195.json").read_text(encoding="utf-8"))
    domains = tuple(
        Domain(one["code"], one["name"], tuple(_item(item) for item in one["items"])) for one in raw["domains"]
    )
    levels = tuple(Level(one["level"], one["name"]) for one in raw["levels"])
    return Form(domains, levels, {one["id"]: one["rule"] for one in raw["level_change_rules"]}, raw["schema"])


def _item(raw: Mapping[str, Any]) -> Item:
    options = tuple(Option(one["score"], one["text"]) for one in raw["options"])
    return Item(raw["code"], raw["name"], raw["description"], options, raw.get("note", ""))


@dataclass(frozen=True, slots=True)
class Conditions:
    """What changes a level beside the points."""

    coma: bool = False  # A.5.11
    dementia: bool = False  # A.4.1: F00–F03, confirmed
    psychiatric: bool = False  # A.4.1: F04–F99, diagnosed by a psychiatric specialist
    incidents: int = 0  # A.2.14: care risk events in the window before, counted as the rules say


@dataclass(frozen=True, slots=True)
class Scored:
    """What a whole form says."""

    domains: Mapping[str, int]  # "B.1" -> points
    total: int  # points, 0 to 90
    initial_level: int
    rules: tuple[str, ...]  # every rule of C.4 whose condition holds
    level: int


def answer_findings(scores: Mapping[str, object]) -> tuple[Finding, ...]:
    """Return every item that is missing, unknown, or has points it cannot have; each names its item."""
    items = {item.code: item for item in form().items}
    found = [Finding(code, _MISSING, {"item": code}, code="missing") for code in items if code not in scores]
    for code, score in scores.items():
        if code not in items:
            found.append(Finding(code, _EXTRA, {"item": code}, code="extra"))
        elif type(score) is not int or score not in {option.score for option in items[code].options}:
            told = json.dumps(score, ensure_ascii=False, default=str)[:_LONGEST]
            found.append(Finding(code, _RANGE, {"item": code, "score": told}, code="range"))
    return tuple(found)


def domain_points(scores: Mapping[str, int]) -> dict[str, int | None]:
    """Return the points of each domain so far; None while no item of it is answered."""
    told: dict[str, int | None] = {}
    for domain in form().domains:
        known = [scores[item.code] for item in domain.items if item.code in scores]
        told[domain.code] = sum(known) if known else None
    return told


def initial_level(total: int, rules: LevelRules) -> int:
    """Return the level of a total: 0 only at full marks, 1 from 66, 2 from 46, 3 from 30 points, else 4.

    Source: GB/T 42195-2022, C.3, second-hand.
    """
    if total == form().most:
        return 0
    floors = (rules.level_1_from, rules.level_2_from, rules.level_3_from)
    return next((level for level, floor in enumerate(floors, 1) if total >= floor), HIGHEST)


def rules_hit(conditions: Conditions, rules: LevelRules) -> tuple[str, ...]:
    """Return every rule of C.4 whose condition holds."""
    holds = {
        COMA: conditions.coma,
        DIAGNOSIS: conditions.dementia or conditions.psychiatric,
        REPEATED: conditions.incidents >= rules.incidents_raise_from,
    }
    return tuple(rule for rule, does in holds.items() if does)


def final_level(initial: int, hit: Iterable[str], rules: LevelRules) -> int:
    """Return the level after C.4: 4 in a coma, else one graver by a rule, never beyond 4.

    Whether two raises add up the standard does not say: `rules.raise_combine`.
    """
    known = set(hit)
    if COMA in known:
        return HIGHEST
    raises = len(known & {DIAGNOSIS, REPEATED})
    if rules.raise_combine == Combine.ONCE:
        raises = min(raises, 1)
    return min(initial + raises, HIGHEST)


def scored(scores: Mapping[str, int], conditions: Conditions, rules: LevelRules) -> Scored:
    """Return points and level of a whole form. ValueError unless `answer_findings` is empty: no total before."""
    if answer_findings(scores):
        raise ValueError("a form with open items has no total")
    domains = {code: points or 0 for code, points in domain_points(scores).items()}
    total = sum(domains.values())
    initial, hit = initial_level(total, rules), rules_hit(conditions, rules)
    return Scored(domains, total, initial, hit, final_level(initial, hit, rules))
