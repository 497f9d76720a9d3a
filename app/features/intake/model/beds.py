"""Which bed of the home a list means: its spellings, and what the home's own buildings make of a label; pure rules."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from app.features.places.model import FIRST_BUILDING, BedLabel, Plan, building_named, read_label

_ROOM_END = re.compile(r"(房间|房|室|号房|号)$")
_BED_END = re.compile(r"(号床位|床位|号床|床|号)$")
_FLOOR = re.compile(r"\d{1,2}[楼层]")


def bed_told(building: str, room: str, bed: str) -> BedLabel | None:
    """Return the bed that the cells of a row name; None when they name none for certain, or contradict each other."""
    label = _without_building(room, bed)
    named = building_named(building)
    if label is None or not named:
        return label
    if _FLOOR.fullmatch(named):
        return read_label(f"{named} {label.text}") if not label.building else None
    if label.building not in ("", named):
        return None
    return replace(label, building=named)


def _without_building(room: str, bed: str) -> BedLabel | None:
    """Return the bed that one cell names whole, or that the two name together."""
    if not room or not bed:
        return read_label(room or bed)
    apart = read_label(f"{_ROOM_END.sub('', room)}-{_BED_END.sub('', bed)}")
    if room.isdecimal() and bed.isdecimal():
        return apart
    whole = read_label(bed)
    if whole is not None:
        same = read_label(f"{_ROOM_END.sub('', room)}-{whole.bed}")
        return whole if same is not None and same.room == whole.room else None
    whole = read_label(room)
    if whole is not None:
        same = read_label(f"{whole.room}-{_BED_END.sub('', bed)}")
        return whole if same is not None and same.bed == whole.bed else None
    return apart


@dataclass(frozen=True)
class HomeBeds:
    """The beds of the home as lists may call them."""

    plan: Plan = field(default_factory=lambda: Plan(()))
    told: frozenset[str] = frozenset()  # buildings that the list names in some of its rows

    @cached_property
    def _known(self) -> dict[str, str]:
        """Label as read -> label of the home; a bed's own label goes before what another's may be read as."""
        found: dict[str, str] = {}
        for place in self.plan.places():
            found[place.bed.label] = place.bed.label
        for place in self.plan.places():
            whole = BedLabel(place.building.name, place.room.name, place.bed.name)
            for label in (whole.text, _as_read(whole.text), _as_read(place.bed.label)):
                found.setdefault(label, place.bed.label)
        return found

    @cached_property
    def _buildings(self) -> dict[str, str]:
        return {building_named(one.name): one.name for one in self.plan.buildings if one.retired_on is None}

    def has(self, label: str) -> bool:
        """Tell whether the home has the bed."""
        return label in self._known

    def label(self, told: str) -> str | None:
        """Return what the home calls the bed that a list calls `told`, or would call it; None: in which building?"""
        if not told or told in self._known:
            return self._known.get(told, told)
        read = read_label(told)
        if read is None:
            return told
        if read.building:
            return replace(read, building=self._buildings.get(building_named(read.building), read.building)).text
        if self.told - self._buildings.keys() or len(self._buildings) > 1:
            return None
        only = next(iter(self._buildings.values()), FIRST_BUILDING)
        return told if only == FIRST_BUILDING else replace(read, building=only).text


def buildings_told(labels: Iterable[str]) -> frozenset[str]:
    """Return the buildings that labels of beds name."""
    return frozenset(read.building for label in labels if (read := read_label(label)) and read.building)


def _as_read(label: str) -> str:
    read = read_label(label)
    return read.text if read else label
