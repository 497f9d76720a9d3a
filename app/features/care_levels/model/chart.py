"""What the level chart (等级变化) shows, for screen and paper alike; draws nothing and knows no language."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.features.care_levels.model.records import Ability, Standard
from app.features.care_levels.model.rules import LevelRules
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


@dataclass(frozen=True, slots=True)
class Wording:
    """What the chart says beside its points and events."""

    levels: Mapping[int, str]
    old_note: str
    year: str  # with {year}
    raised: str  # with {count}


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
    marks: Iterable[Mark],
    days: tuple[date | None, date],
    rules: LevelRules,
    wording: Wording,
) -> Drawing:
    """Return what the chart shows from the day of admission, or the first assessment, up to a day."""
    shown, points = tuple(marks), tuple(_point(one, wording) for one in abilities)
    admitted, last = days
    known = [*(one.day for one in points), *(one.day for one in shown)]
    first = min([*known, admitted or last, last - timedelta(days=LEAST_DAYS)])
    return Drawing(points, shown, first, max([*known, last]), rules, wording)


def _point(one: Ability, wording: Wording) -> Point:
    word = wording.levels[one.level]
    if one.standard is Standard.MZT039:
        return Point(one.assessed_on, None, word)
    count = 0 if one.initial_level is None else one.level - one.initial_level
    return Point(one.assessed_on, one.total, word, wording.raised.format(count=count) if count else "")
