"""What happened to residents that levels and risks depend on (大事), told from their moves; changes nothing."""

from collections.abc import Mapping
from datetime import datetime

from app.data.session import Session
from app.features.slice import CareEvent
from app.features.stays import store
from app.features.stays.model import DIAGNOSIS, Kind
from app.kernel.access import Permission
from app.kernel.care import CareEventKind
from app.kernel.ids import ResidentId

_KINDS: Mapping[Kind, CareEventKind] = {
    Kind.ADMITTED: CareEventKind.ADMITTED,
    Kind.WENT_TO_HOSPITAL: CareEventKind.WENT_TO_HOSPITAL,
    Kind.LEFT_HOSPITAL: CareEventKind.LEFT_HOSPITAL,
    Kind.WENT_MISSING: CareEventKind.WANDERING,
}


def care_events(
    session: Session, resident_id: ResidentId | None = None, since: datetime | None = None
) -> tuple[CareEvent, ...]:
    """Return admissions, stays in hospital and disappearances of one resident or of all, corrections applied.

    Person by person, oldest first; nothing for who may not read stays, no diagnosis for who may not read health.
    Raises NotAllowedError.
    """
    session.require(Permission.RESIDENTS_SEE)
    if not session.may(Permission.STAYS_READ):
        return ()
    told: list[CareEvent] = []
    for who, kind, at, detail in store.lines_of_kinds(session.db, (*_KINDS, Kind.WAS_FOUND), resident_id, since):
        if kind is not Kind.WAS_FOUND:
            told.append(CareEvent(who, at, _KINDS[kind], _text(session, detail)))
        elif told and told[-1].resident_id == who and told[-1].kind is CareEventKind.WANDERING:
            told[-1] = CareEvent(who, told[-1].at, CareEventKind.WANDERING, detail.get("found_where", ""))
    return tuple(told)


def _text(session: Session, detail: Mapping[str, str]) -> str:
    names = ("hospital", DIAGNOSIS) if session.may(Permission.HEALTH_READ) else ("hospital",)
    return " ".join(filter(None, (detail.get(name, "") for name in names)))
