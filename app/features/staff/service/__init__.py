"""What a person may want done with staff, areas, shifts and the ratio; each function asks for the permission first."""

from app.features.staff.service.areas import add_area, areas, change_area, withdraw_area
from app.features.staff.service.history import HistoryLine, history_of
from app.features.staff.service.ledgers import training_ledger
from app.features.staff.service.papers import export_staff, staff_paper
from app.features.staff.service.people import (
    accounts_to_choose,
    add_member,
    change_member,
    leaders,
    member_of_account,
    names,
    names_at_work,
    photo,
    set_photo,
    staff,
    withdraw_member,
)
from app.features.staff.service.ratio import (
    night_need,
    ratio_day,
    ratio_effects,
    ratio_on,
    ratio_over,
    ratio_paper,
    ratio_rules,
)
from app.features.staff.service.records import (
    Record,
    Scan,
    add_certificate,
    add_limit,
    add_tie,
    add_training,
    change_certificate,
    end_limit,
    record_of,
    scan_of_certificate,
    withdraw_certificate,
    withdraw_limit,
    withdraw_tie,
    withdraw_training,
)
from app.features.staff.service.rules import OTHER_WAY_WORDS, RATIO_GROUP, STAFF_GROUP
from app.features.staff.service.sampling import sample_data
from app.features.staff.service.searching import found, search_keys
from app.features.staff.service.shifts import (
    kinds,
    plan_findings,
    plan_shifts,
    set_up,
    shift_at,
    shift_now,
    shift_of,
    shifts,
    shifts_of_days,
)
from app.features.staff.service.tasks import due_tasks
from app.features.staff.service.working import due_trainings, everybody, moves, staff_rules, worker, workers

__all__ = [
    "OTHER_WAY_WORDS", "RATIO_GROUP", "STAFF_GROUP", "HistoryLine", "Record", "Scan", "accounts_to_choose",
    "add_area", "add_certificate", "add_limit", "add_member", "add_tie", "add_training", "areas", "change_area",
    "change_certificate", "change_member", "due_tasks", "due_trainings", "end_limit", "everybody", "export_staff",
    "found", "history_of", "kinds", "leaders", "member_of_account", "moves", "names", "names_at_work",
    "night_need", "photo", "plan_findings", "plan_shifts", "ratio_day", "ratio_effects", "ratio_on", "ratio_over",
    "ratio_paper", "ratio_rules", "record_of", "sample_data", "scan_of_certificate", "search_keys", "set_photo",
    "set_up", "shift_at", "shift_now", "shift_of", "shifts", "shifts_of_days", "staff", "staff_paper",
    "staff_rules", "training_ledger", "withdraw_area", "withdraw_certificate", "withdraw_limit", "withdraw_member",
    "withdraw_tie", "withdraw_training", "worker", "workers",
]  # fmt: skip
