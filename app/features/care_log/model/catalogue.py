"""What can be recorded of a resident: items, usual words, phrases; only reads `resources/care_items.json`."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from functools import cache, cached_property
from typing import Any

from app.kernel.care import SelfCare
from app.kernel.paths import resource
from app.kernel.ranges import Ends
from app.kernel.text import Translate, say, words

USUAL = "usual"
"""Outcome of what went as it should (照常)."""

HIGH, LOW = "high", "low"
"""Outcomes that a measurement beyond its usual range gets by itself (偏高、偏低); nobody chooses them."""

OTHER = "other"
"""The phrase that needs a note (别的)."""

NIGHT_LOOK = "night_look"
"""三查三看: 卧位、皮肤、呼吸. Source: duty book of one care home (值班记录), practice."""

_TABLES_IN = words("CareItem", "English")
"""The language in which the catalogue is shown; translated as 中文."""


class Group(StrEnum):
    """How an item is recorded."""

    ROUTINE = "routine"  # 日常: lies ready in each shift, a room at a time
    NIGHT = "night"  # 夜间巡房: by the interval of the class
    MEASURES = "measures"  # 体征: never ready, never assumed
    OTHER = "other"  # 其他: when there is something to say


class DayPart(StrEnum):
    """Which shifts an item belongs to; a shift that covers two in the morning is a night's."""

    DAY = "day"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class Named:
    """A word of the catalogue in both languages."""

    chinese: str
    english: str

    def shown(self, translate: Translate) -> str:
        """Return it in the reader's language."""
        return self.english if say(_TABLES_IN, translate) == _TABLES_IN.source else self.chinese


@dataclass(frozen=True, slots=True)
class Phrase:
    """One button that says what was not as usual (常用语), or what was done about it."""

    key: str
    name: Named
    grave: bool = False  # red: written into the handover unless somebody takes it out
    incident: str = ""  # kind of incident to be reported; "": none
    one_of: str = ""  # of the phrases with the same word only one can be true; "": goes with any
    deed: bool = False  # 做了什么: says nothing by itself


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is recorded."""

    key: str
    name: Named
    group: Group
    usual: Named | None  # word of the usual; None: a measurement
    phrases: tuple[Phrase, ...]  # the likeliest first
    deeds: tuple[Phrase, ...]
    parts: frozenset[DayPart]  # shifts in which it lies ready; empty: in none
    classes: frozenset[SelfCare]  # whom it is for; empty: everybody
    time: time | None  # on the home's clock, from when it can be done; None: the whole shift
    unit: Named | None
    decimals: int
    possible: Ends | None  # beyond: no number of that kind; None: it has no number
    second: Ends | None  # the same of a second number: of blood pressure, diastolic

    @property
    def is_measure(self) -> bool:
        """Tell whether it has a number."""
        return self.possible is not None

    def fits(self, self_care: SelfCare) -> bool:
        """Tell whether it is for residents of a class; one not assessed may need anything."""
        return not self.classes or self_care is SelfCare.UNASSESSED or self_care in self.classes

    def phrase(self, key: str) -> Phrase | None:
        """Return one of its phrases or deeds; None for a key it does not have."""
        return next((one for one in (*self.phrases, *self.deeds) if one.key == key), None)


@dataclass(frozen=True)
class Catalogue:
    """All items in the order of the screen and of the paper sheet."""

    edition: str
    items: tuple[Item, ...]
    phrases: Mapping[str, Phrase]

    @cached_property
    def _by_key(self) -> dict[str, Item]:
        return {item.key: item for item in self.items}

    def item(self, key: str) -> Item:
        """Return an item; KeyError for a key of no item."""
        return self._by_key[key]

    def find(self, key: str) -> Item | None:
        """Return an item; None for one that this edition does not have."""
        return self._by_key.get(key)

    def of(self, group: Group) -> tuple[Item, ...]:
        """Return the items of a group."""
        return tuple(item for item in self.items if item.group is group)

    def words_of(self, item_key: str, outcome: Iterable[str]) -> tuple[Named, ...]:
        """Return how an outcome is said; a key that this edition does not have is its own word."""
        return tuple(self._word_of(self.find(item_key), key) for key in outcome)

    def _word_of(self, item: Item | None, key: str) -> Named:
        if key == USUAL and item is not None and item.usual is not None:
            return item.usual
        known = self.phrases.get(key)
        return known.name if known else _BY_ITSELF.get(key, Named(key, key))


_BY_ITSELF = {HIGH: Named("偏高", "high"), LOW: Named("偏低", "low")}


@cache
def catalogue() -> Catalogue:
    """Return the catalogue as it comes with the program."""
    raw = json.loads(resource("care_items.json").read_text(encoding="utf-8"))
    phrases = {key: _phrase(key, row) for key, row in raw["phrases"].items()}
    return Catalogue(raw["edition"], tuple(_item(row, phrases) for row in raw["items"]), phrases)


def _named(row: Mapping[str, Any]) -> Named:
    return Named(row["chinese"], row["english"])


def _phrase(key: str, row: Mapping[str, Any]) -> Phrase:
    more = {name: row[name] for name in ("grave", "incident", "one_of", "deed") if name in row}
    return Phrase(key, _named(row), **more)


def _item(row: Mapping[str, Any], phrases: Mapping[str, Phrase]) -> Item:
    return Item(
        key=row["key"],
        name=_named(row),
        group=Group(row["group"]),
        usual=_named(row["usual"]) if "usual" in row else None,
        phrases=tuple(phrases[key] for key in row["phrases"]),
        deeds=tuple(phrases[key] for key in row["deeds"]),
        parts=frozenset(map(DayPart, row.get("shifts", ()))),
        classes=frozenset(map(SelfCare, row.get("classes", ()))),
        time=time.fromisoformat(row["time"]) if "time" in row else None,
        unit=_named(row["unit"]) if "unit" in row else None,
        decimals=row.get("decimals", 0),
        possible=tuple(row["possible"]) if "possible" in row else None,
        second=tuple(row["second"]) if "second" in row else None,
    )
