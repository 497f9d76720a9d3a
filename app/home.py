"""Composition root: the only place that puts lock, key, database, clock and person together into an open home."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.access import Role
from app.kernel.clock import Clock, PcClock, in_home, to_text
from app.kernel.errors import NotAllowedError, RuleBrokenError, StorageError
from app.kernel.ids import HOME_NO_BITS, AccountId
from app.kernel.text import words

if TYPE_CHECKING:
    from app.data.backup import Backup
    from app.data.database import Database
    from app.data.keys import Cost, KeyRing
    from app.data.session import Actor, Session

SUFFIX = ".fuyuan"
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "davfs"})
_STICK = frozenset({"vfat", "exfat", "msdos"})


class OpenedHome:
    """One home held open by this process: its lock, key and the main connection. `close` gives it free."""

    def __init__(self, folder: Path, key: bytes, clock: Clock) -> None:
        """Take the lock, open both files and bring the schema up to date after a backup.

        Raises NotAllowedError (open elsewhere), StorageError, OutOfDateError.
        """
        from app.data.keys import HomePlace

        self.folder = folder
        self.clock = clock
        self._place = HomePlace(folder, key)
        self._open()

    def _open(self) -> None:
        from app.data.attachments import Attachments
        from app.data.database import require_sound
        from app.data.lock import HomeLock

        require_local_disk(self.folder)
        self._files = Attachments(self.folder / "files.db", self.key)
        with contextlib.ExitStack() as undo:
            self._lock = HomeLock(self.folder, self.clock)
            undo.callback(self._lock.release)
            was_cut_off = (self.folder / "home.db-wal").exists()
            self._db = self._open_database()
            undo.callback(self._db.close)
            undo.callback(self._files.close)
            self._files.db.execute("SELECT 1")
            if was_cut_off:
                require_sound(self._db)
            self._migrate()
            self._tell_restored()
            undo.pop_all()

    def session_for(self, login: str) -> Session:
        """Return a session of the account. Raises NotAllowedError if it does not exist or was disabled."""
        from app.data.session import Actor

        sql = "SELECT id, name, role FROM account WHERE login = ? AND disabled_at IS NULL"
        if (row := self._db.execute(sql, [login]).fetchone()) is None:
            raise NotAllowedError(
                words("Home", "{login} has no access to this home any more. Nothing was changed. Ask the director."),
                login=login,
            )
        return self._session(Actor(AccountId(row[0]), row[1], Role(row[2])))

    def session_of_program(self) -> Session:
        """Return a session of the program itself: making a home, migrations, backups at close."""
        from app.data.session import Actor

        return self._session(Actor(None, "", Role.DIRECTOR))

    def backup(
        self, session: Session, place: Path, why: str, progress: Callable[[str, float], None] | None = None
    ) -> Path:
        """Write a verified backup under `place`, thin older ones there and return its folder. Raises StorageError."""
        from app.data import backup

        made = backup.make(session, self.folder, self.key, place, why, progress)
        backup.thin(place, made.manifest.home_uuid)
        return made.folder

    @property
    def backups_place(self) -> Path:
        """Return the folder of the automatic backups, beside the home."""
        return self._place.backups

    @property
    def key(self) -> bytes:
        """Return the data key, for jobs that open copies of this home."""
        return self._place.key

    def restore(self, session: Session, chosen: Backup) -> Path:
        """Put a backup in place of the open home and return where the home before is kept, whole, beside it.

        Everybody signs in again; who was shut out since stays shut out. All sessions from before are closed, also if
        it fails and the home is as it was. Raises NotAllowedError, RuleBrokenError, StorageError.
        """
        from app.data import restoring
        from app.features.accounts import service as accounts
        from app.features.upkeep import service as upkeep

        upkeep.require_restorable(session, chosen)
        shut_out = [one.login for one in accounts.accounts(session) if not one.is_active]
        self.backup(session, self.backups_place, "before_restore")
        by, stamp = session.actor.name, in_home(self.clock.now()).strftime("%Y%m%d-%H%M%S")
        self.close()
        try:
            return restoring.swap(chosen, self.folder, stamp, by=by, shut_out=shut_out)
        finally:
            self._open()

    def _tell_restored(self) -> None:
        """Write into the trail that this home was restored from a backup, and shut out whom the note names."""
        from app.data import backup, restoring, settings

        if not (note := restoring.restored_note(self.folder)):
            return
        from app.features.accounts import service as accounts

        session = self.session_of_program()
        second = settings.load(session).second_backup_place
        places = [self.backups_place, *([Path(second)] if second else [])]
        numbers = backup.newest_numbers(session.meta("home_uuid") or "", places)
        shut_out = set(note.pop("shut_out", ()))
        with session.change("home.restored") as change:
            change.tell(**note, backups_until=numbers)
            for one in accounts.accounts(session):
                if one.login in shut_out:
                    accounts.disable(session, one.id)
        restoring.forget_note(self.folder)

    def close(self) -> None:
        """Close the files and give the home free."""
        self._files.close()
        with contextlib.suppress(Exception):
            self._db.execute("PRAGMA optimize")
        self._db.close()
        self._lock.release()

    def _session(self, actor: Actor) -> Session:
        from app.data.session import Session

        return Session(self._db, self.clock, actor, self._files, self._open_database, self._place)

    def _open_database(self) -> Database:
        from app.data.database import open_database

        return open_database(self.folder / "home.db", self.key)

    def _migrate(self) -> None:
        from app.data import database
        from app.data.migrations import VERSION

        if (found := database.version(self._db)) == VERSION:
            return
        from app.features.rosters import service as rosters
        from app.features.staff import service as staff

        session = self.session_of_program()
        self.backup(session, self.backups_place, "before_migration")
        database.migrate(self._db)
        with session.change("home.migrated") as change:
            change.tell(from_step=found, to_step=VERSION)
            staff.set_up(change)
            rosters.set_up(change)


def open_home(folder: Path, login: str, passphrase: str, clock: Clock | None = None) -> tuple[OpenedHome, Session]:
    """Open the home by one person's passphrase and return it with their session.

    Raises NotAllowedError (wrong passphrase, no such person, open elsewhere), StorageError, OutOfDateError.
    """
    from app.data import keys

    key = keys.unwrap(keys.load(folder), login, passphrase)
    home = OpenedHome(folder, key, clock or PcClock())
    try:
        return home, home.session_for(login)
    except BaseException:
        home.close()
        raise


def open_by_recovery(folder: Path, code: str, clock: Clock | None = None) -> OpenedHome:
    """Open the home by the code of the recovery sheet. Raises as `open_home`."""
    from app.data import keys

    return OpenedHome(folder, keys.unwrap_by_recovery(keys.load(folder), code), clock or PcClock())


def known_backups(folder: Path, more: Sequence[Path] = ()) -> list[Backup]:
    """Return the backups beside a home that does not open, and in `more` places, newest first.

    Where its key file can still be read, they are this home's alone.
    """
    from app.data import backup, keys

    places = dict.fromkeys((keys.HomePlace(folder, b"").backups, *more))
    found = [one for place in places for one in backup.listed(place)]
    with contextlib.suppress(StorageError):
        uuid = keys.load(folder).home_uuid
        found = [one for one in found if one.manifest.home_uuid == uuid]
    return sorted(found, key=lambda one: one.manifest.made_at, reverse=True)


def bring_back(folder: Path, chosen: Backup, clock: Clock) -> Path | None:
    """Put a backup in place of a home that does not open; return where its folder is kept, None if it had none.

    Raises NotAllowedError (open elsewhere), StorageError (backup damaged, disk full …); all is as before then.
    """
    from app.data import restoring
    from app.data.lock import HomeLock

    if folder.exists():
        HomeLock(folder, clock).release()
    return restoring.replace_damaged(chosen, folder, in_home(clock.now()).strftime("%Y%m%d-%H%M%S"))


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new home starts from."""

    name: str
    director: str  # name of the person
    passphrase: str
    sample: bool = False
    uuid: str = ""  # "": a fresh one
    home_no: int = 0  # 0: drawn at random


def create_home(
    folder: Path, founding: Founding, clock: Clock | None = None, cost: Cost | None = None
) -> tuple[OpenedHome, Session, str]:
    """Make a home in a new folder and return it open, with the director's session and the recovery code.

    Raises RuleBrokenError (folder exists, short passphrase), StorageError; nothing is left behind then.
    """
    import secrets
    import shutil
    import uuid

    from app.data import keys

    clock = clock or PcClock()
    keys.require_good_passphrase(founding.passphrase)
    require_local_disk(folder.parent)
    _make_folder(folder)
    with contextlib.ExitStack() as undo:
        undo.callback(shutil.rmtree, folder, ignore_errors=True)
        key, code = secrets.token_bytes(keys.KEY_BYTES), keys.new_code()
        ring = keys.KeyRing(founding.uuid or str(uuid.uuid4()), founding.name, founding.sample, ())
        for login, name, secret in (
            ("director", founding.director, founding.passphrase),
            (keys.RECOVERY, "", keys.plain_code(code)),
        ):
            ring = keys.wrap(ring, key, login=login, name=name, role=Role.DIRECTOR, secret=secret, cost=cost)
        _make_files(folder, key, ring, founding, clock)
        home = OpenedHome(folder, key, clock)
        undo.callback(home.close)
        _first_account(home, founding)
        session = home.session_for("director")
        undo.pop_all()
    return home, session, code


def _make_folder(folder: Path) -> None:
    """Make the home's folder, for this user of the PC alone. Raises RuleBrokenError if it exists, StorageError."""
    if folder.exists():
        raise RuleBrokenError(
            words("Home", "{folder} is there already. It was not touched. Choose another name or place."),
            folder=str(folder),
        )
    try:
        folder.mkdir(mode=0o700, parents=True)
    except OSError as error:
        raise StorageError(
            words("Home", "The folder {folder} cannot be made. Nothing was changed. Choose another place."),
            folder=str(folder),
        ) from error


def _make_files(folder: Path, key: bytes, ring: KeyRing, founding: Founding, clock: Clock) -> None:
    """Write both files and, last, the key ring: without it the folder is no home yet."""
    import secrets

    from app.data import audit, database, keys
    from app.data.files import sync_folder

    facts = {
        "home_uuid": ring.home_uuid,
        "home_no": str(founding.home_no or secrets.randbelow((1 << HOME_NO_BITS) - 1) + 1),
        "home_name": founding.name,
        "made_at": to_text(clock.now()),
        "sample": "1" if founding.sample else "0",
        "head_key": audit.new_secret(),
    }
    with contextlib.closing(database.open_database(folder / "home.db", key, create=True)) as db:
        database.migrate(db)
        db.table("meta").insert_all({"name": name, "value": value} for name, value in facts.items())
    database.open_files(folder / "files.db", key, create=True).close()
    keys.save(folder, ring)
    sync_folder(folder.parent)


def _first_account(home: OpenedHome, founding: Founding) -> None:
    from app.features.rosters import service as rosters
    from app.features.staff import service as staff

    session = home.session_of_program()
    with session.change("home.created") as change:
        session.db.table("account").insert(
            {
                "id": change.new_id("account"),
                "login": "director",
                "name": founding.director,
                "role": Role.DIRECTOR.value,
                "recorded_at": change.at,
            }
        )
        staff.set_up(change)
        rosters.set_up(change)


def require_local_disk(folder: Path) -> None:
    """Raise StorageError if the folder lies on a network drive, where locks and syncs cannot be trusted."""
    if _disk_kind(folder) in _NETWORK:
        raise StorageError(
            words(
                "Home",
                "{folder} lies on a network drive, where records can be lost. Nothing was changed. "
                "Choose a folder on this PC's own disk.",
            ),
            folder=str(folder),
        )


def is_on_stick(folder: Path) -> bool:
    """Return whether the folder seems to lie on a stick or memory card: fit for backups, not for the home itself."""
    return _disk_kind(folder) in _STICK


def _disk_kind(folder: Path) -> str:
    """Return the file system's type from the mount table, "nfs" for a Windows share, "" where unknown."""
    if os.name == "nt":
        return _windows_disk_kind(folder)
    place, kind = "", ""
    with contextlib.suppress(OSError):
        path = str(folder.absolute())
        for line in Path("/proc/mounts").read_text("utf-8", "replace").splitlines():
            _, mount, type_, *_ = line.split(" ")
            mount = mount.replace("\\040", " ")
            inside = path == mount or path.startswith(mount.rstrip("/") + "/")
            if inside and len(mount) >= len(place):
                place, kind = mount, type_
    return kind


def _windows_disk_kind(folder: Path) -> str:
    import ctypes

    path = str(folder.absolute())
    if path.startswith("\\\\"):
        return "nfs"
    remote, removable = 4, 2
    drive = ctypes.windll.kernel32.GetDriveTypeW(f"{path[:2]}\\")  # type: ignore[attr-defined,unused-ignore]
    return {remote: "nfs", removable: "vfat"}.get(drive, "")
