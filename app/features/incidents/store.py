"""The SQL of incidents; nothing but `withdrawn_seq` is ever changed."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.features.incidents.model import Case, Incident, IncidentDraft, IncidentKind, Line, LineDraft, LineKind
from app.kernel.access import Role
from app.kernel.clock import from_text, to_text
from app.kernel.ids import AccountId, IncidentId, ResidentId

_OPEN = """
    i.withdrawn_seq IS NULL AND (
        SELECT l.kind FROM incident_line l
        WHERE l.incident_id = i.id AND l.withdrawn_seq IS NULL AND l.kind IN ('closed', 'reopened', 'more')
        ORDER BY l.id DESC LIMIT 1) IS NOT 'closed'
"""


def cases(
    db: Database,
    *,
    incident_id: IncidentId | None = None,
    resident_id: ResidentId | None = None,
    open_only: bool = False,
    since: datetime | None = None,
) -> list[Case]:
    """Return incidents with their lines, the newest first, those taken back too; only those asked for."""
    asked: dict[str, Any] = {
        "i.id = ?": incident_id,
        "i.resident_id = ?": resident_id,
        "i.at >= ?": None if since is None else to_text(since),
    }
    given = {condition: value for condition, value in asked.items() if value is not None}
    where = " AND ".join([*given, *([_OPEN] if open_only else [])]) or "1"
    sql = f"""
        SELECT i.*, coalesce(r.name, '') AS name, coalesce(a.name, '') AS author
        FROM incident i LEFT JOIN resident r ON r.id = i.resident_id LEFT JOIN account a ON a.id = i.recorded_by
        WHERE {where} ORDER BY i.at DESC, i.id DESC
    """
    rows = list(db.query(sql, [*given.values()]))
    lines = _lines(db, [row["id"] for row in rows])
    return [Case(_incident(row), tuple(lines.get(row["id"], ())), row["name"], row["author"]) for row in rows]


def between(db: Database, since: datetime, until: datetime) -> list[Case]:
    """Return what stands of all that happened or was first noted in a span, oldest first; not the private ones."""
    sql = """
        SELECT id FROM incident WHERE at >= :since AND at < :until AND withdrawn_seq IS NULL AND private = 0
        UNION SELECT id FROM incident
        WHERE recorded_at >= :since AND recorded_at < :until AND withdrawn_seq IS NULL AND private = 0
    """
    found = db.execute(sql, {"since": to_text(since), "until": to_text(until)}).fetchall()
    told = [case for (row_id,) in found for case in cases(db, incident_id=IncidentId(row_id))]
    return sorted(told, key=lambda one: (one.incident.at, one.incident.id))


def open_at(db: Database, instant: datetime) -> list[Case]:
    """Return what had happened before an instant and was open then, oldest first; not the private ones."""
    sql = """
        SELECT i.id FROM incident i
        WHERE i.at < :instant AND i.private = 0 AND i.withdrawn_seq IS NULL AND (
            SELECT l.kind FROM incident_line l
            WHERE l.incident_id = i.id AND l.withdrawn_seq IS NULL AND l.kind IN ('closed', 'reopened')
                AND l.recorded_at < :instant
            ORDER BY l.id DESC LIMIT 1) IS NOT 'closed'
        ORDER BY i.at, i.id
    """
    found = db.execute(sql, {"instant": to_text(instant)}).fetchall()
    return [case for (row_id,) in found for case in cases(db, incident_id=IncidentId(row_id))]


def add(
    db: Database, incident_id: IncidentId, draft: IncidentDraft, *, private: bool, recorded_at: str, recorded_by: int
) -> None:
    """Add one incident; ValueError for a draft that is not filled in."""
    if draft.kind is None or draft.at is None:
        raise ValueError("a report without kind or time")
    db.table("incident").insert(
        {
            "id": incident_id,
            "resident_id": draft.resident_id,
            "kind": draft.kind.value,
            "at": to_text(draft.at),
            **{name: getattr(draft, name).strip() for name in ("place", "found_by", "what", "first_aid", "sent_to")},
            "injured": int(bool(draft.injured)),
            "grave": int(bool(draft.grave)),
            "private": int(private),
            "recorded_at": recorded_at,
            "recorded_by": recorded_by,
        }
    )


def add_line(
    db: Database, line_id: int, incident: Incident, draft: LineDraft, *, recorded_at: str, recorded_by: int
) -> None:
    """Add one line; its time is that of the record where it names none."""
    db.table("incident_line").insert(
        {
            "id": line_id,
            "incident_id": incident.id,
            "resident_id": incident.resident_id,
            "kind": draft.kind.value,
            "at": recorded_at if draft.at is None else to_text(draft.at),
            **{name: getattr(draft, name).strip() for name in ("whom", "way", "by_whom", "text")},
            "recorded_at": recorded_at,
            "recorded_by": recorded_by,
        }
    )


def other_roles(db: Database, but: AccountId) -> frozenset[Role]:
    """Return the posts of everybody else who may sign in."""
    sql = "SELECT DISTINCT role FROM account WHERE disabled_at IS NULL AND id <> ?"
    return frozenset(Role(row[0]) for row in db.execute(sql, [but]).fetchall())


def facts(db: Database) -> Iterator[tuple[ResidentId, dict[str, list[dict[str, Any]]]]]:
    """Yield each resident's rows that were not taken back, without the private ones, in the order recorded."""
    found: dict[int, dict[str, list[dict[str, Any]]]] = {}
    own = "SELECT id FROM incident WHERE private = 0 AND withdrawn_seq IS NULL"
    for table, key in (("incident", "id"), ("incident_line", "incident_id")):
        sql = (
            f"SELECT * FROM {table} WHERE withdrawn_seq IS NULL AND resident_id IS NOT NULL AND {key} IN ({own})"
            " ORDER BY resident_id, id"
        )
        for row in db.query(sql):
            told = found.setdefault(row["resident_id"], {"incident": [], "incident_line": []})
            told[table].append({name: value for name, value in row.items() if name != "withdrawn_seq"})
    yield from ((ResidentId(of), found[of]) for of in sorted(found))


def _lines(db: Database, incidents: Iterable[int]) -> dict[int, list[Line]]:
    sql = """
        SELECT l.*, coalesce(a.name, '') AS author FROM incident_line l LEFT JOIN account a ON a.id = l.recorded_by
        WHERE l.incident_id IN (SELECT value FROM json_each(?)) ORDER BY l.incident_id, l.id
    """
    found: dict[int, list[Line]] = {}
    for row in db.query(sql, [json.dumps([*incidents])]):
        found.setdefault(row["incident_id"], []).append(_line(row))
    return found


def _line(row: Mapping[str, Any]) -> Line:
    return Line(
        row["id"],
        LineKind(row["kind"]),
        from_text(row["at"]),
        row["text"],
        row["whom"],
        row["way"],
        row["by_whom"],
        from_text(row["recorded_at"]),
        AccountId(row["recorded_by"]),
        row["withdrawn_seq"] is not None,
        row["author"],
    )


def _incident(row: Mapping[str, Any]) -> Incident:
    return Incident(
        id=IncidentId(row["id"]),
        resident_id=None if row["resident_id"] is None else ResidentId(row["resident_id"]),
        kind=IncidentKind(row["kind"]),
        at=from_text(row["at"]),
        place=row["place"],
        found_by=row["found_by"],
        what=row["what"],
        first_aid=row["first_aid"],
        sent_to=row["sent_to"],
        injured=bool(row["injured"]),
        grave=bool(row["grave"]),
        private=bool(row["private"]),
        recorded_at=from_text(row["recorded_at"]),
        recorded_by=AccountId(row["recorded_by"]),
        withdrawn=row["withdrawn_seq"] is not None,
    )
