"""Rounds on a real home: walked place by place, hazards from what is wrong, signatures of two, versions, events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.data.session import Session
from app.features.hazards import service as hazards
from app.features.hazards.model import HazardDraft, HazardSource
from app.features.safety_checks import service
from app.features.safety_checks.model import AnswerDraft, Asks, Condition, Round, Stop
from app.features.safety_checks.service import RoundDraft
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.access import Role
from app.kernel.clock import SetClock, in_home
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import RoundId, TemplateId
from app.kernel.ledgers import OwedState
from tests.builders import as_role
from tests.safety_checks.conftest import template

GOOD = AnswerDraft(Condition.GOOD)


def one(session: Session, round_id: RoundId) -> Round:
    return service.round_of(session, round_id)


def way(session: Session, round_id: RoundId) -> tuple[Stop, ...]:
    return service.way(session, one(session, round_id))


def walk(session: Session, template_id: TemplateId, day: date, **values: Any) -> RoundId:
    """Walk a round to its end, all good, numbers in their range."""
    round_id = service.begin(session, RoundDraft(template_id, day, **values))
    for stop in way(session, round_id):
        service.all_good(session, round_id, stop.place_id)
        for item in stop.items:
            if item.asks is Asks.NUMBER:
                service.answer(
                    session, round_id, stop.place_id, item.code, AnswerDraft(Condition.TOLD, value=item.low or 5)
                )
            elif item.asks is Asks.HEADCOUNT:
                draft = AnswerDraft(Condition.TOLD, value=3, expected=3)
                service.answer(session, round_id, stop.place_id, item.code, draft)
            elif item.asks in {Asks.CHOICE, Asks.FILES, Asks.RISK}:
                draft = AnswerDraft(Condition.TOLD, "火灾疏散")
                service.answer(session, round_id, stop.place_id, item.code, draft)
    service.finish(session, round_id)
    return round_id


def state(session: Session, template_id: TemplateId, day: date) -> OwedState:
    owed = service.owed(session, day, day, template_id)[0].owed()
    return owed.state(service.now(session))


def test_a_round_is_asked_place_by_place_and_finished_when_nothing_is_blank(
    walked: Session, patrol: TemplateId, day: date
) -> None:
    round_id = service.begin(walked, RoundDraft(patrol, day))
    names = [stop.name for stop in way(walked, round_id)]
    assert names == ["1楼", "2楼", "厨房", "大门", "值班室", "全院"]
    first = way(walked, round_id)[0]
    assert service.all_good(walked, round_id, first.place_id) == len(first.items) == 10
    assert service.all_good(walked, round_id, first.place_id) == 0
    with pytest.raises(RuleBrokenError) as refused:
        service.finish(walked, round_id)
    assert len(refused.value.findings) == 5  # one a place that is left
    for stop in way(walked, round_id)[1:]:
        service.all_good(walked, round_id, stop.place_id)
    service.finish(walked, round_id)
    assert state(walked, patrol, day) is OwedState.DONE
    with pytest.raises(RuleBrokenError):
        service.answer(walked, round_id, first.place_id, first.items[0].code, GOOD)


def test_numbers_and_counts_are_never_assumed(walked: Session, day: date) -> None:
    round_id = service.begin(walked, RoundDraft(template(walked, "D-SAFE"), day))
    for stop in way(walked, round_id):
        service.all_good(walked, round_id, stop.place_id)
    missing = {item.code for stop in way(walked, round_id) for item in stop.items} - {
        a.item for a in one(walked, round_id).answers
    }
    assert missing == {"DS03", "DS12"}  # water temperature, count of heads
    once = way(walked, round_id)[-1]
    with pytest.raises(RuleBrokenError):
        service.answer(walked, round_id, once.place_id, "DS12", AnswerDraft(Condition.TOLD, value=3))


def test_what_is_wrong_is_a_hazard_in_the_same_change(walked: Session, patrol: TemplateId, day: date) -> None:
    owner = staff.add_member(walked, MemberDraft("赵建国", Post.OTHER))
    round_id = service.begin(walked, RoundDraft(patrol, day))
    stop = way(walked, round_id)[0]
    wrong = AnswerDraft(Condition.BAD, "堆放杂物")
    with pytest.raises(RuleBrokenError):
        service.answer(walked, round_id, stop.place_id, "DF02", replace(wrong, text=" "))
    draft = HazardDraft(place="1楼", what="堆放杂物", on_the_spot=False, owner_id=owner, deadline=day)
    with pytest.raises(RuleBrokenError):
        service.answer(walked, round_id, stop.place_id, "DF02", wrong, hazard=replace(draft, owner_id=None))
    assert one(walked, round_id).answers == ()  # the refused hazard took its answer along
    hazard_id = service.answer(walked, round_id, stop.place_id, "DF02", wrong, hazard=draft)
    (found,) = hazards.hazards_of_source(walked, HazardSource.ROUND, round_id)
    assert (found.id, found.critical, found.item[:4]) == (hazard_id, True, "安全出口")
    service.answer(walked, round_id, stop.place_id, "DF02", GOOD)  # put right: the hazard is still to be closed
    assert [each.condition for each in one(walked, round_id).answers] == [Condition.GOOD]
    assert hazards.open_hazards(walked)


def test_two_different_people_sign(walked: Session, patrol: TemplateId, day: date) -> None:
    caregiver = as_role(walked, Role.CAREGIVER)
    round_id = walk(caregiver, patrol, day)
    assert one(walked, round_id).unsigned == 1 and service.unsigned_rounds(walked)
    with pytest.raises(RuleBrokenError):
        service.confirm(caregiver, round_id)
    service.confirm(walked, round_id)
    assert [each.duty.value for each in one(walked, round_id).signatures] == ["performed", "confirmed"]
    assert not service.unsigned_rounds(walked)
    with pytest.raises(RuleBrokenError):
        service.confirm(as_role(walked, Role.SAFETY), round_id)


def test_late_from_paper_missed_with_a_reason(walked: Session, patrol: TemplateId, day: date, clock: SetClock) -> None:
    clock.pass_(days=2)
    assert state(walked, patrol, day) is OwedState.MISSED
    service.write_reason(walked, patrol, day, "", "停电")
    assert service.missed(walked, day, day)[-1].reason or any(
        each.reason == "停电" for each in service.missed(walked, day, day)
    )
    at = clock.now() - timedelta(days=2)
    walk(walked, patrol, day, walked_at=at)
    assert state(walked, patrol, day) is OwedState.LATE
    with pytest.raises(OutOfDateError):
        service.write_reason(walked, patrol, day, "", "停电")


@pytest.mark.parametrize("hours", [-48, 1])
def test_a_time_before_the_check_or_in_the_future_is_refused(
    walked: Session, patrol: TemplateId, day: date, clock: SetClock, hours: int
) -> None:
    with pytest.raises(RuleBrokenError):
        service.begin(walked, RoundDraft(patrol, day, walked_at=clock.now() + timedelta(hours=hours)))


def test_a_clock_that_was_set_back_hides_no_missed_round(
    walked: Session, patrol: TemplateId, day: date, clock: SetClock
) -> None:
    clock.pass_(days=2)
    service.add_places(walked, [service.PlaceDraft("仓库")])  # any write: the time is trusted now
    clock.pass_(days=-2)
    assert state(walked, patrol, day) is OwedState.MISSED


def test_a_version_holds_from_its_day_and_old_rounds_keep_their_words(
    walked: Session, patrol: TemplateId, day: date
) -> None:
    round_id = walk(walked, patrol, day)
    old = one(walked, round_id).template
    new = replace(old, name="防火巡查（新）", times=2, items=old.items[:3])
    service.set_template(walked, patrol, new, day + timedelta(days=1), "县里新要求")
    assert one(walked, round_id).template == old
    assert [each.due.needed for each in service.owed(walked, day, day + timedelta(days=1), patrol)] == [1, 2]
    with pytest.raises(RuleBrokenError):
        service.set_template(walked, patrol, new, day - timedelta(days=1), "过去")
    with pytest.raises(RuleBrokenError):
        service.set_template(walked, patrol, replace(new, items=()), day, "空的")


def test_what_the_safety_officer_prepares_holds_once_confirmed(walked: Session, patrol: TemplateId, day: date) -> None:
    officer = as_role(walked, Role.SAFETY)
    old = service.by_template(walked)[patrol][-1].template
    version = service.set_template(officer, patrol, replace(old, times=4), day + timedelta(days=1), "多巡两次")
    tomorrow = day + timedelta(days=1)
    assert service.owed(walked, tomorrow, tomorrow, patrol)[0].due.needed == 1
    with pytest.raises(NotAllowedError):
        service.confirm_template(officer, version)
    service.confirm_template(walked, version)
    assert service.owed(walked, tomorrow, tomorrow, patrol)[0].due.needed == 4


def test_an_event_is_owed_until_its_own_round(walked: Session, day: date) -> None:
    training = template(walked, "H-TRAIN")
    event = service.raise_event(walked, training, "新来护理员王某", day)
    owed = [each for each in service.owed(walked, day, day, training) if each.due.event_id == event]
    assert [each.done for each in owed] == [0]
    walk(walked, training, day, event_id=event)
    assert [each.done for each in service.owed(walked, day, day, training)] == [1, 1]
    service.withdraw_event(walked, event, "弄错了")
    assert [each.due.event_id for each in service.owed(walked, day, day, training)] == [None]


def test_a_round_taken_back_counts_no_more(walked: Session, patrol: TemplateId, day: date, clock: SetClock) -> None:
    caregiver = as_role(walked, Role.CAREGIVER)
    round_id = walk(caregiver, patrol, day)
    clock.pass_(minutes=20)
    with pytest.raises(NotAllowedError):
        service.withdraw(caregiver, round_id, "错了")
    with pytest.raises(RuleBrokenError):
        service.withdraw(walked, round_id)
    service.withdraw(walked, round_id, "弄错了楼")
    assert state(walked, patrol, day) is OwedState.WAITING
    with pytest.raises(OutOfDateError):
        one(walked, round_id)


def test_places_that_are_missing_are_asked_once(session: Session, day: date) -> None:
    """A home without any place on its way walks everything as one; a retired place leaves what was answered there."""
    service.start(session, day, ["D-FIRE"])
    round_id = service.begin(session, RoundDraft(template(session, "D-FIRE"), day))
    assert [(stop.name, len(stop.items)) for stop in way(session, round_id)] == [("全院", 12)]


def test_ledger_tells_gaps_first_and_what_was_wrong(
    walked: Session, patrol: TemplateId, day: date, clock: SetClock
) -> None:
    walk(walked, patrol, day)
    clock.pass_(days=2)
    ledger = next(each for each in service.ledgers(walked) if each.key == "D-FIRE")
    told = ledger.read(walked, day, in_home(clock.now()).date())
    assert len(told.rows) == 1 and told.rows[0][0] == day.isoformat() and told.rows[0][5] == "未签"
    after = day + timedelta(days=1)
    assert told.gaps == (f"{after.year}年{after.month}月{after.day}日 缺 1 次（应 1 次）　原因：没有写",)
