"""What the engine reaches on the sample homes, beside a bound and a price that share nothing with it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from app.features.rosters.model.checking import Checker
from app.features.rosters.model.problem import Effort, Outcome, Problem
from app.features.rosters.model.solving import Solving, solve
from tests.benchmarks.rosters.bound import Relaxation
from tests.benchmarks.rosters.homes import SampleHome

Result = TypeVar("Result")

KEEP_COST = 100
"""Of each cell that changes after a sick call; above what a wish or a person below the wanted number costs."""


def report() -> Iterator[str]:
    """Yield one line for each figure: reached or MISSED, what it is, what it was, its goal."""
    for name, seconds, first_s in (("home12", 10.0, 1.0), ("home40", 30.0, 1.0), ("home150", 60.0, 3.0)):
        problem = SampleHome(name).problem()
        outcome = solve(problem, Effort(seconds=seconds))
        yield _line(f"{name}: first legal month", outcome.first_s, first_s, "s")
        yield from _quality(name, problem, outcome)
        yield from _sick_call(name, problem, outcome)
        yield from _edit(name, problem, outcome)
    yield from _cancel()


def _line(what: str, reached: float | None, goal: float, unit: str) -> str:
    verdict = "reached" if reached is not None and reached <= goal else "MISSED"
    return f"{verdict:8}{what:44} {'none' if reached is None else f'{reached:.3f}':>8} {unit} (goal {goal:g})"


def _quality(name: str, problem: Problem, outcome: Outcome) -> Iterator[str]:
    """Yield how far a roster is above the bound, and whether the bound's own rows give it the same price."""
    rows = Relaxation(problem)
    price = rows.cost(outcome.roster)
    same = price is not None and round(price) == outcome.cost and not outcome.hard and not outcome.holes
    yield f"{'reached' if same else 'MISSED':8}{name}: legal, and {outcome.cost} by independent rows: {price}"
    if name == "home12":
        yield _line(f"{name}: proved the best after", outcome.total_s if outcome.proved else None, 10, "s")
    bound = rows.bound()
    yield _line(f"{name}: {outcome.cost} above the bound {bound:.1f}", 100 * (outcome.cost / bound - 1), 2, "%")


def _sick_call(name: str, problem: Problem, outcome: Outcome) -> Iterator[str]:
    """Yield how soon and with how many other changes three sick calls are mended, the worst of them."""
    took, others = [], []
    for number in (3, 7, 11):
        person = problem.people[number]
        day = next(day for day in range(8, problem.days) if outcome.roster.at(person.key, day))
        sick = replace(person, off=person.off | {day})
        people = tuple(sick if one is person else one for one in problem.people)
        asked = replace(problem, people=people, keep=outcome.roster, keep_cost=KEEP_COST)
        again, seconds = _timed(lambda asked=asked: solve(asked, Effort(seconds=1.8)))  # type: ignore[misc]
        changes = [place for place in again.roster.changes(outcome.roster) if place != (person.key, day)]
        took.append(seconds)
        others.append(99 if again.hard or again.holes else len(changes))
    yield _line(f"{name}: re-solved after a sick call", max(took), 2, "s")
    yield _line(f"{name}: other shifts changed", max(others), 3, "shifts")


def _edit(name: str, problem: Problem, outcome: Outcome) -> Iterator[str]:
    """Yield how long it takes to check everything, and to check again after an edit."""
    checker = Checker(problem)
    found, whole = _timed(lambda: checker.findings(outcome.roster))
    place = (problem.people[0].key, 10)
    edited = outcome.roster.having(*place, None)
    _, again = _timed(lambda: checker.again(found, edited, [place]))
    yield _line(f"{name}: everything checked", whole, 0.3, "s")
    yield _line(f"{name}: checked again after an edit", again, 0.3, "s")


def _cancel() -> Iterator[str]:
    """Yield how long it takes to leave a search."""
    with Solving(SampleHome("home150").problem(), Effort(seconds=60)) as solving:
        time.sleep(3)
        _, seconds = _timed(solving.cancel)
    yield _line("home150: a search is left", seconds, 0.5, "s")


def _timed(work: Callable[[], Result]) -> tuple[Result, float]:
    began = time.perf_counter()
    return work(), time.perf_counter() - began
