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
    NOT_DUE = "not_due"  # before the home or the area began; of the whole home since it has areas


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
    until: datetime | None,
    now: datetime,
    late_minutes: int,
) -> tuple[Slot, ...]:
    """Return how each shift's sheet stands; `signed` says id and whether lines were added.

    A sheet is expected from `since`, and of shifts that begin before `until` (None: no end). It counts as missing
    when signing it would be late.
    """
    found = []
    for one in shifts:
        handover_id, added = signed.get((one.duty_on, one.kind_id), (None, False))
        if handover_id is not None:
            state = SlotState.CORRECTED if added else SlotState.SIGNED
        elif one.ends_at <= since or (until is not None and one.begins_at >= until):
            state = SlotState.NOT_DUE
        elif one.begins_at > now:
            state = SlotState.COMING
        else:
            late = now > one.ends_at + timedelta(minutes=late_minutes)
            state = SlotState.MISSING if late else SlotState.WAITING
        found.append(Slot(one, state, handover_id))
    return tuple(found)
