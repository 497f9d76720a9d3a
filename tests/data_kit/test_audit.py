"""The trail against a forger who owns the PC: what he does is found, by the chain or by a head kept elsewhere."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.data import audit
from app.data.audit import Head
from app.data.session import Session


@pytest.fixture
def told(session: Session) -> Session:
    """Return a session whose trail has ten entries, the guards taken off as a forger would."""
    for number in range(session.db.execute("SELECT 10 - count(*) FROM audit").fetchone()[0]):
        with session.change("round.walked", f"round:{number}"):
            pass
    session.db.execute("DROP TRIGGER audit_stays")
    session.db.execute("DROP TRIGGER audit_kept")
    return session


def faults(session: Session, *outside: Head) -> list[str]:
    return list(audit.faults(session.db, outside))


def rechain(session: Session, start: int = 1) -> None:
    """Make the chain right again from `start` on, as a forger with the program's source would."""
    previous = audit.FIRST
    for entry in reversed(audit.entries(session.db, limit=1000)):
        values = {name: getattr(entry, name) for name in audit._COLUMNS}
        if entry.seq >= start:
            row = audit.chained(previous, values)
            session.db.execute(
                "UPDATE audit SET previous = ?, hash = ? WHERE seq = ?", [row["previous"], row["hash"], entry.seq]
            )
            previous = row["hash"]
        else:
            previous = entry.hash


def test_an_honest_trail_has_no_fault(told: Session) -> None:
    outside = told.sign_head("paper")
    with told.change("later"):
        pass
    assert faults(told, outside) == []


def test_an_empty_trail_has_no_fault_and_its_head_is_the_beginning(told: Session) -> None:
    told.db.execute("DELETE FROM audit")
    beginning = audit.sign(told.db, "2026-11-22T04:00:00Z", "paper")
    assert (beginning.seq, beginning.hash) == (0, audit.FIRST)
    assert faults(told, beginning) == []
    assert faults(told, replace(beginning, hash="f" * 64))


@pytest.mark.parametrize(
    "column", ["at", "clock_ok", "account_id", "role", "action", "subject", "detail", "submission", "previous", "hash"]
)
def test_a_changed_column_is_found_at_its_row(told: Session, column: str) -> None:
    value = {"clock_ok": 0, "account_id": 99}.get(column, "other")
    told.db.execute(f"UPDATE audit SET {column} = ? WHERE seq = 6", [value])
    assert "trail: row 6 was changed" in faults(told) or "trail: row 7 was changed" in faults(told)


@pytest.mark.parametrize("row", [1, 5, 9])
def test_a_deleted_row_is_found(told: Session, row: int) -> None:
    told.db.execute("DELETE FROM audit WHERE seq = ?", [row])
    assert f"trail: row {row} is missing" in faults(told)


def test_deleting_and_numbering_anew_is_found(told: Session) -> None:
    told.db.execute("DELETE FROM audit WHERE seq = 5")
    for seq in range(6, 11):
        told.db.execute("UPDATE audit SET seq = ? WHERE seq = ?", [seq - 1, seq])
    assert faults(told)


def test_an_inserted_row_is_found(told: Session) -> None:
    told.db.execute("UPDATE audit SET seq = 11 WHERE seq = 10")
    copied = ", ".join(name for name in audit._COLUMNS if name not in ("seq", "submission"))
    told.db.execute(f"INSERT INTO audit (seq, {copied}) SELECT 10, {copied} FROM audit WHERE seq = 9")
    assert faults(told)


def test_two_exchanged_rows_are_found(told: Session) -> None:
    for old, new in ((4, 99), (5, 4), (99, 5)):
        told.db.execute("UPDATE audit SET seq = ? WHERE seq = ?", [new, old])
    assert faults(told)


def forge_detail(session: Session) -> None:
    session.db.execute("UPDATE audit SET action = 'never' WHERE seq = 4")
    rechain(session, 4)


def cut_tail(session: Session) -> None:
    session.db.execute("DELETE FROM audit WHERE seq > 7")


def cut_and_grow_again(session: Session) -> None:
    cut_tail(session)
    for _ in range(6):
        with session.change("round.walked"):
            pass


def all_new_key(session: Session) -> None:
    with session.change("x"):
        session.set_meta("head_key", audit.new_secret())
    rechain(session)


@pytest.mark.parametrize("forge", [forge_detail, cut_tail, cut_and_grow_again, all_new_key])
def test_a_forger_who_rewrites_the_chain_meets_the_head_kept_outside(
    told: Session, forge: Callable[[Session], None]
) -> None:
    outside = told.sign_head("paper")
    told.db.execute("DELETE FROM audit_head")
    forge(told)
    assert faults(told) == []  # the chain alone does not tell
    assert faults(told, outside)


def test_a_forged_head_is_not_taken_for_ours(told: Session) -> None:
    honest = told.sign_head("paper")
    stranger = Ed25519PrivateKey.generate()
    text = f"{honest.seq}:{honest.hash}:{honest.made_at}:{honest.purpose}".encode()
    for forged in (
        replace(honest, signature=base64.b64encode(stranger.sign(text)).decode()),
        replace(honest, signature="no base64"),
        replace(honest, made_at="2020-01-01T00:00:00Z"),
        replace(honest, purpose="backup"),
        replace(honest, seq=honest.seq - 1),
    ):
        assert faults(told, forged), forged


def test_a_changed_head_inside_is_found(told: Session) -> None:
    told.sign_head("paper")
    told.db.execute("UPDATE audit_head SET made_at = '2020-01-01T00:00:00Z'")
    assert faults(told) == ["trail: the head 10 of 2020-01-01T00:00:00Z (paper) was not signed by this home"]


def test_a_head_is_printed_in_groups_of_four() -> None:
    assert Head(1, "0123456789abcdef" * 4, "", "", "").short == "0123 4567 89AB CDEF"


def test_entries_are_paged_newest_first(told: Session) -> None:
    first = audit.entries(told.db, limit=4)
    assert [entry.seq for entry in first] == [10, 9, 8, 7]
    assert [entry.seq for entry in audit.entries(told.db, before=7, limit=4)] == [6, 5, 4, 3]
    assert [entry.seq for entry in audit.entries(told.db, subject=first[0].subject)] == [10]
