"""Opens the home's two database files; nothing else in the house opens a connection or names the driver."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3 as dbapi  # the same interface, and typed
else:
    import sqlcipher3.dbapi2 as dbapi

# sqlite-utils takes this driver, and catches its exceptions, when it finds it under the name pysqlite3.
# It would also import pandas and numpy wherever they are installed: they are no use here and cost half a second.
sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = dbapi
_barred = [heavy for heavy in ("pandas", "numpy") if heavy not in sys.modules]
sys.modules.update(dict.fromkeys(_barred))  # type: ignore[arg-type]
from sqlite_utils import Database  # noqa: E402 - after the driver is in place

for _heavy in _barred:
    del sys.modules[_heavy]

from app.data.migrations import STEPS, VERSION  # noqa: E402
from app.kernel.errors import DamagedError, OutOfDateError, StorageError  # noqa: E402
from app.kernel.text import words  # noqa: E402

__all__ = ["DAMAGED", "Database", "dbapi", "open_copy", "open_database", "open_files", "require_sound"]

APPLICATION_ID = 0x46595401  # "FYT", 1
FILES_APPLICATION_ID = 0x46595402

_WANTED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "recursive_triggers": 1,
    "cache_size": -16000,
}
"""Read back after opening; 2 means FULL for synchronous and memory for temp_store, -16000 at most 16 MB of pages: each
one read anew is decrypted anew."""

FILES_SQL = """
CREATE TABLE blob (hash TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT;
CREATE TRIGGER blob_stays BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'attachments never change'); END;
"""


def open_database(path: Path, key: bytes, *, create: bool = False) -> Database:
    """Open `home.db` with its 32-byte key and return it; the caller migrates it where `version` is old.

    Raises StorageError for a missing, empty, damaged or foreign file and for a setting that did not take;
    OutOfDateError for a file written by a newer program.
    """
    return _require_known(_open(path, key, APPLICATION_ID, create=create))


def _require_known(database: Database) -> Database:
    found = version(database)
    if found > VERSION:
        database.close()
        raise OutOfDateError(
            words(
                "Home",
                "This home was last used by a newer version of the program (step {found}, this one knows {known}). "
                "Nothing was read or changed. Install the newer version.",
            ),
            found=found,
            known=VERSION,
        )
    return database


def open_files(path: Path, key: bytes, *, create: bool = False) -> Database:
    """Open `files.db` with the same key and return it. Raises StorageError as `open_database`."""
    database = _open(path, key, FILES_APPLICATION_ID, create=create)
    if create:
        for statement in _statements(FILES_SQL):
            database.execute(statement)
    return database


def open_copy(path: Path, key: bytes) -> Database:
    """Open a backup's file to look at; not a byte of it changes. Raises StorageError, OutOfDateError."""
    with _told_in_words:
        connection = dbapi.connect(
            f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None, factory=_Connection
        )
        try:
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            connection.close()
            raise
    return _require_known(Database(connection, execute_plugins=False))


def version(database: Database) -> int:
    """Return how many migration steps the file has."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def require_sound(database: Database) -> None:
    """Raise StorageError if a quick look over all pages finds a damaged one; for after an unclean end."""
    if database.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise DamagedError(DAMAGED)


def migrate(database: Database) -> int:
    """Bring the file to this program's version, each step a transaction of its own, and return how many ran.

    A step that fails is rolled back and the old file still opens. The caller makes a backup first.
    """
    ran = 0
    for number, step in enumerate(STEPS[version(database) :], start=version(database) + 1):
        database.execute("PRAGMA foreign_keys = OFF")
        try:
            database.execute("BEGIN IMMEDIATE")
            for statement in _statements(step.SQL):
                database.execute(statement)
            if broken := database.execute("PRAGMA foreign_key_check").fetchall():
                raise StorageError(
                    words(
                        "Home",
                        "The records could not be brought to the new version: {step}. The old file is as it was.",
                    ),
                    step=f"{step.NAME} ({len(broken)})",
                )
            database.execute(f"PRAGMA user_version = {number}")
            database.execute("COMMIT")
        except BaseException:
            if database.conn.in_transaction:
                database.execute("ROLLBACK")
            raise
        finally:
            database.execute("PRAGMA foreign_keys = ON")
        ran += 1
    return ran


def _statements(sql: str) -> Iterator[str]:
    """Yield the statements of a script one by one; `executescript` would commit the transaction."""
    part = ""
    for line in sql.splitlines(keepends=True):
        part += line
        if dbapi.complete_statement(part):
            yield part
            part = ""
    if re.sub(r"--.*", "", part).strip():
        raise ValueError("a migration ends without a semicolon")


def _open(path: Path, key: bytes, application_id: int, *, create: bool) -> Database:
    if create and path.exists():
        raise StorageError(words("Home", "{path} is there already. It was not touched."), path=str(path))
    if not create and (not path.exists() or path.stat().st_size == 0):
        raise DamagedError(
            words(
                "Home",
                "The file {path} is missing or empty. Nothing was written over it. Restore the newest backup.",
            ),
            path=str(path),
        )
    with _told_in_words:
        mode = "rwc" if create else "rw"
        connection = dbapi.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=5, factory=_Connection
        )
        try:
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
            if create:
                connection.execute(f"PRAGMA application_id = {application_id}")
            elif connection.execute("PRAGMA application_id").fetchone()[0] != application_id:
                raise dbapi.DatabaseError("file is not a database")
            _set_pragmas(connection)
        except BaseException:
            connection.close()
            raise
    return Database(connection, execute_plugins=False)


def _set_pragmas(connection: dbapi.Connection) -> None:
    for name, wanted in _WANTED.items():
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
        if (found := connection.execute(f"PRAGMA {name}").fetchone()[0]) != wanted:
            raise StorageError(
                words(
                    "Home",
                    "This disk does not keep what is written safely ({setting} is {found}). Nothing was changed. "
                    "Put the home on a local disk.",
                ),
                setting=name,
                found=found,
            )


class _Connection(dbapi.Connection):
    """A connection whose cursors speak in words."""

    def cursor(self, *_: Any) -> Any:
        """Return a cursor that tells a fault of the file or disk as StorageError."""
        return super().cursor(_Cursor)


class _Cursor(dbapi.Cursor):
    """Turns what the driver raises about a file or disk into StorageError; faults of our own SQL go through."""

    def execute(self, *words_: Any) -> Any:
        """Run a statement. Raises StorageError."""
        try:
            return super().execute(*words_)
        except dbapi.DatabaseError as error:
            _tell(error)
            raise

    def executemany(self, *words_: Any) -> Any:
        """Run a statement for each row of values. Raises StorageError."""
        with _told_in_words:
            return super().executemany(*words_)

    def fetchone(self) -> Any:
        """Return the next row or None. Raises StorageError."""
        with _told_in_words:
            return super().fetchone()

    def fetchall(self) -> list[Any]:
        """Return the other rows. Raises StorageError."""
        with _told_in_words:
            return super().fetchall()

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except dbapi.DatabaseError as error:
            _tell(error)
            raise


class _ToldInWords:
    """Tells faults of the file or disk inside a `with` block; a class, as every statement passes through one."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        """Tell the fault, if there was one. Raises StorageError."""
        if isinstance(error, dbapi.DatabaseError):
            _tell(error)


_told_in_words = _ToldInWords()


def _tell(error: dbapi.DatabaseError) -> None:
    """Raise the StorageError for a fault of the file or disk; return for any other fault."""
    if (said := _FAULTS.get(_primary_code(error))) is not None:
        raise (DamagedError if said is DAMAGED else StorageError)(said) from error


def _primary_code(error: dbapi.DatabaseError) -> int:
    """Return SQLite's primary result code; this driver gives only the text."""
    text = str(error)
    return next((code for phrase, code in _PHRASES if phrase in text), -1)


_FULL, _IOERR, _READONLY, _CORRUPT, _CANTOPEN, _NOTADB, _BUSY = 13, 10, 8, 11, 14, 26, 5
_PHRASES = (
    ("database or disk is full", _FULL),
    ("disk I/O error", _IOERR),
    ("readonly database", _READONLY),
    ("malformed", _CORRUPT),
    ("unable to open", _CANTOPEN),
    ("not a database", _NOTADB),
    ("database is locked", _BUSY),
)
DAMAGED = words(
    "Home",
    "The home's file is damaged. It was not changed. Restore the newest backup; the damaged file is kept beside it.",
)
_FAULTS = {
    _FULL: words(
        "Home",
        "The disk is full. What was saved before is safe, this change was not saved. "
        "Free some space, then save once more.",
    ),
    _IOERR: words(
        "Home",
        "The disk did not answer. What was saved before is safe, this change was not saved. "
        "Check the disk, then save once more.",
    ),
    _READONLY: words(
        "Home",
        "The home's file cannot be written to. Nothing was changed. Check the rights of its folder.",
    ),
    _CORRUPT: DAMAGED,
    _NOTADB: DAMAGED,
    _CANTOPEN: words(
        "Home",
        "The home's file cannot be opened. Nothing was changed. Check that its folder is there and can be written to.",
    ),
    _BUSY: words(
        "Home",
        "Another program holds the home's file. Nothing was changed. Close that program, then try once more.",
    ),
}
