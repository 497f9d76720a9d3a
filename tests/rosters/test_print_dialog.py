"""Choosing what of a month is printed: each choice shows its paper, the table is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.view.page import RosterPage
from app.features.rosters.view.print_dialog import Paper, PrintDialog
from app.kernel.errors import StorageError
from tests.desk import TableDesk, said
from tests.paper.reading import pages_of
from tests.qt import inside, pressed
from tests.rosters.house import DECEMBER, carers, group_of, line


@pytest.fixture
def desk() -> TableDesk:
    return TableDesk()


@pytest.fixture
def dialog(session: Session, desk: TableDesk, qtbot: QtBot) -> PrintDialog:
    """Return the dialog of a month of two people, open."""
    mei, _zhen = carers(session, 2)
    service.set_cells(session, group_of(session).id, DECEMBER, line(session, mei, "白夜"))
    made = PrintDialog(session, desk, service.sheet(session, group_of(session).id, DECEMBER))
    qtbot.addWidget(made)
    made.show()
    return made


def button(dialog: PrintDialog, text: str) -> QPushButton:
    return next(one for one in inside(dialog, QPushButton) if one.accessibleName().startswith(text))


def shown(desk: TableDesk) -> tuple[str, list[str]]:
    """Return title and pages of the paper that was shown."""
    ((word, title, paper),) = desk.asked
    assert word == "preview"
    return title, pages_of(paper)


def test_the_wall_sheet_is_shown_on_the_paper_that_was_chosen(dialog: PrintDialog, desk: TableDesk) -> None:
    assert dialog.paper_size.choice() == "A4"
    pressed(dialog, "Size of the paper A3")
    pressed(dialog, "Look at it")
    title, (page,) = shown(desk)
    assert title == "2026-12 护理组 Wall sheet"
    assert "排班表" in page
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_only_whom_one_ticks_gets_a_sheet(dialog: PrintDialog, desk: TableDesk) -> None:
    assert not next(iter(dialog.ticks.values())).isVisible()
    pressed(dialog, "What Sheets for each")
    assert "2 pages" in said(dialog)
    pressed(dialog, "Nobody")
    assert not button(dialog, "Look at it").isEnabled()
    next(tick for tick in dialog.ticks.values() if tick.text() == "邓素珍").click()
    pressed(dialog, "Look at it")
    _title, (page,) = shown(desk)
    assert "邓素珍" in page
    assert "周小梅" not in page


def test_attendance_needs_no_choice(dialog: PrintDialog, desk: TableDesk) -> None:
    pressed(dialog, "What Attendance")
    assert not dialog.paper_size.isVisible()
    pressed(dialog, "Look at it")
    assert "考勤汇总表" in shown(desk)[1][0]


def test_a_draft_has_no_changes_and_says_why(dialog: PrintDialog) -> None:
    pressed(dialog, "What Changes")
    assert "not published yet" in said(dialog)
    assert not button(dialog, "Look at it").isEnabled()


def test_the_table_is_saved_and_said(dialog: PrintDialog, desk: TableDesk, tmp_path: Path) -> None:
    dialog.choose(Paper.TABLE)
    assert not button(dialog, "Look at it").isVisible()
    assert button(dialog, "Save as .xlsx").isVisible()
    dialog.save_to(tmp_path / "班表.xlsx")
    assert (tmp_path / "班表.xlsx").stat().st_size > 0
    assert desk.asked == [("toast", "Written into 班表.xlsx.")]
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError):
        dialog.save_to(tmp_path / "file" / "班表.xlsx")


def test_the_page_opens_it(session: Session, desk: TableDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    carers(session, 1)
    page = RosterPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    page.show()
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: pressed(dialog, "Look at it"))
    page.head.printed.emit()  # its button stands behind 更多 where the text is larger
    assert "2026-11" in shown(desk)[0]
