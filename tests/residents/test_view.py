"""The pages of residents by keyboard and mouse: find, change, save, undo, drafts, tabs, new admission."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.desk import PageWidget
from app.desktop.forms import AskField
from app.desktop.theme import TextSize
from app.features.residents import joins, service
from app.features.residents.model import Person
from app.features.residents.view import ResidentPage, ResidentsPage
from app.features.residents.view.columns import columns
from app.features.residents.view.contacts_card import contact_dialog
from app.features.residents.view.pictures import stage
from app.features.residents.view.side import doubt_dialog
from app.features.slice import ResidentTab, Slice
from app.kernel.access import Role
from app.kernel.answers import Answer
from app.kernel.birthdays import UNKNOWN_BIRTH
from app.kernel.clock import SetClock
from app.kernel.codes import Sex
from app.kernel.ids import ResidentId
from app.kernel.text import words
from tests.builders import NEPHEW, PENICILLIN, a_person, a_resident, as_role, id_number, photo_bytes, stored_person
from tests.desk import TableDesk, buttons, said
from tests.qt import type_text
from tests.residents.pages import button, field, opened, press, shown


@pytest.fixture
def people(session: Session, clock: SetClock) -> list[ResidentId]:
    names = ("曾会元", "张海生", "周海清", "赵惠芳", "单大成")
    found = []
    for place, name in enumerate(names):
        person = a_person(
            name=name, id_number=id_number(3 + 2 * place), support_kind="self_paying" if place else "destitute"
        )
        found.append(service.admit_new(session, person, None, clock.now(), "入住").resident_id)
    service.add_health_item(session, found[1], PENICILLIN)
    return found


def listed(page: ResidentsPage) -> list[str]:
    """Return what stands in the first column, group lines in brackets."""
    lines = page.list.lines
    rows = [(lines.row_at(place), lines.data(lines.index(place, 0), 0)) for place in range(lines.rowCount())]
    return [row.name if row is not None else f"[{title}]" for row, title in rows]


@pytest.fixture
def list_page(qtbot: QtBot, session: Session, desk: TableDesk, people: list[ResidentId]) -> ResidentsPage:
    page = ResidentsPage(session, desk)
    shown(qtbot, page)
    page.open(None)
    return page


def test_three_keystrokes_and_enter_open_somebody(
    list_page: ResidentsPage, desk: TableDesk, people: list[ResidentId]
) -> None:
    QAbstractItemModelTester(list_page.list.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert listed(list_page) == ["曾会元", "张海生", "周海清", "赵惠芳", "单大成"]
    edit = list_page.filters.search.edit
    assert list_page.focusWidget() is edit
    QTest.keyClicks(edit, "zh")
    assert listed(list_page) == [
        "[Initials “zh”    4]", "曾会元", "张海生", "周海清", "赵惠芳",
    ]  # fmt: skip
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(list_page.list, Qt.Key.Key_Down)
    QTest.keyClick(list_page.list, Qt.Key.Key_Return)
    assert desk.asked == [("go", "resident", people[1])]


def test_pinyin_and_digits_find_and_esc_clears(list_page: ResidentsPage) -> None:
    edit = list_page.filters.search.edit
    QTest.keyClicks(edit, "zhang")
    assert listed(list_page) == ["[Pinyin starts with “zhang”    1]", "张海生"]
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert len(listed(list_page)) == 5
    QTest.keyClicks(edit, id_number(11)[-4:])
    assert listed(list_page)[1:] == ["单大成"]


def test_letters_typed_in_the_list_go_on_in_the_search(list_page: ResidentsPage) -> None:
    list_page.list.setFocus()
    QTest.keyClick(list_page.list, Qt.Key.Key_S)
    assert list_page.filters.search.text() == "s"
    assert "单大成" in listed(list_page)


def test_the_found_letters_of_the_reading_are_marked(list_page: ResidentsPage) -> None:
    QTest.keyClicks(list_page.filters.search.edit, "zh")
    row = list_page.list.current()
    assert row is not None
    reading = columns(care=True, query=lambda: "zh")[1].cell(row)
    assert (reading.text, reading.marks) == ("zēng huì yuán", ((0, 1), (5, 1)))
    assert columns(care=True, query=lambda: "zengh")[1].cell(row).marks == ((0, 4), (5, 1))
    assert columns(care=True, query=lambda: "yuan")[1].cell(row).marks == ((9, 4),)
    assert columns(care=True, query=lambda: "ceng")[1].cell(row).marks == ()


def test_filters_must_all_hold_and_the_print_says_so(list_page: ResidentsPage, desk: TableDesk) -> None:
    kinds = list_page.filters._kinds
    kinds.choose("destitute")
    kinds.picked.emit("destitute")
    assert listed(list_page) == ["曾会元"]
    list_page._on_print()
    verb, _title, pdf = desk.asked[-1]
    assert (verb, pdf[:5]) == ("preview", b"%PDF-")
    list_page.filters.choose_state("left")
    assert listed(list_page) == []
    assert "Nobody fits these filters" in said(list_page)
    (again,) = [one for one in buttons(list_page) if one.text() == "Show everybody" and one.isVisible()]
    again.click()
    assert len(listed(list_page)) == 5


def test_nothing_found_says_what_to_try(list_page: ResidentsPage) -> None:
    QTest.keyClicks(list_page.filters.search.edit, "zhx9")
    assert "“zhx9” was not found" in said(list_page)


def test_an_empty_home_offers_the_first_step(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = ResidentsPage(session, desk)
    shown(qtbot, page)
    page.open(None)
    assert "No residents yet" in said(page)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.asked == [("go", "resident", None)]


def test_a_field_is_typed_saved_by_key_and_undone(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    type_text(field(page, "religion").edit, "佛教")
    assert "changed: 1" in said(page)
    with qtbot.waitSignal(page.changed):
        press(page, Qt.Key.Key_S)
    assert stored_person(session, resident_id).religion == "佛教"
    assert desk.asked == [("toast", "曾会元: saved.")]
    assert field(page, "religion").value() == "佛教"
    assert not field(page, "religion").is_changed()
    desk.undo()
    assert stored_person(session, resident_id).religion is Answer.NOT_ASKED
    assert field(page, "religion").value() is Answer.NOT_ASKED


def test_what_is_wrong_is_said_at_the_field_and_above_and_nothing_is_lost(
    qtbot: QtBot, session: Session, desk: TableDesk
) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    page.basic.form.type_in({"name": "", "certificate_on": "去年", "religion": "佛教"})
    press(page, Qt.Key.Key_S)
    assert field(page, "name").finding()
    assert field(page, "certificate_on").finding()
    assert page.basic.form._form.summary.isVisible()
    assert field(page, "religion").value() == "佛教"
    assert stored_person(session, resident_id).religion is Answer.NOT_ASKED


def test_what_is_doubtful_is_saved_the_second_time_and_marked(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    page.basic.form.type_in({"born": UNKNOWN_BIRTH})
    press(page, Qt.Key.Key_S)
    assert "save once more" in said(page)
    assert service.doubts(session, resident_id) == ()
    press(page, Qt.Key.Key_S)
    (doubt,) = service.doubts(session, resident_id)
    assert doubt.draft.field == "born"
    assert "To be checked" in said(page.side)
    dialog = doubt_dialog(doubt, lambda note: service.settle_doubt(session, doubt.id, note))
    qtbot.addWidget(dialog)
    dialog.form.set_values({"note": "问过村里"})
    dialog.save()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert service.doubts(session, resident_id) == ()


def test_a_draft_is_kept_offered_again_and_forgotten_when_saved(
    qtbot: QtBot, session: Session, desk: TableDesk
) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    type_text(field(page, "religion").edit, "佛教")
    page.leave()
    again = opened(qtbot, session, desk, resident_id)
    (offer,) = [one for one in buttons(again) if one.text().startswith("Go on with the draft") and one.isVisible()]
    assert field(again, "religion").value() is Answer.NOT_ASKED
    offer.click()
    assert field(again, "religion").value() == "佛教"
    press(again, Qt.Key.Key_S)
    shown_person = service.resident(session, resident_id).resident.person
    assert service.kept_draft(session, "basic", resident_id, shown_person) is None


def test_giving_up_restores_and_can_be_undone(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = opened(qtbot, session, desk, a_resident(session))
    type_text(field(page, "religion").edit, "佛教")
    (give_up,) = [one for one in buttons(page) if one.text() == "Leave as it was" and one.isVisible()]
    give_up.click()
    assert field(page, "religion").value() is Answer.NOT_ASKED
    desk.undo()
    assert field(page, "religion").value() == "佛教"


def test_a_number_shows_its_end_until_it_is_revealed(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    number = field(page, "id_number")
    assert number.value() == "ends in 0035"
    QTest.keyClicks(number.edit, "1")
    assert number.value() == "ends in 0035"  # nothing is written into what is hidden
    assert number.link is not None
    QTest.mouseClick(number.link, Qt.MouseButton.LeftButton)
    assert number.value() == id_number()
    type_text(field(page, "religion").edit, "佛教")
    press(page, Qt.Key.Key_S)
    assert stored_person(session, resident_id).id_number == id_number()


def test_what_is_typed_stays_when_others_change_the_person(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    type_text(field(page, "religion").edit, "佛教")
    seen = service.resident(session, resident_id)
    service.change(session, seen, replace(seen.resident.person, dialect="本地话"))
    page.refresh()
    assert (field(page, "religion").value(), field(page, "dialect").value()) == ("佛教", "本地话")
    assert field(page, "religion").is_changed()


def test_tabs_by_key_and_the_dossier(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    titles = [page.tabs.tabText(place).split("  ")[0] for place in range(page.tabs.count())]
    assert titles == ["Basics", "Health", "Moves", "Papers", "History"]
    for place, widget in ((2, page.health), (4, page.papers), (5, page.history), (1, page.basic)):
        press(page, Qt.Key(Qt.Key.Key_0 + place))
        assert page._pages.currentWidget() is widget
    press(page, Qt.Key.Key_P)
    assert desk.asked == [("go", "dossier", resident_id)]


@pytest.mark.parametrize(
    ("role", "titles"),
    [
        (Role.NURSE, ["Basics", "Health", "Moves", "Papers", "History"]),
        (Role.CAREGIVER, ["Basics", "Health", "Moves"]),
        (Role.CLERK, ["Basics", "Health", "Moves", "Papers", "History"]),
        (Role.ACCOUNTANT, ["Basics", "Papers", "History"]),
        (Role.SAFETY, ["Basics"]),
        (Role.AUDITOR, ["Basics", "Health", "Moves", "Papers", "History"]),
    ],
)
def test_every_post_opens_what_it_may_see(
    qtbot: QtBot, session: Session, desk: TableDesk, role: Role, titles: list[str]
) -> None:
    resident_id = a_resident(session)
    service.add_health_item(session, resident_id, PENICILLIN)
    service.add_contact(session, resident_id, NEPHEW)
    page = opened(qtbot, as_role(session, role), desk, resident_id)
    assert [page.tabs.tabText(place).split("  ")[0] for place in range(page.tabs.count())] == titles
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        page.grab()
    assert "19900000001" not in said(page)
    assert not [one for one in desk.asked if one[0] == "say"]


def test_the_banner_says_who_it_is_and_what_is_dangerous(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    resident_id = a_resident(session, infection="乙肝携带", support_kind="destitute")
    service.add_health_item(session, resident_id, PENICILLIN)
    page = opened(qtbot, session, desk, resident_id)
    told = page.banner.accessibleName()
    for word in ("曾会元", "78 years", "No. 0001", "Allergy: 青霉素", "Infectious: 乙肝携带", "Awaiting", "destitute"):
        assert word in told
    field_before = field(page, "name")
    type_text(field_before.edit, "改")
    assert "曾会元改" not in page.banner.accessibleName()


def test_a_photo_is_put_on_file_and_undone(
    qtbot: QtBot, session: Session, desk: TableDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    path = tmp_path / "照片.png"
    path.write_bytes(photo_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(path), ""))
    button(page, "Photo").click()
    assert service.photo(session, resident_id) is not None
    desk.undo()
    assert service.photo(session, resident_id) is None


def test_only_somebody_who_never_moved_in_can_have_been_entered_by_mistake(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock
) -> None:
    waiting = a_resident(session)
    lives_here = service.admit_new(session, a_person(id_number=id_number(5)), None, clock.now(), "入住").resident_id
    page = opened(qtbot, session, desk, waiting)
    assert page._mistaken.isVisible()
    page.open(lives_here)
    assert not page._mistaken.isVisible()
    other = opened(qtbot, as_role(session, Role.NURSE), desk, waiting)
    assert not other._mistaken.isVisible()


def test_health_is_answered_listed_and_taken_back(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    page.show_tab("health")
    QApplication.processEvents()
    (none, *_others) = [one for one in buttons(page.health) if one.text() == "none" and one.isVisible()]
    none.click()
    assert Answer.NONE in service.health(session, resident_id).resident.lists.values()
    service.add_health_item(session, resident_id, PENICILLIN)
    page.refresh()
    assert "青霉素" in said(page.health)


def test_a_contact_is_entered_in_a_dialog_that_tells_what_is_missing(
    qtbot: QtBot, session: Session, desk: TableDesk
) -> None:
    resident_id = a_resident(session)
    dialog = contact_dialog(None, lambda draft: service.add_contact(session, resident_id, draft))
    qtbot.addWidget(dialog)
    dialog.save()
    assert dialog.form.field("name").finding()
    assert service.contacts(session, resident_id) == ()
    dialog.form.set_values({"name": "曾大河", "phone": "19900000001"})
    dialog.save()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert service.contacts_whole(session, resident_id)[0].draft.phone == "19900000001"


def test_somebody_who_left_can_be_read_only(qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock) -> None:
    from app.features.stays import service as stays

    resident_id = service.admit_new(session, a_person(), None, clock.now(), "入住").resident_id
    clock.pass_(days=1)
    stays.discharge(session, resident_id, clock.now(), "回家")
    page = opened(qtbot, session, desk, resident_id)
    assert "has left the home" in said(page)
    QTest.keyClicks(field(page, "religion").edit, "x")
    assert field(page, "religion").value() is Answer.NOT_ASKED


def test_a_new_resident_comes_in_by_keyboard(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = opened(qtbot, session, desk, None)
    assert page.new is not None
    press(page, Qt.Key.Key_S)
    assert service.residents(session) == ()
    name = page.new.form.field("name")
    assert isinstance(name, AskField)
    assert name.finding()
    type_text(name.edit, "解三姑")
    page.new.form.set_values({"sex": "female", "born": UNKNOWN_BIRTH, "id_none_reason": "流浪人员"})
    press(page, Qt.Key.Key_S)  # the unknown birth date is asked about once
    assert service.residents(session) == ()
    press(page, Qt.Key.Key_S)
    (row,) = service.residents(session)
    assert (row.name, row.sex, row.state.value, row.doubts) == ("解三姑", Sex.FEMALE, "present", 1)
    assert desk.asked[-2:] == [("go", "resident", row.id), ("toast", "解三姑 has moved in.")]
    desk.undo()
    assert service.residents(session) == ()
    assert desk.asked[-1] == ("go", "resident", None)
    page.open(None)
    assert page.new.form.values()["name"] == "解三姑", "what was typed is there again"


def test_a_half_filled_new_form_comes_back(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = opened(qtbot, session, desk, None)
    assert page.new is not None
    page.new.form.set_values({"name": "解三姑", "sex": "female"})
    page.new._on_draft_due()
    again = opened(qtbot, session, desk, None)
    assert again.new is not None
    values = again.new.form.values()
    assert (values["name"], values["sex"]) == ("解三姑", "female")
    kept = service.kept_draft(session, "new", None, Person(name=""))
    assert kept is not None


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(("place", "name"), [*enumerate(joins.PICTURES)])
def test_every_picture_can_be_taken_each_in_another_size(
    qtbot: QtBot, qapp: QApplication, session: Session, desk: TableDesk, place: int, name: str
) -> None:
    theme.apply(qapp, list(TextSize)[place % 3])
    try:
        (screen,) = [one for one in joins.SLICE.screens if one.name == name]
        made = screen.make(session, desk)
        shown(qtbot, made)
        unnamed = [one for one in buttons(made) if one.isVisible() and not one.accessibleName()]
        assert not unnamed
    finally:
        theme.apply(qapp, TextSize.STANDARD)


class Visits(PageWidget):
    """A tab as another slice would bring it."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def leave(self) -> None:
        self.told.append("left")

    def save(self) -> None:
        self.told.append("saved")

    def help_topic(self) -> str:
        return "visits"


def test_a_tab_of_another_slice_is_saved_left_and_explained(
    qtbot: QtBot, session: Session, desk: TableDesk, people: list[ResidentId]
) -> None:
    visits = Visits()
    tab = ResidentTab("visits", words("Test", "Visits"), 50, lambda _session, _desk, _resident: visits)
    desk.slices = (*desk.slices, Slice(name="visitors", resident_tabs=(tab,)))
    page = opened(qtbot, session, desk, people[0])
    assert page.help_topic() == ""
    page.show_tab("visits")
    press(page, Qt.Key.Key_S)
    assert visits.told == ["saved"]
    assert page.help_topic() == "visits"
    page.leave()
    assert visits.told == ["saved", "left"]


def test_every_tab_is_seen_with_the_largest_text(
    qtbot: QtBot, qapp: QApplication, session: Session, desk: TableDesk, people: list[ResidentId]
) -> None:
    theme.apply(qapp, TextSize.XLARGE)
    more = (
        ResidentTab(name, words("Test", title), place, lambda _session, _desk, _resident: Visits())
        for place, (name, title) in enumerate((("a", "Levels"), ("b", "Care log"), ("c", "Medicines")), 40)
    )
    desk.slices = (*desk.slices, Slice(name="others", resident_tabs=tuple(more)))
    try:
        tabs = opened(qtbot, session, desk, people[0]).tabs
        assert tabs.count() == 8
        assert tabs.tabRect(0).left() >= 0
        assert tabs.tabRect(7).right() <= tabs.width()
    finally:
        theme.apply(qapp, TextSize.STANDARD)


def test_a_picture_looks_the_same_whatever_was_shown_before(
    qtbot: QtBot, session: Session, desk: TableDesk, people: list[ResidentId]
) -> None:
    def told(name: str) -> tuple[str, bool, bool]:
        page = stage(name, session, desk)
        assert isinstance(page, ResidentPage)
        shown(qtbot, page)
        form = page.basic.form
        return said(form), form._draft.isVisible(), form._restore.isVisible()

    names = ["resident.basic", "resident.changed", "resident.wrong"]
    fresh = [told(name) for name in names]
    assert [(kept, offered) for _words, kept, offered in fresh] == [(False, False), (True, False), (False, False)]
    assert [told(name) for name in reversed(names)] == fresh[::-1]
