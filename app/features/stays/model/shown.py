"""What pages and papers are given to show; nothing here decides anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.features.places.model import Plan
from app.features.stays.model.leave import Slip
from app.features.stays.model.moves import Kind, Move, Standing, State
from app.kernel.birthdays import PartialDate
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.codes import Sex
from app.kernel.ids import AccountId, BedId, ResidentId


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a resident's moves as shown."""

    move: Move
    stands: bool  # False: corrected or taken back, shown struck through
    before: State  # as it follows from the lines that stand; as recorded when it does not stand
    after: State
    bed_id: BedId | None  # held after it, likewise
    bed_label: str  # "" for none
    recorded_by: str  # name
    login: str
    late: bool  # 补记: recorded on a later day than it happened


@dataclass(frozen=True, slots=True)
class Occupant:
    """A resident as the bed map shows one."""

    resident_id: ResidentId
    name: str
    reading: str
    sex: Sex
    born: PartialDate
    photo: str | None  # hash; None: no photo, or not to be seen
    standing: Standing
    overdue_minutes: int = 0  # of a leave; 0: in time
    due_back_at: datetime | None = None  # of a leave, aware; None: not on leave, or not known
    care: SelfCare | None = None  # official class; None: not asked for, or not for this reader
    risks: tuple[tuple[Risk, Grade], ...] = ()  # that are minded, the gravest first


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands beside the bed map of a resident, as far as the reader may see it; "" for what is not told."""

    contact: str = ""  # who is called first
    relation: str = ""
    phone: str = ""  # masked
    care_note: str = ""  # what to do in daily care


@dataclass(frozen=True, slots=True)
class Occupancy:
    """Who holds which bed at one instant."""

    plan: Plan
    by_bed: Mapping[BedId, Occupant]
    without_bed: tuple[Occupant, ...]  # registered, but no bed
    awaiting: tuple[Occupant, ...]  # on record, not admitted


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """A resident who is on leave now."""

    resident_id: ResidentId
    name: str
    bed_label: str
    slip: Slip | None  # None: the leave came without one, e.g. from another home
    overdue_minutes: int
    search_due: bool


@dataclass(frozen=True, slots=True)
class Prepared:
    """A move that waits for the director."""

    id: int
    resident_id: ResidentId
    name: str
    kind: Kind
    bed_id: BedId | None
    at: datetime
    reason: str
    paper: str | None  # hash of a scan
    recorded_at: datetime
    recorded_by: AccountId
    settled: str | None  # None: waits; "confirmed", "refused"


@dataclass(frozen=True, slots=True)
class Tenancy:
    """Somebody's time in a bed (住床历史)."""

    resident_id: ResidentId
    name: str
    from_at: datetime
    to_at: datetime | None  # None: still


@dataclass(frozen=True, slots=True)
class BuildingBeds:
    """How many beds of a building are in use, and how many of these somebody has."""

    name: str
    beds: int
    held: int  # kept on leave and in hospital too

    @property
    def free(self) -> int:
        """Return how many nobody has (空床)."""
        return self.beds - self.held
