"""What stands behind the lines of levels: their scans, and who took one back and why; changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.data.session import Session
from app.features.care_levels import store
from app.features.care_levels.model import Ability, Observation, OfficialClass, RiskAssessment
from app.kernel.access import Permission
from app.kernel.errors import OutOfDateError
from app.kernel.ids import AbilityId, AccountId, OfficialClassId, ResidentId
from app.kernel.text import words

GONE = words("Levels", "This line is not on record any more. Nothing was changed. Look at the list again.")

_TABLES: Mapping[type, str] = {
    Observation: "self_care_observation",
    OfficialClass: "official_class",
    Ability: "ability_assessment",
    RiskAssessment: "risk_assessment",
}


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Who took a line back, when and why."""

    at: datetime  # aware, UTC
    by: AccountId
    reason: str


def taken_back(session: Session, resident_id: ResidentId, kind: type) -> Mapping[int, TakenBack]:
    """Return who took back which line of one kind (`Observation`, `OfficialClass`, …). Raises NotAllowedError."""
    session.require(Permission.LEVELS_READ)
    found = store.withdrawals(session.db, _TABLES[kind], resident_id)
    return {line: TakenBack(at, by, reason) for line, (at, by, reason) in found.items()}


def scan_of_class(session: Session, class_id: OfficialClassId) -> bytes | None:
    """Return the scan of a finding's paper, prepared and withdrawn ones too; None without one.

    Raises NotAllowedError, OutOfDateError (no such finding), StorageError.
    """
    _require_reader(session)
    return _scan(session, store.official_class(session.db, class_id))


def scan_of_ability(session: Session, ability_id: AbilityId) -> bytes | None:
    """Return the scan of the signed form of an assessment; None without one. Raises as `scan_of_class`."""
    _require_reader(session)
    return _scan(session, store.ability(session.db, ability_id))


def _scan(session: Session, found: OfficialClass | Ability | None) -> bytes | None:
    if found is None:
        raise OutOfDateError(GONE)
    return None if found.paper is None else session.files.get(found.paper)


def _require_reader(session: Session) -> None:
    """Raise NotAllowedError unless the acting person reads levels and, whole, the papers of residents."""
    session.require(Permission.LEVELS_READ)
    session.require(Permission.RESIDENTS_READ)
