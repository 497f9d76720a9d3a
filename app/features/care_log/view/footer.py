"""The lower edge of a room: what would be confirmed, or who confirmed it, and the one next step."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture, swap
from app.desktop.flow import FlowLayout
from app.desktop.theme import TextSize, look
from app.features.care_log.model import RoomSheet
from app.features.care_log.view.pending import Pending
from app.features.care_log.view.wording import name_of, outcome_text
from app.kernel.clock import in_home

MOST_NAMED = 2


class RoomFooter(QFrame):
    """Filled anew after each change."""

    confirm = Signal()
    take_back = Signal()
    go_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        self._kept_at: datetime | None = None
        self._draft = QLabel()
        self.confirm_button = button("")
        self._outside = QVBoxLayout(self)
        self._outside.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._outside.addWidget(self._inside)

    def _begin(self, what: list[QLabel], rest: str, sign: str = "") -> QBoxLayout:
        former, self._inside = self._inside, QWidget()
        swap(self._outside, former, self._inside)
        ways = QBoxLayout.Direction
        tall = look().size is TextSize.XLARGE
        row = QBoxLayout(ways.TopToBottom if tall else ways.LeftToRight, self._inside)
        row.setContentsMargins(look().px(16), look().px(8), look().px(16), look().px(8))
        row.setSpacing(look().px(10))
        if sign and not tall:
            row.addWidget(picture(sign, "ok", 32))
        told = QVBoxLayout()
        told.setSpacing(0)
        first = FlowLayout(None, look().px(14))
        self._draft = label("", "", "ok")
        self.show_draft(self._kept_at)
        for one in (*what, self._draft):
            first.addWidget(one)
        told.addLayout(first)
        if rest:
            told.addWidget(label(rest, "", "second", wrap=True))
        row.addLayout(told, 1)
        return row

    def show_open(self, sheet: RoomSheet, pending: Pending, stop: str, following: str) -> None:
        """Show what would be confirmed; `stop` says why it cannot be yet, `following` is the room after this one."""
        odd = len(pending.changed)
        people = sum(one.present for one in sheet.residents)
        usual = self.tr("{people} people: {usual} as usual").format(people=people, usual=pending.usual_count)
        what = [label(usual, "heading")]
        if odd:
            what.append(label(self.tr("{odd} not as usual").format(odd=odd), "heading", "danger"))
        hint = self.tr("Press a cell to change it. What was not measured is not filled in.")
        after = self.tr("Ctrl + Enter, then room {room}").format(room=following) if following else "Ctrl + Enter"
        rest = stop or ("" if look().size is TextSize.XLARGE else f"{hint}\n{after}")
        row = self._begin(what, rest)
        text = self.tr("All done in this room · Confirm")
        self.confirm_button = button(text, self.confirm.emit, look_="primary", icon="done", name=f"{text} {after}")
        self.confirm_button.setProperty("big", "true")
        self.confirm_button.setEnabled(not stop)
        row.addWidget(self.confirm_button)

    def show_draft(self, kept_at: datetime | None) -> None:
        """Say when the draft was kept; nothing without one."""
        self._kept_at = kept_at
        text = "" if kept_at is None else self.tr("Draft kept {time}").format(time=f"{in_home(kept_at):%H:%M}")
        self._draft.setText(text)

    def show_done(self, sheet: RoomSheet, *, may_take_back: bool, following: str) -> None:
        """Show who confirmed the room, and lead to the next one."""
        last, verbs = sheet.last, QHBoxLayout()
        verbs.setSpacing(look().px(10))
        if last is None:
            row = self._begin([label(self.tr("Nothing to confirm in this room now."), "heading")], "")
        else:
            what = self.tr("Room {room} is confirmed: {time} {name}").format(
                room=sheet.called, time=f"{in_home(last.entry.recorded_at):%H:%M}", name=last.author
            )
            row = self._begin([label(what, "heading", "ok")], self._odd(sheet), "done_filled")
            if may_take_back:
                verbs.addWidget(button(self.tr("Take back"), self.take_back.emit, icon="undo", parent=self._inside))
        if following:
            text = self.tr("Next: room {room}").format(room=following)
            made = button(text, self.go_on.emit, look_="primary", icon="forward", parent=self._inside)
            made.setProperty("big", "true")
            verbs.addWidget(made, 1)
        row.addLayout(verbs)

    def _odd(self, sheet: RoomSheet) -> str:
        """Say what was not as usual."""
        odd = [line for line in sheet.recorded if line.entry.unusual]
        named = [
            f"{line.name} {name_of(line.entry.item)} " + outcome_text(line.entry.item, line.entry.outcome)
            for line in odd[:MOST_NAMED]
        ]
        if len(odd) > MOST_NAMED:
            named.append(self.tr("{count} more").format(count=len(odd) - MOST_NAMED))
        return "；".join(named)
