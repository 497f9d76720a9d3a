"""A stored picture is shown fitted and zoomed by key, a PDF in the preview, unreadable bytes in words."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.forms import FileField, Form
from app.desktop.preview import Preview
from app.desktop.viewing import PictureDialog, look_at
from app.kernel.errors import StorageError
from tests.desk import TableDesk


def jpeg(wide: int, high: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (wide, high), "white").save(out, "JPEG")
    return out.getvalue()


def test_a_large_picture_is_fitted_and_zoomed_by_key(qtbot: QtBot) -> None:
    dialog = PictureDialog("身份证复印件", jpeg(2400, 1600))
    qtbot.addWidget(dialog)
    dialog.show()
    fitted = dialog.percent()
    assert 10 < fitted < 60
    QTest.keyClick(dialog, Qt.Key.Key_Plus)
    assert dialog.percent() > fitted
    QTest.keyClick(dialog, Qt.Key.Key_Minus)
    QTest.keyClick(dialog, Qt.Key.Key_Minus)
    assert dialog.percent() < fitted
    QTest.keyClick(dialog, Qt.Key.Key_0)
    assert dialog.percent() == fitted


def test_a_small_picture_is_not_blown_up(qtbot: QtBot) -> None:
    dialog = PictureDialog("照片", jpeg(80, 60))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.percent() == 100


def test_a_pdf_goes_to_the_preview(qtbot: QtBot) -> None:
    desk, parent = TableDesk(), QWidget()
    qtbot.addWidget(parent)
    look_at(parent, desk, "供养证", b"%PDF-1.4")
    assert desk.asked == [("preview", "供养证", b"%PDF-1.4")]


@pytest.mark.parametrize("body", [b"", b"no picture"])
def test_what_is_no_picture_is_said_in_words(qtbot: QtBot, body: bytes) -> None:
    with pytest.raises(StorageError, match="kept as it is"):
        PictureDialog("照片", body)


def test_a_damaged_pdf_is_said_in_words(qtbot: QtBot) -> None:
    with pytest.raises(StorageError, match="damaged or locked"):
        Preview("供养证", b"%PDF-1.4 and nothing more")


def test_a_file_is_chosen_named_and_taken_away(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "出院小结 2026年11月.pdf"
    path.write_bytes(b"%PDF-1.4")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(path), ""))
    form = Form()
    field = form.add(FileField("paper", "附上单据", optional=True))
    qtbot.addWidget(form)
    assert field.read() is None
    with qtbot.waitSignal(form.edited):
        field.choose_button.click()
    assert field.value() == path
    assert field.read() == (b"%PDF-1.4", path.name)
    field._away.click()
    assert field.value() is None


def test_a_file_that_is_gone_by_now_is_said_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    field = FileField("paper", "附上单据")
    qtbot.addWidget(field)
    field.set_value(tmp_path / "拔掉的优盘.pdf")
    with pytest.raises(StorageError, match="cannot be read"):
        field.read()
