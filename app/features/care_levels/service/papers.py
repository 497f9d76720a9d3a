"""The papers of care levels: gathers what each prints and leaves the trace; loads the paper kit late."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dateutil.relativedelta import relativedelta

from app.features.care_levels import store
from app.features.care_levels.model import (
    Ability,
    Report,
    Standard,
    class_on,
    reports,
    risks_now,
    standing,
    standing_classes,
)
from app.features.care_levels.service._frame import frame_of
from app.features.care_levels.service.behind import GONE
from app.features.care_levels.service.rules import rules_on
from app.features.residents import service as residents
from app.features.residents.model import BY_KEY, printed_text
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.ids import COUNTER_BITS
from app.kernel.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.data.session import Session
    from app.features.residents.model import IdentitySheet
    from app.kernel.ids import AbilityId, ResidentId
    from app.paper.frame import Frame

P = TypeVar("P")

_OLD_STANDARD = words(
    "Levels", "This is a result of the older standard: it has no answers to print. Nothing was printed. Use its paper."
)
_NOTHING = words("Levels", "Nothing is assessed of this person yet. Nothing was printed. Assess first.")

_FACTS = ("education", "marital", "religion", "insurance")
"""Fields of a resident that annex A.2 asks for beside the identity."""


def assessment_report(session: Session, resident_id: ResidentId, ability_id: AbilityId) -> bytes:
    """Return the report of one ability assessment (老年人能力评估报告) as PDF; the print is logged.

    One that was corrected or taken back says so. Raises NotAllowedError, OutOfDateError (no such assessment),
    RuleBrokenError (of the older standard, or a character cannot be printed), StorageError.
    """
    session.require(Permission.LEVELS_READ)
    from app.features.care_levels import report

    lines = store.abilities(session.db, resident_id)
    one = next((line for line in lines if line.id == ability_id), None)
    if one is None:
        raise OutOfDateError(GONE)
    if one.standard is Standard.MZT039:
        raise RuleBrokenError(_OLD_STANDARD)
    sheet = residents.identity_sheet(session, resident_id)
    live: list[Ability] = [line for line in lines if not line.recorded.withdrawn]
    paper = report.AssessmentPaper(
        sheet=sheet,
        ability=one,
        number=f"{sheet.number}-{one.assessed_on:%Y%m%d}-{one.id % (1 << COUNTER_BITS)}",
        office=one.office or session.meta("home_name") or "",
        facts=_facts(session, resident_id),
        diseases=tuple(name for name, _detail, _source in store.diseases(session.db, resident_id)),
        corrects=next((line for line in lines if line.id == one.corrects), None),
        corrected_by=next((line for line in live if line.corrects == one.id), None),
    )
    made = _drawn(session, sheet, paper, report.assessment_pdf)
    _leave_trace(session, "ability.printed", resident_id, line=str(ability_id))
    return made


def level_notice(session: Session, resident_id: ResidentId) -> bytes:
    """Return the notice of levels (评估等级告知单) by what stands today as PDF; the print is logged.

    Raises NotAllowedError, RuleBrokenError (nothing assessed, or a character cannot be printed), StorageError.
    """
    session.require(Permission.LEVELS_READ)
    from app.features.care_levels import report

    day, rules = today(session.clock), rules_on(session)
    classes = standing_classes(store.official_classes(session.db, resident_id))
    official = class_on(classes, day)
    ability = next(reversed(standing(store.abilities(session.db, resident_id))), None)
    risks = risks_now(standing(store.risk_assessments(session.db, resident_id)))
    if official is None and ability is None and not risks:
        raise RuleBrokenError(_NOTHING)
    oldest = min((now.assessed_on for now in risks.values()), default=None)
    sheet = residents.identity_sheet(session, resident_id)
    paper = report.NoticePaper(
        sheet=sheet,
        official=official,
        ability=ability,
        risks=risks,
        ability_due=None if ability is None else ability.assessed_on + relativedelta(months=rules.ability_months),
        risks_due=None if oldest is None else oldest + relativedelta(months=rules.risk_months),
    )
    made = _drawn(session, sheet, paper, report.notice_pdf)
    _leave_trace(session, "level_notice.printed", resident_id)
    return made


def change_form(session: Session, resident_id: ResidentId, report_id: int | None) -> bytes:
    """Return what both sides confirm (变更事项确认表) and the report (变更上报表) as one PDF; the print is logged.

    Without a report it is the paper that goes to the township, with what the home saw last. Raises NotAllowedError,
    OutOfDateError (no such report), RuleBrokenError (a character cannot be printed), StorageError.
    """
    session.require(Permission.LEVELS_READ)
    from app.features.care_levels import report

    found = None if report_id is None else _report(session, resident_id, report_id)
    on = today(session.clock) if found is None else found.steps[0].step_on
    classes = standing_classes(store.official_classes(session.db, resident_id))
    seen = store.observations(session.db, resident_id)
    observed = (
        standing(seen)[-1:] if found is None else [one for one in seen if one.id == found.steps[0].observation_id]
    )
    sheet = residents.identity_sheet(session, resident_id)
    paper = report.ChangePaper(
        sheet=sheet,
        report=found,
        before=class_on([one for one in classes if found is None or one.draft.report != found.id], on),
        observation=next(iter(observed), None),
        after=next((one for one in reversed(classes) if found and one.draft.report == found.id), None),
    )
    made = _drawn(session, sheet, paper, report.change_pdf)
    _leave_trace(session, "class_report.printed", resident_id, **({} if found is None else {"report": str(found.id)}))
    return made


def _report(session: Session, resident_id: ResidentId, report_id: int) -> Report:
    """Return one report. Raises OutOfDateError."""
    for one in reports(store.report_steps(session.db, resident_id)):
        if one.id == report_id:
            return one
    raise OutOfDateError(GONE)


def _facts(session: Session, resident_id: ResidentId) -> tuple[tuple[str, str], ...]:
    person = residents.resident(session, resident_id).resident.person
    return tuple((BY_KEY[key].paper, printed_text(person, key)) for key in _FACTS)


def _drawn(session: Session, sheet: IdentitySheet, paper: P, draw: Callable[[P, Frame], bytes]) -> bytes:
    """Return the paper as PDF. Raises RuleBrokenError naming whose texts have characters that cannot be printed."""
    from app.features.care_levels import report
    from app.paper.glyphs import require_printable

    require_printable((f"{sheet.number} {sheet.name}", told) for told in report.texts(paper))
    return draw(paper, frame_of(session, "care_levels", f"{sheet.number}　{report.drawn_name(sheet)}"))


def _leave_trace(session: Session, action: str, resident_id: ResidentId, **told: str) -> None:
    with session.change(action, f"resident:{resident_id}") as change:
        change.tell(**told)
