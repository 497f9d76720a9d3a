"""What a person may want done with incidents; each function asks for the permission first."""

from app.features.incidents.service.drafting import drop_draft, keep_draft, kept_draft
from app.features.incidents.service.handing_over import handover_events
from app.features.incidents.service.ledgers import ledger
from app.features.incidents.service.papers import dossier_section, report_paper
from app.features.incidents.service.reading import (
    care_events,
    case,
    cases,
    facts,
    kinds_to_add,
    may_take_back,
    missing_hours,
    of_shift,
    overlong,
    points,
)
from app.features.incidents.service.recording import (
    add_line,
    close,
    reopen,
    report,
    take_back_line,
    withdraw,
)
from app.features.incidents.service.rules import GROUP, effects, rules_on
from app.features.incidents.service.sampling import sample_data
from app.features.incidents.service.tasks import due_tasks, open_tile

__all__ = [
    "GROUP", "add_line", "care_events", "case", "cases", "close", "dossier_section", "drop_draft", "due_tasks",
    "effects", "facts", "handover_events", "keep_draft", "kept_draft", "kinds_to_add", "ledger", "may_take_back",
    "missing_hours", "of_shift", "open_tile", "overlong", "points", "reopen", "report", "report_paper", "rules_on",
    "sample_data", "take_back_line", "withdraw",
]  # fmt: skip
