"""Where everybody was in a shift, and how they moved, area by area; reads stays only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from app.data.session import Session
from app.features.care_levels import service as levels
from app.features.handover.model import Counts, Flow, Inside, Passage, counted, flowed, last_bed, passages
from app.features.places import service as places
from app.features.places.model import Plan
from app.features.staff import service as staff
from app.features.stays import service as stays
from app.features.stays.model import Standing, standing, steps
from app.kernel.ids import AreaId, BedId, ResidentId


@dataclass(frozen=True, slots=True)
class Moved:
    """The moves of everybody, and which beds are in the area."""

    taken: Mapping[ResidentId, Sequence[Passage]]
    inside: Inside
    plan: Plan

    def counts(self, session: Session, at: datetime) -> Counts:
        """Return the head counts of the area at an instant (included)."""
        where = stays.standings(session, at)
        return counted(where, lambda one: self.belongs(one, where, at), levels.classes_at(session, at))

    def belongs(self, resident_id: ResidentId, where: Mapping[ResidentId, Standing], at: datetime) -> bool:
        """Tell whether a resident is of the area at an instant: by the bed held, else by the last one."""
        bed = where[resident_id].bed_id
        return self.inside(last_bed(self.taken.get(resident_id, ()), at) if bed is None else bed)

    def within(self, after: datetime, until: datetime) -> list[Passage]:
        """Return the moves of who was or came to be of the area by them, with `after` < instant <= `until`."""
        every = (one for taken in self.taken.values() for one in taken if after < one.at <= until)
        return [one for one in every if one.was_in(self.inside) or one.is_in(self.inside)]

    def flow(self, after: datetime, until: datetime) -> Flow:
        """Return what came and went with `after` < instant <= `until`."""
        return flowed((one for of in self.taken.values() for one in of), self.inside, after, until)

    def bed(self, resident_id: ResidentId, at: datetime) -> str:
        """Return the bed a resident held last at an instant, as said."""
        return self.plan.label(last_bed(self.taken.get(resident_id, ()), at))


def read_moves(session: Session, area_id: AreaId | None) -> Moved:
    """Return the moves of everybody as known today; the session may read stays. Raises NotAllowedError."""
    every = groupby((line.move for line in stays.all_moves(session)), key=lambda move: move.resident_id)
    taken = {of: passages(steps(standing(moves))) for of, moves in every}
    plan = places.plan(session, retired=True)
    return Moved(taken, _inside(session, plan, area_id), plan)


def _inside(session: Session, plan: Plan, area_id: AreaId | None) -> Inside:
    if area_id is None:
        return lambda _bed: True
    floors = next((one.floors for one in staff.areas(session) if one.id == area_id), frozenset())
    beds = frozenset[BedId](place.bed.id for place in plan.places() if place.floor.id in floors)
    return lambda bed: bed in beds
