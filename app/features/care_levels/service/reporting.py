"""Reporting a change of self-care to the county (变更上报): each step is one audited line."""

from datetime import date

from app.data.session import Change, Session
from app.features.care_levels import store
from app.features.care_levels.model import ClassDraft, Report, ReportStep, reports, standing, standing_classes
from app.features.care_levels.service._writing import NO_REASON, change_of, withdraw, written
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.ids import ObservationId, ResidentId
from app.kernel.text import words

_REPORTING = (Permission.LEVELS_DECIDE, Permission.LEVELS_PREPARE)

_OPEN = words("Levels", "A report about this resident waits for the county already. Nothing was changed.")
_NOT_OPEN = words("Levels", "This report waits no more. Nothing was changed. Look at the list again.")
_CLASS_ANSWERED = words(
    "Levels", "A class on record answers this report. Nothing was changed. Take that class back first."
)
_ORDER = words("Levels", "This day is before the step before it. Nothing was saved.")
_TO_COME = words("Levels", "This day is still to come. Nothing was saved.")


def report_change(
    session: Session, resident_id: ResidentId, on: date, to_whom: str, note: str = "", *, submission: str | None = None
) -> int:
    """Record that a change was reported to the township (变更上报), and return the report.

    Raises NotAllowedError, RuleBrokenError (one is open already, a day to come).
    """
    session.require(*_REPORTING)
    _require_past(session, on)
    observed = standing(store.observations(session.db, resident_id))
    with change_of(session, "class_report", resident_id, None, "", submission, "reported") as change:
        if any(one.is_open for one in reports(store.report_steps(session.db, resident_id))):
            raise RuleBrokenError(_OPEN)
        seen = observed[-1].id if observed else None
        report = _add(change, resident_id, None, ReportStep.REPORTED, on, to_whom, note, seen)
        change.tell(report=str(report))
    return report


def county_received(session: Session, resident_id: ResidentId, report: int, on: date, note: str = "") -> None:
    """Record that the county received a report: from the day after, its working days run. Raises as `county_kept`."""
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
    if any(one.draft.report == report for one in standing_classes(store.official_classes(session.db, resident_id))):
        raise RuleBrokenError(_CLASS_ANSWERED)
    withdraw(session, "class_report_step", resident_id, found.last.id, reason, "class_report.withdrawn")


def answer(change: Change, resident_id: ResidentId, draft: ClassDraft) -> None:
    """Close the report that a finding answers, in the change that records it; nothing for one that answers none.

    Raises RuleBrokenError (decided before the step before it), OutOfDateError (the report waits no more).
    """
    if draft.report is None:
        return
    report = _open_report(change.session, resident_id, draft.report)
    if draft.decided_on < report.last.step_on:
        raise RuleBrokenError(_ORDER)
    _add(change, resident_id, report.id, ReportStep.ANSWERED, draft.decided_on, draft.office, draft.document)


def _step(session: Session, resident_id: ResidentId, report: int, step: ReportStep, on: date, note: str) -> None:
    _require_past(session, on)
    if step is not ReportStep.RECEIVED and not note.strip():
        raise RuleBrokenError(NO_REASON)
    with change_of(session, "class_report", resident_id, None, note.strip(), None, step.value) as change:
        found = _open_report(session, resident_id, report)
        if step is ReportStep.RECEIVED and found.received_on is not None:
            raise OutOfDateError(_NOT_OPEN)
        if on < found.last.step_on:
            raise RuleBrokenError(_ORDER)
        _add(change, resident_id, report, step, on, "", note)


def _add(
    change: Change,
    resident_id: ResidentId,
    report: int | None,
    step: ReportStep,
    on: date,
    to_whom: str,
    note: str,
    observation_id: ObservationId | None = None,
) -> int:
    """Add a step, the first one of a new report without one, and return the report."""
    row_id = change.new_id("class_report_step")
    store.add_report_step(
        change.session.db,
        {
            "id": row_id,
            "resident_id": resident_id,
            "report": report or row_id,
            "step": step.value,
            "step_on": on.isoformat(),
            "observation_id": observation_id,
            "to_whom": to_whom.strip(),
            "note": note.strip(),
            **written(change),
        },
    )
    return report or row_id


def _open_report(session: Session, resident_id: ResidentId, report: int) -> Report:
    for one in reports(store.report_steps(session.db, resident_id)):
        if one.id == report and one.is_open:
            return one
    raise OutOfDateError(_NOT_OPEN)


def _require_past(session: Session, on: date) -> None:
    if on > today(session.clock):
        raise RuleBrokenError(_TO_COME)
