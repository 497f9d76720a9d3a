"""The places that rounds go by (巡查区域), in the order they are walked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.data.session import Session
from app.features.places import service as building
from app.features.safety_checks import store
from app.features.safety_checks.model import Place, PlaceKind
from app.kernel.access import Permission
from app.kernel.errors import Finding, OutOfDateError, refuse
from app.kernel.ids import CheckPlaceId
from app.kernel.text import words

_NO_NAME = words("SafetyPlaces", "Write what the place is called.")
_TAKEN = words("SafetyPlaces", "There is a place of this name already.")
_GONE = words("SafetyPlaces", "This place was changed meanwhile. Nothing was changed. Look at the list again.")
_BESIDE = (
    ("厨房", PlaceKind.KITCHEN), ("配电室", PlaceKind.POWER), ("锅炉房", PlaceKind.BOILER),
    ("浴室", PlaceKind.BATH), ("值班室", PlaceKind.CONTROL), ("大门院子", PlaceKind.YARD),
)  # fmt: skip
"""What most homes have beside their floors."""


@dataclass(frozen=True, slots=True)
class PlaceDraft:
    """A place before it is saved."""

    name: str = ""
    kind: PlaceKind = PlaceKind.FLOOR
    district: str = ""


def places(session: Session) -> tuple[Place, ...]:
    """Return the places in the order they are walked. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return session.remembered("safety_checks.places", lambda: tuple(store.places(session.db)))


def districts(session: Session) -> tuple[str, ...]:
    """Return the districts (片区) that have places, in order; one without a name where nobody parted the home."""
    session.require(Permission.SAFETY_READ)
    return tuple(dict.fromkeys(one.district for one in places(session))) or ("",)


def suggested(session: Session) -> tuple[PlaceDraft, ...]:
    """Return places to begin with: the floors of the home's buildings, and what most homes have beside them."""
    session.require(Permission.SAFETY_READ)
    plan = building.plan(session)
    several = len(plan.buildings) > 1
    floors = [
        PlaceDraft(f"{house.name}{floor.name}" if several else floor.name)
        for house in plan.buildings
        for floor in house.floors
    ]
    return (*floors, *(PlaceDraft(name, kind) for name, kind in _BESIDE))


def add_places(session: Session, drafts: Iterable[PlaceDraft]) -> tuple[CheckPlaceId, ...]:
    """Add places after those there are, in one audited change. Raises NotAllowedError, RuleBrokenError."""
    session.require(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE)
    new, known = list(drafts), list(places(session))
    for number, draft in enumerate(new):
        _require_sound(draft, [*(one.name for one in known), *(one.name for one in new[:number])])
    with session.change("check_place.added", "check_place") as change:
        change.tell(places=[one.name.strip() for one in new])
        ids, end = [], max((one.position for one in known), default=0)
        for number, draft in enumerate(new, 1):
            ids.append(CheckPlaceId(change.new_id("check_place")))
            place = Place(ids[-1], draft.name.strip(), draft.kind, draft.district.strip(), end + number)
            store.add_place(session.db, place, recorded_at=change.at, recorded_by=change.by)
    return tuple(ids)


def change_place(session: Session, place_id: CheckPlaceId, draft: PlaceDraft) -> None:
    """Change name, kind or district of a place. Raises NotAllowedError, RuleBrokenError, OutOfDateError."""
    session.require(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE)
    old = _place(session, place_id)
    _require_sound(draft, [one.name for one in places(session) if one.id != place_id])
    new = replace(old, name=draft.name.strip(), kind=draft.kind, district=draft.district.strip())
    with session.change("check_place.changed", f"check_place:{place_id}") as change:
        change.fields("check_place", place_id, _told(old), _told(new))
        store.change_place(session.db, new)


def set_order(session: Session, order: Sequence[CheckPlaceId]) -> None:
    """Write in which order the places are walked. Raises NotAllowedError, OutOfDateError (others were added)."""
    session.require(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE)
    known = {one.id: one for one in places(session)}
    if {*order} != known.keys():
        raise OutOfDateError(_GONE)
    with session.change("check_place.ordered", "check_place") as change:
        change.tell(order=[known[one].name for one in order])
        for position, place_id in enumerate(order, 1):
            store.change_place(session.db, replace(known[place_id], position=position))


def withdraw_place(session: Session, place_id: CheckPlaceId, reason: str = "") -> None:
    """Take a place out of the rounds to come; those walked keep it. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.SAFETY_PLAN, Permission.SAFETY_PREPARE)
    _place(session, place_id)
    with session.change("check_place.withdrawn", f"check_place:{place_id}", reason=reason) as change:
        change.withdraw("check_place", [place_id])


def _place(session: Session, place_id: CheckPlaceId) -> Place:
    one = next((each for each in places(session) if each.id == place_id), None)
    if one is None:
        raise OutOfDateError(_GONE)
    return one


def _told(place: Place) -> dict[str, str]:
    return {"name": place.name, "kind": place.kind.value, "district": place.district}


def _require_sound(draft: PlaceDraft, taken: Iterable[str]) -> None:
    if not draft.name.strip():
        refuse([Finding("name", _NO_NAME)])
    if draft.name.strip() in {*taken}:
        refuse([Finding("name", _TAKEN)])
