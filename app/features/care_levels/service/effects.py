"""What a change of the rules of levels would do at once; changes nothing."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from app.data.session import Session
from app.features.care_levels import store
from app.features.care_levels.model import (
    KIND_WORDS,
    Due,
    DueKind,
    LevelRules,
    Standard,
    failed_items,
    final_level,
    initial_level,
    rules_hit,
    self_care_class,
    standing,
)
from app.features.care_levels.service.dueing import due_list
from app.features.slice import Slice
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import Words, words

_DUE = words("LevelRules", "Due by today: {before} now, {after} then ({kind}).")
_LEVELS = words(
    "LevelRules",
    "Of {whole} residents assessed, {count} would get another level by these rules. What is stored stays as it is; "
    "the next assessment goes by them.",
)
_CLASSES = words(
    "LevelRules",
    "Of {whole} residents observed, {count} would be in another class by these rules. What is stored stays as it is.",
)
_COUNTY = words("LevelRules", "{count} reports wait for the county; the first is due on {before} now, on {after} then.")

_KINDS = (DueKind.OFFICIAL_CLASS, DueKind.OBSERVATION, DueKind.ABILITY, DueKind.RISK)
"""Kinds whose days the rules of the home set."""


def effects(
    session: Session, slices: Sequence[Slice], old: LevelRules, new: LevelRules
) -> Iterator[tuple[Words, Mapping[str, Any]]]:
    """Yield what would be different at once, in words and numbers. Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    now, then = due_list(session, slices, old), due_list(session, slices, new)
    day = today(session.clock)
    for kind in _KINDS:
        before, after = (sum(one.kind is kind and _is_due(one, day) for one in dues) for dues in (now, then))
        if before != after:
            yield _DUE, {"before": before, "after": after, "kind": KIND_WORDS[kind]}
    waiting, moved = (sorted(_county_days(dues)) for dues in (now, then))
    if waiting and moved and waiting != moved:
        yield _COUNTY, {"count": len(waiting), "before": waiting[0], "after": moved[0]}
    if (found := _other_levels(session, old, new)) is not None:
        yield _LEVELS, {"whole": found[0], "count": found[1]}
    if old.partial_max_fail != new.partial_max_fail:
        newest = {one.resident_id: one for one in standing(store.observations(session.db))}.values()
        failed = [failed_items(one.draft.can) for one in newest]
        count = sum(self_care_class(one, old) is not self_care_class(one, new) for one in failed)
        yield _CLASSES, {"whole": len(failed), "count": count}


def _is_due(one: Due, day: date) -> bool:
    return one.due_on is not None and one.due_on <= day


def _county_days(dues: Sequence[Due]) -> list[date]:
    """Return by when the county should have received or answered what waits there, as far as a day can be told."""
    return [one.due_on for one in dues if one.kind is DueKind.COUNTY and one.due_on is not None]


def _other_levels(session: Session, old: LevelRules, new: LevelRules) -> tuple[int, int] | None:
    """Return how many have a newest assessment, and of how many it would say another level; None: no such change."""
    names = ("level_1_from", "level_2_from", "level_3_from", "raise_combine", "incidents_raise_from")
    if all(getattr(old, name) == getattr(new, name) for name in names):
        return None
    newest = {
        one.resident_id: one for one in standing(store.abilities(session.db)) if one.standard is Standard.GBT42195
    }
    changed = 0
    for one in newest.values():
        if one.total is None or one.conditions is None:
            continue
        levels = {
            final_level(initial_level(one.total, rules), rules_hit(one.conditions, rules), rules)
            for rules in (old, new)
        }
        changed += len(levels) > 1
    return len(newest), changed
