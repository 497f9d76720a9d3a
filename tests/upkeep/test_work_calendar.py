"""The page of working days: by mouse and keyboard, unknown years, undo, and what is not saved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.data.work_calendar import calendar
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.upkeep import service
from app.features.upkeep.joins import SLICE
from app.features.upkeep.view import WorkCalendarPage
from app.features.upkeep.view.year_picture import YearPicture
from app.kernel.clock import SetClock
from app.kernel.text import in_english
from tests.desk import TableDesk, said

NEW_YEAR, FRIDAY, SATURDAY, SUNDAY = date(2027, 1, 1), date(2027, 2, 5), date(2027, 2, 6), date(2027, 2, 7)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def page(qtbot: QtBot, session: Session, desk: TableDesk) -> WorkCalendarPage:
    made = WorkCalendarPage(session, desk)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1140, 680)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open(None)
    return made


def click(picture: YearPicture, day: date) -> None:
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(picture, button, no_key, picture.box_of(day).center())


def test_the_page_opens_with_this_year_as_it_came(page: WorkCalendarPage) -> None:
    text = said(page)
    assert "2026: as it came with the program, compared with public data." in text
    assert "Weekdays off: 01-01–01-02，02-16–02-23，04-06，05-01–05-05，06-19，09-25，10-01–10-07" in text
    assert "Worked weekends: 01-04，02-14，02-28，05-09，09-20，10-10" in text
    assert not page.save_button.isEnabled() and not page.give_up.isEnabled()


def test_a_year_is_marked_by_mouse_saved_and_undone(page: WorkCalendarPage, desk: TableDesk, session: Session) -> None:
    page.show_year(2027)
    assert "The working days of 2027 are not known yet." in said(page)
    for day in (NEW_YEAR, FRIDAY, SATURDAY, SUNDAY, SUNDAY):
        click(page.picture, day)
    assert (page.picture.off(), page.picture.worked()) == (frozenset({NEW_YEAR, FRIDAY}), frozenset({SATURDAY}))
    page.save()
    assert page.form.field("source").finding() == "Write which notice says so."
    assert 2027 not in calendar(session).years
    page.form.set_values({"source": "国办发明电〔2026〕9号"})
    QTest.keyClick(page.picture, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not calendar(session).is_workday(FRIDAY) and calendar(session).is_workday(SATURDAY)
    assert "2027: written by 李桂兰" in said(page)
    desk.undo()
    assert 2027 not in calendar(session).years and page.picture.off() == frozenset()


def test_a_year_is_marked_by_keyboard(page: WorkCalendarPage) -> None:
    page.show_year(2027)
    picture = page.picture
    picture.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(picture, key)
    assert (picture.off(), picture.worked()) == (frozenset({NEW_YEAR}), frozenset({date(2027, 1, 2)}))
    assert picture.accessibleName() == "2027-02-09 working day"
    QTest.keyClick(picture, Qt.Key.Key_Space)
    assert picture.accessibleName() == "2027-02-09 day off"


def test_the_keyboard_stays_in_the_year(page: WorkCalendarPage) -> None:
    page.show_year(2027)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        QTest.keyClick(page.picture, key)
    assert page.picture.accessibleName() == "2027-01-01 working day"


def test_the_day_under_the_keyboard_is_scrolled_to(page: WorkCalendarPage) -> None:
    page.show_year(2027)
    for _month in range(11):
        QTest.keyClick(page.picture, Qt.Key.Key_PageDown)
    shown = page.picture.visibleRegion().boundingRect()
    assert shown.contains(page.picture.box_of(date(2027, 12, 1)))


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("wide", [300, 700, 1080, 2000])
def test_every_day_has_a_place_of_its_own_inside_the_picture(
    qtbot: QtBot, qapp: QApplication, size: TextSize, wide: int
) -> None:
    theme.apply(qapp, size)
    picture = YearPicture()
    qtbot.addWidget(picture)
    picture.show_year(2028, (), (), NEW_YEAR)
    wide = max(wide, picture.minimumSizeHint().width())
    picture.resize(wide, picture.heightForWidth(wide))
    boxes = [picture.box_of(date.fromordinal(date(2028, 1, 1).toordinal() + number)) for number in range(366)]
    assert len({(box.x(), box.y()) for box in boxes}) == 366
    assert all(picture.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for one, other in pairwise(boxes))
    theme.apply(qapp, TextSize.STANDARD)


def test_what_is_marked_outlasts_a_refresh(page: WorkCalendarPage, session: Session) -> None:
    page.show_year(2027)
    page.picture.press(NEW_YEAR)
    page.form.set_values({"source": "通知"})
    service.save_work_year(session, 2028, [date(2028, 1, 3)], [], "别的")
    page.refresh()
    assert page.picture.off() == {NEW_YEAR} and page.form.field("source").value() == "通知"
    assert page.save_button.isEnabled()


def test_leaving_a_year_with_marks_is_asked_about(page: WorkCalendarPage, desk: TableDesk) -> None:
    page.picture.press(date(2026, 11, 23))
    desk.answer = False
    page.show_year(2025)
    assert (page.year, page.years.choice()) == (2026, "2026")
    desk.answer = True
    page.show_year(2025)
    assert (page.year, page.years.choice()) == (2025, "2025") and not page.save_button.isEnabled()
    page.picture.press(date(2025, 11, 24))
    page.give_up.click()
    assert date(2025, 11, 24) not in page.picture.off()


@pytest.mark.parametrize(("days", "asked"), [(0, None), (8, None), (9, 2027), (41, 2027)])
def test_the_start_page_asks_for_the_next_year_in_december(
    session: Session, clock: SetClock, days: int, asked: int | None
) -> None:
    clock.pass_(days=days)  # from 22 November 2026 on
    assert service.unknown_work_year(session) == asked
    assert SLICE.due_tasks is not None
    told = [(task.page, task.part) for task in SLICE.due_tasks(session, in_english) if task.key == "work_year"]
    assert told == ([] if asked is None else [("work_calendar", str(asked))])
    service.save_work_year(session, 2027, [NEW_YEAR], [], "通知")
    assert service.unknown_work_year(session) is None
