"""The SQL of hazards and inspections from outside; hazards, steps and photos are only ever added."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from app.features.hazards.model import (
    Hazard,
    HazardDraft,
    HazardGrade,
    HazardSource,
    Inspection,
    InspectionDraft,
    InspectionKind,
    Step,
    StepDraft,
    StepKind,
    StoredPhoto,
)
from app.kernel.clock import from_text, to_text
from app.kernel.ids import AccountId, HazardId, InspectionId, StaffId

_OPEN = """(
    SELECT s.kind FROM hazard_step s WHERE s.hazard_id = h.id AND s.kind IN ('closed', 'reopened')
    ORDER BY s.id DESC LIMIT 1) IS NOT 'closed'"""

_CLOSED_SINCE = """EXISTS (
    SELECT 1 FROM hazard_step s WHERE s.hazard_id = h.id AND s.kind = 'closed' AND s.recorded_at >= ?)"""


def hazards(
    db: Database,
    *,
    hazard_id: HazardId | None = None,
    source: tuple[HazardSource, int] | None = None,
    open_only: bool = False,
    closed_since: datetime | None = None,
    found: tuple[datetime, datetime] | None = None,
) -> list[Hazard]:
    """Return hazards with their steps and photos, in the order found; only those asked for.

    With `closed_since` the open ones and those closed from then on; `found` from an instant, up to before another.
    """
    where: list[str] = []
    values: list[Any] = []
    if hazard_id is not None:
        where, values = [*where, "h.id = ?"], [*values, hazard_id]
    if source is not None:
        where, values = [*where, "h.source = ? AND h.source_id = ?"], [*values, source[0].value, source[1]]
    if open_only:
        where.append(_OPEN)
    if closed_since is not None:
        where, values = [*where, f"({_OPEN} OR {_CLOSED_SINCE})"], [*values, to_text(closed_since)]
    if found is not None:
        where, values = [*where, "h.found_at >= ? AND h.found_at < ?"], [*values, *map(to_text, found)]
    sql = f"""
        SELECT h.*, coalesce(a.name, '') AS author FROM hazard h LEFT JOIN account a ON a.id = h.recorded_by
        WHERE {" AND ".join(where) or "1"} ORDER BY h.found_at, h.id
    """
    rows = list(db.query(sql, values))
    ids = [row["id"] for row in rows]
    steps, photos = _steps(db, ids), _photos(db, ids)
    return [_hazard(row, tuple(steps.get(row["id"], ())), tuple(photos.get(row["id"], ()))) for row in rows]


def next_number(db: Database, home_no: int, year: int) -> int:
    """Return the number of the next hazard of a home in a year."""
    sql = "SELECT coalesce(max(number), 0) + 1 FROM hazard WHERE id >> 40 = ? AND year = ?"
    return int(db.execute(sql, [home_no, year]).fetchone()[0])


def latest_owners(db: Database) -> list[StaffId]:
    """Return who of the staff had to mend the last fifty hazards, the newest first, each once."""
    sql = "SELECT owner_id FROM hazard WHERE owner_id IS NOT NULL ORDER BY id DESC LIMIT 50"
    return [StaffId(of) for of in dict.fromkeys(row[0] for row in db.execute(sql).fetchall())]


def add(
    db: Database, hazard_id: HazardId, draft: HazardDraft, *, year: int, recorded_at: str, recorded_by: int
) -> None:
    """Add one hazard with the next number of its year; ValueError for a draft that is not filled in."""
    if draft.found_at is None or draft.deadline is None or draft.on_the_spot is None:
        raise ValueError("a report without time, deadline or answer")
    db.table("hazard").insert(
        {
            "id": hazard_id, "year": year, "number": next_number(db, hazard_id >> 40, year),
            "found_at": to_text(draft.found_at), "found_by": draft.found_by.strip(), "place": draft.place.strip(),
            "what": draft.what.strip(), "source": draft.source.value, "source_id": draft.source_id,
            "item": draft.item.strip(), "critical": int(draft.critical), "grade": draft.grade.value,
            "major_group": draft.major_group, "on_the_spot": int(draft.on_the_spot),
            "interim": draft.interim.strip(), "owner_id": draft.owner_id, "owner": draft.owner.strip(),
            "deadline": draft.deadline.isoformat(), "recorded_at": recorded_at, "recorded_by": recorded_by,
        }
    )  # fmt: skip


def add_step(
    db: Database, step_id: int, hazard_id: HazardId, draft: StepDraft, *,
    recorded_at: str, recorded_by: int, second_by: AccountId | None = None,
) -> None:  # fmt: skip
    """Add one step."""
    db.table("hazard_step").insert(
        {
            "id": step_id, "hazard_id": hazard_id, "kind": draft.kind.value, "text": draft.text.strip(),
            "staff_id": draft.staff_id, "owner": draft.owner.strip(),
            "grade": None if draft.grade is None else draft.grade.value, "major_group": draft.major_group,
            "deadline": None if draft.deadline is None else draft.deadline.isoformat(), "second_by": second_by,
            "step_id": draft.step_id, "recorded_at": recorded_at, "recorded_by": recorded_by,
        }
    )  # fmt: skip


def add_photo(db: Database, row: Mapping[str, Any]) -> None:
    """Add one photo."""
    db.table("hazard_photo").insert(dict(row))


def is_photo(db: Database, name: str) -> bool:
    """Tell whether an attachment is a photo of a hazard or the paper of an inspection."""
    sql = "SELECT 1 FROM hazard_photo WHERE photo = ? UNION ALL SELECT 1 FROM outside_inspection WHERE paper = ?"
    return db.execute(sql, [name, name]).fetchone() is not None


def inspections(db: Database, *, inspection_id: InspectionId | None = None) -> list[Inspection]:
    """Return one inspection or all, the newest first, those taken back too."""
    sql = """
        SELECT i.*, coalesce(a.name, '') AS author FROM outside_inspection i LEFT JOIN account a ON a.id = i.recorded_by
        WHERE coalesce(?1, i.id) = i.id ORDER BY i.held_on DESC, i.id DESC
    """
    return [_inspection(row) for row in db.query(sql, [inspection_id])]


def add_inspection(
    db: Database, inspection_id: InspectionId, draft: InspectionDraft, *,
    paper: str | None, recorded_at: str, recorded_by: int,
) -> None:  # fmt: skip
    """Add one inspection; ValueError for a draft that is not filled in."""
    if draft.kind is None or draft.held_on is None or draft.problems is None:
        raise ValueError("an inspection without kind, day or outcome")
    db.table("outside_inspection").insert(
        {
            "id": inspection_id, "kind": draft.kind.value, "held_on": draft.held_on.isoformat(),
            "inspectors": draft.inspectors.strip(), "accompanied_by": draft.accompanied_by.strip(),
            "outcome": "problems" if draft.problems else "good", "note": draft.note.strip(), "paper": paper,
            "recorded_at": recorded_at, "recorded_by": recorded_by,
        }
    )  # fmt: skip


def _steps(db: Database, ids: Iterable[int]) -> dict[int, list[Step]]:
    sql = """
        SELECT s.*, coalesce(a.name, '') AS author, coalesce(b.name, '') AS second
        FROM hazard_step s LEFT JOIN account a ON a.id = s.recorded_by LEFT JOIN account b ON b.id = s.second_by
        WHERE s.hazard_id IN (SELECT value FROM json_each(?)) ORDER BY s.hazard_id, s.id
    """
    found: dict[int, list[Step]] = {}
    for row in db.query(sql, [json.dumps([*ids])]):
        found.setdefault(row["hazard_id"], []).append(_step(row))
    return found


def _photos(db: Database, ids: Iterable[int]) -> dict[int, list[StoredPhoto]]:
    sql = """
        SELECT hazard_id, photo, stage, step_id FROM hazard_photo
        WHERE hazard_id IN (SELECT value FROM json_each(?)) ORDER BY hazard_id, id
    """
    found: dict[int, list[StoredPhoto]] = {}
    for hazard_id, photo, stage, step_id in db.execute(sql, [json.dumps([*ids])]).fetchall():
        found.setdefault(hazard_id, []).append(StoredPhoto(photo, stage == "after", step_id))
    return found


def _step(row: Mapping[str, Any]) -> Step:
    return Step(
        id=row["id"],
        kind=StepKind(row["kind"]),
        text=row["text"],
        staff_id=_staff(row["staff_id"]),
        owner=row["owner"],
        grade=None if row["grade"] is None else HazardGrade(row["grade"]),
        major_group=row["major_group"],
        deadline=None if row["deadline"] is None else date.fromisoformat(row["deadline"]),
        second_by=None if row["second_by"] is None else AccountId(row["second_by"]),
        second=row["second"],
        step_id=row["step_id"],
        recorded_at=from_text(row["recorded_at"]),
        recorded_by=AccountId(row["recorded_by"]),
        author=row["author"],
    )


def _staff(stored: int | None) -> StaffId | None:
    return None if stored is None else StaffId(stored)


def _hazard(row: Mapping[str, Any], steps: tuple[Step, ...], photos: tuple[StoredPhoto, ...]) -> Hazard:
    return Hazard(
        id=HazardId(row["id"]),
        year=row["year"],
        number=row["number"],
        found_at=from_text(row["found_at"]),
        found_by=row["found_by"],
        place=row["place"],
        what=row["what"],
        source=HazardSource(row["source"]),
        source_id=row["source_id"],
        item=row["item"],
        critical=bool(row["critical"]),
        first_grade=HazardGrade(row["grade"]),
        first_group=row["major_group"],
        on_the_spot=bool(row["on_the_spot"]),
        interim=row["interim"],
        first_owner_id=_staff(row["owner_id"]),
        first_owner=row["owner"],
        first_deadline=date.fromisoformat(row["deadline"]),
        recorded_at=from_text(row["recorded_at"]),
        recorded_by=AccountId(row["recorded_by"]),
        author=row["author"],
        steps=steps,
        photos=photos,
    )


def _inspection(row: Mapping[str, Any]) -> Inspection:
    return Inspection(
        id=InspectionId(row["id"]),
        kind=InspectionKind(row["kind"]),
        held_on=date.fromisoformat(row["held_on"]),
        inspectors=row["inspectors"],
        accompanied_by=row["accompanied_by"],
        problems=row["outcome"] == "problems",
        note=row["note"],
        paper=row["paper"],
        author=row["author"],
        withdrawn=row["withdrawn_seq"] is not None,
    )
