"""The SQL of accounts and of the waits after wrong PINs; never sees a PIN or passphrase in clear."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from app.features.accounts.model import Account
from app.kernel.access import Role
from app.kernel.ids import AccountId

_ACCOUNTS = """
SELECT a.id, a.login, a.name, a.role, a.post, a.photo, a.pin_hash IS NOT NULL, a.disabled_at,
       coalesce(g.failures, 0), coalesce(g.wait_seconds, 0)
FROM account a LEFT JOIN pin_guard g ON g.account_id = a.id
"""


def accounts(db: Database, opens: frozenset[str]) -> tuple[Account, ...]:
    """Return all accounts, oldest first; `opens` are the logins that have a passphrase."""
    rows = db.execute(f"{_ACCOUNTS} WHERE a.role <> 'elsewhere' ORDER BY a.id").fetchall()
    return tuple(
        Account(
            AccountId(id_),
            login,
            name,
            Role(role),
            post,
            photo,
            bool(has_pin),
            login in opens,
            disabled_at,
            wrong,
            wait,
        )
        for id_, login, name, role, post, photo, has_pin, disabled_at, wrong, wait in rows
    )


def names(db: Database) -> dict[AccountId, str]:
    """Return the name of every account, of those who left and of other homes too."""
    return {AccountId(row[0]): row[1] for row in db.execute("SELECT id, name FROM account").fetchall()}


def pin_hash(db: Database, account_id: AccountId) -> str | None:
    """Return the stored hash of the PIN, None where there is none."""
    row = db.execute("SELECT pin_hash FROM account WHERE id = ?", [account_id]).fetchone()
    return None if row is None or row[0] is None else str(row[0])


def add_account(db: Database, row: Mapping[str, Any]) -> None:
    """Add one account; IntegrityError if the login is taken."""
    db.table("account").insert(dict(row))


def change_account(db: Database, account_id: AccountId, values: Mapping[str, Any]) -> None:
    """Write fields of one account."""
    db.table("account").update(account_id, dict(values))


def count_wrong_pin(db: Database, account_id: AccountId, failures: int, wait_seconds: int) -> None:
    """Set how many wrong PINs there were in a row and how long to wait."""
    db.execute(
        "INSERT OR REPLACE INTO pin_guard (account_id, failures, wait_seconds) VALUES (?, ?, ?)",
        [account_id, failures, wait_seconds],
    )


def forget_wrong_pins(db: Database, account_id: AccountId) -> None:
    """Let the account start afresh."""
    db.execute("DELETE FROM pin_guard WHERE account_id = ?", [account_id])


def count_down(db: Database, seconds: int) -> None:
    """Let so many seconds of every wait pass; while nobody waits the file is not asked to be written.

    This is called every few seconds, and a long import holds the file meanwhile: the window would stand still.
    """
    if db.execute("SELECT 1 FROM pin_guard WHERE wait_seconds > 0").fetchone():
        db.execute("UPDATE pin_guard SET wait_seconds = max(wait_seconds - ?, 0) WHERE wait_seconds > 0", [seconds])
