"""The log on a real home: what is written, what stands after corrections, what is ready, signed and refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.data import audit
from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.care_levels import service as levels
from app.features.care_log import service
from app.features.care_log.model import (
    HIGH,
    CellState,
    Limits,
    LogFilter,
    LookState,
)
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.stays import service as stays
from app.features.stays.model import HospitalTrip
from app.kernel.access import Role
from app.kernel.care import SelfCare
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from tests.builders import a_resident, as_role
from tests.care_levels.samples import finding
from tests.care_log.samples import Ward, measured, odd, ready_rows, record, shift_now, usual

EVERYTHING = LogFilter()


def entries(session: Session) -> int:
    return service.log_count(session, EVERYTHING)


# one line ---------------------------------------------------------------------------------------------


def test_a_line_is_kept_as_it_was_entered(session: Session, ward: Ward) -> None:
    now = session.clock.now()
    drawn = odd(ward.people[1], "lunch", now - timedelta(minutes=20), "choked", "told_nurse", note=" 喝汤时呛了 ")
    made = record(session, drawn)
    line = service.line_of(session, made)
    assert line is not None and line.stands and line.author == session.actor.name and line.name == "邓𬱖珍"
    one = line.entry
    assert (one.outcome, one.note, one.at) == (("choked", "told_nurse"), "喝汤时呛了", drawn.at)
    assert (one.duty_on, one.shift_id) == (shift_now(session).duty_on, shift_now(session).kind_id)
    assert one.flagged and not one.late and one.recorded_at == now and one.unusual


def test_a_late_line_says_so_and_why(session: Session, ward: Ward, clock: SetClock) -> None:
    shift, done = shift_now(session), session.clock.now()
    clock.pass_(hours=9)
    with pytest.raises(RuleBrokenError) as refused:
        service.record(session, shift, usual(ward.people[0], "lunch", done))
    assert [one.code for one in refused.value.findings] == ["late"]
    made = service.record(session, shift, usual(ward.people[0], "lunch", done, late_reason="停电"))
    line = service.line_of(session, made)
    assert line is not None and line.entry.late and line.entry.late_reason == "停电"
    assert (line.entry.duty_on, line.entry.shift_id) == (shift.duty_on, shift.kind_id)
    assert shift_now(session).kind_id != shift.kind_id


def test_a_reason_of_a_line_in_time_is_not_kept(session: Session, ward: Ward) -> None:
    made = record(session, usual(ward.people[0], "lunch", session.clock.now(), late_reason="停电"))
    line = service.line_of(session, made)
    assert line is not None and (line.entry.late, line.entry.late_reason) == (False, "")


def test_routine_is_recorded_once_a_shift(session: Session, ward: Ward, clock: SetClock) -> None:
    first = record(session, usual(ward.people[0], "lunch", session.clock.now()))
    with pytest.raises(RuleBrokenError) as refused:
        record(session, odd(ward.people[0], "lunch", session.clock.now(), "choked"))
    assert [one.code for one in refused.value.findings] == ["twice"]
    service.withdraw(session, [first], "记错人了")
    record(session, odd(ward.people[0], "lunch", session.clock.now(), "choked"))
    for _ in range(2):
        record(session, measured(ward.people[0], session.clock.now(), 36.5))
    clock.pass_(days=1)
    record(session, usual(ward.people[0], "lunch", session.clock.now()))


def test_nobody_is_cared_for_in_the_house_while_away(session: Session, ward: Ward, clock: SetClock) -> None:
    who = ward.people[0]
    breakfast = usual(who, "breakfast", session.clock.now() - timedelta(minutes=60))
    stays.go_to_hospital(session, who, session.clock.now(), HospitalTrip("县医院", "内科"))
    clock.pass_(minutes=5)
    with pytest.raises(RuleBrokenError) as refused:
        record(session, usual(who, "lunch", session.clock.now()))
    assert [one.code for one in refused.value.findings] == ["state"]
    record(session, breakfast)
    record(session, odd(who, "note", session.clock.now(), "told_family", "feels_ill", note="医院来电话"))


def test_nothing_is_recorded_of_who_left(session: Session, ward: Ward, clock: SetClock) -> None:
    stays.record_death(session, ward.people[0], session.clock.now() - timedelta(minutes=30), "睡梦中")
    with pytest.raises(RuleBrokenError) as refused:
        record(session, measured(ward.people[0], session.clock.now(), 36.5))
    assert [one.code for one in refused.value.findings] == ["state"]


def test_own_limits_decide_what_is_unusual(session: Session, ward: Ward) -> None:
    who, now = ward.people[0], session.clock.now()
    fever = record(session, measured(who, now, 37.6))
    service.set_limits(session, who, "temperature", Limits(high=37.8), "甲亢，医生嘱咐")
    usual_now = record(session, measured(who, now, 37.6))
    other = record(session, measured(ward.people[1], now, 37.6))
    lines = {line.entry.id: line.entry for line in service.log_page(session, EVERYTHING)}
    assert [lines[one].outcome for one in (fever, usual_now, other)] == [(HIGH,), (), (HIGH,)]
    assert [lines[one].flagged for one in (fever, usual_now, other)] == [True, False, True]
    service.set_limits(session, who, "temperature", Limits(), "已停药")
    assert service.limits_of(session, who, "temperature") == Limits()
    with pytest.raises(RuleBrokenError):
        service.set_limits(session, who, "temperature", Limits(high=38), " ")


# a room -----------------------------------------------------------------------------------------------


def test_exactly_the_rows_given_are_recorded(session: Session, ward: Ward) -> None:
    rows = ready_rows(session, ward)
    assert {row.item for row in rows} == {"breakfast", "lunch", "water", "washing", "toileting", "turning", "mood"}
    rows = [row for row in rows if row.item != "mood"]
    rows[0] = replace(rows[0], outcome=("refused_meal",))
    made = service.confirm_room(session, shift_now(session), ward.rooms[0], rows)
    lines = service.log_page(session, EVERYTHING)
    assert len(made) == len(lines) == len(rows) == 12
    assert {(one.entry.resident_id, one.entry.item, one.entry.outcome) for one in lines} == {
        (row.resident_id, row.item, row.outcome) for row in rows
    }
    assert service.wrong_sums(session) == ()


def test_one_bad_row_keeps_the_whole_room_out(session: Session, ward: Ward) -> None:
    rows = ready_rows(session, ward)
    rows[3] = replace(rows[3], outcome=())
    with pytest.raises(RuleBrokenError) as refused:
        service.confirm_room(session, shift_now(session), ward.rooms[0], rows)
    assert [one.field for one in refused.value.findings] == [f"{rows[3].resident_id}:{rows[3].item}:outcome"]
    assert entries(session) == 0 and not list(service.month_sums(session))
    with pytest.raises(RuleBrokenError):
        service.confirm_room(session, shift_now(session), ward.rooms[0], [rows[0], rows[0]])
    with pytest.raises(RuleBrokenError):
        service.confirm_room(session, shift_now(session), ward.rooms[0], [])


def test_a_form_sent_twice_is_saved_once(session: Session, ward: Ward) -> None:
    rows = [measured(ward.people[0], session.clock.now(), 36.5)]
    service.confirm_room(session, shift_now(session), ward.rooms[0], rows, submission="form-1")
    with pytest.raises(RuleBrokenError):
        service.confirm_room(session, shift_now(session), ward.rooms[0], rows, submission="form-1")
    assert entries(session) == 1


def test_rooms_know_how_far_they_are(session: Session, ward: Ward) -> None:
    shift = shift_now(session)
    stays.go_to_hospital(session, ward.people[3], session.clock.now(), HospitalTrip("县医院", "内科"))
    first, second = service.room_states(session, shift)
    assert (first.name, first.present, first.out, first.ready, first.done) == ("201", 2, 0, 14, False)
    assert (second.present, second.out, second.ready) == (1, 1, 7)
    service.confirm_room(as_role(session, Role.CAREGIVER), shift, ward.rooms[0], ready_rows(session, ward))
    first, second = service.room_states(session, shift)
    assert (first.ready, first.recorded, first.last_by, first.last_at) == (0, 14, "同事caregiver", session.clock.now())
    assert [room.name for room in service.open_rooms(session, shift)] == ["202"]
    assert second.last_at is None and second.last_by == ""


def test_rooms_are_as_far_as_their_sheets_say(session: Session, ward: Ward, clock: SetClock) -> None:
    shift, (one, other, third, fourth), now = shift_now(session), ward.people, session.clock.now()
    levels.decide_class(session, one, finding(shift.duty_on, SelfCare.INDEPENDENT))
    stays.go_to_hospital(session, fourth, now, HospitalTrip("县医院", "内科"))
    record(session, measured(other, now, 36.5))
    wrong = record(session, usual(one, "lunch", now))
    clock.pass_(minutes=1)
    service.withdraw(session, [record(session, usual(third, "water", now))], "记错了人")
    clock.pass_(minutes=1)
    service.correct(as_role(session, Role.NURSE), wrong, odd(one, "lunch", now, "ate_half"), "只吃了一半")
    for _hours in range(2):
        sheets = service.room_sheets(session, shift)
        assert [
            (room.name, room.ready, room.recorded, room.present, room.out, room.last_at, room.last_by)
            for room in service.room_states(session, shift)
        ] == [
            (
                sheet.name,
                sheet.ready,
                len(sheet.recorded),
                sum(person.present for person in sheet.residents),
                sum(not person.present for person in sheet.residents),
                None if sheet.last is None else sheet.last.entry.recorded_at,
                "" if sheet.last is None else sheet.last.author,
            )
            for sheet in sheets
        ]
        clock.pass_(hours=6)
    assert [sheet.last is None for sheet in sheets] == [False, True]


def test_rooms_of_one_number_in_two_buildings_are_told_apart(session: Session, ward: Ward) -> None:
    assert {room.called for room in service.room_states(session, shift_now(session))} == {"201", "202"}
    floor = places.add_floor(session, places.add_building(session, "2号楼"), FloorDraft("2层"))
    places.add_rooms(session, floor, "201", 1)
    bed = next(one.bed.id for one in places.plan(session).places() if one.floor.id == floor)
    who = a_resident(session, name="曾甲乙", id_number="", id_none_reason="补办中")
    stays.admit(session, who, bed, session.clock.now())
    found = service.room_states(session, shift_now(session))
    assert [room.called for room in found] == ["1号楼 201", "1号楼 202", "2号楼 201"]
    assert [room.called for room in service.room_sheets(session, shift_now(session))] == [one.called for one in found]
    with pytest.raises(RuleBrokenError) as refused:
        service.sign_shift(session, shift_now(session), "director", "")
    assert "1号楼 201、202；2号楼 201" in str(refused.value)


def test_the_sheet_of_a_room(session: Session, ward: Ward) -> None:
    shift, who = shift_now(session), ward.people[0]
    levels.decide_class(session, who, finding(shift.duty_on, SelfCare.INDEPENDENT))
    record(session, odd(who, "lunch", session.clock.now(), "ate_half"))
    record(session, measured(who, session.clock.now(), 36.5))
    sheet = service.room_sheet(session, shift, ward.rooms[0])
    assert sheet is not None and sheet.name == "201"
    one, other = sheet.residents
    states = {cell.item.key: cell.state for cell in one.cells}
    assert (states["lunch"], states["dinner"], states["turning"], states["water"]) == (
        CellState.RECORDED, CellState.LATER, CellState.NOT_FOR, CellState.READY,
    )  # fmt: skip
    assert [line.entry.item for line in one.more] == ["temperature"]
    assert {cell.item.key: cell.state for cell in other.cells}["turning"] is CellState.READY
    stays.go_to_hospital(session, who, session.clock.now(), HospitalTrip("县医院", "内科"))
    sheet = service.room_sheet(session, shift, ward.rooms[0])
    assert sheet is not None and sheet.residents[0].cells == () and len(sheet.residents[0].more) == 2


def test_a_room_draft_is_kept_and_dropped_by_the_confirmation(session: Session, ward: Ward) -> None:
    shift, rows = shift_now(session), [odd(ward.people[0], "lunch", session.clock.now(), "other", note="半碗")]
    assert service.room_draft(session, shift, ward.rooms[0]) is None
    kept_at = service.keep_room_draft(session, shift, ward.rooms[0], rows)
    assert service.room_draft(session, shift, ward.rooms[0]) == (tuple(rows), kept_at)
    assert service.room_draft(session, shift, ward.rooms[1]) is None
    assert service.room_draft(as_role(session, Role.NURSE), shift, ward.rooms[0]) is None
    assert entries(session) == 0
    service.confirm_room(session, shift, ward.rooms[0], rows)
    assert service.room_draft(session, shift, ward.rooms[0]) is None
    service.keep_room_draft(session, shift, ward.rooms[1], rows)
    service.drop_room_draft(session, shift, ward.rooms[1])
    assert service.room_draft(session, shift, ward.rooms[1]) is None


def test_the_looks_of_a_night(session: Session, ward: Ward, clock: SetClock) -> None:
    clock.pass_(hours=9)
    shift, who = shift_now(session), ward.people[0]
    for one in ward.people[1:]:
        levels.decide_class(session, one, finding(shift.duty_on, SelfCare.INDEPENDENT))

    def states() -> list[LookState]:
        return [one.state for one in service.night_looks(session, shift)]

    def overdue() -> int:
        return sum(one.overdue(session.clock.now()) for one in service.night_looks(session, shift))

    stays.go_to_hospital(session, ward.people[3], session.clock.now(), HospitalTrip("县医院", "内科"))
    assert states() == [LookState.WAITING] * 3 + [LookState.OUT] and overdue() == 0
    clock.pass_(hours=1, minutes=1)
    assert overdue() == 1
    service.confirm_room(
        session,
        shift,
        ward.rooms[0],
        [usual(who, "night_look", session.clock.now()), odd(ward.people[1], "night_look", session.clock.now(), "away")],
    )
    assert states() == [LookState.USUAL, LookState.AWAY, LookState.WAITING, LookState.OUT] and overdue() == 0
    clock.pass_(hours=2)
    assert states()[:2] == [LookState.WAITING, LookState.AWAY]
    again = record(session, odd(who, "night_look", session.clock.now(), "bed_edge"))
    assert states()[0] is LookState.UNUSUAL, "the newest look tells"
    record(session, usual(who, "turning", session.clock.now()))
    assert states()[0] is LookState.UNUSUAL, "nothing else does"
    service.withdraw(session, [again], "记错人了")
    assert states()[0] is LookState.WAITING


# corrections ------------------------------------------------------------------------------------------


def test_a_correction_strikes_through_and_keeps(session: Session, ward: Ward) -> None:
    who, now = ward.people[0], session.clock.now()
    wrong = record(session, odd(who, "lunch", now, "choked", note="走廊跌倒"))
    fixed = service.correct(session, wrong, odd(who, "lunch", now, "ate_half", note="只喝汤"), "记成了邻床")
    old, new = (service.line_of(session, one) for one in (wrong, fixed))
    assert old is not None and new is not None
    assert (old.corrected_by, old.stands, old.entry.note) == (fixed, False, "走廊跌倒")
    assert new.stands and (new.entry.corrects, new.entry.why) == (wrong, "记成了邻床")
    assert [line.entry.id for line in service.history_of(session, fixed)] == [wrong, fixed]
    assert [line.entry.id for line in service.history_of(session, wrong)] == [wrong, fixed]
    assert not service.search(session, "跌倒") and len(service.search(session, "只喝汤")) == 1
    assert entries(session) == 2 and service.wrong_sums(session) == ()
    with pytest.raises(OutOfDateError):
        service.correct(session, wrong, usual(who, "lunch", now), "再改")
    service.withdraw(session, [fixed], "没有记错")
    gone = service.line_of(session, fixed)
    assert gone is not None and (gone.withdrawn_by, gone.withdrawn_why) == (session.actor.name, "没有记错")
    back = service.line_of(session, wrong)
    assert back is not None and back.stands and len(service.search(session, "跌倒")) == 1
    assert service.wrong_sums(session) == ()


def test_a_correction_is_as_late_as_what_it_corrects(session: Session, ward: Ward, clock: SetClock) -> None:
    who, at = ward.people[0], session.clock.now()
    in_time = record(session, usual(who, "lunch", at))
    clock.pass_(days=2)
    fixed = service.correct(session, in_time, odd(who, "lunch", at, "ate_half"), "看错")
    old, new = (line.entry for line in service.history_of(session, fixed))
    assert (new.late, new.duty_on, new.shift_id) == (False, old.duty_on, old.shift_id)
    assert new.recorded_at == at + timedelta(days=2)


def test_a_correction_stays_with_person_thing_and_shift(session: Session, ward: Ward, clock: SetClock) -> None:
    who, at = ward.people[0], session.clock.now()
    made = record(session, usual(who, "lunch", at))
    clock.pass_(hours=20)
    for wrong in (
        usual(ward.people[1], "lunch", at),
        usual(who, "breakfast", at),
        usual(who, "lunch", session.clock.now()),
        odd(who, "lunch", at),
    ):
        with pytest.raises(RuleBrokenError):
            service.correct(session, made, wrong, "看错")
    with pytest.raises(RuleBrokenError):
        service.correct(session, made, odd(who, "lunch", at, "choked"), "")
    assert entries(session) == 1


def test_who_may_correct(session: Session, ward: Ward) -> None:
    who, at = ward.people[0], session.clock.now()
    caregiver, nurse = as_role(session, Role.CAREGIVER), as_role(session, Role.NURSE)
    own, others = record(caregiver, usual(who, "lunch", at)), record(session, usual(who, "breakfast", at))
    own = service.correct(caregiver, own, odd(who, "lunch", at, "ate_half"), "看错")
    with pytest.raises(NotAllowedError):
        service.correct(caregiver, others, odd(who, "breakfast", at, "ate_half"), "看错")
    with pytest.raises(NotAllowedError):
        service.withdraw(caregiver, [own, others], "看错")
    standing = {line.entry.id for line in service.log_page(session, EVERYTHING) if line.stands}
    assert standing == {own, others}
    service.correct(nurse, others, odd(who, "breakfast", at, "ate_half"), "看错")
    with pytest.raises(RuleBrokenError):
        service.withdraw(nurse, [own], "  ")


# signing ----------------------------------------------------------------------------------------------


def test_a_shift_is_signed_by_pin_once(session: Session, ward: Ward) -> None:
    accounts.add(session, NewAccount("周玉珍", Role.CAREGIVER, login="zhou", pin="246810"))
    shift = shift_now(session)
    with pytest.raises(RuleBrokenError) as refused:
        service.sign_shift(session, shift, "zhou", "246810")
    assert refused.value.values == {"rooms": "201、202"}
    for place, room in enumerate(ward.rooms):
        service.confirm_room(session, shift, room, ready_rows(session, ward, place))
    with pytest.raises(NotAllowedError):
        service.sign_shift(session, shift, "zhou", "135790")
    assert service.signatures(session, shift) == ()
    service.sign_shift(session, shift, "zhou", "246810")
    with pytest.raises(RuleBrokenError):
        service.sign_shift(session, shift, "zhou", "246810")
    with pytest.raises(NotAllowedError):
        service.sign_shift(session, shift, "zhou", "")
    service.sign_shift(session, shift, "director", "")
    assert [one.name for one in service.signatures(session, shift)] == ["周玉珍", session.actor.name]
    with pytest.raises(NotAllowedError):
        service.sign_shift(as_role(session, Role.CAREGIVER), shift, "zhou", "")


def test_a_shift_with_open_rooms_is_signed_with_a_reason(session: Session, ward: Ward) -> None:
    service.sign_shift(session, shift_now(session), "director", "", reason="停水，202房没洗漱")
    (entry,) = [one for one in audit.entries(session.db) if one.action == "care_log.signed"]
    assert "停水" in str(entry.detail) and len(service.signatures(session, shift_now(session))) == 1
