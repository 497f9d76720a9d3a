"""The rules of medicines as the home set them, the source of each default, and what a change of them would do."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.medicines.model import MedicineRules
from app.features.slice import Slice
from app.kernel.access import Permission
from app.kernel.errors import Finding
from app.kernel.text import Words, words

_OURS = words("MedicineRules", "set it as your home needs it")
_PRACTICE = words("MedicineRules", "medicine under lock is counted; how often, no rule was found")

_KNOWN: Mapping[str, Setting] = {
    "early_minutes": Setting(
        words("MedicineRules", "A dose may be given before its time by"),
        Unit.MINUTES, Certainty.JUDGEMENT, _OURS, 0, 240,
    ),
    "late_minutes": Setting(
        words("MedicineRules", "A dose that nobody recorded is late after"),
        Unit.MINUTES, Certainty.JUDGEMENT, _OURS, 15, 240,
    ),
    "late_entry_minutes": Setting(
        words("MedicineRules", "A record of a dose is marked as a late entry after"),
        Unit.MINUTES, Certainty.JUDGEMENT, _OURS, 15, 720,
    ),
    "count_days": Setting(
        words("MedicineRules", "Medicine under lock is counted again after (0: not asked for)"),
        Unit.DAYS, Certainty.JUDGEMENT, _PRACTICE, 0, 31,
    ),
}  # fmt: skip

_NOW = words("MedicineRules", "Late doses of the last 24 hours: {before} now, {after} then.")


def _findings(rules: MedicineRules) -> tuple[Finding, ...]:
    del rules
    return ()


GROUP = RuleGroup("medicines", words("MedicineRules", "Medicines"), MedicineRules, _KNOWN, _findings)
"""What the settings show of the rules of medicines."""


def rules_on(session: Session) -> MedicineRules:
    """Return the rules in force today. Raises NotAllowedError."""
    session.require(Permission.MEDICINE_READ)
    return dated.in_force(session, GROUP)


def effects(
    session: Session, slices: Sequence[Slice], old: MedicineRules, new: MedicineRules
) -> Iterator[tuple[Words, Mapping[str, Any]]]:
    """Yield what would be different at once, in words and numbers. Raises NotAllowedError."""
    from app.features.medicines.service.reading import late_doses

    del slices
    session.require(Permission.MEDICINE_READ)
    since = session.clock.now() - timedelta(days=1)
    before, after = (len(late_doses(session, since, rules)) for rules in (old, new))
    if before != after:
        yield _NOW, {"before": before, "after": after}
