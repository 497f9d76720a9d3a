"""The reader, the independent scorer and the engine agree about the public instances."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from app.features.rosters.model.problem import Effort, Outcome
from app.features.rosters.model.solving import solve
from tests.benchmarks.nrp import read, worked
from tests.benchmarks.nrp_score import Worked, score

DATA = Path(__file__).parents[1] / "data" / "nrp"
FIRST = DATA / "Instance1.txt"


@cache
def solved() -> Outcome:
    return solve(read(FIRST), Effort(work=30))


def test_the_first_instance_is_solved_to_its_known_best() -> None:
    outcome = solved()
    assert outcome.proved
    assert (outcome.cost, score(FIRST, worked(outcome))) == (607, (0, 607))


@pytest.mark.parametrize("number", [2, 3, pytest.param(8, marks=pytest.mark.long)])
def test_engine_and_scorer_agree(number: int) -> None:
    instance = DATA / f"Instance{number}.txt"
    outcome = solve(read(instance), Effort(work=1))
    assert score(instance, worked(outcome)) == (outcome.hard, outcome.cost)
    assert outcome.hard == 0


def without(person: str) -> Callable[[Worked], Worked]:
    return lambda rows: {**rows, person: {}}


def moved(person: str, cells: dict[int, str]) -> Callable[[Worked], Worked]:
    return lambda rows: {**rows, person: cells}


@pytest.mark.parametrize(
    ("spoil", "broken"),
    [
        (without("A"), "too few minutes"),
        (moved("A", dict.fromkeys(range(14), "D")), "day off, weekends, run, minutes"),
        (moved("Z", {0: "D"}), "nobody of this name"),
        (moved("A", {20: "D"}), "no day of the roster"),
    ],
)
def test_the_scorer_sees_what_is_broken(spoil: Callable[[Worked], Worked], broken: str) -> None:
    rows = worked(solved())
    assert score(FIRST, rows)[0] == 0
    assert score(FIRST, spoil(rows))[0] > 0, broken


def test_the_command_prints_the_figures_last_and_writes_the_roster(tmp_path: Path) -> None:
    out = tmp_path / "roster.csv"
    words = ["-m", "tests.benchmarks.nrp", str(FIRST), "--seconds", "1.5", "--out", str(out)]
    told = subprocess.run([sys.executable, *words], check=True, capture_output=True, text=True).stdout.splitlines()
    figures = dict(part.split("=") for part in told[-1].split())
    assert list(figures) == ["hard", "cost", "first", "total"]
    rows: Worked = {}
    for line in out.read_text("utf-8").splitlines():
        person, day, shift = line.split(",")
        rows.setdefault(person, {})[int(day)] = shift
    assert score(FIRST, rows) == (int(figures["hard"]), int(figures["cost"])) == (0, int(figures["cost"]))
