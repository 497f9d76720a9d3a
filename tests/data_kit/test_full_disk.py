"""A disk that is full: what was saved stays, the refusal is named, and work goes on once there is room."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.data import backup, check
from app.data.session import Session
from app.home import OpenedHome
from app.kernel.clock import SetClock
from app.kernel.errors import StorageError

LIMITED = """
import resource, sys
from pathlib import Path
from app.home import OpenedHome
from app.kernel.clock import PcClock
from app.kernel.errors import StorageError
home = OpenedHome(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), PcClock())
session = home.session_for("director")
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
saved = 0
try:
    while saved < 10_000:
        with session.change("building.added") as change:
            session.db.execute("INSERT INTO building (id, name, position) VALUES (?, ?, 1)",
                [change.new_id("building"), f"{saved}" + "x" * 5000])
        saved += 1
except StorageError as error:
    print(saved, session.db.conn.in_transaction, error, sep="|")
"""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 3 MB of its own."""
    place = tmp_path / "小盘"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], check=False, capture_output=True, text=True
    )
    if mounted.returncode:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def buildings(session: Session) -> int:
    return int(session.db.execute("SELECT count(*) FROM building").fetchone()[0])


def save(session: Session, size: int) -> None:
    with session.change("building.added") as change:
        new = change.new_id("building")
        session.db.execute("INSERT INTO building (id, name, position) VALUES (?, ?, 1)", [new, f"{new}{'x' * size}"])


def test_a_full_disk_loses_nothing_and_work_goes_on_with_room(
    small_disk: Path, made_home: tuple[Path, bytes], clock: SetClock
) -> None:
    folder = small_disk / "枫树岭.fuyuan"
    shutil.copytree(made_home[0], folder)
    home = OpenedHome(folder, made_home[1], clock)
    session = home.session_for("director")
    filler = small_disk / "holiday.mp4"
    filler.write_bytes(bytes(shutil.disk_usage(small_disk).free - 400_000))
    saved = 0
    with pytest.raises(StorageError, match="What was saved before is safe, this change was not saved"):
        for _ in range(1000):
            save(session, 20_000)
            saved += 1
    assert not session.db.conn.in_transaction
    assert buildings(session) == saved > 0
    with pytest.raises(StorageError):
        session.files.put(bytes(900_000))
    with pytest.raises(StorageError, match="The home itself is safe"):
        backup.make(session, folder, made_home[1], small_disk / "backups", "daily")
    assert list((small_disk / "backups").iterdir()) == []
    assert [fault.text for fault in check.faults(session)] == []
    filler.unlink()
    save(session, 20_000)
    home.close()
    again = OpenedHome(folder, made_home[1], clock)
    assert buildings(again.session_for("director")) == saved + 1
    assert list(check.faults(again.session_for("director"))) == []
    again.close()


def test_a_home_that_does_not_fit_leaves_nothing(small_disk: Path, clock: SetClock) -> None:
    from app.home import create_home
    from tests.conftest import CHEAP, FOUNDING

    filler = small_disk / "holiday.mp4"
    filler.write_bytes(bytes(shutil.disk_usage(small_disk).free - 100_000))
    with pytest.raises(StorageError):
        create_home(small_disk / "新院.fuyuan", FOUNDING, clock, CHEAP)
    assert [path.name for path in small_disk.iterdir()] == ["holiday.mp4"]


def test_a_file_that_may_not_grow_is_told_and_what_was_saved_is_there(
    made_home: tuple[Path, bytes], tmp_path: Path, clock: SetClock
) -> None:
    folder = tmp_path / "枫树岭.fuyuan"
    shutil.copytree(made_home[0], folder)
    child = subprocess.run(
        [sys.executable, "-c", LIMITED, str(folder), made_home[1].hex()], capture_output=True, text=True, check=True
    )
    saved, in_transaction, said = child.stdout.split("|")
    assert int(saved) > 0 and in_transaction == "False" and "this change was not saved" in said
    home = OpenedHome(folder, made_home[1], clock)
    session = home.session_for("director")
    assert buildings(session) == int(saved)
    assert list(check.faults(session)) == []
    home.close()
