"""What a person may want done with checks of safety; each function asks for the permission first."""

from app.features.safety_checks.service._pack import categories, month_of, now, pack, sources
from app.features.safety_checks.service.ledgers import OFTEN_WORDS, ledgers, often_on_paper
from app.features.safety_checks.service.owing import (
    Standing,
    events,
    owed,
    raise_event,
    withdraw_event,
    write_reason,
)
from app.features.safety_checks.service.papers import (
    blank_sheet,
    every_ledger,
    folder,
    ledger_paper,
    month_ledgers,
    summary_paper,
)
from app.features.safety_checks.service.places import (
    PlaceDraft,
    add_places,
    change_place,
    districts,
    places,
    set_order,
    suggested,
    withdraw_place,
)
from app.features.safety_checks.service.reading import (
    attendance,
    open_rounds,
    place_names,
    round_of,
    rounds_between,
    unsigned_rounds,
    way,
)
from app.features.safety_checks.service.rules import GROUP, rules_on
from app.features.safety_checks.service.sampling import sample_data
from app.features.safety_checks.service.tasks import due_tasks, missed, signs, tile, unasked_admissions, waiting
from app.features.safety_checks.service.templates import (
    add,
    by_template,
    confirm_template,
    in_use,
    retire,
    set_template,
    start,
    versions,
    withdraw_version,
)
from app.features.safety_checks.service.walking import (
    RoundDraft,
    all_good,
    answer,
    begin,
    confirm,
    confirmers,
    finish,
    take_back_answers,
    withdraw,
)

__all__ = [
    "GROUP", "OFTEN_WORDS", "PlaceDraft", "RoundDraft", "Standing", "add", "add_places", "all_good", "answer",
    "attendance", "begin", "blank_sheet", "by_template", "categories", "change_place", "confirm", "confirm_template",
    "confirmers", "districts", "due_tasks", "events", "every_ledger", "finish", "folder", "in_use", "ledger_paper",
    "ledgers", "missed", "month_ledgers", "month_of", "now", "often_on_paper", "open_rounds", "owed", "pack",
    "place_names", "places", "raise_event", "retire", "round_of", "rounds_between", "rules_on", "sample_data",
    "set_order", "set_template", "signs", "sources", "start", "suggested", "summary_paper", "take_back_answers",
    "tile", "unasked_admissions", "unsigned_rounds", "versions", "waiting", "way", "withdraw", "withdraw_event",
    "withdraw_place", "withdraw_version", "write_reason",
]  # fmt: skip
