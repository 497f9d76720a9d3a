"""Unsaved forms of a resident's facts, kept for the person who typed them; they are no records."""

from dataclasses import dataclass
from datetime import datetime

from app.data import drafts
from app.data.session import Session
from app.features.residents.model import Person, draft_body, draft_over
from app.kernel.access import Permission
from app.kernel.ids import ResidentId


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What was typed and not saved."""

    person: Person
    saved_at: datetime  # aware, UTC


def keep_draft(session: Session, form: str, resident_id: ResidentId | None, shown: Person, draft: Person) -> datetime:
    """Keep what a form differs from what it showed, and return when; None is the form for somebody new.

    Raises NotAllowedError, StorageError.
    """
    session.require(Permission.RESIDENTS_CHANGE, Permission.HEALTH_CHANGE)
    return drafts.keep(session, form, resident_id or 0, draft_body(shown, draft))


def kept_draft(session: Session, form: str, resident_id: ResidentId | None, shown: Person) -> KeptDraft | None:
    """Return the acting person's draft over what is shown now; None if there is none. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    found = drafts.kept(session, form, resident_id or 0)
    return KeptDraft(draft_over(shown, found.body), found.saved_at) if found and found.body else None


def drop_draft(session: Session, form: str, resident_id: ResidentId | None) -> None:
    """Forget the draft: it was saved or given up. Raises NotAllowedError, StorageError."""
    session.require(Permission.RESIDENTS_SEE)
    drafts.drop(session, form, resident_id or 0)
