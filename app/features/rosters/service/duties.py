"""The duties of a group and what they need: added, replaced, let go; what was worked stays as it was."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

from app.data.session import Change, Session
from app.features.rosters import model, store
from app.features.rosters.model import Days, DutyDraft, DutyLook, GroupDraft, Need, givable
from app.features.rosters.service.cells import give_instead
from app.features.rosters.service.groups import duties, require_duty, require_group
from app.features.staff.model import Post, read_time
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import Finding, refuse
from app.kernel.ids import DutyId, RosterGroupId
from app.kernel.text import words

_FINDINGS = words("Rosters", "Some fields need another look. Nothing was saved.")
_NEED = words("Rosters", "Two whole numbers from 0 to {most}, the first not above the second.")
MOST = 99

_DAY = DutyDraft("白", "白班", "08:00", "20:00", 12 * 60, DutyLook.DAY)
_NIGHT = DutyDraft("夜", "夜班", "20:00", "08:00", 12 * 60, DutyLook.NIGHT)
_LONG = DutyDraft("日", "长白班", "08:00", "17:00", 8 * 60, DutyLook.DAY)
_ESCORT = DutyDraft("陪", "陪诊外出", "08:00", "18:00", 10 * 60, DutyLook.AWAY, on_floor=False)
_LEAD = DutyDraft("带", "带班", "08:00", "08:00", 8 * 60, DutyLook.OTHER, on_floor=False)
_WATCH = DutyDraft("值", "值守", "08:00", "20:00", 8 * 60, DutyLook.OTHER, on_floor=False)

FIRST_GROUPS: tuple[tuple[GroupDraft, tuple[tuple[DutyDraft, int], ...]], ...] = (
    (GroupDraft("护理组", frozenset({Post.CAREGIVER})), ((_DAY, 2), (_NIGHT, 1), (_ESCORT, 0))),
    (GroupDraft("带班领导", frozenset({Post.DIRECTOR, Post.LEADER})), ((_LEAD, 1),)),
    (GroupDraft("厨房", frozenset({Post.COOK})), ((_LONG, 1),)),
    (GroupDraft("门卫", frozenset({Post.GUARD})), ((_WATCH, 1),)),
)
"""What a new home starts with, each duty with how many it needs on every day; its director changes them."""


def set_up(change: Change) -> None:
    """Give a home without any group those of `FIRST_GROUPS`, in the change that makes it. Raises NotAllowedError."""
    session = change.session
    session.require(Permission.STAFF_CHANGE)
    if store.groups(session.db):
        return
    from_on = model.Month.of(today(session.clock) - timedelta(days=31)).first
    for position, (group, plan) in enumerate(FIRST_GROUPS, start=1):
        group_id = RosterGroupId(change.new_id("roster_group"))
        _add(change, "roster_group", {"id": group_id, **store.group_row(group), "position": position})
        for number, (draft, least) in enumerate(plan, start=1):
            duty_id = _add_duty(change, group_id, draft, number)
            if least:
                _add_need(change, Need(duty_id, Days.EVERY, least, least, from_on))


def add_duty(session: Session, group_id: RosterGroupId, draft: DutyDraft) -> DutyId:
    """Add a duty behind those of its group. Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    require_group(session, group_id)
    others = duties(session, group_id)
    refuse(model.duty_findings(draft, givable(others)), _FINDINGS)
    with session.change("duty.added") as change:
        return _add_duty(change, group_id, draft, max((one.position for one in others), default=0) + 1)


def change_duty(session: Session, duty_id: DutyId, draft: DutyDraft) -> DutyId:
    """Put another duty in the place of one and return its id; rosters that have the old one keep it as it was.

    What it needs, goes on. Days to come are given the new one, but in published months. Raises NotAllowedError,
    RuleBrokenError with findings, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    old = require_duty(session, duty_id)
    others = [one for one in givable(duties(session, old.group_id)) if one.id != duty_id]
    refuse(model.duty_findings(draft, others), _FINDINGS)
    with session.change("duty.changed", f"duty:{duty_id}") as change:
        change.fields("duty", duty_id, _row(old.told), _row(draft))
        change.withdraw("duty", [duty_id])
        new_id = _add_duty(change, old.group_id, draft, old.position)
        for need in store.needs(session.db, [duty_id]):
            _add_need(change, replace(need, duty_id=new_id))
        give_instead(change, old, new_id)
    return new_id


def withdraw_duty(session: Session, duty_id: DutyId, reason: str = "") -> None:
    """Let a duty not be given any more; rosters that have it keep it. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    require_duty(session, duty_id)
    with session.change("duty.withdrawn", f"duty:{duty_id}", reason=reason) as change:
        change.withdraw("duty", [duty_id])


def set_need(session: Session, duty_id: DutyId, days: Days, least: int, wanted: int, from_on: date) -> None:
    """Set how many a duty needs on some days from a day on. Raises NotAllowedError, RuleBrokenError, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    duty = require_duty(session, duty_id)
    if not 0 <= least <= wanted <= MOST:
        refuse([Finding("least", _NEED, {"most": MOST})], _FINDINGS)
    with session.change("duty.need_set", f"duty:{duty_id}") as change:
        change.tell(letter=duty.letter, days=days.value, least=least, wanted=wanted, from_on=from_on.isoformat())
        change.withdraw("duty_need", store.need_ids(session.db, duty_id, days, from_on))
        _add_need(change, Need(duty_id, days, least, wanted, from_on))


def _add_duty(change: Change, group_id: RosterGroupId, draft: DutyDraft, position: int) -> DutyId:
    duty_id = DutyId(change.new_id("duty"))
    change.subject = change.subject or f"duty:{duty_id}"
    _add(change, "duty", {"id": duty_id, "group_id": group_id, **_row(draft), "position": position})
    return duty_id


def _add_need(change: Change, need: Need) -> None:
    row = {**asdict(need), "days": need.days.value, "from_on": need.from_on.isoformat()}
    _add(change, "duty_need", {"id": change.new_id("duty_need"), **row})


def _add(change: Change, table: str, values: dict[str, Any]) -> None:
    store.add(change.session.db, table, {**values, "recorded_at": change.at, "recorded_by": change.by})


def _row(draft: DutyDraft) -> dict[str, Any]:
    texts = {"letter": draft.letter.strip(), "name": draft.name.strip(), "look": draft.look.value}
    times = {"begins": read_time(draft.begins), "ends": read_time(draft.ends)}
    return {**asdict(draft), **texts, **times, "on_floor": int(draft.on_floor)}
