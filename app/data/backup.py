"""Backups: the home's folder again, with a manifest, verified by opening it; thinned by count, never by the clock."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.data.audit import Head, last
from app.data.database import Database, open_copy, told_in_words, version
from app.data.files import copy_verified, replace, sha256_of, sync_folder, write_whole
from app.data.session import Session
from app.kernel.clock import from_text, in_home, to_text
from app.kernel.errors import RuleBrokenError, StorageError
from app.kernel.text import words

FORMAT = 1
MANIFEST = "manifest.json"
DATABASES = ("home.db", "files.db")
KEEP_DAILY, KEEP_WEEKLY, KEEP_MONTHLY, KEEP_BEFORE = 12, 10, 9, 10


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself."""

    home_uuid: str
    home_name: str
    sample: bool
    schema: int  # migration steps
    made_at: str  # UTC
    why: str  # close, daily, by_hand, before_import, before_migration, before_restore, restored
    files: dict[str, str]  # name -> SHA-256
    counts: dict[str, int]  # table -> rows
    attachments: int
    head: Head


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on disk."""

    folder: Path
    manifest: Manifest

    @property
    def made_at(self) -> datetime:
        """Return when it was made, aware, UTC."""
        return from_text(self.manifest.made_at)

    @property
    def bytes(self) -> int:
        """Return its size in bytes."""
        return sum(file.stat().st_size for file in self.folder.iterdir() if file.is_file())


Progress = Callable[[str, float], None]
"""Told the step's name and how much of the whole is done, 0 to 1."""


def make(session: Session, home: Path, key: bytes, place: Path, why: str, progress: Progress | None = None) -> Backup:
    """Write a verified backup of the open home into a new folder under `place` and return it.

    `home.db` first, then `files.db`; read back, opened and compared before it gets its name. Raises StorageError
    (no room, disk gone …); nothing half-made keeps a backup's name.
    """
    tell = progress or (lambda _step, _done: None)
    stamp = in_home(session.clock.now()).strftime("%Y%m%d-%H%M%S")
    target = _free_name(place / f"{home.stem}-{stamp}-{why}")
    part = target.with_name(target.name + ".part")
    work = home / "work"
    try:
        with _in_words(place):
            place.mkdir(parents=True, exist_ok=True)
            _require_room(home, place)
            work.mkdir(exist_ok=True)
            part.mkdir()
            hashes, head = {}, session.sign_head("backup")
            tell("home.db", 0.1)
            hashes["home.db"] = _copy_database(session.db, work / "home.db", part / "home.db")
            tell("files.db", 0.4)
            hashes["files.db"] = _copy_files(session, work, part, place)
            hashes["keys.json"] = copy_verified(home / "keys.json", part / "keys.json")
            tell("verify", 0.7)
            manifest = _described(session, key, part, why, hashes, head)
            write_whole(part / MANIFEST, json.dumps(asdict(manifest), ensure_ascii=False, indent=1).encode())
            replace(part, target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(work, ignore_errors=True)
    backup = Backup(target, manifest)
    _record(session, backup)
    tell("done", 1.0)
    return backup


def listed(place: Path) -> list[Backup]:
    """Return the backups under `place`, newest first; folders that are none or half-made are passed over."""
    found = []
    with contextlib.suppress(OSError):
        for folder in place.iterdir():
            if folder.suffix != ".part" and (folder / MANIFEST).is_file():
                with contextlib.suppress(StorageError):
                    found.append(read(folder))
    return sorted(found, key=lambda backup: (backup.manifest.made_at, backup.folder.name), reverse=True)


def read(folder: Path) -> Backup:
    """Return the backup in `folder` by its manifest alone. Raises StorageError if it is none."""
    try:
        raw: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
        return Backup(folder, Manifest(**{**raw, "head": Head(**raw["head"])}))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise StorageError(
            words("Backup", "{folder} is not a backup, or it is damaged. Nothing was changed. Choose another backup."),
            folder=str(folder),
        ) from error


def require_whole(backup: Backup) -> None:
    """Raise StorageError naming the file if one is missing or a single bit of the backup differs."""
    for name, wanted in backup.manifest.files.items():
        path = backup.folder / name
        if not path.is_file() or sha256_of(path) != wanted:
            raise StorageError(
                words(
                    "Backup",
                    "The backup of {made} is damaged ({file}). The home was not touched. Choose another backup.",
                ),
                made=in_home(backup.made_at).strftime("%Y-%m-%d %H:%M"),
                file=name,
            )


def restore(backup: Backup, to: Path) -> None:
    """Copy a whole backup into the new folder `to`. Raises RuleBrokenError if `to` exists, StorageError if damaged."""
    if to.exists():
        raise RuleBrokenError(
            words("Backup", "{folder} is there already. It was not touched. Choose a folder that does not exist yet."),
            folder=str(to),
        )
    require_whole(backup)
    part = to.with_name(to.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        with _in_words(to.parent):
            part.mkdir(parents=True)
            for name in backup.manifest.files:
                copy_verified(backup.folder / name, part / name)
            replace(part, to)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def to_thin(backups: Sequence[Backup]) -> list[Backup]:
    """Return those that may go: all but 12 daily, 10 weekly, 9 monthly by count, and the newest 10 made before imports.

    The newest of each day, week and month counts. Backups from before a migration always stay, and so do the two
    newest days. A wrong clock makes no difference: nothing is compared with today.
    """
    newest_first = sorted(backups, key=lambda backup: backup.manifest.made_at, reverse=True)
    ordinary = [backup for backup in newest_first if not backup.manifest.why.startswith("before_")]
    kept = {id(backup) for backup in newest_first if backup.manifest.why == "before_migration"}
    before = [backup for backup in newest_first if backup.manifest.why in {"before_import", "before_restore"}]
    kept |= {id(backup) for backup in before[:KEEP_BEFORE]}
    for pattern, count in (("%Y-%m-%d", KEEP_DAILY), ("%G-%V", KEEP_WEEKLY), ("%Y-%m", KEEP_MONTHLY)):
        newest: dict[str, Backup] = {}
        for backup in ordinary:
            newest.setdefault(in_home(backup.made_at).strftime(pattern), backup)
        kept |= {id(backup) for backup in list(newest.values())[:count]}
    return [backup for backup in newest_first if id(backup) not in kept]


def thin(place: Path, home_uuid: str) -> int:
    """Remove what `to_thin` names among this home's backups under `place` and return how many."""
    gone = to_thin([backup for backup in listed(place) if backup.manifest.home_uuid == home_uuid])
    for backup in gone:
        shutil.rmtree(backup.folder, ignore_errors=True)
    return len(gone)


def counts_of(db: Database) -> dict[str, int]:
    """Return how many rows each table of the home has."""
    names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").fetchall()
    return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in sorted(names)}


def _copy_database(db: Database, work: Path, target: Path) -> str:
    work.unlink(missing_ok=True)
    with told_in_words():
        db.execute("VACUUM INTO ?", [str(work)])
    return copy_verified(work, target)


def _copy_files(session: Session, work: Path, part: Path, place: Path) -> str:
    """Copy `files.db`, or link the newest backup's where nothing came in since."""
    target = part / "files.db"
    stored = session.files.db.execute("SELECT count(*) FROM blob").fetchone()[0]
    for other in listed(place):
        same = other.manifest.home_uuid == session.meta("home_uuid") and other.manifest.attachments == stored
        if same and sha256_of(other.folder / "files.db") == other.manifest.files["files.db"]:
            with contextlib.suppress(OSError):
                os.link(other.folder / "files.db", target)
                return other.manifest.files["files.db"]
        break
    return _copy_database(session.files.db, work / "files.db", target)


def _described(session: Session, key: bytes, part: Path, why: str, hashes: dict[str, str], head: Head) -> Manifest:
    """Open both copies, compare them with the home and return the manifest. Raises StorageError."""
    with told_in_words():
        with contextlib.closing(open_copy(part / "home.db", key)) as copy:
            sound = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            sound = sound and not copy.execute("PRAGMA cipher_integrity_check").fetchall()
            counts = counts_of(copy)
            sound = sound and last(copy) == last(session.db) and counts == counts_of(session.db)
            schema = version(copy)
        with contextlib.closing(open_copy(part / "files.db", key)) as files:
            attachments = files.execute("SELECT count(*) FROM blob").fetchone()[0]
    if not sound:
        raise StorageError(
            words(
                "Backup", "The backup did not read back as it was written. The home is safe. Use another disk or stick."
            )
        )
    return Manifest(
        home_uuid=session.meta("home_uuid") or "",
        home_name=session.meta("home_name") or "",
        sample=session.is_sample,
        schema=schema,
        made_at=to_text(session.clock.now()),
        why=why,
        files=hashes,
        counts=counts,
        attachments=attachments,
        head=head,
    )


def _record(session: Session, backup: Backup) -> None:
    with session.change("backup.made") as change:
        change.tell(why=backup.manifest.why, head=backup.manifest.head.short)
        session.db.execute(
            "INSERT INTO backup_made (made_at, place, why, bytes, verified) VALUES (?, ?, ?, ?, 1)",
            [backup.manifest.made_at, str(backup.folder.parent), backup.manifest.why, backup.bytes],
        )


def _free_name(wanted: Path) -> Path:
    names = [wanted, *(wanted.with_name(f"{wanted.name}-{number}") for number in range(2, 100))]
    return next(name for name in names if not name.exists())


def _require_room(home: Path, place: Path) -> None:
    size = sum((home / name).stat().st_size for name in DATABASES)
    for folder in (home, place):
        if shutil.disk_usage(folder).free < size * 1.2 + (1 << 20):
            raise OSError(28, "no room", str(folder))


@contextlib.contextmanager
def _in_words(place: Path) -> Any:
    try:
        yield
    except OSError as error:
        raise StorageError(
            words(
                "Backup",
                "The backup could not be written to {place}: {why}. The home itself is safe. "
                "Free some space, or choose another folder or stick.",
            ),
            place=str(place),
            why=error.strerror or str(error),
        ) from error
    if place.is_dir():
        sync_folder(place)
