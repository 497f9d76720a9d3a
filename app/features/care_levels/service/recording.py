"""What a person records of levels; each is one audited line, and a correction is a line that says why."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import TypeVar

from app.data import drafts
from app.data.attachments import attach
from app.data.photos import as_scan
from app.data.session import Change, Session
from app.features.care_levels import store
from app.features.care_levels.model import (
    AbilityDraft,
    ClassDraft,
    ObservationDraft,
    OfficialClass,
    OldResultDraft,
    Report,
    ReportStep,
    RisksDraft,
    ability_findings,
    class_findings,
    failed_items,
    observation_findings,
    old_result_findings,
    reports,
    risks_findings,
    scored,
    self_care_class,
    standing,
)
from app.features.care_levels.model.records import Line
from app.features.care_levels.service.rules import rules_on
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import AbilityId, ObservationId, OfficialClassId, ResidentId, RiskAssessmentId
from app.kernel.text import words

Scan = tuple[bytes, str]
"""A photo or PDF as it came, with its file name."""

ABILITY_FORM = "ability"
"""Name of the draft of an ability form, one a resident."""

_REPORTING = (Permission.LEVELS_DECIDE, Permission.LEVELS_PREPARE)

_NOT_STANDING = words(
    "Levels", "This line was corrected or taken back meanwhile. Nothing was changed. Look at the list again."
)
_OPEN = words("Levels", "A report about this resident waits for the county already. Nothing was changed.")
_NOT_OPEN = words("Levels", "This report waits no more. Nothing was changed. Look at the list again.")
_CLASS_ANSWERED = words(
    "Levels", "A class on record answers this report. Nothing was changed. Take that class back first."
)
_SIGNED_TWICE = words("Levels", "The second signature must be somebody else's. Nothing was saved.")
_ORDER = words("Levels", "This day is before the step before it. Nothing was saved.")
_TO_COME = words("Levels", "This day is still to come. Nothing was saved.")
_NO_REASON = words("Levels", "Write why. Nothing was changed.")
_NO_SCAN = words("Levels", "Choose the scan or photo of the paper. Nothing was changed.")

L = TypeVar("L", bound=Line)


# own observation --------------------------------------------------------------------------------------


def observe(
    session: Session, resident_id: ResidentId, draft: ObservationDraft, *, submission: str | None = None
) -> ObservationId:
    """Record the home's own six items (本院观察) and return the line; the official class stays as it is.

    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError (the corrected line does not stand).
    """
    session.require(Permission.LEVELS_OBSERVE)
    refuse(observation_findings(draft, today(session.clock)))
    found = self_care_class(failed_items(draft.can), rules_on(session, draft.observed_on))
    with _change(session, "observation", resident_id, draft.corrects, draft.why, submission) as change:
        _require_standing(store.observations(session.db, resident_id), draft.corrects)
        row_id = change.new_id("self_care_observation")
        store.add_observation(session.db, row_id, resident_id, draft, **{"class": found.value}, **_by(change))
        change.tell(observation=str(row_id), found=found.value)
    return ObservationId(row_id)


# official class ---------------------------------------------------------------------------------------


def decide_class(
    session: Session,
    resident_id: ResidentId,
    draft: ClassDraft,
    *,
    scan: Scan | None = None,
    submission: str | None = None,
) -> OfficialClassId:
    """Record the county's finding (自理能力认定) and return the line; it answers the report it names.

    A post that only prepares records it as waiting for the director. Raises as `observe`.
    """
    session.require(Permission.LEVELS_DECIDE, Permission.LEVELS_PREPARE)
    refuse(class_findings(draft, today(session.clock)))
    picture = None if scan is None else as_scan(scan[0])
    decides = session.may(Permission.LEVELS_DECIDE)
    with _change(
        session, "official_class", resident_id, draft.corrects, draft.why, submission, "" if decides else "prepared"
    ) as change:
        _require_standing(_in_force(session, resident_id), draft.corrects)
        paper = None if scan is None or picture is None else attach(change, picture, scan[1])
        row_id = OfficialClassId(change.new_id("official_class"))
        confirmed = {"confirmed_at": change.at, "confirmed_by": change.by} if decides else {}
        store.add_official_class(session.db, row_id, resident_id, draft, paper=paper, **confirmed, **_by(change))
        change.tell(line=str(row_id), found=draft.self_care.value)
        if decides:
            _answer(session, change, resident_id, draft)
    return row_id


def confirm_class(session: Session, class_id: OfficialClassId) -> None:
    """Confirm a finding that the clerk prepared; from now on it counts. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.LEVELS_DECIDE)
    waiting = _prepared(session, class_id)
    with session.change("official_class.confirmed", f"resident:{waiting.resident_id}") as change:
        _require_standing(_in_force(session, waiting.resident_id), waiting.draft.corrects)
        if not store.confirm_official_class(session.db, class_id, change.at, change.by):
            raise OutOfDateError(_NOT_STANDING)
        change.tell(line=str(class_id), found=waiting.draft.self_care.value)
        _answer(session, change, waiting.resident_id, waiting.draft)


def refuse_class(session: Session, class_id: OfficialClassId, reason: str) -> None:
    """Send a prepared finding back; it stays on record as taken back. Raises as `confirm_class`, RuleBrokenError."""
    session.require(Permission.LEVELS_DECIDE)
    waiting = _prepared(session, class_id)
    _withdraw(session, "official_class", waiting.resident_id, class_id, reason, "official_class.refused")


def _prepared(session: Session, class_id: OfficialClassId) -> OfficialClass:
    for one in store.official_classes(session.db):
        if one.id == class_id and not one.confirmed and not one.recorded.withdrawn:
            return one
    raise OutOfDateError(_NOT_STANDING)


def _in_force(session: Session, resident_id: ResidentId) -> list[OfficialClass]:
    """Return the lines that count: one that is only prepared corrects nothing yet."""
    return [one for one in store.official_classes(session.db, resident_id) if one.confirmed]


def _answer(session: Session, change: Change, resident_id: ResidentId, draft: ClassDraft) -> None:
    """Close the report that a finding answers."""
    if draft.report is None:
        return
    report = _open_report(session, resident_id, draft.report)
    _add_step(session, change, report, ReportStep.ANSWERED, draft.decided_on, draft.office, draft.document)


# reports to the county --------------------------------------------------------------------------------


def report_change(
    session: Session, resident_id: ResidentId, on: date, to_whom: str, note: str = "", *, submission: str | None = None
) -> int:
    """Record that a change was reported to the township (变更上报), and return the report.

    Raises NotAllowedError, RuleBrokenError (one is open already, a day to come).
    """
    session.require(*_REPORTING)
    _require_past(session, on)
    observed = standing(store.observations(session.db, resident_id))[-1:]
    with _change(session, "class_report", resident_id, None, "", submission, "reported") as change:
        if any(one.is_open for one in reports(store.report_steps(session.db, resident_id))):
            raise RuleBrokenError(_OPEN)
        row_id = change.new_id("class_report_step")
        store.add_report_step(
            session.db,
            {
                "id": row_id,
                "resident_id": resident_id,
                "report": row_id,
                "step": ReportStep.REPORTED.value,
                "step_on": on.isoformat(),
                "observation_id": observed[0].id if observed else None,
                "to_whom": to_whom.strip(),
                "note": note.strip(),
                **_by(change),
            },
        )
        change.tell(report=str(row_id))
    return row_id


def county_received(session: Session, resident_id: ResidentId, report: int, on: date, note: str = "") -> None:
    """Record that the county received a report: from the day after, its ten working days run. Raises as below."""
    session.require(*_REPORTING)
    _step(session, resident_id, report, ReportStep.RECEIVED, on, note)


def county_kept(session: Session, resident_id: ResidentId, report: int, on: date, note: str) -> None:
    """Record that the county answered and left the class as it is; a new class goes through `decide_class`.

    Raises NotAllowedError, RuleBrokenError (days out of order, no reason), OutOfDateError (it waits no more).
    """
    session.require(*_REPORTING)
    _step(session, resident_id, report, ReportStep.ANSWERED, on, note)


def drop_report(session: Session, resident_id: ResidentId, report: int, on: date, reason: str) -> None:
    """Record that a report is not followed any further, and why. Raises as `county_kept`."""
    session.require(*_REPORTING)
    _step(session, resident_id, report, ReportStep.DROPPED, on, reason)


def withdraw_report_step(session: Session, resident_id: ResidentId, report: int, reason: str) -> None:
    """Take back the last step of a report; the only step takes the whole report back.

    Raises NotAllowedError, RuleBrokenError (no reason, a class answered it: that is taken back), OutOfDateError.
    """
    session.require(*_REPORTING)
    found = next((one for one in reports(store.report_steps(session.db, resident_id)) if one.id == report), None)
    if found is None:
        raise OutOfDateError(_NOT_OPEN)
    if any(one.draft.report == report for one in standing(_in_force(session, resident_id))):
        raise RuleBrokenError(_CLASS_ANSWERED)
    _withdraw(session, "class_report_step", resident_id, found.last.id, reason, "class_report.withdrawn")


def _step(session: Session, resident_id: ResidentId, report: int, step: ReportStep, on: date, note: str) -> None:
    _require_past(session, on)
    if step is not ReportStep.RECEIVED and not note.strip():
        raise RuleBrokenError(_NO_REASON)
    with _change(session, "class_report", resident_id, None, note.strip(), None, step.value) as change:
        found = _open_report(session, resident_id, report)
        if step is ReportStep.RECEIVED and found.received_on is not None:
            raise OutOfDateError(_NOT_OPEN)
        _add_step(session, change, found, step, on, "", note.strip())


def _add_step(
    session: Session, change: Change, report: Report, step: ReportStep, on: date, to_whom: str, note: str
) -> None:
    if on < report.last.step_on:
        raise RuleBrokenError(_ORDER)
    store.add_report_step(
        session.db,
        {
            "id": change.new_id("class_report_step"),
            "resident_id": report.resident_id,
            "report": report.id,
            "step": step.value,
            "step_on": on.isoformat(),
            "to_whom": to_whom,
            "note": note,
            **_by(change),
        },
    )


def _open_report(session: Session, resident_id: ResidentId, report: int) -> Report:
    for one in reports(store.report_steps(session.db, resident_id)):
        if one.id == report and one.is_open:
            return one
    raise OutOfDateError(_NOT_OPEN)


def _require_past(session: Session, on: date) -> None:
    if on > today(session.clock):
        raise RuleBrokenError(_TO_COME)


# ability and risks ------------------------------------------------------------------------------------


def assess_ability(
    session: Session, resident_id: ResidentId, draft: AbilityDraft, *, submission: str | None = None
) -> AbilityId:
    """Record a filled ability form with total and level, and return the line; a new one's draft is dropped.

    Raises as `observe`.
    """
    session.require(Permission.LEVELS_ASSESS)
    refuse(ability_findings(draft, today(session.clock)))
    if draft.second_by is not None and draft.second_by == session.actor.account_id:
        raise RuleBrokenError(_SIGNED_TWICE)
    rules = rules_on(session, draft.assessed_on)
    found = scored(draft.scores, draft.conditions, rules)
    with _change(session, "ability", resident_id, draft.corrects, draft.correction, submission) as change:
        _require_standing(store.abilities(session.db, resident_id), draft.corrects)
        row_id = AbilityId(change.new_id("ability_assessment"))
        store.add_ability(session.db, row_id, resident_id, draft, found, rules, **_by(change))
        if draft.corrects is None:
            drafts.drop(session, ABILITY_FORM, resident_id)
        change.tell(line=str(row_id), level=found.level)
    return row_id


def enter_old_result(
    session: Session, resident_id: ResidentId, draft: OldResultDraft, *, submission: str | None = None
) -> AbilityId:
    """Record a result of MZ/T 039-2013 as it stands on its paper, and return the line. Raises as `observe`."""
    session.require(Permission.LEVELS_ASSESS)
    refuse(old_result_findings(draft, today(session.clock)))
    with _change(session, "ability", resident_id, draft.corrects, draft.correction, submission) as change:
        _require_standing(store.abilities(session.db, resident_id), draft.corrects)
        row_id = AbilityId(change.new_id("ability_assessment"))
        store.add_old_result(session.db, row_id, resident_id, draft, **_by(change))
        change.tell(line=str(row_id), level=draft.level)
    return row_id


def attach_signed_form(session: Session, resident_id: ResidentId, ability_id: AbilityId, scan: Scan) -> None:
    """Put the scan of the signed form to an assessment; an earlier scan stays in the history.

    Raises NotAllowedError, RuleBrokenError (no scan), OutOfDateError.
    """
    session.require(Permission.LEVELS_ASSESS)
    if not scan[0]:
        raise RuleBrokenError(_NO_SCAN)
    picture = as_scan(scan[0])
    with session.change("ability.scanned", f"resident:{resident_id}") as change:
        found = store.ability(session.db, ability_id)
        if found is None or found.resident_id != resident_id or found.recorded.withdrawn:
            raise OutOfDateError(_NOT_STANDING)
        paper = attach(change, picture, scan[1])
        change.fields("ability_assessment", ability_id, {"paper": found.paper}, {"paper": paper})
        store.set_ability_paper(session.db, ability_id, paper)


def assess_risks(
    session: Session, resident_id: ResidentId, draft: RisksDraft, *, submission: str | None = None
) -> RiskAssessmentId:
    """Record grades of some or all of the nine risks, and return the line. Raises as `observe`."""
    session.require(Permission.LEVELS_ASSESS)
    refuse(risks_findings(draft, today(session.clock)))
    with _change(session, "risks", resident_id, draft.corrects, draft.correction, submission) as change:
        _require_standing(store.risk_assessments(session.db, resident_id), draft.corrects)
        row_id = RiskAssessmentId(change.new_id("risk_assessment"))
        store.add_risk_assessment(session.db, row_id, resident_id, draft, **_by(change))
        change.tell(line=str(row_id), grades={risk: graded.grade for risk, graded in draft.grades.items()})
    return row_id


# taking back ------------------------------------------------------------------------------------------


def withdraw_observation(session: Session, resident_id: ResidentId, row_id: ObservationId, reason: str) -> None:
    """Take back an observation made in error; it stays on record as taken back.

    Raises NotAllowedError, RuleBrokenError (no reason), OutOfDateError (it does not stand).
    """
    session.require(Permission.LEVELS_OBSERVE)
    _require_standing(store.observations(session.db, resident_id), row_id)
    _withdraw(session, "self_care_observation", resident_id, row_id, reason, "observation.withdrawn")


def withdraw_class(session: Session, resident_id: ResidentId, row_id: OfficialClassId, reason: str) -> None:
    """Take back an official class recorded in error; the one before it counts again, its report waits again.

    Raises as above.
    """
    session.require(Permission.LEVELS_DECIDE)
    lines = _in_force(session, resident_id)
    _require_standing(lines, row_id)
    answered = next(one.draft.report for one in lines if one.id == row_id)
    ended = [one.last.id for one in reports(store.report_steps(session.db, resident_id)) if one.id == answered]
    _withdraw(session, "official_class", resident_id, row_id, reason, "official_class.withdrawn", steps=ended)


def withdraw_ability(session: Session, resident_id: ResidentId, row_id: AbilityId, reason: str) -> None:
    """Take back an ability assessment recorded in error. Raises as above."""
    session.require(Permission.LEVELS_ASSESS)
    _require_standing(store.abilities(session.db, resident_id), row_id)
    _withdraw(session, "ability_assessment", resident_id, row_id, reason, "ability.withdrawn")


def withdraw_risks(session: Session, resident_id: ResidentId, row_id: RiskAssessmentId, reason: str) -> None:
    """Take back an assessment of risks recorded in error. Raises as above."""
    session.require(Permission.LEVELS_ASSESS)
    _require_standing(store.risk_assessments(session.db, resident_id), row_id)
    _withdraw(session, "risk_assessment", resident_id, row_id, reason, "risks.withdrawn")


def _withdraw(
    session: Session,
    table: str,
    resident_id: ResidentId,
    row_id: int,
    reason: str,
    action: str,
    steps: Sequence[int] = (),
) -> None:
    """Take a line back, and steps of a report with it."""
    if not reason.strip():
        raise RuleBrokenError(_NO_REASON)
    with session.change(action, f"resident:{resident_id}", reason=reason.strip()) as change:
        change.withdraw(table, [row_id])
        change.withdraw("class_report_step", list(steps))
        change.tell(line=str(row_id))


# one way to write -------------------------------------------------------------------------------------


def _change(
    session: Session,
    what: str,
    resident_id: ResidentId,
    corrects: int | None,
    reason: str,
    submission: str | None,
    done: str = "",
) -> AbstractContextManager[Change]:
    """Open the change of one line, of a resident who lives."""
    stays.require_alive(session, resident_id)
    action = f"{what}.{done or ('recorded' if corrects is None else 'corrected')}"
    return session.change(action, f"resident:{resident_id}", reason=reason, submission=submission)


def _require_standing(lines: Iterable[L], row_id: int | None) -> None:
    if row_id is not None and row_id not in {one.id for one in standing(tuple(lines))}:
        raise OutOfDateError(_NOT_STANDING)


def _by(change: Change) -> dict[str, object]:
    return {"recorded_at": change.at, "recorded_by": change.by}
