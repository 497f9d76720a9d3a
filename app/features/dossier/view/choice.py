"""First step of the page: whose dossiers; reads the list of residents, prints nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import Dropdown, button
from app.desktop.cards import EmptyState, label
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.residents.model import Row
from app.kernel.ids import ResidentId


class DossierChoice(QWidget):
    """A list of residents with a tick before each; a click or Enter ticks."""

    checked = Signal(list)  # ids of the residents, by number

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._ticked: set[ResidentId] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._build_head())
        self.list = ListView[Row](self.tr("Residents"), self._columns())
        self.list.opened.connect(self._on_row)
        column.addWidget(self.list, 1)
        self.empty = EmptyState(self.tr("Nobody lives here yet."))
        column.addWidget(self.empty, 1)
        self.go_on = button(self.tr("See what is missing"), self._on_go_on, icon="forward", look_="primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        column.addLayout(foot)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these residents; ticks of those who are still there stay."""
        self._rows = tuple(rows)
        self._ticked &= {row.id for row in rows}
        floors = dict.fromkeys(row.floor for row in rows if row.floor)
        before = self.floor.choice()
        self.floor.set_choices([("", self.tr("All floors")), *((floor, floor) for floor in floors)])
        self.floor.choose(before)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._show()

    def tick_nobody(self) -> None:
        """Take every tick away."""
        self._ticked.clear()
        self._show()

    def tick_only(self, resident_id: ResidentId) -> None:
        """Tick one resident and nobody else."""
        self._ticked = {resident_id}
        self._show()
        self.list.select(lambda row: row.id == resident_id)

    def _build_head(self) -> QHBoxLayout:
        self.floor = Dropdown(self.tr("Floor"))
        self.floor.picked.connect(lambda _floor: self._show())
        self.count = label("", "strong")
        head = QHBoxLayout()
        head.setSpacing(look().px(12))
        head.addWidget(self.floor)
        head.addWidget(button(self.tr("Tick all shown"), self._on_all))
        head.addWidget(button(self.tr("Tick nobody"), self.tick_nobody))
        head.addWidget(label(self.tr("Press a row to tick it."), "", "second"))
        head.addStretch(1)
        head.addWidget(self.count)
        return head

    def _columns(self) -> list[Column[Row]]:
        return [
            Column(self.tr("Print"), self._tick_cell, 110),
            Column(self.tr("No."), lambda row: Cell(row.number), 110),
            Column(self.tr("Name"), lambda row: Cell(row.name, bold=True), 0),
            Column(self.tr("Bed"), lambda row: Cell(row.bed), 130),
            Column(self.tr("Floor"), lambda row: Cell(row.floor, ink="second"), 200),
        ]

    def _tick_cell(self, row: Row) -> Cell:
        if row.id in self._ticked:
            return Cell(self.tr("yes"), icon="done_filled", ink="primary")
        return Cell(self.tr("no"), ink="second")

    def _shown(self) -> list[Row]:
        floor = self.floor.choice()
        return [row for row in self._rows if floor in {"", row.floor}]

    def _show(self) -> None:
        line = self.list.currentIndex().row()
        self.list.show_lines(self._shown())
        if line >= 0:
            self.list.setCurrentIndex(self.list.lines.index(line, 0))
        self.count.setText(self.tr("{count} ticked").format(count=len(self._ticked)))
        self.go_on.setEnabled(bool(self._ticked))

    def _on_row(self, row: Row) -> None:
        self._ticked ^= {row.id}
        self._show()

    def _on_all(self) -> None:
        self._ticked |= {row.id for row in self._shown()}
        self._show()

    def _on_go_on(self) -> None:
        self.checked.emit([row.id for row in self._rows if row.id in self._ticked])
