"""The page 意外: every incident the reader may see, open ones first; one press reports a new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.data.session import Session
from app.desktop.buttons import Dropdown, SegmentedButtons, button
from app.desktop.cards import EmptyState, label
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, Group, ListView
from app.desktop.theme import look
from app.features.incidents import service
from app.features.incidents.model import KIND_WORDS, POINT_WORDS, Case, IncidentKind
from app.features.incidents.view.report_dialog import IncidentDialog
from app.features.incidents.view.signs import KIND_ICONS, STATES, state_of
from app.kernel.access import Permission
from app.kernel.clock import shown_time
from app.kernel.ids import IncidentId, ResidentId
from app.kernel.text import say

ALL, YEAR = "", "year"


class IncidentsPage(PageWidget):
    """A list narrowed by state and kind."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._cases: Sequence[Case] = ()
        self._states = {
            "open": self.tr("open"),
            "closed": self.tr("closed"),
            "withdrawn": self.tr("taken back"),
        }
        self._counts = label("", "", "second", wrap=True)
        shown = [(ALL, self.tr("all")), ("open", self._states["open"]), ("closed", self._states["closed"])]
        self.states = SegmentedButtons(self.tr("State"), shown)
        kinds = [(kind.value, say(KIND_WORDS[kind], translate)) for kind in self._kinds_offered()]
        self.kinds = Dropdown(self.tr("What happened"), [(ALL, self.tr("Everything")), *kinds])
        years = [(YEAR, self.tr("the last 12 months")), (ALL, self.tr("all years"))]
        self.years = Dropdown(self.tr("Time"), years)
        self.years.picked.connect(lambda _key: self.refresh())
        self.states.chosen.connect(lambda _key: self._show())
        self.kinds.picked.connect(lambda _key: self._show())
        self.list: ListView[Case] = ListView(self.tr("Incidents"), self._columns())
        self.list.opened.connect(lambda case: self._desk.go("incident", case.incident.id))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._nothing = EmptyState(
            self.tr("Nothing is on record here"),
            self.tr("When something happens, write it down at once: a few facts are enough."),
            icon="good",
        )
        self._stack.addWidget(self._nothing)
        self._lay_out()
        if self._may_report:
            new = QKeySequence(QKeySequence.StandardKey.New)
            QShortcut(new, self, self.on_report, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def _may_report(self) -> bool:
        return self._session.may(Permission.INCIDENT_REPORT)

    def _kinds_offered(self) -> Iterator[IncidentKind]:
        yield from (kind for kind in IncidentKind if kind is not IncidentKind.ABUSE)
        if self._session.may(Permission.INCIDENT_ABUSE):
            yield IncidentKind.ABUSE

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        head, filters = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(look().px(12))
        head.addWidget(label(self.tr("Incidents"), "title"))
        head.addWidget(self._counts, 1)
        if self._may_report:
            head.addWidget(button(self.tr("Report what happened"), self.on_report, icon="add", look_="primary"))
        filters.setSpacing(look().px(12))
        filters.addWidget(self.states)
        filters.addWidget(self.kinds)
        filters.addWidget(self.years)
        filters.addStretch(1)
        column.addLayout(head)
        column.addLayout(filters)
        if not self._session.may(Permission.INCIDENT_READ):
            column.addWidget(label(self.tr("You see here what you reported yourself."), "", "second", wrap=True))
        column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Read the incidents again; the filters stay."""
        with telling(self):
            now = self._session.clock.now()
            since = now - timedelta(days=365) if self.years.choice() == YEAR else None
            self._cases = service.cases(self._session, since=since)
            self._show()

    def _show(self) -> None:
        state, kind = self.states.choice(), self.kinds.choice()
        found = [one for one in self._cases if state in {ALL, state_of(one)} and kind in {ALL, one.incident.kind.value}]
        self.list.show_lines(list(self._grouped(found)))
        self._stack.setCurrentWidget(self.list if found else self._nothing)
        still = sum(one.is_open for one in self._cases)
        text = self.tr("{count} on record, {still} open")
        self._counts.setText(text.format(count=len(self._cases), still=still) if self._cases else "")

    def _grouped(self, found: Sequence[Case]) -> Iterator[Case | Group]:
        """Yield the open ones, then the others, each part under its name."""
        for title, is_open in ((self.tr("Still open"), True), (self.tr("Done"), False)):
            part = [one for one in found if one.is_open is is_open]
            if part:
                yield Group(f"{title}　{len(part)}")
                yield from part

    def _columns(self) -> list[Column[Case]]:
        return [
            Column(self.tr("When"), lambda one: Cell(shown_time(one.incident.at)), 160),
            Column(self.tr("What"), self._kind, 190),
            Column(self.tr("Who"), lambda one: Cell(one.name or "—", bold=bool(one.name)), 110),
            Column(self.tr("Place and facts"), self._facts),
            Column(self.tr("Still to be done"), self._points, 200, extra=True),
            Column(self.tr("State"), self._state, 130),
        ]

    def _kind(self, one: Case) -> Cell:
        grave = one.incident.is_grave
        text = say(KIND_WORDS[one.incident.kind], translate)
        if grave:
            text = self.tr("{what} (grave)").format(what=text)
        icon = "shield" if one.incident.private else KIND_ICONS[one.incident.kind]
        return Cell(text, icon=icon, ink="danger" if grave else "ink", bold=grave)

    def _facts(self, one: Case) -> Cell:
        """Return the facts, but not those of a concern about abuse: others may look at the screen."""
        if one.incident.private:
            return Cell(self.tr("confidential, open it to read"), ink="second")
        return Cell(f"{one.incident.place}：{one.incident.what}")

    def _points(self, one: Case) -> Cell:
        waits = [say(POINT_WORDS[point], translate) for point in service.points(self._session, one)]
        return Cell(self.tr(", ").join(waits), ink="accent_text")

    def _state(self, one: Case) -> Cell:
        state = state_of(one)
        return Cell(self._states[state], STATES[state])

    # verbs ------------------------------------------------------------------------------------------------

    def show_part(self, part: str) -> None:
        """Begin a report about a resident with "new:<id>", as other pages ask for it."""
        word, _, who = part.partition(":")
        if word == "new" and who.isdigit() and self._may_report:
            QTimer.singleShot(0, self, lambda: self.on_report(ResidentId(int(who))))

    def on_report(self, who: ResidentId | None = None) -> None:
        """Open the form of a report, about somebody who was chosen before if given, and show what was written."""
        dialog = IncidentDialog(self._session, self, who=who)
        if dialog.done_well() and dialog.written is not None:
            written = dialog.written
            self.changed.emit()
            self._desk.go("incident", written)
            self._desk.toast(self.tr("The report is saved"), lambda: self._undo(written))

    def _undo(self, written: IncidentId) -> None:
        service.withdraw(self._session, written)
        self.changed.emit()
        self._desk.go("incidents")
