"""One's own duties as they hang on the wall: a month, the next one, and what was asked for; drafts are not shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.data.session import Session
from app.features.rosters import store
from app.features.rosters.model import DAY, Ask, Duty, Month, Swap
from app.features.rosters.service.asks import asks, me, my_days, swaps
from app.features.slice import TileState
from app.features.staff import service as staff
from app.kernel.access import Permission
from app.kernel.clock import midnight, today
from app.kernel.ids import RosterGroupId, StaffId
from app.kernel.text import Translate, Words, say, words

_AHEAD = 31
"""Days that are looked at for the next duty."""
_TODAY = words("MyRoster", "today {duty} {begins}–{ends}")
_TOMORROW = words("MyRoster", "tomorrow {duty} {begins}–{ends}")
_LATER = words("MyRoster", "{month}/{number} {duty} {begins}–{ends}")
_NONE = words("MyRoster", "no duty is published for you yet")


@dataclass(frozen=True, slots=True)
class OwnDay:
    """What a published roster gives to a person on a day."""

    group_id: RosterGroupId
    day: date
    duty: Duty | None  # None: a day off


@dataclass(frozen=True, slots=True)
class OwnMonth:
    """A month as the person sees it who works it."""

    month: Month
    staff_id: StaffId
    days: Mapping[date, tuple[OwnDay, ...]]
    asks: tuple[Ask, ...]
    swaps: tuple[Swap, ...]  # asked by this person or about this person
    names: Mapping[StaffId, str]


def own_month(session: Session, month: Month) -> OwnMonth | None:
    """Return one's own month; None for an account that belongs to nobody of the staff. Raises NotAllowedError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    mine = me(session)
    if mine is None:
        return None
    return OwnMonth(
        month,
        mine,
        _published(session, mine, month),
        tuple(one for one in asks(session, month.first, month.last) if one.told.staff_id == mine),
        tuple(one for one in swaps(session, month.first, month.last) if mine in (one.staff_id, one.other_id)),
        staff.names(session),
    )


def next_duty(session: Session) -> OwnDay | None:
    """Return the duty of one's own that is on or comes next; None without one. Raises NotAllowedError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    mine, now, first = me(session), session.clock.now(), today(session.clock) - DAY
    if mine is None:
        return None
    months = sorted({Month.of(first + DAY * number) for number in range(_AHEAD + 1)})
    days = [one for month in months for some in _published(session, mine, month).values() for one in some]
    coming = (one for one in days if one.duty and midnight(one.day) + timedelta(minutes=one.duty.span[1]) > now)
    return min(coming, key=lambda one: (one.day, one.duty.span if one.duty else ()), default=None)


def next_words(session: Session) -> tuple[Words, dict[str, object]]:
    """Return one's own next duty in words, with their values. Raises NotAllowedError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    found, day = next_duty(session), today(session.clock)
    if found is None or found.duty is None:
        return _NONE, {}
    told = found.duty.told
    values = {"duty": told.name, "begins": told.begins, "ends": told.ends, "month": found.day.month}
    said = _TODAY if found.day <= day else _TOMORROW if found.day == day + DAY else _LATER
    return said, {**values, "number": found.day.day}


def own_tile(session: Session, translate: Translate) -> TileState:
    """Return one's own next duty for the start page. Raises NotAllowedError."""
    session.require(Permission.ROSTER_OWN, Permission.ROSTER_READ)
    said, values = next_words(session)
    return None, say(said, translate, **values)


def _published(session: Session, mine: StaffId, month: Month) -> Mapping[date, tuple[OwnDay, ...]]:
    every = {one.id: one for one in store.duties(session.db)}
    out = {one.id for one in store.groups(session.db) if store.issues(session.db, one.id, month)}
    found = {
        day: tuple(OwnDay(of, day, None if cell.duty_id is None else every[cell.duty_id]) for of, cell in some
                   if of in out)
        for day, some in my_days(session, month, mine).items()
    }  # fmt: skip
    return {day: some for day, some in found.items() if some}
