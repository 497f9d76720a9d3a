"""The form of an official class: what the county found, from which paper; a clerk's waits for the director."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import Tick
from app.desktop.cards import label
from app.desktop.forms import AskField, ChoiceField, FileField, NoteField
from app.desktop.language import translate
from app.features.care_levels import service
from app.features.care_levels.model import ClassDraft, OfficialClass, Report, class_findings
from app.features.care_levels.view.entry import UNDONE, LevelEntry, correcting_hint, days_missing
from app.kernel.access import Permission
from app.kernel.care import CLASS_WORDS, SelfCare
from app.kernel.errors import Finding
from app.kernel.ids import OfficialClassId, ResidentId
from app.kernel.text import say, words

_TITLE = words("ClassDialog", "What the county found: {name}")
_CORRECT = words("ClassDialog", "Correct what the county found: {name}")
_SAVE = words("ClassDialog", "Save the finding")
_HAND = words("ClassDialog", "Hand to the director")
FOUND = (SelfCare.INDEPENDENT, SelfCare.PARTIAL, SelfCare.DEPENDENT)


class ClassDialog(LevelEntry):
    """Records a finding, or puts a right one in place of a wrong one."""

    def __init__(
        self,
        session: Session,
        resident_id: ResidentId,
        parent: QWidget | None,
        *,
        last: OfficialClass | None = None,
        answers: Report | None = None,
        corrects: OfficialClass | None = None,
    ) -> None:
        """Take the `last` finding, whose office is likely this one's too, and the open report it may answer.

        A correction answers nothing: the report it belongs to is answered already.
        """
        self._decides = session.may(Permission.LEVELS_DECIDE)
        title, verb = _CORRECT if corrects else _TITLE, _SAVE if self._decides else _HAND
        super().__init__(session, resident_id, title, verb, parent)
        self._corrects, self._answers = corrects, answers
        self.answer: Tick | None = None
        if corrects is not None:
            self.body.insertWidget(0, label(correcting_hint(), "", "second", wrap=True))
        self._add_fields()
        if corrects is not None:
            self._fill(corrects.draft)
        elif last is not None:
            self.form.field("office").set_value(last.draft.office)
        if answers is not None:
            self.answer = Tick(self.tr("This answers the report of {day}").format(day=answers.steps[0].step_on))
            self.answer.setChecked(True)
            self.body.insertWidget(0, self.answer)
        self.form.field("self_care").focus_here()

    def _add_fields(self) -> None:
        classes = [(one.value, say(CLASS_WORDS[one], translate)) for one in FOUND]
        self.add(ChoiceField("self_care", self.tr("Class"), classes, answers=()))
        self.add_day("decided_on", self.tr("Found on"))
        self.add_day("from_on", self.tr("In force from"))
        self.add(AskField("office", self.tr("Who decided"), answers=(), hint=self.tr("civil affairs office")))
        self.add(AskField("document", self.tr("Number of the paper"), answers=()))
        self.add(AskField("assessor", self.tr("Who assessed"), answers=(), optional=True))
        self.add(AskField("note", self.tr("Note"), answers=(), optional=True))
        if self._corrects is not None:
            self.add(NoteField("why", self.tr("Why it is corrected"), answers=()))
        self._scan = self.add(FileField("scan", self.tr("Photo or scan of the paper"), optional=True))

    def _fill(self, was: ClassDraft) -> None:
        self.form.set_saved(
            {
                "self_care": was.self_care.value,
                "decided_on": was.decided_on,
                "from_on": was.from_on,
                "office": was.office,
                "document": was.document,
                "assessor": was.assessor,
                "note": was.note,
            }
        )

    def _draft(self, values: Mapping[str, Any]) -> ClassDraft:
        answers = self._answers if self.answer is not None and self.answer.isChecked() else None
        return ClassDraft(
            self_care=SelfCare(values["self_care"] or SelfCare.UNASSESSED),
            from_on=values["from_on"] or self.today,
            decided_on=values["decided_on"] or self.today,
            report=None if answers is None else answers.id,
            corrects=None if self._corrects is None else self._corrects.id,
            **{key: str(values.get(key, "")) for key in ("office", "document", "assessor", "note", "why")},
        )

    def findings(self, values: Mapping[str, Any]) -> Iterator[Finding]:
        """Yield every day that is not filled in, and what the rules find."""
        yield from days_missing(values, "decided_on", "from_on")
        yield from class_findings(self._draft(values), self.today)

    def write(self, values: Mapping[str, Any]) -> None:
        """Record the finding; a director may undo one that answers no report."""
        written = service.decide_class(
            self.session,
            self.resident_id,
            self._draft(values),
            scan=self._scan.read(),
            submission=self.submission,
        )
        if self._decides and self._answers is None:
            self.undo = partial(self._take_back, written)

    def _take_back(self, written: OfficialClassId) -> None:
        service.withdraw_class(self.session, self.resident_id, written, say(UNDONE, translate))
