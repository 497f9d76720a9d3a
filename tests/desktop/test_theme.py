"""Contrast of every pair in use, the three sizes, and the live switch."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop import theme
from app.desktop.chips import KINDS
from app.desktop.theme import NORMAL, STRONG, TextSize, Tokens, look

ON_GROUND = ("ink", "second", "primary", "danger", "ok", "info", "hospital", "accent_text")


def brightness(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("tokens", "least"), [(NORMAL, 4.5), (STRONG, 7.0)], ids=["normal", "strong"])
def test_every_text_can_be_read(tokens: Tokens, least: float) -> None:
    pairs = [(ink, ground) for ink in ("ink", "second", "primary") for ground in ("surface", "paper", "sunken")]
    pairs += [(ink, "surface") for ink in ON_GROUND]
    pairs += [(ink, ground) for ink, ground in KINDS.values() if ink != "edge"]
    pairs += [("surface", "primary"), ("surface", "danger"), ("surface", "ink"), ("accent_soft", "ink")]
    pairs += [("danger", "danger_soft"), ("primary", "primary_soft"), ("ink", "primary_soft"), ("ink", "accent_soft")]
    for ink, ground in pairs:
        found = contrast(getattr(tokens, ink), getattr(tokens, ground))
        assert found >= least, f"{ink} on {ground}: {found:.2f}"


@pytest.mark.parametrize("tokens", [NORMAL, STRONG])
def test_borders_of_fields_and_the_focus_ring_stand_out(tokens: Tokens) -> None:
    for edge, ground in (("edge", "surface"), ("primary", "paper"), ("accent", "surface")):
        assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3.0


@pytest.mark.parametrize(("size", "body", "target"), [
    (TextSize.STANDARD, 16, 44), (TextSize.LARGE, 18, 50), (TextSize.XLARGE, 22, 60),
])  # fmt: skip
def test_sizes_change_at_once(qapp: QApplication, qtbot: QtBot, size: TextSize, body: int, target: int) -> None:
    button, label = QPushButton("保存"), QLabel("老人")
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    button.show()
    label.show()
    theme.apply(qapp, size)
    assert label.fontInfo().pixelSize() == body
    assert button.sizeHint().height() >= target
    assert look().size is size
    assert look().target == target
    assert look().px(16) == body


def test_rare_characters_are_known() -> None:
    assert theme.has_rare("𠮷田")
    assert not theme.has_rare("曾会元")
