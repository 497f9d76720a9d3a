"""The sheet of one room: residents by bed, items by column; shows what stands and what was chosen, saves nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.cards import label, picture, rule
from app.desktop.theme import font, look
from app.features.care_log.model import Item, ResidentSheet, RoomSheet, catalogue
from app.features.care_log.view.cells import CellButton, Face
from app.features.care_log.view.pending import Place
from app.features.care_log.view.row import ResidentRow
from app.features.care_log.view.strip import PhraseStrip
from app.features.care_log.view.wording import ICONS, item_name

GAP = 4


class SheetView(QWidget):
    """Rows of cells under a head; where they do not fit, each row has its cells below the name, each with its item."""

    pressed = Signal(object)
    more = Signal(object)
    key = Signal(object, object)

    def __init__(self, sheet: RoomSheet, faces: Mapping[Place, Face], extra: tuple[str, ...], wide: int) -> None:
        """Take the faces of all cells, the columns after the routine by key, and the px there are."""
        super().__init__()
        self._sheet = sheet
        self._items = (*sheet.columns, *extra_items(extra))
        self.cells: dict[Place, CellButton] = {}
        self.rows: dict[int, ResidentRow] = {}
        self._strip: PhraseStrip | None = None
        self._grid: list[list[CellButton]] = []
        self._wide = {item.key: cell_width(item, faces) for item in self._items}
        rows = [(one, ResidentRow(one)) for one in sheet.residents]
        beside = max((row.person_width() for one, row in rows if one.present), default=0)
        self.in_columns = wide >= beside + sum(column + look().px(GAP) for column in self._wide.values())
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        if self.in_columns:
            outside.addWidget(self._head())
        for one, row in rows:
            self._fill(row, one, faces)
            outside.addWidget(row)
            outside.addWidget(rule())
        outside.addStretch(1)

    def _head(self) -> QWidget:
        made = QFrame()
        made.setProperty("surface", "soft")
        row = QHBoxLayout(made)
        row.setContentsMargins(look().px(12), look().px(6), look().px(8), look().px(6))
        row.setSpacing(look().px(GAP))
        row.addWidget(label(self.tr("Resident"), "strong", "second"), 1)
        for item in self._items:
            row.addWidget(_title(item_name(item), ICONS.get(item.key, ""), self._wide[item.key]))
        return made

    def _fill(self, made: ResidentRow, one: ResidentSheet, faces: Mapping[Place, Face]) -> None:
        """Put the cells of a resident into the row."""
        if one.present and not self.in_columns:
            made.put_cells_below()
        made.more.connect(lambda: self.more.emit(one.resident_id))
        line: list[CellButton] = []
        for item in self._items if one.present else ():
            place = (one.resident_id, item.key)
            cell = CellButton(faces[place], "" if self.in_columns else item_name(item))
            self._connect(cell, place, len(self._grid), len(line))
            self.cells[place] = cell
            line.append(cell)
            made.add_cell(cell, self._wide[item.key])
        if line:
            self._grid.append(line)
        self.rows[one.resident_id] = made

    def _connect(self, cell: CellButton, place: Place, row: int, column: int) -> None:
        cell.clicked.connect(lambda: self.pressed.emit(place))
        cell.key.connect(lambda event: self._on_key(place, event))
        cell.steered.connect(lambda right, down: self._steer(row, column, right, down))

    def _on_key(self, place: Place, event: QKeyEvent) -> None:
        self.key.emit(place, event)

    def _steer(self, row: int, column: int, right: int, down: int) -> None:
        """Go to the next cell in a direction that can be pressed."""
        row, column = row + down, column + right
        while 0 <= row < len(self._grid) and 0 <= column < len(self._grid[row]):
            cell = self._grid[row][column]
            if cell.isEnabled():
                cell.setFocus()
                return
            row, column = row + down, column + right

    def show_face(self, place: Place, face: Face) -> None:
        """Show a cell anew."""
        self.cells[place].show_face(face)

    def open_strip(self, place: Place, strip: PhraseStrip) -> None:
        """Put the phrases of a cell under its row, in place of any others."""
        self.close_strip()
        self._strip = strip
        self.rows[place[0]].show_strip(strip)

    def close_strip(self) -> None:
        """Take the phrases away."""
        if self._strip is not None:
            for row in self.rows.values():
                row.hide_strip()
        self._strip = None

    def focus_first(self) -> None:
        """Put the keyboard on the first cell that can be pressed."""
        first = next((cell for line in self._grid for cell in line if cell.isEnabled()), None)
        if first is not None:
            first.setFocus()


def extra_items(keys: tuple[str, ...]) -> tuple[Item, ...]:
    """Return the items of the columns after the routine."""
    return tuple(catalogue().item(key) for key in keys)


def cell_width(item: Item, faces: Mapping[Place, Face]) -> int:
    """Return the px of a column: room for its name with the icon, and for its usual words; odd ones may wrap."""
    bold, words = QFontMetrics(font(bold=True)), QFontMetrics(font())
    head = bold.horizontalAdvance(item_name(item)) + look().px(22 if item.key in ICONS else 0)
    usual = (face.text for (_of, key), face in faces.items() if key == item.key and "odd" not in face.kind)
    return max(look().px(62), head, *(words.horizontalAdvance(text) + look().px(10) for text in usual))


def _title(text: str, icon: str, wide: int) -> QWidget:
    made = QWidget()
    made.setFixedWidth(wide)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(4))
    row.addStretch(1)
    if icon:
        row.addWidget(picture(icon, "second", 18))
    row.addWidget(label(text, "strong", "second"))
    row.addStretch(1)
    return made
