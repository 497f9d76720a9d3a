"""Compares the rows of a list with one another and with the home: who is there already, which bed is taken."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.features.intake.model.beds import HomeBeds
from app.features.intake.model.differing import differences, unlike
from app.features.intake.model.judging import NOTICES
from app.features.intake.model.rows import Fate, Judged, RowFate
from app.features.places.model import RoomSex
from app.features.residents.model import Person
from app.kernel.birthdays import BornKind, PartialDate
from app.kernel.clock import in_home
from app.kernel.codes import Sex
from app.kernel.errors import Finding
from app.kernel.text import words


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who is in the home already."""

    number: str
    name: str
    sex: Sex
    born: PartialDate
    id_number: str  # "" without
    person: Person | None = None  # all that is recorded; None: not to be compared
    bed: str = ""  # label of the one they have


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a list is compared with."""

    people: Sequence[Known] = ()
    numbers: frozenset[str] = frozenset()  # the home's own numbers that were given out, also to those taken back
    holders: Mapping[str, str] = field(default_factory=dict)  # bed label -> name of who has it
    freed: Mapping[str, tuple[datetime, str]] = field(default_factory=dict)  # bed label -> when last left, by whom
    rooms: Mapping[str, RoomSex] = field(default_factory=dict)  # bed label -> for whom its room is
    beds: HomeBeds = field(default_factory=HomeBeds)


_SAME_ROW = words("Intake", "The same person stands in row {row} already. This row is not brought in a second time.")
_DIFFERS = words(
    "Intake",
    "The same person stands in row {row} already, but there is a difference in: {fields}. Please look at both rows.",
)
_SAME_ID = words("Intake", "Row {row} has the same ID number for {name}. Please look at both cards.")
_ALIKE = words("Intake", "{name} in row {row} has the same name and {what}. Please check that these are two people.")
_HERE = words("Intake", "{name} (number {number}) is in the home already. The row is not brought in a second time.")
_HERE_DIFFERS = words(
    "Intake",
    "{name} (number {number}) is in the home already. The row is not brought in a second time, but it differs: "
    "{fields}. Please correct the record by hand where the list is right.",
)
_MAYBE_HERE = words(
    "Intake",
    "{name} (number {number}) in the home has the same name and may be the same person. The row comes in; please "
    "compare the two, and take back the one that is too many.",
)
_OTHER_HERE = words("Intake", "{name} (number {number}) in the home has this ID number. Please look at the card.")
_TAKEN_ROW = words("Intake", "Row {row} ({name}) has bed {bed} already. The person comes in without a bed.")
_TAKEN = words("Intake", "{name} has bed {bed}. The person comes in without a bed.")
_WAS_TAKEN = words(
    "Intake",
    "{name} had bed {bed} until {until}, after this person was admitted. The person comes in without a bed; "
    "give the bed on the bed map.",
)
_BED_SEX = words("Intake", "Bed {bed} stands in a room for the other sex. Please look at it.")
_TWO_BUILDINGS = words(
    "Intake",
    "Bed {bed} may stand in several buildings. The person comes in without a bed. Add a column for the building, or "
    "choose one for all beds.",
)
_NUMBER = words("Intake", "The number {number} was given out already. A new one is given.")
_ROOM = words("Intake", "room")
_BIRTH = words("Intake", "birth date")


def fates(rows: Iterable[Judged], around: Surroundings) -> tuple[RowFate, ...]:
    """Return what becomes of each row, in the order of the list.

    The first of two rows that tell of one person counts. A number that two people share refuses the second and asks
    about the first. Of two people with one bed the first has it; the other comes in without.
    """
    compared = _Compared(around)
    for row in rows:
        compared.take(row)
    return tuple(compared.result())


def id_key(number: str) -> str:
    """Return what an 18-digit and an old 15-digit number of one person have in common."""
    if len(number) == 18 and number[6:8] == "19":
        return number[:6] + number[8:17]
    return number


class _Compared:
    """The rows taken so far."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._here = {id_key(known.id_number): known for known in around.people if known.id_number}
        self._namesakes: dict[str, list[Known]] = {}
        for known in around.people:
            self._namesakes.setdefault(known.name, []).append(known)
        self._fates: list[RowFate] = []
        self._by_id: dict[str, int] = {}  # place in `_fates`
        self._by_name: dict[str, list[int]] = {}
        self._beds: dict[str, int] = {}
        self._numbers: set[str] = set(around.numbers)

    def take(self, judged: Judged) -> None:
        """Compare one row with those before it and with the home."""
        told = judged.newcomer.bed
        label = self._around.beds.label(told)
        if label != told:
            judged = replace(judged, newcomer=replace(judged.newcomer, bed=label or ""))
        stopped = any(finding.stops for finding in judged.findings)
        repeated, found = (None, []) if stopped and not judged.id_text else self._who(judged)
        place = len(self._fates)
        if repeated:
            self._fates.append(RowFate(judged, Fate.REPEATED, (*judged.findings, repeated)))
            return
        if not stopped and not any(finding.stops for finding in found):
            judged, more = self._where(judged)
            unclear = Finding("bed", _TWO_BUILDINGS, {"bed": told}, False, "value_unknown")
            found = [*found, *([unclear] if label is None else []), *more]
        every = (*judged.findings, *found)
        self._fates.append(RowFate(judged, _fate(every), every))
        if judged.id_text:
            self._by_id.setdefault(id_key(judged.id_text), place)
        if self._fates[-1].comes_in:
            self._by_name.setdefault(judged.newcomer.person.name, []).append(place)
            if judged.newcomer.bed:
                self._beds[judged.newcomer.bed] = place

    def result(self) -> Iterable[RowFate]:
        """Return the fates of all rows taken."""
        return self._fates

    def _who(self, judged: Judged) -> tuple[Finding | None, list[Finding]]:
        """Return why the row is no new person, or what is to be asked about who it is."""
        person = judged.newcomer.person
        if judged.id_text:
            key = id_key(judged.id_text)
            if known := self._here.get(key):
                if known.name == person.name:
                    return _here(known, judged, "id_number", "id_known"), []
                values = {"name": known.name, "number": known.number}
                return None, [Finding("id_number", _OTHER_HERE, values, True, "id_known")]
            if key in self._by_id:
                return self._same_number(judged, self._by_id[key])
        return self._same_name(judged)

    def _same_number(self, judged: Judged, place: int) -> tuple[Finding | None, list[Finding]]:
        first = self._fates[place]
        if first.judged.newcomer.person.name == judged.newcomer.person.name:
            differing = unlike(first.judged.newcomer, judged.newcomer)
            values = {"row": first.judged.row, "fields": "、".join(differing)}
            said = _DIFFERS if differing else _SAME_ROW
            return Finding("id_number", said, values, False, "repeated"), []
        back = Finding(
            "id_number", _SAME_ID, {"row": judged.row, "name": judged.newcomer.person.name}, False, "repeated"
        )
        every = (*first.findings, back)
        self._fates[place] = replace(first, findings=every, fate=_fate(every))
        values = {"row": first.judged.row, "name": first.judged.newcomer.person.name}
        return None, [Finding("id_number", _SAME_ID, values, True, "repeated")]

    def _same_name(self, judged: Judged) -> tuple[Finding | None, list[Finding]]:
        """Compare by name where numbers do not tell: the same person, or two people alike."""
        new = judged.newcomer
        here, asked = self._same_name_here(judged)
        if here or asked:
            return here, asked
        for place in self._by_name.get(new.person.name, ()):
            other = self._fates[place].judged
            told: dict[str, object] = {"row": other.row, "name": new.person.name}
            unnumbered = not other.id_text or not judged.id_text
            if unnumbered and _same_birth(other.newcomer.person.born, new.person.born):
                if other.newcomer.person.sex is new.person.sex and other.newcomer.bed == new.bed:
                    return Finding("name", _SAME_ROW, told, False, "repeated"), []
                return None, [Finding("name", _ALIKE, told | {"what": _BIRTH}, False, "repeated")]
            if _room(new.bed) and _room(other.newcomer.bed) == _room(new.bed):
                return None, [Finding("name", _ALIKE, told | {"what": _ROOM}, False, "repeated")]
        return None, []

    def _same_name_here(self, judged: Judged) -> tuple[Finding | None, list[Finding]]:
        """Compare with those of the same name in the home; without number and birth only all else tells them apart."""
        new, perhaps = judged.newcomer, []
        for known in self._namesakes.get(new.person.name, ()):
            if known.id_number and judged.id_text:
                continue
            if _same_birth(known.born, new.person.born):
                return _here(known, judged, "name", "repeated"), []
            if known.person and _may_be_one_birth(known.born, new.person.born):
                nothing_new = not known.id_number and not differences(known.person, known.bed, new)
                if nothing_new or (new.bed and new.bed == known.bed):
                    return _here(known, judged, "name", "repeated"), []
                told = {"name": known.name, "number": known.number}
                perhaps = [Finding("name", _MAYBE_HERE, told, False, "repeated")]
        return None, perhaps

    def _where(self, judged: Judged) -> tuple[Judged, list[Finding]]:
        """Return the row with the bed and number it can have, and what is to be asked about them."""
        new, found = judged.newcomer, []
        if new.number and new.number in self._numbers:
            found.append(Finding("number", _NUMBER, {"number": new.number}, False, "value_unknown"))
            new = replace(new, number="")
        self._numbers.add(new.number)
        if new.bed in self._beds:
            other = self._fates[self._beds[new.bed]].judged
            values = {"bed": new.bed, "row": other.row, "name": other.newcomer.person.name}
            found.append(Finding("bed", _TAKEN_ROW, values, False, "bed_taken"))
            new = replace(new, bed="")
        elif new.bed in self._around.holders:
            values = {"bed": new.bed, "name": self._around.holders[new.bed]}
            found.append(Finding("bed", _TAKEN, values, False, "bed_taken"))
            new = replace(new, bed="")
        elif new.admitted and new.bed in self._around.freed and new.admitted < self._around.freed[new.bed][0]:
            until, name = self._around.freed[new.bed]
            values = {"bed": new.bed, "name": name, "until": in_home(until).strftime("%Y-%m-%d")}
            found.append(Finding("bed", _WAS_TAKEN, values, False, "bed_taken"))
            new = replace(new, bed="")
        elif _against(self._around.rooms.get(new.bed), new.person.sex):
            found.append(Finding("bed", _BED_SEX, {"bed": new.bed}, False, "bed_sex"))
        return (judged if new is judged.newcomer else replace(judged, newcomer=new)), found


def rooms_by_sex(rows: Iterable[RowFate], labels: Iterable[str]) -> dict[str, RoomSex]:
    """Return for whom each room of new beds is, by label without bed: for the sex of all who come into it, or any."""
    wanted = set(labels)
    sexes: dict[str, set[Sex]] = {}
    for row in rows:
        new = row.judged.newcomer
        if row.comes_in and new.bed in wanted:
            sexes.setdefault(_room(new.bed), set()).add(new.person.sex)
    one = {Sex.MALE: RoomSex.MALE, Sex.FEMALE: RoomSex.FEMALE}
    return {
        room: one.get(next(iter(told)), RoomSex.ANY) if len(told) == 1 else RoomSex.ANY for room, told in sexes.items()
    }


def _here(known: Known, judged: Judged, key: str, code: str) -> Finding:
    """Return that somebody is in the home already, with what the row tells otherwise than the record."""
    told: dict[str, object] = {"name": known.name, "number": known.number}
    differing = differences(known.person, known.bed, judged.newcomer) if known.person else []
    if not differing:
        return Finding(key, _HERE, told, False, code)
    return Finding(key, _HERE_DIFFERS, told | {"fields": "；".join(differing)}, False, code)


def _fate(findings: Iterable[Finding]) -> Fate:
    asks = [finding for finding in findings if finding.code not in NOTICES]
    if any(finding.stops for finding in asks):
        return Fate.REFUSED
    return Fate.DOUBTFUL if asks else Fate.OK


def _against(room: RoomSex | None, sex: Sex) -> bool:
    return (room, sex) in {(RoomSex.MALE, Sex.FEMALE), (RoomSex.FEMALE, Sex.MALE)}


def _same_birth(one: PartialDate, other: PartialDate) -> bool:
    return one.kind is not BornKind.UNKNOWN and (one.on or one.lunar) == (other.on or other.lunar)


def _may_be_one_birth(one: PartialDate, other: PartialDate) -> bool:
    if BornKind.UNKNOWN in {one.kind, other.kind}:
        return True
    return any(first.day and second.may_be(first.day) for first, second in ((one, other), (other, one)))


def _room(label: str) -> str:
    return label.rpartition("-")[0]
