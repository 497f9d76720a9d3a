"""What a person may want done with hazards; each function asks for the permission first."""

from app.features.hazards.service.handing_over import handover_hazards
from app.features.hazards.service.inspecting import (
    inspection,
    inspections,
    owed_inspections,
    record_inspection,
    withdraw_inspection,
)
from app.features.hazards.service.papers import (
    check_paper,
    hazard_ledger,
    inspection_ledger,
    ledger_paper,
    notice_paper,
)
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
from app.features.hazards.service.sampling import sample_data
from app.features.hazards.service.tasks import due_tasks, tile

__all__ = [
    "GROUP", "Second", "add_step", "as_of", "board", "check_paper", "close", "due_tasks", "figures", "found_between",
    "handover_hazards", "has_mended", "hazard", "hazard_ledger", "hazards_of_source", "inspection", "inspection_ledger",
    "inspections", "ledger_paper", "may_take_back", "notice_paper", "open_hazards", "owed_inspections", "owners",
    "photo", "proposed_deadline", "record_inspection", "report", "rules_on", "sample_data", "seconds", "since_month",
    "steps_to_add", "take_back", "tile", "waits_for_me", "withdraw_inspection",
]  # fmt: skip
