"""Hazards on paper and on the handover sheet; the sample home's."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.hazards import service
from app.features.hazards.model import Hazard, HazardGrade, HazardState, StepDraft, StepKind, draft_findings, invented
from app.features.slice import SamplePlan
from app.kernel.access import Role
from app.kernel.clock import SetClock, in_home, today
from app.kernel.errors import RuleBrokenError
from app.kernel.handover import ShiftSpan
from app.kernel.ids import HazardId, ShiftKindId
from tests.builders import photo_bytes
from tests.conftest import NOON
from tests.hazards.conftest import a_draft, mended
from tests.paper.reading import pages_of

PLAN = SamplePlan(residents=120, staff=18, days=90, seed=1, today=today(SetClock(NOON)), closing=False)
HOUR = timedelta(hours=1)


def words_of(pdf: bytes) -> str:
    """Return all words of a paper without spaces."""
    return "".join("".join(pages_of(pdf)).split())


def span_to_now(session: Session) -> ShiftSpan:
    """Return twelve hours up to now, for the whole home."""
    end = session.clock.now()
    return ShiftSpan(ShiftKindId(1), in_home(end).date(), None, end - 12 * HOUR, end, frozenset(), {}, end)


def test_the_notice_and_the_check_say_all_of_a_major_one(session: Session, caregiver: Session) -> None:
    draft = a_draft(
        caregiver, grade=HazardGrade.MAJOR, major_group=1, item="安全出口没上锁", before=((photo_bytes(), "前.png"),)
    )
    made = service.report(caregiver, draft)
    notice = words_of(service.notice_paper(session, made))
    for told in (
        "隐患整改通知单", "编号2026-001", "部位2楼东楼梯口", "堆放杂物，纸箱4个", "等级重大",
        "（一）重要设施设备存在严重缺陷",
        "责任人赵建国", "2026-11-25前", "临时措施放警示牌", "检查项安全出口没上锁", "发现人同事caregiver",
    ):  # fmt: skip
        assert told in notice
    mended(caregiver, made)
    service.take_back(caregiver, made, service.hazard(session, made).steps[-1].id, "没改完")
    check = words_of(service.check_paper(session, made))
    for told in ("隐患整改复查单", "第二复查人", "（已收回）搬走了", "收回一步没改完"):
        assert told in check


def test_the_ledger_is_a_paper_of_the_year(session: Session, clutter: HazardId, clock: SetClock) -> None:
    clock.pass_(days=4)
    text = words_of(service.ledger_paper(session, date(2026, 1, 1), date(2026, 12, 31)))
    for told in ("隐患整改台账", "2026-001", "共1条", "随时发现", "待整改超期1天"):
        assert told in text
    assert "本期没有发现隐患" in words_of(service.ledger_paper(session, date(2025, 1, 1), date(2025, 12, 31)))


def test_what_no_font_draws_is_refused(session: Session) -> None:
    made = service.report(session, a_draft(session, what="门\U0001f512了"))
    with pytest.raises(RuleBrokenError):
        service.notice_paper(session, made)


def test_the_handover_tells_what_was_open_then_overdue_first(
    session: Session, caregiver: Session, clock: SetClock, clutter: HazardId
) -> None:
    later = today(session.clock) + timedelta(days=1)
    major = service.report(caregiver, a_draft(caregiver, grade=HazardGrade.MAJOR, major_group=1, deadline=later))
    clock.pass_(days=2)
    clock.pass_(hours=1)
    content = service.handover_hazards(session, span_to_now(session))
    assert [line.tag.printed() for line in content.lines] == ["重大", "一般"]
    assert [term.printed() for term in content.lines[0].more] == ["待整改", "超期 1 天，赵建国"]
    assert [(one.title.printed(), one.number) for one in content.counts] == [("超期", 1)]
    before = span_to_now(session)
    clock.pass_(hours=1)
    mended(caregiver, clutter)
    service.close(session, clutter, StepDraft(StepKind.CLOSED))
    clock.pass_(minutes=1)
    assert len(service.handover_hazards(session, before).lines) == 2, "as it stood then"
    assert len(service.handover_hazards(session, span_to_now(session)).lines) == 1
    assert major in {one.id for one in service.as_of(session, session.clock.now())}


def _filled(session: Session) -> tuple[Hazard, ...]:
    for role in (Role.CAREGIVER, Role.SAFETY):
        accounts.add(session, NewAccount(role.value, role, login=role.value, post="", pin="246810"))
    service.sample_data(session, PLAN, Random(PLAN.seed))
    return service.found_between(session, PLAN.today - timedelta(days=99), PLAN.today)


def test_the_sample_has_open_overdue_and_closed_ones_by_the_rules(session: Session) -> None:
    found = _filled(session)
    assert len(found) > 15
    assert {one.state for one in found} == set(HazardState)
    assert [one.grade for one in found if one.days_over(PLAN.today)] == [HazardGrade.MAJOR]
    assert any(one.source_id is not None for one in found), "some were found from outside"
    for one in found:
        assert one.recorded_at >= one.found_at
        assert all(step.recorded_at >= one.found_at for step in one.steps)
        assert list(one.steps) == sorted(one.steps, key=lambda step: step.recorded_at)
        if one.closed is not None:
            assert one.closed.recorded_by not in {step.recorded_by for step in one.mended}
    assert not any(one.held_on > PLAN.today for one in service.inspections(session))


def test_what_is_invented_is_sound(session: Session) -> None:
    for one in (*invented.USUAL, invented.MAJOR):
        draft = a_draft(
            session, place=one.place, what=one.what, grade=one.grade, major_group=one.major_group,
            interim=one.interim or "无",
        )  # fmt: skip
        assert not draft_findings(draft, session.clock.now())
