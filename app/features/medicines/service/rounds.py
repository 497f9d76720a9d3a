"""The doses of a day as somebody with the trolley walks: time by time, room by room, person by person; no writing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.accounts.model import Account
from app.features.medicines.model import OPEN, Course, DoseState, DueDose
from app.features.medicines.service.reading import doses_due, running
from app.features.residents import service as residents
from app.features.residents.model import HealthKind
from app.features.slice import Slice, minded_risks
from app.features.stays import service as stays
from app.features.stays.model import Occupancy, State
from app.kernel.access import Permission, allows
from app.kernel.care import Risk
from app.kernel.clock import in_home, today
from app.kernel.ids import ResidentId

_AT_PILLS = frozenset({Risk.CHOKING, Risk.WRONG_INTAKE})


def part_of(due: DueDose) -> str:
    """Return the part of the page that shows a dose: its day, time and resident."""
    return f"{in_home(due.due_at):%Y-%m-%d %H:%M} {due.resident_id}"


@dataclass(frozen=True, slots=True)
class Minded:
    """What to mind of one resident when medicine is given."""

    allergies: tuple[str, ...]
    risks: tuple[Risk, ...]  # of medium or high grade


@dataclass(frozen=True, slots=True)
class PersonDoses:
    """What one resident takes at one time."""

    resident_id: ResidentId
    name: str
    bed: str  # label; "" for no bed
    state: State  # now
    doses: tuple[DueDose, ...]
    needed: tuple[Course, ...] = ()  # to be given when needed

    @property
    def open(self) -> int:
        """Return how many doses somebody has to see to now."""
        return sum(one.state in OPEN for one in self.doses)

    @property
    def late(self) -> int:
        """Return how many doses are late."""
        return sum(one.state is DoseState.LATE for one in self.doses)


@dataclass(frozen=True, slots=True)
class RoomDoses:
    """What the residents of one room take at one time."""

    key: str  # the room's id; "": those without a bed
    name: str  # "203"; "" for those without a bed
    people: tuple[PersonDoses, ...]

    @property
    def open(self) -> int:
        """Return how many doses somebody has to see to now."""
        return sum(one.open for one in self.people)

    @property
    def late(self) -> int:
        """Return how many doses are late."""
        return sum(one.late for one in self.people)

    @property
    def waits(self) -> bool:
        """Return whether any dose has no outcome yet, to come or not."""
        return any(one.state is not DoseState.DONE for person in self.people for one in person.doses)


@dataclass(frozen=True, slots=True)
class Round:
    """One time of the day with its rooms; the last one holds what is given when needed."""

    due_at: datetime | None  # aware, UTC; None: when needed
    rooms: tuple[RoomDoses, ...]

    @property
    def open(self) -> int:
        """Return how many doses somebody has to see to now."""
        return sum(one.open for one in self.rooms)

    @property
    def late(self) -> int:
        """Return how many doses are late."""
        return sum(one.late for one in self.rooms)


def rounds(session: Session, day: date | None = None) -> tuple[Round, ...]:
    """Return the doses of a day, today without one, by time and room; then what is given when needed.

    Raises NotAllowedError.
    """
    session.require(Permission.MEDICINE_READ)
    on = day or today(session.clock)
    places = _Places(stays.occupancy(session))
    found = [
        Round(due_at, places.rooms((one.resident_id, one, None) for one in doses))
        for due_at, doses in groupby(doses_due(session, on), key=lambda one: one.due_at)
    ]
    needed = [one for one in running(session, on) if one.draft.when_needed and one.resident_id in places.held]
    if needed:
        found.append(Round(None, places.rooms((one.resident_id, None, one) for one in needed)))
    return tuple(found)


def minded(
    session: Session, slices: Iterable[Slice], people: Iterable[ResidentId]
) -> Mapping[ResidentId, Minded]:  # fmt: skip
    """Return allergies and risks that somebody with a pill in the hand minds, as far as the reader may see them.

    Raises NotAllowedError.
    """
    session.require(Permission.MEDICINE_READ)
    risks = minded_risks(session, slices)
    return {of: Minded(allergies(session, of), tuple(r for r in risks.get(of, ()) if r in _AT_PILLS)) for of in people}


def allergies(session: Session, of: ResidentId) -> tuple[str, ...]:
    """Return a resident's allergies, none to who may not read health. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    if not session.may(Permission.HEALTH_READ):
        return ()
    items = (item.draft for item in residents.health_items(session, of))
    return tuple(one.name for one in items if one.kind is HealthKind.ALLERGY and one.ended_on is None)


def seconds(session: Session) -> tuple[Account, ...]:
    """Return who may sign by PIN beside the acting person for a medicine under lock. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_GIVE)
    every = (tile.account for tile in accounts.tiles(session))
    return tuple(
        one
        for one in every
        if one.by_pin and allows(one.role, Permission.MEDICINE_GIVE) and one.id != session.actor.account_id
    )


class _Places:
    """Where everybody is now, in the order of the building."""

    def __init__(self, now: Occupancy) -> None:
        self.held = {one.resident_id: one for one in (*now.by_bed.values(), *now.without_bed)}
        self._spots: dict[ResidentId, tuple[int, str, str, str]] = {}  # order, room's id and name, bed
        for order, place in enumerate(now.plan.places()):
            if (one := now.by_bed.get(place.bed.id)) is not None:
                name = place.bed.label.removesuffix(
                    f"-{place.bed.name}"
                )  # with its building where two have such a room
                self._spots[one.resident_id] = (order, str(place.room.id), name, place.bed.label)

    def rooms(self, lines: Iterable[tuple[ResidentId, DueDose | None, Course | None]]) -> tuple[RoomDoses, ...]:
        """Return the lines by room and person; who is not registered any more is not among them."""
        by_person: dict[ResidentId, tuple[list[DueDose], list[Course]]] = {}
        for of, dose, course in lines:
            doses, needed = by_person.setdefault(of, ([], []))
            if dose is not None:
                doses.append(dose)
            if course is not None:
                needed.append(course)
        people = sorted((self._spot(of), of) for of in by_person if of in self.held)
        return tuple(
            RoomDoses(key, name, tuple(self._person(of, *by_person[of]) for _, of in inside))
            for (key, name), inside in groupby(people, key=lambda one: one[0][1:3])
        )

    def _spot(self, of: ResidentId) -> tuple[int, str, str, str]:
        return self._spots.get(of, (1 << 30, "", "", ""))

    def _person(self, of: ResidentId, doses: list[DueDose], needed: list[Course]) -> PersonDoses:
        who = self.held[of]
        return PersonDoses(of, who.name, self._spot(of)[3], who.standing.state, tuple(doses), tuple(needed))
