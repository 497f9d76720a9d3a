"""The day on one page names no concern about abuse: the paper lies where others read it."""

from __future__ import annotations

from app.data.session import Session
from app.features.incidents.joins import SLICE
from app.kernel.ids import IncidentId
from app.shell.today import due, gathered


def test_a_confidential_report_waits_on_the_screen_only(
    session: Session, concern: IncidentId, fall: IncidentId
) -> None:
    told = {task.subject for task in due(session, (SLICE,), lambda _context, source: source)}
    assert told == {concern, fall}
    assert {task.subject for task in gathered(session, (SLICE,)).tasks} == {fall}
