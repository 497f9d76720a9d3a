"""The page of the whole home's log, and the tab 照护记录 of one resident with measurements and care plan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import label, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.care_levels import service as levels
from app.features.care_log import service
from app.features.care_log.model import Line, ResidentSheet, catalogue
from app.features.care_log.view.drawer import Drawer, Subject
from app.features.care_log.view.log_pane import LogPane
from app.features.care_log.view.overlay import Overlay
from app.features.care_log.view.plan_pane import PlanPane
from app.features.care_log.view.vitals import VitalsPane
from app.features.staff import service as staff
from app.features.stays import service as stays
from app.kernel.care import SelfCare
from app.kernel.clock import today
from app.kernel.ids import ResidentId

LEAST_HEIGHT = 420
"""px at the standard text size that list and line need; with the largest text the page scrolls."""


class _WithDrawer(PageWidget):
    """A page over which a line is corrected."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.below = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        tall = look().size is TextSize.XLARGE
        self.below.setMinimumHeight(look().px(LEAST_HEIGHT) if tall else 0)
        column.addWidget(scrolling(self.below) if tall else self.below)
        self.overlay = Overlay(self, self.below)

    def correct(self, line: Line) -> None:
        """Open the drawer that puts another line in the place of one."""
        entry = line.entry
        shift = None if entry.shift_id is None else staff.shift_of(self._session, entry.shift_id, entry.duty_on)
        if shift is None:
            return
        items = (catalogue().item(entry.item),)
        subject = Subject(self._resident(line), shift, items, entry.item, entry.at, corrects=line)
        drawer = Drawer(self._session, subject)
        drawer.saved.connect(self._on_saved)
        drawer.cancelled.connect(self.overlay.close_drawer)
        drawer.report.connect(lambda: self._desk.go("incidents", part=f"new:{entry.resident_id}"))
        self.overlay.open(drawer)

    def _resident(self, line: Line) -> ResidentSheet:
        of = line.entry.resident_id
        standing = stays.standing_of(self._session, of, self._session.clock.now())
        self_care = levels.classes_at(self._session).get(of, SelfCare.UNASSESSED)
        risks = levels.minded_risks(self._session).get(of, {})
        return ResidentSheet(of, line.name, "", self_care, standing.state, risks, (), ())

    def _on_saved(self, _entry_id: int, said: str) -> None:
        self.overlay.close_drawer()
        self._desk.toast(self.tr("Corrected: {what}").format(what=said))
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close the drawer before it leads back."""
        if event.key() == Qt.Key.Key_Escape and self.overlay.drawer is not None:
            self.overlay.close_drawer()
        else:
            super().keyPressEvent(event)


class LogViewPage(_WithDrawer):
    """Everything that was recorded, the latest first."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(session, desk)
        self.pane = LogPane(session, desk)
        self.pane.correct.connect(self.correct)
        column = QVBoxLayout(self.below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Whole log"), "title"))
        row.addStretch(1)
        row.addWidget(button(self.tr("Back to the rooms"), lambda: desk.go("care_log"), parent=self.below))
        column.addLayout(row)
        column.addWidget(self.pane, 1)

    def refresh(self) -> None:
        """Read the log again."""
        self.pane.refresh()


class LogTab(_WithDrawer):
    """The log of one resident, the trend of measurements, and the care plan."""

    def __init__(self, session: Session, desk: Desk, resident_id: ResidentId) -> None:
        super().__init__(session, desk)
        self._of = resident_id
        self.log, self.vitals = LogPane(session, desk, resident_id), VitalsPane(session, resident_id)
        self.log.correct.connect(self.correct)
        self.vitals.changed.connect(self.changed.emit)
        self.plan = PlanPane(session, resident_id)
        self.plan.changed.connect(self.changed.emit)
        column = QVBoxLayout(self.below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        choices = [("log", self.tr("Log")), ("vitals", self.tr("Measurements")), ("plan", self.tr("Care plan"))]
        self.ways = SegmentedButtons(self.tr("What to see"), choices)
        self.ways.chosen.connect(self.show_way)
        row = QHBoxLayout()
        row.addWidget(self.ways, 1)
        row.addWidget(button(self.tr("Print the month"), self.print_month, icon="print", parent=self.below))
        column.addLayout(row)
        self._stack = QStackedWidget()
        self._panes: dict[str, LogPane | VitalsPane | PlanPane] = {
            "log": self.log,
            "vitals": self.vitals,
            "plan": self.plan,
        }
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        column.addWidget(self._stack, 1)
        self.refresh()

    def open(self, subject: int | None) -> None:
        """Show another resident."""
        if subject is not None:
            self.overlay.close_drawer()
            self._of = ResidentId(subject)
            self.log.show_resident(self._of)
            self.vitals.show_resident(self._of)
            self.plan.show_resident(self._of)

    def refresh(self) -> None:
        """Read the log, the measurements and the plan again."""
        for pane in self._panes.values():
            pane.refresh()

    def print_month(self) -> None:
        """Show the month on paper, of the day that the filter names, else this one."""
        day = self.log.day.value() or today(self._session.clock)
        with telling(self):
            self._desk.preview(self.tr("Care log of the month"), service.print_month(self._session, self._of, day))

    def show_way(self, way: str) -> None:
        """Show the log, the measurements or the care plan."""
        self.ways.choose(way)
        self._stack.setCurrentWidget(self._panes[way])

    def help_topic(self) -> str:
        """Return the help page of the log."""
        return "log_view"
