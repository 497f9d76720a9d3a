"""Moves of three invented people, as whoever enters them at random and corrects them may write them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from app.features.places.model import RoomSex
from app.features.stays.model import (
    BedFacts,
    Held,
    Kind,
    Move,
    Person,
    findings,
    holdings,
    new_move,
    on_trial,
    standing,
    without,
)
from app.kernel.codes import Sex
from app.kernel.ids import BedId, MoveId, ResidentId

START = datetime(2026, 11, 1, tzinfo=UTC)
NOW = START + timedelta(minutes=100)
BEDS = [BedFacts(BedId(number), f"201-{number}", RoomSex.ANY, None) for number in (1, 2, 3)]
PEOPLE = [Person(ResidentId(number), f"老人{number}", Sex.UNKNOWN, None) for number in (1, 2, 3)]
ENTRY = st.tuples(
    st.sampled_from(PEOPLE),
    st.sampled_from([*[Kind.ADMITTED] * 5, *[Kind.MOVED_BED] * 3, *Kind]),
    st.integers(0, 60),
    st.sampled_from([None, 1, 2, 3]),
    st.sampled_from(["new", "new", "new", "correct", "withdraw"]),
    st.integers(0, 30),
)


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def line(number: int, kind: Kind, minute: int, bed: int | None = None, who: int = 1) -> Move:
    return replace(
        new_move(ResidentId(who), kind, at(minute), "", bed_id=None if bed is None else BedId(bed)), id=MoveId(number)
    )


class Book:
    """All lines of three people, written as the service does: only what has no findings."""

    def __init__(self) -> None:
        self.lines: dict[ResidentId, list[Move]] = {person.id: [] for person in PEOPLE}
        self.count = 0

    def write(self, person: Person, kind: Kind, minute: int, bed: int | None, verb: str, which: int) -> None:
        mine = self.lines[person.id]
        stand = standing(mine)
        new = line(0, kind, minute, bed, person.id)
        if verb == "new":
            trial = on_trial(person, mine, new, "原因")
        elif not stand:
            return
        elif verb == "correct":
            new = replace(new, corrects=stand[which % len(stand)].id)
            trial = on_trial(person, mine, new, "原因")
        else:
            trial = without(person, mine, stand[which % len(stand)].id, "原因")
        others = [
            Held(held, "") for other, lines in self.lines.items() if other != person.id
            for held in holdings(standing(lines))
        ]  # fmt: skip
        if findings(trial, NOW, BEDS, others):
            return
        self.count += 1
        if verb == "withdraw":
            gone = stand[which % len(stand)].id
            self.lines[person.id] = [replace(one, withdrawn=True) if one.id == gone else one for one in mine]
        else:
            mine.append(replace(new, id=MoveId(self.count)))
