"""A roster that a search found, as the month it would be: who could still fill a hole, which locks clash; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.features.rosters.model.checking import Checker, Weight
from app.features.rosters.model.month import Place, Sheet
from app.features.rosters.model.plan import DAY
from app.features.rosters.model.posing import cells
from app.features.rosters.model.problem import Hole, Outcome, Problem, Roster
from app.features.rosters.model.review import Gravity, Partner, Review, RosterFinding
from app.kernel.ids import DutyId

REPAIRS = 2
"""People that are named for a hole; leaving it empty is the third way."""


def as_found(sheet: Sheet, found: Roster) -> Sheet:
    """Return the month as it would stand with a roster."""
    whole = {**sheet.cells, **cells(sheet, found)}
    return replace(sheet, cells={place: cell for place, cell in whole.items() if cell is not None})


def repairs(review: Review, problem: Problem, hole: Hole) -> tuple[Partner, ...]:
    """Return who is free on the day of a hole and counts in it, the fewest broken rules first; locked days are left."""
    day, able = review.sheet.month.days[hole.day], {one.key for one in problem.people if one.has(hole.trait, hole.day)}
    found = review.stand_ins(day, DutyId(min(map(int, hole.shifts))))
    free = (one for one in found if (str(one.staff_id), hole.day) not in problem.pinned)
    return tuple(one for one in free if str(one.staff_id) in able)[:REPAIRS]


def mended(problem: Problem, found: Outcome, person: str, hole: Hole) -> Outcome:
    """Return what was found with one person put into a hole by hand, with its holes and broken rules counted again."""
    roster, checker = found.roster.having(person, hole.day, min(hole.shifts, key=int)), Checker(problem)
    every = checker.findings(roster)
    return replace(
        found,
        roster=roster,
        hard=sum(one.weight is Weight.HARD for one in every),
        cost=sum(one.cost for one in every),
        holes=checker.holes(roster, every),
    )


@dataclass(frozen=True, slots=True)
class Clash:
    """A rule that locked days break whatever else is planned."""

    finding: RosterFinding
    places: tuple[Place, ...]  # whose locks may be opened


def clashes(sheet: Sheet, problem: Problem) -> tuple[Clash, ...]:
    """Return what the locked days to come break by themselves, by day."""
    locked = problem.roster({place: cell for place, cell in problem.pinned.items() if cell})
    broken = (one for one in Review(as_found(sheet, locked)).findings if one.gravity is Gravity.BROKEN)
    return tuple(Clash(one, places) for one in broken if (places := tuple(_locks(sheet, one))))


def _locks(sheet: Sheet, finding: RosterFinding) -> list[Place]:
    """Return a person's locked days with a duty: that of the finding and the one before, else all of the month."""
    locks = [place for place, cell in sorted(sheet.cells.items())
             if place[0] == finding.staff_id and cell.pinned and cell.duty_id and cell.day >= sheet.today]  # fmt: skip
    near = [place for place in locks if finding.day is not None and place[1] in (finding.day, finding.day - DAY)]
    return near or locks
