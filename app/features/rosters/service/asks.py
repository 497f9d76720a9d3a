"""Leave, wishes and swaps: asked for by anybody for himself, by who plans for everybody; answered by who plans."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from app.data.session import Session
from app.features.rosters import model, store
from app.features.rosters.model import Ask, AskDraft, Cell, Month, Place, Swap
from app.features.rosters.service.cells import swap
from app.features.rosters.service.groups import require_duty, require_group
from app.features.staff import service as staff
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import AskId, DutyId, RosterGroupId, StaffId, SwapId
from app.kernel.text import words

_FINDINGS = words("Rosters", "Some fields need another look. Nothing was saved.")
_NOT_YOURS = words("Rosters", "You may only do this for yourself. Nothing was changed.")
_GONE = words("Rosters", "This is not in the list any more. Nothing was changed. Look at the list again.")
_ANSWERED = words("Rosters", "Somebody answered this already. Nothing was changed. Look at the list again.")
_A_WISH = words("Rosters", "A wish needs no answer: filling follows it where it can.")
_PAST = words("Rosters", "{day} is over. Nothing was changed. Ask for a day to come.")
_BEGUN = words("Rosters", "This leave has begun. Nothing was changed. Tell who plans the roster.")
_OTHER_MONTH = words("Rosters", "{day} is not in {month}. Nothing was changed.")
_SAME = words("Rosters", "Two people are needed for a swap. Nothing was changed.")
_NO_REASON = words("Rosters", "Write why. Nothing was changed.")


def me(session: Session) -> StaffId | None:
    """Return who of the staff the acting person is; None if not entered as staff. Raises NotAllowedError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    found = staff.member_of_account(session)
    return None if found is None else found.id


def asks(session: Session, first: date, last: date) -> tuple[Ask, ...]:
    """Return leave and wishes about some day from `first` to `last`; of oneself alone to who may not read rosters.

    Raises NotAllowedError.
    """
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    found = store.asks(session.db, first, last)
    if session.may(Permission.ROSTER_READ):
        return found
    mine = me(session)
    return tuple(one for one in found if one.told.staff_id == mine)


def add_ask(session: Session, draft: AskDraft) -> AskId:
    """Enter leave or a wish and return its id; leave that who plans enters is granted at once.

    Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError.
    """
    _require_mine(session, draft.staff_id)
    if draft.staff_id not in staff.names(session):
        raise OutOfDateError(_GONE)
    refuse(model.ask_findings(draft), _FINDINGS)
    if draft.duty_id is not None:
        require_duty(session, draft.duty_id)
    with session.change("roster_ask.added") as change:
        ask_id = AskId(change.new_id("roster_ask"))
        change.subject = f"roster_ask:{ask_id}"
        days = {"from_on": draft.from_on.isoformat(), "until_on": draft.until_on.isoformat()}
        row = {**asdict(draft), **days, "kind": draft.kind.value, "note": draft.note.strip()}
        stamp = {"recorded_at": change.at, "recorded_by": change.by}
        store.add(session.db, "roster_ask", {"id": ask_id, **row, **stamp})
        if session.may(Permission.ROSTER_PLAN) and not draft.kind.is_wish:
            answer_ask(session, ask_id, granted=True)
    return ask_id


def answer_ask(session: Session, ask_id: AskId, *, granted: bool, reason: str = "") -> None:
    """Grant or refuse leave; a refusal says why, and another answer takes the place of an earlier one.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.ROSTER_PLAN)
    found = _require_ask(session, ask_id)
    if found.told.kind.is_wish:
        raise RuleBrokenError(_A_WISH)
    if not granted and not reason.strip():
        raise RuleBrokenError(_NO_REASON)
    _answer(session, "roster_ask", ask_id, granted=granted, reason=reason)


def withdraw_ask(session: Session, ask_id: AskId, reason: str = "") -> None:
    """Take leave or a wish back; granted leave that has begun only who plans.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_PLAN)
    found = _require_ask(session, ask_id)
    _require_mine(session, found.told.staff_id)
    if found.has_begun(today(session.clock)) and not session.may(Permission.ROSTER_PLAN):
        raise RuleBrokenError(_BEGUN)
    with session.change("roster_ask.withdrawn", f"roster_ask:{ask_id}", reason=reason) as change:
        change.withdraw("roster_ask", [ask_id])


def withdraw_answer(session: Session, ask_id: AskId) -> None:
    """Take the answer to leave back, so that it waits again. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.ROSTER_PLAN)
    _require_ask(session, ask_id)
    with session.change("roster_ask.answer_withdrawn", f"roster_ask:{ask_id}") as change:
        change.withdraw("roster_ask_answer", store.answer_ids(session.db, "roster_ask", ask_id))


# one's own days ---------------------------------------------------------------------------------------


def my_days(session: Session, month: Month, staff_id: StaffId) -> Mapping[date, tuple[tuple[RosterGroupId, Cell], ...]]:
    """Return what a person does on each day of a month that is planned. Of others only to who may read rosters.

    Raises NotAllowedError.
    """
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    if not session.may(Permission.ROSTER_READ) and staff_id != me(session):
        raise NotAllowedError(_NOT_YOURS)
    found: dict[date, tuple[tuple[RosterGroupId, Cell], ...]] = {}
    for group_id, cell in store.cells_of(session.db, staff_id, month.first, month.last):
        found[cell.day] = (*found.get(cell.day, ()), (group_id, cell))
    return found


def swaps(session: Session, first: date, last: date) -> tuple[Swap, ...]:
    """Return swaps asked for about some day from `first` to `last`, of oneself alone to who may not read rosters.

    Raises NotAllowedError.
    """
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    found = store.swaps(session.db, first, last)
    if session.may(Permission.ROSTER_READ):
        return found
    mine = me(session)
    return tuple(one for one in found if mine in (one.staff_id, one.other_id))


def colleagues(session: Session, group_id: RosterGroupId, day: date) -> Mapping[StaffId, tuple[str, DutyId | None]]:
    """Return who else of one's group is planned on a day, with the duty: whom to ask for a swap.

    Raises NotAllowedError for who may not read rosters and is not planned there on that day, or only in a draft.
    """
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    mine, planned = me(session), store.cells(session.db, group_id, day, day)
    is_out = bool(store.issues(session.db, group_id, Month.of(day)))
    if not session.may(Permission.ROSTER_READ) and not (is_out and mine in {one.staff_id for one in planned}):
        raise NotAllowedError(_NOT_YOURS)
    names = staff.names(session)
    return {one.staff_id: (names[one.staff_id], one.duty_id) for one in planned if one.staff_id != mine}


def ask_swap(session: Session, group_id: RosterGroupId, one: Place, other: Place, reason: str) -> SwapId:
    """Ask for a swap of days to come of one month; who plans grants it.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    _require_mine(session, one[0])
    require_group(session, group_id)
    if one[0] == other[0]:
        raise RuleBrokenError(_SAME)
    if not reason.strip():
        raise RuleBrokenError(_NO_REASON)
    if Month.of(other[1]) != Month.of(one[1]):
        raise RuleBrokenError(_OTHER_MONTH, day=other[1].isoformat(), month=str(Month.of(one[1])))
    if (past := min(one[1], other[1])) < today(session.clock):
        raise RuleBrokenError(_PAST, day=past.isoformat())
    with session.change("roster_swap.added", reason=reason) as change:
        swap_id = SwapId(change.new_id("roster_swap"))
        change.subject = f"roster_swap:{swap_id}"
        row = {"group_id": group_id, "staff_id": one[0], "on_day": one[1].isoformat(),
               "other_id": other[0], "other_day": other[1].isoformat(), "reason": reason.strip()}  # fmt: skip
        stamp = {"recorded_at": change.at, "recorded_by": change.by}
        store.add(session.db, "roster_swap", {"id": swap_id, **row, **stamp})
    return swap_id


def withdraw_swap(session: Session, swap_id: SwapId) -> None:
    """Take back a swap that nobody answered yet. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_PLAN)
    found = store.swap(session.db, swap_id)
    if found is None:
        raise OutOfDateError(_GONE)
    _require_mine(session, found.staff_id)
    if found.granted is not None:
        raise OutOfDateError(_ANSWERED)
    with session.change("roster_swap.withdrawn", f"roster_swap:{swap_id}") as change:
        change.withdraw("roster_swap", [swap_id])


def answer_swap(session: Session, swap_id: SwapId, *, granted: bool, reason: str = "") -> None:
    """Grant a swap, which changes the roster in the same transaction, or refuse it with a reason; once.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.ROSTER_PLAN)
    found = store.swap(session.db, swap_id)
    if found is None:
        raise OutOfDateError(_GONE)
    if found.granted is not None:
        raise OutOfDateError(_ANSWERED)
    if not granted and not reason.strip():
        raise RuleBrokenError(_NO_REASON)
    with session.change("roster_swap.answered", f"roster_swap:{swap_id}", reason=reason):
        _answer(session, "roster_swap", swap_id, granted=granted, reason=reason)
        if granted:
            places = (found.staff_id, found.day), (found.other_id, found.other_day)
            swap(session, found.group_id, Month.of(found.day), *places, reason=reason or found.reason)


# inside -----------------------------------------------------------------------------------------------


def _answer(session: Session, table: str, of: AskId | SwapId, *, granted: bool, reason: str) -> None:
    column = table.removeprefix("roster_") + "_id"
    with session.change(f"{table}.answered", f"{table}:{of}", reason=reason) as change:
        change.tell(granted=granted)
        change.withdraw(f"{table}_answer", store.answer_ids(session.db, table, of))
        row: dict[str, Any] = {column: of, "granted": int(granted), "reason": reason.strip()}
        stamp = {"recorded_at": change.at, "recorded_by": change.by}
        store.add(session.db, f"{table}_answer", {"id": change.new_id(f"{table}_answer"), **row, **stamp})


def _require_ask(session: Session, ask_id: AskId) -> Ask:
    found = store.ask(session.db, ask_id)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


def _require_mine(session: Session, staff_id: StaffId) -> None:
    """Raise unless the acting person plans for everybody or is this one of the staff."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_PLAN)
    if not session.may(Permission.ROSTER_PLAN) and staff_id != me(session):
        raise NotAllowedError(_NOT_YOURS)
