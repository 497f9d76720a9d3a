"""The page 交接班: the sheet of one shift fills itself, is counted, signed by two, printed; the calendar shows gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.beside import Beside
from app.desktop.buttons import Dropdown, button
from app.desktop.cards import EmptyState, label, scrolling, swap
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.handover import service
from app.features.handover.model import Note, Sheet, Signed, Slot
from app.features.handover.view.month import MonthView
from app.features.handover.view.sheet_view import HandoverSheetView
from app.features.handover.view.signing import REASON, Begun
from app.features.slice import Slice
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import AreaId, ShiftKindId

CALENDAR = "calendar"
"""The part of the page with the months."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read for one sheet."""

    signed: Signed | None
    sheet: Sheet
    notes: tuple[Note, ...]  # the open ones


class HandoverPage(PageWidget):
    """One sheet at a time, or one month."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._writes = session.may(Permission.HANDOVER_WRITE)
        self._area: AreaId | None = None
        self._shift: Shift | None = None
        self._begun = Begun()
        self._first: date | None = None  # of the month shown; None: a sheet is shown
        self.month: MonthView | None = None
        self.sheet: HandoverSheetView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._beside = Beside(session, desk, self)
        self._parts: Iterator[None] = iter(())
        self._reading = False
        self._builder = QTimer(self)  # each turn of the event loop, while a sheet is built
        self._builder.timeout.connect(self._on_builder)
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # what is shown ------------------------------------------------------------------------------------------

    def open(self, subject: int | None) -> None:
        """Show the sheet that is next in the own area."""
        with telling(self):
            self._area, self._first = service.own_area(self._session), None
            self._take(service.to_hand_over(self._session, self._area))
        super().open(subject)
        self.setFocus()

    def show_part(self, part: str) -> None:
        """Show the calendar, or the sheet of a shift named by `service.part_of`."""
        if part == CALENDAR:
            self._first = today(self._session.clock).replace(day=1)
        elif part:
            day, kind, area = part.split()
            self._area, self._first = AreaId(int(area)) or None, None
            with telling(self):
                kind_id = ShiftKindId(int(kind))
                self._take(staff.shift_of(self._session, kind_id, date.fromisoformat(day), self._area))
        self.refresh()

    def _take(self, shift: Shift | None) -> None:
        kept = {} if shift is None or not self._writes else service.typed(self._session, shift, REASON)
        self._shift, self._begun = shift, Begun(reason=kept.get(REASON, ""))

    def refresh(self) -> None:
        """Read the sheet again beside the screen; a signature under something that changed since is not kept."""
        self._beside.turn()
        self._builder.stop()
        self._reading = self._first is None and self._shift is not None
        if self._first is None and self._shift is not None:
            self._read(self._shift)
            return
        with telling(self):
            column = self._clear()
            if self._first is not None:
                self._show_month(column, self._first)
            else:
                column.addLayout(self._head(None, None))
                column.addWidget(EmptyState(self.tr("No shift is on now"), self.tr("The calendar shows every shift.")))

    def is_reading(self) -> bool:
        """Return whether the sheet is still read or built."""
        return self._reading

    def _clear(self) -> QVBoxLayout:
        """Return the column of an empty page."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        self.month = self.sheet = None
        swap(self._column, self._body, made)
        self._body = made
        return column

    # the sheet, beside the screen ---------------------------------------------------------------------------

    def _read(self, shift: Shift) -> None:
        """Have a sheet read; what is shown of this shift stays until then, and nothing can be pressed in it."""
        with telling(self):
            if self.sheet is None or self.sheet.shift != shift:
                column = self._clear()
                column.addLayout(self._head(None, None))
                column.addWidget(label(self.tr("The sheet is being filled …"), "", "second"))
                column.addStretch(1)
            else:
                if self.sheet.isAncestorOf(self.window().focusWidget()):
                    self.setFocus()
                self.sheet.setEnabled(False)
        slices = self._desk.slices
        take = partial(self._build_slowly, shift)
        self._beside.read(lambda there: _found(there, shift, slices), take, self._end)

    def _build_slowly(self, shift: Shift, found: _Found) -> None:
        self._parts = self._build(shift, found)
        self._builder.start()

    def _on_builder(self) -> None:
        """Build the next part of the sheet."""
        with telling(self):
            for _part in self._parts:
                return
        self._end()

    def _end(self) -> None:
        """Let what is shown be worked with: it is new, or nothing newer could be read."""
        self._builder.stop()
        self._reading = False
        if self.sheet is not None:
            self.sheet.setEnabled(True)

    def _build(self, shift: Shift, found: _Found) -> Iterator[None]:
        """Make the sheet a part at a step, and put it in place at the end."""
        signed, sheet = found.signed, found.sheet
        if signed is None and self._begun.forget_stale(sheet):
            self._desk.toast(self.tr("The sheet changed. Who signed already signs once more."))
        made = HandoverSheetView(self._session, self._desk, shift, sheet, self._on_changed)
        yield from made.build(found.notes, signed, self._begun)
        yield
        top = 0 if self.sheet is None else self.sheet.area.verticalScrollBar().value()
        column = self._clear()
        column.addLayout(self._head(sheet, signed))
        column.addWidget(made, 1)
        self.sheet = made
        yield  # it is shown, and has its height
        made.area.verticalScrollBar().setValue(top)
        if self.window().focusWidget() is self:
            self._focus_next()

    def _show_month(self, column: QVBoxLayout, first: date) -> None:
        column.addLayout(self._head(None, None))
        last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        self.month = MonthView()
        self.month.picked.connect(self._on_slot)
        self.month.moved.connect(self._on_month)
        self.month.show_month(first, service.calendar(self._session, first, last, self._area))
        column.addWidget(scrolling(self.month), 1)

    # the head -----------------------------------------------------------------------------------------------

    def _head(self, sheet: Sheet | None, signed: Signed | None) -> QBoxLayout:
        """Return title, area and shift, and what can be done with the sheet; in two lines with large text."""
        ways = QBoxLayout.Direction
        made = QBoxLayout(ways.LeftToRight if look().size is TextSize.STANDARD else ways.TopToBottom)
        made.setSpacing(look().px(8))
        told, verbs = QHBoxLayout(), QHBoxLayout()
        told.addWidget(label(self.tr("Shift handover"), "title"))
        told.setSpacing(look().px(10))
        verbs.setSpacing(look().px(10))
        if areas := staff.areas(self._session):
            named = [(str(one.id), one.name) for one in areas]
            choice = Dropdown(self.tr("Area"), [*named, ("0", self.tr("The whole home"))])
            choice.choose(str(self._area or 0))
            choice.picked.connect(lambda key: self.show_area(AreaId(int(key)) or None))
            told.addWidget(choice)
        if sheet is not None:
            follows = f" → {sheet.next_shift}" if sheet.next_shift else ""
            told.addWidget(label(f"{sheet.duty_on:%m-%d} {sheet.shift}{follows}", "strong"))
        told.addStretch(1)
        self._add_verbs(verbs, sheet, signed)
        if look().size is not TextSize.STANDARD:
            verbs.addStretch(1)
        made.addLayout(told, 1)
        made.addLayout(verbs)
        return made

    def _add_verbs(self, row: QHBoxLayout, sheet: Sheet | None, signed: Signed | None) -> None:
        if sheet is not None and signed is None:
            row.addWidget(self._leaders(sheet.leader))
        if self._first is None:
            row.addWidget(button(self.tr("Calendar"), partial(self.show_part, CALENDAR), icon="calendar", parent=self))
        else:
            row.addWidget(button(self.tr("Back to the sheet"), self._on_back, icon="back", parent=self))
        if sheet is not None:
            row.addWidget(button(self.tr("Print one page"), self._on_print, icon="print", parent=self))

    def _leaders(self, chosen: str) -> Dropdown:
        """Return the choice of who leads the shift; nobody until somebody is chosen."""
        told = [f"{one.name} {one.told.phone}".strip() for one in staff.leaders(self._session)]
        if chosen and chosen not in told:
            told.append(chosen)
        made = Dropdown(self.tr("Leader on duty"), [("", self.tr("Leader: not named")), *((one, one) for one in told)])
        made.choose(chosen)
        made.setEnabled(self._writes)
        made.picked.connect(self._on_leader)
        return made

    # what is pressed ----------------------------------------------------------------------------------------

    def _on_leader(self, leader: str) -> None:
        if self._shift is not None:
            with telling(self):
                service.keep_leader(self._session, self._shift, leader)
                self._on_changed()

    def _on_print(self) -> None:
        if self._shift is not None and self._first is None:
            with telling(self):
                paper = service.print_sheet(self._session, self._shift, self._desk.slices)
                self._desk.preview(self.tr("Shift handover"), paper)

    def show_area(self, area_id: AreaId | None) -> None:
        """Show the sheet that is next in an area, or in the whole home."""
        self._area = area_id
        with telling(self):
            self._take(service.to_hand_over(self._session, self._area))
        self.refresh()

    def _on_slot(self, slot: Slot) -> None:
        self._first = None
        self._take(slot.shift)
        self.refresh()

    def _on_month(self, first: date) -> None:
        self._first = first
        self.refresh()

    def _on_back(self) -> None:
        self._first = None
        self.refresh()

    def _on_changed(self) -> None:
        self.setFocus()  # and from there to the next step
        self.changed.emit()

    def _focus_next(self) -> None:
        """Put the keyboard on the step that is next, so that keys alone lead through the sheet."""
        if self.sheet is not None and self.sheet.steps is not None:
            self.sheet.steps.focus_next()


def _found(session: Session, shift: Shift, slices: Sequence[Slice]) -> _Found:
    """Return the signed sheet of a shift, or the one that fills itself."""
    signed = service.signed_of(session, shift)
    if signed is not None:
        return _Found(signed, signed.sheet, ())
    notes = service.notes(session, shift.area_id, service.until(session, shift))
    return _Found(None, service.sheet(session, shift, slices), notes)
