"""Opening the file: settings read back, and a named refusal for every file that is not ours as it was."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.data import check, database
from app.data.database import APPLICATION_ID, Database, dbapi, open_database, open_files
from app.data.migrations import VERSION
from app.home import OpenedHome, create_home
from app.kernel.clock import SetClock
from app.kernel.errors import OutOfDateError, StorageError
from tests.conftest import CHEAP, FOUNDING


def test_every_setting_is_in_force(home: OpenedHome) -> None:
    session = home.session_of_program()
    for db in (session.db, session.files.db):
        found = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in database._WANTED}
        assert found == {
            "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
            "temp_store": 2, "recursive_triggers": 1, "cache_size": -16000,
        }  # fmt: skip
        assert db.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")


def test_a_setting_that_does_not_take_is_refused() -> None:
    memory = dbapi.connect(":memory:", isolation_level=None)
    with pytest.raises(StorageError, match="does not keep what is written safely"):
        database._set_pragmas(memory)
    memory.close()


def test_sqlite_utils_uses_the_same_driver() -> None:
    import sqlite_utils.utils

    assert vars(sqlite_utils.utils)["sqlite3"] is dbapi


def test_a_wrong_key_opens_nothing_and_changes_nothing(folder: Path) -> None:
    before = (folder / "home.db").read_bytes()
    with pytest.raises(StorageError):
        open_database(folder / "home.db", bytes(32))
    with pytest.raises(StorageError):
        open_files(folder / "files.db", bytes(32))
    assert (folder / "home.db").read_bytes() == before


def cut_to(share: float) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, int(path.stat().st_size * share))


def garbage_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(random.Random(1).randbytes(100))


def plain_database(path: Path) -> None:
    import sqlite3

    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE t(x)")
    other.commit()
    other.close()


@pytest.mark.parametrize("name", ["home.db", "files.db"])
@pytest.mark.parametrize(
    "harm", [cut_to(0), cut_to(0.4), cut_to(0.9), garbage_header, plain_database, Path.unlink],
    ids=["empty", "cut short", "last pages gone", "garbage header", "not ours", "missing"],
)  # fmt: skip
def test_a_broken_file_is_told_or_found_and_never_written_over(
    folder: Path, key: bytes, name: str, harm: Callable[[Path], None], clock: SetClock
) -> None:
    harm(folder / name)
    before = (folder / name).read_bytes() if (folder / name).exists() else None
    try:
        home = OpenedHome(folder, key, clock)
    except StorageError:
        after = (folder / name).read_bytes() if (folder / name).exists() else None
        assert after == before
        return
    found = list(check.faults(home.session_of_program()))
    home.close()
    assert found and found[0].grave


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 32, random.Random(81).randbytes(40_000)], ids=["empty", "zeros", "noise"]
)
def test_81_a_log_that_is_not_ours_changes_nothing(folder: Path, key: bytes, clock: SetClock, content: bytes) -> None:
    (folder / "home.db-wal").write_bytes(content)
    home = OpenedHome(folder, key, clock)
    assert list(check.faults(home.session_of_program())) == []
    home.close()


def cut_off(folder: Path, key: bytes, clock: SetClock, changes: int) -> Path:
    """Return the folder of a home as a power cut leaves it: with a log that was not written back."""
    home = OpenedHome(folder, key, clock)
    for _ in range(changes):
        with home.session_of_program().change("a"):
            pass
    image = folder.with_name("abgeschnitten.fuyuan")
    shutil.copytree(folder, image)
    home.close()
    return image


def test_81_a_log_lost_after_a_power_cut_leaves_an_older_whole_home(folder: Path, key: bytes, clock: SetClock) -> None:
    image = cut_off(folder, key, clock, changes=3)
    (image / "home.db-wal").unlink()
    home = OpenedHome(image, key, clock)
    assert list(check.faults(home.session_of_program())) == []
    home.close()


def test_81_the_log_of_another_home_is_not_taken(folder: Path, key: bytes, clock: SetClock, tmp_path: Path) -> None:
    image = cut_off(folder, key, clock, changes=3)
    other, _, _ = create_home(tmp_path / "b.fuyuan", FOUNDING, clock, CHEAP)
    other.session_of_program().sign_head("paper")
    log = (other.folder / "home.db-wal").read_bytes()
    other.close()
    assert len(log) > 4096
    (image / "home.db-wal").write_bytes(log)
    with pytest.raises(StorageError, match="is damaged"):
        OpenedHome(image, key, clock)


def test_after_a_power_cut_damaged_pages_are_told_at_once(folder: Path, key: bytes, clock: SetClock) -> None:
    image = cut_off(folder, key, clock, changes=1)
    body = bytearray((image / "home.db").read_bytes())
    for page in range(8, len(body) // 4096):
        body[page * 4096 + 100] ^= 1
    (image / "home.db").write_bytes(body)
    with pytest.raises(StorageError, match="is damaged"):
        OpenedHome(image, key, clock)


def test_a_foreign_application_id_is_refused(folder: Path, key: bytes) -> None:
    db = open_database(folder / "home.db", key)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID + 9}")
    db.close()
    with pytest.raises(StorageError):
        open_database(folder / "home.db", key)


def test_a_newer_file_is_refused_and_says_which_step_it_needs(folder: Path, key: bytes, clock: SetClock) -> None:
    db = open_database(folder / "home.db", key)
    db.execute(f"PRAGMA user_version = {VERSION + 3}")
    db.close()
    before = (folder / "home.db").read_bytes()
    with pytest.raises(OutOfDateError) as refusal:
        OpenedHome(folder, key, clock)
    assert refusal.value.values == {"found": VERSION + 3, "known": VERSION}
    assert (folder / "home.db").read_bytes() == before


def is_noticed(folder: Path, key: bytes, clock: SetClock) -> bool:
    """Return whether opening refuses the home, the first reading does, or the check finds something."""
    try:
        home = OpenedHome(folder, key, clock)
    except StorageError:
        return True
    try:
        return bool(list(check.faults(home.session_of_program())))
    except StorageError:
        return True
    finally:
        home.close()


def test_each_flipped_bit_is_found(folder: Path, key: bytes, clock: SetClock, counts: bool) -> None:
    chance = random.Random(80)
    whole = {name: (folder / name).read_bytes() for name in ("home.db", "files.db")}
    for _ in range(300 if counts else 25):
        name = chance.choice(sorted(whole))
        bent = bytearray(whole[name])
        at = chance.randrange(len(bent) * 8)
        bent[at // 8] ^= 1 << at % 8
        (folder / name).write_bytes(bent)
        assert is_noticed(folder, key, clock), f"bit {at} of {name}"
        for file, content in whole.items():
            (folder / file).write_bytes(content)
            (folder / f"{file}-wal").unlink(missing_ok=True)


READ_ONLY = """
import os, sys
from pathlib import Path
import app.data.attachments, app.data.keys, app.data.lock, app.data.session  # before the rights are given up
from app.home import OpenedHome, create_home
from app.kernel.clock import PcClock
from app.kernel.errors import StorageError
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    OpenedHome(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), PcClock())
except StorageError as error:
    print(error)
"""


def test_a_read_only_folder_is_told(made_home: tuple[Path, bytes]) -> None:
    folder = Path("/var/tmp") / f"fuyuan-test-{os.getpid()}"  # noqa: S108 - open to everyone, unlike pytest's own
    shutil.copytree(made_home[0], folder)
    try:
        for path in (folder, *folder.iterdir()):
            path.chmod(0o555 if path.is_dir() else 0o444)
        child = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(folder), made_home[1].hex()],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert "cannot be written to" in child.stdout, child.stderr
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_copy_is_looked_at_without_touching_it(folder: Path, key: bytes) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    db = database.open_copy(folder / "home.db", key)
    assert db.execute("SELECT count(*) FROM account").fetchone()[0] == 1
    with pytest.raises(StorageError):
        db.execute("UPDATE meta SET value = ''")
    db.close()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_nothing_is_made_over_a_file_that_is_there(folder: Path, key: bytes) -> None:
    with pytest.raises(StorageError):
        open_database(folder / "home.db", key, create=True)
    assert isinstance(open_database(folder / "home.db", key), Database)
