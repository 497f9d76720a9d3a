"""The SQL of medicines; every line is added once, and nothing but `withdrawn_seq` is ever changed."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from app.features.medicines.model import (
    Count,
    CountDraft,
    CountKind,
    Course,
    Dose,
    DoseDraft,
    OrderDraft,
    OrderLine,
    Outcome,
    Stop,
    StopDraft,
)
from app.kernel.clock import from_text, to_text
from app.kernel.ids import AccountId, CourseId, DoseId, ResidentId

_FACTS = ("medicine_order", "medicine_stop", "dose", "medicine_count")
_Row = Mapping[str, Any]

_TEXTS = ("name", "strength", "dose", "route", "ordered_by", "source", "unit", "per_dose", "note")


# orders -----------------------------------------------------------------------------------------------


def courses(db: Database, resident_id: ResidentId) -> tuple[Course, ...]:
    """Return every course of a resident, ended ones too, without those taken back whole."""
    return _courses(db, "resident_id = :of", {"of": resident_id})


def course(db: Database, course_id: CourseId) -> Course | None:
    """Return one course, None if there is none or it was taken back whole."""
    return next(iter(_courses(db, "id = :of OR corrects = :of", {"of": course_id})), None)


def locked(db: Database) -> tuple[Course, ...]:
    """Return the courses of everybody that are under lock as ordered last, ended ones too."""
    under = "(SELECT coalesce(corrects, id) FROM medicine_order WHERE locked = 1 AND withdrawn_seq IS NULL)"
    found = _courses(db, f"id IN {under} OR corrects IN {under}", {})
    return tuple(one for one in found if one.draft.locked)


_RUNNING = """(SELECT coalesce(o.corrects, o.id) FROM medicine_order o
    WHERE o.withdrawn_seq IS NULL AND o.from_on <= :last AND (o.until_on IS NULL OR o.until_on >= :first)
        AND NOT EXISTS (SELECT 1 FROM medicine_stop s WHERE s.order_id = coalesce(o.corrects, o.id)
            AND s.last_on < :first AND s.withdrawn_seq IS NULL))"""


def running(db: Database, first: date, last: date) -> tuple[Course, ...]:
    """Return the courses of everybody that may have been given between two days, both included."""
    return _courses(db, f"id IN {_RUNNING} OR corrects IN {_RUNNING}", _span(first, last))


def times_running(db: Database, first: date, last: date) -> list[tuple[CourseId, tuple[str, ...]]]:
    """Return the times of a day that each line of those `running` says, one by one: a course may come twice."""
    sql = (
        "SELECT coalesce(corrects, id), times FROM medicine_order"
        f" WHERE withdrawn_seq IS NULL AND coalesce(corrects, id) IN {_RUNNING}"
    )
    return [(CourseId(of), _times(stored)) for of, stored in db.execute(sql, _span(first, last)).fetchall()]


def _span(first: date, last: date) -> dict[str, Any]:
    return {"first": first.isoformat(), "last": last.isoformat()}


def those(db: Database, wanted: Iterable[CourseId]) -> tuple[Course, ...]:
    """Return some courses, without those taken back whole."""
    among = "(SELECT value FROM json_each(:of))"
    return _courses(db, f"id IN {among} OR corrects IN {among}", {"of": json.dumps(list(wanted))})


def _courses(db: Database, where: str, values: dict[str, Any]) -> tuple[Course, ...]:
    lines: dict[tuple[int, ResidentId], list[OrderLine]] = {}
    for row in _rows(db, f"SELECT * FROM medicine_order WHERE {where} ORDER BY id", values):
        lines.setdefault((row["corrects"] or row["id"], row["resident_id"]), []).append(_line(row))
    stops = _stops(db, (of for of, _resident_id in lines))
    return tuple(
        Course(CourseId(of), ResidentId(resident_id), tuple(told), stops.get(of))
        for (of, resident_id), told in lines.items()
        if not all(line.withdrawn for line in told)
    )


def _stops(db: Database, courses: Iterable[int]) -> dict[int, Stop]:
    sql = "SELECT * FROM medicine_stop WHERE withdrawn_seq IS NULL AND order_id IN (SELECT value FROM json_each(?))"
    return {row["order_id"]: _stop(row) for row in db.query(sql, [json.dumps(list(courses))])}


def _stop(row: _Row) -> Stop:
    draft = StopDraft(last_on=date.fromisoformat(row["last_on"]), by_whom=row["by_whom"], why=row["why"])
    return Stop(row["id"], draft, from_text(row["recorded_at"]), AccountId(row["recorded_by"]))


def _line(row: _Row) -> OrderLine:
    draft = OrderDraft(
        times=_times(row["times"]),
        from_on=date.fromisoformat(row["from_on"]),
        until_on=None if row["until_on"] is None else date.fromisoformat(row["until_on"]),
        locked=bool(row["locked"]),
        **{name: row[name] for name in _TEXTS},
    )
    by, withdrawn = AccountId(row["recorded_by"]), row["withdrawn_seq"] is not None
    return OrderLine(row["id"], draft, row["why"], from_text(row["recorded_at"]), by, withdrawn)


@lru_cache(maxsize=256)  # most medicines of a home are given at the same few times
def _times(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


def add_order(db: Database, row_id: int, resident_id: ResidentId, draft: OrderDraft, **more: Any) -> None:
    """Add one line; `more` are corrects (the first line of its course), why, recorded_at, recorded_by."""
    db.table("medicine_order").insert(
        {
            "id": row_id,
            "resident_id": resident_id,
            **{name: getattr(draft, name) for name in _TEXTS},
            "times": json.dumps(draft.times),
            "from_on": draft.from_on.isoformat(),
            "until_on": None if draft.until_on is None else draft.until_on.isoformat(),
            "locked": int(draft.locked),
            **more,
        }
    )


def add_stop(db: Database, row_id: int, course: Course, draft: StopDraft, **more: Any) -> None:
    """Add the end of a course; `more` are recorded_at, recorded_by."""
    told = {"last_on": draft.last_on.isoformat(), "by_whom": draft.by_whom, "why": draft.why}
    of = {"id": row_id, "order_id": course.id, "resident_id": course.resident_id}
    db.table("medicine_stop").insert({**of, **told, **more})


# doses ------------------------------------------------------------------------------------------------

_STANDS = (
    "d.withdrawn_seq IS NULL AND NOT EXISTS (SELECT 1 FROM dose c WHERE c.corrects = d.id AND c.withdrawn_seq IS NULL)"
)
"""Not taken back, and not corrected: looked up, for the correction may say another time than the line."""


def doses_due(db: Database, since: datetime, until: datetime) -> tuple[Dose, ...]:
    """Return every dose on record that was due with `since` <= time < `until`, corrected ones too."""
    sql = "SELECT * FROM dose WHERE due_at >= ? AND due_at < ? ORDER BY id"
    return _doses(db, sql, [to_text(since), to_text(until)])


def on_record(db: Database, since: datetime, until: datetime) -> frozenset[tuple[CourseId, datetime]]:
    """Return the courses and times, `since` <= time < `until`, of the due doses on record that stand."""
    sql = f"SELECT order_id, due_at FROM dose d WHERE due_at >= ? AND due_at < ? AND {_STANDS}"
    rows = db.execute(sql, [to_text(since), to_text(until)]).fetchall()
    instants = {told: from_text(told) for told in {row[1] for row in rows}}  # few: many take theirs at one time
    return frozenset((CourseId(of), instants[told]) for of, told in rows)


def doses_when_needed(db: Database, since: datetime, until: datetime) -> tuple[Dose, ...]:
    """Return the doses that stand and were given when needed with `since` <= time < `until`, by time."""
    sql = f"SELECT * FROM dose d WHERE due_at IS NULL AND at >= ? AND at < ? AND {_STANDS} ORDER BY at, id"
    return _doses(db, sql, [to_text(since), to_text(until)])


def doses_flagged(db: Database, since: datetime, until: datetime) -> tuple[Dose, ...]:
    """Return the doses that stand and were flagged for the handover when recorded, `since` <= then < `until`."""
    sql = (
        f"SELECT * FROM dose d WHERE flagged = 1 AND recorded_at >= ? AND recorded_at < ? AND {_STANDS} ORDER BY at, id"
    )
    return _doses(db, sql, [to_text(since), to_text(until)])


def doses_of_resident(db: Database, resident_id: ResidentId, since: datetime, until: datetime) -> tuple[Dose, ...]:
    """Return a resident's doses with `since` <= time given < `until`, those that do not stand too, oldest first."""
    sql = "SELECT * FROM dose WHERE resident_id = ? AND at >= ? AND at < ? ORDER BY at, id"
    return _doses(db, sql, [resident_id, to_text(since), to_text(until)])


def standing_of_resident(db: Database, resident_id: ResidentId, since: datetime, until: datetime) -> frozenset[DoseId]:
    """Return which of a resident's doses with `since` <= time given < `until` stand."""
    sql = f"SELECT id FROM dose d WHERE resident_id = ? AND at >= ? AND at < ? AND {_STANDS}"
    rows = db.execute(sql, [resident_id, to_text(since), to_text(until)]).fetchall()
    return frozenset(DoseId(row[0]) for row in rows)


def doses_of_course(db: Database, course_id: CourseId, since: datetime | None = None) -> tuple[Dose, ...]:
    """Return the doses of a course that stand, or those given since an instant (included), by time."""
    sql = f"SELECT * FROM dose d WHERE order_id = ? AND at >= ? AND {_STANDS} ORDER BY at, id"
    return _doses(db, sql, [course_id, "" if since is None else to_text(since)])


def doses_at(db: Database, course_id: CourseId, due_at: datetime) -> tuple[Dose, ...]:
    """Return every dose of a course for one due time, corrected ones too."""
    sql = "SELECT * FROM dose WHERE order_id = ? AND due_at = ? ORDER BY id"
    return _doses(db, sql, [course_id, to_text(due_at)])


def dose(db: Database, dose_id: DoseId) -> Dose | None:
    """Return one dose that stands; None if it was corrected or taken back."""
    return next(iter(_doses(db, f"SELECT * FROM dose d WHERE id = ? AND {_STANDS}", [dose_id])), None)


def _doses(db: Database, sql: str, values: list[Any] | dict[str, Any]) -> tuple[Dose, ...]:
    return tuple(map(_dose, _rows(db, sql, values)))


def _rows(db: Database, sql: str, values: list[Any] | dict[str, Any]) -> Iterator[_Row]:
    """Yield rows by the names of their columns, fetched at once: row by row costs more than reading them."""
    cursor = db.execute(sql, values)
    columns = [column[0] for column in cursor.description]
    return (dict(zip(columns, row, strict=True)) for row in cursor.fetchall())


def _dose(row: _Row) -> Dose:
    return Dose(
        id=DoseId(row["id"]),
        course_id=CourseId(row["order_id"]),
        resident_id=ResidentId(row["resident_id"]),
        due_at=None if row["due_at"] is None else from_text(row["due_at"]),
        outcome=Outcome(row["outcome"]),
        at=from_text(row["at"]),
        amount=row["amount"],
        note=row["note"],
        second_by=None if row["second_by"] is None else AccountId(row["second_by"]),
        late=bool(row["late"]),
        corrects=None if row["corrects"] is None else DoseId(row["corrects"]),
        why=row["why"],
        recorded_at=from_text(row["recorded_at"]),
        recorded_by=AccountId(row["recorded_by"]),
        withdrawn=row["withdrawn_seq"] is not None,
        flagged=bool(row["flagged"]),
    )


def add_dose(db: Database, row_id: int, course: Course, draft: DoseDraft, **more: Any) -> None:
    """Add one dose; `more` are at, amount, second_by, late, corrects, why, recorded_at, recorded_by."""
    db.table("dose").insert(
        {
            "id": row_id,
            "order_id": course.id,
            "resident_id": course.resident_id,
            "due_at": None if draft.due_at is None else to_text(draft.due_at),
            "outcome": draft.outcome.value,
            "note": draft.note.strip(),
            "flagged": int(draft.flagged),
            **more,
        }
    )


# stock ------------------------------------------------------------------------------------------------


def counts(db: Database, course_id: CourseId) -> tuple[Count, ...]:
    """Return every line of a course's stock book, those taken back too, oldest first."""
    rows = db.query("SELECT * FROM medicine_count WHERE order_id = ? ORDER BY at, id", [course_id])
    return tuple(map(_count, rows))


def count(db: Database, count_id: int) -> Count | None:
    """Return one line of a stock book that stands."""
    rows = db.query("SELECT * FROM medicine_count WHERE id = ? AND withdrawn_seq IS NULL", [count_id])
    return next(map(_count, rows), None)


_NEWEST_PART = """(SELECT value AS id, coalesce((SELECT at FROM medicine_count WHERE order_id = value AND at <= :until
    AND kind = 'counted' AND withdrawn_seq IS NULL ORDER BY at DESC, id DESC LIMIT 1 OFFSET 1), '') AS since
    FROM json_each(:courses)) n"""
"""From when the newest part of each stock book goes: from its last count but one until an instant (included)."""


def newest_counts(db: Database, courses: Iterable[CourseId], until: datetime) -> tuple[Count, ...]:
    """Return the lines of some stock books from their last count but one on, those taken back too, oldest first."""
    sql = f"""SELECT c.* FROM {_NEWEST_PART} JOIN medicine_count c ON c.order_id = n.id AND c.at >= n.since
        WHERE c.at <= :until ORDER BY c.at, c.id"""
    return tuple(map(_count, _rows(db, sql, _asked(courses, until))))


def newest_doses(db: Database, courses: Iterable[CourseId], until: datetime) -> tuple[Dose, ...]:
    """Return the doses of some courses that stand and belong to `newest_counts`, by time."""
    sql = f"""SELECT d.* FROM {_NEWEST_PART} JOIN dose d ON d.order_id = n.id AND d.at >= n.since
        WHERE d.at <= :until AND {_STANDS} ORDER BY d.at, d.id"""
    return _doses(db, sql, _asked(courses, until))


def _asked(courses: Iterable[CourseId], until: datetime) -> dict[str, Any]:
    return {"courses": json.dumps(list(courses)), "until": to_text(until)}


def _count(row: _Row) -> Count:
    return Count(
        id=row["id"],
        course_id=CourseId(row["order_id"]),
        resident_id=ResidentId(row["resident_id"]),
        kind=CountKind(row["kind"]),
        amount=row["amount"],
        at=from_text(row["at"]),
        second_by=None if row["second_by"] is None else AccountId(row["second_by"]),
        note=row["note"],
        recorded_at=from_text(row["recorded_at"]),
        recorded_by=AccountId(row["recorded_by"]),
        withdrawn=row["withdrawn_seq"] is not None,
    )


def add_count(db: Database, row_id: int, course: Course, draft: CountDraft, **more: Any) -> None:
    """Add one line of a stock book; `more` are at, second_by, recorded_at, recorded_by."""
    of = {"id": row_id, "order_id": course.id, "resident_id": course.resident_id}
    told = {"kind": draft.kind.value, "amount": draft.amount, "note": draft.note.strip()}
    db.table("medicine_count").insert({**of, **told, **more})


# people, facts ----------------------------------------------------------------------------------------


def names(db: Database, residents: Iterable[ResidentId]) -> dict[ResidentId, str]:
    """Return the names of these residents."""
    sql = "SELECT id, name FROM resident WHERE id IN (SELECT value FROM json_each(?))"
    return dict(db.execute(sql, [json.dumps(sorted(set(residents)))]).fetchall())


def facts(db: Database) -> Iterator[tuple[ResidentId, dict[str, list[dict[str, Any]]]]]:
    """Yield each resident's rows that were not taken back, corrected ones too, in the order recorded."""
    found: dict[int, dict[str, list[dict[str, Any]]]] = {}
    for table in _FACTS:
        for row in db.query(f"SELECT * FROM {table} WHERE withdrawn_seq IS NULL ORDER BY resident_id, id"):
            of_resident = found.setdefault(row["resident_id"], {name: [] for name in _FACTS})
            of_resident[table].append({name: value for name, value in row.items() if name != "withdrawn_seq"})
    yield from ((ResidentId(of), found[of]) for of in sorted(found))
