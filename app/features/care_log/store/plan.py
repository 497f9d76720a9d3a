"""The lines of care plans as they are stored; a line is never changed, and a withdrawn one stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlite_utils import Database

from app.features.care_log.model import DayPart, Deed, PlanDraft, PlanLine
from app.kernel.clock import from_text
from app.kernel.ids import PlanLineId, ResidentId

_TOLD = "n.item, n.deed, n.part, n.times, n.every_hours, n.how, n.from_on, n.why"


def add_plan_line(db: Database, row_id: PlanLineId, resident_id: ResidentId, told: PlanDraft,
                  *, at: str, by: int) -> None:  # fmt: skip
    """Add a line; a dbapi.IntegrityError for an unknown resident."""
    db.execute(
        "INSERT INTO plan_line (id, resident_id, item, deed, part, times, every_hours, how, from_on, why, recorded_at,"
        " recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            row_id, resident_id, told.item, told.deed, told.part, " ".join(told.times), told.every_hours,
            told.how.strip(), told.from_on.isoformat(), told.why.strip(), at, by,
        ],
    )  # fmt: skip


def plan_lines(db: Database, resident_id: ResidentId) -> list[PlanLine]:
    """Return every line of a resident, withdrawn ones too, the one that begins last first."""
    rows = db.execute(
        f"SELECT {_TOLD}, n.id, n.recorded_at, coalesce(a.name, ''), n.withdrawn_seq IS NOT NULL, coalesce(b.name, ''),"
        " coalesce(json_extract(t.detail, '$.reason'), '') FROM plan_line n"
        " LEFT JOIN account a ON a.id = n.recorded_by LEFT JOIN audit t ON t.seq = n.withdrawn_seq"
        " LEFT JOIN account b ON b.id = t.account_id WHERE n.resident_id = ? ORDER BY n.from_on DESC, n.id DESC",
        [resident_id],
    ).fetchall()
    return [
        PlanLine(PlanLineId(row_id), resident_id, _draft(told), from_text(at), author, bool(gone), gone_by, gone_why)
        for *told, row_id, at, author, gone, gone_by, gone_why in rows
    ]


def standing_plans(db: Database, day: date) -> Iterator[tuple[ResidentId, PlanDraft]]:
    """Yield the lines of everybody that began until a day and stand, in the order in which they began."""
    columns = f"{_TOLD}, n.recorded_at, n.resident_id"
    sql = f"SELECT {columns} FROM plan_line n WHERE n.withdrawn_seq IS NULL AND n.from_on <= ?"
    for *told, at, resident_id in db.execute(f"{sql} ORDER BY n.from_on, n.id", [day.isoformat()]).fetchall():
        yield ResidentId(resident_id), replace(_draft(told), written_at=from_text(at))


def _draft(told: list[Any]) -> PlanDraft:
    item, deed, part, times, every_hours, how, from_on, why = told
    return PlanDraft(
        item=item,
        deed=Deed(deed),
        part=None if part is None else DayPart(part),
        times=tuple(times.split()),
        every_hours=every_hours,
        how=how,
        from_on=date.fromisoformat(from_on),
        why=why,
    )
