"""The SQL of looks at night, as far as a proof of the rounds needs them: whether there was one in a span."""

import json
from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from app.features.care_log.model import NIGHT_LOOK
from app.kernel.clock import to_text

_IN_SPAN = """EXISTS (
    SELECT 1 FROM care_entry g JOIN care_entry l ON l.id BETWEEN g.id AND g.id + g.leads - 1
    WHERE g.leads > 0 AND g.at >= s.value ->> 0 AND g.at < s.value ->> 1 AND l.item = :item
    AND l.withdrawn_seq IS NULL AND l.late <= {late})
"""


def late_looks(db: Database, spans: Iterable[tuple[datetime, datetime]]) -> list[bool | None]:
    """Return of each span whether there were looks written late only; None: there was none."""
    sql = f"""
        SELECT CASE WHEN {_IN_SPAN.format(late=0)} THEN 0 WHEN {_IN_SPAN.format(late=1)} THEN 1 END
        FROM json_each(:spans) s ORDER BY s.key
    """
    asked = json.dumps([(to_text(begins), to_text(ends)) for begins, ends in spans])
    found = db.execute(sql, {"item": NIGHT_LOOK, "spans": asked}).fetchall()
    return [None if late is None else bool(late) for (late,) in found]
