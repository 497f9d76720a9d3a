"""`keys.json`: the home's data key, wrapped once for each person with a passphrase and once for the recovery sheet.

The data key is never stored in clear. A PIN never unwraps it. Knows nothing of the database; what is shown before
anyone opens the home is `app.data.door`.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from app.data import door
from app.data.files import write_whole
from app.kernel import system_words
from app.kernel.access import Role
from app.kernel.errors import NotAllowedError, RuleBrokenError, StorageError
from app.kernel.text import words

KEY_BYTES, SALT_BYTES, NONCE_BYTES, TAG_BYTES = 32, 16, 12, 16
RECOVERY = door.RECOVERY
SHORTEST_PASSPHRASE = 8
MOST_MEMORY_KIB = 1 << 19
"""Half a GiB: a key file edited by hand shall not make the PC stand still."""
PIN_MEMORY_KIB = 19456
"""Less than for a passphrase: a PIN guards a switch of person, not the file. Source: OWASP, Argon2id with 2 passes."""
_CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""32 letters without I, O, 0 and 1, which people misread."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: Argon2id memory in KiB, passes and lanes."""

    memory_kib: int = 65536
    passes: int = 3
    lanes: int = 1

    def __post_init__(self) -> None:
        whole = all(type(figure) is int for figure in (self.memory_kib, self.passes, self.lanes))
        if not whole or not (8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB and 1 <= self.passes <= 10):
            raise ValueError("a cost nobody wrote")
        if not 1 <= self.lanes <= 16:
            raise ValueError("a cost nobody wrote")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: who, and the data key wrapped by their passphrase."""

    login: str
    name: str  # shown before the home is open
    role: str
    salt: str  # base64, as the two below
    nonce: str
    wrapped: str
    cost: Cost

    def __post_init__(self) -> None:
        sizes = tuple(len(base64.b64decode(part, validate=True)) for part in (self.salt, self.nonce, self.wrapped))
        if sizes != (SALT_BYTES, NONCE_BYTES, KEY_BYTES + TAG_BYTES) or self.role not in set(Role):
            raise ValueError("a slot nobody wrote")


@dataclass(frozen=True, slots=True)
class KeyRing:
    """All that `keys.json` says; readable without any secret."""

    home_uuid: str
    home_name: str
    sample: bool
    slots: tuple[Slot, ...]

    def slot(self, login: str) -> Slot | None:
        """Return the way in of `login`, None if there is none."""
        return next((slot for slot in self.slots if slot.login == login), None)


@dataclass(frozen=True, slots=True)
class HomePlace:
    """Where an open home lies, with its data key; what services need that wrap keys or make backups."""

    folder: Path
    key: bytes = field(repr=False)

    @property
    def backups(self) -> Path:
        """Return the folder of the automatic backups, beside the home."""
        return self.folder.with_name(f"{self.folder.stem}-backups")

    def ring(self) -> KeyRing:
        """Return the key ring as it is on disk. Raises StorageError."""
        return load(self.folder)

    def let_in(self, login: str, name: str, role: Role, secret: str) -> None:
        """Make or replace the way in of `login`. Raises StorageError."""
        ring, cost = self.ring(), self.cost()
        save(self.folder, wrap(ring, self.key, login=login, name=name, role=role, secret=secret, cost=cost))

    def cost(self) -> Cost:
        """Return what a guess costs in this home: as for its first way in. Raises StorageError."""
        return next((slot.cost for slot in self.ring().slots), Cost())

    def shut_out(self, login: str) -> None:
        """Take the way in of `login` away; nothing happens if there is none. Raises StorageError."""
        save(self.folder, without(self.ring(), login))

    def rename(self, login: str, name: str, role: Role) -> None:
        """Change what is shown of `login` before the home is open. Raises StorageError."""
        ring = self.ring()
        slots = tuple(replace(slot, name=name, role=role.value) if slot.login == login else slot for slot in ring.slots)
        save(self.folder, replace(ring, slots=slots))

    @contextlib.contextmanager
    def as_before_if_it_fails(self) -> Iterator[None]:
        """Put the key ring back as it was if the block fails: the database rolls back too. Raises StorageError."""
        before = self.ring()
        try:
            yield
        except BaseException:
            save(self.folder, before)
            raise

    def opens(self, login: str, secret: str) -> bool:
        """Return whether the passphrase is that of `login`."""
        import secrets

        try:
            return secrets.compare_digest(unwrap(self.ring(), login, secret), self.key)
        except NotAllowedError:
            return False


def load(folder: Path) -> KeyRing:
    """Return the key ring of a home. Raises StorageError if it is missing or damaged."""
    raw = door.read(folder)
    try:
        if not isinstance(raw["slots"], list):
            raise TypeError("slots")
        slots = tuple(Slot(**{**slot, "cost": Cost(**slot["cost"])}) for slot in raw["slots"])
        return KeyRing(raw["home_uuid"], raw["home_name"], raw["sample"], slots)
    except (ValueError, KeyError, TypeError) as error:
        raise door.damaged(folder) from error


def save(folder: Path, ring: KeyRing) -> None:
    """Write the key ring; a power cut leaves the old or the new one. Raises StorageError."""
    raw: dict[str, Any] = {"format": door.FORMAT, **asdict(ring)}
    try:
        write_whole(folder / "keys.json", json.dumps(raw, ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise StorageError(
            words("Home", "The key file could not be written; the old one is still in place: {why}."),
            why=system_words.why(error),
        ) from error


def wrap(
    ring: KeyRing, key: bytes, *, login: str, name: str, role: Role, secret: str, cost: Cost | None = None
) -> KeyRing:
    """Return the ring with a way in for `login`; an older one of the same login is gone."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cost = cost or Cost()
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    bound = f"{ring.home_uuid}:{login}".encode()
    wrapped = AESGCM(_stretch(secret, salt, cost)).encrypt(nonce, key, bound)
    slot = Slot(login, name, role.value, _text(salt), _text(nonce), _text(wrapped), cost)
    return replace(ring, slots=(*(old for old in ring.slots if old.login != login), slot))


def without(ring: KeyRing, login: str) -> KeyRing:
    """Return the ring without a way in for `login`."""
    return replace(ring, slots=tuple(slot for slot in ring.slots if slot.login != login))


def unwrap(ring: KeyRing, login: str, secret: str) -> bytes:
    """Return the data key. Raises NotAllowedError if there is no such person or the passphrase is wrong."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    slot = ring.slot(login)
    if slot is None:
        raise NotAllowedError(
            words("Home", "{login} cannot open this home. Nothing was changed. Ask the director for access."),
            login=login,
        )
    bound = f"{ring.home_uuid}:{login}".encode()
    try:
        stretched = _stretch(secret, base64.b64decode(slot.salt), slot.cost)
        return AESGCM(stretched).decrypt(base64.b64decode(slot.nonce), base64.b64decode(slot.wrapped), bound)
    except InvalidTag as error:
        raise NotAllowedError(
            words("Home", "The passphrase is not right. Nothing was changed. Type it once more.")
        ) from error


def unwrap_by_recovery(ring: KeyRing, code: str) -> bytes:
    """Return the data key for the code on the recovery sheet, however it is typed. Raises NotAllowedError."""
    return unwrap(ring, RECOVERY, plain_code(code))


def pin_hash(pin: str, cost: Cost) -> str:
    """Return a PIN as it is stored: algorithm, cost, salt and hash in one text. It opens nothing by itself."""
    cost = replace(cost, memory_kib=min(cost.memory_kib, PIN_MEMORY_KIB), passes=min(cost.passes, 2))
    salt = os.urandom(SALT_BYTES)
    parts = ("argon2id", cost.memory_kib, cost.passes, cost.lanes, _text(salt), _text(_stretch(pin, salt, cost)))
    return "$".join(str(part) for part in parts)


def is_pin(pin: str, stored: str) -> bool:
    """Return whether `stored` was made of this PIN."""
    import secrets

    _, memory, passes, lanes, salt, hash_ = stored.split("$")
    cost = Cost(int(memory), int(passes), int(lanes))
    return secrets.compare_digest(_stretch(pin, base64.b64decode(salt), cost), base64.b64decode(hash_))


def new_code() -> str:
    """Return a recovery code: 160 random bits as 8 groups of 4 letters."""
    import secrets

    letters = "".join(secrets.choice(_CODE_LETTERS) for _ in range(32))
    return "-".join(letters[at : at + 4] for at in range(0, 32, 4))


def plain_code(typed: str) -> str:
    """Return a typed recovery code in upper case without the spaces and dashes people put in."""
    return "".join(letter for letter in typed.upper() if letter.isalnum())


def require_good_passphrase(passphrase: str) -> None:
    """Raise RuleBrokenError if the passphrase has fewer than 8 characters; nothing else is demanded of it.

    Source: OWASP ASVS 5.0, 6.2.1.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise RuleBrokenError(
            words("Home", "A passphrase needs at least {least} characters. Nothing was saved. Choose a longer one."),
            least=SHORTEST_PASSPHRASE,
        )


def _stretch(secret: str, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derive = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return derive.derive(unicodedata.normalize("NFC", secret).encode())


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
