"""Scans, pictures, order of contacts, what is over, and the way back from the history, as a person does them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.banner import Face
from app.desktop.forms import EntryDialog
from app.desktop.messages import Dialog
from app.desktop.viewing import PictureDialog
from app.features.residents import service
from app.features.residents.model import DoubtDraft, PaperDraft, PaperState
from app.features.residents.view import ResidentPage
from app.features.residents.view.history_tab import line_dialog
from app.features.residents.view.papers_tab import PapersTab
from app.kernel.access import Role
from app.kernel.ids import ResidentId
from tests.builders import (
    NEPHEW,
    PENICILLIN,
    VILLAGE,
    a_resident,
    as_role,
    id_number,
    photo_bytes,
    stored_person,
    with_doubt,
)
from tests.desk import TableDesk, buttons, said
from tests.qt import inside
from tests.residents.pages import button, opened

PDF = b"%PDF-1.4 id card"
Answering = Callable[[Callable[[EntryDialog], object]], None]


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Return what lets the next dialog of entries be answered instead of shown."""

    def answer(deed: Callable[[EntryDialog], object]) -> None:
        def exec_(dialog: EntryDialog) -> int:
            deed(dialog)
            return dialog.result()

        monkeypatch.setattr(EntryDialog, "exec", exec_)

    return answer


def papers_of(page: ResidentPage) -> PapersTab:
    page.show_tab("papers")
    return page.papers


def row_of(tab: PapersTab, key: str) -> int:
    return tab.list.lines.line_of(lambda line: line.paper.key == key)


def open_paper(page: ResidentPage, key: str) -> None:
    tab = papers_of(page)
    tab.list.setCurrentIndex(tab.list.lines.index(row_of(tab, key), 0))
    QTest.keyClick(tab.list, Qt.Key.Key_Return)


def test_a_scan_is_looked_at_and_a_newer_one_put_in_its_place(
    qtbot: QtBot, session: Session, desk: TableDesk, answering: Answering, tmp_path: Path
) -> None:
    resident_id = a_resident(session)
    draft = PaperDraft(paper="id_card", state=PaperState.COPY)
    service.add_paper(session, resident_id, draft, (PDF, "身份证.pdf"))
    page = opened(qtbot, session, desk, resident_id)
    newer = tmp_path / "身份证 新.pdf"
    newer.write_bytes(b"%PDF-1.7 newer")

    def look_and_replace(dialog: EntryDialog) -> None:
        button_of(dialog, "Look at the scan").click()
        dialog.form.set_values({"scan": newer})
        dialog.save()

    answering(look_and_replace)
    open_paper(page, "id_card")
    assert desk.asked[0][0] == "preview" and desk.asked[0][2] == PDF
    (held,) = service.papers_on_file(session, resident_id)
    assert service.scan(session, held) == b"%PDF-1.7 newer"
    assert service.history(session, resident_id)[0].field == "scan"


def button_of(dialog: QDialog, name: str) -> QPushButton:
    (found,) = [one for one in buttons(dialog) if one.accessibleName() == name]
    return found


def test_a_paper_without_a_scan_offers_none_to_look_at(
    qtbot: QtBot, session: Session, desk: TableDesk, answering: Answering
) -> None:
    resident_id = a_resident(session)
    page = opened(qtbot, session, desk, resident_id)
    seen: list[str] = []
    answering(lambda dialog: seen.extend(one.accessibleName() for one in buttons(dialog)))
    open_paper(page, "id_card")
    assert seen and "Look at the scan" not in seen


@pytest.mark.parametrize(("role", "sees"), [(Role.NURSE, True), (Role.AUDITOR, False)])
def test_those_who_only_read_look_at_once_or_not_at_all(
    qtbot: QtBot, session: Session, desk: TableDesk, role: Role, sees: bool
) -> None:
    resident_id = a_resident(session)
    draft = PaperDraft(paper="id_card", state=PaperState.COPY)
    service.add_paper(session, resident_id, draft, (PDF, "身份证.pdf"))
    page = opened(qtbot, as_role(session, role), desk, resident_id)
    open_paper(page, "id_card")
    assert bool(desk.asked) is sees


def test_the_photo_is_shown_large_by_key_and_another_one_chosen(
    qtbot: QtBot, session: Session, desk: TableDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resident_id = a_resident(session)
    service.set_photo(session, resident_id, photo_bytes(), "a.png")
    before = service.photo(session, resident_id)
    other = tmp_path / "新照片.png"
    other.write_bytes(photo_bytes("blue"))
    page = opened(qtbot, session, desk, resident_id)
    shown: list[str] = []

    def exec_(dialog: PictureDialog) -> int:
        shown.append(dialog.windowTitle())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PictureDialog, "exec", exec_)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(other), ""))
    (face,) = [one for one in inside(page.banner, Face) if one.isVisible()]
    assert face.accessibleName() == "Show the photo large"
    QTest.keyClick(face, Qt.Key.Key_Space)
    assert shown == ["曾会元　Photo"]
    assert service.photo(session, resident_id) != before
    desk.undo()
    assert service.photo(session, resident_id) == before


def test_a_caregiver_sees_the_photo_large_and_changes_nothing(
    qtbot: QtBot, session: Session, desk: TableDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    resident_id = a_resident(session)
    service.set_name_picture(session, resident_id, photo_bytes(), "名.png")
    page = opened(qtbot, as_role(session, Role.CAREGIVER), desk, resident_id)
    offered: list[str] = []

    def exec_(dialog: PictureDialog) -> int:
        offered.extend(one.accessibleName() for one in buttons(dialog))
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(PictureDialog, "exec", exec_)
    button(page, "Picture of the name").click()
    assert "Close" in offered and "Choose another" not in offered
    assert not [one for one in buttons(page) if one.accessibleName() == "Photo" and one.isVisible()]


def test_contacts_change_places_by_their_arrows(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    resident_id = a_resident(session)
    first, second = (service.add_contact(session, resident_id, draft) for draft in (NEPHEW, VILLAGE))
    page = opened(qtbot, session, desk, resident_id)
    assert not button(page, "曾大河（侄子）: further up").isEnabled()
    assert not button(page, "团山村民委员会: further down").isEnabled()
    button(page, "团山村民委员会: further up").click()
    assert [one.id for one in service.contacts(session, resident_id)] == [second, first]
    assert not button(page, "团山村民委员会: further up").isEnabled()


def test_a_disease_is_said_to_be_over(qtbot: QtBot, session: Session, desk: TableDesk, answering: Answering) -> None:
    resident_id = a_resident(session)
    service.add_health_item(session, resident_id, PENICILLIN)
    page = opened(qtbot, session, desk, resident_id)
    page.show_tab("health")
    answering(lambda dialog: dialog.save())
    button(page.health, "青霉素: Over").click()
    assert service.health_items(session, resident_id)[0].draft.ended_on == date(2026, 11, 22)
    assert not [one for one in buttons(page.health) if one.accessibleName() == "青霉素: Over" and one.isVisible()]


def changed_twice(session: Session) -> ResidentId:
    resident_id = a_resident(session)
    for religion in ("佛教", "道教"):
        seen = service.resident(session, resident_id)
        service.change(session, seen, replace(seen.resident.person, religion=religion))
    return resident_id


def open_line(page: ResidentPage, place: int) -> None:
    page.show_tab("history")
    page.history.list.setCurrentIndex(page.history.list.lines.index(place, 0))
    QTest.keyClick(page.history.list, Qt.Key.Key_Return)


def test_the_history_leads_back_with_a_reason(
    qtbot: QtBot, session: Session, desk: TableDesk, answering: Answering
) -> None:
    resident_id = changed_twice(session)
    page = opened(qtbot, session, desk, resident_id)
    told: list[str] = []

    def answer(dialog: EntryDialog) -> None:
        told.append(said(dialog))
        dialog.form.set_values({"why": "听错了"})
        dialog.save()

    answering(answer)
    open_line(page, 0)
    assert "Religion" in told[0] and "佛教" in told[0] and "道教" in told[0]
    assert stored_person(session, resident_id).religion == "佛教"
    assert service.history(session, resident_id)[0].reason == "听错了"


def test_what_was_changed_together_is_named(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    resident_id = a_resident(session)
    seen = service.resident(session, resident_id)
    service.change(session, seen, replace(seen.resident.person, religion="佛教", dialect="本地话"))
    lines = service.history(session, resident_id)[:2]
    dialog = line_dialog(lines[0], lines, lambda _why: None)
    qtbot.addWidget(dialog)
    assert "Changed at the same time" in said(dialog)


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.AUDITOR])
def test_what_cannot_be_changed_back_is_only_told(
    qtbot: QtBot, session: Session, desk: TableDesk, role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, as_role(session, role), desk, changed_twice(session))
    shown: list[Dialog] = []

    def exec_(dialog: Dialog) -> int:
        shown.append(dialog)
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(Dialog, "exec", exec_)
    page.show_tab("history")
    open_line(page, 0 if role is Role.AUDITOR else page.history.list.lines.rowCount() - 1)
    assert [one.accessibleName() for one in buttons(shown[0])][-1] == "Close"
    assert not isinstance(shown[0], EntryDialog)


def test_what_is_to_be_checked_leads_from_resident_to_resident(
    qtbot: QtBot, session: Session, desk: TableDesk, answering: Answering
) -> None:
    first, second = (a_resident(session, id_number=id_number(order)) for order in (3, 5))
    for one in (first, second):
        with_doubt(session, one, DoubtDraft("bed", "bed_taken", ""))
    page = opened(qtbot, session, desk, second)
    assert "2/2 residents" in said(page.side)
    button(page.side, "Next one").click()
    assert desk.asked[-1] == ("go", "resident", first)
    answering(lambda dialog: dialog.save())
    button(page.side, "Bed: Checked").click()
    assert "All checked here" in said(page.side)
    assert "1 more residents" in said(page.side)
    button(page.side, "Next one").click()
    assert desk.asked[-1] == ("go", "resident", first)
