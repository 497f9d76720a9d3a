"""Backups: the home's folder again, with a manifest, verified by opening it; thinned by count, never by the clock."""

from __future__ import annotations

import contextlib
import errno
import glob
import itertools
import json
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.data.audit import Head, digest, last
from app.data.database import Database, open_copy, version
from app.data.files import copy_verified, replace, sha256_of, sync_folder, write_whole
from app.data.keys import HomePlace
from app.data.session import Session
from app.kernel import system_words
from app.kernel.clock import from_text, in_home, shown_time, to_text
from app.kernel.errors import HomeError, StorageError
from app.kernel.text import Words, words

FORMAT = 1
MANIFEST = "manifest.json"
DATABASES = ("home.db", "files.db")
PARTS = frozenset({*DATABASES, "keys.json"})
PART = ".part"
KEEP_DAILY, KEEP_WEEKLY, KEEP_MONTHLY, KEEP_BEFORE, KEEP_WHOLE_DAYS = 12, 10, 9, 10, 2


_MOST_NUMBER = 1 << 31
"""More backups than a home ever makes; a higher number was not written by this program."""

_OUTSIDE_THE_TRAIL = frozenset({"draft", "audit_head"})
_NOT_WRITTEN = words(
    "Backup",
    "The backup could not be written to {place}: {why}. The home itself is safe. "
    "Free some space, or choose another folder or stick.",
)


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
    attachments_digest: str  # SHA-256 over their sorted names: equal ones hold the same photos and scans
    number: int  # 1 for the first of this home in its place; the order that no clock can disturb
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
    def order(self) -> tuple[int, str, str]:
        """Return what sorts backups of one place by when they were made, whatever the clock said."""
        return self.manifest.number, self.manifest.made_at, self.folder.name

    @property
    def bytes(self) -> int:
        """Return its size in bytes."""
        return sum(file.stat().st_size for file in self.folder.iterdir() if file.is_file())


Progress = Callable[[str, float], None]
"""Told the step's name and how much of the whole is done, 0 to 1."""


def make(session: Session, home: Path, key: bytes, place: Path, why: str, progress: Progress | None = None) -> Backup:
    """Write a verified backup of the open home into a new folder under `place` and return it.

    `home.db` first, then `files.db`; read back, opened and compared before it gets its name. Others may go on
    working on other connections. Raises StorageError (no room, disk gone …); nothing half-made keeps a backup's name.
    """
    tell = progress or (lambda _step, _done: None)
    target = free_name(place, f"{_fit_for_sticks(home.stem)}-{in_home(session.clock.now()):%Y%m%d-%H%M%S}-{why}")
    part, work = target.with_name(target.name + PART), home / "work"
    try:
        with in_words(place):
            place.mkdir(parents=True, exist_ok=True)
            for left in place.glob(f"{glob.escape(_fit_for_sticks(home.stem))}-*{PART}"):
                shutil.rmtree(left, ignore_errors=True)  # by a backup that was interrupted
            _require_room(home, place)
            work.mkdir(exist_ok=True)
            part.mkdir()
            manifest = _write(session, HomePlace(home, key), part, why, tell)
            write_whole(part / MANIFEST, json.dumps(asdict(manifest), ensure_ascii=False, indent=1).encode())
            replace(part, target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(work, ignore_errors=True)
    backup = Backup(target, manifest)
    _record(session, backup)
    tell("done", 1.0)
    return backup


def _write(session: Session, home: HomePlace, part: Path, why: str, tell: Progress) -> Manifest:
    """Copy everything into `part`, read it back, and return the manifest."""
    place, work, hashes = part.parent, home.folder / "work", {}
    head, stored = session.sign_head("backup"), session.files.hashes()
    tell("home.db", 0.1)
    hashes["home.db"] = _copy_database(session.db, work / "home.db", part / "home.db")
    tell("files.db", 0.4)
    hashes["files.db"] = _link_files(session, home.key, part, place) or _copy_database(
        session.files.db, work / "files.db", part / "files.db"
    )
    hashes["keys.json"] = copy_verified(home.folder / "keys.json", part / "keys.json")
    tell("verify", 0.7)
    counts, attachments = _read_back(session, home.key, part, head, stored)
    return Manifest(
        home_uuid=session.meta("home_uuid") or "",
        home_name=session.meta("home_name") or "",
        sample=session.is_sample,
        schema=version(session.db),
        made_at=to_text(session.clock.now()),
        why=why,
        files=hashes,
        counts=counts,
        attachments=len(attachments),
        attachments_digest=digest(sorted(attachments)),
        number=1 + max((other.manifest.number for other in _of(session, place)), default=0),
        head=head,
    )


def listed(place: Path) -> list[Backup]:
    """Return the backups under `place`, newest first; folders that are none or half-made are passed over."""
    found = []
    with contextlib.suppress(OSError):
        for folder in place.iterdir():
            if folder.suffix != PART and (folder / MANIFEST).is_file():
                with contextlib.suppress(StorageError):
                    found.append(read(folder))
    return sorted(found, key=lambda backup: backup.order, reverse=True)


def read(folder: Path) -> Backup:
    """Return the backup in `folder` by its manifest alone. Raises StorageError if it is none."""
    try:
        raw: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
        manifest = Manifest(**{**raw, "head": Head(**raw["head"])})
        texts = (manifest.home_uuid, manifest.home_name, manifest.why, *manifest.files.values())
        if manifest.files.keys() != PARTS or not all(isinstance(text, str) for text in texts):
            raise ValueError("not as a backup is written")
        if type(manifest.number) is not int or not 0 < manifest.number < _MOST_NUMBER:
            raise ValueError("not as a backup is written")
        in_home(from_text(manifest.made_at))
        return Backup(folder, manifest)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
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
                made=shown_time(backup.made_at),
                file=name,
            )


def newest_numbers(home_uuid: str, places: Iterable[Path]) -> dict[str, int]:
    """Return the highest number of this home's backups in each place that has any."""
    found = {
        str(place): max(
            (one.manifest.number for one in listed(place) if one.manifest.home_uuid == home_uuid), default=0
        )
        for place in places
    }
    return {place: number for place, number in found.items() if number}


def to_thin(backups: Sequence[Backup]) -> list[Backup]:
    """Return those that may go: all but 12 daily, 10 weekly, 9 monthly by count, and the newest 10 made before imports.

    The newest of each day, week and month counts; of the two newest days all stay, and so do those from before a
    migration. Newer is who has the higher number: a wrong clock, back or ahead, removes nothing.
    """
    newest_first = sorted(backups, key=lambda backup: backup.order, reverse=True)
    ordinary = [backup for backup in newest_first if not backup.manifest.why.startswith("before_")]
    kept = {id(backup) for backup in newest_first if backup.manifest.why == "before_migration"}
    before = [backup for backup in newest_first if backup.manifest.why in {"before_import", "before_restore"}]
    kept |= {id(backup) for backup in before[:KEEP_BEFORE]}
    for pattern, count in (("%Y-%m-%d", KEEP_DAILY), ("%G-%V", KEEP_WEEKLY), ("%Y-%m", KEEP_MONTHLY)):
        newest: dict[str, Backup] = {}
        for backup in ordinary:
            newest.setdefault(_day(backup, pattern), backup)
        kept |= {id(backup) for backup in list(newest.values())[:count]}
    newest_days = list(dict.fromkeys(_day(backup) for backup in ordinary))[:KEEP_WHOLE_DAYS]
    kept |= {id(backup) for backup in ordinary if _day(backup) in newest_days}
    return [backup for backup in newest_first if id(backup) not in kept]


def _day(backup: Backup, pattern: str = "%Y-%m-%d") -> str:
    return in_home(backup.made_at).strftime(pattern)


def thin(place: Path, home_uuid: str) -> int:
    """Remove what `to_thin` names among this home's backups under `place` and return how many."""
    gone = to_thin([backup for backup in listed(place) if backup.manifest.home_uuid == home_uuid])
    for backup in gone:
        part = backup.folder.with_name(backup.folder.name + PART)  # never half a backup under a backup's name
        with contextlib.suppress(OSError):
            replace(backup.folder, part)
            shutil.rmtree(part)
    return len(gone)


def counts_of(db: Database) -> dict[str, int]:
    """Return how many rows each table of the home has; an index of words (a virtual table) cannot be counted."""
    kept = "type = 'table' AND name NOT LIKE 'sqlite%' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    names = db.execute(f"SELECT name FROM sqlite_master WHERE {kept}").fetchall()
    return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in sorted(names)}


def _of(session: Session, place: Path) -> list[Backup]:
    uuid = session.meta("home_uuid")
    return [backup for backup in listed(place) if backup.manifest.home_uuid == uuid]


def _copy_database(db: Database, work: Path, target: Path) -> str:
    work.unlink(missing_ok=True)
    db.execute("VACUUM INTO ?", [str(work)])
    hash_ = copy_verified(work, target)
    work.unlink()
    return hash_


def _link_files(session: Session, key: bytes, part: Path, place: Path) -> str:
    """Link the newest backup's `files.db` where it holds the same photos and scans; return its hash, "" if none fits.

    One that this key does not open is of no use: a home made again from its own words has the uuid it had before.
    """
    stored = digest(sorted(session.files.hashes()))
    for other in _of(session, place)[:1]:
        source, hash_ = other.folder / "files.db", other.manifest.files["files.db"]
        with contextlib.suppress(OSError, HomeError):
            if other.manifest.attachments_digest == stored and sha256_of(source) == hash_:
                open_copy(source, key).close()
                os.link(source, part / "files.db")
                return hash_
    return ""


def _read_back(
    session: Session, key: bytes, part: Path, head: Head, stored: set[str]
) -> tuple[dict[str, int], set[str]]:
    """Open both copies, compare them with the home and return row counts and attachments. Raises StorageError."""
    with contextlib.closing(open_copy(part / "home.db", key)) as copy:
        sound = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        sound = sound and not copy.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = sound and _continues(copy, head) and _agrees(copy, session.db)
        counts = counts_of(copy)
    with contextlib.closing(open_copy(part / "files.db", key)) as files:
        attachments = {row[0] for row in files.execute("SELECT hash FROM blob").fetchall()}
    if not sound or not stored <= attachments:
        raise StorageError(
            words(
                "Backup", "The backup did not read back as it was written. The home is safe. Use another disk or stick."
            )
        )
    return counts, attachments


def _continues(copy: Database, head: Head) -> bool:
    """Return whether the copy's trail holds the head that was signed just before it was made."""
    row = copy.execute("SELECT hash FROM audit WHERE seq = ?", [head.seq]).fetchone()
    return head.seq == 0 or (row is not None and row[0] == head.hash)


def _agrees(copy: Database, live: Database) -> bool:
    """Return whether the copy is the home as it is, or as it was before somebody went on working."""
    copied, hash_ = last(copy)
    live.execute("BEGIN")
    try:
        row = live.execute("SELECT hash FROM audit WHERE seq = ?", [copied]).fetchone()
        if copied and (row is None or row[0] != hash_):
            return False
        now, before = counts_of(live), counts_of(copy)
        moved_on = last(live) != (copied, hash_)
        return moved_on or all(before[name] == now[name] for name in now if name not in _OUTSIDE_THE_TRAIL)
    finally:
        live.execute("ROLLBACK")


def _record(session: Session, backup: Backup) -> None:
    with session.change("backup.made") as change:
        change.tell(why=backup.manifest.why, head=backup.manifest.head.short)
        session.db.execute(
            "INSERT INTO backup_made (made_at, place, why, bytes, verified) VALUES (?, ?, ?, ?, 1)",
            [backup.manifest.made_at, str(backup.folder.parent), backup.manifest.why, backup.bytes],
        )


def free_name(place: Path, wanted: str) -> Path:
    """Return a name in `place` that nothing has yet: `wanted`, or with a number behind."""
    names = (place / (wanted if number == 1 else f"{wanted}-{number}") for number in itertools.count(1))
    return next(name for name in names if not name.exists())


def _fit_for_sticks(name: str) -> str:
    return re.sub(r'[\\/:*?"<>|]', "_", name)


def _require_room(home: Path, place: Path) -> None:
    """Raise OSError unless there is room for a working copy at home and the backup at `place`."""
    size = sum((home / name).stat().st_size for name in DATABASES)
    same_disk = home.stat().st_dev == place.stat().st_dev
    for folder, copies in ((home, 2 if same_disk else 1), (place, 1)):
        if shutil.disk_usage(folder).free < copies * size * 1.2 + (1 << 20):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))


@contextlib.contextmanager
def in_words(place: Path, said: Words = _NOT_WRITTEN) -> Iterator[None]:
    """Turn what the system says of a folder into a StorageError in words, and sync the folder."""
    try:
        yield
    except OSError as error:
        raise StorageError(said, place=str(place), why=system_words.why(error)) from error
    if place.is_dir():
        sync_folder(place)
