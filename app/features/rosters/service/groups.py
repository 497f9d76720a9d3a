"""Groups of people who are planned together, their duties and what these need, as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.data.session import Session
from app.features.rosters import model, store
from app.features.rosters.model import Duty, Group, GroupDraft, Need
from app.features.staff import service as staff
from app.features.staff.model import Moved, Worker, as_of
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, refuse
from app.kernel.ids import DutyId, RosterGroupId, StaffId
from app.kernel.text import words

_FINDINGS = words("Rosters", "Some fields need another look. Nothing was saved.")
_GROUP_GONE = words("Rosters", "This group is not in the list any more. Nothing was changed. Look at the list again.")
_DUTY_GONE = words("Rosters", "This duty is not in the list any more. Nothing was changed. Look at the list again.")


# reading ----------------------------------------------------------------------------------------------


def groups(session: Session) -> tuple[Group, ...]:
    """Return the groups in order. Raises NotAllowedError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    return session.remembered("roster_groups", lambda: store.groups(session.db))


def require_group(session: Session, group_id: RosterGroupId) -> Group:
    """Return a group. Raises NotAllowedError, OutOfDateError if it is not there any more."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    found = next((one for one in groups(session) if one.id == group_id), None)
    if found is None:
        raise OutOfDateError(_GROUP_GONE)
    return found


def duties(session: Session, group_id: RosterGroupId) -> tuple[Duty, ...]:
    """Return the duties of a group in order, those that cannot be given any more too. Raises NotAllowedError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    return session.remembered(("duties", group_id), lambda: store.duties(session.db, group_id))


def needs(session: Session, group_id: RosterGroupId) -> tuple[Need, ...]:
    """Return every need of a group's duties that stands, oldest first. Raises NotAllowedError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    ids = [one.id for one in duties(session, group_id)]
    return session.remembered(("needs", group_id), lambda: store.needs(session.db, ids))


def people(session: Session, group: Group, first: date, last: date) -> tuple[Worker, ...]:
    """Return who has a post of a group, works in its area, and is in post on some day from `first` to `last`.

    Of days that are over, posts and areas are those of the last one. Who changed them since and still stands in these
    days is in it until the day before the change. Raises NotAllowedError.
    """
    session.require(Permission.ROSTER_READ)
    moves, day = staff.moves(session), min(last, today(session.clock))
    standing: frozenset[StaffId] | None = None
    found = []
    for one in staff.workers(session, first, last):
        moved = moves.get(one.id, ())
        then = replace(one, member=as_of(one.member, moved, day)) if moved else one
        if _is_of(group, then):
            found.append(then)
        elif (former := _former(group, one, moved, day)) is not None:
            standing = store.standing(session.db, group.id, first, last) if standing is None else standing
            found += [former] if one.id in standing else []
    return tuple(found)


def _is_of(group: Group, worker: Worker) -> bool:
    area = group.told.area_id
    return worker.post in group.told.posts and (area is None or worker.member.told.area_id == area)


def _former(group: Group, worker: Worker, moved: Sequence[Moved], day: date) -> Worker | None:
    """Return somebody as they were when they last belonged to a group, in post until then; None: they never did."""
    for change in moved:
        told, until = worker.member.told, change.on - timedelta(days=1)
        ends = until if told.left_on is None else min(until, told.left_on)
        told = replace(told, post=change.post, area_id=change.area_id, left_on=ends)
        former = replace(worker, member=replace(worker.member, told=told))
        if change.on <= day and _is_of(group, former):
            return former
    return None


def require_duty(session: Session, duty_id: DutyId) -> Duty:
    """Return a duty that can be given. Raises NotAllowedError, OutOfDateError if it is not there any more."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    found = next((one for one in store.duties(session.db) if one.id == duty_id and not one.withdrawn), None)
    if found is None:
        raise OutOfDateError(_DUTY_GONE)
    return found


# setting ----------------------------------------------------------------------------------------------


def add_group(session: Session, draft: GroupDraft) -> RosterGroupId:
    """Add a group behind the others and return its id. Raises NotAllowedError, RuleBrokenError with findings."""
    session.require(Permission.STAFF_CHANGE)
    others = groups(session)
    refuse(model.group_findings(draft, others), _FINDINGS)
    with session.change("roster_group.added") as change:
        group_id = RosterGroupId(change.new_id("roster_group"))
        change.subject = f"roster_group:{group_id}"
        facts = store.group_row(draft)
        change.fields("roster_group", group_id, {}, facts)
        position = max((one.position for one in others), default=0) + 1
        row = {"id": group_id, **facts, "position": position, "recorded_at": change.at, "recorded_by": change.by}
        store.add(session.db, "roster_group", row)
    return group_id


def change_group(session: Session, group_id: RosterGroupId, draft: GroupDraft) -> None:
    """Write what differs of a group. Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    old = require_group(session, group_id)
    refuse(model.group_findings(draft, [one for one in groups(session) if one.id != group_id]), _FINDINGS)
    with session.change("roster_group.changed", f"roster_group:{group_id}") as change:
        if change.fields("roster_group", group_id, store.group_row(old.told), store.group_row(draft)):
            store.change_group(session.db, group_id, draft)


def withdraw_group(session: Session, group_id: RosterGroupId, reason: str) -> None:
    """Take a group back; what it worked stays on record. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    require_group(session, group_id)
    with session.change("roster_group.withdrawn", f"roster_group:{group_id}", reason=reason) as change:
        change.withdraw("roster_group", [group_id])
