"""Keeps what is being typed about a sheet, so that a power cut loses nothing; not a record, so not in the trail."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.data import drafts
from app.data.session import Session
from app.features.handover.service._draft import draft_name
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.clock import from_text, to_text


def keep_typed(session: Session, shift: Shift, form: str, values: Mapping[str, Any]) -> None:
    """Keep what the acting person typed into a form about a shift, in place of what was kept before.

    Raises NotAllowedError, StorageError.
    """
    session.require(Permission.HANDOVER_WRITE)
    texts = {key: value for key, value in values.items() if isinstance(value, str)}
    moments = {key: to_text(value) for key, value in values.items() if isinstance(value, datetime)}
    drafts.keep(session, _name(shift, form), shift.area_id or 0, {"texts": texts, "moments": moments})


def typed(session: Session, shift: Shift, form: str) -> Mapping[str, Any]:
    """Return what the acting person typed into a form and did not save; empty for nothing. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_WRITE)
    found = drafts.kept(session, _name(shift, form), shift.area_id or 0)
    if found is None:
        return {}
    return {**found.body["texts"], **{key: from_text(at) for key, at in found.body["moments"].items()}}


def drop_typed(session: Session, shift: Shift, form: str) -> None:
    """Forget it: it was saved or given up. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_WRITE)
    drafts.drop(session, _name(shift, form), shift.area_id or 0)


def _name(shift: Shift, form: str) -> str:
    return f"{draft_name(shift)} {form}"
