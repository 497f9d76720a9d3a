"""Rosters through the services: the grid, leave, swaps, publishing; rights and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from app.data import check
from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import AskDraft, AskKind, Cell, Days, DutyDraft, DutyLook, Gravity, Group, Month, Place
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.access import Permission, Role, allows
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import DutyId, StaffId
from tests.builders import as_role

DAY = timedelta(days=1)
DECEMBER = Month(2026, 12)
FIRST = DECEMBER.first


@pytest.fixture
def people(session: Session) -> tuple[StaffId, StaffId]:
    mei, zhen = (staff.add_member(session, MemberDraft(name, Post.CAREGIVER)) for name in ("周小梅", "邓素珍"))
    return mei, zhen


@pytest.fixture
def group(session: Session) -> Group:
    return service.groups(session)[0]


@pytest.fixture
def duties(session: Session, group: Group) -> dict[str, DutyId]:
    return {one.letter: one.id for one in service.duties(session, group.id)}


def on(staff_id: StaffId, day: date, duty_id: DutyId | None) -> dict[Place, Cell | None]:
    return {(staff_id, day): Cell(staff_id, day, duty_id)}


def letters(session: Session, group: Group, staff_id: StaffId) -> str:
    now = service.sheet(session, group.id, DECEMBER)
    found = (now.cells.get((staff_id, day)) for day in DECEMBER.days)
    return "".join(
        "." if one is None else "休" if one.duty_id is None else now.duty[one.duty_id].letter for one in found
    )


def test_a_new_home_has_groups_with_duties(session: Session) -> None:
    names = {one.name: [duty.letter for duty in service.duties(session, one.id)] for one in service.groups(session)}
    assert names == {"护理组": ["白", "夜", "陪"], "带班领导": ["带"], "厨房": ["日"], "门卫": ["值"]}


def test_cells_are_set_and_set_back(
    session: Session, group: Group, people: tuple[StaffId, StaffId], duties: dict[str, DutyId]
) -> None:
    mei, _zhen = people
    before = service.set_cells(session, group.id, DECEMBER, on(mei, FIRST, duties["白"]))
    service.set_cells(session, group.id, DECEMBER, on(mei, FIRST, duties["夜"]))
    assert letters(session, group, mei)[:2] == "夜."
    service.set_cells(session, group.id, DECEMBER, before)
    assert letters(session, group, mei)[:2] == ".."
    rows = session.db.execute("SELECT count(*), count(withdrawn_seq) FROM roster_cell").fetchone()
    assert rows == (2, 2)
    assert list(check.faults(session)) == []


def test_a_swap_of_one_day_and_of_two(
    session: Session, group: Group, people: tuple[StaffId, StaffId], duties: dict[str, DutyId]
) -> None:
    mei, zhen = people
    plan = {**on(mei, FIRST, duties["白"]), **on(zhen, FIRST, None), **on(zhen, FIRST + DAY, duties["夜"])}
    service.set_cells(session, group.id, DECEMBER, {**plan, **on(mei, FIRST + DAY, None)})
    service.swap(session, group.id, DECEMBER, (mei, FIRST), (zhen, FIRST))
    assert (letters(session, group, mei)[:2], letters(session, group, zhen)[:2]) == ("休休", "白夜")
    service.swap(session, group.id, DECEMBER, (zhen, FIRST), (mei, FIRST))
    service.swap(session, group.id, DECEMBER, (mei, FIRST), (zhen, FIRST + DAY))
    assert (letters(session, group, mei)[:2], letters(session, group, zhen)[:2]) == ("休夜", "白休")


def test_a_swap_of_two_days_loses_no_duty(
    session: Session, group: Group, people: tuple[StaffId, StaffId], duties: dict[str, DutyId]
) -> None:
    mei, zhen = people
    mine = {**on(mei, FIRST, duties["白"]), **on(mei, FIRST + DAY, duties["陪"])}
    theirs = {**on(zhen, FIRST, None), **on(zhen, FIRST + DAY, duties["夜"])}
    service.set_cells(session, group.id, DECEMBER, {**mine, **theirs})
    service.swap(session, group.id, DECEMBER, (mei, FIRST), (zhen, FIRST + DAY))
    assert (letters(session, group, mei)[:2], letters(session, group, zhen)[:2]) == ("休夜", "白陪")
    service.swap(session, group.id, DECEMBER, (mei, FIRST), (mei, FIRST + DAY))
    assert letters(session, group, mei)[:2] == "夜休", "one's own two days change places"


def test_a_published_month_takes_a_change_with_its_reason_only(
    session: Session, group: Group, people: tuple[StaffId, StaffId], duties: dict[str, DutyId], clock: SetClock
) -> None:
    mei, _zhen = people
    service.set_cells(session, group.id, DECEMBER, on(mei, FIRST, duties["白"]))
    seen = service.digest(service.sheet(session, group.id, DECEMBER))
    issue = service.publish(session, group.id, DECEMBER, seen)
    assert issue.number == 1
    assert issue.open_findings > 0
    with pytest.raises(RuleBrokenError):
        service.set_cells(session, group.id, DECEMBER, on(mei, FIRST, None))
    clock.pass_(minutes=1)
    service.set_cells(session, group.id, DECEMBER, on(mei, FIRST, None), "病了")
    told = service.changes_since(session, group.id, DECEMBER)
    assert [(one.before, one.after, one.by.reason) for one in told] == [("白", "休", "病了")]
    with pytest.raises(OutOfDateError):
        service.publish(session, group.id, DECEMBER, seen)
    assert (
        service.publish(session, group.id, DECEMBER, service.digest(service.sheet(session, group.id, DECEMBER))).number
        == 2
    )


def test_a_lock_in_a_published_month_needs_no_reason(
    session: Session, group: Group, people: tuple[StaffId, StaffId], duties: dict[str, DutyId]
) -> None:
    mei, _zhen = people
    service.set_cells(session, group.id, DECEMBER, on(mei, FIRST, duties["白"]))
    service.publish(session, group.id, DECEMBER, service.digest(service.sheet(session, group.id, DECEMBER)))
    service.pin(session, group.id, DECEMBER, [(mei, FIRST)], pinned=True)
    assert service.sheet(session, group.id, DECEMBER).cells[mei, FIRST].pinned
    assert service.changes_since(session, group.id, DECEMBER) == ()


def test_leave_asked_for_is_absence_once_granted(
    session: Session, group: Group, people: tuple[StaffId, StaffId], duties: dict[str, DutyId]
) -> None:
    mei, _zhen = people
    ask = service.add_ask(session, AskDraft(mei, AskKind.LEAVE, FIRST, FIRST + DAY))
    assert len(service.sheet(session, group.id, DECEMBER).absences) == 2
    service.answer_ask(session, ask, granted=False, reason="人手不够")
    assert not service.sheet(session, group.id, DECEMBER).absences
    service.answer_ask(session, ask, granted=True)
    service.set_cells(session, group.id, DECEMBER, on(mei, FIRST, duties["白"]))
    broken = [one.rule for one in service.findings(session, group.id, DECEMBER) if one.gravity is Gravity.BROKEN]
    assert broken == ["leave"]


def test_rest_between_two_duties(
    session: Session, group: Group, people: tuple[StaffId, StaffId], duties: dict[str, DutyId]
) -> None:
    mei, _zhen = people
    service.set_cells(
        session, group.id, DECEMBER, {**on(mei, FIRST, duties["夜"]), **on(mei, FIRST + DAY, duties["白"])}
    )
    broken = [one for one in service.findings(session, group.id, DECEMBER) if one.gravity is Gravity.BROKEN]
    assert [(one.rule, one.staff_id, one.day) for one in broken] == [("rest", mei, FIRST + DAY)]
    ways = service.review(session, group.id, DECEMBER).would_break(on(mei, FIRST + DAY, None))
    assert [one for one in ways if one.gravity is Gravity.BROKEN] == []


def test_a_duty_that_is_changed_takes_the_place_of_the_old_one_in_drafts(
    session: Session, group: Group, people: tuple[StaffId, StaffId], duties: dict[str, DutyId]
) -> None:
    mei, _zhen = people
    service.set_cells(session, group.id, DECEMBER, on(mei, FIRST, duties["白"]))
    draft = DutyDraft("早", "早班", "07:00", "15:00", 480, DutyLook.DAY)
    new_id = service.change_duty(session, duties["白"], draft)
    assert letters(session, group, mei)[0] == "早"
    now = service.sheet(session, group.id, DECEMBER)
    need = now.need(now.duty[new_id], FIRST)
    assert need is not None
    assert (need.least, need.wanted) == (2, 2)


def test_the_need_of_a_day_of_rest_stands_before_that_of_every_day(
    session: Session, group: Group, duties: dict[str, DutyId]
) -> None:
    service.set_need(session, duties["白"], Days.REST, 1, 1, FIRST)
    now = service.sheet(session, group.id, DECEMBER)
    saturday, monday = date(2026, 12, 5), date(2026, 12, 7)
    got = [need.least for day in (saturday, monday) if (need := now.need(now.duty[duties["白"]], day))]
    assert got == [1, 2]


def test_a_swap_that_is_asked_for_changes_the_roster_once_granted(
    session: Session, group: Group, people: tuple[StaffId, StaffId], duties: dict[str, DutyId]
) -> None:
    mei, zhen = people
    service.set_cells(session, group.id, DECEMBER, {**on(mei, FIRST, duties["白"]), **on(zhen, FIRST, duties["夜"])})
    asked = service.ask_swap(session, group.id, (mei, FIRST), (zhen, FIRST), "孩子家长会")
    service.answer_swap(session, asked, granted=True)
    assert letters(session, group, mei)[0] == "夜"
    with pytest.raises(OutOfDateError):
        service.answer_swap(session, asked, granted=False, reason="不行")


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.ELSEWHERE])
def test_rights(session: Session, group: Group, people: tuple[StaffId, StaffId], role: Role) -> None:
    mei, _zhen = people
    other = as_role(session, role)
    calls: dict[Permission, Callable[[], object]] = {
        Permission.ROSTER_READ: lambda: service.sheet(other, group.id, DECEMBER),
        Permission.ROSTER_PLAN: lambda: service.set_cells(other, group.id, DECEMBER, on(mei, FIRST, None)),
        Permission.STAFF_CHANGE: lambda: service.set_need(
            other, service.duties(session, group.id)[0].id, Days.EVERY, 1, 1, FIRST
        ),
        Permission.ROSTER_PUBLISH: lambda: service.publish(
            other, group.id, DECEMBER, service.digest(service.sheet(session, group.id, DECEMBER))
        ),
    }
    for permission, call in calls.items():
        if allows(role, permission):
            call()
        else:
            with pytest.raises(NotAllowedError):
                call()


def test_a_caregiver_asks_for_himself_alone(session: Session, group: Group, people: tuple[StaffId, StaffId]) -> None:
    mei, _zhen = people
    other = as_role(session, Role.CAREGIVER)
    with pytest.raises(NotAllowedError):
        service.add_ask(other, AskDraft(mei, AskKind.WISH_OFF, FIRST, FIRST))
    told = staff.staff(session)[0]
    assert service.asks(other, FIRST, DECEMBER.last) == ()
    staff.change_member(session, mei, MemberDraft(told.name, Post.CAREGIVER, account_id=other.actor.account_id))
    service.add_ask(other, AskDraft(mei, AskKind.WISH_OFF, FIRST, FIRST))
    assert [one.told.staff_id for one in service.asks(other, FIRST, DECEMBER.last)] == [mei]
