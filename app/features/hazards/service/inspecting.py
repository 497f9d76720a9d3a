"""Inspections from outside (外部检查): what is recorded of them, and how many are awaited."""

from datetime import date

from app.data.attachments import attach
from app.data.photos import as_scan
from app.data.session import Session
from app.features.hazards import model, store
from app.features.hazards.model import Inspection, InspectionDraft, inspection_findings
from app.features.hazards.service.rules import rules_on
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import InspectionId
from app.kernel.ledgers import Owed
from app.kernel.text import words

_NOT_SAVED = words("Inspections", "Some fields need another look. Nothing was saved.")
_GONE = words("Inspections", "This inspection is not on record. Nothing was changed. Look at the list again.")
_WHY = words("Inspections", "Write why. Nothing was changed.")


def record_inspection(session: Session, draft: InspectionDraft, *, submission: str | None = None) -> InspectionId:
    """Record an inspection and return its id; each finding of theirs is reported as a hazard with it as source.

    Raises NotAllowedError, RuleBrokenError with every finding.
    """
    session.require(Permission.SAFETY_RECORD)
    refuse(inspection_findings(draft, today(session.clock)), _NOT_SAVED)
    scan = None if draft.paper is None else as_scan(draft.paper[0])
    with session.change("inspection.recorded", submission=submission) as change:
        inspection_id = InspectionId(change.new_id("outside_inspection"))
        change.subject = f"inspection:{inspection_id}"
        paper = None if scan is None or draft.paper is None else attach(change, scan, draft.paper[1])
        store.add_inspection(
            session.db, inspection_id, draft, paper=paper, recorded_at=change.at, recorded_by=change.by
        )
        change.tell(kind=draft.kind, problems=bool(draft.problems))
    return inspection_id


def withdraw_inspection(session: Session, inspection_id: InspectionId, reason: str) -> None:
    """Take an inspection back that was recorded by mistake; its hazards stay and are closed as hazards are.

    Raises NotAllowedError, RuleBrokenError (no reason), OutOfDateError.
    """
    session.require(Permission.SAFETY_CLOSE)
    if inspection(session, inspection_id).withdrawn:
        raise OutOfDateError(_GONE)
    if not reason.strip():
        raise RuleBrokenError(_WHY)
    with session.change("inspection.withdrawn", f"inspection:{inspection_id}", reason=reason.strip()) as change:
        change.withdraw("outside_inspection", [inspection_id])


def inspections(session: Session) -> tuple[Inspection, ...]:
    """Return every inspection, the newest first, those taken back too. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return session.remembered("hazards.inspections", lambda: tuple(store.inspections(session.db)))


def inspection(session: Session, inspection_id: InspectionId) -> Inspection:
    """Return one inspection. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.SAFETY_READ)
    found = store.inspections(session.db, inspection_id=inspection_id)
    if not found:
        raise OutOfDateError(_GONE)
    return found[0]


def owed_inspections(session: Session, first: date, last: date) -> tuple[Owed, ...]:
    """Return what is awaited in the months and years that touch the days, by the rules of the last one.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ)
    held = [one for one in inspections(session) if not one.withdrawn]
    return tuple(model.owed_inspections(held, rules_on(session, last), first, last))
