"""The steps of reporting a change to the county: what is entered at each; the county's days are counted elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import AskField, NoteField
from app.features.care_levels import service
from app.features.care_levels.model import Report
from app.features.care_levels.view.entry import LevelEntry, days_missing
from app.kernel.errors import Finding
from app.kernel.ids import ResidentId
from app.kernel.text import Words, words

_REPORT, _REPORT_VERB = words("ReportDialog", "Report a change: {name}"), words("ReportDialog", "It was reported")
_RECEIVED = words("ReportDialog", "The county has the report: {name}"), words("ReportDialog", "It was received")
_KEPT = words("ReportDialog", "The county leaves the class as it is: {name}"), words("ReportDialog", "Save the answer")
_DROP = words("ReportDialog", "Not reported any further: {name}"), words("ReportDialog", "Not any further")
_NO_WHOM = words("ReportDialog", "Write to whom it was reported.")
_NO_WHY = words("ReportDialog", "Write why.")
_NO_ANSWER = words("ReportDialog", "Write what the county said.")


class ReportDialog(LevelEntry):
    """Records that a change was reported to the township."""

    def __init__(self, session: Session, resident_id: ResidentId, parent: QWidget | None) -> None:
        super().__init__(session, resident_id, _REPORT, _REPORT_VERB, parent)
        self.add_day("on", self.tr("Reported on"), self.today)
        whom = self.add(AskField("to_whom", self.tr("To whom"), answers=(), hint=self.tr("township, who took it")))
        self.add(NoteField("note", self.tr("Note"), answers=(), optional=True))
        whom.focus_here()

    def findings(self, values: Mapping[str, Any]) -> Sequence[Finding]:
        """Return every field that is not filled in."""
        return [*days_missing(values, "on"), *([] if values["to_whom"] else [Finding("to_whom", _NO_WHOM)])]

    def write(self, values: Mapping[str, Any]) -> None:
        """Record that it was reported, once however often it is pressed."""
        told = str(values["to_whom"]), str(values["note"])
        service.report_change(self.session, self.resident_id, values["on"], *told, submission=self.submission)


class ReportStepDialog(LevelEntry):
    """Records one further step of a report: a day, and a few words that most steps need."""

    def __init__(
        self,
        session: Session,
        report: Report,
        parent: QWidget | None,
        said: tuple[Words, Words],
        needed: Words | None,
    ) -> None:
        """Take title and verb, and what is said while the words are empty; None: they may be."""
        super().__init__(session, report.resident_id, *said, parent)
        self.report, self._needed_note = report, needed
        self.add_day("on", self.tr("Day"), self.today)
        self.add(NoteField("note", self.tr("Note"), answers=(), optional=needed is None)).focus_here()

    def findings(self, values: Mapping[str, Any]) -> Sequence[Finding]:
        """Return every field that is not filled in."""
        missing = [] if values["note"] or self._needed_note is None else [Finding("note", self._needed_note)]
        return [*days_missing(values, "on"), *missing]


class ReceivedDialog(ReportStepDialog):
    """Records that the county received the report: its days run from the next one."""

    def __init__(self, session: Session, report: Report, parent: QWidget | None) -> None:
        super().__init__(session, report, parent, _RECEIVED, None)

    def write(self, values: Mapping[str, Any]) -> None:
        """Record the day of the receipt."""
        service.county_received(self.session, self.resident_id, self.report.id, values["on"], str(values["note"]))


class KeptDialog(ReportStepDialog):
    """Records that the county answered and the class stays."""

    def __init__(self, session: Session, report: Report, parent: QWidget | None) -> None:
        super().__init__(session, report, parent, _KEPT, _NO_ANSWER)

    def write(self, values: Mapping[str, Any]) -> None:
        """Record that the class stays, with what the county said."""
        service.county_kept(self.session, self.resident_id, self.report.id, values["on"], str(values["note"]))


class DropDialog(ReportStepDialog):
    """Records that a report is not followed any further, and why."""

    def __init__(self, session: Session, report: Report, parent: QWidget | None) -> None:
        super().__init__(session, report, parent, _DROP, _NO_WHY)

    def write(self, values: Mapping[str, Any]) -> None:
        """Record that it is dropped, and why."""
        service.drop_report(self.session, self.resident_id, self.report.id, values["on"], str(values["note"]))
