"""The SQL of looking after the home: reads the trail and every resident's rows; writes nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from app.data.audit import Head, canonical
from app.features.upkeep.model import Named, TrailLine
from app.kernel.clock import from_text
from app.kernel.ids import AccountId, ResidentId

_TRAIL = """
SELECT t.seq, t.at, t.clock_ok, coalesce(a.name, ''), t.action, t.subject, t.detail
FROM audit t LEFT JOIN account a ON a.id = t.account_id
WHERE (:account IS NULL OR t.account_id = :account) AND (:subject IS NULL OR t.subject = :subject)
  AND (:before IS NULL OR t.seq < :before)
ORDER BY t.seq DESC LIMIT :limit
"""
_NAMES = {
    "resident": "SELECT name FROM resident",
    "account": "SELECT name FROM account",
    "building": "SELECT name FROM building",
    "import": "SELECT file_name FROM import_batch",
}


def trail(
    db: Database, *, account: AccountId | None, subject: str | None, before: int | None, limit: int
) -> tuple[TrailLine, ...]:
    """Return entries newest first: of one person, about one thing, older than entry `before`, where given."""
    values = {"account": account, "subject": subject, "before": before, "limit": limit}
    rows = db.execute(_TRAIL, values).fetchall()
    names = _subject_names(db, {row[5] for row in rows})
    lines = []
    for seq, at, clock_ok, who, action, about, detail in rows:
        told = json.loads(detail)
        fields, reason = tuple(told.get("fields", ())), str(told.get("reason", ""))
        lines.append(
            TrailLine(seq, from_text(at), bool(clock_ok), who, action, about, names.get(about, ""), reason, fields)
        )
    return tuple(lines)


def _subject_names(db: Database, subjects: Iterable[str]) -> dict[str, str]:
    found = {}
    for subject in subjects:
        kind, _, id_ = subject.partition(":")
        if kind in _NAMES and id_.isdigit():
            row = db.execute(f"{_NAMES[kind]} WHERE id = ?", [int(id_)]).fetchone()
            if row:
                found[subject] = str(row[0])
    return found


def people_in_trail(db: Database) -> tuple[tuple[AccountId, str], ...]:
    """Return who wrote entries, by name."""
    sql = "SELECT id, name FROM account WHERE id IN (SELECT DISTINCT account_id FROM audit) ORDER BY name"
    return tuple((AccountId(row[0]), row[1]) for row in db.execute(sql).fetchall())


def residents_with_digest(db: Database) -> dict[ResidentId, tuple[Named, str]]:
    """Return every resident that stands, with a digest over all their rows in all tables."""
    digests = {}
    for id_, number, name in db.execute("SELECT id, number, name FROM resident WHERE withdrawn_seq IS NULL").fetchall():
        digests[ResidentId(id_)] = (Named(ResidentId(id_), number, name), hashlib.sha256())
    for table, column in _tables_of_residents(db):
        cursor = db.execute(f"SELECT * FROM {table} ORDER BY {column}, 1")
        names = [part[0] for part in cursor.description]
        for row in cursor:
            facts = dict(zip(names, row, strict=True))
            if facts[column] in digests:
                digests[facts[column]][1].update(canonical([table, facts]).encode())
    return {id_: (named, digest.hexdigest()) for id_, (named, digest) in digests.items()}


def _tables_of_residents(db: Database) -> list[tuple[str, str]]:
    """Return the tables that tell of one resident, whichever slice owns them, and their column with the id."""
    sql = """
        SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND c.name = 'resident_id' ORDER BY t.name
    """
    return [("resident", "id"), *((row[0], "resident_id") for row in db.execute(sql).fetchall())]


def last_detail(db: Database, action: str) -> dict[str, object]:
    """Return what the newest entry of an action tells, empty if there is none."""
    row = db.execute("SELECT detail FROM audit WHERE action = ? ORDER BY seq DESC LIMIT 1", [action]).fetchone()
    return dict(json.loads(row[0])) if row else {}


def changed_since(db: Database, head: Head) -> bool:
    """Return whether the trail went on after a head by more than backups, or went another way: it was restored."""
    row = db.execute("SELECT hash FROM audit WHERE seq = ?", [head.seq]).fetchone()
    if head.seq and (row is None or row[0] != head.hash):
        return True
    sql = "SELECT 1 FROM audit WHERE seq > ? AND action NOT IN ('backup.made', 'account.switched') LIMIT 1"
    return db.execute(sql, [head.seq]).fetchone() is not None


def last_backup_at(db: Database, place: str) -> datetime | None:
    """Return when the last verified backup was written to a place, aware, UTC; None: never."""
    sql = "SELECT made_at FROM backup_made WHERE place = ? AND verified = 1 ORDER BY id DESC LIMIT 1"
    row = db.execute(sql, [place]).fetchone()
    return from_text(row[0]) if row else None


def is_director(db: Database, account_id: AccountId) -> bool:
    """Return whether the account leads the home and may sign in."""
    sql = "SELECT 1 FROM account WHERE id = ? AND role = 'director' AND disabled_at IS NULL"
    return db.execute(sql, [account_id]).fetchone() is not None
