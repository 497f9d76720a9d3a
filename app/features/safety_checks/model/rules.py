"""The numbers that checks go by, as the home set them for a day; their sources stand with the settings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckRules:
    """Each is a setting with a date."""

    grace_minutes: int = 60  # after the hours of a check, within which its answers may still be written
    holiday_lead_days: int = 7  # before a long public holiday, in which the checks before it are owed; 0: none
    admission_days: int = 3  # after an admission, for the check that belongs to it
    confirm_hours: int = 24  # after a round, for the signature of who confirms it
    heating_from_month: int = 11
    heating_until_month: int = 3  # included
