"""Templates of checks (检查项目表): how often, by whom, which items; each version as it holds from a day on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from app.kernel.access import Role
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, TemplateId, TemplateVersionId
from app.kernel.text import words

_NO_NAME = words("SafetyTemplate", "Write what the check is called.")
_NO_ITEMS = words("SafetyTemplate", "Write at least one item to look at.")
_NO_TEXT = words("SafetyTemplate", "Write what item {number} asks.")
_TWICE = words("SafetyTemplate", "Item {code} stands twice.")
_TIMES = words("SafetyTemplate", "How often: a number from 1 to 24.")
_WINDOW = words("SafetyTemplate", "From and until are times of the day, like 20:00 and 06:00, and differ.")
_GAP = words("SafetyTemplate", "So many rounds with so much time between them do not fit in {begins} to {ends}.")
_RANGE = words("SafetyTemplate", "Item {number}: the lowest value is above the highest.")
_SIGNERS = words("SafetyTemplate", "A round is signed by one to three people.")
_POSTS = words("SafetyTemplate", "Say who is reminded of it: at least one post.")

MOST_TIMES = 24
MOST_SIGNATURES = 3
GATHERINGS = 6
"""Number of the inspectors' list under which drills and trainings stand."""


class Often(StrEnum):
    """The period in which a check is owed."""

    DAY = "day"  # 每天
    NIGHT = "night"  # 每晚, belongs to the day on which it begins
    WEEK = "week"  # 每周, from Monday
    HALF_MONTH = "half_month"  # 半月: 1st to 15th, 16th to the end
    MONTH = "month"  # 每月
    QUARTER = "quarter"  # 每季
    HALF_YEAR = "half_year"  # 每半年: January to June, July to December
    YEAR = "year"  # 每年
    EVENT = "event"  # 因事: when something happened


class Asks(StrEnum):
    """What an item is answered with."""

    CONDITION = "ok_issue_na"  # 正常、异常、不适用
    NUMBER = "number"  # a measured value
    HEADCOUNT = "headcount"  # 应在、实在
    SAMPLES = "sample_log"  # the register of food samples, looked at
    RISK = "risk_level"  # 无、低、中、高, from the assessment
    TEXT = "text"
    CHOICE = "choice"
    FILES = "attachment"  # photos, sheets of attendance


class PlaceKind(StrEnum):
    """What kind of place is walked; an item is asked at those it is about."""

    FLOOR = "floor"  # 居住楼层
    BATH = "bath"  # 浴室
    KITCHEN = "kitchen"  # 厨房
    BOILER = "boiler"  # 锅炉房
    POWER = "power"  # 配电室
    CONTROL = "control"  # 值班室
    YARD = "yard"  # 大门、院子
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """One line to look at (检查条目)."""

    code: str  # DF01; stays the item's own through all versions
    text: str
    category: str = "records"  # key of `categories` of the rule pack
    asks: Asks = Asks.CONDITION
    critical: bool = False  # a hazard from it is told to the director at once
    low: float | None = None  # usual range of a number; outside of it the program asks
    high: float | None = None
    places: tuple[PlaceKind, ...] = ()  # asked at each place of these kinds; none: once for the whole home
    season: str = ""  # "heating": asked in that season only
    applies_to: str = ""  # whom it is about, printed beside it
    sources: tuple[str, ...] = ()  # keys of the pack's sources; none: the home's own
    confidence: str = "judgement"  # verified, verified-secondary, practice, recalled, judgement

    @property
    def at_places(self) -> bool:
        """Return whether it is asked place by place."""
        return bool(self.places)


@dataclass(frozen=True, slots=True)
class Template:
    """What a check is from a day on."""

    name: str  # 夜间防火巡查
    name_en: str
    often: Often
    items: tuple[Item, ...]
    times: int = 1  # in each period
    begins: time | None = None  # of the day or night in which it counts as in time; None: all of it
    ends: time | None = None
    gap_minutes: int = 0  # at least, from one round to the next
    every_hours: int = 0  # of residents' rounds at night: the shortest interval of all classes; 0: `times` counts
    before_holidays: bool = False  # owed once more before each public holiday of three days or more
    event: str = ""  # what raises it: 入住或转入
    each_district: bool = False  # 片区: owed by each
    performed_by: str = ""  # as printed
    confirmed_by: str = ""
    signatures: int = 1  # needed
    posts: frozenset[Role] = frozenset()  # who are reminded
    ledger: int = 5  # number of the inspectors' list it belongs to

    @property
    def of_residents(self) -> bool:
        """Return whether the care log keeps it: the rounds from bed to bed at night (夜间巡房)."""
        return self.every_hours > 0

    @property
    def gathers(self) -> bool:
        """Return whether people come together for it, a drill or a training: who took part is asked at its end."""
        return self.ledger == GATHERINGS

    @property
    def needed(self) -> int:
        """Return how many times it is owed in one period."""
        if not self.of_residents or self.begins is None or self.ends is None:
            return self.times
        minutes = (_minutes(self.ends) - _minutes(self.begins)) % (24 * 60)
        return -(-minutes // (60 * self.every_hours))


@dataclass(frozen=True, slots=True)
class Version:
    """A template as it holds from a day on."""

    id: TemplateVersionId
    template_id: TemplateId
    code: str
    from_on: date
    template: Template
    retired: bool  # nobody owes it from that day on
    reason: str
    at: datetime  # aware, UTC
    who: str
    recorded_by: AccountId
    confirmed: bool  # by the director; else prepared only, and without effect


def standing(versions: Iterable[Version], day: date) -> Version | None:
    """Return the confirmed version that holds on a day, retired or not; None before the first. By time, then id."""
    held = [one for one in versions if one.confirmed and one.from_on <= day]
    return max(held, key=lambda one: (one.from_on, one.id), default=None)


def findings(template: Template) -> tuple[Finding, ...]:
    """Return everything that is wrong with a template as it was written, each at its field."""
    found = []
    if not template.name.strip():
        found.append(Finding("name", _NO_NAME))
    if not 1 <= template.times <= MOST_TIMES:
        found.append(Finding("times", _TIMES))
    elif not _fits(template):
        found.append(Finding("gap_minutes", _GAP, {"begins": template.begins, "ends": template.ends}))
    if (template.begins is None) != (template.ends is None) or (
        template.begins is not None and template.begins == template.ends
    ):
        found.append(Finding("begins", _WINDOW))
    if not 1 <= template.signatures <= MOST_SIGNATURES:
        found.append(Finding("signatures", _SIGNERS))
    if not template.posts:
        found.append(Finding("posts", _POSTS))
    return (*found, *_item_findings(template.items))


def _item_findings(items: tuple[Item, ...]) -> Iterable[Finding]:
    if not items:
        yield Finding("items", _NO_ITEMS)
    codes = [one.code for one in items]
    for number, one in enumerate(items, 1):
        if not one.text.strip():
            yield Finding("items", _NO_TEXT, {"number": number})
        if one.low is not None and one.high is not None and one.low > one.high:
            yield Finding("items", _RANGE, {"number": number})
        if one.code in codes[: number - 1]:
            yield Finding("items", _TWICE, {"code": one.code})


def _fits(template: Template) -> bool:
    if template.begins is None or template.ends is None or template.begins == template.ends:
        return True
    length = (_minutes(template.ends) - _minutes(template.begins)) % (24 * 60)
    return (template.times - 1) * template.gap_minutes < length


def _minutes(of: time) -> int:
    return of.hour * 60 + of.minute


# as stored, and as it came with the program -----------------------------------------------------------


def to_body(template: Template) -> str:
    """Return a template as it is stored."""
    return json.dumps(
        {
            **{name: getattr(template, name) for name in _PLAIN},
            "begins": template.begins and template.begins.isoformat("minutes"),
            "ends": template.ends and template.ends.isoformat("minutes"),
            "posts": sorted(template.posts),
            "items": [{name: getattr(one, name) for name in Item.__slots__} for one in template.items],
        },
        ensure_ascii=False,
    )


def from_body(body: str) -> Template:
    """Return the template that `to_body` wrote; what a later program added takes its default."""
    raw = json.loads(body)
    return Template(
        **{name: raw[name] for name in _PLAIN if name in raw and name != "often"},
        often=Often(raw["often"]),
        begins=_time(raw["begins"]),
        ends=_time(raw["ends"]),
        posts=frozenset(map(Role, raw["posts"])),
        items=tuple(map(_stored_item, raw["items"])),
    )


_PLAIN = (
    "name", "name_en", "often", "times", "gap_minutes", "every_hours", "before_holidays", "event", "each_district",
    "performed_by", "confirmed_by", "signatures", "ledger",
)  # fmt: skip


def _time(stored: str | None) -> time | None:
    return None if stored is None else time.fromisoformat(stored)


def _stored_item(raw: Mapping[str, Any]) -> Item:
    return Item(
        **{
            **raw,
            "asks": Asks(raw["asks"]),
            "places": tuple(map(PlaceKind, raw["places"])),
            "sources": tuple(raw["sources"]),
        }
    )


def of_pack(raw: Mapping[str, Any]) -> Template:
    """Return a template of the rule pack that comes with the program. KeyError, ValueError if the pack is wrong."""
    often, roles = raw["frequency"], raw["roles"]
    begins, ends = often.get("window", ("20:00", "06:00") if often["unit"] == Often.NIGHT else (None, None))
    by_class = often.get("per_care_level_interval_hours", {})
    return Template(
        name=raw["name"],
        name_en=raw["name_en"],
        often=Often(often["unit"]),
        times=often.get("min_times", 1),
        begins=_time(begins),
        ends=_time(ends),
        gap_minutes=often.get("min_gap_minutes", 0),
        every_hours=min(by_class.values(), default=0),
        before_holidays="重要节假日前" in often.get("also_on", ()),
        event=often.get("event", "、".join(often.get("also_on", ()))),
        performed_by=roles["performed_by"],
        confirmed_by=roles.get("confirmed_by", ""),
        signatures=roles["signatures"],
        posts=frozenset(map(Role, raw["posts"])),
        ledger=raw["ledger"],
        items=tuple(map(_pack_item, raw["items"])),
    )


def _pack_item(raw: Mapping[str, Any]) -> Item:
    low, high = raw.get("default_range", (None, None))
    return Item(
        code=raw["code"],
        text=raw["text"],
        category=raw["category"],
        asks=Asks(raw["answer"]),
        critical=raw.get("critical", False),
        low=low,
        high=high,
        places=tuple(map(PlaceKind, raw.get("places", ()))),
        season=raw.get("season", "").replace("any", ""),
        applies_to=re.sub("风险=", "", raw.get("applies_to", "")).replace("|", "、"),
        sources=tuple(raw["sources"]),
        confidence=raw["confidence"],
    )
