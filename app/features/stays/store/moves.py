"""The lines of moves: each is added once, only `withdrawn_seq` is ever changed."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.features.stays.model import Kind, Move, MoveRow, State
from app.kernel.clock import from_text, to_text
from app.kernel.ids import AccountId, BedId, ImportId, MoveId, ResidentId

_COLUMNS = (
    "id, resident_id, kind, from_state, to_state, bed_id, at, reason, paper, detail, corrects,"
    " recorded_at, recorded_by, import_id, withdrawn_seq"
)

_KINDS = {kind.value: kind for kind in Kind}

_STANDS = (
    "m.withdrawn_seq IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM stay_move c WHERE c.corrects = m.id AND c.withdrawn_seq IS NULL)"
)
_ROW = "SELECT m.resident_id, m.kind, m.bed_id, m.at, m.id, m.corrects FROM"
_UNTIL = f"{_STANDS} AND (:until IS NULL OR m.at <= :until)"

# The lines that give or take a bed, for which there is an index, and all of the last instant that led to a state.
_DECIDING = f"""
{_ROW} stay_move m WHERE {_UNTIL}
AND m.kind IN ('admitted', 'moved_bed', 'transferred_out', 'discharged', 'support_ended', 'died')
UNION
{_ROW} resident r CROSS JOIN stay_move m ON m.resident_id = r.id AND m.at = (
    SELECT m.at FROM stay_move m WHERE m.resident_id = r.id AND m.kind <> 'moved_bed' AND {_UNTIL}
    ORDER BY m.at DESC LIMIT 1
) WHERE {_UNTIL} ORDER BY m.resident_id, m.at, m.id
"""


def lines(db: Database, resident_id: ResidentId) -> list[Move]:
    """Return every line of one resident, withdrawn and corrected ones too, in the order recorded."""
    sql = f"SELECT {_COLUMNS} FROM stay_move WHERE resident_id = ? ORDER BY id"
    return [_move(row) for row in db.execute(sql, [resident_id]).fetchall()]


def every_line(db: Database, residents: Iterable[ResidentId] | None = None) -> Iterator[Move]:
    """Yield every line of the home or of some residents, resident by resident in the order recorded."""
    some, values = "", list[str]()
    if residents is not None:
        some, values = " WHERE resident_id IN (SELECT value FROM json_each(?))", [json.dumps(list(residents))]
    for row in db.execute(f"SELECT {_COLUMNS} FROM stay_move{some} ORDER BY resident_id, id", values):
        yield _move(row)


def newest_move(db: Database) -> datetime | None:
    """Return the latest instant of any line of a move, withdrawn and corrected ones too; None without any."""
    (at,) = db.execute("SELECT max(at) FROM stay_move").fetchone()
    return None if at is None else from_text(at)


def moved_since(db: Database, since: datetime) -> frozenset[ResidentId]:
    """Return who has any line of a move at or after an instant, withdrawn and corrected ones too."""
    rows = db.execute("SELECT DISTINCT resident_id FROM stay_move WHERE at >= ?", [to_text(since)]).fetchall()
    return frozenset(ResidentId(row[0]) for row in rows)


def line(db: Database, move_id: MoveId) -> Move | None:
    """Return one line; None if there is none."""
    row = db.execute(f"SELECT {_COLUMNS} FROM stay_move WHERE id = ?", [move_id]).fetchone()
    return None if row is None else _move(row)


def add_move(db: Database, move: Move, *, recorded_at: str, recorded_by: int) -> None:
    """Add one line; a dbapi.IntegrityError if the resident, bed or paper is unknown."""
    db.table("stay_move").insert(
        {
            "id": move.id,
            "resident_id": move.resident_id,
            "kind": move.kind,
            "from_state": move.from_state,
            "to_state": move.to_state,
            "bed_id": move.bed_id,
            "at": to_text(move.at),
            "reason": move.reason,
            "paper": move.paper,
            "detail": json.dumps(dict(move.detail), ensure_ascii=False, sort_keys=True),
            "corrects": move.corrects,
            "recorded_at": recorded_at,
            "recorded_by": recorded_by,
            "import_id": move.import_id,
        }
    )


def deciding_rows(db: Database, until: datetime | None) -> list[MoveRow]:
    """Return what decides each resident's standing at an instant (included; None: now), in order.

    Of the lines that count these give or take the bed, or led to the state last.
    """
    return _rows(db, _DECIDING, {"until": None if until is None else to_text(until)})


def rows_between(db: Database, after: datetime, until: datetime) -> list[MoveRow]:
    """Return each resident's lines that count with `after` < instant <= `until`, in order."""
    sql = f"{_ROW} stay_move m WHERE {_STANDS} AND m.at > :after AND m.at <= :until ORDER BY +m.resident_id, m.at, m.id"
    return _rows(db, sql, {"after": to_text(after), "until": to_text(until)})


def _rows(db: Database, sql: str, values: Mapping[str, str | None]) -> list[MoveRow]:
    rows = db.execute(sql, dict(values)).fetchall()
    if any(row[5] is not None for row in rows):
        firsts = _firsts(db)
        rows.sort(key=lambda row: (row[0], row[3], firsts.get(row[4], row[4])))
    return [(row[0], _KINDS[row[1]], row[2], from_text(row[3])) for row in rows]


def _firsts(db: Database) -> dict[int, int]:
    """Return the first line of the chain for each line that is a correction."""
    chains = dict(
        db.execute("SELECT id, corrects FROM stay_move WHERE corrects IS NOT NULL AND withdrawn_seq IS NULL").fetchall()
    )
    return {line_id: _root(line_id, chains) for line_id in chains}


def _root(line_id: int, chains: Mapping[int, int]) -> int:
    while line_id in chains:
        line_id = chains[line_id]
    return line_id


def lines_on_beds(db: Database, beds: Iterable[BedId]) -> Iterator[tuple[str, list[Move]]]:
    """Yield name and all lines of each resident who ever had one of the beds."""
    wanted = list(dict.fromkeys(beds))
    marks = ", ".join("?" * len(wanted))
    sql = (
        "SELECT DISTINCT m.resident_id, p.name FROM stay_move m JOIN resident p ON p.id = m.resident_id"
        f" WHERE m.bed_id IN ({marks}) AND m.withdrawn_seq IS NULL ORDER BY m.resident_id"
    )
    for resident_id, name in db.execute(sql, wanted).fetchall():
        yield name, lines(db, ResidentId(resident_id))


def has_died(db: Database, resident_id: ResidentId) -> bool:
    """Tell whether a death stands among a resident's lines."""
    sql = f"SELECT 1 FROM stay_move m WHERE resident_id = ? AND kind = 'died' AND {_STANDS}"
    return db.execute(sql, [resident_id]).fetchone() is not None


def lines_of_kinds(
    db: Database, kinds: Iterable[Kind], resident_id: ResidentId | None, since: datetime | None
) -> list[tuple[ResidentId, Kind, datetime, Mapping[str, str]]]:
    """Return whom, what, when and the detail of the lines of some kinds that count, since an instant (included).

    Of one resident or of all on record, person by person in the order they happened.
    """
    wanted = list(kinds)
    sql = (
        "SELECT m.resident_id, m.kind, m.at, m.detail FROM stay_move m JOIN resident r ON r.id = m.resident_id"
        f" WHERE m.kind IN ({', '.join('?' * len(wanted))}) AND r.withdrawn_seq IS NULL AND {_STANDS}"
    )
    values: list[Any] = list(wanted)
    if resident_id is not None:
        sql, values = f"{sql} AND m.resident_id = ?", [*values, resident_id]
    if since is not None:
        sql, values = f"{sql} AND m.at >= ?", [*values, to_text(since)]
    sql += " ORDER BY +m.resident_id, m.at, m.id"  # the plus keeps SQLite on the index of the instant
    rows = db.execute(sql, values).fetchall()
    details = json.loads(f"[{','.join(row[3] for row in rows)}]")  # in one go: faster than one by one
    told = zip(rows, details, strict=True)
    return [(ResidentId(of), _KINDS[kind], from_text(at), detail) for (of, kind, at, _stored), detail in told]


def of_import(db: Database, import_id: ImportId) -> list[Move]:
    """Return the lines that an import brought and that were not taken back."""
    sql = f"SELECT {_COLUMNS} FROM stay_move WHERE import_id = ? AND withdrawn_seq IS NULL ORDER BY id"
    return [_move(row) for row in db.execute(sql, [import_id]).fetchall()]


def _move(row: tuple[Any, ...]) -> Move:
    return Move(
        id=MoveId(row[0]),
        resident_id=ResidentId(row[1]),
        kind=Kind(row[2]),
        from_state=State(row[3]),
        to_state=State(row[4]),
        bed_id=None if row[5] is None else BedId(row[5]),
        at=from_text(row[6]),
        reason=row[7],
        paper=row[8],
        detail=json.loads(row[9]),
        corrects=None if row[10] is None else MoveId(row[10]),
        recorded_at=from_text(row[11]),
        recorded_by=AccountId(row[12]),
        import_id=None if row[13] is None else ImportId(row[13]),
        withdrawn=row[14] is not None,
    )
