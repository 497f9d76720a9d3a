"""What the handover sheet says of the care log: lines flagged for it, and rooms that are not confirmed."""

from __future__ import annotations

from datetime import timedelta

from app.data.session import Session
from app.features.care_log import service
from app.kernel.clock import SetClock
from app.kernel.handover import ShiftSpan
from app.kernel.ids import ResidentId
from tests.care_log.samples import a_ward, measured, odd, record, shift_now


def span(session: Session, *residents: ResidentId) -> ShiftSpan:
    """Return the shift that is on, as of now, for an area with these residents."""
    shift, now = shift_now(session), session.clock.now()
    beds = dict.fromkeys(residents, "201-1")
    return ShiftSpan(shift.kind_id, shift.duty_on, None, shift.begins_at, now, frozenset(residents), beds, now)


def test_flagged_lines_are_told_with_what_was_measured(session: Session, clock: SetClock) -> None:
    first, second, *_rest = a_ward(session).people
    at = clock.now() - timedelta(minutes=10)
    record(session, measured(first, at, 38.5, note="盖了被子", flagged=True))
    record(session, odd(second, "breakfast", at, "refused_meal", flagged=False))
    clock.pass_(minutes=1)
    content = service.handover_flagged(session, span(session, first, second))
    assert [(one.tag.printed(), one.bed, one.text) for one in content.lines] == [("体温", "201-1", "盖了被子")]
    assert content.lines[0].more[0].printed().startswith("38.5")
    assert [(one.title.printed(), one.number) for one in content.counts] == [("写进交班", 1)]
    assert service.handover_flagged(session, span(session, second)).lines == ()


def test_rooms_that_are_not_confirmed_are_missing(session: Session, clock: SetClock) -> None:
    ward = a_ward(session)
    clock.pass_(hours=7)
    content = service.handover_rooms(session, span(session, *ward.people))
    (finding,), (count,) = content.findings, content.counts
    assert (finding.text.printed(), finding.page) == ("201、202 没记", "care_log")
    assert (count.number, count.of) == (0, 2)
