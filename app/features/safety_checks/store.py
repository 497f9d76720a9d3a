"""The SQL of checks of safety; nothing but `withdrawn_seq`, a confirmation and the end of a round is ever changed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from app.features.safety_checks.model import (
    Answer,
    Condition,
    Duty,
    Event,
    Place,
    PlaceKind,
    Round,
    Signature,
    Template,
    Version,
    Walked,
    from_body,
    to_body,
)
from app.kernel.clock import from_text, to_text
from app.kernel.ids import (
    AccountId,
    CheckEventId,
    CheckPlaceId,
    HazardId,
    RoundId,
    StaffId,
    TemplateId,
    TemplateVersionId,
)

# templates -------------------------------------------------------------------------------------------


def versions(db: Database) -> list[Version]:
    """Return every version that stands, by template in their order, then by the day it begins."""
    sql = """
        SELECT v.*, t.code, coalesce(a.name, '') AS who FROM check_template_version v
        JOIN check_template t ON t.id = v.template_id LEFT JOIN account a ON a.id = v.recorded_by
        WHERE v.withdrawn_seq IS NULL ORDER BY t.position, t.id, v.from_on, v.id
    """
    return [_version(row) for row in db.query(sql)]


def _version(row: Mapping[str, Any]) -> Version:
    return Version(
        TemplateVersionId(row["id"]),
        TemplateId(row["template_id"]),
        row["code"],
        date.fromisoformat(row["from_on"]),
        from_body(row["body"]),
        bool(row["retired"]),
        row["reason"],
        from_text(row["recorded_at"]),
        row["who"],
        AccountId(row["recorded_by"]),
        row["confirmed_at"] is not None,
    )


def add_template(db: Database, template_id: TemplateId, code: str, **by: Any) -> None:
    """Add a template, after those there are; sqlite3.IntegrityError if its code is taken."""
    position = db.execute("SELECT coalesce(max(position), 0) + 1 FROM check_template").fetchone()[0]
    db.table("check_template").insert({"id": template_id, "code": code, "position": position, **by})


def add_version(
    db: Database, version_id: TemplateVersionId, template_id: TemplateId, from_on: date, template: Template, *,
    retired: bool, reason: str, confirmed: bool, recorded_at: str, recorded_by: int,
) -> None:  # fmt: skip
    """Add how a template is from a day on."""
    db.table("check_template_version").insert(
        {
            "id": version_id,
            "template_id": template_id,
            "from_on": from_on.isoformat(),
            "body": to_body(template),
            "retired": int(retired),
            "reason": reason,
            "recorded_at": recorded_at,
            "recorded_by": recorded_by,
            "confirmed_at": recorded_at if confirmed else None,
            "confirmed_by": recorded_by if confirmed else None,
        }
    )


def confirm_version(db: Database, version_id: TemplateVersionId, from_on: date, at: str, by: int) -> None:
    """Let a prepared version hold from a day on."""
    new = {"confirmed_at": at, "confirmed_by": by, "from_on": from_on.isoformat()}
    db.table("check_template_version").update(version_id, new)


# places and events -----------------------------------------------------------------------------------


def places(db: Database, *, withdrawn: bool = False) -> list[Place]:
    """Return the places in the order they are walked; those taken out only if asked for."""
    sql = "SELECT * FROM check_place WHERE ? OR withdrawn_seq IS NULL ORDER BY position, id"
    return [_place(row) for row in db.query(sql, [withdrawn])]


def place_names(db: Database) -> dict[CheckPlaceId, str]:
    """Return what every place is or was called."""
    return {CheckPlaceId(row[0]): row[1] for row in db.execute("SELECT id, name FROM check_place").fetchall()}


def _place(row: Mapping[str, Any]) -> Place:
    return Place(CheckPlaceId(row["id"]), row["name"], PlaceKind(row["kind"]), row["district"], row["position"])


def add_place(db: Database, place: Place, **by: Any) -> None:
    """Add a place."""
    db.table("check_place").insert(
        {
            "id": place.id,
            "name": place.name,
            "kind": place.kind.value,
            "district": place.district,
            "position": place.position,
            **by,
        }
    )


def change_place(db: Database, place: Place) -> None:
    """Write name, kind, district and order of a place."""
    new = {"name": place.name, "kind": place.kind.value, "district": place.district, "position": place.position}
    db.table("check_place").update(place.id, new)


def events(db: Database, template_id: TemplateId | None = None) -> list[Event]:
    """Return the events that were raised for a template, or for all, by time."""
    sql = """
        SELECT id, template_id, raised_at, due_on, about, resident_id FROM check_event
        WHERE withdrawn_seq IS NULL AND (:of IS NULL OR template_id = :of) ORDER BY raised_at, id
    """
    return [
        Event(CheckEventId(row[0]), TemplateId(row[1]), from_text(row[2]), date.fromisoformat(row[3]), *row[4:])
        for row in db.execute(sql, {"of": template_id}).fetchall()
    ]


def add_event(db: Database, event: Event, **by: Any) -> None:
    """Add an event."""
    db.table("check_event").insert(
        {
            "id": event.id,
            "template_id": event.template_id,
            "raised_at": to_text(event.raised_at),
            "due_on": event.due_on.isoformat(),
            "about": event.about,
            "resident_id": event.resident_id,
            **by,
        }
    )


# rounds ----------------------------------------------------------------------------------------------


def walked(db: Database, template_id: TemplateId, first: date, last: date) -> list[Walked]:
    """Return the finished rounds of a template that belong to some days, as far as counting goes."""
    sql = """
        SELECT duty_on, district, event_id, walked_at, finished_at FROM check_round
        WHERE template_id = ? AND duty_on BETWEEN ? AND ? AND finished_at IS NOT NULL AND withdrawn_seq IS NULL
    """
    found = db.execute(sql, [template_id, first.isoformat(), last.isoformat()]).fetchall()
    return [
        Walked(date.fromisoformat(day), district, event and CheckEventId(event), from_text(at), from_text(ended))
        for day, district, event, at, ended in found
    ]


def walked_for(db: Database, event_ids: Iterable[CheckEventId]) -> dict[CheckEventId, list[Walked]]:
    """Return the finished rounds that belong to events, whenever they were."""
    sql = """
        SELECT event_id, duty_on, district, walked_at, finished_at FROM check_round
        WHERE event_id IN (SELECT value FROM json_each(?)) AND finished_at IS NOT NULL AND withdrawn_seq IS NULL
    """
    found: dict[CheckEventId, list[Walked]] = defaultdict(list)
    for event, day, district, at, ended in db.execute(sql, [json.dumps([*event_ids])]).fetchall():
        of = CheckEventId(event)
        found[of].append(Walked(date.fromisoformat(day), district, of, from_text(at), from_text(ended)))
    return found


def rounds(
    db: Database, known: Mapping[TemplateVersionId, Version], *, round_id: RoundId | None = None,
    template_id: TemplateId | None = None, first: date | None = None, last: date | None = None,
    open_only: bool = False, unsigned_only: bool = False, withdrawn: bool = False, answers: bool = True,
) -> list[Round]:  # fmt: skip
    """Return rounds with answers (or without) and signatures, by time; only those asked for."""
    asked: dict[str, Any] = {
        "r.id = ?": round_id,
        "r.template_id = ?": template_id,
        "r.duty_on >= ?": first and first.isoformat(),
        "r.duty_on <= ?": last and last.isoformat(),
    }
    given = {condition: value for condition, value in asked.items() if value is not None}
    also = [
        *([] if withdrawn else ["r.withdrawn_seq IS NULL"]),
        *(["r.finished_at IS NULL"] if open_only else []),
        *([_UNSIGNED] if unsigned_only else []),
    ]
    sql = f"""
        SELECT r.*, coalesce(a.name, '') AS who FROM check_round r LEFT JOIN account a ON a.id = r.recorded_by
        WHERE {" AND ".join([*given, *also]) or "1"} ORDER BY r.walked_at, r.id
    """
    rows = list(db.query(sql, [*given.values()]))
    ids = json.dumps([row["id"] for row in rows])
    given_in, signed = _by_round(_answers(db, ids) if answers else ()), _by_round(_signatures(db, ids))
    return [_round(row, known, given_in.get(row["id"], ()), signed.get(row["id"], ())) for row in rows]


_UNSIGNED = """
    r.finished_at IS NOT NULL AND (
        SELECT count(*) FROM check_signature s WHERE s.round_id = r.id AND s.withdrawn_seq IS NULL
    ) < (SELECT json_extract(v.body, '$.signatures') FROM check_template_version v WHERE v.id = r.version_id)
    AND r.id IN (
        SELECT round_id FROM check_signature WHERE withdrawn_seq IS NULL GROUP BY round_id HAVING count(*) = 1
        UNION ALL
        SELECT o.id FROM check_template_version v
        JOIN check_round o ON o.template_id = v.template_id AND o.version_id = v.id
        WHERE json_extract(v.body, '$.signatures') > 2
    )
"""
"""Most rounds need two signatures: those with one are found by the index alone, the rest are looked at one by one."""


def _by_round(found: Iterable[tuple[int, Any]]) -> dict[int, list[Any]]:
    told: dict[int, list[Any]] = defaultdict(list)
    for of, one in found:
        told[of].append(one)
    return told


def _answers(db: Database, round_ids: str) -> Iterator[tuple[int, Answer]]:
    sql = """
        SELECT c.*, coalesce(a.name, '') AS who FROM check_answer c LEFT JOIN account a ON a.id = c.recorded_by
        WHERE c.round_id IN (SELECT value FROM json_each(?)) AND c.withdrawn_seq IS NULL ORDER BY c.id
    """
    for row in db.query(sql, [round_ids]):
        yield (
            row["round_id"],
            Answer(
                row["id"],
                row["place_id"] and CheckPlaceId(row["place_id"]),
                row["item"],
                Condition(row["answer"]),
                row["text"],
                row["value"],
                row["expected"],
                row["photo"],
                row["hazard_id"] and HazardId(row["hazard_id"]),
                from_text(row["recorded_at"]),
                row["who"],
            ),
        )


def _signatures(db: Database, round_ids: str) -> Iterator[tuple[int, Signature]]:
    sql = """
        SELECT * FROM check_signature WHERE round_id IN (SELECT value FROM json_each(?)) AND withdrawn_seq IS NULL
        ORDER BY id
    """
    for row in db.query(sql, [round_ids]):
        at = from_text(row["recorded_at"])
        yield row["round_id"], Signature(Duty(row["duty"]), AccountId(row["account_id"]), row["name"], at)


def _round(
    row: Mapping[str, Any], known: Mapping[TemplateVersionId, Version], answers: Sequence[Answer],
    signatures: Sequence[Signature],
) -> Round:  # fmt: skip
    return Round(
        RoundId(row["id"]),
        TemplateId(row["template_id"]),
        known[TemplateVersionId(row["version_id"])],
        date.fromisoformat(row["duty_on"]),
        row["district"],
        row["event_id"] and CheckEventId(row["event_id"]),
        from_text(row["walked_at"]),
        row["finished_at"] and from_text(row["finished_at"]),
        bool(row["on_paper"]),
        row["note"],
        AccountId(row["recorded_by"]),
        row["who"],
        tuple(answers),
        tuple(signatures),
    )


def all_versions(db: Database) -> dict[TemplateVersionId, Version]:
    """Return every version by id, those taken back too: rounds were walked by them."""
    sql = """
        SELECT v.*, t.code, coalesce(a.name, '') AS who FROM check_template_version v
        JOIN check_template t ON t.id = v.template_id LEFT JOIN account a ON a.id = v.recorded_by
    """
    return {TemplateVersionId(row["id"]): _version(row) for row in db.query(sql)}


def add_round(db: Database, row: Mapping[str, Any], walked_at: datetime, duty_on: date) -> None:
    """Add a round."""
    db.table("check_round").insert({**row, "walked_at": to_text(walked_at), "duty_on": duty_on.isoformat()})


def finish_round(db: Database, round_id: RoundId, at: str, note: str) -> None:
    """Write when the last answer was given."""
    db.table("check_round").update(round_id, {"finished_at": at, "note": note})


def add_answers(db: Database, rows: Iterable[dict[str, Any]]) -> None:
    """Add answers; who gives one anew takes the one before back first."""
    db.table("check_answer").insert_all(rows)


def add_signature(db: Database, row: dict[str, Any]) -> None:
    """Add a signature."""
    db.table("check_signature").insert(row)


def attendance(db: Database, round_ids: Iterable[RoundId]) -> dict[RoundId, dict[StaffId, bool | None]]:
    """Return who took part in rounds, and whether they passed; None: not tested."""
    sql = "SELECT * FROM check_attendance WHERE round_id IN (SELECT value FROM json_each(?)) ORDER BY staff_id"
    found: dict[RoundId, dict[StaffId, bool | None]] = defaultdict(dict)
    for row in db.query(sql, [json.dumps([*round_ids])]):
        passed = None if row["passed"] is None else bool(row["passed"])
        found[RoundId(row["round_id"])][StaffId(row["staff_id"])] = passed
    return found


def add_attendance(db: Database, round_id: RoundId, people: Mapping[StaffId, bool | None]) -> None:
    """Add who took part."""
    db.table("check_attendance").insert_all(
        {"round_id": round_id, "staff_id": of, "passed": None if passed is None else int(passed)}
        for of, passed in people.items()
    )


# reasons ---------------------------------------------------------------------------------------------


def reasons(db: Database, template_id: TemplateId, first: date, last: date) -> dict[tuple[date, str], str]:
    """Return why rounds were missed, by day and district."""
    sql = """
        SELECT duty_on, district, reason FROM check_reason
        WHERE template_id = ? AND duty_on BETWEEN ? AND ? AND withdrawn_seq IS NULL ORDER BY id
    """
    found = db.execute(sql, [template_id, first.isoformat(), last.isoformat()]).fetchall()
    return {(date.fromisoformat(day), district): reason for day, district, reason in found}


def add_reason(db: Database, row: Mapping[str, Any], duty_on: date) -> None:
    """Add why a round was missed."""
    db.table("check_reason").insert({**row, "duty_on": duty_on.isoformat()})


def add_all(db: Database, table: str, rows: Iterable[dict[str, Any]]) -> None:
    """Add rows of one of the slice's tables as they are, as the sample home does."""
    db.table(table).insert_all(rows)


def is_walked(db: Database, version_id: TemplateVersionId) -> bool:
    """Return whether a round was walked by a version, taken back or not."""
    return db.execute("SELECT 1 FROM check_round WHERE version_id = ? LIMIT 1", [version_id]).fetchone() is not None
