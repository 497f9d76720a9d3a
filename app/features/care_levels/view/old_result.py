"""The dialog that takes over a result of MZ/T 039-2013 from its paper; it is never computed anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import AskField, ChoiceField, NoteField
from app.desktop.language import translate
from app.features.care_levels import service
from app.features.care_levels.model import OLD_LEVELS, Ability, OldResultDraft, old_result_findings
from app.features.care_levels.view.entry import UNDONE, LevelEntry, correcting_hint, days_missing
from app.kernel.errors import Finding
from app.kernel.ids import AbilityId, ResidentId
from app.kernel.text import say, words

_TITLE = words("OldResultDialog", "Result of the older standard MZ/T 039-2013: {name}")
_SAVE = words("OldResultDialog", "Save the result")
_SAVED = words("OldResultDialog", "The older result is saved")
_NO_LEVEL = words("OldResultDialog", "Choose the level that stands on the paper.")


class OldResultDialog(LevelEntry):
    """Day, level by name, who assessed and where."""

    def __init__(
        self, session: Session, resident_id: ResidentId, parent: QWidget | None, corrects: Ability | None = None
    ) -> None:
        """Take the result it stands in place of, if any."""
        super().__init__(session, resident_id, _TITLE, _SAVE, parent)
        self._corrects = corrects
        hint = self.tr("Write it as it stands on the paper. The older levels are kept beside the new ones.")
        self.body.insertWidget(0, label(correcting_hint() if corrects else hint, "", "second", wrap=True))
        self.add_day("assessed_on", self.tr("Assessed on"))
        levels = [(str(level), name) for level, name in enumerate(OLD_LEVELS)]
        self.add(ChoiceField("level", self.tr("Level"), levels, answers=()))
        self.add(AskField("assessor", self.tr("Who assessed"), answers=()))
        self.add(AskField("office", self.tr("Which office"), answers=(), optional=True))
        self.add(AskField("note", self.tr("Note"), answers=(), optional=True))
        if corrects is not None:
            self.add(NoteField("correction", self.tr("Why it is corrected"), answers=()))
            self.form.set_saved(
                {
                    "assessed_on": corrects.assessed_on,
                    "level": str(corrects.level),
                    "assessor": corrects.assessor,
                    "office": corrects.office,
                    "note": corrects.why_note,
                }
            )

    def _draft(self, values: Mapping[str, Any]) -> OldResultDraft:
        return OldResultDraft(
            assessed_on=values["assessed_on"] or self.today,
            level=int(values["level"] or 0),
            corrects=None if self._corrects is None else self._corrects.id,
            **{key: str(values.get(key, "")) for key in ("assessor", "office", "note", "correction")},
        )

    def findings(self, values: Mapping[str, Any]) -> Iterator[Finding]:
        """Yield what is not filled in, and what the rules find."""
        yield from days_missing(values, "assessed_on")
        if not values["level"]:
            yield Finding("level", _NO_LEVEL, code="missing")
        yield from old_result_findings(self._draft(values), self.today)

    def write(self, values: Mapping[str, Any]) -> None:
        """Record the result, and keep how it is undone."""
        written = service.enter_old_result(
            self.session, self.resident_id, self._draft(values), submission=self.submission
        )
        self.undo = partial(self._take_back, written)

    def _take_back(self, written: AbilityId) -> None:
        service.withdraw_ability(self.session, self.resident_id, written, say(UNDONE, translate))


def enter_old_result(
    session: Session, desk: Desk, parent: QWidget, resident_id: ResidentId, corrects: Ability | None = None
) -> bool:
    """Open the dialog and return whether a result was saved; the toast offers to undo it.

    A page given as `parent` says that facts changed, after saving and after the undo.
    """
    dialog = OldResultDialog(session, resident_id, parent, corrects)
    if not dialog.exec():
        return False

    def undo() -> None:
        if dialog.undo is not None:
            dialog.undo()
        _tell(parent)

    _tell(parent)
    desk.toast(say(_SAVED, translate), undo)
    return True


def _tell(parent: QWidget) -> None:
    if isinstance(parent, PageWidget):
        parent.changed.emit()
