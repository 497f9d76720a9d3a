"""The roster page: a group's month as a grid, what is open beside it, and the next step; glue only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import Dropdown, button
from app.desktop.cards import label
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import ReasonDialog
from app.desktop.messages import Band, telling
from app.desktop.theme import TextSize, look
from app.features.rosters import service
from app.features.rosters.model import (
    LARGE_FROM,
    Cell,
    Duty,
    Gravity,
    Group,
    Month,
    Place,
    Review,
    RosterFinding,
    Sheet,
    givable,
)
from app.features.rosters.view.coverage import Coverage, Legend
from app.features.rosters.view.fill_dialog import FillDialog
from app.features.rosters.view.grid import MonthGrid
from app.features.rosters.view.panel import FindingsPanel
from app.features.rosters.view.popover import CellPopover, StandInPopover
from app.features.rosters.view.publish_dialog import PublishDialog
from app.features.rosters.view.ratio_line import RatioLine
from app.kernel.access import Permission
from app.kernel.clock import today

_Edit = Mapping[Place, Cell | None]


class RosterPage(PageWidget):
    """A month of one group."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.month = Month.of(today(session.clock))
        self.review: Review  # of the month that is shown
        self._groups: tuple[Group, ...] = ()
        self._undo: list[tuple[Group, Month, _Edit]] = []
        self._reason = ""
        self._half = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        column.addLayout(self._head())
        self._band = Band("warn")
        self._band.hide()
        column.addWidget(self._band)
        row = QHBoxLayout()
        row.setSpacing(look().px(10))
        row.addWidget(self._board(), 1)
        self.panel = FindingsPanel(self._on_act)
        row.addWidget(self.panel)
        column.addLayout(row, 1)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._on_undo)

    # parts --------------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(button("", partial(self.turn, -1), icon="back", name=self.tr("Month before"), parent=self))
        self._title = label("", "title")
        row.addWidget(self._title)
        row.addWidget(button("", partial(self.turn, 1), icon="forward", name=self.tr("Month after"), parent=self))
        self._group = Dropdown(self.tr("Group"))
        self._group.currentIndexChanged.connect(lambda _at: self._on_group())
        row.addWidget(self._group)
        self._state = Chip("", "plain")
        row.addWidget(self._state)
        row.addStretch(1)
        self._undo_button = button(self.tr("Undo"), self._on_undo, icon="undo", parent=self)
        row.addWidget(self._undo_button)
        row.addWidget(button(self.tr("Print"), self._on_print, icon="print", parent=self))
        self._fill = button(self.tr("Fill the month"), self._on_fill, icon="assessment", parent=self)
        self._publish = button(self.tr("Publish"), self._on_publish, icon="forward", look_="primary", parent=self)
        row.addWidget(self._fill)
        row.addWidget(self._publish)
        return row

    def _board(self) -> QWidget:
        board = QFrame()
        board.setProperty("surface", "card")
        column = QVBoxLayout(board)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.grid = MonthGrid()
        self.grid.opened.connect(self._on_open)
        self.grid.given.connect(self._on_given)
        self.grid.emptied.connect(self._on_emptied)
        self.grid.locked.connect(self._on_locked)
        self.grid.fitted.connect(self._on_fitted)
        self.coverage = Coverage()
        self._legend = Legend()
        column.addWidget(self.grid, 1)
        column.addWidget(self.coverage)
        self._ratio = RatioLine(self._session, self._desk)
        column.addWidget(self._ratio)
        column.addWidget(self._legend)
        return board

    # reading ------------------------------------------------------------------------------------------

    @property
    def group(self) -> Group | None:
        """Return the group that is shown; None where the home has none."""
        return next((one for one in self._groups if str(one.id) == self._group.choice()), None)

    def open(self, subject: int | None) -> None:
        """Show the page; `subject` is a group."""
        self._groups = service.groups(self._session)
        chosen = str(subject) if subject is not None else self._group.choice()
        self._group.blockSignals(True)
        self._group.set_choices([(str(one.id), one.name) for one in self._groups])
        self._group.choose(chosen if any(str(one.id) == chosen for one in self._groups) else str(self._groups[0].id))
        self._group.blockSignals(False)
        self.refresh()

    def refresh(self) -> None:
        """Read the month again."""
        if self.group is None:
            return
        with telling(self):
            self.review = service.review(self._session, self.group.id, self.month)
            self._show(self.review)

    def _show(self, review: Review) -> None:
        sheet, findings = review.sheet, review.findings
        self._title.setText(self.tr("{year}-{month}").format(year=self.month.year, month=f"{self.month.number:02d}"))
        self._half = 0 if look().size is TextSize.STANDARD else self._half or 1
        wrong = [(one.staff_id, one.day) for one in findings
                 if one.gravity is Gravity.BROKEN and one.staff_id is not None and one.day is not None]  # fmt: skip
        self.grid.show_sheet(sheet, givable(sheet.duties), wrong, self._half)
        self._legend.show_sheet(sheet)
        self._ratio.refresh()
        self.panel.show_findings(sheet, findings)
        self._show_state(sheet, findings)

    def _show_state(self, sheet: Sheet, findings: Sequence[RosterFinding]) -> None:
        may_plan = self._session.may(Permission.ROSTER_PLAN)
        if sheet.issues:
            last = sheet.issues[-1]
            self._state.show_as(self.tr("published, draft {number}").format(number=last.number), "good", "done")
        else:
            self._state.show_as(self.tr("draft"), "plain", "edit")
        self._undo_button.setEnabled(bool(self._undo))
        self._fill.setVisible(may_plan)
        self._publish.setVisible(self._session.may(Permission.ROSTER_PUBLISH))
        holes = sum(one.gravity is Gravity.HOLE for one in findings)
        text = self.tr("Publish, {count} open").format(count=holes) if holes else self.tr("Publish")
        self._publish.setText(text)
        self._band.setVisible(sheet.unknown_year is not None)
        if sheet.unknown_year is not None:
            told = self.tr("Nobody entered the public holidays of {year} yet. Weekends count alone until then.")
            self._band.show_text(told.format(year=sheet.unknown_year))

    # writing ------------------------------------------------------------------------------------------

    def edit(self, wanted: _Edit, told: str = "") -> None:
        """Write cells, asking for a reason once where the month is published; can be undone."""
        group = self.group
        if group is None or not self._session.may(Permission.ROSTER_PLAN):
            return
        month = self.month
        if service.sheet(self._session, group.id, month).is_published and not self._reason:
            self._ask_reason(lambda: self.edit(wanted, told))
            return
        with telling(self):
            before = service.set_cells(self._session, group.id, month, wanted, self._reason)
            if before:
                self._undo.append((group, month, before))
                if told:
                    self._desk.toast(told, self._on_undo)
                self.changed.emit()
            self.refresh()

    def _ask_reason(self, then: object) -> None:
        def keep(reason: str) -> None:
            self._reason = reason

        title = self.tr("Change a month that is published")
        dialog = ReasonDialog(title, self.tr("Change it"), keep, self)
        dialog.exec()
        if self._reason and callable(then):
            then()

    def _on_undo(self) -> None:
        if not self._undo:
            return
        group, month, before = self._undo.pop()
        with telling(self):
            service.set_cells(self._session, group.id, month, before, self._reason or self.tr("Undone"))
            self.changed.emit()
            self.refresh()

    # what is pressed ----------------------------------------------------------------------------------

    def turn(self, months: int) -> None:
        """Show the month so many later."""
        self.month, self._reason = self.month.moved(months), ""
        self.refresh()

    def _on_group(self) -> None:
        self._reason = ""
        self.refresh()

    def _on_open(self, place: Place) -> None:
        self.popover(place).open_at(self.grid.cell_room(place))

    def popover(self, place: Place) -> CellPopover:
        """Return what can be done with a cell, not yet shown."""
        review = self.review
        here = [one for one in review.findings
                if (one.staff_id, one.day) == place and one.gravity is Gravity.BROKEN]  # fmt: skip
        popover = CellPopover(review, place, givable(review.sheet.duties), here, self)
        popover.give = lambda duty: self._on_given([place], duty)
        popover.lock = lambda pinned: self._lock([place], pinned=pinned)
        popover.swap = lambda other: self._swap(place, other)
        return popover

    def _on_given(self, places: Sequence[Place], duty: Duty | None) -> None:
        self.edit({one: Cell(*one, None if duty is None else duty.id) for one in places})

    def _on_emptied(self, places: Sequence[Place]) -> None:
        self.edit(dict.fromkeys(places))

    def _on_locked(self, places: Sequence[Place]) -> None:
        group = self.group
        if group is None:
            return
        cells = service.sheet(self._session, group.id, self.month).cells
        pinned = not all(cells[one].pinned for one in places if one in cells)
        self._lock(places, pinned=pinned)

    def _lock(self, places: Sequence[Place], *, pinned: bool) -> None:
        if self.group is not None:
            with telling(self):
                service.pin(self._session, self.group.id, self.month, places, pinned=pinned)
                self.refresh()

    def _swap(self, one: Place, other: Place) -> None:
        if self.group is not None:
            cells = service.sheet(self._session, self.group.id, self.month).cells
            self.edit(service.swapped(cells, one, other), self.tr("Swapped."))

    def _on_fitted(self) -> None:
        shown = self.grid.grid
        if shown.sheet is not None:
            self.coverage.show_sheet(shown.sheet, shown.days, self.grid.widths())

    def _on_act(self, found: RosterFinding) -> None:
        if found.gravity is Gravity.HOLE and found.day is not None and found.duties and self.group is not None:
            review = service.review(self._session, self.group.id, self.month)
            popover = StandInPopover(review, found, found.day, self)
            popover.take = lambda place, duty: self.edit({place: Cell(*place, duty)}, self.tr("Given."))
            popover.show_beside(QRect(self.panel.mapToGlobal(QPoint(0, 0)), QSize(1, 1)))
        elif found.staff_id is not None and found.day is not None:
            place = found.staff_id, found.day
            self.grid.go_to(place)
            self._on_open(place)

    def _on_print(self) -> None:
        group, month = self.group, self.month
        if group is None:
            return
        with telling(self):
            large = len(service.sheet(self._session, group.id, month).people) >= LARGE_FROM
            pdf = service.wall_sheet(self._session, group.id, month, large=large)
            self._desk.preview(f"{month} {group.name}", pdf)

    def _on_fill(self) -> None:
        group, month = self.group, self.month
        if group is None:
            return

        def taken(count: int) -> None:
            self._undo.clear()
            self._desk.toast(self.tr("{count} days were set.").format(count=count))
            self.changed.emit()
            self.refresh()

        with telling(self):
            FillDialog(self._session, self._desk, group, month, taken, self).exec()

    def _on_publish(self) -> None:
        self.publish_dialog().exec()

    def publish_dialog(self) -> PublishDialog:
        """Return what asks before publishing."""
        review, month = self.review, self.month
        group = review.sheet.group
        seen = service.digest(review.sheet)

        def publish(remark: str) -> None:
            issue = service.publish(self._session, group.id, month, seen, remark)
            self._undo.clear()
            self._desk.toast(self.tr("Draft {number} is published.").format(number=issue.number))
            self.changed.emit()
            self.refresh()

        return PublishDialog(review.sheet, review.findings, publish, self)
