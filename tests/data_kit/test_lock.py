"""One process per home, and free again the moment the process dies."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.data.lock import HomeLock
from app.home import OpenedHome
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, StorageError

HOLD = """
import sys
from pathlib import Path
from app.data.lock import HomeLock
from app.kernel.clock import PcClock
lock = HomeLock(Path(sys.argv[1]), PcClock())
print("held", flush=True)
sys.stdin.read()
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None and child.stdout.readline() == "held\n"
    return child


def end(child: subprocess.Popen[str]) -> None:
    child.send_signal(signal.SIGKILL)
    child.communicate()


def test_a_second_process_is_refused_and_told_who_holds_it(tmp_path: Path, clock: SetClock) -> None:
    child = holder(tmp_path)
    try:
        with pytest.raises(NotAllowedError) as refusal:
            HomeLock(tmp_path, clock)
        assert refusal.value.values["pid"] == str(child.pid)
        assert refusal.value.values["since"].startswith("2")
    finally:
        end(child)


def test_a_killed_holder_leaves_the_home_free(tmp_path: Path, clock: SetClock) -> None:
    end(holder(tmp_path))
    assert (tmp_path / "lock").stat().st_size > 0
    HomeLock(tmp_path, clock).release()


def test_the_same_process_does_not_open_a_home_twice(home: OpenedHome, clock: SetClock) -> None:
    with pytest.raises(NotAllowedError):
        OpenedHome(home.folder, home.key, clock)


def test_a_refused_opening_leaves_nothing_held(home: OpenedHome, clock: SetClock, tmp_path: Path) -> None:
    copy = tmp_path / "copy.fuyuan"
    copy.mkdir()
    for name in ("keys.json", "home.db"):
        (copy / name).write_bytes((home.folder / name).read_bytes())
    for _ in range(2):  # files.db is missing
        with pytest.raises(StorageError):
            OpenedHome(copy, home.key, clock)
    HomeLock(copy, clock).release()


def test_a_folder_that_is_gone_is_told(tmp_path: Path, clock: SetClock) -> None:
    with pytest.raises(StorageError):
        HomeLock(tmp_path / "gone", clock)


@pytest.mark.parametrize("name", ["lock", "home.db", "files.db", "keys.json"])
def test_a_file_of_the_home_that_is_a_link_is_not_opened(
    folder: Path, clock: SetClock, tmp_path: Path, name: str
) -> None:
    aim = tmp_path / "elsewhere"
    aim.write_bytes(b"what belongs to somebody else")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(aim)
    with pytest.raises(StorageError, match="is a link"):
        HomeLock(folder, clock)
    assert aim.read_bytes() == b"what belongs to somebody else"
