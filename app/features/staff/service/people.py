"""Who works in the home and in which area; people who leave stay in the records."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.data.session import Session
from app.features.staff import model, store
from app.features.staff.model import Area, AreaDraft, Member, MemberDraft, Post
from app.features.staff.service.shifts import ANYONE
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import AccountId, AreaId, FloorId, StaffId
from app.kernel.text import words

_FINDINGS = words("Staff", "Some fields need another look. Nothing was saved.")
_GONE = words("Staff", "This person is not in the list any more. Nothing was changed. Look at the list again.")
_AREA_GONE = words("Staff", "This area is not in the list any more. Nothing was changed. Look at the list again.")
_WORK_HERE = words(
    "Staff", "{people} still work in this area. Nothing was changed. Give them another area first, or the whole home."
)

# people ---------------------------------------------------------------------------------------------


def staff(session: Session, *, left: bool = False) -> tuple[Member, ...]:
    """Return who works here today or will, by post; with `left` everybody who ever did. Raises NotAllowedError."""
    session.require(Permission.STAFF_READ)
    day, posts = today(session.clock), list(Post)
    found = [one for one in store.members(session.db) if left or one.told.left_on is None or one.told.left_on >= day]
    return tuple(sorted(found, key=lambda one: (posts.index(one.told.post), one.id)))


def leaders(session: Session) -> tuple[Member, ...]:
    """Return who may lead a shift today (带班领导): directors and duty leaders. Raises NotAllowedError."""
    session.require(ANYONE)
    day = today(session.clock)
    leading = (Post.DIRECTOR, Post.LEADER)
    return tuple(one for one in store.members(session.db) if one.told.post in leading and one.works_on(day))


def member_of_account(session: Session, account_id: AccountId | None = None) -> Member | None:
    """Return who signs in with an account, without one the acting person; None if not entered as staff.

    Raises NotAllowedError.
    """
    session.require(ANYONE)
    wanted = session.actor.account_id if account_id is None else account_id
    members = store.members(session.db) if wanted is not None else ()
    return next((one for one in members if one.told.account_id == wanted), None)


def accounts_to_choose(session: Session, mine: AccountId | None = None) -> dict[AccountId, str]:
    """Return the accounts that may sign in and belong to nobody of the staff yet, and `mine`, with their names.

    Raises NotAllowedError.
    """
    session.require(Permission.STAFF_CHANGE)
    taken = {one.told.account_id for one in store.members(session.db)} - {mine}
    return {id_: name for id_, name in store.account_names(session.db, mine).items() if id_ not in taken}


def add_member(session: Session, draft: MemberDraft) -> StaffId:
    """Enter somebody who works here and return the id. Raises NotAllowedError, RuleBrokenError with findings."""
    session.require(Permission.STAFF_CHANGE)
    _require_sound(session, draft, None)
    with session.change("staff.added") as change:
        staff_id = StaffId(change.new_id("staff_member"))
        change.subject = f"staff_member:{staff_id}"
        facts = _stored(draft)
        change.fields("staff_member", staff_id, {}, {name: value for name, value in facts.items() if value})
        store.add(
            session.db, "staff_member", {"id": staff_id, **facts, "recorded_at": change.at, "recorded_by": change.by}
        )
    return staff_id


def change_member(session: Session, staff_id: StaffId, draft: MemberDraft, reason: str = "") -> None:
    """Write what differs of a person; what stood there stays in the history.

    Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    old = _member(session, staff_id)
    _require_sound(session, draft, staff_id)
    new = _stored(draft)
    with session.change("staff.changed", f"staff_member:{staff_id}", reason=reason) as change:
        if changed := change.fields("staff_member", staff_id, _stored(old.told), new):
            store.change(session.db, "staff_member", staff_id, {name: new[name] for name in changed})


def withdraw_member(session: Session, staff_id: StaffId, reason: str) -> None:
    """Take back a record that was entered by mistake; who leaves gets a last day instead.

    Raises NotAllowedError, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    _member(session, staff_id)
    with session.change("staff.withdrawn", f"staff_member:{staff_id}", reason=reason) as change:
        change.withdraw("staff_member", [staff_id])


def _member(session: Session, staff_id: StaffId) -> Member:
    found = next((one for one in store.members(session.db) if one.id == staff_id), None)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


def _require_sound(session: Session, draft: MemberDraft, staff_id: StaffId | None) -> None:
    others = [one for one in store.members(session.db) if one.id != staff_id]
    refuse(model.member_findings(draft, others), _FINDINGS)
    if draft.area_id is not None:
        _area(session, draft.area_id)


def _stored(draft: MemberDraft) -> dict[str, Any]:
    """Return the draft as its columns hold it."""
    values = asdict(draft)
    days = {name: values[name] and values[name].isoformat() for name in ("began_on", "left_on")}
    texts = {name: values[name].strip() for name in ("name", "phone", "remark")}
    return {**values, **days, **texts, "post": draft.post.value}


# areas ----------------------------------------------------------------------------------------------


def areas(session: Session) -> tuple[Area, ...]:
    """Return the areas in order; none: the home is one. Raises NotAllowedError."""
    session.require(ANYONE)
    return session.remembered("areas", lambda: store.areas(session.db))


def add_area(session: Session, draft: AreaDraft) -> AreaId:
    """Add an area behind the others and return its id. Raises NotAllowedError, RuleBrokenError with findings."""
    session.require(Permission.STAFF_CHANGE)
    others = areas(session)
    refuse(model.area_findings(draft, others), _FINDINGS)
    with session.change("area.added") as change:
        area_id = AreaId(change.new_id("area"))
        change.subject = f"area:{area_id}"
        name = draft.name.strip()
        change.fields("area", area_id, {}, {"name": name, "floors": _listed(draft.floors)})
        position = max((one.position for one in others), default=0) + 1
        facts = {"id": area_id, "name": name, "position": position}
        store.add(session.db, "area", {**facts, "recorded_at": change.at, "recorded_by": change.by})
        store.set_floors(session.db, area_id, draft.floors)
    return area_id


def change_area(session: Session, area_id: AreaId, draft: AreaDraft) -> None:
    """Write what differs of an area. Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    old = _area(session, area_id)
    refuse(model.area_findings(draft, [one for one in areas(session) if one.id != area_id]), _FINDINGS)
    new = {"name": draft.name.strip(), "floors": _listed(draft.floors)}
    with session.change("area.changed", f"area:{area_id}") as change:
        before = {"name": old.name, "floors": _listed(old.floors)}
        if changed := change.fields("area", area_id, before, new):
            store.change(session.db, "area", area_id, {"name": new["name"]})
            if "floors" in changed:
                store.set_floors(session.db, area_id, draft.floors)


def withdraw_area(session: Session, area_id: AreaId, reason: str = "") -> None:
    """Take an area back; its floors belong to no area then, and its shifts end with it.

    Raises NotAllowedError, RuleBrokenError while somebody works in it, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    _area(session, area_id)
    if here := [one.name for one in staff(session) if one.told.area_id == area_id]:
        raise RuleBrokenError(_WORK_HERE, people="、".join(here[:3]))
    with session.change("area.withdrawn", f"area:{area_id}", reason=reason) as change:
        change.withdraw("area", [area_id])


def _area(session: Session, area_id: AreaId) -> Area:
    found = next((one for one in areas(session) if one.id == area_id), None)
    if found is None:
        raise OutOfDateError(_AREA_GONE)
    return found


def _listed(floors: frozenset[FloorId]) -> str:
    return " ".join(str(one) for one in sorted(floors))
