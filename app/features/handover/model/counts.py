"""Head counts of a shift: at its begin, at its end, what came and went, and whether the three agree; rules only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.features.stays.model import REGISTERED, Kind, Standing, State, Step
from app.kernel.care import SelfCare
from app.kernel.handover import Term
from app.kernel.ids import BedId, ResidentId
from app.kernel.text import words


class Came(StrEnum):
    """How 在院 or 在册 changes, in the order of the sheet."""

    ADMITTED = "admitted"  # 新入
    CAME_BACK = "came_back"  # 返院: from leave
    LEFT_HOSPITAL = "left_hospital"  # 出院
    FOUND = "found"  # 找回
    MOVED_IN = "moved_in"  # 转来: from another area
    ON_LEAVE = "on_leave"  # 请假
    TO_HOSPITAL = "to_hospital"  # 住院
    MISSING = "missing"  # 失联
    MOVED_OUT = "moved_out"  # 转去: into another area
    TRANSFERRED_OUT = "transferred_out"  # 转出
    DISCHARGED = "discharged"  # 退住
    SUPPORT_ENDED = "support_ended"  # 终止供养
    DIED = "died"  # 死亡


BETWEEN_AREAS = frozenset({Came.MOVED_IN, Came.MOVED_OUT})
"""Left out on the sheet of a whole home."""

CAME_TERMS: Mapping[Came, Term] = {
    Came.ADMITTED: Term(words("HandoverCounts", "new"), "新入"),
    Came.CAME_BACK: Term(words("HandoverCounts", "back"), "返院"),
    Came.LEFT_HOSPITAL: Term(words("HandoverCounts", "from hospital"), "出院"),
    Came.FOUND: Term(words("HandoverCounts", "found"), "找回"),
    Came.MOVED_IN: Term(words("HandoverCounts", "from another area"), "转来"),
    Came.ON_LEAVE: Term(words("HandoverCounts", "on leave"), "请假"),
    Came.TO_HOSPITAL: Term(words("HandoverCounts", "to hospital"), "住院"),
    Came.MISSING: Term(words("HandoverCounts", "went missing"), "失联"),
    Came.MOVED_OUT: Term(words("HandoverCounts", "to another area"), "转去"),
    Came.TRANSFERRED_OUT: Term(words("HandoverCounts", "transferred out"), "转出"),
    Came.DISCHARGED: Term(words("HandoverCounts", "discharged"), "退住"),
    Came.SUPPORT_ENDED: Term(words("HandoverCounts", "support ended"), "终止供养"),
    Came.DIED: Term(words("HandoverCounts", "died"), "死亡"),
}

_OF_KIND: Mapping[Kind, Came] = {
    Kind.ADMITTED: Came.ADMITTED,
    Kind.CAME_BACK: Came.CAME_BACK,
    Kind.LEFT_HOSPITAL: Came.LEFT_HOSPITAL,
    Kind.WAS_FOUND: Came.FOUND,
    Kind.WENT_ON_LEAVE: Came.ON_LEAVE,
    Kind.WENT_TO_HOSPITAL: Came.TO_HOSPITAL,
    Kind.WENT_MISSING: Came.MISSING,
    Kind.TRANSFERRED_OUT: Came.TRANSFERRED_OUT,
    Kind.DISCHARGED: Came.DISCHARGED,
    Kind.SUPPORT_ENDED: Came.SUPPORT_ENDED,
    Kind.DIED: Came.DIED,
}

Inside = Callable[[BedId | None], bool]
"""Tells whether a bed belongs to the sheet's area; a whole home has every bed, and who has none."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many are where at one instant, each counted by itself."""

    registered: int
    present: int
    on_leave: int
    in_hospital: int
    missing: int
    dependent: int  # of those present, as the three below
    partial: int
    independent: int
    unassessed: int


@dataclass(frozen=True, slots=True)
class Flow:
    """What came and went in a shift, and what it does to 在院 and 在册."""

    came: Mapping[Came, int]  # every one, zero too
    present_in: int
    present_out: int
    registered_in: int
    registered_out: int


class Identity(StrEnum):
    """The sums that must come out. Source: practice of handover sheets (交接班记录)."""

    STATES = "states"  # 在册 = 在院 + 请假 + 住院 + 失联
    PRESENT = "present"  # 在院(end) = 在院(start) + in - out
    REGISTERED = "registered"  # 在册(end) = 在册(start) + 新入 - 转出 - 退住 - 终止供养 - 死亡


def counted(
    standings: Mapping[ResidentId, Standing],
    belongs: Callable[[ResidentId], bool],
    class_of: Mapping[ResidentId, SelfCare],
) -> Counts:
    """Return the head counts of those who belong to the area, all standings being of one instant."""
    states: Counter[State] = Counter()
    classes: Counter[SelfCare] = Counter()
    registered = 0
    for resident_id, where in standings.items():
        if where.state not in REGISTERED or not belongs(resident_id):
            continue
        registered += 1
        states[where.state] += 1
        if where.state is State.PRESENT:
            classes[class_of.get(resident_id, SelfCare.UNASSESSED)] += 1
    return Counts(
        registered,
        *(states[one] for one in (State.PRESENT, State.ON_LEAVE, State.IN_HOSPITAL, State.MISSING)),
        *(classes[one] for one in (SelfCare.DEPENDENT, SelfCare.PARTIAL, SelfCare.INDEPENDENT, SelfCare.UNASSESSED)),
    )


@dataclass(frozen=True, slots=True)
class Passage:
    """One legal move of a resident, with the last bed held before and after it."""

    step: Step
    bed_before: BedId | None
    bed_after: BedId | None

    @property
    def at(self) -> datetime:
        """Return when it happened."""
        return self.step.move.at

    def seen(self, inside: Inside) -> Came | None:
        """Return what it is to an area; None: nothing, e.g. a change of bed within it."""
        was, is_now = self.was_in(inside), self.is_in(inside)
        if self.step.move.kind is not Kind.MOVED_BED:
            return _OF_KIND[self.step.move.kind] if was or is_now else None
        if was is is_now:
            return None
        return Came.MOVED_IN if is_now else Came.MOVED_OUT

    def was_in(self, inside: Inside) -> bool:
        """Tell whether the resident was registered in the area before it."""
        return self.step.before in REGISTERED and inside(self.bed_before)

    def is_in(self, inside: Inside) -> bool:
        """Tell whether the resident is registered in the area after it."""
        return self.step.after in REGISTERED and inside(self.bed_after)


def passages(steps: Iterable[Step]) -> tuple[Passage, ...]:
    """Return the legal moves of one resident; who gave up a bed still belongs where it was."""
    found, held = list[Passage](), None
    for step in steps:
        if step.legal:
            after = held if step.bed_id is None else step.bed_id
            found.append(Passage(step, held, after))
            held = after
    return tuple(found)


def last_bed(taken: Iterable[Passage], at: datetime) -> BedId | None:
    """Return the bed that a resident held last at an instant (included); None: none yet."""
    held = None
    for one in taken:
        if one.at > at:
            break
        held = one.bed_after
    return held


def flowed(taken: Iterable[Passage], inside: Inside, after: datetime, until: datetime) -> Flow:
    """Return what came and went in an area with `after` < instant <= `until`."""
    came: Counter[Came] = Counter()
    sums: Counter[str] = Counter()
    for one in taken:
        if not after < one.at <= until or (kind := one.seen(inside)) is None:
            continue
        came[kind] += 1
        was, is_now = one.was_in(inside), one.is_in(inside)
        sums["registered_in"] += is_now and not was
        sums["registered_out"] += was and not is_now
        was = was and one.step.before is State.PRESENT
        is_now = is_now and one.step.after is State.PRESENT
        sums["present_in"] += is_now and not was
        sums["present_out"] += was and not is_now
    names = ("present_in", "present_out", "registered_in", "registered_out")
    return Flow({kind: came[kind] for kind in Came}, *(sums[name] for name in names))


def differences(start: Counts, end: Counts, flow: Flow) -> Mapping[Identity, int]:
    """Return by how many people each sum that does not come out is off; empty: all agree."""
    parts = end.present + end.on_leave + end.in_hospital + end.missing
    off = {
        Identity.STATES: end.registered - parts,
        Identity.PRESENT: end.present - (start.present + flow.present_in - flow.present_out),
        Identity.REGISTERED: end.registered - (start.registered + flow.registered_in - flow.registered_out),
    }
    return {identity: number for identity, number in off.items() if number}
