"""The upper edge of a room: which one, who is in the house, what the cells mean."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, swap
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import TextSize, look
from app.features.care_log.model import RoomSheet, RoomState
from app.features.care_log.view.cells import Face, Sample
from app.features.places.model import RoomSex
from app.kernel.text import Words, say, words

SEX: dict[RoomSex, tuple[Words, str, str]] = {
    RoomSex.MALE: (words("CareRoom", "men"), "info", "man"),
    RoomSex.FEMALE: (words("CareRoom", "women"), "in_hospital", "woman"),
}


class RoomHead(QFrame):
    """Filled anew for each room."""

    all_looked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._outside = QVBoxLayout(self)
        space = look().px(12)
        self._outside.setContentsMargins(space, look().px(8), space, look().px(8))
        self._inside = QWidget()
        self._outside.addWidget(self._inside)

    def show_room(self, room: RoomState, sheet: RoomSheet, *, looks_wait: bool) -> None:
        """Show a room; `looks_wait` offers to record a look at night at everybody in it."""
        former, self._inside = self._inside, QWidget()
        row, flow = QHBoxLayout(self._inside), FlowLayout(None, look().px(10))
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        row.addLayout(flow, 1)
        flow.addWidget(_line(self.tr("Room {room}").format(room=room.called), "heading"))
        if room.sex in SEX:
            word, kind, icon = SEX[room.sex]
            flow.addWidget(Chip(say(word, translate), kind, icon))
        told = self.tr("{count} here").format(count=room.present)
        if room.out:
            told += self.tr(", {count} out").format(count=room.out)
        flow.addWidget(_line(told))
        if looks_wait:
            text = self.tr("Looked in on everybody: as usual")
            flow.addWidget(button(text, self.all_looked.emit, icon="night", parent=self._inside))
        if look().size is not TextSize.XLARGE:
            _add_legend(row, *self._legend(sheet))
        swap(self._outside, former, self._inside)

    def _legend(self, sheet: RoomSheet) -> tuple[tuple[Face, str], ...]:
        """Return what the cells look like, and what that means."""
        kind, sample, meaning = (
            ("ready", self.tr("usual"), self.tr("dashed: not confirmed yet"))
            if not sheet.done
            else ("done", self.tr("usual"), self.tr("green: recorded"))
        )
        odd = Face(self.tr("unusual"), "done_odd" if sheet.done else "odd", "")
        return (Face(sample, kind, meaning), meaning), (odd, "")


def _add_legend(row: QHBoxLayout, *legend: tuple[Face, str]) -> None:
    for face, meaning in legend:
        row.addWidget(Sample(face))
        if meaning:
            row.addWidget(_line(meaning))


def _line(text: str, role: str = "") -> QLabel:
    """Return words as high as the signs beside them."""
    made = label(text, role, "" if role else "second")
    made.setMinimumHeight(look().px(34))
    return made
