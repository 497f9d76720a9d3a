"""Papers on screen and on paper, with no printer anywhere."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.desktop import folders, printing
from app.desktop.desk import PaperNote
from app.desktop.messages import Band
from app.desktop.preview import Preview
from app.desktop.printing import PdfPages
from app.features.accounts.report import recovery_sheet
from app.kernel.errors import StorageError
from tests.qt import inside, pressed


@pytest.fixture(scope="module")
def pdf() -> bytes:
    groups = [f"AB{n:02d}" for n in range(8)]
    return recovery_sheet("枫树岭福利院", groups, datetime(2026, 11, 22, tzinfo=UTC), made_by="李桂兰", sample=True)


def test_pages_become_pictures(pdf: bytes) -> None:
    pages = PdfPages(pdf)
    picture = pages.image(0, 96)
    assert (picture.width(), picture.height()) == (794, 1123)
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    colours = {picture.pixelColor(x, 100 + x).name() for x in range(100, 700)}
    assert len(colours) > 1
    pages.close()


def test_the_preview_tells_its_page_zooms_and_saves(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    preview = Preview("恢复密码纸", pdf)
    qtbot.addWidget(preview)
    with qtbot.waitExposed(preview):
        preview.show()
    assert preview.page() == 1
    assert "1" in preview._place.text()
    before = preview._papers[0].width()
    qtbot.keyClick(preview, Qt.Key.Key_Plus)
    assert preview._papers[0].width() > before
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    preview.save(tmp_path / "纸.pdf")
    assert (tmp_path / "纸.pdf").read_bytes() == pdf
    assert str(tmp_path / "纸.pdf") in preview._saved.text()
    with pytest.raises(StorageError):
        preview.save(tmp_path / "no" / "纸.pdf")


def test_without_a_printer_it_says_what_to_do_until_it_is_saved(
    qtbot: QtBot, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    preview = Preview("恢复密码纸", pdf, after_saving="Delete the file.")
    qtbot.addWidget(preview)
    preview._on_print()
    assert "PDF" in preview._band.text()
    preview.save(tmp_path / "纸.pdf")
    assert preview._band.text() == ""
    assert preview._saved.text().endswith("Delete the file.")


def test_a_file_dialog_begins_in_the_documents_then_where_it_was_last(
    qtbot: QtBot, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    monkeypatch.setattr(folders, "_used", [])

    def choose(_parent: QWidget, _title: str, begin: str, _kinds: str) -> tuple[str, str]:
        begun.append(begin)
        return str(tmp_path / "纸.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    preview = Preview("恢复密码纸", pdf)
    qtbot.addWidget(preview)
    preview._on_save()
    preview._on_save()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert begun == [str(Path(documents) / "恢复密码纸.pdf"), str(tmp_path / "恢复密码纸.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    assert folders.ask_file(preview, "Which?", "PDF (*.pdf)") == tmp_path / "纸.pdf"
    assert begun[-1] == str(tmp_path)


def test_a_note_stands_above_the_paper_and_leads_on(qtbot: QtBot, pdf: bytes) -> None:
    done: list[str] = []
    preview = Preview("转院档案", pdf, note=PaperNote("还缺 2 项", "去补", lambda: done.append("filling in")))
    qtbot.addWidget(preview)
    preview.open()
    assert "还缺 2 项" in [band.text() for band in inside(preview, Band)]
    pressed(preview, "去补")
    assert (done, preview.isVisible()) == (["filling in"], False)


def test_every_file_dialog_begins_where_folders_says() -> None:
    every = Path(folders.__file__).parents[1].rglob("*.py")
    assert [path.name for path in every if "QFileDialog" in path.read_text("utf-8")] == ["folders.py"]


def test_pages_are_painted_onto_a_printer(pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    pages = PdfPages(pdf)
    printing.paint_pages(printer, pages)
    pages.close()
    printed = PdfPages((tmp_path / "out.pdf").read_bytes())
    assert len(printed.sizes) == 1
    printed.close()


@pytest.mark.skipif(os.name == "nt", reason="there is no lp on Windows")
@pytest.mark.parametrize("works", [True, False])
def test_the_print_service_gets_the_pdf_itself(pdf: bytes, tmp_path: Path, works: bool) -> None:
    program = tmp_path / "lp"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/said\ncat "$9" > {tmp_path}/got\nexit {0 if works else 1}\n')
    program.chmod(0o755)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFromTo(2, 3)
    if works:
        printing._by_cups(str(program), printer, pdf, "档案")
    else:
        with pytest.raises(StorageError):
            printing._by_cups(str(program), printer, pdf, "档案")
    assert "-t 档案 -P 2-3" in (tmp_path / "said").read_text("utf-8")
    assert (tmp_path / "got").read_bytes() == pdf
