"""What is done with contacts, health items, papers, townships and doubts; each with permission and trail."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.data.attachments import attach
from app.data.photos import as_scan
from app.data.session import Session
from app.features.residents.model import (
    HIDDEN,
    Completeness,
    Contact,
    ContactDraft,
    ContactId,
    Doubt,
    DoubtId,
    FundingTownship,
    FundingTownshipId,
    HealthDraft,
    HealthItem,
    HealthItemId,
    HealthKind,
    PaperDraft,
    PaperOnFile,
    PaperOnFileId,
    Sight,
    completeness,
    in_part,
    papers,
    sees_whole,
)
from app.features.residents.service import _recording as recording
from app.features.residents.store import related, rows
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.clock import today
from app.kernel.errors import Finding, RuleBrokenError
from app.kernel.ids import ResidentId
from app.kernel.text import words

_READ = (Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED)
_HEALTH = (Permission.HEALTH_READ, Permission.HEALTH_READ_MASKED)

_MASKED = ("phone", "address")
"""What may be shown of a contact in part only."""

_HALF_MASKED = words("Residents", "Part of this is hidden. Write all of it anew, or leave it as it stands.")
_NAME_MISSING = words("Residents", "The name is missing.")
_TOWNSHIP_MISSING = words("Residents", "The township is missing.")
_STILL_TO_COME = words("Residents", "This day is still to come. Enter the day since which it is over.")
_NOT_EMPTY = words("Residents", "There are entries in this list. Nothing was changed. Take them back first.")
_NO_SUCH_PAPER = words("Residents", "The catalogue has no such paper. Nothing was saved.")


# contacts -------------------------------------------------------------------------------------------------


def contacts(session: Session, resident_id: ResidentId) -> tuple[Contact, ...]:
    """Return whom to call, in that order; phones are masked, see `reveal`. Raises NotAllowedError."""
    session.require(*_READ)
    return tuple(_masked(session, contact) for contact in related.contacts(session.db, resident_id))


def add_contact(session: Session, resident_id: ResidentId, draft: ContactDraft) -> ContactId:
    """Add a guardian or contact at the end of the order and return the id. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.RESIDENTS_CHANGE)
    _require_name(draft.name)
    before = recording.found(session.db, resident_id)
    with session.change("contact.added", recording.subject(resident_id)) as change:
        position = related.last_position(session.db, resident_id) + 1
        values = {"position": position, **related.stored(draft)}
        made = ContactId(recording.add_entry(change, "contact", resident_id, values))
        for key in ("contact", draft.kind.value):
            if key in before.lists:
                recording.set_list(change, recording.found(session.db, resident_id), key, Answer.NOT_ASKED)
    return made


def change_contact(session: Session, seen: Contact, draft: ContactDraft, reason: str = "") -> None:
    """Write what a draft differs from the contact as it was seen; masked values stay, and are not written into.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.RESIDENTS_CHANGE)
    _require_name(draft.name)
    stored = recording.entry(session.db, "contact", seen.id)
    kept = {name: stored[name] for name in _MASKED if getattr(draft, name) == getattr(seen.draft, name)}
    half = [name for name in _MASKED if name not in kept and HIDDEN[0] in getattr(draft, name)]
    recording.stop(Finding(name, _HALF_MASKED) for name in half)
    _change_entry(session, "contact", seen.id, replace(draft, **kept), reason)


def withdraw_contact(session: Session, contact_id: ContactId, reason: str) -> None:
    """Take a contact back. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.RESIDENTS_CHANGE)
    _withdraw_entry(session, "contact", contact_id, reason)


def order_contacts(session: Session, resident_id: ResidentId, order: Sequence[ContactId]) -> None:
    """Put the contacts in the order in which they are to be called. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_CHANGE)
    with session.change("contact.ordered", recording.subject(resident_id)) as change:
        for position, contact_id in enumerate(order, 1):
            new = {"position": position}
            if change.fields(
                "contact", contact_id, recording.entry(session.db, "contact", contact_id, resident_id), new
            ):
                rows.change(session.db, "contact", contact_id, new)


# health ---------------------------------------------------------------------------------------------------


def health_items(session: Session, resident_id: ResidentId) -> tuple[HealthItem, ...]:
    """Return diseases, allergies, operations and vaccines; only that there are some for those who read masked.

    Raises NotAllowedError.
    """
    session.require(*_HEALTH)
    recording.found(session.db, resident_id)
    items = related.health_items(session.db, resident_id)
    if session.may(Permission.HEALTH_READ):
        return items
    return tuple(replace(item, draft=HealthDraft(kind=item.draft.kind, name=HIDDEN)) for item in items)


def add_health_item(session: Session, resident_id: ResidentId, draft: HealthDraft) -> HealthItemId:
    """Add a health item and return the id; 无 or 不详 of its list no longer holds. Raises NotAllowedError."""
    session.require(Permission.HEALTH_CHANGE)
    _require_name(draft.name)
    before = recording.found(session.db, resident_id)
    with session.change("health_item.added", recording.subject(resident_id)) as change:
        made = HealthItemId(recording.add_entry(change, "health_item", resident_id, related.stored(draft)))
        if draft.kind.value in before.lists:
            recording.set_list(change, before, draft.kind.value, Answer.NOT_ASKED)
    return made


def change_health_item(session: Session, item_id: HealthItemId, draft: HealthDraft, reason: str = "") -> None:
    """Write what differs of a health item. Raises NotAllowedError, RuleBrokenError, OutOfDateError."""
    session.require(Permission.HEALTH_CHANGE)
    _require_name(draft.name)
    if draft.ended_on is not None and draft.ended_on > today(session.clock):
        recording.stop([Finding("ended_on", _STILL_TO_COME)])
    _change_entry(session, "health_item", item_id, draft, reason)


def end_health_item(session: Session, item_id: HealthItemId, on: date, reason: str = "") -> None:
    """Record that a health item is over (已好) since a day. Raises NotAllowedError, RuleBrokenError, OutOfDateError."""
    session.require(Permission.HEALTH_CHANGE)
    stored = recording.entry(session.db, "health_item", item_id)
    resident_id = ResidentId(stored["resident_id"])
    draft = next(item.draft for item in related.health_items(session.db, resident_id) if item.id == item_id)
    change_health_item(session, item_id, replace(draft, ended_on=on), reason)


def withdraw_health_item(session: Session, item_id: HealthItemId, reason: str) -> None:
    """Take a health item back. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.HEALTH_CHANGE)
    _withdraw_entry(session, "health_item", item_id, reason)


def answer_list(session: Session, resident_id: ResidentId, key: str, answer: Answer) -> int | None:
    """Record why a list (过敏, 疾病, 联系人 …) is empty: 无, 不详, 不提供; return the trail's number.

    Raises NotAllowedError, RuleBrokenError while the list holds something.
    """
    session.require(Permission.HEALTH_CHANGE if key in set(HealthKind) else Permission.RESIDENTS_CHANGE)
    before = recording.found(session.db, resident_id)
    if answer is not Answer.NOT_ASKED and key in _held(session, resident_id):
        raise RuleBrokenError(_NOT_EMPTY)
    with session.change("resident.changed", recording.subject(resident_id)) as one:
        return one.seq if recording.set_list(one, before, key, answer) else None


# papers ---------------------------------------------------------------------------------------------------


def papers_on_file(session: Session, resident_id: ResidentId) -> tuple[PaperOnFile, ...]:
    """Return the papers on file, as entered. Raises NotAllowedError."""
    session.require(*_READ)
    return related.papers(session.db, resident_id)


def add_paper(
    session: Session, resident_id: ResidentId, draft: PaperDraft, scan: tuple[bytes, str] | None = None
) -> PaperOnFileId:
    """Record a paper of the catalogue, with its scan as (bytes, file name), and return the id.

    Raises NotAllowedError, RuleBrokenError for a paper that the catalogue lacks or a file that is no scan.
    """
    session.require(Permission.RESIDENTS_CHANGE)
    recording.found(session.db, resident_id)
    if draft.paper not in papers():
        raise RuleBrokenError(_NO_SUCH_PAPER)
    picture = as_scan(scan[0]) if scan else None
    with session.change("paper_on_file.added", recording.subject(resident_id)) as change:
        change.tell(paper=draft.paper)
        name = attach(change, picture, scan[1]) if picture and scan else None
        values = {**related.stored(draft), "scan": name}
        return PaperOnFileId(recording.add_entry(change, "paper_on_file", resident_id, values))


def change_paper(session: Session, paper_id: PaperOnFileId, draft: PaperDraft, reason: str = "") -> None:
    """Write what differs of a paper on file. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.RESIDENTS_CHANGE)
    _change_entry(session, "paper_on_file", paper_id, draft, reason)


def scan_paper(session: Session, paper_id: PaperOnFileId, raw: bytes, file_name: str) -> None:
    """Put a scan to a paper on file in place of an older one, which the history keeps.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.RESIDENTS_CHANGE)
    stored = recording.entry(session.db, "paper_on_file", paper_id)
    picture = as_scan(raw)
    with session.change("paper_on_file.scanned", recording.subject(ResidentId(stored["resident_id"]))) as change:
        new = {"scan": attach(change, picture, file_name)}
        if change.fields("paper_on_file", paper_id, stored, new):
            rows.change(session.db, "paper_on_file", paper_id, new)


def withdraw_paper(session: Session, paper_id: PaperOnFileId, reason: str) -> None:
    """Take a paper on file back. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.RESIDENTS_CHANGE)
    _withdraw_entry(session, "paper_on_file", paper_id, reason)


def scan(session: Session, paper: PaperOnFile) -> bytes | None:
    """Return the scan of a paper; None if it was not scanned. Raises NotAllowedError, StorageError."""
    session.require(Permission.RESIDENTS_READ)
    return session.files.get(paper.scan) if paper.scan else None


# townships ------------------------------------------------------------------------------------------------


def townships(session: Session, resident_id: ResidentId) -> tuple[FundingTownship, ...]:
    """Return the townships that pay (户籍地、出资地), oldest first. Raises NotAllowedError."""
    session.require(*_READ)
    return related.townships(session.db, resident_id)


def set_township(
    session: Session,
    resident_id: ResidentId,
    township: str,
    from_on: date,
    *,
    code: str | None = None,
    reason: str = "",
) -> FundingTownshipId:
    """Record which township pays from a day on and return the id; earlier ones stay as history.

    Raises NotAllowedError, RuleBrokenError.
    """
    session.require(Permission.RESIDENTS_CHANGE)
    recording.found(session.db, resident_id)
    if not township.strip():
        recording.stop([Finding("township", _TOWNSHIP_MISSING)])
    with session.change("funding_township.added", recording.subject(resident_id), reason=reason) as change:
        values = {"township": township.strip(), "code": code, "from_on": from_on.isoformat(), "reason": reason}
        made = recording.add_entry(change, "funding_township", resident_id, values)
    return FundingTownshipId(made)


def withdraw_township(session: Session, township_id: FundingTownshipId, reason: str) -> None:
    """Take an entry of the townships back. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.RESIDENTS_CHANGE)
    _withdraw_entry(session, "funding_township", township_id, reason)


# doubts ---------------------------------------------------------------------------------------------------


def doubts(session: Session, resident_id: ResidentId) -> tuple[Doubt, ...]:
    """Return what is still 待核实. Raises NotAllowedError."""
    session.require(*_READ)
    return tuple(doubt for doubt in related.doubts(session.db, resident_id) if doubt.settled_at is None)


def settle_doubt(session: Session, doubt_id: DoubtId, note: str = "") -> None:
    """Record that a doubt was looked at, and what came of it. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.RESIDENTS_CHANGE)
    stored = recording.entry(session.db, "doubt", doubt_id)
    with session.change("doubt.settled", recording.subject(ResidentId(stored["resident_id"]))) as change:
        new = {"settled_at": change.at, "settled_by": change.by, "settled_note": note}
        change.fields("doubt", doubt_id, stored, new)
        recording.settle(change, [doubt_id], note)


def file_completeness(session: Session, resident_id: ResidentId) -> Completeness:
    """Return how complete a resident's file is, without what stands in it. Raises NotAllowedError, RuleBrokenError."""
    session.require(*_READ)
    resident = recording.found(session.db, resident_id)
    items: dict[str, int] = dict.fromkeys(_held(session, resident_id), 1)
    return completeness(resident.person, resident.lists, items, photo=resident.photo is not None)


def _require_name(name: str) -> None:
    if not name.strip():
        recording.stop([Finding("name", _NAME_MISSING)])


def _held(session: Session, resident_id: ResidentId) -> frozenset[str]:
    """Return the keys of the lists that hold something."""
    kinds = {item.draft.kind.value for item in related.health_items(session.db, resident_id)}
    people = related.contacts(session.db, resident_id)
    return frozenset(kinds | {"contact" for _ in people} | {contact.draft.kind.value for contact in people})


def _masked(session: Session, contact: Contact) -> Contact:
    """Return a contact as the acting person may see it."""
    draft = replace(contact.draft, phone=in_part(Sight.PRIVATE, contact.draft.phone))
    if not sees_whole(session.may, Sight.ADDRESS):
        draft = replace(draft, address=in_part(Sight.ADDRESS, draft.address))
    return replace(contact, draft=draft)


def _change_entry(
    session: Session, table: str, row_id: int, draft: ContactDraft | HealthDraft | PaperDraft, reason: str
) -> None:
    """Write what differs of an entry, with history. Raises OutOfDateError if it was taken back."""
    stored = recording.entry(session.db, table, row_id)
    with session.change(
        f"{table}.changed", recording.subject(ResidentId(stored["resident_id"])), reason=reason
    ) as change:
        new = related.stored(draft)
        changed = change.fields(table, row_id, stored, new)
        if changed:
            rows.change(session.db, table, row_id, {name: new[name] for name in changed})


def _withdraw_entry(session: Session, table: str, row_id: int, reason: str) -> None:
    """Take an entry back; it stays in the history. Raises OutOfDateError if it was taken back already."""
    stored = recording.entry(session.db, table, row_id)
    with session.change(
        f"{table}.withdrawn", recording.subject(ResidentId(stored["resident_id"])), reason=reason
    ) as change:
        change.withdraw(table, [row_id])
