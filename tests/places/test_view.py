"""The page of rooms and beds: from an empty home to rooms with beds, changed and taken out of use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.buttons import Tick
from app.desktop.theme import TextSize, look
from app.features.places import service
from app.features.places.model import FloorDraft, RoomSex
from app.features.places.view import PlacesPage, screen
from app.features.places.view.dialogs import PlaceDialog, RoomDialog
from tests.desk import TableDesk, said
from tests.qt import inside, pressed


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def page(qtbot: QtBot, session: Session, desk: TableDesk) -> PlacesPage:
    building = service.add_building(session, "1号楼")
    service.add_floor(session, building, FloorDraft("2层"))
    made = PlacesPage(session, desk)
    qtbot.addWidget(made)
    made.open(None)
    return made


def labels(session: Session) -> list[str]:
    return [place.bed.label for place in service.plan(session).places()]


def test_an_empty_home_begins_with_a_building(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = screen("list", session, desk)
    qtbot.addWidget(page)
    assert "There are no rooms yet" in said(page)
    made: list[str] = []
    dialog = PlaceDialog("", lambda draft: made.append(draft.name), page, now=FloorDraft("1号楼"), is_floor=False)
    dialog.save.click()
    assert made == ["1号楼"]


def test_rooms_are_added_from_a_range(page: PlacesPage, session: Session, desk: TableDesk) -> None:
    assert page.form is not None
    page.form.set_values({"names": "201-202", "beds": "3", "sex": "female"})
    pressed(page, "Add rooms")
    assert labels(session) == ["201-1", "201-2", "201-3", "202-1", "202-2", "202-3"]
    assert next(service.plan(session).places()).room.sex is RoomSex.FEMALE
    assert "201" in said(page)


def test_what_cannot_be_read_is_told_at_its_fields(page: PlacesPage, session: Session) -> None:
    assert page.form is not None
    page.form.set_values({"names": "", "beds": "40"})
    pressed(page, "Add rooms")
    assert page.form.field("names").finding()
    assert page.form.field("beds").finding()
    assert labels(session) == []


def test_a_room_and_its_beds_are_changed(qtbot: QtBot, page: PlacesPage, session: Session) -> None:
    (room,) = service.add_rooms(session, service.plan(session).buildings[0].floors[0].id, "201", 1)
    dialog = RoomDialog(session, room, page)
    oxygen = next(one for one in inside(dialog, Tick) if one.accessibleName() == "201-1 oxygen")
    oxygen.click()
    pressed(dialog, "Add a bed")
    dialog.form.set_values({"name": "203", "sex": "male"})
    dialog.near.click()
    pressed(dialog, "Save")
    place = next(service.plan(session).places())
    assert (place.room.name, place.room.sex, place.room.near_nurse) == ("203", RoomSex.MALE, True)
    assert (place.bed.oxygen, labels(session)) == (True, ["203-1", "203-2"])
    again = RoomDialog(session, room, page)
    pressed(again, "Take bed 203-2 out of use")
    assert labels(session) == ["203-1"]


def test_out_of_use_and_back(page: PlacesPage, session: Session, desk: TableDesk) -> None:
    service.add_rooms(session, service.plan(session).buildings[0].floors[0].id, "201", 1)
    page.refresh()
    pressed(page, "Take 201 out of use")
    assert labels(session) == []
    desk.undo()
    assert labels(session) == ["201-1"]
    pressed(page, "Take 201 out of use")
    pressed(page, "Take 201 into use again")
    assert labels(session) == ["201-1"]


def test_every_button_is_named_and_big_enough(page: PlacesPage, session: Session) -> None:
    service.add_rooms(session, service.plan(session).buildings[0].floors[0].id, "201", 1)
    page.refresh()
    for button in inside(page, QPushButton):
        assert button.accessibleName()
        assert button.sizeHint().height() >= look().target
