"""What cells become by an edit over several: a swap, a block laid elsewhere, the week before, patterns; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.features.rosters.model.month import Place, Sheet
from app.features.rosters.model.plan import DAY, Cell
from app.features.rosters.model.tallies import week_of

Edit = Mapping[Place, Cell | None]
"""What cells become; None: not planned."""


@dataclass(frozen=True, slots=True)
class Block:
    """Cells that were copied, by how many rows and days they lie from the first."""

    cells: Mapping[tuple[int, int], Cell | None]


def lifted(sheet: Sheet, places: Iterable[Place]) -> Block:
    """Return some cells of a month as a block that can be laid elsewhere."""
    rows = {one.id: row for row, one in enumerate(sheet.people)}
    found = [(rows[staff_id], day) for staff_id, day in places if staff_id in rows]
    top, first = min((row for row, _day in found), default=0), min((day for _row, day in found), default=date.min)
    return Block({(row - top, (day - first).days): sheet.cells.get((sheet.people[row].id, day)) for row, day in found})


def laid(sheet: Sheet, block: Block, at: Place) -> Edit:
    """Return what cells become when a block is laid with its first cell at a place; what lies outside is left out."""
    rows = {one.id: row for row, one in enumerate(sheet.people)}
    found: dict[Place, Cell | None] = {}
    for (down, right), cell in block.cells.items():
        row, day = rows[at[0]] + down, at[1] + DAY * right
        if row < len(sheet.people) and day <= sheet.month.last:
            place = sheet.people[row].id, day
            found[place] = _given(cell, place)
    return found


def as_week_before(sheet: Sheet, day: date) -> Edit:
    """Return what the week of a day becomes when everybody works as in the week before; locks and leave stay."""
    known, monday = {**sheet.before, **sheet.cells}, week_of(day)
    found: dict[Place, Cell | None] = {}
    for on in (one for one in sheet.month.days if week_of(one) == monday):
        for who in sheet.people:
            place, before = (who.id, on), known.get((who.id, on - timedelta(days=7)))
            if before is not None and who.in_post(on) and _free(sheet, place):
                found[place] = _given(before, place)
    return found


def by_patterns(sheet: Sheet) -> Edit:
    """Return what the days from today on become by the pattern of each person; locks and leave stay."""
    return {
        place: Cell(*place, duty_id)
        for place, duty_id in sheet.by_pattern.items()
        if place[1] >= sheet.today and _free(sheet, place)
    }


def swapped(now: Mapping[Place, Cell], one: Place, other: Place) -> dict[Place, Cell | None]:
    """Return the cells after two people changed with each other on a day, or on two: no duty is lost or doubled.

    Two days of one person change places.
    """
    (mine, my_day), (theirs, their_day) = one, other
    if mine == theirs:
        return {one: _given(now.get(other), one), other: _given(now.get(one), other)}
    return {
        (to, day): _given(now.get((of, day)), (to, day))
        for day in (my_day, their_day)
        for to, of in ((mine, theirs), (theirs, mine))
    }


# inside -----------------------------------------------------------------------------------------------


def _free(sheet: Sheet, place: Place) -> bool:
    cell = sheet.cells.get(place)
    return place not in sheet.absences and not (cell is not None and cell.pinned)


def _given(cell: Cell | None, place: Place) -> Cell | None:
    return None if cell is None else Cell(*place, cell.duty_id)
