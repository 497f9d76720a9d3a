"""The rules of equipment as the home set them, with the source of each default."""

from collections.abc import Mapping

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.equipment.model import EquipmentRules
from app.kernel.access import Permission
from app.kernel.text import Words, words

_OURS = words("EquipmentRules", "set it as your home needs it")
_HALF_MONTH = words("EquipmentRules", "GB 50444-2008 as quoted: every half month in crowded places, else monthly")
_YEARLY = words("EquipmentRules", "fire law, article 16, as quoted: a full inspection every year")
_SPECIAL = words("EquipmentRules", "yearly as remembered; what the inspection paper says goes before it")
_VESSEL = words("EquipmentRules", "three years as remembered; what the inspection paper says goes before it")
_GAS = words("EquipmentRules", "yearly as remembered; ask the gas company")


def _months(label: Words, certainty: Certainty, source: Words) -> Setting:
    return Setting(label, Unit.MONTHS, certainty, source, 1, 120)


_KNOWN: Mapping[str, Setting] = {
    "remind_days": Setting(
        words("EquipmentRules", "Remind before an inspection"), Unit.DAYS, Certainty.JUDGEMENT, _OURS, 1, 365
    ),
    "looks_a_month": Setting(
        words("EquipmentRules", "Looks at each fire extinguisher a month"),
        Unit.TIMES,
        Certainty.SECOND_HAND,
        _HALF_MONTH,
        1,
        4,
    ),
    "fire_months": _months(
        words("EquipmentRules", "Inspection of fire facilities every"), Certainty.SECOND_HAND, _YEARLY
    ),
    "lift_months": _months(words("EquipmentRules", "Inspection of lifts every"), Certainty.REMEMBERED, _SPECIAL),
    "boiler_months": _months(words("EquipmentRules", "Inspection of boilers every"), Certainty.REMEMBERED, _SPECIAL),
    "vessel_months": _months(
        words("EquipmentRules", "Inspection of pressure vessels every"), Certainty.REMEMBERED, _VESSEL
    ),
    "gas_months": _months(words("EquipmentRules", "Inspection of gas alarms every"), Certainty.REMEMBERED, _GAS),
    "generator_months": _months(words("EquipmentRules", "Upkeep of generators every"), Certainty.JUDGEMENT, _OURS),
    "other_months": _months(words("EquipmentRules", "Inspection of other equipment every"), Certainty.JUDGEMENT, _OURS),
}

GROUP = RuleGroup("equipment", words("EquipmentRules", "Equipment"), EquipmentRules, _KNOWN)
"""What the settings show of the rules of equipment."""


def rules_on(session: Session) -> EquipmentRules:
    """Return the rules in force today. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return dated.in_force(session, GROUP)
