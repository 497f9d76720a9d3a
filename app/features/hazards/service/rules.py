"""The rules of hazards as the home set them, and the source of each default."""

from collections.abc import Mapping
from datetime import date

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.hazards.model import HazardRules
from app.kernel.access import Permission
from app.kernel.text import words

_OURS = words("HazardRules", "set it as your home needs it")
_COUNTY = words("HazardRules", "Hangzhou 2024: the county checks safety at least monthly, money at least yearly")

_KNOWN: Mapping[str, Setting] = {
    "minor_days": Setting(
        words("HazardRules", "A minor hazard is mended within"), Unit.DAYS, Certainty.JUDGEMENT, _OURS, 1, 90
    ),
    "larger_days": Setting(
        words("HazardRules", "A larger hazard is mended within"), Unit.DAYS, Certainty.JUDGEMENT, _OURS, 1, 90
    ),
    "major_days": Setting(
        words("HazardRules", "A major hazard is mended within"), Unit.DAYS, Certainty.JUDGEMENT, _OURS, 0, 90
    ),
    "county_per_month": Setting(
        words("HazardRules", "Safety rounds of the county in a month"), Unit.TIMES, Certainty.LOCAL, _COUNTY, 0, 31
    ),
    "funds_per_year": Setting(
        words("HazardRules", "Checks of funds from outside in a year"), Unit.TIMES, Certainty.LOCAL, _COUNTY, 0, 12
    ),
}

GROUP = RuleGroup("hazards", words("HazardRules", "Hazards and inspections from outside"), HazardRules, _KNOWN)
"""What the settings show of the rules of hazards."""


def rules_on(session: Session, day: date | None = None) -> HazardRules:
    """Return the rules in force on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return dated.in_force(session, GROUP, day)
