"""What a person may want done with levels; each function asks for the permission first."""

from app.features.care_levels.service.behind import TakenBack, scan_of_ability, scan_of_class, taken_back
from app.features.care_levels.service.dossier import ability_section, class_section, risk_marks, risks_section
from app.features.care_levels.service.due_paper import due_paper
from app.features.care_levels.service.dueing import answer_due, due_list, due_of
from app.features.care_levels.service.effects import effects
from app.features.care_levels.service.history_paper import drawn, history_paper
from app.features.care_levels.service.papers import assessment_report, change_form, level_notice
from app.features.care_levels.service.reading import (
    Care,
    Distribution,
    History,
    OnRecord,
    ability,
    care_of,
    classes_at,
    distributions,
    history,
    minded_risks,
    on_record,
    prepared_classes,
)
from app.features.care_levels.service.recording import (
    ABILITY_FORM,
    Scan,
    assess_ability,
    assess_risks,
    attach_signed_form,
    confirm_class,
    decide_class,
    enter_old_result,
    observe,
    refuse_class,
    withdraw_ability,
    withdraw_class,
    withdraw_observation,
    withdraw_risks,
)
from app.features.care_levels.service.reporting import (
    county_kept,
    county_received,
    drop_report,
    report_change,
    withdraw_report_step,
)
from app.features.care_levels.service.rules import GROUP, rules_on
from app.features.care_levels.service.sampling import sample_data
from app.features.care_levels.service.tasks import due_tasks, due_tile
from app.features.care_levels.service.telling import Told, facts, standing_lines

__all__ = [
    "ABILITY_FORM", "GROUP", "Care", "Distribution", "History", "OnRecord", "Scan", "TakenBack", "Told", "ability",
    "ability_section", "answer_due", "assess_ability", "assess_risks", "assessment_report", "attach_signed_form",
    "care_of", "change_form", "class_section", "classes_at", "confirm_class", "county_kept", "county_received",
    "decide_class", "distributions", "drawn", "drop_report", "due_list", "due_of", "due_paper", "due_tasks",
    "due_tile", "effects", "enter_old_result", "facts", "history", "history_paper", "level_notice", "minded_risks",
    "observe", "on_record", "prepared_classes", "refuse_class", "report_change", "risk_marks", "risks_section",
    "rules_on", "sample_data", "scan_of_ability", "scan_of_class", "standing_lines", "taken_back",
    "withdraw_ability", "withdraw_class", "withdraw_observation", "withdraw_report_step", "withdraw_risks",
]  # fmt: skip
