"""Builds the sample home: houses of two floors, six rooms to a floor, five beds to a room."""

from __future__ import annotations

from app.data.session import Session
from app.features.places import service as places
from app.features.places.model import FloorDraft, RoomSex

FLOORS, ROOMS, BEDS = 2, 6, 5
SPARE = 1.08
"""Beds for each resident: a home is never quite full."""
WOMEN = 0.36
"""Share of the rooms that are for women."""


def build(session: Session, residents: int) -> None:
    """Add as many houses as the residents need, in one change."""
    wanted = -(-int(residents * SPARE + BEDS) // BEDS)
    with session.change("sample.built"):
        built = 0
        house = 0
        while built < wanted:
            house += 1
            building = places.add_building(session, f"{house}号楼")
            for floor in range(1, FLOORS + 1):
                left, right = ("楼梯", "大门") if floor == 1 else ("楼梯", "护理站")
                floor_id = places.add_floor(session, building, FloorDraft(f"{floor}层", left, right))
                for room in range(1, ROOMS + 1):
                    sex = RoomSex.FEMALE if round(built * WOMEN) < round((built + 1) * WOMEN) else RoomSex.MALE
                    places.add_rooms(session, floor_id, f"{floor}{room:02d}", BEDS, sex, near_nurse=room == ROOMS)
                    built += 1
