"""Lists of staff: what an import would do, brought in by one audited step after a backup, taken back by one."""

from dataclasses import replace
from pathlib import Path

from app.data.session import Session
from app.features.intake import model, sheet, store
from app.features.intake.model import STAFF, Fate, ImportResult, JudgedStaff, StaffPreview
from app.features.intake.service.bringing import NOBODY, back_up, batch_row, counts, require_standing, row_rows
from app.features.intake.service.looking import read_people
from app.features.staff import service as staff
from app.features.staff.model import Member
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.ids import ImportId, StaffId
from app.kernel.text import words

_CHANGED = words(
    "StaffIntake",
    "The staff was changed since this preview was made. Nothing was brought in. Look at the preview again.",
)
_USED = words(
    "StaffIntake",
    "Something was recorded of {names} since, or they have days in a roster. Nothing was changed. Take those records "
    "back first, or take people out of the list one by one.",
)
_MOST_NAMES = 5


def staff_preview(session: Session, path: Path, mapping: str | None = None) -> StaffPreview:
    """Return what an import of staff would do, row by row; nothing is changed.

    Raises NotAllowedError, WrongUseError (a file that cannot be read whole, or has no column of names).
    """
    _require(session)
    found, day = read_people(path, mapping, STAFF), today(session.clock)
    areas = {one.name: one.id for one in staff.areas(session)}
    judged = tuple(model.judge_staff(row, day, areas, base_1904=found.base_1904) for row in found.rows())
    return StaffPreview(
        file_name=found.file_name,
        file_hash=found.file_hash,
        sheet=found.table.sheet,
        mapping=sheet.mapping_text(found),
        columns=found.uses(),
        judged=judged,
        rows=model.staff_fates(judged, _here(session)),
        raw=found.texts(),
        left_out=found.left_out(),
        notices=found.notices,
        kind=STAFF,
    )


def bring_in_staff(session: Session, seen: StaffPreview) -> ImportResult:
    """Bring in the people that are ok or doubtful, with their certificates, as one audited step after a backup.

    ID numbers are kept nowhere. If the backup cannot be written nothing is brought in. Raises NotAllowedError,
    OutOfDateError when the staff changed since the preview, RuleBrokenError when nobody comes in, StorageError.
    """
    _require(session)
    if not any(row.comes_in for row in seen.rows):
        raise RuleBrokenError(NOBODY)
    if model.staff_fates(seen.judged, _here(session)) != seen.rows:
        raise OutOfDateError(_CHANGED)
    back_up(session)
    with session.change(store.BROUGHT_IN) as change:
        import_id = ImportId(change.new_id("import_batch"))
        change.subject = f"import:{import_id}"
        store.add_batch(session.db, batch_row(change, import_id, seen))
        came = {row.judged.row: _bring(session, row.judged) for row in seen.rows if row.comes_in}
        kept = replace(seen, raw=sheet.rows_without(seen, "id_number"))
        store.add_rows(session.db, row_rows(change, import_id, kept, {"staff_id": came}))
        entries = sum(1 + len(row.judged.newcomer.certificates) for row in seen.rows if row.comes_in)
        change.tell(**counts(seen), entries=entries)  # that follow this one in the trail, see `store.staff_used_since`
    return ImportResult(import_id, len(came), seen.count(Fate.DOUBTFUL))


def take_back_staff(session: Session, import_id: ImportId, reason: str) -> int:
    """Take a whole import of staff back, as one audited step, and return how many people it was.

    They stay in the history as taken back. Raises NotAllowedError, RuleBrokenError (something was recorded of them
    since, or a roster has them).
    """
    session.require(Permission.INTAKE_UNDO)
    require_standing(session, STAFF, import_id, reason)
    if used := store.staff_used_since(session.db, import_id):
        names = [name for staff_id, name in staff.names(session).items() if staff_id in used]
        told = "、".join(names[:_MOST_NAMES]) + ("…" if len(names) > _MOST_NAMES else "")
        raise RuleBrokenError(_USED, names=told)
    gone = store.staff_of(session.db, import_id)
    with session.change("import.taken_back", f"import:{import_id}", reason=reason.strip()) as change:
        for staff_id in gone:
            staff.withdraw_member(session, staff_id, reason)
        change.withdraw("import_batch", [import_id])
        change.tell(staff=len(gone))
    return len(gone)


def _require(session: Session) -> None:
    session.require(Permission.INTAKE_IMPORT)
    session.require(Permission.STAFF_CHANGE)


def _here(session: Session) -> tuple[Member, ...]:
    return staff.staff(session, left=True)


def _bring(session: Session, judged: JudgedStaff) -> StaffId:
    staff_id = staff.add_member(session, judged.newcomer.draft)
    for one in judged.newcomer.certificates:
        staff.add_certificate(session, staff_id, one)
    return staff_id
