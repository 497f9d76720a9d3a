"""What is written beside moves: slips of leave, escorts in hospital, steps after a death, prepared moves."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from app.features.stays.model import (
    DeathStep,
    Escort,
    EscortKind,
    Kind,
    Leave,
    Prepared,
    Slip,
    SlipLine,
    SlipStep,
    StepDone,
)
from app.kernel.clock import from_text, to_text
from app.kernel.ids import AccountId, BedId, MoveId, ResidentId

_ESCORTS = (
    "SELECT id, resident_id, move_id, name, kind, from_at, to_at, cost_fen FROM escort WHERE withdrawn_seq IS NULL"
)


def add(db: Database, table: str, values: Mapping[str, Any]) -> None:
    """Add one row to leave_slip, escort, death_step or prepared_move."""
    db.table(table).insert(dict(values))


def add_slip_line(db: Database, leave: Leave, values: Mapping[str, Any]) -> None:
    """Add one line of a slip; a dbapi.IntegrityError if the resident or move is unknown."""
    asked = asdict(leave) | {
        "leaves_at": to_text(leave.leaves_at),
        "due_back_at": to_text(leave.due_back_at),
        "meals_stopped": int(leave.meals_stopped),
    }
    db.table("leave_slip").insert({**asked, **values})


def slips(
    db: Database, resident_id: ResidentId | None = None, slip_id: int | None = None, *, asked_only: bool = False
) -> list[Slip]:
    """Return slips with their lines, oldest first: of everybody, one resident, one slip, or those that still wait."""
    asked = {"resident_id = ?": resident_id, "slip = ?": slip_id}
    given = {condition: value for condition, value in asked.items() if value is not None}
    sql = (
        "SELECT id, resident_id, slip, step, going_to, with_whom, phone, reason, leaves_at, due_back_at,"
        " meals_stopped, medicines, advice, move_id, recorded_at, recorded_by FROM leave_slip"
        f" WHERE withdrawn_seq IS NULL{''.join(f' AND {condition}' for condition in given)}"
    )
    if asked_only:
        sql += " AND slip NOT IN (SELECT slip FROM leave_slip WHERE withdrawn_seq IS NULL AND step <> 'asked')"
    rows = db.execute(f"{sql} ORDER BY slip, id", [*given.values()]).fetchall()
    return [_slip(list(group)) for _, group in groupby(rows, key=lambda row: row[2])]


def _slip(rows: list[tuple[Any, ...]]) -> Slip:
    last = rows[-1]
    leave = Leave(
        going_to=last[4],
        with_whom=last[5],
        phone=last[6],
        reason=rows[0][7],
        leaves_at=from_text(last[8]),
        due_back_at=from_text(last[9]),
        meals_stopped=bool(last[10]),
        medicines=last[11],
        advice=last[12],
    )
    told = tuple(
        SlipLine(
            SlipStep(row[3]),
            from_text(row[14]),
            AccountId(row[15]),
            "" if row is rows[0] else row[7],
            None if row[13] is None else MoveId(row[13]),
        )
        for row in rows
    )
    return Slip(last[2], ResidentId(last[1]), leave, told)


def escorts(db: Database, resident_id: ResidentId) -> list[Escort]:
    """Return who sat with a resident in hospital, oldest first."""
    rows = db.execute(f"{_ESCORTS} AND resident_id = ? ORDER BY from_at, id", [resident_id]).fetchall()
    return [_escort(row) for row in rows]


def own_escorts(db: Database, at: datetime) -> list[Escort]:
    """Return the home's own people whose time as escort has begun at an instant and is not written to have ended."""
    begun = f"{_ESCORTS} AND kind = 'own' AND from_at <= :at AND (to_at IS NULL OR to_at > :at) ORDER BY name, id"
    return [_escort(row) for row in db.execute(begun, {"at": to_text(at)}).fetchall()]


def escort(db: Database, escort_id: int) -> Escort | None:
    """Return one escort; None if there is none or it was taken back."""
    row = db.execute(f"{_ESCORTS} AND id = ?", [escort_id]).fetchone()
    return None if row is None else _escort(row)


def end_escort(db: Database, escort_id: int, to_at: datetime, cost_fen: int | None) -> None:
    """Write until when an escort sat there, and the cost; the caller wrote the history."""
    db.execute("UPDATE escort SET to_at = ?, cost_fen = ? WHERE id = ?", [to_text(to_at), cost_fen, escort_id])


def _escort(row: tuple[Any, ...]) -> Escort:
    return Escort(
        id=row[0],
        resident_id=ResidentId(row[1]),
        move_id=MoveId(row[2]),
        name=row[3],
        kind=EscortKind(row[4]),
        from_at=from_text(row[5]),
        to_at=None if row[6] is None else from_text(row[6]),
        cost_fen=row[7],
    )


def death_steps(db: Database, resident_id: ResidentId) -> list[StepDone]:
    """Return the steps done after a death, in the order recorded."""
    sql = (
        "SELECT id, resident_id, step, done_at, by_whom, note, paper, recorded_by FROM death_step"
        " WHERE resident_id = ? AND withdrawn_seq IS NULL ORDER BY id"
    )
    return [
        StepDone(row[0], resident_id, DeathStep(row[2]), from_text(row[3]), row[4], row[5], row[6], AccountId(row[7]))
        for row in db.execute(sql, [resident_id]).fetchall()
    ]


def hanging_on(db: Database, move_id: MoveId) -> dict[str, list[int]]:
    """Return the rows of slips and escorts that were written for a move, by table."""
    return {
        table: [
            row[0]
            for row in db.execute(
                f"SELECT id FROM {table} WHERE move_id = ? AND withdrawn_seq IS NULL", [move_id]
            ).fetchall()
        ]
        for table in ("leave_slip", "escort")
    }


# prepared moves -----------------------------------------------------------------------------------------------


def prepared(db: Database, prepared_id: int | None = None) -> list[Prepared]:
    """Return the moves that wait for the director, oldest first, or the one asked for, settled or not."""
    sql = (
        "SELECT p.id, p.resident_id, r.name, p.kind, p.bed_id, p.at, p.reason, p.paper, p.recorded_at,"
        " p.recorded_by, p.settled FROM prepared_move p JOIN resident r ON r.id = p.resident_id"
        " WHERE (:id IS NULL AND p.settled IS NULL AND r.withdrawn_seq IS NULL) OR p.id = :id ORDER BY p.id"
    )
    return [
        Prepared(
            id=row[0],
            resident_id=ResidentId(row[1]),
            name=row[2],
            kind=Kind(row[3]),
            bed_id=None if row[4] is None else BedId(row[4]),
            at=from_text(row[5]),
            reason=row[6],
            paper=row[7],
            recorded_at=from_text(row[8]),
            recorded_by=AccountId(row[9]),
            settled=row[10],
        )
        for row in db.execute(sql, {"id": prepared_id}).fetchall()
    ]


def settle(db: Database, prepared_id: int, settled: str, *, at: str, by: int, move_id: MoveId | None) -> None:
    """Write what became of a prepared move."""
    db.execute(
        "UPDATE prepared_move SET settled = ?, settled_at = ?, settled_by = ?, move_id = ? WHERE id = ?",
        [settled, at, by, move_id, prepared_id],
    )
