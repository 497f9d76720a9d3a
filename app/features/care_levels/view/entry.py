"""The dialog that entries of levels are made in: tells every finding at once and knows how to undo what it wrote."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import DayField, EntryDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.features.stays import service as stays
from app.kernel.clock import today
from app.kernel.errors import Finding
from app.kernel.ids import ResidentId
from app.kernel.text import Words, say, words

NO_DAY = words("LevelEntry", "Enter year, month and day.")
UNDONE = words("LevelEntry", "undone right after it was written")
_CORRECT_HINT = words("LevelEntry", "The earlier line stays on record, struck through.")


class LevelEntry(EntryDialog):
    """One entry about one resident; the kinds say what is asked, what is wrong with it, and how it is written."""

    def __init__(
        self, session: Session, resident_id: ResidentId, title: Words, verb: Words, parent: QWidget | None
    ) -> None:
        """Take the `title`, which may name the resident as {name}."""
        told = say(title, translate, name=stays.name_of(session, resident_id))
        super().__init__(told, say(verb, translate), self.write, parent)
        self.session, self.resident_id = session, resident_id
        self.submission = str(uuid.uuid4())
        self.undo: Callable[[], None] | None = None

    @property
    def today(self) -> date:
        """Return the day in the home."""
        return today(self.session.clock)

    def add_day(self, key: str, text: str, day: date | None = None) -> DayField:
        """Add a field for a day, which may be filled in."""
        made = self.add(DayField(key, text, today=lambda: self.today))
        made.set_value(day)
        return made

    def findings(self, values: Mapping[str, Any]) -> Iterable[Finding]:
        """Return what is wrong before anything is written."""
        del values
        return ()

    def write(self, values: Mapping[str, Any]) -> None:
        """Record what was entered, and keep how it is undone; each kind of entry has its own."""
        raise TypeError(type(self).__name__, values)

    def save(self) -> None:
        """Record what was entered and close, or say all that is wrong."""
        values = self.form.values()
        if found := tuple(self.findings(values)):
            self.show_findings(found)
            return
        with telling(self):
            self.write(values)
            self.accept()


def correcting_hint() -> str:
    """Return what is said above a correction."""
    return say(_CORRECT_HINT, translate)


def days_missing(values: Mapping[str, Any], *keys: str) -> Sequence[Finding]:
    """Return a finding for every day that is not filled in."""
    return [Finding(key, NO_DAY, code="missing") for key in keys if values[key] is None]
