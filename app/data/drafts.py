"""Unsaved forms, kept every few seconds so that a power cut loses nothing typed; not records, so not in the trail."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.data.session import Session
from app.kernel.clock import from_text, to_text


@dataclass(frozen=True, slots=True)
class Draft:
    """What one person typed into one form and did not save."""

    body: dict[str, Any]
    saved_at: datetime  # aware, UTC


def keep(session: Session, form: str, subject_id: int, body: dict[str, Any]) -> datetime:
    """Keep the draft of the acting person, in place of an older one, and return when. Raises StorageError."""
    now = session.clock.now()
    with session.apart():
        session.db.execute(
            "INSERT OR REPLACE INTO draft (account_id, form, subject_id, body, saved_at) VALUES (?, ?, ?, ?, ?)",
            [session.actor.account_id or 0, form, subject_id, json.dumps(body, ensure_ascii=False), to_text(now)],
        )
    return now


def kept(session: Session, form: str, subject_id: int) -> Draft | None:
    """Return the acting person's draft of this form, None if there is none."""
    row = session.db.execute(
        "SELECT body, saved_at FROM draft WHERE account_id = ? AND form = ? AND subject_id = ?",
        [session.actor.account_id or 0, form, subject_id],
    ).fetchone()
    return Draft(json.loads(row[0]), from_text(row[1])) if row else None


def drop(session: Session, form: str, subject_id: int) -> None:
    """Forget the draft: it was saved or the person gave it up."""
    with session.apart():
        session.db.execute(
            "DELETE FROM draft WHERE account_id = ? AND form = ? AND subject_id = ?",
            [session.actor.account_id or 0, form, subject_id],
        )
