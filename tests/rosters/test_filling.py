"""The process that searches ends with whoever started it, however that came to its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.kernel.paths import program_root

PARENT = """
from app.features.rosters.model.problem import Demand, Effort, Person, Problem, Shift
from app.features.rosters.model.solving import Solving

if __name__ == "__main__":
    day = Shift("D", 480, 480, 960)
    people = tuple(Person(str(number), frozenset("D")) for number in range(40))
    needs = tuple(Demand(number, frozenset("D"), wanted=7 + number % 5, under=3, over=2) for number in range(60))
    solving = Solving(Problem(60, (day,), people, needs), Effort(seconds=300))
    print(solving._process.pid, flush=True)
    while True:
        solving.wait(1)
"""


def is_running(pid: int) -> bool:
    """Return whether a process is there and not only waits to be buried."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_a_program_that_is_killed_leaves_no_search_behind(tmp_path: Path, qtbot: QtBot) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(program_root())}
    with subprocess.Popen([sys.executable, str(script)], env=environment, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert is_running(pid)
        parent.send_signal(signal.SIGKILL)
    qtbot.waitUntil(lambda: not is_running(pid), timeout=20_000)
