"""What is known of everybody at once: the newest of each kind, and who was where in which order; writes nothing."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from app.features.care_levels.model import Last
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.clock import from_text
from app.kernel.ids import ObservationId, ResidentId

_STANDS = (
    "x.withdrawn_seq IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM {table} c WHERE c.corrects = x.id AND c.withdrawn_seq IS NULL)"
)
_COUNTS = (
    "x.confirmed_at IS NOT NULL AND x.withdrawn_seq IS NULL AND NOT EXISTS (SELECT 1 FROM official_class c"
    " WHERE c.corrects = x.id AND c.confirmed_at IS NOT NULL AND c.withdrawn_seq IS NULL)"
)
"""Of a finding: one that is only prepared neither counts nor corrects yet."""


def _newest(
    db: Database, table: str, day_column: str, *more: str, stands: str = _STANDS, until: date = date.max
) -> Iterator[tuple[ResidentId, list[Any]]]:
    """Yield each resident with what the newest standing line in a table of this slice says: id, day, recorded at, more.

    Lines with a day after `until` are left out. The table's index by resident finds the one that is read.
    """
    told = ", ".join(("x.id", f"x.{day_column}", "x.recorded_at", *more))
    rows = db.execute(
        f"SELECT r.id, (SELECT json_array({told}) FROM {table} x WHERE x.resident_id = r.id"
        f" AND x.{day_column} <= ? AND {stands.format(table=table)} ORDER BY x.{day_column} DESC, x.id DESC LIMIT 1)"
        " FROM resident r",
        [until.isoformat()],
    ).fetchall()
    known = [row for row in rows if row[1] is not None]
    lines = json.loads(f"[{','.join(line for _of, line in known)}]")  # in one go: faster than one by one
    return ((ResidentId(of), line) for (of, _line), line in zip(known, lines, strict=True))


def _last(day: str, recorded_at: str) -> Last:
    return Last(date.fromisoformat(day), from_text(recorded_at))


def newest_abilities(db: Database) -> dict[ResidentId, Last]:
    """Return the newest standing assessment of each resident, by either standard."""
    return {of: _last(day, at) for of, (_line, day, at) in _newest(db, "ability_assessment", "assessed_on")}


@dataclass(frozen=True, slots=True)
class Observed:
    """What a resident's newest observation says."""

    id: ObservationId
    last: Last
    self_care: SelfCare


def newest_observations(db: Database) -> dict[ResidentId, Observed]:
    """Return the newest standing observation of each resident."""
    newest = _newest(db, "self_care_observation", "observed_on", "x.class")
    return {of: Observed(ObservationId(line), _last(day, at), SelfCare(found)) for of, (line, day, at, found) in newest}


def oldest_risks(db: Database) -> dict[ResidentId, tuple[Last, int]]:
    """Return of each resident the risk assessed longest ago, each by its newest grade, and how many have a grade."""
    found: dict[ResidentId, tuple[Last, int]] = {}
    rest: list[ResidentId] = []
    for of, (_line, day, at, grades) in _newest_risks(db):
        if grades == len(Risk):
            found[of] = _last(day, at), grades
        else:
            rest.append(of)
    known: dict[ResidentId, list[Last]] = {}
    for of, _risk, _grade, last in _grades_of(db, rest):
        known.setdefault(of, []).append(last)
    for of, lasts in known.items():
        found[of] = min(lasts, key=lambda one: (one.on, one.recorded_at)), len(lasts)
    return found


def newest_grades(db: Database, grades: Collection[Grade]) -> Iterator[tuple[ResidentId, Risk, Grade]]:
    """Yield the newest grade of each risk of each resident, of some grades alone."""
    whole: list[int] = []
    rest: list[ResidentId] = []
    for of, (line, _day, _at, graded) in _newest_risks(db):
        if graded == len(Risk):
            whole.append(line)
        else:
            rest.append(of)
    sql = (
        "SELECT x.resident_id, g.risk, g.grade FROM risk_assessment x JOIN risk_grade g ON g.assessment_id = x.id"
        " WHERE x.id IN (SELECT value FROM json_each(?)) AND g.grade IN (SELECT value FROM json_each(?))"
    )
    for of, risk, grade in db.execute(sql, [json.dumps(whole), json.dumps(list(grades))]).fetchall():
        yield ResidentId(of), Risk(risk), Grade(grade)
    yield from (told[:3] for told in _grades_of(db, rest) if told[2] in grades)


def _newest_risks(db: Database) -> Iterator[tuple[ResidentId, list[Any]]]:
    """Yield each resident with their newest assessment of risks, as `_newest`, and how many it grades."""
    graded = "(SELECT count(*) FROM risk_grade WHERE assessment_id = x.id)"
    return _newest(db, "risk_assessment", "assessed_on", graded)


def _grades_of(db: Database, residents: Collection[ResidentId]) -> Iterator[tuple[ResidentId, Risk, Grade, Last]]:
    """Yield the newest grade of each risk of some residents, from all of their assessments."""
    stands = _STANDS.format(table="risk_assessment")
    newest: dict[tuple[int, str], tuple[str, str, str]] = {}
    for of, risk, grade, day, at in db.execute(
        "SELECT x.resident_id, g.risk, g.grade, x.assessed_on, x.recorded_at FROM risk_assessment x"
        " JOIN risk_grade g ON g.assessment_id = x.id"
        f" WHERE x.resident_id IN (SELECT value FROM json_each(?)) AND {stands}"
        " ORDER BY x.resident_id, x.assessed_on, x.id",
        [json.dumps(residents)],
    ).fetchall():
        newest[of, risk] = grade, day, at
    for (of, risk), (grade, day, at) in newest.items():
        yield ResidentId(of), Risk(risk), Grade(grade), _last(day, at)


def decided_classes(db: Database, day: date) -> dict[ResidentId, tuple[SelfCare, date]]:
    """Return the official class in force on a day of everyone who has one, with the day it was decided."""
    newest = _newest(db, "official_class", "from_on", "x.class", "x.decided_on", stands=_COUNTS, until=day)
    return {of: (SelfCare(found), date.fromisoformat(on)) for of, (_line, _from, _at, found, on) in newest}


def classes_on(db: Database, day: date) -> dict[ResidentId, SelfCare]:
    """Return the official class in force on a day of everyone who has one."""
    return {of: found for of, (found, _decided) in decided_classes(db, day).items()}


def class_changes(db: Database) -> list[tuple[date, ResidentId, SelfCare]]:
    """Return from which day on who has which class, in the order they came into force; those that count only."""
    rows = db.execute(
        f"SELECT from_on, resident_id, class FROM official_class x WHERE {_COUNTS} ORDER BY from_on, id"
    ).fetchall()
    return [(date.fromisoformat(day), ResidentId(of), SelfCare(found)) for day, of, found in rows]


def level_changes(db: Database) -> list[tuple[date, ResidentId, int]]:
    """Return on which day who was assessed at which level of GB/T 42195, oldest first; those that stand only."""
    stands = _STANDS.format(table="ability_assessment")
    rows = db.execute(
        f"SELECT assessed_on, resident_id, level FROM ability_assessment x WHERE standard = 'gbt42195' AND {stands}"
        " ORDER BY assessed_on, id"
    ).fetchall()
    return [(date.fromisoformat(day), ResidentId(of), level) for day, of, level in rows]


def newest_diagnoses(db: Database) -> dict[ResidentId, datetime]:
    """Return when the newest disease of each resident was recorded."""
    rows = db.execute(
        "SELECT resident_id, max(recorded_at) FROM health_item WHERE kind = 'disease' AND withdrawn_seq IS NULL"
        " GROUP BY resident_id"
    ).fetchall()
    return {ResidentId(of): from_text(at) for of, at in rows}


def people(db: Database) -> dict[ResidentId, tuple[str, bool]]:
    """Return name and whether the state supports them (特困), of every resident on record."""
    rows = db.execute("SELECT id, name, support_kind FROM resident WHERE withdrawn_seq IS NULL").fetchall()
    return {ResidentId(row_id): (name, kind == "destitute") for row_id, name, kind in rows}
