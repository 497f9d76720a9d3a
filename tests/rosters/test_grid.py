"""The month as it is drawn: any number of people at every text size, halves, odd data, who is marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import fonts, theme
from app.desktop.theme import TextSize, look
from app.features.rosters import service
from app.features.rosters.model import AskDraft, AskKind, Cell, DutyDraft, DutyLook, Review, Sheet
from app.features.rosters.view.board import Board
from app.features.rosters.view.grid_model import SQUARE, TAG, Half
from app.features.rosters.view.page import RosterPage
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Nights, Post
from app.kernel.ids import StaffId
from tests.desk import TableDesk
from tests.rosters.house import DAY, DECEMBER, FIRST, carers, duties_of, group_of, line

ROOM = {TextSize.STANDARD: (1142, 622), TextSize.LARGE: (1116, 610), TextSize.XLARGE: (1089, 590)}
"""What the frame leaves to a page in a window of 1366 x 768."""
LEAST_ROW = 22


@pytest.fixture(params=TextSize, ids=lambda size: size.name.lower())
def size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[TextSize]:
    qapp.setStyle("Fusion")
    fonts.load_first()
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, TextSize.STANDARD)


def many(session: Session, count: int) -> None:
    for number in range(count):
        staff.add_member(session, MemberDraft(f"欧阳{number:02d}", Post.CAREGIVER))


def shown(session: Session, qtbot: QtBot, room: tuple[int, int]) -> RosterPage:
    page = RosterPage(session, TableDesk())
    qtbot.addWidget(page)
    page.resize(*room)
    page.show()
    page.open(None)
    page.turn(1)
    QApplication.processEvents()
    return page


def now(session: Session) -> Sheet:
    return service.sheet(session, group_of(session).id, DECEMBER)


@pytest.mark.parametrize("count", [1, 12, 40, 90])
def test_every_number_of_people_fits(session: Session, qtbot: QtBot, size: TextSize, count: int) -> None:
    many(session, count)
    page = shown(session, qtbot, ROOM[size])
    grid, coverage = page.board.grid, page.board.coverage
    assert (page.width(), page.height()) == ROOM[size], "nothing asks for more room than there is"
    assert grid.rowHeight(0) >= LEAST_ROW
    assert sum(grid.widths()) <= grid.viewport().width()
    assert coverage.isVisible()
    assert coverage.geometry().bottom() < page.board.height(), "what is missing is in sight however far one scrolls"
    assert coverage.height() >= coverage.sizeHint().height()
    rows = grid.viewport().height() // grid.rowHeight(0)
    assert rows >= min(count, 6)


def test_larger_text_shows_half_a_month(session: Session, qtbot: QtBot, size: TextSize) -> None:
    many(session, 3)
    page = shown(session, qtbot, ROOM[size])
    days = page.board.grid.grid.days
    assert days == (DECEMBER.days if size is TextSize.STANDARD else DECEMBER.days[:15])
    page.head.choose_half(Half.SECOND)
    page.head.halved.emit()
    assert page.board.grid.grid.days == (DECEMBER.days if size is TextSize.STANDARD else DECEMBER.days[15:])
    place = page.board.grid.place()
    assert place is not None
    assert place[1] in page.board.grid.grid.days


def test_the_month_of_today_begins_with_the_half_of_today(session: Session, qtbot: QtBot, size: TextSize) -> None:
    many(session, 3)
    page = shown(session, qtbot, ROOM[size])
    page.turn(-1)
    assert date(2026, 11, 22) in page.board.grid.grid.days
    assert page.board.grid.place() == (now(session).people[0].id, date(2026, 11, 22))


def test_findings_are_folded_where_the_text_is_largest(session: Session, qtbot: QtBot, size: TextSize) -> None:
    many(session, 3)
    page = shown(session, qtbot, ROOM[size])
    assert page.panel.isVisible() is (size is not TextSize.XLARGE)
    assert page.head.panel_button.isVisible() is (size is TextSize.XLARGE)
    if size is TextSize.XLARGE:
        page.head.panel_button.click()
        assert (page.panel.isVisible(), page.board.isVisible()) == (True, False)
        page.head.panel_button.click()
        assert (page.panel.isVisible(), page.board.isVisible()) == (False, True)


# odd data: an exception in painting ends the program -------------------------------------------------


@pytest.fixture
def board(session: Session, qtbot: QtBot) -> Board:
    made = Board(session, TableDesk(), may_plan=True)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def drawn(board: Board, sheet: Sheet, half: Half = Half.WHOLE) -> None:
    board.show_review(Review(sheet), half)
    QApplication.processEvents()
    assert not board.grab().isNull()


def test_nobody_no_duty_and_no_day_planned_are_drawn(session: Session, board: Board) -> None:
    assert not board.grab().isNull(), "nothing shown yet"
    drawn(board, now(session))
    carers(session, 2)
    drawn(board, replace(now(session), duties=(), needs=()))
    drawn(board, now(session), Half.SECOND)


def test_odd_names_letters_and_numbers_are_drawn(session: Session, board: Board) -> None:
    group, first = group_of(session), carers(session, 1)[0]
    for name in ("阿依努尔·买买提江·吐尔逊", "𠮷𪚥", "欧阳小满"):
        staff.add_member(session, MemberDraft(name, Post.CAREGIVER))
    odd = service.add_duty(session, group.id, DutyDraft("早2", "早班二", "00:00", "00:00", 24 * 60, DutyLook.OTHER))
    service.set_cells(session, group.id, DECEMBER, {(first, day): Cell(first, day, odd) for day in DECEMBER.days})
    service.withdraw_duty(session, odd)
    drawn(board, now(session))


def test_leave_on_a_duty_a_wish_and_a_day_before_somebody_began(session: Session, board: Board) -> None:
    first = carers(session, 1)[0]
    staff.add_member(session, MemberDraft("徐丽琴", Post.CAREGIVER, began_on=FIRST + DAY * 10))
    service.set_cells(session, group_of(session).id, DECEMBER, line(session, first, "白夜休"))
    for kind in (AskKind.LEAVE, AskKind.WISH_OFF, AskKind.SICK, AskKind.TRAINING):
        service.add_ask(session, AskDraft(first, kind, FIRST, FIRST + DAY * 3))
    service.add_ask(session, AskDraft(first, AskKind.WISH_DUTY, FIRST, FIRST, duties_of(session)["夜"], "回老家"))
    drawn(board, now(session))
    index = board.grid.grid.at((first, FIRST))
    assert "would like to work 夜班 回老家" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert board.grid.grid.at((now(session).people[1].id, FIRST)).data(SQUARE).letter == "–"


def test_who_works_no_nights_or_is_new_has_a_tag(session: Session, board: Board) -> None:
    for name, values in (
        ("唐小燕", {"nights": Nights.NO}), ("罗建平", {"began_on": FIRST - DAY * 5}), ("王秀英", {}),
        ("张桂芳", {"nights": Nights.NO, "is_head": True}),
    ):  # fmt: skip
        staff.add_member(session, MemberDraft(name, Post.CAREGIVER, **values))
    drawn(board, now(session))
    model = board.grid.grid
    tags = {str(model.index(row, 0).data()): model.index(row, 0).data(TAG) for row in range(model.rowCount())}
    assert tags == {"唐小燕": "days", "罗建平": "new", "王秀英": "", "张桂芳": "head days"}


def test_a_finding_a_lock_and_a_past_day_are_marked(session: Session, board: Board) -> None:
    first: StaffId = carers(session, 1)[0]
    service.set_cells(session, group_of(session).id, DECEMBER, line(session, first, "夜白", pinned=True))
    drawn(board, now(session))
    square = board.grid.grid.at((first, FIRST + DAY)).data(SQUARE)
    assert (square.wrong, square.pinned, square.over) == (True, True, False)
    drawn(board, replace(now(session), today=FIRST + DAY * 2))
    assert board.grid.grid.at((first, FIRST + DAY)).data(SQUARE).over
    assert look().size is TextSize.STANDARD
