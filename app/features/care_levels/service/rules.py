"""The rules of levels as the home set them, the source of each default, and what a change of them would do."""

from collections.abc import Mapping
from datetime import date

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.care_levels.model import Combine, IncidentCount, LevelRules
from app.kernel.access import Permission
from app.kernel.errors import Finding
from app.kernel.text import words

_SELF_CARE = words("LevelRules", "《特困人员认定办法》 民发〔2021〕43号, six items")
_COUNTY = words("LevelRules", "《特困人员认定办法》 民发〔2021〕43号, as repeated by Hunan")
_GBT = words("LevelRules", "GB/T 42195-2022, from transcriptions that agree")
_SILENT = words("LevelRules", "GB/T 42195-2022 does not say it")
_INTERVAL = words("LevelRules", "MZ/T 039-2013 is said to ask for it; GB/T 42195-2022 is not known to")
_RISKS = words("LevelRules", "GB 38600-2019 is said to ask for it once a year")
_OURS = words("LevelRules", "set it as your home needs it")

_KNOWN: Mapping[str, Setting] = {
    "partial_max_fail": Setting(
        words("LevelRules", "Items not reached up to which a person is partial care"),
        Unit.ITEMS, Certainty.SECOND_HAND, _SELF_CARE, 1, 5,
    ),
    "report_working_days": Setting(
        words("LevelRules", "The county answers a report within"),
        Unit.WORKING_DAYS, Certainty.SECOND_HAND, _COUNTY, 1, 60,
    ),
    "observation_months": Setting(
        words("LevelRules", "Observe the six items again after (0: only on change)"),
        Unit.MONTHS, Certainty.JUDGEMENT, _OURS, 0, 36,
    ),
    "ability_months": Setting(
        words("LevelRules", "Assess ability again after"), Unit.MONTHS, Certainty.REMEMBERED, _INTERVAL, 1, 36
    ),
    "risk_months": Setting(
        words("LevelRules", "Assess risks again after"), Unit.MONTHS, Certainty.REMEMBERED, _RISKS, 1, 36
    ),
    "first_days": Setting(
        words("LevelRules", "First assessments within so many days of admission"),
        Unit.DAYS, Certainty.JUDGEMENT, _OURS, 0, 60,
    ),
    "immediate_days": Setting(
        words("LevelRules", "Assess again after hospital, a fall with injury, a new diagnosis, within"),
        Unit.DAYS, Certainty.JUDGEMENT, _OURS, 0, 60,
    ),
    "incident_window_days": Setting(
        words("LevelRules", "Incidents are counted over the last"), Unit.DAYS, Certainty.SECOND_HAND, _GBT, 7, 90
    ),
    "incidents_raise_from": Setting(
        words("LevelRules", "Incidents that raise the level by one"), Unit.TIMES, Certainty.SECOND_HAND, _GBT, 1, 10
    ),
    "incident_count": Setting(
        words("LevelRules", "Incidents counted together"), Unit.CHOICE, Certainty.JUDGEMENT, _SILENT,
        choices=(
            (IncidentCount.ALL_TYPES, words("LevelRules", "all kinds together")),
            (IncidentCount.ONE_TYPE, words("LevelRules", "those of one kind")),
        ),
    ),
    "raise_combine": Setting(
        words("LevelRules", "Two reasons to raise the level at once"), Unit.CHOICE, Certainty.JUDGEMENT, _SILENT,
        choices=(
            (Combine.ONCE, words("LevelRules", "raise it by one")),
            (Combine.CUMULATIVE, words("LevelRules", "raise it by two")),
        ),
    ),
    "level_1_from": Setting(
        words("LevelRules", "Slight loss from"), Unit.POINTS, Certainty.SECOND_HAND, _GBT, 1, 89
    ),
    "level_2_from": Setting(
        words("LevelRules", "Medium loss from"), Unit.POINTS, Certainty.SECOND_HAND, _GBT, 1, 89
    ),
    "level_3_from": Setting(
        words("LevelRules", "Severe loss from"), Unit.POINTS, Certainty.SECOND_HAND, _GBT, 1, 89
    ),
}  # fmt: skip

_ORDER = words("LevelRules", "The points must fall from slight over medium to severe loss.")


def _findings(rules: LevelRules) -> tuple[Finding, ...]:
    if rules.level_1_from > rules.level_2_from > rules.level_3_from:
        return ()
    return (Finding("level_2_from", _ORDER),)


GROUP = RuleGroup("care_levels", words("LevelRules", "Care levels"), LevelRules, _KNOWN, _findings)
"""What the settings show of the rules of levels."""


def rules_on(session: Session, day: date | None = None) -> LevelRules:
    """Return the rules in force on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    return dated.in_force(session, GROUP, day)
