"""A list of any length: the view has the few rows that can be seen, the scroll bar has them all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QWidget

from app.desktop.tables import ListView
from app.features.care_log.model import Line
from app.features.care_log.view.log_model import LogModel

_NOTCH = 120
_LINES_A_NOTCH = 3


class LongList(QWidget):
    """Keys, wheel and bar move the window; the line that was chosen stays chosen when it comes into sight again."""

    chosen = Signal(object)
    moved = Signal()

    def __init__(self, view: ListView[Line], model: LogModel) -> None:
        super().__init__()
        self.view, self.model = view, model
        self._line = 0
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(view, 1)
        row.addWidget(self.bar)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.selected.connect(self._on_selected)
        self.bar.valueChanged.connect(lambda _top: self._show())
        model.came.connect(self._on_came)

    def begin(self) -> None:
        """Show the first lines of what the model has now, the first one chosen."""
        self._line = 0
        self.bar.blockSignals(True)
        self.bar.setRange(0, 0)
        self.bar.blockSignals(False)
        self._show()
        self.chosen.emit(self.model.row_at(0))

    def _lines(self) -> int:
        """Return how many whole rows can be seen."""
        return max(self.view.viewport().height() // max(self.view.verticalHeader().defaultSectionSize(), 1), 1)

    def _show(self) -> None:
        lines = self._lines()
        self.model.show_window(self.bar.value(), lines)
        self.bar.setPageStep(lines)
        self.bar.setRange(0, max(self.model.total - lines + self.model.has_more, 0))
        self.bar.setVisible(self.bar.maximum() > 0)
        at = self._line - self.model.top
        self.view.selectionModel().blockSignals(True)
        self.view.setCurrentIndex(self.model.index(at, 0) if 0 <= at < self.model.rowCount() else QModelIndex())
        self.view.selectionModel().blockSignals(False)
        self.view.viewport().update()
        self.moved.emit()

    def _on_selected(self, line: Line) -> None:
        self._line = self.model.top + self.view.currentIndex().row()
        self.chosen.emit(line)

    def _on_came(self) -> None:
        """Show lines that were read beside the screen, the chosen one among them."""
        self._show()
        line = self.model.row_at(self._line - self.model.top)
        if line is not None:
            self.chosen.emit(line)

    def _step(self, by: int) -> None:
        """Choose a line some places further on, and bring it into sight."""
        self.model.read_to(self._line + by)
        self._line = max(min(self._line + by, self.model.total - 1), 0)
        if self._line < self.bar.value():
            self.bar.setValue(self._line)
        elif self._line >= self.bar.value() + self._lines():
            self.bar.setValue(self._line - self._lines() + 1)
        self._show()
        self.chosen.emit(self.model.row_at(self._line - self.model.top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by wheel and keys; fill the height there is."""
        if isinstance(event, QWheelEvent):
            self.bar.setValue(self.bar.value() - event.angleDelta().y() * _LINES_A_NOTCH // _NOTCH)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.view:
            page, whole = self._lines(), self.model.total
            steps = {
                Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page,
                Qt.Key.Key_Home: -whole, Qt.Key.Key_End: whole,
            }  # fmt: skip
            by = steps.get(Qt.Key(event.key()))
            if by is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._step(by)
                return True
        if event.type() == QEvent.Type.Resize and watched is self.view.viewport():
            self._show()
        return super().eventFilter(watched, event)
