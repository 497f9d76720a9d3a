"""The rules of care levels; imports the kernel only."""

from app.features.care_levels.model.ability import (
    COMA,
    DIAGNOSIS,
    REPEATED,
    Conditions,
    Domain,
    Form,
    Item,
    Option,
    Scored,
    answer_findings,
    domain_points,
    final_level,
    form,
    initial_level,
    rules_hit,
    scored,
)
from app.features.care_levels.model.checking import (
    ability_findings,
    class_findings,
    observation_findings,
    old_result_findings,
    risks_findings,
)
from app.features.care_levels.model.due import (
    KIND_WORDS,
    REASON_WORDS,
    Due,
    DueKind,
    DueReason,
    Happened,
    Known,
    Last,
    due,
    incidents_in_window,
    repeated,
)
from app.features.care_levels.model.measures import MEASURES
from app.features.care_levels.model.on_paper import (
    CLASS_IN_SHORT,
    GRADE_ON_PAPER,
    NOT_ASSESSED,
    RISK_ON_PAPER,
    STANDARD_ON_PAPER,
    STEP_ON_PAPER,
    day_on_paper,
    level_in_short,
    level_on_paper,
)
from app.features.care_levels.model.records import (
    OLD_LEVELS,
    WHY_ON_PAPER,
    WHY_WORDS,
    Ability,
    AbilityDraft,
    ClassDraft,
    Graded,
    Observation,
    ObservationDraft,
    OfficialClass,
    OldResultDraft,
    Recorded,
    RiskAssessment,
    RiskNow,
    RisksDraft,
    Standard,
    Why,
    class_on,
    risks_now,
    standing,
    standing_classes,
)
from app.features.care_levels.model.reports import (
    STEP_WORDS,
    ClassDue,
    ClassTask,
    Report,
    ReportStep,
    StepLine,
    class_task,
    reports,
)
from app.features.care_levels.model.rules import Combine, IncidentCount, LevelRules
from app.features.care_levels.model.self_care import (
    CLASS_ON_PAPER,
    ITEM_WORDS,
    ITEMS_ON_PAPER,
    SelfCareItem,
    failed_items,
    self_care_class,
)

__all__ = [
    "CLASS_IN_SHORT", "CLASS_ON_PAPER", "COMA", "DIAGNOSIS", "GRADE_ON_PAPER", "ITEMS_ON_PAPER", "ITEM_WORDS",
    "KIND_WORDS", "MEASURES", "NOT_ASSESSED", "OLD_LEVELS", "REASON_WORDS", "REPEATED", "RISK_ON_PAPER",
    "STANDARD_ON_PAPER", "STEP_ON_PAPER", "STEP_WORDS", "WHY_ON_PAPER", "WHY_WORDS", "Ability", "AbilityDraft",
    "ClassDraft", "ClassDue", "ClassTask", "Combine", "Conditions", "Domain", "Due", "DueKind", "DueReason", "Form",
    "Graded", "Happened", "IncidentCount", "Item", "Known", "Last", "LevelRules", "Observation", "ObservationDraft",
    "OfficialClass", "OldResultDraft", "Option", "Recorded", "Report", "ReportStep", "RiskAssessment", "RiskNow",
    "RisksDraft", "Scored", "SelfCareItem", "Standard", "StepLine", "Why", "ability_findings", "answer_findings",
    "class_findings", "class_on", "class_task", "day_on_paper", "domain_points", "due", "failed_items",
    "final_level", "form", "incidents_in_window", "initial_level", "level_in_short", "level_on_paper",
    "observation_findings", "old_result_findings", "repeated", "reports", "risks_findings", "risks_now", "rules_hit",
    "scored", "self_care_class", "standing", "standing_classes",
]  # fmt: skip
