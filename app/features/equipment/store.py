"""The SQL of equipment; fields are changed with history, checks and ends only ever get `withdrawn_seq`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlite_utils import Database

from app.features.equipment.model import Check, CheckDraft, CheckKind, End, Equipment, EquipmentDraft, EquipmentKind
from app.kernel.clock import from_text
from app.kernel.ids import AccountId, EquipmentCheckId, EquipmentId, StaffId

_RECENT = """
    c.on_day >= ? OR c.kind = 'inspection' OR c.id IN (
        SELECT (SELECT n.id FROM equipment_check n WHERE n.equipment_id = e.id AND n.withdrawn_seq IS NULL
            ORDER BY n.on_day DESC, n.id DESC LIMIT 1)
        FROM equipment e)
"""


def equipment(db: Database, since: date | None = None) -> tuple[Equipment, ...]:
    """Return the register with every check, those taken back too; not what was entered by mistake.

    Take `since` for the checks that say how it stands: inspections, the newest check, and what was looked at since.
    """
    checks = _checks(db, since)
    ends = {
        row["equipment_id"]: _end(row) for row in db.query("SELECT * FROM equipment_end WHERE withdrawn_seq IS NULL")
    }
    sql = "SELECT * FROM equipment WHERE withdrawn_seq IS NULL ORDER BY id"
    return tuple(
        Equipment(
            EquipmentId(row["id"]),
            _draft(row),
            from_text(row["recorded_at"]),
            AccountId(row["recorded_by"]),
            checks.get(row["id"], ()),
            ends.get(row["id"]),
        )
        for row in db.query(sql)
    )


def add(db: Database, table: str, rows: Iterable[dict[str, Any]]) -> None:
    """Add rows to one of the tables."""
    db.table(table).insert_all(rows)


def change(db: Database, equipment_id: EquipmentId, values: Mapping[str, Any]) -> None:
    """Write fields of a thing; the history has what stood there."""
    db.table("equipment").update(equipment_id, dict(values))


def history(db: Database, equipment_id: EquipmentId) -> list[tuple[str, str | None, str | None, str, str, str]]:
    """Return the history of a thing's fields, the newest first: field, old, new, instant, who, why."""
    sql = """
        SELECT f.field, f.old_value, f.new_value, f.recorded_at, coalesce(a.name, ''), f.reason
        FROM field_change f LEFT JOIN account a ON a.id = f.recorded_by
        WHERE f.subject_table = 'equipment' AND f.subject_id = ? ORDER BY f.id DESC
    """
    return list(db.execute(sql, [equipment_id]).fetchall())


def _checks(db: Database, since: date | None) -> dict[int, list[Check]]:
    where, given = ("1", []) if since is None else (_RECENT, [since.isoformat()])
    sql = f"""
        SELECT c.id, c.equipment_id, c.kind, c.on_day, c.by_whom, c.passed, c.note, c.next_on, c.paper,
            c.recorded_at, c.recorded_by, c.withdrawn_seq, coalesce(a.name, '')
        FROM equipment_check c LEFT JOIN account a ON a.id = c.recorded_by
        WHERE {where} ORDER BY c.equipment_id, c.on_day, c.id
    """
    found: dict[int, list[Check]] = defaultdict(list)
    for row in db.execute(sql, given).fetchall():
        found[row[1]].append(_check(*row))
    return found


def _check(check_id: int, of: int, kind: str, on_day: str, by_whom: str, passed: int, note: str, next_on: str | None,
           paper: str | None, at: str, by: int, withdrawn: int | None, author: str) -> Check:  # fmt: skip
    told = CheckDraft(CheckKind(kind), date.fromisoformat(on_day), by_whom, bool(passed), note, _date(next_on))
    return Check(
        EquipmentCheckId(check_id),
        EquipmentId(of),
        told,
        from_text(at),
        AccountId(by),
        author,
        paper,
        withdrawn is not None,
    )


def _draft(row: Mapping[str, Any]) -> EquipmentDraft:
    texts = {name: row[name] for name in ("name", "place", "maker", "serial", "registration", "remark")}
    return EquipmentDraft(
        kind=EquipmentKind(row["kind"]),
        quantity=row["quantity"],
        in_use_on=_date(row["in_use_on"]),
        discard_on=_date(row["discard_on"]),
        next_on=_date(row["next_on"]),
        interval_months=row["interval_months"],
        staff_id=None if row["staff_id"] is None else StaffId(row["staff_id"]),
        **texts,
    )


def _end(row: Mapping[str, Any]) -> End:
    day, at = date.fromisoformat(row["on_day"]), from_text(row["recorded_at"])
    return End(row["id"], day, row["reason"], at, AccountId(row["recorded_by"]))


def _date(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
