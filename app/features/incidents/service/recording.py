"""What a person records of incidents; each is one audited line, and nothing that was told is ever changed."""

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime

from app.data.session import Change, Session
from app.data.undo import is_own_and_fresh
from app.features.incidents import store
from app.features.incidents.model import (
    Case,
    Incident,
    IncidentDraft,
    IncidentKind,
    LineDraft,
    LineKind,
    closing_findings,
    draft_findings,
    line_findings,
)
from app.features.incidents.service import _sight as sight
from app.features.incidents.service.reading import kinds_to_add, overlong
from app.features.residents import service as residents
from app.kernel.access import Permission
from app.kernel.errors import Finding, NotAllowedError, OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import IncidentId, ResidentId
from app.kernel.text import words

_NOT_SAVED = words("Incidents", "Some fields need another look. Nothing was saved.")
_NOT_CLOSED = words("Incidents", "It cannot be closed yet. Nothing was changed.")
_CLOSED = words("Incidents", "This incident is closed. Nothing was changed. Open it again first.")
_NOT_YOURS = words("Incidents", "This is for the director or a nurse. Nothing was changed.")
_OTHER_EYES = words(
    "Incidents", "You reported it yourself. Somebody else reviews it: the director or a nurse. Nothing was changed."
)
_UNKNOWN = words("Incidents", "This resident is not on record any more. Nothing was saved. Choose somebody again.")
_WHY = words("Incidents", "Write why.")
_OWN_VERB = words("Incidents", "Close it or open it again by the buttons for that. Nothing was changed.")


def report(session: Session, draft: IncidentDraft, *, submission: str | None = None) -> IncidentId:
    """Record what happened (意外事件) as it was first told, and return its id.

    A concern about abuse is private from the first moment. Raises NotAllowedError, RuleBrokenError with every finding.
    """
    session.require(Permission.INCIDENT_REPORT)
    draft = replace(draft, at=_to_the_minute(draft.at, session.clock.now()))
    refuse(draft_findings(draft, session.clock.now()), _NOT_SAVED)
    if draft.resident_id is not None:
        _require_known(session, draft.resident_id)
    private = draft.kind is IncidentKind.ABUSE
    with sight.change(
        session, "incident.noted", private=private, resident_id=draft.resident_id, submission=submission
    ) as change:
        incident_id = IncidentId(change.new_id("incident"))
        store.add(session.db, incident_id, draft, private=private, recorded_at=change.at, recorded_by=change.by)
        if not private:
            change.tell(incident=str(incident_id), kind=draft.kind)
    return incident_id


def add_line(session: Session, incident_id: IncidentId, draft: LineDraft, *, submission: str | None = None) -> int:
    """Add what was done or found out later, and return the line's id.

    A review is by somebody else than the author wherever there is somebody. Raises NotAllowedError, RuleBrokenError
    with every finding, OutOfDateError.
    """
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_CLOSE)
    case, now = sight.found(session, incident_id), session.clock.now()
    if draft.kind in {LineKind.CLOSED, LineKind.REOPENED}:
        raise RuleBrokenError(_OWN_VERB)
    _require_may_add(session, case, draft.kind)
    draft = replace(draft, at=_to_the_minute(draft.at, now))
    refuse(line_findings(draft, case.incident, now), _NOT_SAVED)
    own = sight.is_own(session, case.incident)
    if draft.kind is LineKind.REVIEW and own and sight.others_review(session, case.incident):
        raise RuleBrokenError(_OTHER_EYES)
    return _write(session, case.incident, draft, f"incident.{draft.kind}", submission=submission)


def close(session: Session, incident_id: IncidentId, text: str = "", *, submission: str | None = None) -> int:
    """Close an incident (结案) and return the line's id.

    Raises NotAllowedError, RuleBrokenError (family not told, not reported upward, not reviewed), OutOfDateError.
    """
    session.require(Permission.INCIDENT_CLOSE, Permission.INCIDENT_ABUSE)
    case = sight.found(session, incident_id)
    _require_may_add(session, case, LineKind.CLOSED)
    refuse(closing_findings(case, overlong=overlong(session, case.incident)), _NOT_CLOSED)
    draft = LineDraft(LineKind.CLOSED, session.clock.now(), text)
    return _write(session, case.incident, draft, "incident.closed", submission=submission)


def reopen(session: Session, incident_id: IncidentId, reason: str, *, submission: str | None = None) -> int:
    """Open a closed incident again and return the line's id; it is to be reviewed anew.

    Raises NotAllowedError, RuleBrokenError (no reason), OutOfDateError.
    """
    session.require(Permission.INCIDENT_CLOSE, Permission.INCIDENT_ABUSE)
    case = sight.found(session, incident_id)
    _require_may_add(session, case, LineKind.REOPENED)
    _require_reason(reason)
    draft = LineDraft(LineKind.REOPENED, session.clock.now(), reason)
    return _write(session, case.incident, draft, "incident.reopened", submission=submission)


def take_back_line(session: Session, incident_id: IncidentId, line_id: int, reason: str = "") -> None:
    """Take one line back; the reason stays beside it as a correction.

    Who wrote it needs no reason for a quarter of an hour. Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_CLOSE)
    case = sight.found(session, incident_id)
    line = next((one for one in case.standing if one.id == line_id), None)
    if line is None:
        raise OutOfDateError(sight.GONE)
    if case.is_closed and line.kind is not LineKind.CLOSED:
        raise RuleBrokenError(_CLOSED)
    if not is_own_and_fresh(session, line.recorded_by, line.recorded_at):
        if not sight.leads(session, case.incident):
            raise NotAllowedError(_NOT_YOURS)
        _require_reason(reason)
    with _change(session, case.incident, "incident.line_withdrawn", reason.strip()) as change:
        _keep_reason(change, case.incident, reason)
        change.withdraw("incident_line", [line_id])


def withdraw(session: Session, incident_id: IncidentId, reason: str = "") -> None:
    """Take a whole report back that should not be there; it stays readable, struck through.

    Who wrote it needs no reason for a quarter of an hour. Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_CLOSE)
    case = sight.found(session, incident_id)
    if case.incident.withdrawn:
        raise OutOfDateError(sight.GONE)
    if case.is_closed:
        raise RuleBrokenError(_CLOSED)
    if not is_own_and_fresh(session, case.incident.recorded_by, case.incident.recorded_at):
        if not sight.leads(session, case.incident):
            raise NotAllowedError(_NOT_YOURS)
        _require_reason(reason)
    with _change(session, case.incident, "incident.withdrawn", reason.strip()) as change:
        _keep_reason(change, case.incident, reason)
        change.withdraw("incident", [incident_id])


def _change(
    session: Session, incident: Incident, action: str, reason: str = "", submission: str | None = None
) -> AbstractContextManager[Change]:
    return sight.change(
        session,
        action,
        private=incident.private,
        resident_id=incident.resident_id,
        reason=reason,
        submission=submission,
    )


def _write(session: Session, incident: Incident, draft: LineDraft, action: str, *, submission: str | None) -> int:
    with _change(session, incident, action, submission=submission) as change:
        line_id = change.new_id("incident_line")
        store.add_line(session.db, line_id, incident, draft, recorded_at=change.at, recorded_by=change.by)
        if not incident.private:
            change.tell(incident=str(incident.id), line=str(line_id))
    return line_id


def _keep_reason(change: Change, incident: Incident, reason: str) -> None:
    """Keep why something was taken back beside the incident itself, for a private one only there."""
    if reason.strip():
        draft = LineDraft(LineKind.CORRECTED, None, reason)
        line_id = change.new_id("incident_line")
        store.add_line(change.session.db, line_id, incident, draft, recorded_at=change.at, recorded_by=change.by)


def _require_known(session: Session, resident_id: ResidentId) -> None:
    """Raise OutOfDateError for a resident who is not on record."""
    if residents.row(session, resident_id) is None:
        raise OutOfDateError(_UNKNOWN)


def _require_may_add(session: Session, case: Case, kind: LineKind) -> None:
    """Raise NotAllowedError unless the person may ever add such a line, OutOfDateError unless it fits now."""
    if not sight.may_add(session, case, kind):
        raise NotAllowedError(_NOT_YOURS)
    if kind not in kinds_to_add(session, case):
        raise OutOfDateError(_CLOSED if case.is_closed else sight.GONE)


def _require_reason(reason: str) -> None:
    if not reason.strip():
        refuse((Finding("reason", _WHY),))


def _to_the_minute(entered: datetime | None, now: datetime) -> datetime | None:
    """Return the instant a form means: forms know minutes only, and the present minute means now."""
    if entered is None:
        return None
    return now if 0 <= (now - entered).total_seconds() < 60 else entered.replace(microsecond=0)
