"""Looks at a list without changing anything: its columns, and what would become of each row."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from app.data import settings
from app.data.session import Session
from app.features.intake import model, sheet, store
from app.features.intake.model import (
    CARE_CLASS,
    NEW_BEDS,
    RESIDENTS,
    Judged,
    Known,
    ListKind,
    ListLook,
    Named,
    Preview,
    PreviewOf,
    RowFate,
    Surroundings,
)
from app.features.places import service as places
from app.features.residents import service as residents
from app.features.stays import service as stays
from app.features.stays.model import Occupancy
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import Finding, WrongUseError
from app.kernel.ids import BedId
from app.kernel.text import Translate, words

_NO_NAME = words(
    "Intake",
    "No column was found that holds the names. Nothing was changed. Say on the mapping page which column it is.",
)
_NEW_BEDS = words("Intake", "{count} beds of the list are not in the home yet. They are made with the import: {beds}")
_CARE_CLASS = words("Intake", "Self-care classes stay in the remark for now; they are filled in once assessed.")
_NOWHERE = words(
    "Intake",
    "The list tells neither beds nor admission dates. Everybody comes in as awaiting admission; admit them afterwards.",
)
_NO_DATES = words(
    "Intake", "{count} people have a bed but no admission date. They count as admitted from the moment of the import."
)


def look(session: Session, path: Path, mapping: str | None = None, kind: ListKind = RESIDENTS) -> ListLook:
    """Return the columns of a list and what they are taken for. Raises NotAllowedError, WrongUseError."""
    session.require(Permission.INTAKE_IMPORT)
    found = sheet.read_list(path, mapping, kind)
    return ListLook(
        found.file_name,
        found.table.sheet,
        sheet.mapping_text(found),
        found.uses(),
        len(found.rows()),
        found.notices,
        found.sheets,
        tuple(one.name for one in places.plan(session).buildings),
        kind,
    )


def corrected(session: Session, seen: ListLook, uses: Mapping[str, str], building: str = "") -> str:
    """Return the mapping, as JSON, with what a person chose for some columns: letter -> key, "" for the remark.

    Beds of rows that name no building stand in `building`; "": as far as the home can tell. Raises NotAllowedError.
    """
    session.require(Permission.INTAKE_IMPORT)
    told = json.loads(seen.mapping)
    told["every_row"] = {"building": building} if building else {}
    told["columns"] = {use.letter: uses.get(use.letter, use.key) for use in seen.columns}
    return json.dumps(told, ensure_ascii=False)


def read_people(path: Path, mapping: str | None, kind: ListKind) -> sheet.ListRead:
    """Return a list that has a column of names. Raises WrongUseError."""
    found = sheet.read_list(path, mapping, kind)
    if not found.has("name"):
        raise WrongUseError(_NO_NAME)
    return found


def preview(session: Session, path: Path, mapping: str | None = None) -> Preview:
    """Return what an import would do, row by row; nothing is changed.

    Raises NotAllowedError, WrongUseError (a file that cannot be read whole, or has no column of names).
    """
    session.require(Permission.INTAKE_IMPORT)
    found = read_people(path, mapping, RESIDENTS)
    day, ages = today(session.clock), settings.load(session).usual_ages
    judged = tuple(model.judge(row, day, ages, base_1904=found.base_1904) for row in found.rows())
    rows, new_beds = compared(session, judged)
    return Preview(
        file_name=found.file_name,
        file_hash=found.file_hash,
        sheet=found.table.sheet,
        mapping=sheet.mapping_text(found),
        columns=found.uses(),
        judged=judged,
        rows=rows,
        raw=found.texts(),
        left_out=found.left_out(),
        notices=(*found.notices, *_notices(found, rows, new_beds)),
        new_beds=new_beds,
    )


def compared(session: Session, judged: tuple[Judged, ...]) -> tuple[tuple[RowFate, ...], tuple[str, ...]]:
    """Return what becomes of rows in the home as it is now, and the beds that would be made.

    Raises NotAllowedError.
    """
    session.require(Permission.INTAKE_IMPORT)
    around = _surroundings(session, judged)
    rows = model.fates(judged, around)
    wanted = dict.fromkeys(row.judged.newcomer.bed for row in rows if row.comes_in)
    return rows, tuple(label for label in wanted if label and not around.beds.has(label))


def refused_rows(session: Session, seen: PreviewOf[Named], translate: Translate) -> bytes:
    """Return the refused rows as .xlsx to be mended and imported again, with the reasons. Raises NotAllowedError."""
    session.require(Permission.INTAKE_IMPORT)
    return sheet.refused_list(seen, session.clock.now(), translate)


def template(session: Session, kind: ListKind = RESIDENTS) -> bytes:
    """Return an empty list as .xlsx with the usual columns, all of them text. Raises NotAllowedError."""
    session.require(Permission.INTAKE_IMPORT)
    return sheet.written_list(kind, kind.template, [], session.clock.now())


def other_sheet(session: Session, name: str) -> str:
    """Return the mapping, as JSON, that reads the sheet called `name` of a file. Raises NotAllowedError."""
    session.require(Permission.INTAKE_IMPORT)
    return json.dumps({"sheet": name}, ensure_ascii=False)


def _surroundings(session: Session, judged: tuple[Judged, ...]) -> Surroundings:
    occupied = stays.occupancy(session)
    told = frozenset(row.newcomer.bed for row in judged)
    beds = model.HomeBeds(places.plan(session), model.buildings_told(told))
    wanted = {beds.label(label) for label in told}
    holders, rooms, freed = {}, {}, {}
    for place in beds.plan.places():
        label = place.bed.label
        rooms[label] = place.room.sex
        if place.bed.id in occupied.by_bed:
            holders[label] = occupied.by_bed[place.bed.id].name
        if label in wanted and (left := _left(session, place.bed.id)):
            freed[label] = left
    return Surroundings(_known(session, occupied), store.numbers(session.db), holders, freed, rooms, beds)


def _known(session: Session, occupied: Occupancy) -> list[Known]:
    """Return everybody on record, those who left too, as a list is compared with them."""
    beds = {holder.resident_id: occupied.plan.label(bed_id) for bed_id, holder in occupied.by_bed.items()}
    return [
        Known(one.number, one.person.name, one.person.sex, one.person.born, one.person.id_number, one.person,
              beds.get(one.id, ""))
        for one in residents.all_whole(session)
    ]  # fmt: skip


def _left(session: Session, bed_id: BedId) -> tuple[datetime, str] | None:
    """Return when the last one who gave the bed up did so, and their name; None if nobody ever did."""
    left = [(one.to_at, one.name) for one in stays.history_of_bed(session, bed_id) if one.to_at is not None]
    return max(left, default=None)


def _notices(found: sheet.ListRead, rows: tuple[RowFate, ...], new_beds: tuple[str, ...]) -> Iterator[Finding]:
    if new_beds:
        shown = "、".join(new_beds[:30]) + ("…" if len(new_beds) > 30 else "")
        yield Finding("", _NEW_BEDS, {"count": len(new_beds), "beds": shown}, stops=False, code=NEW_BEDS)
    if found.has(CARE_CLASS.key):
        yield Finding("", _CARE_CLASS, stops=False)
    if not any(found.has(key) for key in ("room", "bed", "admitted", "state")):
        yield Finding("", _NOWHERE, stops=False)
    undated = [row for row in rows if row.comes_in and row.judged.newcomer.bed and not row.judged.newcomer.admitted]
    if undated:
        yield Finding("", _NO_DATES, {"count": len(undated)}, stops=False)
