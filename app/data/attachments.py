"""Photos and scans inside the home: bytes in `files.db` by their SHA-256, committed before the row that names them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from app.data.database import Database, open_files
from app.data.photos import Picture
from app.data.session import Change
from app.kernel.errors import StorageError
from app.kernel.text import words


class Attachments:
    """The append-only store of one home, on a connection opened when first needed."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._db: Database | None = None

    @property
    def db(self) -> Database:
        """Return the connection of the thread that first asked."""
        if self._db is None:
            self._db = open_files(self._path, self._key)
        return self._db

    def on_new_connection(self) -> Attachments:
        """Return the same store for another thread."""
        return Attachments(self._path, self._key)

    def close(self) -> None:
        """Close the connection, if one was opened."""
        if self._db is not None:
            self._db.close()
            self._db = None

    def put(self, body: bytes) -> str:
        """Store the bytes, synced, and return their SHA-256 in hex; the same bytes are stored once."""
        name = hashlib.sha256(body).hexdigest()
        self.db.execute("INSERT OR IGNORE INTO blob (hash, body) VALUES (?, ?)", [name, body])
        return name

    def get(self, name: str) -> bytes:
        """Return the bytes. Raises StorageError if they are missing or were changed."""
        row = self.db.execute("SELECT body FROM blob WHERE hash = ?", [name]).fetchone()
        if row is None or hashlib.sha256(row[0]).hexdigest() != name:
            raise StorageError(
                words(
                    "Home",
                    "A photo or scan is missing or damaged in the home's file. The other records are not touched. "
                    "Restore it from a backup.",
                )
            )
        return bytes(row[0])

    def hashes(self) -> set[str]:
        """Return the names of all stored bytes."""
        return {row[0] for row in self.db.execute("SELECT hash FROM blob").fetchall()}

    def damaged(self) -> Iterator[str]:
        """Yield the names whose bytes no longer match them."""
        for name, body in self.db.execute("SELECT hash, body FROM blob"):
            if hashlib.sha256(body).hexdigest() != name:
                yield name


def attach(change: Change, picture: Picture, file_name: str) -> str:
    """Store a checked picture or scan within an open change and return its hash, to be put into a row."""
    session = change.session
    name = session.files.put(picture.body)
    session.db.execute(
        "INSERT OR IGNORE INTO attachment (hash, media_type, bytes, file_name, width, height, recorded_at, recorded_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [name, picture.media_type, len(picture.body), file_name, picture.width, picture.height, change.at, change.by],
    )
    return name
