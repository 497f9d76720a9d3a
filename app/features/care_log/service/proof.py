"""What the care log proves of the rounds at night, for whoever checks that they were walked."""

from collections.abc import Sequence
from datetime import datetime

from app.data.session import Session
from app.features.care_log import store
from app.kernel.access import Permission


def late_looks(session: Session, spans: Sequence[tuple[datetime, datetime]]) -> list[bool | None]:
    """Return of each span whether residents were looked at (巡房) in lines written late only; None: nobody was.

    Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ, Permission.SAFETY_READ)
    return store.late_looks(session.db, spans)
