"""What the home may set for its checks, with the source of each default."""

from collections.abc import Mapping

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.safety_checks.model import CheckRules
from app.kernel.access import Permission
from app.kernel.text import words

_OURS = words("CheckRules", "set it as your home needs it")
_BEFORE = words("CheckRules", "checks before holidays are common; how long before is ours")

_KNOWN: Mapping[str, Setting] = {
    "grace_minutes": Setting(
        words("CheckRules", "A round is late when written after its time by more than"),
        Unit.MINUTES, Certainty.JUDGEMENT, _OURS, 0, 24 * 60,
    ),
    "holiday_lead_days": Setting(
        words("CheckRules", "Checks before a long public holiday fall into the last (0: none)"),
        Unit.DAYS, Certainty.REMEMBERED, _BEFORE, 0, 30,
    ),
    "admission_days": Setting(
        words("CheckRules", "The check of an admission is done within"), Unit.DAYS, Certainty.JUDGEMENT, _OURS, 0, 30
    ),
    "confirm_hours": Setting(
        words("CheckRules", "Who confirms a round signs within"), Unit.HOURS, Certainty.JUDGEMENT, _OURS, 1, 30 * 24
    ),
    "heating_from_month": Setting(
        words("CheckRules", "Heating is looked at from month"), Unit.MONTH, Certainty.JUDGEMENT, _OURS, 1, 12
    ),
    "heating_until_month": Setting(
        words("CheckRules", "Heating is looked at until month"), Unit.MONTH, Certainty.JUDGEMENT, _OURS, 1, 12
    ),
}  # fmt: skip

GROUP = RuleGroup("safety_checks", words("CheckRules", "Checks of safety"), CheckRules, _KNOWN)
"""What the settings show of the rules of checks."""


def rules_on(session: Session) -> CheckRules:
    """Return the rules in force today. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return dated.in_force(session, GROUP)
