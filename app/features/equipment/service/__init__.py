"""What a person may want done with equipment; each function asks for the permission first."""

from app.features.equipment.service.papers import (
    fire_owed,
    fire_table,
    ledgers,
    looks_paper,
    register_paper,
    special_owed,
    special_table,
)
from app.features.equipment.service.reading import (
    KEEPERS,
    HistoryLine,
    Walk,
    Walked,
    WalkPlace,
    history_of,
    places,
    register,
    scan_of_check,
    standing_of,
    standings,
    walk,
)
from app.features.equipment.service.recording import (
    Scan,
    add,
    change,
    record_check,
    record_looks,
    retire,
    take_back_checks,
    use_again,
    withdraw,
)
from app.features.equipment.service.rules import GROUP, rules_on
from app.features.equipment.service.sampling import sample_data
from app.features.equipment.service.tasks import due_tasks, tile

__all__ = [
    "GROUP", "KEEPERS", "HistoryLine", "Scan", "Walk", "WalkPlace", "Walked", "add", "change", "due_tasks",
    "fire_owed", "fire_table", "history_of", "ledgers", "looks_paper", "places", "record_check", "record_looks",
    "register", "register_paper", "retire", "rules_on", "sample_data", "scan_of_check", "special_owed",
    "special_table", "standing_of", "standings", "take_back_checks", "tile", "use_again", "walk", "withdraw",
]  # fmt: skip
