"""Moves that a clerk prepares and the director confirms or refuses (准备、确认)."""

from dataclasses import replace
from datetime import datetime

from app.data.session import Session
from app.features.stays import store
from app.features.stays.model import PREPARABLE, Kind, Prepared, new_move
from app.features.stays.service.recording import record, trial_of
from app.features.stays.service.scans import Scan, attached, checked
from app.kernel.access import Permission
from app.kernel.clock import to_text
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import BedId, MoveId, ResidentId
from app.kernel.text import words

_NOT_PREPARED = words("Stays", "This move is not prepared, it is recorded at once. Nothing was changed.")
_SETTLED = words("Stays", "This was confirmed or refused already. Nothing was changed. Look at the list again.")


def prepare_move(
    session: Session,
    resident_id: ResidentId,
    kind: Kind,
    at: datetime,
    reason: str,
    *,
    bed_id: BedId | None = None,
    submission: str | None = None,
    scan: Scan | None = None,
) -> int:
    """Prepare an admission, transfer, discharge or end of support for the director, and return its id.

    Raises NotAllowedError, RuleBrokenError with the findings the move itself would have.
    """
    session.require(Permission.STAYS_PREPARE, Permission.STAYS_ADMIT)
    if kind not in PREPARABLE:
        raise RuleBrokenError(_NOT_PREPARED)
    refuse(trial_of(session, new_move(resident_id, kind, at, reason, bed_id=bed_id)))
    picture = checked(scan)
    with session.change("stay.prepared", f"resident:{resident_id}", reason=reason, submission=submission) as change:
        prepared_id = change.new_id("prepared_move")
        store.add(
            session.db,
            "prepared_move",
            {
                "id": prepared_id,
                "resident_id": resident_id,
                "kind": kind,
                "bed_id": bed_id,
                "at": to_text(at),
                "reason": reason.strip(),
                "paper": attached(change, scan, picture),
                "recorded_at": change.at,
                "recorded_by": change.by,
            },
        )
        change.tell(kind=kind)
    return prepared_id


def prepared_moves(session: Session) -> tuple[Prepared, ...]:
    """Return the moves that wait for the director, oldest first. Raises NotAllowedError."""
    session.require(Permission.STAYS_PREPARE, Permission.STAYS_ADMIT)
    return tuple(store.prepared(session.db))


def confirm_prepared(session: Session, prepared_id: int) -> MoveId:
    """Record a prepared move as it was prepared and return it.

    Raises NotAllowedError, OutOfDateError (settled already), RuleBrokenError when it does not fit any more.
    """
    session.require(Permission.STAYS_ADMIT)
    waiting = _waiting(session, prepared_id)
    with session.change("stay.confirmed", f"resident:{waiting.resident_id}", reason=waiting.reason) as change:
        move = new_move(waiting.resident_id, waiting.kind, waiting.at, waiting.reason, bed_id=waiting.bed_id)
        move_id = record(session, replace(move, paper=waiting.paper))
        store.settle(session.db, prepared_id, "confirmed", at=change.at, by=change.by, move_id=move_id)
        change.tell(prepared_by=waiting.recorded_by)
    return move_id


def refuse_prepared(session: Session, prepared_id: int, reason: str) -> None:
    """Refuse a prepared move. Raises NotAllowedError, OutOfDateError (settled already)."""
    session.require(Permission.STAYS_ADMIT)
    waiting = _waiting(session, prepared_id)
    with session.change("stay.refused", f"resident:{waiting.resident_id}", reason=reason) as change:
        store.settle(session.db, prepared_id, "refused", at=change.at, by=change.by, move_id=None)


def take_back_prepared(session: Session, prepared_id: int) -> None:
    """Take a prepared move back before it was decided: whoever prepared it, or the director. Also undo of a toast.

    Raises NotAllowedError, OutOfDateError (settled already).
    """
    session.require(Permission.STAYS_PREPARE, Permission.STAYS_ADMIT)
    waiting = _waiting(session, prepared_id)
    if waiting.recorded_by != session.actor.account_id:
        session.require(Permission.STAYS_ADMIT)
    with session.change("stay.preparation_withdrawn", f"resident:{waiting.resident_id}") as change:
        store.settle(session.db, prepared_id, "refused", at=change.at, by=change.by, move_id=None)


def _waiting(session: Session, prepared_id: int) -> Prepared:
    found = next(iter(store.prepared(session.db, prepared_id)), None)
    if found is None or found.settled is not None:
        raise OutOfDateError(_SETTLED)
    return found
