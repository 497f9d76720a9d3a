"""Brings a backup back: into a new folder, or in place of the home; what was there before is never removed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from app.data.backup import PART, PARTS, Backup, free_name, in_words, require_whole
from app.data.files import RESTORED, copy_verified, replace, sync_folder, write_whole
from app.data.keys import load
from app.kernel.errors import RuleBrokenError, StorageError
from app.kernel.text import words

NOTE = "restored.json"
DAMAGED = "损坏"
"""In the name of a folder that did not open, read by people, in their words."""
_NOT_RESTORED = words(
    "Backup",
    "The backup could not be brought back to {place}: {why}. The home and the backup are as they were. "
    "Free some space, or choose another folder.",
)


def restore(backup: Backup, to: Path, **note: Any) -> None:
    """Copy a whole backup into the new folder `to`, with a note that the next opening writes into the trail.

    Raises RuleBrokenError if `to` exists, StorageError if the backup is damaged or `to` cannot be written.
    """
    if to.exists():
        raise RuleBrokenError(
            words("Backup", "{folder} is there already. It was not touched. Choose a folder that does not exist yet."),
            folder=str(to),
        )
    require_whole(backup)
    part = to.with_name(to.name + PART)
    shutil.rmtree(part, ignore_errors=True)
    try:
        with in_words(to.parent, _NOT_RESTORED):
            part.mkdir(parents=True)
            for name in sorted(PARTS):
                copy_verified(backup.folder / name, part / name)
            note |= {"made_at": backup.manifest.made_at, "why": backup.manifest.why, "head": backup.manifest.head.short}
            write_whole(part / NOTE, json.dumps(note, ensure_ascii=False).encode())
            replace(part, to)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def swap(backup: Backup, home: Path, stamp: str, **note: Any) -> Path:
    """Put a whole backup in place of the closed home and return where the folder before now lies.

    The key ring of today stays: who was let in or shut out since the backup was made, is so still. The home
    before is kept beside, whole; if anything fails it is put back. Raises StorageError.
    """
    kept = free_name(home.parent, f"{home.stem}-恢复前-{stamp}{home.suffix}")  # read by people, in their words
    _exchange(backup, home, kept, keep_keys=True, note=note)
    return kept


def replace_damaged(backup: Backup, home: Path, stamp: str) -> Path | None:
    """Put a whole backup in place of a home that does not open; return where its folder is kept, None if it had none.

    The key ring of today stays where it can still be read, as for `swap`. Raises StorageError; all is as before then.
    """
    if not home.exists():
        restore(backup, home, damaged=True)
        return None
    kept = free_name(home.parent, f"{home.stem}-{DAMAGED}-{stamp}{home.suffix}")
    _exchange(backup, home, kept, keep_keys=_has_keys_of(backup, home), note={"damaged": True})
    return kept


def _has_keys_of(backup: Backup, home: Path) -> bool:
    try:
        return load(home).home_uuid == backup.manifest.home_uuid
    except StorageError:
        return False


def _exchange(backup: Backup, home: Path, kept: Path, *, keep_keys: bool, note: dict[str, Any]) -> None:
    """Restore the backup beside the home, then give each the other's place; put the home back if that fails."""
    restored = home.with_name(home.name + RESTORED)
    shutil.rmtree(restored, ignore_errors=True)
    restore(backup, restored, **note)
    with in_words(home.parent, _NOT_RESTORED):
        try:
            if keep_keys:
                copy_verified(home / "keys.json", restored / "keys.json")
            replace(home, kept)
            replace(restored, home)
        except OSError:
            if kept.exists() and not home.exists():
                replace(kept, home)
            shutil.rmtree(restored, ignore_errors=True)
            raise


def restored_note(home: Path) -> dict[str, Any]:
    """Return what `restore` left for the trail; empty if this home was not just restored."""
    try:
        note = json.loads((home / NOTE).read_bytes())
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}


def forget_note(home: Path) -> None:
    """Remove the note: it stands in the trail now."""
    (home / NOTE).unlink(missing_ok=True)
    sync_folder(home)
