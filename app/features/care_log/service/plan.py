"""The care plan of a resident: who reads, who writes; each change is new lines, a mistake is taken back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from app.data.session import Session
from app.features.care_log import store
from app.features.care_log.model import CarePlan, PlanDraft, PlanLine, plan_findings, plan_of
from app.features.staff import service as staff
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import PlanLineId, ResidentId
from app.kernel.text import words

_NOT_SAVED = words("CarePlan", "Some of it needs another look. Nothing was saved; what you entered is still here.")
_GONE = words("CarePlan", "This line was taken back meanwhile. Nothing was changed. Look at the list again.")
_NO_REASON = words("CarePlan", "Write why. Nothing was changed.")


def plan_lines(session: Session, resident_id: ResidentId) -> tuple[PlanLine, ...]:
    """Return every line of a resident's plan, those taken back too, the one that begins last first.

    Raises NotAllowedError.
    """
    session.require(Permission.LOG_READ)
    return tuple(store.plan_lines(session.db, resident_id))


def plans_on(session: Session, day: date | None = None) -> Mapping[ResidentId, CarePlan]:
    """Return the plan of everybody who has one on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.LOG_READ, Permission.HANDOVER_READ)
    on = day or today(session.clock)
    return session.remembered(("care_log.plans", on), lambda: _read(session, on))


def first_plan_day(session: Session) -> date:
    """Return the first day that a line may begin on: the duty date of the shift that is on, else today.

    After midnight the night's shift still has the date it began on. Raises NotAllowedError.
    """
    session.require(Permission.LOG_PLAN)
    shift = staff.shift_now(session)
    return today(session.clock) if shift is None else shift.duty_on


def plan_care(session: Session, resident_id: ResidentId, drafts: Sequence[PlanDraft]) -> tuple[PlanLineId, ...]:
    """Add lines to a resident's plan in one deed and return their ids; each replaces what held of its item.

    Raises NotAllowedError, RuleBrokenError with every finding, StorageError.
    """
    session.require(Permission.LOG_PLAN)
    day = first_plan_day(session)
    found = [one for draft in drafts for one in plan_findings(draft, day)]
    refuse((one for place, one in enumerate(found) if one not in found[:place]), _NOT_SAVED)
    with session.change("care_log.planned", f"resident:{resident_id}", reason=drafts[0].why) as change:
        ids = []
        for draft in drafts:
            ids.append(PlanLineId(change.new_id("plan_line")))
            store.add_plan_line(session.db, ids[-1], resident_id, draft, at=change.at, by=change.by)
        change.tell(items=[draft.item for draft in drafts], from_on=drafts[0].from_on.isoformat())
    return tuple(ids)


def withdraw_plan(session: Session, resident_id: ResidentId, line_id: PlanLineId, reason: str) -> None:
    """Take a line of a resident's plan back; what held before it holds again.

    Raises NotAllowedError, RuleBrokenError (no reason), OutOfDateError (taken back already), StorageError.
    """
    session.require(Permission.LOG_PLAN)
    if not reason.strip():
        raise RuleBrokenError(_NO_REASON)
    with session.change("care_log.plan_withdrawn", f"resident:{resident_id}", reason=reason) as change:
        standing = {line.id: line for line in store.plan_lines(session.db, resident_id) if not line.withdrawn}
        if line_id not in standing:
            raise OutOfDateError(_GONE)
        change.withdraw("plan_line", [line_id])
        change.tell(items=[standing[line_id].told.item])


def _read(session: Session, day: date) -> Mapping[ResidentId, CarePlan]:
    lines: defaultdict[ResidentId, list[PlanDraft]] = defaultdict(list)
    for resident_id, told in store.standing_plans(session.db, day):
        lines[resident_id].append(told)
    plans = {resident_id: plan_of(told) for resident_id, told in lines.items()}
    return {resident_id: plan for resident_id, plan in plans.items() if plan}
