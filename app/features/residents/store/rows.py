"""The SQL that reads and writes any row of the slice's tables; knows no rules."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlite_utils import Database


def read(db: Database, sql: str, values: Sequence[object] = ()) -> list[dict[str, Any]]:
    """Return the rows of one SELECT by the names of their columns."""
    cursor = db.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def add(db: Database, table: str, values: Mapping[str, Any]) -> None:
    """Add one row."""
    db.table(table).insert(dict(values))


def change(db: Database, table: str, row_id: int, values: Mapping[str, Any]) -> None:
    """Write new values of some columns; the caller has written the history."""
    assignments = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", [*values.values(), row_id])


def standing(db: Database, table: str, row_id: int) -> dict[str, Any]:
    """Return one row as stored; {} if there is none or it was taken back."""
    return next(iter(read(db, f"SELECT * FROM {table} WHERE id = ? AND withdrawn_seq IS NULL", [row_id])), {})
