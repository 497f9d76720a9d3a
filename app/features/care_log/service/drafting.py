"""What was entered of a room, or to correct a line, and not saved; kept at once so that a power cut loses nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from app.data import drafts
from app.data.session import Session
from app.features.care_log.model import EntryDraft
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.clock import from_text, to_text
from app.kernel.ids import CareEntryId, RoomId

CORRECTION = "care_correction"
"""The name of the drafts of corrections, one a line."""


def room_form(shift: Shift) -> str:
    """Return the name of the drafts of a shift, one a room."""
    return f"care_room:{shift.duty_on}:{shift.kind_id}"


def keep_room_draft(session: Session, shift: Shift, room_id: RoomId, rows: Iterable[EntryDraft]) -> datetime:
    """Keep what the acting person changed in a room, in place of an older draft, and return when.

    Raises NotAllowedError, StorageError.
    """
    session.require(Permission.LOG_WRITE)
    return drafts.keep(session, room_form(shift), room_id, {"rows": [_body(row) for row in rows]})


def room_draft(session: Session, shift: Shift, room_id: RoomId) -> tuple[tuple[EntryDraft, ...], datetime] | None:
    """Return what the acting person changed in a room and when it was kept; None if there is nothing.

    Raises NotAllowedError.
    """
    session.require(Permission.LOG_WRITE)
    kept = drafts.kept(session, room_form(shift), room_id)
    return None if kept is None else (tuple(map(_row, kept.body["rows"])), kept.saved_at)


def drop_room_draft(session: Session, shift: Shift, room_id: RoomId) -> None:
    """Forget what the acting person changed in a room. Raises NotAllowedError."""
    session.require(Permission.LOG_WRITE)
    drafts.drop(session, room_form(shift), room_id)


def keep_correction_draft(session: Session, entry_id: CareEntryId, row: EntryDraft, why: str) -> datetime:
    """Keep what the acting person enters in place of a line, over an older draft, and return when.

    Raises NotAllowedError, StorageError.
    """
    session.require(Permission.LOG_WRITE, Permission.LOG_CORRECT)
    return drafts.keep(session, CORRECTION, entry_id, {"row": _body(row), "why": why})


def correction_draft(session: Session, entry_id: CareEntryId) -> tuple[EntryDraft, str] | None:
    """Return what the acting person began to enter in place of a line, and why; None if nothing.

    Raises NotAllowedError.
    """
    session.require(Permission.LOG_WRITE, Permission.LOG_CORRECT)
    kept = drafts.kept(session, CORRECTION, entry_id)
    return None if kept is None else (_row(kept.body["row"]), str(kept.body["why"]))


def drop_correction_draft(session: Session, entry_id: CareEntryId) -> None:
    """Forget what the acting person began to enter in place of a line. Raises NotAllowedError."""
    session.require(Permission.LOG_WRITE, Permission.LOG_CORRECT)
    drafts.drop(session, CORRECTION, entry_id)


def _body(row: EntryDraft) -> dict[str, Any]:
    return {**asdict(row), "at": to_text(row.at)}


def _row(body: Mapping[str, Any]) -> EntryDraft:
    return EntryDraft(**{**body, "outcome": tuple(body["outcome"]), "at": from_text(body["at"])})
