"""What other rules would do to the months that are planned: what would be open then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.data.session import Session
from app.features.rosters.model import Gravity, Month, Review, RosterRules, Sheet
from app.features.rosters.service.groups import groups
from app.features.rosters.service.months import sheet
from app.features.slice import Slice
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import Words, words

_MORE = words("RosterRules", "{group}, {month}: {after} people missing or rules broken instead of {before}")
_FEWER = words("RosterRules", "{group}, {month}: only {after} people missing or rules broken instead of {before}")


def effects(
    session: Session, slices: Sequence[Slice], old: RosterRules, new: RosterRules
) -> Iterator[tuple[Words, Mapping[str, Any]]]:
    """Yield what would be open in this month and the next of each group, where it differs. Raises NotAllowedError."""
    session.require(Permission.ROSTER_READ)
    del slices
    now = Month.of(today(session.clock))
    for group in groups(session):
        for month in (now, now.moved(1)):
            planned = sheet(session, group.id, month)
            before, after = (_open(planned, rules) for rules in (old, new)) if planned.cells else (0, 0)
            if before != after:
                values = {"group": group.name, "month": str(month), "before": before, "after": after}
                yield (_MORE if after > before else _FEWER), values


def _open(planned: Sheet, rules: RosterRules) -> int:
    findings = Review(replace(planned, rules=rules)).findings
    return sum(one.gravity is not Gravity.NOTE for one in findings)
