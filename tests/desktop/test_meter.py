"""The meter: what lacks is seen, what is more is seen, and it says so."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop import theme
from app.desktop.meter import Meter
from app.desktop.theme import TextSize, look


@pytest.mark.parametrize(
    ("actual", "need", "seen", "unseen"),
    [(4, 6, "danger_soft", "independent"), (9, 6, "independent", "danger_soft"), (6, 6, "primary", "danger_soft")],
)
def test_lack_and_surplus_are_seen(
    qtbot: QtBot, qapp: QApplication, actual: float, need: int, seen: str, unseen: str
) -> None:
    theme.apply(qapp, TextSize.STANDARD)
    meter = Meter(actual, need, f"{need} needed", f"{need} needed, {actual} there")
    qtbot.addWidget(meter)
    meter.resize(meter.sizeHint())
    picture = meter.grab().toImage()
    row = picture.height() - look().px(12)
    colours = {picture.pixelColor(x, row).name() for x in range(picture.width())}
    assert look().colour(seen).name() in colours and look().colour(unseen).name() not in colours
    assert meter.accessibleName() == f"{need} needed, {actual} there"


def test_nothing_needed_and_nobody_there_is_drawn(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, TextSize.STANDARD)
    meter = Meter(0, 0, "0 needed", "0 needed, 0 there")
    qtbot.addWidget(meter)
    assert not meter.grab().isNull()
