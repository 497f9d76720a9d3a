"""Builders of care for tests: a small ward, shifts, lines; only the interesting values are named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.data.session import Session
from app.features.care_log import service
from app.features.care_log.model import USUAL, CellState, EntryDraft
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.kernel.ids import ResidentId, RoomId
from tests.builders import a_resident

NAMES = ("曾会元", "邓𬱖珍", "欧阳桂香", "曹水仙", "单春花", "仇国富", "区大河", "解冬梅")


@dataclass(frozen=True, slots=True)
class Ward:
    """Rooms of two beds with people in them, admitted a month ago."""

    rooms: tuple[RoomId, ...]
    people: tuple[ResidentId, ...]  # by bed


def a_ward(session: Session, rooms: int = 2, beds: int = 2) -> Ward:
    """Make a floor of rooms, each full of residents."""
    floor = places.add_floor(session, places.add_building(session, "1号楼"), FloorDraft("2层"))
    made_rooms = places.add_rooms(session, floor, f"201-{200 + rooms}", beds)
    plan = places.plan(session)
    since = session.clock.now() - timedelta(days=30)
    people = []
    for order, place in enumerate(plan.places()):
        made = a_resident(session, name=NAMES[order % len(NAMES)], id_number="", id_none_reason="补办中")
        stays.admit(session, made, place.bed.id, since)
        people.append(made)
    return Ward(made_rooms, tuple(people))


def shift_now(session: Session) -> Shift:
    """Return the shift of the whole home that is on now."""
    found = staff.shift_now(session)
    assert found is not None
    return found


def usual(of: ResidentId, item: str, at: datetime, **more: Any) -> EntryDraft:
    """Return a routine line as usual."""
    return EntryDraft(resident_id=of, item=item, outcome=(USUAL,), at=at, **more)


def odd(of: ResidentId, item: str, at: datetime, *phrases: str, **more: Any) -> EntryDraft:
    """Return a line with phrases."""
    return EntryDraft(resident_id=of, item=item, outcome=phrases, at=at, **more)


def measured(of: ResidentId, at: datetime, value: float, item: str = "temperature", **more: Any) -> EntryDraft:
    """Return a measurement."""
    return EntryDraft(resident_id=of, item=item, value=value, at=at, **more)


def record(session: Session, draft: EntryDraft) -> Any:
    """Record a line in the shift of its instant, a late one with a reason."""
    shift = staff.shift_at(session, draft.at)
    assert shift is not None
    return service.record(session, shift, draft)


def ready_rows(session: Session, ward: Ward, room: int = 0) -> list[EntryDraft]:
    """Return what lies ready in a room as usual."""
    sheet = service.room_sheet(session, shift_now(session), ward.rooms[room])
    if sheet is None:
        raise LookupError("there is no such room")
    return [
        usual(one.resident_id, cell.item.key, session.clock.now())
        for one in sheet.residents
        for cell in one.cells
        if cell.state is CellState.READY
    ]
