"""What can be done with a resident's levels from cards and former records: opens the dialog and tells what was done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.features.care_levels import service
from app.features.care_levels.model import (
    STEP_WORDS,
    Ability,
    Observation,
    OfficialClass,
    Report,
    RiskAssessment,
)
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.assessment_dialog import AssessmentDialog
from app.features.care_levels.view.class_dialog import ClassDialog
from app.features.care_levels.view.entry import LevelEntry
from app.features.care_levels.view.observation import ObserveDialog
from app.features.care_levels.view.old_result import enter_old_result
from app.features.care_levels.view.report_steps import ReportDialog
from app.features.care_levels.view.risks import RisksDialog
from app.features.care_levels.view.signed_form import SignedForm
from app.features.care_levels.view.signs import level_name
from app.kernel.access import Permission
from app.kernel.care import CLASS_WORDS
from app.kernel.text import say, words

_CONFIRMED = words("LevelsTab", "The class counts from {day}")
_REFUSE, _WHY_REFUSED = words("LevelsTab", "Send back"), words("LevelsTab", "Why is it sent back?")
_REFUSED = words("LevelsTab", "It is sent back")
_CLASS_SAVED = words("LevelsTab", "The official class is recorded")
_HANDED = words("LevelsTab", "The class waits for the director")
_CORRECTED = words("LevelsTab", "The line is corrected")
_OBSERVED = words("LevelsTab", "The six items are recorded")
_RISKS_SAVED = words("LevelsTab", "The risks are recorded")
_REPORTED = words("LevelsTab", "The report is recorded")
_SCANNED = words("LevelsTab", "The signed form is kept")
_PAPER = words("LevelsTab", "Paper of {day}")
_ASSESSED = words("LevelsTab", "Report of the assessment of {day}")
_NOTICE, _CHANGE = words("LevelsTab", "Notice of the levels"), words("LevelsTab", "Change of the class")

Step = Callable[[Session, Report, QWidget], LevelEntry]
"""Makes the dialog of a report's step."""


def enter_class(around: Around, parent: QWidget, corrects: OfficialClass | None = None) -> None:
    """Record a finding of the county, or correct one."""
    care = around.care()
    answers = next((one for one in care.reports if one.is_open and corrects is None), None)
    last = care.official
    dialog = ClassDialog(around.session, around.resident_id, parent, last=last, answers=answers, corrects=corrects)
    decides = around.may(Permission.LEVELS_DECIDE)
    said = _HANDED if not decides else _CLASS_SAVED if corrects is None else _CORRECTED
    around.run(dialog, say(said, translate))


def confirm(around: Around, parent: QWidget, waiting: OfficialClass) -> None:
    """Confirm what a clerk prepared."""
    with telling(parent):
        service.confirm_class(around.session, waiting.id)
        around.done(say(_CONFIRMED, translate, day=waiting.draft.from_on))


def refuse(around: Around, parent: QWidget, waiting: OfficialClass) -> None:
    """Send back what a clerk prepared, with the reason."""
    deed = partial(service.refuse_class, around.session, waiting.id)
    if ReasonDialog(say(_WHY_REFUSED, translate), say(_REFUSE, translate), deed, parent).exec():
        around.done(say(_REFUSED, translate))


def take_back_class(around: Around, parent: QWidget, one: OfficialClass) -> None:
    """Take a finding back."""
    what = f"{say(CLASS_WORDS[one.draft.self_care], translate)}　{one.draft.from_on}"
    around.take_back(what, partial(service.withdraw_class, around.session, around.resident_id, one.id), parent)


def look_at_class(around: Around, parent: QWidget, one: OfficialClass) -> None:
    """Show the scan of a finding's paper."""
    title = say(_PAPER, translate, day=one.draft.decided_on)
    around.look_at(parent, title, partial(service.scan_of_class, around.session, one.id))


def observe(around: Around, parent: QWidget, corrects: Observation | None = None) -> None:
    """Record the six items, or correct them."""
    dialog = ObserveDialog(around.session, around.resident_id, parent, corrects)
    around.run(dialog, say(_OBSERVED if corrects is None else _CORRECTED, translate))


def take_back_observation(around: Around, parent: QWidget, one: Observation) -> None:
    """Take an observation back."""
    deed = partial(service.withdraw_observation, around.session, around.resident_id, one.id)
    around.take_back(str(one.draft.observed_on), deed, parent)


def report(around: Around, parent: QWidget) -> None:
    """Record that a change was reported."""
    around.run(ReportDialog(around.session, around.resident_id, parent), say(_REPORTED, translate))


def step(around: Around, parent: QWidget, kind: Step, of: Report) -> None:
    """Record a further step of a report in the dialog that `kind` makes."""
    around.run(kind(around.session, of, parent), say(_REPORTED, translate))


def take_back_step(around: Around, parent: QWidget, of: Report) -> None:
    """Take the last step of a report back."""
    what = f"{say(STEP_WORDS[of.last.step], translate)}　{of.last.step_on}"
    deed = partial(service.withdraw_report_step, around.session, around.resident_id, of.id)
    around.take_back(what, deed, parent)


def assess_risks(around: Around, parent: QWidget, corrects: RiskAssessment | None = None) -> None:
    """Assess the nine risks, or correct an assessment."""
    dialog = RisksDialog(around.session, around.resident_id, parent, now=around.care().risks, corrects=corrects)
    around.run(dialog, say(_RISKS_SAVED if corrects is None else _CORRECTED, translate))


def take_back_risks(around: Around, parent: QWidget, one: RiskAssessment) -> None:
    """Take an assessment of risks back."""
    deed = partial(service.withdraw_risks, around.session, around.resident_id, one.id)
    around.take_back(str(one.draft.assessed_on), deed, parent)


def take_back_ability(around: Around, parent: QWidget, one: Ability) -> None:
    """Take an ability assessment back."""
    what = f"{level_name(one.standard, one.level)}　{one.assessed_on}"
    around.take_back(what, partial(service.withdraw_ability, around.session, around.resident_id, one.id), parent)


def look_at_ability(around: Around, parent: QWidget, one: Ability) -> None:
    """Show the scan of a signed form."""
    title = say(_PAPER, translate, day=one.assessed_on)
    around.look_at(parent, title, partial(service.scan_of_ability, around.session, one.id))


def old_result(around: Around, corrects: Ability | None = None) -> None:
    """Enter a result of the older standard, or correct one."""
    enter_old_result(around.session, around.desk, around.page, around.resident_id, corrects)


def show_answers(around: Around, parent: QWidget, one: Ability) -> None:
    """Show an assessment as it was recorded."""
    AssessmentDialog(one, around.name, parent).exec()


def print_assessment(around: Around, one: Ability) -> None:
    """Show the report of an assessment before it is printed."""
    title = say(_ASSESSED, translate, day=one.assessed_on)
    around.preview(title, partial(service.assessment_report, around.session, around.resident_id, one.id))


def print_notice(around: Around) -> None:
    """Show the notice of the levels (评估等级告知单) before it is printed."""
    around.preview(say(_NOTICE, translate), partial(service.level_notice, around.session, around.resident_id))


def print_change(around: Around, of: int | None) -> None:
    """Show the change form of a report, or of one still to be made (变更事项确认表), before it is printed."""
    around.preview(say(_CHANGE, translate), partial(service.change_form, around.session, around.resident_id, of))


def keep_signed_form(around: Around, parent: QWidget, one: Ability) -> None:
    """Put the scan of the signed form to an assessment."""
    around.run(SignedForm(around.session, one, parent), say(_SCANNED, translate))
