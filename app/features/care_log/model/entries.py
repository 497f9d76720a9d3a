"""What is recorded of a resident's care, and what a person enters; imports the kernel and the catalogue only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from app.features.care_log.model.catalogue import USUAL, catalogue
from app.kernel.ids import AccountId, CareEntryId, ResidentId, ShiftKindId

"""Place of a line in the log: its instant as stored, and its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """One line of the log as entered."""

    resident_id: ResidentId
    item: str  # key of the catalogue
    outcome: tuple[str, ...] = ()  # USUAL alone, or phrases and deeds; for a measurement phrases or nothing
    value: float | None = None  # of a measurement, in the item's unit; systolic
    second_value: float | None = None  # diastolic
    note: str = ""
    at: datetime  # aware: when it was done or seen
    late_reason: str = ""  # needed for 补记
    flagged: bool | None = None  # 写进交班; None: as its phrases and numbers ask for
    sure: bool = False  # somebody looked again at what seemed unlikely


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the log as recorded (照护记录)."""

    id: CareEntryId
    resident_id: ResidentId
    item: str
    outcome: tuple[str, ...]
    value: float | None
    second_value: float | None
    note: str
    at: datetime  # aware, UTC
    duty_on: date
    shift_id: ShiftKindId | None
    late: bool
    late_reason: str
    flagged: bool
    corrects: CareEntryId | None
    why: str  # of a correction
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId

    @property
    def unusual(self) -> bool:
        """Tell whether something was not as it should be."""
        return is_unusual(self.outcome)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the log as shown: struck through when it does not stand."""

    entry: Entry
    name: str  # of the resident
    author: str
    corrected_by: CareEntryId | None = None  # the line that stands in its place
    withdrawn: bool = False
    withdrawn_by: str = ""  # who took it back, and why
    withdrawn_why: str = ""

    @property
    def stands(self) -> bool:
        """Tell whether it counts."""
        return self.corrected_by is None and not self.withdrawn


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which lines of the log are asked for; all of them without any."""

    resident_id: ResidentId | None = None
    item: str | None = None
    since: datetime | None = None  # aware, included
    until: datetime | None = None  # aware, not included
    unusual: bool = False  # those only
    flagged: bool = False
    late: bool = False

    @property
    def is_everything(self) -> bool:
        """Tell whether nothing is left out."""
        return self == LogFilter()

    @property
    def is_narrow(self) -> bool:
        """Tell whether an index leads from each line to the next: one thing at most is asked for, in any time.

        The routine has no index of its own.
        """
        asked = (self.resident_id is not None, self.item is not None, self.unusual, self.flagged, self.late)
        return sum(asked) <= 1 and (self.item is None or not is_routine(self.item))


@dataclass(frozen=True, slots=True)
class Limits:
    """What is usual of one measurement for one resident (个人范围); None: as for everybody."""

    low: float | None = None
    high: float | None = None
    second_low: float | None = None
    second_high: float | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """One measurement in a trend."""

    entry_id: CareEntryId
    at: datetime  # aware, UTC
    value: float
    second_value: float | None
    unusual: bool


@dataclass(frozen=True, slots=True)
class Signed:
    """Who stands for a shift's log (本班签名)."""

    account_id: AccountId
    name: str
    at: datetime  # aware, UTC


def is_routine(item: str) -> bool:
    """Tell whether an item lies ready in shifts, so that its lines are found through their group, not by an index.

    Years of lines are kept by it: an item that once was routine stays so.
    """
    known = catalogue().find(item)
    return known is None or bool(known.parts)


def is_unusual(outcome: Iterable[str]) -> bool:
    """Tell whether an outcome says that something was not as it should be."""
    return not {USUAL}.issuperset(outcome)


def stands_for_incident(entry: EntryDraft | Entry) -> str:
    """Return the kind of incident that a line asks to be reported as, "" for none."""
    known = catalogue().phrases
    kinds = (known[key].incident for key in entry.outcome if key in known)
    return next((kind for kind in kinds if kind), "")


def on_paper(entry: Entry) -> str:
    """Return what a line says, as printed in Chinese: `130/80 mmHg 偏高`, `拒餐、劝过`."""
    outcome = "、".join(word.chinese for word in catalogue().words_of(entry.item, entry.outcome))
    item = catalogue().find(entry.item)
    if item is None or entry.value is None:
        return outcome
    numbers = (value for value in (entry.value, entry.second_value) if value is not None)
    measured = "/".join(f"{value:.{item.decimals}f}" for value in numbers)
    unit = "" if item.unit is None else f" {item.unit.chinese}"
    return f"{measured}{unit} {outcome}".strip()
