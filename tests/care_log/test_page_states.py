"""What stands in place of the rooms where there are none, and what the foot of a room says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.care_log import service
from app.features.care_log.model import RoomState, catalogue
from app.features.care_log.view.cells import Face
from app.features.care_log.view.page import CareLogPage
from app.features.care_log.view.sheet import cell_width
from app.features.staff.model import Shift
from app.kernel.ids import ResidentId
from tests.care_log.samples import a_ward
from tests.desk import TableDesk, said
from tests.qt import pressed


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


def a_page(qtbot: QtBot, session: Session, desk: TableDesk) -> CareLogPage:
    page = CareLogPage(session, desk)
    page.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1180, 660)
    page.open(None)
    return page


def test_a_home_without_residents_leads_to_the_beds(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = a_page(qtbot, session, desk)
    assert "Nobody lives here yet" in said(page)
    pressed(page, "To the beds")
    assert desk.asked == [("go", "beds", None)]


def test_the_foot_counts_apart_what_is_not_as_usual(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    a_ward(session)
    page = a_page(qtbot, session, desk)
    assert "not as usual" not in said(page.panel.footer)
    view = page.panel.view
    assert view is not None
    place = next(place for place, cell in view.cells.items() if cell.face.kind == "ready")
    page.panel.choose(place, catalogue().item(place[1]).phrases[0].key)
    assert "1 not as usual" in said(page.panel.footer)


def test_a_confirmed_room_is_read_once_and_no_room_is_made_anew(
    qtbot: QtBot, session: Session, desk: TableDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_ward(session)
    page = a_page(qtbot, session, desk)
    room, made, asked, read = page._room, dict(page.rooms.buttons), list[Shift](), service.room_states

    def counted(there: Session, shift: Shift) -> tuple[RoomState, ...]:
        asked.append(shift)
        return read(there, shift)

    monkeypatch.setattr(service, "room_states", counted)
    page.panel.confirm()
    assert room is not None and room != page._room
    assert len(asked) == 1
    assert page.rooms.buttons == made
    assert page.rooms.buttons[room].room.done and not page.rooms.buttons[room].current


def test_a_column_is_as_wide_as_its_own_words(qapp: QApplication) -> None:
    theme.apply(qapp, TextSize.STANDARD)
    who = ResidentId(1)
    faces = {(who, "water"): Face("够量", "ready", ""), (who, "blood_sugar"): Face("17:00 要测了没有", "measure", "")}
    water, sugar = (cell_width(catalogue().item(key), faces) for key in ("water", "blood_sugar"))
    assert sugar > water == cell_width(catalogue().item("water"), {(who, "water"): faces[who, "water"]})
