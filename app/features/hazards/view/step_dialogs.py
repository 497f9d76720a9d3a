"""The dialogs of single steps: mended with photos, not passed, closed by one or two, grade, deadline, owner, note."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.forms import ChoiceField, EntryDialog, NoteField, SecretField
from app.desktop.language import translate
from app.features.hazards import service
from app.features.hazards.model import GRADE_WORDS, GROUP_WORDS, Hazard, HazardGrade, StepDraft, StepKind
from app.features.hazards.service import Second
from app.features.hazards.view.fields import DeadlineField, OwnerField, PhotosField
from app.kernel.clock import today
from app.kernel.text import say, words

_VERBS = {
    StepKind.STARTED: words("HazardStep", "Begin to mend"),
    StepKind.MENDED: words("HazardStep", "It is mended"),
    StepKind.SENT_BACK: words("HazardStep", "Check not passed"),
    StepKind.CLOSED: words("HazardStep", "Checked: close it"),
    StepKind.REOPENED: words("HazardStep", "Open it again"),
    StepKind.REGRADED: words("HazardStep", "Change the grade"),
    StepKind.DEADLINE: words("HazardStep", "Move the deadline"),
    StepKind.OWNER: words("HazardStep", "Give it to somebody else"),
    StepKind.NOTED: words("HazardStep", "Add a note"),
}
_WITH_PHOTOS = frozenset({StepKind.MENDED, StepKind.SENT_BACK, StepKind.CLOSED, StepKind.NOTED})
_NOBODY = words(
    "HazardStep",
    "Two people close a major hazard, one of them the director. Nobody else here can sign: ask the director to sign "
    "in and close it, with somebody beside who has a PIN and did not mend it.",
)
_CHOOSE, _TYPE = words("HazardStep", "Choose who signs beside you."), words("HazardStep", "Type the six digits.")


def verb(kind: StepKind) -> str:
    """Return the words of the button that begins a step."""
    return say(_VERBS[kind], translate)


class HazardStepDialog(EntryDialog):
    """Asks what one step needs, and records it."""

    def __init__(self, session: Session, one: Hazard, kind: StepKind, parent: QWidget | None = None) -> None:
        super().__init__(verb(kind), verb(kind), self.write, parent)
        self._session, self._one, self._kind = session, one, kind
        self._submission = str(uuid.uuid4())
        self.body.insertWidget(0, label(f"{one.label}　{one.place}：{one.what}", "", "second", wrap=True))
        if kind is StepKind.REGRADED:
            self._add_grade()
        if kind is StepKind.DEADLINE:
            self.add(DeadlineField("deadline", self.tr("Until"), today(session.clock))).set_value(one.deadline)
        if kind is StepKind.OWNER:
            self.add(OwnerField("owner", self.tr("Who mends it"), service.owners(session)))
        if kind is StepKind.MENDED:
            who = self.add(OwnerField("owner", self.tr("Who mended it"), service.owners(session)))
            who.set_value((one.owner_id, one.owner if one.owner_id is None else ""))
        self.add(NoteField("text", self._asked(), answers=()))
        if kind in _WITH_PHOTOS:
            self.add(PhotosField("photos", self.tr("Photos")))
        self._pin: SecretField | None = None
        if kind is StepKind.CLOSED and one.grade is HazardGrade.MAJOR:
            self._add_second()

    def write(self, values: Mapping[str, Any]) -> None:
        """Record the step."""
        staff_id, owner = values.get("owner", (None, ""))
        grade = HazardGrade(values["grade"]) if self._kind is StepKind.REGRADED else None
        major = grade is HazardGrade.MAJOR and values["major_group"]
        draft = StepDraft(
            kind=self._kind,
            text=str(values["text"]),
            staff_id=staff_id,
            owner=owner,
            grade=grade,
            major_group=int(values["major_group"]) if major else None,
            deadline=values.get("deadline"),
            photos=values.get("photos", ()),
        )
        if self._kind is StepKind.CLOSED:
            login, pin = values.get("second"), values.get("pin")
            second = Second(str(login), str(pin)) if login and pin else None
            service.close(self._session, self._one.id, draft, second, submission=self._submission)
        else:
            service.add_step(self._session, self._one.id, draft, submission=self._submission)

    def _asked(self) -> str:
        return {
            StepKind.STARTED: self.tr("Remark"),
            StepKind.MENDED: self.tr("What was done"),
            StepKind.CLOSED: self.tr("What you saw"),
            StepKind.SENT_BACK: self.tr("What is still wrong"),
            StepKind.OWNER: self.tr("Remark"),
            StepKind.NOTED: self.tr("Note"),
        }.get(self._kind, self.tr("Why"))

    def _add_grade(self) -> None:
        grades = [(grade.value, say(GRADE_WORDS[grade], translate)) for grade in HazardGrade]
        self.add(ChoiceField("grade", self.tr("Grade"), grades, answers=()), self._one.grade.value)
        groups = [(str(group), say(said, translate)) for group, said in GROUP_WORDS.items()]
        group = "" if self._one.major_group is None else str(self._one.major_group)
        self.add(ChoiceField("major_group", self.tr("Group of a major one"), groups, answers=()), group)

    def _add_second(self) -> None:
        others = service.seconds(self._session, self._one)
        if not others:
            self.body.addWidget(label(say(_NOBODY, translate), "strong", "danger", wrap=True))
            return
        choices = [(one.login, one.name) for one in others]
        self.add(ChoiceField("second", self.tr("Who signs beside you"), choices, answers=()), needed=_CHOOSE)
        self._pin = self.add(SecretField("pin", self.tr("Their PIN")), needed=_TYPE)
