"""The bed map by mouse, keyboard and drag."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Actor, Session
from app.desktop import theme
from app.desktop.theme import TextSize, look
from app.features.places import service as places
from app.features.stays import service
from app.features.stays.model import HospitalTrip, State
from app.features.stays.view import BedsPage, WaitingPage
from app.features.stays.view.assign import AssignDialog
from app.features.stays.view.card import MIME
from app.features.stays.view.move_steps import MoveSteps
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import AccountId, BedId, ResidentId
from tests.desk import TableDesk, buttons, said
from tests.qt import Window, focused, inside, key, pressed
from tests.stays.conftest import Resident

Beds = dict[str, BedId]


@pytest.fixture
def shown(qtbot: QtBot, session: Session, desk: TableDesk) -> Callable[..., BedsPage]:
    windows: list[Window] = []

    def show(acting: Session | None = None, subject: int | None = None) -> BedsPage:
        window, page = Window(), BedsPage(acting or session, desk)
        windows.append(window)
        qtbot.addWidget(window)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(page)
        page.changed.connect(page.refresh)
        window.resize(1142, 684)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.open(subject)
        return page

    return show


def has_button(inside_: QWidget, text: str) -> bool:
    QApplication.processEvents()
    return any(
        one.accessibleName().startswith(text) for one in inside(inside_, QPushButton) if one.isVisibleTo(inside_)
    )


def bed_of(session: Session, who: ResidentId) -> BedId | None:
    return service.standing_of(session, who).bed_id


def test_a_move_by_mouse_takes_four_clicks_and_can_be_undone(
    session: Session, desk: TableDesk, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage]
) -> None:
    page = shown()
    page.map.cards()[beds["201-1"]].click()
    pressed(page.panel, "Change of bed")
    bright = {bed for bed, card in page.map.cards().items() if card.open_}
    assert bright == {beds["201-2"], beds["202-1"], beds["202-2"]}, "rooms for men stay dim"
    page.map.cards()[beds["202-1"]].click()
    assert page.map.cards()[beds["202-1"]].target
    pressed(page.panel, "Move to 202-1")
    assert bed_of(session, who) == beds["202-1"]
    assert desk.newest[0] == "王秀英 now has bed 202-1"
    desk.undo()
    assert bed_of(session, who) == beds["201-1"]
    assert page.map.cards()[beds["201-1"]].shown.occupant is not None


def test_a_move_by_keyboard(session: Session, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage]) -> None:
    page = shown(subject=who)
    QTest.keyClicks(focused(), "101")
    assert page.map.current == beds["101-1"]
    key(Qt.Key.Key_Down)
    assert page.map.current == beds["101-2"]
    key(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert page.map.current == beds["201-2"]
    key(Qt.Key.Key_Up, Qt.Key.Key_Return)
    button = focused()
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Change of bed"
    QTest.keyClick(button, Qt.Key.Key_Space)
    page.map.choose(page.map.current, focus=True)
    key(Qt.Key.Key_Down)
    assert page.steps is not None
    assert page.steps.target == beds["201-2"]
    pressed(page.panel, "Move to 201-2")
    assert bed_of(session, who) == beds["201-2"]


def test_esc_ends_the_move_then_leads_to_the_map(
    session: Session, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage]
) -> None:
    page = shown(subject=who)
    page.begin_move(who)
    key(Qt.Key.Key_Escape)
    assert page.steps is None
    assert not any(card.dim for card in page.map.cards().values())
    page.panel.focus_first()
    key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.map.cards()[beds["201-1"]]
    assert bed_of(session, who) == beds["201-1"]


def test_a_drop_chooses_but_still_wants_the_button(
    session: Session, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage]
) -> None:
    page = shown()
    mime = QMimeData()
    mime.setData(MIME, QByteArray(str(beds["201-1"]).encode()))
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.map.cards()[beds["202-2"]].dropEvent(event)
    assert bed_of(session, who) == beds["201-1"]
    assert page.steps is not None
    assert page.steps.target == beds["202-2"]
    pressed(page.panel, "Move to 202-2")
    assert bed_of(session, who) == beds["202-2"]


def test_a_late_move_says_when_and_why(
    session: Session, clock: SetClock, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage]
) -> None:
    page = shown(subject=who)
    page.begin_move(who)
    steps = page.steps
    assert steps is not None
    page.map.cards()[beds["201-2"]].click()
    pressed(page.panel, "Change")
    pressed(page.panel, "Move to")
    assert bed_of(session, who) == beds["201-1"], "no time yet: nothing is written"
    steps.at.set_value(clock.now() - timedelta(days=2))
    steps.reason.set_value("前天搬的")
    pressed(page.panel, "Move to")
    line = service.moves_of(session, who)[-1]
    assert (line.bed_label, line.late, line.move.reason) == ("201-2", True, "前天搬的")


def test_a_room_for_others_asks_why(
    session: Session, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage]
) -> None:
    page = shown(subject=who)
    page.begin_move(who)
    page.map.cards()[beds["101-1"]].click()
    pressed(page.panel, "Move to 101-1")
    window = page.window()
    assert isinstance(window, Window)
    assert [finding.code for finding in window.refusals[0].findings] == ["bed_sex"]
    assert page.steps is not None, "the choice is kept"
    page.steps.reason.set_value("女房在修")
    pressed(page.panel, "Move to 101-1")
    assert bed_of(session, who) == beds["101-1"]


def test_without_a_bed_that_suits_the_way_to_more_beds_is_offered(
    session: Session, clock: SetClock, who: ResidentId, shown: Callable[..., BedsPage]
) -> None:
    occupant = shown(subject=who)._occupant(who)
    assert occupant is not None

    def offered(*, may_add: bool) -> list[str]:
        steps = MoveSteps(occupant, "", (), elsewhere="", may_add=may_add, now=clock.now)
        return [one.text().strip() for one in buttons(steps)]

    assert "Add beds" in offered(may_add=True)
    assert "Add beds" not in offered(may_add=False)


def test_counts_filter_the_map(
    session: Session, clock: SetClock, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage]
) -> None:
    service.go_to_hospital(session, who, clock.now(), HospitalTrip("县医院"))
    page = shown()
    pressed(page.head, "In hospital 1")
    bright = [bed for bed, card in page.map.cards().items() if not card.dim]
    assert bright == [beds["201-1"]]
    pressed(page.head, "In hospital 1")
    assert not any(card.dim for card in page.map.cards().values())
    pressed(page.head, "Free 5")
    assert page.map.cards()[beds["201-1"]].dim


def test_cards_are_named_for_those_who_hear(
    session: Session, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage]
) -> None:
    page = shown()
    assert page.map.cards()[beds["201-1"]].accessibleName() == "201-1 王秀英 not assessed Present"
    assert page.map.cards()[beds["101-2"]].accessibleName() == "101-2 free men"
    assert not page.map.cards()[beds["201-1"]].testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    for button in inside(page, QPushButton):
        assert button.accessibleName()
        assert button.isHidden() or button.sizeHint().height() >= look().target


def test_a_free_bed_is_given_to_somebody_who_waits(
    qtbot: QtBot, session: Session, beds: Beds, resident: Resident, shown: Callable[..., BedsPage], desk: TableDesk
) -> None:
    waiting = resident("陈淑贞")
    page = shown()
    page.map.cards()[beds["201-2"]].click()
    assert "Free bed 201-2" in said(page.panel)
    place = places.plan(session).place(beds["201-2"])
    assert place is not None
    found = service.occupancy(session)
    dialog = AssignDialog(session, place, found.awaiting, page)
    dialog.save.click()
    assert bed_of(session, waiting) == beds["201-2"]
    assert dialog.said == "陈淑贞 now has bed 201-2"
    assert dialog.undo is not None
    dialog.undo()
    assert service.standing_of(session, waiting).state is State.AWAITING


def test_a_clerk_hands_an_admission_to_the_director(
    qtbot: QtBot, session: Session, beds: Beds, resident: Resident, desk: TableDesk
) -> None:
    waiting = resident("陈淑贞")
    clerk = session.as_actor(Actor(AccountId(4), "余小兰", Role.CLERK))
    place = places.plan(session).place(beds["201-2"])
    assert place is not None
    dialog = AssignDialog(clerk, place, service.occupancy(clerk).awaiting)
    qtbot.addWidget(dialog)
    assert dialog.save.text() == "Hand to the director"
    dialog.save.click()
    assert dialog.undo is not None
    assert service.standing_of(session, waiting).state is State.AWAITING
    page = WaitingPage(session, desk)
    qtbot.addWidget(page)
    page.refresh()
    assert "陈淑贞" in said(page)
    pressed(page, "Confirm")
    assert bed_of(session, waiting) == beds["201-2"]
    page.refresh()
    assert "Nothing waits for you" in said(page)


def test_a_caregiver_sees_the_map_and_moves_nobody(
    session: Session, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage]
) -> None:
    page = shown(session.as_actor(Actor(AccountId(5), "赵姨", Role.CAREGIVER)), subject=who)
    assert not has_button(page.panel, "Change of bed")
    assert has_button(page.panel, "Open the file")
    page.map.cards()[beds["201-2"]].click()
    assert not has_button(page.panel, "Give this bed")


def test_a_home_without_rooms_leads_to_where_they_are_added(
    session: Session, desk: TableDesk, shown: Callable[..., BedsPage]
) -> None:
    page = shown()
    assert "There are no rooms yet" in said(page)
    pressed(page, "Add rooms")
    assert ("go", "places", None) in desk.asked


def test_people_without_a_bed_are_offered_one(
    session: Session, clock: SetClock, beds: Beds, resident: Resident, shown: Callable[..., BedsPage]
) -> None:
    homeless = resident("陈淑贞")
    service.admit(session, homeless, None, clock.now())
    page = shown()
    page.panel.show_nothing(service.occupancy(session).without_bed)
    pressed(page.panel, "陈淑贞")
    page.map.cards()[beds["201-1"]].click()
    pressed(page.panel, "Move to 201-1")
    assert bed_of(session, homeless) == beds["201-1"]


def test_the_bed_list_is_previewed(
    session: Session, desk: TableDesk, beds: Beds, shown: Callable[..., BedsPage]
) -> None:
    page = shown()
    pressed(page.head, "Print")
    assert desk.asked[-1][0] == "preview"
    assert desk.asked[-1][2].startswith(b"%PDF")


@pytest.mark.parametrize("size", list(TextSize))
def test_every_text_size_shows_every_bed(
    qapp: QApplication, session: Session, beds: Beds, who: ResidentId, shown: Callable[..., BedsPage], size: TextSize
) -> None:
    theme.apply(qapp, size)
    page = shown(subject=who)
    assert beds["201-1"] in page.map.cards()
    if size is TextSize.XLARGE:
        assert beds["101-1"] not in page.map.cards(), "one floor at a time"
        pressed(page.head, "Floor 1层")
        assert beds["101-1"] in page.map.cards()
    card = next(iter(page.map.cards().values()))
    assert card.height() >= look().target
