"""Keeps the home: backs it up, looks at a backup, checks the home, reads its trail."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.data import audit, backup, check, settings
from app.data.backup import Backup, Progress
from app.data.check import Fault
from app.data.database import Database, open_copy
from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.care_log import service as care_log
from app.features.handover import service as handover
from app.features.slice import Slice
from app.features.upkeep import model, store
from app.features.upkeep.model import BackupAge, BackupLine, Place, RestorePreview, TrailLine
from app.kernel.access import Permission
from app.kernel.clock import in_home
from app.kernel.errors import RuleBrokenError, StorageError
from app.kernel.ids import AccountId
from app.kernel.text import words

LEFT_OUT = (
    "the trail and its signed heads",
    "packet register and receipts",
    "settings, counters and drafts",
    "accounts, backups and import sheets",
    "what a move between homes adds by itself: its stay moves, bed, state and origin marks",
)
"""What no digest covers."""

_OTHER_HOME = words(
    "Upkeep", "This is a backup of another home, {name}. Nothing was changed. Choose a backup of this home."
)
_NOT_DIRECTOR_THEN = words(
    "Upkeep",
    "You were not yet director of this home when this backup was made, so you could not open it. "
    "Nothing was changed. Choose a newer backup, or restore this one into a new folder.",
)
_WRONG_KEY = words(
    "Upkeep", "This backup cannot be opened with the home's key. Nothing was changed. Choose another backup."
)
_SAME_PLACE = words(
    "Upkeep", "This folder is inside the home itself. Nothing was changed. Choose another disk or a stick."
)


# making backups -------------------------------------------------------------------------------------


def make_backup(session: Session, place: Path, why: str = "by_hand", progress: Progress | None = None) -> Backup:
    """Write a verified backup under `place`, thin older ones there, and return it.

    Raises NotAllowedError, RuleBrokenError (inside the home), StorageError.
    """
    session.require(Permission.BACKUP_MAKE)
    home = session.place
    if home.folder.resolve() in (place.resolve(), *place.resolve().parents):
        raise RuleBrokenError(_SAME_PLACE)
    made = backup.make(session, home.folder, home.key, place, why, progress)
    backup.thin(place, made.manifest.home_uuid)
    return made


def is_daily_due(session: Session) -> bool:
    """Return whether today's automatic backup is still to be made. Raises NotAllowedError."""
    session.require(Permission.BACKUP_MAKE)
    newest = _newest(session, session.place.backups)
    return model.due_daily(in_home(newest.made_at) if newest else None, in_home(session.clock.now()))


def back_up_daily(session: Session) -> bool:
    """Make today's automatic backup unless there is one, and return whether it was made. Raises StorageError."""
    session.require(Permission.BACKUP_MAKE)
    if not is_daily_due(session):
        return False
    make_backup(session, session.place.backups, "daily")
    return True


def back_up_at_close(session: Session) -> bool:
    """Back up what changed since the last backup, here and in the second place if it is there now.

    Returns whether anything was written. A second place that cannot be written is passed over: its age shows.
    Raises NotAllowedError, StorageError.
    """
    session.require(Permission.BACKUP_MAKE)
    newest = _newest(session, session.place.backups)
    if newest is not None and not store.changed_since(session.db, newest.manifest.head):
        return False
    make_backup(session, session.place.backups, "close")
    second = _second(session)
    if second is not None and second.is_dir():
        with contextlib.suppress(StorageError):
            make_backup(session, second, "close")
    return True


def choose_second_place(session: Session, folder: Path | None) -> None:
    """Set the folder on another disk or stick for second backups; None: none. Raises NotAllowedError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    old = settings.load(session)
    settings.save(session, replace(old, second_backup_place="" if folder is None else str(folder)))


def confirm_clock(session: Session, reason: str = "") -> None:
    """Take the PC's present date as right: the director compared it. Raises NotAllowedError, StorageError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    session.trust_clock(reason)


# looking at backups ---------------------------------------------------------------------------------


def backups(session: Session) -> tuple[BackupLine, ...]:
    """Return this home's backups beside it and in the second place, newest first. Raises NotAllowedError."""
    session.require(Permission.BACKUP_MAKE, Permission.HOME_CHECK)
    lines = [
        BackupLine(one.folder, kind, one.made_at, one.manifest.why, one.bytes)
        for kind, place in _places(session)
        for one in _of_this_home(session, place)
    ]
    return tuple(sorted(lines, key=lambda line: line.made_at, reverse=True))


def backup_age(session: Session) -> BackupAge:
    """Return how old the newest backups are: those beside the home as they lie there, those on a stick as recorded.

    A stick lies in a drawer most of the time. Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    second = _second(session)
    beside = _newest(session, session.place.backups)
    other = store.last_backup_at(session.db, str(second)) if second else None
    newest = max((at for at in (beside.made_at if beside else None, other) if at), default=None)
    return BackupAge(newest, other, "" if second is None else str(second))


def require_restorable(session: Session, chosen: Backup) -> None:
    """Raise unless the backup is whole and may take the place of this home, opened by the acting director.

    Raises NotAllowedError, RuleBrokenError (another home, not yet director then), StorageError, OutOfDateError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    if chosen.manifest.home_uuid != session.meta("home_uuid"):
        raise RuleBrokenError(_OTHER_HOME, name=chosen.manifest.home_name)
    backup.require_whole(chosen)
    with _opened(session, chosen) as copy:
        if not store.is_director(copy, session.actor.account_id or AccountId(0)):
            raise RuleBrokenError(_NOT_DIRECTOR_THEN)


def preview_restore(session: Session, chosen: Backup) -> RestorePreview:
    """Return what would change if the backup took the place of the home; changes nothing.

    Raises as `require_restorable`.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    require_restorable(session, chosen)
    with _opened(session, chosen) as copy:
        shared, _ = audit.last(copy)
        now, then = store.residents_with_digest(session.db), store.residents_with_digest(copy)
    newest = store.trail(session.db, account=None, subject=None, before=None, limit=1)
    since = max(audit.last(session.db)[0] - shared, 0)
    only_now, only_then, different = model.compared(now, then)
    return RestorePreview(
        chosen.made_at,
        chosen.manifest.why,
        only_now,
        only_then,
        different,
        since,
        newest[0].at if since and newest else None,
    )


# checking and reading -------------------------------------------------------------------------------


def check_home(session: Session) -> Iterator[Fault]:
    """Yield every fault of the home: files, the newest backups' signed heads, sums of the log, seals of handovers.

    Raises NotAllowedError.
    """
    session.require(Permission.HOME_CHECK)
    return check.faults(
        session, _outside_heads(session), [lambda: care_log.wrong_sums(session), lambda: handover.wrong_seals(session)]
    )


def mend_sums(session: Session) -> tuple[str, ...]:
    """Make sums and search words of the care log anew if any sum is wrong, and return the wrong ones, in English.

    Raises NotAllowedError, StorageError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    wrong = tuple(care_log.wrong_sums(session))
    if wrong:
        care_log.rebuild_sums(session)
    return wrong


def facts(session: Session, slices: Sequence[Slice]) -> dict[str, Any]:
    """Return counts and digests of every resident's facts that stand, from each slice's contribution.

    Raises NotAllowedError.
    """
    session.require(Permission.HOME_CHECK)
    told: dict[str, dict[str, list[str]]] = {}
    for one in slices:
        for resident, fact in one.facts(session) if one.facts else ():
            told.setdefault(str(resident), {}).setdefault(one.name, []).append(audit.canonical(fact))
    residents = {
        resident: audit.digest({name: sorted(parts) for name, parts in by_slice.items()})
        for resident, by_slice in sorted(told.items())
    }
    counts = backup.counts_of(session.db)
    return {
        "counts": counts,
        "digest": audit.digest(residents),
        "residents": residents,
        "left_out": list(LEFT_OUT),
    }


def trail(
    session: Session, *, account: AccountId | None = None, subject: str | None = None, before: int | None = None
) -> tuple[TrailLine, ...]:
    """Return at most 200 entries of the trail, newest first, of one person or about one thing if given.

    `before` is the number of the last entry shown already. Raises NotAllowedError.
    """
    session.require(Permission.AUDIT_READ)
    return store.trail(session.db, account=account, subject=subject, before=before, limit=model.PAGE)


def people_in_trail(session: Session) -> tuple[tuple[AccountId, str], ...]:
    """Return who can have written into the trail, those who left too, by name. Raises NotAllowedError."""
    session.require(Permission.AUDIT_READ)
    return tuple(sorted(accounts.names(session).items(), key=lambda one: one[1]))


# inside ---------------------------------------------------------------------------------------------


def _second(session: Session) -> Path | None:
    chosen = settings.load(session).second_backup_place
    return Path(chosen) if chosen else None


def _places(session: Session) -> list[tuple[Place, Path]]:
    second = _second(session)
    return [(Place.BESIDE, session.place.backups), *([(Place.SECOND, second)] if second else [])]


def _of_this_home(session: Session, place: Path) -> list[Backup]:
    uuid = session.meta("home_uuid")
    return [one for one in backup.listed(place) if one.manifest.home_uuid == uuid]


def _newest(session: Session, place: Path) -> Backup | None:
    return next(iter(_of_this_home(session, place)), None)


def _outside_heads(session: Session) -> tuple[audit.Head, ...]:
    """Return the newest backups' heads but for those from before the home was restored from an older one."""
    told = store.last_detail(session.db, "home.restored").get("backups_until", {})
    until = told if isinstance(told, dict) else {}
    newest = [(place, _newest(session, place)) for _, place in _places(session)]
    return tuple(one.manifest.head for place, one in newest if one and one.manifest.number > until.get(str(place), 0))


@contextlib.contextmanager
def _opened(session: Session, chosen: Backup) -> Iterator[Database]:
    try:
        copy = open_copy(chosen.folder / "home.db", session.place.key)
    except StorageError as error:
        raise StorageError(_WRONG_KEY) from error
    with contextlib.closing(copy):
        yield copy
