"""The page 外部检查: who came from outside, what they found; each finding is recorded as a hazard."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import EmptyState, label, rule, swap
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, FileField, NoteField, ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.desktop.viewing import look_at
from app.features.hazards import service
from app.features.hazards.model import (
    INSPECTION_WORDS,
    STATE_WORDS,
    HazardDraft,
    HazardSource,
    Inspection,
    InspectionDraft,
    InspectionKind,
)
from app.features.hazards.view.hazard_dialog import HazardDialog
from app.features.hazards.view.report_dialog import ReportDialog
from app.kernel.access import Permission
from app.kernel.clock import midnight, today
from app.kernel.ids import HazardId, InspectionId
from app.kernel.text import say

_GOOD, _PROBLEMS = "good", "problems"


class InspectionsPage(PageWidget):
    """Every inspection from outside, the newest first."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.list: ListView[Inspection] = ListView(self.tr("Inspections from outside"), self._columns())
        self.list.opened.connect(lambda one: self.look_at(one.id))
        self._owed = label("", "", "accent_text", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        text = self.tr("No inspection from outside is on record")
        self._stack.addWidget(EmptyState(text, self.tr("Record who came, and each thing they found."), icon="shield"))
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        head.setSpacing(look().px(8))
        head.addWidget(label(self.tr("Inspections from outside"), "title"))
        head.addStretch(1)
        head.addWidget(button(self.tr("Hazards"), lambda: desk.go("hazards"), icon="warning", parent=self))
        if session.may(Permission.SAFETY_RECORD):
            record = self.tr("Record an inspection")
            head.addWidget(button(record, self.on_record, icon="add", look_="primary", parent=self))
            new = QKeySequence(QKeySequence.StandardKey.New)
            QShortcut(new, self, self.on_record, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        column.addLayout(head)
        column.addWidget(self._owed)
        column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Read the inspections again."""
        with telling(self):
            found = service.inspections(self._session)
            self.list.show_lines(found)
            self._stack.setCurrentIndex(0 if found else 1)
            self._say_owed()

    def _say_owed(self) -> None:
        """Say which inspections of this month and year did not come yet: nobody here is at fault for it."""
        day = today(self._session.clock)
        waits = [one.what for one in service.owed_inspections(self._session, day, day) if one.done < one.needed]
        self._owed.setVisible(bool(waits))
        text = self.tr("Not on record yet for this month or year: {what}")
        self._owed.setText(text.format(what=self.tr(", ").join(waits)))

    def _columns(self) -> list[Column[Inspection]]:
        return [
            Column(self.tr("Day"), lambda one: Cell(one.held_on.isoformat(), struck=one.withdrawn), 120),
            Column(self.tr("What"), lambda one: Cell(say(INSPECTION_WORDS[one.kind], translate)), 180),
            Column(self.tr("Who came"), lambda one: Cell(one.inspectors, struck=one.withdrawn)),
            Column(self.tr("Went along"), lambda one: Cell(one.accompanied_by), 120, extra=True),
            Column(self.tr("Outcome"), self._outcome, 160),
        ]

    def _outcome(self, one: Inspection) -> Cell:
        if one.withdrawn:
            return Cell(self.tr("taken back"), "plain")
        return Cell(*((self.tr("something found"), "warn") if one.problems else (self.tr("nothing found"), "good")))

    def on_record(self) -> None:
        """Record an inspection, and show it for its findings."""
        dialog = InspectionEntry(self._session, self)
        if dialog.done_well() and dialog.written is not None:
            self.changed.emit()
            if service.inspection(self._session, dialog.written).problems:
                self.look_at(dialog.written)

    def look_at(self, inspection_id: InspectionId) -> None:
        """Show one inspection with its findings."""
        with telling(self):
            dialog = InspectionDialog(self._session, self._desk, inspection_id, self)
            dialog.changed.connect(self.changed.emit)
            dialog.exec()


class InspectionEntry(EntryDialog):
    """Asks for the facts of one inspection."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Record an inspection"), self.tr("Record it"), self.write, parent)
        self._session, self._submission = session, str(uuid.uuid4())
        self.written: InspectionId | None = None
        kinds = [(kind.value, say(INSPECTION_WORDS[kind], translate)) for kind in InspectionKind]
        self.add(ChoiceField("kind", self.tr("What"), kinds, answers=(), as_list=True))
        self.add(DayField("held_on", self.tr("Day"), today=lambda: today(session.clock)))
        hint = self.tr("office and names")
        self.add(AskField("inspectors", self.tr("Who came"), answers=(), hint=hint))
        self.add(AskField("accompanied_by", self.tr("Went along"), answers=()))
        outcomes = [(_GOOD, self.tr("nothing found")), (_PROBLEMS, self.tr("something found"))]
        self.add(ChoiceField("outcome", self.tr("Outcome"), outcomes, answers=()))
        self.add(NoteField("note", self.tr("What they said"), answers=(), optional=True))
        self._paper = self.add(FileField("paper", self.tr("Paper they left"), optional=True))

    def write(self, values: Mapping[str, Any]) -> None:
        """Record it."""
        draft = InspectionDraft(
            kind=InspectionKind(values["kind"]) if values["kind"] else None,
            held_on=values["held_on"],
            inspectors=str(values["inspectors"]),
            accompanied_by=str(values["accompanied_by"]),
            problems={_GOOD: False, _PROBLEMS: True}.get(str(values["outcome"])),
            note=str(values["note"]),
            paper=self._paper.read(),
        )
        self.written = service.record_inspection(self._session, draft, submission=self._submission)


class InspectionDialog(Dialog):
    """One inspection and its findings, which are hazards."""

    changed = Signal()

    def __init__(
        self, session: Session, desk: Desk, inspection_id: InspectionId, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._session, self._desk, self._id = session, desk, inspection_id
        self.setMinimumWidth(look().px(640))
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        one = service.inspection(session, inspection_id)
        if one.paper is not None:
            self.add_button(self.tr("See the paper"), self._on_paper, icon="attach")
        if session.may(Permission.SAFETY_CLOSE) and not one.withdrawn:
            self.add_button(self.tr("Take it back"), self._on_withdraw)
        self.add_button(self.tr("Close the window"), self.reject)
        if session.may(Permission.SAFETY_RECORD) and one.problems and not one.withdrawn:
            self.add_button(self.tr("Record a finding"), self.on_finding, primary=True, icon="add")
        self.fill()

    def fill(self) -> None:
        """Read it again and show it."""
        one = service.inspection(self._session, self._id)
        title = f"{one.held_on.isoformat()}　{say(INSPECTION_WORDS[one.kind], translate)}"
        self.retitle(self.tr("{title} (taken back)").format(title=title) if one.withdrawn else title)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        for name, told in self._facts(one):
            column.addWidget(label(name, "", "second"))
            column.addWidget(label(told, wrap=True))
        found = service.hazards_of_source(self._session, HazardSource.INSPECTION, one.id)
        if one.problems:
            column.addWidget(label(self.tr("Findings"), "heading"))
        if one.problems and not found:
            column.addWidget(label(self.tr("None is recorded yet. Record each one."), "", "accent_text", wrap=True))
        for hazard in found:
            column.addWidget(rule())
            state = say(STATE_WORDS[hazard.state], translate)
            text = f"{hazard.label}　{hazard.place}：{hazard.what}　{state}"
            column.addWidget(label(text, wrap=True))
            name = self.tr("Look at {number}").format(number=hazard.label)
            look_ = button(self.tr("Look"), partial(self._on_hazard, hazard.id), look_="link", name=name)
            column.addWidget(look_, 0, Qt.AlignmentFlag.AlignLeft)
        swap(self.body, self._inside, made)
        self._inside = made

    def _facts(self, one: Inspection) -> Sequence[tuple[str, str]]:
        outcome = self.tr("something found") if one.problems else self.tr("nothing found")
        facts = (
            (self.tr("Who came"), one.inspectors),
            (self.tr("Went along"), one.accompanied_by),
            (self.tr("Outcome"), outcome),
            (self.tr("What they said"), one.note),
            (self.tr("Recorded by"), one.author),
        )
        return [fact for fact in facts if fact[1]]

    def on_finding(self) -> None:
        """Record one finding as a hazard."""
        one = service.inspection(self._session, self._id)
        draft = HazardDraft(
            source=HazardSource.INSPECTION,
            source_id=one.id,
            found_by=one.inspectors,
            found_at=min(midnight(one.held_on), self._session.clock.now()),
        )
        if ReportDialog(self._session, self, draft).exec():
            self._after()

    def _after(self) -> None:
        self.fill()
        self.changed.emit()

    def _on_hazard(self, hazard_id: HazardId) -> None:
        dialog = HazardDialog(self._session, self._desk, hazard_id, self)
        dialog.changed.connect(self._after)
        dialog.exec()

    def _on_paper(self) -> None:
        with telling(self):
            one = service.inspection(self._session, self._id)
            if one.paper is not None:
                look_at(self, self._desk, self.tr("Paper they left"), service.photo(self._session, one.paper))

    def _on_withdraw(self) -> None:
        dialog = ReasonDialog(
            self.tr("Why is this record taken back?"),
            self.tr("Take it back"),
            lambda reason: service.withdraw_inspection(self._session, self._id, reason),
            self,
        )
        if dialog.done_well():
            self.changed.emit()
            self.accept()
