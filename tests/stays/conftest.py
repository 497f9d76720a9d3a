"""Builders of the stays' tests: a small building, and residents past the services of the slice above."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from app.data.session import Session
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.places import service as places
from app.features.places.model import FloorDraft, RoomSex
from app.features.stays import service
from app.kernel.clock import SetClock, to_text
from app.kernel.ids import BedId, ResidentId
from tests.desk import TableDesk
from tests.signs import signs_of

Resident = Callable[..., ResidentId]


@pytest.fixture
def beds(session: Session) -> dict[str, BedId]:
    """Return the beds of a small building: 101 for men, 201 for women, 202 for either, two beds each."""
    building = places.add_building(session, "1号楼")
    ground = places.add_floor(session, building, FloorDraft("1层", "楼梯", "大门"))
    above = places.add_floor(session, building, FloorDraft("2层", "楼梯", "护理站"))
    places.add_rooms(session, ground, "101", 2, RoomSex.MALE)
    places.add_rooms(session, above, "201", 2, RoomSex.FEMALE)
    places.add_rooms(session, above, "202", 2)
    return {place.bed.label: place.bed.id for place in places.plan(session).places()}


@pytest.fixture
def resident(session: Session) -> Resident:
    """Return a maker of invented residents, past the services of the slice above."""

    def make(name: str = "王秀英", sex: str = "female", born_on: str = "1945-03-12") -> ResidentId:
        with session.change("test.resident_made") as change:
            made = change.new_id("resident")
            session.db.table("resident").insert(
                {
                    "id": made, "number": f"{made & 0xFFFF:04}", "name": name, "readings": "", "reading_shown": "",
                    "sex": sex, "born_on": born_on, "born_kind": "exact", "id_kind": "none",
                    "recorded_at": to_text(session.clock.now()), "recorded_by": 1,
                }
            )  # fmt: skip
        return ResidentId(made)

    return make


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    made.slices = (signs_of({}),)
    yield made
    made.jobs.finish()


@pytest.fixture
def who(session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident) -> ResidentId:
    made = resident()
    service.admit(session, made, beds["201-1"], clock.now() - timedelta(days=9))
    return made
