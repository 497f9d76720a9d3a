"""Reads incidents as far as the acting person may see them; changes nothing."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import Any

from app.data import settings
from app.data.session import Session
from app.features.incidents import store
from app.features.incidents.model import (
    EVENTS,
    Case,
    Incident,
    IncidentKind,
    LineKind,
    Point,
    open_first,
    open_points,
)
from app.features.incidents.service import _sight as sight
from app.features.incidents.service.rules import rules_on
from app.features.slice import CareEvent
from app.features.stays import service as stays
from app.features.stays.model import State, report_is_due
from app.kernel.access import Permission
from app.kernel.care import CareEventKind
from app.kernel.ids import IncidentId, ResidentId


def cases(
    session: Session,
    resident_id: ResidentId | None = None,
    *,
    open_only: bool = False,
    since: datetime | None = None,
) -> tuple[Case, ...]:
    """Return the incidents of one resident or of all that the acting person sees, open ones first, then the newest.

    Of those before `since` only the open ones. Who only reports sees the own ones. Raises NotAllowedError.
    """
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_READ)
    every = store.cases(session.db, resident_id=resident_id, open_only=open_only, since=since)
    if since is not None:
        still = store.cases(session.db, resident_id=resident_id, open_only=True)
        every += [one for one in still if one.incident.at < since]
    return open_first(case for one in every if (case := sight.shown(session, one)) is not None)


def case(session: Session, incident_id: IncidentId) -> Case:
    """Return one incident as far as the acting person sees it. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_READ)
    return sight.found(session, incident_id)


def of_shift(session: Session, since: datetime, until: datetime) -> tuple[Case, ...]:
    """Return what happened or was first noted in a span, oldest first, for the sheet of the shift.

    `until` itself is outside. A concern about abuse is never among them. Raises NotAllowedError.
    """
    session.require(Permission.INCIDENT_READ, Permission.HANDOVER_READ)
    return tuple(store.between(session.db, since, until))


def points(session: Session, one: Case) -> tuple[Point, ...]:
    """Return what is still to be done about a case. Raises NotAllowedError."""
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_READ)
    return open_points(one, overlong=overlong(session, one.incident))


def overlong(session: Session, incident: Incident) -> bool:
    """Tell whether it is about somebody who is missing now for longer than allowed. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    if incident.kind is not IncidentKind.WANDERING or incident.resident_id is None:
        return False
    if not session.may(Permission.STAYS_READ):
        return False
    where = stays.standing_of(session, incident.resident_id)
    if where.state is not State.MISSING or where.since is None:
        return False
    return report_is_due(where.since, session.clock.now(), missing_hours(session))


def missing_hours(session: Session) -> int:
    """Return after how many hours somebody who is not found is reported upward. Raises NotAllowedError."""
    session.require(Permission.RESIDENTS_SEE)
    return settings.load(session).missing_report_hours


def kinds_to_add(session: Session, one: Case) -> frozenset[LineKind]:
    """Return the lines that the acting person may add to a case as it is now. Raises NotAllowedError."""
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_READ)
    if one.incident.withdrawn:
        return frozenset()
    allowed = frozenset(kind for kind in LineKind if sight.may_add(session, one, kind))
    return allowed & {LineKind.REOPENED} if one.is_closed else allowed - {LineKind.REOPENED}


def may_take_back(session: Session, one: Case) -> bool:
    """Tell whether the acting person may take the whole report back, with a reason. Raises NotAllowedError."""
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_READ)
    return one.is_open and sight.leads(session, one.incident)


def care_events(
    session: Session, resident_id: ResidentId | None = None, since: datetime | None = None
) -> tuple[CareEvent, ...]:
    """Return the incidents that levels and risks depend on (照护风险事件), oldest first.

    Without private ones, and without a disappearance that stays tell already. Who may not read incidents is told no
    text; who may not read levels either is told nothing. Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    if not (session.may(Permission.INCIDENT_READ) or session.may(Permission.LEVELS_READ)):
        return ()
    found = [one.incident for one in store.cases(session.db, resident_id=resident_id, since=since)]
    known = _Disappearances(session, resident_id, since)
    return tuple(
        _event(session, one, one.resident_id)
        for one in reversed(found)
        if one.resident_id is not None and one.kind in EVENTS and not (one.private or one.withdrawn or known.has(one))
    )


def _event(session: Session, one: Incident, of: ResidentId) -> CareEvent:
    text = one.place if session.may(Permission.INCIDENT_READ) else ""
    return CareEvent(of, one.at, EVENTS[one.kind], text, one.injured)


class _Disappearances:
    """Those that stays have on record, so that one that is reported as well counts once."""

    def __init__(self, session: Session, resident_id: ResidentId | None, since: datetime | None) -> None:
        self._near = timedelta(hours=rules_on(session).same_wandering_hours)
        earlier = None if since is None else since - self._near
        self._events = partial(stays.care_events, session, resident_id, earlier)

    @cached_property
    def _known(self) -> list[CareEvent]:
        """Those on record; read for the first incident that may be one of them."""
        return [one for one in self._events() if one.kind is CareEventKind.WANDERING]

    def has(self, incident: Incident) -> bool:
        """Tell whether an incident is one of them."""
        return incident.kind is IncidentKind.WANDERING and any(
            one.resident_id == incident.resident_id and abs(one.at - incident.at) <= self._near for one in self._known
        )


def facts(session: Session) -> Iterator[tuple[ResidentId, Mapping[str, Any]]]:
    """Yield what is on record of each resident's incidents, for the digests; not what was taken back.

    Never a concern about abuse: digests and packets go through other hands. Raises NotAllowedError.
    """
    session.require(Permission.INCIDENT_READ)
    yield from store.facts(session.db)
