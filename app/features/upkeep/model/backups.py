"""When a backup is due, and what restoring one would change; no database, no files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from app.kernel.ids import ResidentId
from app.kernel.text import words

DAILY_RED_AFTER = timedelta(days=2)
"""A home that is open daily has a backup of today or yesterday."""
SECOND_DUE_AFTER = timedelta(days=7)
"""A second place is asked for weekly: a stick in a drawer survives the PC."""
WHY_WORDS = {
    "close": words("Upkeep", "at the end"),
    "daily": words("Upkeep", "of the day"),
    "by_hand": words("Upkeep", "by hand"),
    "before_import": words("Upkeep", "before an import"),
    "before_migration": words("Upkeep", "before a new version"),
    "before_restore": words("Upkeep", "before restoring"),
}
"""Why a backup was made, as the list says it."""


class Place(StrEnum):
    """Where a backup lies."""

    BESIDE = "beside"  # made by itself, beside the home
    SECOND = "second"  # another disk or a stick


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One backup as the list shows it."""

    folder: Path
    place: Place
    made_at: datetime  # aware, UTC, as the PC's clock claimed
    why: str  # as in `data.backup.Manifest`
    bytes: int


@dataclass(frozen=True, slots=True)
class BackupAge:
    """How old the newest backups are."""

    newest_at: datetime | None  # aware, UTC; None: none yet
    second_at: datetime | None  # of the second place; None: none yet
    second_place: str  # folder; "": none chosen

    def is_red(self, now: datetime) -> bool:
        """Tell whether the top bar warns: no backup, or none for two days; one from the future warns as well."""
        return self.newest_at is None or abs(now - self.newest_at) > DAILY_RED_AFTER

    def is_second_due(self, now: datetime) -> bool:
        """Tell whether a backup on a second disk or stick is asked for."""
        return self.second_at is None or abs(now - self.second_at) > SECOND_DUE_AFTER


@dataclass(frozen=True, slots=True)
class Named:
    """A resident in a preview."""

    id: ResidentId
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What would change if a backup took the place of the home."""

    made_at: datetime
    why: str
    only_now: tuple[Named, ...]  # would be gone
    only_then: tuple[Named, ...]  # would be back
    different: tuple[Named, ...]  # would be as they were
    entries_since: int  # lines of the trail that would be gone
    last_entry_at: datetime | None  # the newest of them; None: nothing happened since


def compared(
    now: Mapping[ResidentId, tuple[Named, str]], then: Mapping[ResidentId, tuple[Named, str]]
) -> tuple[tuple[Named, ...], tuple[Named, ...], tuple[Named, ...]]:
    """Return who is there only now, only then, and in both but with other facts; each with a digest of their facts."""
    only_now = tuple(now[one][0] for one in sorted(now.keys() - then.keys()))
    only_then = tuple(then[one][0] for one in sorted(then.keys() - now.keys()))
    both = sorted(now.keys() & then.keys())
    return only_now, only_then, tuple(now[one][0] for one in both if now[one][1] != then[one][1])


def due_daily(newest_at: datetime | None, now: datetime) -> bool:
    """Return whether today's automatic backup is still to be made; both instants on the home's wall clock."""
    return newest_at is None or newest_at.date() != now.date()
