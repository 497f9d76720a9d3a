"""One process per home: an OS lock on the file `lock`, free again the moment its holder dies. Not Qt."""

from __future__ import annotations

import getpass
import json
import os
import platform
from pathlib import Path
from typing import IO, Any

from app.kernel.clock import Clock, shown_time
from app.kernel.errors import NotAllowedError, StorageError
from app.kernel.text import words

if os.name == "nt":
    import msvcrt
else:
    import fcntl

_FAR = 1 << 30  # the locked byte lies far behind the text, so that others can read who holds it


class HomeLock:
    """The lock of one home folder; held from construction to `release`."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Take the lock. Raises NotAllowedError naming the holder, StorageError if nothing can be written here."""
        path = folder / "lock"
        _require_no_link(folder)
        try:
            self._file: IO[bytes] = path.open("r+b" if path.exists() else "w+b")
        except OSError as error:
            raise StorageError(
                words(
                    "Home",
                    "The folder {folder} cannot be written to. The records in it were not changed. "
                    "Check the folder's rights or choose another folder.",
                ),
                folder=str(folder),
            ) from error
        if not _try_lock(self._file):
            holder = _read_holder(self._file)
            self._file.close()
            raise NotAllowedError(
                words(
                    "Home",
                    "This home is already open: on {host}, by {user}, since {since}. "
                    "Nothing was changed. Use that window, or close it first.",
                ),
                **holder,
            )
        self._write_holder(clock)

    def _write_holder(self, clock: Clock) -> None:
        holder = {
            "host": platform.node(),
            "pid": os.getpid(),
            "user": _user(),
            "since": shown_time(clock.now()),
        }
        self._file.seek(0)
        self._file.truncate()
        self._file.write(json.dumps(holder, ensure_ascii=False).encode())
        self._file.flush()

    def release(self) -> None:
        """Give the home free."""
        _unlock(self._file)
        self._file.close()


def _require_no_link(folder: Path) -> None:
    """Raise StorageError if a file of the home is a link: what it points to is not locked, and not ours to write."""
    for name in ("lock", "home.db", "files.db", "keys.json"):
        if (folder / name).is_symlink():
            raise StorageError(
                words(
                    "Home",
                    "{file} in {folder} is a link to another place. Nothing was opened. Put the file itself into the "
                    "home's folder, or restore the newest backup.",
                ),
                file=name,
                folder=str(folder),
            )


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def _read_holder(file: IO[bytes]) -> dict[str, Any]:
    file.seek(0)
    try:
        holder = json.loads(file.read() or b"{}")
    except (ValueError, OSError):
        holder = {}
    return {name: str(holder.get(name, "?")) for name in ("host", "user", "since", "pid")}


if os.name == "nt":

    def _try_lock(file: IO[bytes]) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)
