"""One's own roster: what is shown of it, what can be asked for by mouse and keys, what who plans makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.chips import Chip
from app.desktop.messages import Dialog
from app.features.rosters import service
from app.features.rosters.model import AskDraft, AskKind, Cell, Month
from app.features.rosters.view.asks_page import AsksPage
from app.features.rosters.view.own_page import OwnRosterPage
from app.features.staff import service as staff
from app.kernel.access import Role
from app.kernel.clock import SetClock, today
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import StaffId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.desk import TableDesk, buttons, said
from tests.qt import Window, inside, pressed, type_text
from tests.rosters.house import DAY, DECEMBER, FIRST, carers, duties_of, group_of, letters, line


@pytest.fixture
def people(session: Session) -> list[StaffId]:
    """Return two caregivers with a published December."""
    ids = carers(session, 2)
    group_id = group_of(session).id
    service.set_cells(session, group_id, DECEMBER, line(session, ids[0], "白夜休休" * 7))
    service.set_cells(session, group_id, DECEMBER, line(session, ids[1], "休白白休" * 7))
    service.publish(session, group_id, DECEMBER, service.digest(service.sheet(session, group_id, DECEMBER)))
    return ids


@pytest.fixture
def mine(session: Session, people: list[StaffId], clock: SetClock) -> Session:
    """Return the session of the first of them, on the first of December at noon."""
    other = as_role(session, Role.CAREGIVER)
    (told,) = (one.told for one in staff.staff(session) if one.id == people[0])
    staff.change_member(session, people[0], replace(told, account_id=other.actor.account_id))
    clock.pass_(days=(FIRST - today(clock)).days)
    return other


def page_of(session: Session, qtbot: QtBot) -> tuple[OwnRosterPage, TableDesk, Window]:
    """Return the page in a window."""
    desk, window = TableDesk(), Window()
    page = OwnRosterPage(session, desk)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(page)
    qtbot.addWidget(window)
    window.resize(1180, 680)
    page.open(None)
    window.show()
    return page, desk, window


def in_dialog(*texts: str, verb: str, choice: int | None = None) -> None:
    """Let the dialog that opens next be filled in."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        if choice is not None:
            inside(dialog, QComboBox)[0].setCurrentIndex(choice)
            inside(dialog, QComboBox)[0].activated.emit(choice)
        for edit, text in zip(inside(dialog, QPlainTextEdit), texts, strict=False):
            type_text(edit, text)
        pressed(dialog, verb)
        dialog.reject()  # where it was refused

    QTimer.singleShot(100, answer)


def test_the_next_duty_is_the_one_that_is_on_or_comes(mine: Session, clock: SetClock) -> None:
    assert service.own_tile(mine, in_english) == (None, "today 白班 08:00–20:00")
    clock.pass_(hours=9)  # 21:00
    assert service.own_tile(mine, in_english)[1] == "tomorrow 夜班 20:00–08:00"
    clock.pass_(days=1, hours=10)  # 07:00 of the third: the night is still on
    assert service.own_tile(mine, in_english)[1] == "today 夜班 20:00–08:00"
    clock.pass_(hours=2)
    assert service.own_tile(mine, in_english)[1] == "12/5 白班 08:00–20:00"


def test_the_next_duty_is_found_over_a_short_month(
    session: Session, mine: Session, people: list[StaffId], clock: SetClock
) -> None:
    february, day = Month(2027, 2), date(2027, 2, 3)
    group_id, white = group_of(session).id, duties_of(session)["白"]
    service.set_cells(session, group_id, february, {(people[0], day): Cell(people[0], day, white)})
    service.publish(session, group_id, february, service.digest(service.sheet(session, group_id, february)))
    clock.pass_(days=(date(2027, 1, 31) - today(clock)).days)
    assert service.own_tile(mine, in_english)[1] == "2/3 白班 08:00–20:00"


def test_a_draft_is_not_shown(session: Session, mine: Session, people: list[StaffId]) -> None:
    january = Month(2027, 1)
    group_id = group_of(session).id
    moved = {(staff_id, day + timedelta(days=31)): None if cell is None else replace(cell, day=day + timedelta(days=31))
             for (staff_id, day), cell in line(session, people[0], "白").items()}  # fmt: skip
    service.set_cells(session, group_id, january, moved)
    own = service.own_month(mine, january)
    assert own is not None
    assert own.days == {}
    with pytest.raises(NotAllowedError):
        service.colleagues(mine, group_id, january.first)
    service.publish(session, group_id, january, service.digest(service.sheet(session, group_id, january)))
    own = service.own_month(mine, january)
    assert own is not None
    assert list(own.days) == [january.first]


def test_an_account_of_nobody_is_told_what_to_do(session: Session, qtbot: QtBot) -> None:
    page, _desk, _window = page_of(as_role(session, Role.CAREGIVER), qtbot)
    assert "Your account does not belong to anybody" in said(page)


def test_the_arrow_keys_go_through_the_days(mine: Session, qtbot: QtBot) -> None:
    page, _desk, _window = page_of(mine, qtbot)
    assert "Next duty: today 白班 08:00–20:00" in said(page)
    page.choose(FIRST)
    QTest.keyClick(page._buttons[FIRST], Qt.Key.Key_Right)
    assert "夜班 20:00–08:00" in said(page)
    QTest.keyClick(page._buttons[FIRST + DAY], Qt.Key.Key_Down)
    assert page._buttons[FIRST + 8 * DAY].isChecked()
    QTest.keyClick(page._buttons[FIRST + 8 * DAY], Qt.Key.Key_Up)
    QTest.keyClick(page._buttons[FIRST + DAY], Qt.Key.Key_Up)  # there is nothing above
    assert page._buttons[FIRST + DAY].isChecked()


def test_a_wish_for_a_day_that_is_not_published_is_noted_and_undone(mine: Session, qtbot: QtBot) -> None:
    page, desk, _window = page_of(mine, qtbot)
    page.turn(1)
    pressed(page, "I would like this day off")
    assert "would like to be off" in said(page)
    january = Month(2027, 1)
    assert [one.told.kind for one in service.asks(mine, january.first, january.last)] == [AskKind.WISH_OFF]
    desk.undo()
    assert "Nothing in this month." in said(page)


def test_leave_waits_until_it_is_granted(session: Session, mine: Session, qtbot: QtBot) -> None:
    page, _desk, _window = page_of(mine, qtbot)
    page.choose(FIRST + 3 * DAY)
    in_dialog(verb="Enter it")
    pressed(page, "Ask for leave")
    assert [one.text() for one in inside(page, Chip)] == ["waits for an answer"]
    (ask,) = service.asks(mine, FIRST, DECEMBER.last)
    assert (ask.granted, ask.told.from_on, ask.told.until_on) == (None, FIRST + 3 * DAY, FIRST + 3 * DAY)
    with pytest.raises(NotAllowedError):
        service.answer_ask(mine, ask.id, granted=True)
    list_page, desk = AsksPage(session, TableDesk()), TableDesk()
    list_page._desk = desk
    qtbot.addWidget(list_page)
    list_page.open(None)
    assert "Has duties then" not in said(list_page)  # the fourth is free
    service.add_ask(mine, AskDraft(ask.told.staff_id, AskKind.SICK, FIRST, FIRST + 3 * DAY))
    list_page.refresh()
    assert "Has duties then: Tu 12/1 白班、We 12/2 夜班" in said(list_page)
    service.withdraw_ask(mine, service.asks(mine, FIRST, FIRST)[0].id)
    list_page.refresh()
    pressed(list_page, "Grant 周小梅")
    assert service.asks(mine, FIRST, DECEMBER.last)[0].granted is True
    desk.undo()
    assert service.asks(mine, FIRST, DECEMBER.last)[0].granted is None
    pressed(page, "Take back")
    assert service.asks(mine, FIRST, DECEMBER.last) == ()


def test_a_swap_is_asked_for_and_granted(
    session: Session, mine: Session, people: list[StaffId], qtbot: QtBot, clock: SetClock
) -> None:
    page, desk, _window = page_of(mine, qtbot)
    page.choose(FIRST + DAY)
    in_dialog("孩子家长会", verb="Ask for it", choice=0)
    pressed(page, "Swap with somebody")
    assert desk.newest[0].startswith("Asked")
    assert "周小梅 and 邓素珍 change" in said(page)
    assert letters(session, people[0])[:3] == "白夜休"
    clock.pass_(minutes=1)
    list_page = AsksPage(session, TableDesk())
    qtbot.addWidget(list_page)
    list_page.open(None)
    assert list_page.month == DECEMBER
    assert "less than 11 hours of rest" in said(list_page)  # 夜 before the other's 白
    pressed(list_page, "Grant 周小梅")
    assert letters(session, people[0])[:3] == "白白休"
    assert letters(session, people[1])[:3] == "休夜白"
    (swap,) = service.swaps(mine, FIRST, DECEMBER.last)
    with pytest.raises(OutOfDateError):
        service.withdraw_swap(mine, swap.id)


def test_a_swap_lies_in_one_month(session: Session, mine: Session, people: list[StaffId]) -> None:
    with pytest.raises(RuleBrokenError, match="2026-12"):
        service.ask_swap(
            mine, group_of(session).id, (people[0], DECEMBER.last), (people[1], DECEMBER.last + DAY), "有事"
        )


def test_a_swap_of_somebody_who_left_is_shown_still(
    session: Session, mine: Session, people: list[StaffId], qtbot: QtBot
) -> None:
    service.ask_swap(mine, group_of(session).id, (people[0], FIRST + DAY), (people[1], FIRST + DAY), "有事")
    (told,) = (one.told for one in staff.staff(session) if one.id == people[1])
    staff.change_member(session, people[1], replace(told, left_on=FIRST - DAY))
    page = AsksPage(session, TableDesk())
    qtbot.addWidget(page)
    page.open(None)
    assert "周小梅 and 邓素珍 change" in said(page)


def test_leave_that_has_begun_is_taken_back_by_who_plans(
    session: Session, mine: Session, people: list[StaffId], qtbot: QtBot, clock: SetClock
) -> None:
    ask_id = service.add_ask(mine, AskDraft(people[0], AskKind.SICK, FIRST + DAY, FIRST + 4 * DAY))
    service.answer_ask(session, ask_id, granted=True)
    early, _desk, _window = page_of(mine, qtbot)
    assert "Take back" in [one.text() for one in buttons(early)]
    clock.pass_(days=1)
    late, _desk, _window = page_of(mine, qtbot)
    assert "Take back" not in [one.text() for one in buttons(late)]
    with pytest.raises(RuleBrokenError, match="has begun"):
        service.withdraw_ask(mine, ask_id)
    service.withdraw_ask(session, ask_id)


def test_undoing_leaves_an_answer_as_it_was(
    session: Session, mine: Session, people: list[StaffId], qtbot: QtBot
) -> None:
    service.add_ask(mine, AskDraft(people[0], AskKind.LEAVE, FIRST, FIRST))
    page, desk = AsksPage(session, TableDesk()), TableDesk()
    page._desk = desk
    qtbot.addWidget(page)
    page.open(None)
    pressed(page, "Take back 周小梅")
    desk.undo()
    assert service.asks(session, FIRST, FIRST)[0].granted is None
    pressed(page, "Grant 周小梅")
    in_dialog("人手不够", verb="Refuse")
    pressed(page, "Refuse 周小梅")
    assert service.asks(session, FIRST, FIRST)[0].granted is False
    desk.undo()
    assert service.asks(session, FIRST, FIRST)[0].granted is True


def test_the_list_opens_where_somebody_waits(
    session: Session, mine: Session, people: list[StaffId], qtbot: QtBot
) -> None:
    day = date(2027, 3, 31)
    service.add_ask(mine, AskDraft(people[0], AskKind.LEAVE, day, day + DAY))
    page = AsksPage(session, TableDesk())
    qtbot.addWidget(page)
    page.open(None)
    assert page.month == Month(2027, 3)


def test_a_refused_swap_tells_why(session: Session, mine: Session, people: list[StaffId], qtbot: QtBot) -> None:
    group_id = group_of(session).id
    service.ask_swap(mine, group_id, (people[0], FIRST + DAY), (people[1], FIRST + DAY), "有事")
    list_page = AsksPage(session, TableDesk())
    qtbot.addWidget(list_page)
    list_page.open(None)
    in_dialog("人手不够", verb="Refuse")
    pressed(list_page, "Refuse 周小梅")
    page, _desk, _window = page_of(mine, qtbot)
    assert "人手不够" in said(page)


def test_who_plans_enters_leave_of_others_and_takes_it_back(
    session: Session, people: list[StaffId], qtbot: QtBot
) -> None:
    page, desk = AsksPage(session, TableDesk()), TableDesk()
    page._desk = desk
    qtbot.addWidget(page)
    page.open(None)
    in_dialog(verb="Enter it", choice=1)
    page.add()
    (ask,) = service.asks(session, FIRST, DECEMBER.last)
    assert (ask.told.staff_id in people, ask.granted) == (True, True)
    desk.undo()
    assert service.asks(session, FIRST, DECEMBER.last) == ()


def test_only_one_s_own_swap_is_taken_back(session: Session, mine: Session, people: list[StaffId]) -> None:
    group_id = group_of(session).id
    swap_id = service.ask_swap(session, group_id, (people[1], FIRST), (people[0], FIRST), "有事")
    with pytest.raises(NotAllowedError):
        service.withdraw_swap(mine, swap_id)
    service.withdraw_swap(session, swap_id)
    assert service.swaps(session, FIRST, DECEMBER.last) == ()
    ask_id = service.add_ask(session, AskDraft(people[1], AskKind.LEAVE, FIRST, FIRST))
    with pytest.raises(NotAllowedError):
        service.withdraw_answer(mine, ask_id)
