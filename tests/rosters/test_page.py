"""The roster page by keys and by mouse: days set, painted, copied, swapped, taken back; what is settled asks why."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import AskDraft, AskKind, Cell, Days
from app.features.rosters.view.page import RosterPage
from app.features.rosters.view.popover import CellPopover, StandInPopover
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.access import Role
from app.kernel.ids import StaffId
from tests.builders import as_role
from tests.desk import TableDesk, buttons, said
from tests.qt import Window, focused, inside, pressed, type_text
from tests.rosters.house import DAY, DECEMBER, FIRST, carers, group_of, letters, line, need

NO_KEYS, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
WINDOW = (1100, 640)


class Bench:
    """The page in a window, in December, with what it asked of the desk."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session, self.desk, self.window = session, TableDesk(), Window()
        self.page = RosterPage(session, self.desk)
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(self.page)
        qtbot.addWidget(self.window)
        self.window.resize(*WINDOW)
        self.window.show()
        self.window.activateWindow()
        self.page.open(None)
        self.page.turn(1)
        self.page.board.grid.setFocus()
        QApplication.processEvents()

    @property
    def grid(self) -> QWidget:
        return self.page.board.grid

    def key(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press keys in the grid."""
        for one in keys:
            QTest.keyClick(self.grid, one, held)

    def corner(self, staff_id: StaffId, day_number: int) -> QPoint:
        """Return the middle of a cell of December."""
        grid = self.page.board.grid
        return grid.visualRect(grid.grid.at((staff_id, FIRST + DAY * (day_number - 1)))).center()

    def click(self, staff_id: StaffId, day_number: int) -> None:
        """Click a cell."""
        at = self.corner(staff_id, day_number)
        QTest.mouseClick(self.page.board.grid.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, at)

    def drag(self, from_: tuple[StaffId, int], to: tuple[StaffId, int]) -> None:
        """Press on a cell and let go on another."""
        view, left = self.page.board.grid.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(view, left, NO_KEYS, self.corner(*from_))
        QTest.mouseMove(view, self.corner(*to))
        QTest.mouseRelease(view, left, NO_KEYS, self.corner(*to))

    def brush(self, letter: str) -> None:
        """Click a letter of the legend."""
        legend = self.page.board.legend
        QTest.mouseClick(legend, Qt.MouseButton.LeftButton, NO_KEYS, legend.letter_room(letter).center())

    def popover(self) -> CellPopover:
        """Return what is open beside a cell."""
        found = [one for one in inside(self.page, CellPopover) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def letters(self, staff_id: StaffId) -> str:
        """Return the first week of December of somebody."""
        return letters(self.session, staff_id)[:7]


@pytest.fixture
def people(session: Session) -> list[StaffId]:
    need(session, 白=1, 夜=1)
    return carers(session, 3)


@pytest.fixture
def bench(session: Session, people: list[StaffId], qtbot: QtBot) -> Iterator[Bench]:
    del people
    yield Bench(session, qtbot)
    for popover in QApplication.topLevelWidgets():
        if popover.windowType() is Qt.WindowType.Popup:
            popover.close()


def plan(bench: Bench, staff_id: StaffId, week: str) -> None:
    """Write the first days of somebody, as another page would."""
    service.set_cells(bench.session, group_of(bench.session).id, DECEMBER, line(bench.session, staff_id, week))
    bench.page.refresh()


def answering(reason: str, asked: list[str]) -> None:
    """Answer the dialog that is opened next with a reason, "" leaves it."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        asked.append(dialog.windowTitle())
        try:
            if reason:
                type_text(inside(dialog, QPlainTextEdit)[0], reason)
                pressed(dialog, "Change it")
        finally:
            dialog.reject()  # where it was not answered: nothing hangs

    QTimer.singleShot(0, answer)


# keys -------------------------------------------------------------------------------------------------


def test_digits_give_duties_nought_a_day_off_and_delete_empties(bench: Bench, people: list[StaffId]) -> None:
    bench.key(Qt.Key.Key_1, Qt.Key.Key_Right, Qt.Key.Key_2, Qt.Key.Key_Right, Qt.Key.Key_0)
    assert bench.letters(people[0])[:3] == "白夜休"
    bench.key(Qt.Key.Key_Delete, Qt.Key.Key_Down, Qt.Key.Key_1)
    assert (bench.letters(people[0])[:3], bench.letters(people[1])[:3]) == ("白夜.", "..白")
    bench.key(Qt.Key.Key_9)
    assert bench.letters(people[1])[:3] == "..白", "no duty has that number"


def test_a_block_is_picked_by_shift_and_given_at_once(bench: Bench, people: list[StaffId]) -> None:
    bench.key(Qt.Key.Key_Right, Qt.Key.Key_Down, held=SHIFT)
    bench.key(Qt.Key.Key_2)
    assert [bench.letters(one)[:3] for one in people] == ["夜夜.", "夜夜.", "..."]
    bench.page.undo()
    assert bench.letters(people[0]) == ".......", "a block is one step"


def test_every_step_is_taken_back_by_ctrl_z(bench: Bench, people: list[StaffId]) -> None:
    bench.key(Qt.Key.Key_1, Qt.Key.Key_Right, Qt.Key.Key_2)
    bench.page.turn(-1)
    bench.key(Qt.Key.Key_Z, held=CTRL)
    assert bench.page.month == DECEMBER, "what is taken back is seen"
    assert bench.letters(people[0])[:2] == "白."
    bench.key(Qt.Key.Key_Z, held=CTRL)
    bench.key(Qt.Key.Key_Z, held=CTRL)
    assert bench.letters(people[0])[:2] == ".."


def test_l_locks_and_unlocks(bench: Bench, people: list[StaffId]) -> None:
    bench.key(Qt.Key.Key_1, Qt.Key.Key_L)
    place = people[0], FIRST

    def is_pinned() -> bool:
        return service.sheet(bench.session, group_of(bench.session).id, DECEMBER).cells[place].pinned

    assert is_pinned()
    bench.key(Qt.Key.Key_L)
    assert not is_pinned()


def test_a_block_is_copied_and_pasted_where_it_fits(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "白夜休")
    bench.key(Qt.Key.Key_Right, Qt.Key.Key_Right, held=SHIFT)
    bench.key(Qt.Key.Key_C, held=CTRL)
    bench.page.board.grid.go_to((people[2], FIRST + DAY * 3))
    bench.key(Qt.Key.Key_V, held=CTRL)
    assert bench.letters(people[2]) == "...白夜休."
    bench.page.board.grid.go_to((people[2], DECEMBER.last))
    bench.key(Qt.Key.Key_V, held=CTRL)
    assert letters(bench.session, people[2])[-2:] == ".白", "what lies outside the month is left out"


def test_two_days_are_swapped_by_keys(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "白休")
    plan(bench, people[1], "休夜")
    bench.key(Qt.Key.Key_X, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert (bench.letters(people[0])[:2], bench.letters(people[1])[:2]) == ("休夜", "白休")
    bench.key(Qt.Key.Key_X, Qt.Key.Key_Escape, Qt.Key.Key_Left)
    bench.key(Qt.Key.Key_Return)
    bench.popover().close()
    assert bench.letters(people[0])[:2] == "休夜", "a swap that was left does nothing"


def test_enter_opens_a_cell_and_its_letters_are_pressed_by_keys(bench: Bench, people: list[StaffId]) -> None:
    bench.key(Qt.Key.Key_Return)
    popover = bench.popover()
    QTest.keyClick(popover, Qt.Key.Key_2)
    assert not popover.isVisible()
    assert bench.letters(people[0])[:1] == "夜"
    bench.key(Qt.Key.Key_Return)
    QTest.keyClick(bench.popover(), Qt.Key.Key_Escape)
    assert not [one for one in inside(bench.page, CellPopover) if one.isVisible()]


def test_ctrl_and_page_keys_turn_the_month(bench: Bench) -> None:
    bench.key(Qt.Key.Key_PageDown, held=CTRL)
    assert bench.page.month == DECEMBER.moved(1)
    bench.key(Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, held=CTRL)
    assert bench.page.month == DECEMBER.moved(-1)


def test_tab_goes_from_the_grid_to_the_findings_to_the_head(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "白")
    stops = bench.page.panel.stops()
    assert stops, "a day without a night duty is open"
    bench.grid.setFocus()
    QTest.keyClick(bench.grid, Qt.Key.Key_Tab)
    assert focused() is stops[0]
    for _stop in stops:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert bench.page.head.isAncestorOf(focused())


def test_enter_on_a_finding_leads_to_what_can_be_done(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "夜白")
    look = next(one for one in bench.page.panel.stops() if one.accessibleName().startswith("Look at it"))
    look.setFocus()
    QTest.keyClick(look, Qt.Key.Key_Return)
    assert bench.page.board.grid.place() == (people[0], FIRST + DAY)
    popover = bench.popover()
    letter = next(one for one in inside(popover, QPushButton) if one.accessibleName().startswith("day off"))
    letter.setFocus()
    QTest.keyClick(letter, Qt.Key.Key_Return)
    assert bench.letters(people[0])[:2] == "夜休"


def test_a_tally_tells_the_months_before_by_keys_too(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "白夜")
    index = bench.page.board.grid.grid.index(0, 1 + len(DECEMBER.days))
    assert index.data(Qt.ItemDataRole.DisplayRole) == "2"
    assert "3 months: 2" in index.data(Qt.ItemDataRole.AccessibleTextRole)


# mouse ------------------------------------------------------------------------------------------------


def test_a_letter_is_set_in_two_clicks(bench: Bench, people: list[StaffId]) -> None:
    bench.click(people[1], 3)  # 1
    pressed(bench.popover(), "白班")  # 2
    assert bench.letters(people[1]) == "..白...."


def test_a_swap_takes_two_clicks(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "白休休")
    plan(bench, people[1], "夜休休")
    bench.click(people[0], 1)  # 1
    pressed(bench.popover(), "Swap 邓素珍")  # 2
    assert (bench.letters(people[0])[:1], bench.letters(people[1])[:1]) == ("夜", "白")
    bench.desk.undo()
    assert bench.letters(people[0])[:1] == "白"


def test_a_letter_of_the_legend_is_painted_over_days(bench: Bench, people: list[StaffId]) -> None:
    bench.brush("夜")
    bench.drag((people[0], 2), (people[1], 4))
    assert [bench.letters(one) for one in people] == [".夜夜夜...", ".夜夜夜...", "......."]
    bench.brush("夜")
    bench.drag((people[2], 1), (people[2], 2))
    assert bench.letters(people[2]) == ".......", "pressed again it is put back: a drag only picks"


def test_escape_puts_a_brush_back(bench: Bench, people: list[StaffId]) -> None:
    bench.brush("休")
    bench.drag((people[0], 1), (people[0], 1))
    assert bench.letters(people[0])[:1] == "休"
    bench.key(Qt.Key.Key_Escape)
    bench.click(people[0], 2)
    bench.popover().close()
    assert bench.letters(people[0])[:2] == "休."


# the menu ---------------------------------------------------------------------------------------------


def chosen(bench: Bench, text: str) -> None:
    """Choose an entry of the menu."""
    next(one for one in bench.page.head.menu.actions() if one.text().startswith(text)).trigger()


def test_a_week_is_planned_as_the_week_before(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "......白夜休")
    bench.page.board.grid.go_to((people[0], FIRST + DAY * 13))
    chosen(bench, "This week as the week before")
    assert letters(bench.session, people[0])[6:16] == "白夜休....白夜休", "Monday the 7th is copied to the 14th"


def test_patterns_plan_what_is_neither_locked_nor_leave(bench: Bench, people: list[StaffId]) -> None:
    group, known = group_of(bench.session), line(bench.session, people[0], "夜", pinned=True)
    service.set_cells(bench.session, group.id, DECEMBER, known)
    service.add_ask(bench.session, AskDraft(people[0], AskKind.LEAVE, FIRST + DAY * 2, FIRST + DAY * 2))
    day = service.duties(bench.session, group.id)[0].id
    service.set_pattern(bench.session, group.id, people[0], [day, day, None], FIRST)
    bench.page.refresh()
    chosen(bench, "Plan by each one's pattern")
    assert bench.letters(people[0]) == "夜白.白白休白"


# what is settled --------------------------------------------------------------------------------------


def test_a_published_month_asks_for_the_reason_once(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "白")
    now = service.sheet(bench.session, group_of(bench.session).id, DECEMBER)
    service.publish(bench.session, now.group.id, DECEMBER, service.digest(now))
    bench.page.refresh()
    asked: list[str] = []
    answering("", asked)
    bench.key(Qt.Key.Key_2)
    assert bench.letters(people[0])[:1] == "白", "without a reason nothing is changed"
    answering("家里有事", asked)
    bench.key(Qt.Key.Key_2, Qt.Key.Key_Right, Qt.Key.Key_1)
    assert bench.letters(people[0])[:2] == "夜白"
    assert asked == ["Change a month that is published"] * 2, "two days, one reason"


def test_a_month_is_published_in_two_clicks_with_what_is_open_told(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "白")
    told: list[str] = []

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        told.append(said(dialog))
        try:
            pressed(dialog, "Publish, leave")  # 2
        finally:
            dialog.reject()

    QTimer.singleShot(0, agree)
    bench.page.head.publish_button.click()  # 1
    assert "夜班: 1 missing" in told[0]
    assert len(service.sheet(bench.session, group_of(bench.session).id, DECEMBER).issues) == 1
    assert not bench.page.head.publish_button.isVisible(), "nothing is new since"
    asked: list[str] = []
    answering("家里有事", asked)
    bench.key(Qt.Key.Key_2)
    assert bench.page.head.publish_button.isVisible()


def test_days_that_are_over_ask_first(bench: Bench, people: list[StaffId]) -> None:
    bench.page.turn(-1)
    november = DECEMBER.moved(-1)
    bench.page.board.grid.go_to((people[0], november.first))
    asked: list[str] = []
    answering("补记", asked)
    bench.key(Qt.Key.Key_1)
    assert asked == ["Change days that are over"]
    assert letters(bench.session, people[0], november)[:1] == "白"


def test_who_may_only_read_changes_nothing(session: Session, people: list[StaffId], qtbot: QtBot) -> None:
    bench = Bench(as_role(session, Role.AUDITOR), qtbot)
    bench.key(Qt.Key.Key_1, Qt.Key.Key_Return)
    bench.click(people[0], 2)
    assert not inside(bench.page, CellPopover)
    assert bench.letters(people[0]) == "......."


# findings ---------------------------------------------------------------------------------------------


def test_a_hole_is_filled_by_somebody_who_is_free(bench: Bench, people: list[StaffId]) -> None:
    for one, week in zip(people, ("白", "夜", "休"), strict=True):
        plan(bench, one, week)
    pressed(bench.page.panel, "Find somebody")
    found = inside(bench.page, StandInPopover)[0]
    pressed(found, "Give")
    worked = "".join(letters(bench.session, one) for one in people)
    assert (worked.count("白"), worked.count("夜")) in ((2, 1), (1, 2))


def test_a_note_that_is_all_right_does_not_come_again(bench: Bench, people: list[StaffId]) -> None:
    plan(bench, people[0], "白")
    notes = [one for one in buttons(bench.page.panel) if one.accessibleName().startswith("Leave it so")]
    name = notes[0].accessibleName()
    notes[0].click()
    assert name not in [one.accessibleName() for one in buttons(bench.page.panel)]
    review = service.review(bench.session, group_of(bench.session).id, DECEMBER)
    assert len(review.sheet.accepted) >= 1
    bench.desk.undo()
    assert name in [one.accessibleName() for one in buttons(bench.page.panel)]


def filled(bench: Bench) -> list[str]:
    """Return which buttons are the filled ones of the page."""
    found = [one for one in inside(bench.page, QPushButton) if one.property("look") == "primary"]
    return [one.accessibleName() for one in found if one.isVisible()]


def test_the_next_step_is_the_one_filled_button(bench: Bench, people: list[StaffId]) -> None:
    assert filled(bench) == ["Fill the month"]
    assert "Nothing is planned yet" in said(bench.page.panel)
    plan(bench, people[0], "白")
    assert filled(bench) == [], "first what is open"
    kitchen = next(one for one in service.groups(bench.session) if one.name == "厨房")
    cook = staff.add_member(bench.session, MemberDraft("罗建平", Post.COOK))
    duty = service.duties(bench.session, kitchen.id)[0].id
    service.set_need(bench.session, duty, Days.EVERY, 0, 0, FIRST)
    week = [Cell(cook, day, duty if day == FIRST else None) for day in DECEMBER.days]
    service.set_cells(bench.session, kitchen.id, DECEMBER, {(cook, one.day): one for one in week})
    bench.page.open(kitchen.id)
    assert filled(bench) == ["Publish"]


def test_a_home_with_nobody_says_what_to_do(session: Session, qtbot: QtBot) -> None:
    bench = Bench(session, qtbot)
    assert "Nobody is planned in this group" in said(bench.page)
    pressed(bench.page, "Staff")
    assert ("go", "staff", None) in bench.desk.asked


def test_a_year_without_public_holidays_leads_to_where_they_are_entered(bench: Bench) -> None:
    bench.page.turn(13)
    assert "2028" in said(bench.page)
    pressed(bench.page, "Enter public holidays")
    assert ("go", "work_calendar", None) in bench.desk.asked


def test_a_home_without_groups_is_led_to_the_settings(bench: Bench, people: list[StaffId]) -> None:
    del people
    for group in service.groups(bench.session):
        service.withdraw_group(bench.session, group.id, "试一下")
    bench.page.open(None)
    assert not bench.page.head.isVisible(), "nothing can be filled or published"
    assert focused().accessibleName() == "To the roster settings"
    pressed(bench.page, "To the roster settings")
    assert bench.desk.asked == [("go", "roster_settings", None)]
