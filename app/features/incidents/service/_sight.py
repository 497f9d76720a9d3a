"""Who sees and does what with an incident; a concern about abuse leaves no word outside of its own rows."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from app.data.session import Change, Session
from app.features.incidents import store
from app.features.incidents.model import Case, Incident, LineKind
from app.kernel.access import PERMISSIONS, Permission
from app.kernel.errors import OutOfDateError
from app.kernel.ids import IncidentId, ResidentId
from app.kernel.text import words

GONE = words("Incidents", "This incident is not on record. Nothing was changed. Look at the list again.")

_BY_AUTHOR = frozenset(
    {LineKind.FAMILY_TOLD, LineKind.REPORTED, LineKind.MORE, LineKind.CAUSE, LineKind.MEASURE, LineKind.CORRECTED}
)
_BY_AUTHOR_OF_PRIVATE = frozenset({LineKind.MORE})


def is_own(session: Session, incident: Incident) -> bool:
    """Tell whether the acting person reported it."""
    return incident.recorded_by == session.actor.account_id


def shown(session: Session, case: Case) -> Case | None:
    """Return a case as far as the acting person sees it; None: not at all.

    The author of a concern about abuse reads the own words only, not what the director does about it.
    """
    own = is_own(session, case.incident)
    if case.incident.private:
        if session.may(Permission.INCIDENT_ABUSE):
            return case
        lines = tuple(one for one in case.lines if one.recorded_by == case.incident.recorded_by)
        return replace(case, lines=lines) if own else None
    return case if own or session.may(Permission.INCIDENT_READ) else None


def leads(session: Session, incident: Incident) -> bool:
    """Tell whether the acting person reviews and closes it."""
    return session.may(_closer(incident))


def may_add(session: Session, case: Case, kind: LineKind) -> bool:
    """Tell whether the acting person may add such a line to a case that is open."""
    if leads(session, case.incident):
        return True
    allowed = _BY_AUTHOR_OF_PRIVATE if case.incident.private else _BY_AUTHOR
    return is_own(session, case.incident) and kind in allowed


def others_review(session: Session, incident: Incident) -> bool:
    """Tell whether somebody beside its author could review it."""
    closer = _closer(incident)
    return any(closer in PERMISSIONS[role] for role in store.other_roles(session.db, incident.recorded_by))


def found(session: Session, incident_id: IncidentId) -> Case:
    """Return one case as it is shown. Raises OutOfDateError, the same for one that is not to be seen."""
    for one in store.cases(session.db, incident_id=incident_id):
        if (case := shown(session, one)) is not None:
            return case
    raise OutOfDateError(GONE)


@contextmanager
def change(
    session: Session,
    action: str,
    *,
    private: bool,
    resident_id: ResidentId | None,
    reason: str = "",
    submission: str | None = None,
) -> Iterator[Change]:
    """Open a change whose trail tells nothing of a private incident: not what it is, of whom, nor why."""
    subject = "" if resident_id is None else f"resident:{resident_id}"
    told = ("record.kept", "", "") if private else (action, subject, reason)
    with session.change(told[0], told[1], reason=told[2], submission=submission) as made:
        yield made


def _closer(incident: Incident) -> Permission:
    return Permission.INCIDENT_ABUSE if incident.private else Permission.INCIDENT_CLOSE
