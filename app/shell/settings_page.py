"""Settings: text size and language of this PC, one's own way in, and the pages that set up the home."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import Card, label, scrolling
from app.desktop.desk import PageWidget
from app.desktop.language import Language, translate
from app.desktop.theme import TextSize, look
from app.features.slice import Page
from app.kernel.text import say


class SettingsPage(PageWidget):
    """Two choices of this PC, what is one's own, and buttons to the pages that this person may open."""

    text_size_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, pages: Sequence[Page], language: Language, go: Callable[[str], None], own: QWidget) -> None:
        super().__init__()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        column.addWidget(label(self.tr("Settings"), "title"))
        column.addWidget(self._screen_card(language))
        column.addWidget(own)
        if pages:
            card = Card(self.tr("This home"), "home")
            for page in pages:
                title = say(page.title, translate)
                row = QHBoxLayout()
                made = button(title, partial(go, page.name), icon=page.icon, parent=card)
                made.setMinimumWidth(look().px(260))
                row.addWidget(made)
                row.addStretch(1)
                card.body.addLayout(row)
            column.addWidget(card)
        column.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolling(inside))

    def _screen_card(self, language: Language) -> Card:
        card = Card(self.tr("This screen"), "text_size")
        sizes = (
            (TextSize.STANDARD.name, self.tr("Standard")),
            (TextSize.LARGE.name, self.tr("Large")),
            (TextSize.XLARGE.name, self.tr("Very large")),
        )
        size = SegmentedButtons(self.tr("Text size"), sizes)
        size.choose(look().size.name)
        size.chosen.connect(self.text_size_chosen.emit)
        tongue = SegmentedButtons(
            self.tr("Language"), ((Language.CHINESE.value, "简体中文"), (Language.ENGLISH.value, "English"))
        )
        tongue.choose(language.value)
        tongue.chosen.connect(self.language_chosen.emit)
        for words, choice in ((self.tr("Text size"), size), (self.tr("Language"), tongue)):
            row = QHBoxLayout()
            name = label(words, "", "second")
            name.setMinimumWidth(look().px(120))
            row.addWidget(name)
            row.addWidget(choice, 1)
            card.body.addLayout(row)
        return card
