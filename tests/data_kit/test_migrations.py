"""A step that fails rolls back and the old file still opens; a backup was made before."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from app.data import backup, check, database, migrations, restoring
from app.data.database import dbapi, migrate, open_database, version
from app.home import OpenedHome
from app.kernel.clock import SetClock
from app.kernel.errors import StorageError

GOOD = SimpleNamespace(NAME="m9001", SQL="CREATE TABLE visitor (id INTEGER PRIMARY KEY) STRICT;\n-- the end\n")
BROKEN = SimpleNamespace(
    NAME="m9002",
    SQL="CREATE TABLE a (id INTEGER) STRICT;\nUPDATE meta SET value = '';\nINSERT INTO nowhere VALUES (1);\n",
)
DANGLING = SimpleNamespace(
    NAME="m9003",
    SQL="CREATE TABLE a (b INTEGER REFERENCES account(id)) STRICT;\nINSERT INTO a VALUES (404);\n",
)
UNFINISHED = SimpleNamespace(NAME="m9004", SQL="CREATE TABLE a (id INTEGER) STRICT;\nCREATE TABLE b (id INTEGER)\n")


def add_steps(monkeypatch: pytest.MonkeyPatch, *steps: SimpleNamespace) -> None:
    both = (*migrations.STEPS, *steps)
    for module in (database, migrations):
        monkeypatch.setattr(module, "STEPS", both)
        monkeypatch.setattr(module, "VERSION", len(both))


def test_a_step_is_taken_after_a_backup_and_told_in_the_trail(
    folder: Path, key: bytes, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = migrations.VERSION
    add_steps(monkeypatch, GOOD)
    home = OpenedHome(folder, key, clock)
    session = home.session_of_program()
    assert version(session.db) == old + 1
    assert session.db.execute("SELECT count(*) FROM visitor").fetchone() == (0,)
    assert list(check.faults(session)) == []
    (made,) = backup.listed(home.backups_place)
    assert (made.manifest.why, made.manifest.schema) == ("before_migration", old)
    backup.require_whole(made)
    home.close()
    OpenedHome(folder, key, clock).close()
    assert len(backup.listed(home.backups_place)) == 1


@pytest.mark.parametrize("step", [BROKEN, DANGLING, UNFINISHED], ids=lambda step: step.NAME)
def test_a_failing_step_leaves_the_old_file_and_it_still_opens(
    folder: Path, key: bytes, clock: SetClock, monkeypatch: pytest.MonkeyPatch, step: SimpleNamespace
) -> None:
    old = migrations.VERSION
    with monkeypatch.context() as newer:
        add_steps(newer, GOOD, step)
        with pytest.raises((dbapi.DatabaseError, StorageError, ValueError)):
            OpenedHome(folder, key, clock)
        db = open_database(folder / "home.db", key)
        assert version(db) == old + 1  # the good step stays, the bad one left no trace
        assert {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE name IN ('a', 'b')")} == set()
        assert db.execute("SELECT value FROM meta WHERE name = 'home_name'").fetchone() == ("枫树岭福利院",)
        assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
        db.close()
    backups = folder.with_name("枫树岭-backups")
    (made,) = backup.listed(backups)
    restoring.restore(made, folder.with_name("zurück.fuyuan"))
    OpenedHome(folder.with_name("zurück.fuyuan"), key, clock).close()


def test_steps_already_taken_are_not_taken_again(folder: Path, key: bytes) -> None:
    db = open_database(folder / "home.db", key)
    assert migrate(db) == 0
    db.close()
