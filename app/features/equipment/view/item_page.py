"""One thing of the register: what it is, its checks, what was changed; checks are recorded here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, refill, rule, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.desktop.viewing import look_at
from app.features.equipment import service
from app.features.equipment.model import Check, CheckDraft, CheckKind, EquipmentDraft, Standing
from app.features.equipment.service import Scan
from app.features.equipment.view.dialogs import EquipmentCheckDialog, EquipmentDialog, RetireDialog
from app.features.equipment.view.item_cards import EquipmentFacts, EquipmentHistory
from app.features.equipment.view.wording import CHECK_WORDS, FAILED, PASSED, STATE_SIGNS, state_text
from app.kernel.access import Permission
from app.kernel.clock import shown_time
from app.kernel.ids import EquipmentId
from app.kernel.text import say


class EquipmentItemPage(PageWidget):
    """A head with name and state, the facts at the left, the checks at the right."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._keeps = any(session.may(one) for one in service.KEEPERS)
        self._one: Standing | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(12))
        self._head = QWidget()
        self._column.addWidget(self._head)
        self._area = scrolling(QWidget())
        self._column.addWidget(self._area, 1)

    def open(self, subject: int | None) -> None:
        """Show one thing."""
        self._one = None
        if subject is not None:
            with telling(self):
                self._one = service.standing_of(self._session, EquipmentId(subject))
        self._show()

    def refresh(self) -> None:
        """Read it again."""
        self.open(None if self._one is None else self._one.equipment.id)

    # showing ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        head, inside = QWidget(), QWidget()
        row, column = QVBoxLayout(head), QVBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        if self._one is None:
            row.addWidget(label(self.tr("This is not in the register."), "title"))
        else:
            with telling(self):
                self._fill_head(row, self._one)
                column.addWidget(self._checks(self._one))
                column.addWidget(EquipmentFacts(self._session, self._one))
                if lines := service.history_of(self._session, self._one.equipment.id):
                    column.addWidget(EquipmentHistory(lines))
        column.addStretch(1)
        swap(self._column, self._head, head)
        self._head = head
        refill(self._area, inside)

    def _fill_head(self, column: QVBoxLayout, one: Standing) -> None:
        line, verbs = QHBoxLayout(), QWidget()
        line.setSpacing(look().px(12))
        line.addWidget(button(self.tr("Equipment"), lambda: self._desk.go("equipment"), icon="back", parent=self))
        told = one.equipment.told
        line.addWidget(label(self.tr("{name}, {place}").format(name=told.name, place=told.place), "title"))
        line.addWidget(Chip(state_text(one), *STATE_SIGNS[one.state]))
        line.addStretch(1)
        column.addLayout(line)
        row = FlowLayout(verbs, look().px(8))
        if self._session.may(Permission.SAFETY_RECORD) and one.equipment.end is None:
            row.addWidget(button(self.tr("Record a look"), self._on_look, look_="primary", icon="done", parent=verbs))
            row.addWidget(button(self.tr("Record an inspection"), self._on_inspection, icon="assessment", parent=verbs))
        if self._keeps:
            row.addWidget(button(self.tr("Change"), self._on_change, icon="edit", parent=verbs))
            if one.equipment.end is None:
                row.addWidget(button(self.tr("Out of use"), self._on_retire, icon="stop", parent=verbs))
            else:
                row.addWidget(button(self.tr("Use it again"), self._on_use_again, icon="undo", parent=verbs))
            row.addWidget(button(self.tr("Entered by mistake"), self._on_withdraw, icon="undo", parent=verbs))
        column.addWidget(verbs)

    def _checks(self, one: Standing) -> Card:
        card = Card(self.tr("Looks and inspections"), "assessment")
        for place, check in enumerate(reversed(one.equipment.checks)):
            if place:
                card.body.addWidget(rule())
            card.body.addLayout(self._check_line(check))
        if not one.equipment.checks:
            card.body.addWidget(label(self.tr("Nothing was recorded yet."), "", "second", wrap=True))
        return card

    def _check_line(self, check: Check) -> QHBoxLayout:
        told, line, words = check.told, QHBoxLayout(), QVBoxLayout()
        line.setSpacing(look().px(12))
        when = label(told.on_day.isoformat(), "strong", struck=check.withdrawn)
        when.setFixedWidth(look().px(120))
        line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        facts = [say(CHECK_WORDS[told.kind], translate), told.by_whom, told.note]
        if told.next_on:
            facts.append(self.tr("next on {day}").format(day=told.next_on.isoformat()))
        words.addWidget(label("　".join(filter(None, facts)), wrap=True, struck=check.withdrawn))
        written = self.tr("written down {when}, {who}").format(when=shown_time(check.recorded_at), who=check.author)
        words.addWidget(label(written, "", "second", wrap=True))
        line.addLayout(words, 1)
        if check.withdrawn:
            line.addWidget(Chip(self.tr("taken back"), "left", "undo"))
            return line
        if check.is_late:
            line.addWidget(Chip(self.tr("written later"), "warn", "clock"))
        good = (say(PASSED, translate), "good", "good") if told.passed else (say(FAILED, translate), "bad", "danger")
        line.addWidget(Chip(*good))
        about = told.on_day.isoformat()
        if check.paper:
            verb = self.tr("Look at it")
            line.addWidget(
                button(verb, partial(self._on_scan, check), look_="link", name=f"{verb}: {about}", parent=self)
            )
        if self._session.may(Permission.SAFETY_RECORD):
            verb = self.tr("Take back")
            back = partial(self._on_take_back, check)
            line.addWidget(button(verb, back, look_="link", name=f"{verb}: {about}", parent=self))
        return line

    # deeds --------------------------------------------------------------------------------------------

    def check_dialog(self, kind: CheckKind) -> EquipmentCheckDialog:
        """Return the form of a check of this thing. LookupError while nothing is shown."""
        one = self._shown().equipment

        def save(draft: CheckDraft, scan: Scan | None, submission: str) -> None:
            service.record_check(self._session, one.id, draft, scan, submission=submission)
            self._saved(self.tr("Recorded.") if draft.passed else self.tr("Recorded, and a hazard is open."))

        return EquipmentCheckDialog(self._session, one, kind, save, self)

    def change_dialog(self) -> EquipmentDialog:
        """Return the form that changes what is written of it. LookupError while nothing is shown."""
        one = self._shown().equipment

        def save(draft: EquipmentDraft) -> None:
            service.change(self._session, one.id, draft)
            self._saved(self.tr("Saved. What stood there before is kept."))

        return EquipmentDialog(self._session, one.told, save, self)

    def _on_look(self) -> None:
        self._open(lambda: self.check_dialog(CheckKind.LOOK))

    def _on_inspection(self) -> None:
        self._open(lambda: self.check_dialog(CheckKind.INSPECTION))

    def _on_change(self) -> None:
        self._open(self.change_dialog)

    def _on_retire(self) -> None:
        one = self._shown().equipment

        def save(day: date, reason: str) -> None:
            service.retire(self._session, one.id, day, reason)
            self._saved(
                self.tr("{name} is out of use.").format(name=one.told.name),
                lambda: service.use_again(self._session, one.id),
            )

        self._open(lambda: RetireDialog(self._session, one.told.name, save, self))

    def _on_use_again(self) -> None:
        one = self._shown().equipment
        title, done = self.tr("Use {name} again?").format(name=one.told.name), self.tr("It is in use again.")
        self._ask_why(title, self.tr("Use it again"), partial(service.use_again, self._session, one.id), done)

    def _on_withdraw(self) -> None:
        one = self._shown().equipment

        def take_back(reason: str) -> None:
            service.withdraw(self._session, one.id, reason)
            self._desk.toast(self.tr("{name} is taken out of the register.").format(name=one.told.name))
            self.changed.emit()
            self._desk.go("equipment")

        title = self.tr("{name}: entered by mistake?").format(name=one.told.name)
        ReasonDialog(title, self.tr("Take back"), take_back, self).exec()

    def _on_take_back(self, check: Check) -> None:
        title = self.tr("Take back the check of {day}?").format(day=check.told.on_day.isoformat())
        deed = partial(service.take_back_checks, self._session, [check.id])
        self._ask_why(title, self.tr("Take back"), deed, self.tr("Taken back."))

    def _on_scan(self, check: Check) -> None:
        with telling(self):
            body = service.scan_of_check(self._session, check)
            if body is not None:
                look_at(self, self._desk, self._shown().equipment.told.name, body)

    def _ask_why(self, title: str, verb: str, deed: Callable[[str], None], done: str) -> None:
        def act(reason: str) -> None:
            deed(reason)
            self._saved(done)

        ReasonDialog(title, verb, act, self).exec()

    def _open(self, dialog: Callable[[], Dialog]) -> None:
        with telling(self):
            dialog().exec()

    def _shown(self) -> Standing:
        if self._one is None:
            raise LookupError("no equipment is shown")
        return self._one

    def _saved(self, text: str, undo: Callable[[], None] | None = None) -> None:
        def back() -> None:
            if undo is not None:
                undo()
                self.changed.emit()
                self.refresh()

        self._desk.toast(text, back if undo is not None else None)
        self.changed.emit()
        self.refresh()
