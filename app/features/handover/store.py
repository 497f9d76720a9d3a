"""The SQL of the handover: signed sheets and the lines below them, what is counted, what is left to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from app.features.handover.model import (
    Added,
    Key,
    Note,
    Signature,
    Signed,
    Thing,
    from_body,
    seal,
)
from app.kernel.clock import from_text, to_text
from app.kernel.ids import AccountId, AreaId, HandoverId, HandoverNoteId, HandoverThingId, ShiftKindId

_SHEETS = """
SELECT h.*, f.name AS from_name, t.name AS to_name, coalesce(l.name, '') AS leader_name
FROM handover h JOIN account f ON f.id = h.from_by JOIN account t ON t.id = h.to_by
LEFT JOIN account l ON l.id = h.leader_by
WHERE h.withdrawn_seq IS NULL
"""
_ADDED = """
SELECT d.text, d.why, coalesce(a.name, ''), d.recorded_at
FROM handover_added d LEFT JOIN account a ON a.id = d.recorded_by WHERE d.handover_id = ? ORDER BY d.id
"""
_IN_CALENDAR = """
SELECT duty_on, shift_id, id, EXISTS (SELECT 1 FROM handover_added d WHERE d.handover_id = h.id)
FROM handover h WHERE withdrawn_seq IS NULL AND area_id IS ? AND duty_on BETWEEN ? AND ?
"""
_NOTES = """
SELECT n.id, n.area_id, n.resident_id, coalesce(r.name, ''), n.text, n.due_at, n.recorded_at, coalesce(a.name, '')
FROM handover_note n LEFT JOIN resident r ON r.id = n.resident_id LEFT JOIN account a ON a.id = n.recorded_by
WHERE n.withdrawn_seq IS NULL AND n.recorded_at <= :at AND (n.closed_at IS NULL OR n.closed_at > :at)
AND (:whole OR n.area_id IS NULL OR n.area_id IS :area)
ORDER BY n.due_at IS NULL, n.due_at, n.id
"""
_THINGS = """
SELECT id, area_id, name, should_be FROM handover_thing
WHERE withdrawn_seq IS NULL ORDER BY position, id
"""


# sheets ---------------------------------------------------------------------------------------------


def sheet(db: Database, handover_id: HandoverId) -> Signed | None:
    """Return one signed sheet; None for an id that is none."""
    return next((_signed(db, row) for row in db.query(f"{_SHEETS} AND h.id = ?", [handover_id])), None)


def sheet_of(db: Database, duty_on: date, kind_id: ShiftKindId, area_id: AreaId | None) -> HandoverId | None:
    """Return the id of the signed sheet of a shift and area; None while there is none."""
    sql = "SELECT id FROM handover WHERE withdrawn_seq IS NULL AND duty_on = ? AND shift_id = ? AND area_id IS ?"
    row = db.execute(sql, [duty_on.isoformat(), kind_id, area_id]).fetchone()
    return None if row is None else HandoverId(row[0])


def sheets(db: Database) -> Iterator[Signed]:
    """Yield every signed sheet, oldest first."""
    yield from (_signed(db, row) for row in list(db.query(f"{_SHEETS} ORDER BY h.id")))


def signed_between(
    db: Database, area_id: AreaId | None, first: date, last: date
) -> Mapping[Key, tuple[HandoverId, bool]]:
    """Return the signed sheets of an area with duty dates in a span, and whether lines were added."""
    rows = db.execute(_IN_CALENDAR, [area_id, first.isoformat(), last.isoformat()]).fetchall()
    return {
        (date.fromisoformat(day), ShiftKindId(kind)): (HandoverId(id_), bool(more)) for day, kind, id_, more in rows
    }


def first_signed(db: Database) -> Sequence[Key]:
    """Return the shifts of the earliest duty date with a signed sheet; none before the first signature."""
    sql = """
        SELECT DISTINCT duty_on, shift_id FROM handover WHERE withdrawn_seq IS NULL AND duty_on =
        (SELECT min(duty_on) FROM handover WHERE withdrawn_seq IS NULL)
    """
    return [(date.fromisoformat(day), ShiftKindId(kind)) for day, kind in db.execute(sql).fetchall()]


def area_eras(db: Database) -> list[tuple[datetime, datetime | None]]:
    """Return from when to when there was each area; None as the end of one that is there still."""
    sql = "SELECT a.recorded_at, t.at FROM area a LEFT JOIN audit t ON t.seq = a.withdrawn_seq ORDER BY a.id"
    return [(from_text(began), None if at is None else from_text(at)) for began, at in db.execute(sql).fetchall()]


def area_since(db: Database, area_id: AreaId) -> datetime | None:
    """Return since when there is an area; None for one that is not there."""
    row = db.execute("SELECT recorded_at FROM area WHERE id = ?", [area_id]).fetchone()
    return None if row is None else from_text(row[0])


def _signed(db: Database, row: Mapping[str, Any]) -> Signed:
    giver, taker = _signature(row, "from"), _signature(row, "to")
    leader = None if row["leader_by"] is None else _signature(row, "leader")
    return Signed(
        id=HandoverId(row["id"]),
        sheet=from_body(row["sheet"]),
        giver=giver,
        taker=taker,
        leader=leader,
        reason=row["reason"],
        sealed=seal(row["sheet"], (giver, taker, leader), row["reason"]) == row["seal"],
        added=tuple(
            Added(text, why, author, from_text(at))
            for text, why, author, at in db.execute(_ADDED, [row["id"]]).fetchall()
        ),
    )


def _signature(row: Mapping[str, Any], side: str) -> Signature:
    return Signature(AccountId(row[f"{side}_by"]), row[f"{side}_name"], from_text(row[f"{side}_at"]))


# things and notes -----------------------------------------------------------------------------------


def things(db: Database) -> tuple[Thing, ...]:
    """Return what is counted in every area and in the whole home, in order."""
    rows = db.execute(_THINGS).fetchall()
    return tuple(Thing(HandoverThingId(id_), area, name, should_be) for id_, area, name, should_be in rows)


def next_place(db: Database) -> int:
    """Return the place behind the last thing."""
    return int(db.execute("SELECT coalesce(max(position), 0) + 1 FROM handover_thing").fetchone()[0])


def notes(db: Database, at: datetime, area_id: AreaId | None) -> tuple[Note, ...]:
    """Return what was open at an instant in an area, or in the whole home, what is due first."""
    given = {"at": to_text(at), "area": area_id, "whole": area_id is None}
    return tuple(
        Note(HandoverNoteId(id_), area, of, name, text, from_text(due) if due else None, from_text(since), author)
        for id_, area, of, name, text, due, since, author in db.execute(_NOTES, given).fetchall()
    )


def note_closed_at(db: Database, note_id: HandoverNoteId) -> tuple[str | None] | None:
    """Return when a note was closed, as stored; None for one that is not there."""
    sql = "SELECT closed_at FROM handover_note WHERE id = ? AND withdrawn_seq IS NULL"
    row = db.execute(sql, [note_id]).fetchone()
    return None if row is None else (row[0],)


# writing --------------------------------------------------------------------------------------------


def add(db: Database, table: str, row: Mapping[str, Any]) -> None:
    """Write a new row."""
    db.table(table).insert(dict(row))


def change(db: Database, table: str, row_id: int, values: Mapping[str, Any]) -> None:
    """Write other values into a row of things or notes."""
    sets = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE {table} SET {sets} WHERE id = ?", [*values.values(), row_id])
