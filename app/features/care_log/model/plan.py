"""The care plan (照护计划): what is done otherwise for one resident than for everybody of the class; pure rules."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.features.care_log.model.catalogue import DayPart, Group, Item, catalogue
from app.kernel.errors import Finding
from app.kernel.ids import PlanLineId, ResidentId
from app.kernel.text import words

LONGEST_HOW = 60
MOST_HOURS = 12

_UNKNOWN = words("CarePlan", "This is not one of the things that are recorded.")
_NOT_SKIPPED = words("CarePlan", "This cannot be left out. Write how it is done.")
_WHEN = words("CarePlan", "Write the times, as 07:00 17:00.")
_ONE_WHEN = words("CarePlan", "Times belong to no shift. Choose the whole day, or leave the times empty.")
_NOT_TIMED = words("CarePlan", "This has no times. Write how often in the words below.")
_HOURS = words("CarePlan", "A number of hours from 1 to {most}.")
_NO_HOURS = words("CarePlan", "Hours do not belong here. Leave them empty.")
_HOW = words("CarePlan", "Write how it is done.")
_LONG = words("CarePlan", "At most {most} characters, so that it is read in passing.")
_PAST = words("CarePlan", "Today or a day to come: what was recorded before stays as it is.")
_WHY = words("CarePlan", "Write who said so, and why.")


class Deed(StrEnum):
    """What a line of the plan says of an item."""

    DO = "do"  # it lies ready, whatever the class
    SKIP = "skip"  # it does not, whatever the class
    USUAL = "usual"  # as for everybody of the class again: ends an earlier line


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDraft:
    """One line of a resident's plan as entered; a later one of the same item stands in its place."""

    item: str  # key of the catalogue
    deed: Deed
    part: DayPart | None = None  # in those shifts only, in others as for everybody; None: in all
    times: tuple[str, ...] = ()  # HH:MM on the home's clock, sorted; empty: when everybody has it
    every_hours: int | None = None  # None: not said
    how: str = ""  # thickened, 1500 ml
    from_on: date
    why: str
    written_at: datetime | None = field(default=None, compare=False)  # aware, of a line on record


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line as recorded."""

    id: PlanLineId
    resident_id: ResidentId
    told: PlanDraft
    recorded_at: datetime  # aware, UTC
    author: str
    withdrawn: bool
    withdrawn_by: str  # who took it back, and why
    withdrawn_why: str


CarePlan = Mapping[str, PlanDraft]
"""What holds of each item on one day; an item that is not in it is as for everybody."""


def plan_of(lines: Iterable[PlanDraft]) -> CarePlan:
    """Return what lines make together, given in the order in which they begin to hold."""
    newest = {line.item: line for line in lines}
    order = {item.key: place for place, item in enumerate(catalogue().items)}
    held = (line for line in newest.values() if line.deed is not Deed.USUAL)
    return {line.item: line for line in sorted(held, key=lambda line: order.get(line.item, len(order)))}


def plan_findings(draft: PlanDraft, first_day: date) -> Iterator[Finding]:
    """Yield what is wrong with a new line, each at its field; `first_day` is the first that it may begin on."""
    item = catalogue().find(draft.item)
    if item is None:
        yield Finding("item", _UNKNOWN, code="unknown")
        return
    if draft.deed is Deed.SKIP and item.group is not Group.ROUTINE:
        yield Finding("deed", _NOT_SKIPPED, code="conflict")
    if draft.deed is Deed.DO:
        yield from _of_times(draft, item)
        yield from _of_words(draft, item)
    if draft.from_on < first_day:
        yield Finding("from_on", _PAST, code="past")
    if not draft.why.strip():
        yield Finding("why", _WHY, code="missing")


def _of_times(draft: PlanDraft, item: Item) -> Iterator[Finding]:
    timed = item.group in (Group.ROUTINE, Group.MEASURES)
    if draft.times and not timed:
        yield Finding("times", _NOT_TIMED, code="conflict")
    elif not all(re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", one) for one in draft.times):
        yield Finding("times", _WHEN, code="range")
    elif item.is_measure and not draft.times:
        yield Finding("times", _WHEN, code="missing")
    if draft.part is not None and (draft.times or not timed):
        yield Finding("part", _ONE_WHEN, code="conflict")
    if draft.every_hours is None:
        return
    if item.group not in (Group.ROUTINE, Group.NIGHT) or draft.times:
        yield Finding("every_hours", _NO_HOURS, code="conflict")
    elif not 1 <= draft.every_hours <= MOST_HOURS:
        yield Finding("every_hours", _HOURS, {"most": MOST_HOURS}, code="range")


def _of_words(draft: PlanDraft, item: Item) -> Iterator[Finding]:
    if len(draft.how) > LONGEST_HOW:
        yield Finding("how", _LONG, {"most": LONGEST_HOW}, code="range")
    says_nothing = not draft.how.strip() and draft.every_hours is None
    if says_nothing and item.group in (Group.NIGHT, Group.OTHER):
        yield Finding("how", _HOW, code="missing")


def name_on_paper(told: PlanDraft) -> str:
    """Return the name of a line's item, as printed in Chinese."""
    item = catalogue().find(told.item)
    return told.item if item is None else item.name.chinese


def planned_on_paper(told: PlanDraft) -> str:
    """Return what a line says, as printed in Chinese: `夜班 每2小时`, `07:00、17:00 空腹`."""
    if told.deed is not Deed.DO:
        return f"{_part_on_paper(told)} {_DEEDS_ON_PAPER[told.deed]}".strip()
    every = "" if told.every_hours is None else f"每{told.every_hours}小时"
    said = (_part_on_paper(told), "、".join(told.times), every, told.how)
    return " ".join(one for one in said if one) or _DEEDS_ON_PAPER[told.deed]


def _part_on_paper(told: PlanDraft) -> str:
    return "" if told.part is None else _PARTS_ON_PAPER[told.part]


_PARTS_ON_PAPER = {DayPart.DAY: "白天", DayPart.NIGHT: "夜里"}
_DEEDS_ON_PAPER = {Deed.DO: "要做", Deed.SKIP: "不做", Deed.USUAL: "照常"}
