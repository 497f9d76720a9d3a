"""One incident: what was first told, what is still to be done, and everything that was added, in its order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.data.settings import CERTAINTY_WORDS, Certainty
from app.desktop.buttons import button
from app.desktop.cards import Card, label, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.incidents import service
from app.features.incidents.model import (
    KIND_WORDS,
    LINE_WORDS,
    POINT_WORDS,
    Case,
    Line,
    LineKind,
    Point,
    is_late_note,
    minutes_to_first_note,
)
from app.features.incidents.view.line_dialog import LineDialog
from app.features.incidents.view.signs import LINE_ICONS, STATES, state_of
from app.features.incidents.view.timeline import IncidentTimeline
from app.kernel.clock import shown_time
from app.kernel.ids import IncidentId
from app.kernel.text import say

POINT_LINES = {
    Point.FAMILY: LineKind.FAMILY_TOLD,
    Point.UPWARD: LineKind.REPORTED,
    Point.REVIEW: LineKind.REVIEW,
}
"""What settles each point."""


class IncidentPage(PageWidget):
    """Built anew from the records at each refresh."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._id: IncidentId | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column, self._inside = column, QWidget()
        column.addWidget(self._inside, 1)
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open(self, subject: int | None) -> None:
        """Show one incident; without one, the list."""
        self._id = None if subject is None else IncidentId(subject)
        if self._id is None:
            self._desk.go("incidents")
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        if self._id is None:
            return
        with telling(self):
            self._show(service.case(self._session, self._id))

    def _show(self, case: Case) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._head(case))
        if case.incident.private:
            column.addWidget(label(self.tr("Only the director and the author read this."), "strong", "primary"))
        wide = look().size is TextSize.STANDARD
        cards = QHBoxLayout() if wide else QVBoxLayout()
        cards.setSpacing(look().px(12))
        facts, to_do = (self._facts(case), 3), (self._to_do(case), 2)
        for card, share in (facts, to_do) if wide else (to_do, facts):
            cards.addWidget(card, share)
        column.addLayout(cards)
        column.addWidget(self._afterwards(case))
        column.addStretch(1)
        former, self._inside = self._inside, scrolling(inside)
        swap(self._column, former, self._inside)

    # head -------------------------------------------------------------------------------------------------

    def _head(self, case: Case) -> QBoxLayout:
        incident = case.incident
        signs = QWidget()
        flow = FlowLayout(signs, look().px(8))
        title = f"{say(KIND_WORDS[incident.kind], translate)}　{case.name}".strip()
        flow.addWidget(label(title, "title"))
        for text, kind, icon in self._signs(case):
            flow.addWidget(Chip(text, kind, icon))
        verbs = QHBoxLayout()
        verbs.setSpacing(look().px(8))
        if incident.resident_id is not None:
            go = partial(self._desk.go, "resident", incident.resident_id)
            verbs.addWidget(button(self.tr("To the resident"), go, icon="resident"))
        verbs.addWidget(button(self.tr("Print the report"), self._on_print, icon="print"))
        if service.may_take_back(self._session, case):
            verbs.addWidget(button(self.tr("Take back"), lambda: self._on_withdraw(case), look_="link"))
        if look().size is not TextSize.STANDARD:
            verbs.addStretch(1)
        both = QHBoxLayout() if look().size is TextSize.STANDARD else QVBoxLayout()
        both.setSpacing(look().px(8))
        both.addWidget(signs, 1)
        both.addLayout(verbs)
        return both

    def _signs(self, case: Case) -> Iterator[tuple[str, str, str]]:
        words = {"open": self.tr("open"), "closed": self.tr("closed"), "withdrawn": self.tr("taken back")}
        state = state_of(case)
        yield words[state], STATES[state], ""
        if case.incident.is_grave:
            yield self.tr("grave"), "bad", "danger"
        if case.incident.injured:
            yield self.tr("somebody was hurt"), "bad", "pressure_sore"
        if is_late_note(case.incident, service.rules_on(self._session)):
            text = self.tr("noted {minutes} min later").format(minutes=minutes_to_first_note(case.incident))
            yield text, "warn", "clock"

    # cards ------------------------------------------------------------------------------------------------

    def _facts(self, case: Case) -> Card:
        incident = case.incident
        card = Card(self.tr("As it was first told"), "incident")
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(6))
        grid.setColumnStretch(1, 1)
        noted = f"{shown_time(incident.recorded_at)}　{case.author}"
        pairs = (
            (self.tr("When"), shown_time(incident.at)),
            (self.tr("Where"), incident.place),
            (self.tr("Found by"), incident.found_by),
            (self.tr("What happened"), incident.what),
            (self.tr("Done at once"), incident.first_aid or self.tr("nothing written")),
            (self.tr("Sent to"), incident.sent_to or self.tr("nowhere")),
            (self.tr("Noted"), noted),
        )
        for row, (name, value) in enumerate(pairs):
            grid.addWidget(label(name, "", "second"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(value, wrap=True), row, 1)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        return card

    def _to_do(self, case: Case) -> Card:
        card = Card(self.tr("Still to be done"), "todo")
        waits, allowed = service.points(self._session, case), service.kinds_to_add(self._session, case)
        for place, point in enumerate(waits):
            card.body.addLayout(self._point(case, point, POINT_LINES[point] in allowed, primary=place == 0))
        if Point.UPWARD in waits:
            source = say(CERTAINTY_WORDS[Certainty.REMEMBERED], translate)
            text = self.tr("Report by phone at once, in writing within {hours} hours ({source}).")
            hours = service.rules_on(self._session).written_report_hours
            card.body.addWidget(label(text.format(hours=hours, source=source), "", "second", wrap=True))
        if not waits:
            said = self.tr("All is done, it can be closed.") if case.is_open else self.tr("Nothing is left to do.")
            card.body.addWidget(label(said, wrap=True))
        if LineKind.CLOSED in allowed and not waits:
            card.body.addWidget(
                button(self.tr("Close"), lambda: self._on_add(case, LineKind.CLOSED), icon="done", look_="primary")
            )
        if LineKind.REOPENED in allowed:
            card.body.addWidget(button(self.tr("Open it again"), lambda: self._on_add(case, LineKind.REOPENED)))
        card.body.addStretch(1)
        return card

    def _point(self, case: Case, point: Point, may: bool, *, primary: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        word = say(POINT_WORDS[point], translate)
        row.addWidget(label(word, "strong", wrap=True), 1)
        if may:
            kind = POINT_LINES[point]
            verb = self.tr("Write")
            row.addWidget(
                button(
                    verb,
                    lambda: self._on_add(case, kind),
                    icon=LINE_ICONS[kind],
                    name=f"{verb} {word}",
                    look_="primary" if primary else "",
                )
            )
        return row

    def _afterwards(self, case: Case) -> Card:
        card = Card(self.tr("What came after"), "history")
        allowed = service.kinds_to_add(self._session, case) - {LineKind.CLOSED, LineKind.REOPENED}
        if allowed:
            verbs = QWidget()
            flow = FlowLayout(verbs, look().px(8))
            for kind in LineKind:
                if kind in allowed:
                    word = say(LINE_WORDS[kind], translate)
                    name = self.tr("Add: {what}").format(what=word)
                    flow.addWidget(button(word, partial(self._on_add, case, kind), icon=LINE_ICONS[kind], name=name))
            card.body.addWidget(verbs)
        card.body.addWidget(IncidentTimeline(case, partial(self._on_take_back, case), may=bool(allowed)))
        return card

    # verbs ------------------------------------------------------------------------------------------------

    def _on_add(self, case: Case, kind: LineKind) -> None:
        dialog = LineDialog(self._session, case, kind, self)
        if dialog.done_well():
            written, of = dialog.written, case.incident.id
            self._tell(say(LINE_WORDS[kind], translate), lambda: service.take_back_line(self._session, of, written))

    def _on_take_back(self, case: Case, line: Line) -> None:
        of = case.incident.id
        title = self.tr("Why is this line taken back?")
        if ReasonDialog(
            title, self.tr("Take back"), lambda why: service.take_back_line(self._session, of, line.id, why), self
        ).done_well():
            self._tell(self.tr("The line is taken back"))

    def _on_withdraw(self, case: Case) -> None:
        of = case.incident.id
        title = self.tr("Why is the whole report taken back?")
        if ReasonDialog(
            title, self.tr("Take back"), lambda why: service.withdraw(self._session, of, why), self
        ).done_well():
            self._tell(self.tr("The report is taken back"))

    def _tell(self, said: str, undo: Callable[[], None] | None = None) -> None:
        """Let every page read again, and say what was done, with undo where there is one."""
        self.changed.emit()

        def undone() -> None:
            if undo is not None:
                undo()
                self.changed.emit()

        self._desk.toast(said, None if undo is None else undone)

    def _on_print(self) -> None:
        if self._id is None:
            return
        with telling(self):
            self._desk.preview(self.tr("Incident report"), service.report_paper(self._session, self._id))
