"""The sheets of a shift: rooms and how far they are, a room's cells, the looks at night; changes nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from app.data.session import Session
from app.features.care_levels import service as levels
from app.features.care_log import store
from app.features.care_log.model import (
    NIGHT_LOOK,
    CarePlan,
    DayPart,
    Item,
    Line,
    LogRules,
    Look,
    ResidentSheet,
    RoomSheet,
    RoomState,
    cell,
    columns,
    due,
    in_shift,
    look,
    measures,
    parts,
    waiting,
)
from app.features.care_log.service.plan import plans_on
from app.features.care_log.service.rules import rules_on
from app.features.places import service as places
from app.features.places.model import Plan, Room
from app.features.slice import Slice
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.features.stays.model import Occupancy, Occupant, State
from app.kernel.access import Permission
from app.kernel.care import SelfCare
from app.kernel.clock import from_text
from app.kernel.ids import FloorId, ResidentId, RoomId
from app.kernel.text import Words, words

_OVERDUE = words("LogRules", "Looks at night that are overdue now: {before} by these rules, {after} then.")


def room_states(session: Session, shift: Shift) -> tuple[RoomState, ...]:
    """Return how far each room of the shift's area with somebody in it is, in the order of the building.

    Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    return _states(session, shift)


def room_sheets(session: Session, shift: Shift) -> tuple[RoomSheet, ...]:
    """Return the sheets of every room of the shift's area with somebody in it. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return tuple(sheet for _, sheet in _sheets(session, shift))


def room_sheet(session: Session, shift: Shift, room_id: RoomId) -> RoomSheet | None:
    """Return the sheet of one room; None for a room where nobody lives. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return next((sheet for _, sheet in _sheets(session, shift, room_id)), None)


def open_rooms(session: Session, shift: Shift) -> tuple[RoomState, ...]:
    """Return the rooms of a shift where something still waits, in the order of the building. Raises NotAllowedError."""
    session.require(Permission.LOG_READ, Permission.HANDOVER_READ)
    return tuple(one for one in _states(session, shift) if not one.done)


def _states(session: Session, shift: Shift) -> tuple[RoomState, ...]:
    """Return how far each room is, kept for the minute: what lies ready depends on the time of day."""
    minute = session.clock.now().replace(second=0, microsecond=0)
    return session.remembered(("care_log.rooms", shift), lambda: tuple(_read_states(session, shift)), minute)


def _read_states(session: Session, shift: Shift) -> Iterator[RoomState]:
    """Yield how far each room is, from as little of the log as counting needs: what the rooms' sheets say."""
    plans = plans_on(session, shift.duty_on)
    shown, now = columns(shift, plans.values()), session.clock.now()
    plan, class_ = places.plan(session), _classes(session)
    usual = {kind: [one.key for one in shown if waiting(due(one, shift, kind, {}), 0, now)] for kind in SelfCare}
    held = {where.bed_id: (of, where.state) for of, where in stays.standings(session, _as_of(session, shift)).items()}
    rooms = [(room, [held[bed.id] for bed in room.beds if bed.id in held]) for room in _rooms(session, plan, shift)]
    here = [of for _, people in rooms for of, state in people if state is State.PRESENT]
    done = store.done_in_shift(session.db, shift, (item.key for item in shown), here)
    buildings = _buildings(plan)
    for room, people in rooms:
        present = [of for of, state in people if state is State.PRESENT]
        open_ = {
            of: _waiting(shown, shift, class_(of), now, plans.get(of, {}), usual[class_(of)], done.get(of, {}))
            for of in present
        }
        recorded = [one for of in present for one in done.get(of, {}).values()]
        last = max(recorded, default=None)
        if people:
            yield RoomState(
                room_id=room.id,
                floor_id=room.floor_id,
                name=room.name,
                sex=room.sex,
                present=len(present),
                out=len(people) - len(present),
                ready=sum(open_.values()),
                recorded=sum(one.times for one in recorded),
                last_at=None if last is None else from_text(last.recorded_at),
                last_by="" if last is None else last.author,
                building=buildings.get(room.floor_id, ""),
            )


def _waiting(
    shown: Iterable[Item], shift: Shift, self_care: SelfCare, now: datetime, plan: CarePlan, usual: Iterable[str],
    done: Mapping[str, store.Done],
) -> int:  # fmt: skip
    """Return how many items of somebody's routine wait: of what the plan names by the plan, else the usual."""
    times = {key: one.times for key, one in done.items()}
    planned = [item for item in shown if item.key in plan]
    own = (waiting(due(item, shift, self_care, plan), times.get(item.key, 0), now) for item in planned)
    return sum(map(bool, own)) + sum(key not in plan and key not in done for key in usual)


def night_looks(session: Session, shift: Shift, rules: LogRules | None = None) -> tuple[Look, ...]:
    """Return how the look at everybody in the shift's area stands, in the order of the building; none by day.

    By other `rules`: what they would change. Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    if DayPart.NIGHT not in parts(shift):
        return ()
    by = rules or rules_on(session, shift.duty_on)
    now, here, class_ = session.clock.now(), _occupancy(session, shift), _classes(session)
    newest = store.newest_of_shift(session.db, shift, NIGHT_LOOK)
    plans = plans_on(session, shift.duty_on)
    found = []
    for room in _rooms(session, here.plan, shift):
        for one in _people(here, room):
            of, self_care = one.resident_id, class_(one.resident_id)
            state, due_at = look(one.standing.state, newest.get(of), self_care, shift, by, now, plans.get(of, {}))
            found.append(Look(of, one.name, here.plan.label(one.standing.bed_id), self_care, state, due_at))
    return tuple(found)


def unmeasured(session: Session, shift: Shift) -> tuple[Occupant, ...]:
    """Return who is in the house and was not measured at a time that the plan names and that is past.

    In the order of the building. Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    asked = {of: plan for of, plan in plans_on(session, shift.duty_on).items() if measures(plan, shift, ())}
    if not asked:
        return ()
    lines, here, now = _by_resident(session, shift, list(asked)), _occupancy(session, shift), session.clock.now()

    def waits(one: Occupant) -> bool:
        of = one.resident_id
        present = of in asked and one.standing.state is State.PRESENT
        return present and any(each.missing(now) for each in measures(asked[of], shift, lines.get(of, ())))

    rooms = _rooms(session, here.plan, shift)
    return tuple(one for room in rooms for one in _people(here, room) if waits(one))


def effects(
    session: Session, _slices: Sequence[Slice], old: LogRules, new: LogRules
) -> Iterator[tuple[Words, Mapping[str, Any]]]:
    """Yield what other rules would change at once: looks that are overdue. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    shift = staff.shift_now(session)
    if shift is None:
        return
    before, after = (_overdue(night_looks(session, shift, rules), session.clock.now()) for rules in (old, new))
    if before != after:
        yield _OVERDUE, {"before": before, "after": after}


def _classes(session: Session) -> Callable[[ResidentId], SelfCare]:
    """Return what says a resident's official class now."""
    found = levels.classes_at(session)
    return lambda resident_id: found.get(resident_id, SelfCare.UNASSESSED)


def _overdue(looks: Iterable[Look], now: datetime) -> int:
    return sum(one.overdue(now) for one in looks)


def _occupancy(session: Session, shift: Shift) -> Occupancy:
    """Return who lives where now; for a shift that has ended, at its end."""
    return stays.occupancy(session, _as_of(session, shift))


def _as_of(session: Session, shift: Shift) -> datetime | None:
    """Return when a shift that has ended did; None for any other: now."""
    return None if session.clock.now() < shift.ends_at else shift.ends_at


def _rooms(session: Session, plan: Plan, shift: Shift) -> Iterator[Room]:
    """Yield the rooms of the shift's area."""
    areas = {area.id: area.floors for area in staff.areas(session)} if shift.area_id is not None else {}
    for building in plan.buildings:
        for floor in building.floors:
            if shift.area_id is None or floor.id in areas.get(shift.area_id, ()):
                yield from floor.rooms


def _buildings(plan: Plan) -> Mapping[FloorId, str]:
    """Return the name of the building of each floor; nothing for a home with one building."""
    known = plan.buildings
    return {floor.id: one.name for one in known for floor in one.floors} if len(known) > 1 else {}


def _people(here: Occupancy, room: Room) -> list[Occupant]:
    """Return who has a bed in a room, by bed."""
    return [here.by_bed[bed.id] for bed in room.beds if bed.id in here.by_bed]


def _sheets(session: Session, shift: Shift, only: RoomId | None = None) -> Iterator[tuple[Room, RoomSheet]]:
    """Yield each room of the shift's area where somebody lives, or only one, with its sheet."""
    here, now, plans = _occupancy(session, shift), session.clock.now(), plans_on(session, shift.duty_on)
    class_, risks = _classes(session), levels.minded_risks(session)
    rooms = {room.id: room for room in _rooms(session, here.plan, shift) if only in (None, room.id)}
    people = {room_id: _people(here, room) for room_id, room in rooms.items()}
    whose = None if only is None else [one.resident_id for one in people.get(only, ())]
    lines, buildings = _by_resident(session, shift, whose), _buildings(here.plan)
    for room_id, room in rooms.items():
        sheets = []
        shown = columns(shift, (plans[one.resident_id] for one in people[room_id] if one.resident_id in plans))
        keys = {item.key for item in shown}
        for one in people[room_id]:
            plan = plans.get(one.resident_id, {})
            self_care, own = class_(one.resident_id), lines.get(one.resident_id, [])
            routine = defaultdict[str, list[Line]](list)
            for line in own:
                routine[line.entry.item].append(line)
            present = one.standing.state is State.PRESENT
            cells = (cell(item, shift, self_care, routine[item.key], now, plan) for item in shown)
            sheets.append(
                ResidentSheet(
                    resident_id=one.resident_id,
                    name=one.name,
                    bed=here.plan.label(one.standing.bed_id),
                    self_care=self_care,
                    state=one.standing.state,
                    risks=risks.get(one.resident_id, {}),
                    cells=tuple(cells) if present else (),
                    more=tuple(line for line in own if not present or line.entry.item not in keys),
                    plan=in_shift(plan, shift),
                    measures=measures(plan, shift, own) if present else (),
                )
            )
        if sheets:
            yield room, RoomSheet(room.id, room.name, shown, tuple(sheets), buildings.get(room.floor_id, ""))


def _by_resident(
    session: Session, shift: Shift, residents: list[ResidentId] | None = None
) -> Mapping[ResidentId, list[Line]]:
    """Return the lines of a shift that stand, of some residents or all, in the order they happened."""
    found: defaultdict[ResidentId, list[Line]] = defaultdict(list)
    for line in store.of_shift(session.db, shift, residents):
        if line.stands:
            found[line.entry.resident_id].append(line)
    return found
