"""The red strip of a sample home (示例): on every page, tall with its one button on the sign-in page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.desktop import marks
from app.desktop.press import button
from app.desktop.theme import look


class SampleStrip(QFrame):
    """Says that nothing here is real."""

    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(28), 0, look().px(28), 0)
        row.setSpacing(look().px(12))
        sign = QLabel()
        sign.setPixmap(marks.pixmap("warning", look().colour("surface"), look().px(20), self.devicePixelRatioF()))
        title = QLabel(self.tr("Sample home"))
        title.setProperty("role", "strong")
        text = QLabel(self.tr("The people and figures here are invented, for practice only."))
        text.setWordWrap(True)
        for part in (sign, title):
            row.addWidget(part)
        row.addWidget(text, 1)
        self._remove = button(self.tr("Remove the sample, begin our own home"), self.remove_wanted.emit, look_="danger")
        row.addWidget(self._remove)
        self.setAccessibleName(f"{title.text()} {text.text()}")
        self.show_tall(tall=True)

    def show_tall(self, *, tall: bool) -> None:
        """Be tall with the button, or thin without it."""
        self._remove.setVisible(tall)
        self.setFixedHeight(look().target + 8 if tall else look().px(28))
