"""What a fair share is over three months: for those who were here, who are new, on leave, part time, without nights."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from app.data import work_calendar
from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import AskDraft, AskKind, Cell, Days, Gravity, Month, Review, quarter
from app.features.rosters.model.posing import checked
from app.features.rosters.model.problem import Limit, Rule
from app.features.staff import service as staff
from app.features.staff.model import CertificateDraft, MemberDraft, Nights, Post
from app.kernel.ids import StaffId
from tests.rosters.house import DAY, DECEMBER, FIRST, carers, duties_of, group_of, line


def need(session: Session, **count: int) -> None:
    """Let each day of December and after need so many people by letter."""
    for letter, people in count.items():
        service.set_need(session, duties_of(session)[letter], Days.EVERY, people, people, FIRST)


def worked(session: Session, of: StaffId, month: Month, letter: str, every: int, days: int = 31) -> None:
    """Let somebody work each so many days of the first days of a month, and be off on the others."""
    duty_id = duties_of(session)[letter]
    cells = {(of, day): Cell(of, day, None if number % every else duty_id)
             for number, day in enumerate(month.days[:days])}  # fmt: skip
    service.set_cells(session, group_of(session).id, month, cells)


def share(session: Session, of: StaffId, rule: Rule = Rule.SHIFTS) -> tuple[int, int, int]:
    """Return least and most of a fair share over the months looked at, and what was worked before this one."""
    problem = checked(service.sheet(session, group_of(session).id, DECEMBER))
    (found,) = (one for one in problem.limits if one.person == str(of) and one.rule is rule and is_share(one))
    assert found.low is not None
    assert found.high is not None
    return found.low, found.high, found.before


def is_share(limit: Limit) -> bool:
    return limit.low is not None or limit.high is not None


def left_for_this_month(session: Session, of: StaffId, rule: Rule = Rule.SHIFTS) -> tuple[int, int]:
    low, high, before = share(session, of, rule)
    return low - before, high - before


def test_who_did_more_before_does_less_now(session: Session) -> None:
    mei, zhen = carers(session, 2)
    need(session, 白=1, 夜=0)
    worked(session, mei, DECEMBER.moved(-1), "白", 2)  # 15 duties
    worked(session, zhen, DECEMBER.moved(-1), "白", 3)  # 10
    assert left_for_this_month(session, mei) == (13, 13)  # half of 56, less 15
    assert left_for_this_month(session, zhen) == (18, 18)


def test_who_is_new_starts_even(session: Session) -> None:
    mei, zhen = carers(session, 2)
    need(session, 白=1, 夜=0)
    for of in (mei, zhen):
        worked(session, of, DECEMBER.moved(-1), "白", 2)
    new = staff.add_member(session, MemberDraft("林小雨", Post.CAREGIVER, began_on=FIRST))
    assert left_for_this_month(session, new) == (10, 11)  # a third of 31, nothing to catch up
    assert left_for_this_month(session, mei) == (10, 11)


def test_nobody_makes_up_for_a_month_of_leave(session: Session) -> None:
    mei, zhen, chun = carers(session, 3)
    need(session, 白=1, 夜=0)
    for of in (mei, zhen):
        worked(session, of, DECEMBER.moved(-1), "白", 2)  # the third was on leave: no days planned
    assert [left_for_this_month(session, one) for one in (mei, zhen, chun)] == [(10, 11)] * 3


def test_leave_in_this_month_makes_the_share_smaller(session: Session) -> None:
    mei, zhen = carers(session, 2)
    need(session, 白=1, 夜=0)
    service.add_ask(session, AskDraft(mei, AskKind.LEAVE, FIRST, FIRST + DAY * 9))
    assert left_for_this_month(session, mei) == (12, 13)  # 21 of 52 days
    assert left_for_this_month(session, zhen) == (18, 19)


def test_who_lost_a_certificate_in_the_month_shares_until_then(session: Session) -> None:
    mei, zhen = carers(session, 2)
    need(session, 白=1, 夜=0)
    staff.add_certificate(session, mei, CertificateDraft("health", expires_on=FIRST + DAY * 9))
    assert left_for_this_month(session, mei) == (7, 8)  # 10 of 41 days
    assert left_for_this_month(session, zhen) == (23, 24)


def test_part_time_has_part_of_a_share(session: Session) -> None:
    (mei,) = carers(session, 1)
    need(session, 白=1, 夜=0)
    half = staff.add_member(session, MemberDraft("林小雨", Post.CAREGIVER, workload=50))
    assert left_for_this_month(session, half) == (10, 11)
    assert left_for_this_month(session, mei) == (20, 21)


def test_who_works_no_nights_has_no_share_of_them(session: Session) -> None:
    mei, zhen = carers(session, 2)
    need(session, 白=0, 夜=1)
    none = staff.add_member(session, MemberDraft("林小雨", Post.CAREGIVER, nights=Nights.NO))
    problem = checked(service.sheet(session, group_of(session).id, DECEMBER))
    assert str(none) not in {one.person for one in problem.limits if one.rule is Rule.NIGHTS and is_share(one)}
    assert [left_for_this_month(session, one, Rule.NIGHTS) for one in (mei, zhen)] == [(15, 16)] * 2


def test_public_holidays_of_the_months_before_count(session: Session) -> None:
    january, holiday = Month(2027, 1), date(2026, 11, 20)  # a Friday
    work_calendar.save_year(session, 2026, [holiday], [], "通知")
    work_calendar.save_year(session, 2027, [january.first], [], "通知")
    mei, zhen = carers(session, 2)
    need(session, 白=1)
    duty_id, group = duties_of(session)["白"], group_of(session)
    for of, given in ((mei, duty_id), (zhen, None)):
        service.set_cells(session, group.id, Month(2026, 11), {(of, holiday): Cell(of, holiday, given)})
    sheet = service.sheet(session, group.id, january)
    assert {of: one.holidays for of, one in quarter(sheet).items()} == {mei: 1, zhen: 0}
    problem = checked(sheet)
    shares = {one.person: (one.low, one.high, one.before) for one in problem.limits if one.rule is Rule.HOLIDAYS}
    assert shares == {str(mei): (1, 2, 1), str(zhen): (1, 2, 0)}


def test_a_duty_more_than_the_others_is_not_worth_a_word(session: Session) -> None:
    mei, zhen = carers(session, 2)
    need(session, 白=1, 夜=0)
    sheet_of = service.sheet(session, group_of(session).id, DECEMBER)
    assert not [one for one in Review(sheet_of).findings if one.rule == "shifts"], "nothing is planned yet"
    plan = {**line(session, mei, "白休" * 14 + "白白白"), **line(session, zhen, "休白" * 14 + "休休休")}  # 17 and 14
    service.set_cells(session, group_of(session).id, DECEMBER, plan)
    notes = service.findings(session, group_of(session).id, DECEMBER)
    assert not [one for one in notes if one.rule == "shifts" and one.gravity is Gravity.NOTE]
    less = line(session, zhen, "休白" * 12 + "休" * 7)
    service.set_cells(session, group_of(session).id, DECEMBER, less)
    told = [one for one in service.findings(session, group_of(session).id, DECEMBER)
            if one.rule == "shifts" and one.gravity is Gravity.NOTE]  # fmt: skip
    assert [one.staff_id for one in told] == [zhen]


@pytest.mark.parametrize("seed", range(10))
def test_shares_of_everybody_come_to_what_is_needed(session: Session, seed: int) -> None:
    random, ids = Random(seed), carers(session, 5)
    need(session, 白=2, 夜=1)
    for of in ids[: random.randrange(1, 5)]:
        for back in (1, 2):
            worked(
                session, of, DECEMBER.moved(-back), random.choice("白夜"), random.randrange(2, 5), random.randrange(31)
            )
    for rule, needed in ((Rule.SHIFTS, 93), (Rule.NIGHTS, 31), (Rule.WEEKENDS, 24)):
        left = [left_for_this_month(session, of, rule) for of in ids]
        assert sum(low for low, _high in left) <= needed <= sum(high for _low, high in left)
