"""Buildings, floors, rooms and beds as they stand in the home; pure rules, no storage."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache

from app.kernel.errors import Finding
from app.kernel.ids import BedId, BuildingId, FloorId, RoomId
from app.kernel.text import words

FIRST_BUILDING = "1号楼"
"""The building of places that an import makes when its list names none."""

MOST_BEDS = 12
"""Beds a room may have; a ward of more is entered as two rooms."""

MOST_ROOMS = 60
"""Rooms that may be added at once."""


class PlaceKind(StrEnum):
    """The four things that stand in one another; the word is its table's name as well."""

    BUILDING = "building"  # 楼栋
    FLOOR = "floor"  # 楼层
    ROOM = "room"  # 房间
    BED = "bed"  # 床位

    @property
    def parent(self) -> "PlaceKind | None":
        """Return what it stands in; None for a building."""
        kinds = list(PlaceKind)
        return kinds[kinds.index(self) - 1] if self is not PlaceKind.BUILDING else None


class RoomSex(StrEnum):
    """For whom a room is meant."""

    MALE = "male"  # 男房
    FEMALE = "female"  # 女房
    ANY = "any"  # 不分


@dataclass(frozen=True, slots=True)
class Bed:
    """One bed (床位)."""

    id: BedId
    room_id: RoomId
    name: str  # "3"
    label: str  # "201-3"; with the building before it where two buildings have such a bed
    position: int  # order in the room; 0: by its name
    rail: bool  # 护栏
    oxygen: bool  # 吸氧
    retired_on: date | None  # None: in use


@dataclass(frozen=True, slots=True)
class Room:
    """One room (房间) with its beds in order."""

    id: RoomId
    floor_id: FloorId
    name: str  # "201"
    sex: RoomSex
    position: int  # order along the corridor; 0: by its name
    near_nurse: bool  # 靠近护理站
    retired_on: date | None
    beds: tuple[Bed, ...]


@dataclass(frozen=True, slots=True)
class Floor:
    """One floor (楼层) with its rooms along the corridor."""

    id: FloorId
    building_id: BuildingId
    name: str  # "2层"
    position: int  # from the ground up
    left_end: str  # what stands at the corridor's ends: 楼梯, 护理站 …; "" for nothing
    right_end: str
    retired_on: date | None
    rooms: tuple[Room, ...]


@dataclass(frozen=True, slots=True)
class Building:
    """One building (楼栋) with its floors from the ground up."""

    id: BuildingId
    name: str
    position: int  # order among the buildings; 0: by its name
    retired_on: date | None
    floors: tuple[Floor, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """One bed and everything it stands in."""

    building: Building
    floor: Floor
    room: Room
    bed: Bed


@dataclass(frozen=True)
class Plan:
    """All places of the home."""

    buildings: tuple[Building, ...]

    def places(self) -> Iterator[Place]:
        """Yield every bed with its place, in the order of the building."""
        for building in self.buildings:
            for floor in building.floors:
                for room in floor.rooms:
                    for bed in room.beds:
                        yield Place(building, floor, room, bed)

    @cached_property
    def _by_bed(self) -> dict[BedId, Place]:
        return {place.bed.id: place for place in self.places()}

    def place(self, bed_id: BedId) -> Place | None:
        """Return where a bed stands; None if the plan does not have it."""
        return self._by_bed.get(bed_id)

    def label(self, bed_id: BedId | None) -> str:
        """Return how a bed is called, "" for none or one that the plan does not have."""
        place = None if bed_id is None else self._by_bed.get(bed_id)
        return "" if place is None else place.bed.label


@dataclass(frozen=True, slots=True)
class BedLabel:
    """A bed as a list or a person names it."""

    building: str  # "" when not named
    room: str
    bed: str

    @property
    def text(self) -> str:
        """Return the usual spelling, `201-3` or `2号楼 201-3`."""
        short = f"{self.room}-{self.bed}"
        return f"{self.building} {short}" if self.building else short


@dataclass(frozen=True, slots=True)
class FloorDraft:
    """What a person enters of a floor."""

    name: str
    left_end: str = ""
    right_end: str = ""


@dataclass(frozen=True, slots=True)
class RoomDraft:
    """What a person enters of a room."""

    name: str
    sex: RoomSex = RoomSex.ANY
    near_nurse: bool = False
    position: int = 0


@dataclass(frozen=True, slots=True)
class BedDraft:
    """What a person enters of a bed."""

    name: str
    rail: bool = False
    oxygen: bool = False
    position: int = 0


_DASHES = re.compile(r"[‐‑‒–—―−ー~～_/]|房间?|室|号房")
_LABEL = re.compile(
    r"(?:(?P<building>(?!第?\d{1,2}[楼层])[^\s-].*?[楼栋幢座院区])\s*)?(?:第?(?P<floor>\d{1,2})[楼层]\s*)?"
    r"(?P<room>(?!\d{1,2}[楼层]-)[^\s().-]{1,12})\s*-?\s*-\s*(?P<bed>[^\s().-]{1,6})"
)
_NUMERALS = re.compile(r"[一二三四五六七八九十]{1,3}(?=号?[楼栋幢座层床])|(?<=-)[一二三四五六七八九十]{1,3}$")
_RANGE = re.compile(r"(\d{1,5})\s*[-–—~～至到]\s*(\d{1,5})")

_NAME_MISSING = words("Places", "The name is missing.")
_NAME_LONG = words("Places", "A name has at most {longest} characters here.")
_NOT_ROOMS = words("Places", "“{given}” cannot be read. Write 201, or 201-206, or 201、203、205.")
_TOO_MANY_ROOMS = words("Places", "At most {most} rooms can be added at once.")
_BEDS = words("Places", "A room has 1 to {most} beds.")

LONGEST_NAME = 20


@lru_cache(maxsize=1 << 15)  # a list's labels are read again and again while they are compared
def read_label(given: str) -> BedLabel | None:
    """Return the bed that `201-3`, `201房3床`, `2楼201-3` or `二号楼 201-3` names; None when it is not certain.

    2楼 is a floor, 2号楼 a building; a floor that the room's number does not tell too leaves the room uncertain.
    """
    text = _NUMERALS.sub(_in_digits, unicodedata.normalize("NFKC", given).strip())
    text = re.sub(r"[床号]+$", "", _DASHES.sub("-", text))
    found = _LABEL.fullmatch(_NUMERALS.sub(_in_digits, text))
    if found is None or (found["floor"] and not _is_on_floor(found["room"], int(found["floor"]))):
        return None
    return BedLabel(found["building"] or "", found["room"], found["bed"].lstrip("0") or "0")


def building_named(given: str) -> str:
    """Return how a building is called that a list calls `2`, `2#`, `二号楼` or `福寿楼`."""
    text = _NUMERALS.sub(_in_digits, unicodedata.normalize("NFKC", given).strip())
    return re.sub(r"^(\d{1,2})(?:#楼?|号)?$", r"\1号楼", text)


def _in_digits(numeral: re.Match[str]) -> str:
    """Return a Chinese numeral from 一 to 九十九 in digits; anything else as it is."""
    tens, ten, ones = numeral[0].rpartition("十")
    if len(tens) > 1 or len(ones) > 1:
        return numeral[0]
    digit = " 一二三四五六七八九".index
    return str((digit(tens) if tens else 1) * (10 if ten else 0) + (digit(ones) if ones else 0))


def _is_on_floor(room: str, floor: int) -> bool:
    return len(re.sub(r"\D", "", room)) in (3, 4) and floor_number(room) == floor


def floor_number(room: str) -> int:
    """Return the floor that a room's number tells: 2 for `201`, 12 for `1203`; 1 when it tells none."""
    digits = re.sub(r"\D", "", unicodedata.normalize("NFKC", room))
    return int(digits[:-2]) or 1 if len(digits) in (3, 4) else 1


def floor_position(name: str) -> int | None:
    """Return where a floor stands counted from the ground, as its name tells: 2 for `2层`, -1 for `地下1层`."""
    found = re.search(r"(地下|负|[Bb-])?\s*(\d+|[一二三四五六七八九])", unicodedata.normalize("NFKC", name))
    if found is None:
        return None
    number = int(found[2]) if found[2].isdecimal() else "一二三四五六七八九".index(found[2]) + 1
    return -number if found[1] else number


@lru_cache(maxsize=4096)  # a home calls its beds by few names, and sorts them at each reading of the plan
def natural(name: str) -> tuple[tuple[int, int | str], ...]:
    """Return a key that sorts names as people do: 2 before 10, 101 before 101A."""
    parts = re.findall(r"\d+|\D+", unicodedata.normalize("NFKC", name))
    return tuple((0, int(part)) if part.isdecimal() else (1, part) for part in parts)


def room_names(given: str) -> tuple[str, ...]:
    """Return the room names meant by `201-206`, `201、203` or both together; empty when it cannot be read."""
    names: list[str] = []
    for part in re.split(r"[,，、;；\s]+", unicodedata.normalize("NFKC", given).strip()):
        span = _RANGE.fullmatch(part)
        if span is None:
            names.append(part)
            continue
        first, last = int(span[1]), int(span[2])
        if not first <= last < first + MOST_ROOMS:
            return ()
        names += [str(number).zfill(len(span[1])) for number in range(first, last + 1)]
    return tuple(dict.fromkeys(filter(None, names)))


def name_findings(name: str, field: str = "name") -> tuple[Finding, ...]:
    """Return what is wrong with the name of a place."""
    if not name.strip():
        return (Finding(field, _NAME_MISSING),)
    if len(name) > LONGEST_NAME:
        return (Finding(field, _NAME_LONG, {"longest": LONGEST_NAME}),)
    return ()


def rooms_findings(given: str, beds: int) -> tuple[Finding, ...]:
    """Return what is wrong with rooms to be added at once."""
    names, found = room_names(given), []
    if not names:
        found.append(Finding("names", _NOT_ROOMS, {"given": given}))
    if len(names) > MOST_ROOMS:
        found.append(Finding("names", _TOO_MANY_ROOMS, {"most": MOST_ROOMS}))
    if not 1 <= beds <= MOST_BEDS:
        found.append(Finding("beds", _BEDS, {"most": MOST_BEDS}))
    return (*found, *(finding for name in names for finding in name_findings(name, "names")))
