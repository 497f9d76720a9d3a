"""The page: choose, columns, rows, bring in, take back; by mouse and keys, refusals said in words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.intake import service
from app.features.intake.view import IntakePage, opened_page, page_with_columns, page_with_preview
from app.features.places import service as places
from app.features.residents import service as residents
from app.kernel.access import Role
from app.kernel.errors import HomeError
from tests.desk import TableDesk, said
from tests.intake.lists import MALE, workbook

ROSTER = Path(__file__).parents[1] / "data" / "roster.xlsx"


class Window(QWidget):
    """What says refusals around a page."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def say(self, refusal: HomeError) -> None:
        self.said.append(refusal.text())


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.resize(1190, 708)
    return made


def shown(window: Window, page: IntakePage) -> IntakePage:
    page.setParent(window)
    page.resize(1190, 708)
    window.show()
    window.grab()
    return page


def test_sample_list_from_file_to_residents_and_back(
    qtbot: QtBot, window: Window, session: Session, desk: TableDesk
) -> None:
    page = shown(window, opened_page(session, desk))
    page.look_at(ROSTER)
    assert page.mapping.choices["E"].choice() == "id_number"
    assert "46 people" in page.mapping.told.text()
    page.mapping.go_on.click()
    assert page.rows.told.text() == ("46 rows: 42 people come in (12 of them to be checked), 3 stay out, 1 repeated")
    QAbstractItemModelTester(page.rows.list.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.rows.list.lines.rowCount() == 46
    with qtbot.waitSignal(page.changed, timeout=20_000):
        page.rows.bring.click()
    assert ("toast", "42 people were brought in") in desk.asked
    assert len(residents.residents(session)) == 42
    assert page.done is not None
    assert "3 stayed out: " in said(page.done)
    page.done.to_list.click()
    assert ("go", "residents", None) in desk.asked
    desk.undo()
    assert residents.residents(session) == ()
    assert ("toast", "42 people were taken back") in desk.asked
    assert page.choosing.isVisibleTo(page)


def test_rows_are_filtered_and_their_reasons_told(window: Window, session: Session, desk: TableDesk) -> None:
    page = shown(window, page_with_preview(session, desk))
    page.rows.filter.chosen.emit("refused")
    page.rows.filter.choose("refused")
    page.rows.filter.chosen.emit("refused")
    assert page.rows.list.lines.rowCount() == 1
    assert "白财正" in page.rows.who.text()
    assert "后三位已丢失" in page.rows.reasons.text()
    page.rows.filter.choose("ok")
    page.rows.filter.chosen.emit("ok")
    QTest.keyClick(page.rows.list, Qt.Key.Key_Down)
    assert page.rows.list.currentIndex().row() == 1


def test_column_is_corrected(window: Window, session: Session, desk: TableDesk, tmp_path: Path) -> None:
    page = shown(window, opened_page(session, desk))
    page.look_at(workbook(tmp_path / "a.xlsx", f"谁|性别|身份证号|住哪\n杜小|男|{MALE}|101-1"))
    page.mapping.choices["A"].choose("")
    page.mapping.choices["A"].picked.emit("")
    assert not page.mapping.go_on.isEnabled()
    page.mapping.choices["A"].choose("name")
    page.mapping.choices["A"].picked.emit("name")
    page.mapping.choices["D"].choose("bed")
    page.mapping.go_on.click()
    assert not page.rows.new_beds.isVisibleTo(page)
    page.rows.see_beds.click()
    assert page.rows.new_beds.isVisibleTo(page)
    assert "101-1" in page.rows.new_beds.text()
    page.rows.wanted_back.emit()
    assert page.mapping.isVisibleTo(page)


def test_another_sheet_and_the_building_are_chosen(
    window: Window, session: Session, desk: TableDesk, tmp_path: Path
) -> None:
    places.make_places(session, ["东楼 201-1", "西楼 201-1"])
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for village, name in (("大源村", "杜小"), ("小源村", "解华")):
            page_ = book.add_worksheet(village)
            page_.write_row(0, 0, ["姓名", "性别", "床位"])
            page_.write_row(1, 0, [name, "男", "305-1"])
    page = shown(window, opened_page(session, desk))
    page.look_at(path)
    assert page.mapping.sheet.choice() == "大源村"
    page.mapping.sheet.choose("小源村")
    page.mapping.sheet.picked.emit("小源村")
    assert page.mapping.building.isVisibleTo(page)
    page.mapping.building.choose("西楼")
    page.mapping.go_on.click()
    assert "西楼 305-1" in page.rows.new_beds.text()
    page.look_at(ROSTER)
    assert not page.mapping.sheet.isVisibleTo(page)


def test_one_field_for_two_columns_is_said(window: Window, session: Session, desk: TableDesk) -> None:
    page = shown(window, opened_page(session, desk))
    page.look_at(ROSTER)
    page.mapping.choices["H"].choose("name")
    page.mapping.go_on.click()
    assert page.mapping.isVisibleTo(page)
    assert "two columns" in window.said[0]


def test_file_that_cannot_be_read_is_said_and_the_page_stays(
    window: Window, session: Session, desk: TableDesk, tmp_path: Path
) -> None:
    page = shown(window, opened_page(session, desk))
    (tmp_path / "a.xlsx").write_bytes(b"%PDF-1.7")
    page.look_at(tmp_path / "a.xlsx")
    assert "a PDF" in window.said[0]
    assert page.choosing.isVisibleTo(page)


def test_files_are_written(
    window: Window, session: Session, desk: TableDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(window, page_with_preview(session, desk))
    for place, wanted in enumerate(
        (page.rows.wanted_refused, page.choosing.wanted_template, page.choosing.wanted_export)
    ):
        path = tmp_path / f"{place}.xlsx"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, path=path: (str(path), ""))
        wanted.emit()
        assert path.read_bytes().startswith(b"PK")
    assert len(desk.asked) == 3


def test_cancelled_file_dialogs_do_nothing(
    window: Window, session: Session, desk: TableDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(window, opened_page(session, desk))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    page.choosing.choose.click()
    page.choosing.wanted_export.emit()
    assert page.choosing.isVisibleTo(page)
    assert desk.asked == []


def test_older_import_is_taken_back_with_a_reason(
    window: Window, session: Session, desk: TableDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.bring_in(session, service.preview(session, ROSTER))
    page = shown(window, opened_page(session, desk))

    def answered(dialog: QDialog) -> QDialog.DialogCode:
        next(iter(dialog.findChildren(QLineEdit))).setText("导错了")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", answered)
    page.choosing.undo.click()
    assert service.imports(session)[0].taken_back
    assert not page.choosing.undo.isVisibleTo(page)


def test_clerk_cannot_take_back(window: Window, session: Session, desk: TableDesk) -> None:
    from app.data.session import Actor

    service.bring_in(session, service.preview(session, ROSTER))
    clerk = session.as_actor(Actor(session.actor.account_id, "内勤", Role.CLERK))
    page = shown(window, opened_page(clerk, desk))
    assert not page.choosing.undo.isVisibleTo(page)


@pytest.mark.parametrize("size", list(TextSize))
def test_every_control_is_named_and_big_enough(
    qapp: QApplication, window: Window, session: Session, desk: TableDesk, size: TextSize
) -> None:
    theme.apply(qapp, size)
    for make in (opened_page, page_with_columns, page_with_preview):
        page = shown(window, make(session, desk))
        controls: list[QWidget] = list(page.findChildren(QWidget))
        for control in controls:
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisibleTo(page):
                assert control.accessibleName(), control
                assert control.height() >= 44, (control.accessibleName(), control.height())
        page.setParent(None)
        page.deleteLater()
    theme.apply(qapp, TextSize.STANDARD)
