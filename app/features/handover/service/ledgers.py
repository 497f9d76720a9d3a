"""What inspectors ask of the handover: every sheet of a range of days, those that are missing first; in Chinese."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from app.data.session import Session
from app.features.handover.model import Slot, SlotState
from app.features.handover.service.reading import calendar
from app.features.staff import service as staff
from app.kernel.access import Permission
from app.kernel.clock import midnight
from app.kernel.ledgers import LedgerTable, Owed

_SIGNED = frozenset({SlotState.SIGNED, SlotState.CORRECTED})
_STATES = {
    SlotState.SIGNED: "已签", SlotState.CORRECTED: "已签，有补充", SlotState.MISSING: "缺", SlotState.WAITING: "等着签",
    SlotState.COMING: "还没到",
}  # fmt: skip


def ledger(session: Session, first: date, last: date) -> LedgerTable:
    """Return every sheet (护理交接班记录) of some days, missing ones as gaps. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    found = list(_slots(session, first, last))
    rows = [
        (one.shift.duty_on.isoformat(), area or "全院", one.shift.name, one.shift.times, _STATES[one.state])
        for area, one in found
    ]
    gaps = [
        " ".join(filter(None, (_said(one.shift.duty_on), area, one.shift.name, "没有交接班记录")))
        for area, one in found
        if one.state is SlotState.MISSING
    ]
    return LedgerTable(("日期", "片区", "班次", "时间", "情况"), (28, 30, 28, 36, 36), rows, tuple(gaps))


def _said(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def owed(session: Session, first: date, last: date) -> list[Owed]:
    """Return how many sheets each day owes and has. Raises NotAllowedError."""
    session.require(Permission.HANDOVER_READ)
    days: dict[date, list[Slot]] = defaultdict(list)
    for _area, one in _slots(session, first, last):
        days[one.shift.duty_on].append(one)
    return [_day(day, held) for day, held in sorted(days.items())]


def _day(day: date, held: list[Slot]) -> Owed:
    missing = sum(one.state is SlotState.MISSING for one in held)
    done = sum(one.state in _SIGNED for one in held)
    whole = done + missing == len(held)  # nothing of it is still to come
    ends = midnight(day + timedelta(days=1)) if whole else max(one.shift.ends_at for one in held) + timedelta(days=1)
    return Owed(day, midnight(day), ends, len(held), done, 0)


def _slots(session: Session, first: date, last: date) -> Iterator[tuple[str, Slot]]:
    """Yield area and slot of each sheet that is expected, by day."""
    areas = {one.id: one.name for one in staff.areas(session)}
    every = [
        (areas.get(of, "") if of is not None else "", one)
        for of in (*areas, None)
        for one in calendar(session, first, last, of)
        if one.state is not SlotState.NOT_DUE
    ]
    yield from sorted(every, key=lambda each: (each[1].shift.begins_at, each[0]))
