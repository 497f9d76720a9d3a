"""The form of the nine risks: nothing is preselected, what was found before stands beside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.forms import AskField, ChoiceField, NoteField
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.accounts import service as accounts
from app.features.care_levels import service
from app.features.care_levels.model import (
    WHY_WORDS,
    RiskAssessment,
    RiskNow,
    RisksDraft,
    Why,
    risks_findings,
)
from app.features.care_levels.view.entry import UNDONE, LevelEntry, correcting_hint, days_missing
from app.features.care_levels.view.risk_field import RiskField
from app.kernel.care import Risk
from app.kernel.errors import Finding
from app.kernel.ids import ResidentId, RiskAssessmentId
from app.kernel.text import say, words

_TITLE = words("RisksDialog", "The nine risks of {name}")
_CORRECT = words("RisksDialog", "Correct the risks of {name}")
_SAVE = words("RisksDialog", "Save the assessment")
_NO_REASON = words("RisksDialog", "Choose why it is assessed.")
REASONS = (Why.FIRST, Why.REGULAR, Why.IMMEDIATE, Why.OTHER)


class RisksDialog(LevelEntry):
    """Records an assessment, or puts a right one in place of a wrong one."""

    def __init__(
        self,
        session: Session,
        resident_id: ResidentId,
        parent: QWidget | None,
        *,
        now: Mapping[Risk, RiskNow],
        corrects: RiskAssessment | None = None,
    ) -> None:
        """Take the grades as they stand `now`; a risk left out was never assessed."""
        super().__init__(session, resident_id, _TITLE if corrects is None else _CORRECT, _SAVE, parent)
        self.setMinimumWidth(look().px(820))
        self.setMaximumWidth(look().px(900))  # the words offered go on below, however many they are
        self._corrects = corrects
        hint = correcting_hint() if corrects else self.tr("Keys 0 to 4 choose, up and down lead to the next risk.")
        self.body.insertWidget(0, label(hint, "", "second", wrap=True))
        self.risks = [self.add(RiskField(risk, None if corrects else now.get(risk))) for risk in Risk]
        for place, field in enumerate(self.risks):
            field.left.connect(partial(self._lead, place))
        self._add_about(first=not now)
        if corrects is not None:
            self._fill(corrects.draft)
        self.risks[0].focus_here()

    def _add_about(self, *, first: bool) -> None:
        """Add who assessed, when and why; the first time is known to be the first."""
        self.add_day("assessed_on", self.tr("Assessed on"), self.today)
        reasons = [(why.value, say(WHY_WORDS[why], translate)) for why in REASONS]
        why = self.add(ChoiceField("why", self.tr("Why now"), reasons, answers=()))
        self._note = self.add(AskField("why_note", self.tr("What happened"), answers=(), optional=True))
        if first:
            why.set_value(Why.FIRST.value)
        self.add(AskField("assessor", self.tr("Who assessed"), answers=())).set_value(self.session.actor.name)
        self.add(self._reviewers())
        self.add(
            AskField("told", self.tr("Who was told"), answers=(), optional=True, hint=self.tr("resident, guardian"))
        )
        if self._corrects is not None:
            self.add(NoteField("correction", self.tr("Why it is corrected"), answers=()))
        self.form.edited.connect(self._show_note)
        self._show_note()

    def _reviewers(self) -> ChoiceField:
        own = self.session.actor.account_id
        people = [tile.account.name for tile in accounts.tiles(self.session) if tile.account.id != own]
        return ChoiceField(
            "reviewer",
            self.tr("Who looked it over"),
            [(name, name) for name in dict.fromkeys(people)],
            answers=(),
            as_list=True,
            own_words=True,
        )

    def _fill(self, was: RisksDraft) -> None:
        for field in self.risks:
            field.set_saved(was.grades.get(field.risk))
        self.form.set_saved(
            {
                "assessed_on": was.assessed_on,
                "why": was.why.value,
                "why_note": was.why_note,
                "assessor": was.assessor,
                "reviewer": was.reviewer,
                "told": was.told,
            }
        )
        self._show_note()

    def _show_note(self) -> None:
        """Ask what happened only where that is the reason."""
        asked = self.form.values()["why"] in {Why.IMMEDIATE.value, Why.OTHER.value}
        for part in (self._note, self._note.label):
            part.setVisible(asked)

    def _lead(self, place: int, way: int) -> None:
        """Go to the risk above or below."""
        if 0 <= place + way < len(self.risks):
            self.risks[place + way].focus_here()

    def _draft(self, values: Mapping[str, Any]) -> RisksDraft:
        return RisksDraft(
            assessed_on=values["assessed_on"] or self.today,
            why=Why(values["why"] or Why.REGULAR),
            grades={field.risk: graded for field in self.risks if (graded := values[field.key]) is not None},
            corrects=None if self._corrects is None else self._corrects.id,
            **{key: str(values.get(key, "")) for key in ("why_note", "assessor", "reviewer", "told", "correction")},
        )

    def findings(self, values: Mapping[str, Any]) -> Iterator[Finding]:
        """Yield every field that is not filled in, and what the rules find."""
        yield from days_missing(values, "assessed_on")
        if not values["why"]:
            yield Finding("why", _NO_REASON, code="missing")
        yield from risks_findings(self._draft(values), self.today)

    def write(self, values: Mapping[str, Any]) -> None:
        """Record the assessment, and keep how it is undone."""
        draft = self._draft(values)
        written = service.assess_risks(self.session, self.resident_id, draft, submission=self.submission)
        self.undo = partial(self._take_back, written)

    def _take_back(self, written: RiskAssessmentId) -> None:
        service.withdraw_risks(self.session, self.resident_id, written, say(UNDONE, translate))
