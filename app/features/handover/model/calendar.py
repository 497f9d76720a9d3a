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
    BEFORE = "before"  # before the home or the area began


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one shift in the calendar."""

    shift: Shift
    state: SlotState
    handover_id: HandoverId | None


Key = tuple[date, ShiftKindId]


def slots(
    shifts: Iterable[Shift],
    signed: Mapping[Key, tuple[HandoverId, bool]],
    since: datetime,
    now: datetime,
    late_minutes: int,
) -> tuple[Slot, ...]:
    """Return how each shift's sheet stands; `signed` says id and whether lines were added; `since` it is expected.

    A sheet counts as missing when signing it would be late.
    """
    found = []
    for one in shifts:
        handover_id, added = signed.get((one.duty_on, one.kind_id), (None, False))
        if handover_id is not None:
            state = SlotState.CORRECTED if added else SlotState.SIGNED
        elif one.ends_at <= since:
            state = SlotState.BEFORE
        elif one.begins_at > now:
            state = SlotState.COMING
        else:
            late = now > one.ends_at + timedelta(minutes=late_minutes)
            state = SlotState.MISSING if late else SlotState.WAITING
        found.append(Slot(one, state, handover_id))
    return tuple(found)
