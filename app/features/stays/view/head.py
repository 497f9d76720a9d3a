"""The line above the bed map: title, building, counts that filter, print; says what was pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import label, swap
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.places.model import Building
from app.features.stays.model import STATE_WORDS, Occupancy, Occupant, State
from app.kernel.text import say

FREE = "free"
"""Key of the filter that shows free beds; the others are states."""


def passes(key: str, occupant: Occupant | None) -> bool:
    """Tell whether a bed passes the filter; every bed passes ""."""
    if not key:
        return True
    return key == FREE if occupant is None else occupant.standing.state.value == key


class MapHead(QWidget):
    """Filled anew after each change."""

    building_chosen = Signal(str)  # id
    floor_chosen = Signal(str)  # name
    filter_chosen = Signal(str)  # key, "" for none
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.filter = ""
        self._counts: dict[str, QPushButton] = {}
        self._outside = QVBoxLayout(self)
        self._outside.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._outside.addWidget(self._inside)

    def show_counts(
        self,
        found: Occupancy,
        buildings: Sequence[Building],
        building: Building | None,
        floors: Sequence[str] = (),
        floor: str = "",
    ) -> None:
        """Show the counts of the whole home, which building is open, and which floor where one is shown at a time."""
        former, self._inside = self._inside, QWidget()
        row = FlowLayout(self._inside, look().px(8))
        title = label(self.tr("Bed map"), "title")
        title.setMinimumHeight(look().target)
        row.addWidget(title)
        if len(buildings) > 1 and building is not None:
            switch = SegmentedButtons(self.tr("Building"), [(str(one.id), one.name) for one in buildings])
            switch.choose(str(building.id))
            switch.chosen.connect(self.building_chosen.emit)
            row.addWidget(switch)
        if floors:
            storeys = SegmentedButtons(self.tr("Floor"), [(name, name) for name in floors])
            storeys.choose(floor)
            storeys.chosen.connect(self.floor_chosen.emit)
            row.addWidget(storeys)
        self._counts = {}
        if building is not None:
            self._add_counts(row, found)
            row.addWidget(button(self.tr("Print"), self.print_wanted.emit, icon="print"))
        swap(self._outside, former, self._inside)

    def _add_counts(self, flow: FlowLayout, found: Occupancy) -> None:
        states = [who.standing.state for who in found.by_bed.values()]
        beds = sum(1 for _ in found.plan.places())
        present = (State.PRESENT.value, say(STATE_WORDS[State.PRESENT], translate), states.count(State.PRESENT))
        shown = [present, (FREE, self.tr("Free"), beds - len(states))]
        away = [State.ON_LEAVE, State.IN_HOSPITAL, *[State.MISSING] * (State.MISSING in states)]
        shown += [(state.value, say(STATE_WORDS[state], translate), states.count(state)) for state in away]
        for key, word, count in shown:
            made = button(f"{word} {count}", icon="free_bed" if key == FREE else key, look_="choice")
            made.setCheckable(True)
            made.setChecked(key == self.filter)
            made.clicked.connect(lambda _on=False, key=key: self._on_count(key))
            self._counts[key] = made
            flow.addWidget(made)

    def _on_count(self, key: str) -> None:
        self.filter = "" if self.filter == key else key
        for name, made in self._counts.items():
            made.setChecked(name == self.filter)
        self.filter_chosen.emit(self.filter)
