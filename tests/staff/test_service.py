"""Staff, areas and shifts through the services: rights, history, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.data import check
from app.data.session import Session
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.staff import service
from app.features.staff.model import AreaDraft, KindDraft, MemberDraft, Post
from app.kernel.access import Role
from app.kernel.clock import SetClock, parse_instant, today
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.ids import AreaId, FloorId, ShiftKindId
from tests.builders import as_role

DAY = timedelta(days=1)
SUNDAY = date(2026, 11, 22)
MEI = MemberDraft("周小梅", Post.CAREGIVER, phone="000 1234 5678")


@pytest.fixture
def floors(session: Session) -> tuple[FloorId, FloorId]:
    house = places.add_building(session, "1号楼")
    return places.add_floor(session, house, FloorDraft("1层")), places.add_floor(session, house, FloorDraft("2层"))


def fields_of(refusal: pytest.ExceptionInfo[RuleBrokenError]) -> list[str]:
    return [one.field for one in refusal.value.findings]


# shifts ---------------------------------------------------------------------------------------------


def test_a_new_home_has_two_shifts_and_its_first_night_is_one(session: Session, clock: SetClock) -> None:
    assert [(one.name, one.begins, one.ends) for one in service.kinds(session)] == [
        ("白班", "08:00", "20:00"),
        ("夜班", "20:00", "08:00"),
    ]
    assert service.areas(session) == ()
    now = service.shift_now(session)
    assert now is not None and (now.name, now.duty_on, now.area_id) == ("白班", SUNDAY, None)
    before = service.shift_at(session, clock.now() - timedelta(hours=7))
    assert before is not None and (before.name, before.duty_on) == ("夜班", SUNDAY - DAY)


def test_a_home_of_an_older_version_gets_them_once(session: Session) -> None:
    session.db.execute("DELETE FROM shift_kind")
    for _ in range(2):
        _set_up(session)
    assert [one.name for one in service.kinds(session)] == ["白班", "夜班"]


def test_a_plan_holds_from_its_day_and_what_was_worked_stays(session: Session, clock: SetClock) -> None:
    old = service.kinds(session)
    three = [
        KindDraft("白班", "8:00", "16:00"),
        KindDraft("小夜", "16:00", "24:00"),
        KindDraft("大夜", "0:00", "08:00"),
    ]
    service.plan_shifts(session, None, SUNDAY + DAY, three, "三班倒")
    named = [one.name for one in service.shifts_of_days(session, SUNDAY, SUNDAY + DAY)]
    assert named == ["白班", "夜班", "大夜", "白班", "小夜"]
    assert service.shift_of(session, old[1].id, SUNDAY).times == "20:00–08:00"
    row = session.db.execute("SELECT new_value, reason FROM field_change WHERE subject_table = 'shift_kind'").fetchone()
    assert row == (SUNDAY.isoformat(), "三班倒")
    clock.pass_(days=2)
    with pytest.raises(RuleBrokenError) as refusal:
        service.plan_shifts(session, None, SUNDAY + DAY, three)
    assert fields_of(refusal) == ["from_on"]
    start = parse_instant("2026-11-23T07:00")
    assert [one.name for one in service.shifts(session, start, start + DAY)] == ["夜班", "大夜", "白班", "小夜", "大夜"]
    assert list(check.faults(session)) == []


def test_a_shift_that_stays_as_it_is_goes_on(session: Session) -> None:
    day, night = service.kinds(session)
    service.plan_shifts(
        session, None, SUNDAY + DAY, [KindDraft(" 白班", "8:00", "20:00"), KindDraft("夜班", "20:00", "7:00")]
    )
    held = service.shifts_of_days(session, SUNDAY + DAY, SUNDAY + DAY)
    assert held[0].kind_id == day.id and held[1].kind_id not in {day.id, night.id}
    assert [one.until_on for one in service.kinds(session)] == [None, SUNDAY, None]


def test_today_is_planned_until_its_first_shift_begins(
    session: Session, clock: SetClock, floors: tuple[FloorId, FloorId]
) -> None:
    area = service.add_area(session, AreaDraft("一层", frozenset(floors[:1])))
    running, whole_day = service.shift_now(session, area), [KindDraft("全天", "08:00", "08:00")]
    for of in (None, area):
        with pytest.raises(RuleBrokenError) as refusal:
            service.plan_shifts(session, of, SUNDAY, whole_day)
        assert fields_of(refusal) == ["from_on"]
        assert "2026-11-23" in refusal.value.findings[0].text()
    assert service.shift_now(session, area) == running
    clock.pass_(hours=19)
    night = service.shift_now(session, area)
    assert night is not None and night.duty_on == SUNDAY
    service.plan_shifts(session, None, SUNDAY + DAY, whole_day)
    assert service.shift_now(session, area) == night, "who began last evening ends at eight"
    clock.pass_(hours=1)
    with pytest.raises(RuleBrokenError):
        service.plan_shifts(session, None, SUNDAY + DAY, whole_day)


def test_a_shift_that_never_was_is_refused(session: Session) -> None:
    with pytest.raises(OutOfDateError):
        service.shift_of(session, ShiftKindId(3), SUNDAY)


def test_gaps_are_told_and_do_not_stop(session: Session) -> None:
    drafts = [KindDraft("早班", "06:00", "14:00"), KindDraft("晚班", "14:00", "02:00")]
    found = service.plan_findings(session, None, SUNDAY + DAY, drafts)
    assert [one.text() for one in found] == ["06:00–08:00: 夜班 and 早班 at once.", "02:00–06:00: no shift."]
    service.plan_shifts(session, None, SUNDAY + DAY, drafts)
    assert service.shift_at(session, parse_instant("2026-11-24T03:00")) is None


def test_a_plan_that_cannot_be_is_refused_at_its_fields(session: Session) -> None:
    drafts = [KindDraft("", "08:00", "25:00"), KindDraft("夜班", "20:00", "08:00")]
    with pytest.raises(RuleBrokenError) as refusal:
        service.plan_shifts(session, None, SUNDAY - DAY, drafts)
    assert fields_of(refusal) == ["from_on", "name1", "ends1"]
    with pytest.raises(RuleBrokenError) as refusal:
        service.plan_shifts(session, None, SUNDAY + DAY, [])
    assert fields_of(refusal) == ["name1"]
    twice = [KindDraft("班", "08:00", "20:00"), KindDraft("班", "20:00", "08:00")]
    with pytest.raises(RuleBrokenError) as refusal:
        service.plan_shifts(session, None, SUNDAY + DAY, twice)
    assert fields_of(refusal) == ["name2"]
    assert len(service.kinds(session)) == 2


def test_an_area_goes_its_own_way_and_comes_back(session: Session, floors: tuple[FloorId, FloorId]) -> None:
    area = service.add_area(session, AreaDraft("一层", frozenset(floors[:1])))
    assert [one.name for one in service.shifts_of_days(session, SUNDAY, SUNDAY, area)] == ["白班", "夜班"]
    first, then = SUNDAY + DAY, SUNDAY + 2 * DAY
    service.plan_shifts(session, area, first, [KindDraft("全天", "08:00", "08:00")])
    assert [one.name for one in service.shifts_of_days(session, first, first, area)] == ["全天"]
    assert [one.name for one in service.shifts_of_days(session, first, first)] == ["白班", "夜班"]
    service.plan_shifts(session, area, then, [])
    assert [one.name for one in service.shifts_of_days(session, then, then, area)] == ["白班", "夜班"]


# people ---------------------------------------------------------------------------------------------


def test_people_are_entered_changed_and_leave(session: Session, clock: SetClock) -> None:
    mei = service.add_member(session, MEI)
    head = service.add_member(session, MemberDraft("李桂兰", Post.DIRECTOR, account_id=session.actor.account_id))
    assert [one.id for one in service.staff(session)] == [head, mei]
    service.change_member(session, mei, replace(MEI, name=" 周晓梅 ", left_on=today(clock)), "合同到期")
    row = "SELECT field, old_value, new_value, reason FROM field_change WHERE subject_id = ? AND old_value IS NOT NULL"
    assert session.db.execute(row, [mei]).fetchall() == [("name", "周小梅", "周晓梅", "合同到期")]
    assert [one.name for one in service.staff(session)] == ["李桂兰", "周晓梅"]
    clock.pass_(days=1)
    assert [one.name for one in service.staff(session)] == ["李桂兰"]
    assert [one.name for one in service.staff(session, left=True)] == ["李桂兰", "周晓梅"]
    assert [one.name for one in service.leaders(session)] == ["李桂兰"]
    service.withdraw_member(session, mei, "重复")
    assert [one.id for one in service.staff(session, left=True)] == [head]
    with pytest.raises(OutOfDateError):
        service.change_member(session, mei, MEI)
    assert list(check.faults(session)) == []


def test_one_account_belongs_to_one_person(session: Session) -> None:
    nurse = as_role(session, Role.NURSE)
    assert nurse.actor.account_id in service.accounts_to_choose(session)
    draft = MemberDraft("胡秋月", Post.NURSE, account_id=nurse.actor.account_id)
    first = service.add_member(session, draft)
    mine = service.member_of_account(nurse)
    assert mine is not None and mine.id == first
    assert service.member_of_account(session) is None
    assert nurse.actor.account_id not in service.accounts_to_choose(session)
    with pytest.raises(RuleBrokenError) as refusal:
        service.add_member(session, replace(draft, name="胡冬月"))
    assert fields_of(refusal) == ["account_id"]
    service.change_member(session, first, replace(draft, remark="夜班"))
    service.withdraw_member(session, first, "重复")
    service.add_member(session, replace(draft, name="胡冬月"))


def test_what_cannot_be_of_a_person(session: Session) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        wrong = replace(MEI, name=" ", phone="问家里", began_on=SUNDAY, left_on=SUNDAY - DAY)
        service.add_member(session, wrong)
    assert fields_of(refusal) == ["name", "phone", "left_on"]
    with pytest.raises(OutOfDateError):
        service.add_member(session, replace(MEI, area_id=AreaId(4)))
    assert service.staff(session, left=True) == ()


def test_leaders_are_those_of_today(session: Session) -> None:
    service.add_member(session, MemberDraft("石新", Post.LEADER, began_on=SUNDAY + DAY))
    service.add_member(session, MemberDraft("石老", Post.LEADER, left_on=SUNDAY - DAY))
    service.add_member(session, MemberDraft("石当", Post.LEADER, began_on=SUNDAY, left_on=SUNDAY))
    service.add_member(session, MemberDraft("周小梅", Post.CAREGIVER, is_head=True))
    service.add_member(session, MemberDraft("邓素珍", Post.CAREGIVER))
    assert [one.name for one in service.leaders(session)] == ["石当", "周小梅"], "a head of a team may lead too"


# areas ----------------------------------------------------------------------------------------------


def test_a_floor_stands_in_one_area(session: Session, floors: tuple[FloorId, FloorId]) -> None:
    one = service.add_area(session, AreaDraft("一层", frozenset(floors[:1])))
    with pytest.raises(RuleBrokenError) as refusal:
        service.add_area(session, AreaDraft("一层", frozenset(floors)))
    assert fields_of(refusal) == ["name", "floors"]
    with pytest.raises(RuleBrokenError) as refusal:
        service.add_area(session, AreaDraft("二层"))
    assert fields_of(refusal) == ["floors"]
    two = service.add_area(session, AreaDraft("二层", frozenset(floors[1:])))
    assert [area.id for area in service.areas(session)] == [one, two]
    service.withdraw_area(session, two)
    service.change_area(session, one, AreaDraft("全院", frozenset(floors)))
    (area,) = service.areas(session)
    assert (area.name, area.floors) == ("全院", frozenset(floors))
    last = "SELECT field, old_value, new_value FROM field_change WHERE subject_table = 'area' ORDER BY id DESC LIMIT 1"
    both = " ".join(map(str, floors))
    assert session.db.execute(last).fetchone() == ("floors", str(floors[0]), both)


def test_an_area_where_somebody_works_is_not_taken_back(session: Session, floors: tuple[FloorId, FloorId]) -> None:
    area = service.add_area(session, AreaDraft("一层", frozenset(floors)))
    mei = service.add_member(session, replace(MEI, area_id=area))
    with pytest.raises(RuleBrokenError) as refusal:
        service.withdraw_area(session, area)
    assert "周小梅" in refusal.value.text()
    service.change_member(session, mei, replace(MEI, area_id=area, left_on=SUNDAY - DAY))
    service.withdraw_area(session, area)
    assert service.areas(session) == ()
    service.change_member(session, mei, replace(MEI, area_id=area, left_on=SUNDAY - DAY, remark="退休"))
    whole_day = KindDraft("全天", "08:00", "08:00", area)
    with pytest.raises(OutOfDateError):
        service.plan_shifts(session, area, SUNDAY, [whole_day])
    with pytest.raises(OutOfDateError):
        service.withdraw_area(session, area)


# inside ---------------------------------------------------------------------------------------------


def _set_up(session: Session) -> None:
    with session.change("home.migrated") as change:
        service.set_up(change)
