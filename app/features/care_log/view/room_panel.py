"""The card of one room: its sheet, the phrases of the cell that was pressed, and its footer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from app.desktop.cards import scrolling, swap
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.care_log.model import NIGHT_LOOK, CellState, RoomState, catalogue, stands_for_incident
from app.features.care_log.view.footer import RoomFooter
from app.features.care_log.view.pending import Place
from app.features.care_log.view.room_head import RoomHead
from app.features.care_log.view.room_work import RoomWork
from app.features.care_log.view.sheet import SheetView
from app.features.care_log.view.strip import PhraseStrip
from app.kernel.ids import ResidentId


class RoomPanel(QFrame):
    """Works on one room of one shift; tells the page when something is on record or a draft is kept."""

    recorded = Signal()
    confirmed = Signal()
    kept = Signal(object)
    drawer_wanted = Signal(object, str, object, object)
    report_wanted = Signal(object)
    reason_wanted = Signal()
    go_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.work: RoomWork | None = None
        self.view: SheetView | None = None
        self.strip: PhraseStrip | None = None
        self._strip_at: Place | None = None
        self._following, self._wide = "", 0
        self.head, self.footer = RoomHead(), RoomFooter()
        self.footer.confirm.connect(self.confirm)
        self.footer.take_back.connect(self._on_take_back)
        self.footer.go_on.connect(self.go_on.emit)
        self.head.all_looked.connect(self._on_all_looked)
        self._area: QScrollArea | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self.footer)

    # showing ----------------------------------------------------------------------------------------------

    def show_room(self, work: RoomWork, room: RoomState, following: str) -> None:
        """Show a room with what was chosen in it before; `following` is the room after it."""
        self.work, self._following, self._strip_at = work, following, None
        self.head.show_room(room, work.sheet, looks_wait=bool(work.waiting()) and work.may_write)
        self._build()
        self.kept.emit(work.kept_at)

    def _build(self) -> None:
        """Make the sheet anew for the width there is."""
        if self.work is None:
            return
        self.strip, self._wide, strip_at = None, self.width(), self._strip_at
        room = self.width() - look().px(20)
        self.view = SheetView(self.work.sheet, self.work.faces(), self.work.extra(), room)
        self.view.pressed.connect(self.press)
        self.view.more.connect(lambda of: self._want_drawer((of, "")))
        self.view.key.connect(self._on_key)
        area = scrolling(self.view)
        if self._area is None:
            self._column.insertWidget(1, area, 1)
        else:
            swap(self._column, self._area, area)
        self._area = area
        self._show_footer()
        if strip_at is not None and strip_at in self.view.cells:
            self._open_strip(strip_at)

    def _show_footer(self) -> None:
        work = self.work
        if work is None:
            return
        if work.sheet.done or not work.may_write:
            may = work.is_own and work.may_write
            self.footer.show_done(work.sheet, may_take_back=may, following=self._following)
            return
        stop, at = "", self._strip_at
        if at is not None and at[1] != NIGHT_LOOK and not work.pending.outcome(at):
            stop = self.tr("Choose what it was like, or press “As usual”.")
        self.footer.show_open(work.sheet, work.pending, stop, self._following)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cells out in columns or below the names, as the width allows."""
        super().resizeEvent(event)
        if self._wide != self.width():
            self._build()

    # choosing ---------------------------------------------------------------------------------------------

    def press(self, place: Place) -> None:
        """Open what a cell asks for: phrases, the drawer of a measurement, or the correction of its line."""
        work = self.work
        if work is None or not work.may_write:
            return
        cell = work.cell(place)
        recorded = cell is not None and cell.line is not None and cell.state is not CellState.READY
        if catalogue().item(place[1]).is_measure or recorded:
            self.close_strip()
            self._want_drawer(place)
        elif self._strip_at == place:
            self.close_strip()
        elif place[1] == NIGHT_LOOK or (cell is not None and cell.state is CellState.READY):
            self._open_strip(place)

    def _want_drawer(self, place: Place) -> None:
        """Ask for the drawer of a cell: its line to correct, or what was chosen in it."""
        if self.work is not None:
            cell = self.work.cell(place)
            begun = self.work.pending.changed.get(place)
            line = None if cell is None or cell.state is CellState.READY else cell.line
            self.drawer_wanted.emit(place[0], place[1], line, begun)

    def _open_strip(self, place: Place) -> None:
        if self.view is None:
            return
        strip = PhraseStrip(catalogue().item(place[1]))
        strip.chosen.connect(lambda key: self.choose(place, key))
        strip.more.connect(lambda: self._want_drawer(place))
        strip.usual.connect(lambda: self.as_usual(place))
        strip.report.connect(lambda: self.report_wanted.emit(place[0]))
        self.view.open_strip(place, strip)
        self.strip, self._strip_at = strip, place
        self._mark_strip()
        self._show_footer()
        QTimer.singleShot(0, strip, self._reveal_strip)  # it has its place only then

    def _reveal_strip(self) -> None:
        if self.strip is not None and self._area is not None:
            self._area.ensureWidgetVisible(self.strip, 0, look().px(8))

    def _mark_strip(self) -> None:
        if self.strip is not None and self._strip_at is not None and self.work is not None:
            row = self.work.pending.changed.get(self._strip_at)
            outcome = () if row is None else row.outcome
            self.strip.show_chosen(outcome, incident=row is not None and bool(stands_for_incident(row)))

    def close_strip(self) -> None:
        """Take the phrases away; what was chosen stays chosen."""
        if self.view is not None:
            self.view.close_strip()
        self.strip, self._strip_at = None, None
        self._show_footer()

    def choose(self, place: Place, key: str) -> None:
        """Choose a phrase in a cell; a look at night is recorded at once."""
        if self.work is None:
            return
        if place[1] == NIGHT_LOOK:
            self._look(place[0], key)
        else:
            self.work.pending.choose(place, key, self.work.moment())
            self._after_choice(place)

    def as_usual(self, place: Place) -> None:
        """Put a cell back to its usual word."""
        if self.work is not None and place in self.work.pending.changed:
            self.work.pending.as_usual(place)
            self._after_choice(place)
        self.close_strip()

    def _after_choice(self, place: Place) -> None:
        if self.view is not None and self.work is not None:
            self.view.show_face(place, self.work.face(place))
            self._mark_strip()
            self._show_footer()
            with telling(self):
                self.kept.emit(self.work.keep())

    def _on_key(self, place: Place, event: QKeyEvent) -> None:
        """Choose by digit, put back by Delete, close by Esc."""
        open_here = self.strip is not None and self._strip_at == place
        if event.key() == Qt.Key.Key_Escape and self.strip is not None:
            self.close_strip()
        elif event.key() == Qt.Key.Key_Delete:
            self.as_usual(place)
        elif open_here and self.strip is not None and event.text().isdigit():
            keys, number = self.strip.choices(), int(event.text())
            if 1 <= number <= len(keys):
                self.choose(place, keys[number - 1])
        else:
            return
        event.accept()

    # deeds ------------------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Record exactly the rows on the screen; what is refused stays as it was chosen."""
        work = self.work
        if work is None or work.sheet.done or not self.footer.confirm_button.isEnabled():
            return
        if self._lacks_reason(work):
            return
        with telling(self):
            work.confirm()
            self.confirmed.emit()

    def _on_take_back(self) -> None:
        if self.work is not None:
            with telling(self):
                self.work.take_back(self.tr("Confirmed too early; taken back at once"))
                self.recorded.emit()

    def _lacks_reason(self, work: RoomWork) -> bool:
        """Tell whether the shift is over and nobody said why it is recorded late; asks for it."""
        lacks = work.shift.ends_at <= work.now() and not work.late_reason
        if lacks:
            self.reason_wanted.emit()
        return lacks

    def _look(self, of: ResidentId, key: str) -> None:
        if self.work is not None and not self._lacks_reason(self.work):
            with telling(self):
                self.work.look(of, key)
                self.recorded.emit()

    def _on_all_looked(self) -> None:
        if self.work is not None and not self._lacks_reason(self.work):
            with telling(self):
                self.work.look_at_all()
                self.recorded.emit()
