"""Runs everything that must hold: lint, types, who imports whom, tests. Words but --long go to pytest alone."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = Path(sys.executable)
LOOKED_AT = ["app", "tests", "run.py", "resources", "translations"]


def steps(words: list[str]) -> list[tuple[str, list[str]]]:
    """Return the name and command line of each step."""
    cores = str(os.cpu_count() or 1)
    tests = [str(PYTHON), "-m", "pytest", "-q"]
    if words and words != ["--long"]:
        return [("tests", [*tests, *words])]
    covered = ["--cov", "--cov-report=term:skip-covered"]
    ratios = [("ratios (told, never judged)", [str(PYTHON), "-m", "tests.benchmarks"])] if words else []
    return [
        ("lint", [str(PYTHON), "-m", "ruff", "check", *LOOKED_AT]),
        ("format", [str(PYTHON), "-m", "ruff", "format", "--check", "--quiet", *LOOKED_AT]),
        ("types", [str(PYTHON), "-m", "mypy"]),
        ("who imports whom", [str(PYTHON.with_name("lint-imports")), "--no-cache"]),
        ("tests", [*tests, "-n", cores, "--dist", "worksteal", *covered, *words]),
        *ratios,
    ]


def main() -> int:
    """Run the steps, say how each ended, and return 0 only if all held."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    outcome = []
    for name, command in steps(sys.argv[1:]):
        print(f"--- {name}", flush=True)
        began = time.monotonic()
        code = subprocess.run(command, check=False, cwd=ROOT, env=environment).returncode
        outcome.append((name, code, time.monotonic() - began))
    print("---")
    for name, code, seconds in outcome:
        print(f"{'holds' if code == 0 else 'FAILS':6} {name} ({seconds:.0f} s)")
    return int(any(code for _, code, _ in outcome))


if __name__ == "__main__":
    sys.exit(main())
