"""All 26 items on one dense sheet, for who types from paper: a number key a row, those without an answer first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.theme import font, look
from app.features.care_levels.model import Item, form

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backspace: -1,
}


class SheetRow(QFrame):
    """One item in a line: its name, its points to press, the words of the answer that is taken."""

    chosen = Signal(int)  # points
    stepped = Signal(int)  # 1: to the row below, -1: above

    def __init__(self, item: Item, number: int, wide: int) -> None:
        """Take the width in px of the names."""
        super().__init__()
        self.item = item
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(8), 0, look().px(8), 0)
        row.setSpacing(look().px(4))
        self._name = f"{number}  {item.name}"
        name = label(self._name)
        name.setFixedWidth(wide)
        row.addWidget(name)
        self.points: dict[int, QPushButton] = {}
        side = look().target + look().px(4)
        for option in item.options:
            told = self.tr("{item}: {score} points").format(item=item.name, score=option.score)
            made = button(str(option.score), look_="choice", name=told, parent=self)
            made.setCheckable(True)
            made.setFixedWidth(side)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(lambda _on, score=option.score: self.chosen.emit(score))
            self.points[option.score] = made
            row.addWidget(made)
        most = max(len(one.options) for one in form().items)
        row.addSpacing((most - len(item.options)) * (side + look().px(4)) + look().px(8))
        self._text = label("", wrap=True)
        row.addWidget(self._text, 1)
        self.show_score(None)

    def show_score(self, score: int | None) -> None:
        """Show which answer is taken, in its printed words; None: none."""
        for points, made in self.points.items():
            made.setChecked(points == score)
        text = next((option.text for option in self.item.options if option.score == score), "")
        self._text.setText(text)
        told = text or self.tr("no answer yet")
        self.setAccessibleName(f"{self._name}, {'' if score is None else score} {told}")

    def text(self) -> str:
        """Return the words of the answer that is taken."""
        return self._text.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a number key, go on by Enter or the arrow keys."""
        if event.text().isdigit() and event.text().isascii():
            if int(event.text()) in self.points:
                self.chosen.emit(int(event.text()))
        elif (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class SheetCard(Card):
    """The rows; their order is made when the sheet is opened and kept while it is filled in."""

    chosen = Signal(str, int)  # code of an item, points

    def __init__(self) -> None:
        super().__init__()
        title = self.tr("All 26 items")
        self.setAccessibleName(title)
        self.body.setSpacing(look().px(4))
        self.body.addWidget(label(title, "title"))
        hint = self.tr("A number key chooses, Enter or the arrow keys go on. Items without an answer stand first.")
        self.body.addWidget(label(hint, "", "second", wrap=True))
        metrics = QFontMetrics(font())
        wide = max(metrics.horizontalAdvance(f"26  {item.name}") for item in form().items) + look().px(8)
        self.rows: dict[str, SheetRow] = {}
        self._place = QVBoxLayout()
        self._place.setSpacing(look().px(4))
        self.body.addLayout(self._place)
        self.body.addStretch(1)
        for number, item in enumerate(form().items, 1):
            row = SheetRow(item, number, wide)
            row.chosen.connect(lambda score, code=item.code: self.chosen.emit(code, score))
            row.stepped.connect(lambda step, code=item.code: self._step(code, step))
            row.installEventFilter(self)
            self._place.addWidget(row)
            self.rows[item.code] = row
        self._order: list[str] = []

    def show_scores(self, scores: Mapping[str, int], *, sort: bool) -> None:
        """Show what is answered; `sort` puts the open items first and the keyboard on the first of them."""
        for code, row in self.rows.items():
            row.show_score(scores.get(code))
        if not sort:
            return
        self._order = sorted(self.rows, key=lambda code: code in scores)  # stable: as printed within the two parts
        before: QWidget | None = None
        for code in self._order:
            row = self.rows[code]
            self._place.removeWidget(row)
            self._place.addWidget(row)
            row.show()  # at once, so that it can take the keyboard
            if before is not None:
                QWidget.setTabOrder(before, row)
            before = row
        self.rows[self._order[0]].setFocus()

    def order(self) -> tuple[str, ...]:
        """Return the codes from top to bottom."""
        return tuple(self._order)

    def _step(self, code: str, step: int) -> None:
        there = self._order.index(code) + step
        if 0 <= there < len(self._order):
            self.rows[self._order[there]].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the row that gets the keyboard into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            around: QWidget | None = self.parentWidget()
            while around is not None and not isinstance(around, QScrollArea):
                around = around.parentWidget()
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(watched, 0, look().px(60))
        return super().eventFilter(watched, event)
