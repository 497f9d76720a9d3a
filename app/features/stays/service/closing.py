"""What surrounds a stay in hospital and follows a death: escorts, and the ordered closing steps."""

from dataclasses import replace
from datetime import datetime

from app.data.session import Session
from app.features.stays import store
from app.features.stays.model import (
    NEVER_MOVED,
    DeathStep,
    Escort,
    EscortKind,
    Kind,
    State,
    StepDone,
    escort_findings,
    standing,
    step_findings,
    steps,
)
from app.features.stays.service.reading import standing_of, standings
from app.features.stays.service.recording import person
from app.features.stays.service.scans import Scan, attached, checked
from app.kernel.access import Permission
from app.kernel.clock import to_text
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import ResidentId
from app.kernel.text import words

_NOT_DEAD = words("Death", "No death is recorded of {name}. Nothing was changed. Record the death first.")
_NOT_LAST = words("Death", "Only the newest step can be taken back. Nothing was changed.")
_NO_REASON = words("Death", "Write why the step is taken back. Nothing was changed.")
_NOT_IN_HOSPITAL = words("Stays", "{name} is not in hospital. Nothing was changed. Look at the moves again.")
_NO_ESCORT = words("Stays", "This escort is not on record any more. Nothing was changed. Look at the list again.")


def add_escort(session: Session, resident_id: ResidentId, name: str, kind: EscortKind, from_at: datetime) -> int:
    """Record who sits with a resident in hospital (陪护) and return the id. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.STAYS_MOVE)
    if standing_of(session, resident_id).state is not State.IN_HOSPITAL:
        raise RuleBrokenError(_NOT_IN_HOSPITAL, name=person(session, resident_id).name)
    went = [m for m in standing(store.lines(session.db, resident_id)) if m.kind is Kind.WENT_TO_HOSPITAL][-1]
    with session.change("escort.added", f"resident:{resident_id}") as change:
        escort = Escort(change.new_id("escort"), resident_id, went.id, name.strip(), kind, from_at)
        refuse(escort_findings(escort))
        store.add(
            session.db,
            "escort",
            {
                "id": escort.id,
                "resident_id": resident_id,
                "move_id": escort.move_id,
                "name": escort.name,
                "kind": kind,
                "from_at": to_text(from_at),
                "recorded_at": change.at,
                "recorded_by": change.by,
            },
        )
    return escort.id


def end_escort(session: Session, escort_id: int, to_at: datetime, cost_fen: int | None = None) -> None:
    """Record until when an escort sat there, and what it cost in fen. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.STAYS_MOVE)
    escort = store.escort(session.db, escort_id)
    if escort is None:
        raise OutOfDateError(_NO_ESCORT)
    refuse(escort_findings(replace(escort, to_at=to_at, cost_fen=cost_fen)))
    old = {"to_at": None if escort.to_at is None else to_text(escort.to_at), "cost_fen": escort.cost_fen}
    with session.change("escort.ended", f"resident:{escort.resident_id}") as change:
        change.fields("escort", escort_id, old, {"to_at": to_text(to_at), "cost_fen": cost_fen})
        store.end_escort(session.db, escort_id, to_at, cost_fen)


def escorts(session: Session, resident_id: ResidentId) -> tuple[Escort, ...]:
    """Return who sat with a resident in hospital, oldest first. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    return tuple(store.escorts(session.db, resident_id))


def own_escorts(session: Session, at: datetime | None = None) -> tuple[str, ...]:
    """Return who of the home's own people sits with a resident in hospital, now or at an instant: away from the floor.

    Who came back with the resident is there again, even if nobody wrote the end. Raises NotAllowedError.
    """
    session.require(Permission.STAYS_READ)
    where, until = standings(session, at), at or session.clock.now()
    begun = store.own_escorts(session.db, until)
    in_hospital = [one for one in begun if where.get(one.resident_id, NEVER_MOVED).state is State.IN_HOSPITAL]
    return tuple(one.name for one in in_hospital if not _came_out(session, one, until))


def _came_out(session: Session, escort: Escort, until: datetime) -> bool:
    """Return whether the resident came out of the hospital stay in which the escort began."""
    taken = steps(standing(store.lines(session.db, escort.resident_id)))
    since = (one for one in taken if escort.from_at < one.move.at <= until)
    return any(one.before is State.IN_HOSPITAL and one.after is not State.IN_HOSPITAL for one in since)


def death_steps(session: Session, resident_id: ResidentId) -> tuple[StepDone, ...]:
    """Return the closing steps done so far, in order. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    return tuple(store.death_steps(session.db, resident_id))


def record_death_step(
    session: Session,
    resident_id: ResidentId,
    step: DeathStep,
    done_at: datetime,
    by_whom: str,
    note: str = "",
    scan: Scan | None = None,
) -> int:
    """Record one closing step with the scan that goes with it, and return its id; steps and dates go in order.

    Raises NotAllowedError, RuleBrokenError with every finding.
    """
    session.require(Permission.STAYS_MOVE)
    where = standing_of(session, resident_id)
    if where.left_by is not Kind.DIED or where.since is None:
        raise RuleBrokenError(_NOT_DEAD, name=person(session, resident_id).name)
    done, picture = store.death_steps(session.db, resident_id), checked(scan)
    with session.change("death.step_done", f"resident:{resident_id}") as change:
        paper = attached(change, scan, picture)
        new = StepDone(change.new_id("death_step"), resident_id, step, done_at, by_whom.strip(), note, paper)
        refuse(step_findings(new, done, where.since, session.clock.now()))
        store.add(
            session.db,
            "death_step",
            {
                "id": new.id,
                "resident_id": resident_id,
                "step": step,
                "done_at": to_text(done_at),
                "by_whom": new.by_whom,
                "note": note,
                "paper": paper,
                "recorded_at": change.at,
                "recorded_by": change.by,
            },
        )
        change.tell(step=step, paper=paper)
    return new.id


def withdraw_death_step(session: Session, resident_id: ResidentId, step_id: int, reason: str) -> None:
    """Take the newest closing step back. Raises NotAllowedError, RuleBrokenError (no reason, not the newest)."""
    session.require(Permission.STAYS_MOVE)
    if not reason.strip():
        raise RuleBrokenError(_NO_REASON)
    done = store.death_steps(session.db, resident_id)
    if not done or done[-1].id != step_id:
        raise RuleBrokenError(_NOT_LAST)
    with session.change("death.step_withdrawn", f"resident:{resident_id}", reason=reason.strip()) as change:
        change.withdraw("death_step", [step_id])
