"""What stands of each resident's stays, as rows for the digests; writes nothing."""

from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from app.kernel.ids import ResidentId

_FACTS = ("stay_move", "leave_slip", "escort", "death_step")
_LEFT_OUT = ("import_id", "withdrawn_seq")
"""Columns that are no fact about the person: where a line came from, and that it stands."""

_ESCORTS_CHANGED = """
SELECT e.resident_id, c.id, c.subject_id, c.field, c.old_value, c.new_value, c.recorded_at, c.recorded_by, c.reason
FROM field_change c JOIN escort e ON e.id = c.subject_id
WHERE c.subject_table = 'escort' AND e.withdrawn_seq IS NULL ORDER BY c.id
"""


def facts(db: Database) -> Iterator[tuple[ResidentId, dict[str, Any]]]:
    """Yield each resident's rows that were not taken back, in the order recorded, and the history of escorts."""
    found: dict[int, dict[str, Any]] = {}
    for table in _FACTS:
        for row in db.query(f"SELECT * FROM {table} WHERE withdrawn_seq IS NULL ORDER BY resident_id, id"):
            of_resident = found.setdefault(row["resident_id"], {name: [] for name in (*_FACTS, "history")})
            of_resident[table].append({name: value for name, value in row.items() if name not in _LEFT_OUT})
    for row in db.query(_ESCORTS_CHANGED):
        found[row.pop("resident_id")]["history"].append(row)
    for resident_id in sorted(found):
        yield ResidentId(resident_id), found[resident_id]
