"""How levels changed: chart and table follow each other, answers can be read, it prints; the home over two years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.chips import Chip
from app.desktop.tables import ListView
from app.desktop.theme import TextSize
from app.features.care_levels import service
from app.features.care_levels.model import Conditions, OldResultDraft, form
from app.features.care_levels.model.chart_plan import Plan
from app.features.care_levels.model.months import month_ends
from app.features.care_levels.view.assessment_dialog import AssessmentDialog
from app.features.care_levels.view.chart import LevelChart
from app.features.care_levels.view.history_page import LevelHistoryPage
from app.features.care_levels.view.levels_page import LEVELS, LevelsPage
from app.features.slice import Slice
from app.kernel.access import Role
from app.kernel.care import CareEventKind, Risk, SelfCare
from app.kernel.errors import NotAllowedError
from app.kernel.ids import ResidentId
from tests.builders import as_role, id_number
from tests.care_levels.samples import admitted, ago, assessment, finding, grades, happened, scores, slice_with
from tests.desk import TableDesk, buttons, said
from tests.paper.reading import fonts_of, lines_of
from tests.qt import inside, pressed

OLD = OldResultDraft(assessed_on=date(2021, 5, 3), level=1, assessor="向明")
TOTALS = (70, 61, 49)


@pytest.fixture
def known(session: Session) -> ResidentId:
    """Return a resident with an older result and three assessments, the last one raised by a rule."""
    made = admitted(session, 2000, name="曾会元")
    service.enter_old_result(session, made, OLD)
    for days, total in zip((600, 400, 30), TOTALS, strict=True):
        incidents = 2 if total == TOTALS[-1] else 0
        service.assess_ability(
            session, made, assessment(ago(session, days), total, conditions=Conditions(incidents=incidents))
        )
    return made


@pytest.fixture
def house(session: Session, known: ResidentId) -> tuple[Slice, ...]:
    fall = happened(known, ago(session, 45), CareEventKind.FALL, injured=True, text="左腕骨折")
    return (slice_with(happened(known, ago(session, 2000), CareEventKind.ADMITTED), fall),)


def a_page(qtbot: QtBot, session: Session, of: ResidentId | None, house: tuple[Slice, ...] = ()) -> LevelHistoryPage:
    desk = TableDesk()
    desk.slices = house
    page = LevelHistoryPage(session, desk)
    qtbot.addWidget(page)
    page.resize(1142, 684)
    with qtbot.waitActive(page):
        page.show()
    page.open(of)
    QApplication.processEvents()
    return page


def desk_of(page: LevelHistoryPage) -> TableDesk:
    desk = page._desk
    assert isinstance(desk, TableDesk)
    return desk


def chart_of(page: LevelHistoryPage) -> tuple[LevelChart, Plan]:
    assert page.chart is not None
    found = page.chart.plan()
    assert found is not None
    return page.chart, found


def chosen(page: LevelHistoryPage) -> int | None:
    """Return the points of the row that is marked."""
    assert page.list is not None
    row = page.list.current()
    assert row is not None
    return row.total


def test_the_page_says_where_the_person_stands_and_since_when(
    qtbot: QtBot, session: Session, known: ResidentId, house: tuple[Slice, ...]
) -> None:
    service.decide_class(session, known, finding(ago(session, 100), SelfCare.DEPENDENT))
    service.assess_risks(session, known, grades(ago(session, 20), [Risk.FALL]))
    page = a_page(qtbot, session, known, house)
    told = said(page)
    assert "曾会元" in told
    assert "now 49 points, severe, 12 less than the time before　·　4 assessments in all" in told
    assert "□ level by the older standard" in told
    assert "▼ what happened" in told
    assert [one.text() for one in inside(page, Chip)] == ["full care", "falls: high"]
    chart, _found = chart_of(page)
    assert chart.accessibleName() == f"曾会元: {page._sentence(service.history(session, house, known))}"


def test_arrows_walk_along_the_points_and_the_table_follows(qtbot: QtBot, session: Session, known: ResidentId) -> None:
    page = a_page(qtbot, session, known)
    assert page.list is not None
    QAbstractItemModelTester(page.list.lines)
    chart, _found = chart_of(page)
    assert chart.hasFocus()
    walked = []
    for pressed_key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(chart, pressed_key)
        walked.append(chosen(page))
    assert walked == [61, 70, None, None, 70]
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chosen(page) == 49
    assert chart.accessibleDescription() == f"{ago(session, 30)} 49 points severe raised by 1"


def test_rows_are_walked_and_the_chart_follows(qtbot: QtBot, session: Session, known: ResidentId) -> None:
    page = a_page(qtbot, session, known)
    assert page.list is not None
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    chart, _found = chart_of(page)
    assert chart.accessibleDescription() == f"{ago(session, 400)} 61 points medium"


def test_a_point_is_chosen_by_mouse_and_opened_by_the_next_press(
    qtbot: QtBot, session: Session, known: ResidentId
) -> None:
    page = a_page(qtbot, session, known)
    chart, found = chart_of(page)
    opened: list[int] = []
    chart.opened.disconnect()
    chart.opened.connect(opened.append)
    place = QPoint(round(found.dots[1].x), round(found.dots[1].y))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert (chosen(page), opened) == (70, [])
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert opened == [1]
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened == [1, 1]


def test_the_mouse_tells_points_and_events_in_whole(
    qtbot: QtBot, session: Session, known: ResidentId, house: tuple[Slice, ...]
) -> None:
    chart, found = chart_of(a_page(qtbot, session, known, house))
    old, line = found.dots[0], found.lines[-1]
    assert chart.told_at(QPoint(round(old.x), round(old.y))) == "2021-05-03 slight"
    below = QPoint(round(line.x), round(found.room.bottom) - 2)
    assert chart.told_at(below) == f"{ago(session, 45)} fall 左腕骨折"
    assert chart.told_at(QPoint(round(found.room.left) + 1, round(found.room.bottom) - 1)) == ""


def test_the_chosen_one_stays_when_something_is_written(qtbot: QtBot, session: Session, known: ResidentId) -> None:
    page = a_page(qtbot, session, known)
    QTest.keyClick(chart_of(page)[0], Qt.Key.Key_Left)
    service.assess_ability(session, known, assessment(ago(session, 1), 50))
    page.refresh()
    assert chosen(page) == 61


def test_nobody_assessed_yet_leads_to_the_first_assessment(qtbot: QtBot, session: Session) -> None:
    page = a_page(qtbot, session, newcomer := admitted(session, 1))
    assert "Never assessed yet" in said(page)
    assert len([one for one in buttons(page) if "New assessment" in one.text()]) == 1
    pressed(page, "New assessment")
    assert desk_of(page).asked == [("go", "assess", newcomer)]
    auditor = a_page(qtbot, as_role(session, Role.AUDITOR), newcomer)
    assert not [one for one in buttons(auditor) if "New assessment" in one.text()]


def test_what_can_be_done_is_in_sight_with_the_largest_text(
    qtbot: QtBot, qapp: QApplication, session: Session, known: ResidentId
) -> None:
    service.assess_risks(session, known, grades(ago(session, 20), [Risk.SCALD, Risk.WRONG_INTAKE, Risk.HARM]))
    theme.apply(qapp, TextSize.XLARGE)
    try:
        page = a_page(qtbot, session, known)
        (verb,) = (one for one in buttons(page) if "New assessment" in one.text())
        assert verb.mapTo(page, verb.rect().topRight()).x() < page.width()
        assert verb.visibleRegion().boundingRect().width() == verb.width()
    finally:
        theme.apply(qapp, TextSize.STANDARD)


def test_without_a_resident_it_leads_to_the_list(qtbot: QtBot, session: Session) -> None:
    page = a_page(qtbot, session, None)
    pressed(page, "Residents")
    assert desk_of(page).asked == [("go", "residents", None)]


def test_a_single_assessment_is_told_without_a_comparison(qtbot: QtBot, session: Session) -> None:
    made = admitted(session)
    service.assess_ability(session, made, assessment(ago(session, 3), 90))
    assert "now 90 points, intact　·　1 assessments in all" in said(a_page(qtbot, session, made))


def test_the_answers_are_read_with_their_texts(qtbot: QtBot, session: Session, known: ResidentId) -> None:
    newest = service.history(session, (), known).abilities[-1]
    dialog = AssessmentDialog(replace(newest, notes={"B.1.2": "要人提醒"}), "曾会元", None)
    qtbot.addWidget(dialog)
    told = said(dialog).splitlines()
    for item in form().items:
        assert f"{item.code} {item.name}" in told
        score = scores(49)[item.code]
        assert next(option.text for option in item.options if option.score == score) in told
    assert "49 points are medium; several incidents in the days before" in told
    assert "要人提醒" in told


def test_an_older_result_is_read_without_answers(qtbot: QtBot, session: Session, known: ResidentId) -> None:
    dialog = AssessmentDialog(service.history(session, (), known).abilities[0], "曾会元", None)
    qtbot.addWidget(dialog)
    assert "A result of the older standard: the level only, without answers." in said(dialog)
    assert "B.1" not in said(dialog)


def test_chart_and_table_are_printed_and_logged(
    qtbot: QtBot, session: Session, known: ResidentId, house: tuple[Slice, ...]
) -> None:
    page = a_page(qtbot, session, known, house)
    QTest.keyClick(chart_of(page)[0], Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (_word, _title, paper) = desk_of(page).asked[-1]
    told = lines_of(paper)
    whole = " ".join(told)
    for words in (
        "护理等级变化",
        "曾会元",
        "轻度 66–89",
        "旧标准 MZ/T 039",
        "按规则重1级",
        "跌倒 左腕骨折",
        "入住",
        "2021-05-03",
    ):
        assert words in whole, words
    assert any("49 分本为中度" in line for line in told)
    assert {embedded for _name, embedded in fonts_of(paper)} == {True}
    assert session.db.execute("SELECT count(*) FROM audit WHERE action = 'levels.printed'").fetchone() == (1,)
    with pytest.raises(NotAllowedError):
        service.history_paper(as_role(session, Role.CASHIER), house, known)


# the home ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "ends"),
    [
        (date(2026, 3, 1), (date(2026, 1, 31), date(2026, 2, 28))),
        (date(2024, 3, 31), (date(2024, 1, 31), date(2024, 2, 29))),
        (date(2026, 1, 15), (date(2025, 11, 30), date(2025, 12, 31))),
    ],
)
def test_month_ends_are_those_before_a_day(day: date, ends: tuple[date, date]) -> None:
    assert month_ends(day, 2) == ends


@pytest.fixture
def home_page(qtbot: QtBot, session: Session, known: ResidentId) -> LevelsPage:
    service.decide_class(session, known, finding(ago(session, 100), SelfCare.PARTIAL))
    service.decide_class(session, known, finding(ago(session, 10), SelfCare.DEPENDENT))
    admitted(session, 300, name="张海生", id_number=id_number(5))
    page = LevelsPage(session, TableDesk())
    qtbot.addWidget(page)
    page.resize(1142, 684)
    page.refresh()
    return page


def test_the_past_keeps_the_levels_of_its_day(session: Session, known: ResidentId) -> None:
    service.decide_class(session, known, finding(ago(session, 100), SelfCare.PARTIAL))
    service.decide_class(session, known, finding(ago(session, 10), SelfCare.DEPENDENT))
    days = [ago(session, days) for days in (0, 10, 11, 101, 2001)]
    found = {one.day: one for one in service.distributions(session, days)}
    classes = [max(found[day].classes, key=found[day].classes.__getitem__) for day in days[:-1]]
    assert classes == [SelfCare.DEPENDENT, SelfCare.DEPENDENT, SelfCare.PARTIAL, SelfCare.UNASSESSED]
    assert [found[day].levels[3] for day in days] == [1, 1, 1, 0, 0]
    assert sum(found[days[-1]].classes.values()) == 0  # not here yet


def test_a_class_leads_to_its_residents(home_page: LevelsPage) -> None:
    pressed(home_page, "full care 1")
    desk = home_page._desk
    assert isinstance(desk, TableDesk)
    assert desk.asked == [("go", "residents", None, "class:dependent")]


def test_columns_and_table_show_two_years(qtbot: QtBot, home_page: LevelsPage) -> None:
    assert "today: 2" in home_page.columns.accessibleName()
    home_page.choose(LEVELS)
    assert "severe 1" in home_page.columns.accessibleName()
    table = home_page.table(None)
    qtbot.addWidget(table)
    (numbers,) = inside(table, ListView)
    model = numbers.model()
    told = [[model.index(row, column).data() for column in range(model.columnCount())] for row in (0, 24)]
    assert told == [
        ["today", "2", "0", "0", "0", "1", "0", "1"],
        ["Nov 2024", "1", "0", "0", "0", "0", "0", "1"],
    ]
    assert model.rowCount() == 25


def test_a_column_tells_its_numbers(qtbot: QtBot, home_page: LevelsPage) -> None:
    home_page.columns.resize(800, 200)
    told = home_page.columns.told_at(QPoint(790, 100))
    assert told.startswith("today: 2")
    assert "full care 1" in told
    assert home_page.columns.told_at(QPoint(0, 100)) == ""
