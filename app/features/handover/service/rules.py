"""The rules of the handover as the home set them, and the source of each default."""

from collections.abc import Mapping
from datetime import date

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.handover.model import HandoverRules
from app.kernel.access import Permission
from app.kernel.text import words

_OURS = words("HandoverRules", "set it as your home needs it")
_PRACTICE = words("HandoverRules", "rules of writing a handover of one home: a new resident is handed over three days")

_KNOWN: Mapping[str, Setting] = {
    "new_days": Setting(
        words("HandoverRules", "A new resident is handed over for"), Unit.DAYS, Certainty.PRACTICE, _PRACTICE, 1, 14
    ),
    "back_days": Setting(
        words("HandoverRules", "Who came back from hospital is handed over for"),
        Unit.DAYS, Certainty.JUDGEMENT, _OURS, 0, 14,
    ),
    "early_minutes": Setting(
        words("HandoverRules", "Before the end of the shift, signing needs no reason within"),
        Unit.MINUTES, Certainty.JUDGEMENT, _OURS, 0, 240,
    ),
    "late_minutes": Setting(
        words("HandoverRules", "After the end of the shift, signing needs no reason within"),
        Unit.MINUTES, Certainty.JUDGEMENT, _OURS, 0, 720,
    ),
}  # fmt: skip

GROUP = RuleGroup("handover", words("HandoverRules", "Shift handover"), HandoverRules, _KNOWN)
"""What the settings show of the rules of the handover."""


def rules_on(session: Session, day: date | None = None) -> HandoverRules:
    """Return the rules in force on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    return dated.in_force(session, GROUP, day)
