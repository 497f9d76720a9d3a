"""The scans that go with moves and closing steps (单据): checked before, attached within, a change; looked at again."""

from app.data.attachments import attach
from app.data.photos import Picture, as_scan
from app.data.session import Change, Session
from app.features.stays import store
from app.features.stays.model import NOT_STANDING
from app.kernel.access import Permission
from app.kernel.errors import OutOfDateError
from app.kernel.ids import MoveId, ResidentId

Scan = tuple[bytes, str]
"""A photo or PDF as it came, with its file name."""


def checked(scan: Scan | None) -> Picture | None:
    """Return a scan fit to be stored; None without one. Raises RuleBrokenError for a file that is no scan."""
    return None if scan is None else as_scan(scan[0])


def attached(change: Change, scan: Scan | None, picture: Picture | None) -> str | None:
    """Store a checked scan within an open change and return its hash; None without one."""
    return None if scan is None or picture is None else attach(change, picture, scan[1])


def scan_of_move(session: Session, move_id: MoveId) -> bytes | None:
    """Return the scan that goes with a move, corrected and withdrawn ones too; None without one.

    Raises NotAllowedError, OutOfDateError (no such move), StorageError.
    """
    _require_reader(session)
    line = store.line(session.db, move_id)
    if line is None:
        raise OutOfDateError(NOT_STANDING)
    return None if line.paper is None else session.files.get(line.paper)


def scan_of_step(session: Session, resident_id: ResidentId, step_id: int) -> bytes | None:
    """Return the scan that goes with a closing step; None without one. Raises NotAllowedError, StorageError."""
    _require_reader(session)
    papers = {step.id: step.paper for step in store.death_steps(session.db, resident_id)}
    paper = papers.get(step_id)
    return None if paper is None else session.files.get(paper)


def scan_of_prepared(session: Session, prepared_id: int) -> bytes | None:
    """Return the scan that goes with a prepared move; None without one. Raises NotAllowedError, StorageError."""
    _require_reader(session)
    found = next(iter(store.prepared(session.db, prepared_id)), None)
    return None if found is None or found.paper is None else session.files.get(found.paper)


def _require_reader(session: Session) -> None:
    """Raise NotAllowedError unless the acting person reads moves and, whole, the papers of residents."""
    session.require(Permission.STAYS_READ)
    session.require(Permission.RESIDENTS_READ)
