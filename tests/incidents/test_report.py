"""The report on paper (意外事件报告): every fact, blanks to fill in, what was taken back."""

from __future__ import annotations

import pytest

from app.data.session import Session
from app.features.incidents import service
from app.features.incidents.model import IncidentKind, LineDraft, LineKind
from app.kernel.clock import SetClock
from app.kernel.errors import RuleBrokenError
from app.kernel.ids import IncidentId, ResidentId
from tests.incidents.conftest import HOUR, a_report, told_family
from tests.paper.reading import pages_of


def printed(session: Session, incident_id: IncidentId) -> str:
    """Return all words of the report without spaces."""
    return "".join("".join(pages_of(service.report_paper(session, incident_id))).split())


def test_a_fresh_report_has_the_facts_and_blanks_for_the_rest(session: Session, fall: IncidentId) -> None:
    text = printed(session, fall)
    for told in (
        "意外事件报告", "事件类别跌倒", "发生时间2026-11-2211:55", "老人曾会元男78岁", "床位—", "发现人周玉珍",
        "送往没有外送", "有无受伤无", "是否严重不严重", "地点二楼走廊", "坐在地上，说脚滑",
        "第一次记录2026-11-2212:00同事caregiver", "院内处理，不需要上报",
    ):  # fmt: skip
        assert told in text
    assert "补记" not in text
    for blank in ("原因", "整改措施", "复核"):
        assert blank in text


def test_a_grave_late_one_says_so_with_everything_that_was_added(
    session: Session, clock: SetClock, who: ResidentId
) -> None:
    draft = a_report(clock.now() - HOUR, who, grave=True, injured=True, first_aid="不搬动，拨打120", sent_to="县医院")
    grave = service.report(session, draft)
    service.add_line(session, grave, told_family(clock.now()))
    line = service.add_line(session, grave, LineDraft(LineKind.CAUSE, clock.now(), "鞋不合脚"))
    service.take_back_line(session, grave, line, "还没有查清")
    text = printed(session, grave)
    for told in (
        "发生后60分钟，补记", "是否严重严重", "送往县医院", "应当上报", "侄子曾大河电话胡秋月", "（已收回）鞋不合脚",
        "更正还没有查清",
    ):  # fmt: skip
        assert told in text


def test_a_closed_one_says_so(session: Session, clock: SetClock, fall: IncidentId) -> None:
    service.add_line(session, fall, told_family(clock.now()))
    service.add_line(session, fall, LineDraft(LineKind.REVIEW, clock.now(), "属实"))
    service.close(session, fall)
    assert "意外事件报告（已结案）" in printed(session, fall)


def test_what_happened_to_nobody_in_particular(session: Session, clock: SetClock) -> None:
    fire = service.report(session, a_report(clock.now(), None, kind=IncidentKind.FIRE, nobody=True))
    assert "老人不涉及某一位老人" in printed(session, fire)


def test_a_private_one_is_for_the_director(session: Session, caregiver: Session, concern: IncidentId) -> None:
    assert "只给院长看" in printed(session, concern)
    assert "疑似虐待" in printed(caregiver, concern)


def test_a_character_that_no_font_draws_is_named(session: Session, clock: SetClock, who: ResidentId) -> None:
    odd = service.report(session, a_report(clock.now(), who, what="\ue000"))
    with pytest.raises(RuleBrokenError, match="U\\+E000"):
        service.report_paper(session, odd)
