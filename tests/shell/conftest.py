"""The application in its own look, for each test anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication

from app.desktop import fonts, theme
from app.desktop.theme import TextSize
from tests.qt import inside


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application with faces and style at the standard size."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # windows of the test before
    qapp.setStyle("Fusion")
    fonts.load_first()
    theme.apply(qapp, TextSize.STANDARD)
    yield qapp
    for translator in inside(qapp, QTranslator):
        qapp.removeTranslator(translator)
