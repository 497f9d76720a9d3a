"""The one way a move is written: permission, trial of the whole sequence, one audited line."""

from dataclasses import replace

from app.data.session import Change, Session
from app.features.stays import store
from app.features.stays.model import (
    NOT_STANDING,
    PERMISSION,
    Held,
    Kind,
    Move,
    Person,
    Trial,
    findings,
    holdings,
    on_trial,
    require_standing,
    standing,
    steps,
    without,
)
from app.features.stays.service.scans import Scan, attached, checked
from app.kernel.access import Permission
from app.kernel.errors import Finding, OutOfDateError, refuse
from app.kernel.ids import BedId, MoveId, ResidentId
from app.kernel.text import words

_UNKNOWN = words("Stays", "This resident is not on record any more. Nothing was changed. Look at the list again.")


def record(session: Session, move: Move, *, submission: str | None = None, scan: Scan | None = None) -> MoveId:
    """Write one new or correcting move, with the scan that goes with it, and return its id.

    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError (the corrected line does not stand).
    """
    if move.import_id is None:
        session.require(PERMISSION[move.kind])
    else:
        session.require(PERMISSION[move.kind], Permission.INTAKE_IMPORT)
    move = replace(move, at=move.at.replace(microsecond=0), reason=move.reason.strip())
    picture = checked(scan)
    action = f"stay.{move.kind}" if move.corrects is None else "stay.corrected"
    subject = f"resident:{move.resident_id}"
    with session.change(action, subject, reason=move.reason, submission=submission) as change:
        trial = on_trial(person(session, move.resident_id), _lines(session, move), move, move.reason)
        refuse(_trial_findings(session, trial))
        step = next(step for step in steps(trial.after) if trial.new is not None and step.move.id == trial.new.id)
        move_id = MoveId(change.new_id("stay_move"))
        paper = attached(change, scan, picture) or move.paper
        recorded = replace(
            move, id=move_id, from_state=step.before, to_state=step.after, bed_id=step.bed_id, paper=paper
        )
        store.add_move(session.db, recorded, recorded_at=change.at, recorded_by=change.by)
        corrects = None if move.corrects is None else str(move.corrects)
        change.tell(move=str(move_id), kind=move.kind, corrects=corrects, paper=paper)
    return move_id


def trial_of(session: Session, move: Move) -> tuple[Finding, ...]:
    """Return what speaks against a move, for forms. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.STAYS_READ)
    trial = on_trial(person(session, move.resident_id), store.lines(session.db, move.resident_id), move, move.reason)
    return _trial_findings(session, trial)


def take_back(session: Session, change: Change, line: Move, reason: str) -> None:
    """Withdraw one line inside `change`, with the slips, escorts and closing steps that hang on it.

    Raises NotAllowedError, RuleBrokenError when what is left would not be legal, OutOfDateError.
    """
    session.require(PERMISSION[line.kind])
    lines = store.lines(session.db, line.resident_id)
    require_standing(lines, line.id)
    refuse(_trial_findings(session, without(person(session, line.resident_id), lines, line.id, reason)))
    change.withdraw("stay_move", [line.id])
    hanging = store.hanging_on(session.db, line.id)
    if line.kind is Kind.DIED:
        hanging["death_step"] = [step.id for step in store.death_steps(session.db, line.resident_id)]
    for table, ids in hanging.items():
        change.withdraw(table, ids)


def person(session: Session, resident_id: ResidentId) -> Person:
    """Return what the rules need of a resident. Raises NotAllowedError, OutOfDateError (not on record)."""
    session.require(Permission.RESIDENTS_SEE)
    found = store.person(session.db, resident_id)
    if found is None:
        raise OutOfDateError(_UNKNOWN)
    return found


def move_on_record(session: Session, move_id: MoveId) -> Move:
    """Return one line. Raises NotAllowedError, OutOfDateError (there is none)."""
    session.require(Permission.STAYS_READ)
    found = store.line(session.db, move_id)
    if found is None:
        raise OutOfDateError(NOT_STANDING)
    return found


def _trial_findings(session: Session, trial: Trial) -> tuple[Finding, ...]:
    """Return what speaks against a trial, with the beds and their other holders looked up."""
    beds = {held.bed_id for held in trial.new_holdings()}
    return findings(trial, session.clock.now(), store.bed_facts(session.db, beds), _others(session, trial, beds))


def _lines(session: Session, move: Move) -> list[Move]:
    lines = store.lines(session.db, move.resident_id)
    if move.corrects is not None:
        require_standing(lines, move.corrects)
    return lines


def _others(session: Session, trial: Trial, beds: set[BedId]) -> list[Held]:
    if not beds:
        return []
    return [
        Held(held, name)
        for name, lines in store.lines_on_beds(session.db, beds)
        for held in holdings(standing(lines))
        if held.resident_id != trial.person.id and held.bed_id in beds
    ]
