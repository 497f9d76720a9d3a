"""The page and the tab of medicines: presses record what they say, posts see what they may press."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.forms import EntryDialog
from app.desktop.messages import Dialog
from app.desktop.theme import TextSize
from app.features.medicines import service
from app.features.medicines.model import DoseState, Outcome
from app.features.medicines.service import Second
from app.features.medicines.view.dose_dialogs import CorrectDoseDialog, DoseDialog
from app.features.medicines.view.dose_row import DoseRow
from app.features.medicines.view.page import NEEDED, MedicinesPage
from app.features.medicines.view.tab import MedicinesTab
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.stays import service as stays
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import BedId, CourseId, ResidentId
from tests.builders import a_resident, as_role
from tests.desk import TableDesk, said
from tests.medicines.conftest import TODAY, a_dose, an_order, at
from tests.qt import focused, inside, pressed


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def beds(session: Session) -> list[BedId]:
    """Return two beds in 101 and two in 102."""
    building = places.add_building(session, "1号楼")
    floor = places.add_floor(session, building, FloorDraft("1层"))
    places.add_rooms(session, floor, "101", 2)
    places.add_rooms(session, floor, "102", 2)
    return [place.bed.id for place in places.plan(session).places()]


@pytest.fixture
def people(session: Session, clock: SetClock, beds: list[BedId]) -> list[ResidentId]:
    """Return three residents: two in 101, one in 102; all came twenty days ago."""
    made = []
    for place, name in enumerate(("曾会元", "李双喜", "赵来")):
        values = {} if place == 0 else {"id_number": "", "id_none_reason": "补办中"}
        of = a_resident(session, name=name, **values)
        stays.admit(session, of, beds[place], clock.now() - timedelta(days=20))
        made.append(of)
    return made


@pytest.fixture
def noon(session: Session, people: list[ResidentId]) -> list[CourseId]:
    """Return a medicine at half past twelve of each of them."""
    return [service.add_order(session, of, an_order(times=("12:30",))) for of in people]


Shown = Callable[..., Any]


@pytest.fixture
def page(qtbot: QtBot, session: Session, desk: TableDesk) -> Shown:
    def show(acting: Session | None = None) -> MedicinesPage:
        made = MedicinesPage(acting or session, desk)
        made.changed.connect(made.refresh)
        qtbot.addWidget(made)
        made.resize(1142, 640)
        made.open(None)
        made.show()
        made.activateWindow()
        QApplication.processEvents()
        return made

    return show


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return what lets the next dialogs be filled in and saved instead of shown, one set of values each."""

    def answer(*given: dict[str, Any]) -> None:
        left = list(given)

        def exec_(dialog: Dialog) -> int:
            values = left.pop(0)
            assert isinstance(dialog, EntryDialog)
            for key, value in values.items():
                dialog.form.field(key).set_value(value)
            dialog.save()
            return dialog.result()

        monkeypatch.setattr(Dialog, "exec", exec_)

    return answer


def outcomes(session: Session) -> list[Outcome | None]:
    return [None if one.dose is None else one.dose.outcome for one in service.doses_due(session)]


def test_nothing_is_recorded_until_a_press_and_each_press_is_one_dose(
    session: Session, desk: TableDesk, page: Shown, noon: list[CourseId]
) -> None:
    shown = page()
    assert len(noon) == 3
    assert outcomes(session) == [None, None, None]
    assert [row.due.state for row in shown.rows] == [DoseState.DUE, DoseState.DUE]
    pressed(shown, "曾会元 阿司匹林肠溶片 100 mg refused")
    assert outcomes(session) == [Outcome.REFUSED, None, None]
    assert "refused" in desk.newest[0]
    desk.undo()
    assert outcomes(session) == [None, None, None]


def test_by_keyboard_a_room_is_done_and_the_next_one_comes(session: Session, page: Shown, noon: list[CourseId]) -> None:
    shown = page()
    assert noon
    shown.rows[0].setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_1)
    assert focused() is shown.rows[1]
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert focused() is shown.rows[0]
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_5)
    assert "Room 102" in said(shown)
    QTest.keyClick(focused(), Qt.Key.Key_2)
    assert outcomes(session) == [Outcome.GIVEN, Outcome.AWAY, Outcome.REFUSED]
    QTest.keyClick(shown, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert "Room 101" in said(shown)
    QTest.keyClick(shown, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert "Room 101" in said(shown)


def test_a_done_dose_takes_no_second_press_by_key(session: Session, page: Shown, noon: list[CourseId]) -> None:
    service.give(session, a_dose(noon[0], "12:30"))
    shown = page()
    QTest.keyClick(shown.rows[0], Qt.Key.Key_2)
    assert outcomes(session) == [Outcome.GIVEN, None, None]


def test_of_what_is_not_due_yet_only_away_can_be_said(session: Session, page: Shown, people: list[ResidentId]) -> None:
    service.add_order(session, people[0], an_order(times=("20:00",)))
    shown = page()
    (row,) = shown.rows
    assert [one.text().strip() for one in inside(row, QPushButton)] == ["away"]
    QTest.keyClick(row, Qt.Key.Key_1)
    assert outcomes(session) == [None]
    QTest.keyClick(row, Qt.Key.Key_5)
    assert outcomes(session) == [Outcome.AWAY]


def test_a_late_dose_asks_when_it_was(
    session: Session, desk: TableDesk, page: Shown, people: list[ResidentId], answering: Callable[..., None]
) -> None:
    service.add_order(session, people[0], an_order(times=("08:00",)))
    shown = page()
    assert "1 of them late" in said(shown)
    answering({"at": at("08:10"), "note": ""})
    pressed(shown, "曾会元 阿司匹林肠溶片 100 mg taken")
    (due,) = service.doses_due(session)
    assert due.dose is not None
    assert (due.dose.at, due.dose.late, due.late_minutes) == (at("08:10"), True, 10)
    assert "taken" in desk.newest[0]


def test_left_without_a_time_nothing_is_recorded(
    session: Session, page: Shown, people: list[ResidentId], answering: Callable[..., None]
) -> None:
    service.add_order(session, people[0], an_order(times=("08:00",)))
    shown = page()
    answering({})
    pressed(shown, "曾会元 阿司匹林肠溶片 100 mg taken")
    assert outcomes(session) == [None]


def test_what_is_under_lock_asks_for_the_second_person(
    session: Session, page: Shown, people: list[ResidentId], nurse: Second, answering: Callable[..., None]
) -> None:
    service.add_order(session, people[0], an_order(name="艾司唑仑片", times=("12:30",), locked=True))
    shown = page()
    answering({"second": nurse.login, "pin": "111111"})
    pressed(shown, "曾会元 艾司唑仑片 100 mg taken")
    assert outcomes(session) == [None]
    answering({"second": nurse.login, "pin": nurse.pin})
    pressed(shown, "曾会元 艾司唑仑片 100 mg taken")
    assert outcomes(session) == [Outcome.GIVEN]


def test_a_medicine_for_when_it_is_needed_asks_why(
    session: Session, clock: SetClock, page: Shown, people: list[ResidentId], answering: Callable[..., None]
) -> None:
    service.add_order(session, people[2], an_order(name="速效救心丸", times=(), per_dose=None, unit=""))
    shown = page()
    shown.show_part(NEEDED)
    answering({"at": at("11:50"), "note": "胸口闷"})
    pressed(shown, "赵来 速效救心丸 100 mg It was needed and taken")
    (given,) = service.when_needed(session, at("11:00"), clock.now())
    assert (given.name, given.dose.note) == ("赵来", "胸口闷")


def test_a_late_dose_of_last_night_opens_on_its_day(
    session: Session, clock: SetClock, page: Shown, people: list[ResidentId]
) -> None:
    clock.at = at("07:00")
    for of in people:
        service.add_order(session, of, an_order(times=("06:00", "20:00")))
    late = service.waiting(session).first
    assert late is not None and late.due_at == at("20:00", 1)
    shown = page()
    shown.show_part(service.part_of(replace(late, resident_id=people[1])))
    assert shown.day() == TODAY - timedelta(days=1)
    held = focused()
    assert isinstance(held, DoseRow)
    assert (held.due.resident_id, held.due.due_at) == (people[1], at("20:00", 1))
    shown.open(None)
    assert shown.day() == TODAY


def test_a_note_is_flagged_for_the_handover_when_it_is_written(
    session: Session, qtbot: QtBot, people: list[ResidentId]
) -> None:
    needed = service.add_order(session, people[0], an_order(name="速效救心丸", times=(), per_dose=None, unit=""))
    draft = a_dose(needed, due_at=None, at=at("11:50"))
    course = service.order(session, needed)
    dialog = DoseDialog(session, course, "曾会元", draft, None, asks_time=True, asks_note=True)
    qtbot.addWidget(dialog)
    dialog.form.set_values({"at": at("11:50"), "note": "胸口闷"})
    QTest.mouseClick(dialog.flag, Qt.MouseButton.LeftButton)
    dialog.save()
    (told,) = service.flagged(session, at("11:00"), at("13:00"))
    assert told.dose.note == "胸口闷"
    correction = CorrectDoseDialog(session, course, "曾会元", told.dose, None)
    qtbot.addWidget(correction)
    assert correction.flag.isChecked()


def test_a_correction_from_the_page(
    session: Session, page: Shown, noon: list[CourseId], answering: Callable[..., None]
) -> None:
    service.give(session, a_dose(noon[0], "12:30"))
    shown = page()
    answering({"outcome": Outcome.VOMITED.value, "note": "", "why": "后来吐了"})
    pressed(shown, "Correct 阿司匹林肠溶片 100 mg")
    assert outcomes(session)[0] is Outcome.VOMITED


def test_who_only_reads_sees_no_button_of_an_outcome(session: Session, page: Shown, noon: list[CourseId]) -> None:
    assert noon
    shown = page(as_role(session, Role.CLERK))
    assert [one for row in shown.rows for one in inside(row, QPushButton)] == []
    QTest.keyClick(shown.rows[0], Qt.Key.Key_1)
    assert outcomes(session) == [None, None, None]


def test_a_day_without_medicine_says_so_and_days_can_be_turned(
    session: Session, page: Shown, noon: list[CourseId]
) -> None:
    shown = page()
    assert noon
    pressed(shown, "Day before")
    assert shown.day() == TODAY - timedelta(days=1)
    assert [row.due.state for row in shown.rows] == [DoseState.LATE, DoseState.LATE]
    for _ in range(11):
        pressed(shown, "Day before")
    assert "No medicine is given on this day" in said(shown)
    pressed(shown, "Today")
    assert shown.day() == TODAY
    assert len(service.doses_due(session)) == 3


def test_who_turned_back_to_today_sees_the_next_day_after_midnight(
    clock: SetClock, page: Shown, noon: list[CourseId]
) -> None:
    shown = page()
    assert noon
    pressed(shown, "Day before")
    pressed(shown, "Day after")
    assert shown.day() == TODAY
    clock.pass_(days=1)
    shown.refresh()
    assert shown.day() == TODAY + timedelta(days=1)


def test_the_page_opens_at_a_resident(page: Shown, people: list[ResidentId], noon: list[CourseId]) -> None:
    shown = page()
    assert noon
    shown.open(people[2])
    assert "Room 102" in said(shown)


# the tab ----------------------------------------------------------------------------------------------


@pytest.fixture
def tab(qtbot: QtBot, session: Session, desk: TableDesk, who: ResidentId) -> Shown:
    def show(acting: Session | None = None) -> MedicinesTab:
        made = MedicinesTab(acting or session, desk, who)
        made.changed.connect(made.refresh)
        qtbot.addWidget(made)
        made.resize(1142, 600)
        made.show()
        return made

    return show


ORDER: dict[str, Any] = {
    "name": "氨氯地平片", "strength": "5 mg", "dose": "1片", "kind": "set", "times": "7:00、19点", "from_on": TODAY,
    "ordered_by": "罗医生", "locked": "no", "unit": "片", "per_dose": "0.5",
}  # fmt: skip


def test_an_order_is_written_as_entered(
    session: Session, who: ResidentId, tab: Shown, answering: Callable[..., None]
) -> None:
    shown = tab()
    assert "No medicine on record" in said(shown)
    answering(ORDER)
    pressed(shown, "New medicine")
    (course,) = service.orders(session, who)
    assert course.draft == an_order(
        name="氨氯地平片", strength="5 mg", route="", times=("07:00", "19:00"), from_on=TODAY, per_dose=0.5
    )  # fmt: skip
    assert "氨氯地平片 5 mg" in said(shown)


@pytest.mark.parametrize("lacking", ["name", "dose", "kind", "times", "from_on", "ordered_by", "locked"])
def test_an_order_that_lacks_something_stays_open(
    session: Session, who: ResidentId, tab: Shown, answering: Callable[..., None], lacking: str
) -> None:
    answering({key: value for key, value in ORDER.items() if key != lacking})
    pressed(tab(), "New medicine")
    assert service.orders(session, who) == ()


def test_change_stop_and_back_from_the_tab(
    session: Session, who: ResidentId, aspirin: CourseId, tab: Shown, answering: Callable[..., None]
) -> None:
    shown = tab()
    answering({"dose": "半片", "from_on": TODAY, "why": "减量"})
    pressed(shown, "阿司匹林肠溶片 100 mg Change")
    assert service.order(session, aspirin).draft.dose == "半片"
    assert "减量" in said(shown)
    answering({"last_on": TODAY, "by_whom": "罗医生", "why": "好了"})
    pressed(shown, "阿司匹林肠溶片 100 mg Stop")
    assert service.orders(session, who)[0].last_on == TODAY
    answering({"reason": "停错了"})
    pressed(shown, "阿司匹林肠溶片 100 mg Stopped by mistake")
    assert service.orders(session, who)[0].last_on is None


def test_the_stock_book_from_the_tab(
    session: Session, who: ResidentId, aspirin: CourseId, tab: Shown, answering: Callable[..., None]
) -> None:
    shown = tab()
    assert "not counted yet" in _chips(shown)
    answering({"kind": "received", "amount": "30"})
    pressed(shown, "阿司匹林肠溶片 100 mg Count")
    answering({"kind": "counted", "amount": "29"})
    pressed(shown, "阿司匹林肠溶片 100 mg Count")
    (book,) = service.stock(session, who)
    assert book.expected == 30
    answering({"kind": "counted", "amount": "29", "note": "少一片，盒子破了"})
    pressed(shown, "阿司匹林肠溶片 100 mg Count")
    (book,) = service.stock(session, who)
    assert (book.course.id, book.expected) == (aspirin, 29)
    answering({"reason": "盒底还有一片"})
    pressed(shown, "阿司匹林肠溶片 100 mg Last entry was wrong")
    (book,) = service.stock(session, who)
    assert book.expected == 30


def test_an_order_for_the_wrong_person_is_taken_back_until_it_is_used(
    session: Session, who: ResidentId, aspirin: CourseId, tab: Shown, answering: Callable[..., None]
) -> None:
    wrong = service.add_order(session, who, an_order(name="氨氯地平片"))
    service.give(session, a_dose(aspirin))
    shown = tab()
    assert len([one for one in shown.findChildren(QPushButton) if one.text().strip() == "Written by mistake"]) == 1
    answering({"reason": "写到别人名下了"})
    pressed(shown, "氨氯地平片 100 mg Written by mistake")
    assert [one.id for one in service.orders(session, who)] == [aspirin] != [wrong]


def test_a_dose_that_was_not_so_is_taken_back_and_stays_readable(
    session: Session, clock: SetClock, aspirin: CourseId, tab: Shown, answering: Callable[..., None]
) -> None:
    service.give(session, a_dose(aspirin))
    clock.pass_(minutes=30)
    shown = tab()
    answering({"reason": "记到别人头上了"})
    pressed(shown, "It was not so")
    assert service.doses_due(session)[0].dose is None
    assert "corrected or taken back" in _chips(shown)
    assert "阿司匹林肠溶片" in said(shown)


def test_posts_see_what_they_may_press(session: Session, aspirin: CourseId, tab: Shown) -> None:
    service.give(session, a_dose(aspirin))
    seen = {role: _names(tab(as_role(session, role))) for role in (Role.NURSE, Role.CAREGIVER, Role.CLERK)}
    written = {"New medicine", "Change", "Stop", "Correct", "It was not so"}
    assert seen[Role.NURSE] == {*written, "Count, bring, give back", "Print"}
    assert seen[Role.CAREGIVER] == {"Count, bring, give back", "Print"}
    assert seen[Role.CLERK] == {"Print"}


def test_the_sheets_are_shown_before_they_are_printed(
    aspirin: CourseId, page: Shown, tab: Shown, desk: TableDesk
) -> None:
    pressed(tab(), "Print the medication sheet of the month")
    pressed(page(), "Print the medication sheet of the day")
    shown = [one for one in desk.asked if one[0] == "preview"]
    assert [one[1] for one in shown] == ["Medication sheet", "Medication sheet"]
    assert all(one[2].startswith(b"%PDF") for one in shown) and shown[0][2] != shown[1][2]


def _names(shown: MedicinesTab) -> set[str]:
    return {one.text().strip() for one in inside(shown, QPushButton) if not one.isHidden()}


def _chips(shown: MedicinesTab) -> list[str]:
    from app.desktop.chips import Chip

    return [one.text() for one in inside(shown, Chip)]
