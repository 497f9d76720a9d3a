"""The PIN pad of the sign-in page, for switching people while the home is open; knows nobody's PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop import marks
from app.desktop.pin import PinEdit
from app.desktop.press import button
from app.desktop.theme import look


class PinPad(QWidget):
    """Boxes and big keys; works by mouse and by keyboard."""

    entered = Signal(str)

    def __init__(self, enter_word: str, erase_word: str, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self.boxes = PinEdit(name)
        column.addWidget(self.boxes)
        self.grid = QGridLayout()
        self.grid.setSpacing(8)
        column.addLayout(self.grid, 1)
        for number in range(1, 10):
            self._key(str(number), (number - 1) // 3, (number - 1) % 3)
        self._key("0", 3, 1)
        sign = marks.icon("erase", look().colour("ink"))
        self._place(button(erase_word, self.boxes.erase, look_="word-key", icon=sign, parent=self), 3, 0)
        sign = marks.icon("forward", look().colour("surface"))
        self.enter = button(enter_word, self._on_enter, look_="primary", icon=sign, parent=self)
        self._place(self.enter, 3, 2)
        self.boxes.finished.connect(self._on_enter)

    def _key(self, digit: str, row: int, column: int) -> None:
        made = button(digit, lambda: self.boxes.press(digit), look_="key", parent=self)
        self._place(made, row, column)

    def _place(self, made: QPushButton, row: int, column: int) -> None:
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grid.addWidget(made, row, column)

    def _on_enter(self) -> None:
        self.entered.emit(self.boxes.digits())
