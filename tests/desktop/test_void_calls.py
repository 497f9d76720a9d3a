"""PySide 6.12.0 lost one reference to None with each void call and ended the process; this one must not."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

CALLS = 5_000


def test_void_calls_leave_none_alone(qtbot: QtBot, qapp: QApplication) -> None:
    bar, widget = QProgressBar(), QWidget()
    qtbot.addWidget(bar)
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for value in range(CALLS):
        widget.update()
        bar.setValue(value % 100)
        qapp.processEvents()
        widget.setToolTip("")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
