"""Who works in the home; people who leave stay in the records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.data.attachments import attach
from app.data.photos import as_photo
from app.data.session import Session
from app.features.staff import model, store
from app.features.staff.model import Member, MemberDraft, Post
from app.features.staff.service.areas import ANYONE, require_area
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, refuse
from app.kernel.ids import AccountId, StaffId
from app.kernel.text import words

_DAYS = ("began_on", "left_on", "born_on", "experienced_since")
_TEXTS = ("name", "phone", "remark", "employment", "goes_to")

_FINDINGS = words("Staff", "Some fields need another look. Nothing was saved.")
_GONE = words("Staff", "This person is not in the list any more. Nothing was changed. Look at the list again.")


def staff(session: Session, *, left: bool = False) -> tuple[Member, ...]:
    """Return who works here today or will, by post; with `left` everybody who ever did. Raises NotAllowedError."""
    session.require(Permission.STAFF_READ)
    day, posts = today(session.clock), list(Post)
    found = [one for one in store.members(session.db) if left or not one.has_left(day)]
    return tuple(sorted(found, key=lambda one: (posts.index(one.told.post), one.id)))


def leaders(session: Session) -> tuple[Member, ...]:
    """Return who may lead a shift today (带班): directors, duty leaders, heads of teams. Raises NotAllowedError."""
    session.require(ANYONE)
    day = today(session.clock)
    return tuple(one for one in store.members(session.db) if one.may_lead and one.works_on(day))


def names(session: Session) -> Mapping[StaffId, str]:
    """Return the name of everybody who works or worked here. Raises NotAllowedError."""
    session.require(ANYONE)
    return {one.id: one.name for one in store.members(session.db)}


def names_at_work(session: Session) -> Mapping[StaffId, str]:
    """Return the name of everybody who works here today, by post. Raises NotAllowedError."""
    session.require(ANYONE)
    day, posts = today(session.clock), list(Post)
    here = [one for one in store.members(session.db) if one.works_on(day)]
    return {one.id: one.name for one in sorted(here, key=lambda one: (posts.index(one.told.post), one.id))}


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
        facts, also = _stored(draft), _listed(draft)
        told = {**facts, "also_areas": also}
        change.fields("staff_member", staff_id, {}, {name: value for name, value in told.items() if value})
        store.add(
            session.db, "staff_member", {"id": staff_id, **facts, "recorded_at": change.at, "recorded_by": change.by}
        )
        store.set_also_areas(session.db, staff_id, draft.also_areas)
    return staff_id


def change_member(session: Session, staff_id: StaffId, draft: MemberDraft, reason: str = "") -> None:
    """Write what differs of a person; what stood there stays in the history.

    Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    old = require_member(session, staff_id)
    _require_sound(session, draft, old)
    new = _stored(draft)
    with session.change("staff.changed", f"staff_member:{staff_id}", reason=reason) as change:
        before = {**_stored(old.told), "also_areas": _listed(old.told)}
        changed = change.fields("staff_member", staff_id, before, {**new, "also_areas": _listed(draft)})
        if values := {name: new[name] for name in changed if name in new}:
            store.change(session.db, "staff_member", staff_id, values)
        if "also_areas" in changed:
            store.set_also_areas(session.db, staff_id, draft.also_areas)


def set_photo(session: Session, staff_id: StaffId, raw: bytes, file_name: str) -> None:
    """Put a photo on file in place of an older one, which the history keeps.

    Raises NotAllowedError, OutOfDateError, RuleBrokenError for what is no photo.
    """
    session.require(Permission.STAFF_CHANGE)
    old, picture = require_member(session, staff_id), as_photo(raw)
    with session.change("staff.pictured", f"staff_member:{staff_id}") as change:
        new = {"photo": attach(change, picture, file_name)}
        if change.fields("staff_member", staff_id, {"photo": old.photo}, new):
            store.change(session.db, "staff_member", staff_id, new)


def photo(session: Session, staff_id: StaffId) -> bytes | None:
    """Return the photo as JPEG; None if none is on file. Raises NotAllowedError, OutOfDateError, StorageError."""
    require_reading(session, staff_id)
    found = require_member(session, staff_id).photo
    return session.files.get(found) if found else None


def withdraw_member(session: Session, staff_id: StaffId, reason: str) -> None:
    """Take back a record that was entered by mistake; who leaves gets a last day instead.

    Raises NotAllowedError, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    require_member(session, staff_id)
    with session.change("staff.withdrawn", f"staff_member:{staff_id}", reason=reason) as change:
        change.withdraw("staff_member", [staff_id])


def require_reading(session: Session, staff_id: StaffId) -> None:
    """Raise NotAllowedError for who may read neither everybody's record nor this one as their own."""
    session.require(ANYONE)
    mine = None if session.may(Permission.STAFF_READ) else member_of_account(session)
    if mine is None or mine.id != staff_id:
        session.require(Permission.STAFF_READ)


def require_member(session: Session, staff_id: StaffId) -> Member:
    """Return somebody on record. Raises NotAllowedError, OutOfDateError for who is not there any more."""
    session.require(ANYONE)
    found = next((one for one in store.members(session.db) if one.id == staff_id), None)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


def _require_sound(session: Session, draft: MemberDraft, old: Member | None) -> None:
    """Raise for what is wrong with a draft; an area that is gone may stay with who worked there."""
    others = [one for one in store.members(session.db) if old is None or one.id != old.id]
    refuse(model.member_findings(draft, others), _FINDINGS)
    before = frozenset({old.told.area_id}) | old.told.also_areas if old else frozenset()
    for area_id in frozenset({draft.area_id}) | draft.also_areas:
        if area_id is not None and area_id not in before:
            require_area(session, area_id)


def _stored(draft: MemberDraft) -> dict[str, Any]:
    """Return the draft as its columns hold it."""
    values = asdict(draft)
    days = {name: values[name] and values[name].isoformat() for name in _DAYS}
    texts = {name: values[name].strip() for name in _TEXTS}
    chosen = {name: values[name].value for name in ("post", "sex", "nights")}
    del values["also_areas"]
    return {**values, **days, **texts, **chosen, "is_head": int(draft.is_head)}


def _listed(draft: MemberDraft) -> str:
    return " ".join(str(one) for one in sorted(draft.also_areas))
