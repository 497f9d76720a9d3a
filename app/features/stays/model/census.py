"""How many people are where: at an instant, and what came and went between two; counted from the moves alone."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from app.features.stays.model.moves import LEAVING, LEGAL, REGISTERED, Kind, MoveRow, Standing, State, Step
from app.kernel.care import SelfCare
from app.kernel.ids import ResidentId

ClassOf = Callable[[ResidentId], SelfCare]
"""Says a resident's class at the instant of the census; contributed by the slice that assesses."""


def nobody_assessed(_resident_id: ResidentId) -> SelfCare:
    """Return UNASSESSED: the class of everyone while no slice assesses."""
    return SelfCare.UNASSESSED


@dataclass(frozen=True, slots=True)
class Census:
    """Head counts at one instant (在册, 在院 …)."""

    present: int
    on_leave: int
    in_hospital: int
    missing: int
    by_class_registered: Mapping[SelfCare, int]
    by_class_present: Mapping[SelfCare, int]

    @property
    def registered(self) -> int:
        """Return 在册 = 在院 + 请假 + 住院 + 失联."""
        return self.present + self.on_leave + self.in_hospital + self.missing


def census(standings: Mapping[ResidentId, Standing], class_of: ClassOf = nobody_assessed) -> Census:
    """Return the head counts of standings that are all of one instant."""
    states: Counter[State] = Counter()
    classes: dict[bool, Counter[SelfCare]] = {True: Counter(), False: Counter()}
    for resident_id, where in standings.items():
        states[where.state] += 1
        if where.state in REGISTERED:
            classes[where.state is State.PRESENT][class_of(resident_id)] += 1
    here = {kind: classes[True][kind] for kind in SelfCare}
    return Census(
        present=states[State.PRESENT],
        on_leave=states[State.ON_LEAVE],
        in_hospital=states[State.IN_HOSPITAL],
        missing=states[State.MISSING],
        by_class_registered={kind: here[kind] + classes[False][kind] for kind in SelfCare},
        by_class_present=here,
    )


@dataclass(frozen=True, slots=True)
class DayCount:
    """Head counts at the end of a day; of the present day: now."""

    day: date
    present: int
    on_leave: int
    in_hospital: int
    missing: int

    @property
    def registered(self) -> int:
        """Return 在册 = 在院 + 请假 + 住院 + 失联."""
        return self.present + self.on_leave + self.in_hospital + self.missing


def day_counts(
    first: Mapping[ResidentId, State], rows: Iterable[MoveRow], ends: Mapping[date, datetime]
) -> tuple[DayCount, ...]:
    """Return the head counts at the end of each day, in order; `ends` rise.

    `first` is where all who are counted were at the first end; `rows` are the moves after it and until the last, legal
    and in order for each resident.
    """
    instants = [end.astimezone(UTC) for end in ends.values()]  # as the moves: of one zone they are compared faster
    by_day: list[Counter[State]] = [Counter() for _day in instants]
    now = dict(first)
    for resident_id, kind, _bed, at in rows:
        leads_to = LEGAL[kind][1]
        if leads_to is not None and resident_id in now:
            came = by_day[bisect_left(instants, at)]
            came[leads_to] += 1
            came[now[resident_id]] -= 1
            now[resident_id] = leads_to
    sums = Counter(first.values())
    counted = []
    for day, came in zip(ends, by_day, strict=True):
        for state, count in came.items():
            sums[state] += count
        counted.append(DayCount(day, *(sums[state] for state in REGISTERED)))
    return tuple(counted)


@dataclass(frozen=True, slots=True)
class Flow:
    """What came and went after one instant and until another, the second included."""

    kinds: Mapping[Kind, int]
    into: Mapping[State, int]  # moves that led into a state from another one
    out_of: Mapping[State, int]

    @property
    def leavings(self) -> int:
        """Return how many left: 转出 + 退住 + 终止供养 + 死亡."""
        return sum(self.kinds.get(kind, 0) for kind in LEAVING)

    @property
    def registered_change(self) -> int:
        """Return by how much 在册 changed: 新入 - 转出 - 退住 - 终止供养 - 死亡."""
        return self.kinds.get(Kind.ADMITTED, 0) - self.leavings

    @property
    def present_change(self) -> int:
        """Return by how much 在院 changed: moves into it less moves out of it."""
        return self.into.get(State.PRESENT, 0) - self.out_of.get(State.PRESENT, 0)


def flow(taken: Iterable[Step], after: datetime, until: datetime) -> Flow:
    """Return what came and went in the steps with `after` < instant <= `until`."""
    kinds: Counter[Kind] = Counter()
    into: Counter[State] = Counter()
    out_of: Counter[State] = Counter()
    for step in taken:
        if step.legal and after < step.move.at <= until:
            kinds[step.move.kind] += 1
            if step.before is not step.after:
                into[step.after] += 1
                out_of[step.before] += 1
    return Flow(kinds, into, out_of)
