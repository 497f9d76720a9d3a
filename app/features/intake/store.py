"""The SQL of imports: the batch and its rows, and the numbers given out."""

import json
from collections.abc import Iterable

from sqlite_utils import Database

from app.features.intake.model import Batch, Fate, ListKind
from app.kernel.clock import from_text
from app.kernel.ids import ImportId, StaffId

BROUGHT_IN = "import.brought_in"
"""The action under which the trail tells of an import."""


def add_batch(db: Database, row: dict[str, object]) -> None:
    """Add one import; a dbapi.IntegrityError if its id is taken."""
    db.table("import_batch").insert(row)


def add_rows(db: Database, rows: Iterable[dict[str, object]]) -> None:
    """Add the rows of an import, those that stayed out too; a dbapi.IntegrityError if the import is unknown."""
    db.table("import_row").insert_all(rows)


def batch(db: Database, kind: ListKind, import_id: ImportId) -> Batch | None:
    """Return one import of a kind of list; None if there is none."""
    return next((found for found in batches(db, kind) if found.id == import_id), None)


def batches(db: Database, kind: ListKind) -> list[Batch]:
    """Return the imports of a kind of list, newest first."""
    sql = (
        "SELECT b.id, b.file_name, b.ok, b.doubtful, b.refused, b.repeated, b.recorded_at, coalesce(a.name, ''),"
        " b.withdrawn_seq IS NOT NULL FROM import_batch b LEFT JOIN account a ON a.id = b.recorded_by"
        " WHERE b.kind = ? ORDER BY b.id DESC"
    )
    return [
        Batch(
            ImportId(row[0]),
            row[1],
            dict(zip((Fate.OK, Fate.DOUBTFUL, Fate.REFUSED, Fate.REPEATED), row[2:6], strict=True)),
            from_text(row[6]),
            row[7],
            bool(row[8]),
        )
        for row in db.execute(sql, [kind.key]).fetchall()
    ]


def places_made(db: Database, import_id: ImportId) -> list[tuple[str, int]]:
    """Return kind and id of the places that an import made, as the trail tells, innermost first."""
    sql = "SELECT detail FROM audit WHERE subject = ? AND action = ? ORDER BY seq"
    told = [json.loads(row[0]) for row in db.execute(sql, [f"import:{import_id}", BROUGHT_IN]).fetchall()]
    return [(kind, int(row_id)) for detail in told for kind, row_id in detail.get("places", ())]


def numbers(db: Database) -> frozenset[str]:
    """Return the home's own numbers that were ever given out."""
    return frozenset(row[0] for row in db.execute("SELECT number FROM resident").fetchall())


def staff_of(db: Database, import_id: ImportId) -> tuple[StaffId, ...]:
    """Return whom an import of staff brought in, in the order of the list."""
    sql = "SELECT staff_id FROM import_row WHERE import_id = ? AND staff_id IS NOT NULL ORDER BY row"
    return tuple(StaffId(row[0]) for row in db.execute(sql, [import_id]).fetchall())


def staff_used_since(db: Database, import_id: ImportId) -> frozenset[StaffId]:
    """Return of those whom an import of staff brought in who has a day in a roster, or was recorded of afterwards."""
    sql = """
        WITH came AS (SELECT staff_id FROM import_row WHERE import_id = ? AND staff_id IS NOT NULL),
            brought AS (
                SELECT seq + json_extract(detail, '$.entries') AS seq FROM audit WHERE subject = ? AND action = ?
            )
        SELECT staff_id FROM came WHERE staff_id IN (SELECT staff_id FROM roster_cell)
            OR EXISTS (SELECT 1 FROM audit a, brought WHERE a.subject = 'staff_member:' || came.staff_id
                AND a.seq > brought.seq)
    """
    found = db.execute(sql, [import_id, f"import:{import_id}", BROUGHT_IN]).fetchall()
    return frozenset(StaffId(row[0]) for row in found)
