"""Whole small files written so that a power cut leaves the old or the new one; may not know what is in them.

Hashing is imported where it is used: the first paint reads a file through here, and the hashes take 2 ms to load.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between tries: scanners on Windows hold fresh files for a moment."""


RESTORED = ".restored"
"""Ending of a folder that is whole and about to take the home's name."""


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file by `content`, synced to the disk. OSError if that cannot be done; the old file stays."""
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    replace(part, path)


def replace(source: Path, target: Path) -> None:
    """Rename `source` over `target` and sync the folder, trying again while another program holds it."""
    for wait in (*_WAITS, None):
        try:
            source.replace(target)
            break
        except PermissionError:
            if wait is None:
                raise
            time.sleep(wait)
    sync_folder(target.parent)


def finish_swap(home: Path) -> None:
    """Bring a restore to its end that was cut off between its two renames; does nothing otherwise."""
    restored = home.with_name(home.name + RESTORED)
    if not home.exists() and (restored / "keys.json").is_file():
        replace(restored, home)


def sync_folder(folder: Path) -> None:
    """Make renames in the folder survive a power cut, where the system can do that."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of the file in hex, read in pieces."""
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_verified(source: Path, target: Path) -> str:
    """Copy to `target` by way of `.part`, sync, read back and compare. Returns the SHA-256 in hex.

    OSError when the copy cannot be written or what was read back differs; `target` is then untouched.
    """
    import hashlib

    part = target.with_name(target.name + ".part")
    want = hashlib.sha256()
    try:
        with source.open("rb") as read, part.open("wb") as write:
            while piece := read.read(1 << 20):
                want.update(piece)
                write.write(piece)
            write.flush()
            os.fsync(write.fileno())
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(write.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if sha256_of(part) != want.hexdigest():
            raise OSError(5, "what was read back differs", str(target))
        replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    return want.hexdigest()
