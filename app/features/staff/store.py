"""The SQL of staff: people, areas and kinds of shifts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlite_utils import Database

from app.features.staff.model import Area, Member, MemberDraft, Post, ShiftKind
from app.kernel.ids import AccountId, AreaId, FloorId, ShiftKindId, StaffId

_KINDS = """
SELECT id, area_id, name, begins, ends, from_on, until_on FROM shift_kind WHERE withdrawn_seq IS NULL ORDER BY id
"""
_MEMBERS = """
SELECT id, name, post, area_id, phone, account_id, began_on, left_on, remark
FROM staff_member WHERE withdrawn_seq IS NULL ORDER BY id
"""


def kinds(db: Database) -> tuple[ShiftKind, ...]:
    """Return every kind of shift that is, was or will be, oldest first."""
    return tuple(
        ShiftKind(ShiftKindId(id_), area_id, name, begins, ends, date.fromisoformat(from_on), _date(until_on))
        for id_, area_id, name, begins, ends, from_on, until_on in db.execute(_KINDS).fetchall()
    )


def areas(db: Database) -> tuple[Area, ...]:
    """Return the areas in order."""
    floors: dict[int, set[FloorId]] = defaultdict(set)
    for area_id, floor_id in db.execute("SELECT area_id, floor_id FROM area_floor").fetchall():
        floors[area_id].add(FloorId(floor_id))
    sql = "SELECT id, name, position FROM area WHERE withdrawn_seq IS NULL ORDER BY position, id"
    return tuple(
        Area(AreaId(id_), name, position, frozenset(floors[id_])) for id_, name, position in db.execute(sql).fetchall()
    )


def members(db: Database) -> tuple[Member, ...]:
    """Return everybody who works or worked here, oldest record first."""
    return tuple(
        Member(
            StaffId(id_),
            MemberDraft(name, Post(post), area_id, phone, account_id, _date(began_on), _date(left_on), remark),
        )
        for id_, name, post, area_id, phone, account_id, began_on, left_on, remark in db.execute(_MEMBERS).fetchall()
    )


def account_names(db: Database, also: AccountId | None) -> dict[AccountId, str]:
    """Return the names of the accounts that may sign in, and of one more."""
    sql = "SELECT id, name FROM account WHERE (disabled_at IS NULL AND role <> 'elsewhere') OR id = ? ORDER BY id"
    return {AccountId(row[0]): row[1] for row in db.execute(sql, [also]).fetchall()}


def add(db: Database, table: str, values: Mapping[str, Any]) -> None:
    """Add one person, area or kind of shift; IntegrityError if what it names is unknown."""
    columns, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", dict(values))


def change(db: Database, table: str, row_id: int, values: Mapping[str, Any]) -> None:
    """Write new values into one row; the caller wrote the history."""
    columns = ", ".join(f"{name} = :{name}" for name in values)
    db.execute(f"UPDATE {table} SET {columns} WHERE id = :row_id", {**values, "row_id": row_id})


def set_floors(db: Database, area_id: AreaId, floors: Iterable[FloorId]) -> None:
    """Let an area have exactly these floors; the caller wrote the history."""
    db.execute("DELETE FROM area_floor WHERE area_id = ?", [area_id])
    db.conn.executemany("INSERT INTO area_floor (area_id, floor_id) VALUES (?, ?)", [(area_id, one) for one in floors])


def _date(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
