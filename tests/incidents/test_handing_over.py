"""What the sheet of a shift says of incidents: those of the shift, those still open, and what is missing."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.data.session import Session
from app.features.incidents import service
from app.features.incidents.model import IncidentKind, LineDraft, LineKind
from app.kernel.access import Role
from app.kernel.clock import SetClock, in_home
from app.kernel.errors import NotAllowedError
from app.kernel.handover import BlockContent, BlockLine, ShiftSpan
from app.kernel.ids import IncidentId, ResidentId, ShiftKindId
from tests.builders import a_resident, as_role
from tests.incidents.conftest import HOUR, a_report, told_family


def span(since: datetime, until: datetime, *residents: ResidentId) -> ShiftSpan:
    beds = dict.fromkeys(residents, "203-1")
    return ShiftSpan(ShiftKindId(1), in_home(since).date(), None, since, until, frozenset(residents), beds, until)


def more(line: BlockLine) -> list[str]:
    return [term.printed() for term in line.more]


@pytest.fixture
def night(session: Session, clock: SetClock, who: ResidentId) -> ShiftSpan:
    """Return twelve hours up to now."""
    return span(clock.now() - 12 * HOUR, clock.now(), who)


def test_zero_is_written(session: Session, night: ShiftSpan) -> None:
    content = service.handover_events(session, night)
    assert (content.lines, content.findings) == ((), ())
    assert [(one.title.printed(), one.number) for one in content.counts] == [("意外", 0)]


def test_what_happened_and_what_is_missing(
    session: Session, clock: SetClock, who: ResidentId, fall: IncidentId, night: ShiftSpan
) -> None:
    content = service.handover_events(as_role(session, Role.CAREGIVER), night)
    (line,) = content.lines
    assert (line.tag.printed(), line.text, line.name, line.bed) == (
        "跌倒",
        "二楼走廊：坐在地上，说脚滑",
        "曾会元",
        "203-1",
    )
    assert more(line) == ["还没有告知家属"]
    assert [(one.text.printed(), one.page) for one in content.findings] == [("曾会元：还没有告知家属", "incidents")]


def test_what_is_told_later_does_not_change_an_earlier_sheet(
    session: Session, clock: SetClock, fall: IncidentId, night: ShiftSpan
) -> None:
    before = service.handover_events(session, night)
    clock.pass_(hours=1)
    service.add_line(session, fall, told_family(clock.now()))
    service.add_line(session, fall, LineDraft(LineKind.REVIEW, clock.now(), "属实"))
    service.close(session, fall)
    assert service.handover_events(session, night) == before


def test_an_open_one_is_handed_on_until_it_is_closed(
    session: Session, clock: SetClock, who: ResidentId, fall: IncidentId
) -> None:
    def next_shift() -> BlockContent:
        clock.pass_(hours=12)
        return service.handover_events(session, span(clock.now() - 12 * HOUR, clock.now(), who))

    clock.pass_(minutes=1)
    content = next_shift()
    assert [more(line) for line in content.lines] == [["以前的，还没有结案", "还没有告知家属"]]
    assert content.counts[0].number == 0
    assert content.findings == ()
    service.add_line(session, fall, told_family(clock.now()))
    service.add_line(session, fall, LineDraft(LineKind.REVIEW, clock.now(), "属实"))
    service.close(session, fall)
    assert next_shift().lines == ()
    earlier = span(clock.now() - 24 * HOUR, clock.now() - 12 * HOUR, who)
    assert len(service.handover_events(session, earlier).lines) == 1, "as it was known then"


def test_a_grave_one_is_red_and_says_what_else(session: Session, clock: SetClock, who: ResidentId) -> None:
    draft = a_report(clock.now() - HOUR, who, injured=True, first_aid="不搬动", grave=True)
    service.report(session, draft)
    (line,) = service.handover_events(session, span(clock.now() - 2 * HOUR, clock.now() + HOUR, who)).lines
    assert line.look == "bad"
    assert more(line) == ["严重", "有人受伤", "还没有告知家属", "还没有上报"]


def test_another_area_and_a_concern_are_left_out_and_what_is_of_nobody_is_not(
    session: Session, clock: SetClock, who: ResidentId, concern: IncidentId
) -> None:
    at = clock.now() - HOUR
    other = a_resident(session, name="单春花", id_number="", id_none_reason="补办中")
    service.report(session, a_report(at, other))
    service.report(session, a_report(at, None, kind=IncidentKind.FIRE, nobody=True, grave=True))
    clock.pass_(hours=1)
    content = service.handover_events(session, span(at, clock.now(), who))
    assert [line.tag.printed() for line in content.lines] == ["火情"]
    assert [one.text.printed() for one in content.findings] == ["还没有上报"]


def test_who_may_not_read_handovers_is_refused(session: Session, night: ShiftSpan) -> None:
    with pytest.raises(NotAllowedError):
        service.handover_events(as_role(session, Role.CLERK), night)
