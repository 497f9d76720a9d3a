"""Where everybody was in a shift, and how they moved, area by area; reads stays only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
from app.features.stays.model import REGISTERED, Standing, fold, standing, steps
from app.kernel.ids import AreaId, BedId, ResidentId


@dataclass(frozen=True, slots=True)
class Moved:
    """Where everybody was at some instants, the moves of who did not stay put, and which beds are in the area."""

    where: Mapping[datetime, Mapping[ResidentId, Standing]]
    taken: Mapping[ResidentId, Sequence[Passage]]  # of all others the bed held now was held all the time
    inside: Inside
    plan: Plan

    def counts(self, session: Session, at: datetime) -> Counts:
        """Return the head counts of the area at one of the instants (included)."""
        return counted(self.where[at], lambda one: self.belongs(one, at), levels.classes_at(session, at))

    def belongs(self, resident_id: ResidentId, at: datetime) -> bool:
        """Tell whether a resident is of the area at one of the instants: by the bed held, else by the last one."""
        taken = self.taken.get(resident_id)
        return self.inside(self.where[at][resident_id].bed_id if taken is None else last_bed(taken, at))

    def within(self, after: datetime, until: datetime) -> list[Passage]:
        """Return the moves of who was or came to be of the area by them, with `after` < instant <= `until`."""
        every = (one for taken in self.taken.values() for one in taken if after < one.at <= until)
        return [one for one in every if one.was_in(self.inside) or one.is_in(self.inside)]

    def flow(self, after: datetime, until: datetime) -> Flow:
        """Return what came and went with `after` < instant <= `until`."""
        return flowed((one for of in self.taken.values() for one in of), self.inside, after, until)

    def bed(self, resident_id: ResidentId, at: datetime) -> str:
        """Return the bed a resident held last at an instant, one of those unless they moved, as said."""
        taken = self.taken.get(resident_id)
        return self.plan.label(self.where[at][resident_id].bed_id if taken is None else last_bed(taken, at))


def read_moves(session: Session, area_id: AreaId | None, since: datetime, instants: Iterable[datetime]) -> Moved:
    """Return how residents moved since an instant, as known today, and where all were at instants not before it.

    The session may read stays. Raises NotAllowedError.
    """
    now, moved = stays.standings(session), stays.moved_since(session, since)
    bedless = (of for of, one in now.items() if one.state in REGISTERED and one.bed_id is None)
    lines = stays.all_moves(session, now.keys() & moved.union(bedless))
    every = groupby((line.move for line in lines), key=lambda move: move.resident_id)
    moves = {of: standing(told) for of, told in every}
    where = {at: {**now, **{of: fold(told, at) for of, told in moves.items()}} for at in instants}
    plan = places.plan(session, retired=True)
    taken = {of: passages(steps(told)) for of, told in moves.items()}
    return Moved(where, taken, _inside(session, plan, area_id), plan)


def _inside(session: Session, plan: Plan, area_id: AreaId | None) -> Inside:
    if area_id is None:
        return lambda _bed: True
    floors = next((one.floors for one in staff.areas(session) if one.id == area_id), frozenset())
    beds = frozenset[BedId](place.bed.id for place in plan.places() if place.floor.id in floors)
    return lambda bed: bed in beds
