"""Looks at the whole home and says what is not as it must be; changes nothing."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from app.data import audit
from app.data.audit import Head
from app.data.database import Database, dbapi
from app.data.migrations import STEPS
from app.data.session import Session
from app.kernel.errors import StorageError

TRIGGERS = frozenset(name for step in STEPS for name in re.findall(r"^CREATE TRIGGER (\w+)", step.SQL, re.MULTILINE))
"""What guards rows in the home's file: those that the migrations make."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One line of the check's report."""

    text: str  # English, for the person who mends it
    grave: bool = True  # False: legal, only listed (an orphan attachment)


def faults(
    session: Session, outside: tuple[Head, ...] = (), more: Iterable[Callable[[], Iterable[str]]] = ()
) -> Iterator[Fault]:
    """Yield every fault of the open home; `outside` are signed heads kept in backups or on paper.

    Pages and their codes, foreign keys, guards, trail and heads, history, attachments, and what `more` looks at.
    """
    looks: tuple[Callable[[], Iterator[Fault]], ...] = (
        lambda: _pages(session.db, "home.db"),
        lambda: _pages(session.files.db, "files.db"),
        lambda: (Fault(text) for text in audit.faults(session.db, outside)),
        lambda: _history(session.db),
        lambda: _attachments(session),
        *(partial(_told_by, look) for look in more),
    )
    for look in looks:
        try:
            yield from look()
        except (dbapi.DatabaseError, StorageError) as error:
            yield Fault(f"cannot be read: {error}")


def _told_by(look: Callable[[], Iterable[str]]) -> Iterator[Fault]:
    yield from map(Fault, look())


def _pages(db: Database, name: str) -> Iterator[Fault]:
    with contextlib.suppress(StorageError):  # a full disk; the codes are looked at in the file alone, not in its log
        db.execute("PRAGMA wal_checkpoint(FULL)").fetchall()
    for (row,) in db.execute("PRAGMA cipher_integrity_check").fetchall():
        yield Fault(f"{name}: {row}")
    for (row,) in db.execute("PRAGMA integrity_check").fetchall():
        if row != "ok":
            yield Fault(f"{name}: {row}")
    for table, row_id, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        yield Fault(f"{name}: {table} {row_id} refers to a {parent} that is not there")
    sql = "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    present, guards = {row[0] for row in db.execute(sql).fetchall()}, TRIGGERS if name == "home.db" else {"blob_stays"}
    for missing in sorted(guards - present):
        yield Fault(f"{name}: the guard {missing} is missing")
    for strange in sorted(present - guards):
        yield Fault(f"{name}: {strange} does not belong to this program")


def _history(db: Database) -> Iterator[Fault]:
    """Compare each entry's digest of field changes with the history as it stands."""
    changes: dict[int, list[tuple[str, int, str, str | None, str | None]]] = {}
    sql = "SELECT audit_seq, subject_table, subject_id, field, old_value, new_value FROM field_change ORDER BY id"
    for seq, *change in db.execute(sql):
        changes.setdefault(seq, []).append(tuple(change))
    told = db.execute("SELECT seq, json_extract(detail, '$.digest') FROM audit WHERE detail LIKE '%\"digest\":%'")
    wanted = dict(told.fetchall())
    for seq in sorted(changes.keys() | wanted.keys()):
        if wanted.get(seq) != audit.digest(changes.get(seq, [])):
            yield Fault(f"history: what entry {seq} of the trail changed is not as it was written")


def _attachments(session: Session) -> Iterator[Fault]:
    stored = session.files.hashes()
    named = {row[0] for row in session.db.execute("SELECT hash FROM attachment").fetchall()}
    for name in sorted(named - stored):
        yield Fault(f"attachment {name[:16]} is missing in files.db")
    for name in session.files.damaged():
        yield Fault(f"attachment {name[:16]} does not match its name")
    for name in sorted(stored - named):
        yield Fault(f"attachment {name[:16]} is not referred to", grave=False)
