"""The calm strip where the home saw something else than the county found, and where a report is on its way."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from app.desktop.buttons import button
from app.desktop.cards import label, picture
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_levels import service
from app.features.care_levels.model import DueKind, Report
from app.features.care_levels.service import Care
from app.features.care_levels.view import deeds
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.report_steps import DropDialog, KeptDialog, ReceivedDialog
from app.features.care_levels.view.signs import side_by_side
from app.kernel.access import Permission
from app.kernel.care import CLASS_WORDS
from app.kernel.clock import today
from app.kernel.text import say


def strip_of(around: Around, care: Care) -> ReportStrip | None:
    """Return the strip about a report that waits or ought to be made; None where nothing does."""
    waiting = next((one for one in care.reports if one.is_open), None)
    differs = any(due.kind is DueKind.REPORT for due in care.due)
    return ReportStrip(around, care, waiting) if waiting is not None or differs else None


class ReportStrip(QFrame):
    """Says where the report stands and what the next step is."""

    def __init__(self, around: Around, care: Care, report: Report | None) -> None:
        """Take the open `report`; None: the change was not reported yet."""
        super().__init__()
        self.setProperty("surface", "accent")
        self._around, self._care, self._report = around, care, report
        row = QHBoxLayout(self)
        row.setSpacing(look().px(12))
        row.addWidget(
            picture("warning" if report is None else "clock", "accent_text", 24), 0, Qt.AlignmentFlag.AlignTop
        )
        column = QVBoxLayout()
        column.setSpacing(look().px(2))
        what, rest = self._differs() if report is None else self._stands(report)
        column.addWidget(label(what, "strong", wrap=True))
        if rest:
            column.addWidget(label(rest, wrap=True))
        verbs = self._verbs()
        if len(verbs) > 1:
            column.addWidget(side_by_side(*verbs))
        row.addLayout(column, 1)
        if len(verbs) == 1:
            row.addWidget(verbs[0])
        self.setAccessibleName(f"{what} {rest}".strip())

    def _differs(self) -> tuple[str, str]:
        what = self.tr("What the home sees differs from what the county found.")
        official, seen = self._care.official, self._care.observation
        if official is None or seen is None:
            return what, ""
        rest = self.tr("Found: {found}. Seen on {day}: {seen}. The class stays until the county finds another one.")
        found = say(CLASS_WORDS[official.draft.self_care], translate)
        said = say(CLASS_WORDS[seen.self_care], translate)
        return what, rest.format(found=found, day=seen.draft.observed_on, seen=said)

    def _stands(self, report: Report) -> tuple[str, str]:
        """Return how far the report came, and by when the county answers."""
        first = report.steps[0]
        reported = self.tr("Reported on {day} to {whom}.").format(day=first.step_on, whom=first.to_whom)
        if report.received_on is None:
            return self.tr("The county has not confirmed the report yet."), reported
        received = self.tr("Received by the county on {day}.").format(day=report.received_on)
        if self._is_answered(report):
            return self.tr("What the county found waits for the director."), f"{reported} {received}"
        return self._answer_due(report.received_on), f"{reported} {received}"

    def _is_answered(self, report: Report) -> bool:
        """Return whether the answer is entered, and only the director has to confirm it."""
        return any(one.draft.report == report.id for one in self._care.prepared)

    def _answer_due(self, received: date) -> str:
        session = self._around.session
        rules = service.rules_on(session)
        due = service.answer_due(session, received, rules)
        days = rules.report_working_days
        if due is None:
            said = self.tr("The county has {days} working days. The last one is not known: holidays are not entered.")
            return said.format(days=days)
        left = (due - today(session.clock)).days
        if left < 0:
            said = self.tr("The county's {days} working days ended on {due}, {late} days ago. Ask there.")
            return said.format(days=days, due=due, late=-left)
        return self.tr("The county answers within {days} working days: until {due}.").format(days=days, due=due)

    def _verbs(self) -> list[QPushButton]:
        around, report = self._around, self._report
        if not around.may(Permission.LEVELS_DECIDE, Permission.LEVELS_PREPARE):
            return []
        if report is None:
            tell = partial(deeds.report, around, around.page)
            return [button(self.tr("Report the change"), tell, look_="primary"), *self._print(None)]
        if self._is_answered(report):
            return self._print(report.id)
        if report.received_on is None:
            made = [self._step(self.tr("The county has it"), ReceivedDialog, report)]
        else:
            made = [
                button(self.tr("Record the new class"), partial(deeds.enter_class, around, around.page)),
                self._step(self.tr("The class stays as it is"), KeptDialog, report),
            ]
            made += self._calendar(report.received_on)
        back = button(self.tr("Take this step back"), partial(deeds.take_back_step, around, around.page, report))
        return [*made, self._step(self.tr("Not any further"), DropDialog, report), *self._print(report.id), back]

    def _print(self, report: int | None) -> list[QPushButton]:
        if not self._around.may(Permission.DOSSIER_PRINT):
            return []
        show = partial(deeds.print_change, self._around, report)
        return [button(self.tr("Print the change form"), show, icon="print")]

    def _step(self, text: str, kind: deeds.Step, report: Report) -> QPushButton:
        return button(text, partial(deeds.step, self._around, self._around.page, kind, report))

    def _calendar(self, received: date) -> list[QPushButton]:
        """Return the way to the holidays, where they are missing and may be entered."""
        session = self._around.session
        known = service.answer_due(session, received, service.rules_on(session)) is not None
        if known or not session.may(Permission.ACCOUNTS_MANAGE):
            return []
        return [button(self.tr("Enter the holidays"), partial(self._around.desk.go, "work_calendar"), icon="calendar")]
