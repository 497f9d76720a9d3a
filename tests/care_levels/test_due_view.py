"""What is due: by resident, by kind, the longest late first; as tasks, tile, page and paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.joins import SLICE
from app.features.care_levels.model import Due, DueKind, DueReason, SelfCareItem
from app.features.care_levels.model.agenda import Count, When, counts, errands, when
from app.features.care_levels.view.cards import LevelsCard
from app.features.care_levels.view.due_page import LevelsDuePage
from app.kernel.access import Role, allows
from app.kernel.care import CareEventKind
from app.kernel.errors import NotAllowedError
from app.kernel.ids import ResidentId
from app.kernel.text import in_english
from tests.builders import as_role, id_number
from tests.care_levels.samples import admitted, ago, assessment, finding, grades, happened, observation, slice_with
from tests.desk import TableDesk, buttons, said
from tests.paper.reading import lines_of
from tests.qt import pressed

TODAY = date(2026, 11, 22)


def due(of: int, kind: DueKind, days: int | None, name: str = "曾会元") -> Due:
    """Return something due in so many days; below zero: late."""
    return Due(
        ResidentId(of), name, f"10{of}", kind, DueReason.REGULAR, None if days is None else TODAY + timedelta(days)
    )


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-1, When.LATE), (0, When.NOW), (None, When.NOW), (1, When.SOON), (14, When.SOON), (15, When.LATER),
    ],
)  # fmt: skip
def test_urgency_by_days(days: int | None, expected: When) -> None:
    assert when(due(1, DueKind.ABILITY, days), TODAY) is expected


def test_several_dues_of_one_resident_are_one_line_the_longest_late_first() -> None:
    found = errands(
        [
            due(1, DueKind.RISK, 3), due(2, DueKind.ABILITY, -5), due(1, DueKind.ABILITY, -2), due(3, DueKind.RISK, 40),
            due(4, DueKind.RISK, None),
        ],
        TODAY,
        When.SOON,
    )  # fmt: skip
    assert [(one.resident_id, one.when, len(one.dues)) for one in found] == [
        (2, When.LATE, 1), (1, When.LATE, 2), (4, When.NOW, 1),
    ]  # fmt: skip
    assert [one.kind for one in found[1].dues] == [DueKind.ABILITY, DueKind.RISK]


def test_what_is_due_later_is_left_out_of_a_shorter_reach() -> None:
    dues = [due(1, DueKind.RISK, -1), due(2, DueKind.RISK, 0), due(3, DueKind.RISK, 14), due(4, DueKind.RISK, 15)]
    assert [len(errands(dues, TODAY, until)) for until in When] == [1, 2, 3, 4]


def test_counts_are_of_today_and_tell_the_longest_delay() -> None:
    dues = [due(1, DueKind.RISK, -9), due(2, DueKind.RISK, -3), due(3, DueKind.RISK, 0), due(4, DueKind.RISK, 1)]
    assert counts(dues, TODAY) == {DueKind.RISK: Count(3, 2, 9)}


def somebody_else(session: Session, days_ago: int, **values: str) -> ResidentId:
    """Add a second resident who came so many days ago."""
    return admitted(session, days_ago, name="张海生", id_number=id_number(5), **values)


@pytest.fixture
def late(session: Session) -> ResidentId:
    """Return a resident whose ability is 18 days late, with everything else in time."""
    made = admitted(session, name="曾会元")
    service.decide_class(session, made, finding(ago(session, 100)))
    service.observe(session, made, observation(ago(session, 90), [SelfCareItem.BATHE]))
    service.assess_ability(session, made, assessment(ago(session, 202), 70))
    service.assess_risks(session, made, grades(ago(session, 60)))
    return made


def test_who_acts_is_told_how_many_and_how_late(session: Session, late: ResidentId) -> None:
    somebody_else(session, 5, support_kind="self_paid")
    service.assess_risks(session, late, grades(ago(session, 0)))
    nurse = as_role(session, Role.NURSE)
    ability, risk = service.due_tasks(nurse, (), in_english)
    assert (ability.title, ability.detail) == ("2 residents to assess: ability", "The longest is 18 days late")
    assert (ability.page, ability.part, ability.urgency) == ("levels_due", "ability", "today")
    assert (risk.title, risk.detail) == ("1 residents to assess: risks", "The longest is 5 days late")


@pytest.mark.parametrize(
    ("role", "kinds"),
    [
        (Role.DIRECTOR, {"ability", "risk", "observation", "official_class"}),
        (Role.NURSE, {"ability", "risk", "observation"}),
        (Role.CAREGIVER, {"observation"}),
        (Role.CLERK, {"official_class"}),
        (Role.AUDITOR, set()),
        (Role.ACCOUNTANT, set()),
        (Role.SAFETY, set()),
    ],
)
def test_only_who_acts_is_told(session: Session, role: Role, kinds: set[str]) -> None:
    admitted(session, 5)
    found = service.due_tasks(as_role(session, role), (), in_english)
    assert {task.part for task in found} == kinds


def test_what_a_clerk_prepared_waits_for_the_director_alone(session: Session, late: ResidentId) -> None:
    service.decide_class(as_role(session, Role.CLERK), late, finding(ago(session, 1)))
    waiting = [task for task in service.due_tasks(session, (), in_english) if task.page == "class_waiting"]
    assert [(task.title, task.detail) for task in waiting] == [
        ("1 official classes wait for you", "Filled in from the paper: 曾会元")
    ]
    others = service.due_tasks(as_role(session, Role.NURSE), (), in_english)
    assert not [task for task in others if task.page == "class_waiting"]


def test_the_tile_counts_residents_not_dues(session: Session, late: ResidentId) -> None:
    assert service.due_tile(session, (), in_english) == (1, "1 of them late")
    somebody_else(session, 0)
    assert service.due_tile(session, (), in_english) == (2, "1 of them late")
    assert service.due_tile(as_role(session, Role.CAREGIVER), (), in_english) == (1, "Due today")


def test_who_only_looks_is_told_of_everything(session: Session, late: ResidentId) -> None:
    assert service.due_tile(as_role(session, Role.AUDITOR), (), in_english) == (1, "1 of them late")
    (tile,) = SLICE.start_tiles
    assert tile.permission is not None
    assert {role for role in Role if allows(role, tile.permission)} == {
        Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.AUDITOR,
    }  # fmt: skip


def test_the_tile_says_that_nothing_is_due(session: Session) -> None:
    assert service.due_tile(session, (), in_english) == (None, "nothing is due")


def test_the_tile_counts_what_other_slices_recorded(session: Session, late: ResidentId) -> None:
    service.assess_ability(session, late, assessment(ago(session, 20)))
    assert service.due_tile(session, (), in_english) == (None, "nothing is due")
    fell = slice_with(happened(late, ago(session, 9), CareEventKind.FALL, injured=True))
    assert service.due_tile(session, (fell,), in_english) == (1, "1 of them late")


# page -------------------------------------------------------------------------------------------------


def a_page(qtbot: QtBot, session: Session, desk: TableDesk) -> LevelsDuePage:
    page = LevelsDuePage(session, desk)
    qtbot.addWidget(page)
    page.resize(1142, 684)
    with qtbot.waitExposed(page):
        page.show()
    page.open(None)
    return page


def test_enter_leads_to_the_form_of_who_is_late(qtbot: QtBot, session: Session, late: ResidentId) -> None:
    desk = TableDesk()
    page = a_page(qtbot, session, desk)
    assert "1 residents, 1 of them late" in said(page)
    QAbstractItemModelTester(page.list.lines)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.asked == [("go", "assess", late)]


def test_what_is_done_in_the_tab_leads_there(qtbot: QtBot, session: Session) -> None:
    newcomer = admitted(session, 3)
    service.assess_ability(session, newcomer, assessment(ago(session, 1)))
    desk = TableDesk()
    page = a_page(qtbot, session, desk)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.asked == [("go", "resident", newcomer, "levels")]


def test_a_part_narrows_to_one_kind(qtbot: QtBot, session: Session, late: ResidentId) -> None:
    newcomer = somebody_else(session, 3)
    page = a_page(qtbot, session, TableDesk())
    assert page.list.lines.rowCount() == 3  # a group line and two residents
    page.show_part("observation")
    row = page.list.current()
    assert row is not None
    assert (row.resident_id, [one.kind for one in row.dues]) == (newcomer, [DueKind.OBSERVATION])
    page.refresh()
    assert page.kinds.choice() == "observation"
    page.open(None)
    assert page.kinds.choice() == ""


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.CLERK, Role.AUDITOR])
def test_the_page_begins_with_as_many_as_the_tile_says(
    qtbot: QtBot, session: Session, late: ResidentId, role: Role
) -> None:
    somebody_else(session, 3)
    acting = as_role(session, role)
    page = a_page(qtbot, acting, TableDesk())
    count, _late = service.due_tile(acting, (), in_english)
    assert f"{count} residents, " in said(page)
    page.show_part("")
    assert "2 residents, " in said(page)


def test_the_whole_home_is_one_press_away(qtbot: QtBot, session: Session) -> None:
    desk = TableDesk()
    pressed(a_page(qtbot, session, desk), "The whole home")
    assert desk.asked == [("go", "levels", None)]


def test_the_reach_of_time_is_chosen(qtbot: QtBot, session: Session, late: ResidentId) -> None:
    service.assess_ability(session, late, assessment(ago(session, 20)))
    page = a_page(qtbot, session, TableDesk())
    assert "Nothing is due" in said(page)
    page.reach.choose(When.LATER.value)
    page.reach.chosen.emit(When.LATER.value)
    row = page.list.current()
    assert row is not None
    assert row.when is When.LATER


def test_the_list_is_printed_and_logged(qtbot: QtBot, session: Session, late: ResidentId) -> None:
    desk = TableDesk()
    page = a_page(qtbot, session, desk)
    next(one for one in buttons(page) if "Print list" in one.text()).click()
    (_word, _title, paper) = desk.asked[-1]
    told = lines_of(paper)
    assert any("已过期" in line for line in told)
    assert any("曾会元" in line and "能力评估（到期再评）" in line for line in told)
    assert any("晚 18 天" in " ".join(line.split()) for line in told)
    logged = session.db.execute("SELECT action FROM audit ORDER BY seq DESC").fetchall()
    assert ("levels.due_printed",) in logged


@pytest.mark.parametrize("reason", DueReason)
def test_every_kind_and_reason_has_its_words_on_paper(session: Session, reason: DueReason) -> None:
    dues = [replace(due(of, kind, -1), reason=reason) for of, kind in enumerate(DueKind, 1)]
    told = lines_of(service.due_paper(session, errands(dues, TODAY)))
    assert sum("晚 1 天" in " ".join(line.split()) for line in told) == len(DueKind)


def test_who_may_not_read_levels_gets_no_list(session: Session) -> None:
    cashier = as_role(session, Role.CASHIER)
    for refused in (lambda: service.due_paper(cashier, ()), lambda: service.due_tile(cashier, (), in_english)):
        with pytest.raises(NotAllowedError):
            refused()


def test_the_card_tells_both_kinds_apart_and_leads_on(qtbot: QtBot, session: Session, late: ResidentId) -> None:
    desk = TableDesk()
    card = LevelsCard(session, desk)
    qtbot.addWidget(card)
    assert "Class：partial care 1" in said(card)
    assert "Ability：slight 1" in said(card)
    for one in buttons(card):
        one.click()
    assert desk.asked == [("go", "levels_due", None), ("go", "levels", None)]
