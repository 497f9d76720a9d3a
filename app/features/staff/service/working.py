"""Everybody of the staff as a roster needs to know them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from app.data import dated
from app.data.session import Session
from app.features.staff import store
from app.features.staff.model import (
    Certificate,
    Limit,
    Member,
    Moved,
    StaffRules,
    Tie,
    TieShifts,
    Training,
    Worker,
    current,
    due_topics,
)
from app.features.staff.service.people import require_member, require_reading, staff
from app.features.staff.service.rules import STAFF_GROUP
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import StaffId


def staff_rules(session: Session, day: date | None = None) -> StaffRules:
    """Return what the home goes by with its staff on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.STAFF_READ)
    return dated.in_force(session, STAFF_GROUP, day)


def workers(session: Session, first: date, last: date) -> tuple[Worker, ...]:
    """Return who is in post on at least one day from `first` to `last`, both included, by post; rules as on `last`.

    Raises NotAllowedError.
    """
    session.require(Permission.STAFF_READ)

    def read() -> tuple[Worker, ...]:
        here = [one for one in staff(session, left=True) if _is_between(one, first, last)]
        return tuple(_workers(session, here, staff_rules(session, last)))

    return session.remembered(("staff.workers", first, last), read)


def moves(session: Session) -> Mapping[StaffId, tuple[Moved, ...]]:
    """Return who changed post or area since they were entered, each with their changes, newest first.

    Raises NotAllowedError.
    """
    session.require(Permission.STAFF_READ)
    return session.remembered("staff.moves", lambda: store.moves(session.db))


def everybody(session: Session) -> tuple[Worker, ...]:
    """Return everybody ever on record, by post, with today's rules. Raises NotAllowedError."""
    session.require(Permission.STAFF_READ)
    day = today(session.clock)
    return session.remembered(
        ("staff.everybody", day),
        lambda: tuple(_workers(session, staff(session, left=True), staff_rules(session, day))),
    )


def worker(session: Session, staff_id: StaffId) -> Worker:
    """Return somebody as a roster sees them today; each may read their own. Raises NotAllowedError, OutOfDateError."""
    require_reading(session, staff_id)
    rules = dated.in_force(session, STAFF_GROUP)
    return next(_workers(session, [require_member(session, staff_id)], rules))


def due_trainings(session: Session) -> Mapping[StaffId, tuple[str, ...]]:
    """Return the topics that each of today's staff is due for; who is due for none is left out.

    Raises NotAllowedError.
    """
    session.require(Permission.STAFF_READ)
    taken: dict[StaffId, list[Training]] = defaultdict(list)
    for one in store.trainings(session.db):
        taken[one.staff_id].append(one)
    day, rules = today(session.clock), staff_rules(session)
    due = {one.id: due_topics(taken[one.id], day, rules) for one in workers(session, day, day)}
    return {staff_id: topics for staff_id, topics in due.items() if topics}


def _is_between(one: Member, first: date, last: date) -> bool:
    return not one.has_left(first) and (one.told.began_on is None or one.told.began_on <= last)


def _workers(session: Session, people: Iterable[Member], rules: StaffRules) -> Iterator[Worker]:
    held: dict[StaffId, list[Certificate]] = defaultdict(list)
    limits: dict[StaffId, list[Limit]] = defaultdict(list)
    ties: dict[StaffId, list[Tie]] = defaultdict(list)
    for certificate in store.certificates(session.db):
        held[certificate.staff_id].append(certificate)
    for limit in store.limits(session.db):
        limits[limit.staff_id].append(limit)
    for tie in store.ties(session.db):
        ties[tie.staff_id].append(tie)
    for one in people:
        apart, together = (_others(ties[one.id], shifts) for shifts in (TieShifts.APART, TieShifts.TOGETHER))
        yield Worker(one, current(held[one.id]), tuple(limits[one.id]), apart, together, rules)


def _others(ties: Iterable[Tie], shifts: TieShifts) -> frozenset[StaffId]:
    return frozenset(one.told.other_id for one in ties if one.told.shifts is shifts)
