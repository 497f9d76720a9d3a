"""The desk on which pages of residents are shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop import fonts, theme
from app.desktop.theme import TextSize
from app.features.residents.joins import SLICE as RESIDENTS
from app.features.stays.joins import SLICE as STAYS
from tests.desk import TableDesk


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    qapp.setStyle("Fusion")
    fonts.load_first()
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    made.slices = (STAYS, RESIDENTS)
    yield made
    made.jobs.finish()
