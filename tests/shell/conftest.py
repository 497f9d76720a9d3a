"""The application in its own look, for each test anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop import fonts, theme
from app.desktop.theme import TextSize


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application with faces and style at the standard size."""
    qapp.setStyle("Fusion")
    fonts.load_first()
    theme.apply(qapp, TextSize.STANDARD)
    yield qapp
    theme.apply(qapp, TextSize.STANDARD)
