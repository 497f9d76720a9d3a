"""The calendar of shifts: a month with a cell for each, so that a missing sheet is a gap that everybody sees."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desktop import icons
from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.theme import TextSize, look
from app.features.handover.model import Slot, SlotState

_LOOKS = {
    SlotState.SIGNED: ("done_filled", ""),
    SlotState.CORRECTED: ("edit", ""),
    SlotState.MISSING: ("danger", "danger"),
    SlotState.WAITING: ("clock", ""),
}
WEEK = 7


class MonthView(QWidget):
    """One month: weeks from Monday, each shift a button that opens its sheet."""

    picked = Signal(object)  # Slot
    moved = Signal(object)  # first day of the month to show

    def __init__(self) -> None:
        super().__init__()
        self._first = date.min
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        head = QHBoxLayout()
        head.setSpacing(look().px(8))
        head.addWidget(button(self.tr("Month before"), lambda: self._move(-1), icon="back", parent=self))
        self._title = label("", "heading")
        head.addWidget(self._title)
        head.addWidget(button(self.tr("Next month"), lambda: self._move(1), icon="forward", parent=self))
        head.addStretch(1)
        column.addLayout(head)
        self._sums = FlowLayout(spacing=look().px(8))
        column.addLayout(self._sums)
        self._body = QWidget()
        column.addWidget(self._body)
        column.addStretch(1)

    def show_month(self, first: date, slots: Sequence[Slot]) -> None:
        """Show the slots of a month."""
        self._first = first
        self._title.setText(f"{first:%Y-%m}")
        while (item := self._sums.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        gaps = sum(one.state is SlotState.MISSING for one in slots)
        signed = sum(one.state in {SlotState.SIGNED, SlotState.CORRECTED} for one in slots)
        self._sums.addWidget(Chip(self.tr("signed {count}").format(count=signed), "good", "done_filled"))
        text = self.tr("missing {count}").format(count=gaps)
        self._sums.addWidget(Chip(text, "bad" if gaps else "plain", "danger" if gaps else ""))
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look().px(6))
        days = (
            self.tr("Mon"), self.tr("Tue"), self.tr("Wed"), self.tr("Thu"), self.tr("Fri"), self.tr("Sat"),
            self.tr("Sun"),
        )  # fmt: skip
        across = WEEK if look().size is TextSize.STANDARD else 4 if look().size is TextSize.LARGE else 3
        if across == WEEK:
            for place, name in enumerate(days):
                grid.addWidget(label(name, "", "second"), 0, place)
        for place, (day, found) in enumerate(groupby(slots, key=lambda one: one.shift.duty_on)):
            at = place + (first.weekday() if across == WEEK else 0)
            grid.addWidget(self._day(day, days[day.weekday()], list(found)), at // across + 1, at % across)
        self._replace(made)

    def _replace(self, made: QWidget) -> None:
        column = self.layout()
        if column is not None:
            column.replaceWidget(self._body, made)
        self._body.hide()
        self._body.deleteLater()
        self._body = made

    def _day(self, day: date, name: str, slots: Sequence[Slot]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(2))
        text = str(day.day) if look().size is TextSize.STANDARD else f"{day.day}　{name}"
        column.addWidget(label(text, "strong"))
        for one in slots:
            column.addWidget(self._slot(one))
        column.addStretch(1)
        return made

    def _slot(self, slot: Slot) -> QWidget:
        icon, look_ = _LOOKS.get(slot.state, ("", ""))
        word = {
            SlotState.SIGNED: self.tr("signed"), SlotState.CORRECTED: self.tr("signed, with lines below"),
            SlotState.MISSING: self.tr("no sheet"), SlotState.WAITING: self.tr("waits"),
            SlotState.COMING: self.tr("comes"), SlotState.NOT_DUE: self.tr("no sheet expected"),
        }[slot.state]  # fmt: skip
        name = f"{slot.shift.duty_on.isoformat()} {slot.shift.name}: {word}"
        made = button(slot.shift.name, lambda: self.picked.emit(slot), icon=icon, look_=look_, name=name, parent=self)
        if slot.state is SlotState.SIGNED:
            made.setIcon(icons.icon(icon, "ok"))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setEnabled(slot.state is not SlotState.COMING)
        made.setToolTip(word)
        return made

    def _move(self, way: int) -> None:
        other = self._first + timedelta(days=32) if way > 0 else self._first - timedelta(days=1)
        self.moved.emit(other.replace(day=1))
