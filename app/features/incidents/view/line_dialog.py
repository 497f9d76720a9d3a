"""The small forms of what is added to an incident: who was told, what came after, cause, measure, review, closing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import AskField, ChoiceField, EntryDialog, MomentField, NoteField
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.incidents import service
from app.features.incidents.model import LINE_WORDS, TOLD, Case, LineDraft, LineKind
from app.kernel.text import say, words

_SAVE = words("LineDialog", "Save")
_CLOSE = words("LineDialog", "Close the incident")
_AT_ANY_TIME = TOLD | {LineKind.MORE, LineKind.MEASURE}
"""Lines that may be written later than what they tell; the others tell what is thought now."""


class LineDialog(EntryDialog):
    """Adds one line; after `exec`, `written` is its id."""

    def __init__(self, session: Session, case: Case, kind: LineKind, parent: QWidget | None = None) -> None:
        verb = _CLOSE if kind is LineKind.CLOSED else _SAVE
        super().__init__(say(LINE_WORDS[kind], translate), say(verb, translate), self.write, parent)
        self.setMinimumWidth(look().px(780))
        self._session, self._case, self._kind = session, case, kind
        self._submission = str(uuid.uuid4())
        self.written = 0
        if kind in _AT_ANY_TIME:
            self.add(MomentField("at", self.tr("When"), now=session.clock.now))
        if kind in TOLD:
            self._add_told()
        else:
            optional = kind is LineKind.CLOSED
            self.add(NoteField("text", self.tr("Words"), answers=(), optional=optional))

    def _add_told(self) -> None:
        family = self._kind is LineKind.FAMILY_TOLD
        hint = self.tr("name and what they are to the resident") if family else self.tr("office and person")
        self.add(AskField("whom", self.tr("Who was told"), answers=(), hint=hint))
        ways = [self.tr("by phone"), self.tr("in person"), self.tr("by message"), self.tr("in writing")]
        self.add(ChoiceField("way", self.tr("How"), [(way, way) for way in ways], answers=()))
        myself = (self.tr("I did"), self._on_myself)
        self._by_whom = self.add(AskField("by_whom", self.tr("Told by"), answers=(), link=myself))
        none = self.tr("If nobody was told: why") if family else self.tr("If it is not reported: why")
        self.add(NoteField("text", none, answers=(), optional=True))

    def _on_myself(self) -> None:
        self._by_whom.set_value(self._session.actor.name)

    def write(self, values: Mapping[str, Any]) -> None:
        """Record the line, or close or reopen the report."""
        text, of = str(values["text"]), self._case.incident.id
        if self._kind is LineKind.CLOSED:
            self.written = service.close(self._session, of, text, submission=self._submission)
            return
        if self._kind is LineKind.REOPENED:
            self.written = service.reopen(self._session, of, text, submission=self._submission)
            return
        at = values["at"] if self._kind in _AT_ANY_TIME else self._session.clock.now()
        told = {key: str(values.get(key, "")) for key in ("whom", "way", "by_whom")}
        draft = LineDraft(self._kind, at, text, **told)
        self.written = service.add_line(self._session, of, draft, submission=self._submission)
