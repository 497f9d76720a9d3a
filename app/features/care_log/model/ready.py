"""What lies ready to be confirmed in a shift, and how the looks at night stand; nothing here counts as done."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from app.features.care_log.model.catalogue import NIGHT_LOOK, DayPart, Group, Item, catalogue
from app.features.care_log.model.entries import Line, is_unusual
from app.features.care_log.model.plan import CarePlan, Deed, PlanDraft
from app.features.care_log.model.rules import LogRules, look_interval
from app.features.places.model import RoomSex
from app.features.staff.model import Shift
from app.features.stays.model import State
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.clock import HOME_ZONE, in_home
from app.kernel.ids import FloorId, ResidentId, RoomId

_DEEP_NIGHT = time(2)
_WHOLE_DAY = timedelta(hours=16)
_NO_PLAN: CarePlan = {}
AWAY = "away"
"""The phrase of a look at night that found somebody out for a moment (暂离)."""


class CellState(StrEnum):
    """How an item of a resident's routine stands in a shift."""

    READY = "ready"  # lies there with its usual word, dashed; nothing is recorded
    RECORDED = "recorded"
    LATER = "later"  # its time has not come
    NOT_FOR = "not_for"  # 不用: not for this class, or left out by the plan


@dataclass(frozen=True, slots=True)
class Cell:
    """One item of one resident's routine."""

    item: Item
    state: CellState
    lines: tuple[Line, ...] = ()  # that stand, in the order they happened; each stands for the next time
    due_at: tuple[datetime, ...] = ()  # aware: from when it can be done, each time in the shift
    waiting: int = 0  # times that are past and not on record

    @property
    def line(self) -> Line | None:
        """Return the last line; None while nothing is recorded."""
        return self.lines[-1] if self.lines else None

    @property
    def begins_at(self) -> datetime | None:
        """Return from when it can be done next, where that is LATER."""
        return self.due_at[len(self.lines)] if self.state is CellState.LATER else None


@dataclass(frozen=True, slots=True)
class Measure:
    """A measurement that a resident's plan asks for in a shift; each that was taken stands for the next time."""

    item: Item
    due_at: tuple[datetime, ...]  # aware, in the shift, oldest first
    taken: tuple[Line, ...]  # in the shift, that stand, oldest first

    @property
    def next_at(self) -> datetime | None:
        """Return the first time that nothing stands for; None when all were taken."""
        return next(iter(self.due_at[len(self.taken) :]), None)

    def missing(self, now: datetime) -> bool:
        """Tell whether its time is past and it was not taken."""
        return self.next_at is not None and self.next_at <= now


@dataclass(frozen=True, slots=True)
class ResidentSheet:
    """One resident's row on the sheet of a room."""

    resident_id: ResidentId
    name: str
    bed: str  # label
    self_care: SelfCare
    state: State  # who is not PRESENT has nothing ready
    risks: Mapping[Risk, Grade]
    cells: tuple[Cell, ...]  # in the order of the columns; none for who is not in the house
    more: tuple[Line, ...]  # measurements, looks at night and others of this shift, that stand, oldest first
    plan: CarePlan = field(default_factory=dict)  # what of it is to be known in this shift
    measures: tuple[Measure, ...] = ()  # that the plan asks for in this shift; none for who is not in the house

    @property
    def present(self) -> bool:
        """Tell whether the resident is in the house."""
        return self.state is State.PRESENT


@dataclass(frozen=True, slots=True)
class RoomSheet:
    """The sheet of one room in one shift."""

    room_id: RoomId
    name: str
    columns: tuple[Item, ...]
    residents: tuple[ResidentSheet, ...]  # by bed
    building: str = ""  # "" where the home has only one

    @property
    def called(self) -> str:
        """Return its name with the building, where there are several."""
        return f"{self.building} {self.name}".strip()

    @property
    def ready(self) -> int:
        """Return how many cells wait."""
        return sum(cell.state is CellState.READY for one in self.residents for cell in one.cells)

    @property
    def recorded(self) -> tuple[Line, ...]:
        """Return the routine on record."""
        return tuple(line for one in self.residents for cell in one.cells for line in cell.lines)

    @property
    def done(self) -> bool:
        """Tell whether nothing waits any more; true of a room with nobody in the house."""
        return not self.ready

    @property
    def last(self) -> Line | None:
        """Return what was recorded last of the routine: who confirmed the room, and when."""
        return max(self.recorded, key=lambda line: (line.entry.recorded_at, line.entry.id), default=None)


class LookState(StrEnum):
    """How the look at one resident stands at night. Source: practice of one program (待查、已查、异常、暂离、请假)."""

    WAITING = "waiting"  # 待查
    USUAL = "usual"  # 正常
    UNUSUAL = "unusual"  # 异常
    AWAY = "away"  # 暂离
    OUT = "out"  # 请假、住院、失联: nobody to look at


class LastTime(NamedTuple):
    """The newest line of one item that stands: when and how."""

    at: datetime  # aware, UTC
    outcome: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """The look at one resident in a night shift."""

    resident_id: ResidentId
    name: str
    bed: str
    self_care: SelfCare
    state: LookState
    due_at: datetime | None  # aware, UTC; None for who is out, or when the shift ends before

    def overdue(self, now: datetime) -> bool:
        """Tell whether its time is past."""
        return self.due_at is not None and now > self.due_at


def parts(shift: Shift) -> frozenset[DayPart]:
    """Return what a shift is: a night's if it covers two in the morning; one of a whole day is both."""
    day = in_home(shift.begins_at).date()
    deep = (datetime.combine(on, _DEEP_NIGHT, HOME_ZONE) for on in (day, day + timedelta(days=1)))
    if not any(instant in shift for instant in deep):
        return frozenset({DayPart.DAY})
    is_whole = shift.ends_at - shift.begins_at > _WHOLE_DAY
    return frozenset(DayPart) if is_whole else frozenset({DayPart.NIGHT})


def columns(shift: Shift, plans: Iterable[CarePlan] = ()) -> tuple[Item, ...]:
    """Return the routine of a shift in the order of screen and paper, with what `plans` add for somebody."""
    routine = catalogue().of(Group.ROUTINE)
    added = {
        item.key
        for plan in plans
        for item in routine
        if (line := _line_of(plan, item, shift)) is not None and line.deed is Deed.DO and _times(item, shift, line)
    }
    return tuple(item for item in routine if _is_usual(item, shift) or item.key in added)


def _is_usual(item: Item, shift: Shift) -> bool:
    """Tell whether everybody's routine has an item in a shift; a meal belongs to the shift its time is in."""
    return bool(item.parts & parts(shift)) and bool(_times(item, shift, None))


def _line_of(plan: CarePlan, item: Item, shift: Shift) -> PlanDraft | None:
    """Return what a plan says of an item in a shift; None: it is as for everybody."""
    line = plan.get(item.key)
    return None if line is None or line.part not in (None, *parts(shift)) else line


def _times(item: Item, shift: Shift, line: PlanDraft | None) -> tuple[datetime, ...]:
    """Return from when in a shift an item can be done, each time there is one; empty for times that are not in it.

    Every so many hours: from the beginning of the shift on.
    """
    if line is not None and line.every_hours is not None:
        return tuple(_every(timedelta(hours=line.every_hours), shift))
    planned = () if line is None else tuple(map(time.fromisoformat, line.times))
    times = planned or ((item.time,) if item.time is not None else ())
    if not times:
        return (shift.begins_at,)
    day = in_home(shift.begins_at).date()
    found = (datetime.combine(on, one, HOME_ZONE) for on in (day, day + timedelta(days=1)) for one in times)
    return tuple(sorted(at for at in found if at in shift))


def _every(step: timedelta, shift: Shift) -> Iterator[datetime]:
    at = shift.begins_at
    while at in shift:
        yield at
        at += step


def due(item: Item, shift: Shift, self_care: SelfCare, plan: CarePlan) -> tuple[datetime, ...]:
    """Return from when in a shift an item can be done for somebody, each time; empty: it is not for them in it.

    Of several times, those before the plan was written are not asked for: nobody knew of them.
    """
    line = _line_of(plan, item, shift)
    wanted = _is_usual(item, shift) and item.fits(self_care) if line is None else line.deed is Deed.DO
    times = _times(item, shift, line) if wanted else ()
    written_at = None if line is None else line.written_at
    return times if len(times) <= 1 or written_at is None else tuple(at for at in times if at >= written_at)


def cell(item: Item, shift: Shift, self_care: SelfCare, lines: Sequence[Line], now: datetime,
         plan: CarePlan = _NO_PLAN) -> Cell:  # fmt: skip
    """Return how one item of somebody in the house stands now; what is recorded stands whatever class and plan say.

    `lines` are those of the item that stand, in the order they happened.
    """
    times, done = due(item, shift, self_care, plan), len(lines)
    waits = waiting(times, done, now)
    if waits:
        state = CellState.READY
    elif done < len(times):
        state = CellState.LATER
    else:
        state = CellState.RECORDED if done else CellState.NOT_FOR
    return Cell(item, state, tuple(lines), times, waits)


def waiting(times: Sequence[datetime], done: int, now: datetime) -> int:
    """Return how many of the times of an item are past and not on record; each that is stands for the next one."""
    return sum(at <= now for at in times[done:])


def most(item: Item, shift: Shift, plan: CarePlan) -> int:
    """Return how often an item is recorded of somebody in a shift at most: once, or each time that the plan names."""
    line = _line_of(plan, item, shift)
    return 1 if line is None or line.deed is not Deed.DO else max(1, len(_times(item, shift, line)))


def in_shift(plan: CarePlan, shift: Shift) -> CarePlan:
    """Return what of a plan is to be known in a shift."""
    lines = ((item, plan[item.key]) for item in catalogue().items if item.key in plan)
    return {
        item.key: line
        for item, line in lines
        if _line_of(plan, item, shift) is not None and (not line.times or _times(item, shift, line))
    }


def measures(plan: CarePlan, shift: Shift, lines: Iterable[Line]) -> tuple[Measure, ...]:
    """Return the measurements that a plan asks for in a shift; `lines` are the resident's that stand, oldest first."""
    taken = list(lines)
    asked = ((item, line) for item in catalogue().of(Group.MEASURES) if (line := plan.get(item.key)) is not None)
    due = ((item, _times(item, shift, line)) for item, line in asked)
    return tuple(Measure(item, at, tuple(one for one in taken if one.entry.item == item.key)) for item, at in due if at)


def night_begins(shift: Shift, rules: LogRules) -> datetime:
    """Return from when the looks at night are counted: the beginning of a night's shift, or the evening in it."""
    if DayPart.DAY not in parts(shift):
        return shift.begins_at
    day = in_home(shift.begins_at).date()
    evening = time.fromisoformat(rules.night_from)
    times = (datetime.combine(on, evening, HOME_ZONE) for on in (day, day + timedelta(days=1)))
    return next((at for at in times if at in shift), shift.begins_at)


def look(state: State, last: LastTime | None, self_care: SelfCare, shift: Shift, rules: LogRules, now: datetime,
         plan: CarePlan = _NO_PLAN) -> tuple[LookState, datetime | None]:  # fmt: skip
    """Return how a look at night stands and when the next one is due; `last` is the newest of this shift that stands.

    Source of the three looks: duty book of one care home; of the intervals: the rules of the home, and the plan.
    """
    if state is not State.PRESENT:
        return LookState.OUT, None
    own = plan.get(NIGHT_LOOK)
    usual = look_interval(self_care, rules)
    interval = usual if own is None or own.every_hours is None else timedelta(hours=own.every_hours)
    due_at = (night_begins(shift, rules) if last is None else last.at) + interval
    due = due_at if due_at < shift.ends_at else None
    if last is None or (due is not None and now >= due):
        return LookState.WAITING, due
    if AWAY in last.outcome:
        return LookState.AWAY, due
    return (LookState.UNUSUAL if is_unusual(last.outcome) else LookState.USUAL), due


@dataclass(frozen=True, slots=True)
class RoomState:
    """How far a room is in a shift, for the list of rooms."""

    room_id: RoomId
    floor_id: FloorId
    name: str
    sex: RoomSex
    present: int  # residents in the house
    out: int  # on leave, in hospital, missing
    ready: int  # cells that wait
    recorded: int
    last_at: datetime | None  # aware, UTC: when the routine was recorded last; None: nothing is
    last_by: str
    building: str = ""  # "" where the home has only one

    @property
    def called(self) -> str:
        """Return its name with the building, where there are several."""
        return f"{self.building} {self.name}".strip()

    @property
    def done(self) -> bool:
        """Tell whether nothing waits any more; true of a room with nobody in the house."""
        return not self.ready


def called(rooms: Iterable[RoomState]) -> str:
    """Return the names of rooms, each building said once before its rooms."""
    told = (
        f"{building} {'、'.join(one.name for one in inside)}".strip()
        for building, inside in groupby(rooms, key=lambda one: one.building)
    )
    return "；".join(told)
