"""What a person records of care: each deed is one audited transaction, a correction is a line that says why."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from app.data import drafts
from app.data.session import Change, Session
from app.features.accounts import service as accounts
from app.features.care_log import store
from app.features.care_log.model import (
    Entry,
    EntryDraft,
    Group,
    Limits,
    Line,
    Ranges,
    asks_for_flag,
    called,
    catalogue,
    correction_findings,
    findings,
    is_late,
    judged,
    limit_findings,
    most,
)
from app.features.care_log.service.drafting import drop_correction_draft, room_form
from app.features.care_log.service.plan import plans_on
from app.features.care_log.service.rules import ranges_on, rules_on
from app.features.care_log.service.sheets import open_rooms
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED, State
from app.kernel.access import PASSPHRASE_ALWAYS, Permission
from app.kernel.errors import Finding, NotAllowedError, OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import AccountId, CareEntryId, ResidentId, RoomId, ShiftKindId
from app.kernel.text import words

_NOT_SAVED = words("CareLog", "Some of it needs another look. Nothing was saved; what you entered is still here.")
_NOTHING = words("CareLog", "There is nothing to confirm in this room.")
_NOT_HERE = words("CareLog", "{name} was not in the house then.")
_NOT_REGISTERED = words("CareLog", "{name} did not live here then.")
_TWICE = words("CareLog", "{name} recorded this in this shift already. To change it, correct that line.")
_NOT_STANDING = words(
    "CareLog", "This line was corrected or taken back meanwhile. Nothing was changed. Look at the list again."
)
_OTHERS = words("CareLog", "Somebody else wrote this line. Nothing was changed. Ask the nurse to correct it.")
_NO_REASON = words("CareLog", "Write why. Nothing was changed.")
_ONE_THING = words("CareLog", "A correction stays with the same resident and the same thing. Nothing was changed.")
_SIGNED = words("CareLog", "{name} signed this shift already. Nothing was changed.")
_OPEN = words("CareLog", "Rooms not confirmed: {rooms}. Confirm them first, or write why they stay open.")
_WHO = words("CareLog", "Choose who signs. Nothing was signed.")


def record(session: Session, shift: Shift, draft: EntryDraft, *, submission: str | None = None) -> CareEntryId:
    """Record one line in a shift, late ones with their reason, and return its id.

    Raises NotAllowedError, RuleBrokenError with every finding, StorageError.
    """
    session.require(Permission.LOG_WRITE)
    about = f"resident:{draft.resident_id}"
    with session.change("care_log.recorded", about, submission=submission, apart="care_log") as change:
        (entry,) = _add(change, shift, [draft])
        change.tell(line=str(entry.id), item=entry.item)
    return entry.id


def confirm_room(
    session: Session, shift: Shift, room_id: RoomId, rows: Sequence[EntryDraft], *, submission: str | None = None
) -> tuple[CareEntryId, ...]:
    """Record exactly these rows as one deed, all of them or none, and forget the room's draft.

    A finding stands at `<resident>:<item>:<field>`. Raises as `record`.
    """
    session.require(Permission.LOG_WRITE)
    if not rows:
        raise RuleBrokenError(_NOTHING)
    with session.change("care_log.confirmed", f"room:{room_id}", submission=submission, apart="care_log") as change:
        entries = _add(change, shift, rows)
        change.tell(lines=len(entries), residents=len({entry.resident_id for entry in entries}))
        change.tell(duty_on=shift.duty_on.isoformat(), shift=shift.name)
        drafts.drop(session, room_form(shift), room_id)
    return tuple(entry.id for entry in entries)


def correct(session: Session, entry_id: CareEntryId, draft: EntryDraft, why: str) -> CareEntryId:
    """Put a line in the place of another (更正): the old one stays, struck through. Return the new line's id.

    One's own line, or anybody's for posts that correct. Raises as `record`, OutOfDateError (it does not stand).
    """
    session.require(Permission.LOG_WRITE, Permission.LOG_CORRECT)
    about = f"resident:{draft.resident_id}"
    with session.change("care_log.corrected", about, reason=why, apart="care_log") as change:
        old = _own(session, entry_id)
        if (draft.resident_id, draft.item) != (old.resident_id, old.item):
            raise RuleBrokenError(_ONE_THING)
        shift = None if old.shift_id is None else staff.shift_of(session, old.shift_id, old.duty_on)
        ranges = ranges_on(session, old.duty_on)
        found = correction_findings(draft, why, change.instant, shift, ranges)
        refuse((*found, *_of_place(session, draft, stays.state_at(session, draft.at))), _NOT_SAVED)
        row_id = CareEntryId(change.new_id("care_entry"))
        draft = replace(draft, late_reason=old.late_reason)
        entry = _entry(
            change, row_id, draft, ranges,
            duty_on=old.duty_on, shift_id=old.shift_id, late=old.late, corrects=old.id, why=why,
        )  # fmt: skip
        store.end_entry(session.db, old)
        store.add_entries(session.db, [entry])
        change.tell(line=str(row_id), corrects=str(old.id), item=old.item)
        drop_correction_draft(session, entry_id)
    return row_id


def withdraw(session: Session, entry_ids: Iterable[CareEntryId], reason: str) -> None:
    """Take lines back in one deed; what a correction among them had replaced stands again.

    Raises as `correct`.
    """
    session.require(Permission.LOG_WRITE, Permission.LOG_CORRECT)
    wanted = list(dict.fromkeys(entry_ids))
    if not reason.strip():
        raise RuleBrokenError(_NO_REASON)
    with session.change("care_log.withdrawn", reason=reason, apart="care_log") as change:
        whose = set[ResidentId]()
        for entry_id in wanted:
            old = _own(session, entry_id)
            whose.add(old.resident_id)
            store.end_entry(session.db, old)
            change.withdraw("care_entry", [entry_id])
            before = None if old.corrects is None else store.line(session.db, old.corrects)
            if before is not None and before.stands:
                store.revive_entry(session.db, before.entry)
        if len(whose) == 1:
            change.subject = f"resident:{whose.pop()}"
        change.tell(lines=[str(entry_id) for entry_id in wanted])


def set_limits(session: Session, resident_id: ResidentId, item: str, limits: Limits, reason: str) -> None:
    """Say what is usual of a measurement for one resident, from now on; empty limits: as for everybody.

    Raises NotAllowedError, RuleBrokenError with every finding.
    """
    session.require(Permission.LOG_CORRECT)
    refuse(limit_findings(catalogue().item(item), limits), _NOT_SAVED)
    if not reason.strip():
        raise RuleBrokenError(_NO_REASON)
    with session.change("care_log.limits_set", f"resident:{resident_id}", reason=reason) as change:
        change.withdraw("care_limit", store.limit_ids(session.db, resident_id, item))
        if limits != Limits():
            row_id = change.new_id("care_limit")
            store.add_limits(session.db, row_id, resident_id, item, limits, reason, at=change.at, by=change.by)
        change.tell(item=item)


def sign_shift(session: Session, shift: Shift, login: str, pin: str, *, reason: str = "") -> None:
    """Sign a shift's log (本班签名) by the PIN of who stands for it; each person once.

    Posts that never have a PIN sign as who they signed in. With rooms open it takes a reason.
    Raises NotAllowedError (a wrong PIN is counted), RuleBrokenError.
    """
    session.require(Permission.LOG_WRITE)
    if not reason.strip() and (rooms := open_rooms(session, shift)):
        raise RuleBrokenError(_OPEN, rooms=called(rooms))
    if not login:
        raise NotAllowedError(_WHO)
    by_itself = session.actor.role in PASSPHRASE_ALWAYS and login == accounts.own_account(session).login
    signer = session if by_itself else session.as_actor(accounts.switch_by_pin(session, login, pin))
    signer.require(Permission.LOG_WRITE)
    with signer.change("care_log.signed", f"shift:{shift.kind_id}", reason=reason) as change:
        before = store.signatures(session.db, shift.duty_on, shift.kind_id, shift.area_id)
        if any(one.account_id == change.by for one in before):
            raise RuleBrokenError(_SIGNED, name=signer.actor.name)
        row_id = change.new_id("shift_signed")
        on = shift.duty_on.isoformat()
        store.add_signature(session.db, row_id, on, shift.kind_id, shift.area_id, at=change.at, by=change.by)
        change.tell(duty_on=on, shift=shift.name)


# inside -----------------------------------------------------------------------------------------------


def _add(change: Change, shift: Shift, rows: Sequence[EntryDraft]) -> tuple[Entry, ...]:
    """Add lines in the caller's transaction. Raises RuleBrokenError with every finding of all rows."""
    session = change.session
    now, states = change.instant, stays.state_at(session, min(draft.at for draft in rows))
    rules, ranges = rules_on(session, shift.duty_on), ranges_on(session, shift.duty_on)
    late = {at: is_late(at, now, shift, rules) for at in {draft.at for draft in rows}}
    found = [
        finding._replace(field=f"{draft.resident_id}:{draft.item}:{finding.field}") if len(rows) > 1 else finding
        for draft in rows
        for finding in (*findings(draft, now, shift, ranges, late=late[draft.at]), *_of_place(session, draft, states))
    ]
    refuse((*found, *_recorded_already(session, shift, rows)), _NOT_SAVED)
    first = change.new_id("care_entry")
    entries = tuple(
        _entry(
            change, CareEntryId(row_id), draft, ranges,
            duty_on=shift.duty_on, shift_id=shift.kind_id, late=late[draft.at],
        )
        for row_id, draft in enumerate(rows, start=first)
    )  # fmt: skip
    store.add_entries(session.db, entries)
    return entries


def _entry(
    change: Change, row_id: CareEntryId, draft: EntryDraft, ranges: Ranges,
    *, duty_on: date, shift_id: ShiftKindId | None, late: bool, corrects: CareEntryId | None = None, why: str = "",
) -> Entry:  # fmt: skip
    """Return a sound draft as a line."""
    item, outcome = catalogue().item(draft.item), draft.outcome
    if item.is_measure:
        limits = store.limits(change.session.db, draft.resident_id, item.key)
        outcome = judged(draft, limits, ranges)
    return Entry(
        id=row_id,
        resident_id=draft.resident_id,
        item=item.key,
        outcome=outcome,
        value=draft.value,
        second_value=draft.second_value,
        note=draft.note.strip(),
        at=draft.at,
        duty_on=duty_on,
        shift_id=shift_id,
        late=late,
        late_reason=draft.late_reason.strip() if late else "",
        flagged=asks_for_flag(item, outcome) if draft.flagged is None else draft.flagged,
        corrects=corrects,
        why=why,
        recorded_at=change.instant,
        recorded_by=AccountId(change.by),
    )


def _of_place(
    session: Session, draft: EntryDraft, states: Callable[[ResidentId, datetime], State]
) -> Iterator[Finding]:
    """Yield what is wrong with recording it of somebody who was not there."""
    item = catalogue().find(draft.item)
    state = states(draft.resident_id, draft.at)
    needs_house = item is not None and item.group in (Group.ROUTINE, Group.NIGHT)
    if state not in REGISTERED:
        name = stays.name_of(session, draft.resident_id)
        yield Finding("resident_id", _NOT_REGISTERED, {"name": name}, code="state")
    elif needs_house and state is not State.PRESENT:
        name = stays.name_of(session, draft.resident_id)
        yield Finding("resident_id", _NOT_HERE, {"name": name}, code="state")


def _recorded_already(session: Session, shift: Shift, rows: Sequence[EntryDraft]) -> Iterator[Finding]:
    """Yield what of the routine stands in this shift already, or is given more often than it is planned."""
    once = [row for row in rows if (item := catalogue().find(row.item)) and item.group is Group.ROUTINE]
    if not once:
        return
    known = store.recorders(session.db, shift, (row.resident_id for row in once))
    plans = plans_on(session, shift.duty_on)
    for row in once:
        before = known.setdefault((row.resident_id, row.item), [])
        if before and len(before) >= most(catalogue().item(row.item), shift, plans.get(row.resident_id, {})):
            field = f"{row.resident_id}:{row.item}:item" if len(rows) > 1 else "item"
            yield Finding(field, _TWICE, {"name": before[-1]}, code="twice")
        before.append(session.actor.name)


def _own(session: Session, entry_id: CareEntryId) -> Entry:
    """Return a line that stands and that the acting person may correct. Raises OutOfDateError, NotAllowedError."""
    line: Line | None = store.line(session.db, entry_id)
    if line is None or not line.stands:
        raise OutOfDateError(_NOT_STANDING)
    if line.entry.recorded_by != session.actor.account_id and not session.may(Permission.LOG_CORRECT):
        raise NotAllowedError(_OTHERS)
    return line.entry
