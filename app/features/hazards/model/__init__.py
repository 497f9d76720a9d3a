"""The rules of hazards and of inspections from outside; no database."""

from app.features.hazards.model.checking import (
    CLOSES_OWN,
    NEEDS_DIRECTOR,
    NEEDS_SECOND,
    draft_findings,
    mended_it,
    step_findings,
)
from app.features.hazards.model.figures import AGES, Figures, figures
from app.features.hazards.model.grades import (
    GRADE_ON_PAPER,
    GRADE_WORDS,
    GROUP_ON_PAPER,
    GROUP_WORDS,
    SOURCE_ON_PAPER,
    SOURCE_WORDS,
    STATE_ON_PAPER,
    STATE_WORDS,
    HazardGrade,
    HazardSource,
    HazardState,
)
from app.features.hazards.model.hazards import (
    STEP_ON_PAPER,
    STEP_WORDS,
    Hazard,
    HazardDraft,
    Photo,
    Step,
    StepDraft,
    StepKind,
    StoredPhoto,
    can_take_back,
    gravest_first,
    is_possible,
    state_after,
)
from app.features.hazards.model.inspections import (
    INSPECTION_ON_PAPER,
    INSPECTION_WORDS,
    Inspection,
    InspectionDraft,
    InspectionKind,
    inspection_findings,
    owed_inspections,
)
from app.features.hazards.model.rules import HazardRules, proposed_deadline

__all__ = [
    "AGES", "CLOSES_OWN", "GRADE_ON_PAPER", "GRADE_WORDS", "GROUP_ON_PAPER", "GROUP_WORDS", "INSPECTION_ON_PAPER",
    "INSPECTION_WORDS", "NEEDS_DIRECTOR", "NEEDS_SECOND", "SOURCE_ON_PAPER", "SOURCE_WORDS", "STATE_ON_PAPER",
    "STATE_WORDS", "STEP_ON_PAPER", "STEP_WORDS", "Figures", "Hazard", "HazardDraft", "HazardGrade", "HazardRules",
    "HazardSource", "HazardState", "Inspection", "InspectionDraft", "InspectionKind", "Photo", "Step", "StepDraft",
    "StepKind", "StoredPhoto", "can_take_back", "draft_findings", "figures", "gravest_first", "inspection_findings",
    "is_possible", "mended_it", "owed_inspections", "proposed_deadline", "state_after", "step_findings",
]  # fmt: skip
