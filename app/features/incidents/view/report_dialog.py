"""The form of a report: short, every finding at once, kept while it is written."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.data.settings import CERTAINTY_WORDS, Certainty
from app.desktop.forms import AskField, ChoiceField, EntryDialog, MomentField, NoteField
from app.desktop.language import translate
from app.desktop.messages import HIGHEST
from app.desktop.theme import look
from app.features.incidents import service
from app.features.incidents.model import IncidentDraft, IncidentKind, grave_words
from app.features.incidents.view.fields import NOBODY, GraveField, KindField, WhoField
from app.features.residents import service as residents
from app.features.residents.model import Row
from app.features.stays.model import State
from app.kernel.ids import IncidentId, ResidentId
from app.kernel.text import say, words

YES, NO = "yes", "no"
_TITLE = words("IncidentDialog", "Report what happened")
_SAVE = words("IncidentDialog", "Save the report")
_TAGGED = words("IncidentDialog", "{sentence} ({source})")


class IncidentDialog(EntryDialog):
    """Asks for the facts; nothing in it is filled in beforehand but whom another page was asked to report of."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, who: ResidentId | None = None) -> None:
        super().__init__(say(_TITLE, translate), say(_SAVE, translate), self.write, parent)
        self._session = session
        self._submission = str(uuid.uuid4())
        self.written: IncidentId | None = None
        self._add_fields()
        if (kept := service.kept_draft(session)) is not None:
            self.form.set_values(kept)
            self._on_edited()
        if who is not None:
            self.form.set_values({"who": str(who)})
        self.form.edited.connect(self._on_edited)
        self.form.draft_due.connect(self._on_draft_due)
        self.rejected.connect(self._on_rejected)
        self.kind.focus_here()
        self.resize(min(look().px(940), 1280), HIGHEST)

    def _on_draft_due(self) -> None:
        service.keep_draft(self._session, self.form.values())

    def _on_rejected(self) -> None:
        service.drop_draft(self._session)

    def _add_fields(self) -> None:
        now = self._session.clock.now
        self.kind = self.add(KindField("kind", self.tr("What happened")))
        self.who = self.add(WhoField("who", self.tr("To whom"), _people(self._session)))
        quick = [
            (self.tr("Now"), now),
            (self.tr("10 min ago"), lambda: now() - timedelta(minutes=10)),
            (self.tr("30 min ago"), lambda: now() - timedelta(minutes=30)),
        ]
        self.add(MomentField("at", self.tr("When"), now=now, quick=quick))
        self.add(AskField("place", self.tr("Where"), answers=()))
        self.add(AskField("found_by", self.tr("Who saw or found it"), answers=()))
        hint = self.tr("what you saw and heard, no guesses")
        self.add(NoteField("what", self.tr("What happened in detail"), answers=(), hint=hint))
        hurt = [(YES, self.tr("somebody was hurt")), (NO, self.tr("nobody was hurt"))]
        self.add(ChoiceField("injured", self.tr("Hurt"), hurt, answers=()))
        grave = [(YES, self.tr("grave")), (NO, self.tr("not grave"))]
        self.grave = self.add(GraveField("grave", self.tr("How grave"), grave))
        self.add(AskField("first_aid", self.tr("What was done at once"), answers=()))
        self.add(AskField("sent_to", self.tr("Sent where"), answers=(), optional=True))

    def _on_edited(self) -> None:
        chosen = self.kind.value()
        self.grave.say_when(self._when_grave(IncidentKind(chosen)) if chosen else "")

    def _when_grave(self, kind: IncidentKind) -> str:
        sentence = say(grave_words(kind), translate, hours=service.missing_hours(self._session))
        return say(_TAGGED, translate, sentence=sentence, source=CERTAINTY_WORDS[Certainty.PRACTICE])

    def write(self, values: Mapping[str, Any]) -> None:
        """Write it, and forget the draft."""
        who = str(values["who"])
        answers = {YES: True, NO: False}
        draft = IncidentDraft(
            kind=IncidentKind(values["kind"]) if values["kind"] else None,
            resident_id=ResidentId(int(who)) if who not in {"", NOBODY} else None,
            at=values["at"],
            **{key: str(values[key]) for key in ("place", "found_by", "what", "first_aid", "sent_to")},
            injured=answers.get(str(values["injured"])),
            grave=answers.get(str(values["grave"])),
            nobody=who == NOBODY,
        )
        self.written = service.report(self._session, draft, submission=self._submission)
        service.drop_draft(self._session)


def _people(session: Session) -> Sequence[Row]:
    """Return whom it may have happened to, those who left last."""
    return sorted(residents.residents(session), key=lambda one: one.state is State.LEFT)
