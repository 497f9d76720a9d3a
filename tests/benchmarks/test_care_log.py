"""The benchmark of the care log runs, and a log of years is read within a person's patience."""

from pathlib import Path

import pytest

from tests.benchmarks.care_log import report


@pytest.mark.parametrize("rows", [20_000, pytest.param(500_000, marks=pytest.mark.long)])
def test_years_of_lines_are_read_at_once(tmp_path: Path, rows: int) -> None:
    told = list(report(tmp_path, rows))
    missed = [line for line in told if line.startswith("MISSED") and " x (" not in line]
    assert not missed
    assert told[-1] == "reached sums equal a recount"
