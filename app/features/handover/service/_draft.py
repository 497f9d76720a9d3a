"""Where what was counted and looked at is kept until the sheet is signed."""

from __future__ import annotations

from app.data.session import Actor, Session
from app.features.staff.model import Shift


def draft_name(shift: Shift) -> str:
    """Return under which name what was counted in a shift is kept."""
    return f"handover {shift.duty_on.isoformat()} {shift.kind_id}"


def draft_of_all(session: Session) -> Session:
    """Return the session under which a sheet's draft is kept: it is the shift's, not one person's."""
    return session.as_actor(Actor(None, "", session.actor.role))
