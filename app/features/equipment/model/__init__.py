"""The rules of equipment (设备台账): what is entered, how it stands with it, what is owed; no database."""

from app.features.equipment.model.checking import MOST, check_findings, end_findings, equipment_findings
from app.features.equipment.model.kinds import FIRE, KIND_ON_PAPER, KIND_WORDS, SPECIAL, EquipmentKind
from app.features.equipment.model.owing import (
    Period,
    is_walked,
    look_in,
    owed_inspections,
    owed_looks,
    period_of,
    periods,
)
from app.features.equipment.model.register import (
    OPEN,
    STATE_WORDS,
    Check,
    CheckDraft,
    CheckKind,
    End,
    Equipment,
    EquipmentDraft,
    Standing,
    State,
    following,
    gravest_first,
    standing,
)
from app.features.equipment.model.rules import EquipmentRules, usual_months

__all__ = [
    "FIRE", "KIND_ON_PAPER", "KIND_WORDS", "MOST", "OPEN", "SPECIAL", "STATE_WORDS", "Check", "CheckDraft",
    "CheckKind", "End", "Equipment", "EquipmentDraft", "EquipmentKind", "EquipmentRules", "Period", "Standing",
    "State", "check_findings", "end_findings", "equipment_findings", "following", "gravest_first", "is_walked",
    "look_in", "owed_inspections", "owed_looks", "period_of", "periods", "standing", "usual_months",
]  # fmt: skip
