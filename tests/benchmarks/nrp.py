"""Solves an instance of the public shift scheduling set with the program's own engine.

`python -m tests.benchmarks.nrp FILE --seconds S [--out FILE]`; the last line is judged by `nrp_score`.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections import defaultdict
from pathlib import Path

from app.features.rosters.model.problem import (
    Ban,
    Demand,
    Effort,
    Limit,
    Outcome,
    Person,
    Problem,
    Rule,
    Run,
    Shift,
    Unit,
    Wish,
)
from app.features.rosters.model.solving import solve
from tests.benchmarks.nrp_score import Worked, score


def sections(text: str) -> dict[str, list[list[str]]]:
    """Return the lines of each section, split at commas, without comments and empty lines."""
    found: dict[str, list[list[str]]] = defaultdict(list)
    name = ""
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("SECTION_"):
            name = line
        elif line and not line.startswith("#"):
            found[name].append([part.strip() for part in line.split(",")])
    return found


def read(path: Path) -> Problem:
    """Return the problem that a file states."""
    parts = sections(path.read_text("utf-8"))
    days = int(parts["SECTION_HORIZON"][0][0])
    shifts = tuple(Shift(key, int(minutes), 0, int(minutes)) for key, minutes, _ in parts["SECTION_SHIFTS"])
    every = frozenset(one.key for one in shifts)
    off: dict[str, set[int]] = defaultdict(set)
    for person, *free in parts["SECTION_DAYS_OFF"]:
        off[person].update(map(int, free))
    people: list[Person] = []
    limits: list[Limit] = []
    runs: list[Run] = []
    for key, most_of, *numbers in parts["SECTION_STAFF"]:
        most_minutes, least_minutes, longest, shortest, rest, weekends = map(int, numbers)
        most = {kind: int(number) for kind, number in (one.split("=") for one in most_of.split("|"))}
        may = frozenset(kind for kind in every if most.get(kind, days))
        people.append(Person(key, may, off=frozenset(off[key])))
        limits += [
            Limit(key, Rule.SHIFTS, Unit.SHIFTS, frozenset((kind,)), (), most=number)
            for kind, number in most.items()
            if kind in may and number < days
        ]
        limits += [
            Limit(key, Rule.MONTH, Unit.MINUTES, every, (), least=least_minutes, most=most_minutes),
            Limit(key, Rule.WEEKENDS, Unit.WEEKENDS, every, (), most=weekends),
        ]
        runs += [Run(key, Rule.RUN, every, shortest, longest), Run(key, Rule.DAYS_OFF, frozenset(), rest)]
    return Problem(
        days,
        shifts,
        tuple(people),
        demands=tuple(
            Demand(int(day), frozenset((kind,)), int(wanted), int(under), int(over))
            for day, kind, wanted, under, over in parts["SECTION_COVER"]
        ),
        limits=tuple(limits),
        runs=tuple(runs),
        bans=tuple(
            Ban(first, then) for first, _, forbidden in parts["SECTION_SHIFTS"] for then in forbidden.split("|") if then
        ),
        wishes=tuple(
            Wish(person, int(day), frozenset((kind,)), on, int(cost))
            for on, name in ((True, "SECTION_SHIFT_ON_REQUESTS"), (False, "SECTION_SHIFT_OFF_REQUESTS"))
            for person, day, kind, cost in parts[name]
        ),
        weekends=tuple((day, day + 1) for day in range(5, days - 1, 7)),
    )


def worked(outcome: Outcome) -> Worked:
    """Return what everybody works on which days."""
    return {
        person: {day: cell for day, cell in enumerate(line) if cell} for person, line in outcome.roster.lines.items()
    }


def main() -> None:
    """Solve, score, and print the figures last."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()

    def tell(outcome: Outcome) -> None:
        print(f"{outcome.total_s:.1f} s  hard={outcome.hard} cost={outcome.cost}", flush=True)

    outcome = solve(read(given.file), Effort(seconds=given.seconds, seed=given.seed), tell)
    rows = worked(outcome)
    if given.out:
        lines = [f"{person},{day},{shift}\n" for person, row in rows.items() for day, shift in sorted(row.items())]
        given.out.write_text("".join(lines), "utf-8")
    hard, cost = score(given.file, rows)
    first = "none" if outcome.first_s is None else f"{outcome.first_s:.1f}s"
    print(f"hard={hard} cost={cost} first={first} total={outcome.total_s:.1f}s")


if __name__ == "__main__":
    main()
