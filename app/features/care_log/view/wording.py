"""How lines and cells of the care log are said on the screen; reads no database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.desktop.language import translate
from app.features.care_log.model import (
    USUAL,
    CarePlan,
    Cell,
    CellState,
    DayPart,
    Deed,
    Entry,
    Item,
    Line,
    Measure,
    PlanDraft,
    catalogue,
    is_unusual,
)
from app.features.care_log.view.cells import Face
from app.features.staff.model import Shift
from app.kernel.clock import in_home
from app.kernel.text import say, words

ICONS = {
    "breakfast": "breakfast", "lunch": "lunch", "dinner": "diet", "water": "water", "washing": "washing",
    "toileting": "toileting", "turning": "turning", "mood": "mood", "sleep": "sleep", "night_look": "night",
    "temperature": "temperature",
}  # fmt: skip
"""Item -> meaning of its icon; none for the others."""

_TOLD = words("CareCell", "{name}, {item}: {what}, {state}")
_READY = words("CareCell", "not confirmed yet")
_DONE = words("CareCell", "recorded")
_TOLD_LATER = words("CareCell", "from {time}")
_NOT_FOR = words("CareCell", "not needed")
_NOT_MEASURED = words("CareCell", "not measured")
_NOT_LOOKED = words("CareCell", "to see")
_MORE = words("CareCell", "{first} +{more}")
_DAY = words("CareCell", "{day} {shift}")
_COMMA = words("CareCell", "{first}, {second}")
_TO_MEASURE = words("CareCell", "due {time}")
_NOT_PLANNED = words("CareCell", "not planned")
_PARTS = {DayPart.DAY: words("CareCell", "by day"), DayPart.NIGHT: words("CareCell", "at night")}
_DEEDS = {
    Deed.DO: words("CareCell", "to be done"),
    Deed.SKIP: words("CareCell", "left out"),
    Deed.USUAL: words("CareCell", "as for everybody"),
}
_EVERY = words("CareCell", "every {hours} h")
_PLANNED = words("CareCell", "{what}: {how}")


def item_name(item: Item) -> str:
    """Return the name of an item."""
    return item.name.shown(translate)


def name_of(key: str) -> str:
    """Return the name of an item by its key; one that this edition does not have is its own name."""
    item = catalogue().find(key)
    return key if item is None else item_name(item)


def outcome_words(item_key: str, outcome: Iterable[str]) -> tuple[str, ...]:
    """Return how each part of an outcome is said."""
    return tuple(word.shown(translate) for word in catalogue().words_of(item_key, outcome))


def outcome_text(item_key: str, outcome: Iterable[str]) -> str:
    """Return a whole outcome in words."""
    return _listed(outcome_words(item_key, outcome))


def _listed(told: Iterable[str]) -> str:
    text = ""
    for word in told:
        text = say(_COMMA, translate, first=text, second=word) if text else word
    return text


def short(item_key: str, outcome: Iterable[str]) -> str:
    """Return the first word of an outcome, and how many more there are."""
    first, *more = outcome_words(item_key, outcome)
    return say(_MORE, translate, first=first, more=len(more)) if more else first


def measured(entry: Entry, *, unit: bool = False) -> str:
    """Return the numbers of a measurement: `130/80`, with the unit if asked for."""
    item = catalogue().find(entry.item)
    digits = 0 if item is None else item.decimals
    text = "/".join(f"{value:.{digits}f}" for value in (entry.value, entry.second_value) if value is not None)
    return f"{text} {item.unit.shown(translate)}" if unit and item is not None and item.unit is not None else text


def entry_text(entry: Entry) -> str:
    """Return what a line says: numbers, outcome, note."""
    parts = (measured(entry, unit=True), outcome_text(entry.item, entry.outcome), entry.note)
    return " ".join(part for part in parts if part)


def planned_text(told: PlanDraft) -> str:
    """Return what a line of a care plan says: `at night every 2 h`, `07:00 17:00 before the meal`."""
    part = "" if told.part is None else say(_PARTS[told.part], translate)
    deed = say(_DEEDS[told.deed], translate)
    if told.deed is not Deed.DO:
        return f"{part} {deed}".strip()
    every = "" if told.every_hours is None else say(_EVERY, translate, hours=told.every_hours)
    return " ".join(one for one in (part, *told.times, every, told.how) if one) or deed


def plan_text(plan: CarePlan) -> str:
    """Return a whole plan in one line; items of which it says the same stand together."""
    names: dict[str, list[str]] = {}
    for told in plan.values():
        names.setdefault(planned_text(told), []).append(name_of(told.item))
    return "　".join(say(_PLANNED, translate, what=_listed(items), how=how) for how, items in names.items())


def shift_text(shift: Shift) -> str:
    """Return which shift it is: `11-22 白班`."""
    return say(_DAY, translate, day=f"{shift.duty_on:%m-%d}", shift=shift.name)


def usual_word(item: Item) -> str:
    """Return the word of what is as usual."""
    return item.usual.shown(translate) if item.usual is not None else ""


def cell_face(name: str, cell: Cell, chosen: tuple[str, ...]) -> Face:
    """Return how a routine cell shows; `chosen` are phrases not confirmed yet."""
    item = cell.item
    if cell.state is CellState.NOT_FOR:
        return _face(name, item, say(_NOT_FOR, translate), "none", "")
    if cell.begins_at is not None and cell.line is None:
        begins = f"{in_home(cell.begins_at):%H:%M}"
        return _face(name, item, begins, "none", say(_TOLD_LATER, translate, time=begins))
    if cell.line is not None and not cell.waiting:
        face = line_face(name, item, cell.line)
        return face if len(cell.due_at) <= 1 else replace(face, text=f"{len(cell.lines)}/{len(cell.due_at)}")
    kind = "odd" if is_unusual(chosen) else "ready"
    text = short(item.key, chosen or (USUAL,))
    if len(cell.due_at) > 1 and not chosen:
        text = "、".join(f"{in_home(at):%H:%M}" for at in cell.due_at[len(cell.lines) :][: cell.waiting][-1:])
    return _face(name, item, text, kind, say(_READY, translate))


def times_text(cells: Iterable[Cell]) -> str:
    """Return what is due several times in the shift, each time with a tick once it is on record, in one line."""
    told = []
    for cell in cells:
        if len(cell.due_at) > 1:
            ticks = ("√" if place < len(cell.lines) else "" for place in range(len(cell.due_at)))
            times = "　".join(f"{tick}{in_home(at):%H:%M}" for tick, at in zip(ticks, cell.due_at, strict=True))
            told.append(f"{item_name(cell.item)} {times}")
    return "　　".join(told)


def line_face(name: str, item: Item, line: Line) -> Face:
    """Return how a recorded line shows in a cell."""
    entry = line.entry
    text = measured(entry) if item.is_measure else short(item.key, entry.outcome)
    return _face(name, item, text, "done_odd" if entry.unusual else "done", say(_DONE, translate))


def look_face(name: str, item: Item, line: Line | None, *, waits: bool) -> Face:
    """Return how the look at somebody at night shows."""
    if line is None or waits:
        return _face(name, item, say(_NOT_LOOKED, translate), "measure", "")
    face = line_face(name, item, line)
    return Face(f"{in_home(line.entry.at):%H:%M}", face.kind, face.told)


def measure_face(name: str, item: Item, line: Line | None, asked: Measure | None, *, offered: bool) -> Face:
    """Return how a measurement shows; it is never filled in by itself.

    `asked` is what the plan asks for; without it one that is not `offered` to everybody cannot be pressed.
    """
    if asked is not None and asked.next_at is not None:
        return _face(name, item, say(_TO_MEASURE, translate, time=f"{in_home(asked.next_at):%H:%M}"), "measure", "")
    if line is not None:
        return line_face(name, item, line)
    unasked = say(_NOT_MEASURED if offered else _NOT_PLANNED, translate)
    return _face(name, item, unasked, "measure" if offered else "none", "")


def _face(name: str, item: Item, text: str, kind: str, state: str) -> Face:
    told = say(_TOLD, translate, name=name, item=item_name(item), what=text, state=state)
    return Face(text, kind, told.removesuffix(", ").removesuffix("，"))
