"""The medication sheet on paper: every dose has its mark, what was corrected stays readable, areas part the day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.data.session import Session
from app.features.medicines import service
from app.features.medicines.model import Outcome
from app.features.medicines.service import Second
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.residents import service as residents
from app.features.staff import service as staff
from app.features.staff.model import AreaDraft
from app.features.stays import service as stays
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, RuleBrokenError
from app.kernel.ids import CourseId, ResidentId
from tests.builders import PENICILLIN, a_resident, as_role, id_number
from tests.medicines.conftest import TODAY, a_dose, an_order, at
from tests.paper.reading import pages_of


def printed(pdf: bytes) -> str:
    return "".join("".join(pages_of(pdf)).split())


def test_a_month_has_a_mark_for_each_dose(session: Session, who: ResidentId, aspirin: CourseId) -> None:
    service.give(session, a_dose(aspirin))
    for days, outcome in ((1, Outcome.REFUSED), (2, Outcome.VOMITED)):
        service.give(session, a_dose(aspirin, due_at=at("08:00", days), outcome=outcome, at=at("08:05", days)))
    text = printed(service.print_month(session, who, TODAY))
    assert f"服药单{stays.name_of(session, who)}2026年11月" in text
    assert "药物过敏：没有记录" in text
    before = "—" * 11
    assert f"阿司匹林肠溶片100mg1片口服08:00{before}{'？' * 8}呕拒√阿" in text, "eight were never recorded"
    assert f"阿司匹林肠溶片100mg1片口服20:00{before}{'？' * 10}√已服" in text, "tonight is still to come"
    assert "2026-11-2108:05阿司匹林肠溶片100mg拒服" in text and "2026-11-2008:05阿司匹林肠溶片100mg呕吐" in text
    assert "2026-11-2208:00" not in text, "a plain dose is told by its mark"


def test_a_month_keeps_what_was_corrected_and_who_looked_on(
    session: Session, who: ResidentId, aspirin: CourseId, nurse: Second
) -> None:
    wrong = service.give(session, a_dose(aspirin, outcome=Outcome.REFUSED, note="不肯张嘴"))
    service.correct_dose(session, wrong, a_dose(aspirin, note="后来吃了"), "记错了人")
    order = an_order(name="阿普唑仑片", strength="0.4 mg", locked=True, times=("08:00",))
    locked = service.add_order(session, who, order)
    service.give(session, a_dose(locked), nurse)
    text = printed(service.print_month(session, who, TODAY))
    assert "拒服不肯张嘴" in text and "已服后来吃了；更正：记错了人" in text
    assert "阿普唑仑片0.4mg（上锁，两人核对）" in text and f"已服{session.actor.name}胡秋月" in text


def test_allergies_stand_on_it_for_who_may_read_them(session: Session, who: ResidentId) -> None:
    residents.add_health_item(session, who, PENICILLIN)
    assert "药物过敏：青霉素" in printed(service.print_month(session, who, TODAY))
    masked = printed(service.print_month(as_role(session, Role.AUDITOR), who, TODAY))
    assert "青霉素" not in masked and "没有记录" not in masked and "发药前问护士" in masked


def test_a_month_without_medicine_says_so(session: Session, who: ResidentId) -> None:
    assert "这个月没有按时间服的药" in printed(service.print_month(session, who, TODAY - timedelta(days=90)))


def test_a_day_goes_time_by_time_and_leaves_room(session: Session, who: ResidentId, aspirin: CourseId) -> None:
    service.give(session, a_dose(aspirin, at=at("08:10")))
    service.add_order(session, who, an_order(name="布洛芬", strength="", times=()))
    text, name = printed(service.print_day(session)), stays.name_of(session, who)
    assert "服药单2026年11月22日" in text
    assert "08:001份" in text
    assert f"{name}阿司匹林肠溶片100mg1片口服已服08:10{session.actor.name}" in text
    assert text.index("08:00") < text.index("20:00") < text.index("必要时") < text.index("布洛芬")
    assert "这天没有要服的药" in printed(service.print_day(session, TODAY - timedelta(days=30)))


def test_each_area_has_a_page_of_its_own_and_nobody_is_left_out(
    session: Session, who: ResidentId, aspirin: CourseId, clock: SetClock
) -> None:
    floor = places.add_floor(session, places.add_building(session, "1号楼"), FloorDraft("2层"))
    (room,) = places.add_rooms(session, floor, "201", 1)
    (place,) = [one for one in places.plan(session).places() if one.room.id == room]
    other = a_resident(session, name="苗凤英", id_number=id_number(5))
    stays.admit(session, other, place.bed.id, clock.now() - timedelta(days=2))
    service.add_order(session, other, an_order(from_on=TODAY))
    staff.add_area(session, AreaDraft("二层护理区", frozenset({floor})))
    first, second = (page.replace("\n", "") for page in pages_of(service.print_day(session)))
    assert "二层护理区" in first and "苗凤英" in first and "201-1" in first
    assert "其他" in second and stays.name_of(session, who) in second and "苗凤英" not in second


def test_who_may_print_and_what_cannot_be_printed(session: Session, who: ResidentId) -> None:
    other = as_role(session, Role.ACCOUNTANT)
    with pytest.raises(NotAllowedError):
        service.print_month(other, who, TODAY)
    with pytest.raises(NotAllowedError):
        service.print_day(other)
    service.add_order(session, who, an_order(name="药\U000323af"))
    with pytest.raises(RuleBrokenError):
        service.print_month(session, who, TODAY)
