"""The numbers that levels go by, as the home set them for a day; their sources stand with the settings."""

from dataclasses import dataclass
from enum import StrEnum


class Combine(StrEnum):
    """What happens when two rules raise the level at once; the standard does not say."""

    ONCE = "once"
    CUMULATIVE = "cumulative"


class IncidentCount(StrEnum):
    """Which incidents of the last days are counted together."""

    ALL_TYPES = "all_types"
    ONE_TYPE = "one_type"


@dataclass(frozen=True, slots=True)
class LevelRules:
    """Thresholds, combinations and intervals; each is a setting with a date."""

    partial_max_fail: int = 3  # items not reached up to which a person is still 半护理
    report_working_days: int = 10  # for the county, from the day after it received a report
    ability_months: int = 6  # between two ability assessments
    risk_months: int = 12  # between two assessments of a risk
    observation_months: int = 12  # between two observations of the six items; 0: only on change
    first_days: int = 0  # after admission, for the first assessments
    immediate_days: int = 7  # after hospital, a fall with injury …
    raise_combine: str = Combine.ONCE
    incident_count: str = IncidentCount.ALL_TYPES
    incidents_raise_from: int = 2
    incident_window_days: int = 30
    level_1_from: int = 66  # points; below: level 2
    level_2_from: int = 46
    level_3_from: int = 30  # below: level 4
