"""Rules with a date: what holds in the home from a day on, and every value ever set; withdrawn, never overwritten.

A rule is changed by a service, in the trail; nothing in here asks who may.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from app.data.session import Change, Session
from app.data.settings import Setting, Value, value_findings
from app.kernel.clock import from_text, today
from app.kernel.errors import Finding, OutOfDateError, RuleBrokenError, refuse
from app.kernel.text import Words, words

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")

_NOT_SAVED = words("DatedRules", "Some fields need another look. Nothing was saved.")
_NO_GROUND = words("DatedRules", "Write which paper says so, or why.")
_SAME = words("DatedRules", "This holds on that day already. To keep the paper that says so, write its name.")
_GONE = words("DatedRules", "This value was taken back already. Nothing was changed. Look at the list again.")
_NEEDED = words("DatedRules", "Without this value the others would contradict each other. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class RuleGroup(Generic[R]):
    """Rules that belong together. ValueError if `known` and the fields of `kind` differ."""

    name: str  # "care_levels"; first part of a stored rule
    title: Words
    kind: type[R]  # frozen dataclass of int | str; its defaults hold where nothing was set
    known: Mapping[str, Setting]  # field of `kind` -> what is known of it, in the order people read them
    findings: Callable[[R], tuple[Finding, ...]] = lambda _rules: ()  # between values; ranges are checked before

    def __post_init__(self) -> None:
        if self.known.keys() != {field.name for field in fields(self.kind)}:
            raise ValueError(f"the rules {self.name} and what is known of them differ")


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One value that was set."""

    id: int
    rule: str  # field of the group's `kind`, or one that an older version had
    value: Value
    from_on: date
    source: str  # the paper that says so, as written; "": none
    reason: str
    at: datetime  # aware, UTC
    who: str
    withdrawn_at: datetime | None  # aware, UTC; None: it stands
    withdrawn_by: str
    withdrawn_why: str


class _Stored(NamedTuple):
    """A value that stands and is known still."""

    id: int
    rule: str
    value: Value
    from_on: date


# reading --------------------------------------------------------------------------------------------


def in_force(session: Session, group: RuleGroup[R], day: date | None = None) -> R:
    """Return the rules in force on a day, today without one: each the newest that began, else its default."""
    on = day or today(session.clock)
    return session.remembered(("rules", group.name, on), lambda: _on(group, _standing(session, group), on))


def lines(session: Session, group: RuleGroup[R]) -> tuple[RuleLine, ...]:
    """Return every value ever set, those taken back too, the last recorded first."""
    sql = """
        SELECT v.id, v.rule, v.value, v.from_on, v.source, v.reason, v.recorded_at, coalesce(a.name, ''),
            t.at, coalesce(b.name, ''), coalesce(json_extract(t.detail, '$.reason'), '')
        FROM rule_value v LEFT JOIN account a ON a.id = v.recorded_by
            LEFT JOIN audit t ON t.seq = v.withdrawn_seq LEFT JOIN account b ON b.id = t.account_id
        WHERE v.rule GLOB ? ORDER BY v.recorded_at DESC, v.id DESC
    """
    return tuple(_line(*row) for row in session.db.execute(sql, [f"{group.name}.*"]).fetchall())


def _line(line_id: int, rule: str, value: str, from_on: str, source: str, reason: str, at: str, who: str,
          withdrawn_at: str | None, withdrawn_by: str, withdrawn_why: str) -> RuleLine:  # fmt: skip
    return RuleLine(
        line_id,
        rule.partition(".")[2],
        json.loads(value),
        date.fromisoformat(from_on),
        source,
        reason,
        from_text(at),
        who,
        from_text(withdrawn_at) if withdrawn_at else None,
        withdrawn_by,
        withdrawn_why,
    )


def _standing(session: Session, group: RuleGroup[R]) -> list[_Stored]:
    """Return what stands in the order in which it comes into force, without what is not known any more."""
    # the stroke follows the point; a GLOB would be planned anew each time
    sql = "SELECT id, rule, value, from_on FROM rule_value WHERE rule > ? AND rule < ? AND withdrawn_seq IS NULL"
    found = (
        _Stored(line_id, rule.partition(".")[2], json.loads(value), date.fromisoformat(from_on))
        for line_id, rule, value, from_on in session.db.execute(sql, [f"{group.name}.", f"{group.name}/"]).fetchall()
    )
    kept = [one for one in found if one.rule in group.known and not _wrong(group, one.rule, one.value)]
    return sorted(kept, key=lambda one: (one.from_on, one.id))


def _wrong(group: RuleGroup[R], name: str, value: object) -> tuple[Finding, ...]:
    return value_findings(name, value, group.known[name])


def _on(group: RuleGroup[R], stored: Iterable[_Stored], day: date) -> R:
    return replace(group.kind(), **{one.rule: one.value for one in stored if one.from_on <= day})


# changing -------------------------------------------------------------------------------------------


def set_values(
    session: Session, group: RuleGroup[R], values: Mapping[str, Value], from_on: date, source: str, reason: str
) -> tuple[int, ...]:
    """Set rules from a day on, past or to come, in one audited change; return the new lines' ids.

    What was stored by older rules stays. Raises RuleBrokenError with every finding, StorageError.
    """
    found = [*findings(session, group, values, from_on)]
    if not found and not source.strip():
        now = in_force(session, group, from_on)
        found += [Finding(name, _SAME) for name, value in values.items() if getattr(now, name) == value]
    if not source.strip() and not reason.strip():
        found.append(Finding("reason", _NO_GROUND))
    refuse(found, _NOT_SAVED)
    with session.change("rules.changed", f"rules:{group.name}", reason=reason) as change:
        change.tell(values=dict(values), from_on=from_on.isoformat(), source=source)
        return tuple(_add(change, f"{group.name}.{name}", values[name], from_on, source) for name in values)


def findings(session: Session, group: RuleGroup[R], values: Mapping[str, Value], from_on: date) -> tuple[Finding, ...]:
    """Return what is wrong with rules from a day on, all at once; KeyError for a rule that is none.

    They are looked at together on that day and whenever one of the group changes later.
    """
    if found := [one for name, value in values.items() for one in _wrong(group, name, value)]:
        return tuple(found)
    return tuple(_contradictions(group, _and(_standing(session, group), values, from_on), from_on))


def if_set(session: Session, group: RuleGroup[R], values: Mapping[str, Value], from_on: date, day: date) -> R:
    """Return the rules that would be in force on a day if some were set from `from_on` on; they have no findings."""
    return _on(group, _and(_standing(session, group), values, from_on), day)


def if_withdrawn(session: Session, group: RuleGroup[R], line_ids: Iterable[int], day: date) -> R:
    """Return the rules that would be in force on a day without some lines."""
    return _on(group, _without(_standing(session, group), line_ids), day)


_NEWEST = 1 << 63
"""Counts as recorded after every stored line."""


def _and(stored: Iterable[_Stored], values: Mapping[str, Value], from_on: date) -> list[_Stored]:
    added = (_Stored(_NEWEST, name, value, from_on) for name, value in values.items())
    return sorted([*stored, *added], key=lambda one: (one.from_on, one.id))


def _without(stored: Iterable[_Stored], line_ids: Iterable[int]) -> list[_Stored]:
    taken = {*line_ids}
    return [one for one in stored if one.id not in taken]


def _contradictions(group: RuleGroup[R], ordered: list[_Stored], since: date) -> list[Finding]:
    days = sorted({since, *(one.from_on for one in ordered if one.from_on > since)})
    told = [found for day in days for found in group.findings(_on(group, ordered, day))]
    return [found for place, found in enumerate(told) if found not in told[:place]]


def _add(change: Change, rule: str, value: Value, from_on: date, source: str) -> int:
    line_id = change.new_id("rule_value")
    row = {
        "id": line_id,
        "rule": rule,
        "value": json.dumps(value, ensure_ascii=False),
        "from_on": from_on.isoformat(),
        "source": source,
        "reason": change.reason,
        "recorded_at": change.at,
        "recorded_by": change.by,
    }
    change.session.db.table("rule_value").insert(row)
    return line_id


def withdraw_values(session: Session, group: RuleGroup[R], line_ids: Iterable[int], reason: str) -> None:
    """Take values back in one audited change: what held before them holds again.

    Raises OutOfDateError (taken back already), RuleBrokenError (the others would contradict each other), StorageError.
    """
    taken = {*line_ids}
    before = [one for one in lines(session, group) if one.id in taken and one.withdrawn_at is None]
    if len(before) != len(taken):
        raise OutOfDateError(_GONE)
    left = _without(_standing(session, group), taken)
    if found := _contradictions(group, left, min(one.from_on for one in before)):
        raise RuleBrokenError(_NEEDED, findings=tuple(found))
    with session.change("rules.withdrawn", f"rules:{group.name}", reason=reason) as change:
        change.tell(values={one.rule: one.value for one in before}, ids=sorted(taken))
        change.withdraw("rule_value", sorted(taken))
