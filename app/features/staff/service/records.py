"""What is kept beside a person: certificates, training, times without nights, ties; each with permission and trail."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from app.data.attachments import attach
from app.data.photos import as_scan
from app.data.session import Change, Session
from app.features.staff import model, store
from app.features.staff.model import (
    Certificate,
    CertificateDraft,
    Limit,
    LimitDraft,
    LimitKind,
    Member,
    Tie,
    TieDraft,
    Training,
    TrainingDraft,
)
from app.features.staff.service.people import require_member, require_reading
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.errors import OutOfDateError, RuleBrokenError, refuse
from app.kernel.ids import CertificateId, LimitId, StaffId, TieId, TrainingId
from app.kernel.text import words

Scan = tuple[bytes, str]
"""A photo or PDF as it came, with its file name."""

_FINDINGS = words("Staff", "Some fields need another look. Nothing was saved.")
_GONE = words("Staff", "This entry is not in the record any more. Nothing was changed. Look at the record again.")
_NOBODY = words("Training", "Choose who took part. Nothing was saved.")
_SELF = words("Tie", "Choose somebody else. Nothing was saved.")
_TWICE = words("Tie", "{name} stands in this record already. Take that entry back first. Nothing was saved.")


@dataclass(frozen=True, slots=True)
class Record:
    """All that is kept of one person."""

    member: Member
    certificates: tuple[Certificate, ...]
    trainings: tuple[Training, ...]  # newest first
    limits: tuple[Limit, ...]
    ties: tuple[Tie, ...]


def record_of(session: Session, staff_id: StaffId) -> Record:
    """Return what is kept of one person; each may read their own. Raises NotAllowedError, OutOfDateError.

    Why somebody works no nights is told to those who plan or nurse, and to the person; others see only that it is so.
    """
    require_reading(session, staff_id)
    limits = tuple(one for one in store.limits(session.db) if one.staff_id == staff_id)
    if not (session.may(Permission.STAFF_CHANGE) or session.may(Permission.HEALTH_READ)):
        limits = tuple(replace(one, told=replace(one.told, kind=LimitKind.OTHER, note="")) for one in limits)
    return Record(
        require_member(session, staff_id),
        tuple(one for one in store.certificates(session.db) if one.staff_id == staff_id),
        tuple(one for one in store.trainings(session.db) if one.staff_id == staff_id),
        limits,
        tuple(one for one in store.ties(session.db) if one.staff_id == staff_id),
    )


# certificates ---------------------------------------------------------------------------------------


def add_certificate(
    session: Session, staff_id: StaffId, draft: CertificateDraft, scan: Scan | None = None
) -> CertificateId:
    """Record a certificate, also a new one for an old one, and return the id.

    Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    refuse((one for one in model.certificate_findings(draft) if one.stops), _FINDINGS)
    require_member(session, staff_id)
    picture = None if scan is None else as_scan(scan[0])
    with session.change("certificate.added", f"staff_member:{staff_id}") as change:
        paper = None if scan is None or picture is None else attach(change, picture, scan[1])
        return CertificateId(_add(change, "staff_certificate", staff_id, {**_stored(draft), "paper": paper}))


def change_certificate(
    session: Session, certificate_id: CertificateId, draft: CertificateDraft, reason: str, scan: Scan | None = None
) -> None:
    """Correct what was written of a certificate, and put a scan in place of an older one if there is a new one.

    What stood there stays in the history. Raises as `add_certificate`.
    """
    session.require(Permission.STAFF_CHANGE)
    refuse((one for one in model.certificate_findings(draft) if one.stops), _FINDINGS)
    old = next((one for one in store.certificates(session.db) if one.id == certificate_id), None)
    if old is None:
        raise OutOfDateError(_GONE)
    picture = None if scan is None else as_scan(scan[0])
    with session.change("certificate.changed", f"staff_member:{old.staff_id}", reason=reason) as change:
        paper = old.paper if scan is None or picture is None else attach(change, picture, scan[1])
        before, new = {**_stored(old.told), "paper": old.paper}, {**_stored(draft), "paper": paper}
        if changed := change.fields("staff_certificate", certificate_id, before, new):
            store.change(session.db, "staff_certificate", certificate_id, {name: new[name] for name in changed})


def withdraw_certificate(session: Session, certificate_id: CertificateId, reason: str) -> None:
    """Take back a certificate that was entered by mistake. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    _withdraw(session, "staff_certificate", store.certificates(session.db), certificate_id, "certificate", reason)


def scan_of_certificate(session: Session, certificate: Certificate) -> bytes | None:
    """Return the scan of a certificate; None without one. Raises NotAllowedError, StorageError."""
    require_reading(session, certificate.staff_id)
    return session.files.get(certificate.paper) if certificate.paper else None


# training -------------------------------------------------------------------------------------------


def add_training(session: Session, people: Iterable[StaffId], draft: TrainingDraft) -> tuple[TrainingId, ...]:
    """Record that people took part in a training, one line each, and return the ids.

    Raises NotAllowedError, RuleBrokenError with findings, OutOfDateError.
    """
    session.require(Permission.STAFF_CHANGE)
    refuse(model.training_findings(draft, today(session.clock)), _FINDINGS)
    taking_part = tuple(dict.fromkeys(people))
    if not taking_part:
        raise RuleBrokenError(_NOBODY)
    for staff_id in taking_part:
        require_member(session, staff_id)
    with session.change("training.added") as change:
        change.tell(people=[str(one) for one in taking_part])
        return tuple(TrainingId(_add(change, "staff_training", one, _stored(draft))) for one in taking_part)


def withdraw_training(session: Session, training_id: TrainingId, reason: str) -> None:
    """Take back that somebody took part in a training. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    _withdraw(session, "staff_training", store.trainings(session.db), training_id, "training", reason)


# nights and ties ------------------------------------------------------------------------------------


def add_limit(session: Session, staff_id: StaffId, draft: LimitDraft) -> LimitId:
    """Record a time without nights and return the id. Raises as `add_certificate`."""
    session.require(Permission.STAFF_CHANGE)
    refuse(model.limit_findings(draft), _FINDINGS)
    require_member(session, staff_id)
    with session.change("limit.added", f"staff_member:{staff_id}") as change:
        return LimitId(_add(change, "staff_limit", staff_id, _stored(draft)))


def end_limit(session: Session, limit_id: LimitId, until_on: date) -> None:
    """Write the last day of a time without nights. Raises NotAllowedError, RuleBrokenError, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    old = next((one for one in store.limits(session.db) if one.id == limit_id), None)
    if old is None:
        raise OutOfDateError(_GONE)
    refuse(model.limit_findings(replace(old.told, until_on=until_on)), _FINDINGS)
    with session.change("limit.ended", f"staff_member:{old.staff_id}") as change:
        new = {"until_on": until_on.isoformat()}
        if change.fields("staff_limit", limit_id, _stored(old.told), new):
            store.change(session.db, "staff_limit", limit_id, new)


def withdraw_limit(session: Session, limit_id: LimitId, reason: str) -> None:
    """Take back a time without nights that was entered by mistake. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    _withdraw(session, "staff_limit", store.limits(session.db), limit_id, "limit", reason)


def add_tie(session: Session, staff_id: StaffId, draft: TieDraft) -> TieId:
    """Record that two people belong together, for both of them, and return the id. Raises as `add_certificate`."""
    session.require(Permission.STAFF_CHANGE)
    require_member(session, staff_id)
    other = require_member(session, draft.other_id)
    if other.id == staff_id:
        raise RuleBrokenError(_SELF)
    if any(one.staff_id == staff_id and one.told.other_id == other.id for one in store.ties(session.db)):
        raise RuleBrokenError(_TWICE, name=other.name)
    first, second = sorted((staff_id, other.id))
    with session.change("tie.added", f"staff_member:{staff_id}") as change:
        return TieId(_add(change, "staff_tie", first, {**_stored(draft), "other_id": second}))


def withdraw_tie(session: Session, tie_id: TieId, reason: str) -> None:
    """Take a tie between two people back, for both of them. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.STAFF_CHANGE)
    _withdraw(session, "staff_tie", store.ties(session.db), tie_id, "tie", reason)


# inside ---------------------------------------------------------------------------------------------

Entry = Certificate | Training | Limit | Tie


def _add(change: Change, table: str, staff_id: StaffId, values: Mapping[str, Any]) -> int:
    row_id = change.new_id(table)
    row = {"id": row_id, "staff_id": staff_id, **values, "recorded_at": change.at, "recorded_by": change.by}
    store.add(change.session.db, table, row)
    return row_id


def _withdraw(session: Session, table: str, known: Iterable[Entry], row_id: int, noun: str, reason: str) -> None:
    found = next((one for one in known if one.id == row_id), None)
    if found is None:
        raise OutOfDateError(_GONE)
    with session.change(f"{noun}.withdrawn", f"staff_member:{found.staff_id}", reason=reason) as change:
        change.withdraw(table, [row_id])


def _stored(draft: CertificateDraft | TrainingDraft | LimitDraft | TieDraft) -> dict[str, Any]:
    """Return the draft as its columns hold it."""
    return {name: _column(getattr(draft, name)) for name in draft.__slots__}


def _column(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool):
        return int(value)
    return value.strip() if isinstance(value, str) else value
