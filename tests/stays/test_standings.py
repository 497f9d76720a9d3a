"""What is read of everybody at once, from the few lines that decide it, against the fold of all lines one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from random import Random

import pytest

from app.data.session import Session
from app.features.stays import service, store
from app.features.stays.model import LEAVING, LEGAL, Kind, Move, Standing, State, census, fold, standing
from app.kernel.clock import HOME_ZONE, SetClock, to_text
from app.kernel.ids import BedId, MoveId, ResidentId
from tests.stays.book import NOW, PEOPLE, START, Book
from tests.stays.conftest import Resident

HALF_DAY = timedelta(hours=12)
"""What a minute of a book becomes here: it then fills a month, and many lines still share an instant."""

BOOKS, ENTRIES, LAST = 40, 70, 60
END = START + (LAST + 1) * HALF_DAY
Moves = Mapping[ResidentId, Sequence[Move]]


def _book(random: Random) -> Book:
    """Return a book in which most entries fit: people come, go and come again, lines are corrected and taken back."""
    book = Book()
    for entry in range(ENTRIES):
        person = random.choice(PEOPLE)
        mine = standing(book.lines[person.id])
        verb = random.choice(["new", "new", "new", "correct", "withdraw"])
        which, bed = random.randrange(ENTRIES), random.choice([None, 1, 2, 3])
        kind, minute = random.choice(_fitting(fold(mine, NOW).state)), LAST * entry // ENTRIES
        if verb == "correct" and mine:
            old = mine[which % len(mine)]
            minute = (old.at - START) // timedelta(minutes=1) + random.choice([0, 0, 1])
            kind = old.kind
        book.write(person, kind, minute, bed, verb, which)
    return book


def _fitting(state: State) -> list[Kind]:
    """Return what may come next; most ways out are left out, so that stays last a while."""
    before = State.AWAITING if state is State.LEFT else state
    kinds = [kind for kind, (allowed, _state) in LEGAL.items() if before in allowed]
    return [kind for kind in kinds if kind not in LEAVING] * 3 + [kind for kind in kinds if kind is Kind.DISCHARGED]


def _lines(book: Book, number: int, people: Mapping[ResidentId, ResidentId], beds: list[BedId]) -> Iterator[Move]:
    """Yield all lines of a book as lines of a home that has many."""
    first = number * ENTRIES
    for line in sorted((line for lines in book.lines.values() for line in lines), key=lambda line: line.id):
        yield replace(
            line,
            id=MoveId(first + line.id),
            corrects=None if line.corrects is None else MoveId(first + line.corrects),
            resident_id=people[line.resident_id],
            bed_id=None if line.bed_id is None else beds[line.bed_id - 1],
            at=START + (line.at - START) / timedelta(minutes=1) * HALF_DAY,
            from_state=State.AWAITING,
            to_state=State.AWAITING,
        )


@pytest.fixture
def moves(session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident) -> Moves:
    """Return the lines that count of everybody in many books, all of which are in the home."""
    clock.at = END
    found: dict[ResidentId, list[Move]] = {}
    with session.change("test.books"):
        for number in range(BOOKS):
            people = {one.id: resident(one.name, born_on="") for one in PEOPLE}
            for line in _lines(_book(Random(number)), number, people, list(beds.values())):
                found.setdefault(line.resident_id, []).append(line)
                store.add_move(session.db, line, recorded_at=to_text(START), recorded_by=1)
                if line.withdrawn:
                    session.db.execute("UPDATE stay_move SET withdrawn_seq = 1 WHERE id = ?", [line.id])
    return {of: standing(lines) for of, lines in found.items()}


def _folded(moves: Moves, instant: datetime) -> dict[ResidentId, Standing]:
    return {of: fold(own, instant) for of, own in moves.items()}


def test_what_decides_gives_the_standings_of_all_lines(session: Session, moves: Moves) -> None:
    assert service.standings(session) == _folded(moves, END)
    for half in range(-1, LAST):
        instant = START + half * HALF_DAY
        assert service.standings(session, instant) == _folded(moves, instant), half


def test_the_heads_day_by_day_are_those_of_all_lines(session: Session, moves: Moves) -> None:
    for day in service.census_by_day(session, 20):
        counted = census(_folded(moves, min(datetime.combine(day.day, time(23, 59, 59), HOME_ZONE), END)))
        assert (day.present, day.on_leave, day.in_hospital, day.missing) == (
            counted.present, counted.on_leave, counted.in_hospital, counted.missing,
        )  # fmt: skip
