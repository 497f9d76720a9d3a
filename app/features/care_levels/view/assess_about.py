"""The facts about an assessment itself: day, reason, the second assessor, who told; before the items and at the end."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import Card, label
from app.desktop.forms import AskField, ChoiceField, DayField, Form, NoteField
from app.desktop.language import translate
from app.features.accounts import service as accounts
from app.features.accounts.model import Account
from app.features.care_levels.model import WHY_WORDS, Why
from app.features.care_levels.service.drafting import Filling
from app.kernel.access import Permission, allows
from app.kernel.clock import today
from app.kernel.text import say


def other_assessors(session: Session) -> tuple[Account, ...]:
    """Return who else may assess here, to be picked as the second assessor."""
    every = (tile.account for tile in accounts.tiles(session))
    return tuple(
        one for one in every if allows(one.role, Permission.LEVELS_ASSESS) and one.id != session.actor.account_id
    )


class AboutForm(Form):
    """Fields that show a form and put what is entered back into it."""

    def __init__(self, session: Session, filling: Filling) -> None:
        super().__init__(columns=1)
        self._filling = filling
        self.add(DayField("assessed_on", self.tr("Day"), today=lambda: today(session.clock)), wide=True)
        reasons = [(why.value, say(WHY_WORDS[why], translate)) for why in Why]
        self.add(ChoiceField("why", self.tr("Reason"), reasons, answers=()), wide=True)
        self.add(AskField("why_note", self.tr("Other reason"), answers=()), wide=True)
        others = [(one.name, one.name) for one in other_assessors(session)]
        second = ChoiceField(
            "second_assessor", self.tr("Second assessor"), others, answers=(), as_list=True, own_words=True
        )
        self.add(second, wide=True)
        hint = self.tr("the resident, or who knows the resident")
        self.add(AskField("informant", self.tr("Who gave the information"), answers=(), hint=hint), wide=True)
        hint = self.tr("the resident, caregiver, family …")
        self.add(AskField("relation", self.tr("What they are to the resident"), answers=(), hint=hint), wide=True)
        if filling.corrects is not None:
            self.add(NoteField("correction", self.tr("Why it is corrected"), answers=()), wide=True)
        self.read()
        self.edited.connect(self._on_edited)

    def read(self) -> None:
        """Show what the form holds now; the steps before and after may have changed it."""
        held = self._filling
        values = {
            "assessed_on": held.assessed_on,
            "why": held.why.value if held.why else "",
            "why_note": held.why_note,
            "second_assessor": held.second_assessor,
            "informant": held.informant,
            "relation": held.relation,
            "correction": held.correction,
        }
        for key, value in values.items():
            if key in self.values():
                self.field(key).begin_again(value)
        self._show_reason()

    def _on_edited(self) -> None:
        told, held = self.values(), self._filling
        on = told["assessed_on"]
        held.assessed_on = on if isinstance(on, date) else None
        held.why = Why(told["why"]) if told["why"] else None
        held.why_note = str(told["why_note"]) if held.why is Why.OTHER else ""
        held.second_assessor = str(told["second_assessor"]).strip()
        held.informant, held.relation = str(told["informant"]), str(told["relation"])
        held.correction = str(told.get("correction", ""))
        self._show_reason()

    def _show_reason(self) -> None:
        """Ask for words where the reason is none of those offered."""
        field = self.field("why_note")
        for part in (field, field.label):
            part.setVisible(self._filling.why is Why.OTHER)


class AboutCard(Card):
    """The first step: says how the form is filled in, and asks what it needs to know."""

    def __init__(self, form: AboutForm, assessor: str) -> None:
        super().__init__()
        heading = self.tr("Before the first item")
        self.body.addWidget(label(heading, "title"))
        self.setAccessibleName(heading)
        hint = self.tr(
            "You assess as {name}. One item a screen: a number key chooses, Enter goes on. "
            "All of this can still be changed at the end."
        )
        self.body.addWidget(label(hint.format(name=assessor), "", "second", wrap=True))
        self.form: QWidget = form
        self.body.addWidget(form)
        self.body.addStretch(1)
