"""The cards on the director's start page: the line in words, the days behind it, how full the buildings are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.bars import Bar
from app.desktop.charts import LineChart
from app.desktop.tables import ListModel
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.stays import service
from app.features.stays.model import DayCount
from app.features.stays.view import BedsCard, CensusCard
from app.kernel.clock import SetClock
from app.kernel.ids import BedId
from tests.desk import TableDesk, buttons, said
from tests.qt import inside
from tests.stays.conftest import Resident


def test_the_line_is_told_in_words_and_day_by_day(
    qtbot: QtBot, session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident
) -> None:
    clock.pass_(days=-3)
    service.admit(session, resident(), beds["201-1"], clock.now())
    clock.pass_(days=3)
    service.admit(session, resident("李双喜"), beds["201-2"], clock.now())
    card = CensusCard(session, TableDesk())
    qtbot.addWidget(card)
    told = inside(card, LineChart)[0].accessibleName()
    assert "0 at the start, 2 today, at least 0, at most 2" in told
    table = card.table()
    qtbot.addWidget(table)
    assert told in said(table)
    model = inside(table, ListModel)[0]
    assert model.rowCount() == 30
    first, second = model.row_at(0), model.row_at(1)
    assert isinstance(first, DayCount)
    assert isinstance(second, DayCount)
    assert (first.present, second.present) == (2, 1)


def test_the_beds_of_each_building_and_of_many_together(
    qtbot: QtBot, session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident
) -> None:
    service.admit(session, resident(), beds["201-1"], clock.now())
    desk = TableDesk()
    card = BedsCard(session, desk)
    qtbot.addWidget(card)
    assert "1 of 6 in use, 17 %" in said(card)
    assert inside(card, Bar)[0].accessibleName() == "1号楼: free 5 of 6"
    buttons(card)[0].click()
    assert desk.asked == [("go", "beds", None)]
    for number in range(2, 7):
        floor = places.add_floor(session, places.add_building(session, f"{number}号楼"), FloorDraft("1层", "", ""))
        places.add_rooms(session, floor, "101", 2)
    many = BedsCard(session, desk)
    qtbot.addWidget(many)
    assert [bar.accessibleName() for bar in inside(many, Bar)][-1] == "3 more: free 6 of 6"
    assert len(inside(many, Bar)) == 4


def test_a_home_without_beds_says_so(qtbot: QtBot, session: Session) -> None:
    card = BedsCard(session, TableDesk())
    qtbot.addWidget(card)
    assert "No beds yet" in said(card)


@pytest.mark.parametrize("present", [[0] * 30, [7], [3, 250], []])
def test_any_line_can_be_drawn(qtbot: QtBot, present: list[int]) -> None:
    chart = LineChart("told")
    qtbot.addWidget(chart)
    chart.show_values(present, ("a", "b", "c"))
    assert not chart.grab().isNull()
    assert isinstance(chart, QWidget)
    assert chart.focusPolicy() is Qt.FocusPolicy.NoFocus
