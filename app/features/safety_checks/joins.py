"""What checks of safety offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.safety_checks import service
from app.features.safety_checks.commands import COMMANDS
from app.features.slice import RuleOffer, Slice
from app.kernel.access import Permission
from app.kernel.text import words

_TRAIL = {
    "check_template": words("Trail", "check"),
    "check_template.started": words("Trail", "checks taken into use"),
    "check_template.confirmed": words("Trail", "change of a check confirmed"),
    "check_template.missed": words("Trail", "reason of a missed check"),
    "check_place": words("Trail", "place of rounds"),
    "check_place.ordered": words("Trail", "places of rounds put in order"),
    "check_event": words("Trail", "what makes a check due"),
    "check_event.raised": words("Trail", "check asked for"),
    "check_round": words("Trail", "round"),
    "check_round.begun": words("Trail", "round begun"),
    "check_round.answered": words("Trail", "item of a round answered"),
    "check_round.all_good": words("Trail", "place of a round found good"),
    "check_round.unanswered": words("Trail", "answers of a round taken back"),
    "check_round.finished": words("Trail", "round finished"),
    "check_round.signed": words("Trail", "round signed"),
    "ledger": words("Trail", "ledger"),
    "ledger.printed": words("Trail", "ledger printed"),
    "folder": words("Trail", "folder for inspectors"),
    "folder.printed": words("Trail", "folder for inspectors printed"),
    "summary": words("Trail", "summary of safety"),
    "summary.printed": words("Trail", "summary of safety printed"),
}

SLICE = Slice(
    name="safety_checks",
    migrations=("m0009_safety_checks",),
    tables=(
        "check_template",
        "check_template_version",
        "check_place",
        "check_event",
        "check_round",
        "check_answer",
        "check_signature",
        "check_attendance",
        "check_reason",
    ),
    permissions=(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE),
    commands=COMMANDS,
    due_tasks=service.due_tasks,
    ledgers=service.ledgers,
    rules=(RuleOffer(service.GROUP),),
    sample_data=service.sample_data,
    trail_words=_TRAIL,
)
