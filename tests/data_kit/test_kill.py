"""`kill -9` at random moments: every acknowledged change is there, once, and the check finds nothing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.data import backup, check
from app.data.session import Session
from app.home import OpenedHome
from app.kernel.clock import PcClock

CHILD = Path(__file__).with_name("kill_child.py")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no kill -9 on this system")


class Worker:
    """The process that forks one worker after another."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(CHILD), str(folder), key.hex()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(CHILD.parents[2])},
        )
        assert self.line() == "ready"

    def line(self) -> str:
        """Return the next line it said."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")

    def work_until_killed(self, chance: random.Random) -> list[str]:
        """Let one worker work, kill it at a random moment, and return what it acknowledged."""
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        word, pid = self.line().split()
        assert word == "pid"
        said = [self.line() for _ in range(chance.randrange(1, 9))]
        threading.Event().wait(chance.random() * 0.02)
        os.kill(int(pid), signal.SIGKILL)
        said += iter(self.line, "dead")
        return said

    def end(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


@pytest.fixture
def worker(folder: Path, key: bytes) -> Iterator[Worker]:
    made = Worker(folder, key)
    yield made
    made.end()


def names(session: Session) -> list[str]:
    rows = session.db.execute("SELECT b.name FROM building b JOIN floor f ON f.building_id = b.id ORDER BY b.id")
    return [row[0] for row in rows.fetchall()]


def test_every_acknowledged_change_survives_kill_9(folder: Path, key: bytes, worker: Worker, counts: bool) -> None:
    chance, saved = random.Random(9), list[str]()
    for turn in range(200 if counts else 20):
        said = worker.work_until_killed(chance)
        saved += [line.split()[1] for line in said if line.startswith("saved")]
        home = OpenedHome(folder, key, PcClock())
        session = home.session_for("director")
        there = names(session)
        unacknowledged = set(there) - set(saved)
        assert set(saved) <= set(there), f"lost at kill {turn}"
        assert len(there) == len(set(there))
        assert len(unacknowledged) <= 1, unacknowledged  # committed, and killed before it could say so
        saved += sorted(unacknowledged)
        if turn % 10 == 0 or not counts:
            assert [fault.text for fault in check.faults(session) if fault.grave] == []
        home.close()
    for made in backup.listed(folder.parent / "backups"):
        backup.require_whole(made)
