"""What a person records of levels; each is one audited line, and a correction is a line that says why."""

from app.data import drafts
from app.data.attachments import attach
from app.data.photos import as_scan
from app.data.session import Session
from app.features.care_levels import store
from app.features.care_levels.model import (
    AbilityDraft,
    ClassDraft,
    ObservationDraft,
    OfficialClass,
    OldResultDraft,
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
    standing_classes,
)
from app.features.care_levels.service._writing import NOT_STANDING, change_of, require_standing, withdraw, written
from app.features.care_levels.service.reporting import answer
from app.features.care_levels.service.rules import rules_on
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import AbilityId, ObservationId, OfficialClassId, ResidentId, RiskAssessmentId
from app.kernel.text import words

Scan = tuple[bytes, str]
"""A photo or PDF as it came, with its file name."""

ABILITY_FORM = "ability"
"""Name of the draft of an ability form, one a resident."""

_SIGNED_TWICE = words("Levels", "The second signature must be somebody else's. Nothing was saved.")
_NO_SCAN = words("Levels", "Choose the scan or photo of the paper. Nothing was changed.")


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
    with change_of(session, "observation", resident_id, draft.corrects, draft.why, submission) as change:
        require_standing(standing(store.observations(session.db, resident_id)), draft.corrects)
        row_id = change.new_id("self_care_observation")
        store.add_observation(session.db, row_id, resident_id, draft, **{"class": found.value}, **written(change))
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
    with change_of(
        session, "official_class", resident_id, draft.corrects, draft.why, submission, "" if decides else "prepared"
    ) as change:
        require_standing(_in_force(session, resident_id), draft.corrects)
        paper = None if scan is None or picture is None else attach(change, picture, scan[1])
        row_id = OfficialClassId(change.new_id("official_class"))
        confirmed = {"confirmed_at": change.at, "confirmed_by": change.by} if decides else {}
        store.add_official_class(session.db, row_id, resident_id, draft, paper=paper, **confirmed, **written(change))
        change.tell(line=str(row_id), found=draft.self_care.value)
        if decides:
            answer(change, resident_id, draft)
    return row_id


def confirm_class(session: Session, class_id: OfficialClassId) -> None:
    """Confirm a finding that the clerk prepared; from now on it counts. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.LEVELS_DECIDE)
    waiting = _prepared(session, class_id)
    with session.change("official_class.confirmed", f"resident:{waiting.resident_id}") as change:
        require_standing(_in_force(session, waiting.resident_id), waiting.draft.corrects)
        if not store.confirm_official_class(session.db, class_id, change.at, change.by):
            raise OutOfDateError(NOT_STANDING)
        change.tell(line=str(class_id), found=waiting.draft.self_care.value)
        answer(change, waiting.resident_id, waiting.draft)


def refuse_class(session: Session, class_id: OfficialClassId, reason: str) -> None:
    """Send a prepared finding back; it stays on record as taken back. Raises as `confirm_class`, RuleBrokenError."""
    session.require(Permission.LEVELS_DECIDE)
    waiting = _prepared(session, class_id)
    withdraw(session, "official_class", waiting.resident_id, class_id, reason, "official_class.refused")


def _prepared(session: Session, class_id: OfficialClassId) -> OfficialClass:
    found = store.official_class(session.db, class_id)
    if found is None or found.confirmed or found.recorded.withdrawn:
        raise OutOfDateError(NOT_STANDING)
    return found


def _in_force(session: Session, resident_id: ResidentId) -> tuple[OfficialClass, ...]:
    return standing_classes(store.official_classes(session.db, resident_id))


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
    with change_of(session, "ability", resident_id, draft.corrects, draft.correction, submission) as change:
        require_standing(standing(store.abilities(session.db, resident_id)), draft.corrects)
        row_id = AbilityId(change.new_id("ability_assessment"))
        store.add_ability(session.db, row_id, resident_id, draft, found, rules, **written(change))
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
    with change_of(session, "ability", resident_id, draft.corrects, draft.correction, submission) as change:
        require_standing(standing(store.abilities(session.db, resident_id)), draft.corrects)
        row_id = AbilityId(change.new_id("ability_assessment"))
        store.add_old_result(session.db, row_id, resident_id, draft, **written(change))
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
            raise OutOfDateError(NOT_STANDING)
        paper = attach(change, picture, scan[1])
        change.fields("ability_assessment", ability_id, {"paper": found.paper}, {"paper": paper})
        store.set_ability_paper(session.db, ability_id, paper)


def assess_risks(
    session: Session, resident_id: ResidentId, draft: RisksDraft, *, submission: str | None = None
) -> RiskAssessmentId:
    """Record grades of some or all of the nine risks, and return the line. Raises as `observe`."""
    session.require(Permission.LEVELS_ASSESS)
    refuse(risks_findings(draft, today(session.clock)))
    with change_of(session, "risks", resident_id, draft.corrects, draft.correction, submission) as change:
        require_standing(standing(store.risk_assessments(session.db, resident_id)), draft.corrects)
        row_id = RiskAssessmentId(change.new_id("risk_assessment"))
        store.add_risk_assessment(session.db, row_id, resident_id, draft, **written(change))
        change.tell(line=str(row_id), grades={risk: graded.grade for risk, graded in draft.grades.items()})
    return row_id


# taking back ------------------------------------------------------------------------------------------


def withdraw_observation(session: Session, resident_id: ResidentId, row_id: ObservationId, reason: str) -> None:
    """Take back an observation made in error; it stays on record as taken back.

    Raises NotAllowedError, RuleBrokenError (no reason), OutOfDateError (it does not stand).
    """
    session.require(Permission.LEVELS_OBSERVE)
    require_standing(standing(store.observations(session.db, resident_id)), row_id)
    withdraw(session, "self_care_observation", resident_id, row_id, reason, "observation.withdrawn")


def withdraw_class(session: Session, resident_id: ResidentId, row_id: OfficialClassId, reason: str) -> None:
    """Take back an official class recorded in error; the one before it counts again, its report waits again.

    Raises as `withdraw_observation`.
    """
    session.require(Permission.LEVELS_DECIDE)
    lines = _in_force(session, resident_id)
    require_standing(lines, row_id)
    answered = next(one.draft.report for one in lines if one.id == row_id)
    ended = [one.last.id for one in reports(store.report_steps(session.db, resident_id)) if one.id == answered]
    withdraw(session, "official_class", resident_id, row_id, reason, "official_class.withdrawn", steps=ended)


def withdraw_ability(session: Session, resident_id: ResidentId, row_id: AbilityId, reason: str) -> None:
    """Take back an ability assessment recorded in error. Raises as `withdraw_observation`."""
    session.require(Permission.LEVELS_ASSESS)
    require_standing(standing(store.abilities(session.db, resident_id)), row_id)
    withdraw(session, "ability_assessment", resident_id, row_id, reason, "ability.withdrawn")


def withdraw_risks(session: Session, resident_id: ResidentId, row_id: RiskAssessmentId, reason: str) -> None:
    """Take back an assessment of risks recorded in error. Raises as `withdraw_observation`."""
    session.require(Permission.LEVELS_ASSESS)
    require_standing(standing(store.risk_assessments(session.db, resident_id)), row_id)
    withdraw(session, "risk_assessment", resident_id, row_id, reason, "risks.withdrawn")
