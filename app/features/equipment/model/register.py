"""What the register holds of a thing, and how it stands with it on a day; pure rules, no database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from dateutil.relativedelta import relativedelta

from app.features.equipment.model.kinds import FIRE, SPECIAL, EquipmentKind
from app.features.equipment.model.rules import EquipmentRules, usual_months
from app.kernel.clock import in_home
from app.kernel.ids import AccountId, EquipmentCheckId, EquipmentId, StaffId
from app.kernel.text import Words, words


class CheckKind(StrEnum):
    """Who looked, and how closely."""

    LOOK = "look"  # 日常检查 by the home's own people
    INSPECTION = "inspection"  # 检验、检测 by a firm or an office


@dataclass(frozen=True, slots=True)
class EquipmentDraft:
    """What a person enters of a thing."""

    kind: EquipmentKind
    name: str
    place: str
    maker: str = ""
    serial: str = ""
    registration: str = ""
    quantity: int = 1
    in_use_on: date | None = None  # None: not known
    discard_on: date | None = None
    next_on: date | None = None  # first inspection after the entry; None: not known
    interval_months: int | None = None  # None: as the rules say of its kind
    staff_id: StaffId | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class CheckDraft:
    """What a person enters of one check."""

    kind: CheckKind
    on_day: date
    by_whom: str
    passed: bool | None  # None: not said yet
    note: str = ""
    next_on: date | None = None  # of an inspection; None: after the interval


@dataclass(frozen=True, slots=True)
class Check:
    """One check on record."""

    id: EquipmentCheckId
    equipment_id: EquipmentId
    told: CheckDraft
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId
    author: str = ""
    paper: str | None = None  # hash of the scan
    withdrawn: bool = False

    @property
    def is_late(self) -> bool:
        """Tell whether it was written down on a later day than it was made."""
        return in_home(self.recorded_at).date() > self.told.on_day


@dataclass(frozen=True, slots=True)
class End:
    """Why and since when a thing is out of use."""

    id: int
    on_day: date  # first day out of use
    reason: str
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId


@dataclass(frozen=True, slots=True)
class Equipment:
    """A thing of the register with its checks, oldest first."""

    id: EquipmentId
    told: EquipmentDraft
    recorded_at: datetime  # aware, UTC
    recorded_by: AccountId
    checks: Sequence[Check] = field(default=())
    end: End | None = None

    @property
    def standing_checks(self) -> tuple[Check, ...]:
        """Return the checks that were not taken back, by day."""
        return tuple(
            sorted((one for one in self.checks if not one.withdrawn), key=lambda one: (one.told.on_day, one.id))
        )

    def as_of(self, day: date) -> Equipment:
        """Return it with the checks that had been made by a day."""
        return replace(self, checks=[one for one in self.checks if one.told.on_day <= day])

    def in_use(self, day: date) -> bool:
        """Tell whether it is in use on a day, as far as the register says; a day not known counts as ever since."""
        begun = self.told.in_use_on is None or self.told.in_use_on <= day
        return begun and (self.end is None or day < self.end.on_day)

    def last(self, kind: CheckKind) -> Check | None:
        """Return the newest check of a kind that stands."""
        return next((one for one in reversed(self.standing_checks) if one.told.kind is kind), None)

    def next_inspection(self, rules: EquipmentRules) -> date | None:
        """Return the day by which it is to be inspected; None: nobody wrote one.

        After an inspection that failed it is that day itself: it stays due until one is passed.
        """
        last = self.last(CheckKind.INSPECTION)
        if last is None:
            return self.told.next_on
        return following(last.told, self.told, rules) if last.told.passed else last.told.on_day


def following(check: CheckDraft, of: EquipmentDraft, rules: EquipmentRules) -> date:
    """Return when the inspection after one is due: as its paper says, else months later; 29 February ends on 28."""
    months = of.interval_months or usual_months(of.kind, rules)
    return check.next_on or check.on_day + relativedelta(months=months)


class State(StrEnum):
    """How it stands with a thing, the gravest first."""

    FAILED = "failed"  # found not in order, and not passed since
    OVERDUE = "overdue"  # the inspection is over its day
    WORN = "worn"  # over the day by which it is to be replaced
    SOON = "soon"  # inspection or replacement within the days of the home's rule
    UNKNOWN = "unknown"  # nobody wrote when it is inspected
    GOOD = "good"
    RETIRED = "retired"


OPEN = frozenset({State.FAILED, State.OVERDUE, State.WORN, State.SOON, State.UNKNOWN})
"""What somebody has to do something about."""

STATE_WORDS: Mapping[State, Words] = MappingProxyType(
    {
        State.FAILED: words("Equipment", "not in order"),
        State.OVERDUE: words("Equipment", "overdue for {days} days"),
        State.WORN: words("Equipment", "replace it, {days} days over"),
        State.SOON: words("Equipment", "{days} days left"),
        State.UNKNOWN: words("Equipment", "no inspection date"),
        State.GOOD: words("Equipment", "in order"),
        State.RETIRED: words("Equipment", "out of use"),
    }
)


@dataclass(frozen=True, slots=True)
class Standing:
    """One thing, and how it stands with it on a day."""

    equipment: Equipment
    state: State
    next_on: date | None  # inspection; None: nobody wrote one
    days: int = 0  # left or over, of the state

    @property
    def is_fire(self) -> bool:
        """Tell whether it belongs to fire safety."""
        return self.equipment.told.kind in FIRE

    @property
    def is_special(self) -> bool:
        """Tell whether it is special equipment."""
        return self.equipment.told.kind in SPECIAL


def standing(one: Equipment, day: date, rules: EquipmentRules) -> Standing:
    """Return how it stands with a thing on a day; on the last day itself it is not overdue yet."""
    next_on, worn_on = one.next_inspection(rules), one.told.discard_on
    if one.end is not None and day >= one.end.on_day:
        return Standing(one, State.RETIRED, next_on)
    if (last := next(iter(one.standing_checks[::-1]), None)) is not None and not last.told.passed:
        return Standing(one, State.FAILED, next_on)
    if next_on is not None and next_on < day:
        return Standing(one, State.OVERDUE, next_on, (day - next_on).days)
    if worn_on is not None and worn_on < day:
        return Standing(one, State.WORN, next_on, (day - worn_on).days)
    nearest = min((one for one in (next_on, worn_on) if one is not None), default=None)
    if nearest is not None and (nearest - day).days <= rules.remind_days:
        return Standing(one, State.SOON, next_on, (nearest - day).days)
    return Standing(one, State.UNKNOWN if next_on is None else State.GOOD, next_on)


def gravest_first(found: Sequence[Standing]) -> tuple[Standing, ...]:
    """Return them by state, the longest overdue and the soonest due first, then by place and name."""
    order = list(State)

    def key(one: Standing) -> tuple[int, int, str, str, int]:
        over = -one.days if one.state in {State.OVERDUE, State.WORN} else one.days
        return order.index(one.state), over, one.equipment.told.place, one.equipment.told.name, one.equipment.id

    return tuple(sorted(found, key=key))
