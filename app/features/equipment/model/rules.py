"""How often equipment is looked at and inspected, as the home set it for a day; sources stand with the settings."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.features.equipment.model.kinds import EquipmentKind


@dataclass(frozen=True, slots=True)
class EquipmentRules:
    """Each is a setting with a date."""

    remind_days: int = 30  # before an inspection, or the day by which it is replaced
    looks_a_month: int = 2  # at each extinguisher
    fire_months: int = 12  # between two inspections of fire facilities
    lift_months: int = 12
    boiler_months: int = 12
    vessel_months: int = 36
    gas_months: int = 12
    generator_months: int = 12
    other_months: int = 12


_FIELDS: Mapping[EquipmentKind, str] = MappingProxyType(
    {
        EquipmentKind.EXTINGUISHER: "fire_months",
        EquipmentKind.DETECTOR: "fire_months",
        EquipmentKind.HYDRANT: "fire_months",
        EquipmentKind.EMERGENCY_LIGHT: "fire_months",
        EquipmentKind.LIFT: "lift_months",
        EquipmentKind.BOILER: "boiler_months",
        EquipmentKind.PRESSURE_VESSEL: "vessel_months",
        EquipmentKind.GAS_ALARM: "gas_months",
        EquipmentKind.GENERATOR: "generator_months",
        EquipmentKind.OTHER: "other_months",
    }
)


def usual_months(kind: EquipmentKind, rules: EquipmentRules) -> int:
    """Return after how many months something of a kind is inspected again, where its own entry does not say."""
    months: int = getattr(rules, _FIELDS[kind])
    return months
