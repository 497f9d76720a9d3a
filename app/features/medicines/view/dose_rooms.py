"""The rooms of one time of the day at the left of the page: what is open in each; choosing one is told to the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desktop import icons
from app.desktop.buttons import button
from app.desktop.cards import Card, label, scrolling
from app.desktop.theme import look
from app.features.medicines.service import RoomDoses


class DoseRooms(Card):
    """One button a room, in the order of the building."""

    chosen = Signal(str)  # key of the room

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(look().px(8), look().px(12), look().px(8), look().px(8))
        self._head: QLabel = label("", "strong", wrap=True)
        self.body.addWidget(self._head)
        self._inside = QWidget()
        self._area = scrolling(self._inside)
        self.body.addWidget(self._area, 1)
        self._buttons: dict[str, QPushButton] = {}

    def show_rooms(self, rooms: Sequence[RoomDoses], chosen: str) -> None:
        """Show other rooms, one of them chosen."""
        left = sum(room.open > 0 for room in rooms)
        self._head.setText(
            self.tr("{count} rooms open").format(count=left) if left else self.tr("Nothing is open here")
        )
        self._head.setVisible(any(person.doses for room in rooms for person in room.people))
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(6))
        group = QButtonGroup(self._inside)
        self._buttons = {}
        for room in rooms:
            made = self._button(room)
            made.setChecked(room.key == chosen)
            group.addButton(made)
            column.addWidget(made)
            self._buttons[room.key] = made
        column.addStretch(1)
        self._area.setWidget(self._inside)
        self.setFixedWidth(self._inside.sizeHint().width() + look().px(38))  # with the bar that scrolls
        if chosen in self._buttons:
            self._area.ensureWidgetVisible(self._buttons[chosen])

    def _button(self, room: RoomDoses) -> QPushButton:
        name = room.name or self.tr("no bed")
        if not any(person.doses for person in room.people):
            said, sign, role = name, "room", "second"
        elif room.open:
            said, sign, role = (
                self.tr("{name}   {count} open").format(name=name, count=room.open),
                "today",
                "accent_text",
            )
        elif room.waits:
            said, sign, role = self.tr("{name}   later").format(name=name), "sometime", "second"
        else:
            said, sign, role = self.tr("{name}   done").format(name=name), "done_filled", "ok"
        if room.late:
            said, sign, role = self.tr("{name}   {count} late").format(name=name, count=room.late), "danger", "danger"
        made = button(said, look_="choice")
        made.setIcon(icons.icon(sign, role))
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda _on=False, key=room.key: self.chosen.emit(key))
        return made
