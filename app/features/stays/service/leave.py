"""Leave (请假、销假): asked, approved, gone, back, and the search when somebody is overdue."""

from dataclasses import replace
from datetime import datetime

from app.data import settings
from app.data.session import Change, Session
from app.features.places import service as places
from app.features.stays import store
from app.features.stays.model import (
    Approval,
    Kind,
    Leave,
    LeaveOut,
    LeaveRules,
    Slip,
    SlipStep,
    State,
    approval,
    leave_findings,
    may_follow,
    minutes_overdue,
    new_move,
    search_is_due,
)
from app.features.stays.service.reading import slips_out, standings
from app.features.stays.service.recording import person, record
from app.features.stays.service.scans import Scan
from app.kernel.access import Permission
from app.kernel.clock import to_text
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import MoveId, ResidentId
from app.kernel.text import words

_DIRECTOR = words(
    "Leave", "A leave this long is approved by the director. Nothing was changed. Ask for it with a slip."
)
_STEP = words("Leave", "This slip has moved on meanwhile. Nothing was changed. Look at it again.")
_NOT_OUT = words("Leave", "{name} is not on leave. Nothing was changed. Look at the moves again.")


def leave_rules(session: Session) -> LeaveRules:
    """Return the home's thresholds of leave, minutes. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    now = settings.load(session)
    return LeaveRules(now.leave_slip_after_minutes, now.leave_director_after_minutes, now.leave_search_after_minutes)


def missing_report_hours(session: Session) -> int:
    """Return after how many hours somebody missing is reported to the authorities. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    return settings.load(session).missing_report_hours


def ask_leave(session: Session, resident_id: ResidentId, leave: Leave, *, submission: str | None = None) -> int:
    """Write a slip that waits for approval and return its id. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.STAYS_MOVE)
    person(session, resident_id)
    refuse(leave_findings(leave, leave_rules(session)))
    with session.change("leave.asked", f"resident:{resident_id}", reason=leave.reason, submission=submission) as change:
        return _write(session, change, resident_id, None, SlipStep.ASKED, leave)


def approve_leave(session: Session, slip_id: int, note: str = "") -> None:
    """Approve a slip; a long one needs the director. Raises NotAllowedError, OutOfDateError, RuleBrokenError."""
    session.require(Permission.STAYS_MOVE)
    slip = _slip(session, slip_id)
    _require_may_approve(session, slip.leave)
    _step(session, slip, SlipStep.APPROVED, note)


def refuse_leave(session: Session, slip_id: int, note: str) -> None:
    """Refuse a slip, with the reason. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.STAYS_MOVE)
    _step(session, _slip(session, slip_id), SlipStep.REFUSED, note)


def void_leave(session: Session, slip_id: int, note: str = "") -> None:
    """Cancel a slip that nobody went out on. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.STAYS_MOVE)
    _step(session, _slip(session, slip_id), SlipStep.VOIDED, note)


def go_on_leave(
    session: Session,
    resident_id: ResidentId,
    leave: Leave,
    slip_id: int | None = None,
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record that a resident goes out (请假), on an approved slip or on one that is approved with it.

    `leave.leaves_at` is when it happened. A short walk needs no slip; one the acting person may not approve is refused.
    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError (the slip moved on).
    """
    session.require(Permission.STAYS_MOVE)
    refuse(leave_findings(leave, rules := leave_rules(session)))
    slip = None if slip_id is None else _slip(session, slip_id)
    if slip is None:
        _require_may_approve(session, leave)
    elif not may_follow(slip.lines, SlipStep.GONE):
        raise OutOfDateError(_STEP)
    elif leave.due_back_at > slip.leave.due_back_at:
        _require_may_approve(session, leave)
    detail = {"going_to": leave.going_to, "with_whom": leave.with_whom, "due_back_at": to_text(leave.due_back_at)}
    subject = f"resident:{resident_id}"
    with session.change("leave.gone", subject, reason=leave.reason, submission=submission) as change:
        move = new_move(resident_id, Kind.WENT_ON_LEAVE, leave.leaves_at, leave.reason, detail=detail)
        move_id = record(session, move, scan=scan)
        if slip is None and approval(leave, rules) is not Approval.NOBODY:
            slip_id = _write(session, change, resident_id, None, SlipStep.ASKED, leave, move_id)
            _write(session, change, resident_id, slip_id, SlipStep.APPROVED, leave, move_id)
        _write(session, change, resident_id, slip_id, SlipStep.GONE, leave, move_id)
    return move_id


def prolong_leave(session: Session, slip_id: int, due_back_at: datetime, note: str) -> None:
    """Write a later return that was agreed by phone. Raises NotAllowedError, OutOfDateError, RuleBrokenError."""
    session.require(Permission.STAYS_ATTEND)
    slip = _slip(session, slip_id)
    later = replace(slip.leave, due_back_at=due_back_at)
    refuse(leave_findings(later, leave_rules(session)))
    _step(session, replace(slip, leave=later), SlipStep.GONE, note)


def come_back(
    session: Session,
    resident_id: ResidentId,
    at: datetime,
    note: str = "",
    *,
    submission: str | None = None,
    scan: Scan | None = None,
) -> MoveId:
    """Record that a resident is back from leave (销假); the slip is closed. Raises as `go_on_leave`."""
    session.require(Permission.STAYS_ATTEND)
    slip = _open_slip(session, resident_id)
    with session.change("leave.back", f"resident:{resident_id}", reason=note, submission=submission) as change:
        move_id = record(session, new_move(resident_id, Kind.CAME_BACK, at, note), scan=scan)
        if slip is not None:
            _write(session, change, resident_id, slip.id, SlipStep.BACK, replace(slip.leave, reason=note), move_id)
    return move_id


def start_search(session: Session, resident_id: ResidentId, note: str = "") -> None:
    """Write that the search for somebody overdue has begun. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.STAYS_ATTEND)
    slip = _open_slip(session, resident_id)
    if slip is None:
        raise RuleBrokenError(_NOT_OUT, name=person(session, resident_id).name)
    _step(session, slip, SlipStep.SEARCH_STARTED, note)


def slips_of(session: Session, resident_id: ResidentId) -> tuple[Slip, ...]:
    """Return a resident's slips, oldest first. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    return tuple(store.slips(session.db, resident_id))


def slips_to_approve(session: Session) -> tuple[tuple[str, Slip], ...]:
    """Return the slips that wait, with the resident's name, oldest first. Raises NotAllowedError."""
    session.require(Permission.STAYS_MOVE)
    waiting = store.slips(session.db, asked_only=True)
    return tuple((person(session, slip.resident_id).name, slip) for slip in waiting)


def leaves_out(session: Session) -> tuple[LeaveOut, ...]:
    """Return everybody who is on leave now, the most overdue first. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    rules, now = leave_rules(session), session.clock.now()
    everybody = standings(session)
    slips, plan = slips_out(session, everybody), places.plan(session, retired=True)
    found = []
    for resident_id, where in everybody.items():
        if where.state is not State.ON_LEAVE:
            continue
        slip = slips.get(resident_id)
        late = 0 if slip is None else minutes_overdue(slip, now)
        due = slip is not None and search_is_due(slip, now, rules)
        name = person(session, resident_id).name
        found.append(LeaveOut(resident_id, name, plan.label(where.bed_id), slip, late, due))
    return tuple(sorted(found, key=lambda out: -out.overdue_minutes))


_SEARCHED = SlipStep.SEARCH_STARTED


def _require_may_approve(session: Session, leave: Leave) -> None:
    """Raise RuleBrokenError when the leave is so long that only the director approves it."""
    needs = approval(leave, leave_rules(session))
    if needs is Approval.DIRECTOR and not session.may(Permission.STAYS_ADMIT):
        raise RuleBrokenError(_DIRECTOR)


def _slip(session: Session, slip_id: int) -> Slip:
    found = next(iter(store.slips(session.db, slip_id=slip_id)), None)
    if found is None:
        raise OutOfDateError(_STEP)
    return found


def _open_slip(session: Session, resident_id: ResidentId) -> Slip | None:
    """Return the newest slip that somebody is out on."""
    out = [slip for slip in store.slips(session.db, resident_id) if slip.step in (SlipStep.GONE, _SEARCHED)]
    return out[-1] if out else None


def _step(session: Session, slip: Slip, step: SlipStep, note: str) -> None:
    if not may_follow(slip.lines, step):
        raise OutOfDateError(_STEP)
    with session.change(f"leave.{step}", f"resident:{slip.resident_id}", reason=note) as change:
        _write(session, change, slip.resident_id, slip.id, step, replace(slip.leave, reason=note))


def _write(
    session: Session,
    change: Change,
    resident_id: ResidentId,
    slip_id: int | None,
    step: SlipStep,
    leave: Leave,
    move_id: MoveId | None = None,
) -> int:
    """Add one line and return the slip it belongs to: its own id for the first."""
    line_id = change.new_id("leave_slip")
    store.add_slip_line(
        session.db,
        leave,
        {
            "id": line_id,
            "resident_id": resident_id,
            "slip": slip_id or line_id,
            "step": step,
            "move_id": move_id,
            "recorded_at": change.at,
            "recorded_by": change.by,
        },
    )
    return slip_id or line_id
