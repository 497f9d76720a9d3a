"""What a person records of equipment: entries of the register, checks, what is out of use; each audited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any

from app.data.attachments import attach
from app.data.photos import as_scan
from app.data.session import Change, Session
from app.data.undo import is_own_and_fresh
from app.features.equipment import store
from app.features.equipment.model import (
    Check,
    CheckDraft,
    CheckKind,
    Equipment,
    EquipmentDraft,
    check_findings,
    end_findings,
    equipment_findings,
)
from app.features.equipment.service.reading import GONE, KEEPERS, register
from app.features.hazards import service as hazards
from app.features.hazards.model import HazardDraft, HazardGrade, HazardSource
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import Finding, NotAllowedError, OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import EquipmentCheckId, EquipmentId
from app.kernel.text import words

Scan = tuple[bytes, str]
"""A photo or PDF as it came, with its file name."""

_NOT_SAVED = words("Equipment", "Some fields need another look. Nothing was saved.")
_RETIRED = words("Equipment", "It is out of use. Nothing was saved. Take it into use again first.")
_IN_USE = words("Equipment", "It is in use. Nothing was changed.")
_NOT_YOURS = words("Equipment", "Who wrote it takes it back, or who keeps the register. Nothing was changed.")
_WHY = words("Equipment", "Write why.")
_NO_CHECK = words("Equipment", "This check was taken back already. Nothing was changed. Look at the list again.")


# the register -----------------------------------------------------------------------------------------


def add(session: Session, draft: EquipmentDraft, *, submission: str | None = None) -> EquipmentId:
    """Enter a thing and return its id. Raises NotAllowedError, RuleBrokenError with every finding."""
    session.require(*KEEPERS)
    refuse(equipment_findings(draft), _NOT_SAVED)
    with session.change("equipment.added", submission=submission) as change:
        equipment_id = EquipmentId(change.new_id("equipment"))
        change.subject = f"equipment:{equipment_id}"
        facts = stored(draft)
        change.fields("equipment", equipment_id, {}, {name: value for name, value in facts.items() if value})
        store.add(session.db, "equipment", [{"id": equipment_id, **facts, **_by(change)}])
    return equipment_id


def change(session: Session, equipment_id: EquipmentId, draft: EquipmentDraft, reason: str = "") -> None:
    """Write what differs of a thing; what stood there stays in the history.

    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError.
    """
    session.require(*KEEPERS)
    old = _known(session, equipment_id)
    refuse(equipment_findings(draft), _NOT_SAVED)
    new = stored(draft)
    with session.change("equipment.changed", f"equipment:{equipment_id}", reason=reason) as made:
        changed = made.fields("equipment", equipment_id, stored(old.told), new)
        if changed:
            store.change(session.db, equipment_id, {name: new[name] for name in changed})


def withdraw(session: Session, equipment_id: EquipmentId, reason: str) -> None:
    """Take back an entry that was made by mistake; what is worn out is taken out of use instead.

    Raises NotAllowedError, RuleBrokenError (no reason), OutOfDateError.
    """
    session.require(*KEEPERS)
    _known(session, equipment_id)
    _require_reason(reason)
    with session.change("equipment.withdrawn", f"equipment:{equipment_id}", reason=reason.strip()) as change:
        change.withdraw("equipment", [equipment_id])


def retire(session: Session, equipment_id: EquipmentId, on_day: date | None, reason: str) -> None:
    """Take a thing out of use from a day on (报废、停用); it stays readable.

    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError.
    """
    session.require(*KEEPERS)
    refuse(end_findings(on_day, reason), _NOT_SAVED)
    if _known(session, equipment_id).end is not None:
        raise RuleBrokenError(_RETIRED)
    with session.change("equipment.retired", f"equipment:{equipment_id}", reason=reason.strip()) as change:
        values = {"equipment_id": equipment_id, "on_day": _column(on_day), "reason": reason.strip()}
        store.add(session.db, "equipment_end", [{"id": change.new_id("equipment_end"), **values, **_by(change)}])


def use_again(session: Session, equipment_id: EquipmentId, reason: str = "") -> None:
    """Take a thing into use again that was out of it; who took it out needs no reason for a quarter of an hour.

    Raises NotAllowedError, RuleBrokenError (no reason, or it is in use), OutOfDateError.
    """
    session.require(*KEEPERS)
    end = _known(session, equipment_id).end
    if end is None:
        raise RuleBrokenError(_IN_USE)
    if not is_own_and_fresh(session, end.recorded_by, end.recorded_at):
        _require_reason(reason)
    with session.change("equipment.used_again", f"equipment:{equipment_id}", reason=reason.strip()) as change:
        change.withdraw("equipment_end", [end.id])


# checks -----------------------------------------------------------------------------------------------


def record_check(
    session: Session,
    equipment_id: EquipmentId,
    draft: CheckDraft,
    scan: Scan | None = None,
    *,
    submission: str | None = None,
) -> EquipmentCheckId:
    """Record a look or an inspection and return the line; one that failed opens a hazard at once.

    Raises NotAllowedError, RuleBrokenError with every finding, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    one = _known(session, equipment_id)
    _require_sound(session, one, draft)
    picture = None if scan is None else as_scan(scan[0])
    with session.change("equipment.checked", f"equipment:{equipment_id}", submission=submission) as change:
        paper = None if scan is None or picture is None else attach(change, picture, scan[1])
        return _add_check(change, one, draft, paper)


def record_looks(session: Session, ids: Iterable[EquipmentId], by_whom: str) -> tuple[EquipmentCheckId, ...]:
    """Record that things were looked at today and are all in order, in one change; return the lines.

    Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    draft = CheckDraft(CheckKind.LOOK, today(session.clock), by_whom, passed=True)
    things = [_known(session, one) for one in dict.fromkeys(ids)]
    for one in things:
        _require_sound(session, one, draft)
    with session.change("equipment.walked") as change:
        made = tuple(_add_check(change, one, draft) for one in things)
        change.tell(things=[str(one.id) for one in things])
    return made


def take_back_checks(session: Session, ids: Sequence[EquipmentCheckId], reason: str = "") -> None:
    """Take checks back that were recorded by mistake; a hazard they opened stays and is closed as hazards are.

    Who wrote them needs no reason for a quarter of an hour. Raises NotAllowedError, RuleBrokenError, OutOfDateError.
    """
    session.require(Permission.SAFETY_RECORD)
    wanted = set(ids)
    found = [check for one in register(session) for check in one.standing_checks if check.id in wanted]
    if len(found) != len(wanted) or not found:
        raise OutOfDateError(_NO_CHECK)
    if not all(is_own_and_fresh(session, one.recorded_by, one.recorded_at) for one in found):
        _require_right_to_take_back(session, found)
        _require_reason(reason)
    subject = f"equipment:{found[0].equipment_id}" if len(found) == 1 else ""
    with session.change("equipment.check_withdrawn", subject, reason=reason.strip()) as change:
        change.withdraw("equipment_check", [one.id for one in found])
        change.tell(checks=[str(one.id) for one in found])


# inside -----------------------------------------------------------------------------------------------


def _require_right_to_take_back(session: Session, checks: Iterable[Check]) -> None:
    keeps = any(session.may(one) for one in KEEPERS)
    if not keeps and any(one.recorded_by != session.actor.account_id for one in checks):
        raise NotAllowedError(_NOT_YOURS)


def _require_sound(session: Session, one: Equipment, draft: CheckDraft) -> None:
    refuse(check_findings(draft, today(session.clock)), _NOT_SAVED)
    if one.end is not None and draft.on_day >= one.end.on_day:
        raise RuleBrokenError(_RETIRED)


def _add_check(change: Change, one: Equipment, draft: CheckDraft, paper: str | None = None) -> EquipmentCheckId:
    check_id = EquipmentCheckId(change.new_id("equipment_check"))
    row = {"id": check_id, "equipment_id": one.id, **stored(draft), "paper": paper, **_by(change)}
    store.add(change.session.db, "equipment_check", [row])
    if not draft.passed:
        hazards.report(change.session, _hazard(change.session, one, draft, check_id))
    return check_id


def _hazard(session: Session, one: Equipment, draft: CheckDraft, check_id: EquipmentCheckId) -> HazardDraft:
    return HazardDraft(
        place=one.told.place,
        what=f"{one.told.name}：{draft.note.strip()}",
        source=HazardSource.EQUIPMENT,
        source_id=check_id,
        on_the_spot=False,
        owner_id=one.told.staff_id,
        owner="" if one.told.staff_id else session.actor.name,
        deadline=hazards.proposed_deadline(session, HazardGrade.MINOR),
        found_by=draft.by_whom,
    )


def _known(session: Session, equipment_id: EquipmentId) -> Equipment:
    found = next((one for one in register(session) if one.id == equipment_id), None)
    if found is None:
        raise OutOfDateError(GONE)
    return found


def _require_reason(reason: str) -> None:
    if not reason.strip():
        refuse([Finding("reason", _WHY)])


def _by(change: Change) -> Mapping[str, Any]:
    return {"recorded_at": change.at, "recorded_by": change.by}


def stored(draft: EquipmentDraft | CheckDraft) -> dict[str, Any]:
    """Return a draft as its columns hold it."""
    return {name: _column(getattr(draft, name)) for name in draft.__slots__}


def _column(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool):
        return int(value)
    return value.strip() if isinstance(value, str) else value
