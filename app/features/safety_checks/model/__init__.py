"""Rules of checks of safety: templates, what they owe, rounds."""

from app.features.safety_checks.model.folder import ASKED_FOR
from app.features.safety_checks.model.owing import Due, Event, Walked, counted, due, holidays, is_late, periods, span
from app.features.safety_checks.model.rounds import (
    HEADING_ALL,
    Answer,
    AnswerDraft,
    Condition,
    Duty,
    Place,
    Round,
    Signature,
    Stop,
    answer_findings,
    finish_findings,
    good_at_once,
    is_heating,
    is_usual,
    left,
    stops,
    time_findings,
)
from app.features.safety_checks.model.rules import CheckRules
from app.features.safety_checks.model.templates import (
    Asks,
    Item,
    Often,
    PlaceKind,
    Template,
    Version,
    findings,
    from_body,
    of_pack,
    standing,
    to_body,
)

__all__ = [
    "ASKED_FOR", "HEADING_ALL", "Answer", "AnswerDraft", "Asks", "CheckRules", "Condition", "Due", "Duty", "Event",
    "Item", "Often", "Place", "PlaceKind", "Round", "Signature", "Stop", "Template", "Version", "Walked",
    "answer_findings", "counted", "due", "findings", "finish_findings", "from_body", "good_at_once", "holidays",
    "is_heating", "is_late", "is_usual", "left", "of_pack", "periods", "span", "standing", "stops",
    "time_findings", "to_body",
]  # fmt: skip
