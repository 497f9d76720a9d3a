"""Dossiers against plain reportlab, and what many of them take in memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from app.kernel.paths import program_root
from tests.benchmarks.harness import compare


def child(*words: str) -> float:
    """Return what the child process tells."""
    command = [sys.executable, "-m", "tests.benchmarks.dossier_child", *words]
    told = subprocess.run(command, cwd=program_root(), capture_output=True, text=True, check=True, timeout=280)
    return float(told.stdout)


def report() -> Iterator[str]:
    """Yield the lines of the report."""
    yield compare("dossier / plain reportlab", 1.2, lambda: child("ours"), lambda: child("plain"), pairs=5).line()
    yield f"        300 dossiers in one run: {child('memory', '300'):.0f} MB (goal 250)"
