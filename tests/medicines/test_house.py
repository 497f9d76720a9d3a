"""What medicines offer to the house: the round with its rooms, what is due, settings, the dossier, the sample home."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.data import dated
from app.data.session import Session
from app.features.dossier import service as dossiers
from app.features.medicines import service
from app.features.medicines.joins import SLICE
from app.features.medicines.model import OPEN, MedicineRules, Outcome, StopDraft
from app.features.medicines.service import Second
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.residents import service as residents
from app.features.residents.joins import SECTIONS
from app.features.slice import CareSigns, SamplePlan, Slice
from app.features.stays import service as stays
from app.features.stays.model import HospitalTrip
from app.home import open_home
from app.kernel.access import Role
from app.kernel.care import Grade, Risk
from app.kernel.clock import SetClock, in_home
from app.kernel.ids import CourseId, ResidentId
from app.kernel.text import in_english, say
from app.shell.sample_home import make_sample
from tests.builders import PENICILLIN, a_resident, as_role
from tests.conftest import CHEAP
from tests.medicines.conftest import TODAY, a_dose, an_order, at, counted
from tests.paper.reading import pages_of


def due(session: Session) -> dict[str, tuple[str, str, str]]:
    assert SLICE.due_tasks is not None
    return {one.key: (one.title, one.detail, one.urgency) for one in SLICE.due_tasks(session, in_english)}


def test_the_round_goes_by_time_room_and_bed(session: Session, clock: SetClock) -> None:
    building = places.add_building(session, "1号楼")
    floor = places.add_floor(session, building, FloorDraft("1层"))
    places.add_rooms(session, floor, "101", 2)
    places.add_rooms(session, floor, "102", 1)
    beds = [place.bed.id for place in places.plan(session).places()]
    came = clock.now() - timedelta(days=20)
    for name, bed in (("赵来", beds[2]), ("李双喜", beds[1]), ("王有田", None), ("张根生", beds[0])):
        of = a_resident(session, name=name, id_number="", id_none_reason="补办中")
        stays.admit(session, of, bed, came)
        service.add_order(session, of, an_order(times=("08:00", "12:00")))
        if name == "李双喜":
            service.add_order(session, of, an_order(name="速效救心丸", times=(), per_dose=None, unit=""))
    found = service.rounds(session)
    assert [one.due_at for one in found] == [at("08:00"), at("12:00"), None]
    assert [(room.name, [person.name for person in room.people]) for room in found[0].rooms] == [
        ("101", ["张根生", "李双喜"]), ("102", ["赵来"]), ("", ["王有田"]),
    ]  # fmt: skip
    assert [(one.open, one.late) for one in found] == [(4, 4), (4, 0), (0, 0)]
    assert [person.needed[0].draft.name for room in found[2].rooms for person in room.people] == ["速效救心丸"]
    assert found[0].rooms[0].waits
    for dose in service.doses_due(session):
        service.give(session, a_dose(dose.course_id, f"{in_home(dose.due_at):%H:%M}", Outcome.REFUSED))
    done = service.rounds(session)
    assert [(one.open, one.late) for one in done] == [(0, 0)] * 3
    assert not any(room.waits for one in done for room in one.rooms)
    assert service.waiting(session).today == 0


def test_what_to_mind_with_a_pill_in_the_hand(session: Session, who: ResidentId) -> None:
    residents.add_health_item(session, who, PENICILLIN)
    gone = residents.add_health_item(session, who, replace(PENICILLIN, name="海鲜"))
    residents.end_health_item(session, gone, TODAY, "查过，不过敏")
    grades = {who: {Risk.FALL: Grade.HIGH, Risk.CHOKING: Grade.MEDIUM}}
    levels = Slice("levels", care_signs=CareSigns(lambda _session, _at: {}, lambda _session: grades))
    found = service.minded(session, [levels], [who])[who]
    assert (found.allergies, found.risks) == (("青霉素",), (Risk.CHOKING,))
    assert service.minded(as_role(session, Role.AUDITOR), [], [who])[who].allergies == ()


def test_late_doses_wait_on_the_start_page_until_they_are_recorded(
    session: Session, clock: SetClock, who: ResidentId, aspirin: CourseId
) -> None:
    clock.at = at("09:00")
    assert due(session)["medicines:late"][0].startswith("1 doses"), "last night's alone"
    clock.at = at("09:01")
    title, detail, urgency = due(session)["medicines:late"]
    assert (title, urgency) == ("2 doses are late and not on record", "now")
    assert detail.startswith("曾会元.")
    assert SLICE.due_tasks is not None
    (task,) = SLICE.due_tasks(session, in_english)
    assert (task.page, task.part) == ("medicines", f"2026-11-21 20:00 {who}"), "the longest late, on its day"
    service.give(session, a_dose(aspirin, at=at("08:30")))
    service.give(session, a_dose(aspirin, due_at=at("20:00", 1), at=at("20:10", 1)))
    assert due(session) == {}
    assert due(as_role(session, Role.CLERK)) == {}


def test_what_waits_is_what_the_page_of_doses_says(
    session: Session, clock: SetClock, who: ResidentId, aspirin: CourseId
) -> None:
    clock.at = at("09:00")
    other = a_resident(session, name="李双喜", id_number="", id_none_reason="补办中")
    stays.admit(session, other, None, at("00:00", 20))
    stopped = service.add_order(session, other, an_order(times=("08:00", "23:30")))
    service.add_order(session, other, an_order(name="氨氯地平片", times=("00:30", "09:00", "12:00")))
    service.add_order(session, other, an_order(name="速效救心丸", times=(), per_dose=None, unit=""))
    service.stop_order(session, stopped, StopDraft(last_on=TODAY - timedelta(days=1), by_whom="罗医生", why="好了"))
    service.change_order(session, aspirin, an_order(times=("07:30", "08:10"), from_on=TODAY), "改时间")
    wrong = service.give(session, a_dose(aspirin, due_at=at("08:10")))
    service.correct_dose(session, wrong, a_dose(aspirin, due_at=at("08:10"), outcome=Outcome.REFUSED), "记错了")
    gone = service.give(session, a_dose(aspirin, due_at=at("07:30")))
    stays.go_to_hospital(session, other, at("08:50"), HospitalTrip("县医院", "内科"))
    for hour in ("09:00", "09:20", "12:00", "23:50"):
        clock.at = at(hour)
        doses = service.doses_due(session)
        late = [
            one for one in service.missed(session, clock.now() - timedelta(hours=24), clock.now()) if not one.outcome
        ]
        found = service.waiting(session)
        assert found.today == sum(one.state in OPEN for one in doses)
        assert (found.late, found.names) == (len(late), tuple(dict.fromkeys(one.name for one in late)))
        if hour == "09:00":
            service.take_back_dose(session, gone, "没有给")
    assert found.today == 2 and set(found.names) == {"曾会元", "李双喜"}


def test_a_changed_time_waits_from_the_first_minute_it_may_be_given(
    session: Session, clock: SetClock, who: ResidentId
) -> None:
    moved = service.add_order(session, who, an_order(times=("20:00",)))
    service.give(session, a_dose(moved, due_at=at("20:00", 1), at=at("20:00", 1)))
    service.change_order(session, moved, an_order(times=("07:00",), from_on=TODAY), "改时间")
    clock.at = at("06:00") - timedelta(minutes=1)
    assert service.waiting(session).today == 0
    clock.at = at("06:00")
    assert service.waiting(session).today == 1


def test_medicine_under_lock_waits_to_be_counted(
    session: Session, clock: SetClock, who: ResidentId, nurse: Second
) -> None:
    locked = service.add_order(session, who, an_order(name="艾司唑仑片", locked=True, from_on=TODAY))
    assert due(session)["medicines:count"][2] == "today"
    service.count_stock(session, locked, counted(10), nurse)
    assert "medicines:count" not in due(session)
    clock.pass_(days=7)
    assert "medicines:count" not in due(session)
    clock.pass_(minutes=1)
    assert "medicines:count" in due(session)
    dated.set_values(session, service.GROUP, {"count_days": 0}, TODAY, source="院里规定", reason="不用提醒")
    assert "medicines:count" not in due(session)


def test_the_minutes_are_settings_with_a_date(session: Session, clock: SetClock, aspirin: CourseId) -> None:
    clock.at = at("08:40")
    before = MedicineRules()
    after = MedicineRules(late_minutes=30)
    told = [say(said, **values) for said, values in service.effects(session, (), before, after)]
    assert told == ["Late doses of the last 24 hours: 1 now, 2 then."]
    assert list(service.effects(session, (), before, before)) == []
    dated.set_values(session, service.GROUP, {"late_minutes": 30}, TODAY, source="院里规定", reason="早点提醒")
    assert aspirin in {one.course_id for one in service.late_doses(session, at("00:00"))}


def test_the_tile_says_what_is_open(session: Session, aspirin: CourseId) -> None:
    (tile,) = SLICE.start_tiles
    assert tile.state is not None
    assert tile.state(session, in_english) == (1, "1 open now")
    service.give(session, a_dose(aspirin))
    assert tile.state(session, in_english) == (None, "nothing open now")


def test_the_dossier_prints_what_is_taken_and_what_was(session: Session, who: ResidentId, aspirin: CourseId) -> None:
    service.count_stock(session, aspirin, counted(20))
    other = service.add_order(session, who, an_order(name="氨氯地平片"))
    stop = StopDraft(last_on=TODAY - timedelta(days=1), by_whom="罗医生", why="血压低了")
    service.stop_order(session, other, stop)
    house = (Slice("residents", dossier_sections=SECTIONS), SLICE)
    text = "".join("".join(page.split()) for page in pages_of(dossiers.print_together(session, [who], house)))
    assert "阿司匹林肠溶片100mg" in text
    assert "20片" in text
    assert "罗医生停药：血压低了" in text


def test_the_sample_home_takes_medicine(tmp_path: Path) -> None:
    today = TODAY
    made = tmp_path / "示例.fuyuan"
    make_sample(made, SamplePlan(residents=24, staff=6, days=20, seed=3, today=today, closing=False), CHEAP)
    home, session = open_home(made, "director", "demo-demo", SetClock(at("07:30")))
    try:
        courses = service.running(session)
        takers = {one.resident_id for one in courses}
        assert 8 <= len(takers) <= 22
        found = service.doses_between(session, at("00:00", 7), at("07:00"))
        assert len(found) > 50
        assert all(one.dose is not None for one in found)
        assert all(not one.dose.late for one in found if one.dose is not None)
        counted_ = [one for one in courses if one.draft.per_dose is not None]
        assert all((service.stock_of_course(session, one).expected or 0) >= 0 for one in counted_)
    finally:
        home.close()
