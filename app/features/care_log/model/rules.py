"""The numbers that the care log goes by, as the home set them for a day; their sources stand with the settings."""

from dataclasses import dataclass
from datetime import timedelta

from app.kernel.care import SelfCare


@dataclass(frozen=True, slots=True)
class LogRules:
    """Intervals and limits; each is a setting with a date."""

    late_after_minutes: int = 120  # recorded longer after it was done: 补记
    look_hours_dependent: int = 2  # between two looks at night
    look_hours_partial: int = 3
    look_hours_independent: int = 4
    night_from: str = "20:00"  # on the home's clock: from when in a shift of a whole day looks are due
    unconfirmed_minutes: int = 60  # before the end of a shift, when rooms not confirmed are told


def look_interval(self_care: SelfCare, rules: LogRules) -> timedelta:
    """Return how long after a look at night the next one is due; who is not assessed is looked at most often."""
    hours = {
        SelfCare.INDEPENDENT: rules.look_hours_independent,
        SelfCare.PARTIAL: rules.look_hours_partial,
        SelfCare.DEPENDENT: rules.look_hours_dependent,
    }
    return timedelta(hours=hours.get(self_care, min(hours.values())))
