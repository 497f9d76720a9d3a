"""The rules of incidents as the home set them, the source of each default, and what a change of them would do."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.incidents import store
from app.features.incidents.model import IncidentRules, closes_late
from app.features.slice import Slice
from app.kernel.access import Permission
from app.kernel.text import Words, words

_DUTY_BOOK = words("IncidentRules", "duty book of one care home")
_REPORT = words("IncidentRules", "by phone at once, in writing within one to two hours")
_OURS = words("IncidentRules", "set it as your home needs it")

_KNOWN: Mapping[str, Setting] = {
    "first_note_minutes": Setting(
        words("IncidentRules", "The first note of an incident is late after"),
        Unit.MINUTES,
        Certainty.PRACTICE,
        _DUTY_BOOK,
        1,
        24 * 60,
    ),
    "written_report_hours": Setting(
        words("IncidentRules", "A grave incident is reported upward in writing within"),
        Unit.HOURS,
        Certainty.REMEMBERED,
        _REPORT,
        1,
        72,
    ),
    "close_hours": Setting(
        words("IncidentRules", "An incident is closed within"), Unit.HOURS, Certainty.PRACTICE, _DUTY_BOOK, 1, 30 * 24
    ),
    "same_wandering_hours": Setting(
        words("IncidentRules", "Gone astray and missing are one event when apart by no more than"),
        Unit.HOURS,
        Certainty.JUDGEMENT,
        _OURS,
        0,
        72,
    ),
}

_NOW = words("IncidentRules", "Incidents that should be closed already: {before} now, {after} then.")


GROUP = RuleGroup("incidents", words("IncidentRules", "Incidents"), IncidentRules, _KNOWN)
"""What the settings show of the rules of incidents."""


def rules_on(session: Session) -> IncidentRules:
    """Return the rules in force today. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    return dated.in_force(session, GROUP)


def effects(
    session: Session, slices: Sequence[Slice], old: IncidentRules, new: IncidentRules
) -> Iterator[tuple[Words, Mapping[str, Any]]]:
    """Yield what would be different at once, in words and numbers. Raises NotAllowedError."""
    del slices
    session.require(Permission.INCIDENT_READ)
    now, found = session.clock.now(), store.cases(session.db, open_only=True)
    before, after = (sum(closes_late(one, now, rules) for one in found) for rules in (old, new))
    if before != after:
        yield _NOW, {"before": before, "after": after}
