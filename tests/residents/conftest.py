"""The desk on which pages of residents are shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop import fonts, theme
from app.desktop.theme import TextSize
from tests.residents.pages import UndoDesk


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[UndoDesk]:
    qapp.setStyle("Fusion")
    fonts.load_first()
    theme.apply(qapp, TextSize.STANDARD)
    made = UndoDesk()
    yield made
    made.jobs.finish()
