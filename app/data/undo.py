"""When taking a line back is an undo: by who wrote it, minutes later, without a reason; takes nothing back itself."""

from datetime import datetime

from app.data.session import Session
from app.kernel.ids import AccountId

UNDO_MINUTES = 15
"""How long the person who recorded a line may take it back without a reason."""


def is_own_and_fresh(session: Session, wrote: AccountId | None, recorded_at: datetime | None) -> bool:
    """Tell whether the acting person wrote a line at most `UNDO_MINUTES` ago; None: it is not recorded."""
    if recorded_at is None:
        return False
    old = (session.clock.now() - recorded_at).total_seconds()
    return wrote == session.actor.account_id and old <= UNDO_MINUTES * 60
