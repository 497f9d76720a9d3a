"""The SQL that reads over all residents at once: lists, counts, history, facts; writes nothing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from app.features.residents.model import StoredChange
from app.features.residents.store.people import OWN_TABLES
from app.features.residents.store.rows import read
from app.kernel.clock import from_text
from app.kernel.ids import ResidentId

_DOUBTS = "(SELECT count(*) FROM doubt WHERE resident_id = r.id AND withdrawn_seq IS NULL AND settled_at IS NULL)"
_HELD = (
    "(SELECT group_concat(DISTINCT paper) FROM paper_on_file WHERE resident_id = r.id AND withdrawn_seq IS NULL"
    " AND state <> 'missing')"
)
_LIST = f"""
SELECT r.id, r.number, r.name, r.former_name, r.also_called, r.readings, r.reading_shown, r.sex,
       r.born_on, r.born_kind, r.born_lunar, r.id_number, r.support_kind,
       r.oxygen, r.infection, r.fears, r.anticoagulant, r.answers,
       {_DOUBTS} AS doubts,
       (SELECT group_concat(name, '、') FROM health_item WHERE resident_id = r.id AND kind = 'allergy'
        AND withdrawn_seq IS NULL AND ended_on IS NULL) AS allergies,
       {_HELD} AS held
FROM resident r
WHERE r.withdrawn_seq IS NULL
"""

_CHANGES = """
SELECT c.subject_table, c.subject_id, c.field, c.old_value, c.new_value, c.recorded_at, a.name, c.reason, c.audit_seq
FROM field_change c LEFT JOIN account a ON a.id = c.recorded_by
WHERE c.subject_table = :table AND c.subject_id IN (
    SELECT id FROM {table} WHERE {owner} = :resident
)
"""

_ENTRIES = """
SELECT t.id, t.recorded_at, a.name, t.withdrawn_seq, w.at, b.name, w.detail ->> '$.reason', {title}
FROM {table} t
LEFT JOIN account a ON a.id = t.recorded_by
LEFT JOIN audit w ON w.seq = t.withdrawn_seq
LEFT JOIN account b ON b.id = w.account_id
WHERE t.{owner} = ?
"""

_TITLES = {
    "resident": "t.name",
    "contact": "t.name",
    "health_item": "t.name",
    "paper_on_file": "t.paper",
    "funding_township": "t.township",
    "doubt": "t.field",
}

_LEFT_OUT = ("import_id", "withdrawn_seq")
"""Columns that are no fact about the person: where a row came from, and that it stands."""


@dataclass(frozen=True, slots=True)
class Entry:
    """When a row of a resident was added, and taken back."""

    table: str
    id: int
    title: str
    added_at: str  # UTC text
    added_by: str
    withdrawn_seq: int | None  # None: it stands
    withdrawn_at: str | None
    withdrawn_by: str
    withdrawn_reason: str


def listed(db: Database, only: ResidentId | None = None) -> list[dict[str, Any]]:
    """Return what a list shows of every standing resident, or of one, by number."""
    if only is not None:
        return read(db, f"{_LIST} AND r.id = ?", [only])
    return read(db, f"{_LIST} ORDER BY r.number")


def files(db: Database) -> Iterator[tuple[ResidentId, str, str, int, frozenset[str]]]:
    """Yield id, name, support kind, open 待核实 and the keys of the papers on file of everybody, by number."""
    sql = f"SELECT r.id, r.name, r.support_kind, {_DOUBTS}, {_HELD} FROM resident r WHERE r.withdrawn_seq IS NULL"
    for resident_id, name, support, doubts, held in db.execute(f"{sql} ORDER BY r.number").fetchall():
        yield ResidentId(resident_id), name, support or "", doubts, frozenset((held or "").split(","))


def support_kinds(db: Database) -> dict[ResidentId, str]:
    """Return the support kind of everybody on record, "" where none is told."""
    sql = "SELECT id, coalesce(support_kind, '') FROM resident WHERE withdrawn_seq IS NULL"
    return {ResidentId(resident_id): kind for resident_id, kind in db.execute(sql).fetchall()}


def changes(db: Database, resident_id: ResidentId) -> list[StoredChange]:
    """Return the history of the resident's own fields and of the fields of their entries."""
    found: list[StoredChange] = []
    for table in ("resident", *OWN_TABLES):
        sql = _CHANGES.format(table=table, owner=_owner(table))
        for row in db.execute(sql, {"table": table, "resident": resident_id}).fetchall():
            name, subject, field, old, new, at, by, reason, seq = row
            found.append(StoredChange(name, subject, field, old, new, from_text(at), by or "", reason, seq))
    return found


def entries(db: Database, resident_id: ResidentId) -> list[Entry]:
    """Return when the resident and each of their entries were added and taken back."""
    found: list[Entry] = []
    for table, title in _TITLES.items():
        sql = _ENTRIES.format(table=table, title=title, owner=_owner(table))
        for row in db.execute(sql, [resident_id]).fetchall():
            row_id, at, by, gone, gone_at, gone_by, gone_reason, told = row
            found.append(Entry(table, row_id, told, at, by or "", gone, gone_at, gone_by or "", gone_reason or ""))
    return found


def facts(db: Database) -> Iterator[tuple[ResidentId, Mapping[str, Any]]]:
    """Yield every fact that stands about each resident: own row, entries, and the history of both."""
    owned = {table: _by_resident(db, table) for table in OWN_TABLES}
    history = _history_by_row(db)
    for row in db.query("SELECT * FROM resident WHERE withdrawn_seq IS NULL ORDER BY id"):
        resident_id = ResidentId(row["id"])
        entries_of = {table: owned[table].get(resident_id, []) for table in OWN_TABLES}
        rows = [("resident", resident_id), *((table, one["id"]) for table in OWN_TABLES for one in entries_of[table])]
        yield (
            resident_id,
            {
                "resident": _fact(row),
                **entries_of,
                "history": [change for key in rows for change in history.get(key, ())],
            },
        )


def _owner(table: str) -> str:
    return "id" if table == "resident" else "resident_id"


def _fact(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _LEFT_OUT}


def _by_resident(db: Database, table: str) -> dict[ResidentId, list[dict[str, Any]]]:
    found: dict[ResidentId, list[dict[str, Any]]] = defaultdict(list)
    for row in db.query(f"SELECT * FROM {table} WHERE withdrawn_seq IS NULL ORDER BY id"):
        found[ResidentId(row["resident_id"])].append(_fact(row))
    return found


def _history_by_row(db: Database) -> dict[tuple[str, int], list[dict[str, Any]]]:
    found: dict[tuple[str, int], list[dict[str, Any]]] = defaultdict(list)
    names = ", ".join(f"'{table}'" for table in ("resident", *OWN_TABLES))
    sql = (
        "SELECT id, subject_table, subject_id, field, old_value, new_value, recorded_at, recorded_by, reason"
        f" FROM field_change WHERE subject_table IN ({names}) ORDER BY id"
    )
    for row in db.query(sql):
        found[row["subject_table"], row["subject_id"]].append(dict(row))
    return found
