"""Equipment on a real home: entries with history, checks and their hazards, the walk, ledgers, papers read back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.data.session import Session
from app.features.equipment import service
from app.features.equipment.model import CheckKind, EquipmentKind, State
from app.features.hazards import service as hazards
from app.features.hazards.model import HazardSource
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import HomeError, NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import EquipmentId
from app.kernel.ledgers import OwedState
from app.kernel.text import in_english
from tests.builders import as_role, photo_bytes
from tests.equipment.samples import a_check, a_draft
from tests.paper.reading import pages_of

TODAY, DAY = date(2026, 11, 22), timedelta(days=1)


@pytest.fixture
def thing(session: Session) -> EquipmentId:
    return service.add(session, a_draft(next_on=TODAY + 90 * DAY))


def read_back(paper: bytes) -> str:
    return "".join(pages_of(paper))


def test_what_is_changed_is_kept_in_the_history(session: Session, thing: EquipmentId) -> None:
    service.change(session, thing, a_draft(place="三楼", next_on=TODAY + 90 * DAY), "搬了地方")
    (line,) = (one for one in service.history_of(session, thing) if one.old)
    assert (line.field, line.old, line.new, line.reason) == ("place", "二楼", "三楼", "搬了地方")
    assert service.standing_of(session, thing).equipment.told.place == "三楼"
    assert service.places(session) == ("三楼",)


def test_an_entry_that_is_wrong_is_refused_and_nothing_is_written(session: Session) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        service.add(session, a_draft(name="", quantity=0))
    assert {one.field for one in refusal.value.findings} == {"name", "quantity"}
    assert service.register(session) == ()


def test_a_failed_check_opens_a_hazard_in_the_same_change(session: Session, thing: EquipmentId) -> None:
    check_id = service.record_check(session, thing, a_check(TODAY, passed=False, note="压力不足"))
    (open_one,) = hazards.open_hazards(session)
    assert "压力不足" in open_one.what and open_one.place == "二楼"
    assert hazards.hazards_of_source(session, HazardSource.EQUIPMENT, check_id)
    assert service.standing_of(session, thing).state is State.FAILED
    service.record_check(session, thing, a_check(TODAY))
    assert service.standing_of(session, thing).state is State.GOOD
    assert len(hazards.open_hazards(session)) == 1


def test_a_check_of_an_earlier_day_is_marked_and_one_to_come_is_refused(session: Session, thing: EquipmentId) -> None:
    service.record_check(session, thing, a_check(TODAY - DAY))
    assert service.standing_of(session, thing).equipment.checks[0].is_late
    with pytest.raises(RuleBrokenError):
        service.record_check(session, thing, a_check(TODAY + DAY))


def test_an_inspection_sets_the_next_day_and_keeps_its_paper(session: Session, thing: EquipmentId) -> None:
    draft = a_check(TODAY, CheckKind.INSPECTION, next_on=TODAY + 400 * DAY)
    service.record_check(session, thing, draft, (photo_bytes(), "报告.png"))
    found = service.standing_of(session, thing)
    assert found.next_on == TODAY + 400 * DAY
    scan = service.scan_of_check(session, found.equipment.checks[0])
    assert scan is not None and scan.startswith(b"\xff\xd8\xff")


def test_checks_are_taken_back_by_who_wrote_them_or_with_a_reason(
    session: Session, thing: EquipmentId, clock: SetClock
) -> None:
    caregiver = as_role(session, Role.CAREGIVER)
    own = service.record_check(caregiver, thing, a_check(TODAY))
    with pytest.raises(NotAllowedError):
        service.take_back_checks(as_role(session, Role.NURSE), [own], "错了")
    clock.pass_(minutes=16)
    with pytest.raises(RuleBrokenError):
        service.take_back_checks(caregiver, [own])
    service.take_back_checks(caregiver, [own], "看错了一具")
    (check,) = service.standing_of(session, thing).equipment.checks
    assert check.withdrawn
    with pytest.raises(OutOfDateError):
        service.take_back_checks(session, [own], "再一次")


def test_out_of_use_stays_in_the_register_and_comes_back(session: Session, thing: EquipmentId) -> None:
    with pytest.raises(RuleBrokenError):
        service.retire(session, thing, None, " ")
    service.retire(session, thing, TODAY, "筒体锈蚀，报废")
    assert service.standing_of(session, thing).state is State.RETIRED
    assert service.walk(session).places == ()
    with pytest.raises(RuleBrokenError):
        service.record_check(session, thing, a_check(TODAY))
    service.record_check(session, thing, a_check(TODAY - DAY))
    service.use_again(session, thing)
    assert service.standing_of(session, thing).state is State.GOOD
    with pytest.raises(RuleBrokenError):
        service.use_again(session, thing)


def test_an_entry_by_mistake_is_taken_back(session: Session, thing: EquipmentId) -> None:
    service.withdraw(session, thing, "登记了两次")
    assert service.register(session) == ()
    with pytest.raises(OutOfDateError):
        service.standing_of(session, thing)


def test_a_place_is_walked_at_once_and_is_open_again_in_the_next_half_month(
    session: Session, thing: EquipmentId, clock: SetClock
) -> None:
    other = service.add(session, a_draft(name="灭火器2"))
    service.add(session, a_draft(EquipmentKind.HYDRANT))
    assert service.walk(session).open == 2
    service.record_looks(session, [thing, other], "周玉珍")
    assert service.walk(session).open == 0
    clock.pass_(days=8)  # 30 November
    assert service.walk(session).open == 0
    clock.pass_(days=1)
    assert service.walk(session).open == 2


def test_tasks_tell_what_is_due(session: Session, thing: EquipmentId, clock: SetClock) -> None:
    def told() -> list[tuple[str, str]]:
        return [(one.key, one.urgency) for one in service.due_tasks(session, in_english)]

    assert told() == [("equipment:walk", "week")]
    service.record_check(session, thing, a_check(TODAY))
    assert told() == []
    clock.pass_(days=60)
    assert ("equipment:soon", "week") in told()
    clock.pass_(days=31)
    assert ("equipment:overdue", "now") in told()


def test_the_ledgers_tell_what_was_done_and_what_is_missing(
    session: Session, thing: EquipmentId, clock: SetClock
) -> None:
    lift = a_draft(EquipmentKind.LIFT, name="1号电梯", place="主楼", next_on=TODAY + 9 * DAY)
    lift_id = service.add(session, lift)
    service.record_looks(session, [thing], "周玉珍")
    clock.pass_(days=30)
    first, last = TODAY.replace(day=1), TODAY + 30 * DAY
    fire = service.fire_table(session, first, last)
    assert len(fire.rows) == 1 and fire.rows[0][:2] == ("2026-11-22", "二楼")
    assert fire.gaps == ("2026年12月1日起 灭火器检查缺 1 处（二楼）",)
    (owed,) = service.special_owed(session, first, last)
    assert owed.state(session.clock.now()) is OwedState.MISSED
    assert service.special_table(session, first, last).gaps
    service.record_check(session, lift_id, a_check(TODAY + 30 * DAY, CheckKind.INSPECTION))
    (owed,) = service.special_owed(session, first, last)
    assert owed.state(session.clock.now()) is OwedState.LATE
    assert [one.number for one in service.ledgers(session)] == [7, 9]


def test_the_papers_say_what_is_on_record(session: Session, thing: EquipmentId) -> None:
    service.add(session, a_draft(EquipmentKind.LIFT, name="1号电梯", registration="梯11鄂X99901（26）"))
    service.record_check(session, thing, a_check(TODAY, passed=False, note="铅封断了"))
    register, special = service.register_paper(session), service.register_paper(session, special=True)
    assert all(word in read_back(register) for word in ("设备台账", "灭火器1", "不合格", "1号电梯"))
    assert "梯11鄂X99901" in read_back(special) and "灭火器1" not in read_back(special)
    looks = read_back(service.looks_paper(session))
    assert all(word in looks for word in ("灭火器检查记录", "应查1", "缺0", "铅封断了", "周玉珍"))


def test_a_day_of_the_past_knows_nothing_of_later_checks(session: Session, thing: EquipmentId, clock: SetClock) -> None:
    service.record_check(session, thing, a_check(TODAY, passed=False, note="压力不足"))
    clock.pass_(days=70)
    service.record_check(session, thing, a_check(TODAY + 70 * DAY))
    assert [one.state for one in service.standings(session)] == [State.SOON]
    assert [one.state for one in service.standings(session, TODAY)] == [State.FAILED]
    assert [one.state for one in service.standings(session, TODAY - DAY)] == [State.GOOD]


def test_what_failed_long_ago_is_still_not_in_order(session: Session, thing: EquipmentId, clock: SetClock) -> None:
    service.record_check(session, thing, a_check(TODAY - DAY))
    service.record_check(session, thing, a_check(TODAY, passed=False, note="压力不足"))
    later = service.record_check(session, thing, a_check(TODAY))
    service.take_back_checks(session, [later])
    clock.pass_(days=80)
    assert [one.state for one in service.standings(session)] == [State.FAILED]


@pytest.mark.parametrize("call", [service.standing_of, lambda session, one: service.retire(session, one, TODAY, "坏")])
def test_what_is_not_there_is_out_of_date(session: Session, call: Callable[..., object]) -> None:
    with pytest.raises(OutOfDateError):
        call(session, EquipmentId(1))


def test_a_refused_hazard_refuses_the_check(
    session: Session, thing: EquipmentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise RuleBrokenError(HomeErrorWords)

    monkeypatch.setattr(hazards, "report", refuse)
    with pytest.raises(HomeError):
        service.record_check(session, thing, replace(a_check(TODAY), passed=False, note="坏"))
    assert service.standing_of(session, thing).equipment.checks == ()


HomeErrorWords = service.GROUP.title
