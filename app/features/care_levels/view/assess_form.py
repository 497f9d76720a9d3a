"""The ability form of one resident, step by step: the facts, 26 items, what changes the level, the end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.messages import telling
from app.features.accounts.model import Account
from app.features.care_levels import service
from app.features.care_levels.model import Ability, form, scored, standing
from app.features.care_levels.service import drafting
from app.features.care_levels.service.drafting import (
    ABOUT,
    ABOUT_FIELDS,
    CONDITION_FIELDS,
    CONDITIONS,
    END,
    SHEET,
    Filling,
)
from app.features.care_levels.view.assess_about import AboutForm, other_assessors
from app.features.care_levels.view.assess_conditions import ConditionsCard
from app.features.care_levels.view.assess_screen import CODES, AssessScreen
from app.features.care_levels.view.assess_sign import SignDialog
from app.kernel.clock import today
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, ResidentId


class AssessForm(AssessScreen):
    """Holds one form; every entry is kept as a draft at once. Once it is shown, `show_step` begins it."""

    save_wanted = Signal()

    def __init__(
        self, session: Session, desk: Desk, resident_id: ResidentId, filling: Filling, kept_at: datetime | None
    ) -> None:
        super().__init__(session, desk, resident_id, filling)
        self._session, self._desk, self._kept_at = session, desk, kept_at
        self._signed: tuple[AccountId, object] | None = None  # by whom, and what they signed
        self._others = {one.name: one for one in other_assessors(session)}
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ring", "none")
        self._connect()

    @property
    def second_by(self) -> AccountId | None:
        """Return who signed as the second assessor; a form that was changed since is signed by nobody."""
        if self._signed is None or self._signed[1] != self._content():
            return None
        return self._signed[0]

    def _connect(self) -> None:
        """Let every part tell what was entered or wanted."""
        self.strip.wanted.connect(self.show_step)
        self.end.sign.wanted.connect(self._on_sign)
        self.item.chosen.connect(lambda score: self._on_chosen(self.filling.at, score))
        self.item.noted.connect(self._on_noted)
        self.item.stepped.connect(lambda step: self.go_on() if step > 0 else self.go_back())
        self.sheet.chosen.connect(self._on_chosen)
        for part in (self.about_form, self.end_form, self.conditions):
            part.edited.connect(self._on_edited)
        self.to_sheet.clicked.connect(lambda: self.show_step(SHEET))
        self.to_end.clicked.connect(lambda: self.show_step(CONDITIONS))
        self.before.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)

    # steps --------------------------------------------------------------------------------------------

    def show_step(self, step: str) -> None:
        """Show a step or an item; what comes after the items only when all of them are answered."""
        if step in {CONDITIONS, END} and self.filling.open_items:
            step = self.filling.open_items[0].code
        if step == END and any(one.field in CONDITION_FIELDS for one in self._findings()):
            step = CONDITIONS
        self.filling.at = step
        self.place(step)
        self._fill(step)
        self._tell()

    def _fill(self, step: str) -> None:
        """Put what is known now into the step that is shown."""
        held = self.filling
        if step in CODES:
            place = CODES.index(step)
            item = form().items[place]
            self.item.show_item(item, place + 1, held.scores.get(step), held.notes.get(step, ""))
        elif step == SHEET:
            self.sheet.show_scores(held.scores, sort=True)
        elif step == CONDITIONS:
            on = held.assessed_on or self._today()
            days = service.rules_on(self._session, on).incident_window_days
            record = service.on_record(self._session, self._desk.slices, self.resident_id, on)
            self.conditions.show_record(record, days)
            self.conditions.fields["coma"].focus_here()
        elif step == END:
            self.end_form.read()
            self.next.setFocus()
        else:
            self.about_form.read()
            self.about_form.field("why").focus_here()

    def go_on(self) -> None:
        """Go to the next step; a step that lacks something says so and stays."""
        step = self.filling.at
        if step == ABOUT:
            self._leave_for(ABOUT_FIELDS, self.about_form, CODES[0])
        elif step == CONDITIONS:
            self._leave_for(CONDITION_FIELDS, self.conditions, END)
        elif step == END:
            self.save_wanted.emit()
        elif step in CODES[:-1]:
            self.show_step(CODES[CODES.index(step) + 1])
            self._keep()
        else:
            self.show_step(CONDITIONS)
            self._keep()

    def _leave_for(self, fields: frozenset[str], part: AboutForm | ConditionsCard, there: str) -> None:
        found = [one for one in self._findings() if one.field in fields]
        part.show_findings(found)
        if not found:
            self.show_step(there)
            self._keep()

    def go_back(self) -> None:
        """Go to the step before."""
        step = self.filling.at
        if step in CODES:
            place = CODES.index(step)
            self.show_step(CODES[place - 1] if place else ABOUT)
        else:
            self.show_step({SHEET: ABOUT, CONDITIONS: CODES[-1], END: CONDITIONS}.get(step, ABOUT))

    def show_findings(self) -> bool:
        """Say all that keeps the form from being saved, where it stands; return whether there was something."""
        found = self._findings()
        fields = {one.field for one in found}
        if fields & {*CODES}:
            self.show_step(CONDITIONS)  # which leads to the first item without an answer
        elif fields & CONDITION_FIELDS:
            self.show_step(CONDITIONS)
            self.conditions.show_findings(found)
        else:
            self.end.show_findings(found)
        return bool(found)

    # entries ------------------------------------------------------------------------------------------

    def _on_chosen(self, code: str, score: int) -> None:
        self.filling.scores[code] = score
        if self.filling.at == SHEET:
            self.sheet.show_scores(self.filling.scores, sort=False)
        else:
            self.item.show_score(score)
        self._on_edited()

    def _on_noted(self, text: str) -> None:
        self.filling.notes[self.filling.at] = text
        self._on_edited()

    def _on_edited(self) -> None:
        self._keep()
        self._tell()

    def _on_sign(self) -> None:
        """Let the second assessor sign what stands here now."""
        if self.show_findings():
            return
        dialog = SignDialog(self._session, self._others[self.filling.second_assessor], self)
        if dialog.exec() and dialog.signed_by is not None:
            self._signed = (dialog.signed_by, self._content())
            self._tell()

    def _keep(self) -> None:
        with telling(self):
            self._kept_at = drafting.keep_ability_draft(self._session, self.resident_id, self.filling)
            self.who.show_filling(self.filling, self._kept_at, self.assessor)

    # what is shown ------------------------------------------------------------------------------------

    def _tell(self) -> None:
        """Show points, people and the next step."""
        held = self.filling
        self.who.show_filling(held, self._kept_at, self.assessor)
        self.strip.show_state(held.scores, held.at)
        self.totals.show_scores(held.scores)
        missing = len(held.open_items)
        self.to_end.setVisible(not missing and (held.at in CODES or held.at == SHEET))
        self.open_items.setText(self._missing_words(missing))
        self._name_next(missing)
        if held.at == END:
            rules = service.rules_on(self._session, held.assessed_on or self._today())
            draft = held.draft(self.assessor, None, self._today())
            self.end.result.show_result(scored(held.scores, draft.conditions, rules), self._last())
            self.end.sign.show_second(held.second_assessor, self._by_pin(), signed=self.second_by is not None)

    def _missing_words(self, missing: int) -> str:
        """Return how many items are open, where one might think that they are all answered."""
        if missing and self.filling.at in {SHEET, CODES[-1]}:
            return self.tr("{count} still open").format(count=missing)
        return ""

    def _name_next(self, missing: int) -> None:
        """Write on the filled button where it leads."""
        at = self.filling.at
        if at == END:
            text = self.tr("Save the assessment")
        elif at == CONDITIONS:
            text = self.tr("See the result")
        elif at == ABOUT:
            text = self.tr("Begin with the first item") if not self.filling.begun else self.tr("On to the items")
        elif at in CODES[:-1]:
            text = self.tr("Next: {item}").format(item=form().items[CODES.index(at) + 1].name)
        elif missing:
            text = self.tr("To an open item: {item}").format(item=self.filling.open_items[0].name)
        else:
            text = self.tr("On to diagnoses and incidents")
        self.next.setText(text)
        self.next.setAccessibleName(text)

    def _last(self) -> Ability | None:
        """Return the assessment before this one, on or before its day."""
        held = self.filling
        every = service.care_of(self._session, self._desk.slices, self.resident_id).abilities
        on = held.assessed_on or self._today()
        before = [one for one in standing(every) if one.id != held.corrects and one.assessed_on <= on]
        return max(before, key=lambda one: (one.assessed_on, one.id), default=None)

    def _by_pin(self) -> Account | None:
        """Return the account of the second assessor if it can sign here."""
        found = self._others.get(self.filling.second_assessor)
        return found if found is not None and found.by_pin else None

    def _findings(self) -> Sequence[Finding]:
        return tuple(self.filling.findings(self.assessor, self._today()))

    def _content(self) -> object:
        return {**self.filling.body(), "at": ""}

    def _today(self) -> date:
        return today(self._session.clock)

    # keys ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop with Esc; Enter presses the button that has the keyboard, once however long it is held.

        The other keys belong to the steps.
        """
        holder = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(holder, QPushButton):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            holder.click()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard back to the item after a click beside it."""
        super().focusInEvent(event)
        if self.filling.at in CODES:
            self.item.setFocus()
