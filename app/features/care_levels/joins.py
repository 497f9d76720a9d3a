"""What care levels offer to the house; imports no screen until one is opened."""

from __future__ import annotations

from app.features.care_levels import service
from app.features.slice import CareSigns, RuleOffer, Slice
from app.kernel.access import Permission
from app.kernel.text import words

_TRAIL = {
    "observation": words("Trail", "own observation"),
    "official_class": words("Trail", "official class"),
    "official_class.prepared": words("Trail", "prepared"),
    "official_class.confirmed": words("Trail", "confirmed"),
    "official_class.refused": words("Trail", "sent back"),
    "class_report": words("Trail", "report to the county"),
    "class_report.reported": words("Trail", "reported"),
    "class_report.received": words("Trail", "received by the county"),
    "class_report.answered": words("Trail", "answered"),
    "class_report.dropped": words("Trail", "not followed any further"),
    "ability": words("Trail", "ability assessment"),
    "ability.scanned": words("Trail", "signed form scanned"),
    "risks": words("Trail", "assessment of risks"),
}

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
    rules=(RuleOffer(service.GROUP, service.effects),),
    care_signs=CareSigns(service.classes_at, service.minded_risks),
    trail_words=_TRAIL,
)
