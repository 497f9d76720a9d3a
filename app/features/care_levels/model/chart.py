"""What the level chart (等级变化) shows, for screen and paper alike; draws nothing and knows no language."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from app.features.care_levels.model.records import Ability, Standard
from app.features.care_levels.model.rules import LevelRules
from app.kernel.care import CareEventKind
from app.kernel.clock import in_home
from app.kernel.text import Words, words

LEVEL_WORDS: Mapping[int, Words] = {
    0: words("LevelWord", "intact"),
    1: words("LevelWord", "slight"),
    2: words("LevelWord", "medium"),
    3: words("LevelWord", "severe"),
    4: words("LevelWord", "complete"),
}
"""Short names of the ability levels; those of the older standard, 0 to 3, are the same words."""

LEVEL_ON_PAPER: Mapping[int, str] = {0: "完好", 1: "轻度", 2: "中度", 3: "重度", 4: "完全"}

EVENT_WORDS: Mapping[CareEventKind, Words] = {
    CareEventKind.ADMITTED: words("CareEvent", "admitted"),
    CareEventKind.WENT_TO_HOSPITAL: words("CareEvent", "hospital"),
    CareEventKind.FALL: words("CareEvent", "fall"),
    CareEventKind.CHOKING: words("CareEvent", "choking"),
    CareEventKind.HARM: words("CareEvent", "harm"),
    CareEventKind.WANDERING: words("CareEvent", "went missing"),
    CareEventKind.OTHER: words("CareEvent", "incident"),
}
"""Events that the chart marks; coming back from hospital is left out."""

EVENTS_ON_PAPER: Mapping[CareEventKind, str] = {
    CareEventKind.ADMITTED: "入住",
    CareEventKind.WENT_TO_HOSPITAL: "住院",
    CareEventKind.FALL: "跌倒",
    CareEventKind.CHOKING: "噎食",
    CareEventKind.HARM: "自伤伤人",
    CareEventKind.WANDERING: "走失",
    CareEventKind.OTHER: "意外",
}

LEAST_DAYS = 365
"""A time axis is never shorter."""


@dataclass(frozen=True, slots=True)
class Point:
    """One assessment, in the reader's language."""

    day: date
    total: int | None  # None: a result of the older standard
    word: str  # short name of the level
    raised: str = ""  # said where rules made the level graver than the total


@dataclass(frozen=True, slots=True)
class Mark:
    """One event, in the reader's language."""

    day: date
    said: str


class Event(Protocol):
    """What the chart needs of an event."""

    @property
    def at(self) -> datetime:
        """When, aware."""
        ...

    @property
    def kind(self) -> CareEventKind:
        """What kind."""
        ...

    @property
    def text(self) -> str:
        """What it was, as recorded; may be ""."""
        ...

    @property
    def injured(self) -> bool:
        """Whether somebody was hurt."""
        ...


@dataclass(frozen=True, slots=True)
class Wording:
    """What the chart says beside its points and events, in the reader's language."""

    levels: Mapping[int, str]
    events: Mapping[CareEventKind, str]  # kinds left out are not marked
    injured: str
    old_note: str
    year: str  # with {year}
    raised: str  # with {count}


ON_PAPER = Wording(
    LEVEL_ON_PAPER, EVENTS_ON_PAPER, "受伤", "旧标准 MZ/T 039，只看等级、不换算", "{year}年", "按规则重{count}级"
)


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that the chart shows."""

    points: tuple[Point, ...]  # oldest first
    marks: tuple[Mark, ...]  # oldest first
    first: date
    last: date
    rules: LevelRules
    wording: Wording


def drawing(
    abilities: Sequence[Ability],
    events: Iterable[Event],
    days: tuple[date | None, date],
    rules: LevelRules,
    wording: Wording,
) -> Drawing:
    """Return what the chart shows from the day of admission, or what was before, up to a day; a year at least."""
    points = tuple(_point(one, wording) for one in abilities)
    marks = tuple(_mark(one, wording) for one in events if one.kind in wording.events)
    admitted, last = days
    known = [*(one.day for one in points), *(one.day for one in marks)]
    first = min([*known, admitted or last, last - timedelta(days=LEAST_DAYS)])
    return Drawing(points, marks, first, max([*known, last]), rules, wording)


def _point(one: Ability, wording: Wording) -> Point:
    word = wording.levels[one.level]
    if one.standard is Standard.MZT039:
        return Point(one.assessed_on, None, word)
    count = 0 if one.initial_level is None else one.level - one.initial_level
    return Point(one.assessed_on, one.total, word, wording.raised.format(count=count) if count else "")


def _mark(one: Event, wording: Wording) -> Mark:
    more = one.text or (wording.injured if one.injured else "")
    return Mark(in_home(one.at).date(), f"{wording.events[one.kind]} {more}".strip())
