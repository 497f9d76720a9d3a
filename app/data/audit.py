"""The trail (操作留痕): append-only rows chained by hash, signed heads kept elsewhere. Written by `session` alone."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.data.database import Database

FIRST = "0" * 64
ALGORITHM = "sha256-1"
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))  # slow to make
_COLUMNS = (
    "seq", "at", "clock_ok", "account_id", "role", "action", "subject", "detail", "submission", "previous", "hash",
)  # fmt: skip
_INSERT = f"INSERT INTO audit ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the trail."""

    seq: int  # no gaps
    at: str  # UTC, as the PC's clock claimed
    clock_ok: int  # 0: the clock was in doubt
    account_id: int | None  # None: the program itself
    role: str
    action: str
    subject: str
    detail: str  # JSON
    submission: str | None
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the trail at one moment, signed; kept in backups, packets and on paper."""

    seq: int
    hash: str
    made_at: str
    purpose: str
    signature: str  # base64, Ed25519

    @property
    def short(self) -> str:
        """Return the first 16 hex digits in groups of four, as printed."""
        return " ".join(self.hash[at : at + 4].upper() for at in range(0, 16, 4))


def canonical(value: Any) -> str:
    """Return `value` as canonical JSON: sorted keys, no spaces, UTF-8 as it is."""
    return _CANONICAL.encode(value)


def digest(value: Any) -> str:
    """Return the SHA-256 of `value` as canonical JSON, in hex."""
    return hashlib.sha256(canonical(value).encode()).hexdigest()


def last(db: Database) -> tuple[int, str]:
    """Return sequence number and hash of the newest row; (0, FIRST) for an empty trail."""
    row = db.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, FIRST)


def chained(previous: str, values: dict[str, Any]) -> dict[str, Any]:
    """Return the row to insert: `values` with the hash of the row before and its own."""
    row = {**values, "previous": previous}
    return {**row, "hash": digest([ALGORITHM, *(row[name] for name in _COLUMNS[:-1])])}


def add(db: Database, row: dict[str, Any]) -> None:
    """Insert one chained row."""
    db.execute(_INSERT, [row[name] for name in _COLUMNS])


def entries(
    db: Database,
    *,
    account: int | None = None,
    subject: str | None = None,
    before: int | None = None,
    limit: int = 200,
) -> list[Entry]:
    """Return the newest rows first, at most `limit`: of one account, about one subject, older than `before`, if given.

    Only what is given stands in the query, so that SQLite finds a subject by its index.
    """
    asked = {"account_id = ?": account, "subject = ?": subject, "seq < ?": before}
    given = {condition: value for condition, value in asked.items() if value is not None}
    where = " AND ".join(given) or "1"
    sql = f"SELECT {', '.join(_COLUMNS)} FROM audit WHERE {where} ORDER BY seq DESC LIMIT ?"
    return [Entry(*row) for row in db.execute(sql, [*given.values(), limit]).fetchall()]


def faults(db: Database, outside: tuple[Head, ...] = ()) -> Iterator[str]:
    """Yield what is wrong with the trail, in English words for the check's report; nothing if it is whole.

    Compares the chain, the numbers, the signed heads inside and those kept `outside` (backups, paper).
    """
    previous, expected, hashes = FIRST, 0, {0: FIRST}
    heads = [*heads_inside(db), *outside]
    wanted = {head.seq for head in heads}
    for row in db.execute(f"SELECT {', '.join(_COLUMNS)} FROM audit ORDER BY seq"):
        expected += 1
        values = dict(zip(_COLUMNS, row, strict=True))
        if values["seq"] != expected:
            yield f"trail: row {expected} is missing"
            expected = values["seq"]
        if values["previous"] != previous or chained(values["previous"], values)["hash"] != values["hash"]:
            yield f"trail: row {values['seq']} was changed"
        previous = values["hash"]
        if expected in wanted:
            hashes[expected] = previous
    public = Ed25519PrivateKey.from_private_bytes(_secret(db)).public_key()
    for head in heads:
        if hashes.get(head.seq) != head.hash:
            yield f"trail: does not match the head {head.seq} of {head.made_at} ({head.purpose})"
        if not is_signed(head, public):
            yield f"trail: the head {head.seq} of {head.made_at} ({head.purpose}) was not signed by this home"


def heads_inside(db: Database) -> list[Head]:
    """Return the heads that were made, oldest first."""
    rows = db.execute("SELECT seq, hash, made_at, purpose, signature FROM audit_head ORDER BY id")
    return [Head(*row) for row in rows.fetchall()]


def new_secret() -> str:
    """Return a fresh signing key as stored in `meta.head_key`, base64."""
    return base64.b64encode(Ed25519PrivateKey.generate().private_bytes_raw()).decode()


def sign(db: Database, made_at: str, purpose: str) -> Head:
    """Return the trail's present end, signed with the home's key; the caller keeps it somewhere."""
    seq, hash_ = last(db)
    text = f"{seq}:{hash_}:{made_at}:{purpose}".encode()
    signature = Ed25519PrivateKey.from_private_bytes(_secret(db)).sign(text)
    return Head(seq, hash_, made_at, purpose, base64.b64encode(signature).decode())


def is_signed(head: Head, public: Ed25519PublicKey) -> bool:
    """Return whether the head's signature is right for this key."""
    text = f"{head.seq}:{head.hash}:{head.made_at}:{head.purpose}".encode()
    try:
        public.verify(base64.b64decode(head.signature), text)
    except (InvalidSignature, ValueError):
        return False
    return True


def _secret(db: Database) -> bytes:
    return base64.b64decode(db.execute("SELECT value FROM meta WHERE name = 'head_key'").fetchone()[0])
