"""The lines of each kind of former records, in words, with what may still be done with them; writes nothing itself."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from app.desktop.language import translate
from app.features.care_levels import service
from app.features.care_levels.model import (
    ITEM_WORDS,
    STEP_WORDS,
    Ability,
    Observation,
    OfficialClass,
    RiskAssessment,
    Standard,
    StepLine,
    standing,
    standing_classes,
)
from app.features.care_levels.model.records import Recorded
from app.features.care_levels.view import deeds
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.former import FormerLine, Verb
from app.features.care_levels.view.signs import level_name
from app.kernel.access import Permission
from app.kernel.care import CLASS_WORDS, GRADE_WORDS, RISK_WORDS
from app.kernel.clock import shown_time
from app.kernel.text import say, words

_BY = words("FormerLines", "written by {name} at {when}")
_CORRECT, _TAKE_BACK = words("FormerLines", "Correct"), words("FormerLines", "Take back")
_PRINT, _ANSWERS = words("FormerLines", "Print"), words("FormerLines", "Answers")
_PAPER, _SIGNED = words("FormerLines", "Paper"), words("FormerLines", "Keep the signed form")
_CANNOT = words("FormerLines", "cannot alone: {items}")
_ALL = words("FormerLines", "can do all six alone")
_FOUND = words("FormerLines", "found on {day}: {office}, {document}")
_TOTAL = words("FormerLines", "{total} points, assessed by {names}")
_OLD = words("FormerLines", "older standard, assessed by {names}")
_RISKS = words("FormerLines", "{count} risks")
_REVIEWED = words("FormerLines", "assessed by {assessor}, looked over by {reviewer}")
_ASSESSED = words("FormerLines", "assessed by {assessor}")
_TOLD = words("FormerLines", "told to: {told}")


def _written(around: Around, recorded: Recorded) -> str:
    return say(_BY, translate, name=around.writer(recorded.by), when=shown_time(recorded.at))


def former_classes(around: Around) -> list[FormerLine]:
    """Return the findings and the steps of reports, newest first."""
    care = around.care()
    stand = {one.id for one in standing_classes(care.classes)}
    taken = service.taken_back(around.session, around.resident_id, OfficialClass)
    found = [
        FormerLine(
            day=one.draft.from_on.isoformat(),
            title=say(CLASS_WORDS[one.draft.self_care], translate),
            details=(
                say(_FOUND, translate, day=one.draft.decided_on, office=one.draft.office, document=one.draft.document),
                one.draft.assessor,
                one.draft.note,
            ),
            written=_written(around, one.recorded),
            stands=one.id in stand,
            waits=not one.confirmed and not one.recorded.withdrawn,
            corrects=one.draft.corrects is not None,
            why=one.draft.why,
            taken_back=taken.get(one.id),
            verbs=tuple(_class_verbs(around, one, stands=one.id in stand)),
        )
        for one in care.classes
    ]
    steps = [_step_line(around, step) for report in care.reports for step in report.steps]
    return sorted((*reversed(found), *reversed(steps)), key=lambda line: line.day, reverse=True)


def _class_verbs(around: Around, one: OfficialClass, *, stands: bool) -> Iterator[Verb]:
    if one.paper is not None and around.may(Permission.RESIDENTS_READ):
        yield Verb(say(_PAPER, translate), lambda parent: deeds.look_at_class(around, parent, one), "attach")
    if stands and around.may(Permission.LEVELS_DECIDE, Permission.LEVELS_PREPARE):
        yield Verb(say(_CORRECT, translate), lambda parent: deeds.enter_class(around, parent, one))
    if stands and around.may(Permission.LEVELS_DECIDE):
        yield Verb(say(_TAKE_BACK, translate), lambda parent: deeds.take_back_class(around, parent, one))


def _step_line(around: Around, step: StepLine) -> FormerLine:
    prints = step.id == step.report and around.may(Permission.DOSSIER_PRINT)
    show = Verb(say(_PRINT, translate), lambda _parent: deeds.print_change(around, step.report), "print", leaves=True)
    return FormerLine(
        day=step.step_on.isoformat(),
        title=say(STEP_WORDS[step.step], translate),
        details=(step.to_whom, step.note),
        written=_written(around, step.recorded),
        stands=True,
        verbs=(show,) if prints else (),
    )


def former_observations(around: Around) -> list[FormerLine]:
    """Return the observations, newest first."""
    care = around.care()
    stand = {one.id for one in standing(care.observations)}
    taken = service.taken_back(around.session, around.resident_id, Observation)
    return [
        FormerLine(
            day=one.draft.observed_on.isoformat(),
            title=say(CLASS_WORDS[one.self_care], translate),
            details=(_cannot(one), one.draft.note),
            written=_written(around, one.recorded),
            stands=one.id in stand,
            corrects=one.draft.corrects is not None,
            why=one.draft.why,
            taken_back=taken.get(one.id),
            verbs=tuple(_observation_verbs(around, one)) if one.id in stand else (),
        )
        for one in reversed(care.observations)
    ]


def _cannot(one: Observation) -> str:
    failing = [say(ITEM_WORDS[item], translate) for item, can in one.draft.can.items() if not can]
    return say(_CANNOT, translate, items="、".join(failing)) if failing else say(_ALL, translate)


def _observation_verbs(around: Around, one: Observation) -> Iterator[Verb]:
    if around.may(Permission.LEVELS_OBSERVE):
        yield Verb(say(_CORRECT, translate), lambda parent: deeds.observe(around, parent, one))
        yield Verb(say(_TAKE_BACK, translate), lambda parent: deeds.take_back_observation(around, parent, one))


def former_abilities(around: Around) -> list[FormerLine]:
    """Return the ability assessments, newest first."""
    care = around.care()
    stand = {one.id for one in standing(care.abilities)}
    taken = service.taken_back(around.session, around.resident_id, Ability)
    return [
        FormerLine(
            day=one.assessed_on.isoformat(),
            title=level_name(one.standard, one.level),
            details=(_points(one), one.why_note),
            written=_written(around, one.recorded),
            stands=one.id in stand,
            corrects=one.corrects is not None,
            why=one.correction,
            taken_back=taken.get(one.id),
            verbs=tuple(_ability_verbs(around, one, stands=one.id in stand)),
        )
        for one in reversed(care.abilities)
    ]


def _points(one: Ability) -> str:
    names = "、".join(filter(None, (one.assessor, one.second_assessor, one.office)))
    said = _OLD if one.standard is Standard.MZT039 else _TOTAL
    return say(said, translate, total=one.total, names=names)


def _ability_verbs(around: Around, one: Ability, *, stands: bool) -> Iterator[Verb]:
    if one.paper is not None and around.may(Permission.RESIDENTS_READ):
        yield Verb(say(_PAPER, translate), lambda parent: deeds.look_at_ability(around, parent, one), "attach")
    yield Verb(say(_ANSWERS, translate), lambda parent: deeds.show_answers(around, parent, one))
    if one.standard is Standard.GBT42195 and around.may(Permission.DOSSIER_PRINT):
        show = partial(deeds.print_assessment, around, one)
        yield Verb(say(_PRINT, translate), lambda _parent: show(), "print", leaves=True)
    if not stands or not around.may(Permission.LEVELS_ASSESS):
        return
    yield Verb(say(_SIGNED, translate), lambda parent: deeds.keep_signed_form(around, parent, one))
    if one.standard is Standard.GBT42195:
        correct = partial(around.desk.go, "assess", around.resident_id, f"correct:{one.id}")
        yield Verb(say(_CORRECT, translate), lambda _parent: correct(), leaves=True)
    else:
        yield Verb(say(_CORRECT, translate), lambda _parent: deeds.old_result(around, one))
    yield Verb(say(_TAKE_BACK, translate), lambda parent: deeds.take_back_ability(around, parent, one))


def former_risks(around: Around) -> list[FormerLine]:
    """Return the assessments of risks, newest first."""
    care = around.care()
    stand = {one.id for one in standing(care.assessments)}
    taken = service.taken_back(around.session, around.resident_id, RiskAssessment)
    return [
        FormerLine(
            day=one.draft.assessed_on.isoformat(),
            title=say(_RISKS, translate, count=len(one.draft.grades)),
            details=tuple(_graded(one)),
            written=_written(around, one.recorded),
            stands=one.id in stand,
            corrects=one.draft.corrects is not None,
            why=one.draft.correction,
            taken_back=taken.get(one.id),
            verbs=tuple(_risk_verbs(around, one)) if one.id in stand else (),
        )
        for one in reversed(care.assessments)
    ]


def _graded(one: RiskAssessment) -> Iterator[str]:
    told = one.draft
    by_grade: dict[str, list[str]] = {}
    for risk, graded in told.grades.items():
        text = say(RISK_WORDS[risk], translate)
        text = f"{text}（{graded.measure}）" if graded.measure else text
        by_grade.setdefault(say(GRADE_WORDS[graded.grade], translate), []).append(text)
    yield "；".join(f"{grade}: {'、'.join(risks)}" for grade, risks in by_grade.items())
    said = _REVIEWED if told.reviewer else _ASSESSED
    yield say(said, translate, assessor=told.assessor, reviewer=told.reviewer)
    if told.told:
        yield say(_TOLD, translate, told=told.told)
    yield told.why_note


def _risk_verbs(around: Around, one: RiskAssessment) -> Iterator[Verb]:
    if around.may(Permission.LEVELS_ASSESS):
        yield Verb(say(_CORRECT, translate), lambda parent: deeds.assess_risks(around, parent, one))
        yield Verb(say(_TAKE_BACK, translate), lambda parent: deeds.take_back_risks(around, parent, one))
