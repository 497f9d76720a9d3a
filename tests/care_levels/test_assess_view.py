"""The ability form by keyboard: 26 items, what changes the level, two assessors, drafts, corrections, old results."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.chips import Chip
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.care_levels import service
from app.features.care_levels.model import Ability, Conditions, Why, form, standing
from app.features.care_levels.service import drafting
from app.features.care_levels.service.drafting import CONDITIONS, END, SHEET
from app.features.care_levels.view.assess_end import ResultCard
from app.features.care_levels.view.assess_form import AssessForm
from app.features.care_levels.view.assess_page import AssessPage
from app.features.care_levels.view.assess_sign import SignDialog
from app.features.care_levels.view.old_result import OldResultDialog, enter_old_result
from app.features.residents import service as residents
from app.features.residents.model import HealthDraft, HealthKind
from app.kernel.access import Role
from app.kernel.care import CareEventKind
from app.kernel.clock import SetClock, today
from app.kernel.errors import NotAllowedError
from app.kernel.ids import AbilityId, AccountId, ResidentId
from tests.builders import as_role
from tests.care_levels.samples import ago, assessment, happened, scores, slice_with
from tests.desk import TableDesk, said
from tests.qt import Window, focused, inside, key, pressed, type_text

ITEMS = form().items
PIN = "804213"
NURSE = "王秀兰"
K = Qt.Key


@pytest.fixture
def nurse(session: Session) -> AccountId:
    return accounts.add(session, NewAccount(NURSE, Role.NURSE, pin=PIN))


@pytest.fixture
def opened(qtbot: QtBot, session: Session, desk: TableDesk) -> Callable[..., AssessPage]:
    windows: list[Window] = []

    def show(subject: int | None, part: str = "", acting: Session | None = None) -> AssessPage:
        window, page = Window(), AssessPage(acting or session, desk)
        windows.append(window)
        qtbot.addWidget(window)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(page)
        window.resize(1142, 684)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.open(subject)
        if part:
            page.show_part(part)
        return page

    return show


def form_of(page: AssessPage) -> AssessForm:
    assert page.form is not None
    return page.form


def digit(number: int) -> None:
    QTest.keyClick(focused(), K(K.Key_0 + number))


def begun(page: AssessPage) -> AssessForm:
    """Fill the first step in and go to the first item."""
    shown = form_of(page)
    shown.about_form.field("why").set_value(Why.REGULAR.value)
    shown.about_form.field("second_assessor").set_value(NURSE)
    shown.about_form.field("informant").set_value("单春花")
    shown.about_form.field("relation").set_value("护理员")
    shown.about_form.edited.emit()
    shown.next.click()
    assert shown.filling.at == ITEMS[0].code
    return shown


def answered(shown: AssessForm, told: dict[str, int]) -> None:
    """Answer every item by its number key and Enter."""
    for item in ITEMS:
        assert shown.filling.at == item.code
        digit(told[item.code])
        key(K.Key_Return)


def confirmed(shown: AssessForm, *, coma: bool = False, dementia: bool = False, incidents: str = "0") -> None:
    """Answer the four conditions and go on."""
    for field, value in (("coma", coma), ("dementia", dementia), ("psychiatric", False)):
        shown.conditions.fields[field].set_value("yes" if value else "no")
    shown.conditions.fields["incidents"].set_value(incidents)
    shown.conditions.fields["coma"].edited.emit()
    shown.next.click()


def stored(session: Session, who: ResidentId) -> list[Ability]:
    return list(standing(service.care_of(session, (), who).abilities))


# items --------------------------------------------------------------------------------------------


def test_the_whole_form_by_keyboard(
    session: Session, desk: TableDesk, who: ResidentId, nurse: AccountId, opened: Callable[..., AssessPage]
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


def test_nothing_is_chosen_and_the_words_are_those_printed(who: ResidentId, opened: Callable[..., AssessPage]) -> None:
    filled = begun(opened(who))
    for item in ITEMS:
        rows = filled.item.rows
        assert [(row.option.score, row.option.text) for row in rows] == [(one.score, one.text) for one in item.options]
        assert not any(row.isChecked() for row in rows)
        assert item.name in filled.item.title.text()
        assert all(part in said(filled.item) for part in (item.description, item.note))
        key(K.Key_Return)
    assert not filled.filling.scores


def test_choosing_stays_and_only_points_of_the_item_count(who: ResidentId, opened: Callable[..., AssessPage]) -> None:
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


def test_keys_lead_through_the_items(desk: TableDesk, who: ResidentId, opened: Callable[..., AssessPage]) -> None:
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
    session: Session, who: ResidentId, opened: Callable[..., AssessPage]
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


def test_no_total_before_the_last_answer(who: ResidentId, opened: Callable[..., AssessPage]) -> None:
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


def test_the_last_item_leads_to_one_that_was_passed_over(who: ResidentId, opened: Callable[..., AssessPage]) -> None:
    filled = begun(opened(who))
    for item in ITEMS:
        if item is not ITEMS[3]:
            digit(item.most)
        key(K.Key_Return)
    assert filled.filling.at == ITEMS[3].code
    digit(0)
    filled.to_end.click()
    assert filled.filling.at == CONDITIONS


def test_the_way_to_the_result_takes_no_room_from_the_items(who: ResidentId, opened: Callable[..., AssessPage]) -> None:
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


def test_the_keys_go_from_the_first_step_to_the_items(who: ResidentId, opened: Callable[..., AssessPage]) -> None:
    filled = form_of(opened(who))
    filled.about_form.field("relation").focus_here()
    here = focused()
    while here is not filled.next:
        following = here.nextInFocusChain()
        assert following is not None
        assert following is not filled.window(), "before that the keyboard would leave the page"
        here = following


def test_the_sheet_takes_keys_with_the_open_items_first(who: ResidentId, opened: Callable[..., AssessPage]) -> None:
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
    assert "23 items have no answer yet" in said(filled)
    filled.next.click()
    assert filled.filling.at == ITEMS[3].code


# before and after the items -----------------------------------------------------------------------


def test_the_first_step_wants_day_and_reason(
    session: Session, who: ResidentId, opened: Callable[..., AssessPage]
) -> None:
    filled = form_of(opened(who))
    about = filled.about_form
    about.field("assessed_on").set_value(None)
    filled.next.click()
    assert about.field("why").finding()
    about.edited.emit()
    filled.next.click()
    assert about.field("assessed_on").finding()
    about.field("assessed_on").set_value(ago(session, -1))
    about.field("why").set_value(Why.OTHER.value)
    about.edited.emit()
    assert not about.field("why_note").isHidden()
    filled.next.click()
    assert about.field("assessed_on").finding()
    assert about.field("why_note").finding()
    assert filled.filling.at == "about"


def test_conditions_are_offered_from_the_record_and_confirmed_by_a_person(
    session: Session, desk: TableDesk, who: ResidentId, nurse: AccountId, opened: Callable[..., AssessPage]
) -> None:
    residents.add_health_item(session, who, HealthDraft(kind=HealthKind.DISEASE, name="阿尔茨海默病", source="县医院"))
    fall = happened(who, ago(session, 3), CareEventKind.FALL, text="浴室滑倒")
    desk.slices = (slice_with(fall),)
    filled = begun(opened(who))
    answered(filled, scores(70))
    text = said(filled.conditions)
    assert "阿尔茨海默病" in text
    assert "浴室滑倒" in text
    assert "on paper only" in text
    assert all(form().rules[rule] in text for rule in ("C4-1", "C4-2", "C4-3"))
    filled.next.click()
    assert filled.filling.at == CONDITIONS
    assert all(field.finding() for field in filled.conditions.fields.values())
    assert [filled.filling.coma, filled.filling.dementia, filled.filling.incidents] == [None, None, None]
    pressed(filled.conditions, "How many incidents were there in the last 30 days?: 1")
    assert filled.filling.incidents == 1
    confirmed(filled, dementia=True, incidents="1")
    assert filled.filling.at == END
    filled.next.click()
    (one,) = stored(session, who)
    assert (one.rules, one.initial_level, one.level) == (("C4-2",), 1, 2)


def test_a_coma_does_not_fit_with_points_for_being_awake(
    session: Session, who: ResidentId, nurse: AccountId, opened: Callable[..., AssessPage]
) -> None:
    filled = begun(opened(who))
    told = scores(0)
    answered(filled, {**told, "B.3.9": 1})
    confirmed(filled, coma=True)
    assert filled.filling.at == CONDITIONS
    assert "B.3.9" in filled.conditions.fields["coma"].finding()
    filled.show_step("B.3.9")
    digit(0)
    filled.to_end.click()
    filled.next.click()
    assert filled.filling.at == END
    filled.next.click()
    assert stored(session, who)[0].level == 4


def at_the_end(page: AssessPage, total: int = 70) -> AssessForm:
    filled = begun(page)
    filled.filling.scores.update(scores(total))
    filled.show_step(CONDITIONS)
    confirmed(filled)
    assert filled.filling.at == END
    return filled


def signed(filled: AssessForm) -> bool:
    return filled.second_by is not None


def test_two_assessors_are_two_people(session: Session, who: ResidentId, opened: Callable[..., AssessPage]) -> None:
    filled = at_the_end(opened(who))
    for name in ("李桂兰", ""):
        filled.end_form.field("second_assessor").set_value(name)
        filled.end_form.edited.emit()
        filled.next.click()
        assert filled.end_form.field("second_assessor").finding()
        assert not stored(session, who)
    filled.end_form.field("second_assessor").set_value("覃素珍")
    filled.end_form.field("informant").set_value("")
    filled.end_form.edited.emit()
    filled.next.click()
    assert not filled.end_form.field("second_assessor").finding()
    assert filled.end_form.field("informant").finding()


def test_last_time_is_shown_at_the_end_only(
    session: Session, who: ResidentId, opened: Callable[..., AssessPage]
) -> None:
    service.assess_ability(session, who, assessment(ago(session, 180), 81))
    page = opened(who)
    filled = begun(page)
    assert "81" not in said(page)
    answered(filled, scores(70))
    assert "81" not in said(filled.conditions)
    confirmed(filled)
    (result,) = inside(page, ResultCard)
    texts = [one.text() for one in inside(result, QLabel)]
    assert "81" in texts
    assert "-11" in texts
    assert str(ago(session, 180)) in said(result)


def test_the_second_assessor_signs_what_stands_there(
    session: Session,
    who: ResidentId,
    nurse: AccountId,
    opened: Callable[..., AssessPage],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled = at_the_end(opened(who))

    def sign(dialog: SignDialog) -> int:
        dialog.form.field("pin").set_value(PIN)
        dialog.form.edited.emit()
        dialog.save()
        return dialog.result()

    monkeypatch.setattr(SignDialog, "exec", sign)
    filled.end.sign.sign.click()
    assert signed(filled)
    filled.end_form.field("relation").set_value("侄女")
    filled.end_form.edited.emit()
    assert not signed(filled)
    filled.end.sign.sign.click()
    filled.next.click()
    assert stored(session, who)[0].second_by == nurse


def test_a_wrong_pin_signs_nothing_and_is_counted(
    session: Session, nurse: AccountId, qtbot: QtBot, qapp: QApplication
) -> None:
    account = next(one for one in accounts.accounts(session) if one.id == nurse)
    dialog = SignDialog(session, account, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field = dialog.form.field("pin")
    field.focus_here()
    for wrong in "975310":
        digit(int(wrong))
    assert dialog.signed_by is None
    assert field.value() == ""
    assert next(one for one in accounts.accounts(session) if one.id == nurse).wrong_pins == 1
    for right in PIN:
        digit(int(right))
    assert dialog.signed_by == nurse


# drafts and corrections ---------------------------------------------------------------------------


def test_a_form_goes_on_where_it_stopped(
    session: Session, desk: TableDesk, clock: SetClock, who: ResidentId, opened: Callable[..., AssessPage]
) -> None:
    clock.pass_(hours=2, minutes=2)
    filled = begun(opened(who))
    digit(4)
    key(K.Key_Return)
    digit(2)
    again = form_of(opened(who))
    assert again is not filled
    assert again.filling == filled.filling
    assert again.filling.at == ITEMS[1].code
    assert [row.isChecked() for row in again.item.rows] == [False, False, True, False, False]
    assert "Kept 14:02" in [one.accessibleName() for one in inside(again.who, Chip)]
    desk.answer = False
    again.who.again.click()
    assert drafting.ability_draft(session, who) is not None
    desk.answer = True
    page = opened(who)
    form_of(page).who.again.click()
    assert drafting.ability_draft(session, who) is None
    assert not form_of(page).filling.scores
    assert form_of(page).filling.at == "about"


def test_a_correction_holds_the_old_answers_and_needs_a_reason(
    session: Session, who: ResidentId, opened: Callable[..., AssessPage]
) -> None:
    wrong = service.assess_ability(session, who, assessment(ago(session, 10), 60))
    fresh = begun(opened(who))
    digit(1)
    page = opened(who, f"correct:{wrong}")
    filled = form_of(page)
    assert filled.filling.scores == scores(60)
    filled.next.click()
    assert filled.about_form.field("correction").finding()
    filled.about_form.field("correction").set_value("第一项看错了")
    filled.about_form.edited.emit()
    filled.next.click()
    digit(4)
    filled.show_step(END)
    filled.next.click()
    (one,) = stored(session, who)
    assert (one.corrects, one.correction, one.total) == (wrong, "第一项看错了", 60 + 4 - scores(60)[ITEMS[0].code])
    assert fresh.filling.scores == {ITEMS[0].code: 1}


def test_undo_takes_the_assessment_back_and_shows_the_form_again(
    session: Session, desk: TableDesk, who: ResidentId, nurse: AccountId, opened: Callable[..., AssessPage]
) -> None:
    page = opened(who)
    at_the_end(page).next.click()
    assert len(stored(session, who)) == 1
    desk.undo()
    assert not stored(session, who)
    assert form_of(page).filling.scores == scores(70)
    kept = drafting.ability_draft(session, who)
    assert kept is not None
    form_of(page).next.click()
    assert len(stored(session, who)) == 1


def test_the_report_is_offered_after_saving(
    desk: TableDesk, who: ResidentId, nurse: AccountId, opened: Callable[..., AssessPage]
) -> None:
    page = opened(who)
    at_the_end(page).next.click()
    key(K.Key_Return)
    assert desk.asked[-1][:2] == ("preview", "Report of the assessment")
    assert desk.asked[-1][2].startswith(b"%PDF")
    key(K.Key_Space)
    assert [one[0] for one in desk.asked].count("preview") == 2


def test_without_a_resident_it_leads_to_the_list(desk: TableDesk, opened: Callable[..., AssessPage]) -> None:
    page = opened(None)
    page.show_part("correct:1")
    assert page.form is None
    pressed(page, "To the residents")
    assert desk.asked == [("go", "residents", None)]


@pytest.mark.parametrize("role", [Role.CAREGIVER, Role.CLERK, Role.AUDITOR, Role.CASHIER])
def test_who_does_not_assess_keeps_no_form(session: Session, who: ResidentId, role: Role) -> None:
    acting = as_role(session, role)
    with pytest.raises(NotAllowedError):
        drafting.keep_ability_draft(acting, who, drafting.Filling())
    with pytest.raises(NotAllowedError):
        drafting.ability_draft(acting, who)
    with pytest.raises(NotAllowedError):
        drafting.drop_ability_draft(acting, who)


def test_a_draft_is_its_writers_alone_and_each_correction_has_its_own(session: Session, who: ResidentId) -> None:
    nurse = as_role(session, Role.NURSE)
    mine = drafting.Filling(scores={"B.1.1": 4}, assessed_on=today(session.clock), why=Why.FIRST)
    correcting = drafting.Filling(corrects=AbilityId(7), coma=False, incidents=0)
    drafting.keep_ability_draft(session, who, mine)
    drafting.keep_ability_draft(session, who, correcting)
    assert drafting.ability_draft(nurse, who) is None
    drafting.drop_ability_draft(session, who, AbilityId(7))
    assert drafting.ability_draft(session, who, AbilityId(7)) is None
    kept = drafting.ability_draft(session, who)
    assert kept == (mine, session.clock.now())


# the older standard -------------------------------------------------------------------------------


def test_an_older_result_is_entered_from_its_paper(
    session: Session, desk: TableDesk, who: ResidentId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = AssessPage(session, desk)
    qtbot.addWidget(page)
    told: list[bool] = []
    page.changed.connect(lambda: told.append(True))

    def fill(dialog: OldResultDialog) -> int:
        dialog.save()
        assert all(dialog.form.field(name).finding() for name in ("assessed_on", "level", "assessor"))
        dialog.form.field("assessed_on").set_value(ago(session, 900))
        dialog.form.field("level").set_value("2")
        dialog.form.field("assessor").set_value("评估中心 邓远")
        dialog.form.field("office").set_value("示例县评估中心")
        dialog.save()
        return dialog.result()

    monkeypatch.setattr(OldResultDialog, "exec", fill)
    assert enter_old_result(session, desk, page, who)
    (one,) = stored(session, who)
    assert (one.level, one.total, one.office, one.assessor) == (2, None, "示例县评估中心", "评估中心 邓远")
    desk.undo()
    assert not stored(session, who)
    assert len(told) == 2
    monkeypatch.setattr(OldResultDialog, "exec", lambda _dialog: 0)
    assert not enter_old_result(session, desk, page, who)
