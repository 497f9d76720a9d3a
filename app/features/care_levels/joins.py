"""What care levels offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.slice import Slice
from app.kernel.access import Permission

SLICE = Slice(
    name="care_levels",
    migrations=("m0002_care_levels",),
    tables=(
        "self_care_observation",
        "class_report_step",
        "official_class",
        "ability_assessment",
        "risk_assessment",
        "risk_grade",
    ),
    permissions=(
        Permission.LEVELS_READ,
        Permission.LEVELS_OBSERVE,
        Permission.LEVELS_ASSESS,
        Permission.LEVELS_DECIDE,
        Permission.LEVELS_PREPARE,
    ),
)
