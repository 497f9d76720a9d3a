"""Builds the sample home: houses of two floors, six rooms to a floor, five beds to a room."""

from __future__ import annotations

from app.data.session import Session
from app.features.places import service as places
from app.features.places.model import FloorDraft, RoomSex
from app.kernel.ids import BuildingId

FLOORS, ROOMS, BEDS = 2, 6, 5
SPARE = 1.08
"""Beds for each resident: a home is never quite full."""
WOMEN = 0.36
"""Share of the rooms that are for women."""


def build(session: Session, residents: int) -> None:
    """Add as many houses as the residents need, in one change."""
    rooms = -(-int(residents * SPARE + BEDS) // BEDS)
    with session.change("sample.built"):
        for house, first in enumerate(range(0, rooms, FLOORS * ROOMS), start=1):
            building = places.add_building(session, f"{house}号楼")
            for floor in range(1, FLOORS + 1):
                begun = first + (floor - 1) * ROOMS
                here = min(ROOMS, rooms - begun)
                if here > 0:
                    _add_floor(session, building, floor, range(begun, begun + here))


def _add_floor(session: Session, building: BuildingId, floor: int, rooms: range) -> None:
    """Add a floor with the rooms counted through the whole home, each for men or for women."""
    left, right = ("楼梯", "大门") if floor == 1 else ("楼梯", "护理站")
    floor_id = places.add_floor(session, building, FloorDraft(f"{floor}层", left, right))
    for place, room in enumerate(rooms, start=1):
        sex = RoomSex.FEMALE if round(room * WOMEN) < round((room + 1) * WOMEN) else RoomSex.MALE
        places.add_rooms(session, floor_id, f"{floor}{place:02d}", BEDS, sex, near_nurse=place == ROOMS)
