"""Keeps a report that was begun, so that a power cut loses nothing typed; not a record, so not in the trail."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.data import drafts
from app.data.session import Session
from app.kernel.access import Permission
from app.kernel.clock import from_text, to_text

_FORM = "incident_report"


def keep_draft(session: Session, values: Mapping[str, Any]) -> None:
    """Keep the acting person's report in place of an older draft. Raises NotAllowedError, StorageError."""
    session.require(Permission.INCIDENT_REPORT)
    at = values.get("at")
    drafts.keep(session, _FORM, 0, {**values, "at": to_text(at) if isinstance(at, datetime) else None})


def kept_draft(session: Session) -> Mapping[str, Any] | None:
    """Return the acting person's report that was begun, None if there is none. Raises NotAllowedError."""
    session.require(Permission.INCIDENT_REPORT)
    found = drafts.kept(session, _FORM, 0)
    if found is None:
        return None
    at = found.body.get("at")
    return {**found.body, "at": from_text(at) if at else None}


def drop_draft(session: Session) -> None:
    """Forget it: the report was saved or given up. Raises NotAllowedError."""
    session.require(Permission.INCIDENT_REPORT)
    drafts.drop(session, _FORM, 0)
