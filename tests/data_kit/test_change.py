"""The one gate for writes: each change has its entry, all or nothing, once per form."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.data import audit, check, database, drafts, settings
from app.data.database import dbapi
from app.data.session import Session
from app.home import OpenedHome
from app.kernel.access import Permission
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, RuleBrokenError, StorageError
from app.kernel.ids import first_id


def building(session: Session, name: str) -> None:
    with session.change("building.added", f"building:{name}") as change:
        session.db.execute(
            "INSERT INTO building (id, name, position) VALUES (?, ?, 1)", [change.new_id("building"), name]
        )


def buildings(session: Session) -> list[str]:
    return [row[0] for row in session.db.execute("SELECT name FROM building ORDER BY id").fetchall()]


def actions(session: Session) -> list[str]:
    return [entry.action for entry in reversed(audit.entries(session.db))]


def test_a_change_and_its_entry_come_together(session: Session) -> None:
    building(session, "一号楼")
    entry = audit.entries(session.db)[0]
    assert (entry.action, entry.subject, entry.role) == ("building.added", "building:一号楼", "director")
    assert entry.account_id == session.actor.account_id
    assert (entry.at, entry.clock_ok) == ("2026-11-22T04:00:00Z", 1)
    assert buildings(session) == ["一号楼"]


def test_what_fails_leaves_neither_row_nor_entry(session: Session) -> None:
    before = actions(session)
    with pytest.raises(RuntimeError), session.change("building.added"):
        session.db.execute("INSERT INTO building (id, name, position) VALUES (1, 'x', 1)")
        raise RuntimeError
    assert (buildings(session), actions(session)) == ([], before)
    building(session, "一号楼")
    assert buildings(session) == ["一号楼"]


def test_nested_changes_are_one_transaction_with_an_entry_each(session: Session, home: OpenedHome) -> None:
    with session.in_this_thread() as other:
        with session.change("import.made"):
            building(session, "一号楼")
            building(session, "二号楼")
            assert buildings(other) == []
        assert buildings(other) == ["一号楼", "二号楼"]
    assert actions(session)[-3:] == ["import.made", "building.added", "building.added"]
    assert list(check.faults(session)) == []


def test_a_failed_nested_change_takes_back_only_itself(session: Session) -> None:
    with session.change("import.made"):
        building(session, "一号楼")
        with pytest.raises(RuntimeError), session.change("row.read"):
            building(session, "坏的")
            raise RuntimeError
        building(session, "二号楼")
    assert buildings(session) == ["一号楼", "二号楼"]
    assert actions(session)[-3:] == ["import.made", "building.added", "building.added"]
    assert list(check.faults(session)) == []


def test_a_failed_outer_change_takes_back_all(session: Session) -> None:
    before = actions(session)
    with pytest.raises(RuntimeError), session.change("import.made"):
        building(session, "一号楼")
        raise RuntimeError
    assert (buildings(session), actions(session)) == ([], before)


def test_a_form_sent_twice_is_saved_once(session: Session) -> None:
    with session.change("a", submission="f-1"):
        pass
    before = actions(session)
    with pytest.raises(RuleBrokenError, match="saved already"), session.change("a", submission="f-1"):
        pass
    assert actions(session) == before


def test_a_form_sent_within_another_change_is_saved_once(session: Session) -> None:
    with session.change("outer"), session.change("inner", submission="f-2"):
        pass
    with (
        pytest.raises(RuleBrokenError, match="saved already"),
        session.change("outer"),
        session.change("inner", submission="f-2"),
    ):
        pass
    assert list(check.faults(session)) == []


def test_a_transaction_that_the_disk_gave_up_is_never_reported_as_saved(session: Session) -> None:
    before = actions(session)
    with pytest.raises(StorageError), session.change("outer"):
        session.db.execute("INSERT INTO building (id, name, position) VALUES (1, 'x', 1)")
        session.db.execute("ROLLBACK")  # what SQLite does by itself when the disk is full
    assert (buildings(session), actions(session)) == ([], before)
    building(session, "一号楼")


def test_a_folder_that_was_moved_away_is_told_and_nothing_goes_into_a_lost_file(
    home: OpenedHome, session: Session
) -> None:
    home.folder.rename(home.folder.with_name("moved"))
    with pytest.raises(StorageError, match="is not there any more"):
        building(session, "一号楼")
    home.folder.with_name("moved").rename(home.folder)
    building(session, "一号楼")
    assert buildings(session) == ["一号楼"]


class LostAnswer:
    """A database whose COMMIT is carried out, or not, and then reports an error all the same."""

    def __init__(self, real: Any, *, carried_out: bool) -> None:
        self._real, self._carried_out = real, carried_out

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def execute(self, sql: str, *values: Any) -> Any:
        if sql == "COMMIT":
            if self._carried_out:
                self._real.execute(sql)
            raise StorageError(database._FAULTS[database._IOERR])
        return self._real.execute(sql, *values)


@pytest.mark.parametrize("carried_out", [True, False])
def test_after_an_unclear_commit_the_file_decides(session: Session, carried_out: bool) -> None:
    real = session.db
    session.db = LostAnswer(real, carried_out=carried_out)  # type: ignore[assignment]
    if carried_out:
        building(session, "一号楼")
    else:
        with pytest.raises(StorageError, match="this change was not saved"):
            building(session, "一号楼")
    session.db = real
    assert buildings(session) == (["一号楼"] if carried_out else [])
    assert not real.conn.in_transaction


def test_history_keeps_old_and_new_and_the_check_notices_a_changed_one(session: Session) -> None:
    with session.change("resident.changed", "resident:9", reason="看错了") as change:
        names = change.fields(
            "resident", 9, {"name": "甲", "diet": None, "bed": 3}, {"name": "乙", "diet": "软", "bed": 3}
        )
    assert names == ("name", "diet")
    rows = session.db.execute("SELECT field, old_value, new_value, reason, audit_seq FROM field_change").fetchall()
    seq = audit.last(session.db)[0]
    assert rows == [("name", "甲", "乙", "看错了", seq), ("diet", None, "软", "看错了", seq)]
    detail = json.loads(audit.entries(session.db)[0].detail)
    assert (detail["fields"], detail["reason"]) == (["diet", "name"], "看错了")
    assert list(check.faults(session)) == []
    session.db.execute("DROP TRIGGER field_change_stays")
    session.db.execute("UPDATE field_change SET old_value = '丙' WHERE field = 'name'")
    texts = [fault.text for fault in check.faults(session)]
    assert any("history" in text for text in texts) and any("field_change_stays" in text for text in texts)


def test_history_and_trail_cannot_be_changed_by_mistake(session: Session) -> None:
    with session.change("a") as change:
        change.fields("resident", 1, {"name": "甲"}, {"name": "乙"})
    for sql in (
        "UPDATE audit SET at = ''",
        "DELETE FROM audit",
        "DELETE FROM field_change",
        "UPDATE field_change SET id = 9",
    ):
        with pytest.raises(dbapi.IntegrityError, match="append-only"):
            session.db.execute(sql)


def test_ids_never_clash_with_another_home(session: Session) -> None:
    with session.change("a") as change:
        assert change.new_id("building") == first_id(7) + 1
        session.db.execute("INSERT INTO building (id, name, position) VALUES (?, '甲', 1)", [first_id(8) + 5])
        assert change.new_id("building") == first_id(7) + 1


def test_a_withdrawn_row_says_by_which_entry(session: Session) -> None:
    building(session, "一号楼")
    with session.change("import.made") as change:
        row = "INSERT INTO import_batch VALUES (1, 'a.xlsx', '', 0, 0, 0, 0, 0, ?, 0, NULL, 'residents')"
        session.db.execute(row, [change.at])
    with session.change("import.undone", reason="错表") as change:
        change.withdraw("import_batch", [1])
    seq = session.db.execute("SELECT withdrawn_seq FROM import_batch").fetchone()[0]
    assert seq == audit.last(session.db)[0]
    with session.change("import.undone") as change:
        change.withdraw("import_batch", [1])
    assert session.db.execute("SELECT withdrawn_seq FROM import_batch").fetchone()[0] == seq


def test_set_meta_needs_a_change(session: Session) -> None:
    with pytest.raises(AssertionError):
        session.set_meta("home_name", "别的")


def test_another_program_that_holds_the_file_is_told(session: Session) -> None:
    session.db.execute("PRAGMA busy_timeout = 1")
    holds = pytest.raises(StorageError, match="Another program holds")
    with session.in_this_thread() as other, other.change("slow"), holds, session.change("fast"):
        pass


def test_require_says_no_in_words(home: OpenedHome, session: Session, clock: SetClock) -> None:
    session.require(Permission.BACKUP_MAKE)
    with pytest.raises(NotAllowedError):
        session.require(Permission.STAYS_PREPARE)
    assert session.may(Permission.AUDIT_READ)
    with pytest.raises(NotAllowedError):
        home.session_for("nobody")


def test_settings_are_kept_with_their_history(session: Session) -> None:
    later = settings.HomeSettings(leave_search_after_minutes=45)
    assert settings.save(session, later) == ("leave_search_after_minutes",)
    assert settings.load(session).leave_search_after_minutes == 45
    session.db.execute("INSERT INTO setting VALUES ('of_a_newer_version', '1')")
    assert settings.load(session) == later
    assert settings.save(session, later) == ()


def test_a_draft_is_kept_per_person_and_form_and_is_no_record(session: Session, clock: SetClock) -> None:
    before = actions(session)
    drafts.keep(session, "resident", 9, {"name": "半个名"})
    clock.pass_(minutes=1)
    drafts.keep(session, "resident", 9, {"name": "整个名字"})
    draft = drafts.kept(session, "resident", 9)
    assert draft is not None and draft.body == {"name": "整个名字"} and draft.saved_at == clock.now()
    assert drafts.kept(session, "resident", 10) is None
    drafts.drop(session, "resident", 9)
    assert drafts.kept(session, "resident", 9) is None
    assert actions(session) == before
