"""Training of the staff (培训): what was taught when, and who is due for what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from dateutil.relativedelta import relativedelta

from app.features.staff.model.members import too_long
from app.features.staff.model.rules import StaffRules
from app.kernel.errors import Finding
from app.kernel.ids import StaffId, TrainingId
from app.kernel.text import Words, words

SAFETY, FIRE = "safety", "fire"

TOPIC_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        SAFETY: words("Training", "safety"),
        FIRE: words("Training", "fire safety"),
        "care": words("Training", "care skills"),
        "food": words("Training", "food hygiene"),
        "infection": words("Training", "infection control"),
        "first_aid": words("Training", "first aid"),
        "rights": words("Training", "conduct and rights"),
    }
)
"""What each known topic is called; others are written in own words."""


class Result(StrEnum):
    """How a training ended for one person."""

    PASSED = "passed"
    FAILED = "failed"
    NO_TEST = "no_test"


RESULT_WORDS: Mapping[Result, Words] = MappingProxyType(
    {
        Result.PASSED: words("Training", "passed"),
        Result.FAILED: words("Training", "not passed"),
        Result.NO_TEST: words("Training", "no test"),
    }
)


@dataclass(frozen=True, slots=True)
class TrainingDraft:
    """What a person enters of a training."""

    held_on: date
    topic: str  # key of `TOPIC_WORDS`, or own words
    minutes: int | None = None  # None: not told
    given_by: str = ""
    result: Result = Result.NO_TEST


@dataclass(frozen=True, slots=True)
class Training:
    """A training that one person took part in."""

    id: TrainingId
    staff_id: StaffId
    told: TrainingDraft


_TOPIC = words("Training", "Choose or write what was taught.")
_MINUTES = words("Training", "Write the length in whole minutes, at least 1, or leave it empty.")
_FUTURE = words("Training", "This day is still to come. Record the training once it was held.")


def training_findings(draft: TrainingDraft, today: date) -> tuple[Finding, ...]:
    """Return what is wrong with a training."""
    found = [] if draft.topic.strip() else [Finding("topic", _TOPIC)]
    found += too_long(draft, "topic", "given_by")
    if draft.minutes is not None and draft.minutes < 1:
        found.append(Finding("minutes", _MINUTES))
    if draft.held_on > today:
        found.append(Finding("held_on", _FUTURE))
    return tuple(found)


def due_topics(taken: Iterable[Training], day: date, rules: StaffRules) -> tuple[str, ...]:
    """Return the topics that somebody is due for on a day: never taught, failed last, or too long ago."""
    asked = {SAFETY: rules.safety_months, FIRE: rules.fire_months}
    passed = [one.told for one in taken if one.told.result is not Result.FAILED and one.told.held_on <= day]
    return tuple(
        topic
        for topic, months in asked.items()
        if months
        and not any(one.topic == topic and day <= one.held_on + relativedelta(months=months) for one in passed)
    )
