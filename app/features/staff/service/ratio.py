"""The ratio of caregivers to residents (配比) on any day: need, actual and gap by every active rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from app.data import dated
from app.data.session import Session
from app.features.care_levels import service as care_levels
from app.features.places import service as places
from app.features.residents import service as residents
from app.features.residents.model import DESTITUTE
from app.features.slice import Slice
from app.features.staff.model import (
    BASE_PLUS_EXCESS,
    TIERED,
    Hands,
    Member,
    Post,
    RatioDay,
    RatioRow,
    RatioRules,
    ratio_rows,
)
from app.features.staff.service.areas import areas
from app.features.staff.service.people import staff
from app.features.staff.service.rules import RATIO_GROUP
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED
from app.kernel.access import Permission
from app.kernel.care import SelfCare
from app.kernel.clock import midnight, today
from app.kernel.text import Words, words

_NUMBERS = {
    BASE_PLUS_EXCESS: ("base_rule", "base_residents", "threshold_percent", "excess_residents"),
    TIERED: ("tiered_rule", "independent_residents", "partial_residents", "dependent_residents"),
}
"""What each rule consists of, the switch first; the open points of both stand apart."""

_BEGINS = words("RatioRules", "This rule begins: {need} caregivers are needed, {gap} are missing.")
_ENDS = words("RatioRules", "This rule ends: until now it asked for {need} caregivers, {gap} were missing.")
_CHANGES = words(
    "RatioRules", "Caregivers needed: {before} now, {after} then. Missing: {gap_before} now, {gap_after} then."
)


def ratio_rules(session: Session, day: date | None = None) -> RatioRules:
    """Return the rules of the ratio in force on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.STAFF_READ)
    return dated.in_force(session, RATIO_GROUP, day)


def ratio_day(session: Session, day: date) -> RatioDay:
    """Return what is counted at the end of a day, of today and later at present; as known now.

    Raises NotAllowedError: it takes the rights to read staff, stays, levels and residents' papers.
    """
    session.require(Permission.STAFF_READ)
    session.require(Permission.LEVELS_READ)
    is_over = day < today(session.clock)
    at = midnight(day + timedelta(days=1)) - timedelta(seconds=1) if is_over else None
    classes, kinds = care_levels.classes_at(session, at), residents.support_kinds(session)
    here = [of for of, where in stays.standings(session, at).items() if where.state in REGISTERED]
    counts = [of for of in here if kinds.get(of, "") in ("", DESTITUTE)]
    in_post = [one for one in staff(session, left=True) if one.works_on(day)]
    caregivers = [one for one in in_post if one.told.post is Post.CAREGIVER]
    others = [one for one in in_post if one.told.post is not Post.CAREGIVER]
    escorts = stays.own_escorts(session, at)
    away = _named(in_post, escorts)
    return RatioDay(
        day=day,
        destitute=Counter(classes.get(of, SelfCare.UNASSESSED) for of in counts),
        everybody=Counter(classes.get(of, SelfCare.UNASSESSED) for of in here),
        kind_unknown=sum(not kinds.get(of, "") for of in counts),
        caregivers=_hands(caregivers),
        caregivers_away=_hands(one for one in away if one.told.post is Post.CAREGIVER),
        others=_hands(others),
        others_away=_hands(one for one in away if one.told.post is not Post.CAREGIVER),
        escorts_unknown=len({*escorts} - {one.name for one in away}),
    )


def ratio_on(session: Session, day: date) -> tuple[RatioRow, ...]:
    """Return need, actual and gap on a day: every active rule as the home reads it, then its other readings.

    Raises NotAllowedError.
    """
    session.require(Permission.STAFF_READ)
    return ratio_rows(ratio_day(session, day), ratio_rules(session, day))


def ratio_over(session: Session, days: Collection[date]) -> tuple[tuple[RatioRow, ...], ...]:
    """Return the rows of several days as the home reads its rules on each of them, without the other readings.

    Raises NotAllowedError.
    """
    session.require(Permission.STAFF_READ)

    def read() -> tuple[tuple[RatioRow, ...], ...]:
        return tuple(tuple(row for row in ratio_on(session, day) if not row.differs) for day in days)

    return session.remembered(("staff.ratio_over", tuple(days)), read)


def ratio_effects(
    session: Session, slices: Sequence[Slice], old: RatioRules, new: RatioRules
) -> Iterator[tuple[Words, Mapping[str, Any]]]:
    """Yield what other rules would do to today's need and gap, in words and numbers. Raises NotAllowedError."""
    session.require(Permission.STAFF_READ)
    del slices
    day = ratio_day(session, today(session.clock))
    before, after = ({row.rule: row for row in ratio_rows(day, rules) if not row.differs} for rules in (old, new))
    for rule in sorted(before.keys() | after.keys()):
        now, then = before.get(rule), after.get(rule)
        if now is None and then is not None:
            yield _BEGINS, {"need": then.need, "gap": then.gap}
        elif now is not None and then is None:
            yield _ENDS, {"need": now.need, "gap": now.gap}
        elif now and then and (now.need, now.actual) != (then.need, then.actual):
            yield _CHANGES, {"before": now.need, "after": then.need, "gap_before": now.gap, "gap_after": then.gap}


def ratio_paper(session: Session, rule: str, day: date) -> str:
    """Return the paper that the home named last for the numbers of a rule as they hold on a day, "" without one.

    Raises NotAllowedError.
    """
    session.require(Permission.STAFF_READ)
    named = [
        one
        for one in dated.lines(session, RATIO_GROUP)
        if one.rule in _NUMBERS[rule] and one.source and one.withdrawn_at is None and one.from_on <= day
    ]
    return max(named, key=lambda one: (one.from_on, one.id)).source if named else ""


def night_need(session: Session, day: date) -> int:
    """Return how many caregivers must be awake in each night, all places of the home together, by the home's rule.

    Raises NotAllowedError.
    """
    session.require(Permission.STAFF_READ)
    rules = ratio_rules(session, day)
    buildings = [one for one in places.plan(session).buildings if any(floor.rooms for floor in one.floors)]
    floors = sum(bool(floor.rooms) for one in buildings for floor in one.floors)
    of = {"floor": floors, "building": len(buildings), "area": len(areas(session))}
    return rules.night_least * max(1, of[rules.night_place])


def _hands(people: Iterable[Member]) -> Hands:
    told = [one.told.workload for one in people]
    return Hands(len(told), sum(told))


def _named(people: Iterable[Member], names: Collection[str]) -> list[Member]:
    """Return who of them has one of the names; of two people with one name only as many as it was told of."""
    left, found = Counter(names), list[Member]()
    for one in people:
        if left[one.name]:
            left[one.name] -= 1
            found.append(one)
    return found
