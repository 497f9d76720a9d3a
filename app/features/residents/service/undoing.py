"""Gives facts the values they had before one entry of the trail (改回去); the history keeps both."""

import json
from collections.abc import Iterable

from app.data.session import Session
from app.features.residents.model import BY_KEY, StoredChange
from app.features.residents.service import _recording as recording
from app.features.residents.service.people import Admission, number_known, require_own, withdraw
from app.features.residents.store import overview, rows
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.errors import RuleBrokenError
from app.kernel.ids import ResidentId
from app.kernel.text import words

_CHANGED_SINCE = words(
    "Residents", "This was changed again since. Nothing was undone. Look at the history to see by whom."
)
_UNDONE = "撤销"
"""The reason that the trail keeps of an undo within minutes."""


def undo(session: Session, resident_id: ResidentId, seq: int, reason: str = "") -> None:
    """Give a resident's own fields and entries the values they had before one entry of the trail.

    Raises NotAllowedError, RuleBrokenError when one of them was changed again or taken back since, or when somebody
    else has the former ID number by now.
    """
    session.require(Permission.RESIDENTS_CHANGE, Permission.HEALTH_CHANGE)
    recording.found(session.db, resident_id)
    changed = [one for one in overview.changes(session.db, resident_id) if one.seq == seq]
    if not changed:
        raise RuleBrokenError(_CHANGED_SINCE)
    _require_writer(session, changed)
    numbers = [one.old or "" for one in changed if one.field == "id_number"]
    recording.stop(finding for number in numbers for finding in number_known(session, number, resident_id))
    with session.change("resident.undone", recording.subject(resident_id), reason=reason) as change:
        change.tell(undone=seq)
        for table, row_id in dict.fromkeys((one.table, one.subject_id) for one in changed):
            stored = rows.standing(session.db, table, row_id)
            of_row = [one for one in changed if (one.table, one.subject_id) == (table, row_id)]
            if not stored or any(_text(stored[one.field]) != one.new for one in of_row):
                raise RuleBrokenError(_CHANGED_SINCE)
            old = {one.field: one.old for one in of_row}
            change.fields(table, row_id, stored, old)
            rows.change(session.db, table, row_id, old)  # numbers are kept as text; the columns turn them back


def undo_admission(session: Session, came: Admission) -> None:
    """Take a new admission back minutes after it was entered: the move or its preparation, and the person.

    Raises NotAllowedError, RuleBrokenError or OutOfDateError when something was recorded of the person since.
    """
    session.require(Permission.STAYS_ADMIT, Permission.STAYS_PREPARE)
    with session.change("resident.admission_undone", recording.subject(came.resident_id), reason=_UNDONE):
        if came.move_id is not None:
            stays.withdraw_move(session, came.move_id)
        if came.prepared_id is not None:
            stays.take_back_prepared(session, came.prepared_id)
        withdraw(session, came.resident_id, _UNDONE)


def _require_writer(session: Session, changed: Iterable[StoredChange]) -> None:
    """Raise NotAllowedError unless the acting person may write all that was changed."""
    own = {one.field: (one.old, one.new) for one in changed if one.table == "resident"}
    require_own(session, _own_keys(own))
    for table in {one.table for one in changed} - {"resident"}:
        session.require(Permission.HEALTH_CHANGE if table == "health_item" else Permission.RESIDENTS_CHANGE)


def _own_keys(changed: dict[str, tuple[str | None, str | None]]) -> frozenset[str]:
    """Return the fields that the changed columns belong to; a picture counts as the name it belongs to."""
    keys = {column for column in changed if column in BY_KEY}
    keys |= {"born" for column in changed if column.startswith("born_")}
    keys |= {"name" for column in changed if column in {"photo", "name_picture"}}
    old, new = (json.loads(value or "{}") for value in changed.get("answers", (None, None)))
    return frozenset(keys | {key for key in {**old, **new} if key in BY_KEY and old.get(key) != new.get(key)})


def _text(value: object) -> str | None:
    """Return a column as the history keeps it."""
    return None if value is None else str(value)
