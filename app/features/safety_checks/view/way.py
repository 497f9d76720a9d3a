"""The places of a round beside its items: which are done, which is open, how far the round is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, scrolling
from app.desktop.theme import look
from app.features.safety_checks.model import Answer, Stop, left
from app.kernel.ids import CheckPlaceId


class WayView(Card):
    """A button for each place, with how many of its items are answered."""

    chosen = Signal(int)  # order of the place

    def __init__(self) -> None:
        super().__init__()
        self._head = label("", "strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(look().px(10))
        self._count = label("", "", "second")
        self.body.addWidget(self._head)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._count)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(4))
        self.body.addWidget(scrolling(inside), 1)
        self._column.addStretch(1)
        self.places: list[QPushButton] = []

    def show_way(
        self, way: Sequence[Stop], given: Mapping[tuple[CheckPlaceId | None, str], Answer], current: int
    ) -> None:
        """Show the places of a round."""
        if len(self.places) != len(way):
            self._make(len(way))
        done = answered = 0
        for order, (stop, made) in enumerate(zip(way, self.places, strict=True)):
            here = len(stop.items) - len(left(stop, given))
            whole = here == len(stop.items)
            done, answered = done + whole, answered + here
            sign = "✔" if whole else "●" if order == current else "○"
            made.setText(f"{sign} {stop.name}　{here}/{len(stop.items)}")
            made.setAccessibleName(self.tr("{place}, {done} of {count}").format(
                place=stop.name, done=here, count=len(stop.items)))  # fmt: skip
            made.setChecked(order == current)
        total = sum(len(stop.items) for stop in way)
        self._head.setText(self.tr("Places {done} / {count}").format(done=done, count=len(way)))
        self._count.setText(self.tr("{done} / {count} items").format(done=answered, count=total))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(answered)

    def _make(self, count: int) -> None:
        for made in self.places:
            made.hide()
            made.deleteLater()
        self.places = []
        for order in range(count):
            made = button("", partial(self.chosen.emit, order), look_="nav", name=str(order))
            made.setCheckable(True)
            self.places.append(made)
            self._column.insertWidget(order, made)
