"""Prints every ratio: `python -m tests.benchmarks`, or only those named (windows, typing, saving, checking …)."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from app.features.slice import SamplePlan
from app.kernel.clock import PcClock, today
from app.shell.sample_home import make_sample
from tests.benchmarks import (
    care_log,
    dossiers,
    filling,
    levels,
    lists,
    log_views,
    records,
    roster_edit,
    safety,
    windows,
)
from tests.benchmarks.rosters import report as rosters

ONLY_NAMED = ("care_log_20_years", "log_views", "rosters")
"""Reports of many minutes."""


def main(wanted: list[str]) -> None:
    """Print the report, a line each."""
    with tempfile.TemporaryDirectory(prefix="fuyuan-bench-", ignore_cleanup_errors=True) as folder:

        @cache
        def home(residents: int, days: int) -> Path:
            made = Path(folder) / f"{residents}-{days}.fuyuan"
            plan = SamplePlan(residents, 18, days, 1, today(PcClock()), closing=False)
            make_sample(made, plan)
            return made

        reports: dict[str, Callable[[], Iterator[str]]] = {
            "saving": lambda: records.saving(home(120, 90)),
            "searching": records.searching,
            "windows": lambda: windows.report(home(120, 90), home(1000, 90)),
            "typing": lambda: lists.typing((120, home(120, 90)), (1000, home(1000, 90))),
            "dossiers": dossiers.report,
            "filling": lambda: filling.report(home(120, 90)),
            "levels": lambda: levels.report(home(1000, 90)),
            "safety": lambda: safety.report(home(120, 90)),
            "checking": lambda: records.checking(home(120, 3650)),
            "care_log": lambda: care_log.report(Path(folder), 500_000),
            "care_log_20_years": lambda: care_log.report(Path(folder), 5_000_000),
            "log_views": log_views.report,
            "roster_edit": lambda: roster_edit.report(Path(folder)),
            "rosters": rosters.report,
        }
        for name, report in reports.items():
            if name in wanted or (not wanted and name not in ONLY_NAMED):
                for line in report():
                    print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
