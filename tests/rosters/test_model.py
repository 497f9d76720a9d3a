"""A month's rules at their edges: days, rest, weeks, leave, certificates, couples, patterns, standby."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import (
    AskDraft,
    AskKind,
    Cell,
    DutyDraft,
    DutyLook,
    Edit,
    Gravity,
    GroupDraft,
    Month,
    Review,
    Sheet,
    by_patterns,
    tallies,
)
from app.features.rosters.model.posing import cells, checked, posed, roster
from app.features.staff import service as staff
from app.features.staff.model import (
    CertificateDraft,
    LimitDraft,
    LimitKind,
    MemberDraft,
    Post,
    TieDraft,
    TieKind,
    TieShifts,
)
from app.kernel.ids import StaffId
from tests.rosters.house import DAY, DECEMBER, FIRST, carers, duties_of, group_of, line, need


def sheet_of(session: Session, month: Month = DECEMBER) -> Sheet:
    return service.sheet(session, group_of(session).id, month)


def having(sheet: Sheet, wanted: Edit) -> Sheet:
    return replace(sheet, cells={place: cell for place, cell in wanted.items() if cell is not None})


def broken(session: Session, wanted: Edit) -> list[tuple[str, int | None]]:
    """Return the broken rules of December with some cells, each with the number of its day."""
    review = Review(having(sheet_of(session), wanted))
    return [(one.rule, one.day.day if one.day else None) for one in review.findings if one.gravity is Gravity.BROKEN]


@pytest.fixture
def mei(session: Session) -> StaffId:
    return carers(session, 2)[0]


def test_months_follow_one_another_over_the_year() -> None:
    assert DECEMBER.moved(1) == Month(2027, 1)
    assert DECEMBER.moved(-12) == Month(2025, 12)
    assert (Month(2028, 2).last, Month(2027, 2).last) == (date(2028, 2, 29), date(2027, 2, 28))
    assert [Month.read(one) for one in ("2026-12", "2026-13", "2026-1", "26-12")] == [DECEMBER, None, None, None]


@pytest.mark.parametrize(("begins", "rest"), [("06:59", True), ("07:00", False)])
def test_eleven_hours_of_rest_are_enough(session: Session, mei: StaffId, begins: str, *, rest: bool) -> None:
    group = group_of(session)
    service.add_duty(session, group.id, DutyDraft("早", "早班", begins, "15:00", 8 * 60))
    assert broken(session, line(session, mei, "白早")) == ([("rest", 2)] if rest else [])


def test_a_night_of_the_month_before_needs_its_rest(session: Session, mei: StaffId) -> None:
    november = {(mei, FIRST - DAY): Cell(mei, FIRST - DAY, duties_of(session)["夜"])}
    service.set_cells(session, group_of(session).id, DECEMBER.moved(-1), november)
    assert broken(session, line(session, mei, "白")) == [("rest", 1)]
    assert broken(session, line(session, mei, "休白")) == []


def test_a_week_begins_on_monday_in_the_month_before(session: Session, mei: StaffId) -> None:
    """1 December 2026 is a Tuesday."""
    assert broken(session, line(session, mei, "白白白白白")) == []
    monday = {(mei, FIRST - DAY): Cell(mei, FIRST - DAY, duties_of(session)["白"])}
    service.set_cells(session, group_of(session).id, DECEMBER.moved(-1), monday)
    assert broken(session, line(session, mei, "白白白白白")) == [("week", 1)]


def test_days_on_end_go_on_from_the_month_before_and_stop_at_what_nobody_planned(
    session: Session, mei: StaffId
) -> None:
    duty, group = duties_of(session)["陪"], group_of(session)
    five = {(mei, FIRST - DAY * back): Cell(mei, FIRST - DAY * back, duty) for back in range(1, 6)}
    service.set_cells(session, group.id, DECEMBER.moved(-1), five)
    assert broken(session, line(session, mei, "陪")) == []
    assert broken(session, line(session, mei, "陪陪")) == [("run", 1)]
    service.set_cells(session, group.id, DECEMBER.moved(-1), {(mei, FIRST - DAY * 2): None})
    assert broken(session, line(session, mei, "陪陪陪")) == []


def test_leave_holds_on_its_first_and_last_day(session: Session, mei: StaffId) -> None:
    service.add_ask(session, AskDraft(mei, AskKind.LEAVE, FIRST - DAY * 3, FIRST + DAY))
    assert broken(session, line(session, mei, "白白白")) == [("leave", 1), ("leave", 2)]


def test_who_begins_in_the_month_is_not_planned_before(session: Session) -> None:
    began = FIRST + DAY * 9
    lin = staff.add_member(session, MemberDraft("林小雨", Post.CAREGIVER, began_on=began))
    review = Review(having(sheet_of(session), line(session, lin, "." * 8 + "白白")))
    out = [one for one in review.findings if one.gravity is Gravity.BROKEN]
    assert [(one.day, one.said.source) for one in out] == [
        (FIRST + DAY * 8, "{who}: has a duty, but is not in post that day")
    ]
    given_back = cells(review.sheet, roster(review.sheet))
    assert given_back[lin, FIRST] is None
    assert given_back[lin, DECEMBER.last] == Cell(lin, DECEMBER.last, None)


def test_no_nights_from_the_day_of_a_limit_on(session: Session, mei: StaffId) -> None:
    staff.add_limit(session, mei, LimitDraft(LimitKind.PREGNANT, FIRST + DAY * 5))
    assert broken(session, line(session, mei, "....夜")) == []
    assert broken(session, line(session, mei, ".....夜")) == [("expired", 6)]


def test_a_certificate_holds_on_its_last_day_and_not_after(session: Session, mei: StaffId) -> None:
    staff.add_certificate(session, mei, CertificateDraft("health", expires_on=FIRST + DAY * 4))
    assert broken(session, line(session, mei, "....白")) == []
    assert broken(session, line(session, mei, ".....白")) == [("expired", 6)]


def test_two_who_are_kept_apart_share_no_duty(session: Session) -> None:
    mei, zhen = carers(session, 2)
    staff.add_tie(session, mei, TieDraft(zhen, TieKind.COUPLE, TieShifts.APART))
    both = {**line(session, mei, "白白"), **line(session, zhen, "休白")}
    assert broken(session, both) == [("tie", 2)]


def test_part_time_has_part_of_the_hours(session: Session) -> None:
    half = staff.add_member(session, MemberDraft("林小雨", Post.CAREGIVER, workload=50))
    assert broken(session, line(session, half, "白休" * 8)) == []
    assert ("month", None) in broken(session, line(session, half, "白休" * 9))


@pytest.mark.parametrize(("minutes", "rest"), [(12 * 60, [("rest", 2)]), (5 * 60, [])])
def test_two_groups_on_one_day_and_too_close_to_one_another(
    session: Session, minutes: int, rest: list[tuple[str, int]]
) -> None:
    lead = staff.add_member(session, MemberDraft("林小雨", Post.CAREGIVER))
    cover = service.add_group(session, GroupDraft("夜间", frozenset({Post.CAREGIVER})))
    night = service.add_duty(session, cover, DutyDraft("巡", "巡夜", "20:00", "08:00", minutes, DutyLook.NIGHT))
    service.set_cells(session, cover, DECEMBER, {(lead, FIRST): Cell(lead, FIRST, night)})
    assert broken(session, line(session, lead, "陪白白")) == [("leave", 1), *rest]
    assert posed(sheet_of(session)).people[0].off == {0}
    service.set_cells(session, cover, DECEMBER.moved(-1), {(lead, FIRST - DAY): Cell(lead, FIRST - DAY, night)})
    assert broken(session, line(session, lead, "白")) == [("leave", 1), *[(rule, 1) for rule, _day in rest]]
    sheet = sheet_of(session)
    given = cells(sheet, roster(sheet))
    assert (given[lead, FIRST], given[lead, FIRST + DAY]) == (None, Cell(lead, FIRST + DAY, None))


def test_a_duty_that_is_mostly_waiting_needs_no_rest_after(session: Session) -> None:
    group = service.groups(session)[1]
    (lead,) = service.duties(session, group.id)
    who = staff.add_member(session, MemberDraft("周小梅", Post.LEADER))
    wanted = {(who, day): Cell(who, day, lead.id) for day in DECEMBER.days[:27]}
    review = Review(having(service.sheet(session, group.id, DECEMBER), wanted))
    assert [one.rule for one in review.findings if one.gravity is Gravity.BROKEN] == ["month"]
    service.change_duty(session, lead.id, replace(lead.told, minutes=24 * 60))
    (whole,) = (one for one in service.duties(session, group.id) if not one.withdrawn)
    two = {(who, day): Cell(who, day, whole.id) for day in DECEMBER.days[:2]}
    again = Review(having(service.sheet(session, group.id, DECEMBER), two))
    assert [one.rule for one in again.findings if one.gravity is Gravity.BROKEN] == ["rest"]


def test_what_residents_need_is_asked_of_carers_alone(session: Session) -> None:
    kitchen = service.groups(session)[2]
    staff.add_member(session, MemberDraft("何春燕", Post.COOK, began_on=FIRST))
    sheet = service.sheet(session, kitchen.id, DECEMBER)
    asked = replace(sheet, residents=40, night_least=2, rules=replace(sheet.rules, people_per_carer_day=10))
    assert {one.rule.value for one in checked(asked).demands} == {"cover"}
    assert checked(asked).shares == ()


def test_patterns_follow_one_another(session: Session, mei: StaffId) -> None:
    group, known = group_of(session), duties_of(session)
    service.set_pattern(session, group.id, mei, [known["白"], known["白"], None], FIRST)
    service.set_pattern(session, group.id, mei, [known["夜"], None], FIRST + DAY * 10, FIRST + DAY * 13)
    sheet = sheet_of(session)
    assert "".join(shown(sheet, by_patterns(sheet), mei)) == "白白休白白休白白休白夜休夜休" + "." * 17
    service.set_pattern(session, group.id, mei, [], FIRST + DAY * 4)
    sheet = sheet_of(session)
    assert "".join(shown(sheet, by_patterns(sheet), mei)) == "白白休白" + "." * 27


def test_a_pattern_to_come_stays_when_the_one_before_ends(session: Session, mei: StaffId) -> None:
    group, known = group_of(session), duties_of(session)
    service.set_pattern(session, group.id, mei, [known["夜"]], FIRST + DAY * 10, FIRST + DAY * 11)
    service.set_pattern(session, group.id, mei, [known["白"]], FIRST, FIRST + DAY * 9)
    service.set_pattern(session, group.id, mei, [], FIRST + DAY * 2, FIRST + DAY * 9)
    sheet = sheet_of(session)
    assert "".join(shown(sheet, by_patterns(sheet), mei)) == "白白" + "." * 8 + "夜夜" + "." * 19
    service.set_pattern(session, group.id, mei, [known["白"]], FIRST, FIRST + DAY * 10)
    sheet = sheet_of(session)
    assert "".join(shown(sheet, by_patterns(sheet), mei)) == "白" * 11 + "." * 20, "they met on the eleventh"


def test_a_pattern_and_a_wish_go_with_the_duty_that_took_the_place(session: Session, mei: StaffId) -> None:
    group, known = group_of(session), duties_of(session)
    service.set_pattern(session, group.id, mei, [known["白"], None], FIRST)
    service.add_ask(session, AskDraft(mei, AskKind.WISH_DUTY, FIRST, FIRST, known["白"]))
    new = service.change_duty(session, known["白"], DutyDraft("早", "早班", "07:00", "15:00", 480))
    sheet = sheet_of(session)
    assert shown(sheet, by_patterns(sheet), mei)[:3] == ["早", "休", "早"]
    assert [one.shifts for one in posed(sheet).wishes] == [{str(new)}]
    service.withdraw_duty(session, new)
    sheet = sheet_of(session)
    assert shown(sheet, by_patterns(sheet), mei)[:3] == [".", "休", "."]
    assert posed(sheet).wishes == ()


def test_a_run_that_gets_shorter_breaks_nothing(session: Session, mei: StaffId) -> None:
    review = Review(having(sheet_of(session), line(session, mei, "陪" * 9)))
    assert [one.rule for one in review.findings if one.gravity is Gravity.BROKEN] == ["run"]
    assert review.would_break({(mei, FIRST): Cell(mei, FIRST, None)}) == ()
    assert [one.rule for one in review.would_break({(mei, FIRST + DAY * 9): Cell(mei, FIRST + DAY * 9,
            duties_of(session)["陪"])})] == ["run"]  # fmt: skip


def test_what_was_broken_before_is_not_told_again(session: Session, mei: StaffId) -> None:
    review = Review(having(sheet_of(session), line(session, mei, "陪" * 8 + "休" + "陪" * 3 + "休" + "陪" * 3)))
    joined = review.would_break({(mei, FIRST + DAY * 12): Cell(mei, FIRST + DAY * 12, duties_of(session)["陪"])})
    assert [(one.rule, one.day) for one in joined if one.rule == "run"] == [("run", FIRST + DAY * 9)]


def shown(sheet: Sheet, wanted: Edit, of: StaffId) -> list[str]:
    """Return the letters of somebody's days; a dot is not planned."""
    found = (wanted.get((of, day)) for day in sheet.month.days)
    return ["." if one is None else "休" if one.duty_id is None else sheet.duty[one.duty_id].letter for one in found]


@pytest.mark.parametrize("seed", range(20))
def test_any_month_comes_back_from_its_problem_and_is_counted_alike(session: Session, seed: int) -> None:
    random, ids = Random(seed), carers(session, 5)
    need(session, 白=2, 夜=1)
    service.add_ask(session, AskDraft(ids[0], AskKind.LEAVE, FIRST + DAY * 3, FIRST + DAY * 6))
    sheet = sheet_of(session)
    wanted = {
        (of, day): Cell(of, day, random.choice([None, *(one.id for one in sheet.duties)]), random.random() < 0.2)
        for of in ids
        for day in DECEMBER.days
        if (of, day) not in sheet.absences
    }
    full = having(sheet, {**wanted})
    assert {place: cell for place, cell in cells(full, roster(full)).items() if cell} == full.cells
    counted = tallies(full)
    for of in ids:
        mine = [sheet.duty[one.duty_id] for one in wanted.values() if one.staff_id == of and one.duty_id]
        told = counted[of].duties, counted[of].nights, counted[of].minutes
        assert told == (len(mine), sum(one.letter == "夜" for one in mine), sum(one.told.minutes for one in mine))
        free = [day for day in DECEMBER.days if day.weekday() >= 5 and (one := wanted.get((of, day))) and one.duty_id]
        assert counted[of].weekends == len(free)
    place = random.choice([*wanted])
    edit = {place: Cell(*place, random.choice([None, *(one.id for one in sheet.duties)]))}
    review, after = Review(full), Review(having(sheet, {**wanted, **edit}))
    worse = {one.key for one in after.findings} - {one.key for one in review.findings}
    told_worse = {one.key for one in review.would_break(edit)}
    assert told_worse <= {one.key for one in after.findings if one.gravity is not Gravity.NOTE}
    gone = {(one.rule, one.staff_id, one.duties) for one in review.findings}
    new = {one.key for one in after.findings if one.key in worse and one.gravity is not Gravity.NOTE
           and (one.rule, one.staff_id, one.duties) not in gone}  # fmt: skip
    assert new <= told_worse


def test_a_home_may_let_people_work_whose_certificate_ran_out(session: Session, mei: StaffId) -> None:
    staff.add_certificate(session, mei, CertificateDraft("health", expires_on=FIRST))
    sheet = having(sheet_of(session), line(session, mei, ".白"))
    told = replace(sheet, rules=replace(sheet.rules, lapsed_papers="tell"))
    found = ([one.rule for one in Review(which).findings if one.gravity is Gravity.BROKEN] for which in (sheet, told))
    assert [*found] == [["expired"], []]
