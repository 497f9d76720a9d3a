"""Medicines in a real home: ordered, changed, stopped, given, corrected, counted by two, told to the next shift."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.medicines import service
from app.features.medicines.model import CountDraft, CountKind, DoseDraft, DoseState, Outcome, StopDraft
from app.features.medicines.service import Second
from app.features.stays import service as stays
from app.features.stays.model import Leave
from app.kernel.access import Role
from app.kernel.clock import SetClock, in_home
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import CourseId, DoseId, ResidentId
from tests.builders import a_resident, as_role
from tests.medicines.conftest import TODAY, a_dose, an_order, at, counted

STOP = StopDraft(last_on=TODAY, by_whom="罗医生", why="血压正常了")


def codes(refused: pytest.ExceptionInfo[RuleBrokenError]) -> list[str]:
    return [one.code or one.field for one in refused.value.findings]


def today_(session: Session) -> list[tuple[str, DoseState, Outcome | None]]:
    return [
        (f"{in_home(one.due_at):%H:%M}", one.state, None if one.dose is None else one.dose.outcome)
        for one in service.doses_due(session)
    ]


# orders -----------------------------------------------------------------------------------------------


def test_a_change_keeps_what_held_before_and_goes_on_with_doses_and_stock(
    session: Session, who: ResidentId, aspirin: CourseId
) -> None:
    service.count_stock(session, aspirin, counted(20, at=at("07:00")))
    service.give(session, a_dose(aspirin))
    service.change_order(session, aspirin, an_order(dose="半片", per_dose=0.5, from_on=TODAY), "血压低，减量")
    (course,) = service.orders(session, who)
    assert [line.draft.dose for line in course.lines] == ["1片", "半片"]
    assert course.lines[1].why == "血压低，减量"
    assert [one.order.dose for one in service.doses_due(session, TODAY - timedelta(days=1))] == ["1片", "1片"]
    assert [one.order.dose for one in service.doses_due(session)] == ["半片", "半片"]
    assert service.stock(session, who)[0].expected == 19


def test_a_stop_ends_the_doses_and_can_be_taken_back(session: Session, who: ResidentId, aspirin: CourseId) -> None:
    service.stop_order(session, aspirin, replace(STOP, last_on=TODAY - timedelta(days=1)))
    assert service.doses_due(session) == ()
    assert service.running(session) == ()
    with pytest.raises(OutOfDateError):
        service.stop_order(session, aspirin, STOP)
    with pytest.raises(OutOfDateError):
        service.change_order(session, aspirin, an_order(), "改")
    service.take_back_stop(session, aspirin, "")
    assert len(service.doses_due(session)) == 2
    with pytest.raises(OutOfDateError):
        service.take_back_stop(session, aspirin, "")
    assert service.orders(session, who)[0].stop is None


def test_the_last_day_of_a_stopped_medicine_is_a_day_like_any(
    session: Session, who: ResidentId, aspirin: CourseId
) -> None:
    service.stop_order(session, aspirin, STOP)
    assert len(service.doses_due(session)) == 2
    assert [one.id for one in service.running(session)] == [aspirin]
    assert len(service.dossier_section(session, who).table) == 1


def test_after_a_quarter_of_an_hour_a_stop_is_taken_back_with_a_reason_only(
    session: Session, clock: SetClock, aspirin: CourseId
) -> None:
    service.stop_order(session, aspirin, STOP)
    clock.pass_(minutes=16)
    with pytest.raises(RuleBrokenError):
        service.take_back_stop(session, aspirin, " ")
    service.take_back_stop(session, aspirin, "停错了药")


def test_a_wrong_order_is_taken_back_whole_unless_it_was_used(
    session: Session, who: ResidentId, aspirin: CourseId
) -> None:
    other = service.add_order(session, who, an_order(name="氨氯地平"))
    with pytest.raises(RuleBrokenError):
        service.withdraw_order(session, other, "")
    service.withdraw_order(session, other, "开给别人的")
    assert [one.id for one in service.orders(session, who)] == [aspirin]
    with pytest.raises(OutOfDateError):
        service.give(session, a_dose(other))
    service.give(session, a_dose(aspirin))
    with pytest.raises(RuleBrokenError):
        service.withdraw_order(session, aspirin, "开错了")


def test_a_second_order_of_one_name_is_refused_until_both_are_meant(
    session: Session, who: ResidentId, aspirin: CourseId
) -> None:
    with pytest.raises(RuleBrokenError) as refused:
        service.add_order(session, who, an_order(times=("12:00",)))
    assert codes(refused) == ["same_name"]
    service.add_order(session, who, an_order(times=("12:00",), beside=True))
    assert aspirin in {one.id for one in service.orders(session, who)}
    assert len(service.orders(session, who)) == 2


def test_the_dead_get_no_more_records(session: Session, clock: SetClock, who: ResidentId, aspirin: CourseId) -> None:
    stays.record_death(session, who, clock.now(), "本院", "因病")
    for deed in (
        lambda: service.add_order(session, who, an_order(name="氨氯地平")),
        lambda: service.change_order(session, aspirin, an_order(), "改"),
        lambda: service.give(session, a_dose(aspirin)),
    ):
        with pytest.raises(RuleBrokenError):
            deed()
    assert [one[0] for one in today_(session)] == ["08:00"]
    service.count_stock(session, aspirin, counted(3))


# doses ------------------------------------------------------------------------------------------------


def test_nothing_is_on_record_until_somebody_says_it(session: Session, who: ResidentId, aspirin: CourseId) -> None:
    del who
    assert today_(session) == [("08:00", DoseState.LATE, None), ("20:00", DoseState.LATER, None)]
    service.give(session, a_dose(aspirin, at=at("08:05")))
    assert today_(session)[0] == ("08:00", DoseState.DONE, Outcome.GIVEN)
    with pytest.raises(RuleBrokenError) as refused:
        service.give(session, a_dose(aspirin, outcome=Outcome.REFUSED))
    assert codes(refused) == ["already"]
    with pytest.raises(RuleBrokenError) as refused:
        service.give(session, a_dose(aspirin, "20:00"))
    assert codes(refused) == ["too_early"]


def test_late_entries_say_so(session: Session, clock: SetClock, who: ResidentId, aspirin: CourseId) -> None:
    service.give(session, a_dose(aspirin, at=at("08:05")))
    clock.at = at("20:10")
    service.give(session, a_dose(aspirin, "20:00", at=at("20:02")))
    lines = service.history(session, who, at("00:00"), at("23:59"))
    assert [(f"{in_home(one.dose.at):%H:%M}", one.dose.late) for one in lines] == [("20:02", False), ("08:05", True)]


def test_a_correction_stands_beside_what_it_corrects(session: Session, who: ResidentId, aspirin: CourseId) -> None:
    first = service.give(session, a_dose(aspirin))
    with pytest.raises(RuleBrokenError) as refused:
        service.correct_dose(session, first, a_dose(aspirin, outcome=Outcome.REFUSED), " ")
    assert codes(refused) == ["why"]
    second = service.correct_dose(session, first, a_dose(aspirin, outcome=Outcome.REFUSED), "看错了床")
    assert today_(session)[0][2] is Outcome.REFUSED
    lines = service.history(session, who, at("00:00"), at("23:59"))
    assert [(one.dose.id, one.stands, one.dose.why) for one in lines] == [
        (second, True, "看错了床"),
        (first, False, ""),
    ]
    with pytest.raises(OutOfDateError):
        service.correct_dose(session, first, a_dose(aspirin), "又改")
    service.take_back_dose(session, second)
    assert today_(session)[0][2] is Outcome.GIVEN


def test_a_dose_pressed_by_mistake_is_due_again(session: Session, clock: SetClock, aspirin: CourseId) -> None:
    caregiver = as_role(session, Role.CAREGIVER)
    given = service.give(caregiver, a_dose(aspirin))
    service.take_back_dose(caregiver, given)
    assert today_(session)[0] == ("08:00", DoseState.LATE, None)
    given = service.give(caregiver, a_dose(aspirin))
    clock.pass_(minutes=16)
    with pytest.raises(RuleBrokenError):
        service.take_back_dose(caregiver, given)
    service.take_back_dose(caregiver, given, "按错了")
    with pytest.raises(OutOfDateError):
        service.take_back_dose(caregiver, given, "按错了")


def test_a_caregiver_corrects_own_lines_only(session: Session, aspirin: CourseId) -> None:
    caregiver = as_role(session, Role.CAREGIVER)
    given = service.give(session, a_dose(aspirin))
    with pytest.raises(NotAllowedError):
        service.correct_dose(caregiver, given, a_dose(aspirin, outcome=Outcome.REFUSED), "没看见")
    with pytest.raises(NotAllowedError):
        service.take_back_dose(caregiver, given, "没看见")
    service.correct_dose(as_role(session, Role.NURSE), given, a_dose(aspirin, outcome=Outcome.REFUSED), "没咽下去")


def test_who_was_away_at_the_time_is_not_late_and_taken_then_asks_how(
    session: Session, clock: SetClock, who: ResidentId, aspirin: CourseId
) -> None:
    leave = Leave(at("07:30"), at("11:00"), "女儿家", "女儿", phone="000", reason="过生日")
    stays.go_on_leave(session, who, leave)
    assert today_(session)[0] == ("08:00", DoseState.ELSEWHERE, None)
    stays.come_back(session, who, at("11:00"))
    assert today_(session)[0] == ("08:00", DoseState.ELSEWHERE, None)
    assert service.missed(session, at("00:00"), clock.now()) == ()
    with pytest.raises(RuleBrokenError) as refused:
        service.give(session, a_dose(aspirin, at=at("08:00")))
    assert codes(refused) == ["absent"]
    service.give(session, a_dose(aspirin, at=at("08:00"), note="女儿带着药，喂了"))


def test_nothing_is_due_to_who_left(session: Session, clock: SetClock, who: ResidentId, aspirin: CourseId) -> None:
    service.give(session, a_dose(aspirin))
    stays.discharge(session, who, clock.now(), "家属接回")
    assert today_(session) == [("08:00", DoseState.DONE, Outcome.GIVEN)]


# under lock -------------------------------------------------------------------------------------------


@pytest.fixture
def locked(session: Session, who: ResidentId) -> CourseId:
    return service.add_order(session, who, an_order(name="艾司唑仑片", locked=True))


def test_what_is_under_lock_leaves_it_before_four_eyes(
    session: Session, who: ResidentId, nurse: Second, locked: CourseId
) -> None:
    with pytest.raises(NotAllowedError):
        service.give(session, a_dose(locked))
    with pytest.raises(NotAllowedError):
        service.give(session, a_dose(locked), Second(nurse.login, "000000"))
    assert today_(session)[0][2] is None
    service.give(session, a_dose(locked), nurse)
    (line,) = service.history(session, who, at("00:00"), at("23:59"))
    assert line.second == "胡秋月"
    with pytest.raises(NotAllowedError):
        service.count_stock(session, locked, counted(10))
    assert service.count_stock(session, locked, counted(10), nurse) == 0


def test_nobody_signs_beside_themselves(session: Session, nurse: Second, locked: CourseId) -> None:
    acting = session.as_actor(accounts.switch_by_pin(session, nurse.login, nurse.pin))
    with pytest.raises(NotAllowedError):
        service.give(acting, a_dose(locked), nurse)


def test_only_who_gives_medicine_signs_for_what_is_under_lock(
    session: Session, nurse: Second, locked: CourseId
) -> None:
    accounts.add(session, NewAccount("汪春梅", Role.CASHIER, login="cashier", pin="135790"))
    assert [one.login for one in service.seconds(session)] == [nurse.login]
    with pytest.raises(NotAllowedError):
        service.give(session, a_dose(locked), Second("cashier", "135790"))
    assert today_(session)[0][2] is None


def test_a_lock_holds_until_the_day_of_the_order_that_ends_it(session: Session, locked: CourseId) -> None:
    free = an_order(name="艾司唑仑片", from_on=TODAY + timedelta(days=1))
    service.change_order(session, locked, free, "换成不用上锁的药")
    with pytest.raises(NotAllowedError):
        service.give(session, a_dose(locked))


def test_a_refused_dose_under_lock_needs_no_second(session: Session, locked: CourseId) -> None:
    service.give(session, a_dose(locked, outcome=Outcome.REFUSED))


def test_the_handover_hears_book_and_count_of_what_is_under_lock(
    session: Session, clock: SetClock, who: ResidentId, aspirin: CourseId, nurse: Second, locked: CourseId
) -> None:
    (told,) = service.locked_counts(session)
    assert (told.title, told.expected, told.counted) == ("艾司唑仑片 100 mg", None, None)
    service.receive_stock(session, locked, CountDraft(kind=CountKind.RECEIVED, amount=20, at=at("08:00")), nurse)
    service.give(session, a_dose(locked), nurse)
    clock.pass_(hours=1)
    with pytest.raises(RuleBrokenError) as refused:
        service.count_stock(session, locked, counted(18), nurse)
    assert codes(refused) == ["differs"]
    assert service.count_stock(session, locked, counted(18, note="掉地上一片"), nurse) == -1
    (told,) = service.locked_counts(session)
    assert (told.resident_id, told.expected, told.counted, told.difference) == (who, 18, 18, -1)
    assert (told.note, told.by, told.second) == ("掉地上一片", "李桂兰", "胡秋月")
    service.stop_order(session, locked, replace(STOP, last_on=TODAY - timedelta(days=1)))
    assert len(service.locked_counts(session)) == 1
    gone = CountDraft(kind=CountKind.RETURNED, amount=18, note="退药房")
    service.hand_out_stock(session, locked, gone, nurse)
    assert service.locked_counts(session) == ()
    assert aspirin not in {one.course.id for one in service.stock(session, who) if one.lines}


def test_a_line_of_the_book_can_be_taken_back(session: Session, who: ResidentId, aspirin: CourseId) -> None:
    service.count_stock(session, aspirin, counted(20))
    (book,) = service.stock(session, who)
    service.take_back_count(session, book.lines[0].count.id)
    (book,) = service.stock(session, who)
    assert (book.expected, book.lines) == (None, ())


def test_a_count_of_an_earlier_hour_is_compared_with_the_book_of_that_hour(session: Session, aspirin: CourseId) -> None:
    service.count_stock(session, aspirin, counted(10, at=at("07:00")))
    service.give(session, a_dose(aspirin, at=at("08:00")))
    assert service.count_stock(session, aspirin, counted(10, at=at("07:30"))) == 0
    assert service.count_stock(session, aspirin, counted(9)) == 0


# for others -------------------------------------------------------------------------------------------


def test_the_next_shift_hears_what_was_not_taken(
    session: Session, clock: SetClock, who: ResidentId, aspirin: CourseId
) -> None:
    other = service.add_order(session, who, an_order(name="氨氯地平", times=("09:00", "10:00", "11:30")))
    service.give(session, a_dose(other, "09:00", Outcome.REFUSED, note="嫌苦"))
    service.give(session, a_dose(other, "10:00"))
    found = service.missed(session, at("00:00"), clock.now())
    assert [(one.title, one.outcome, one.note) for one in found] == [
        ("阿司匹林肠溶片 100 mg", None, ""), ("氨氯地平 100 mg", Outcome.REFUSED, "嫌苦"),
    ]  # fmt: skip
    assert {one.name for one in found} == {"曾会元"}
    assert [one.title for one in service.missed(session, at("08:30"), clock.now())] == ["氨氯地平 100 mg"]
    assert aspirin not in {one.course_id for one in service.late_doses(session, at("08:01"))}


def test_what_was_given_when_needed(session: Session, clock: SetClock, who: ResidentId) -> None:
    pills = service.add_order(session, who, an_order(name="速效救心丸", times=(), per_dose=None, unit=""))
    dose = DoseDraft(course_id=pills, due_at=None, outcome=Outcome.GIVEN, note="胸口闷")
    service.give(session, dose)
    service.give(session, replace(dose, at=clock.now() - timedelta(hours=2)))
    found = service.when_needed(session, at("11:00"), at("12:30"))
    assert [(one.name, one.title, one.dose.note) for one in found] == [("曾会元", "速效救心丸 100 mg", "胸口闷")]


def test_a_line_corrected_to_another_shift_is_told_in_that_one_alone(session: Session, who: ResidentId) -> None:
    pills = service.add_order(session, who, an_order(name="速效救心丸", times=(), unit="粒"))
    service.count_stock(session, pills, counted(20, at=at("06:00")))
    dose = DoseDraft(course_id=pills, due_at=None, outcome=Outcome.GIVEN, note="胸口闷", at=at("11:30"))
    first = service.give(session, dose)
    second = service.correct_dose(session, first, replace(dose, at=at("07:30")), "时间写错")
    assert service.when_needed(session, at("11:00"), at("12:00")) == ()
    assert [one.dose.id for one in service.when_needed(session, at("07:00"), at("08:00"))] == [second]
    (line,) = service.history(session, who, at("11:00"), at("12:00"))
    assert (line.dose.id, line.stands) == (first, False)
    assert [one.expected for one in service.stock(session, who)] == [19]


def test_a_lock_counted_often_is_told_by_its_last_count_and_what_is_there_now(
    session: Session, who: ResidentId, nurse: Second, locked: CourseId
) -> None:
    for time, amount in (("06:00", 20), ("07:00", 19), ("10:00", 17)):
        service.count_stock(session, locked, counted(amount, at=at(time), note="数过"), nurse)
    service.give(session, a_dose(locked, at=at("08:00")), nurse)
    (told,) = service.locked_counts(session)
    (book,) = service.stock(session, who)
    assert (told.expected, told.counted, told.difference) == (17, 17, -1)
    assert book.counted is not None and (book.expected, book.counted.difference) == (17, -1)


def test_doses_of_some_residents_only(session: Session, clock: SetClock, who: ResidentId, aspirin: CourseId) -> None:
    del aspirin
    other = a_resident(session, name="李双喜", id_number="", id_none_reason="补办中")
    stays.admit(session, other, None, clock.now() - timedelta(days=3))
    service.add_order(session, other, an_order())
    assert {one.resident_id for one in service.doses_due(session)} == {who, other}
    assert {one.resident_id for one in service.doses_due(session, residents=[other])} == {other}


def test_facts_hold_what_stands_and_what_was_corrected(session: Session, who: ResidentId, aspirin: CourseId) -> None:
    first = service.give(session, a_dose(aspirin))
    service.correct_dose(session, first, a_dose(aspirin, outcome=Outcome.REFUSED), "看错了")
    ((of, told),) = service.facts(session)
    assert of == who
    assert [row["outcome"] for row in told["dose"]] == ["given", "refused"]
    before = told["medicine_count"]
    service.count_stock(session, aspirin, counted(5))
    ((_, after),) = service.facts(session)
    service.take_back_count(session, after["medicine_count"][0]["id"])
    ((_, told),) = service.facts(session)
    assert told["medicine_count"] == before == []


def test_the_dossier_names_the_medicines_with_stock_and_last_dose(
    session: Session, who: ResidentId, aspirin: CourseId
) -> None:
    section = service.dossier_section(session, who)
    assert section.table[0][-1] == "没有记录"
    service.count_stock(session, aspirin, counted(20, at=at("07:00")))
    service.give(session, a_dose(aspirin))
    section = service.dossier_section(session, who)
    name, dose, times, _, doctor, stock, last = section.table[0]
    assert (name, dose, times, doctor) == ("阿司匹林肠溶片 100 mg", "1片，口服", "08:00、20:00", "罗医生")
    assert stock.startswith("19 片")
    assert last.endswith("已服")
    service.stop_order(session, aspirin, replace(STOP, last_on=TODAY - timedelta(days=1)))
    section = service.dossier_section(session, who)
    assert section.table == ()
    assert "罗医生停药：血压正常了" in section.paragraphs[0]
    other = a_resident(session, name="李双喜", id_number="", id_none_reason="补办中")
    assert service.dossier_section(session, other).answer is not None


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.ELSEWHERE])
def test_who_may_do_what(session: Session, who: ResidentId, role: Role) -> None:
    acting = as_role(session, role)
    order = {Role.DIRECTOR, Role.NURSE}
    give = order | {Role.CAREGIVER}
    read = give | {Role.CLERK, Role.AUDITOR}
    nothing = CourseId(99)
    calls: list[tuple[Callable[[], object], set[Role]]] = [
        (lambda: service.add_order(acting, who, an_order(name="")), order),
        (lambda: service.change_order(acting, nothing, an_order(), "改"), order),
        (lambda: service.withdraw_order(acting, nothing, "错"), order),
        (lambda: service.stop_order(acting, nothing, STOP), order),
        (lambda: service.take_back_stop(acting, nothing, "错"), order),
        (lambda: service.give(acting, a_dose(nothing)), give),
        (lambda: service.check_dose(acting, a_dose(nothing)), give),
        (lambda: service.correct_dose(acting, DoseId(9), a_dose(nothing), "错"), give),
        (lambda: service.take_back_dose(acting, DoseId(9)), give),
        (lambda: service.count_stock(acting, nothing, counted(1)), give),
        (lambda: service.receive_stock(acting, nothing, counted(1)), give),
        (lambda: service.hand_out_stock(acting, nothing, counted(1, kind=CountKind.RETURNED)), give),
        (lambda: service.take_back_count(acting, 9), give),
        (lambda: service.orders(acting, who), read),
        (lambda: service.order(acting, nothing), read),
        (lambda: service.is_used(acting, nothing), read),
        (lambda: service.flagged(acting, at("00:00"), at("12:00")), read),
        (lambda: service.running(acting), read),
        (lambda: service.doses_due(acting), read),
        (lambda: service.doses_between(acting, at("00:00"), at("12:00")), read),
        (lambda: service.late_doses(acting, at("00:00")), read),
        (lambda: service.when_needed(acting, at("00:00"), at("12:00")), read),
        (lambda: service.history(acting, who, at("00:00"), at("12:00")), read),
        (lambda: service.missed(acting, at("00:00"), at("12:00")), read),
        (lambda: service.absent_at(acting, who, at("12:00")), read),
        (lambda: service.stock(acting, who), read),
        (lambda: service.locked_counts(acting), read),
        (lambda: list(service.facts(acting)), read),
        (lambda: service.rules_on(acting), read),
        (lambda: service.dossier_section(acting, who), {Role.DIRECTOR, Role.NURSE, Role.CLERK}),
    ]
    for place, (call, allowed) in enumerate(calls):
        if role in allowed:
            try:
                call()
            except (RuleBrokenError, OutOfDateError):
                continue
        else:
            with pytest.raises(NotAllowedError):
                call()
                pytest.fail(f"call {place} was allowed")
