"""Where everything of the level chart stands on a surface of some size; draws nothing and knows no colour."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from app.features.care_levels.model.ability import form
from app.features.care_levels.model.chart import LEAST_DAYS, Drawing, Mark, Point
from app.features.care_levels.model.rules import LevelRules

MOST_LABELS = 40
"""With more points, only the first, the last and the chosen one have their number beside them."""

LONGEST_MARK = 9
"""Width of the words of an event, in line heights; the rest is cut."""

_OLD_AT = 0.36
"""Where results without points stand, as a share of the height."""

_RADIUS, _GAP, _INSET, _ARROW = 0.28, 0.25, 2.2, 1.3
"""Radius of a point, space around words, space at both ends of the time axis, length of an arrow: in line heights."""

_MOST_ROWS = 2
"""Rows of words of events above the chart."""

_YEAR_STEPS = (1, 2, 5, 10, 20)


class Box(NamedTuple):
    """A rectangle; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether the two have an area in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def within(self, other: "Box") -> bool:
        """Tell whether it lies in the other one."""
        across = other.left <= self.left and self.right <= other.right
        return across and other.top <= self.top and self.bottom <= other.bottom


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters that the words are written in."""

    measure: Callable[[str], float]  # width of a text
    high: float  # height of a line

    def at(self, said: str, left: float, top: float) -> "Label":
        """Return words whose upper left corner is there."""
        return Label(Box(left, top, left + self.measure(said), top + self.high), said)

    def cut(self, said: str, most: float) -> str:
        """Return the words, or as much of their beginning as fits, with an ellipsis."""
        if self.measure(said) <= most:
            return said
        while said and self.measure(said + "…") > most:
            said = said[:-1]
        return said + "…"


@dataclass(frozen=True, slots=True)
class Label:
    """Words and the room they take."""

    box: Box
    said: str


@dataclass(frozen=True, slots=True)
class Band:
    """The points of one level."""

    level: int
    box: Box
    label: Label  # left of it


@dataclass(frozen=True, slots=True)
class Dot:
    """One point as drawn."""

    x: float
    y: float
    square: bool  # True: a result of the older standard
    label: Label | None  # points, or level of the older standard; None: no room
    arrow_to: float | None = None  # y of an arrow's head; None: not raised
    raised: Label | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One event as drawn: upright, from its words or the upper edge down."""

    x: float
    top: float
    label: Label | None


@dataclass(frozen=True, slots=True)
class Year:
    """Where a year begins, and its number in the middle of it."""

    x: float | None  # None: it began before
    label: Label | None


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole chart."""

    room: Box
    radius: float
    bands: tuple[Band, ...]
    old: Box | None  # grey field of the older standard
    old_note: Label | None
    joined: tuple[tuple[float, float], ...]  # the line through the totals
    dots: tuple[Dot, ...]  # in the order of the points
    lines: tuple[Line, ...]  # in the order of the marks
    years: tuple[Year, ...]

    def nearest(self, x: float, y: float, reach: float) -> int | None:
        """Return the place of the point nearest to a spot, None if none is within reach."""
        spans = [((dot.x - x) ** 2 + (dot.y - y) ** 2, place) for place, dot in enumerate(self.dots)]
        far, place = min(spans, default=(0.0, -1))
        return place if place >= 0 and far <= reach**2 else None


def plan(shown: Drawing, size: tuple[float, float], letters: Letters, chosen: int | None = None) -> Plan:
    """Return where everything stands on a surface of that width and height; `chosen` has its number always."""
    axes, lines = _with_events(shown, size, letters, form().most)
    spots = [(axes.x(one.day), axes.y(one.total)) for one in shown.points]
    old = _old_field(shown.points, spots, axes.room)
    return Plan(
        room=axes.room,
        radius=letters.high * _RADIUS,
        bands=tuple(_bands(shown, axes, letters, axes.room.left if old is None else old.right)),
        old=old,
        old_note=None if old is None else _note_in(old, shown.wording.old_note, letters),
        joined=tuple(spot for spot, one in zip(spots, shown.points, strict=True) if one.total is not None),
        dots=_dots(shown.points, spots, _Free(axes.room, letters, [line.x for line in lines]), chosen),
        lines=lines,
        years=tuple(_years(shown, axes, letters)),
    )


# axes -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Axes:
    room: Box
    first: date
    days: int
    inset: float
    most: int

    def x(self, day: date) -> float:
        wide = self.room.right - self.room.left - 2 * self.inset
        return self.room.left + self.inset + wide * (day - self.first).days / self.days

    def y(self, points: int | None) -> float:
        tall = self.room.bottom - self.room.top
        return self.room.top + tall * (_OLD_AT if points is None else 1 - points / self.most)


def _spans(rules: LevelRules, most: int) -> list[tuple[int, int, int]]:
    """Return each level with its fewest and most points."""
    floors = (most, rules.level_1_from, rules.level_2_from, rules.level_3_from, 0)
    return [(level, floor, most if not level else floors[level - 1] - 1) for level, floor in enumerate(floors)]


def _band_words(shown: Drawing, most: int) -> list[str]:
    told = shown.wording.levels
    spans = _spans(shown.rules, most)
    return [f"{told[level]} {low}" if low == high else f"{told[level]} {low}–{high}" for level, low, high in spans]


def _axes(shown: Drawing, size: tuple[float, float], letters: Letters, most: int, rows: int) -> _Axes:
    high = letters.high
    beside = max(map(letters.measure, _band_words(shown, most))) + high * 0.6
    above = (rows + 0.7) * high
    room = Box(beside, above, size[0] - 1, size[1] - 1.4 * high)
    return _Axes(room, shown.first, max((shown.last - shown.first).days, 1), _INSET * high, most)


def _bands(shown: Drawing, axes: _Axes, letters: Letters, left: float) -> Iterator[Band]:
    """Yield the band of each level, with its words at its left end and never over one another."""
    free = axes.room.top - letters.high
    for (level, low, high), said in zip(_spans(shown.rules, axes.most), _band_words(shown, axes.most), strict=True):
        box = Box(left, axes.y(high if not level else high + 1), axes.room.right, axes.y(low))
        middle = (box.top + box.bottom - letters.high) / 2
        at = letters.at(said, axes.room.left - letters.measure(said) - letters.high * 0.4, max(middle, free))
        free = at.box.bottom
        yield Band(level, box, at)


def _years(shown: Drawing, axes: _Axes, letters: Letters) -> Iterator[Year]:
    """Yield the years; where they are too narrow for their numbers, only every second, fifth … is told."""
    starts = {year: axes.x(max(date(year, 1, 1), shown.first)) for year in range(shown.first.year, shown.last.year + 1)}
    wide = max(letters.measure(shown.wording.year.format(year=year)) for year in starts) + letters.high * _GAP
    whole = axes.x(shown.first + timedelta(days=LEAST_DAYS)) - axes.x(shown.first)
    step = next((step for step in _YEAR_STEPS if whole * step >= wide), _YEAR_STEPS[-1])
    ends = [*list(starts.values())[1:], axes.room.right]
    for (year, start), end in zip(starts.items(), ends, strict=True):
        said = shown.wording.year.format(year=year)
        middle = min(
            max((start + end - letters.measure(said)) / 2, axes.room.left), axes.room.right - letters.measure(said)
        )
        told = year % step == 0 and (end - start >= wide or step > 1)
        yield Year(
            start if date(year, 1, 1) >= shown.first else None,
            letters.at(said, middle, axes.room.bottom + letters.high * 0.2) if told else None,
        )


# the older standard -----------------------------------------------------------------------------------


def _old_field(points: Sequence[Point], spots: Sequence[tuple[float, float]], room: Box) -> Box | None:
    """Return the field of the results that come before the first one with points; None without such."""
    new = next((place for place, one in enumerate(points) if one.total is not None), len(points))
    if not new:
        return None
    right = room.right if new == len(points) else (spots[new - 1][0] + spots[new][0]) / 2
    return Box(room.left, room.top, right, room.bottom)


def _note_in(field: Box, said: str, letters: Letters) -> Label | None:
    wide, room = letters.measure(said), field.right - field.left
    if wide + letters.high > room:
        return None
    return letters.at(said, field.left + (room - wide) / 2, field.bottom - letters.high * 1.5)


# events -----------------------------------------------------------------------------------------------


def _with_events(
    shown: Drawing, size: tuple[float, float], letters: Letters, most: int
) -> tuple[_Axes, tuple[Line, ...]]:
    """Return the axes with the events; the chart leaves a second row above it only where one is too short."""
    axes = _axes(shown, size, letters, most, 1)
    lines = _lines(shown.marks, axes, letters, 1)
    if all(line.label is not None for line in lines):
        return axes, lines
    axes = _axes(shown, size, letters, most, _MOST_ROWS)
    return axes, _lines(shown.marks, axes, letters, _MOST_ROWS)


def _lines(marks: Sequence[Mark], axes: _Axes, letters: Letters, rows: int) -> tuple[Line, ...]:
    """Return the events; the newest get their words first, in the row next to the chart, then in the one above."""
    taken: list[Box] = []
    found: list[Line] = []
    for mark in reversed(marks):
        x = axes.x(mark.day)
        said = letters.cut(mark.said, LONGEST_MARK * letters.high)
        label = next(
            (one for one in _mark_places(said, x, axes.room, letters, rows) if _is_free(one.box, x, taken)), None
        )
        if label is not None:
            foot = axes.room.top - letters.high * 0.5
            taken += [_wider(label.box, letters.high * _GAP), Box(x - 1, label.box.bottom, x + 1, foot)]
        found.append(Line(x, axes.room.top if label is None else label.box.bottom, label))
    return tuple(reversed(found))


def _mark_places(said: str, x: float, room: Box, letters: Letters, rows: int) -> Iterator[Label]:
    wide = letters.measure(said)
    for row in reversed(range(rows)):
        for left in (x - wide / 2, x - letters.high / 2, x - wide + letters.high / 2):
            yield letters.at(said, min(max(left, 0), room.right - wide), row * letters.high)


def _is_free(box: Box, x: float, taken: Sequence[Box]) -> bool:
    stem = Box(x - 1, box.bottom, x + 1, 2 * box.bottom - box.top)
    return not any(box.meets(one) or stem.meets(one) for one in taken)


def _wider(box: Box, by: float) -> Box:
    return Box(box.left - by, box.top, box.right + by, box.bottom)


# points -----------------------------------------------------------------------------------------------


class _Free:
    """Finds room for words beside points, over no other words and no other point."""

    def __init__(self, room: Box, letters: Letters, uprights: Sequence[float]) -> None:
        self.room, self.letters, self._uprights = room, letters, uprights
        self._taken: list[Box] = []

    def take(self, box: Box) -> None:
        """Keep a place free of words."""
        self._taken.append(box)

    def place(self, said: str, corners: Iterable[tuple[float, float]]) -> Label | None:
        """Return the words at the first free corner, one that no event crosses if there is one; None without."""
        free = [one for one in (self.letters.at(said, *corner) for corner in corners) if self._fits(one.box)]
        found = min(free, key=lambda one: self._crossed(one.box), default=None)
        if found is not None:
            self.take(found.box)
        return found

    def _fits(self, box: Box) -> bool:
        return box.within(self.room) and not any(box.meets(one) for one in self._taken)

    def _crossed(self, box: Box) -> int:
        return sum(box.left < x < box.right for x in self._uprights)


def _dots(
    points: Sequence[Point], spots: Sequence[tuple[float, float]], free: _Free, chosen: int | None
) -> tuple[Dot, ...]:
    """Return the points; numbers take their room first, then the words of raised levels."""
    high = free.letters.high
    heads = [
        min(y + high * _ARROW, free.room.bottom) if one.raised else None
        for one, (_x, y) in zip(points, spots, strict=True)
    ]
    for (x, y), head in zip(spots, heads, strict=True):
        radius = high * _RADIUS
        free.take(Box(x - radius, y - radius, x + radius, head or y + radius))
    told = _in_order(len(points), chosen)
    labels = {}
    for place in told:
        said = _said(points[place])
        labels[place] = free.place(said, _beside(spots, place, said, free, heads))
    raised = {place: _why_raised(points[place], spots[place][0], heads[place], free) for place in told}
    return tuple(
        Dot(x, y, one.total is None, labels.get(place), heads[place], raised.get(place))
        for place, (one, (x, y)) in enumerate(zip(points, spots, strict=True))
    )


def _said(one: Point) -> str:
    return one.word if one.total is None else str(one.total)


def _why_raised(one: Point, x: float, head: float | None, free: _Free) -> Label | None:
    """Return the words beside an arrow's head."""
    if head is None:
        return None
    high, off = free.letters.high, free.letters.high * (_RADIUS + _GAP)
    sides = (x + off, x - off - free.letters.measure(one.raised))
    return free.place(one.raised, ((left, top) for top in (head - high * 0.4, head - high) for left in sides))


def _in_order(count: int, chosen: int | None) -> list[int]:
    """Return the places that get words: the chosen one, the last, the first, then the others, the newest first."""
    first = [place for place in (chosen, count - 1, 0) if place is not None and 0 <= place < count]
    rest = range(count - 1, -1, -1) if count <= MOST_LABELS else ()
    return list(dict.fromkeys([*first, *rest]))


def _beside(
    spots: Sequence[tuple[float, float]], place: int, said: str, free: _Free, heads: Sequence[float | None]
) -> Iterator[tuple[float, float]]:
    """Yield upper left corners for the words of a point: above it, or below where the line comes from above."""
    (x, y), high, wide = spots[place], free.letters.high, free.letters.measure(said)
    off = high * (_RADIUS + 0.1)
    around = [spots[at][1] for at in (place - 1, place + 1) if 0 <= at < len(spots)]
    above, below = y - off - high, (heads[place] or y + off) + 1
    low = around and all(other < y for other in around) and heads[place] is None
    heights = (below, above) if low else (above, below)
    for left in (x - wide / 2, x + off, x - off - wide):
        yield from ((left, top) for top in heights)
    yield from ((left, y - high / 2) for left in (x + off, x - off - wide))
