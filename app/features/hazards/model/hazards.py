"""A hazard as it was reported, the steps since then, and how it stands: a pure fold over the steps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

from app.features.hazards.model.grades import HazardGrade, HazardSource, HazardState
from app.kernel.clock import in_home
from app.kernel.ids import AccountId, HazardId, StaffId
from app.kernel.text import words

Photo = tuple[bytes, str]
"""Bytes of a picture and the name of its file."""


class StepKind(StrEnum):
    """What happened to a hazard after the report."""

    STARTED = "started"  # 开始整改
    MENDED = "mended"  # 改好了
    SENT_BACK = "sent_back"  # 复查没过
    CLOSED = "closed"  # 销号
    REOPENED = "reopened"  # 重新打开
    REGRADED = "regraded"
    DEADLINE = "deadline"
    OWNER = "owner"
    NOTED = "noted"
    TAKEN_BACK = "taken_back"  # the line that corrects an earlier one


STEP_WORDS = {
    StepKind.STARTED: words("Hazards", "begun to mend"),
    StepKind.MENDED: words("Hazards", "mended"),
    StepKind.SENT_BACK: words("Hazards", "check not passed"),
    StepKind.CLOSED: words("Hazards", "checked and closed"),
    StepKind.REOPENED: words("Hazards", "opened again"),
    StepKind.REGRADED: words("Hazards", "grade changed"),
    StepKind.DEADLINE: words("Hazards", "deadline moved"),
    StepKind.OWNER: words("Hazards", "given to somebody else"),
    StepKind.NOTED: words("Hazards", "note"),
    StepKind.TAKEN_BACK: words("Hazards", "step taken back"),
}
STEP_ON_PAPER = {
    StepKind.STARTED: "开始整改",
    StepKind.MENDED: "整改完成",
    StepKind.SENT_BACK: "复查未通过",
    StepKind.CLOSED: "复查销号",
    StepKind.REOPENED: "重新打开",
    StepKind.REGRADED: "改等级",
    StepKind.DEADLINE: "改期限",
    StepKind.OWNER: "换责任人",
    StepKind.NOTED: "说明",
    StepKind.TAKEN_BACK: "收回一步",
}


@dataclass(frozen=True, slots=True)
class HazardDraft:
    """What a person enters of a hazard."""

    place: str = ""
    what: str = ""
    source: HazardSource = HazardSource.SEEN
    source_id: int | None = None  # of the row it was found at; None: seen
    item: str = ""  # of the check, as it reads now
    critical: bool = False
    grade: HazardGrade = HazardGrade.MINOR
    major_group: int | None = None  # 1 to 5, of a major one only
    on_the_spot: bool | None = None  # mended at once; None: not answered
    interim: str = ""  # what keeps people safe until it is mended
    owner_id: StaffId | None = None  # None: nobody of the staff, then `owner` says who
    owner: str = ""
    deadline: date | None = None
    found_at: datetime | None = None  # aware; None: now
    found_by: str = ""  # "": the acting person
    before: tuple[Photo, ...] = ()
    after: tuple[Photo, ...] = ()


@dataclass(frozen=True, slots=True)
class StepDraft:
    """What a person enters of a step; what it needs depends on its kind."""

    kind: StepKind
    text: str = ""
    staff_id: StaffId | None = None  # who mended it, None: who writes it; whose it is now
    owner: str = ""
    grade: HazardGrade | None = None
    major_group: int | None = None
    deadline: date | None = None
    step_id: int | None = None  # that is taken back
    photos: tuple[Photo, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step as recorded."""

    id: int
    kind: StepKind
    text: str
    staff_id: StaffId | None
    owner: str
    grade: HazardGrade | None
    major_group: int | None
    deadline: date | None
    second_by: AccountId | None
    second: str  # name; "": nobody signed beside
    step_id: int | None
    recorded_at: datetime
    recorded_by: AccountId
    author: str


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A photo of a hazard."""

    hash: str
    after: bool  # it was mended
    step_id: int | None  # None: came with the report


@dataclass(frozen=True)  # without slots: `standing` is found once
class Hazard:
    """A hazard with all its steps, oldest first."""

    id: HazardId
    year: int
    number: int
    found_at: datetime
    found_by: str
    place: str
    what: str
    source: HazardSource
    source_id: int | None
    item: str
    critical: bool
    first_grade: HazardGrade
    first_group: int | None
    on_the_spot: bool
    interim: str
    first_owner_id: StaffId | None
    first_owner: str
    first_deadline: date
    recorded_at: datetime
    recorded_by: AccountId
    author: str
    steps: tuple[Step, ...] = ()
    photos: tuple[StoredPhoto, ...] = ()

    @property
    def label(self) -> str:
        """Return the number as people say it: 2026-017."""
        return f"{self.year}-{self.number:03d}"

    @cached_property
    def standing(self) -> tuple[Step, ...]:
        """Return the steps that were not taken back, without the lines that took others back."""
        gone = {one.step_id for one in self.steps if one.kind is StepKind.TAKEN_BACK}
        return tuple(one for one in self.steps if one.id not in gone and one.kind is not StepKind.TAKEN_BACK)

    @property
    def state(self) -> HazardState:
        """Return how it stands."""
        return state_after(one.kind for one in self.standing)

    @property
    def is_open(self) -> bool:
        """Tell whether it is not closed."""
        return self.state is not HazardState.CLOSED

    @property
    def grade(self) -> HazardGrade:
        """Return how grave it is by now."""
        return next((one.grade for one in reversed(self.standing) if one.grade is not None), self.first_grade)

    @property
    def major_group(self) -> int | None:
        """Return the group of a major one; None for others."""
        regraded = [one.major_group for one in self.standing if one.kind is StepKind.REGRADED]
        return regraded[-1] if regraded else self.first_group

    @property
    def deadline(self) -> date:
        """Return the last day for it to be closed."""
        return next((one.deadline for one in reversed(self.standing) if one.deadline is not None), self.first_deadline)

    @property
    def owner_id(self) -> StaffId | None:
        """Return who of the staff has to mend it; None: somebody else, see `owner`."""
        given = [one.staff_id for one in self.standing if one.kind is StepKind.OWNER]
        return given[-1] if given else self.first_owner_id

    @property
    def owner(self) -> str:
        """Return the name of who has to mend it, as written then."""
        return next((one.owner for one in reversed(self.standing) if one.kind is StepKind.OWNER), self.first_owner)

    @property
    def mended(self) -> tuple[Step, ...]:
        """Return every step since it was last open that says it was mended, those taken back too.

        Who wrote that something is mended does not judge it, even after taking the line back.
        """
        opened = max((one.id for one in self.steps if one.kind is StepKind.REOPENED), default=0)
        return tuple(one for one in self.steps if one.kind is StepKind.MENDED and one.id > opened)

    @property
    def closed(self) -> Step | None:
        """Return the step that closed it; None while it is open."""
        last = next((one for one in reversed(self.standing) if one.kind in _MOVES), None)
        return last if last is not None and last.kind is StepKind.CLOSED else None

    def days_open(self, day: date) -> int:
        """Return its age in days, 1 on the day it was found, up to a day or the day it was closed."""
        end = day if self.closed is None else in_home(self.closed.recorded_at).date()
        return max((end - in_home(self.found_at).date()).days, 0) + 1

    def days_over(self, day: date) -> int:
        """Return by how many days an open one is over its deadline; 0: in time, or closed."""
        return max((day - self.deadline).days, 0) if self.is_open else 0

    def at(self, instant: datetime) -> Hazard:
        """Return it as it stood at an instant: without the steps from then on."""
        return replace(self, steps=tuple(one for one in self.steps if one.recorded_at < instant))


_MOVES = {
    StepKind.STARTED: HazardState.MENDING,
    StepKind.MENDED: HazardState.TO_CHECK,
    StepKind.SENT_BACK: HazardState.MENDING,
    StepKind.CLOSED: HazardState.CLOSED,
    StepKind.REOPENED: HazardState.WAITING,
}
"""Where each step leads that moves a hazard on."""

_FROM = {
    StepKind.STARTED: {HazardState.WAITING},
    StepKind.MENDED: {HazardState.WAITING, HazardState.MENDING},
    StepKind.SENT_BACK: {HazardState.TO_CHECK},
    StepKind.CLOSED: {HazardState.TO_CHECK},
    StepKind.REOPENED: {HazardState.CLOSED},
    StepKind.NOTED: set(HazardState),
}
"""In which states a step is possible; all others while it is open."""

_CORRECTED = frozenset({StepKind.STARTED, StepKind.MENDED, StepKind.SENT_BACK, StepKind.NOTED})
"""What can be taken back; all other steps are answered by one of their own kind."""


def state_after(kinds: Iterable[StepKind]) -> HazardState:
    """Return how a hazard stands after steps of these kinds."""
    state = HazardState.WAITING
    for kind in kinds:
        state = _MOVES.get(kind, state)
    return state


def is_possible(hazard: Hazard, kind: StepKind) -> bool:
    """Tell whether a step of a kind may follow; taking back is asked by `can_take_back`."""
    return hazard.state in _FROM.get(kind, set(HazardState) - {HazardState.CLOSED})


def can_take_back(hazard: Hazard, step: Step) -> bool:
    """Tell whether a step may be taken back: a note at any time, else the newest one that moved the hazard on."""
    if step.kind is StepKind.NOTED:
        return step in hazard.standing
    moved = [one for one in hazard.standing if one.kind in _MOVES]
    return step.kind in _CORRECTED and bool(moved) and moved[-1] == step


def gravest_first(hazards: Iterable[Hazard], day: date) -> tuple[Hazard, ...]:
    """Return hazards in the order they press: overdue, then the gravest, then by deadline."""
    grades: Sequence[HazardGrade] = list(HazardGrade)
    return tuple(sorted(hazards, key=lambda one: (-one.days_over(day), -grades.index(one.grade), one.deadline, one.id)))
