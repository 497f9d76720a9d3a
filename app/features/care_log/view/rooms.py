"""The list of rooms at the left: how far each is, and the signature of the shift below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.desktop import icons
from app.desktop.buttons import button
from app.desktop.cards import label, scrolling
from app.desktop.forms.fields import restyle
from app.desktop.language import translate
from app.desktop.theme import font, look
from app.features.care_log.model import RoomState, Signed
from app.features.care_log.view.room_head import SEX
from app.kernel.clock import in_home
from app.kernel.ids import RoomId
from app.kernel.text import say, words

WIDTH = 184

_DONE = words("CareRoom", "{time} {name}")
_OPEN = words("CareRoom", "waiting")
_HERE = words("CareRoom", "open now")
_SOME = words("CareRoom", "{count} still open")
_NOBODY = words("CareRoom", "nobody here")
_PEOPLE = words("CareRoom", "{count} {sex}")


class RoomButton(QAbstractButton):
    """One room: green with a tick when nothing waits in it."""

    def __init__(self, room: RoomState) -> None:
        super().__init__()
        self.room, self.current = room, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_room(room, current=False)

    def show_room(self, room: RoomState, *, current: bool) -> None:
        """Show how far the room is, and whether it is the one that is open."""
        if self.text() == room.name and (self.room, self.current) == (room, current):
            return
        self.room, self.current = room, current
        self.setText(room.name)
        self.setAccessibleName(f"{self.room.called} {self._people()} {self.state()}")
        self.setToolTip(self.room.called)
        self.update()

    def _people(self) -> str:
        sex = say(SEX[self.room.sex][0], translate) if self.room.sex in SEX else ""
        return say(_PEOPLE, translate, sex=sex, count=self.room.present).strip()

    def state(self) -> str:
        """Return in words how far it is."""
        room = self.room
        if not room.done:
            if room.recorded:
                return say(_SOME, translate, count=room.ready)
            return say(_HERE if self.current else _OPEN, translate)
        if room.last_at is None:
            return say(_NOBODY, translate) if not room.present else say(_OPEN, translate)
        return say(_DONE, translate, time=f"{in_home(room.last_at):%H:%M}", name=room.last_by)

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(look().px(120), max(look().px(60), look().target))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: two lines cannot be lower."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign, name, people and state."""
        del event
        now, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        done = self.room.done and self.room.last_at is not None
        ground = "ok_soft" if done else "primary_soft" if self.current else "surface"
        border = "primary" if self.current else "ok" if done else "line"
        painter.setPen(QPen(now.colour(border), 3 if self.current else 1))
        painter.setBrush(now.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), now.px(8), now.px(8))
        side = now.px(24)
        sign, ink = ("done_filled", "ok") if done else ("edit", "primary") if self.current else ("circle", "edge")
        top = (self.height() - side) // 2
        painter.drawPixmap(now.px(10), top, icons.pixmap(sign, ink, side, self.devicePixelRatioF()))
        words_ = self.rect().adjusted(now.px(42), now.px(5), -now.px(6), -now.px(5))
        painter.setFont(font(18, bold=True))
        painter.setPen(now.colour("ink"))
        wide = painter.fontMetrics().horizontalAdvance(self.room.name) + now.px(6)
        painter.drawText(words_, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self.room.name)
        painter.setFont(font())
        first = words_.adjusted(wide, now.px(2), 0, 0)
        fits = painter.fontMetrics().horizontalAdvance(self._people()) <= first.width()
        people = self._people() if fits else str(self.room.present)
        painter.drawText(first, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, people)
        painter.setPen(now.colour("ok" if done else "second"))
        shown = painter.fontMetrics().elidedText(self.state(), Qt.TextElideMode.ElideRight, words_.width())
        painter.drawText(words_, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()


class RoomsPanel(QFrame):
    """Shows the rooms anew after each change; their buttons are made once, as long as the rooms are the same."""

    chosen = Signal(object)
    sign = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setFixedWidth(look().px(WIDTH))
        self.buttons: dict[RoomId, RoomButton] = {}
        column = QVBoxLayout(self)
        space = look().px(10)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(look().px(8))
        self._told = label("", "strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._area = scrolling(QWidget())
        self._signed = label("", "strong", "ok", wrap=True)
        self._rest = label("", "", "second", wrap=True)
        self.sign_button = button(self.tr("Sign shift"), self.sign.emit, icon="done", parent=self)
        column.addWidget(self._told)
        column.addWidget(self._bar)
        column.addWidget(self._area, 1)
        column.addWidget(self._signed)
        column.addWidget(self.sign_button)
        column.addWidget(self._rest)

    def show_rooms(self, rooms: Sequence[RoomState], current: RoomId | None, signed: Sequence[Signed]) -> None:
        """Show the rooms and how many are done."""
        done = sum(room.done for room in rooms)
        self._told.setText(self.tr("{done} / {all} rooms done").format(done=done, all=len(rooms)))
        self._bar.setAccessibleName(self._told.text())
        self._bar.setRange(0, max(len(rooms), 1))
        self._bar.setValue(done)
        if list(self.buttons) != [room.room_id for room in rooms]:
            self._fill(rooms)
        for room in rooms:
            self.buttons[room.room_id].show_room(room, current=room.room_id == current)
        self._show_signature(len(rooms) - done, signed, ready=bool(rooms) and done == len(rooms))

    def _fill(self, rooms: Sequence[RoomState]) -> None:
        """Make a button for each room."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(6))
        self.buttons = {}
        for room in rooms:
            made = RoomButton(room)
            made.clicked.connect(lambda _on, room_id=room.room_id: self.chosen.emit(room_id))
            self.buttons[room.room_id] = made
            column.addWidget(made)
        column.addStretch(1)
        at = self._area.verticalScrollBar().value()
        self._area.setWidget(inside)
        self._area.verticalScrollBar().setValue(at)

    def reveal(self, current: RoomId) -> None:
        """Scroll to a room."""
        if current in self.buttons:
            self._area.ensureWidgetVisible(self.buttons[current])

    def _show_signature(self, missing: int, signed: Sequence[Signed], *, ready: bool) -> None:
        told = "\n".join(self.tr("{time} {name} signed").format(time=f"{in_home(one.at):%H:%M}", name=one.name)
                         for one in signed)  # fmt: skip
        self._signed.setText(told)
        self._signed.setVisible(bool(told))
        self._rest.setText(self.tr("{count} rooms to go").format(count=missing))
        self._rest.setVisible(missing > 0)
        primary = ready and not signed
        restyle(self.sign_button, "look", "primary" if primary else "")
        self.sign_button.setIcon(icons.icon("done", "surface" if primary else "ink"))
