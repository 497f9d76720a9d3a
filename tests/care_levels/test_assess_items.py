"""The 26 items of the ability form, one by one and on one sheet, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.data.session import Session
from app.features.care_levels.model import Conditions, Why
from app.features.care_levels.service import drafting
from app.features.care_levels.service.drafting import CONDITIONS, END, SHEET
from app.kernel.ids import AccountId, ResidentId
from tests.care_levels.assessing import (
    ITEMS,
    NURSE,
    K,
    Opened,
    answered,
    begun,
    confirmed,
    digit,
    form_of,
    stored,
)
from tests.care_levels.samples import ago, scores
from tests.desk import TableDesk, said
from tests.qt import focused, key, type_text


def test_the_whole_form_by_keyboard(
    session: Session, desk: TableDesk, who: ResidentId, nurse: AccountId, opened: Opened
) -> None:
    page = opened(who)
    filled = begun(page)
    told = scores(47)
    answered(filled, told)
    assert filled.filling.at == CONDITIONS
    confirmed(filled, incidents="2")
    assert filled.filling.at == END
    key(K.Key_Return)
    (one,) = stored(session, who)
    assert (one.scores, one.total, one.initial_level, one.level) == (told, 47, 2, 3)
    assert (one.rules, one.conditions) == (("C4-3",), Conditions(incidents=2))
    assert (one.assessor, one.second_assessor, one.second_by) == ("李桂兰", NURSE, None)
    assert (one.informant, one.relation, one.why, one.assessed_on) == ("单春花", "护理员", Why.REGULAR, ago(session, 0))
    assert desk.newest[0] == "The assessment is saved"
    assert drafting.ability_draft(session, who) is None
    assert "能力重度受损" in said(page)


def test_nothing_is_chosen_and_the_words_are_those_printed(who: ResidentId, opened: Opened) -> None:
    filled = begun(opened(who))
    for item in ITEMS:
        rows = filled.item.rows
        assert [(row.option.score, row.option.text) for row in rows] == [(one.score, one.text) for one in item.options]
        assert not any(row.isChecked() for row in rows)
        assert item.name in filled.item.title.text()
        assert all(part in said(filled.item) for part in (item.description, item.note))
        key(K.Key_Return)
    assert not filled.filling.scores


def test_choosing_stays_and_only_points_of_the_item_count(who: ResidentId, opened: Opened) -> None:
    filled = begun(opened(who))
    aggression = ITEMS[18]
    filled.show_step(aggression.code)
    digit(4)
    assert aggression.code not in filled.filling.scores
    assert "No answer has 4 points" in said(filled.item)
    digit(1)
    assert "No answer has" not in said(filled.item)
    assert filled.filling.at == aggression.code
    assert [row.isChecked() for row in filled.item.rows] == [True, False]
    digit(0)
    assert filled.filling.scores == {aggression.code: 0}
    QTest.mouseClick(filled.item.rows[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(filled.item.rows[0], Qt.MouseButton.LeftButton)
    assert filled.filling.scores == {aggression.code: 1}
    assert filled.item.rows[0].isChecked()


def test_keys_lead_through_the_items(desk: TableDesk, who: ResidentId, opened: Opened) -> None:
    page, told = opened(who), list[str]()
    page.changed.connect(lambda: told.append("stopped"))
    filled = begun(page)
    key(K.Key_Return, K.Key_Right, K.Key_Backspace)
    assert filled.filling.at == ITEMS[1].code
    key(K.Key_Down)
    assert focused() is filled.item.rows[0]
    key(K.Key_Down, K.Key_Space)
    assert filled.filling.scores == {ITEMS[1].code: 3}
    key(K.Key_Up)
    assert focused() is filled.item.rows[0]
    key(K.Key_Left)
    assert filled.filling.at == ITEMS[0].code
    key(K.Key_Escape)
    assert ("back",) in desk.asked
    assert told == ["stopped"]
    QTest.mouseClick(filled.strip, Qt.MouseButton.LeftButton, pos=filled.strip.box_of(ITEMS[9].code).center())
    assert filled.filling.at == ITEMS[9].code
    QTest.mouseClick(filled.strip, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert filled.filling.at == ITEMS[9].code
    filled.strip.setFocus()
    key(K.Key_Left)
    assert filled.filling.at == ITEMS[8].code
    filled.stop.setFocus()
    key(K.Key_Return)
    assert desk.asked.count(("back",)) == 2
    assert filled.filling.at == ITEMS[8].code


def test_a_note_takes_digits_and_enter_leads_back_to_the_item(
    session: Session, who: ResidentId, opened: Opened
) -> None:
    filled = begun(opened(who))
    assert filled.item.note.isHidden()
    key(K.Key_N)
    assert focused() is filled.item.note
    type_text(filled.item.note, "用勺子")
    digit(2)
    key(K.Key_Return)
    assert (filled.filling.notes, filled.filling.scores) == ({ITEMS[0].code: "用勺子2"}, {})
    assert filled.filling.at == ITEMS[0].code
    digit(2)
    key(K.Key_N, K.Key_Escape)
    assert focused() is filled.item
    kept = drafting.ability_draft(session, who)
    assert kept is not None
    assert (kept[0].notes, kept[0].scores) == ({ITEMS[0].code: "用勺子2"}, {ITEMS[0].code: 2})


def test_no_total_before_the_last_answer(who: ResidentId, opened: Opened) -> None:
    filled = begun(opened(who))
    for number, item in enumerate(ITEMS, 1):
        assert filled.totals.total.text() == f"{27 - number} items to go"
        assert filled.to_end.isHidden()
        filled.show_step(END)
        assert filled.filling.at == item.code
        digit(item.most)
        if number == 8:
            assert "32 / 32" in said(filled.totals)
            assert "8 / 8 items" in said(filled.totals)
        key(K.Key_Return)
    assert filled.totals.total.text() == "90"
    assert not filled.filling.open_items
    assert filled.strip.accessibleName() == "26 of 26 items answered"


def test_the_last_item_leads_to_one_that_was_passed_over(who: ResidentId, opened: Opened) -> None:
    filled = begun(opened(who))
    for item in ITEMS:
        if item is not ITEMS[3]:
            digit(item.most)
        key(K.Key_Return)
    assert filled.filling.at == ITEMS[3].code
    digit(0)
    filled.to_end.click()
    assert filled.filling.at == CONDITIONS


def test_the_way_to_the_result_takes_no_room_from_the_items(who: ResidentId, opened: Opened) -> None:
    filled = begun(opened(who))
    QApplication.processEvents()
    room = filled.strip.width()
    for item in ITEMS:
        filled.item.chosen.emit(0)
        filled.show_step(item.code)
    filled.item.chosen.emit(0)
    QApplication.processEvents()
    assert filled.to_end.isVisible()
    assert filled.strip.width() >= room


def test_the_keys_go_from_the_first_step_to_the_items(who: ResidentId, opened: Opened) -> None:
    filled = form_of(opened(who))
    filled.about_form.field("relation").focus_here()
    here = focused()
    while here is not filled.next:
        following = here.nextInFocusChain()
        assert following is not None
        assert following is not filled.window(), "before that the keyboard would leave the page"
        here = following


def test_the_sheet_takes_keys_with_the_open_items_first(who: ResidentId, opened: Opened) -> None:
    filled = begun(opened(who))
    digit(3)
    filled.to_sheet.click()
    order = filled.sheet.order()
    assert order == (*(item.code for item in ITEMS[1:]), ITEMS[0].code)
    assert focused() is filled.sheet.rows[ITEMS[1].code]
    digit(2)
    key(K.Key_Return)
    digit(9)
    key(K.Key_Down, K.Key_Up, K.Key_Backspace)
    digit(1)
    assert filled.filling.scores == {ITEMS[0].code: 3, ITEMS[1].code: 1}
    assert filled.sheet.order() == order
    assert filled.sheet.rows[ITEMS[1].code].text() == next(one.text for one in ITEMS[1].options if one.score == 1)
    filled.sheet.rows[ITEMS[2].code].points[4].click()
    assert filled.filling.scores[ITEMS[2].code] == 4
    assert filled.filling.at == SHEET
    assert "23 still open" in said(filled)
    filled.next.click()
    assert filled.filling.at == ITEMS[3].code
