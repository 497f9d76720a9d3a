"""The SQL of stays: moves, slips, escorts, steps after a death, prepared moves; names and beds come by join."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from app.features.places.model import RoomSex
from app.features.stays.model import (
    BedFacts,
    DeathStep,
    Escort,
    EscortKind,
    Kind,
    Leave,
    Move,
    Person,
    Prepared,
    Slip,
    SlipLine,
    SlipStep,
    State,
    StepDone,
)
from app.kernel.birthdays import BornKind, PartialDate
from app.kernel.clock import from_text, to_text
from app.kernel.codes import Sex
from app.kernel.ids import AccountId, BedId, ImportId, MoveId, ResidentId

_COLUMNS = (
    "id, resident_id, kind, from_state, to_state, bed_id, at, reason, paper, detail, corrects,"
    " recorded_at, recorded_by, import_id, withdrawn_seq"
)

_KINDS = {kind.value: kind for kind in Kind}
_ESCORTS = (
    "SELECT id, resident_id, move_id, name, kind, from_at, to_at, cost_fen FROM escort WHERE withdrawn_seq IS NULL"
)

# moves ------------------------------------------------------------------------------------------------


def lines(db: Database, resident_id: ResidentId) -> list[Move]:
    """Return every line of one resident, withdrawn and corrected ones too, in the order recorded."""
    sql = f"SELECT {_COLUMNS} FROM stay_move WHERE resident_id = ? ORDER BY id"
    return [_move(row) for row in db.execute(sql, [resident_id]).fetchall()]


def every_line(db: Database) -> Iterator[Move]:
    """Yield every line of the home, resident by resident in the order recorded."""
    for row in db.execute(f"SELECT {_COLUMNS} FROM stay_move ORDER BY resident_id, id"):
        yield _move(row)


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


def standing_rows(db: Database, until: datetime | None) -> list[tuple[ResidentId, Kind, BedId | None, datetime]]:
    """Return what standings are folded from, up to an instant: each resident's lines that count, in order."""
    rows = db.execute(
        "SELECT resident_id, kind, bed_id, at, id, corrects FROM stay_move"
        " WHERE withdrawn_seq IS NULL AND (:until IS NULL OR at <= :until)"
        " AND id NOT IN (SELECT corrects FROM stay_move WHERE corrects IS NOT NULL AND withdrawn_seq IS NULL)"
        " ORDER BY resident_id, at, id",
        {"until": None if until is None else to_text(until)},
    ).fetchall()
    if any(row[5] is not None for row in rows):
        firsts = _firsts(db)
        rows.sort(key=lambda row: (row[0], row[3], firsts.get(row[4], row[4])))
    instant = datetime.fromisoformat  # as `from_text`: a home of twenty years has a hundred thousand of them
    return [(row[0], _KINDS[row[1]], row[2], instant(row[3])) for row in rows]


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
    sql = (
        "SELECT 1 FROM stay_move m WHERE resident_id = ? AND kind = 'died' AND withdrawn_seq IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM stay_move c WHERE c.corrects = m.id AND c.withdrawn_seq IS NULL)"
    )
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
        f" WHERE m.kind IN ({', '.join('?' * len(wanted))}) AND m.withdrawn_seq IS NULL AND r.withdrawn_seq IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM stay_move c WHERE c.corrects = m.id AND c.withdrawn_seq IS NULL)"
    )
    values: list[Any] = list(wanted)
    if resident_id is not None:
        sql, values = f"{sql} AND m.resident_id = ?", [*values, resident_id]
    if since is not None:
        sql, values = f"{sql} AND m.at >= ?", [*values, to_text(since)]
    sql += " ORDER BY +m.resident_id, m.at, m.id"  # the plus keeps SQLite on the index of the instant
    rows = db.execute(sql, values).fetchall()
    return [(ResidentId(row[0]), _KINDS[row[1]], from_text(row[2]), json.loads(row[3])) for row in rows]


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


# people and beds, by join ---------------------------------------------------------------------------------


def person(db: Database, resident_id: ResidentId) -> Person | None:
    """Return what the rules need of a resident; None if there is none or the record was taken back."""
    sql = (
        "SELECT name, sex, CASE WHEN born_kind = 'about' THEN NULL ELSE born_on END FROM resident"
        " WHERE id = ? AND withdrawn_seq IS NULL"
    )
    row = db.execute(sql, [resident_id]).fetchone()
    return None if row is None else Person(resident_id, row[0], Sex(row[1]), row[2])


def resident_ids(db: Database) -> list[ResidentId]:
    """Return every resident on record, in the order recorded."""
    return [row[0] for row in db.execute("SELECT id FROM resident WHERE withdrawn_seq IS NULL ORDER BY id").fetchall()]


def people(db: Database) -> list[tuple[ResidentId, str, str, Sex, PartialDate, str | None]]:
    """Return id, name, reading, sex, birth and photo of every resident on record."""
    sql = (
        "SELECT id, name, reading_shown, sex, born_kind, born_on, born_lunar, photo FROM resident"
        " WHERE withdrawn_seq IS NULL ORDER BY id"
    )
    return [
        (ResidentId(row[0]), row[1], row[2], Sex(row[3]), PartialDate(BornKind(row[4]), row[5], row[6]), row[7])
        for row in db.execute(sql).fetchall()
    ]


def aside(db: Database, resident_id: ResidentId) -> tuple[str, str, str, str]:
    """Return name, relation and phone of who is called first, and what to do in daily care; "" where not told."""
    sql = (
        "SELECT coalesce(c.name, ''), coalesce(c.relation, ''), coalesce(c.phone, ''), coalesce(r.please_do, '')"
        " FROM resident r LEFT JOIN contact c ON c.id = (SELECT id FROM contact WHERE resident_id = r.id"
        " AND withdrawn_seq IS NULL ORDER BY position, id LIMIT 1) WHERE r.id = ? AND r.withdrawn_seq IS NULL"
    )
    return db.execute(sql, [resident_id]).fetchone() or ("", "", "", "")


def bed_facts(db: Database, beds: Iterable[BedId]) -> list[BedFacts]:
    """Return what the rules need of the beds; unknown ones are left out."""
    wanted = list(dict.fromkeys(beds))
    marks = ", ".join("?" * len(wanted))
    sql = (
        "SELECT d.id, CASE WHEN (SELECT count(*) FROM building) > 1 THEN b.name || ' ' ELSE '' END"
        " || r.name || '-' || d.name, r.sex, coalesce(d.retired_on, r.retired_on, f.retired_on, b.retired_on)"
        " FROM bed d JOIN room r ON r.id = d.room_id JOIN floor f ON f.id = r.floor_id"
        f" JOIN building b ON b.id = f.building_id WHERE d.id IN ({marks})"
    )
    return [
        BedFacts(BedId(row[0]), row[1], RoomSex(row[2]), None if row[3] is None else date.fromisoformat(row[3]))
        for row in db.execute(sql, wanted).fetchall()
    ]


def account_names(db: Database) -> dict[AccountId, tuple[str, str]]:
    """Return (login, name) of every account."""
    return {AccountId(row[0]): (row[1], row[2]) for row in db.execute("SELECT id, login, name FROM account").fetchall()}


# slips, escorts, steps after a death ------------------------------------------------------------------------


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


# facts --------------------------------------------------------------------------------------------------------

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
