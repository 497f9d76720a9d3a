"""The power goes at random moments: every acknowledged change is there and the home is whole."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.data import check
from app.home import OpenedHome
from app.kernel.clock import PcClock
from tests.external import power_child, power_loss
from tests.external.power_loss import Disk, Step
from tests.external.programs import require

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def log(made_home: tuple[Path, bytes], tmp_path: Path, counts: bool) -> tuple[Path, list[Step]]:
    """Return the untouched home and what happened to the disk while another process worked in a copy of it."""
    strace = require("strace")
    folder, trace = tmp_path / "home.fuyuan", tmp_path / "trace"
    shutil.copytree(made_home[0], folder)
    words = [sys.executable, str(power_child.__file__), str(folder), made_home[1].hex(), "200" if counts else "40"]
    subprocess.run(
        [strace, "-f", "-q", "-y", "-xx", "-s", "400000", "-o", str(trace), "-e", power_loss.CALLS, *words],
        check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    trace.write_text("".join(line.split(" ", 1)[1].lstrip() for line in trace.read_text().splitlines(keepends=True)))
    return made_home[0], power_loss.steps(trace, folder)


def test_no_power_loss_loses_an_acknowledged_change(
    log: tuple[Path, list[Step]], made_home: tuple[Path, bytes], tmp_path: Path, counts: bool
) -> None:
    before, steps = log
    kinds = [step.kind for step in steps]
    assert kinds.count("ack") == (200 if counts else 40)
    assert kinds.count("sync") > kinds.count("ack")
    chance = random.Random(11)
    disk = Disk({path.name: bytearray(path.read_bytes()) for path in before.iterdir()})
    cuts = sorted(chance.sample(range(len(steps)), 400 if counts else 60))
    for at, step in enumerate(steps):
        if at in cuts:
            image = tmp_path / f"cut-{at}.fuyuan"
            image.mkdir()
            for name, body in disk.after_power_loss(chance).items():
                (image / name).write_bytes(body)
            require_whole(image, made_home[1], disk.acknowledged)
            shutil.rmtree(image)
        disk.take(step)


def require_whole(image: Path, key: bytes, acknowledged: set[str]) -> None:
    home = OpenedHome(image, key, PcClock())
    session = home.session_for("director")
    there = {row[0] for row in session.db.execute("SELECT name FROM building").fetchall()}
    assert acknowledged <= there, image.name
    assert [fault.text for fault in check.faults(session) if fault.grave] == [], image.name
    home.close()


def test_the_simulation_itself_loses_what_was_not_synced() -> None:
    disk = Disk({})
    disk.take(Step("write", "home.db", 0, b"a" * 2000))
    disk.take(Step("sync", "home.db"))
    disk.take(Step("write", "home.db", 0, b"b" * 2000))
    found = [disk.after_power_loss(random.Random(seed))["home.db"] for seed in range(40)]
    assert b"a" * 2000 in found
    assert any(b"a" in body and b"b" in body for body in found)
