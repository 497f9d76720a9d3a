"""The numbers that hazards and inspections from outside go by, as the home set them for a day."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.features.hazards.model.grades import HazardGrade


@dataclass(frozen=True, slots=True)
class HazardRules:
    """Each is a setting with a date."""

    minor_days: int = 3  # after it was found, proposed as deadline
    larger_days: int = 3
    major_days: int = 1
    county_per_month: int = 1  # safety rounds of the county that are awaited in a month; 0: none
    funds_per_year: int = 1  # checks of funds that are awaited in a year; 0: none


def proposed_deadline(rules: HazardRules, grade: HazardGrade, day: date) -> date:
    """Return the last day that is proposed for a hazard found on a day."""
    days = {
        HazardGrade.MINOR: rules.minor_days,
        HazardGrade.LARGER: rules.larger_days,
        HazardGrade.MAJOR: rules.major_days,
    }
    return day + timedelta(days=days[grade])
