"""The calendar of sheets: each shift that was worked has one, or a gap that can be seen; rules only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.features.staff.model import Shift
from app.kernel.ids import HandoverId, ShiftKindId


class SlotState(StrEnum):
    """How the sheet of a shift stands."""

    SIGNED = "signed"
    CORRECTED = "corrected"  # signed, with lines below
    MISSING = "missing"  # 缺
    WAITING = "waiting"  # on now, or ended just now
    COMING = "coming"
    NOT_DUE = "not_due"  # before home, area or handing over began; of the whole home while it has areas


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one shift in the calendar."""

    shift: Shift
    state: SlotState
    handover_id: HandoverId | None


Key = tuple[date, ShiftKindId]
Era = tuple[datetime, datetime | None]
"""From when to when there was an area, both aware; None: there still is."""


def slots(
    shifts: Iterable[Shift],
    signed: Mapping[Key, tuple[HandoverId, bool]],
    since: datetime,
    areas: Iterable[Era],
    now: datetime,
    late_minutes: int,
    began: datetime | None,
) -> tuple[Slot, ...]:
    """Return how each shift's sheet stands; `signed` says id and whether lines were added.

    A sheet is expected from `since`, unless one of the `areas` was there when the shift ended and had a sheet of its
    own. It counts as missing when signing it would be late, unless its shift began before the first that was handed
    over at `began` (None: none was): a home that starts to hand over has no gaps behind it.
    """
    found, parted = [], list(areas)
    for one in shifts:
        handover_id, added = signed.get((one.duty_on, one.kind_id), (None, False))
        if handover_id is not None:
            state = SlotState.CORRECTED if added else SlotState.SIGNED
        elif one.ends_at <= since or any(_was_there(area, one.ends_at) for area in parted):
            state = SlotState.NOT_DUE
        elif one.begins_at > now:
            state = SlotState.COMING
        else:
            state = _unsigned(one, now > one.ends_at + timedelta(minutes=late_minutes), began)
        found.append(Slot(one, state, handover_id))
    return tuple(found)


def _was_there(area: Era, at: datetime) -> bool:
    began, ended = area
    return began < at and (ended is None or at <= ended)


def _unsigned(shift: Shift, late: bool, began: datetime | None) -> SlotState:
    """Return how the sheet of a shift stands that has begun and is not signed."""
    if not late:
        return SlotState.WAITING
    return SlotState.NOT_DUE if began is None or shift.begins_at < began else SlotState.MISSING
