"""The page: tick, see gaps, print or save; a refusal is said and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.dossier.view import DossierPage, opened_page, page_with_gaps
from app.features.residents import service as residents
from app.features.residents.model import Person
from app.kernel.ids import ResidentId
from tests.desk import TableDesk
from tests.dossier.test_service import SLICES
from tests.paper.reading import pages_of


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    made.slices = SLICES
    yield made
    made.jobs.finish()


@pytest.fixture
def people(session: Session) -> list[ResidentId]:
    names = ("覃燊", "韦木生", "阿依古丽·买买提")
    return [residents.add(session, Person(name=name, id_none_reason="没有办过")) for name in names]


def shown(qtbot: QtBot, page: DossierPage) -> DossierPage:
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.grab()
    return page


def test_ticking_by_keyboard_then_gaps_then_one_paper(
    qtbot: QtBot, session: Session, desk: TableDesk, people: list[ResidentId]
) -> None:
    page = shown(qtbot, opened_page(session, desk))
    QAbstractItemModelTester(page.choice.list.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert not page.choice.go_on.isEnabled()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(page.choice.list, key)
    assert page.choice.count.text() == "2 ticked"
    page.choice.go_on.click()
    qtbot.waitUntil(lambda: page.missing.isVisibleTo(page))
    assert page.missing.list.lines.rowCount() == 2
    page.missing.print.click()
    qtbot.waitUntil(lambda: bool(desk.asked))
    ((_verb, _title, pdf),) = desk.asked
    assert sum("第1页/共" in text for text in pages_of(pdf)) == 2


def test_opened_for_one_resident(qtbot: QtBot, session: Session, desk: TableDesk, people: list[ResidentId]) -> None:
    page = shown(qtbot, opened_page(session, desk))
    page.open(people[1])
    qtbot.waitUntil(lambda: bool(desk.asked))
    ((verb, title, pdf),) = desk.asked
    missing = len(residents.file_completeness(session, people[1]).missing)
    assert (verb, title) == ("preview", "Dossiers")
    assert desk.note is not None
    assert (desk.note.text.partition(":")[0], desk.note.verb) == (f"{missing} still missing", "Fill in")
    desk.note.pressed()
    assert desk.asked[-1] == ("go", "resident", people[1])
    assert sum("第1页/共" in text for text in pages_of(pdf)) == 1
    assert page.missing.isVisibleTo(page)
    shown_first = page.missing.list.lines.index(0, 3).data()
    assert f"{missing} missing: " in shown_first


def test_opened_from_the_menu_nobody_is_ticked_but_coming_back_from_a_gap_goes_on(
    qtbot: QtBot, session: Session, desk: TableDesk, people: list[ResidentId]
) -> None:
    page = shown(qtbot, page_with_gaps(session, desk))
    QTest.keyClick(page.missing.list, Qt.Key.Key_Return)
    page.open(None)
    assert page.missing.isVisibleTo(page)
    desk.jobs.finish()
    page.choice.tick_only(people[0])
    page.open(None)
    assert page.choice.isVisibleTo(page)
    assert page.choice.count.text() == "0 ticked"


def test_a_gap_leads_to_the_resident(qtbot: QtBot, session: Session, desk: TableDesk, people: list[ResidentId]) -> None:
    page = shown(qtbot, page_with_gaps(session, desk))
    QTest.keyClick(page.missing.list, Qt.Key.Key_Return)
    assert desk.asked == [("go", "resident", people[0])]
    assert "3 of 3" in page.missing.told.text()


def test_a_character_that_cannot_be_printed_blocks(
    qtbot: QtBot, session: Session, desk: TableDesk, people: list[ResidentId]
) -> None:
    residents.add(session, Person(name="王\U0002ebf0", id_none_reason="没有办过"))
    page = shown(qtbot, page_with_gaps(session, desk))
    assert not page.missing.print.isEnabled()
    assert not page.missing.save.isEnabled()
    first = page.missing.list.current()
    assert first is not None
    assert first.unprintable == ("U+2EBF0",)


def test_saved_as_files(
    qtbot: QtBot, session: Session, desk: TableDesk, people: list[ResidentId], tmp_path: Path
) -> None:
    page = shown(qtbot, page_with_gaps(session, desk))
    page.save_to(tmp_path / "档案")
    qtbot.waitUntil(lambda: bool(desk.asked))
    assert desk.asked == [("toast", f"3 dossiers lie in {tmp_path / '档案'}.")]
    assert len(list((tmp_path / "档案").iterdir())) == 3
    page.save_to(tmp_path / "档案")
    qtbot.waitUntil(lambda: len(desk.asked) == 2)
    assert desk.asked[1][0] == "say"


def test_an_empty_home_says_so(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    page = shown(qtbot, opened_page(session, desk))
    assert page.choice.empty.isVisibleTo(page)
    assert not page.choice.go_on.isEnabled()
