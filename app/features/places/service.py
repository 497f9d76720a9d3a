"""What a person may want done with places: see them, set them up, take them out of use; nothing is deleted."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from app.data.session import Session
from app.features.places import model, store
from app.features.places.model import BedDraft, BedLabel, FloorDraft, PlaceKind, Plan, RoomDraft, RoomSex
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import Finding, OutOfDateError, RuleBrokenError
from app.kernel.ids import BedId, BuildingId, FloorId, RoomId
from app.kernel.text import words

_TAKEN = words("Places", "There is a place called {name} here already. Nothing was changed. Give it another name.")
_TAKEN_RETIRED = words(
    "Places", "{name} was there before and is out of use. Nothing was changed. Take it into use again."
)
_HELD = words("Places", "{people} still has a bed here. Nothing was changed. Move this person to another bed first.")
_GONE = words("Places", "This place is not in the home. Nothing was changed. Look at the list again.")
_TWO = words(
    "Places",
    "Two buildings have a bed {label}. Nothing was added. Write the building before it, like {building} {label}.",
)
_UNREADABLE = words("Places", "“{label}” does not name a bed. Nothing was added. Write room-bed, like 201-3.")


def plan(session: Session, *, retired: bool = False) -> Plan:
    """Return all places of the home in order, with those out of use if asked for. Raises NotAllowedError."""
    session.require(Permission.PLACES_READ)

    def read() -> Plan:
        if not retired and not store.has_retired(session.db):
            return plan(session, retired=True)
        return store.plan(session.db, retired=retired)

    return session.remembered(("plan", retired), read)


def retired_places(session: Session) -> tuple[tuple[PlaceKind, int, str], ...]:
    """Return what is out of use, outermost first: kind, id and a name to show. Raises NotAllowedError."""
    session.require(Permission.PLACES_READ)
    found: list[tuple[PlaceKind, int, str]] = []
    for building in store.plan(session.db, retired=True).buildings:
        if building.retired_on:
            found.append((PlaceKind.BUILDING, building.id, building.name))
            continue
        for floor in building.floors:
            if floor.retired_on:
                found.append((PlaceKind.FLOOR, floor.id, f"{building.name} {floor.name}"))
                continue
            for room in floor.rooms:
                if room.retired_on:
                    found.append((PlaceKind.ROOM, room.id, room.name))
                else:
                    found += [(PlaceKind.BED, bed.id, bed.label) for bed in room.beds if bed.retired_on]
    return tuple(found)


def beds_by_label(session: Session) -> dict[str, BedId]:
    """Return the beds in use by the text of their label, `201-3`, and by `1号楼 201-3` as well.

    A short label that two buildings share is left out. Raises NotAllowedError.
    """
    session.require(Permission.PLACES_READ)
    found: dict[str, BedId] = {}
    for place in store.plan(session.db, retired=False).places():
        found[place.bed.label] = place.bed.id
        found[BedLabel(place.building.name, place.room.name, place.bed.name).text] = place.bed.id
    return found


def add_building(session: Session, name: str) -> BuildingId:
    """Add a building and return its id. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.PLACES_CHANGE)
    return BuildingId(_add(session, PlaceKind.BUILDING, None, {"name": name, "position": 0}))


def add_floor(session: Session, building_id: BuildingId, draft: FloorDraft) -> FloorId:
    """Add a floor where its name puts it, else above the others, and return its id.

    Raises NotAllowedError, RuleBrokenError.
    """
    session.require(Permission.PLACES_CHANGE)
    position = model.floor_position(draft.name)
    if position is None:
        position = store.next_position(session.db, building_id)
    return FloorId(_add(session, PlaceKind.FLOOR, building_id, _stored(draft) | {"position": position}))


def add_rooms(
    session: Session, floor_id: FloorId, names: str, beds: int, sex: RoomSex = RoomSex.ANY, *, near_nurse: bool = False
) -> tuple[RoomId, ...]:
    """Add the rooms that `names` means, `201-206`, each with as many beds, in one change.

    Raises NotAllowedError, RuleBrokenError with findings for `names` and `beds`.
    """
    session.require(Permission.PLACES_CHANGE)
    _stop(model.rooms_findings(names, beds))
    made = []
    with session.change("place.added", f"floor:{floor_id}") as change:
        change.tell(rooms=names, beds=beds)
        for name in model.room_names(names):
            room_id = RoomId(_add(session, PlaceKind.ROOM, floor_id, _stored(RoomDraft(name, sex, near_nurse))))
            for number in range(1, beds + 1):
                _add(session, PlaceKind.BED, room_id, _stored(BedDraft(str(number))))
            made.append(room_id)
    return tuple(made)


def add_bed(session: Session, room_id: RoomId, draft: BedDraft) -> BedId:
    """Add one bed to a room and return its id. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.PLACES_CHANGE)
    if len(store.beds_inside(session.db, PlaceKind.ROOM, room_id)) >= model.MOST_BEDS:
        _stop(model.rooms_findings("1", model.MOST_BEDS + 1))
    return BedId(_add(session, PlaceKind.BED, room_id, _stored(draft)))


def rename_building(session: Session, building_id: BuildingId, name: str) -> None:
    """Give a building another name. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.PLACES_CHANGE)
    _change(session, PlaceKind.BUILDING, building_id, {"name": name})


def change_floor(session: Session, floor_id: FloorId, draft: FloorDraft) -> None:
    """Write what differs of a floor. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.PLACES_CHANGE)
    _change(session, PlaceKind.FLOOR, floor_id, _stored(draft))


def change_room(session: Session, room_id: RoomId, draft: RoomDraft) -> None:
    """Write what differs of a room; who lives there stays. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.PLACES_CHANGE)
    _change(session, PlaceKind.ROOM, room_id, _stored(draft))


def change_bed(session: Session, bed_id: BedId, draft: BedDraft) -> None:
    """Write what differs of a bed; who has it stays. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.PLACES_CHANGE)
    _change(session, PlaceKind.BED, bed_id, _stored(draft))


def retire(session: Session, kind: PlaceKind, place_id: int, reason: str = "") -> None:
    """Take a building, floor, room or bed out of use from today; it stays in the history.

    Raises NotAllowedError, RuleBrokenError while somebody holds a bed in it.
    """
    session.require(Permission.PLACES_CHANGE)
    with session.change("place.retired", f"{kind}:{place_id}", reason=reason) as change:
        if people := store.holders(session.db, store.beds_inside(session.db, kind, place_id)):
            raise RuleBrokenError(_HELD, people="、".join(people[:3]))
        new = {"retired_on": today(session.clock).isoformat()}
        change.fields(kind, place_id, _row(session, kind, place_id), new)
        store.change(session.db, kind, place_id, new)


def take_into_use(session: Session, kind: PlaceKind, place_id: int, reason: str = "") -> None:
    """Take a place that was out of use into use again. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.PLACES_CHANGE)
    with session.change("place.taken_into_use", f"{kind}:{place_id}", reason=reason) as change:
        new = {"retired_on": None}
        change.fields(kind, place_id, _row(session, kind, place_id), new)
        store.change(session.db, kind, place_id, new)


def make_places(
    session: Session, labels: Iterable[str], sexes: Mapping[str, RoomSex] | None = None
) -> dict[str, BedId]:
    """Make the beds that `labels` name and the home lacks, and return every bed by the label as given.

    A label without building stands in `1号楼`; the floor comes from the room's number; `sexes` says for whom a new
    room is, by the label without its bed. Places that were out of use come into use again. Joins the open change.
    Raises NotAllowedError, RuleBrokenError for a label that does not name a bed.
    """
    session.require(Permission.PLACES_CHANGE)
    wanted = {label: _read(label) for label in labels}
    known = beds_by_label(session)
    missing = {label: read for label, read in wanted.items() if read.text not in known}
    _require_clear(missing.values(), known)
    if missing:
        with session.change("place.added", "") as change:
            change.tell(beds=len(missing))
            for read in sorted(set(missing.values()), key=lambda read: model.natural(read.text)):
                known[read.text] = _make(session, read, sexes or {})
    return {label: known[read.text] for label, read in wanted.items()}


def _make(session: Session, read: BedLabel, sexes: Mapping[str, RoomSex]) -> BedId:
    building_id = _have(
        session, PlaceKind.BUILDING, None, {"name": read.building or model.FIRST_BUILDING, "position": 0}
    )
    number = model.floor_number(read.room)
    floor = _stored(FloorDraft(f"{number}层")) | {"position": number}
    floor_id = _have(session, PlaceKind.FLOOR, building_id, floor)
    sex = sexes.get(read.text.rpartition("-")[0], RoomSex.ANY)
    room_id = _have(session, PlaceKind.ROOM, floor_id, _stored(RoomDraft(read.room, sex)))
    return BedId(_have(session, PlaceKind.BED, room_id, _stored(BedDraft(read.bed))))


def _require_clear(missing: Iterable[BedLabel], known: Mapping[str, BedId]) -> None:
    """Raise RuleBrokenError for a bed that several buildings have, when the building is not named."""
    for read in missing:
        if not read.building and any(label.endswith(f" {read.text}") for label in known):
            raise RuleBrokenError(_TWO, label=read.text, building=model.FIRST_BUILDING)


def _have(session: Session, kind: PlaceKind, parent_id: int | None, values: Mapping[str, Any]) -> int:
    """Return the place of that name inside its parent, made or taken into use where needed."""
    there = store.named(session.db, kind, parent_id, values["name"])
    if there is None:
        return _add(session, kind, parent_id, values)
    if there["retired_on"] is not None:
        take_into_use(session, kind, there["id"])
    return int(there["id"])


def _add(session: Session, kind: PlaceKind, parent_id: int | None, values: Mapping[str, Any]) -> int:
    name = values["name"].strip()
    with session.change("place.added") as change:
        _require_name(session, kind, parent_id, name, None)
        row_id = change.new_id(kind)
        change.subject = f"{kind}:{row_id}"
        made = {"id": row_id, **values, "name": name}
        if parent_id is not None:
            made[f"{kind.parent}_id"] = parent_id
        change.fields(kind, row_id, {}, {"name": name})
        store.add(session.db, kind, made)
    return row_id


def _change(session: Session, kind: PlaceKind, row_id: int, values: Mapping[str, Any]) -> None:
    with session.change("place.changed", f"{kind}:{row_id}") as change:
        old = _row(session, kind, row_id)
        parent_id = old[f"{kind.parent}_id"] if kind.parent else None
        new = {**values, "name": values["name"].strip()}
        _require_name(session, kind, parent_id, new["name"], row_id)
        if changed := change.fields(kind, row_id, old, new):
            store.change(session.db, kind, row_id, {name: new[name] for name in changed})


def _require_name(session: Session, kind: PlaceKind, parent_id: int | None, name: str, row_id: int | None) -> None:
    _stop(model.name_findings(name))
    there = store.named(session.db, kind, parent_id, name)
    if there is not None and there["id"] != row_id:
        said = _TAKEN if there["retired_on"] is None else _TAKEN_RETIRED
        raise RuleBrokenError(said, findings=(Finding("name", said, {"name": name}),), name=name)


def _row(session: Session, kind: PlaceKind, row_id: int) -> dict[str, Any]:
    found = store.row(session.db, kind, row_id)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


def _read(label: str) -> BedLabel:
    read = model.read_label(label)
    if read is None:
        raise RuleBrokenError(_UNREADABLE, label=label)
    return read


def _stored(draft: FloorDraft | RoomDraft | BedDraft) -> dict[str, Any]:
    """Return the draft as its columns hold it."""
    return {name: int(value) if isinstance(value, bool) else value for name, value in asdict(draft).items()}


def _stop(findings: tuple[Finding, ...]) -> None:
    if findings:
        raise RuleBrokenError(findings[0].said, findings=findings, **findings[0].values)
