"""The kitchen's books on a real home: refusals, hazards, taking back, ledgers with gaps, papers read back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.data import dated
from app.data.session import Session
from app.features.food_safety import service
from app.features.food_safety.model import FridgeDraft, FridgeKind, LineKind, Meal, ReadingDraft, SupplierDraft
from app.features.hazards import service as hazards
from app.features.hazards.model import HazardSource
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError, OutOfDateError, RuleBrokenError
from app.kernel.ids import FridgeId, SupplierId
from app.kernel.ledgers import OwedState
from app.kernel.text import in_english
from tests.builders import as_role, photo_bytes
from tests.food_safety.samples import NOON, TODAY, a_disinfection, a_purchase, a_sample
from tests.paper.reading import pages_of

DAY = timedelta(days=1)


@pytest.fixture
def fridge(session: Session) -> FridgeId:
    return service.add_fridge(session, FridgeDraft("1号柜", FridgeKind.CHILLED))


@pytest.fixture
def supplier(session: Session) -> SupplierId:
    return service.add_supplier(session, SupplierDraft("惠民粮油店", "JY99999001", TODAY + 30 * DAY))


def a_reading(fridge: FridgeId, tenths: int, note: str = "") -> ReadingDraft:
    return ReadingDraft(fridge, NOON, tenths, "钱友良", note)


def read_back(paper: bytes) -> str:
    return "".join(pages_of(paper))


# samples ----------------------------------------------------------------------------------------------


def test_less_than_the_least_weight_is_refused_and_nothing_is_written(session: Session) -> None:
    with pytest.raises(RuleBrokenError) as refusal:
        service.take_sample(session, a_sample(grams=124))
    assert "125" in refusal.value.findings[0].text(in_english)
    assert service.samples(session, TODAY, TODAY) == ()


def test_a_sample_goes_when_its_time_is_over_and_not_before(session: Session, clock: SetClock) -> None:
    sample_id = service.take_sample(session, a_sample())
    clock.pass_(hours=47, minutes=59)
    assert service.to_discard(session) == ()
    with pytest.raises(RuleBrokenError) as refusal:
        service.discard(session, [sample_id], "钱友良")
    assert "2026-11-24 12:00" in refusal.value.text(in_english)
    clock.pass_(minutes=1)
    assert [one.id for one in service.to_discard(session)] == [sample_id]
    (line,) = service.discard(session, [sample_id], "钱友良")
    assert service.to_discard(session) == ()
    (found,) = service.samples(session, TODAY, TODAY)
    assert found.discard is not None and found.discard.told.discarded_by == "钱友良"
    with pytest.raises(OutOfDateError):
        service.discard(session, [sample_id], "钱友良")
    service.take_back(session, LineKind.DISCARD, [line])
    assert len(service.to_discard(session)) == 1


def test_a_rule_of_the_home_holds_from_its_day_on(session: Session, clock: SetClock) -> None:
    dated.set_values(session, service.GROUP, {"sample_grams": 200, "sample_hours": 72}, TODAY, "区食堂通知", "")
    with pytest.raises(RuleBrokenError):
        service.take_sample(session, a_sample(grams=199))
    service.take_sample(session, a_sample(grams=200))
    earlier = a_sample(on_day=TODAY - DAY, taken_at=NOON - DAY)
    service.take_sample(session, earlier)
    kept = [one.expires_at - (one.kept.told.taken_at or NOON) for one in service.samples(session, TODAY - DAY, TODAY)]
    assert kept == [timedelta(hours=48), timedelta(hours=72)]


def test_the_meals_of_today_say_what_the_menu_still_wants(session: Session) -> None:
    service.set_menu(session, {(TODAY, Meal.LUNCH): ["红烧豆腐", "米饭"]})
    service.take_sample(session, a_sample())
    lunch = service.meals(session)[1]
    assert lunch.unsampled == ("米饭",) and lunch.owed and len(lunch.standing) == 1
    assert not service.meals(session)[3].owed
    assert service.dishes(session) == ("红烧豆腐", "米饭")


def test_lines_are_taken_back_by_who_wrote_them_or_who_leads(session: Session, clock: SetClock) -> None:
    caregiver = as_role(session, Role.CAREGIVER)
    sample_id = service.take_sample(caregiver, a_sample())
    with pytest.raises(NotAllowedError):
        service.take_back(as_role(session, Role.NURSE), LineKind.SAMPLE, [sample_id], "错")
    clock.pass_(minutes=16)
    with pytest.raises(RuleBrokenError):
        service.take_back(caregiver, LineKind.SAMPLE, [sample_id])
    service.take_back(session, LineKind.SAMPLE, [sample_id], "菜名写错")
    (found,) = service.samples(session, TODAY, TODAY)
    assert found.kept.withdrawn
    with pytest.raises(OutOfDateError):
        service.take_back(session, LineKind.SAMPLE, [sample_id], "又一次")


# fridges ----------------------------------------------------------------------------------------------


def test_a_temperature_that_does_not_fit_opens_a_hazard(session: Session, fridge: FridgeId) -> None:
    assert service.fitting(session, a_reading(fridge, 80)) and not service.fitting(session, a_reading(fridge, 81))
    with pytest.raises(RuleBrokenError):
        service.read_fridge(session, a_reading(fridge, 81))
    assert service.fridge_days(session)[0].left == 2
    reading_id = service.read_fridge(session, a_reading(fridge, 81, "门没关严"))
    (hazard,) = hazards.open_hazards(session)
    assert hazard.place == "1号柜" and "8.1" in hazard.what and "门没关严" in hazard.what
    assert hazards.hazards_of_source(session, HazardSource.FOOD, reading_id)
    service.read_fridge(session, a_reading(fridge, 40))
    assert service.fridge_days(session)[0].left == 0
    assert len(hazards.open_hazards(session)) == 1


def test_a_fridge_that_is_out_of_the_list_takes_no_temperature(session: Session, fridge: FridgeId) -> None:
    service.take_back(session, LineKind.FRIDGE, [fridge])
    assert service.fridges(session) == ()
    with pytest.raises(OutOfDateError):
        service.read_fridge(session, a_reading(fridge, 40))


# purchases and menus ----------------------------------------------------------------------------------


def test_a_purchase_keeps_its_voucher_and_says_until_when(session: Session, supplier: SupplierId) -> None:
    service.buy(session, a_purchase(supplier, shelf_until=TODAY + DAY), (photo_bytes(), "票.png"))
    (found,) = service.purchases(session, TODAY, TODAY)
    assert (found.supplier, found.keep_until) == ("惠民粮油店", date(2027, 5, 23))
    scan = service.scan_of_purchase(session, found)
    assert scan is not None and scan.startswith(b"\xff\xd8\xff")
    with pytest.raises(OutOfDateError):
        service.buy(session, a_purchase(SupplierId(1)))


def test_a_licence_is_told_before_it_ends(session: Session, supplier: SupplierId, clock: SetClock) -> None:
    later = service.add_supplier(session, SupplierDraft("合作社", licence_until=TODAY + 31 * DAY))
    service.add_supplier(session, SupplierDraft("个体户"))
    assert [one.id for one in service.ending_licences(session)] == [supplier]
    clock.pass_(days=1)
    assert {one.id for one in service.ending_licences(session)} == {supplier, later}


def test_a_menu_replaces_what_it_said_and_only_what_differs(session: Session) -> None:
    monday = TODAY + DAY
    cells = {(monday, Meal.LUNCH): ["米饭", "鱼", "米饭"], (monday, Meal.SUPPER): ["粥"]}
    assert service.set_menu(session, cells) == 2
    assert service.set_menu(session, {**cells, (monday, Meal.SUPPER): ["面"]}) == 1
    assert service.menu(session, monday, monday) == {
        (monday, Meal.LUNCH): ("米饭", "鱼"), (monday, Meal.SUPPER): ("面",),
    }  # fmt: skip
    assert service.set_menu(session, {(monday, Meal.SUPPER): []}) == 1
    assert (monday, Meal.SUPPER) not in service.menu(session, monday, monday)


# ledgers and papers -----------------------------------------------------------------------------------


def test_the_ledgers_show_their_gaps(session: Session, fridge: FridgeId, supplier: SupplierId, clock: SetClock) -> None:
    service.take_sample(session, a_sample())
    service.buy(session, a_purchase(supplier, voucher=False))
    clock.pass_(days=2)
    last = TODAY + DAY
    table = service.sample_table(session, TODAY - 9 * DAY, last)
    assert len(table.rows) == 1
    assert len(table.gaps) == 5  # since today, when the home was made: five meals of two days
    assert not any("午餐" in gap and "11-22" in gap for gap in table.gaps)
    (owed,) = service.owed_of_fridges(session, TODAY, last)
    assert owed.state(session.clock.now()) is OwedState.MISSED
    assert service.fridge_table(session, TODAY, last).gaps == ("2026-11-23 1号柜 温度缺 2 次",)
    assert table.gaps[0] == "2026-11-22 早餐 没有留样"
    assert service.purchase_table(session, TODAY, last).gaps == ("2026-11-22 大米 没有票证",)
    assert service.menu_table(session, TODAY - 9 * DAY, last).gaps == ("2026-11-22 没有食谱", "2026-11-23 没有食谱")
    assert {one.number for one in service.ledgers(session)} == {8}
    for ledger in service.ledgers(session):
        made = ledger.read(session, TODAY, last)
        assert len(made.heading) == len(made.shares) and all(len(row) == len(made.heading) for row in made.rows)


def test_the_papers_say_what_is_on_record(session: Session, fridge: FridgeId, supplier: SupplierId) -> None:
    service.take_sample(session, a_sample(taken_at=NOON - timedelta(hours=3)))
    service.read_fridge(session, a_reading(fridge, 40))
    service.disinfect(session, a_disinfection())
    service.buy(session, a_purchase(supplier))
    service.buy(session, a_purchase(supplier, on_day=TODAY - DAY, goods="面粉"))
    service.set_menu(session, {(TODAY, Meal.LUNCH): ["红烧豆腐", "米饭"]})
    wanted = {
        service.SAMPLES: ("食品留样记录", "红烧豆腐", "125", "后补", "还没有处置"),
        service.FRIDGES: ("冰箱温度记录", "1号柜（冷藏）", "4℃", "合格"),
        service.DISINFECTING: ("餐具消毒记录", "碗、勺", "消毒柜", "120℃"),
        service.PURCHASES: ("采购台账", "惠民粮油店", "大米", "2028-11-22", "李桂兰（后补）"),
    }
    for book, told in wanted.items():
        paper = read_back(service.book_paper(session, book, TODAY - DAY, TODAY))
        assert [word for word in told if word not in paper] == [], book
    menu = read_back(service.menu_paper(session, TODAY))
    assert all(word in menu for word in ("每周食谱", "2026年11月16日", "星期日", "红烧豆腐、米饭"))


def test_tasks_tell_what_the_kitchen_owes_today(session: Session, fridge: FridgeId, clock: SetClock) -> None:
    def told() -> dict[str, str]:
        return {one.part: one.title for one in service.due_tasks(session, in_english)}

    assert told() == {
        "samples": "Food samples of today: 3 meals left", "fridges": "Temperatures of the fridges: 2 left today",
    }  # fmt: skip
    service.take_sample(session, a_sample())
    assert service.tile(session, in_english)[0] == 2
    assert list(service.due_tasks(as_role(session, Role.AUDITOR), in_english)) == []
