"""Reads the register and how it stands with each thing; changes nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from app.data.session import Session
from app.features.equipment import store
from app.features.equipment.model import (
    Check,
    Equipment,
    Period,
    Standing,
    gravest_first,
    is_walked,
    look_in,
    period_of,
    standing,
)
from app.features.equipment.service.rules import rules_on
from app.kernel.access import Permission
from app.kernel.clock import from_text, today
from app.kernel.errors import OutOfDateError
from app.kernel.ids import EquipmentId
from app.kernel.text import words

GONE = words("Equipment", "This is not in the register any more. Nothing was changed. Look at the list again.")
KEEPERS = (Permission.SAFETY_PREPARE, Permission.PLACES_CHANGE)
"""Who keeps the register: the safety officer, the clerk and the director; everybody of the floor records checks."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One field that was changed."""

    field: str  # of EquipmentDraft
    old: str  # as stored; "": nothing stood there
    new: str
    at: datetime  # aware, UTC
    who: str
    reason: str


@dataclass(frozen=True, slots=True)
class Walked:
    """An extinguisher, and the look at it in the period that runs."""

    standing: Standing
    look: Check | None  # None: still to be looked at


@dataclass(frozen=True, slots=True)
class WalkPlace:
    """One place of the walk along the extinguishers."""

    place: str
    things: tuple[Walked, ...]

    @property
    def open(self) -> tuple[Walked, ...]:
        """Return those that nobody looked at yet."""
        return tuple(one for one in self.things if one.look is None)


@dataclass(frozen=True, slots=True)
class Walk:
    """The walk along the extinguishers in the part of the month that runs."""

    period: Period
    places: tuple[WalkPlace, ...]

    @property
    def open(self) -> int:
        """Return how many are still to be looked at."""
        return sum(len(one.open) for one in self.places)


def register(session: Session) -> tuple[Equipment, ...]:
    """Return everything that was ever entered, what is out of use too, in the order entered. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return session.remembered("equipment.register", lambda: store.equipment(session.db))


def standings(session: Session, day: date | None = None) -> tuple[Standing, ...]:
    """Return how it stands with each thing on a day, today without one, the gravest first. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    on, rules = day or today(session.clock), rules_on(session)
    things = _recent(session) if day is None else [one.as_of(day) for one in register(session)]
    return gravest_first([standing(one, on, rules) for one in things])


def _recent(session: Session) -> tuple[Equipment, ...]:
    """Return the register with the checks that say how it stands today: a home of many years has thousands."""
    since = today(session.clock).replace(day=1)
    return session.remembered(("equipment.recent", since), lambda: store.equipment(session.db, since))


def standing_of(session: Session, equipment_id: EquipmentId) -> Standing:
    """Return how it stands with one thing today. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.SAFETY_READ)
    found = next((one for one in register(session) if one.id == equipment_id), None)
    if found is None:
        raise OutOfDateError(GONE)
    return standing(found, today(session.clock), rules_on(session))


def history_of(session: Session, equipment_id: EquipmentId) -> tuple[HistoryLine, ...]:
    """Return what was changed of a thing, the newest first. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return tuple(
        HistoryLine(field, old or "", new or "", from_text(at), who, reason)
        for field, old, new, at, who, reason in store.history(session.db, equipment_id)
    )


def places(session: Session) -> tuple[str, ...]:
    """Return every place that is written in the register, by name. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return tuple(sorted({one.told.place for one in _recent(session)}))


def walk(session: Session) -> Walk:
    """Return the extinguishers by place, with the look at each in the period that runs. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    day, rules = today(session.clock), rules_on(session)
    period = period_of(day, rules.looks_a_month)
    found: dict[str, list[Walked]] = defaultdict(list)
    for one in _recent(session):
        if is_walked(one, period) and one.in_use(day):
            found[one.told.place].append(Walked(standing(one, day, rules), look_in(one, period)))
    return Walk(period, tuple(WalkPlace(place, tuple(found[place])) for place in sorted(found)))


def scan_of_check(session: Session, check: Check) -> bytes | None:
    """Return the scan of an inspection's paper; None without one. Raises NotAllowedError, StorageError."""
    session.require(Permission.SAFETY_READ)
    return session.files.get(check.paper) if check.paper else None
