"""Whether somebody was looked at in the spans of a night, as the proof of the rounds asks it."""

from __future__ import annotations

from datetime import timedelta

from app.data.session import Session
from app.features.care_log import service
from app.kernel.clock import SetClock
from tests.care_log.samples import Ward, record, usual


def test_spans_are_empty_looked_at_in_time_or_written_late_only(session: Session, ward: Ward, clock: SetClock) -> None:
    clock.pass_(hours=14)
    start, hour = clock.now(), timedelta(hours=1)
    spans = [(start + number * hour, start + (number + 1) * hour) for number in range(3)]
    in_time = record(session, usual(ward.people[0], "night_look", start))
    clock.pass_(hours=9)
    record(session, usual(ward.people[1], "night_look", start + hour / 2, late_reason="忙不过来"))
    record(session, usual(ward.people[1], "night_look", start + hour, late_reason="忙不过来"))
    record(session, usual(ward.people[1], "turning", start + 2 * hour, late_reason="忙不过来"))
    assert service.late_looks(session, spans) == [False, True, None]
    assert service.late_looks(session, spans[::-1]) == [None, True, False]
    service.withdraw(session, [in_time], "记错人了")
    assert service.late_looks(session, spans[:1]) == [True] and service.late_looks(session, ()) == []
