"""Photos and scans: bytes first, then the row; an orphan is listed, a dangling reference is grave."""

from __future__ import annotations

import pytest

from app.data import check
from app.data.attachments import attach
from app.data.database import dbapi
from app.data.photos import Picture
from app.data.session import Session
from app.kernel.errors import StorageError

SCAN = Picture(b"%PDF-1.7 a scan", "application/pdf", None, None)


def attached(session: Session, picture: Picture = SCAN) -> str:
    with session.change("paper.added") as change:
        return attach(change, picture, "供养证.pdf")


def test_bytes_come_back_as_they_were(session: Session) -> None:
    name = attached(session)
    assert session.files.get(name) == SCAN.body
    assert session.db.execute("SELECT file_name, bytes, media_type FROM attachment").fetchall() == [
        ("供养证.pdf", len(SCAN.body), "application/pdf")
    ]
    assert list(check.faults(session)) == []


def test_the_same_bytes_are_stored_once(session: Session) -> None:
    assert attached(session) == attached(session)
    assert len(session.files.hashes()) == 1


def test_a_change_that_fails_leaves_an_orphan_that_is_listed_and_legal(session: Session) -> None:
    with pytest.raises(RuntimeError), session.change("paper.added") as change:
        attach(change, SCAN, "a.pdf")
        raise RuntimeError
    found = list(check.faults(session))
    assert [fault.grave for fault in found] == [False]
    assert "is not referred to" in found[0].text
    attached(session)
    assert list(check.faults(session)) == []


def test_missing_bytes_are_grave(session: Session) -> None:
    name = attached(session)
    session.files.db.execute("DELETE FROM blob WHERE hash = ?", [name])
    assert [(fault.grave, "missing in files.db" in fault.text) for fault in check.faults(session)] == [(True, True)]
    with pytest.raises(StorageError):
        session.files.get(name)


def test_a_row_that_names_no_attachment_is_grave(session: Session) -> None:
    session.db.execute("PRAGMA foreign_keys = OFF")
    session.db.execute("UPDATE account SET photo = 'feed'")
    session.db.execute("PRAGMA foreign_keys = ON")
    assert [fault.text for fault in check.faults(session) if fault.grave] == [
        f"home.db: account {session.actor.account_id} refers to a attachment that is not there"
    ]


def test_changed_bytes_are_found_and_not_handed_out(session: Session) -> None:
    name = attached(session)
    with pytest.raises(dbapi.IntegrityError, match="never change"):
        session.files.db.execute("UPDATE blob SET body = x'00'")
    session.files.db.execute("DROP TRIGGER blob_stays")
    session.files.db.execute("UPDATE blob SET body = x'00'")
    texts = [fault.text for fault in check.faults(session)]
    assert any("does not match its name" in text for text in texts) and any("blob_stays" in text for text in texts)
    with pytest.raises(StorageError):
        session.files.get(name)


def test_another_thread_has_its_own_connection(session: Session) -> None:
    name = attached(session)
    with session.in_this_thread() as other:
        assert other.files.get(name) == SCAN.body
        assert other.files.db is not session.files.db
    with pytest.raises(dbapi.ProgrammingError):
        other.db.execute("SELECT 1")


def test_what_acts_in_the_file_and_is_not_ours_is_told(session: Session) -> None:
    session.db.execute("CREATE TRIGGER sly AFTER INSERT ON resident BEGIN DELETE FROM draft; END")
    session.files.db.execute("CREATE VIEW sight AS SELECT hash FROM blob")
    assert [fault.text for fault in check.faults(session) if fault.grave] == [
        "home.db: sly does not belong to this program",
        "files.db: sight does not belong to this program",
    ]
