"""What a person may want done with stays; each function asks for the permission first."""

from app.features.stays.service.closing import (
    add_escort,
    death_steps,
    end_escort,
    escorts,
    own_escorts,
    record_death_step,
    withdraw_death_step,
)
from app.features.stays.service.events import care_events
from app.features.stays.service.leave import (
    approve_leave,
    ask_leave,
    come_back,
    go_on_leave,
    leave_rules,
    leaves_out,
    missing_report_hours,
    prolong_leave,
    refuse_leave,
    slips_of,
    slips_to_approve,
    start_search,
    void_leave,
)
from app.features.stays.service.ledgers import leave_ledger, register
from app.features.stays.service.moves import (
    admit,
    correct_move,
    discharge,
    end_support,
    go_to_hospital,
    leave_hospital,
    move_bed,
    record_death,
    report_found,
    report_missing,
    require_alive,
    transfer_out,
    withdraw_import,
    withdraw_move,
)
from app.features.stays.service.paper import dossier_section, print_bed_list
from app.features.stays.service.prepared import (
    confirm_prepared,
    prepare_move,
    prepared_moves,
    refuse_prepared,
    take_back_prepared,
)
from app.features.stays.service.reading import (
    all_moves,
    aside,
    beds_by_building,
    census_at,
    census_by_day,
    contact_phone,
    facts,
    flow_between,
    free_beds,
    history_of_bed,
    missing,
    moved_since,
    moves_of,
    name_of,
    occupancy,
    standing_of,
    standings,
    state_at,
)
from app.features.stays.service.recording import trial_of
from app.features.stays.service.scans import Scan, scan_of_move, scan_of_prepared, scan_of_step

__all__ = [
    "Scan", "add_escort", "admit", "all_moves", "approve_leave", "aside", "ask_leave", "beds_by_building",
    "care_events", "census_at", "census_by_day", "come_back", "confirm_prepared", "contact_phone", "correct_move",
    "death_steps", "discharge", "dossier_section", "end_escort", "end_support", "escorts", "facts", "flow_between",
    "free_beds", "go_on_leave", "go_to_hospital", "history_of_bed", "leave_hospital", "leave_ledger",
    "leave_rules", "leaves_out", "missing", "missing_report_hours", "move_bed", "moved_since", "moves_of",
    "name_of", "occupancy", "own_escorts", "prepare_move", "prepared_moves", "print_bed_list", "prolong_leave",
    "record_death", "record_death_step", "refuse_leave", "refuse_prepared", "register", "report_found",
    "report_missing", "require_alive", "scan_of_move", "scan_of_prepared", "scan_of_step", "slips_of",
    "slips_to_approve", "standing_of", "standings", "start_search", "state_at", "take_back_prepared",
    "transfer_out", "trial_of", "void_leave", "withdraw_death_step", "withdraw_import", "withdraw_move",
]  # fmt: skip
