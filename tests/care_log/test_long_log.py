"""A log of millions of lines: each page is read along an index, and nothing that takes long holds the window up."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from itertools import product

import pytest

from app.data.session import Session
from app.features.care_log import service, store
from app.features.care_log.model import LogFilter
from app.features.care_log.store import writing
from app.kernel.ids import CareEntryId, ResidentId
from tests.care_log.samples import Ward, a_ward, odd, record, shift_now


@pytest.fixture
def ward(session: Session) -> Ward:
    made = a_ward(session)
    for who in made.people[:2]:
        record(session, odd(who, "mood", session.clock.now(), "low", note="在走廊站了很久"))
    return made


def plans(session: Session, work: Callable[[], object]) -> list[str]:
    """Return the steps of the query plan of what `work` asks the log."""
    ran: list[str] = []
    session.db.conn.set_trace_callback(ran.append)
    work()
    session.db.conn.set_trace_callback(None)
    asked = [sql for sql in ran if sql.startswith(("SELECT", "WITH"))]
    return [row[3] for sql in asked for row in session.db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()]


FILTERS = (
    LogFilter(), LogFilter(item="mood"), LogFilter(unusual=True), LogFilter(flagged=True), LogFilter(late=True),
    LogFilter(resident_id=ResidentId(1)), LogFilter(resident_id=ResidentId(1), item="mood"),
    LogFilter(resident_id=ResidentId(1), unusual=True, late=True), LogFilter(unusual=True, flagged=True),
)  # fmt: skip


@pytest.mark.parametrize(("wanted", "limit"), list(product(FILTERS, (1, 9, service.BLOCK, 256))))
def test_a_page_follows_an_index_from_line_to_line(session: Session, ward: Ward, wanted: LogFilter, limit: int) -> None:
    for after in (None, CareEntryId(9)):
        told = plans(session, partial(service.log_page, session, wanted, after, limit=limit))
        assert re.match("(SCAN|SEARCH) [eh] USING (COVERING )?INDEX", told[0]), told
        assert not [step for step in told if "ORDER BY" in step], told
        assert wanted.resident_id is None or "care_entry_resident (resident_id=?" in told[0]


def test_what_belongs_to_one_line_is_reached_by_its_id(session: Session, ward: Ward) -> None:
    for work in (lambda: service.history_of(session, CareEntryId(1)), lambda: service.search(session, "走廊")):
        told = plans(session, work)
        assert "SEARCH e USING INTEGER PRIMARY KEY (rowid=?)" in told
        assert not [step for step in told if step.startswith(("SCAN e", "SCAN p"))], told


def test_a_shift_is_found_by_its_instants(session: Session, ward: Ward) -> None:
    shift = shift_now(session)
    for work, index in (
        (lambda: service.room_sheet(session, shift, ward.rooms[0]), "care_entry_resident (resident_id=? AND at>?"),
        (lambda: service.room_states(session, shift), "care_entry_resident (resident_id=? AND at>?"),
        (lambda: service.room_sheets(session, shift), "care_entry_at (at>? AND at<?)"),
    ):
        assert [step for step in plans(session, work) if step.startswith(f"SEARCH h USING INDEX {index}")]


def test_a_search_leaves_one_resident(session: Session, ward: Ward) -> None:
    assert len(service.search(session, "走廊")) == 2
    (found,) = service.search(session, "走廊", of=ward.people[1])
    assert found.entry.resident_id == ward.people[1]


def test_words_are_found_while_they_wait_and_after(
    session: Session, ward: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "WAITING", 3)
    waiting = set[int]()
    for number in range(9):
        record(session, odd(ward.people[0], "note", session.clock.now(), "feels_ill", note=f"头晕 {number}"))
        assert [line.entry.note[-1] for line in service.search(session, "头晕")] == [*map(str, range(number, -1, -1))]
        waiting.add(len(store.waiting(session.db, None)))
    assert waiting == {0, 1, 2}


def test_lines_below_what_is_in_the_index_do_not_wait(session: Session, ward: Ward) -> None:
    with session.change("test.other_home"):  # whose ids are above those of this one
        session.db.execute("UPDATE care_words_until SET id = id + (1 << 40)")
    for _ in range(2):
        record(session, odd(ward.people[0], "note", session.clock.now(), "feels_ill", note="头晕"))
    assert len(service.search(session, "头晕")) == 2
