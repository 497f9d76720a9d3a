"""The numbers that incidents go by, as the home set them for a day; their sources stand with the settings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IncidentRules:
    """Each is a setting with a date."""

    first_note_minutes: int = 10  # after it happened, for the first note
    written_report_hours: int = 2  # after it happened, for the report upward of a grave one
    close_hours: int = 24  # after it happened, for family told, review and close
    same_wandering_hours: int = 24  # a report so near to a disappearance on record is the same event
