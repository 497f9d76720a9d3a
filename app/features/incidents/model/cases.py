"""One incident as it was first told, and what was added later; nothing of it is ever changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from app.features.incidents.model.kinds import GRAVE_WITH_INJURY, IncidentKind
from app.kernel.ids import AccountId, IncidentId, ResidentId
from app.kernel.text import Words, words


class LineKind(StrEnum):
    """What may be added to an incident."""

    FAMILY_TOLD = "family_told"  # 告知家属
    REPORTED = "reported"  # 上报
    MORE = "more"  # 后续情况
    CAUSE = "cause"  # 原因
    MEASURE = "measure"  # 整改措施
    REVIEW = "review"  # 复核
    CORRECTED = "corrected"  # 更正
    CLOSED = "closed"  # 结案
    REOPENED = "reopened"  # 重新打开


LINE_WORDS: Mapping[LineKind, Words] = MappingProxyType(
    {
        LineKind.FAMILY_TOLD: words("Incident", "Family told"),
        LineKind.REPORTED: words("Incident", "Reported upward"),
        LineKind.MORE: words("Incident", "What came after"),
        LineKind.CAUSE: words("Incident", "Cause"),
        LineKind.MEASURE: words("Incident", "Measure"),
        LineKind.REVIEW: words("Incident", "Review"),
        LineKind.CORRECTED: words("Incident", "Correction"),
        LineKind.CLOSED: words("Incident", "Closed"),
        LineKind.REOPENED: words("Incident", "Opened again"),
    }
)

LINE_ON_PAPER: Mapping[LineKind, str] = MappingProxyType(
    {
        LineKind.FAMILY_TOLD: "告知家属",
        LineKind.REPORTED: "上报",
        LineKind.MORE: "后续情况",
        LineKind.CAUSE: "原因",
        LineKind.MEASURE: "整改措施",
        LineKind.REVIEW: "复核",
        LineKind.CORRECTED: "更正",
        LineKind.CLOSED: "结案",
        LineKind.REOPENED: "重新打开",
    }
)


_OPENS = frozenset({LineKind.REOPENED, LineKind.MORE})


@dataclass(frozen=True, slots=True)
class IncidentDraft:
    """What somebody is about to report; None: not answered yet."""

    kind: IncidentKind | None
    resident_id: ResidentId | None
    at: datetime | None  # aware; when it happened or was found
    place: str
    found_by: str
    what: str  # facts, not guesses
    first_aid: str = ""
    sent_to: str = ""  # hospital; "": nowhere
    injured: bool | None = None
    grave: bool | None = None
    nobody: bool = False  # True: it happened to nobody in particular


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident (意外) as it was first told."""

    id: IncidentId
    resident_id: ResidentId | None  # None: nobody in particular
    kind: IncidentKind
    at: datetime  # aware, UTC
    place: str
    found_by: str
    what: str
    first_aid: str
    sent_to: str
    injured: bool
    grave: bool
    private: bool  # True: only the director and the author read it
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId
    withdrawn: bool = False

    @property
    def is_grave(self) -> bool:
        """Tell whether it counts as grave: said so, or somebody was hurt where that is enough."""
        return self.grave or (self.injured and self.kind in GRAVE_WITH_INJURY)


@dataclass(frozen=True, slots=True)
class LineDraft:
    """What somebody is about to add."""

    kind: LineKind
    at: datetime | None  # aware; when it was done
    text: str = ""
    whom: str = ""  # who was told
    way: str = ""  # by phone, in person
    by_whom: str = ""  # who told them


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was added."""

    id: int
    kind: LineKind
    at: datetime  # aware, UTC
    text: str
    whom: str
    way: str
    by_whom: str
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId
    withdrawn: bool = False
    author: str = ""  # name of who recorded it


@dataclass(frozen=True, slots=True)
class Case:
    """One incident with all that was added, oldest first, lines taken back too."""

    incident: Incident
    lines: tuple[Line, ...] = ()
    name: str = ""  # of the resident; "": nobody in particular
    author: str = ""  # name of who reported it

    @property
    def standing(self) -> tuple[Line, ...]:
        """Return the lines that were not taken back."""
        return tuple(one for one in self.lines if not one.withdrawn)

    @property
    def is_closed(self) -> bool:
        """Tell whether it is closed now; what its author adds to a private one afterwards opens it again."""
        ends = [one.kind for one in self.standing if one.kind in _OPENS or one.kind is LineKind.CLOSED]
        return bool(ends) and ends[-1] is LineKind.CLOSED

    @property
    def is_open(self) -> bool:
        """Tell whether something is still to be done about it."""
        return not (self.is_closed or self.incident.withdrawn)

    def of(self, kind: LineKind) -> tuple[Line, ...]:
        """Return the standing lines of a kind; reviews only since it was last opened again."""
        since = 0
        if kind is LineKind.REVIEW:
            since = max((one.id for one in self.standing if one.kind is LineKind.REOPENED), default=0)
        return tuple(one for one in self.standing if one.kind is kind and one.id > since)


def open_first(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Return cases in the order a list shows them: open ones first, the newest first in each part."""
    return tuple(sorted(cases, key=lambda one: (not one.is_open, -one.incident.at.timestamp(), -one.incident.id)))
