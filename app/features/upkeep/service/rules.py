"""Shows and sets the rules with a date that slices offer, and tells before what would be different."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.data import dated
from app.data.dated import RuleLine
from app.data.session import Session
from app.data.settings import Setting, Value
from app.features.slice import RuleOffer, Slice
from app.features.upkeep.model import Effect
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import Words


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule as it is now."""

    name: str
    known: Setting
    value: Value
    default: Value
    since: RuleLine | None  # the line that holds; None: as it came with the program
    coming: tuple[RuleLine, ...]  # of later days, the next one first


@dataclass(frozen=True, slots=True)
class RuleSheet:
    """One group of rules as it is now, and everything ever set."""

    offer: RuleOffer
    rules: tuple[Rule, ...]
    lines: tuple[RuleLine, ...]  # the last recorded first

    @property
    def title(self) -> Words:
        """Return what the group is called."""
        return self.offer.group.title


def rules(session: Session, slices: Iterable[Slice]) -> tuple[RuleSheet, ...]:
    """Return every group of rules that the slices offer; who looks the home over reads them. Raises NotAllowedError."""
    session.require(Permission.ACCOUNTS_MANAGE, Permission.AUDIT_READ)
    return tuple(_sheet(session, offer) for part in slices for offer in part.rules)


def _sheet(session: Session, offer: RuleOffer) -> RuleSheet:
    group, day = offer.group, today(session.clock)
    now, first, lines = dated.in_force(session, group, day), group.kind(), dated.lines(session, group)
    shown = [
        Rule(
            name,
            known,
            getattr(now, name),
            getattr(first, name),
            _holding(lines, name, getattr(now, name), day),
            tuple(sorted(_later(lines, name, day), key=lambda line: (line.from_on, line.id))),
        )
        for name, known in group.known.items()
    ]
    return RuleSheet(offer, tuple(shown), lines)


def _holding(lines: Sequence[RuleLine], name: str, value: Value, day: date) -> RuleLine | None:
    begun = (one for one in lines if one.rule == name and one.withdrawn_at is None and one.from_on <= day)
    newest = max(begun, key=lambda one: (one.from_on, one.id), default=None)
    return newest if newest is not None and newest.value == value else None


def _later(lines: Sequence[RuleLine], name: str, day: date) -> Iterable[RuleLine]:
    return (one for one in lines if one.rule == name and one.withdrawn_at is None and one.from_on > day)


def set_rules(
    session: Session, offer: RuleOffer, values: Mapping[str, Value], from_on: date, source: str, reason: str
) -> tuple[int, ...]:
    """Set rules of one group from a day on and return the new lines' ids, to be taken back together.

    Raises NotAllowedError, RuleBrokenError with every finding, StorageError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    return dated.set_values(session, offer.group, values, from_on, source, reason)


def take_back_rules(session: Session, offer: RuleOffer, line_ids: Iterable[int], reason: str) -> None:
    """Take lines back; what held before them holds again.

    Raises NotAllowedError, OutOfDateError (taken back already), RuleBrokenError (the others need it), StorageError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    dated.withdraw_values(session, offer.group, line_ids, reason)


def rules_would_change(
    session: Session, slices: Sequence[Slice], offer: RuleOffer, values: Mapping[str, Value], from_on: date
) -> tuple[Effect, ...]:
    """Return what would be different if rules were set from a day on: today, or on that day if it is to come.

    Empty while something is wrong with them. Raises NotAllowedError.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    if dated.findings(session, offer.group, values, from_on):
        return ()
    day = max(from_on, today(session.clock))
    new = dated.if_set(session, offer.group, values, from_on, day)
    return _effects(session, slices, offer, (dated.in_force(session, offer.group, day), new))


def taking_back_would_change(
    session: Session, slices: Sequence[Slice], offer: RuleOffer, line: RuleLine
) -> tuple[Effect, ...]:
    """Return what would be different without a line: today, or on its day if it is to come. Raises NotAllowedError."""
    session.require(Permission.ACCOUNTS_MANAGE)
    day = max(line.from_on, today(session.clock))
    new = dated.if_withdrawn(session, offer.group, (line.id,), day)
    return _effects(session, slices, offer, (dated.in_force(session, offer.group, day), new))


def _effects(
    session: Session, slices: Sequence[Slice], offer: RuleOffer, change: tuple[Any, Any]
) -> tuple[Effect, ...]:
    if change[0] == change[1]:
        return ()
    return tuple(Effect(said, values) for said, values in offer.effects(session, slices, *change))
