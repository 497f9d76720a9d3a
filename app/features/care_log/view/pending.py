"""What a person chose on the sheet of a room and has not confirmed; knows no widget and stores nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from app.features.care_log.model import USUAL, CellState, EntryDraft, Item, RoomSheet
from app.kernel.ids import ResidentId

Place = tuple[ResidentId, str]
"""One cell of a sheet: resident and key of the item."""


def toggled(item: Item, outcome: Iterable[str], key: str) -> tuple[str, ...]:
    """Return an outcome with one phrase chosen, or taken out where it was chosen.

    Of phrases that cannot both be true the later one replaces; the usual goes with nothing.
    """
    chosen = [one for one in outcome if one != USUAL or key == USUAL]
    if key in chosen:
        chosen.remove(key)
        return tuple(chosen)
    if key == USUAL:
        return (USUAL,)
    new = item.phrase(key)
    group = "" if new is None else new.one_of
    kept = [one for one in chosen if not group or (old := item.phrase(one)) is None or old.one_of != group]
    return (*kept, key)


class Pending:
    """The exceptions of one room; every other cell that is ready counts as usual once the room is confirmed."""

    def __init__(self, sheet: RoomSheet) -> None:
        self._ready = {
            (one.resident_id, cell.item.key): cell
            for one in sheet.residents
            for cell in one.cells
            if cell.state is CellState.READY
        }
        self.changed: dict[Place, EntryDraft] = {}

    def take(self, rows: Iterable[EntryDraft]) -> tuple[EntryDraft, ...]:
        """Take what was kept as a draft; return the rows that belong to no cell that is still ready."""
        others = []
        for row in rows:
            place = (row.resident_id, row.item)
            if place in self._ready:
                self.changed[place] = row
            else:
                others.append(row)
        return tuple(others)

    def outcome(self, place: Place) -> tuple[str, ...]:
        """Return the phrases chosen in a cell; none while it is as usual."""
        row = self.changed.get(place)
        return () if row is None else row.outcome

    def choose(self, place: Place, key: str, at: datetime) -> None:
        """Choose a phrase, or take it out; a cell without any is as usual again."""
        outcome = toggled(self._ready[place].item, self.outcome(place), key)
        if not outcome:
            self.as_usual(place)
            return
        row = self.changed.get(place) or EntryDraft(resident_id=place[0], item=place[1], at=at)
        self.changed[place] = replace(row, outcome=outcome)

    def as_usual(self, place: Place) -> None:
        """Put a cell back to its usual word (改回照常)."""
        self.changed.pop(place, None)

    def rows(self, at: datetime, late_reason: str = "") -> tuple[EntryDraft, ...]:
        """Return exactly the rows on the screen, done at one instant: the moment somebody stands for them.

        Of what waits several times, what was chosen holds for the last time.
        """
        found = []
        for place, cell in self._ready.items():
            usual = EntryDraft(resident_id=place[0], item=place[1], outcome=(USUAL,), at=at, late_reason=late_reason)
            last = replace(self.changed.get(place, usual), at=at, late_reason=late_reason)
            found += [*[usual] * (cell.waiting - 1), last]
        return tuple(found)

    @property
    def usual_count(self) -> int:
        """Return how many lines would be confirmed as usual."""
        return sum(cell.waiting for cell in self._ready.values()) - len(self.changed)
