"""What levels and risks are told of admissions, hospital and disappearances."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.data.session import Session
from app.features.slice import CareEvent, care_events
from app.features.stays import service, store
from app.features.stays.joins import SLICE
from app.features.stays.model import HospitalTrip, Kind, Leave
from app.kernel.access import Role
from app.kernel.care import CareEventKind
from app.kernel.clock import SetClock
from app.kernel.ids import BedId, ResidentId
from tests.builders import as_role
from tests.stays.conftest import Resident

DAY = timedelta(days=1)
MISSING_KINDS = {CareEventKind.WANDERING}


@pytest.fixture
def who(session: Session, clock: SetClock, beds: dict[str, BedId], resident: Resident) -> ResidentId:
    made = resident()
    service.admit(session, made, beds["201-1"], clock.now() - 40 * DAY)
    return made


def told(events: tuple[CareEvent, ...]) -> list[tuple[str, str]]:
    return [(one.kind.value, one.text) for one in events]


def test_each_kind_with_what_was_recorded_of_it(session: Session, clock: SetClock, who: ResidentId) -> None:
    service.go_to_hospital(session, who, clock.now() - 30 * DAY, HospitalTrip("县医院", "骨科", "骨折"))
    service.leave_hospital(session, who, clock.now() - 20 * DAY)
    out = clock.now() - 10 * DAY
    service.go_on_leave(session, who, Leave(out, out + DAY, "女儿家", phone="000"))
    service.come_back(session, who, out + DAY)
    service.report_missing(session, who, clock.now() - 2 * DAY, "大门口")
    events = service.care_events(session, who)
    assert told(events) == [
        ("admitted", ""), ("went_to_hospital", "县医院 骨折"), ("left_hospital", ""), ("wandering", ""),
    ]  # fmt: skip
    service.report_found(session, who, clock.now() - DAY, "镇上车站")
    found = service.care_events(session, who)[-1]
    assert found == CareEvent(who, clock.now() - 2 * DAY, CareEventKind.WANDERING, "镇上车站")


def test_found_belongs_to_the_same_person(
    session: Session, clock: SetClock, who: ResidentId, resident: Resident
) -> None:
    other = resident("陈淑贞")
    service.admit(session, other, None, clock.now() - 5 * DAY)
    service.report_missing(session, who, clock.now() - 2 * DAY)
    service.report_missing(session, other, clock.now() - DAY)
    service.report_found(session, other, clock.now(), "河边")
    lost = {one.resident_id: one.text for one in service.care_events(session) if one.kind in MISSING_KINDS}
    assert lost == {who: "", other: "河边"}


def test_corrections_count_and_what_was_taken_back_does_not(session: Session, clock: SetClock, who: ResidentId) -> None:
    gone = service.report_missing(session, who, clock.now() - 3 * DAY)
    service.withdraw_move(session, gone)
    sent = service.go_to_hospital(session, who, clock.now() - 2 * DAY, HospitalTrip("县医院"))
    service.correct_move(session, sent, reason="记错了时间", at=clock.now() - DAY)
    (event,) = service.care_events(session, who, clock.now() - 10 * DAY)
    assert (event.kind, event.at) == (CareEventKind.WENT_TO_HOSPITAL, clock.now() - DAY)


def test_the_instant_itself_is_included(session: Session, clock: SetClock, who: ResidentId) -> None:
    at = clock.now() - 40 * DAY
    assert len(service.care_events(session, None, at)) == 1
    assert service.care_events(session, None, at + timedelta(seconds=1)) == ()


def test_those_taken_off_the_record_are_left_out(session: Session, who: ResidentId) -> None:
    session.db.execute("UPDATE resident SET withdrawn_seq = 1 WHERE id = ?", [who])
    assert service.care_events(session) == ()


def test_no_stays_for_who_may_not_read_them_and_no_diagnosis_for_the_auditor(
    session: Session, clock: SetClock, who: ResidentId
) -> None:
    service.go_to_hospital(session, who, clock.now(), HospitalTrip("县医院", "", "肺炎"))
    assert care_events(as_role(session, Role.CASHIER), (SLICE,)) == ()
    assert care_events(as_role(session, Role.AUDITOR), (SLICE,))[-1].text == "县医院"
    assert care_events(as_role(session, Role.NURSE), (SLICE,))[-1].text == "县医院 肺炎"


def test_events_since_an_instant_are_looked_up_by_their_instant(session: Session, clock: SetClock) -> None:
    plans: list[str] = []
    execute = session.db.execute

    def explained(sql: str, values: Any = None) -> Any:
        plans.extend(str(row[3]) for row in execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall())
        return execute(sql, values)

    session.db.execute = explained  # type: ignore[method-assign,assignment]
    try:
        store.lines_of_kinds(session.db, [Kind.ADMITTED], None, clock.now())
    finally:
        del session.db.execute
    assert any("stay_move_at" in one for one in plans), plans
