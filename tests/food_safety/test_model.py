"""The rules of the kitchen at their boundaries: weights, hours, degrees, leap days, ends of years, what is owed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.food_safety.model import (
    FoodRules,
    FridgeDraft,
    FridgeKind,
    Kept,
    Meal,
    Reading,
    ReadingDraft,
    Sample,
    SampleDraft,
    discard_findings,
    disinfection_findings,
    expires,
    first_of_week,
    fits,
    is_late,
    keep_until,
    owed_readings,
    owed_samples,
    purchase_findings,
    read_dishes,
    read_tenths,
    reading_findings,
    sample_findings,
)
from app.kernel.clock import midnight
from app.kernel.ids import AccountId, FridgeId, SupplierId
from app.kernel.ledgers import OwedState
from tests.food_safety.samples import NOON, TODAY, a_disinfection, a_purchase, a_sample

RULES = FoodRules()
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def kept(draft: SampleDraft, recorded_at: datetime = NOON, *, withdrawn: bool = False) -> Sample:
    line = Kept(1, draft, recorded_at, AccountId(1), "钱友良", withdrawn)
    assert draft.taken_at is not None
    return Sample(line, expires(draft.taken_at, RULES))


@pytest.mark.parametrize(("grams", "refused"), [(124, True), (125, False), (0, True), (None, True), (5000, False)])
def test_a_sample_has_at_least_125_grams(grams: int | None, refused: bool) -> None:
    found = sample_findings(a_sample(grams=grams), RULES, NOON)
    assert [one.field for one in found] == (["grams"] if refused else [])
    assert not sample_findings(a_sample(grams=100), replace(RULES, sample_grams=100), NOON)


@pytest.mark.parametrize(
    ("taken", "until"),
    [
        (NOON, NOON + 2 * DAY),
        (datetime(2028, 2, 28, 4, tzinfo=UTC), datetime(2028, 3, 1, 4, tzinfo=UTC)),
        (datetime(2027, 2, 27, 4, tzinfo=UTC), datetime(2027, 3, 1, 4, tzinfo=UTC)),
        (datetime(2026, 12, 30, 9, tzinfo=UTC), datetime(2027, 1, 1, 9, tzinfo=UTC)),
    ],
)
def test_a_sample_is_kept_for_48_hours(taken: datetime, until: datetime) -> None:
    sample = kept(a_sample(taken_at=taken))
    assert sample.expires_at == until
    early, late = until - MINUTE, until  # 47:59 and 48:00
    assert not sample.may_go(early) and sample.may_go(late)
    (finding,) = discard_findings([sample], early, early)
    assert finding.values["dish"] == "红烧豆腐" and "when" in finding.values
    assert not discard_findings([sample], late, late)
    assert [one.field for one in discard_findings([sample], late + MINUTE, late)] == ["discarded_at"]


def test_what_is_missing_in_a_sample_is_told_at_once() -> None:
    wrong = a_sample(dish=" ", grams=None, taken_at=None, taken_by="")
    assert {one.field for one in sample_findings(wrong, RULES, NOON)} == {"dish", "grams", "taken_at", "taken_by"}
    assert [one.field for one in sample_findings(a_sample(taken_at=NOON + MINUTE), RULES, NOON)] == ["taken_at"]
    assert [one.field for one in sample_findings(a_sample(on_day=TODAY - DAY), RULES, NOON)] == ["taken_at"]


@pytest.mark.parametrize(
    ("kind", "tenths", "good"),
    [
        (FridgeKind.CHILLED, -1, False),
        (FridgeKind.CHILLED, 0, True),
        (FridgeKind.CHILLED, 80, True),
        (FridgeKind.CHILLED, 81, False),
        (FridgeKind.FROZEN, -120, True),
        (FridgeKind.FROZEN, -119, False),
        (FridgeKind.FROZEN, -250, True),
    ],
)
def test_a_temperature_fits_up_to_both_ends(kind: FridgeKind, tenths: int, good: bool) -> None:
    assert fits(kind, tenths, RULES) is good


@pytest.mark.parametrize(
    ("text", "tenths"),
    [
        ("4", 40),
        ("-18", -180),
        ("－12.5", -125),
        ("4 ℃", 40),
        ("零下18度", -180),
        ("冷", None),
        ("", None),
        ("61", None),
    ],
)
def test_degrees_are_read_as_people_write_them(text: str, tenths: int | None) -> None:
    assert read_tenths(text) == tenths


@given(st.integers(-600, 600))
def test_degrees_are_read_back(tenths: int) -> None:
    assert read_tenths(f"{tenths / 10:g}") == tenths


def test_a_temperature_that_does_not_fit_needs_words() -> None:
    draft = ReadingDraft(FridgeId(1), NOON, 90, "钱友良")
    assert [one.field for one in reading_findings(draft, NOON, fitting=False)] == ["note"]
    assert not reading_findings(replace(draft, note="门没关严，已关好"), NOON, fitting=False)
    assert [one.field for one in reading_findings(replace(draft, tenths=None), NOON, fitting=True)] == ["degrees"]


def test_a_voucher_is_kept_after_the_shelf_life_or_two_years() -> None:
    leap = a_purchase(SupplierId(1), on_day=date(2028, 2, 29))
    assert keep_until(leap, date(2028, 2, 29), RULES) == date(2030, 2, 28)
    marked = replace(leap, shelf_until=date(2028, 8, 31))
    assert keep_until(marked, date(2028, 2, 29), RULES) == date(2029, 2, 28)


def test_what_is_missing_in_purchases_and_disinfecting_is_told_at_once() -> None:
    wrong = a_purchase(None, on_day=TODAY + DAY, goods="", quantity="", voucher=None)
    assert {one.field for one in purchase_findings(wrong, TODAY)} == {
        "on_day", "supplier", "goods", "quantity", "voucher",
    }  # fmt: skip
    over = a_purchase(SupplierId(1), shelf_until=TODAY - DAY)
    assert [one.field for one in purchase_findings(over, TODAY)] == ["shelf_until"]
    bad = a_disinfection(on_day=None, things="", minutes=None, celsius=0, done_by="")
    assert {one.field for one in disinfection_findings(bad, TODAY)} == {
        "on_day", "things", "minutes", "celsius", "done_by",
    }  # fmt: skip
    assert not disinfection_findings(a_disinfection(celsius=None), TODAY)


def test_late_is_later_than_the_rule_allows() -> None:
    assert not is_late(NOON, NOON + 120 * MINUTE, RULES)
    assert is_late(NOON, NOON + 121 * MINUTE, RULES)


def test_a_sample_of_each_meal_of_each_day_is_owed() -> None:
    samples = [
        kept(a_sample()),
        kept(a_sample(meal=Meal.SUPPER), NOON + 5 * DAY),
        kept(a_sample(meal=Meal.BREAKFAST), withdrawn=True),
    ]
    breakfast, lunch, supper = owed_samples(samples, TODAY, TODAY, RULES)
    end = midnight(TODAY + DAY)
    assert breakfast.state(end) is OwedState.MISSED
    assert breakfast.state(end - MINUTE) is OwedState.WAITING
    assert lunch.state(end) is OwedState.DONE and supper.state(end) is OwedState.LATE
    assert "红烧豆腐" in lunch.what
    both = owed_samples(samples, TODAY, TODAY, replace(RULES, meals="lunch"))
    assert len(both) == 1


@given(st.dates(date(2027, 12, 20), date(2028, 3, 10)), st.integers(0, 40))
def test_no_day_is_left_out(first: date, days: int) -> None:
    owed = owed_samples([], first, first + days * DAY, RULES)
    assert len(owed) == 3 * (days + 1)
    assert all(one.ends - one.begins == DAY for one in owed)


def test_temperatures_are_owed_since_the_day_after_a_fridge_was_entered() -> None:
    fridge = Kept(1, FridgeDraft("1号柜", FridgeKind.CHILLED), NOON, AccountId(1), "", withdrawn=False)
    draft = ReadingDraft(FridgeId(1), NOON + DAY, 40, "钱友良")
    on_time = Reading(Kept(1, draft, NOON + DAY, AccountId(1), "", withdrawn=False), fits=True)
    late = Reading(Kept(2, draft, NOON + 9 * DAY, AccountId(1), "", withdrawn=False), fits=True)
    (owed,) = owed_readings([fridge], [on_time, late], TODAY, TODAY + DAY, RULES)
    assert (owed.day, owed.needed, owed.done, owed.late, owed.place) == (TODAY + DAY, 2, 2, 1, "1号柜")
    assert not owed_readings([fridge], [], TODAY, TODAY + DAY, replace(RULES, fridge_times=0))
    assert not owed_readings([replace(fridge, withdrawn=True)], [], TODAY, TODAY + DAY, RULES)


def test_dishes_are_read_from_a_cell_and_a_week_begins_on_monday() -> None:
    assert read_dishes("米饭、炒青菜，米饭；汤\n") == ("米饭", "炒青菜", "汤")
    assert read_dishes(" ") == ()
    assert first_of_week(date(2027, 1, 3)) == date(2026, 12, 28)
