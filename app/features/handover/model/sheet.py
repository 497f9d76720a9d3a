"""The handover sheet (交接班记录): all that stands on it, what is missing before it is signed, and its seal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple

from app.features.handover.model.counts import Counts, Flow, Identity, differences
from app.kernel.handover import BlockContent, BlockFinding, BlockLine, Term
from app.kernel.ids import AccountId, AreaId, HandoverId, HandoverNoteId, HandoverThingId, ResidentId, ShiftKindId
from app.kernel.text import words


class BlockOn(NamedTuple):
    """A block that slices fill: its title, its icon and the page its card leads to."""

    title: Term
    icon: str
    page: str


BLOCKS: Mapping[str, BlockOn] = {
    "events": BlockOn(Term(words("HandoverSheet", "Events"), "事件"), "incident", ""),
    "medicine": BlockOn(Term(words("HandoverSheet", "Medicine"), "药品"), "medicine", "medicines"),
    "hazards": BlockOn(Term(words("HandoverSheet", "Open hazards"), "没整改完的隐患"), "warning", ""),
    "log": BlockOn(Term(words("HandoverSheet", "Care log"), "照护记录"), "care_log", "care_log"),
}
"""The blocks of other slices, in the order of the sheet."""


class RoomCheck(StrEnum):
    """What is looked at in the rooms. Source: practice of handover sheets (交接班记录)."""

    FIRE = "fire"  # 火
    GAS = "gas"  # 煤气
    DOORS = "doors"  # 门窗
    HEATING = "heating"  # 暖气


ROOM_TERMS: Mapping[RoomCheck, Term] = {
    RoomCheck.FIRE: Term(words("HandoverSheet", "fire"), "火"),
    RoomCheck.GAS: Term(words("HandoverSheet", "gas"), "煤气"),
    RoomCheck.DOORS: Term(words("HandoverSheet", "doors and windows"), "门窗"),
    RoomCheck.HEATING: Term(words("HandoverSheet", "heating"), "暖气"),
}


@dataclass(frozen=True, slots=True)
class Thing:
    """One kind of thing that is counted at each handover."""

    id: HandoverThingId
    area_id: AreaId | None  # None: the whole home
    name: str
    should_be: int


@dataclass(frozen=True, slots=True)
class ThingCounted:
    """How many of a thing are there."""

    name: str
    should_be: int
    found: int | None  # None: not counted yet


@dataclass(frozen=True, slots=True)
class Note:
    """One thing left for the next shift (留给下一班); open until somebody closes it."""

    id: HandoverNoteId
    area_id: AreaId | None
    resident_id: ResidentId | None
    name: str  # of the resident; "": nobody in particular
    text: str
    due_at: datetime | None  # aware, UTC
    recorded_at: datetime  # aware, UTC
    author: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What was counted and looked at in a shift, before it is signed."""

    things: Mapping[str, int]  # name -> how many
    rooms: Mapping[RoomCheck, str]  # -> "" as it should be, else what is not
    leader: str = ""  # 带班领导 with phone; "": not named
    by: str = ""  # who wrote it last
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands on the sheet of one shift and area."""

    duty_on: date
    kind_id: ShiftKindId
    shift: str  # name
    times: str
    next_shift: str  # name; "": none follows at once
    area_id: AreaId | None
    area: str  # name; "": the whole home
    leader: str  # 带班领导 with phone; "": not named
    handed: Counts | None  # at the end of the sheet before, as it was signed; None: it is not signed
    start: Counts
    end: Counts
    flow: Flow
    away: tuple[BlockLine, ...]  # on leave, in hospital, missing
    moves: tuple[BlockLine, ...]
    key_residents: tuple[BlockLine, ...]
    blocks: Mapping[str, BlockContent]
    things: tuple[ThingCounted, ...]
    rooms: Mapping[RoomCheck, str | None]  # None: not looked at yet
    notes: tuple[BlockLine, ...]

    @property
    def off(self) -> Mapping[Identity, int]:
        """Return the sums that do not come out."""
        return differences(self.start, self.end, self.flow)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, and when."""

    account_id: AccountId
    name: str
    at: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class Added:
    """A line below a signed sheet: what is corrected and why."""

    text: str
    why: str
    author: str
    at: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed sheet."""

    id: HandoverId
    sheet: Sheet
    giver: Signature  # 交班人
    taker: Signature  # 接班人
    leader: Signature | None  # 带班领导
    reason: str
    sealed: bool  # the seal still fits what is stored
    added: tuple[Added, ...] = ()


# what is missing ------------------------------------------------------------------------------------

_OFF: Mapping[Identity, Term] = {
    Identity.STATES: Term(words("HandoverSheet", "The head counts are off by {count}"), "人数差 {count} 人"),
    Identity.PRESENT: Term(
        words("HandoverSheet", "Present at the end does not follow from the moves: off by {count}"),
        "在院人数和本班变动对不上，差 {count} 人",
    ),
    Identity.REGISTERED: Term(
        words("HandoverSheet", "Registered at the end does not follow from the moves: off by {count}"),
        "在册人数和本班变动对不上，差 {count} 人",
    ),
}
_HANDED: Mapping[Identity, Term] = {
    Identity.PRESENT: Term(
        words("HandoverSheet", "The shift before signed {then} present, by the records it is {now}"),
        "上一班签的在院 {then} 人，按记录是 {now} 人",
    ),
    Identity.REGISTERED: Term(
        words("HandoverSheet", "The shift before signed {then} registered, by the records it is {now}"),
        "上一班签的在册 {then} 人，按记录是 {now} 人",
    ),
}
_NOT_COUNTED = Term(words("HandoverSheet", "Not counted: {names}"), "没清点：{names}")
_SHORT = Term(words("HandoverSheet", "{name}: {found} of {should_be}"), "{name}：{found}，应有 {should_be}")
_NOT_LOOKED = Term(words("HandoverSheet", "Rooms not looked at: {names}"), "房间没查：{names}")
_UNFIT = Term(words("HandoverSheet", "{name}: {told}"), "{name}：{told}")


def missing(sheet: Sheet) -> tuple[BlockFinding, ...]:
    """Return what is not as it should be before the sheet is signed, the head counts first."""
    found = [BlockFinding(_with(_OFF[one], count=abs(number)), "beds") for one, number in sheet.off.items()]
    found += _changed(sheet)
    found += [finding for key in BLOCKS for finding in sheet.blocks[key].findings]
    if names := [one.name for one in sheet.things if one.found is None]:
        found.append(BlockFinding(_with(_NOT_COUNTED, names="、".join(names)), part="things"))
    for one in sheet.things:
        if one.found is not None and one.found != one.should_be:
            told = _with(_SHORT, name=one.name, found=one.found, should_be=one.should_be)
            found.append(BlockFinding(told, part="things"))
    if open_ := [one for one, told in sheet.rooms.items() if told is None]:
        names = [ROOM_TERMS[one].printed() for one in open_]
        found.append(BlockFinding(_with(_NOT_LOOKED, names="、".join(names)), part="rooms"))
    found += [
        BlockFinding(_with(_UNFIT, name=ROOM_TERMS[one].printed(), told=told), part="rooms")
        for one, told in sheet.rooms.items()
        if told
    ]
    return tuple(found)


def _changed(sheet: Sheet) -> Iterator[BlockFinding]:
    """Yield the head counts that were corrected since the sheet before was signed."""
    if sheet.handed is None:
        return
    for one, then, now in (
        (Identity.REGISTERED, sheet.handed.registered, sheet.start.registered),
        (Identity.PRESENT, sheet.handed.present, sheet.start.present),
    ):
        if then != now:
            yield BlockFinding(_with(_HANDED[one], then=then, now=now), "beds")


def _with(term: Term, **values: object) -> Term:
    return Term(term.said, term.paper, values)


# things and rooms -----------------------------------------------------------------------------------


def counted_things(things: Iterable[Thing], checked: Checked) -> tuple[ThingCounted, ...]:
    """Return the list of things with what was counted."""
    return tuple(ThingCounted(one.name, one.should_be, checked.things.get(one.name)) for one in things)


def looked_at(checked: Checked) -> Mapping[RoomCheck, str | None]:
    """Return what is looked at in the rooms with what was found."""
    return {one: checked.rooms.get(one) for one in RoomCheck}


# signing --------------------------------------------------------------------------------------------


class Timing(StrEnum):
    """When a sheet is signed, against the end of its shift."""

    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"


def timing(ends_at: datetime, now: datetime, early_minutes: int, late_minutes: int) -> Timing:
    """Return whether signing now is early, late or on time; the bounds themselves are on time."""
    minutes = (now - ends_at).total_seconds() / 60
    if minutes < -early_minutes:
        return Timing.EARLY
    return Timing.LATE if minutes > late_minutes else Timing.ON_TIME


def seal(body: str, signatures: Sequence[Signature | None], reason: str) -> str:
    """Return the SHA-256 over the stored sheet, who signed when, and the reason."""
    told = [body, reason]
    told += ["-" if one is None else f"{one.account_id} {one.at:%Y-%m-%dT%H:%M:%SZ}" for one in signatures]
    return sha256("\n".join(told).encode()).hexdigest()


def digest(body: str) -> str:
    """Return what tells whether two sheets say the same."""
    return sha256(body.encode()).hexdigest()
