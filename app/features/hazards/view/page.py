"""The page 隐患整改: what is not closed as a board or a list, filtered; one press records a new hazard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.data.session import Session
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import EmptyState, label
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import TextSize, look
from app.features.hazards import service
from app.features.hazards.model import GRADE_WORDS, STATE_WORDS, Hazard, HazardGrade, StepKind
from app.features.hazards.view.board import Board
from app.features.hazards.view.hazard_dialog import HazardDialog
from app.features.hazards.view.report_dialog import ReportDialog
from app.features.hazards.view.signs import GRADE_LOOKS, age_text, due_text
from app.features.hazards.view.step_dialogs import HazardStepDialog
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import HazardId
from app.kernel.text import say

BOARD, BY_AGE, BY_PLACE = "board", "age", "place"
OPEN, MAJOR, OVERDUE, MINE = "open", "major", "overdue", "mine"


class HazardsPage(PageWidget):
    """Hazards that are open, and those closed this month."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._hazards: Sequence[Hazard] = ()
        self._filters = {
            OPEN: self.tr("not closed"),
            MAJOR: self.tr("major"),
            OVERDUE: self.tr("overdue"),
            MINE: self.tr("waits for my check"),
        }
        self.filter = SegmentedButtons(self.tr("Show"), [*self._filters.items()])
        self.filter.chosen.connect(lambda _key: self._show())
        ways = [(BY_AGE, self.tr("list by age")), (BY_PLACE, self.tr("list by place"))]
        if look().size is not TextSize.XLARGE:  # four columns have no room beside each other
            ways = [(BOARD, self.tr("board")), *ways]
        self.way = SegmentedButtons(self.tr("As"), ways)
        self.way.chosen.connect(lambda _key: self._show())
        self.board = Board(session, self.do)
        self.board.opened.connect(lambda one: self.look_at(one.id))
        self.list: ListView[Hazard] = ListView(self.tr("Hazards"), self._columns())
        self.list.opened.connect(lambda one: self.look_at(one.id))
        self._nothing = EmptyState(
            self.tr("No hazard is open here"),
            self.tr("What is found wrong on a round comes here by itself. Record here what you see by the way."),
            icon="good",
        )
        self._stack = QStackedWidget()
        for part in (self.board, self.list, self._nothing):
            self._stack.addWidget(part)
        self._lay_out()
        if self._may_record:
            new = QKeySequence(QKeySequence.StandardKey.New)
            QShortcut(new, self, self.on_report, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def _may_record(self) -> bool:
        return self._session.may(Permission.SAFETY_RECORD)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        head, below = QHBoxLayout(), FlowLayout(None, look().px(12))
        head.setSpacing(look().px(8))
        head.addWidget(label(self.tr("Hazards"), "title"))
        head.addStretch(1)
        outside = self.tr("Inspections from outside")
        head.addWidget(button(outside, lambda: self._desk.go("inspections"), icon="shield", parent=self))
        head.addWidget(button(self.tr("Print the ledger"), self.on_print, icon="print", parent=self))
        if self._may_record:
            head.addWidget(button(self.tr("Record a hazard"), self.on_report, icon="add", look_="primary", parent=self))
        below.addWidget(self.filter)
        below.addWidget(self.way)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self._stack, 1)

    # what is shown --------------------------------------------------------------------------------------

    def open(self, subject: int | None) -> None:
        """Show the hazards, and one of them if it is named."""
        super().open(subject)
        if subject is not None:
            QTimer.singleShot(0, self, lambda: self.look_at(HazardId(subject)))

    def refresh(self) -> None:
        """Read the hazards again; the filters stay."""
        with telling(self):
            self._hazards = service.board(self._session, service.since_month(self._session))
            for key, text in self._filters.items():
                count = sum(self._is_in(one, key) for one in self._hazards if one.is_open)
                self.filter.set_text(key, f"{text} {count}")
            self._show()

    def show_part(self, part: str) -> None:
        """Show one filter."""
        if part in self._filters:
            self.filter.choose(part)
            self._show()

    def _is_in(self, one: Hazard, key: str) -> bool:
        """Tell whether a filter shows a hazard; the closed ones stand beside those not closed."""
        if key == OPEN:
            return True
        if key == MAJOR:
            return one.is_open and one.grade is HazardGrade.MAJOR
        if key == OVERDUE:
            return one.days_over(self._day) > 0
        return service.waits_for_me(self._session, one)

    @property
    def _day(self) -> date:
        return today(self._session.clock)

    def _show(self) -> None:
        found = [one for one in self._hazards if self._is_in(one, self.filter.choice())]
        if not found:
            self._stack.setCurrentWidget(self._nothing)
        elif self.way.choice() == BOARD:
            self.board.show_hazards(found, self._day)
            self._stack.setCurrentWidget(self.board)
        else:
            self.list.show_lines(self._sorted([one for one in found if one.is_open]))
            self._stack.setCurrentWidget(self.list)

    def _sorted(self, found: Sequence[Hazard]) -> Sequence[Hazard]:
        if self.way.choice() == BY_PLACE:
            return sorted(found, key=lambda one: (one.place, one.found_at))
        return sorted(found, key=lambda one: one.found_at)

    def _columns(self) -> list[Column[Hazard]]:
        return [
            Column(self.tr("Number"), lambda one: Cell(one.label), 100),
            Column(self.tr("Age"), lambda one: Cell(age_text(one, self._day)), 90),
            Column(self.tr("Where and what"), lambda one: Cell(f"{one.place}：{one.what}")),
            Column(self.tr("Grade"), self._grade, 110),
            Column(self.tr("Who mends it"), lambda one: Cell(one.owner), 120, extra=True),
            Column(self.tr("Until"), self._due, 130),
            Column(self.tr("State"), lambda one: Cell(say(STATE_WORDS[one.state], translate)), 160),
        ]

    def _grade(self, one: Hazard) -> Cell:
        return Cell(say(GRADE_WORDS[one.grade], translate), GRADE_LOOKS[one.grade])

    def _due(self, one: Hazard) -> Cell:
        text, ink = due_text(one, self._day)
        return Cell(text, ink=ink, bold=ink != "second")

    # verbs ----------------------------------------------------------------------------------------------

    def do(self, one: Hazard, kind: StepKind) -> None:
        """Take the next step with a hazard from its card; checking opens it whole first."""
        if kind is StepKind.CLOSED:
            self.look_at(one.id)
            return
        with telling(self):
            if HazardStepDialog(self._session, service.hazard(self._session, one.id), kind, self).done_well():
                self._desk.toast(self.tr("{number} is written down").format(number=one.label))
                self.changed.emit()

    def look_at(self, hazard_id: HazardId) -> None:
        """Show one hazard with all its steps."""
        with telling(self):
            dialog = HazardDialog(self._session, self._desk, hazard_id, self)
            dialog.changed.connect(self.changed.emit)
            dialog.exec()

    def on_report(self) -> None:
        """Record what was seen by the way."""
        dialog = ReportDialog(self._session, self)
        if dialog.exec() and dialog.written is not None:
            self.changed.emit()
            number = service.hazard(self._session, dialog.written).label
            self._desk.toast(self.tr("Hazard {number} is recorded").format(number=number))

    def on_print(self) -> None:
        """Show the ledger of this year as paper."""
        with telling(self):
            first = self._day.replace(month=1, day=1)
            self._desk.preview(self.tr("Ledger of hazards"), service.ledger_paper(self._session, first, self._day))
