"""The numbers that doses go by, as the home set them for a day; their sources stand with the settings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MedicineRules:
    """Each is a setting with a date."""

    early_minutes: int = 60  # before its time that a dose may be given
    late_minutes: int = 60  # after its time from which a dose without an outcome is late
    late_entry_minutes: int = 60  # after it happened from which a record is a late entry (补记)
    count_days: int = 7  # between two counts of a medicine under lock; 0: not asked for
