"""Start-up, sign-in, page switch and memory, against an empty PySide6 window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.kernel.paths import program_root
from tests.benchmarks.harness import Timed, compare
from tests.benchmarks.window_child import ini_of

_DROP_CACHES = Path("/proc/sys/vm/drop_caches")


def child(*words: str, lines: int = 1) -> tuple[float, list[dict[str, Any]]]:
    """Return the seconds from the start of a child process to its last awaited line, and the lines."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(program_root())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that is started twice has its bytecode
    command = [sys.executable, "-m", "tests.benchmarks.window_child", *words]
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=program_root(), env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        if process.stdout is None:
            raise RuntimeError("no pipe")
        told = [json.loads(process.stdout.readline()) for _ in range(lines)]
        took = time.perf_counter() - began
        process.kill()
    return took, told


def cold(words: tuple[str, ...]) -> Timed:
    """Return the start with nothing of it in the page cache."""

    def run() -> float:
        subprocess.run(["sync"], check=True)
        _DROP_CACHES.write_text("3")
        return child(*words)[0]

    return run


def report(small: Path, large: Path) -> Iterator[str]:
    """Yield the lines of the report, for a home of 120 and one of 1,000 residents."""
    for home in (small, large):
        ini_of(home).write_text(f"[General]\nhome={home}\n", "utf-8")
    signin = ("signin", str(small))
    yield compare("sign-in painted, warm", 1.3, lambda: child(*signin)[0], lambda: child("empty")[0]).line()
    if os.access(_DROP_CACHES, os.W_OK):
        yield compare("sign-in painted, cold", 1.3, cold(signin), cold(("empty",)), pairs=7).line()
    empty = child("empty")[1][0]["memory"]
    _, (painted,) = child(*signin)
    yield f"        loaded too early at first paint: {painted['barred'] or 'nothing'}"
    yield f"        memory at sign-in {painted['memory'] / empty:.2f} x empty (goal 1.6)"
    for home, count in ((small, 120), (large, 1000)):
        _, (_, facts) = child("start", str(home), lines=2)
        beyond = (facts["opened"] - facts["derived"]) * 1000
        yield f"        {count} residents: start page {beyond:.0f} ms beyond the key derivation (goal 250)"
        yield f"        {count} residents: memory on the start page {facts['memory'] / empty:.2f} x empty (goal 3)"
        yield f"        {count} residents: memory with residents and beds open {facts['memory_then'] / empty:.2f} x"
        for name, seconds in facts["pages"].items():
            yield f"        {count} residents: second visit of {name} {seconds * 1000:.0f} ms (goal 100)"
