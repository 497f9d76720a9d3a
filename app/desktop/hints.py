"""A line whose hint is never cut; knows nothing of what is searched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

_BESIDE_WORDS = 4
"""Px that Qt leaves free beside the words, both sides together."""


class HintEdit(QLineEdit):
    """Shows the first of its hints that fits; they are given from the longest to the shortest."""

    def __init__(self, hints: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = tuple(hints)
        self._choose()

    def set_hints(self, hints: Sequence[str]) -> None:
        """Take other hints."""
        self._hints = tuple(hints)
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the hint for the new width."""
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).width() - _BESIDE_WORDS
        measure = self.fontMetrics().horizontalAdvance
        self.setPlaceholderText(next((hint for hint in self._hints if measure(hint) <= room), self._hints[-1]))
