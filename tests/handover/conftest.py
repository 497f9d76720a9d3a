"""A small home with two floors, people who sign with a PIN, and residents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest

from app.data.session import Actor, Session
from app.features.accounts import service as accounts
from app.features.accounts.model import Account, NewAccount
from app.features.handover import service as handover
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.kernel.access import Role
from app.kernel.ids import BedId, FloorId, HandoverId, ResidentId
from tests.builders import a_resident, id_number

PIN = "482915"
OTHER_PIN = "915482"


@dataclass
class Home:
    """What the tests need to name."""

    session: Session  # the director's
    giver: Account
    taker: Account
    floors: tuple[FloorId, FloorId]
    beds: dict[str, BedId]  # "101-1" …

    def as_giver(self) -> Session:
        return self.session.as_actor(Actor(self.giver.id, self.giver.name, self.giver.role))

    def shift(self) -> Shift:
        found = staff.shift_now(self.session)
        assert found is not None
        return found

    def sign(self, session: Session | None = None, reason: str = "", shift: Shift | None = None) -> HandoverId:
        """Sign the sheet of a shift, of the one that is on without one, by giver and taker."""
        session, shift = session or self.session, shift or self.shift()
        seen = handover.sheet(session, shift, ())
        giver, taker = handover.prove(session, seen, "zhou", PIN), handover.prove(session, seen, "wu", OTHER_PIN)
        return handover.sign(session, shift, (), giver, taker, reason=reason)


@pytest.fixture
def ward(session: Session) -> Home:
    """Return the home: room 101 on the first floor, 201 on the second, four beds each."""
    house = places.add_building(session, "1号楼")
    floors = (places.add_floor(session, house, FloorDraft("1层")), places.add_floor(session, house, FloorDraft("2层")))
    for floor, room in zip(floors, ("101", "201"), strict=True):
        places.add_rooms(session, floor, room, 4)
    beds = {place.bed.label: place.bed.id for place in places.plan(session).places()}
    accounts.add(session, NewAccount("周玉梅", Role.CAREGIVER, login="zhou", pin=PIN))
    accounts.add(session, NewAccount("吴小芬", Role.CAREGIVER, login="wu", pin=OTHER_PIN))
    known = {one.login: one for one in accounts.accounts(session)}
    return Home(session, known["zhou"], known["wu"], floors, beds)


@pytest.fixture
def admitted(ward: Home) -> Callable[..., ResidentId]:
    """Return what lets a new resident live in a bed since some hours ago."""
    numbers = iter(range(1, 100))

    def admit(bed: str, hours: float = 100, name: str = "") -> ResidentId:
        number = next(numbers)
        made_name = name or f"王{'甲乙丙丁戊己庚辛'[number % 8]}"
        made = a_resident(ward.session, name=made_name, id_number=id_number(2 * number + 1))
        stays.admit(ward.session, made, ward.beds[bed], ward.session.clock.now() - timedelta(hours=hours))
        return made

    return admit
