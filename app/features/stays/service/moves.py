"""The moves a person records: in, from bed to bed, to hospital and back, missing and found, out."""

from dataclasses import replace
from datetime import datetime

from app.data.session import Session
from app.data.undo import is_own_and_fresh
from app.features.stays import store
from app.features.stays.model import (
    PERMISSION,
    HospitalTrip,
    Kind,
    new_move,
    trip_findings,
)
from app.features.stays.service.recording import move_on_record, person, record, take_back
from app.features.stays.service.scans import Scan
from app.kernel.access import Permission
from app.kernel.errors import RuleBrokenError, refuse
from app.kernel.ids import BedId, ImportId, MoveId, ResidentId
from app.kernel.text import words

_SINCE = words(
    "Stays", "Something was recorded of {name} since this import. Nothing was changed. Take that back first."
)
_DEAD = words("Stays", "{name} has died. Nothing was changed; only the closing steps are recorded now.")


def admit(
    session: Session,
    resident_id: ResidentId,
    bed_id: BedId | None,
    at: datetime,
    reason: str = "",
    *,
    import_id: ImportId | None = None,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Take a resident into the home (入住), with a bed or without one yet, and return the move.

    Raises NotAllowedError, RuleBrokenError with every finding (codes bed_taken, bed_sex, illegal, future …).
    """
    if import_id is None:
        session.require(Permission.STAYS_ADMIT)
    else:
        session.require(Permission.STAYS_ADMIT, Permission.INTAKE_IMPORT)
    move = new_move(resident_id, Kind.ADMITTED, at, reason, bed_id=bed_id, import_id=import_id)
    return record(session, move, submission=submission, scan=scan)


def move_bed(
    session: Session,
    resident_id: ResidentId,
    bed_id: BedId | None,
    at: datetime,
    reason: str = "",
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Move a resident to another bed (换床), or with None give the bed up. Raises as `admit`."""
    session.require(Permission.STAYS_MOVE)
    return record(
        session, new_move(resident_id, Kind.MOVED_BED, at, reason, bed_id=bed_id), submission=submission, scan=scan
    )


def go_to_hospital(
    session: Session,
    resident_id: ResidentId,
    at: datetime,
    trip: HospitalTrip,
    reason: str = "",
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record that a resident went to hospital (住院); the bed is kept. Raises as `admit`."""
    session.require(Permission.STAYS_MOVE)
    refuse(trip_findings(trip))
    move = new_move(resident_id, Kind.WENT_TO_HOSPITAL, at, reason, detail=trip.detail())
    return record(session, move, submission=submission, scan=scan)


def leave_hospital(
    session: Session,
    resident_id: ResidentId,
    at: datetime,
    reason: str = "",
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record that a resident came back from hospital (出院). Raises as `admit`."""
    session.require(Permission.STAYS_MOVE)
    return record(session, new_move(resident_id, Kind.LEFT_HOSPITAL, at, reason), submission=submission, scan=scan)


def report_missing(
    session: Session,
    resident_id: ResidentId,
    at: datetime,
    last_seen: str = "",
    reason: str = "",
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record that a resident cannot be found (失联), with where and by whom last seen. Raises as `admit`."""
    session.require(Permission.STAYS_ATTEND)
    move = new_move(resident_id, Kind.WENT_MISSING, at, reason, detail={"last_seen": last_seen})
    return record(session, move, submission=submission, scan=scan)


def report_found(
    session: Session,
    resident_id: ResidentId,
    at: datetime,
    found_where: str = "",
    reason: str = "",
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record that a missing resident was found and is back (找回). Raises as `admit`."""
    session.require(Permission.STAYS_ATTEND)
    move = new_move(resident_id, Kind.WAS_FOUND, at, reason, detail={"found_where": found_where})
    return record(session, move, submission=submission, scan=scan)


def transfer_out(
    session: Session,
    resident_id: ResidentId,
    at: datetime,
    reason: str,
    going_to: str = "",
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record that a resident moved to another home (转出); the bed is free. Raises as `admit`."""
    session.require(Permission.STAYS_ADMIT)
    move = new_move(resident_id, Kind.TRANSFERRED_OUT, at, reason, detail={"going_to": going_to})
    return record(session, move, submission=submission, scan=scan)


def discharge(
    session: Session,
    resident_id: ResidentId,
    at: datetime,
    reason: str,
    going_to: str = "",
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record that a resident gave up the place (退住); the bed is free. Raises as `admit`."""
    session.require(Permission.STAYS_ADMIT)
    move = new_move(resident_id, Kind.DISCHARGED, at, reason, detail={"going_to": going_to})
    return record(session, move, submission=submission, scan=scan)


def end_support(
    session: Session,
    resident_id: ResidentId,
    at: datetime,
    reason: str,
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record that the public support ended (终止供养); the bed is free. Raises as `admit`."""
    session.require(Permission.STAYS_ADMIT)
    return record(session, new_move(resident_id, Kind.SUPPORT_ENDED, at, reason), submission=submission, scan=scan)


def record_death(
    session: Session,
    resident_id: ResidentId,
    at: datetime,
    where: str = "",
    reason: str = "",
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record a death (死亡): the bed is free and the closing steps begin. Raises as `admit`."""
    session.require(Permission.STAYS_MOVE)
    move = new_move(resident_id, Kind.DIED, at, reason, detail={"where": where})
    return record(session, move, submission=submission, scan=scan)


def correct_move(
    session: Session,
    move_id: MoveId,
    *,
    reason: str,
    kind: Kind | None = None,
    at: datetime | None = None,
    bed_id: BedId | None = None,
    no_bed: bool = False,
    detail: dict[str, str] | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Put a new line in place of a wrong one (更正) and return it; None leaves that part as it was.

    `no_bed` takes the bed away. The old line stays and is shown struck through. Raises NotAllowedError,
    OutOfDateError (it was corrected meanwhile), RuleBrokenError with every finding.
    """
    session.require(Permission.STAYS_ADMIT, Permission.STAYS_MOVE, Permission.STAYS_ATTEND)
    old = move_on_record(session, move_id)
    session.require(PERMISSION[old.kind])
    new = replace(
        old,
        kind=kind or old.kind,
        at=at or old.at,
        bed_id=None if no_bed else bed_id or old.bed_id,
        detail=old.detail if detail is None else detail,
        reason=reason,
        corrects=old.id,
        import_id=None,
    )
    return record(session, new, scan=scan)


def withdraw_move(session: Session, move_id: MoveId, reason: str = "") -> None:
    """Take a move back that did not happen; it stays on record as taken back. Also the undo of a toast.

    Without reason only for the one who recorded it, within minutes. Raises NotAllowedError, OutOfDateError,
    RuleBrokenError when a later move depends on it or the bed is somebody else's by now.
    """
    session.require(Permission.STAYS_ADMIT, Permission.STAYS_MOVE, Permission.STAYS_ATTEND)
    line = move_on_record(session, move_id)
    told = reason.strip() or ("撤销" if is_own_and_fresh(session, line.recorded_by, line.recorded_at) else "")
    with session.change("stay.withdrawn", f"resident:{line.resident_id}", reason=told) as change:
        take_back(session, change, line, told)
        change.tell(move=str(line.id), kind=line.kind)


def withdraw_import(session: Session, import_id: ImportId, reason: str) -> None:
    """Take back every move an import brought, in the change that is open.

    Raises NotAllowedError, RuleBrokenError naming the first resident of whom something was recorded since.
    """
    session.require(Permission.INTAKE_UNDO)
    brought = store.of_import(session.db, import_id)
    with session.change("stay.import_withdrawn", f"import:{import_id}", reason=reason) as change:
        mine = {line.id for line in brought}
        for resident_id in dict.fromkeys(line.resident_id for line in brought):
            lines = store.lines(session.db, resident_id)
            if any(line.id not in mine and not line.withdrawn for line in lines):
                raise RuleBrokenError(_SINCE, name=person(session, resident_id).name)
        change.withdraw("stay_move", sorted(mine))
        change.tell(moves=len(mine))


def require_alive(session: Session, resident_id: ResidentId) -> None:
    """Raise RuleBrokenError if the resident has died: then only closing records are made; OutOfDateError for nobody."""
    session.require(Permission.STAYS_READ, Permission.RESIDENTS_SEE)
    who = person(session, resident_id)
    if store.has_died(session.db, resident_id):
        raise RuleBrokenError(_DEAD, name=who.name)
