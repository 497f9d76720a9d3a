"""The areas of the home, each some of its floors; a home without any is one."""

from __future__ import annotations

from app.data.session import Session
from app.features.staff import model, store
from app.features.staff.model import Area, AreaDraft
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import AreaId, FloorId
from app.kernel.text import words

ANYONE = Permission.RESIDENTS_SEE
"""Every post that signs in has it: which areas and shifts there are, everybody may know."""

_FINDINGS = words("Staff", "Some fields need another look. Nothing was saved.")
_GONE = words("Staff", "This area is not in the list any more. Nothing was changed. Look at the list again.")
_WORK_HERE = words(
    "Staff", "{people} still work in this area. Nothing was changed. Give them another area first, or the whole home."
)


def areas(session: Session) -> tuple[Area, ...]:
    """Return the areas in order; none: the home is one. Raises NotAllowedError."""
    session.require(ANYONE)
    return session.remembered("areas", lambda: store.areas(session.db))


def require_area(session: Session, area_id: AreaId) -> Area:
    """Return an area. Raises NotAllowedError, OutOfDateError if it is not there any more."""
    session.require(ANYONE)
    found = next((one for one in areas(session) if one.id == area_id), None)
    if found is None:
        raise OutOfDateError(_GONE)
    return found


def add_area(session: Session, draft: AreaDraft) -> AreaId:
    """Add an area behind the others and return its id. Raises NotAllowedError, RuleBrokenError with findings."""
    session.require(Permission.STAFF_CHANGE)
    others = areas(session)
    refuse(model.area_findings(draft, others), _FINDINGS)
    with session.change("area.added") as change:
        area_id = AreaId(change.new_id("area"))
        change.subject = f"area:{area_id}"
        name = draft.name.strip()
        change.fields("area", area_id, {}, {"name": name, "floors": _listed(draft.floors)})
        position = max((one.position for one in others), default=0) + 1
        facts = {"id": area_id, "name": name, "position": position}
        store.add(session.db, "area", {**facts, "recorded_at": change.at, "recorded_by": change.by})
        store.set_floors(session.db, area_id, draft.floors)
    return area_id


def change_area(session: Session, area_id: AreaId, draft: AreaDraft) -> None:
    """Write what differs of an area. Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    old = require_area(session, area_id)
    refuse(model.area_findings(draft, [one for one in areas(session) if one.id != area_id]), _FINDINGS)
    new = {"name": draft.name.strip(), "floors": _listed(draft.floors)}
    with session.change("area.changed", f"area:{area_id}") as change:
        before = {"name": old.name, "floors": _listed(old.floors)}
        if changed := change.fields("area", area_id, before, new):
            store.change(session.db, "area", area_id, {"name": new["name"]})
            if "floors" in changed:
                store.set_floors(session.db, area_id, draft.floors)


def withdraw_area(session: Session, area_id: AreaId, reason: str = "") -> None:
    """Take an area back; its floors belong to no area then, and its shifts end with it.

    Raises NotAllowedError, RuleBrokenError while somebody works in it, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    require_area(session, area_id)
    day = today(session.clock)
    if here := [one.name for one in store.members(session.db) if one.told.area_id == area_id and not one.has_left(day)]:
        raise RuleBrokenError(_WORK_HERE, people="、".join(here[:3]))
    with session.change("area.withdrawn", f"area:{area_id}", reason=reason) as change:
        change.withdraw("area", [area_id])


def _listed(floors: frozenset[FloorId]) -> str:
    return " ".join(str(one) for one in sorted(floors))
