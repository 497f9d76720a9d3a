"""The page of the kitchen's books by keyboard: a sample, what may go, a temperature, disinfecting, a week's menu."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.forms import ReasonDialog
from app.desktop.theme import TextSize
from app.features.food_safety import service
from app.features.food_safety.model import FridgeDraft, FridgeKind, Meal, SupplierDraft
from app.features.food_safety.view import FoodPage
from app.features.hazards import service as hazards
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import FridgeId
from tests.builders import as_role
from tests.desk import TableDesk, buttons, said
from tests.food_safety.samples import TODAY, a_purchase, a_sample
from tests.qt import focused, key, pressed, type_text


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


def food_page(qtbot: QtBot, session: Session, desk: TableDesk, part: str = "samples") -> FoodPage:
    page = FoodPage(session, desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open(None)
    page.show_part(part)
    return page


def test_a_sample_is_a_dish_typed_once_and_one_key(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    food_page(qtbot, session, desk)
    assert focused().accessibleName() == "breakfast: dish"
    type_text(focused(), "小米粥")
    key(Qt.Key.Key_Tab)
    assert focused().accessibleName() == "breakfast: 125 g"
    key(Qt.Key.Key_Space)
    (found,) = service.samples(session, TODAY, TODAY)
    assert (found.kept.told.dish, found.kept.told.grams, found.kept.told.meal) == ("小米粥", 125, Meal.BREAKFAST)
    assert focused().accessibleName() == "breakfast: dish"
    desk.undo()
    assert service.samples(session, TODAY, TODAY)[0].kept.withdrawn


def test_a_dish_of_the_menu_is_two_presses(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    service.set_menu(session, {(TODAY, Meal.LUNCH): ["红烧豆腐"]})
    page = food_page(qtbot, session, desk)
    pressed(page, "lunch: 红烧豆腐")
    pressed(page, "lunch: 200 g")
    assert service.samples(session, TODAY, TODAY)[0].kept.told.grams == 200


def test_a_sample_without_a_dish_or_too_light_is_refused_in_words(
    qtbot: QtBot, session: Session, desk: TableDesk
) -> None:
    page = food_page(qtbot, session, desk)
    dialog = page.samples.dialog(Meal.LUNCH)
    dialog.form.set_values({"dish": "鱼", "grams": "124"})
    dialog.save()
    assert "125" in dialog.form.field("grams").finding()
    dialog.form.set_values({"grams": "１２５"})
    dialog.save()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert len(service.samples(session, TODAY, TODAY)) == 1


def test_what_may_go_goes_one_by_one_or_all(qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock) -> None:
    for dish in ("鱼", "米饭", "汤"):
        service.take_sample(session, a_sample(dish=dish))
    clock.pass_(hours=48)
    page = food_page(qtbot, session, desk)
    pressed(page, "11-22 lunch 鱼")
    assert [one.kept.told.dish for one in service.to_discard(session)] == ["米饭", "汤"]
    pressed(page, "All 2 are thrown away")
    assert service.to_discard(session) == ()


def test_a_temperature_is_typed_and_enter(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    service.add_fridge(session, FridgeDraft("1号柜", FridgeKind.CHILLED))
    food_page(qtbot, session, desk, "fridges")
    for left in (1, 0):
        assert focused().accessibleName() == "1号柜: temperature"
        QTest.keyClicks(focused(), "4.5")
        key(Qt.Key.Key_Return)
        assert service.fridge_days(session)[0].left == left


def test_a_temperature_that_does_not_fit_is_asked_about(
    qtbot: QtBot, session: Session, desk: TableDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fridge = service.add_fridge(session, FridgeDraft("2号柜", FridgeKind.FROZEN))
    page = food_page(qtbot, session, desk, "fridges")
    asked: list[str] = []

    def in_the_form(dialog: QDialog) -> int:
        asked.append(dialog.windowTitle())
        return 0

    monkeypatch.setattr(QDialog, "exec", in_the_form)
    QTest.keyClicks(page.fridges.edits[fridge], "-5")
    key(Qt.Key.Key_Return)
    assert asked == ["Temperature of 2号柜"] and service.fridge_days(session)[0].readings == ()
    dialog = page.fridges.dialog(service.fridges(session)[0])
    dialog.save()
    assert dialog.form.field("note").finding()
    dialog.form.set_values({"note": "断电，已报修"})
    dialog.save()
    assert len(hazards.open_hazards(session)) == 1 and service.fridge_days(session)[0].left == 1
    assert FridgeId(fridge) in page.fridges.edits


def test_disinfecting_begins_with_the_meal_and_the_usual_minutes(
    qtbot: QtBot, session: Session, desk: TableDesk
) -> None:
    page = food_page(qtbot, session, desk, "disinfecting")
    dialog = page.disinfecting.dialog()
    pressed(dialog, "How steam")
    pressed(dialog, "Save")
    (line,) = service.disinfections(session, TODAY, TODAY)
    assert (line.told.meal, line.told.minutes, line.told.celsius) == (Meal.LUNCH, 15, 100)
    assert page.disinfecting.list.lines.rowCount() == 1


def test_a_purchase_names_its_supplier(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    supplier = service.add_supplier(session, SupplierDraft("惠民粮油店", licence_until=TODAY))
    page = food_page(qtbot, session, desk, "purchases")
    assert "惠民粮油店" in said(page)
    dialog = page.purchases.dialog()
    dialog.save()
    assert dialog.form.field("supplier").finding() and dialog.form.field("voucher").finding()
    dialog.form.set_values({"supplier": str(supplier), "goods": "大米", "quantity": "20 公斤", "voucher": "no"})
    dialog.save()
    (found,) = service.purchases(session, TODAY, TODAY)
    assert found.kept.told.voucher is False


def test_a_menu_is_typed_saved_and_taken_over_to_the_next_week(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = food_page(qtbot, session, desk, "menu")
    page.menu.edits[TODAY, Meal.SUPPER].setText("青菜面，鸡蛋")
    page.refresh()
    assert page.menu.edits[TODAY, Meal.SUPPER].text() == "青菜面，鸡蛋"
    page.save()
    pressed(page.menu, "Week after")
    pressed(page.menu, "As last week")
    pressed(page.menu, "Save")
    coming = TODAY + timedelta(days=7)
    assert service.menu(session, TODAY, coming) == {
        (TODAY, Meal.SUPPER): ("青菜面", "鸡蛋"), (coming, Meal.SUPPER): ("青菜面", "鸡蛋"),
    }  # fmt: skip


def test_each_book_is_printed(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = food_page(qtbot, session, desk)
    for part in ("samples", "fridges", "disinfecting", "purchases", "menu"):
        page.show_part(part)
        pressed(page, "Print")
    assert len([one for one in desk.asked if one[0] == "preview" and one[2].startswith(b"%PDF")]) == 5


def test_an_auditor_only_reads(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    service.take_sample(session, a_sample())
    page = FoodPage(as_role(session, Role.AUDITOR), desk)
    qtbot.addWidget(page)
    for part in ("samples", "fridges", "disinfecting", "purchases", "menu"):
        page.show_part(part)
    shown = {one.text().strip() for one in buttons(page)}
    assert not shown & {"Take back", "Save", "Write in later", "125 g", "Enter a fridge", "Write a purchase"}


def test_a_purchase_is_looked_at_and_taken_back_with_a_reason(
    qtbot: QtBot, session: Session, desk: TableDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    supplier = service.add_supplier(session, SupplierDraft("惠民粮油店"))
    service.buy(session, a_purchase(supplier, on_day=TODAY - timedelta(days=1)))
    page = food_page(qtbot, session, desk, "purchases")
    shown: list[str] = []

    def in_the_dialog(dialog: QDialog) -> int:
        shown.append(said(dialog))
        if isinstance(dialog, ReasonDialog):
            dialog.form.set_values({"reason": "记了两次"})
            dialog.save()
        else:
            pressed(dialog, "Take back")
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", in_the_dialog)
    page.purchases.list.opened.emit(page.purchases.list.current())
    assert "written later" in shown[0] and "2028-11-21" in shown[0]
    assert service.purchases(session, TODAY - timedelta(days=1), TODAY)[0].kept.withdrawn
