"""Moves in a real home: recorded, corrected, taken back, prepared; the census and the beds that follow from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from time import perf_counter

import pytest

from app.data.session import Session
from app.features.places import service as places
from app.features.places.model import PlaceKind
from app.features.stays import service
from app.features.stays.model import EscortKind, HospitalTrip, Kind, State
from app.kernel.clock import HOME_ZONE, SetClock, in_home, to_text
from app.kernel.errors import OutOfDateError, RuleBrokenError
from app.kernel.ids import BedId, ImportId, MoveId, ResidentId
from tests.stays.conftest import Resident

Beds = dict[str, BedId]
TRIP = HospitalTrip("县人民医院", "心内科", "肺炎", "李护士", "侄子 王建国", datetime(2026, 11, 22, 3, tzinfo=UTC))


def codes(refused: pytest.ExceptionInfo[RuleBrokenError]) -> list[str]:
    return [finding.code for finding in refused.value.findings]


def state(session: Session, who: ResidentId) -> State:
    return service.standing_of(session, who).state


def test_in_from_bed_to_bed_and_out(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    who = resident()
    assert service.standings(session)[who].state is State.AWAITING
    service.admit(session, who, beds["201-1"], clock.now())
    clock.pass_(hours=1)
    service.move_bed(session, who, beds["201-2"], clock.now())
    clock.pass_(hours=1)
    service.go_to_hospital(session, who, clock.now(), TRIP)
    where = service.standings(session)[who]
    assert (where.state, where.bed_id) == (State.IN_HOSPITAL, beds["201-2"])
    service.leave_hospital(session, who, clock.now())
    service.report_missing(session, who, clock.now(), "大门口，门卫")
    service.report_found(session, who, clock.now(), "集市")
    service.discharge(session, who, clock.now(), "家属接回")
    where = service.standings(session)[who]
    assert (where.state, where.bed_id, where.left_by) == (State.LEFT, None, Kind.DISCHARGED)
    service.admit(session, who, beds["201-1"], clock.now(), "又回来住")
    assert state(session, who) is State.PRESENT
    assert [line.move.kind for line in service.moves_of(session, who)] == [
        Kind.ADMITTED, Kind.MOVED_BED, Kind.WENT_TO_HOSPITAL, Kind.LEFT_HOSPITAL, Kind.WENT_MISSING, Kind.WAS_FOUND,
        Kind.DISCHARGED, Kind.ADMITTED,
    ]  # fmt: skip


def test_the_census_by_day_is_the_census_at_each_days_end(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    one, other, gone = resident(), resident("李双喜"), resident("赵来")
    clock.pass_(days=-9)
    for who, bed in ((one, "201-1"), (other, "201-2"), (gone, "202-1")):
        service.admit(session, who, beds[bed], clock.now())
        clock.pass_(days=1)
    service.go_to_hospital(session, one, clock.now(), replace(TRIP, contact_told_at=clock.now()))
    clock.pass_(days=2)
    service.discharge(session, gone, clock.now(), "家属接回")
    service.leave_hospital(session, one, clock.now())
    clock.pass_(days=4, hours=1)
    service.report_missing(session, other, clock.now(), "大门口，门卫")
    found = service.census_by_day(session, 12)
    assert len(found) == 12
    assert found[-1].day == in_home(clock.now()).date()
    for count in found:
        end = datetime.combine(count.day, time(23, 59, 59), HOME_ZONE)
        whole = service.census_at(session, min(end, clock.now()))
        assert (count.present, count.on_leave, count.in_hospital, count.missing) == (
            whole.present, whole.on_leave, whole.in_hospital, whole.missing,
        )  # fmt: skip
        assert count.registered == whole.registered
    assert {count.registered for count in found} == {0, 1, 2, 3}


def test_how_full_each_building_is(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    places.add_building(session, "2号楼")
    service.admit(session, resident(), beds["201-1"], clock.now())
    one, other = service.beds_by_building(session)
    assert (one.name, one.beds, one.held, one.free) == ("1号楼", 6, 1, 5)
    assert (other.beds, other.held) == (0, 0)


@pytest.mark.parametrize("leave", [service.transfer_out, service.discharge, service.end_support])
def test_ways_out_need_a_reason_and_free_the_bed(
    session: Session, clock: SetClock, beds: Beds, resident: Resident, leave: object
) -> None:
    who = resident()
    service.admit(session, who, beds["201-1"], clock.now())
    assert callable(leave)
    with pytest.raises(RuleBrokenError) as refused:
        leave(session, who, clock.now(), " ")
    assert codes(refused) == ["reason_missing"]
    leave(session, who, clock.now(), "并院")
    service.admit(session, resident("李双喜"), beds["201-1"], clock.now())


def test_a_bed_is_one_persons_in_the_past_as_well(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    first, second = resident(), resident("陈淑贞")
    long_ago = clock.now() - timedelta(days=30)
    service.admit(session, first, beds["201-1"], long_ago)
    service.move_bed(session, first, beds["201-2"], clock.now() - timedelta(days=10), "靠窗")
    with pytest.raises(RuleBrokenError, match="王秀英") as refused:
        service.admit(session, second, beds["201-1"], long_ago)
    assert codes(refused) == ["bed_taken"]
    assert state(session, second) is State.AWAITING
    service.admit(session, second, beds["201-1"], clock.now() - timedelta(days=10))
    assert [(stay.name, stay.to_at is None) for stay in service.history_of_bed(session, beds["201-1"])] == [
        ("陈淑贞", True),
        ("王秀英", False),
    ]


def test_the_sex_of_a_room_asks_for_a_reason(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    who = resident()
    with pytest.raises(RuleBrokenError) as refused:
        service.admit(session, who, beds["101-1"], clock.now())
    assert codes(refused) == ["bed_sex"]
    service.admit(session, who, beds["101-1"], clock.now(), "女房满了，单独住")


def test_a_refused_move_leaves_no_trace(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    who = resident()
    before = session.db.execute("SELECT count(*) FROM audit").fetchone()
    with pytest.raises(RuleBrokenError):
        service.admit(session, who, beds["201-1"], clock.now() + timedelta(minutes=1))
    assert session.db.execute("SELECT count(*) FROM audit").fetchone() == before
    assert not session.db.conn.in_transaction


def test_each_move_is_in_the_trail_without_the_diagnosis(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    who = resident()
    service.admit(session, who, beds["201-1"], clock.now())
    service.go_to_hospital(session, who, clock.now(), TRIP, "咳嗽发烧")
    action, subject, detail = session.db.execute(
        "SELECT action, subject, detail FROM audit ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    assert (action, subject) == ("stay.went_to_hospital", f"resident:{who}")
    assert "肺炎" not in detail


def test_a_form_sent_twice_is_written_once(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    who = resident()
    service.admit(session, who, beds["201-1"], clock.now(), submission="form-1")
    with pytest.raises(RuleBrokenError):
        service.move_bed(session, who, beds["201-2"], clock.now(), submission="form-1")
    assert len(service.moves_of(session, who)) == 1


def test_a_wrong_line_is_corrected_by_a_new_one(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    who = resident()
    start = clock.now() - timedelta(days=5)
    service.admit(session, who, beds["201-1"], start)
    wrong = service.move_bed(session, who, beds["201-2"], start + timedelta(days=1), "换床")
    right = service.correct_move(session, wrong, reason="记错了床", bed_id=beds["202-1"])
    assert service.standing_of(session, who).bed_id == beds["202-1"]
    lines = {line.move.id: line for line in service.moves_of(session, who)}
    assert (lines[wrong].stands, lines[right].stands) == (False, True)
    assert lines[wrong].bed_label == "201-2"
    assert lines[right].move.corrects == wrong
    with pytest.raises(OutOfDateError):
        service.correct_move(session, wrong, reason="再改", bed_id=beds["202-2"])
    with pytest.raises(OutOfDateError):
        service.withdraw_move(session, wrong, "不对")
    service.withdraw_move(session, right, "原来是对的")
    assert service.standing_of(session, who).bed_id == beds["201-2"]


def test_the_past_is_as_known_today(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    who = resident()
    day = timedelta(days=1)
    admitted = service.admit(session, who, beds["201-1"], clock.now() - 3 * day)
    service.go_to_hospital(session, who, clock.now() - day, TRIP, "")
    assert service.census_at(session, clock.now() - 2 * day).present == 1
    service.correct_move(session, admitted, reason="日期错", at=clock.now() - 2 * day + timedelta(hours=1))
    assert service.census_at(session, clock.now() - 2 * day).registered == 0
    now = service.census_at(session)
    assert (now.registered, now.present, now.in_hospital) == (1, 0, 1)
    exact = clock.now() - day
    assert service.census_at(session, exact).in_hospital == 1, "the instant itself is included"
    assert service.census_at(session, exact - timedelta(seconds=1)).in_hospital == 0


def test_the_state_since_an_instant_is_the_one_of_the_moves(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    start, hour = clock.now() - timedelta(hours=6), timedelta(hours=1)
    one, other, never = resident(), resident(), resident()
    service.admit(session, one, beds["201-1"], start - hour)
    service.admit(session, other, beds["201-2"], start + hour)
    service.go_to_hospital(session, one, start + 2 * hour, TRIP)
    for since in (start, start + 2 * hour, start + 3 * hour):
        known = service.state_at(session, since)
        for at in (since, since + hour, clock.now()):
            for who in (one, other, never):
                assert known(who, at) is service.standing_of(session, who, at).state
    assert service.state_at(session, start)(ResidentId(1), start) is State.AWAITING


def test_undo_within_minutes_needs_no_reason_and_later_does(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    who = resident()
    service.admit(session, who, beds["201-1"], clock.now())
    moved = service.move_bed(session, who, beds["201-2"], clock.now())
    service.withdraw_move(session, moved)
    assert service.standing_of(session, who).bed_id == beds["201-1"]
    moved = service.move_bed(session, who, beds["201-2"], clock.now())
    clock.pass_(minutes=16)
    with pytest.raises(RuleBrokenError) as refused:
        service.withdraw_move(session, moved)
    assert codes(refused) == ["reason_missing"]
    service.withdraw_move(session, moved, "没有搬")


def test_facts_are_as_before_after_an_undo(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    who = resident()
    service.admit(session, who, beds["201-1"], clock.now())
    before = dict(service.facts(session))
    moved = service.move_bed(session, who, beds["201-2"], clock.now())
    assert dict(service.facts(session)) != before
    service.withdraw_move(session, moved)
    assert dict(service.facts(session)) == before


def test_facts_tell_what_was_changed_of_an_escort_and_not_where_a_line_came_from(
    session: Session, clock: SetClock, resident: Resident
) -> None:
    who, now = resident(), clock.now()
    service.admit(session, who, None, now - timedelta(days=2))
    service.go_to_hospital(session, who, now - timedelta(days=1), HospitalTrip("县医院"))
    escort = service.add_escort(session, who, "孙姨", EscortKind.OWN, now - timedelta(days=1))
    before = dict(service.facts(session))[who]
    service.end_escort(session, escort, now, 12_000)
    facts = dict(service.facts(session))[who]
    assert before["history"] == []
    assert [(one["field"], one["new_value"]) for one in facts["history"]] == [
        ("to_at", to_text(now)), ("cost_fen", "12000"),
    ]  # fmt: skip
    assert all("import_id" not in line for line in facts["stay_move"])


def test_late_entries_are_marked_and_imported_ones_are_not(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    who, brought = resident(), resident("陈淑贞")
    _batch(session)
    service.admit(session, who, beds["201-1"], clock.now() - timedelta(days=2))
    service.admit(session, brought, beds["201-2"], clock.now() - timedelta(days=2), import_id=ImportId(1))
    assert service.moves_of(session, who)[0].late
    assert not service.moves_of(session, brought)[0].late


def _batch(session: Session) -> None:
    with session.change("test.batch") as change:
        session.db.table("import_batch").insert(
            {"id": 1, "file_name": "a.xlsx", "file_hash": "", "read": 1, "ok": 1, "doubtful": 0, "refused": 0,
             "repeated": 0, "recorded_at": change.at, "recorded_by": 1}
        )  # fmt: skip


def test_an_import_is_taken_back_unless_something_happened_since(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    one, two = resident(), resident("陈淑贞")
    _batch(session)
    for who, bed in ((one, "201-1"), (two, "201-2")):
        service.admit(session, who, beds[bed], clock.now() - timedelta(days=1), import_id=ImportId(1))
    moved = service.move_bed(session, two, beds["202-1"], clock.now())
    with pytest.raises(RuleBrokenError, match="陈淑贞"):
        service.withdraw_import(session, ImportId(1), "表格不对")
    assert state(session, one) is State.PRESENT
    service.withdraw_move(session, moved)
    service.withdraw_import(session, ImportId(1), "表格不对")
    assert {where.state for where in service.standings(session).values()} == {State.AWAITING}


def test_a_clerk_prepares_and_the_director_confirms(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    who, other = resident(), resident("陈淑贞")
    prepared = service.prepare_move(session, who, Kind.ADMITTED, clock.now(), "新来", bed_id=beds["201-1"])
    assert state(session, who) is State.AWAITING
    assert [waiting.name for waiting in service.prepared_moves(session)] == ["王秀英"]
    clock.pass_(hours=2)
    service.confirm_prepared(session, prepared)
    assert service.standing_of(session, who).since == clock.now() - timedelta(hours=2)
    with pytest.raises(OutOfDateError):
        service.confirm_prepared(session, prepared)
    refused = service.prepare_move(session, other, Kind.ADMITTED, clock.now(), "新来", bed_id=beds["201-2"])
    service.refuse_prepared(session, refused, "材料不齐")
    assert service.prepared_moves(session) == ()
    with pytest.raises(RuleBrokenError):
        service.prepare_move(session, who, Kind.DIED, clock.now(), "")
    with pytest.raises(RuleBrokenError) as taken:
        service.prepare_move(session, other, Kind.ADMITTED, clock.now(), "新来", bed_id=beds["201-1"])
    assert codes(taken) == ["bed_taken"]


def test_a_prepared_move_that_does_not_fit_any_more_stays_waiting(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    who = resident()
    prepared = service.prepare_move(session, who, Kind.ADMITTED, clock.now(), "新来", bed_id=beds["201-1"])
    service.admit(session, resident("陈淑贞"), beds["201-1"], clock.now())
    with pytest.raises(RuleBrokenError):
        service.confirm_prepared(session, prepared)
    assert len(service.prepared_moves(session)) == 1


def test_escorts_sit_there_only_during_a_stay_in_hospital(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    who = resident()
    service.admit(session, who, beds["201-1"], clock.now())
    with pytest.raises(RuleBrokenError):
        service.add_escort(session, who, "周玉梅", EscortKind.OWN, clock.now())
    went = service.go_to_hospital(session, who, clock.now(), TRIP)
    escort = service.add_escort(session, who, "周玉梅", EscortKind.OWN, clock.now())
    with pytest.raises(RuleBrokenError):
        service.end_escort(session, escort, clock.now() - timedelta(hours=1))
    service.end_escort(session, escort, clock.now() + timedelta(hours=8), 12_000)
    (found,) = service.escorts(session, who)
    assert (found.name, found.cost_fen, found.move_id) == ("周玉梅", 12_000, went)
    service.withdraw_move(session, went)
    assert service.escorts(session, who) == ()


def test_who_holds_which_bed(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    one, two, three = resident(), resident("陈淑贞"), resident("周大山", "male")
    service.admit(session, one, beds["201-1"], clock.now())
    service.admit(session, two, None, clock.now())
    found = service.occupancy(session)
    assert {found.plan.label(bed): occupant.name for bed, occupant in found.by_bed.items()} == {"201-1": "王秀英"}
    assert [occupant.resident_id for occupant in found.without_bed] == [two]
    assert [occupant.resident_id for occupant in found.awaiting] == [three]


def test_places_do_not_lose_a_bed_somebody_has(
    session: Session, clock: SetClock, beds: Beds, resident: Resident
) -> None:
    who = resident()
    service.admit(session, who, beds["201-1"], clock.now() - timedelta(days=2))
    service.go_to_hospital(session, who, clock.now() - timedelta(days=1), TRIP, "病了")
    with pytest.raises(RuleBrokenError):
        places.retire(session, PlaceKind.BED, beds["201-1"])
    service.move_bed(session, who, None, clock.now(), "住院长，让床")
    places.retire(session, PlaceKind.BED, beds["201-1"])
    with pytest.raises(RuleBrokenError) as refused:
        service.move_bed(session, who, beds["201-1"], clock.now())
    assert "bed_gone" in codes(refused)


def test_flow_between_two_instants(session: Session, clock: SetClock, beds: Beds, resident: Resident) -> None:
    who = resident()
    start = clock.now() - timedelta(days=3)
    service.admit(session, who, beds["201-1"], start)
    service.record_death(session, who, clock.now(), "201房")
    went = service.flow_between(session, start - timedelta(seconds=1), clock.now())
    assert (went.kinds[Kind.ADMITTED], went.kinds[Kind.DIED], went.registered_change) == (1, 1, 0)
    assert service.flow_between(session, start, clock.now()).kinds == {Kind.DIED: 1}


def test_the_standing_of_twenty_thousand_is_quick(session: Session, clock: SetClock) -> None:
    now = to_text(clock.now())
    with session.change("test.many"):
        session.db.conn.executemany(
            "INSERT INTO resident (id, number, name, readings, reading_shown, sex, born_kind, id_kind, recorded_at,"
            " recorded_by) VALUES (?, ?, '某人', '', '', 'female', 'unknown', 'none', ?, 1)",
            [(who, str(who), now) for who in range(1, 20_001)],
        )
        session.db.conn.executemany(
            "INSERT INTO stay_move (id, resident_id, kind, from_state, to_state, at, recorded_at, recorded_by)"
            " VALUES (?, ?, ?, 'awaiting', 'present', ?, ?, 1)",
            [
                (who * 3 + step, who, kind, now, now)
                for who in range(1, 20_001)
                for step, kind in enumerate(("admitted", "went_on_leave", "came_back"))
            ],
        )
    started = perf_counter()
    found = service.standings(session)
    taken = perf_counter() - started
    assert len(found) == 20_000
    assert all(where.state is State.PRESENT for where in found.values())
    assert taken < 2, "a wide bound: this guards against a query a resident"


def test_an_unknown_resident_or_line_is_told(session: Session, clock: SetClock) -> None:
    with pytest.raises(OutOfDateError):
        service.admit(session, ResidentId(99), None, clock.now())
    with pytest.raises(OutOfDateError):
        service.withdraw_move(session, MoveId(99))
