"""The pages of the care log over twenty years of lines: first rows, jumps, memory, how long the window is held up."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.kernel.paths import program_root
from tests.benchmarks.log_home import kept

FEW, MANY = 50_000, 5_000_000
HELD_UP_MS = 50
Told = Mapping[str, Any]


def report(many: int = MANY) -> Iterator[str]:
    """Yield the lines of the report; the homes are made where this machine has none yet, which takes minutes."""
    for rows in (FEW, many):
        kept(rows)
    (few, _), (log, asked) = _child(FEW, "log", 2), _child(many, "log", 2)
    yield f"        log of {many} lines; places to jump to in {log['anchors']:.0f} ms, beside the screen"
    opened = [one / (bare + raw) for one, bare, raw in zip(log["opened"], log["bare"], log["raw"], strict=True)]
    yield _ratio("first rows / bare repaint + raw query", 1.5, opened, log["opened"])
    jumps = [one / bare for one, bare in zip(log["jumps"], log["repaints"], strict=True)]
    yield _ratio("jump anywhere / repaint", 2.0, jumps, log["jumps"])
    yield f"        repaint of the list {_median(log['bare']):.1f} ms, of the page {_median(log['page']):.1f} ms"
    yield _ratio(
        f"memory of {many} / of {FEW} lines", 1.1, [log["memory"] / few["memory"]], [log["memory"] / 1e6], "MB"
    )
    yield _held("scrolling a page", log["scrolled"])
    yield from (_held(name, costs) for name, costs in asked.items())
    for part, lines in (("resident", 2), ("rounds", 2)):
        for told in _child(many, part, lines):
            yield from (_held(f"{part}: {name}", costs) for name, costs in told.items())


def _child(rows: int, part: str, lines: int) -> Sequence[Told]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(program_root())}
    words = [sys.executable, "-m", "tests.benchmarks.log_child", str(rows), part]
    ran = subprocess.run(words, cwd=program_root(), env=environment, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in ran.stdout.splitlines()[-lines:]]


def _ratio(name: str, goal: float, ratios: Sequence[float], costs: Sequence[float], unit: str = "ms") -> str:
    verdict = "reached" if _median(ratios) <= goal else "MISSED"
    span = f"{min(ratios):.2f}-{_late(ratios):.2f}"
    return f"{verdict:8}{name:44} {_median(ratios):5.2f} x (goal {goal:.2f}; {span})  {_median(costs):9.2f} {unit}"


def _held(name: str, costs: Sequence[tuple[float, float]]) -> str:
    work, clock = _median([one[0] for one in costs]), _median([one[1] for one in costs])
    verdict = "reached" if work <= HELD_UP_MS else "MISSED"
    return f"{verdict:8}held up: {name:35} {work:7.1f} ms (goal {HELD_UP_MS}; by the clock {clock:.1f})"


def _median(costs: Sequence[float]) -> float:
    return statistics.median(costs)


def _late(costs: Sequence[float]) -> float:
    """Return what 95 of 100 runs stay below."""
    return sorted(costs)[-max(len(costs) // 20, 1)]
