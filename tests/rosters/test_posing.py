"""What a filling is asked for: other groups, people who go together, whom a night needs; what changed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import AskDraft, AskKind, Cell, Days, DutyDraft, DutyLook, GroupDraft, Sheet
from app.features.rosters.model.checking import Checker, Weight
from app.features.rosters.model.engine.search import Search
from app.features.rosters.model.engine.state import Facts
from app.features.rosters.model.posing import checked, posed
from app.features.rosters.model.problem import Effort, Outcome, Problem, Rule
from app.features.staff import service as staff
from app.features.staff.model import LimitDraft, LimitKind, MemberDraft, Post, TieDraft, TieKind, TieShifts
from app.kernel.errors import OutOfDateError
from app.kernel.ids import DutyId, RosterGroupId, StaffId
from tests.rosters.house import DAY, DECEMBER, FIRST, carers, duties_of, group_of, line


def sheet_of(session: Session) -> Sheet:
    return service.sheet(session, group_of(session).id, DECEMBER)


def need(session: Session, **least: int) -> None:
    """Let each day of December need so many people by letter."""
    for letter, count in least.items():
        service.set_need(session, duties_of(session)[letter], Days.EVERY, count, count, FIRST)


def filled(problem: Problem, work: float = 0.2) -> Outcome:
    return Search(problem, Effort(work=work), lambda _: None, 0.0).run()


# other groups -----------------------------------------------------------------------------------------


@pytest.fixture
def patrol(session: Session) -> tuple[RosterGroupId, DutyId]:
    """Return another group of the caregivers and its night."""
    group_id = service.add_group(session, GroupDraft("夜间", frozenset({Post.CAREGIVER})))
    duty = DutyDraft("巡", "巡夜", "20:00", "08:00", 12 * 60, DutyLook.NIGHT)
    return group_id, service.add_duty(session, group_id, duty)


def test_filling_leaves_rest_around_duties_of_another_group(
    session: Session, patrol: tuple[RosterGroupId, DutyId]
) -> None:
    need(session, 白=1, 夜=0)
    (mei,), (group_id, night) = carers(session, 1), patrol
    nights = (FIRST - DAY, FIRST + DAY * 3)
    for day in nights:
        month = DECEMBER if day in DECEMBER.days else DECEMBER.moved(-1)
        service.set_cells(session, group_id, month, {(mei, day): Cell(mei, day, night)})
    outcome = filled(posed(sheet_of(session)))
    assert outcome.hard == 0
    worked = {FIRST + DAY * number for number, cell in enumerate(outcome.roster.lines[str(mei)]) if cell}
    assert worked.isdisjoint({FIRST, FIRST + DAY * 3, FIRST + DAY * 4}), "none that day, none the morning after"
    assert len(worked) >= 10
    (hole,) = [one for one in outcome.holes if one.day == 0 and one.rule is Rule.COVER]
    assert [one.rule for one in hole.why] == [Rule.BESIDE]


def test_a_duty_before_the_night_of_another_group_needs_its_rest_too(
    session: Session, patrol: tuple[RosterGroupId, DutyId]
) -> None:
    """A night that ends at eight, and a duty of the other group at ten."""
    (mei,), (group_id, _night) = carers(session, 1), patrol
    late = service.add_duty(session, group_id, DutyDraft("晚", "晚班", "10:00", "18:00", 8 * 60))
    service.set_cells(session, group_id, DECEMBER, {(mei, FIRST + DAY): Cell(mei, FIRST + DAY, late)})
    choices, known = Facts(posed(sheet_of(session))).choices, duties_of(session)
    assert choices[str(mei), 0] == (None, str(known["白"]), str(known["陪"])), "no night before"
    assert choices[str(mei), 1] == (None,)


def test_a_pattern_gives_way_to_duties_of_another_group(session: Session, patrol: tuple[RosterGroupId, DutyId]) -> None:
    (mei,), (group_id, night) = carers(session, 1), patrol
    day = duties_of(session)["白"]
    service.set_pattern(session, group_of(session).id, mei, [day], FIRST)
    service.set_cells(session, group_id, DECEMBER, {(mei, FIRST + DAY): Cell(mei, FIRST + DAY, night)})
    pinned = posed(sheet_of(session)).pinned
    assert [pinned.get((str(mei), number), "open") for number in range(4)] == [str(day), "open", "open", str(day)]


# people who go together -------------------------------------------------------------------------------


def together(session: Session) -> tuple[StaffId, StaffId]:
    mei, zhen, *_others = carers(session, 4)
    staff.add_tie(session, mei, TieDraft(zhen, TieKind.COUPLE, TieShifts.TOGETHER))
    return mei, zhen


def test_two_who_go_together_get_the_same_days(session: Session) -> None:
    mei, zhen = together(session)
    need(session, 白=2, 夜=0)
    problem = posed(sheet_of(session))
    lines = filled(problem, 1).roster.lines
    assert lines[str(mei)] == lines[str(zhen)]
    assert any(lines[str(mei)])
    untied = replace(problem, demands=tuple(one for one in problem.demands if not one.alone))
    other = filled(untied, 1).roster.lines
    assert other[str(mei)] != other[str(zhen)], "by themselves they would not"


def test_one_without_the_other_costs_and_is_no_finding(session: Session) -> None:
    mei, _zhen = together(session)
    now = sheet_of(session)
    found = Checker(checked(now)).findings(checked(now).roster({(str(mei), 2): str(duties_of(session)["白"])}))
    (tie,) = [one for one in found if one.rule is Rule.TIE]
    assert (tie.weight, tie.day, tie.cost) == (Weight.SOFT, 2, now.rules.wish_points)
    service.set_cells(session, group_of(session).id, DECEMBER, line(session, mei, "..白"))
    assert "tie" not in {one.rule for one in service.findings(session, group_of(session).id, DECEMBER)}


def test_nobody_goes_with_who_is_away_or_works_no_nights(session: Session) -> None:
    _mei, zhen = together(session)
    service.add_ask(session, AskDraft(zhen, AskKind.LEAVE, FIRST, FIRST + DAY))
    staff.add_limit(session, zhen, LimitDraft(LimitKind.PREGNANT, FIRST + DAY * 3))
    known = duties_of(session)
    asked = {(one.day, *one.shifts) for one in checked(sheet_of(session)).demands if one.alone}
    assert (1, str(known["白"])) not in asked
    assert {(2, str(known["白"])), (2, str(known["夜"])), (3, str(known["白"]))} <= asked
    assert (3, str(known["夜"])) not in asked


# whom a night needs -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("asked", "rule", "short"), [(1, Rule.COVER, 2), (2, Rule.COVER, 2), (3, Rule.RATIO, 3)])
def test_who_is_missing_at_night_is_missing_once(session: Session, asked: int, rule: Rule, short: int) -> None:
    need(session, 白=0, 夜=2)
    carers(session, 1)
    problem = checked(replace(sheet_of(session), night_least=asked))
    holes = Checker(problem).holes(problem.roster({}), Checker(problem).findings(problem.roster({})))
    assert [(one.rule, one.short) for one in holes if one.day == 0] == [(rule, short)]


def test_two_kinds_of_night_share_what_the_residents_need(session: Session) -> None:
    need(session, 白=0, 夜=1)
    carers(session, 1)
    second = service.add_duty(
        session, group_of(session).id, DutyDraft("小", "小夜", "16:00", "00:00", 8 * 60, DutyLook.NIGHT)
    )
    service.set_need(session, second, Days.EVERY, 1, 1, FIRST)
    for asked, wanted in ((2, []), (3, [3])):
        demands = checked(replace(sheet_of(session), night_least=asked)).demands
        assert [one.least for one in demands if one.day == 0 and one.rule is Rule.RATIO] == wanted


# what changed meanwhile -------------------------------------------------------------------------------


CHANGES: dict[str, Callable[[Session, StaffId], object]] = {
    "a need": lambda session, _mei: need(session, 白=2),
    "leave": lambda session, mei: service.add_ask(session, AskDraft(mei, AskKind.LEAVE, FIRST, FIRST)),
    "a limit": lambda session, mei: staff.add_limit(session, mei, LimitDraft(LimitKind.PREGNANT, FIRST)),
    "a person": lambda session, _mei: staff.add_member(session, MemberDraft("林小雨", Post.CAREGIVER)),
    "a cell": lambda session, mei: service.set_cells(session, group_of(session).id, DECEMBER, line(session, mei, "白")),
}


@pytest.mark.parametrize("change", [*CHANGES])
def test_what_was_found_for_another_month_is_not_written(session: Session, change: str) -> None:
    need(session, 白=1, 夜=0)
    (mei,) = carers(session, 1)
    group_id = group_of(session).id
    filling = service.start_filling(session, group_id, DECEMBER, Effort(work=0.1))
    filling.stop()
    found = filling.problem.roster({})
    assert not list(filling.outcomes())
    CHANGES[change](session, mei)
    with pytest.raises(OutOfDateError):
        service.take_filling(session, group_id, DECEMBER, filling, found)
