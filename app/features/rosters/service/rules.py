"""The rules of rosters as the home set them, and how sure each default is."""

from collections.abc import Mapping
from datetime import date

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.rosters.model import RosterRules
from app.kernel.access import Permission
from app.kernel.text import Words, words

_OURS = words("RosterRules", "set it as your home and its contracts need it")
_WEIGHT = words("RosterRules", "points that filling weighs against each other")
_NO_LINE = words("RosterRules", "the head-count by the ratio stands beside; this is who is awake at one time")


def _set(label: Words, unit: Unit, least: int, most: int, source: Words = _OURS) -> Setting:
    return Setting(label, unit, Certainty.JUDGEMENT, source, least, most)


_KNOWN: Mapping[str, Setting] = {
    "rest_hours": _set(words("RosterRules", "Rest between two duties, at least"), Unit.HOURS, 0, 24),
    "week_hours": _set(words("RosterRules", "Work in a week, at most"), Unit.HOURS, 1, 168),
    "month_hours": _set(words("RosterRules", "Work in a month, at most"), Unit.HOURS, 1, 400),
    "days_running": _set(words("RosterRules", "Days of work on end, at most"), Unit.DAYS, 1, 31),
    "nights_running": _set(words("RosterRules", "Nights on end, at most"), Unit.TIMES, 1, 31),
    "nights_month": _set(words("RosterRules", "Nights in a month, at most"), Unit.TIMES, 0, 31),
    "rest_days_month": _set(words("RosterRules", "Days off in a month, at least"), Unit.DAYS, 0, 15),
    "man_at_night": _set(words("RosterRules", "Men in every night duty, at least"), Unit.PEOPLE, 0, 3),
    "experienced_percent": _set(
        words("RosterRules", "Of the people on a duty, experienced, at least"), Unit.PERCENT, 0, 100
    ),
    "lapsed_papers": Setting(
        words("RosterRules", "After a certificate of the post ran out"),
        Unit.CHOICE, Certainty.JUDGEMENT, _OURS,
        choices=(
            ("stop", words("RosterRules", "no duties are given")),
            ("tell", words("RosterRules", "duties are given still")),
        ),
    ),
    "people_per_carer_day": _set(
        words("RosterRules", "Residents to one person on duty by day, at most (0: as the needs say)"),
        Unit.PEOPLE, 0, 60, _NO_LINE,
    ),
    "people_per_carer_night": _set(
        words("RosterRules", "Residents to one person on duty at night, at most (0: as the needs say)"),
        Unit.PEOPLE, 0, 120, _NO_LINE,
    ),
    "fair_months": _set(words("RosterRules", "Fairness looks at"), Unit.MONTHS, 1, 6),
    "wish_points": _set(words("RosterRules", "A day against a wish"), Unit.POINTS, 0, 100, _WEIGHT),
    "stay_points": _set(
        words("RosterRules", "A day that filling changes after a sick call"), Unit.POINTS, 0, 100, _WEIGHT
    ),
    "wanted_points": _set(words("RosterRules", "A person fewer or more than wanted"), Unit.POINTS, 0, 100, _WEIGHT),
    "night_points": _set(words("RosterRules", "A night above a fair share"), Unit.POINTS, 0, 100, _WEIGHT),
    "weekend_points": _set(words("RosterRules", "A day of a weekend above a fair share"), Unit.POINTS, 0, 100, _WEIGHT),
    "share_points": _set(words("RosterRules", "A duty above or below a fair share"), Unit.POINTS, 0, 100, _WEIGHT),
    "lonely_points": _set(words("RosterRules", "A single day of work between days off"), Unit.POINTS, 0, 100, _WEIGHT),
    "publish_days_before": _set(
        words("RosterRules", "The month to come is published, before it begins, at least"), Unit.DAYS, 0, 31
    ),
    "short_days_told": _set(
        words("RosterRules", "The start page tells of missing people for the days to come"), Unit.DAYS, 0, 31
    ),
}  # fmt: skip

GROUP = RuleGroup("rosters", words("RosterRules", "Rosters"), RosterRules, _KNOWN)
"""What the settings show of the rules of rosters."""


def rules_on(session: Session, day: date | None = None) -> RosterRules:
    """Return the rules in force on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    return dated.in_force(session, GROUP, day)
