"""The SQL of places: building, floor, room, bed; reads moves by join only to see whether a bed is held."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from sqlite_utils import Database

from app.features.places.model import Bed, Building, Floor, PlaceKind, Plan, Room, RoomSex, natural
from app.kernel.ids import BedId, BuildingId, FloorId, RoomId

_INSIDE = {
    PlaceKind.BED: "SELECT id FROM bed WHERE id = ?",
    PlaceKind.ROOM: "SELECT id FROM bed WHERE room_id = ?",
    PlaceKind.FLOOR: "SELECT d.id FROM bed d JOIN room r ON r.id = d.room_id WHERE r.floor_id = ?",
    PlaceKind.BUILDING: "SELECT d.id FROM bed d JOIN room r ON r.id = d.room_id JOIN floor f ON f.id = r.floor_id"
    " WHERE f.building_id = ?",
}

# A bed is held while the last of a person's lines that say a bed says this one; of two lines of one instant a
# corrected one is taken for the last as well, so that doubt keeps the bed.
_HELD = """
SELECT p.name FROM stay_move m JOIN resident p ON p.id = m.resident_id
WHERE m.bed_id IN ({beds}) AND m.kind IN ('admitted', 'moved_bed') AND {m_stands}
AND NOT EXISTS (
    SELECT 1 FROM stay_move n WHERE n.resident_id = m.resident_id AND {n_stands}
    AND n.kind IN ('admitted', 'moved_bed', 'transferred_out', 'discharged', 'support_ended', 'died')
    AND (n.at > m.at OR (n.at = m.at AND n.id > m.id AND n.corrects IS NULL AND m.corrects IS NULL))
) ORDER BY p.name
"""
_STANDS = (
    "{line}.withdrawn_seq IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM stay_move c WHERE c.corrects = {line}.id AND c.withdrawn_seq IS NULL)"
)

T = TypeVar("T", Bed, Room, Floor, Building)


def plan(db: Database, *, retired: bool) -> Plan:
    """Return all places in order, with those out of use if asked for."""
    buildings = {row[0]: row for row in _in_use(db, "building", "id, name, position", retired=retired)}
    floors = {
        row[0]: row
        for row in _in_use(db, "floor", "id, building_id, name, position, left_end, right_end", retired=retired)
        if row[1] in buildings
    }
    rooms = {
        row[0]: row
        for row in _in_use(db, "room", "id, floor_id, name, sex, position, near_nurse", retired=retired)
        if row[1] in floors
    }
    beds = [
        (f"{rooms[row[1]][2]}-{row[2]}", row)
        for row in _in_use(db, "bed", "id, room_id, name, position, rail, oxygen", retired=retired)
        if row[1] in rooms
    ]
    count = Counter(label for label, _row in beds)
    in_room: dict[int, list[Bed]] = defaultdict(list)
    for label, (bed_id, room_id, name, position, rail, oxygen, gone) in beds:
        shown = label if count[label] == 1 else f"{buildings[floors[rooms[room_id][1]][1]][1]} {label}"
        in_room[room_id].append(
            Bed(BedId(bed_id), RoomId(room_id), name, shown, position, bool(rail), bool(oxygen), _date(gone))
        )
    on_floor: dict[int, list[Room]] = defaultdict(list)
    for room_id, floor_id, name, sex, position, near, gone in rooms.values():
        made = _in_order(in_room[room_id])
        on_floor[floor_id].append(
            Room(RoomId(room_id), FloorId(floor_id), name, RoomSex(sex), position, bool(near), _date(gone), made)
        )
    in_building: dict[int, list[Floor]] = defaultdict(list)
    for floor_id, building_id, name, position, left, right, gone in floors.values():
        its = _in_order(on_floor[floor_id])
        in_building[building_id].append(
            Floor(FloorId(floor_id), BuildingId(building_id), name, position, left, right, _date(gone), its)
        )
    all_of_it = [
        Building(BuildingId(building_id), name, position, _date(gone), _in_order(in_building[building_id]))
        for building_id, name, position, gone in buildings.values()
    ]
    return Plan(_in_order(all_of_it))


def has_retired(db: Database) -> bool:
    """Return whether any place is out of use."""
    some = " OR ".join(f"EXISTS (SELECT 1 FROM {kind} WHERE retired_on IS NOT NULL)" for kind in PlaceKind)
    return bool(db.execute(f"SELECT {some}").fetchone()[0])


def _in_use(db: Database, table: str, columns: str, *, retired: bool) -> list[tuple[Any, ...]]:
    """Return the rows of a table of places, the day they were retired last; those out of use if asked for."""
    sql = f"SELECT {columns}, retired_on FROM {table} WHERE :retired OR retired_on IS NULL ORDER BY id"
    return db.execute(sql, {"retired": int(retired)}).fetchall()


def row(db: Database, kind: PlaceKind, row_id: int) -> dict[str, Any] | None:
    """Return one place as stored; None if there is none."""
    return next(iter(db.query(f"SELECT * FROM {kind} WHERE id = ?", [row_id])), None)


def named(db: Database, kind: PlaceKind, parent_id: int | None, name: str) -> dict[str, Any] | None:
    """Return the place of that name inside its parent, in use or not; None if there is none."""
    inside = f" AND {kind.parent}_id = :parent" if kind.parent else ""
    sql = f"SELECT * FROM {kind} WHERE name = :name{inside}"
    return next(iter(db.query(sql, {"name": name, "parent": parent_id})), None)


def add(db: Database, kind: PlaceKind, values: Mapping[str, Any]) -> None:
    """Add one place; a dbapi.IntegrityError if its parent is unknown or the name is there."""
    db.table(kind).insert(dict(values))


def change(db: Database, kind: PlaceKind, row_id: int, values: Mapping[str, Any]) -> None:
    """Write new values into one place; the caller wrote the history."""
    columns = ", ".join(f"{name} = :{name}" for name in values)
    db.execute(f"UPDATE {kind} SET {columns} WHERE id = :row_id", {**values, "row_id": row_id})


def next_position(db: Database, building_id: int) -> int:
    """Return the position above the floors of a building."""
    sql = "SELECT max(position) FROM floor WHERE building_id = ?"
    return max(int(db.execute(sql, [building_id]).fetchone()[0] or 0), 0) + 1


def beds_inside(db: Database, kind: PlaceKind, row_id: int) -> list[BedId]:
    """Return the beds of a building, floor or room, or the bed itself."""
    return [BedId(found[0]) for found in db.execute(_INSIDE[kind], [row_id]).fetchall()]


def holders(db: Database, beds: Iterable[BedId]) -> list[str]:
    """Return the names of the people who hold one of the beds now."""
    wanted = list(beds)
    marks = ", ".join("?" * len(wanted))
    sql = _HELD.format(beds=marks, m_stands=_STANDS.format(line="m"), n_stands=_STANDS.format(line="n"))
    return [found[0] for found in db.execute(sql, wanted).fetchall()]


def _date(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


def _in_order(places: list[T]) -> tuple[T, ...]:
    return tuple(sorted(places, key=lambda place: (place.position, natural(place.name))))
