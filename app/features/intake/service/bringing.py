"""Brings a list in by one audited step, and takes it back by one; a backup comes first."""

import json
from collections.abc import Mapping
from datetime import timedelta

from app.data import backup
from app.data.session import Change, Session
from app.features.intake import model, store
from app.features.intake.model import (
    RESIDENTS,
    Batch,
    Fate,
    ImportResult,
    ListKind,
    Named,
    Newcomer,
    Preview,
    PreviewOf,
    RowFate,
)
from app.features.intake.service.looking import compared
from app.features.places import service as places
from app.features.places.model import PlaceKind, Plan
from app.features.residents import service as residents
from app.features.residents.model import doubt_of
from app.features.residents.service import SheetPerson
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.clock import in_home
from app.kernel.errors import Finding, OutOfDateError, RuleBrokenError
from app.kernel.ids import BedId, ImportId, ResidentId
from app.kernel.text import words

REASON = "名册导入"
"""What the moves of an import give as reason; records are Chinese."""

REMINDED_FOR = timedelta(days=31)
"""For so long the start page tells of people of the last import who stayed out."""

_DOUBT_OF = dict.fromkeys(("admitted", "state", "room", "building"), "bed") | {"number": "name"}
"""At which field of the resident a doubt stands, where the list has a column that the resident has not."""

NOBODY = words("Intake", "Nobody in this list can be brought in. Nothing was changed. Mend the refused rows first.")
_CHANGED = words(
    "Intake",
    "Residents or beds were changed since this preview was made. Nothing was brought in. Look at the preview again.",
)
_NO_SUCH = words("Intake", "There is no such import. Nothing was changed.")
_GONE = words("Intake", "This import was taken back already. Nothing was changed.")
_NO_REASON = words("Intake", "Write why the import is taken back. Nothing was changed.")


def imports(session: Session, kind: ListKind = RESIDENTS) -> tuple[Batch, ...]:
    """Return the imports of a kind of list so far, newest first. Raises NotAllowedError."""
    session.require(Permission.INTAKE_IMPORT)
    return tuple(store.batches(session.db, kind))


def waiting(session: Session, kind: ListKind = RESIDENTS) -> Batch | None:
    """Return the last import of a kind that stands if people of it stayed out in the past month; None without one.

    Bringing in the mended rows ends it. Raises NotAllowedError.
    """
    session.require(Permission.INTAKE_IMPORT)
    last = next((one for one in store.batches(session.db, kind) if not one.taken_back), None)
    if last is None or not last.counts[Fate.REFUSED] or session.clock.now() - last.recorded_at > REMINDED_FOR:
        return None
    return last


def bring_in(session: Session, seen: Preview) -> ImportResult:
    """Bring in the rows that are ok or doubtful, with the beds they need, as one audited step after a backup.

    If the backup cannot be written nothing is brought in. Raises NotAllowedError, OutOfDateError when the
    home changed since the preview, RuleBrokenError when nobody comes in, StorageError.
    """
    session.require(Permission.INTAKE_IMPORT)
    if not any(row.comes_in for row in seen.rows):
        raise RuleBrokenError(NOBODY)
    if compared(session, seen.judged) != (seen.rows, seen.new_beds):
        raise OutOfDateError(_CHANGED)
    back_up(session)
    with session.change(store.BROUGHT_IN) as change:
        import_id = ImportId(change.new_id("import_batch"))
        change.subject = f"import:{import_id}"
        store.add_batch(session.db, batch_row(change, import_id, seen))
        beds = _beds(session, change, seen)
        came = {row.judged.row: _bring(session, row, import_id, beds) for row in seen.rows if row.comes_in}
        store.add_rows(session.db, row_rows(change, import_id, seen, {"resident_id": came}))
        change.tell(**counts(seen))
    return ImportResult(import_id, len(came), seen.count(Fate.DOUBTFUL))


def take_back(session: Session, import_id: ImportId, reason: str) -> int:
    """Take a whole import back, as one audited step, and return how many people it was.

    The people and their moves stay in the history as taken back; beds that the import made go out of use unless
    somebody else has one by now. Raises NotAllowedError, RuleBrokenError (something was recorded of them since).
    """
    session.require(Permission.INTAKE_UNDO)
    require_standing(session, RESIDENTS, import_id, reason)
    with session.change("import.taken_back", f"import:{import_id}", reason=reason.strip()) as change:
        stays.withdraw_import(session, import_id, reason)
        gone = residents.withdraw_import(session, import_id, reason)
        _retire(session, import_id, reason)
        change.withdraw("import_batch", [import_id])
        change.tell(residents=len(gone))
    return len(gone)


def require_standing(session: Session, kind: ListKind, import_id: ImportId, reason: str) -> None:
    """Raise RuleBrokenError unless an import stands and somebody said why it is taken back, NotAllowedError."""
    session.require(Permission.INTAKE_UNDO)
    batch = store.batch(session.db, kind, import_id)
    if batch is None or batch.taken_back:
        raise RuleBrokenError(_NO_SUCH if batch is None else _GONE)
    if not reason.strip():
        raise RuleBrokenError(_NO_REASON)


def back_up(session: Session) -> None:
    """Write a backup beside the home before an import. Raises NotAllowedError, StorageError."""
    session.require(Permission.INTAKE_IMPORT)
    folder = session.place.folder
    beside = folder.with_name(f"{folder.stem}-backups")
    made = backup.make(session, folder, session.place.key, beside, "before_import")
    backup.thin(beside, made.manifest.home_uuid)


def _bring(session: Session, row: RowFate, import_id: ImportId, beds: Mapping[str, BedId]) -> ResidentId:
    new = row.judged.newcomer
    told = SheetPerson(
        person=new.person,
        number=new.number,
        township=new.township,
        township_from=in_home(new.admitted).date() if new.admitted else None,
        contacts=new.contacts,
        health=new.health,
        lists=new.lists,
        findings=[one._replace(field=_DOUBT_OF.get(one.field, one.field)) for one in row.findings],
    )
    resident_id = residents.add_from_sheet(session, told, import_id)
    if _is_in_the_home(new):
        at = new.admitted or session.clock.now()
        stays.admit(session, resident_id, beds[new.bed] if new.bed else None, at, REASON, import_id=import_id)
    return resident_id


def _is_in_the_home(new: Newcomer) -> bool:
    return not new.awaiting and bool(new.in_home or new.bed)


def _beds(session: Session, change: Change, seen: Preview) -> Mapping[str, BedId]:
    """Return the beds by label, those that were missing made; the trail tells which places are new."""
    if not seen.new_beds:
        return places.beds_by_label(session)
    before = _ids(places.plan(session))
    made = places.make_places(session, seen.new_beds, model.rooms_by_sex(seen.rows, seen.new_beds))
    change.tell(places=[place for place in _ids(places.plan(session)) if place not in before])
    return {**places.beds_by_label(session), **made}


def _ids(plan: Plan) -> dict[tuple[PlaceKind, int], None]:
    """Return every place of a plan, what stands in others first."""
    found: list[tuple[PlaceKind, int]] = []
    for building in plan.buildings:
        found.append((PlaceKind.BUILDING, building.id))
        for floor in building.floors:
            found.append((PlaceKind.FLOOR, floor.id))
            for room in floor.rooms:
                found.append((PlaceKind.ROOM, room.id))
                found += [(PlaceKind.BED, bed.id) for bed in room.beds]
    return dict.fromkeys(reversed(found))


def _retire(session: Session, import_id: ImportId, reason: str) -> None:
    """Take the places that an import made out of use, but for those that are needed by now."""
    held = {int(bed_id) for bed_id in stays.occupancy(session).by_bed}
    for kind, place_id in store.places_made(session.db, import_id):
        if not _is_needed(places.plan(session), PlaceKind(kind), place_id, held):
            places.retire(session, PlaceKind(kind), place_id, reason)


def _is_needed(plan: Plan, kind: PlaceKind, place_id: int, held: set[int]) -> bool:
    """Tell whether a place is out of use already, somebody has it, or something in use stands in it."""
    if (kind, place_id) not in _ids(plan):
        return True
    if kind is PlaceKind.BED:
        return place_id in held
    return any(place_id == getattr(place, kind.value).id for place in plan.places())


def counts(seen: PreviewOf[Named]) -> dict[str, int]:
    """Return how many rows were read, and how many have each fate."""
    return {"read": len(seen.rows), **{fate.value: seen.count(fate) for fate in Fate}}


def batch_row(change: Change, import_id: ImportId, seen: PreviewOf[Named]) -> dict[str, object]:
    """Return an import as its table holds it."""
    return {
        "id": import_id,
        "file_name": seen.file_name,
        "file_hash": seen.file_hash,
        **counts(seen),
        "kind": seen.kind.key,
        "recorded_at": change.at,
        "recorded_by": change.by,
    }


def row_rows(
    change: Change, import_id: ImportId, seen: PreviewOf[Named], came: Mapping[str, Mapping[int, int]]
) -> list[dict[str, object]]:
    """Return the rows of an import as their table holds them; `came` has, by column, who each row became."""
    first = change.new_id("import_row")
    return [
        {
            "id": first + place,
            "import_id": import_id,
            "row": row.judged.row,
            "fate": row.fate.value,
            **{column: ids.get(row.judged.row) for column, ids in came.items()},
            "cells": json.dumps(seen.raw[row.judged.row], ensure_ascii=False),
            "findings": json.dumps([_kept(seen, one) for one in row.findings], ensure_ascii=False),
        }
        for place, row in enumerate(seen.rows)
    ]


def _kept(seen: PreviewOf[Named], finding: Finding) -> dict[str, object]:
    """Return a finding as the import keeps it: column, code, words and values."""
    return {"column": seen.column(finding.field), "code": finding.code, "said": json.loads(doubt_of(finding).note)}
