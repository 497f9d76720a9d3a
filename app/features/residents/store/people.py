"""The SQL of the resident's own row: how a person lies in its columns, numbers, who is who; knows no rules."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlite_utils import Database

from app.features.residents.model import TOLD_KEYS, Person, Resident
from app.features.residents.store.rows import read
from app.kernel.answers import Answer
from app.kernel.birthdays import BornKind, PartialDate
from app.kernel.clock import from_text
from app.kernel.codes import Sex
from app.kernel.ids import AccountId, ImportId, ResidentId
from app.kernel.person_id import IdKind

OWN_TABLES = ("contact", "health_item", "paper_on_file", "funding_township", "doubt")
"""Tables whose rows belong to one resident."""

_STANDING = "SELECT * FROM resident WHERE withdrawn_seq IS NULL"


def resident(db: Database, resident_id: ResidentId) -> Resident | None:
    """Return one resident; None if there is none or they were taken back."""
    found = read(db, f"{_STANDING} AND id = ?", [resident_id])
    return next(map(_resident, found), None)


def all_residents(db: Database) -> list[Resident]:
    """Return every resident that stands, by number."""
    return [_resident(row) for row in read(db, f"{_STANDING} ORDER BY number")]


def columns(db: Database, resident_id: ResidentId) -> dict[str, Any]:
    """Return one resident's row as stored; {} if there is none."""
    return next(iter(read(db, "SELECT * FROM resident WHERE id = ?", [resident_id])), {})


def of_person(
    person: Person, lists: Mapping[str, Answer], id_kind: IdKind, readings: str, reading_shown: str
) -> dict[str, Any]:
    """Return the columns that hold a person and the reasons why their lists are empty."""
    told = {key: getattr(person, key) for key in TOLD_KEYS}
    answers = {key: value for key, value in told.items() if isinstance(value, Answer)} | dict(lists)
    reasons = {key: reason.value for key, reason in answers.items() if reason is not Answer.NOT_ASKED}
    return {
        "name": person.name,
        "readings": readings,
        "reading_shown": reading_shown,
        "sex": person.sex.value,
        "born_on": person.born.on,
        "born_kind": person.born.kind.value,
        "born_lunar": person.born.lunar,
        "id_kind": id_kind.value,
        "id_number": person.id_number or None,
        "id_none_reason": person.id_none_reason or None,
        "id_doubt": person.id_doubt or None,
        **{key: None if isinstance(value, Answer) else value for key, value in told.items()},
        "answers": json.dumps(reasons, sort_keys=True),
    }


def next_number(db: Database) -> str:
    """Return the number after the highest one ever given out, at least four digits."""
    sql = "SELECT max(CAST(number AS INTEGER)) FROM resident WHERE number NOT GLOB '*[^0-9]*'"
    return f"{(db.execute(sql).fetchone()[0] or 0) + 1:04d}"


def id_of_number(db: Database, number: str) -> ResidentId | None:
    """Return the resident of a home's own number; None if there is none."""
    return _one_id(db, "number", number)


def id_of_id_number(db: Database, id_number: str) -> ResidentId | None:
    """Return the resident with an ID number as stored; None if there is none."""
    return _one_id(db, "id_number", id_number)


def number_taken(db: Database, number: str) -> bool:
    """Tell whether a number was ever given out, to somebody taken back too."""
    return db.execute("SELECT 1 FROM resident WHERE number = ?", [number]).fetchone() is not None


def of_import(db: Database, import_id: ImportId) -> list[ResidentId]:
    """Return the residents that an import brought in and that stand."""
    sql = "SELECT id FROM resident WHERE import_id = ? AND withdrawn_seq IS NULL ORDER BY id"
    return [ResidentId(row[0]) for row in db.execute(sql, [import_id]).fetchall()]


def own_rows(db: Database, table: str, resident_ids: Iterable[ResidentId]) -> list[int]:
    """Return the ids of the standing rows of a table that belong to the residents."""
    sql = f"SELECT id FROM {table} WHERE resident_id = ? AND withdrawn_seq IS NULL"
    return [row[0] for resident_id in resident_ids for row in db.execute(sql, [resident_id]).fetchall()]


def told_elsewhere(db: Database, resident_ids: Iterable[ResidentId]) -> ResidentId | None:
    """Return the first resident of whom another slice has a standing line; None if none has.

    Looks into every table of the home that has a `resident_id` and a `withdrawn_seq`, later slices' too.
    """
    tables = db.execute(
        "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
        " AND c.name IN ('resident_id', 'withdrawn_seq') GROUP BY m.name HAVING count(*) = 2 ORDER BY m.name"
    ).fetchall()
    for resident_id in resident_ids:
        for (table,) in tables:
            if table not in OWN_TABLES and own_rows(db, table, [resident_id]):
                return resident_id
    return None


def _one_id(db: Database, column: str, value: str) -> ResidentId | None:
    sql = f"SELECT id FROM resident WHERE {column} = ? AND withdrawn_seq IS NULL"
    row = db.execute(sql, [value]).fetchone()
    return ResidentId(row[0]) if row else None


def _resident(row: Mapping[str, Any]) -> Resident:
    answers = {key: Answer(reason) for key, reason in json.loads(row["answers"]).items()}
    return Resident(
        id=ResidentId(row["id"]),
        number=row["number"],
        person=_person(row, answers),
        lists={key: reason for key, reason in answers.items() if key not in TOLD_KEYS},
        photo=row["photo"],
        name_picture=row["name_picture"],
        recorded_at=from_text(row["recorded_at"]),
        recorded_by=AccountId(row["recorded_by"]),
        import_id=None if row["import_id"] is None else ImportId(row["import_id"]),
    )


def _person(row: Mapping[str, Any], answers: Mapping[str, Answer]) -> Person:
    told = {key: answers.get(key, Answer.NOT_ASKED) if row[key] is None else row[key] for key in TOLD_KEYS}
    return Person(
        name=row["name"],
        reading_shown=row["reading_shown"],
        sex=Sex(row["sex"]),
        born=PartialDate(BornKind(row["born_kind"]), row["born_on"], row["born_lunar"]),
        id_number=row["id_number"] or "",
        id_none_reason=row["id_none_reason"] or "",
        id_doubt=row["id_doubt"] or "",
        **told,
    )
