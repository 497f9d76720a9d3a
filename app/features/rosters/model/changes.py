"""What differs in a month from what was published; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.features.rosters.model.month import Place
from app.features.rosters.model.plan import OFF_LETTER, Cell, Duty
from app.kernel.ids import DutyId, StaffId


@dataclass(frozen=True, slots=True)
class Trace:
    """When something was done, by whom and why."""

    at: datetime  # aware, UTC
    who: str
    reason: str


@dataclass(frozen=True, slots=True)
class CellLine:
    """A cell as it is or was on record."""

    cell: Cell
    made: Trace
    ended: Trace | None  # None: it stands

    def stood(self, at: datetime) -> bool:
        """Return whether it stood at an instant."""
        return self.made.at <= at and (self.ended is None or self.ended.at > at)


@dataclass(frozen=True, slots=True)
class Changed:
    """One day of one person that is another one than published."""

    staff_id: StaffId
    day: date
    before: str  # letter; "": not planned
    after: str
    by: Trace  # of the newest change


def changed_since(at: datetime, lines: Iterable[CellLine], duties: Mapping[DutyId, Duty]) -> tuple[Changed, ...]:
    """Return the days that are other ones than at an instant, by day; `lines` are all of a month, oldest first."""
    before: dict[Place, str] = {}
    after: dict[Place, str] = {}
    newest: dict[Place, Trace] = {}
    for one in lines:
        cell = one.cell
        place, letter = (cell.staff_id, cell.day), OFF_LETTER if cell.duty_id is None else duties[cell.duty_id].letter
        newest[place] = one.ended or one.made
        if one.stood(at):
            before[place] = letter
        if one.ended is None:
            after[place] = letter
    return tuple(
        Changed(*place, before.get(place, ""), after.get(place, ""), newest[place])
        for place in sorted(newest, key=lambda place: (place[1], place[0]))
        if before.get(place) != after.get(place)
    )
