"""The rules of the care log as the home set them, and the source of each default."""

from collections.abc import Mapping
from datetime import date

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.care_log.model import LogRules
from app.kernel.access import Permission
from app.kernel.errors import Finding
from app.kernel.text import words

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
