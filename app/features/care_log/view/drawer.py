"""The drawer for one line of the log: phrases, numbers, note, handover; also corrects a line that stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import Tick, button
from app.desktop.cards import label, scrolling, swap
from app.desktop.language import translate
from app.desktop.messages import Band, telling
from app.desktop.theme import look
from app.features.care_log import service
from app.features.care_log.model import (
    USUAL,
    Entry,
    EntryDraft,
    Group,
    Item,
    Line,
    ResidentSheet,
    asks_for_flag,
    catalogue,
    stands_for_incident,
)
from app.features.care_log.view.drawer_fields import DrawerFields
from app.features.care_log.view.drawer_parts import IncidentBand, ItemChoice, PhraseChoice, identity, recorded
from app.features.care_log.view.wording import entry_text, item_name
from app.features.staff.model import Shift
from app.kernel.clock import in_home
from app.kernel.errors import Finding, HomeError

WIDTH = 580
DRAFT_MS = 1000
"""What is typed is kept so soon: after a power cut nothing older than 3 s is missing."""
NOTE = "note"


@dataclass(frozen=True, slots=True)
class Subject:
    """Of whom what is recorded, and when."""

    resident: ResidentSheet
    shift: Shift
    items: tuple[Item, ...]  # that can be recorded
    item: str
    at: datetime  # aware
    late_reason: str = ""
    corrects: Line | None = None
    begun: EntryDraft | None = None  # kept before


class Drawer(QFrame):
    """Nothing is chosen before a person chose; what is refused stays as it was entered."""

    saved = Signal(object, str)
    cancelled = Signal()
    edited = Signal()
    report = Signal()

    def __init__(self, session: Session, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.subject = session, subject
        self._sure, self._flag_set = False, False
        self.setProperty("surface", "drawer")
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(identity(subject.resident))
        inside = QWidget()
        inside.setProperty("surface", "white")
        self._body = QVBoxLayout(inside)
        space = look().px(16)
        self._body.setContentsMargins(space, space, space, space)
        self._body.setSpacing(look().px(10))
        outside.addWidget(scrolling(inside), 1)
        outside.addWidget(self._foot())
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._timer.timeout.connect(self._on_time_to_keep)
        self._fill()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save, context=_HERE)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self.save, context=_HERE)

    # parts ------------------------------------------------------------------------------------------------

    def _foot(self) -> QWidget:
        made = QFrame()
        made.setProperty("surface", "foot")
        row = QHBoxLayout(made)
        row.setContentsMargins(look().px(16), look().px(10), look().px(16), look().px(10))
        who = f"{in_home(self.subject.at):%H:%M} {self._session.actor.name}"
        row.addWidget(label(who, "strong"))
        self._time_link = button(self.tr("Another time"), self._on_time, look_="link", parent=made)
        row.addWidget(self._time_link)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.cancel, parent=made))
        text = self.tr("Save the correction") if self.subject.corrects else self.tr("Save this line")
        self.save_button = button(text, self.save, look_="primary", icon="done", parent=made)
        row.addWidget(self.save_button)
        return made

    def _fill(self) -> None:
        """Put everything in its place, as it was begun or as the line to correct says."""
        subject, self._item = self.subject, catalogue().item(self.subject.item)
        self._band = Band()
        self._body.addWidget(self._band)
        self._choice = ItemChoice(subject.items)
        self._choice.choose(self._item.key)
        self._choice.chosen.connect(self.show_item)
        if subject.corrects is None:
            self._body.addWidget(self._choice)
            if subject.resident.more:
                self._body.addWidget(label(recorded(subject.resident), "", "second", wrap=True))
        else:
            self._body.addWidget(label(entry_text(subject.corrects.entry), "strong", "second", wrap=True, struck=True))
        kept = None if subject.corrects is None else service.correction_draft(self._session, subject.corrects.entry.id)
        before: EntryDraft | Entry | None = subject.begun or (subject.corrects.entry if subject.corrects else None)
        if kept is not None:
            before = kept[0]
        self._outcome_wrong = label("", "strong", "danger", wrap=True)
        self._outcome_wrong.hide()
        self._body.addWidget(self._outcome_wrong)
        self.phrases = self._phrases(before.outcome if before else ())
        self._body.addWidget(self.phrases)
        self.fields = DrawerFields(self._session.clock.now, subject.at, correcting=subject.corrects is not None)
        self.fields.begin(before, subject.late_reason)
        self.fields.why.set_value("" if kept is None else kept[1])
        self.fields.edited.connect(self._on_edited)
        self._body.addWidget(self.fields)
        self._body.addWidget(self._flag_row())
        self._incident = IncidentBand()
        self._incident.pressed.connect(self._on_report)
        self._body.addWidget(self._incident)
        self._body.addStretch(1)
        self._show_item()
        if before is not None and before.flagged is not None:
            self.flag.setChecked(before.flagged)
            self._flag_set = True

    def _phrases(self, outcome: Sequence[str]) -> PhraseChoice:
        known = [key for key in outcome if key == USUAL or self._item.phrase(key)]
        made = PhraseChoice(self._item, known)
        made.changed.connect(self._on_edited)
        return made

    def _flag_row(self) -> QWidget:
        made = QFrame()
        made.setProperty("surface", "accent")
        row = QVBoxLayout(made)
        self.flag = Tick(self.tr("Write it into the handover"))
        self.flag.clicked.connect(self._on_flag)
        row.addWidget(self.flag)
        return made

    # showing ----------------------------------------------------------------------------------------------

    def show_item(self, key: str) -> None:
        """Record something else; note and time stay."""
        self._item = catalogue().item(key)
        self._choice.choose(key)
        former, self.phrases = self.phrases, self._phrases(())
        swap(self._body, former, self.phrases)
        self._sure = False
        self.fields.clear_numbers()
        self.show_findings(())
        self._show_item()
        self.focus_first()

    def _show_item(self) -> None:
        self.fields.show_item(self._item)
        self._show_signs()

    def _show_signs(self) -> None:
        """Show what follows from the phrases: handover, incident."""
        if not self._flag_set:
            self.flag.setChecked(asks_for_flag(self._item, self.phrases.outcome))
        self._incident.setVisible(bool(stands_for_incident(self.draft())))

    def focus_first(self) -> None:
        """Put the keyboard on the number of a measurement, else on the first phrase."""
        if self._item.is_measure:
            self.fields.value.focus_here()
        else:
            self.phrases.focus_first()

    def draft(self) -> EntryDraft:
        """Return what was entered."""
        outcome, fields = self.phrases.outcome, self.fields
        note = fields.note.value()
        if self._item.key == NOTE and note and not outcome:
            outcome = (USUAL,)
        return EntryDraft(
            resident_id=self.subject.resident.resident_id,
            item=self._item.key,
            outcome=outcome,
            value=fields.value.amount() if self._item.is_measure else None,
            second_value=fields.second.amount() if self._item.second is not None else None,
            note=note,
            at=fields.at.value() or self.subject.at,
            late_reason=fields.late.value(),
            flagged=self.flag.isChecked() if self._flag_set else None,
            sure=self._sure,
        )

    def is_empty(self) -> bool:
        """Tell whether nothing was entered."""
        draft = self.draft()
        return not (draft.outcome or draft.note or self.fields.value.value() or self.fields.second.value())

    # doing ------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Record the line, or the correction; return whether it is on record."""
        self._timer.stop()
        subject, draft, done = self.subject, self.draft(), False
        with telling(self):
            if subject.corrects is None:
                entry_id = service.record(self._session, subject.shift, draft)
            else:
                entry_id = service.correct(self._session, subject.corrects.entry.id, draft, self.fields.why.value())
            done = True
            self.saved.emit(entry_id, item_name(self._item))
        return done

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say every finding at its place; what only asks for another look can be saved the second time."""
        self._sure = bool(findings) and all(not one.stops for one in findings)
        other = [one for one in findings if one.field in {"outcome", "item", "resident_id"}]
        self._outcome_wrong.setText("\n".join(one.text(translate) for one in other))
        self._outcome_wrong.setVisible(bool(other))
        self.fields.show_findings([one for one in findings if one not in other])
        if other:
            self.phrases.focus_first()

    def say(self, refusal: HomeError) -> None:
        """Say why nothing was saved."""
        self._band.show_text(refusal.text(translate))

    def cancel(self) -> None:
        """Close without saving; the draft of a correction goes."""
        self._timer.stop()
        if self.subject.corrects is not None:
            with telling(self):
                service.drop_correction_draft(self._session, self.subject.corrects.entry.id)
        self.cancelled.emit()

    def _on_report(self) -> None:
        if self.save():
            self.report.emit()

    def _on_edited(self) -> None:
        self._sure = False
        self._show_signs()
        if not self._timer.isActive():
            self._timer.start()

    def _on_time_to_keep(self) -> None:
        """Keep a correction; whoever opened the drawer keeps a new line, with the room."""
        corrects = self.subject.corrects
        if corrects is not None:
            with telling(self):
                service.keep_correction_draft(self._session, corrects.entry.id, self.draft(), self.fields.why.value())
        self.edited.emit()

    def _on_flag(self) -> None:
        self._flag_set = True
        self._on_edited()

    def _on_time(self) -> None:
        self.fields.ask_time()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a phrase by its digit; Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.text().isdigit() and event.text().isascii():
            self.phrases.choose_at(int(event.text()))
        else:
            super().keyPressEvent(event)


_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


def offered(items: Sequence[Item], closed: frozenset[str], *, night: bool) -> tuple[Item, ...]:
    """Return what can be recorded of somebody: the routine of the shift but for `closed`, and everything else."""
    other = (Group.MEASURES, Group.OTHER, *((Group.NIGHT,) if night else ()))
    routine = tuple(item for item in items if item.key not in closed)
    return (*routine, *(item for item in catalogue().items if item.group in other))
