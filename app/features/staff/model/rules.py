"""What the home goes by with its staff: reminders, which post needs which certificate, nights, training."""

from dataclasses import dataclass
from enum import StrEnum


class HealthFor(StrEnum):
    """Whose post needs a health certificate."""

    CARE_AND_KITCHEN = "care_and_kitchen"
    KITCHEN = "kitchen"
    EVERYBODY = "everybody"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class StaffRules:
    """Days, months and choices; each is a setting with a date."""

    remind_days: int = 30  # before a certificate expires
    health_for: str = HealthFor.CARE_AND_KITCHEN
    nurse_licence: str = "on"  # a nurse must hold one
    caregiver_certificate: str = "off"  # a caregiver must hold one
    safety_months: int = 6  # between two trainings in safety; 0: none asked for
    fire_months: int = 6  # between two trainings in fire; 0: none asked for
    novice_months: int = 3  # so long is somebody new to the work
    night_age: int = 60  # nobody older works at night; 0: no limit
