"""A dossier costs what plain reportlab takes for the same pages, and many of them take no more memory than few."""

import subprocess
import sys

import pytest

from app.kernel.paths import program_root
from tests.benchmarks.harness import compare

MOST_MEGABYTES = 250
GOAL = 1.2


def child(*words: str) -> float:
    """Return what the child process tells."""
    command = [sys.executable, "-m", "tests.benchmarks.dossier_child", *words]
    told = subprocess.run(command, cwd=program_root(), capture_output=True, text=True, check=True, timeout=280)
    return float(told.stdout)


@pytest.mark.long
def test_a_dossier_against_plain_reportlab() -> None:
    ratio = compare("dossier / plain reportlab", GOAL, lambda: child("ours"), lambda: child("plain"), pairs=5)
    print(ratio.line())
    assert ratio.median <= GOAL, ratio.line()


@pytest.mark.parametrize("count", [30, pytest.param(300, marks=pytest.mark.long)])
def test_memory_of_many_dossiers(count: int) -> None:
    took = child("memory", str(count))
    print(f"{count} dossiers: {took:.0f} MB")
    assert took <= MOST_MEGABYTES
