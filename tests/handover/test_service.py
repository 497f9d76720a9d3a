"""The sheet fills itself, two people sign it, it is sealed; what is missing asks for a reason; gaps are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest

from app.data.session import Session
from app.features.handover import service
from app.features.handover.model import (
    Came,
    Identity,
    RoomCheck,
    Sheet,
    SlotState,
    Timing,
    from_body,
    missing,
    to_body,
)
from app.features.slice import HandoverBlock, Slice
from app.features.staff import service as staff
from app.features.staff.model import AreaDraft
from app.features.stays import service as stays
from app.features.stays.model import HospitalTrip
from app.features.upkeep import service as upkeep
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import HomeError, NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.handover import BlockContent, BlockCount, BlockFinding, BlockLine, ShiftSpan, of_table
from app.kernel.ids import AreaId, ResidentId
from tests.builders import as_role
from tests.handover.conftest import OTHER_PIN, PIN, Home

Admit = Callable[..., ResidentId]
SUNDAY = date(2026, 11, 22)
DAY = timedelta(days=1)


def sheet(ward: Home, slices: Sequence[Slice] = ()) -> Sheet:
    return service.sheet(ward.session, ward.shift(), slices)


def all_well(ward: Home) -> None:
    """Look at the rooms and count what there is to count."""
    shift = ward.shift()
    service.keep_rooms(ward.session, shift, dict.fromkeys(RoomCheck, ""))
    service.keep_counts(ward.session, shift, {one.name: one.should_be for one in service.things(ward.session, None)})


# the sheet ------------------------------------------------------------------------------------------


def test_counts_and_moves_fill_themselves_and_agree(ward: Home, admitted: Admit, clock: SetClock) -> None:
    first, second, gone = admitted("101-1"), admitted("101-2"), admitted("201-1")
    stays.go_to_hospital(ward.session, first, clock.now() - timedelta(hours=3), HospitalTrip("县医院"))
    stays.record_death(ward.session, gone, clock.now() - timedelta(hours=2))
    admitted("201-2", hours=1)
    told = sheet(ward)
    assert (told.start.registered, told.start.present) == (3, 3)
    assert (told.end.registered, told.end.present, told.end.in_hospital, told.end.unassessed) == (3, 2, 1, 2)
    came = {kind: count for kind, count in told.flow.came.items() if count}
    assert came == {Came.ADMITTED: 1, Came.TO_HOSPITAL: 1, Came.DIED: 1}
    assert set(told.flow.came) == set(Came) and told.off == {}
    assert [(one.tag.printed(), one.bed, one.text) for one in told.moves] == [
        ("住院", "101-1", "县医院"), ("死亡", "201-1", ""), ("入住", "201-2", ""),
    ]  # fmt: skip
    assert [(one.tag.printed(), one.resident_id) for one in told.away] == [("住院", first)]
    assert second not in {one.resident_id for one in told.key_residents}


def test_who_is_new_is_handed_over_three_days_running(ward: Home, admitted: Admit, clock: SetClock) -> None:
    admitted("101-1", hours=1)
    days = []
    for _ in range(4):
        days.append([one.tag.printed() for one in sheet(ward).key_residents])
        clock.pass_(days=1)
    assert days == [["新入第 1 天"], ["新入第 2 天"], ["新入第 3 天"], []]


def test_who_came_back_from_hospital_is_handed_over(ward: Home, admitted: Admit, clock: SetClock) -> None:
    who = admitted("101-1")
    stays.go_to_hospital(ward.session, who, clock.now() - timedelta(hours=30), HospitalTrip("县医院"))
    stays.leave_hospital(ward.session, who, clock.now() - timedelta(hours=26))
    assert [one.tag.printed() for one in sheet(ward).key_residents] == ["出院第 2 天"]


def test_a_change_between_areas_moves_nobody_out_of_the_home(ward: Home, admitted: Admit, clock: SetClock) -> None:
    below, above = (
        staff.add_area(ward.session, AreaDraft(name, frozenset({floor})))
        for name, floor in zip(("一层", "二层"), ward.floors, strict=True)
    )
    who = admitted("101-1")
    stays.move_bed(ward.session, who, ward.beds["201-1"], clock.now() - timedelta(hours=1))
    sheets = {}
    for area in (None, below, above):
        shift = staff.shift_now(ward.session, area)
        assert shift is not None
        sheets[area] = service.sheet(ward.session, shift, ())
        assert sheets[area].off == {}
    assert sheets[None].flow.came[Came.MOVED_IN] == sheets[None].flow.came[Came.MOVED_OUT] == 0
    assert sheets[below].flow.came[Came.MOVED_OUT] == sheets[above].flow.came[Came.MOVED_IN] == 1
    assert (sheets[below].end.present, sheets[above].end.present) == (0, 1)
    assert service.areas(ward.session) == (below, above)


def test_a_sheet_is_the_same_for_everybody_who_reads_it(ward: Home, admitted: Admit) -> None:
    admitted("101-1", hours=1)
    bodies = {
        to_body(service.sheet(as_role(ward.session, role), ward.shift(), ()))
        for role in (Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.SAFETY, Role.AUDITOR)
    }
    assert len(bodies) == 1
    with pytest.raises(NotAllowedError):
        service.sheet(as_role(ward.session, Role.CASHIER), ward.shift(), ())


def test_slices_fill_the_blocks_and_a_kept_sheet_reads_as_before(ward: Home, admitted: Admit) -> None:
    who, spans = admitted("101-1"), list[ShiftSpan]()

    def read(session: Session, span: ShiftSpan) -> BlockContent:
        del session
        spans.append(span)
        line = BlockLine(of_table("no breakfast", "拒餐"), "warn", "加了半碗粥", who, "王乙", "101-1", at=span.since)
        count = BlockCount(of_table("missed", "漏服"), 0)
        return BlockContent((line,), (count,), (BlockFinding(of_table("201 open", "201 没记"), "care_log"),))

    part = Slice("test", handover_blocks=(HandoverBlock("events", read), HandoverBlock("events", read)))
    told = sheet(ward, (part,))
    assert len(told.blocks["events"].lines) == 2 and told.blocks["hazards"] == BlockContent()
    assert spans[0].covers(who) and spans[0].covers(None) and not spans[0].covers(ResidentId(1))
    assert spans[0].beds[who] == "101-1"
    assert from_body(to_body(told)) == told
    assert [one.page for one in missing(told)][:2] == ["care_log", "care_log"]


def test_a_sum_that_does_not_come_out_is_told(ward: Home, admitted: Admit) -> None:
    from dataclasses import replace

    admitted("101-1")
    told = sheet(ward)
    wrong = replace(told, end=replace(told.end, present=told.end.present + 1))
    assert wrong.off == {Identity.STATES: -1, Identity.PRESENT: 1}
    assert missing(wrong)[0].text.printed() == "人数差 1 人"


# things, rooms, notes -------------------------------------------------------------------------------


def test_blank_is_a_finding_and_zero_is_a_count(ward: Home) -> None:
    service.add_thing(ward.session, "钥匙", 6)
    shift = ward.shift()
    assert [one.text.printed() for one in missing(sheet(ward))] == ["没清点：钥匙", "房间没查：火、煤气、门窗、暖气"]
    service.keep_rooms(ward.session, shift, {**dict.fromkeys(RoomCheck, ""), RoomCheck.DOORS: "203 窗关不上"})
    service.keep_counts(ward.as_giver(), shift, {"钥匙": 0})
    assert [one.text.printed() for one in missing(sheet(ward))] == ["钥匙：0，应有 6", "门窗：203 窗关不上"]
    told = service.checked(ward.session, shift)
    assert (told.by, told.things) == ("周玉梅", {"钥匙": 0})
    service.keep_counts(ward.session, shift, {"钥匙": 6})
    service.keep_rooms(ward.session, shift, {RoomCheck.DOORS: ""})
    assert missing(sheet(ward)) == ()
    with pytest.raises(RuleBrokenError):
        service.keep_counts(ward.session, shift, {"钥匙": -1})


def test_the_list_of_things_is_the_homes(ward: Home) -> None:
    service.add_thing(ward.session, "钥匙", 6)
    (key,) = service.things(ward.session, None)
    for name, count in (("", 1), ("钥匙", 1), ("一二三四五六七八九十一", 1), ("手电", 0)):
        with pytest.raises(RuleBrokenError):
            service.add_thing(ward.session, name, count)
    service.change_thing(ward.session, key, "大门钥匙", 5)
    (changed,) = service.things(ward.session, None)
    assert (changed.name, changed.should_be) == ("大门钥匙", 5)
    with pytest.raises(OutOfDateError):
        service.withdraw_thing(ward.session, key, "不用了")
    service.withdraw_thing(ward.session, changed, "不用了")
    assert service.things(ward.session, None) == ()


def test_no_sheet_has_two_things_of_one_name(ward: Home) -> None:
    below, above = (
        staff.add_area(ward.session, AreaDraft(name, frozenset({floor})))
        for name, floor in zip(("一层", "二层"), ward.floors, strict=True)
    )

    def names(area: AreaId | None) -> list[str]:
        return [one.name for one in service.things(ward.session, area)]

    service.add_thing(ward.session, "钥匙", 6, below)
    service.add_thing(ward.session, "钥匙", 3, above)
    service.add_thing(ward.session, "手电", 2)
    for name, area in (("钥匙", None), ("钥匙", below), ("手电", above)):
        with pytest.raises(RuleBrokenError):
            service.add_thing(ward.session, name, 1, area)
    torch = service.things(ward.session, None)[0]
    with pytest.raises(RuleBrokenError):
        service.change_thing(ward.session, torch, "钥匙", 2)
    service.change_thing(ward.session, torch, "手电", 3)
    assert (names(None), names(below)) == (["手电"], ["钥匙", "手电"])


def test_what_is_left_to_do_is_carried_over_until_somebody_closes_it(ward: Home, clock: SetClock) -> None:
    note = service.add_note(ward.session, "修 203 床栏", due_at=clock.now() + timedelta(hours=2))
    assert [one.tag.printed() for one in sheet(ward).notes] == ["14:00"]
    clock.pass_(days=2)
    assert [(one.tag.printed(), one.text) for one in sheet(ward).notes] == [("留了 3 天", "修 203 床栏")]
    service.close_note(ward.as_giver(), note, "换了新的")
    assert sheet(ward).notes == ()
    with pytest.raises(OutOfDateError):
        service.close_note(ward.session, note)
    service.reopen_note(ward.session, note)
    assert [one.text for one in service.notes(ward.session, None)] == ["修 203 床栏"]
    with pytest.raises(RuleBrokenError):
        service.add_note(ward.session, "  ")


# signing --------------------------------------------------------------------------------------------


def test_two_people_sign_and_the_sheet_is_sealed(ward: Home, admitted: Admit, clock: SetClock) -> None:
    admitted("101-1")
    all_well(ward)
    clock.pass_(hours=7, minutes=45)
    handover_id = ward.sign()
    found = service.signed(ward.session, handover_id)
    assert (found.giver.name, found.taker.name, found.leader, found.reason) == ("周玉梅", "吴小芬", None, "")
    assert found.sealed and found.sheet.end.present == 1
    assert service.checked(ward.session, ward.shift()).rooms == {}, "the draft is done with"
    with pytest.raises(OutOfDateError):
        ward.sign()
    with pytest.raises(OutOfDateError):
        all_well(ward)
    with pytest.raises(OutOfDateError):
        service.keep_leader(ward.session, ward.shift(), "石建华")
    assert service.checked(ward.session, ward.shift()).at is None, "nothing is kept for a sheet that is signed"
    service.add_line(ward.session, handover_id, "钥匙是 5 把", "数错")
    assert [(one.text, one.why) for one in service.signed(ward.session, handover_id).added] == [("钥匙是 5 把", "数错")]
    assert service.signed(ward.session, handover_id).sealed and service.wrong_seals(ward.session) == ()
    with pytest.raises(RuleBrokenError):
        service.add_line(ward.session, handover_id, "x", " ")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("sheet", "replace(sheet, '\"present\":1', '\"present\":2')"), ("reason", "'随便'"),
        ("from_by", "(SELECT min(id) FROM account)"), ("to_at", "'2026-11-22T13:00:00Z'"),
    ],
)  # fmt: skip
def test_a_sheet_that_was_touched_is_found(ward: Home, admitted: Admit, column: str, value: str) -> None:
    admitted("101-1")
    handover_id = ward.sign(reason="提前交")
    ward.session.db.execute(f"UPDATE handover SET {column} = {value}")
    assert [one.text for one in upkeep.check_home(ward.session)] == [
        f"handover: the sheet {handover_id} of 2026-11-22 is not as it was signed"
    ]


def test_nobody_signs_both_sides_and_a_wrong_pin_signs_nothing(ward: Home) -> None:
    seen, shift = sheet(ward), ward.shift()
    giver = service.prove(ward.as_giver(), seen, "zhou", PIN)
    with pytest.raises(RuleBrokenError):
        service.sign(ward.session, shift, (), giver, giver, reason="x")
    with pytest.raises(NotAllowedError):
        service.prove(ward.session, seen, "wu", PIN)
    with pytest.raises(NotAllowedError):
        service.prove(ward.session, seen, "nobody", PIN)
    assert service.signed_of(ward.session, shift) is None


def test_a_signature_holds_for_what_was_seen(ward: Home, admitted: Admit) -> None:
    seen = sheet(ward)
    giver = service.prove(ward.session, seen, "zhou", PIN)
    admitted("101-1", hours=1)
    taker = service.prove(ward.session, sheet(ward), "wu", OTHER_PIN)
    with pytest.raises(OutOfDateError) as refused:
        service.sign(ward.session, ward.shift(), (), giver, taker, reason="x")
    assert "周玉梅" in refused.value.text()


def test_the_acting_director_signs_as_signed_in(ward: Home) -> None:
    seen = sheet(ward)
    login = service.signers(ward.session)[0].login
    leader = service.prove(ward.session, seen, login, "")
    giver, taker = service.prove(ward.session, seen, "zhou", PIN), service.prove(ward.session, seen, "wu", OTHER_PIN)
    handover_id = service.sign(ward.session, ward.shift(), (), giver, taker, leader, reason="提前交")
    found = service.signed(ward.session, handover_id)
    assert found.leader is not None and found.leader.name == ward.session.actor.name and found.sealed


def test_early_late_and_missing_need_a_reason(ward: Home, clock: SetClock) -> None:
    all_well(ward)
    shift = ward.shift()
    assert service.when(ward.session, shift) is Timing.EARLY
    with pytest.raises(RuleBrokenError):
        ward.sign()
    clock.pass_(hours=7, minutes=30)
    assert service.when(ward.session, shift) is Timing.ON_TIME
    service.add_thing(ward.session, "钥匙", 6)
    with pytest.raises(RuleBrokenError):
        ward.sign(reason=" ")
    clock.pass_(hours=1, minutes=30)
    assert service.when(ward.session, shift) is Timing.ON_TIME
    clock.pass_(minutes=1)
    assert service.when(ward.session, shift) is Timing.LATE


def test_a_late_sheet_tells_of_the_end_of_its_shift(ward: Home, admitted: Admit, clock: SetClock) -> None:
    shift, who = ward.shift(), admitted("101-1")
    clock.pass_(hours=30)
    stays.go_to_hospital(ward.session, who, clock.now() - timedelta(hours=1), HospitalTrip("县医院"))
    told = service.sheet(ward.session, shift, ())
    assert (told.end.present, told.end.in_hospital, told.moves) == (1, 0, ())


def test_a_gap_stands_in_the_calendar(ward: Home, clock: SetClock) -> None:
    ward.sign(reason="提前交")
    first = ward.shift()
    clock.pass_(days=1)
    slots = service.calendar(ward.session, SUNDAY - DAY, SUNDAY + DAY)
    states = [(one.shift.duty_on.day, one.shift.name, one.state) for one in slots]
    assert states == [
        (21, "白班", SlotState.NOT_DUE), (21, "夜班", SlotState.NOT_DUE),
        (22, "白班", SlotState.SIGNED), (22, "夜班", SlotState.MISSING),
        (23, "白班", SlotState.WAITING), (23, "夜班", SlotState.COMING),
    ]  # fmt: skip
    found = service.signed_of(ward.session, first)
    assert found is not None
    service.add_line(ward.session, found.id, "更正", "看错")
    assert service.calendar(ward.session, SUNDAY, SUNDAY)[0].state is SlotState.CORRECTED


def test_a_home_that_starts_to_hand_over_has_no_gaps_behind_it(ward: Home, clock: SetClock) -> None:
    clock.pass_(days=9, hours=2)
    assert {one.state for one in service.calendar(ward.session, SUNDAY, SUNDAY + 8 * DAY)} == {SlotState.NOT_DUE}
    assert list(service.waiting(ward.session)) == []
    ward.sign(reason="第一次交班")
    clock.pass_(days=1, hours=12)
    told = service.calendar(ward.session, SUNDAY + 8 * DAY, SUNDAY + 10 * DAY)
    assert [one.state for one in told] == [
        SlotState.NOT_DUE, SlotState.NOT_DUE, SlotState.SIGNED,
        SlotState.MISSING, SlotState.MISSING, SlotState.WAITING,
    ]  # fmt: skip
    assert [one.slot.state for one in service.waiting(ward.session)] == [SlotState.MISSING, SlotState.MISSING]


def test_the_shift_in_which_areas_are_made_is_theirs(ward: Home, clock: SetClock) -> None:
    area = staff.add_area(ward.session, AreaDraft("一层", frozenset(ward.floors)))
    shift = staff.shift_now(ward.session, area)
    assert shift is not None
    ward.sign(reason="x", shift=shift)
    clock.pass_(days=1)
    states = [one.state for one in service.calendar(ward.session, SUNDAY, SUNDAY)]
    assert states == [SlotState.NOT_DUE, SlotState.NOT_DUE], "no gap of the whole home beside the sheets of its areas"
    assert service.calendar(ward.session, SUNDAY, SUNDAY, area)[0].state is SlotState.SIGNED


def test_what_areas_handed_over_is_no_gap_of_the_home_after_they_are_taken_back(ward: Home, clock: SetClock) -> None:
    ward.sign(reason="x")
    clock.pass_(hours=12)
    area = staff.add_area(ward.session, AreaDraft("一层", frozenset(ward.floors)))
    clock.pass_(days=1)
    staff.withdraw_area(ward.session, area, "不分区了")
    clock.pass_(days=2)
    states = [one.state for one in service.calendar(ward.session, SUNDAY, SUNDAY + 2 * DAY)]
    assert states == [
        SlotState.SIGNED, SlotState.NOT_DUE, SlotState.NOT_DUE,
        SlotState.MISSING, SlotState.MISSING, SlotState.MISSING,
    ], "the shift in which they are taken back is the home's again"  # fmt: skip


# between two sheets ---------------------------------------------------------------------------------


def test_what_happens_after_an_early_signature_stands_on_the_next_sheet(
    ward: Home, admitted: Admit, clock: SetClock
) -> None:
    admitted("101-1")
    clock.pass_(hours=7, minutes=40)
    ward.sign(reason="没清点")
    clock.pass_(minutes=10)
    who = admitted("101-2", hours=0)
    clock.pass_(hours=1)
    told = sheet(ward)
    assert (told.shift, told.start.present, told.end.present, told.flow.came[Came.ADMITTED]) == ("夜班", 1, 2, 1)
    assert [one.resident_id for one in told.moves] == [who]
    assert told.off == {} and told.handed == told.start


def test_a_move_that_is_corrected_after_the_signature_is_told_to_the_next_shift(
    ward: Home, admitted: Admit, clock: SetClock
) -> None:
    who = admitted("101-1")
    admitted("101-2")
    clock.pass_(hours=8, minutes=5)
    signed = ward.sign(reason="没清点", shift=service.to_hand_over(ward.session, None))
    clock.pass_(hours=1)
    stays.go_to_hospital(ward.session, who, clock.now() - timedelta(hours=3), HospitalTrip("县医院"))
    told = sheet(ward)
    assert (told.start.present, told.flow.came[Came.TO_HOSPITAL], told.off) == (1, 0, {})
    assert missing(told)[0].text.printed() == "上一班签的在院 2 人，按记录是 1 人"
    assert from_body(to_body(told)) == told
    assert service.signed(ward.session, signed).sheet.end.present == 2, "what was signed stays"


def test_who_came_and_died_within_a_shift_is_on_its_sheet(ward: Home, admitted: Admit, clock: SetClock) -> None:
    who, spans = admitted("101-1", hours=3), list[ShiftSpan]()

    def read(session: Session, span: ShiftSpan) -> BlockContent:
        del session
        spans.append(span)
        return BlockContent()

    stays.record_death(ward.session, who, clock.now() - timedelta(hours=1))
    told = sheet(ward, (Slice("test", handover_blocks=(HandoverBlock("events", read),)),))
    assert (told.start.registered, told.end.registered, told.flow.came[Came.DIED], told.off) == (0, 0, 1, {})
    assert [(one.tag.printed(), one.bed) for one in told.moves] == [("入住", "101-1"), ("死亡", "101-1")]
    assert spans[0].covers(who), "what is recorded of the resident is told"


def test_who_moved_on_is_handed_over_where_they_are(ward: Home, admitted: Admit, clock: SetClock) -> None:
    below, above = (
        staff.add_area(ward.session, AreaDraft(name, frozenset({floor})))
        for name, floor in zip(("一层", "二层"), ward.floors, strict=True)
    )
    who, now = admitted("101-1", hours=20), clock.now()
    stays.move_bed(ward.session, who, ward.beds["201-1"], now - timedelta(hours=2))
    for area, key in ((below, []), (above, ["新入第 2 天"])):
        shift = staff.shift_now(ward.session, area)
        assert shift is not None
        told = service.sheet(ward.session, shift, ())
        assert [one.tag.printed() for one in told.key_residents] == key
        assert [one.tag.printed() for one in told.moves] == ["换床"]
    stays.go_to_hospital(ward.session, who, now - timedelta(hours=1), HospitalTrip("县医院"))
    sheets = [service.sheet(ward.session, shift, ()) for shift in (staff.shift_now(ward.session, below),) if shift]
    assert [(one.away, [move.tag.printed() for move in one.moves]) for one in sheets] == [((), ["换床"])]


def test_what_is_left_to_do_at_the_handover_itself_stands_on_the_sheet(ward: Home, clock: SetClock) -> None:
    shift = ward.shift()
    clock.pass_(hours=8, minutes=10)
    service.add_note(ward.session, "给 101-1 复测体温")
    assert [one.text for one in service.sheet(ward.session, shift, ()).notes] == ["给 101-1 复测体温"]
    clock.pass_(hours=3)
    service.add_note(ward.session, "夜班的事")
    assert [one.text for one in service.sheet(ward.session, shift, ()).notes] == ["给 101-1 复测体温"]


def test_who_may_only_read_signs_nothing(ward: Home) -> None:
    auditor = as_role(ward.session, Role.AUDITOR)
    seen = service.sheet(auditor, ward.shift(), ())
    for deed in (
        lambda: service.prove(auditor, seen, "zhou", PIN),
        lambda: service.add_note(auditor, "x"),
        lambda: service.add_thing(auditor, "x", 1),
        lambda: service.keep_counts(auditor, ward.shift(), {}),
    ):
        with pytest.raises(HomeError):
            deed()
