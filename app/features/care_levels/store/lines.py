"""The lines of levels, kind by kind: a correction is a line of its own, only `withdrawn_seq` is ever changed."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from app.features.care_levels.model import (
    Ability,
    AbilityDraft,
    ClassDraft,
    Conditions,
    Graded,
    LevelRules,
    Observation,
    ObservationDraft,
    OfficialClass,
    OldResultDraft,
    Recorded,
    ReportStep,
    RiskAssessment,
    RisksDraft,
    Scored,
    SelfCareItem,
    Standard,
    StepLine,
    Why,
    form,
)
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.clock import from_text
from app.kernel.ids import AbilityId, AccountId, ObservationId, OfficialClassId, ResidentId, RiskAssessmentId

_Row = Mapping[str, Any]


def _rows(db: Database, table: str, resident_id: ResidentId | None, order: str) -> Iterator[dict[str, Any]]:
    where = "" if resident_id is None else " WHERE resident_id = :of"
    return db.query(f"SELECT * FROM {table}{where} ORDER BY resident_id, {order}", {"of": resident_id})


def _recorded(row: _Row) -> Recorded:
    by, withdrawn = AccountId(row["recorded_by"]), row["withdrawn_seq"] is not None
    return Recorded(at=from_text(row["recorded_at"]), by=by, withdrawn=withdrawn)


# own observation --------------------------------------------------------------------------------------


def observations(db: Database, resident_id: ResidentId | None = None) -> tuple[Observation, ...]:
    """Return every observation of one resident or of all, oldest first, those that do not stand too."""
    return tuple(map(_observation, _rows(db, "self_care_observation", resident_id, "observed_on, id")))


def add_observation(db: Database, row_id: int, resident_id: ResidentId, draft: ObservationDraft, **more: Any) -> None:
    """Add one line; `more` are class, recorded_at, recorded_by."""
    db.table("self_care_observation").insert(
        {
            "id": row_id,
            "resident_id": resident_id,
            "observed_on": draft.observed_on.isoformat(),
            **{item.value: int(draft.can[item]) for item in SelfCareItem},
            "note": draft.note,
            "corrects": draft.corrects,
            "why": draft.why,
            **more,
        }
    )


def _observation(row: _Row) -> Observation:
    draft = ObservationDraft(
        observed_on=date.fromisoformat(row["observed_on"]),
        can={item: bool(row[item.value]) for item in SelfCareItem},
        note=row["note"],
        corrects=row["corrects"],
        why=row["why"],
    )
    return Observation(ObservationId(row["id"]), row["resident_id"], draft, SelfCare(row["class"]), _recorded(row))


# official class ---------------------------------------------------------------------------------------


def official_classes(db: Database, resident_id: ResidentId | None = None) -> tuple[OfficialClass, ...]:
    """Return every finding of one resident or of all, oldest first, prepared ones and those that do not stand too."""
    return tuple(map(_official, _rows(db, "official_class", resident_id, "from_on, id")))


def prepared_classes(db: Database) -> tuple[OfficialClass, ...]:
    """Return the findings that stand and that nobody confirmed yet, by resident, oldest first."""
    sql = (
        "SELECT * FROM official_class x WHERE confirmed_at IS NULL AND withdrawn_seq IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM official_class c WHERE c.corrects = x.id AND c.withdrawn_seq IS NULL)"
        " ORDER BY resident_id, from_on, id"
    )
    return tuple(map(_official, db.query(sql)))


def official_class(db: Database, class_id: OfficialClassId) -> OfficialClass | None:
    """Return one finding; None if there is none."""
    row = next(iter(db.query("SELECT * FROM official_class WHERE id = ?", [class_id])), None)
    return None if row is None else _official(row)


def add_official_class(db: Database, row_id: int, resident_id: ResidentId, draft: ClassDraft, **more: Any) -> None:
    """Add one line; `more` are paper, confirmed_at, confirmed_by, recorded_at, recorded_by."""
    kept = asdict(draft)
    self_care = kept.pop("self_care")
    days = {name: kept.pop(name).isoformat() for name in ("from_on", "decided_on")}
    db.table("official_class").insert(
        {"id": row_id, "resident_id": resident_id, "class": self_care, **days, **kept, **more}
    )


def confirm_official_class(db: Database, row_id: int, at: str, by: int) -> bool:
    """Mark a prepared finding as confirmed, and return whether it was still waiting."""
    sql = (
        "UPDATE official_class SET confirmed_at = ?, confirmed_by = ?"
        " WHERE id = ? AND confirmed_at IS NULL AND withdrawn_seq IS NULL"
    )
    return bool(db.execute(sql, [at, by, row_id]).rowcount)


def _official(row: _Row) -> OfficialClass:
    draft = ClassDraft(
        self_care=SelfCare(row["class"]),
        from_on=date.fromisoformat(row["from_on"]),
        decided_on=date.fromisoformat(row["decided_on"]),
        **{name: row[name] for name in ("office", "document", "assessor", "note", "report", "corrects", "why")},
    )
    confirmed = row["confirmed_at"] is not None
    row_id = OfficialClassId(row["id"])
    return OfficialClass(row_id, row["resident_id"], draft, row["paper"], confirmed, _recorded(row))


# reports to the county --------------------------------------------------------------------------------


def report_steps(db: Database, resident_id: ResidentId | None = None) -> tuple[StepLine, ...]:
    """Return every step of one resident's reports or of all, in the order recorded."""
    return tuple(map(_step, _rows(db, "class_report_step", resident_id, "id")))


def add_report_step(db: Database, row: dict[str, Any]) -> None:
    """Add one step, as columns."""
    db.table("class_report_step").insert(row)


def _step(row: _Row) -> StepLine:
    return StepLine(
        row["id"], row["resident_id"], row["report"], ReportStep(row["step"]), date.fromisoformat(row["step_on"]),
        row["observation_id"], row["to_whom"], row["note"], _recorded(row),
    )  # fmt: skip


# ability ----------------------------------------------------------------------------------------------


def abilities(db: Database, resident_id: ResidentId | None = None) -> tuple[Ability, ...]:
    """Return every ability assessment of one resident or of all, oldest first, those that do not stand too."""
    return tuple(map(_ability, _rows(db, "ability_assessment", resident_id, "assessed_on, id")))


def ability(db: Database, ability_id: AbilityId) -> Ability | None:
    """Return one assessment; None if there is none."""
    row = next(iter(db.query("SELECT * FROM ability_assessment WHERE id = ?", [ability_id])), None)
    return None if row is None else _ability(row)


def add_ability(
    db: Database, row_id: int, resident_id: ResidentId, draft: AbilityDraft, found: Scored, by: LevelRules, **more: Any
) -> None:
    """Add one assessment with what it was computed by; `more` are recorded_at, recorded_by."""
    told = draft.conditions
    db.table("ability_assessment").insert(
        {
            "id": row_id,
            "resident_id": resident_id,
            "standard": Standard.GBT42195.value,
            "assessed_on": draft.assessed_on.isoformat(),
            "why": draft.why.value,
            "why_note": draft.why_note,
            "scores": _json(draft.scores),
            "notes": _json(draft.notes),
            **dict(zip(_DOMAINS, found.domains.values(), strict=True)),
            "total": found.total,
            "coma": int(told.coma),
            "dementia": int(told.dementia),
            "psychiatric": int(told.psychiatric),
            "incidents": told.incidents,
            "rules": _json(found.rules),
            "by_rules": _json({name: value for name, value in asdict(by).items() if name in _COMPUTED_BY}),
            "initial_level": found.initial_level,
            "level": found.level,
            "assessor": draft.assessor,
            "second_assessor": draft.second_assessor,
            "second_by": draft.second_by,
            "informant": draft.informant,
            "relation": draft.relation,
            "text_version": form().version,
            "corrects": draft.corrects,
            "correction": draft.correction,
            **more,
        }
    )


def add_old_result(db: Database, row_id: int, resident_id: ResidentId, draft: OldResultDraft, **more: Any) -> None:
    """Add one result of the older standard; `more` are recorded_at, recorded_by."""
    db.table("ability_assessment").insert(
        {
            "id": row_id,
            "resident_id": resident_id,
            "standard": Standard.MZT039.value,
            "assessed_on": draft.assessed_on.isoformat(),
            "why": Why.OTHER.value,
            "why_note": draft.note,
            "level": draft.level,
            "assessor": draft.assessor,
            "office": draft.office,
            "corrects": draft.corrects,
            "correction": draft.correction,
            **more,
        }
    )


def set_ability_paper(db: Database, ability_id: AbilityId, paper: str) -> None:
    """Put the scan of the signed form to an assessment."""
    db.execute("UPDATE ability_assessment SET paper = ? WHERE id = ?", [paper, ability_id])


_DOMAINS = ("self_care", "movement", "mental", "social")
_COMPUTED_BY = (
    "raise_combine", "incident_count", "incidents_raise_from", "incident_window_days",
    "level_1_from", "level_2_from", "level_3_from",
)  # fmt: skip


def _ability(row: _Row) -> Ability:
    points = tuple(row[name] for name in _DOMAINS)
    conditions = None
    if row["incidents"] is not None:
        conditions = Conditions(bool(row["coma"]), bool(row["dementia"]), bool(row["psychiatric"]), row["incidents"])
    return Ability(
        id=AbilityId(row["id"]),
        resident_id=row["resident_id"],
        standard=Standard(row["standard"]),
        assessed_on=date.fromisoformat(row["assessed_on"]),
        why=Why(row["why"]),
        scores=json.loads(row["scores"] or "{}"),
        notes=json.loads(row["notes"]),
        domains=None if row["total"] is None else points,
        conditions=conditions,
        rules=tuple(json.loads(row["rules"])),
        by_rules=json.loads(row["by_rules"]),
        recorded=_recorded(row),
        **{name: row[name] for name in _SAME_IN_ABILITY},
    )


_SAME_IN_ABILITY = (
    "why_note", "total", "initial_level", "level", "assessor", "second_assessor", "second_by", "informant",
    "relation", "office", "paper", "corrects", "correction",
)  # fmt: skip


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


# risks ------------------------------------------------------------------------------------------------


def risk_assessments(db: Database, resident_id: ResidentId | None = None) -> tuple[RiskAssessment, ...]:
    """Return every assessment of risks of one resident or of all, oldest first, those that do not stand too."""
    where = "" if resident_id is None else " WHERE resident_id = :of"
    sql = (
        "SELECT assessment_id, risk, grade, measure FROM risk_grade WHERE assessment_id IN"
        f" (SELECT id FROM risk_assessment{where})"
    )
    grades: dict[int, dict[Risk, Graded]] = {}
    for assessment_id, risk, grade, measure in db.execute(sql, {"of": resident_id}).fetchall():
        grades.setdefault(assessment_id, {})[Risk(risk)] = Graded(Grade(grade), measure)
    rows = _rows(db, "risk_assessment", resident_id, "assessed_on, id")
    return tuple(_risks(row, grades.get(row["id"], {})) for row in rows)


def add_risk_assessment(db: Database, row_id: int, resident_id: ResidentId, draft: RisksDraft, **more: Any) -> None:
    """Add one assessment with its grades; `more` are recorded_at, recorded_by."""
    kept = asdict(draft)
    grades: Mapping[Risk, dict[str, Any]] = kept.pop("grades")
    kept["assessed_on"] = draft.assessed_on.isoformat()
    db.table("risk_assessment").insert({"id": row_id, "resident_id": resident_id, **kept, **more})
    rows = ({"assessment_id": row_id, "risk": risk, **graded} for risk, graded in grades.items())
    db.table("risk_grade").insert_all(rows)


def _risks(row: _Row, grades: Mapping[Risk, Graded]) -> RiskAssessment:
    draft = RisksDraft(
        assessed_on=date.fromisoformat(row["assessed_on"]),
        why=Why(row["why"]),
        grades={risk: grades[risk] for risk in Risk if risk in grades},
        **{name: row[name] for name in ("why_note", "assessor", "reviewer", "told", "corrects", "correction")},
    )
    return RiskAssessment(RiskAssessmentId(row["id"]), row["resident_id"], draft, _recorded(row))


# conditions on record ----------------------------------------------------------------------------------


def diseases(db: Database, resident_id: ResidentId) -> tuple[tuple[str, str, str], ...]:
    """Return name, detail and source of each disease of a resident that is not over."""
    rows = db.execute(
        "SELECT name, detail, source FROM health_item WHERE resident_id = ? AND kind = 'disease'"
        " AND withdrawn_seq IS NULL AND ended_on IS NULL ORDER BY id",
        [resident_id],
    ).fetchall()
    return tuple((name, detail, source) for name, detail, source in rows)


# taken back -------------------------------------------------------------------------------------------


def withdrawals(db: Database, table: str, resident_id: ResidentId) -> dict[int, tuple[datetime, AccountId, str]]:
    """Return of each line of a resident that was taken back: when, by whom, and why."""
    rows = db.execute(
        f"SELECT x.id, a.at, a.account_id, a.detail FROM {table} x JOIN audit a ON a.seq = x.withdrawn_seq"
        " WHERE x.resident_id = ?",
        [resident_id],
    ).fetchall()
    return {
        line: (from_text(at), AccountId(by or 0), str(json.loads(detail).get("reason", "")))
        for line, at, by, detail in rows
    }


# facts ------------------------------------------------------------------------------------------------

_FACTS = ("self_care_observation", "class_report_step", "official_class", "ability_assessment", "risk_assessment")


def facts(db: Database) -> Iterator[tuple[ResidentId, dict[str, list[dict[str, Any]]]]]:
    """Yield each resident's rows that were not taken back, corrected ones too, in the order recorded."""
    grades: dict[int, list[dict[str, Any]]] = {}
    for row in db.query("SELECT * FROM risk_grade ORDER BY assessment_id, risk"):
        grades.setdefault(row.pop("assessment_id"), []).append(row)
    found: dict[int, dict[str, list[dict[str, Any]]]] = {}
    for table in _FACTS:
        for row in db.query(f"SELECT * FROM {table} WHERE withdrawn_seq IS NULL ORDER BY resident_id, id"):
            of_resident = found.setdefault(row["resident_id"], {name: [] for name in _FACTS})
            told = {name: value for name, value in row.items() if name != "withdrawn_seq"}
            of_resident[table].append(told | ({"grades": grades.get(row["id"], [])} if table == _FACTS[-1] else {}))
    yield from ((ResidentId(of), found[of]) for of in sorted(found))
