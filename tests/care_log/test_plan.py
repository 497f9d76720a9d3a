"""The care plan: what it adds, drops and times in a shift, how it is changed and taken back, who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest

from app.data.session import Session
from app.features.care_log import service
from app.features.care_log.joins import SLICE
from app.features.care_log.model import (
    CellState,
    DayPart,
    Deed,
    Group,
    PlanDraft,
    catalogue,
    cell,
    columns,
    due,
    look,
    measures,
    plan_findings,
    plan_of,
    planned_on_paper,
)
from app.features.care_log.model.rules import LogRules
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.features.stays.model import HospitalTrip, State
from app.kernel.access import Role
from app.kernel.answers import Answer
from app.kernel.care import SelfCare
from app.kernel.clock import HOME_ZONE, SetClock, today
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import ResidentId, ShiftKindId
from app.kernel.text import in_english
from tests.builders import as_role
from tests.care_log.samples import Ward, a_ward, measured, record, shift_now
from tests.care_log.test_handing_over import span
from tests.paper.reading import pages_of

ON = date(2026, 11, 22)


def at(hour: int, minute: int = 0, day: int = 22) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=HOME_ZONE).astimezone(UTC)


DAY = Shift(ShiftKindId(1), "白班", None, ON, at(8), at(20))
NIGHT = Shift(ShiftKindId(2), "夜班", None, ON, at(20), at(8, day=23))
TURNED = PlanDraft(item="turning", deed=Deed.DO, part=DayPart.NIGHT, every_hours=2, from_on=ON, why="护士定，骶部发红")
SUGAR = PlanDraft(item="blood_sugar", deed=Deed.DO, times=("07:00", "17:00"), how="空腹", from_on=ON, why="医生要求")


def drafted(item: str, deed: Deed = Deed.DO, **more: Any) -> PlanDraft:
    return PlanDraft(item=item, deed=deed, from_on=ON, why="护士定", **more)


def state(item: str, shift: Shift, self_care: SelfCare, *lines: PlanDraft, now: datetime | None = None) -> CellState:
    when = shift.ends_at - timedelta(minutes=1) if now is None else now
    return cell(catalogue().item(item), shift, self_care, (), when, plan_of(lines)).state


@pytest.fixture
def ward(session: Session) -> Ward:
    return a_ward(session)


# what it makes of a shift -----------------------------------------------------------------------------


def test_a_plan_adds_at_night_only_where_it_says_so() -> None:
    assert state("turning", NIGHT, SelfCare.PARTIAL, TURNED) is CellState.READY
    assert state("turning", DAY, SelfCare.PARTIAL, TURNED) is CellState.NOT_FOR
    assert state("turning", DAY, SelfCare.DEPENDENT, TURNED) is CellState.READY


def test_a_plan_leaves_out_and_gives_back() -> None:
    skipped, back = drafted("washing", Deed.SKIP), drafted("washing", Deed.USUAL)
    assert state("washing", DAY, SelfCare.DEPENDENT, skipped) is CellState.NOT_FOR
    assert state("washing", DAY, SelfCare.DEPENDENT, skipped, back) is CellState.READY
    assert plan_of([skipped, back]) == {}


def test_times_of_the_plan_stand_in_place_of_the_usual_one() -> None:
    late = drafted("breakfast", times=("09:30",))
    assert state("breakfast", DAY, SelfCare.PARTIAL, late, now=at(9)) is CellState.LATER
    assert state("breakfast", DAY, SelfCare.PARTIAL, late, now=at(9, 30)) is CellState.READY
    early = drafted("breakfast", times=("06:30",))
    assert state("breakfast", DAY, SelfCare.PARTIAL, early) is CellState.NOT_FOR
    assert due(catalogue().item("breakfast"), NIGHT, SelfCare.PARTIAL, plan_of([early])) == (at(6, 30, day=23),)


def test_the_columns_of_a_room_grow_by_what_somebody_gets() -> None:
    drink = drafted("water", times=("22:00",), how="200 ml")
    assert "water" not in [item.key for item in columns(NIGHT)]
    assert [item.key for item in columns(NIGHT, [plan_of([drink])])] == ["water", *(one.key for one in columns(NIGHT))]
    assert columns(DAY, [plan_of([drafted("mood", Deed.SKIP)])]) == columns(DAY)


def test_measurements_wait_for_their_times_one_after_the_other(session: Session, ward: Ward) -> None:
    plan = plan_of([SUGAR])
    (morning,) = measures(plan, NIGHT, ())
    assert morning.due_at == (at(7, day=23),)
    assert not morning.missing(at(6, 59, day=23)) and morning.missing(at(7, day=23))
    (evening,) = measures(plan, DAY, ())
    assert evening.due_at == (at(17),) and evening.missing(at(17))
    line = service.line_of(session, record(session, measured(ward.people[0], session.clock.now(), 6.1, "blood_sugar")))
    assert line is not None
    (taken,) = measures(plan, DAY, (line,))
    assert taken.next_at is None and not taken.missing(at(19))


def test_the_plan_says_how_often_somebody_is_looked_at() -> None:
    every = plan_of([drafted("night_look", every_hours=1)])
    assert look(State.PRESENT, None, SelfCare.INDEPENDENT, NIGHT, LogRules(), at(20), every)[1] == at(21)
    assert look(State.PRESENT, None, SelfCare.INDEPENDENT, NIGHT, LogRules(), at(20))[1] == at(0, day=23)


# what is refused --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "fields"),
    [
        (TURNED, []), (SUGAR, []), (drafted("note", how="坐着喂"), []), (drafted("night_look", every_hours=1), []),
        (drafted("nothing"), ["item"]),
        (drafted("night_look", Deed.SKIP), ["deed"]), (drafted("blood_sugar", Deed.SKIP), ["deed"]),
        (drafted("blood_sugar"), ["times"]), (drafted("water", times=("25:00",)), ["times"]),
        (drafted("bath", times=("08:00",), how="泡脚"), ["times"]),
        (drafted("water", times=("08:00",), part=DayPart.DAY), ["part"]),
        (drafted("turning", every_hours=13), ["every_hours"]),
        (drafted("blood_sugar", times=("07:00",), every_hours=2), ["every_hours"]),
        (drafted("note"), ["how"]), (drafted("night_look"), ["how"]), (drafted("water", how="水" * 61), ["how"]),
        (replace(TURNED, from_on=ON - timedelta(days=1)), ["from_on"]), (replace(TURNED, why=" "), ["why"]),
    ],
)  # fmt: skip
def test_what_is_wrong_stands_at_its_field(draft: PlanDraft, fields: list[str]) -> None:
    assert [one.field for one in plan_findings(draft, ON)] == fields


# on a real home ---------------------------------------------------------------------------------------


def now_on(session: Session, draft: PlanDraft) -> PlanDraft:
    return replace(draft, from_on=today(session.clock))


def cells(session: Session, of: ResidentId, room: int, ward: Ward) -> dict[str, CellState]:
    sheet = service.room_sheet(session, shift_now(session), ward.rooms[room])
    assert sheet is not None
    (one,) = (one for one in sheet.residents if one.resident_id == of)
    return {cell.item.key: cell.state for cell in one.cells}


def test_the_round_follows_the_plan_and_the_list_of_rooms_counts_the_same(session: Session, ward: Ward) -> None:
    of, shift = ward.people[0], shift_now(session)
    before = service.room_states(session, shift)[0].ready
    lines = [drafted("washing", Deed.SKIP), drafted("lunch", times=("19:00",))]
    service.plan_care(session, of, [now_on(session, one) for one in lines])
    made = cells(session, of, 0, ward)
    assert (made["washing"], made["lunch"]) == (CellState.NOT_FOR, CellState.LATER)
    sheet = service.room_sheet(session, shift, ward.rooms[0])
    assert sheet is not None and sheet.residents[0].plan.keys() == {"washing", "lunch"}
    assert service.room_states(session, shift)[0].ready == sheet.ready == before - 2


@pytest.mark.parametrize("seed", range(8))
def test_the_list_of_rooms_counts_what_the_sheets_show(
    session: Session, ward: Ward, clock: SetClock, seed: int
) -> None:
    random = Random(seed)
    routine = catalogue().of(Group.ROUTINE)
    for _ in range(12):
        draft = drafted(
            random.choice(routine).key,
            random.choice(tuple(Deed)),
            **random.choice(({}, {"part": random.choice(tuple(DayPart))}, {"times": ("06:00", "18:30")})),
        )
        planned = draft if draft.deed is Deed.DO else replace(draft, times=(), every_hours=None)
        service.plan_care(session, random.choice(ward.people), [now_on(session, planned)])
    for _ in range(6):
        clock.pass_(hours=random.randrange(1, 5))
        shift = shift_now(session)
        sheets = {one.room_id: one.ready for one in service.room_sheets(session, shift)}
        assert {one.room_id: one.ready for one in service.room_states(session, shift)} == sheets


def test_a_later_line_replaces_and_a_mistake_is_taken_back(session: Session, ward: Ward, clock: SetClock) -> None:
    of = ward.people[0]
    service.plan_care(session, of, [now_on(session, drafted("water", how="1500 ml"))])
    (thick,) = service.plan_care(session, of, [now_on(session, drafted("water", how="加增稠剂"))])
    assert service.plans_on(session)[of]["water"].how == "加增稠剂"
    service.withdraw_plan(session, of, thick, "写错人")
    assert service.plans_on(session)[of]["water"].how == "1500 ml"
    gone, stands = service.plan_lines(session, of)
    assert gone.withdrawn and gone.withdrawn_why == "写错人" and not stands.withdrawn
    with pytest.raises(OutOfDateError):
        service.withdraw_plan(session, of, thick, "写错人")
    with pytest.raises(RuleBrokenError):
        service.withdraw_plan(session, of, stands.id, " ")
    coming = replace(drafted("water", Deed.USUAL), from_on=today(clock) + timedelta(days=1))
    service.plan_care(session, of, [coming])
    assert of in service.plans_on(session) and of not in service.plans_on(session, coming.from_on)


def test_who_was_not_measured_is_due_and_stands_in_the_handover(session: Session, ward: Ward, clock: SetClock) -> None:
    of, shift = ward.people[1], shift_now(session)
    service.plan_care(session, of, [now_on(session, drafted("blood_sugar", times=("11:00", "17:00")))])
    assert [one.resident_id for one in service.unmeasured(session, shift)] == [of]
    record(session, measured(of, clock.now(), 6.1, "blood_sugar"))
    assert service.unmeasured(session, shift) == ()
    clock.pass_(hours=5)
    assert [one.resident_id for one in service.unmeasured(session, shift)] == [of]
    findings = service.handover_rooms(session, span(session, *ward.people)).findings
    assert [one.text.printed() for one in findings] == ["201、202 没记", "邓𬱖珍 该测没测"]
    assert SLICE.due_tasks is not None
    (task,) = SLICE.due_tasks(session, in_english)
    assert (task.title, task.detail) == ("Residents to be measured as planned: 1", "邓𬱖珍")
    stays.go_to_hospital(session, of, clock.now(), HospitalTrip("县医院", "内科"))
    assert service.unmeasured(session, shift) == ()


def test_the_blank_sheets_say_the_plan(session: Session, ward: Ward) -> None:
    service.plan_care(session, ward.people[0], [now_on(session, drafted("water", how="1500毫升"))])
    text = "".join("".join(pages_of(service.print_blank_sheets(session, shift_now(session)))).split())
    assert text.index("201-2") < text.index("照护计划曾会元：饮水1500毫升") < text.index("202房")


def test_after_midnight_a_line_begins_in_the_night_that_is_on(session: Session, ward: Ward, clock: SetClock) -> None:
    clock.pass_(hours=14)
    of, night = ward.people[0], shift_now(session)
    assert night.duty_on < today(clock) and service.first_plan_day(session) == night.duty_on
    service.plan_care(session, of, [replace(TURNED, from_on=service.first_plan_day(session))])
    assert cells(session, of, 0, ward)["turning"] is CellState.READY
    with pytest.raises(RuleBrokenError):
        service.plan_care(session, of, [replace(TURNED, from_on=night.duty_on - timedelta(days=1))])


def test_all_findings_come_at_once_and_nothing_is_saved(session: Session, ward: Ward) -> None:
    wrong = [replace(now_on(session, drafted(meal, every_hours=40)), why="") for meal in ("breakfast", "lunch")]
    with pytest.raises(RuleBrokenError) as refused:
        service.plan_care(session, ward.people[0], wrong)
    assert [one.field for one in refused.value.findings] == ["every_hours", "why"]
    assert service.plan_lines(session, ward.people[0]) == ()


def test_the_plan_is_in_the_dossier_with_who_and_why(session: Session, ward: Ward) -> None:
    of = ward.people[0]
    assert service.care_plan_section(session, of).answer is Answer.NONE
    service.plan_care(session, of, [now_on(session, TURNED)])
    (row,) = service.care_plan_section(session, of).table
    assert row[:2] == ("翻身", "夜里 每2小时") and row[3:] == ("护士定，骶部发红", session.actor.name)


@pytest.mark.parametrize(
    ("draft", "said"),
    [(SUGAR, "07:00、17:00 空腹"), (drafted("washing", Deed.SKIP), "不做"), (drafted("turning"), "要做")],
)
def test_on_paper(draft: PlanDraft, said: str) -> None:
    assert planned_on_paper(draft) == said


@pytest.mark.parametrize("role", list(Role))
def test_nurse_and_director_write_and_who_reads_the_log_reads(session: Session, ward: Ward, role: Role) -> None:
    acting, of = as_role(session, role), ward.people[0]
    if role in (Role.DIRECTOR, Role.NURSE):
        (line,) = service.plan_care(acting, of, [now_on(session, TURNED)])
        service.withdraw_plan(acting, of, line, "写错")
    else:
        with pytest.raises(NotAllowedError):
            service.first_plan_day(acting)
        with pytest.raises(NotAllowedError):
            service.plan_care(acting, of, [now_on(session, TURNED)])
        with pytest.raises(NotAllowedError):
            service.withdraw_plan(acting, of, service.plan_care(session, of, [now_on(session, TURNED)])[0], "写错")
    readers = {Role.DIRECTOR, Role.NURSE, Role.CAREGIVER, Role.AUDITOR}
    for allowed, read in (
        (readers, lambda: service.plan_lines(acting, of)),
        (readers, lambda: service.unmeasured(acting, shift_now(session))),
        (readers | {Role.SAFETY}, lambda: service.plans_on(acting)),
        (readers | {Role.SAFETY}, lambda: service.open_rooms(acting, shift_now(session))),
    ):
        if role in allowed:
            read()
        else:
            with pytest.raises(NotAllowedError):
                read()
