"""The month that is edited: grid, coverage, ratio and legend; every gesture becomes an edit, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.desk import Desk
from app.desktop.theme import look
from app.features.rosters.model import (
    Block,
    Cell,
    Duty,
    Gravity,
    Place,
    Review,
    RosterFinding,
    as_week_before,
    by_patterns,
    givable,
    laid,
    lifted,
    swapped,
)
from app.features.rosters.view.coverage import Coverage
from app.features.rosters.view.grid import MonthGrid
from app.features.rosters.view.grid_model import Half
from app.features.rosters.view.legend import Brush, Legend
from app.features.rosters.view.popover import CellPopover, StandInPopover
from app.features.rosters.view.ratio_line import RatioLine


class Board(QFrame):
    """A month with what can be done to its days; who may not plan only looks."""

    edited = Signal(object, str)  # Edit; what to say when it is done, "{count}" for the days, "": nothing

    def __init__(self, session: Session, desk: Desk, *, may_plan: bool) -> None:
        super().__init__()
        self._desk, self._may_plan = desk, may_plan
        self._review: Review | None = None
        self._block: Block | None = None  # what was copied
        self._crossing: Place | None = None  # the first of two days that are to change
        self.setProperty("surface", "card")
        self.grid, self.coverage, self.legend = MonthGrid(), Coverage(), Legend()
        self._ratio = RatioLine(session)
        self._hint = label("", "strong", "primary", wrap=True)
        self._hint.setContentsMargins(look().px(8), look().px(4), look().px(8), look().px(4))
        self._hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.grid, 100)
        column.addWidget(self.coverage)
        column.addWidget(self._ratio)
        column.addStretch(1)
        column.addWidget(self._hint)
        column.addWidget(self.legend)
        self.grid.fitted.connect(self._on_fitted)
        if may_plan:
            self._listen()

    def _listen(self) -> None:
        self.grid.opened.connect(self.open_cell)
        self.grid.given.connect(self._on_given)
        self.grid.emptied.connect(lambda places: self.edited.emit(dict.fromkeys(places), ""))
        self.grid.locked.connect(self._on_locked)
        self.grid.crossed.connect(self._on_crossed)
        self.grid.copied.connect(self.copy)
        self.grid.pasted.connect(self.paste)
        self.grid.let_go.connect(self.let_go)
        self.legend.chosen.connect(self._on_brush)

    def deeds(self) -> Sequence[tuple[str, Callable[[], object], str, str]]:
        """Return what is done rarely, for a menu: words, deed, icon, keys in the grid."""
        return (
            (self.tr("Copy"), self.copy, "copy", "Ctrl+C"),
            (self.tr("Paste"), self.paste, "paste", "Ctrl+V"),
            (self.tr("Lock, unlock"), lambda: self._on_locked(self.grid.picked()), "lock", "L"),
            (self.tr("Swap two days"), self._on_cross_here, "move", "X"),
            (self.tr("This week as the week before"), self._on_week, "history", ""),
            (self.tr("Plan by each one's pattern"), self._on_patterns, "refresh", ""),
        )

    def show_review(self, review: Review, half: Half) -> None:
        """Show a month, or half of it."""
        if self._review is None or self._review.sheet.group.id != review.sheet.group.id:
            self._block = None
        self._review, sheet = review, review.sheet
        wrong = [(one.staff_id, one.day) for one in review.findings
                 if one.gravity is Gravity.BROKEN and one.staff_id is not None and one.day is not None]  # fmt: skip
        self.grid.show_sheet(sheet, givable(sheet.duties), wrong, half)
        self.legend.show_sheet(sheet, may_plan=self._may_plan)
        self._ratio.refresh()

    def let_go(self) -> None:
        """Put back a brush, a block that is picked, a swap that was begun."""
        self._crossing, self.grid.brush, self.grid.keeps_keys = None, None, False
        self.legend.show_brush(None)
        self.grid.clearSelection()
        self._say("")

    # one cell, one hole -------------------------------------------------------------------------------

    def open_cell(self, place: Place) -> None:
        """Show what can be done with a cell; the second of two days to be swapped ends the swap."""
        first = self._crossing
        if first is not None:
            self.let_go()
            if first != place:
                self._swap(first, place)
        elif (popover := self.popover(place)) is not None:
            popover.open_at(self.grid.cell_room(place))

    def popover(self, place: Place) -> CellPopover | None:
        """Return what can be done with a cell, not yet shown; None while no month is shown."""
        review = self._review
        if review is None:
            return None
        here = [one for one in review.findings
                if (one.staff_id, one.day) == place and one.gravity is Gravity.BROKEN]  # fmt: skip
        popover = CellPopover(review, place, givable(review.sheet.duties), here, self)
        popover.give = lambda duty: self._on_given([place], duty)
        popover.lock = lambda pinned: self._lock([place], pinned=pinned)
        popover.swap = lambda other: self._swap(place, other)
        return popover

    def open_finding(self, found: RosterFinding) -> None:
        """Show who could fill a hole, or what can be done with the day of a finding."""
        if self._review is None or found.day is None:
            return
        if found.gravity is Gravity.HOLE and found.duties:
            popover = StandInPopover(self._review, found, found.day, self)
            popover.take = lambda place, duty: self.edited.emit({place: Cell(*place, duty)}, self.tr("Given."))
            popover.show_beside(self.grid.day_room(found.day))
        elif found.staff_id is not None:
            self.grid.go_to((found.staff_id, found.day))
            self.open_cell((found.staff_id, found.day))

    # gestures -----------------------------------------------------------------------------------------

    def _on_given(self, places: Sequence[Place], duty: Duty | None) -> None:
        self.edited.emit({one: Cell(*one, None if duty is None else duty.id) for one in places}, "")

    def _on_locked(self, places: Sequence[Place]) -> None:
        if self._review is not None:
            held = [cell for one in places if (cell := self._review.sheet.cells.get(one)) is not None]
            self._lock(places, pinned=not all(cell.pinned for cell in held))

    def _lock(self, places: Sequence[Place], *, pinned: bool) -> None:
        if self._review is not None:
            cells = self._review.sheet.cells
            self.edited.emit({one: Cell(*one, cells[one].duty_id, pinned) for one in places if one in cells}, "")

    def _swap(self, one: Place, other: Place) -> None:
        if self._review is not None:
            self.edited.emit(swapped(self._review.sheet.cells, one, other), self.tr("Swapped."))

    def _on_cross_here(self) -> None:
        place = self.grid.place()
        if place is not None:
            self._on_crossed(place)
            self.grid.setFocus()

    def _on_crossed(self, place: Place) -> None:
        if self._review is None:
            return
        self.let_go()
        self._crossing, self.grid.keeps_keys = place, True
        who = next(one.name for one in self._review.sheet.people if one.id == place[0])
        told = self.tr("{who}, {month}/{day}: choose the day to change it with. Esc: leave it.")
        self._say(told.format(who=who, month=place[1].month, day=place[1].day))

    def take_brush(self, number: int) -> None:
        """Take the duty with a number in the order of the legend, from 0, as brush."""
        if self._review is not None:
            self._on_brush(Brush(givable(self._review.sheet.duties)[number]))

    def _on_brush(self, brush: Brush | None) -> None:
        self.let_go()
        self.grid.brush = brush
        self.legend.show_brush(brush)
        if brush is not None:
            letter = self.tr("off") if brush.duty is None else brush.duty.letter
            self._say(
                self.tr("Press and drag over days: they become “{letter}”. Esc puts it back.").format(letter=letter)
            )

    def copy(self) -> None:
        """Copy the days that are picked."""
        if self._review is not None and (places := self.grid.picked()):
            self._block = lifted(self._review.sheet, places)
            told = self.tr("{count} days copied. Go where they shall stand, then paste.")
            self._desk.toast(told.format(count=len(places)))

    def paste(self) -> None:
        """Lay what was copied, its first day at the current cell."""
        place = self.grid.place()
        if self._review is not None and self._block is not None and place is not None:
            self.edited.emit(laid(self._review.sheet, self._block, place), self.tr("{count} days pasted."))

    def _on_week(self) -> None:
        place = self.grid.place()
        if self._review is not None and place is not None:
            told = self.tr("{count} days set as the week before.")
            self.edited.emit(as_week_before(self._review.sheet, place[1]), told)

    def _on_patterns(self) -> None:
        if self._review is not None:
            self.edited.emit(by_patterns(self._review.sheet), self.tr("{count} days set by the patterns."))

    def _say(self, hint: str) -> None:
        """Say what the next press does; nothing: the legend stands alone."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _on_fitted(self) -> None:
        shown = self.grid.grid
        if shown.sheet is not None:
            self.coverage.show_sheet(shown.sheet, shown.days, self.grid.widths())
