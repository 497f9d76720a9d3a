"""What was changed of a person until now (修改记录), in stored values; the page puts words to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.data.session import Session
from app.features.staff import store
from app.features.staff.service.people import require_reading
from app.kernel.clock import from_text
from app.kernel.ids import StaffId


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One field that was changed."""

    field: str  # of MemberDraft, or photo
    old: str  # as stored; "": nothing stood there
    new: str
    at: datetime  # aware, UTC
    who: str
    reason: str


def history_of(session: Session, staff_id: StaffId) -> tuple[HistoryLine, ...]:
    """Return what was changed of a person, the newest first; each may read their own. Raises NotAllowedError."""
    require_reading(session, staff_id)
    return tuple(
        HistoryLine(field, old or "", new or "", from_text(at), who, reason)
        for field, old, new, at, who, reason in store.history(session.db, staff_id)
    )
