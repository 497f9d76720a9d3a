"""The SQL of rosters; a line is added or withdrawn, never changed, but for groups."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from sqlite_utils import Database

from app.features.rosters.model import (
    Ask,
    AskDraft,
    AskKind,
    Cell,
    CellLine,
    Days,
    Duty,
    DutyDraft,
    DutyLook,
    Group,
    GroupDraft,
    Issue,
    Month,
    Need,
    Pattern,
    Swap,
    Trace,
)
from app.features.staff.model import Post
from app.kernel.clock import from_text
from app.kernel.ids import AccountId, AreaId, AskId, DutyId, RosterGroupId, StaffId, SwapId


def add(db: Database, table: str, values: Mapping[str, Any]) -> None:
    """Add one line; IntegrityError if what it names is unknown."""
    columns, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", dict(values))


# groups, duties, needs --------------------------------------------------------------------------------


def groups(db: Database) -> tuple[Group, ...]:
    """Return the groups in order."""
    sql = (
        "SELECT id, name, posts, area_id, position FROM roster_group WHERE withdrawn_seq IS NULL ORDER BY position, id"
    )
    return tuple(
        Group(
            RosterGroupId(id_),
            GroupDraft(name, frozenset(map(Post, json.loads(posts))), area_id and AreaId(area_id)),
            position,
        )
        for id_, name, posts, area_id, position in db.execute(sql).fetchall()
    )


def change_group(db: Database, group_id: RosterGroupId, draft: GroupDraft) -> None:
    """Write new values of a group; the caller wrote the history."""
    values = [*group_row(draft).values(), group_id]
    db.execute("UPDATE roster_group SET name = ?, posts = ?, area_id = ? WHERE id = ?", values)


def group_row(draft: GroupDraft) -> dict[str, Any]:
    """Return a group as its columns hold it."""
    return {"name": draft.name.strip(), "posts": json.dumps(sorted(draft.posts)), "area_id": draft.area_id}


def duties(db: Database, group_id: RosterGroupId | None = None) -> tuple[Duty, ...]:
    """Return the duties of a group, or of all, in order; those that cannot be given any more too."""
    sql = """
        SELECT id, group_id, letter, name, begins, ends, minutes, look, on_floor, position, withdrawn_seq
        FROM duty WHERE :group IS NULL OR group_id = :group ORDER BY group_id, position, id
    """
    return tuple(
        Duty(
            DutyId(id_),
            RosterGroupId(group),
            DutyDraft(letter, name, begins, ends, minutes, DutyLook(look), bool(on_floor)),
            position,
            withdrawn is not None,
        )
        for id_, group, letter, name, begins, ends, minutes, look, on_floor, position, withdrawn in db.execute(
            sql, {"group": group_id}
        ).fetchall()
    )


def needs(db: Database, duty_ids: Collection[DutyId]) -> tuple[Need, ...]:
    """Return every need of some duties that stands, oldest first."""
    sql = f"""
        SELECT duty_id, days, least, wanted, from_on FROM duty_need
        WHERE withdrawn_seq IS NULL AND duty_id IN ({_marks(duty_ids)}) ORDER BY from_on, id
    """
    return tuple(
        Need(DutyId(duty), Days(days), least, wanted, date.fromisoformat(from_on))
        for duty, days, least, wanted, from_on in db.execute(sql, [*duty_ids]).fetchall()
    )


def need_ids(db: Database, duty_id: DutyId, days: Days, from_on: date) -> list[int]:
    """Return the lines that stand for the same days from the same day on."""
    sql = "SELECT id FROM duty_need WHERE withdrawn_seq IS NULL AND duty_id = ? AND days = ? AND from_on = ?"
    return [row[0] for row in db.execute(sql, [duty_id, days, from_on.isoformat()]).fetchall()]


# the month --------------------------------------------------------------------------------------------


def cells(db: Database, group_id: RosterGroupId, first: date, last: date) -> tuple[Cell, ...]:
    """Return what stands of a group from `first` to `last`, both included, by day."""
    sql = """
        SELECT staff_id, on_day, duty_id, pinned FROM roster_cell
        WHERE withdrawn_seq IS NULL AND group_id = ? AND on_day BETWEEN ? AND ? ORDER BY on_day, staff_id
    """
    return tuple(map(_cell, db.execute(sql, [group_id, first.isoformat(), last.isoformat()]).fetchall()))


def standing(db: Database, group_id: RosterGroupId, first: date, last: date) -> frozenset[StaffId]:
    """Return who has a duty of a group on a day from `first` to `last`, both included."""
    sql = """
        SELECT DISTINCT staff_id FROM roster_cell
        WHERE withdrawn_seq IS NULL AND duty_id IS NOT NULL AND group_id = ? AND on_day BETWEEN ? AND ?
    """
    rows = db.execute(sql, [group_id, first.isoformat(), last.isoformat()]).fetchall()
    return frozenset(StaffId(row[0]) for row in rows)


def cells_of(db: Database, staff_id: StaffId, first: date, last: date) -> tuple[tuple[RosterGroupId, Cell], ...]:
    """Return what stands of one person in every group, by day."""
    sql = """
        SELECT staff_id, on_day, duty_id, pinned, group_id FROM roster_cell
        WHERE withdrawn_seq IS NULL AND staff_id = ? AND on_day BETWEEN ? AND ? ORDER BY on_day, group_id
    """
    rows = db.execute(sql, [staff_id, first.isoformat(), last.isoformat()]).fetchall()
    return tuple((RosterGroupId(row[4]), _cell(row[:4])) for row in rows)


def cell_lines(db: Database, group_id: RosterGroupId, month: Month) -> tuple[CellLine, ...]:
    """Return every line of a group's month, those that do not stand too, oldest first."""
    sql = """
        SELECT c.staff_id, c.on_day, c.duty_id, c.pinned, c.recorded_at, coalesce(a.name, ''), c.reason,
            w.at, coalesce(b.name, ''), coalesce(json_extract(w.detail, '$.reason'), '')
        FROM roster_cell c LEFT JOIN account a ON a.id = c.recorded_by
            LEFT JOIN audit w ON w.seq = c.withdrawn_seq LEFT JOIN account b ON b.id = w.account_id
        WHERE c.group_id = ? AND c.on_day BETWEEN ? AND ? ORDER BY c.id
    """
    rows = db.execute(sql, [group_id, month.first.isoformat(), month.last.isoformat()]).fetchall()
    return tuple(
        CellLine(_cell(row[:4]), _trace(*row[4:7]), None if row[7] is None else _trace(*row[7:])) for row in rows
    )


def cell_ids(db: Database, group_id: RosterGroupId, first: date, last: date) -> dict[tuple[StaffId, date], int]:
    """Return the lines that stand of a group."""
    sql = """
        SELECT staff_id, on_day, id FROM roster_cell
        WHERE withdrawn_seq IS NULL AND group_id = ? AND on_day BETWEEN ? AND ?
    """
    rows = db.execute(sql, [group_id, first.isoformat(), last.isoformat()]).fetchall()
    return {(StaffId(staff), date.fromisoformat(day)): id_ for staff, day, id_ in rows}


def add_cells(
    db: Database, group_id: RosterGroupId, first_id: int, some: Iterable[Cell], reason: str, at: str, by: int
) -> None:
    """Add lines with ids from `first_id` on; the caller withdrew those in their place."""
    db.conn.executemany(
        "INSERT INTO roster_cell (id, group_id, staff_id, on_day, duty_id, pinned, reason, recorded_at, recorded_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (row_id, group_id, one.staff_id, one.day.isoformat(), one.duty_id, one.pinned, reason, at, by)
            for row_id, one in enumerate(some, start=first_id)
        ],
    )


def issues(db: Database, group_id: RosterGroupId, month: Month) -> tuple[Issue, ...]:
    """Return how a group's month was published, first draft first."""
    sql = """
        SELECT number, open_findings, digest, recorded_at, recorded_by FROM roster_issue
        WHERE withdrawn_seq IS NULL AND group_id = ? AND month = ? ORDER BY number
    """
    return tuple(
        Issue(number, findings, digest, from_text(at), AccountId(by))
        for number, findings, digest, at, by in db.execute(sql, [group_id, str(month)]).fetchall()
    )


def acceptances(db: Database, group_id: RosterGroupId, month: Month) -> dict[str, int]:
    """Return the notes of a group's month that somebody accepted, by key, with the id of the line."""
    sql = "SELECT finding, id FROM roster_acceptance WHERE withdrawn_seq IS NULL AND group_id = ? AND month = ?"
    return dict(db.execute(sql, [group_id, str(month)]).fetchall())


# leave, wishes, swaps, patterns -----------------------------------------------------------------------


def asks(db: Database, first: date, last: date) -> tuple[Ask, ...]:
    """Return leave and wishes that are about some day from `first` to `last`, by their first day."""
    return _asks(db, "a.until_on >= ? AND a.from_on <= ?", [first.isoformat(), last.isoformat()])


def ask(db: Database, ask_id: AskId) -> Ask | None:
    """Return one; None if it is not there any more."""
    return next(iter(_asks(db, "a.id = ?", [ask_id])), None)


def _asks(db: Database, where: str, values: list[Any]) -> tuple[Ask, ...]:
    sql = f"""
        SELECT a.id, a.staff_id, a.kind, a.from_on, a.until_on, a.duty_id, a.note, a.recorded_at, a.recorded_by,
            w.granted, w.reason
        FROM roster_ask a LEFT JOIN roster_ask_answer w ON w.ask_id = a.id AND w.withdrawn_seq IS NULL
        WHERE a.withdrawn_seq IS NULL AND {where} ORDER BY a.from_on, a.id
    """
    return tuple(
        Ask(
            AskId(id_),
            AskDraft(
                StaffId(staff),
                AskKind(kind),
                date.fromisoformat(from_on),
                date.fromisoformat(until_on),
                duty and DutyId(duty),
                note,
            ),
            None if granted is None else bool(granted),
            answer or "",
            AccountId(by),
            from_text(at),
        )
        for id_, staff, kind, from_on, until_on, duty, note, at, by, granted, answer in db.execute(
            sql, values
        ).fetchall()
    )


def answer_ids(db: Database, table: str, of: int) -> list[int]:
    """Return the answers that stand to a leave (`roster_ask`) or a swap (`roster_swap`)."""
    column = table.removeprefix("roster_") + "_id"
    sql = f"SELECT id FROM {table}_answer WHERE {column} = ? AND withdrawn_seq IS NULL"
    return [row[0] for row in db.execute(sql, [of]).fetchall()]


def swaps(db: Database, first: date, last: date) -> tuple[Swap, ...]:
    """Return the swaps asked for that give or take a day from `first` to `last`, oldest first."""
    where = "(a.on_day BETWEEN :first AND :last OR a.other_day BETWEEN :first AND :last)"
    return _swaps(db, where, {"first": first.isoformat(), "last": last.isoformat()})


def swap(db: Database, swap_id: SwapId) -> Swap | None:
    """Return one; None if it is not there any more."""
    return next(iter(_swaps(db, "a.id = :id", {"id": swap_id})), None)


def _swaps(db: Database, where: str, values: dict[str, Any]) -> tuple[Swap, ...]:
    sql = f"""
        SELECT a.id, a.group_id, a.staff_id, a.on_day, a.other_id, a.other_day, a.reason, a.recorded_by,
            w.granted, w.reason
        FROM roster_swap a LEFT JOIN roster_swap_answer w ON w.swap_id = a.id AND w.withdrawn_seq IS NULL
        WHERE a.withdrawn_seq IS NULL AND {where} ORDER BY a.id
    """
    return tuple(
        Swap(
            SwapId(id_),
            RosterGroupId(group),
            StaffId(staff),
            date.fromisoformat(day),
            StaffId(other),
            date.fromisoformat(other_day),
            reason,
            None if granted is None else bool(granted),
            answer or "",
            AccountId(by),
        )
        for id_, group, staff, day, other, other_day, reason, by, granted, answer in db.execute(sql, values).fetchall()
    )


def patterns(db: Database, group_id: RosterGroupId) -> dict[int, Pattern]:
    """Return the patterns of a group's people by the id of the line, by person and first day."""
    sql = """
        SELECT id, staff_id, group_id, turn, from_on, until_on FROM roster_pattern
        WHERE withdrawn_seq IS NULL AND group_id = ? ORDER BY staff_id, from_on, id
    """
    return {
        row_id: Pattern(
            StaffId(staff),
            RosterGroupId(group),
            tuple(one and DutyId(one) for one in json.loads(turn)),
            date.fromisoformat(from_on),
            date.fromisoformat(until_on) if until_on else None,
        )
        for row_id, staff, group, turn, from_on, until_on in db.execute(sql, [group_id]).fetchall()
    }


def pattern_row(one: Pattern) -> dict[str, Any]:
    """Return a pattern as its columns hold it."""
    until = one.until_on.isoformat() if one.until_on else None
    days = {"from_on": one.from_on.isoformat(), "until_on": until}
    return {"staff_id": one.staff_id, "group_id": one.group_id, "turn": json.dumps([*one.turn]), **days}


# inside -----------------------------------------------------------------------------------------------


def _cell(row: tuple[Any, ...]) -> Cell:
    staff, day, duty, pinned = row
    return Cell(StaffId(staff), date.fromisoformat(day), duty and DutyId(duty), bool(pinned))


def _trace(at: str, who: str, reason: str) -> Trace:
    return Trace(from_text(at), who, reason)


def _marks(some: Collection[Any]) -> str:
    return ", ".join("?" * len(some))
