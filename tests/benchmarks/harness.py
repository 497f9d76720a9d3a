"""Ratios in one run: the thing measured and its baseline take turns, the median of the pairs' ratios is told."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Timed = Callable[[], float]
"""Does the work once and returns what it cost (seconds, bytes …)."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times the baseline something costs."""

    name: str
    goal: float  # the ratio wished for
    median: float
    low: float
    high: float
    ours: float  # median cost
    base: float  # median cost of the baseline
    unit: str = "ms"

    def line(self) -> str:
        """Return the line of the report."""
        verdict = "reached" if self.median <= self.goal else "MISSED"
        scale = {"ms": 1000.0, "MB": 1 / 1e6}[self.unit]
        return (
            f"{verdict:8}{self.name:44} {self.median:5.2f} x (goal {self.goal:.2f}; {self.low:.2f}-{self.high:.2f})"
            f"  {self.ours * scale:9.2f} / {self.base * scale:.2f} {self.unit}"
        )


def clocked(work: Callable[[], object]) -> Timed:
    """Return `work` with its wall time in seconds as cost."""

    def run() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return run


def compare(name: str, goal: float, ours: Timed, base: Timed, *, pairs: int = 11, unit: str = "ms") -> Ratio:
    """Return the ratio over `pairs` alternating runs, a first pair dropped."""
    ours(), base()
    costs = [(ours(), base()) if turn % 2 else _swapped(base(), ours()) for turn in range(pairs)]
    ratios = [mine / theirs for mine, theirs in costs]
    return Ratio(
        name,
        goal,
        statistics.median(ratios),
        min(ratios),
        max(ratios),
        statistics.median(mine for mine, _ in costs),
        statistics.median(theirs for _, theirs in costs),
        unit,
    )


def _swapped(base: float, ours: float) -> tuple[float, float]:
    return ours, base
