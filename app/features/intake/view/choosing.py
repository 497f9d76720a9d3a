"""First step of the page: a file to bring in, the list to write, and the imports so far; reads no file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.intake.model import Batch, Fate
from app.kernel.clock import shown_time


class Choosing(QWidget):
    """What can be done with lists; the imports so far can be taken back by those who may."""

    wanted_file = Signal()
    wanted_template = Signal()
    wanted_export = Signal()
    wanted_undo = Signal(object)  # Batch

    def __init__(self, told: str, written: str, *, may_take_back: bool) -> None:
        """Take what can be brought in, and what is written, in words."""
        super().__init__()
        self._may_take_back = may_take_back
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(16))
        cards = QHBoxLayout()
        cards.setSpacing(look().px(16))
        cards.addWidget(self._in_card(told), 3)
        cards.addWidget(self._out_card(written), 2)
        column.addLayout(cards)
        column.addWidget(self._past_card(), 1)

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Show the imports so far."""
        self.list.show_lines(batches)
        self.list.setVisible(bool(batches))
        self.none.setVisible(not batches)
        self._on_selected()

    def _in_card(self, told: str) -> Card:
        card = Card(self.tr("Bring in a list"), "import")
        card.body.addWidget(label(told, wrap=True))
        self.choose = button(self.tr("Choose the file"), self.wanted_file.emit, icon="file", look_="primary")
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(button(self.tr("Save an empty list to fill in"), self.wanted_template.emit, icon="save"))
        row.addStretch(1)
        card.body.addStretch(1)
        card.body.addLayout(row)
        return card

    def _out_card(self, told: str) -> Card:
        card = Card(self.tr("Write the list"), "export")
        card.body.addWidget(label(told, wrap=True))
        card.body.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Save as .xlsx"), self.wanted_export.emit, icon="export"))
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _past_card(self) -> Card:
        card = Card(self.tr("Imports so far"), "history")
        columns: list[Column[Batch]] = [
            Column(self.tr("When"), lambda one: Cell(shown_time(one.recorded_at)), 180),
            Column(self.tr("File"), lambda one: Cell(one.file_name, bold=True)),
            Column(self.tr("Brought in"), lambda one: Cell(str(one.counts[Fate.OK] + one.counts[Fate.DOUBTFUL])), 120),
            Column(self.tr("Left out"), lambda one: Cell(str(one.counts[Fate.REFUSED])), 110),
            Column(self.tr("By"), lambda one: Cell(one.recorded_by, ink="second"), 130, extra=True),
            Column(self.tr("State"), self._state, 150),
        ]
        self.list = ListView[Batch](self.tr("Imports so far"), columns)
        self.list.selected.connect(lambda _batch: self._on_selected())
        self.none = label(self.tr("Nothing was brought in yet."), "", "second")
        self.undo = button(self.tr("Take this import back"), self._on_undo, icon="undo")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.undo)
        card.body.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self.list, 1)
        card.body.addLayout(row)
        return card

    def _state(self, batch: Batch) -> Cell:
        if batch.taken_back:
            return Cell(self.tr("taken back"), chip="plain")
        return Cell(self.tr("brought in"), chip="good", icon="good")

    def _on_selected(self) -> None:
        batch = self.list.current()
        self.undo.setVisible(self._may_take_back and batch is not None and not batch.taken_back)

    def _on_undo(self) -> None:
        if batch := self.list.current():
            self.wanted_undo.emit(batch)
