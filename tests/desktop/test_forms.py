"""Fields in their states, findings all at once, drafts."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop import theme
from app.desktop.forms import (
    AskField,
    BirthField,
    ChoiceField,
    DayField,
    Form,
    MomentField,
    NoteField,
    NumberField,
    ReasonDialog,
    SecretField,
    files,
)
from app.desktop.theme import TextSize
from app.kernel.answers import Answer
from app.kernel.birthdays import UNKNOWN_BIRTH, BornKind, PartialDate
from app.kernel.clock import HOME_ZONE
from app.kernel.errors import Finding, StorageError
from app.kernel.text import words
from tests.qt import Window, inside, key

SEXES = (("male", "男"), ("female", "女"))
TODAY = date(2026, 11, 22)


def edit_of(field: AskField) -> QLineEdit:
    assert isinstance(field.edit, QLineEdit)
    return field.edit


def state_of(field: AskField | ChoiceField) -> str:
    return str(field._frame.property("state"))


@pytest.mark.parametrize(("value", "state"), [
    (Answer.NOT_ASKED, "ask"), (Answer.UNKNOWN, "ask"), (Answer.NONE, "reason"), (Answer.WITHHELD, "reason"),
    (Answer.NOT_APPLICABLE, "reason"), ("已婚", "told"),
])  # fmt: skip
def test_five_answers_and_a_value_are_told_apart(qtbot: QtBot, value: str | Answer, state: str) -> None:
    field = AskField("marital", "婚姻")
    qtbot.addWidget(field)
    field.set_saved(value)
    assert field.value() == value
    assert state_of(field) == state
    assert not field.is_changed()


def test_typing_makes_an_asked_field_a_told_one_and_says_what_it_was(qtbot: QtBot) -> None:
    field = AskField("diet", "吃饭")
    qtbot.addWidget(field)
    field.set_saved("普通饭")
    field.focus_here()
    edit_of(field).selectAll()
    qtbot.keyClicks(edit_of(field), " soft ")
    assert field.value() == "soft"
    assert field.is_changed()
    assert state_of(field) == "changed"
    assert "普通饭" in field._before.text()


def test_emptying_a_field_asks_again_instead_of_meaning_none(qtbot: QtBot) -> None:
    field = AskField("diet", "吃饭")
    qtbot.addWidget(field)
    field.set_saved("普通饭")
    edit_of(field).selectAll()
    qtbot.keyClick(edit_of(field), Qt.Key.Key_Delete)
    assert field.value() is Answer.NOT_ASKED


def test_an_answer_is_chosen_from_the_menu(qtbot: QtBot) -> None:
    field = AskField("diet", "吃饭")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited):
        field._on_answer(Answer.NONE)
    assert field.value() is Answer.NONE
    menus = [one for one in inside(field, QPushButton) if one.menu() is not None]
    assert [one.isEnabled() for one in menus[0].menu().actions()] == [False, *[True] * 5]


def test_a_plain_field_holds_words_only(qtbot: QtBot) -> None:
    field = AskField("name", "姓名", answers=())
    qtbot.addWidget(field)
    assert field.value() == ""
    assert not [one for one in inside(field, QPushButton) if one.menu() is not None]


@pytest.mark.parametrize(
    ("typed", "number"), [("１２ ３", 123), (" 1,200 ", 1200), ("十", None), ("", None), ("-3", None)]
)
def test_numbers_are_read_as_people_type_them(qtbot: QtBot, typed: str, number: int | None) -> None:
    field = NumberField("weight", "体重")
    qtbot.addWidget(field)
    field.set_value(typed)
    assert field.number() == number


def test_a_secret_is_hidden_kept_whole_and_shown_on_demand(qtbot: QtBot) -> None:
    field = SecretField("passphrase", "口令")
    qtbot.addWidget(field)
    field.set_value(" two words ")
    assert field.value() == " two words "
    assert edit_of(field).echoMode() is QLineEdit.EchoMode.Password
    assert field.link is not None
    field.link.click()
    assert edit_of(field).echoMode() is QLineEdit.EchoMode.Normal


def test_a_note_takes_lines(qtbot: QtBot) -> None:
    field = NoteField("note", "备注")
    qtbot.addWidget(field)
    field.set_saved("一\n二")
    assert field.value() == "一\n二"
    assert not field.is_changed()


def test_few_choices_are_buttons_and_none_is_taken_before_a_person_chose(qtbot: QtBot) -> None:
    field = ChoiceField("sex", "性别", SEXES, answers=())
    qtbot.addWidget(field)
    assert field.value() == ""
    buttons = inside(field, QPushButton)
    assert not any(one.isChecked() for one in buttons)
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert field.value() == "female"
    assert [one.isChecked() for one in buttons] == [False, True]


@pytest.mark.parametrize("step", [Qt.Key.Key_Tab, Qt.Key.Key_Right])
def test_every_button_of_a_choice_is_reached_by_key(qtbot: QtBot, step: Qt.Key) -> None:
    window = Window()
    qtbot.addWidget(window)
    field = ChoiceField("why", "原因", [("first", "首次"), ("regular", "常规"), ("other", "其他")], answers=())
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.focus_here()
    key(step, step, Qt.Key.Key_Space)
    assert field.value() == "other"


def test_many_choices_are_a_list_that_begins_with_not_asked(qtbot: QtBot) -> None:
    field = ChoiceField("schooling", "文化程度", [(str(n), f"第{n}") for n in range(6)])
    qtbot.addWidget(field)
    assert field._list is not None
    assert field.value() is Answer.NOT_ASKED
    field._list.setCurrentIndex(field._list.findData("3"))
    field._list.picked.emit("3")
    assert field.value() == "3"
    field._list.picked.emit(Answer.UNKNOWN.value)
    assert field.value() is Answer.UNKNOWN


def test_a_list_takes_own_words_shows_stored_ones_and_gives_them_up_again(qtbot: QtBot) -> None:
    field = ChoiceField("schooling", "文化程度", [(str(n), f"第{n}") for n in range(6)], own_words=True)
    qtbot.addWidget(field)
    field.set_saved("私塾三年")
    assert field._own is not None
    assert (field.value(), field._own.text(), field._own.isHidden()) == ("私塾三年", "私塾三年", False)
    qtbot.keyClicks(field._own, "x")
    assert field.value() == "私塾三年x"
    assert field.is_changed()
    assert field._list is not None
    field._list.picked.emit("2")
    assert (field.value(), field._own.isHidden()) == ("2", True)
    field._list.picked.emit("own words")
    assert field.value() == "私塾三年x"
    field._own.clear()
    qtbot.keyClicks(field._own, " ")
    assert field.value() is Answer.NOT_ASKED


def test_a_stored_reason_the_list_does_not_offer_is_shown(qtbot: QtBot) -> None:
    field = ChoiceField("marital", "婚姻", [(str(n), f"第{n}") for n in range(6)])
    qtbot.addWidget(field)
    assert field._list is not None
    assert field._list.findData(Answer.NOT_APPLICABLE.value) < 0
    field.set_saved(Answer.NOT_APPLICABLE)
    assert (field.value(), field._list.choice()) == (Answer.NOT_APPLICABLE, Answer.NOT_APPLICABLE.value)


@pytest.mark.parametrize("pasted", ["1949-10-1", "1949.10.1", "1949年10月1日", "１９４９/１０/０１", "19491001"])
def test_a_date_is_pasted_whole_into_any_box(qtbot: QtBot, pasted: str) -> None:
    field = DayField("on", "哪天", today=lambda: TODAY)
    qtbot.addWidget(field)
    field.boxes.boxes[1].setText(pasted)
    assert field.value() == date(1949, 10, 1)


def test_a_box_takes_no_more_typed_digits_than_it_is_for(qtbot: QtBot) -> None:
    field = DayField("on", "哪天", today=lambda: date(2026, 11, 22))
    qtbot.addWidget(field)
    year = field.boxes.boxes[0]
    QTest.keyClicks(year, "20261")
    assert year.text() == "2026"


def test_typing_never_jumps_and_a_day_that_does_not_exist_is_unreadable(qtbot: QtBot) -> None:
    field = DayField("on", "哪天", today=lambda: TODAY)
    qtbot.addWidget(field)
    field.show()
    year, month, day = field.boxes.boxes
    year.setFocus()
    qtbot.keyClicks(year, "2026")
    assert year.text() == "2026"
    assert not month.text()
    qtbot.keyClicks(month, "2")
    qtbot.keyClicks(day, "30")
    assert field.value() is None
    assert not field.readable()
    day.setText("28")
    assert field.value() == date(2026, 2, 28)


@pytest.mark.parametrize("born", [
    PartialDate(BornKind.EXACT, "1949-10-01"), PartialDate(BornKind.MONTH, "1949-10"),
    PartialDate(BornKind.YEAR, "1949"), PartialDate(BornKind.ABOUT, "1949"),
    PartialDate(BornKind.LUNAR, None, "1949-06L-08"), UNKNOWN_BIRTH,
])  # fmt: skip
def test_every_kind_of_birth_date_comes_back(qtbot: QtBot, born: PartialDate) -> None:
    field = BirthField("born", "出生日期")
    qtbot.addWidget(field)
    field.set_saved(born)
    assert field.value() == born
    assert not field.is_changed()


def test_an_empty_birth_date_is_no_date(qtbot: QtBot) -> None:
    field = BirthField("born", "出生日期")
    qtbot.addWidget(field)
    assert field.value() is None


def test_a_moment_is_on_the_homes_clock(qtbot: QtBot) -> None:
    now = datetime(2026, 11, 22, 8, 5, tzinfo=HOME_ZONE)
    field = MomentField("at", "什么时候", now=lambda: now)
    qtbot.addWidget(field)
    assert field.value() is None
    assert field.readable()
    press: QPushButton = next(iter(field.findChildren(QPushButton)))
    press.click()
    assert field.value() == now
    field._hour.setText("25")
    assert field.value() is None
    assert not field.readable()


def a_form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.add_section("身份")
    form.add(AskField("name", "姓名", answers=()))
    form.add(ChoiceField("sex", "性别", SEXES, answers=()))
    form.add(AskField("diet", "吃饭"), wide=True)
    with qtbot.waitActive(form):
        form.show()
    return form


def test_all_findings_stand_at_their_fields_and_in_the_summary(qtbot: QtBot) -> None:
    form = a_form(qtbot)
    missing, odd = words("Test", "is missing"), words("Test", "looks odd: {what}")
    form.show_findings([Finding("diet", odd, {"what": "x"}), Finding("name", missing), Finding("", missing)])
    assert form.field("name").finding() == "is missing"
    assert form.field("diet").finding() == "looks odd: x"
    assert form.field("sex").finding() == ""
    links = [one.text() for one in inside(form.summary, QPushButton)]
    assert links == ["姓名: is missing", "吃饭: looks odd: x"]
    assert form.summary.hasFocus()
    inside(form.summary, QPushButton)[1].click()
    field = form.field("diet")
    assert isinstance(field, AskField)
    assert edit_of(field).hasFocus()
    form.show_findings(())
    assert form.summary.isHidden()
    assert form.field("name").finding() == ""


def test_a_form_tells_what_changed_and_when_a_draft_is_due(qtbot: QtBot) -> None:
    form = a_form(qtbot)
    form.set_saved({"name": "曾会元", "sex": "male", "diet": Answer.NONE})
    assert form.changed_keys() == ()
    field = form.field("name")
    assert isinstance(field, AskField)
    qtbot.keyClicks(edit_of(field), "x")
    assert form.changed_keys() == ("name",)
    with qtbot.waitSignal(form.draft_due, timeout=100):
        form.keep_draft_now()
    form.set_values({"diet": "软饭"})
    assert form.values() == {"name": "曾会元x", "sex": "male", "diet": "软饭"}


def test_a_form_begins_again_for_the_next_entry(qtbot: QtBot) -> None:
    form = a_form(qtbot)
    at = form.add(MomentField("at", "什么时候", now=lambda: datetime(2026, 11, 22, 8, 5, tzinfo=HOME_ZONE)))
    fresh = form.values()
    form.set_saved({"name": "曾会元", "sex": "male", "diet": Answer.NONE, "at": datetime(2026, 1, 1, tzinfo=HOME_ZONE)})
    form.show_findings([Finding("name", words("Test", "is missing"))])
    form.clear()
    assert form.values() == fresh
    assert form.changed_keys() == ()
    assert at.readable()
    assert form.field("name").finding() == ""
    assert form.summary.isHidden()
    field = form.field("name")
    assert isinstance(field, AskField)
    qtbot.keyClicks(edit_of(field), "x")
    assert state_of(field) == "told", "nothing is on record that it could be marked against"


def test_a_moment_may_be_left_out(qtbot: QtBot) -> None:
    field = MomentField("at", "什么时候", now=lambda: datetime(2026, 11, 22, 8, 5, tzinfo=HOME_ZONE), optional=True)
    qtbot.addWidget(field)
    assert field.label.text() == "什么时候 (optional)"
    assert field.value() is None
    assert field.readable()


def test_a_file_too_large_to_be_a_picture_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 10)
    film = tmp_path / "film.jpg"
    film.write_bytes(bytes(11))
    with pytest.raises(StorageError, match="is larger than"):
        files.read_file(film)
    film.write_bytes(bytes(10))
    assert files.read_file(film) == (bytes(10), "film.jpg")


def test_a_reason_is_needed_before_anything_is_done(qtbot: QtBot) -> None:
    told: list[str] = []
    dialog = ReasonDialog("收回", "收回这一条", told.append)
    qtbot.addWidget(dialog)
    dialog.save()
    assert dialog.form.field("reason").finding() == "Write the reason."
    assert told == []
    dialog.form.set_values({"reason": "写错了"})
    dialog.save()
    assert told == ["写错了"]
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_chosen_value_is_written_in_ink_and_an_open_question_is_not(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, TextSize.STANDARD)
    field = ChoiceField("marital", "婚姻", [(str(n), f"第{n}") for n in range(6)])
    qtbot.addWidget(field)
    field.show()
    shown = field._list
    assert shown is not None
    assert shown.palette().text().color() == theme.look().colour("accent_text")
    field._on_picked("3")
    assert shown.palette().text().color() == theme.look().colour("ink")
