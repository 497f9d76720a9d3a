"""What is known of stays: standings, moves, who holds which bed, the census of any instant; changes nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from app.data.session import Session
from app.features.places import service as places
from app.features.slice import Slice, class_of, minded_risks
from app.features.stays import store
from app.features.stays.model import (
    DIAGNOSIS,
    NEVER_MOVED,
    REGISTERED,
    Aside,
    BuildingBeds,
    Census,
    ClassOf,
    DayCount,
    Flow,
    Line,
    Move,
    Occupancy,
    Occupant,
    Slip,
    SlipStep,
    Standing,
    State,
    Step,
    Tenancy,
    census,
    day_counts,
    flow,
    fold,
    fold_all,
    holdings,
    minutes_overdue,
    nobody_assessed,
    standing,
    steps,
)
from app.kernel.access import Permission
from app.kernel.birthdays import UNKNOWN_BIRTH
from app.kernel.clock import in_home
from app.kernel.codes import Sex
from app.kernel.ids import AccountId, BedId, ResidentId
from app.kernel.person_id import masked


def standings(session: Session, at: datetime | None = None) -> Mapping[ResidentId, Standing]:
    """Return where every resident on record is, now or at an instant (included), as known today.

    Residents who never moved are AWAITING; an instant to come is now, for no move is to come. Raises NotAllowedError.
    """
    session.require(Permission.STAYS_READ, Permission.RESIDENTS_SEE)
    as_now = at is None or at >= session.clock.now()

    def read() -> Mapping[ResidentId, Standing]:
        folded = fold_all(store.deciding_rows(session.db, None if as_now else at))
        return {resident_id: folded.get(resident_id, NEVER_MOVED) for resident_id in store.resident_ids(session.db)}

    return session.remembered("standings", read) if as_now else read()


def standing_of(session: Session, resident_id: ResidentId, at: datetime | None = None) -> Standing:
    """Return where one resident is, now or at an instant (included). Raises NotAllowedError."""
    session.require(Permission.STAYS_READ, Permission.RESIDENTS_SEE)
    return fold(standing(store.lines(session.db, resident_id)), at or session.clock.now())


def moved_since(session: Session, since: datetime) -> frozenset[ResidentId]:
    """Return who may have moved at or after an aware instant: of all others the present standing held then.

    Raises NotAllowedError.
    """
    session.require(Permission.STAYS_READ, Permission.RESIDENTS_SEE)
    newest = session.remembered("stays.newest", lambda: store.newest_move(session.db))
    return frozenset() if newest is None or newest < since else store.moved_since(session.db, since)


def state_at(session: Session, since: datetime) -> Callable[[ResidentId, datetime], State]:
    """Return what says the state of a resident at an instant not before `since`; only who moved since is read anew.

    Raises NotAllowedError.
    """
    session.require(Permission.STAYS_READ, Permission.RESIDENTS_SEE)
    now, moved = standings(session), moved_since(session, since)

    def state(resident_id: ResidentId, at: datetime) -> State:
        found = standing_of(session, resident_id, at) if resident_id in moved else now.get(resident_id, NEVER_MOVED)
        return found.state

    return state


def name_of(session: Session, resident_id: ResidentId) -> str:
    """Return a resident's name, "" for one not on record. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    found = store.person(session.db, resident_id)
    return "" if found is None else found.name


def moves_of(session: Session, resident_id: ResidentId) -> tuple[Line, ...]:
    """Return every line of a resident in the order it happened, corrected and withdrawn ones marked.

    A diagnosis is left out for those who may not read health. Raises NotAllowedError.
    """
    session.require(Permission.STAYS_READ)
    return tuple(_shown(session, [store.lines(session.db, resident_id)]))


def all_moves(session: Session, residents: Iterable[ResidentId] | None = None) -> tuple[Line, ...]:
    """Return every line of every resident or of some, resident by resident. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    grouped = groupby(store.every_line(session.db, residents), key=lambda line: line.resident_id)
    return tuple(_shown(session, (list(lines) for _, lines in grouped)))


def census_at(session: Session, at: datetime | None = None, class_of: ClassOf = nobody_assessed) -> Census:
    """Return the head counts now or at an instant (included), corrections applied. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    return census(standings(session, at), class_of)


def flow_between(session: Session, after: datetime, until: datetime) -> Flow:
    """Return what came and went with `after` < instant <= `until`, corrections applied. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    known = set(store.resident_ids(session.db))
    grouped = groupby(store.every_line(session.db), key=lambda line: line.resident_id)
    taken = (step for who, lines in grouped if who in known for step in steps(standing(lines)))
    return flow(taken, after, until)


def census_by_day(session: Session, days: int = 30) -> tuple[DayCount, ...]:
    """Return the head counts at the end of each of the last days, the present one as it is now.

    Raises NotAllowedError.
    """
    session.require(Permission.STAYS_READ)
    now = session.clock.now()
    here = in_home(now)
    midnight = here.replace(hour=0, minute=0, second=0)

    def read() -> tuple[DayCount, ...]:
        past = (midnight - timedelta(days=ago - 1, seconds=1) for ago in range(days - 1, 0, -1))
        ends = {end.date(): end for end in (*past, here)}
        start = min(ends.values())
        first = {of: where.state for of, where in standings(session, start).items()}
        return day_counts(first, store.rows_between(session.db, start, now), ends)

    return session.remembered(("census by day", here.date(), days), read)


def beds_by_building(session: Session) -> tuple[BuildingBeds, ...]:
    """Return how full each building is now. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ, Permission.RESIDENTS_SEE)
    held = {where.bed_id for where in standings(session).values()}
    found = []
    for building in places.plan(session).buildings:
        beds = [bed.id for floor in building.floors for room in floor.rooms for bed in room.beds]
        found.append(BuildingBeds(building.name, len(beds), sum(bed in held for bed in beds)))
    return tuple(found)


def occupancy(session: Session, at: datetime | None = None, slices: Sequence[Slice] = ()) -> Occupancy:
    """Return the plan of the home with who holds which bed, now or at an instant.

    With slices: the class and risks they tell, for who may read levels. Those who may know name and room only get
    no photo, reading, sex or birth. Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    if at is not None or slices:
        return _occupancy(session, at, slices)
    minute = session.clock.now().replace(second=0, microsecond=0)
    return session.remembered("occupancy", lambda: _occupancy(session, None, ()), minute)


def _occupancy(session: Session, at: datetime | None, slices: Sequence[Slice]) -> Occupancy:
    by_bed: dict[BedId, Occupant] = {}
    without: list[Occupant] = []
    awaiting: list[Occupant] = []
    for one in _with_care(session, _occupants(session, at), at, slices):
        if one.standing.bed_id is not None:
            by_bed[one.standing.bed_id] = one
        elif one.standing.state in REGISTERED:
            without.append(one)
        elif one.standing.state is State.AWAITING:
            awaiting.append(one)
    return Occupancy(places.plan(session), by_bed, tuple(without), tuple(awaiting))


def _occupants(session: Session, at: datetime | None) -> Iterator[Occupant]:
    """Yield everybody on record as far as the reader may see them."""
    faces = session.may(Permission.RESIDENTS_SEE_FACE)
    reads = faces or session.may(Permission.RESIDENTS_READ_MASKED)
    where, now = standings(session, at), at or session.clock.now()
    out = slips_out(session, where)
    for resident_id, name, reading, sex, born, photo in store.people(session.db):
        here = where[resident_id]
        if reads:
            one = Occupant(resident_id, name, reading, sex, born, photo if faces else None, here)
        else:
            one = Occupant(resident_id, name, "", Sex.UNSTATED, UNKNOWN_BIRTH, None, here)
        if here.state is State.ON_LEAVE and (slip := out.get(resident_id)) is not None:
            one = replace(one, overdue_minutes=minutes_overdue(slip, now), due_back_at=slip.leave.due_back_at)
        yield one


def _with_care(
    session: Session, occupants: Iterable[Occupant], at: datetime | None, slices: Sequence[Slice]
) -> Iterator[Occupant]:
    """Yield everybody with the class at that instant and the risks that stand now."""
    if not slices or not session.may(Permission.LEVELS_READ):
        yield from occupants
        return
    class_at, risks = class_of(session, slices, at), minded_risks(session, slices)
    for one in occupants:
        yield replace(one, care=class_at(one.resident_id), risks=tuple(risks.get(one.resident_id, {}).items()))


def aside(session: Session, resident_id: ResidentId) -> Aside:
    """Return whom to call first and what to do in daily care, as far as the reader may see it.

    Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    contact, relation, phone, note = store.aside(session.db, resident_id)
    if not session.may(Permission.RESIDENTS_READ) and not session.may(Permission.HEALTH_READ):
        note = ""
    if not session.may(Permission.RESIDENTS_READ) and not session.may(Permission.RESIDENTS_READ_MASKED):
        return Aside(care_note=note)
    return Aside(contact, relation, masked(phone), note)


def contact_phone(session: Session, resident_id: ResidentId) -> str:
    """Return the whole phone of whom to call first, "" without one; each look stands in the trail.

    Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_REVEAL)
    phone = store.aside(session.db, resident_id)[2]
    with session.change("resident.revealed", f"resident:{resident_id}") as change:
        change.tell(field="contact")
    return phone


def slips_out(session: Session, where: Mapping[ResidentId, Standing]) -> dict[ResidentId, Slip]:
    """Return the newest slip that each of those on leave is out on; who has none is left out.

    Raises NotAllowedError.
    """
    session.require(Permission.STAYS_READ, Permission.RESIDENTS_SEE)
    on_leave = [resident_id for resident_id, standing in where.items() if standing.state is State.ON_LEAVE]
    out = (SlipStep.GONE, SlipStep.SEARCH_STARTED)
    found = (slip for resident_id in on_leave for slip in store.slips(session.db, resident_id))
    return {slip.resident_id: slip for slip in found if slip.step in out}


def missing(session: Session) -> tuple[tuple[ResidentId, str, Standing], ...]:
    """Return id, name and standing of everybody who cannot be found now. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    return tuple(
        (resident_id, name_of(session, resident_id), where)
        for resident_id, where in standings(session).items()
        if where.state is State.MISSING
    )


def free_beds(session: Session) -> int:
    """Return how many beds in use nobody holds now. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    held = {where.bed_id for where in standings(session).values()}
    return sum(place.bed.id not in held for place in places.plan(session).places())


def history_of_bed(session: Session, bed_id: BedId) -> tuple[Tenancy, ...]:
    """Return who had a bed and when (住床历史), the newest first. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    found = [
        Tenancy(held.resident_id, name, held.from_at, held.to_at)
        for name, lines in store.lines_on_beds(session.db, [bed_id])
        for held in holdings(standing(lines))
        if held.bed_id == bed_id
    ]
    return tuple(sorted(found, key=lambda tenancy: tenancy.from_at, reverse=True))


def facts(session: Session) -> Iterator[tuple[ResidentId, Mapping[str, Any]]]:
    """Yield what stands of each resident's stays, for the digests. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    yield from store.facts(session.db)


def _shown(session: Session, by_resident: Iterable[list[Move]]) -> Iterator[Line]:
    """Yield the lines of each resident in the order they happened, with the words a screen needs."""
    plan, authors = places.plan(session, retired=True), store.account_names(session.db)
    for lines in by_resident:
        stand: dict[int, Step] = {step.move.id: step for step in steps(standing(lines))}
        for move in sorted(lines, key=lambda line: (line.at, line.id)):
            step = stand.get(move.id)
            bed_id = move.bed_id if step is None else step.bed_id
            login, name = authors.get(move.recorded_by or AccountId(0), ("", ""))
            yield Line(
                move=_masked(session, move),
                stands=step is not None,
                before=(move.from_state or State.AWAITING) if step is None else step.before,
                after=(move.to_state or State.AWAITING) if step is None else step.after,
                bed_id=bed_id,
                bed_label=plan.label(bed_id),
                recorded_by=name,
                login=login,
                late=_is_late(move),
            )


def _masked(session: Session, move: Move) -> Move:
    if DIAGNOSIS not in move.detail or session.may(Permission.HEALTH_READ):
        return move
    return replace(move, detail={name: value for name, value in move.detail.items() if name != DIAGNOSIS})


def _is_late(move: Move) -> bool:
    """Tell whether a line is a late entry (补记); what an import brought is not."""
    if move.recorded_at is None or move.import_id is not None:
        return False
    return in_home(move.recorded_at).date() > in_home(move.at).date()
