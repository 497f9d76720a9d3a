"""The SQL of staff: people, areas and kinds of shifts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlite_utils import Database

from app.features.staff.model import (
    Area,
    Certificate,
    CertificateDraft,
    Limit,
    LimitDraft,
    LimitKind,
    Member,
    MemberDraft,
    Moved,
    Nights,
    Post,
    Result,
    ShiftKind,
    Tie,
    TieDraft,
    TieKind,
    TieShifts,
    Training,
    TrainingDraft,
)
from app.kernel.clock import from_text, in_home
from app.kernel.codes import Sex
from app.kernel.ids import (
    AccountId,
    AreaId,
    CertificateId,
    FloorId,
    LimitId,
    ShiftKindId,
    StaffId,
    TieId,
    TrainingId,
)

_KINDS = """
SELECT id, area_id, name, begins, ends, from_on, until_on FROM shift_kind WHERE withdrawn_seq IS NULL ORDER BY id
"""
_MEMBERS = """
SELECT id, photo, name, post, area_id, phone, account_id, began_on, left_on, remark,
    sex, born_on, employment, workload, experienced_since, nights, goes_to, is_head
FROM staff_member WHERE withdrawn_seq IS NULL ORDER BY id
"""


def kinds(db: Database) -> tuple[ShiftKind, ...]:
    """Return every kind of shift that is, was or will be, oldest first."""
    return tuple(
        ShiftKind(ShiftKindId(id_), area_id, name, begins, ends, date.fromisoformat(from_on), _date(until_on))
        for id_, area_id, name, begins, ends, from_on, until_on in db.execute(_KINDS).fetchall()
    )


def areas(db: Database) -> tuple[Area, ...]:
    """Return the areas in order."""
    floors: dict[int, set[FloorId]] = defaultdict(set)
    for area_id, floor_id in db.execute("SELECT area_id, floor_id FROM area_floor").fetchall():
        floors[area_id].add(FloorId(floor_id))
    sql = "SELECT id, name, position FROM area WHERE withdrawn_seq IS NULL ORDER BY position, id"
    return tuple(
        Area(AreaId(id_), name, position, frozenset(floors[id_])) for id_, name, position in db.execute(sql).fetchall()
    )


def members(db: Database) -> tuple[Member, ...]:
    """Return everybody who works or worked here, oldest record first."""
    also: dict[int, set[AreaId]] = defaultdict(set)
    for staff_id, area_id in db.execute("SELECT staff_id, area_id FROM staff_also_area").fetchall():
        also[staff_id].add(AreaId(area_id))
    return tuple(_member(row, frozenset(also[row[0]])) for row in db.execute(_MEMBERS).fetchall())


def _member(row: tuple[Any, ...], also: frozenset[AreaId]) -> Member:
    (id_, photo, name, post, area_id, phone, account_id, began_on, left_on, remark,
     sex, born_on, employment, workload, experienced_since, nights, goes_to, is_head) = row  # fmt: skip
    told = MemberDraft(
        name=name,
        post=Post(post),
        area_id=area_id,
        phone=phone,
        account_id=account_id,
        began_on=_date(began_on),
        left_on=_date(left_on),
        remark=remark,
        sex=Sex(sex),
        born_on=_date(born_on),
        employment=employment,
        workload=workload,
        experienced_since=_date(experienced_since),
        nights=Nights(nights),
        also_areas=also,
        goes_to=goes_to,
        is_head=bool(is_head),
    )
    return Member(StaffId(id_), told, photo)


def moves(db: Database) -> dict[StaffId, tuple[Moved, ...]]:
    """Return who changed post or area since they were entered, each with their changes, newest first."""
    then = {one.id: (one.told.post, one.told.area_id) for one in members(db)}
    sql = """
        SELECT subject_id, field, old_value, recorded_at FROM field_change f
        WHERE subject_table = 'staff_member' AND field IN ('post', 'area_id') AND NOT EXISTS (
            SELECT 1 FROM field_change entered
            WHERE entered.subject_table = f.subject_table AND entered.subject_id = f.subject_id
                AND entered.field = 'post' AND entered.old_value IS NULL AND entered.audit_seq = f.audit_seq)
        ORDER BY id DESC
    """
    found: dict[StaffId, list[Moved]] = defaultdict(list)
    for staff_id, field, old, at in db.execute(sql).fetchall():
        if staff_id in then:
            post, area_id = then[staff_id]
            then[staff_id] = (Post(old), area_id) if field == "post" else (post, old and AreaId(int(old)))
            found[staff_id].append(Moved(in_home(from_text(at)).date(), *then[staff_id]))
    return {staff_id: tuple(some) for staff_id, some in found.items()}


def account_names(db: Database, also: AccountId | None) -> dict[AccountId, str]:
    """Return the names of the accounts that may sign in, and of one more."""
    sql = "SELECT id, name FROM account WHERE (disabled_at IS NULL AND role <> 'elsewhere') OR id = ? ORDER BY id"
    return {AccountId(row[0]): row[1] for row in db.execute(sql, [also]).fetchall()}


def add(db: Database, table: str, values: Mapping[str, Any]) -> None:
    """Add one person, area or kind of shift; IntegrityError if what it names is unknown."""
    columns, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", dict(values))


def change(db: Database, table: str, row_id: int, values: Mapping[str, Any]) -> None:
    """Write new values into one row; the caller wrote the history."""
    columns = ", ".join(f"{name} = :{name}" for name in values)
    db.execute(f"UPDATE {table} SET {columns} WHERE id = :row_id", {**values, "row_id": row_id})


def set_floors(db: Database, area_id: AreaId, floors: Iterable[FloorId]) -> None:
    """Let an area have exactly these floors; the caller wrote the history."""
    db.execute("DELETE FROM area_floor WHERE area_id = ?", [area_id])
    db.conn.executemany("INSERT INTO area_floor (area_id, floor_id) VALUES (?, ?)", [(area_id, one) for one in floors])


def set_also_areas(db: Database, staff_id: StaffId, areas: Iterable[AreaId]) -> None:
    """Let somebody stand in for exactly these areas beside the own one; the caller wrote the history."""
    db.execute("DELETE FROM staff_also_area WHERE staff_id = ?", [staff_id])
    db.conn.executemany(
        "INSERT INTO staff_also_area (staff_id, area_id) VALUES (?, ?)", [(staff_id, one) for one in areas]
    )


# what is written beside a person --------------------------------------------------------------------


def certificates(db: Database) -> tuple[Certificate, ...]:
    """Return every certificate on record, of each person in the order in which they were entered."""
    sql = """
        SELECT id, staff_id, paper, kind, level, number, issued_on, expires_on, lasting
        FROM staff_certificate WHERE withdrawn_seq IS NULL ORDER BY staff_id, id
    """
    return tuple(
        Certificate(
            CertificateId(id_),
            StaffId(staff_id),
            CertificateDraft(kind, level, number, _date(issued_on), _date(expires_on), bool(lasting)),
            paper,
        )
        for id_, staff_id, paper, kind, level, number, issued_on, expires_on, lasting in db.execute(sql).fetchall()
    )


def trainings(db: Database) -> tuple[Training, ...]:
    """Return every training on record, of each person the newest first."""
    sql = """
        SELECT id, staff_id, held_on, topic, minutes, given_by, result
        FROM staff_training WHERE withdrawn_seq IS NULL ORDER BY staff_id, held_on DESC, id DESC
    """
    return tuple(
        Training(
            TrainingId(id_),
            StaffId(staff_id),
            TrainingDraft(date.fromisoformat(held_on), topic, minutes, given_by, Result(result)),
        )
        for id_, staff_id, held_on, topic, minutes, given_by, result in db.execute(sql).fetchall()
    )


def limits(db: Database) -> tuple[Limit, ...]:
    """Return every time without nights on record, of each person the oldest first."""
    sql = """
        SELECT id, staff_id, kind, from_on, until_on, note
        FROM staff_limit WHERE withdrawn_seq IS NULL ORDER BY staff_id, from_on, id
    """
    return tuple(
        Limit(
            LimitId(id_),
            StaffId(staff_id),
            LimitDraft(LimitKind(kind), date.fromisoformat(from_on), _date(until_on), note),
        )
        for id_, staff_id, kind, from_on, until_on, note in db.execute(sql).fetchall()
    )


def ties(db: Database) -> tuple[Tie, ...]:
    """Return every tie between two people on record, once for each of both."""
    sql = """
        SELECT id, staff_id, other_id, kind, shifts, note FROM staff_tie WHERE withdrawn_seq IS NULL
        UNION ALL
        SELECT id, other_id, staff_id, kind, shifts, note FROM staff_tie WHERE withdrawn_seq IS NULL
        ORDER BY id
    """
    return tuple(
        Tie(TieId(id_), StaffId(staff_id), TieDraft(StaffId(other_id), TieKind(kind), TieShifts(shifts), note))
        for id_, staff_id, other_id, kind, shifts, note in db.execute(sql).fetchall()
    )


def history(db: Database, staff_id: StaffId) -> list[tuple[str, str | None, str | None, str, str, str]]:
    """Return the history of a person's own fields, the newest first: field, old, new, instant, who, why."""
    sql = """
        SELECT f.field, f.old_value, f.new_value, f.recorded_at, coalesce(a.name, ''), f.reason
        FROM field_change f LEFT JOIN account a ON a.id = f.recorded_by
        WHERE f.subject_table = 'staff_member' AND f.subject_id = ? ORDER BY f.id DESC
    """
    return list(db.execute(sql, [staff_id]).fetchall())


def _date(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
