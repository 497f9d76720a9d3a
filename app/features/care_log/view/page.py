"""The page 照护记录: the rooms of a shift one after the other, exceptions first, and the signature at the end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.cards import EmptyState, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.care_log import service
from app.features.care_log.view.drawers import Drawers
from app.features.care_log.view.late import LateBand
from app.features.care_log.view.overlay import Overlay
from app.features.care_log.view.page_head import PageHead
from app.features.care_log.view.room_panel import RoomPanel
from app.features.care_log.view.room_work import RoomWork
from app.features.care_log.view.rooms import RoomsPanel
from app.features.care_log.view.sign import SignShiftDialog
from app.features.care_log.view.walk import RoomWalk, Shifts
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.ids import AreaId, RoomId
from app.kernel.text import say, words

_NO_SHIFT = words("CareLogPage", "No shift is planned for now")
_PLANNED = words("CareLogPage", "The director plans the shifts.")
_NOT_YOURS = words("CareLogPage", "Nobody lives in your rooms")
_ALL = words("CareLogPage", "Show all rooms")
_NOBODY = words("CareLogPage", "Nobody lives here yet")
_BEDS_FIRST = words("CareLogPage", "Give residents their beds first.")
_TO_BEDS = words("CareLogPage", "To the beds")

LEAST_HEIGHT = 320
"""px at the standard text size that a room needs; with the largest text the page scrolls."""


class _Rest(QStackedWidget):
    """Takes the height that is left, however much is in it: that scrolls by itself, its buttons stay in sight."""

    def hasHeightForWidth(self) -> bool:
        """Return that it asks for no more where its content wraps."""
        return False


class CareLogPage(PageWidget):
    """Shows one room at a time; what was chosen is kept as a draft at every change."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.shift: Shift | None = None
        self.shifts = Shifts(session)
        self._room: RoomId | None = None
        self._walk = RoomWalk()
        self.head, self.late, self.rooms, self.panel = PageHead(), LateBand(), RoomsPanel(), RoomPanel()
        self._stack = _Rest()
        self._build()
        self.drawers = Drawers(session, desk, self.panel, Overlay(self, self._below))
        self._connect()

    def _build(self) -> None:
        self._below = QWidget()
        inside = QVBoxLayout(self._below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look().px(10))
        inside.addWidget(self.head)
        inside.addWidget(self.late)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        row.addWidget(self.rooms)
        row.addWidget(self.panel, 1)
        self._stack.addWidget(body)
        inside.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        tall = look().size is TextSize.XLARGE
        if tall:
            self._stack.setMinimumHeight(look().px(LEAST_HEIGHT))
            self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column.addWidget(scrolling(self._below) if tall else self._below)

    def _connect(self) -> None:
        self.head.area_chosen.connect(self._on_area)
        self.head.late_wanted.connect(self.show_last_shift)
        self.head.log_wanted.connect(lambda: self._desk.go("log_view"))
        self.head.paper_wanted.connect(self._on_paper)
        self.late.back.connect(self.show_this_shift)
        self.late.shift_chosen.connect(self._on_late_shift)
        self.late.reason_chosen.connect(self._on_reason)
        self.rooms.chosen.connect(lambda room: self.show_room(RoomId(room)))
        self.rooms.sign.connect(self.sign)
        self.panel.kept.connect(self.panel.footer.show_draft)
        self.panel.recorded.connect(self._on_recorded)
        self.panel.confirmed.connect(self._on_confirmed)
        self.panel.go_on.connect(self._on_next)
        self.panel.drawer_wanted.connect(self.drawers.open)
        self.panel.report_wanted.connect(self.drawers.report)
        self.panel.reason_wanted.connect(self._on_reason_wanted)
        self.drawers.kept.connect(self.panel.footer.show_draft)
        self.drawers.recorded.connect(self._on_recorded)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+Return", self.panel.confirm),
            ("Ctrl+Enter", self.panel.confirm),
            ("Ctrl+P", self._on_paper),
            ("Ctrl+PgDown", lambda: self._step(1)),
            ("Ctrl+PgUp", lambda: self._step(-1)),
        )
        for text, pressed in keys:
            QShortcut(QKeySequence(text), self._below, pressed, context=_HERE)

    # showing ----------------------------------------------------------------------------------------------

    def open(self, subject: int | None) -> None:
        """Show the shift that is on, at the first room that is open."""
        del subject
        self.show_this_shift()

    def refresh(self) -> None:
        """Read the rooms again; the room that is shown stays, and so does what comes next."""
        if self.shift is not None and self.drawers.drawer is None:
            signs = self.rooms.sign_button.hasFocus()
            self._read(self._room)
            if signs:
                self.rooms.sign_button.setFocus()

    def show_part(self, part: str) -> None:
        """Record the shift before this one with "late"."""
        if part == "late":
            self.show_last_shift()

    def leave(self) -> None:
        """Keep what is being entered in the drawer; cells are kept already."""
        self.drawers.keep()

    def show_this_shift(self) -> None:
        """Show the shift that is on now, in the area of the acting person."""
        self.head.show_areas(staff.areas(self._session), self.shifts.own_area())
        self.shifts.area = self.head.area()
        self.show_shift(self.shifts.now())

    def show_last_shift(self) -> None:
        """Show the shift before this one, to be recorded late (补记)."""
        past = self.shifts.past()
        if past:
            self.show_shift(past[0])

    def show_shift(self, shift: Shift | None) -> None:
        """Show a shift, one that is over to be recorded late."""
        self.drawers.close()
        self.shift, self._room = shift, None
        past = shift is not None and self.shifts.is_over(shift)
        self.head.show_shift(shift, past=past)
        self.late.hide()
        self._read(None)
        if shift is not None and past and self.panel.work is not None:
            self.late.show_shift(shift, self.shifts.past(), self.panel.work.late_reason)

    def _read(self, room: RoomId | None) -> None:
        """Read the rooms, and show one: the given one, or the first that is open."""
        shift = self.shift
        self._walk = RoomWalk(() if shift is None else service.room_states(self._session, shift))
        if shift is None or not self._walk.rooms:
            self._show_nothing(shift)
            return
        self._stack.setCurrentIndex(0)
        known = room is not None and self._walk.state(room) is not None
        self.show_room(room if known and room is not None else self._walk.first())

    def _show_nothing(self, shift: Shift | None) -> None:
        """Say that there is no shift, or nobody lives in its rooms."""
        while self._stack.count() > 1:
            self._stack.removeWidget(self._stack.widget(1))
        made = self._nothing(shift)
        self._stack.addWidget(made)
        self._stack.setCurrentIndex(1)

    def _nothing(self, shift: Shift | None) -> EmptyState:
        """Return what stands in place of the rooms."""
        if shift is None:
            return EmptyState(say(_NO_SHIFT, translate), say(_PLANNED, translate))
        if self.shifts.area is not None:
            show_all = partial(self._on_area, "")
            return EmptyState(say(_NOT_YOURS, translate), "", say(_ALL, translate), show_all, "care_log")
        text, hint, verb = (say(one, translate) for one in (_NOBODY, _BEDS_FIRST, _TO_BEDS))
        return EmptyState(text, hint, verb, partial(self._desk.go, "beds"), "bed")

    def show_room(self, room_id: RoomId) -> None:
        """Show a room of the shift."""
        shift = self.shift
        sheet = None if shift is None else service.room_sheet(self._session, shift, room_id)
        state = self._walk.state(room_id)
        if shift is None or sheet is None or state is None:
            return
        self.drawers.close()
        reason = self.panel.work.late_reason if self.panel.work is not None and self.panel.work.shift == shift else ""
        work = RoomWork(self._session, shift, sheet)
        work.late_reason = reason or work.late_reason
        self._room = room_id
        following = self._walk.following(room_id)
        self.panel.show_room(work, state, "" if following is None else following.name)
        self.rooms.show_rooms(self._walk.rooms, room_id, service.signatures(self._session, shift))
        self.rooms.reveal(room_id)
        self.late.show_reason(work.late_reason)
        if work.begun is not None:
            self.drawers.open(work.begun.resident_id, work.begun.item, None, work.begun)
        elif self.panel.view is not None:
            self.panel.view.focus_first()

    def _step(self, by: int) -> None:
        if self._room is not None:
            self.show_room(self._walk.step(self._room, by))

    # deeds ------------------------------------------------------------------------------------------------

    def _on_recorded(self) -> None:
        self.drawers.close()
        self.changed.emit()

    def _on_confirmed(self) -> None:
        if self._room is not None:
            self._room = self._walk.after(self._room)
        self.changed.emit()
        if not self._walk.missing:
            self.rooms.sign_button.setFocus()  # nothing is open: the signature is what comes next

    def _on_next(self) -> None:
        if self._room is not None:
            self.show_room(self._walk.after(self._room))

    def sign(self) -> None:
        """Ask for the signature of the shift."""
        if self.shift is None:
            return
        if SignShiftDialog(self._session, self.shift, self._walk.missing, self).exec():
            self._desk.toast(self.tr("The shift is signed."))
            self.changed.emit()

    def _on_paper(self) -> None:
        """Show blank sheets in the order of the rows, for a shift that is recorded from paper later."""
        if self.shift is not None:
            with telling(self):
                pdf = service.print_blank_sheets(self._session, self.shift)
                self._desk.preview(self.tr("Blank sheets of the shift"), pdf)

    def _on_area(self, key: str) -> None:
        self.head.choose_area(key)
        self.shifts.area = AreaId(int(key)) if key else None
        self.show_shift(self.shifts.now())

    def _on_late_shift(self, key: str) -> None:
        chosen = self.shifts.find(key)
        if chosen is not None:
            self.show_shift(chosen)

    def _on_reason_wanted(self) -> None:
        """Ask why it is late; a shift that ended while the page was open gets its band only now."""
        if self.shift is not None and self.late.isHidden():
            self.late.show_shift(self.shift, self.shifts.past(), "")
        self.late.ask()

    def _on_reason(self, reason: str) -> None:
        if self.panel.work is not None:
            self.panel.work.late_reason = reason

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close the drawer or the phrases before it leads back."""
        if event.key() == Qt.Key.Key_Escape and self.drawers.drawer is not None:
            self.drawers.cancel()
        elif event.key() == Qt.Key.Key_Escape and self.panel.strip is not None:
            self.panel.close_strip()
        else:
            super().keyPressEvent(event)


_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
