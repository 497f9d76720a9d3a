"""What a person may want done with the care log; each function asks for the permission first."""

from app.features.care_log.service.dossier import care_plan_section, continence_section, vital_signs_section
from app.features.care_log.service.drafting import (
    correction_draft,
    drop_correction_draft,
    drop_room_draft,
    keep_correction_draft,
    keep_room_draft,
    room_draft,
)
from app.features.care_log.service.handing_over import handover_flagged, handover_rooms
from app.features.care_log.service.ledgers import plan_ledger, turning_ledger
from app.features.care_log.service.papers import print_blank_sheets, print_month
from app.features.care_log.service.plan import first_plan_day, plan_care, plan_lines, plans_on, withdraw_plan
from app.features.care_log.service.proof import late_looks
from app.features.care_log.service.reading import (
    BLOCK,
    HITS,
    DaySum,
    MonthSum,
    day_sums,
    facts,
    flagged,
    history_of,
    limits_of,
    line_of,
    log_count,
    log_page,
    log_places,
    month_of,
    month_sums,
    newest_measures,
    rebuild_sums,
    search,
    signatures,
    trend,
    wrong_sums,
)
from app.features.care_log.service.recording import confirm_room, correct, record, set_limits, sign_shift, withdraw
from app.features.care_log.service.rules import ASKED_RANGES, GROUP, USUAL_RANGES, ranges_on, rules_on
from app.features.care_log.service.sampling import sample_data
from app.features.care_log.service.sheets import (
    effects,
    night_looks,
    open_rooms,
    room_sheet,
    room_sheets,
    room_states,
    unmeasured,
)

__all__ = [
    "ASKED_RANGES", "BLOCK", "GROUP", "HITS", "USUAL_RANGES", "DaySum", "MonthSum", "care_plan_section",
    "confirm_room", "continence_section", "correct", "correction_draft", "day_sums", "drop_correction_draft",
    "drop_room_draft", "effects", "facts", "first_plan_day", "flagged", "handover_flagged", "handover_rooms",
    "history_of", "keep_correction_draft", "keep_room_draft", "late_looks", "limits_of", "line_of", "log_count",
    "log_page", "log_places", "month_of", "month_sums", "newest_measures", "night_looks", "open_rooms",
    "plan_care", "plan_ledger", "plan_lines", "plans_on", "print_blank_sheets", "print_month", "ranges_on",
    "rebuild_sums", "record", "room_draft", "room_sheet", "room_sheets", "room_states", "rules_on", "sample_data",
    "search", "set_limits", "sign_shift", "signatures", "trend", "turning_ledger", "unmeasured",
    "vital_signs_section", "withdraw", "withdraw_plan", "wrong_sums",
]  # fmt: skip
