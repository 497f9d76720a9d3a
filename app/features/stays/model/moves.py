"""States and moves: where a resident is at any instant is folded from the moves that stand, never stored."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.kernel.access import Permission
from app.kernel.ids import AccountId, BedId, ImportId, MoveId, ResidentId


class State(StrEnum):
    """Where a resident stands towards the home."""

    AWAITING = "awaiting"  # 待入住
    PRESENT = "present"  # 在院
    ON_LEAVE = "on_leave"  # 请假
    IN_HOSPITAL = "in_hospital"  # 住院
    MISSING = "missing"  # 失联
    LEFT = "left"  # 离院


class Kind(StrEnum):
    """What a move is."""

    ADMITTED = "admitted"  # 入住
    MOVED_BED = "moved_bed"  # 换床; also: given up the bed
    WENT_ON_LEAVE = "went_on_leave"  # 请假
    CAME_BACK = "came_back"  # 销假
    WENT_TO_HOSPITAL = "went_to_hospital"  # 住院
    LEFT_HOSPITAL = "left_hospital"  # 出院
    WENT_MISSING = "went_missing"  # 失联
    WAS_FOUND = "was_found"  # 找回
    TRANSFERRED_OUT = "transferred_out"  # 转出
    DISCHARGED = "discharged"  # 退住
    SUPPORT_ENDED = "support_ended"  # 终止供养
    DIED = "died"  # 死亡


REGISTERED = (State.PRESENT, State.ON_LEAVE, State.IN_HOSPITAL, State.MISSING)
"""在册 = 在院 + 请假 + 住院 + 失联; 待入住 is not. Source: practice of handover sheets (交接班记录)."""

LEAVING = frozenset({Kind.TRANSFERRED_OUT, Kind.DISCHARGED, Kind.SUPPORT_ENDED, Kind.DIED})
"""The four ways out. Source: practice of handover sheets (交接班记录)."""

LEGAL: Mapping[Kind, tuple[frozenset[State], State | None]] = {
    Kind.ADMITTED: (frozenset({State.AWAITING}), State.PRESENT),
    Kind.MOVED_BED: (frozenset(REGISTERED), None),
    Kind.WENT_ON_LEAVE: (frozenset({State.PRESENT}), State.ON_LEAVE),
    Kind.CAME_BACK: (frozenset({State.ON_LEAVE}), State.PRESENT),
    Kind.WENT_TO_HOSPITAL: (frozenset({State.PRESENT, State.ON_LEAVE, State.MISSING}), State.IN_HOSPITAL),
    Kind.LEFT_HOSPITAL: (frozenset({State.IN_HOSPITAL}), State.PRESENT),
    Kind.WENT_MISSING: (frozenset({State.PRESENT, State.ON_LEAVE, State.IN_HOSPITAL}), State.MISSING),
    Kind.WAS_FOUND: (frozenset({State.MISSING}), State.PRESENT),
    **{kind: (frozenset(REGISTERED), State.LEFT) for kind in sorted(LEAVING)},
}
"""Move -> (states it may start from, state it leads to; None: the same). 离院→待入住 is tacit in a new admission.

Source: practice of handover sheets (交接班记录).
"""

PERMISSION: Mapping[Kind, Permission] = {
    **dict.fromkeys((Kind.ADMITTED, *sorted(LEAVING - {Kind.DIED})), Permission.STAYS_ADMIT),
    **dict.fromkeys((Kind.CAME_BACK, Kind.WENT_MISSING, Kind.WAS_FOUND), Permission.STAYS_ATTEND),
    **dict.fromkeys(
        (Kind.MOVED_BED, Kind.WENT_ON_LEAVE, Kind.WENT_TO_HOSPITAL, Kind.LEFT_HOSPITAL, Kind.DIED),
        Permission.STAYS_MOVE,
    ),
}
"""Who may record a move."""

_SAYS_BED = frozenset({Kind.ADMITTED, Kind.MOVED_BED})

PREPARABLE = LEAVING - {Kind.DIED} | {Kind.ADMITTED}
"""What a clerk prepares and the director confirms."""


@dataclass(frozen=True, slots=True)
class Move:
    """One line of a resident's moves (动向), as recorded."""

    id: MoveId
    resident_id: ResidentId
    kind: Kind
    at: datetime  # when it happened, aware, UTC
    bed_id: BedId | None = None  # bed held after it; decides for admissions and changes of bed, else as then known
    reason: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)  # hospital, ward, going_to …
    paper: str | None = None  # hash of a scan
    corrects: MoveId | None = None  # the line it stands in place of
    recorded_at: datetime | None = None  # None: not recorded yet
    recorded_by: AccountId | None = None
    import_id: ImportId | None = None  # the import that brought it
    withdrawn: bool = False
    from_state: State | None = None  # as known when recorded
    to_state: State | None = None


MoveRow = tuple[ResidentId, Kind, BedId | None, datetime]
"""What a move that counts says of where somebody is: whom, what, the bed after it, when."""


def new_move(
    resident_id: ResidentId,
    kind: Kind,
    at: datetime,
    reason: str,
    *,
    bed_id: BedId | None = None,
    detail: dict[str, str] | None = None,
    import_id: ImportId | None = None,
) -> Move:
    """Return a move that is not recorded yet."""
    told = {name: value.strip() for name, value in (detail or {}).items() if value.strip()}
    return Move(MoveId(0), resident_id, kind, at, bed_id, reason, told, import_id=import_id)


@dataclass(frozen=True, slots=True)
class Step:
    """A move that stands, with what it led from and to."""

    move: Move
    before: State
    after: State
    bed_id: BedId | None  # bed held after it
    legal: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a resident is at one instant."""

    state: State
    bed_id: BedId | None = None  # kept on leave and in hospital unless given up
    since: datetime | None = None  # of the state; None: never moved
    bed_since: datetime | None = None  # None: no bed
    left_by: Kind | None = None  # how, when LEFT
    admitted_at: datetime | None = None  # the last time; None: never


NEVER_MOVED = Standing(State.AWAITING)


def standing(lines: Iterable[Move]) -> tuple[Move, ...]:
    """Return the lines that count, in the order they happened: neither withdrawn nor replaced by a correction.

    Of two lines of one instant the one first recorded comes first; a correction has the place of what it corrects.
    """
    kept = {line.id: line for line in lines if not line.withdrawn}
    replaced = {line.corrects for line in kept.values()}
    count = [line for line in kept.values() if line.id not in replaced]
    return tuple(sorted(count, key=lambda line: (line.at, _first(line, kept))))


def _first(line: Move, kept: Mapping[MoveId, Move]) -> MoveId:
    """Return the id of the first line of a chain of corrections."""
    root = line.id
    while (corrected := kept[root].corrects) is not None and corrected in kept:
        root = corrected
    return root


def steps(moves: Iterable[Move]) -> Iterator[Step]:
    """Yield what each standing move, in the order they happened, led from and to; an illegal one changes nothing."""
    now = _Now()
    for move in moves:
        before, legal = now.take(move.kind, move.bed_id, move.at)
        yield Step(move, before, now.state, now.bed_id, legal)


def fold(moves: Iterable[Move], at: datetime) -> Standing:
    """Return the standing at an instant, the instant itself included; `moves` stand and are in order."""
    now = _Now()
    for move in moves:
        if move.at > at:
            break
        now.take(move.kind, move.bed_id, move.at)
    return now.standing()


def fold_all(rows: Iterable[MoveRow]) -> dict[ResidentId, Standing]:
    """Return the standing of everybody after all of `rows`, which are in order for each resident.

    All are legal, as nothing else is recorded; what neither gives nor takes a bed may be missing before the last.
    """
    found: dict[ResidentId, _Now] = {}
    for resident_id, kind, bed_id, at in rows:
        now = found.get(resident_id)
        if now is None:
            now = found[resident_id] = _Now()
        now.go(kind, bed_id, at)
    return {resident_id: now.standing() for resident_id, now in found.items()}


class _Now:
    """The standing while moves are taken one after the other."""

    __slots__ = ("admitted_at", "bed_id", "bed_since", "left_by", "since", "state")

    def __init__(self) -> None:
        self.state = State.AWAITING
        self.bed_id: BedId | None = None
        self.since: datetime | None = None
        self.bed_since: datetime | None = None
        self.left_by: Kind | None = None
        self.admitted_at: datetime | None = None

    def take(self, kind: Kind, bed_id: BedId | None, at: datetime) -> tuple[State, bool]:
        """Take one move and return the state it starts from and whether it is legal; if not, nothing changes."""
        before = self.state
        if kind is Kind.ADMITTED and before is State.LEFT and self.left_by is not Kind.DIED:
            before = State.AWAITING
        legal = before in LEGAL[kind][0]
        if legal:
            self.go(kind, bed_id, at)
        return before, legal

    def go(self, kind: Kind, bed_id: BedId | None, at: datetime) -> None:
        """Go where a legal move leads to."""
        leads_to = LEGAL[kind][1]
        if leads_to is not None:
            self.state, self.since = leads_to, at
        if kind is Kind.ADMITTED:
            self.admitted_at = at
        self.left_by = kind if kind in LEAVING else None
        held = None if kind in LEAVING else bed_id if kind in _SAYS_BED else self.bed_id
        if held != self.bed_id:
            self.bed_id, self.bed_since = held, None if held is None else at

    def standing(self) -> Standing:
        """Return what was reached."""
        return Standing(self.state, self.bed_id, self.since, self.bed_since, self.left_by, self.admitted_at)


@dataclass(frozen=True, slots=True)
class Holding:
    """A bed held from one instant to another, the end not included."""

    bed_id: BedId
    resident_id: ResidentId
    from_at: datetime
    to_at: datetime | None  # None: still held


def holdings(moves: Sequence[Move]) -> tuple[Holding, ...]:
    """Return which beds a resident held and when; `moves` are one resident's, stand and are in order."""
    found: list[Holding] = []
    bed: BedId | None = None
    since: datetime | None = None
    for step in steps(moves):
        if step.bed_id == bed:
            continue
        if bed is not None and since is not None and since < step.move.at:
            found.append(Holding(bed, step.move.resident_id, since, step.move.at))
        bed, since = step.bed_id, step.move.at
    if bed is not None and since is not None:
        found.append(Holding(bed, moves[-1].resident_id, since, None))
    return tuple(found)


def overlap(one: Holding, other: Holding) -> bool:
    """Tell whether two people would hold one bed at the same time; at the very instant of a change they do not."""
    if one.bed_id != other.bed_id or one.resident_id == other.resident_id:
        return False
    one_first = other.to_at is None or one.from_at < other.to_at
    other_first = one.to_at is None or other.from_at < one.to_at
    return one_first and other_first
