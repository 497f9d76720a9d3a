"""What a person may want done with hazards; each function asks for the permission first."""

from app.features.hazards.service.reading import (
    as_of,
    board,
    figures,
    found_between,
    has_mended,
    hazard,
    hazards_of_source,
    may_take_back,
    open_hazards,
    owners,
    photo,
    proposed_deadline,
    seconds,
    since_month,
    steps_to_add,
    waits_for_me,
)
from app.features.hazards.service.recording import Second, add_step, close, report, take_back
from app.features.hazards.service.rules import GROUP, rules_on

__all__ = [
    "GROUP", "Second", "add_step", "as_of", "board", "close", "figures", "found_between", "has_mended", "hazard",
    "hazards_of_source", "may_take_back", "open_hazards", "owners", "photo", "proposed_deadline", "report",
    "rules_on", "seconds", "since_month", "steps_to_add", "take_back", "waits_for_me",
]  # fmt: skip
