"""The pages of equipment by keyboard: walking, one that is not in order, filters, the record of a thing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.equipment import service
from app.features.equipment.model import CheckKind, EquipmentDraft, EquipmentKind, State
from app.features.equipment.view import EquipmentItemPage, EquipmentPage, ExtinguisherPage
from app.features.equipment.view.dialogs import EquipmentDialog
from app.kernel.access import Role
from app.kernel.ids import EquipmentId
from tests.builders import as_role
from tests.desk import TableDesk, buttons, said
from tests.equipment.samples import a_check, a_draft
from tests.qt import focused, key, pressed

TODAY, DAY = date(2026, 11, 22), timedelta(days=1)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def things(session: Session) -> list[EquipmentId]:
    drafts = [a_draft(next_on=TODAY + 90 * DAY), a_draft(name="灭火器2"), a_draft(name="灭火器3", place="厨房")]
    lift = a_draft(EquipmentKind.LIFT, name="1号电梯", place="主楼", next_on=TODAY - DAY)
    return [service.add(session, one) for one in [*drafts, lift]]


def walk_page(qtbot: QtBot, session: Session, desk: TableDesk) -> ExtinguisherPage:
    page = ExtinguisherPage(session, desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open(None)
    return page


def test_a_place_is_in_order_with_one_key_and_the_next_place_has_the_keyboard(
    qtbot: QtBot, session: Session, desk: TableDesk, things: list[EquipmentId]
) -> None:
    walk_page(qtbot, session, desk)
    assert focused().accessibleName() == "All 2 in order: 二楼"
    key(Qt.Key.Key_Space)
    assert service.walk(session).open == 1
    assert focused().accessibleName() == "All 1 in order: 厨房"
    desk.undo()
    assert service.walk(session).open == 3


def test_one_that_is_not_in_order_takes_three_presses(
    qtbot: QtBot, session: Session, desk: TableDesk, things: list[EquipmentId], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = walk_page(qtbot, session, desk)

    def in_the_form(dialog: QDialog) -> int:
        pressed(dialog, "seal broken")
        pressed(dialog, "Save")
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", in_the_form)
    pressed(page, "not in order: 二楼 灭火器2")
    found = service.standing_of(session, things[1])
    assert found.state is State.FAILED and found.equipment.checks[0].told.note == "seal broken"
    assert "hazard" in desk.newest[0] and desk.newest[1] is None


def test_the_list_shows_the_gravest_first_and_narrows(
    qtbot: QtBot, session: Session, desk: TableDesk, things: list[EquipmentId]
) -> None:
    page = EquipmentPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    current = page.list.current()
    assert current is not None and current.equipment.told.name == "1号电梯"
    key_names = {"due": 3, "special": 1, "fire": 3, "retired": 0}
    for part, count in key_names.items():
        page.show_part(part)
        assert page.list.lines.rowCount() == count, part
    page.show_part("overdue")
    assert page.list.lines.rowCount() == 1
    page.open(None)
    page.place.choose("厨房")
    page.refresh()
    assert page.list.lines.rowCount() == 1
    page.list.opened.emit(page.list.current())
    assert desk.asked[-1] == ("go", "equipment_item", things[2])


def test_special_equipment_is_printed_as_such(
    qtbot: QtBot, session: Session, desk: TableDesk, things: list[EquipmentId]
) -> None:
    page = EquipmentPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    pressed(page, "Print")
    page.show_part("special")
    pressed(page, "Print")
    assert [one[1] for one in desk.asked if one[0] == "preview"] == [
        "Register of equipment", "Register of special equipment",
    ]  # fmt: skip


def test_an_entry_is_made_and_wrong_ones_stay_open(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    got: list[EquipmentDraft] = []
    dialog = EquipmentDialog(session, None, got.append)
    qtbot.addWidget(dialog)
    dialog.save()
    assert dialog.form.field("kind").finding() and dialog.form.field("place").finding() and not got
    dialog.form.set_values({"kind": "boiler", "name": "锅炉", "place": "锅炉房", "quantity": "２", "next_on": TODAY})
    dialog.form.set_values({"interval_months": "一年"})
    dialog.save()
    assert dialog.form.field("interval_months").finding() and not got
    dialog.form.set_values({"interval_months": ""})
    dialog.save()
    assert got == [EquipmentDraft(EquipmentKind.BOILER, "锅炉", "锅炉房", quantity=2, next_on=TODAY)]


def test_a_thing_shows_its_checks_and_takes_an_inspection(
    qtbot: QtBot, session: Session, desk: TableDesk, things: list[EquipmentId]
) -> None:
    service.record_check(session, things[0], a_check(TODAY - DAY))
    page = EquipmentItemPage(session, desk)
    qtbot.addWidget(page)
    page.open(things[0])
    assert "2026-11-21" in said(page) and "灭火器1, 二楼" in said(page)
    dialog = page.check_dialog(CheckKind.INSPECTION)
    dialog.form.set_values({"result": "passed", "by_whom": "消防公司", "next_on": TODAY + 365 * DAY})
    dialog.save()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert service.standing_of(session, things[0]).next_on == TODAY + 365 * DAY
    assert "消防公司" in said(page)


def test_who_only_records_keeps_no_register(
    qtbot: QtBot, session: Session, desk: TableDesk, things: list[EquipmentId]
) -> None:
    for role, verbs in ((Role.CAREGIVER, {"Record a look"}), (Role.AUDITOR, set()), (Role.CLERK, {"Change"})):
        page = EquipmentItemPage(as_role(session, role), desk)
        qtbot.addWidget(page)
        page.open(things[0])
        shown = {one.text().strip() for one in buttons(page)}
        assert verbs <= shown
        assert ("Change" in shown) is (role is Role.CLERK)
        assert ("Record a look" in shown) is (role is not Role.AUDITOR)
