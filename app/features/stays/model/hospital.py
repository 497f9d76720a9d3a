"""A stay in hospital: what is told of it, and who sits with the resident (陪护)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.kernel.clock import shown_time, to_text
from app.kernel.errors import Finding
from app.kernel.ids import MoveId, ResidentId
from app.kernel.text import words

DIAGNOSIS = "diagnosis"
"""Key of a move's detail that only those see who may read health."""


@dataclass(frozen=True, slots=True)
class HospitalTrip:
    """What is told when a resident goes to hospital."""

    hospital: str
    ward: str = ""
    diagnosis: str = ""
    sent_by: str = ""
    contact_told: str = ""  # who of the family or the committee
    contact_told_at: datetime | None = None  # aware; None: not told yet

    def detail(self) -> dict[str, str]:
        """Return what is filled in, as a move's detail."""
        told = "" if self.contact_told_at is None else to_text(self.contact_told_at)
        whole = {
            "hospital": self.hospital,
            "ward": self.ward,
            DIAGNOSIS: self.diagnosis,
            "sent_by": self.sent_by,
            "contact_told": self.contact_told,
            "contact_told_at": told,
        }
        return {name: value.strip() for name, value in whole.items() if value.strip()}


class EscortKind(StrEnum):
    """Whose person the escort is."""

    OWN = "own"  # 本院员工: missing at home meanwhile
    HIRED = "hired"  # 护工
    FAMILY = "family"  # 家属


@dataclass(frozen=True, slots=True)
class Escort:
    """Somebody who sits with a resident in hospital."""

    id: int
    resident_id: ResidentId
    move_id: MoveId  # the move to hospital
    name: str
    kind: EscortKind
    from_at: datetime  # aware
    to_at: datetime | None = None  # None: still there
    cost_fen: int | None = None  # None: not told


_HOSPITAL = words("Stays", "Write which hospital.")
_NAME = words("Stays", "Write who it is.")
_ORDER = words("Stays", "The end must be after the start at {when}.")
_COST = words("Stays", "The cost cannot be below zero.")


def trip_findings(trip: HospitalTrip) -> tuple[Finding, ...]:
    """Return what is missing when somebody goes to hospital.

    Source: 民政部令第66号 第19条 (the contact is told).
    """
    return () if trip.hospital.strip() else (Finding("hospital", _HOSPITAL, code="hospital_missing"),)


def escort_findings(escort: Escort) -> tuple[Finding, ...]:
    """Return what is wrong with an escort."""
    found = []
    if not escort.name.strip():
        found.append(Finding("name", _NAME, code="name_missing"))
    if escort.to_at is not None and escort.to_at < escort.from_at:
        found.append(Finding("to_at", _ORDER, {"when": shown_time(escort.from_at)}, code="order"))
    if escort.cost_fen is not None and escort.cost_fen < 0:
        found.append(Finding("cost_fen", _COST, code="cost"))
    return tuple(found)
