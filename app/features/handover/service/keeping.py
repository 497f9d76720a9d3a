"""What is written before a sheet is signed: what was counted and looked at, the list of things, what is left to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from app.data import drafts
from app.data.session import Session
from app.features.handover import store
from app.features.handover.model import Checked, RoomCheck, Thing
from app.features.handover.service._draft import draft_name, draft_of_all
from app.features.handover.service.reading import checked, require_unsigned, things
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.clock import to_text
from app.kernel.errors import Finding, OutOfDateError, refuse
from app.kernel.ids import AreaId, HandoverNoteId, HandoverThingId, ResidentId
from app.kernel.text import words

LONGEST_NAME = 10
MOST = 999

_NOT_SAVED = words("Handover", "Some fields need another look. Nothing was saved.")
_NAME_MISSING = words("Handover", "Write what is counted.")
_NAME_LONG = words("Handover", "A name has at most {longest} characters: it stands on one line of the sheet.")
_NAME_TWICE = words("Handover", "{name} is in the list already.")
_COUNT = words("Handover", "Write how many there should be, 1 to {most}.")
_FOUND = words("Handover", "A count is a whole number from 0 to {most}.")
_TEXT_MISSING = words("Handover", "Write what is to be done.")
_GONE = words("Handover", "This is not in the list any more. Nothing was changed. Look at the list again.")


# counted and looked at ------------------------------------------------------------------------------


def keep_counts(session: Session, shift: Shift, counts: Mapping[str, int]) -> None:
    """Keep how many of each thing are there, over what was counted before.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError (the sheet is signed).
    """
    session.require(Permission.HANDOVER_WRITE)
    wrong = [name for name, count in counts.items() if not 0 <= count <= MOST]
    refuse([Finding(name, _FOUND, {"most": MOST}) for name in wrong], _NOT_SAVED)
    old = checked(session, shift)
    _keep(session, shift, Checked({**old.things, **counts}, old.rooms, old.leader))


def keep_rooms(session: Session, shift: Shift, rooms: Mapping[RoomCheck, str]) -> None:
    """Keep what was looked at in the rooms: "" as it should be, else what is not. Raises as `keep_leader`."""
    session.require(Permission.HANDOVER_WRITE)
    old = checked(session, shift)
    told = {one: text.strip() for one, text in rooms.items()}
    _keep(session, shift, Checked(old.things, {**old.rooms, **told}, old.leader))


def keep_leader(session: Session, shift: Shift, leader: str) -> None:
    """Keep who leads the shift (带班领导), with phone as it shall stand on the sheet.

    Raises NotAllowedError, OutOfDateError (the sheet is signed).
    """
    session.require(Permission.HANDOVER_WRITE)
    old = checked(session, shift)
    _keep(session, shift, Checked(old.things, old.rooms, leader.strip()))


def _keep(session: Session, shift: Shift, told: Checked) -> None:
    require_unsigned(session, shift)
    rooms = {one.value: text for one, text in told.rooms.items()}
    body = {"things": dict(told.things), "rooms": rooms, "leader": told.leader, "by": session.actor.name}
    drafts.keep(draft_of_all(session), draft_name(shift), shift.area_id or 0, body)


# the list of things ---------------------------------------------------------------------------------


def add_thing(session: Session, name: str, should_be: int, area_id: AreaId | None = None) -> HandoverThingId:
    """Let a thing be counted at each handover from now on, and return its id.

    Raises NotAllowedError, RuleBrokenError with findings.
    """
    session.require(Permission.HANDOVER_WRITE)
    refuse(_thing_findings(name, should_be, _on_same_sheets(session, area_id)), _NOT_SAVED)
    with session.change("handover_thing.added") as change:
        thing_id = HandoverThingId(change.new_id("handover_thing"))
        change.subject = f"handover_thing:{thing_id}"
        facts: dict[str, Any] = {"name": name.strip(), "should_be": should_be}
        change.fields("handover_thing", thing_id, {}, facts)
        facts |= {"id": thing_id, "area_id": area_id, "position": store.next_place(session.db)}
        store.add(session.db, "handover_thing", {**facts, "recorded_at": change.at, "recorded_by": change.by})
    return thing_id


def change_thing(session: Session, old: Thing, name: str, should_be: int, reason: str = "") -> None:
    """Change the name of a thing or how many there should be. Raises as `add_thing`, OutOfDateError."""
    session.require(Permission.HANDOVER_WRITE)
    _require_there(session, old)
    others = [one for one in _on_same_sheets(session, old.area_id) if one.id != old.id]
    refuse(_thing_findings(name, should_be, others), _NOT_SAVED)
    with session.change("handover_thing.changed", f"handover_thing:{old.id}", reason=reason) as change:
        new: dict[str, Any] = {"name": name.strip(), "should_be": should_be}
        if changed := change.fields("handover_thing", old.id, {"name": old.name, "should_be": old.should_be}, new):
            store.change(session.db, "handover_thing", old.id, {name: new[name] for name in changed})


def withdraw_thing(session: Session, old: Thing, reason: str) -> None:
    """Let a thing be counted no more; signed sheets keep it. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.HANDOVER_WRITE)
    _require_there(session, old)
    with session.change("handover_thing.withdrawn", f"handover_thing:{old.id}", reason=reason) as change:
        change.withdraw("handover_thing", [old.id])


def _require_there(session: Session, old: Thing) -> None:
    """Raise OutOfDateError if a thing is not there as it was."""
    if old not in store.things(session.db):
        raise OutOfDateError(_GONE)


def _on_same_sheets(session: Session, area_id: AreaId | None) -> Sequence[Thing]:
    """Return what stands on a sheet beside the things of an area; beside those of the whole home everything does."""
    return store.things(session.db) if area_id is None else things(session, area_id)


def _thing_findings(name: str, should_be: int, others: Iterable[Thing]) -> list[Finding]:
    found, name = list[Finding](), name.strip()
    if not name:
        found.append(Finding("name", _NAME_MISSING))
    elif len(name) > LONGEST_NAME:
        found.append(Finding("name", _NAME_LONG, {"longest": LONGEST_NAME}))
    elif name in {one.name for one in others}:
        found.append(Finding("name", _NAME_TWICE, {"name": name}))
    if not 1 <= should_be <= MOST:
        found.append(Finding("should_be", _COUNT, {"most": MOST}))
    return found


# what is left for the next shift --------------------------------------------------------------------


def add_note(
    session: Session,
    text: str,
    *,
    area_id: AreaId | None = None,
    resident_id: ResidentId | None = None,
    due_at: datetime | None = None,
) -> HandoverNoteId:
    """Leave something for the next shift, open until somebody closes it, and return its id.

    Raises NotAllowedError, RuleBrokenError with findings.
    """
    session.require(Permission.HANDOVER_WRITE)
    refuse([] if text.strip() else [Finding("text", _TEXT_MISSING)], _NOT_SAVED)
    with session.change("handover_note.added") as change:
        note_id = HandoverNoteId(change.new_id("handover_note"))
        change.subject = f"handover_note:{note_id}"
        facts = {"area_id": area_id, "resident_id": resident_id, "text": text.strip()}
        facts["due_at"] = None if due_at is None else to_text(due_at)
        store.add(
            session.db, "handover_note", {"id": note_id, **facts, "recorded_at": change.at, "recorded_by": change.by}
        )
    return note_id


def close_note(session: Session, note_id: HandoverNoteId, told: str = "") -> None:
    """Say that something is done, and how if it matters. Raises NotAllowedError, OutOfDateError (closed already)."""
    session.require(Permission.HANDOVER_WRITE)
    if store.note_closed_at(session.db, note_id) != (None,):
        raise OutOfDateError(_GONE)
    with session.change("handover_note.closed", f"handover_note:{note_id}", reason=told) as change:
        new = {"closed_at": change.at, "closed_by": change.by, "closed_note": told.strip()}
        change.fields("handover_note", note_id, {}, {"closed_at": change.at})
        store.change(session.db, "handover_note", note_id, new)


def reopen_note(session: Session, note_id: HandoverNoteId) -> None:
    """Let something that was closed be open again. Raises NotAllowedError, OutOfDateError (it is open)."""
    session.require(Permission.HANDOVER_WRITE)
    was = store.note_closed_at(session.db, note_id)
    if was is None or was == (None,):
        raise OutOfDateError(_GONE)
    with session.change("handover_note.reopened", f"handover_note:{note_id}") as change:
        change.fields("handover_note", note_id, {"closed_at": was[0]}, {"closed_at": None})
        gone = {"closed_at": None, "closed_by": None, "closed_note": None}
        store.change(session.db, "handover_note", note_id, gone)
