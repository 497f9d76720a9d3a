"""The roster page: a group's month as a grid, what is open beside it, and the next step; glue only."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.cards import EmptyState
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import Band, telling
from app.desktop.theme import TextSize, look
from app.features.rosters import service
from app.features.rosters.model import Edit, Month, Review, RosterFinding
from app.features.rosters.view.board import Board
from app.features.rosters.view.editing import Editor
from app.features.rosters.view.fill_dialog import FillDialog
from app.features.rosters.view.grid_model import Half
from app.features.rosters.view.head import RosterHead
from app.features.rosters.view.panel import Bundle, FindingsPanel
from app.features.rosters.view.print_dialog import PrintDialog
from app.features.rosters.view.publish_dialog import PublishDialog
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import RosterGroupId


class RosterPage(PageWidget):
    """A month of one group."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._may_plan = session.may(Permission.ROSTER_PLAN)
        self.month = Month.of(today(session.clock))
        self.review: Review | None = None  # of the month that is shown; None: nothing is shown yet
        self._editor = Editor(session, self)
        self._told_year: int | None = None
        self.board = Board(session, desk, may_plan=self._may_plan)
        self.board.edited.connect(self.edit)
        self._nobody = _nobody(desk)
        self._nobody.hide()
        self.panel = FindingsPanel(self._on_act, self._on_accept if self._may_plan else None)
        self.panel.setVisible(look().size is not TextSize.XLARGE)
        self._band = Band("warn", "warning")
        self._band.add_button(self.tr("Enter public holidays"), partial(desk.go, "work_calendar"))
        self._month = QWidget()
        column = QVBoxLayout(self._month)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        column.addWidget(self._make_head())
        column.addWidget(self._band)
        row = QHBoxLayout()
        row.setSpacing(look().px(10))
        for part in (self.board, self._nobody):
            row.addWidget(part, 1)
        row.addWidget(self.panel)
        column.addLayout(row, 1)
        self._no_group = _no_group(desk, may_set_up=session.may(Permission.STAFF_CHANGE))
        self._states = QStackedWidget()
        for state in (self._month, self._no_group):
            self._states.addWidget(state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._states)

    def _make_head(self) -> RosterHead:
        self.head = head = RosterHead()
        head.turned.connect(self.turn)
        head.grouped.connect(self._on_group)
        head.halved.connect(self._show)
        head.undone.connect(self.undo)
        head.printed.connect(self._on_print)
        head.filled.connect(self._on_fill)
        head.published.connect(self._on_publish)
        head.folded.connect(self._on_folded)
        for deed in self.board.deeds() if self._may_plan else ():
            head.add_deed(*deed)
        head.add_deed(self.tr("Print"), self._on_print, "print")
        head.add_deed(self.tr("Leave, wishes and swaps"), self._on_asks, "calendar")
        head.add_deed(self.tr("How the ratio is counted"), partial(self._desk.go, "ratio"), "ratio")
        if self._session.may(Permission.STAFF_CHANGE):
            head.add_deed(self.tr("Roster settings"), partial(self._desk.go, "roster_settings"), "settings")
        return head

    # reading ------------------------------------------------------------------------------------------

    def open(self, subject: int | None) -> None:
        """Show the page; `subject` is a group."""
        groups = service.groups(self._session)
        self.head.show_groups(groups, None if subject is None else RosterGroupId(subject))
        self.refresh()
        (self.board.grid if groups else self._no_group).setFocus()

    def show_part(self, part: str) -> None:
        """Show the month that `2026-12` names."""
        month = Month.read(part)
        if month is not None and month != self.month:
            self.month = month
            self._on_group()

    def refresh(self) -> None:
        """Read the month again."""
        group_id = self.head.group_id
        self._states.setCurrentWidget(self._no_group if group_id is None else self._month)
        if group_id is None:
            return
        with telling(self):
            review = service.review(self._session, group_id, self.month, self.review)
            if self.review is None:
                self.head.choose_half(Half.of(max(self.month.first, review.sheet.today)))
            if review is not self.review:
                self.review = review
                self._show()

    def _show(self) -> None:
        review = self.review
        if review is None:
            return
        sheet, people = review.sheet, bool(review.sheet.people)
        self.board.setVisible(people and not self.head.panel_button.isChecked())
        self._nobody.setVisible(not people)
        self.board.show_review(review, self.head.half)
        open_count = self.panel.show_review(review)
        self.head.show_month(self.month, len(sheet.people), sheet.issues[-1] if sheet.issues else None, open_count)
        is_new = not sheet.issues or service.digest(sheet) != sheet.issues[-1].digest
        self.head.show_deeds(
            may_undo=self._editor.can_undo,
            may_fill=self._may_plan and people,
            may_publish=self._session.may(Permission.ROSTER_PUBLISH) and bool(sheet.cells) and is_new,
            next_step="fill" if not review.is_begun else "publish" if is_new and not open_count else "",
        )
        self._show_year(sheet.unknown_year)
        for one, following in pairwise((self.board.grid, *self.panel.stops(), *self.head.stops())):
            QWidget.setTabOrder(one, following)

    def _show_year(self, unknown: int | None) -> None:
        """Say once that nobody entered the public holidays of a year."""
        if unknown == self._told_year:
            return
        self._told_year = unknown
        self._band.hide()
        if unknown is not None:
            told = self.tr("Nobody entered the public holidays of {year} yet. Weekends count alone until then.")
            self._band.show_text(told.format(year=unknown))

    # writing ------------------------------------------------------------------------------------------

    def edit(self, wanted: Edit, told: str = "") -> None:
        """Write what cells become and say so; it can be undone."""
        if self.review is None or not self._may_plan:
            return
        with telling(self):
            changed = self._editor.write(self.review.sheet, wanted)
            if changed and told:
                self._desk.toast(told.format(count=changed), self.undo)
            self._after(changed)

    def undo(self) -> None:
        """Take back what was written last, where it was written."""
        if not self._editor.can_undo:
            return
        with telling(self):
            group, self.month = self._editor.undo()
            self.head.show_groups(service.groups(self._session), group.id)
            self._after(1)

    def _after(self, changed: int) -> None:
        if changed:
            self.changed.emit()
        self.refresh()

    # what is pressed ----------------------------------------------------------------------------------

    def turn(self, months: int) -> None:
        """Show the month so many later."""
        self.month = self.month.moved(months)
        self._on_group()

    def _on_group(self) -> None:
        self.review = None
        self.board.let_go()
        self.refresh()

    def _on_folded(self, wanted: bool) -> None:
        self.panel.setVisible(wanted)
        self.board.setVisible(not wanted and self._nobody.isHidden())

    def _on_act(self, found: RosterFinding) -> None:
        self.head.panel_button.setChecked(False)
        if found.day is not None:
            self.head.choose_half(Half.of(found.day))
            self._show()
        self.board.open_finding(found)

    def _on_accept(self, bundle: Bundle) -> None:
        if self.review is None:
            return
        group_id, month, keys = self.review.sheet.group.id, self.month, [one.key for one in bundle.findings]

        def again() -> None:
            service.accept_no_more(self._session, group_id, month, keys)
            self._after(1)

        with telling(self):
            service.accept(self._session, group_id, month, keys)
            self._desk.toast(self.tr("It stays so."), again)
            self._after(1)

    def _on_asks(self) -> None:
        self._desk.go("roster_asks", None, str(self.month))

    def _on_print(self) -> None:
        if self.review is None:
            return
        PrintDialog(self._session, self._desk, self.review.sheet, self).exec()

    def _on_fill(self) -> None:
        if self.review is None:
            return

        group, month = self.review.sheet.group, self.month

        def taken(before: Edit) -> None:
            self._editor.remember(group, month, before)
            self._desk.toast(self.tr("{count} days were set.").format(count=len(before)), self.undo)
            self._after(len(before))

        with telling(self):
            FillDialog(self._session, self._desk, group, month, taken, self).exec()

    def _on_publish(self) -> None:
        if self.review is not None:
            self.publish_dialog(self.review).exec()

    def publish_dialog(self, review: Review) -> PublishDialog:
        """Return what asks before publishing."""
        group_id, month, seen = review.sheet.group.id, self.month, service.digest(review.sheet)

        def publish(remark: str) -> None:
            issue = service.publish(self._session, group_id, month, seen, remark)
            self._editor.forget()
            self._desk.toast(self.tr("Draft {number} is published.").format(number=issue.number))
            self._after(1)

        return PublishDialog(review.sheet, review.findings, publish, self)

    # keys ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Z for the steps of this page, as long as there are any."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back a step, or turn to another month."""
        turned = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if self._takes_back(event):
            self.undo()
        elif turned and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.turn(turned)
        else:
            super().keyPressEvent(event)

    def _takes_back(self, event: QKeyEvent) -> bool:
        return self._editor.can_undo and event.matches(QKeySequence.StandardKey.Undo)


def _nobody(desk: Desk) -> EmptyState:
    return EmptyState(
        translate("RosterPage", "Nobody is planned in this group"),
        translate("RosterPage", "Enter the people under Staff, each with a post of the group."),
        translate("RosterPage", "Staff"), partial(desk.go, "staff"), "staff",
    )  # fmt: skip


def _no_group(desk: Desk, *, may_set_up: bool) -> EmptyState:
    """Return what stands in place of the month while the home has no group; the button has its keyboard."""
    title = translate("RosterPage", "There is no group to plan yet")
    if not may_set_up:
        who = translate("RosterPage", "Who keeps the records of the staff adds one.")
        return EmptyState(title, who, icon="rosters")
    hint = translate("RosterPage", "A group is people who are planned together: caregivers, kitchen, gate.")
    verb = translate("RosterPage", "To the roster settings")
    made = EmptyState(title, hint, verb, partial(desk.go, "roster_settings"), "rosters")
    made.setFocusProxy(made.button)
    return made
