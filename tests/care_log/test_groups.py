"""Lines confirmed at once are found through the first of their group, in the order of the log, by an index."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.data.session import Session
from app.features.care_log import service
from app.features.care_log.model import Line, LogFilter
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.kernel.clock import SetClock
from app.kernel.ids import CareEntryId, ResidentId
from tests.care_log.samples import Ward, a_ward, measured, odd, shift_now, usual

EVERYTHING = LogFilter()


@pytest.fixture
def ward(session: Session) -> Ward:
    """Return two rooms of two, all four in the house."""
    return a_ward(session)


def confirmed(session: Session, ward: Ward, shift: Shift) -> tuple[CareEntryId, ...]:
    """Confirm two things of both in the first room, one of them not as usual, and measure one person with it."""
    now, (one, other, *_) = session.clock.now(), ward.people
    rows = [
        usual(one, "water", now), odd(one, "mood", now, "low", flagged=True), measured(one, now, 36.6),
        usual(other, "water", now), usual(other, "mood", now),
    ]  # fmt: skip
    return service.confirm_room(session, shift, ward.rooms[0], rows)


def leads(session: Session) -> list[int]:
    """Return the lengths of the groups in the order recorded, 0 for a line that follows."""
    return [row[0] for row in session.db.execute("SELECT leads FROM care_entry ORDER BY id").fetchall()]


def test_the_routine_of_one_resident_is_one_group(session: Session, ward: Ward) -> None:
    confirmed(session, ward, shift_now(session))
    assert leads(session) == [2, 0, 1, 2, 0]


def test_lines_of_other_instants_are_other_groups(session: Session, ward: Ward) -> None:
    now, one = session.clock.now(), ward.people[0]
    rows = [usual(one, item, now - timedelta(minutes=ago)) for item, ago in (("water", 0), ("mood", 0), ("lunch", 9))]
    service.confirm_room(session, shift_now(session), ward.rooms[0], rows)
    assert leads(session) == [2, 0, 1]


@pytest.mark.parametrize("length", [1, 2, 3, 64])
@pytest.mark.parametrize(
    "wanted",
    [
        EVERYTHING, LogFilter(item="mood"), LogFilter(item="temperature"), LogFilter(unusual=True),
        LogFilter(flagged=True), LogFilter(item="mood", unusual=True), LogFilter(item="dinner"),
        LogFilter(item="visit"),
    ],
)  # fmt: skip
def test_pages_of_any_length_make_the_same_log(
    session: Session, ward: Ward, clock: SetClock, wanted: LogFilter, length: int
) -> None:
    filled(session, ward, clock)
    for of in (None, *ward.people[:2]):
        asked = LogFilter(of, wanted.item, unusual=wanted.unusual, flagged=wanted.flagged)
        every = [line for line in brute_force(session) if keeps(asked, line)]
        assert list(service.log_page(session, asked)) == every
        assert service.log_count(session, asked) == len(every)
        assert paged(session, asked, length) == every


@pytest.mark.parametrize("groups", [1, 2, 3, 64])
def test_places_tell_how_far_down_they_are(
    session: Session, ward: Ward, clock: SetClock, groups: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(session, ward, clock)
    monkeypatch.setattr("app.features.care_log.service.reading._GROUPS_APART", groups)
    every, places = brute_force(session), list(service.log_places(session))
    assert [every[lines - 1].entry.id for lines, _id in places] == [entry_id for _lines, entry_id in places]
    assert len(places) == -(-sum(map(bool, leads(session))) // groups) and places[-1][0] == len(every)


def filled(session: Session, ward: Ward, clock: SetClock) -> None:
    """Record groups and single lines, several of them of the same instant, on two days."""
    for _ in range(2):
        shift = shift_now(session)
        confirmed(session, ward, shift)
        for draft in (usual(ward.people[0], "bath", clock.now()), measured(ward.people[1], clock.now(), 36.4)):
            service.record(session, shift, draft)
        clock.pass_(minutes=5)
        service.record(session, shift, measured(ward.people[2], clock.now(), 38.9))
        clock.pass_(days=1, minutes=-5)
    struck = service.log_page(session, LogFilter(item="mood"))[0].entry
    service.correct(session, struck.id, odd(struck.resident_id, "mood", struck.at, "low"), "看错了")


def brute_force(session: Session) -> list[Line]:
    """Return all lines, each read by its id, in the order of the log."""
    ids = [row[0] for row in session.db.execute("SELECT id FROM care_entry").fetchall()]
    lines = [line for one in ids if (line := service.line_of(session, one)) is not None]
    return sorted(lines, key=lambda line: (line.entry.at, line.entry.id), reverse=True)


def keeps(wanted: LogFilter, line: Line) -> bool:
    """Tell whether a filter leaves a line."""
    entry = line.entry
    return (
        wanted.resident_id in (None, entry.resident_id)
        and wanted.item in (None, entry.item)
        and entry.unusual >= wanted.unusual
        and entry.flagged >= wanted.flagged
    )


def paged(session: Session, wanted: LogFilter, length: int) -> list[Line]:
    """Return what a filter leaves, read a page after the other."""
    found: list[Line] = []
    after: CareEntryId | None = None
    while lines := service.log_page(session, wanted, after, limit=length):
        found += lines
        after = lines[-1].entry.id
    return found


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        (EVERYTHING, "at"), (LogFilter(item="mood"), "at"), (LogFilter(ResidentId(1), "visit"), "resident"),
        (LogFilter(item="visit"), "item"), (LogFilter(item="mood", unusual=True), "unusual"),
        (LogFilter(item="visit", flagged=True), "flagged"), (LogFilter(late=True), "late"),
    ],
)  # fmt: skip
def test_every_filter_has_an_index(session: Session, wanted: LogFilter, index: str) -> None:
    said: list[str] = []
    session.db.conn.set_trace_callback(said.append)
    service.log_page(session, wanted)
    session.db.conn.set_trace_callback(None)
    (sql,) = [one for one in said if "FROM care_entry" in one]
    first = session.db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchone()[3]
    assert f" INDEX care_entry_{index} " in f"{first} "


def test_the_last_night_of_an_item_may_end_in_the_month_after(session: Session, ward: Ward, clock: SetClock) -> None:
    clock.at = datetime(2026, 11, 30, 20, 0, tzinfo=UTC)
    night = shift_now(session)
    clock.at = night.ends_at
    rows = [usual(of, "toileting", night.ends_at, late_reason="忙") for of in ward.people[:2]]
    made = service.confirm_room(session, night, ward.rooms[0], rows)
    assert night.duty_on == date(2026, 11, 30) and night.ends_at >= datetime(2026, 12, 1, tzinfo=UTC)
    assert [line.entry.id for line in service.log_page(session, LogFilter(item="toileting"))] == [*reversed(made)]


def test_a_shift_has_its_lines_from_its_first_instant_to_its_last(
    session: Session, ward: Ward, clock: SetClock
) -> None:
    day = shift_now(session)
    night = staff.shift_at(session, day.ends_at)
    assert night is not None and night.begins_at == day.ends_at
    clock.at = night.ends_at
    for shift in (day, night):
        for of, at in zip(ward.people, (shift.begins_at, shift.ends_at), strict=False):
            service.record(session, shift, usual(of, "toileting", at, late_reason="忙"))
    for shift in (day, night):
        sheet = service.room_sheet(session, shift, ward.rooms[0])
        assert sheet is not None
        known = [cell.line.entry for one in sheet.residents for cell in one.cells if cell.line is not None]
        assert [(one.at, one.shift_id) for one in known] == [
            (at, shift.kind_id) for at in (shift.begins_at, shift.ends_at)
        ]
        assert next(one.recorded for one in service.room_states(session, shift) if one.room_id == ward.rooms[0]) == 2
