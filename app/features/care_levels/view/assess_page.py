"""The page of the ability form (GB/T 42195-2022): continues a kept form, begins or corrects one, and saves it."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, swap
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.care_levels import service
from app.features.care_levels.model import Ability, Standard
from app.features.care_levels.service import drafting
from app.features.care_levels.service.drafting import Filling
from app.features.care_levels.view.assess_form import AssessForm
from app.features.care_levels.view.entry import UNDONE
from app.features.care_levels.view.signs import level_name, side_by_side
from app.features.stays import service as stays
from app.kernel.clock import today
from app.kernel.ids import AbilityId, ResidentId
from app.kernel.text import say

CORRECT = "correct:"
"""Part of the page that puts an assessment right; its id follows."""


class AssessPage(PageWidget):
    """One resident's form; without a resident it leads to the list."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.form: AssessForm | None = None
        self._submission = ""  # of the form shown: a second press of “save” writes nothing more
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._shown = QWidget()
        self._place.addWidget(self._shown)

    def open(self, subject: int | None) -> None:
        """Continue the form kept for a resident, or begin one; None: say that a resident is to be chosen."""
        if subject is None:
            self.form = None
            self._show(
                EmptyState(
                    self.tr("Choose the resident to assess first"),
                    self.tr("Open the resident, then “Care levels”, then “New assessment”."),
                    self.tr("To the residents"),
                    lambda: self._desk.go("residents"),
                    icon="find_resident",
                )
            )
            return
        with telling(self):
            self._begin(ResidentId(subject), Filling(assessed_on=today(self._session.clock)))

    def show_part(self, part: str) -> None:
        """Put an assessment right; what was entered for a new one stays kept."""
        if self.form is None or not part.startswith(CORRECT):
            return
        with telling(self):
            wrong = service.ability(self._session, AbilityId(int(part.removeprefix(CORRECT))))
            if wrong is not None and wrong.standard is Standard.GBT42195:
                self._begin(self.form.resident_id, drafting.correction_of(wrong))

    def _begin(self, resident_id: ResidentId, fresh: Filling) -> None:
        """Show the form as it was kept, else a fresh one."""
        kept = drafting.ability_draft(self._session, resident_id, fresh.corrects)
        filling, kept_at = kept or (fresh, None)
        self._show_form(AssessForm(self._session, self._desk, resident_id, filling, kept_at))

    def _show_form(self, form: AssessForm) -> None:
        self.form, self._submission = form, str(uuid.uuid4())
        form.stopped.connect(self._on_stopped)
        form.save_wanted.connect(self._on_save)
        form.again_wanted.connect(self._on_again)
        self._show(form)
        form.show_step(form.filling.at)

    def _show(self, widget: QWidget) -> None:
        swap(self._place, self._shown, widget)
        self._shown = widget
        widget.show()

    def _on_stopped(self) -> None:
        """Go back to where the form was begun, which now says that it is kept."""
        self.changed.emit()
        self._desk.back()

    def _on_again(self) -> None:
        """Ask, then throw away what was entered and begin again."""
        form = self.form
        text = self.tr("Everything entered in this form is thrown away. Assessments that were saved stay as they are.")
        if form is None or not self._desk.confirm(self.tr("Begin again"), text):
            return
        with telling(self):
            corrects = form.filling.corrects
            drafting.drop_ability_draft(self._session, form.resident_id, corrects)
            wrong = None if corrects is None else service.ability(self._session, corrects)
            fresh = Filling(assessed_on=today(self._session.clock)) if wrong is None else drafting.correction_of(wrong)
            self._begin(form.resident_id, fresh)

    def _on_save(self) -> None:
        form = self.form
        if form is None or form.show_findings():
            return
        with telling(self):
            draft = form.filling.draft(form.assessor, form.second_by, today(self._session.clock))
            written = service.assess_ability(self._session, form.resident_id, draft, submission=self._submission)
            drafting.drop_ability_draft(self._session, form.resident_id, form.filling.corrects)
            saved = service.ability(self._session, written)
            if saved is not None:
                self._show_saved(saved)
                self._desk.toast(self.tr("The assessment is saved"), lambda: self._on_undo(form, written))
            self.changed.emit()

    def _on_undo(self, form: AssessForm, written: AbilityId) -> None:
        """Take the assessment back, and show its form again as it was before saving."""
        service.withdraw_ability(self._session, form.resident_id, written, say(UNDONE, translate))
        kept_at = drafting.keep_ability_draft(self._session, form.resident_id, form.filling)
        self._show_form(AssessForm(self._session, self._desk, form.resident_id, form.filling, kept_at))
        self.changed.emit()

    def _show_saved(self, saved: Ability) -> None:
        """Say what was saved, and offer the report for the signatures."""
        self.form = None
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        name = stays.name_of(self._session, saved.resident_id)
        card = Card(
            self.tr("{name}: the assessment of {day} is saved").format(name=name, day=saved.assessed_on), "good"
        )
        card.body.addWidget(label(level_name(saved.standard, saved.level), "title", wrap=True))
        card.body.addWidget(label(self.tr("{points} points").format(points=saved.total), "heading"))
        hint = self.tr("Print the report: whoever did not sign here signs it, and the informant.")
        card.body.addWidget(label(hint, "", "second", wrap=True))
        report = button(self.tr("Print the report"), lambda: self._print(saved), icon="print", look_="primary")
        card.body.addSpacing(look().px(8))
        card.body.addWidget(side_by_side(report, button(self.tr("Back"), self._desk.back, icon="back")))
        column.addWidget(card)
        column.addStretch(1)
        self._show(made)
        report.setFocus()
        for one in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # that led through the whole form
            press = QShortcut(QKeySequence(one), report, report.click, context=Qt.ShortcutContext.WidgetShortcut)
            press.setAutoRepeat(False)

    def _print(self, saved: Ability) -> None:
        with telling(self):
            pdf = service.assessment_report(self._session, saved.resident_id, saved.id)
            self._desk.preview(self.tr("Report of the assessment"), pdf)
