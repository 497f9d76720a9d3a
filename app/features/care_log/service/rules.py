"""The rules of the care log and the ranges of its measurements as the home set them, and the source of each default."""

import math
from collections.abc import Mapping
from datetime import date

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.care_log.model import AskedRanges, LogRules, Ranges, UsualRanges, catalogue
from app.kernel.access import Permission
from app.kernel.errors import Finding
from app.kernel.text import Words, words

_OURS = words("LogRules", "set it as your home needs it")
_LOOKS = words("LogRules", "no national interval is known; another program's sample data have 2 h for full care")
_ORDER = words("LogRules", "Who needs more care cannot be looked at less often.")

_KNOWN: Mapping[str, Setting] = {
    "late_after_minutes": Setting(
        words("LogRules", "Recorded longer after it was done, a line is marked late"),
        Unit.MINUTES, Certainty.JUDGEMENT, _OURS, 10, 24 * 60,
    ),
    "look_hours_dependent": Setting(
        words("LogRules", "At night, look in on full care every"), Unit.HOURS, Certainty.PRACTICE, _LOOKS, 1, 12
    ),
    "look_hours_partial": Setting(
        words("LogRules", "At night, look in on partial care every"), Unit.HOURS, Certainty.JUDGEMENT, _OURS, 1, 12
    ),
    "look_hours_independent": Setting(
        words("LogRules", "At night, look in on the independent every"), Unit.HOURS, Certainty.JUDGEMENT, _OURS, 1, 12
    ),
    "night_from": Setting(
        words("LogRules", "In a shift of a whole day, looks at night begin at"),
        Unit.CHOICE, Certainty.JUDGEMENT, _OURS,
        choices=(
            ("19:00", words("LogRules", "19:00")), ("20:00", words("LogRules", "20:00")),
            ("21:00", words("LogRules", "21:00")), ("22:00", words("LogRules", "22:00")),
        ),
    ),
    "unconfirmed_minutes": Setting(
        words("LogRules", "Tell of rooms not confirmed before the shift ends, by"),
        Unit.MINUTES, Certainty.JUDGEMENT, _OURS, 0, 240,
    ),
}  # fmt: skip


def _findings(rules: LogRules) -> tuple[Finding, ...]:
    if rules.look_hours_dependent <= rules.look_hours_partial <= rules.look_hours_independent:
        return ()
    return (Finding("look_hours_partial", _ORDER),)


GROUP = RuleGroup("care_log", words("LogRules", "Care log"), LogRules, _KNOWN, _findings)
"""What the settings show of the rules of the care log."""


def rules_on(session: Session, day: date | None = None) -> LogRules:
    """Return the rules in force on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return dated.in_force(session, GROUP, day)


# measurements -----------------------------------------------------------------------------------------

_TAUGHT = words("RangeRules", "as nursing courses teach it for adults; nobody here read a binding text")
_DOCTOR = words("RangeRules", "set it as your doctor says; one resident's own range stands above it")
_LOOK_AGAIN = words("RangeRules", "only asks for another look, refuses nothing")

_MEASURES: Mapping[str, tuple[Words, Certainty, Words]] = {
    "temperature": (words("RangeRules", "Temperature (℃)"), Certainty.REMEMBERED, _TAUGHT),
    "pulse": (words("RangeRules", "Pulse (a minute)"), Certainty.REMEMBERED, _TAUGHT),
    "breathing": (words("RangeRules", "Breathing (a minute)"), Certainty.REMEMBERED, _TAUGHT),
    "blood_pressure": (words("RangeRules", "Blood pressure, upper (mmHg)"), Certainty.REMEMBERED, _TAUGHT),
    "blood_pressure_lower": (words("RangeRules", "Blood pressure, lower (mmHg)"), Certainty.REMEMBERED, _TAUGHT),
    "blood_sugar": (words("RangeRules", "Blood sugar (mmol/L)"), Certainty.JUDGEMENT, _DOCTOR),
    "oxygen": (words("RangeRules", "Oxygen (%)"), Certainty.REMEMBERED, _TAUGHT),
    "weight": (words("RangeRules", "Weight (kg)"), Certainty.JUDGEMENT, _DOCTOR),
}
"""Field of both kinds of ranges -> what it is called, and where what is usual comes from."""


def _range(name: str, certainty: Certainty, source: Words) -> Setting:
    """Return what is known of one range: its ends are numbers that the measurement can have."""
    item = catalogue().item(name.removesuffix("_lower"))
    ends = (item.second if name.endswith("_lower") else item.possible) or (0, 0)
    return Setting(_MEASURES[name][0], Unit.RANGE, certainty, source, math.floor(ends[0]), math.ceil(ends[1]))


USUAL_RANGES = RuleGroup(
    "usual_ranges", words("RangeRules", "Measurements: what is usual"), UsualRanges,
    {name: _range(name, certainty, source) for name, (_label, certainty, source) in _MEASURES.items()},
)  # fmt: skip
"""Beyond these, a number is marked high or low."""

ASKED_RANGES = RuleGroup(
    "asked_ranges", words("RangeRules", "Measurements: ask for another look beyond"), AskedRanges,
    {name: _range(name, Certainty.JUDGEMENT, _LOOK_AGAIN) for name in _MEASURES},
)  # fmt: skip
"""Beyond these, a number is kept only after another look."""


def ranges_on(session: Session, day: date | None = None) -> Ranges:
    """Return the ranges of all measurements in force on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.LOG_READ)
    return Ranges(dated.in_force(session, USUAL_RANGES, day), dated.in_force(session, ASKED_RANGES, day))
