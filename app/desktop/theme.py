"""Colours, sizes and the style of the whole program; reads nothing from a home.

No dataclasses here: one of so many fields takes 2 ms to make, and the first paint waits for this module.
"""

from enum import Enum
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.desktop import qss
from app.desktop.fonts import FAMILIES


class TextSize(Enum):
    """The three text sizes, changed while the program runs; the value is the body text in px."""

    STANDARD = 16  # 标准
    LARGE = 18  # 大
    XLARGE = 22  # 特大


class Tokens:
    """The colours of one contrast step, as #RRGGBB; every text at least 4.5:1."""

    paper = "#F7F4EE"
    surface = "#FFFFFF"
    line = "#E2DCD0"
    edge = "#8A8272"  # border of what can be filled in: 3:1 on white
    sunken = "#F2EEE6"
    ink = "#26251F"
    second = "#5F5A50"
    primary = "#1C6B66"
    primary_down = "#15534F"
    primary_soft = "#DDEDEA"
    accent = "#B96F14"
    accent_soft = "#FBEBD3"
    accent_text = "#8A5208"
    danger = "#A83232"
    danger_soft = "#F8E0DD"
    ok = "#2F7146"
    ok_soft = "#DFF0E3"
    info = "#2E5E94"
    info_soft = "#DFE9F5"
    hospital = "#7A4C99"
    hospital_soft = "#EDE3F4"
    independent = "#4C8A5B"  # 全自理: borders and strips only, too pale under white text
    partial = "#C98A1B"  # 半护理: likewise
    dependent = "#B4553F"  # 全护理


class StrongTokens(Tokens):
    """Every text at least 7:1; used with 特大."""

    edge = "#6E6759"
    second = "#48443B"
    primary = "#14534F"
    primary_down = "#0E3F3C"
    accent_text = "#663B03"
    danger = "#841F1F"
    ok = "#1E5232"
    info = "#1E4370"
    hospital = "#593276"


NORMAL, STRONG = Tokens(), StrongTokens()


class Look(NamedTuple):
    """What is in force now: colours and a scale for lengths."""

    size: TextSize
    tokens: Tokens

    def px(self, at_standard: float) -> int:
        """Return a length in px that is `at_standard` px at the standard text size."""
        return round(at_standard * self.size.value / 16)

    @property
    def target(self) -> int:
        """The least height of what can be pressed, in px: 44, 50 or 60."""
        return {TextSize.STANDARD: 44, TextSize.LARGE: 50, TextSize.XLARGE: 60}[self.size]

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, e.g. "primary" or "danger_soft"."""
        return QColor(str(getattr(self.tokens, role)))


def tokens_for(size: TextSize) -> Tokens:
    """Return the colours that go with a text size."""
    return STRONG if size is TextSize.XLARGE else NORMAL


def look() -> Look:
    """Return the look in force, read from the application's own font."""
    return _look_of(QApplication.font().pixelSize())


@cache
def _look_of(pixels: int) -> Look:
    """Return the look of a text size; asked for thousands of times while a page is made."""
    size = next((size for size in TextSize if size.value == pixels), TextSize.STANDARD)
    return Look(size, tokens_for(size))


def has_rare(text: str) -> bool:
    """Return whether a text has rare characters, which are blobs in a made-up bold and are shown in regular weight."""
    return any(ord(character) > 0xFFFF for character in text)


def font(at_standard: float = 16, *, bold: bool = False) -> QFont:
    """Return the program's font, `at_standard` px at the standard size and in proportion at the others."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(look().px(at_standard))
    made.setBold(bold)
    return made


def _palette(tokens: Tokens) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in {
        role.Window: tokens.paper, role.Base: tokens.surface, role.AlternateBase: tokens.sunken,
        role.Button: tokens.surface, role.WindowText: tokens.ink, role.Text: tokens.ink,
        role.ButtonText: tokens.ink, role.ToolTipBase: tokens.ink, role.ToolTipText: tokens.surface,
        role.PlaceholderText: tokens.second, role.Highlight: tokens.primary,
        role.HighlightedText: tokens.surface, role.Link: tokens.primary, role.Mid: tokens.line,
    }.items():  # fmt: skip
        palette.setColor(where, QColor(colour))
    return palette


def apply(app: QApplication, size: TextSize) -> None:
    """Put the whole program in one text size, at once and without a restart."""
    base = QFont()
    base.setFamilies(list(FAMILIES))
    base.setPixelSize(size.value)
    app.setFont(base)
    tokens = tokens_for(size)
    app.setPalette(_palette(tokens))
    app.setStyleSheet(qss.sheet(tokens, Look(size, tokens)))
