"""A fault of the program: what is safe is said, and the technical line can be copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.shell.faults import FaultDialog
from tests.qt import inside


def test_a_fault_says_what_is_safe_and_gives_its_line_to_be_copied(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = FaultDialog(window, "KeyError rows.py:12")
    with qtbot.waitActive(dialog):
        dialog.show()
    told = [one.text() for one in inside(dialog, QLabel)]
    assert any("What was saved is safe" in text and "KeyError" not in text for text in told)
    assert "KeyError rows.py:12" in told
    buttons = {one.text(): one for one in inside(dialog, QPushButton)}
    assert buttons["Go on"].hasFocus()
    buttons["Copy the line"].click()
    assert QGuiApplication.clipboard().text() == "KeyError rows.py:12"
