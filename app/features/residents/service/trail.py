"""The past of residents: history of every field, facts for the digest, taking an import back."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from app.data.session import Session
from app.features.residents.model import (
    BY_KEY,
    Happened,
    HealthKind,
    HistoryLine,
    Sight,
    history_lines,
    in_part,
    sees,
    sees_whole,
)
from app.features.residents.service import _recording as recording
from app.features.residents.store import overview, people
from app.features.residents.store.people import OWN_TABLES
from app.kernel.access import Permission
from app.kernel.answers import Answer, Told
from app.kernel.clock import from_text
from app.kernel.ids import ImportId, ResidentId

_HEALTH_LISTS = frozenset(kind.value for kind in HealthKind)
_SIGHT_OF_COLUMN = {"phone": Sight.PRIVATE, "address": Sight.ADDRESS}


def history(session: Session, resident_id: ResidentId) -> tuple[HistoryLine, ...]:
    """Return what was done to a resident's facts, newest first, as far and as masked as the reader may see it.

    Raises NotAllowedError, RuleBrokenError.
    """
    session.require(Permission.RESIDENTS_READ, Permission.RESIDENTS_READ_MASKED)
    recording.found(session.db, resident_id)
    entries = overview.entries(session.db, resident_id)
    about = {(entry.table, entry.id): entry.title for entry in entries}
    now = {name: _text(value) for name, value in people.columns(session.db, resident_id).items()}
    told = [*history_lines(overview.changes(session.db, resident_id), now, about), *_of_entries(entries)]
    seen = [line for line in (_shown(session, line) for line in told) if line is not None]
    return tuple(sorted(seen, key=lambda line: (line.at, line.seq), reverse=True))


def facts(session: Session) -> Iterator[tuple[ResidentId, Mapping[str, Any]]]:
    """Yield every fact about each resident that stands, with ids, times, authors and corrections.

    What was taken back is not among them, nor where a row came from. Raises NotAllowedError.
    """
    session.require(Permission.HOME_CHECK)
    return overview.facts(session.db)


def withdraw_import(session: Session, import_id: ImportId, reason: str) -> tuple[ResidentId, ...]:
    """Take back the residents that an import brought in, with all that hangs on them; return their ids.

    Within the open change of the importer. Raises NotAllowedError, RuleBrokenError (something else is on record).
    """
    session.require(Permission.INTAKE_UNDO)
    gone = people.of_import(session.db, import_id)
    recording.require_untold(session.db, gone)
    with session.change("residents.withdrawn", f"import:{import_id}", reason=reason) as change:
        change.tell(residents=len(gone))
        for table in OWN_TABLES:
            change.withdraw(table, people.own_rows(session.db, table, gone))
        change.withdraw("resident", [*gone])
    return tuple(gone)


def _of_entries(entries: list[overview.Entry]) -> Iterator[HistoryLine]:
    """Yield when each entry was added, and when and why it was taken back."""
    for one in entries:
        added_at, title = from_text(one.added_at), one.title
        yield HistoryLine(0, added_at, one.added_by, Happened.ADDED, one.table, "", title, Answer.NOT_ASKED, title, "")
        if one.withdrawn_seq is not None and one.withdrawn_at is not None:
            at, reason = from_text(one.withdrawn_at), one.withdrawn_reason
            yield HistoryLine(
                one.withdrawn_seq, at, one.withdrawn_by, Happened.WITHDRAWN, one.table, "", title,
                title, Answer.NOT_ASKED, reason,
            )  # fmt: skip


def _shown(session: Session, line: HistoryLine) -> HistoryLine | None:
    """Return a line as the reader may see it; None where they may not, or only with a trace of its own."""
    sight = _sight(line)
    if sight is Sight.HEALTH and recording.leaves_trace(session.may):
        return None
    if not sees(session.may, sight):
        return None
    if sees_whole(session.may, sight):
        return line
    return replace(
        line, about=line.about and in_part(sight, line.about), old=_part(sight, line.old), new=_part(sight, line.new)
    )


def _part(sight: Sight, value: Told) -> Told:
    return value if isinstance(value, Answer) else in_part(sight, value)


def _sight(line: HistoryLine) -> Sight:
    if line.table == "resident":
        if line.field in _HEALTH_LISTS:
            return Sight.HEALTH
        return BY_KEY[line.field].sight if line.field in BY_KEY else Sight.FACE
    if line.table == "health_item":
        return Sight.HEALTH
    return _SIGHT_OF_COLUMN.get(line.field, Sight.IDENTITY)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
