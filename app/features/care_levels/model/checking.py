"""What is wrong with something entered about levels: every finding at once, each at its field."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.features.care_levels.model.ability import answer_findings
from app.features.care_levels.model.records import (
    OLD_LEVELS,
    AbilityDraft,
    ClassDraft,
    ObservationDraft,
    OldResultDraft,
    RisksDraft,
    Why,
)
from app.features.care_levels.model.self_care import ITEM_WORDS, SelfCareItem
from app.kernel.care import MINDED, RISK_WORDS, SelfCare
from app.kernel.errors import Finding
from app.kernel.text import Words, words

CONSCIOUS = "B.3.9"
"""The item that a coma must agree with (意识水平)."""

EARLIEST = date(1990, 1, 1)
"""Nobody who lives here was found, seen or assessed before: an earlier day is a slip of the pen."""

_YEAR = timedelta(days=366)
_LONGEST = 100
"""So many characters go into a line; longer ones break the papers."""

_NOT_ANSWERED = words("LevelCheck", "Nobody said whether the person can: {item}.")
_TO_COME = words("LevelCheck", "This day is still to come.")
_LONG_AGO = words("LevelCheck", "This day is too long ago: look at the year again.")
_FAR_OFF = words("LevelCheck", "This is more than a year after the decision: look at the year again.")
_TOO_LONG = words("LevelCheck", "This is too long for one line: {most} characters at most.")
_NO_OFFICE = words("LevelCheck", "Write who decided.")
_NO_DOCUMENT = words("LevelCheck", "Write the number or the name of the paper.")
_NO_CLASS = words("LevelCheck", "Choose the class that was found.")
_NO_WHY = words("LevelCheck", "Write why this stands in place of the earlier one.")
_NO_ASSESSOR = words("LevelCheck", "Write who assessed.")
_NO_SECOND = words("LevelCheck", "A second assessor is needed.")
_ONE_PERSON = words("LevelCheck", "The two assessors must be two people.")
_NO_INFORMANT = words("LevelCheck", "Write who gave the information; it may be the resident.")
_NO_REASON = words("LevelCheck", "Write what the reason is.")
_AWAKE = words("LevelCheck", "A coma does not fit with item B.3.9: there are points for being awake.")
_COUNT = words("LevelCheck", "A count of incidents cannot be below zero.")
_OLD_LEVEL = words("LevelCheck", "The older standard has the levels 0 to {most}.")
_NO_RISK = words("LevelCheck", "Grade one risk at least.")
_NO_MEASURE = words("LevelCheck", "{risk}: write what is done about it.")
_NO_REVIEWER = words("LevelCheck", "Write who looked over the risks of medium and high grade.")
_SAME_REVIEWER = words("LevelCheck", "Assessing and looking over must be two people.")


def _past(field: str, day: date, today: date) -> Iterator[Finding]:
    if day > today:
        yield Finding(field, _TO_COME, code="future")
    elif day < EARLIEST:
        yield Finding(field, _LONG_AGO, code="long_ago")


def _told(field: str, text: str, said: Words) -> Iterator[Finding]:
    if not text.strip():
        yield Finding(field, said, code="missing")


def _short(**lines: str) -> Iterator[Finding]:
    for field, text in lines.items():
        if len(text) > _LONGEST:
            yield Finding(field, _TOO_LONG, {"most": _LONGEST}, code="too_long")


def observation_findings(draft: ObservationDraft, today: date) -> Iterator[Finding]:
    """Yield what is wrong with an observation; an item without answer is no "can"."""
    yield from _past("observed_on", draft.observed_on, today)
    for item in SelfCareItem:
        if item not in draft.can:
            yield Finding(item.value, _NOT_ANSWERED, {"item": ITEM_WORDS[item]}, code="missing")
    if draft.corrects is not None:
        yield from _told("why", draft.why, _NO_WHY)


def class_findings(draft: ClassDraft, today: date) -> Iterator[Finding]:
    """Yield what is wrong with an official finding; it may come into force on a later day."""
    yield from _past("decided_on", draft.decided_on, today)
    if draft.from_on < EARLIEST:
        yield Finding("from_on", _LONG_AGO, code="long_ago")
    elif draft.from_on > draft.decided_on + _YEAR:
        yield Finding("from_on", _FAR_OFF, code="far_off")
    if draft.self_care is SelfCare.UNASSESSED:
        yield Finding("self_care", _NO_CLASS, code="missing")
    yield from _told("office", draft.office, _NO_OFFICE)
    yield from _told("document", draft.document, _NO_DOCUMENT)
    yield from _short(office=draft.office, document=draft.document, assessor=draft.assessor)
    if draft.corrects is not None:
        yield from _told("why", draft.why, _NO_WHY)


def ability_findings(draft: AbilityDraft, today: date) -> Iterator[Finding]:
    """Yield what is wrong with a filled ability form; open items first, each by its code."""
    yield from answer_findings(draft.scores)
    yield from _past("assessed_on", draft.assessed_on, today)
    if draft.conditions.coma and draft.scores.get(CONSCIOUS, 0) > 0:
        yield Finding("coma", _AWAKE, code="coma")
    if draft.conditions.incidents < 0:
        yield Finding("incidents", _COUNT, code="range")
    if draft.why is Why.OTHER:
        yield from _told("why_note", draft.why_note, _NO_REASON)
    yield from _told("assessor", draft.assessor, _NO_ASSESSOR)
    yield from _told("second_assessor", draft.second_assessor, _NO_SECOND)
    if draft.assessor.strip() and draft.assessor.strip() == draft.second_assessor.strip():
        yield Finding("second_assessor", _ONE_PERSON, code="one_person")
    yield from _told("informant", draft.informant, _NO_INFORMANT)
    yield from _short(
        why_note=draft.why_note,
        assessor=draft.assessor,
        second_assessor=draft.second_assessor,
        informant=draft.informant,
        relation=draft.relation,
    )
    if draft.corrects is not None:
        yield from _told("correction", draft.correction, _NO_WHY)


def old_result_findings(draft: OldResultDraft, today: date) -> Iterator[Finding]:
    """Yield what is wrong with a result of the older standard."""
    yield from _past("assessed_on", draft.assessed_on, today)
    if not 0 <= draft.level < len(OLD_LEVELS):
        yield Finding("level", _OLD_LEVEL, {"most": len(OLD_LEVELS) - 1}, code="range")
    yield from _told("assessor", draft.assessor, _NO_ASSESSOR)
    yield from _short(assessor=draft.assessor)
    if draft.corrects is not None:
        yield from _told("correction", draft.correction, _NO_WHY)


def risks_findings(draft: RisksDraft, today: date) -> Iterator[Finding]:
    """Yield what is wrong with an assessment of risks; 中 and 高 need a measure and a second person."""
    yield from _past("assessed_on", draft.assessed_on, today)
    if not draft.grades:
        yield Finding("", _NO_RISK, code="missing")
    minded = [risk for risk, graded in draft.grades.items() if graded.grade in MINDED]
    for risk in minded:
        if not draft.grades[risk].measure.strip():
            yield Finding(risk.value, _NO_MEASURE, {"risk": RISK_WORDS[risk]}, code="measure")
    if draft.why is Why.OTHER:
        yield from _told("why_note", draft.why_note, _NO_REASON)
    yield from _told("assessor", draft.assessor, _NO_ASSESSOR)
    yield from _short(why_note=draft.why_note, assessor=draft.assessor, reviewer=draft.reviewer)
    if minded:
        yield from _told("reviewer", draft.reviewer, _NO_REVIEWER)
        if draft.reviewer.strip() and draft.reviewer.strip() == draft.assessor.strip():
            yield Finding("reviewer", _SAME_REVIEWER, code="one_person")
    if draft.corrects is not None:
        yield from _told("correction", draft.correction, _NO_WHY)
