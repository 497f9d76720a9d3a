"""The SQL of looking after the home: reads the trail, old settings and every resident's rows; writes nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from sqlite_utils import Database

from app.data.audit import Entry, Head, canonical, entries
from app.features.upkeep.model import Named, SettingLine, TrailLine
from app.kernel.clock import from_text
from app.kernel.ids import AccountId, ResidentId

_NAMES = {
    "resident": ("resident", "name"),
    "account": ("account", "name"),
    "building": ("building", "name"),
    "import": ("import_batch", "file_name"),
}
"""First word of a subject -> table and column of its name."""


def trail(
    db: Database, *, account: AccountId | None, subject: str | None, before: int | None, limit: int
) -> tuple[TrailLine, ...]:
    """Return entries newest first: of one person, about one thing, older than entry `before`, where given."""
    found = entries(db, account=account, subject=subject, before=before, limit=limit)
    people = _names(db, "account", {one.account_id for one in found if one.account_id is not None})
    things = _subject_names(db, {one.subject for one in found})
    return tuple(_line(one, people, things) for one in found)


def _line(one: Entry, people: Mapping[int, str], things: Mapping[str, str]) -> TrailLine:
    told = json.loads(one.detail)
    return TrailLine(
        seq=one.seq,
        at=from_text(one.at),
        clock_ok=bool(one.clock_ok),
        who=people.get(one.account_id or 0, ""),
        action=one.action,
        subject=one.subject,
        subject_name=things.get(one.subject, ""),
        reason=str(told.get("reason", "")),
        fields=tuple(told.get("fields", ())),
    )


def _subject_names(db: Database, subjects: Iterable[str]) -> dict[str, str]:
    by_kind: dict[str, set[int]] = {}
    for subject in subjects:
        kind, _, id_ = subject.partition(":")
        if kind in _NAMES and id_.isdigit():
            by_kind.setdefault(kind, set()).add(int(id_))
    return {f"{kind}:{id_}": name for kind, ids in by_kind.items() for id_, name in _names(db, kind, ids).items()}


def _names(db: Database, kind: str, ids: Collection[int]) -> dict[int, str]:
    table, column = _NAMES[kind]
    marks = ", ".join("?" * len(ids))
    return dict(db.execute(f"SELECT id, {column} FROM {table} WHERE id IN ({marks})", [*ids]).fetchall())


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


def setting_changes(db: Database, limit: int) -> tuple[SettingLine, ...]:
    """Return the last changes of settings, newest first."""
    sql = """
        SELECT c.recorded_at, coalesce(a.name, ''), c.field, c.old_value, c.new_value, c.reason
        FROM field_change c LEFT JOIN account a ON a.id = c.recorded_by
        WHERE c.subject_table = 'setting' ORDER BY c.id DESC LIMIT ?
    """
    return tuple(
        SettingLine(from_text(at), who, name, before or "", after or "", reason)
        for at, who, name, before, after, reason in db.execute(sql, [limit]).fetchall()
    )


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
