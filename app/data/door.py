"""What a home shows before anyone opens it: its name and who can; reads `keys.json` and needs no cryptography.

The sign-in page waits for this before its first paint, so it imports as little as it can and makes named tuples.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from app.data.files import finish_swap
from app.kernel.access import Role
from app.kernel.errors import DamagedError, StorageError
from app.kernel.text import words

FORMAT = 1
"""Of `keys.json`."""
RECOVERY = "recovery"
"""The way in of the recovery sheet, which is nobody's."""


class Person(NamedTuple):
    """Someone who can open the home, as shown before it is open."""

    login: str
    name: str
    role: Role


class Door(NamedTuple):
    """What is known of a home before anyone opens it."""

    folder: Path
    name: str
    sample: bool
    people: tuple[Person, ...]


def look(folder: Path) -> Door:
    """Return what a home shows before it is open. Raises StorageError if there is none or its keys are damaged."""
    raw = read(folder)
    try:
        slots = [slot for slot in raw["slots"] if slot["login"] != RECOVERY]
        people = tuple(Person(slot["login"], slot["name"], Role(slot["role"])) for slot in slots)
        return Door(folder, raw["home_name"], raw["sample"], people)
    except (ValueError, KeyError, TypeError) as error:
        raise damaged(folder) from error


def read(folder: Path) -> dict[str, Any]:
    """Return what `keys.json` says, not looked at closer. Raises StorageError if it is missing or cannot be read."""
    try:
        finish_swap(folder)
        raw: dict[str, Any] = json.loads((folder / "keys.json").read_bytes())
        if raw["format"] != FORMAT or not (isinstance(raw["home_name"], str) and isinstance(raw["sample"], bool)):
            raise ValueError("another format")
    except FileNotFoundError as error:
        if (folder / "home.db").exists():
            raise damaged(folder) from error
        raise StorageError(
            words("Home", "There is no home in {folder}. Nothing was changed. Choose the home's folder."),
            folder=str(folder),
        ) from error
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged(folder) from error
    return raw


def damaged(folder: Path) -> DamagedError:
    """Return the refusal of a home whose key file nobody wrote so."""
    return DamagedError(
        words(
            "Home",
            "The key file of {folder} is missing or damaged. The records themselves were not touched. "
            "Bring back the newest backup.",
        ),
        folder=str(folder),
    )
