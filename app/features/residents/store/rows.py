"""The SQL that writes any row of the slice's tables; knows no rules."""

from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database


def add(db: Database, table: str, values: Mapping[str, Any]) -> None:
    """Add one row."""
    db.table(table).insert(dict(values))


def change(db: Database, table: str, row_id: int, values: Mapping[str, Any]) -> None:
    """Write new values of some columns; the caller has written the history."""
    assignments = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", [*values.values(), row_id])


def standing(db: Database, table: str, row_id: int) -> dict[str, Any]:
    """Return one row as stored; {} if there is none or it was taken back."""
    return next(iter(db.query(f"SELECT * FROM {table} WHERE id = ? AND withdrawn_seq IS NULL", [row_id])), {})
