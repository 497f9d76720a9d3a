"""The SQL of looks at night, as far as a proof of the rounds needs them: whether there was one in a span."""

from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from app.features.care_log.model import NIGHT_LOOK
from app.kernel.clock import to_text

_IN_SPAN = """
    SELECT 1 FROM care_entry g JOIN care_entry l ON l.id BETWEEN g.id AND g.id + g.leads - 1
    WHERE g.leads > 0 AND g.at >= ? AND g.at < ? AND l.item = ? AND l.withdrawn_seq IS NULL AND l.late <= ? LIMIT 1
"""


def late_looks(db: Database, spans: Iterable[tuple[datetime, datetime]]) -> list[bool | None]:
    """Return of each span whether there were looks written late only; None: there was none."""
    return [_late(db, to_text(begins), to_text(ends)) for begins, ends in spans]


def _late(db: Database, begins: str, ends: str) -> bool | None:
    for late in (0, 1):
        if db.execute(_IN_SPAN, [begins, ends, NIGHT_LOOK, late]).fetchone():
            return bool(late)
    return None
