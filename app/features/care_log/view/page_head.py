"""The first line of the page: which shift, whose rooms, and the way to paper, log and late entries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desktop.buttons import Dropdown, button
from app.desktop.cards import label
from app.desktop.flow import FlowLayout
from app.desktop.theme import TextSize, look
from app.features.care_log.view.wording import shift_text
from app.features.staff.model import Area, Shift
from app.kernel.ids import AreaId


class PageHead(QWidget):
    """Says which shift is shown; nothing in it is stored."""

    area_chosen = Signal(str)
    late_wanted = Signal()
    log_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        inside = QWidget()
        flow = FlowLayout(inside, look().px(10))
        title = label(self.tr("Care log"), "title")
        self._shift = label("", "", "second")
        for part in (title, self._shift):
            part.setMinimumHeight(look().target)
        flow.addWidget(title)
        flow.addWidget(self._shift)
        self._areas = Dropdown(self.tr("Rooms of"))
        self._areas.picked.connect(self.area_chosen.emit)
        flow.addWidget(self._areas)
        row.addWidget(inside, 1)
        paper = button(self.tr("Blank sheets"), self.paper_wanted.emit, icon="print", parent=self)
        log = button(self.tr("Whole log"), self.log_wanted.emit, icon="search", parent=self)
        self.late_button = button(self.tr("Record the last shift"), self.late_wanted.emit, icon="history", parent=self)
        beside = flow if look().size is TextSize.XLARGE else row
        for one in (paper, log, self.late_button):
            beside.addWidget(one)

    def show_areas(self, areas: Sequence[Area], own: AreaId | None) -> None:
        """Offer the areas, the own one first; nothing to choose where the home has none."""
        chosen = self._areas.choice()
        choices = [(str(one.id), one.name) for one in sorted(areas, key=lambda one: one.id != own)]
        all_rooms = ("", self.tr("All rooms"))
        self._areas.set_choices([*choices, all_rooms] if own is not None else [all_rooms, *choices])
        self._areas.choose(chosen)
        self._areas.setVisible(bool(areas))

    def area(self) -> AreaId | None:
        """Return the area that is chosen; None: the whole home."""
        chosen = self._areas.choice()
        return AreaId(int(chosen)) if chosen else None

    def choose_area(self, key: str) -> None:
        """Show an area as chosen."""
        self._areas.choose(key)

    def show_shift(self, shift: Shift | None, *, past: bool) -> None:
        """Say which shift is shown; a late entry is told below."""
        self._shift.setText("" if shift is None else shift_text(shift))
        self.late_button.setVisible(not past)
