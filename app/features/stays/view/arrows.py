"""Where the arrow keys and typed digits lead on the bed map; knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from app.features.places.model import Building, natural
from app.kernel.ids import BedId

Grid = Sequence[tuple[str, Sequence[tuple[str, Sequence[BedId]]]]]
"""Floors as drawn, from the top: (name, rooms from the left: (name, beds from the top))."""


class Way(Enum):
    """The four arrow keys."""

    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


def grid_of(building: Building) -> Grid:
    """Return a building's beds as the map draws them: the top floor first."""
    return [
        (floor.name, [(room.name, [bed.id for bed in room.beds]) for room in floor.rooms if room.beds])
        for floor in reversed(building.floors)
    ]


def neighbour(grid: Grid, here: BedId, way: Way) -> BedId:
    """Return the bed the arrow leads to; the bed itself where there is none.

    Up and down go on in the floor above and below; left and right go on at the other end of the next floor.
    """
    floors = [rooms for _, rooms in grid if rooms]
    place = _find(floors, here)
    if place is None:
        return here
    floor, room, row = place
    across, down = way.value
    if down:
        return _vertical(floors, floor, room, row + down)
    return _sideways(floors, floor, room + across, row)


def room_by_digits(grid: Grid, typed: str) -> BedId | None:
    """Return the first bed of the room called `typed`, else of the first whose name begins so; None if none does."""
    rooms = [(name, beds) for _, floor in grid for name, beds in floor if beds]
    exact = [beds[0] for name, beds in rooms if name == typed]
    begun = sorted((natural(name), beds[0]) for name, beds in rooms if name.startswith(typed))
    return exact[0] if exact else begun[0][1] if begun else None


Rooms = Sequence[tuple[str, Sequence[BedId]]]


def _find(floors: Sequence[Rooms], bed: BedId) -> tuple[int, int, int] | None:
    for floor, rooms in enumerate(floors):
        for room, (_, beds) in enumerate(rooms):
            if bed in beds:
                return floor, room, list(beds).index(bed)
    return None


def _vertical(floors: Sequence[Rooms], floor: int, room: int, row: int) -> BedId:
    beds = floors[floor][room][1]
    if 0 <= row < len(beds):
        return beds[row]
    other = floor + (1 if row > 0 else -1)
    if not 0 <= other < len(floors):
        return beds[min(max(row, 0), len(beds) - 1)]
    there = floors[other][min(room, len(floors[other]) - 1)][1]
    return there[0] if other > floor else there[-1]


def _sideways(floors: Sequence[Rooms], floor: int, room: int, row: int) -> BedId:
    if room < 0 and floor > 0:
        floor, room = floor - 1, len(floors[floor - 1]) - 1
    elif room >= len(floors[floor]) and floor + 1 < len(floors):
        floor, room = floor + 1, 0
    room = min(max(room, 0), len(floors[floor]) - 1)
    beds = floors[floor][room][1]
    return beds[min(row, len(beds) - 1)]
