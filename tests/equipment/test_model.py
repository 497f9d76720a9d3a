"""How it stands with equipment, what is owed: boundaries, leap days, ends of years."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.equipment.model import (
    CheckKind,
    End,
    EquipmentKind,
    EquipmentRules,
    State,
    check_findings,
    equipment_findings,
    following,
    gravest_first,
    owed_inspections,
    owed_looks,
    period_of,
    periods,
    standing,
)
from app.kernel.clock import midnight
from app.kernel.ids import AccountId
from app.kernel.ledgers import OwedState
from tests.equipment.samples import LONG_AGO, a_check, a_draft, a_thing

RULES, DAY = EquipmentRules(), timedelta(days=1)
DUE = date(2026, 12, 1)
INSPECTION = CheckKind.INSPECTION


@pytest.mark.parametrize(
    ("today", "state", "days"),
    [
        (DUE - 31 * DAY, State.GOOD, 0),
        (DUE - 30 * DAY, State.SOON, 30),
        (DUE, State.SOON, 0),
        (DUE + DAY, State.OVERDUE, 1),
    ],
)
def test_an_inspection_is_told_before_and_is_overdue_the_day_after(today: date, state: State, days: int) -> None:
    found = standing(a_thing(a_draft(next_on=DUE)), today, RULES)
    assert (found.state, found.days) == (state, days)


def test_no_date_is_not_fine_and_a_worn_thing_is_told() -> None:
    assert standing(a_thing(a_draft()), DUE, RULES).state is State.UNKNOWN
    worn = a_thing(a_draft(next_on=DUE + 300 * DAY, discard_on=DUE))
    assert standing(worn, DUE, RULES).state is State.SOON
    assert standing(worn, DUE + DAY, RULES).state is State.WORN


def test_what_failed_stays_so_until_a_check_passes_and_an_inspection_until_one_passes() -> None:
    failed = a_check(DUE, INSPECTION, passed=False, note="漏气")
    assert standing(a_thing(a_draft(next_on=DUE), failed), DUE, RULES).state is State.FAILED
    looked = a_thing(a_draft(next_on=DUE), failed, a_check(DUE + DAY))
    assert standing(looked, DUE + DAY, RULES).state is State.OVERDUE
    passed = a_thing(a_draft(next_on=DUE), failed, a_check(DUE + DAY, INSPECTION))
    assert standing(passed, DUE + DAY, RULES).state is State.GOOD


def test_the_next_inspection_is_that_of_the_paper_or_after_the_interval() -> None:
    leap = a_check(date(2028, 2, 29), INSPECTION)
    assert following(leap, a_draft(), RULES) == date(2029, 2, 28)
    assert following(leap, a_draft(interval_months=48), RULES) == date(2032, 2, 29)
    assert following(a_check(date(2026, 8, 31), INSPECTION), a_draft(interval_months=6), RULES) == date(2027, 2, 28)
    assert following(leap, a_draft(EquipmentKind.PRESSURE_VESSEL), RULES) == date(2031, 2, 28)
    assert following(replace(leap, next_on=DUE), a_draft(), RULES) == DUE


def test_the_gravest_comes_first() -> None:
    things = [a_draft(next_on=DUE + 9 * DAY), a_draft(), a_draft(next_on=DUE - DAY), a_draft(next_on=DUE - 9 * DAY)]
    found = gravest_first([standing(a_thing(one), DUE, RULES) for one in things])
    assert [(one.state, one.days) for one in found] == [
        (State.OVERDUE, 9), (State.OVERDUE, 1), (State.SOON, 9), (State.UNKNOWN, 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 11, 15), 1, 15),
        (date(2026, 11, 16), 16, 30),
        (date(2026, 12, 31), 16, 31),
        (date(2028, 2, 29), 16, 29),
        (date(2027, 2, 28), 16, 28),
    ],
)
def test_half_a_month(day: date, first: int, last: int) -> None:
    found = period_of(day, 2)
    assert (found.first.day, found.last.day) == (first, last)
    assert found.first.month == found.last.month == day.month


@given(st.dates(date(2023, 12, 1), date(2029, 1, 31)), st.integers(1, 4))
def test_each_day_belongs_to_one_part_and_the_parts_have_no_gap(day: date, looks: int) -> None:
    found = period_of(day, looks)
    assert found.first <= day <= found.last
    assert len({one.first for one in periods(day.replace(day=1), period_of(day, 1).last, looks)}) == looks
    assert period_of(found.last + DAY, looks).first == found.last + DAY


def test_a_look_is_owed_in_each_half_month_since_the_entry() -> None:
    one = a_thing(a_draft(), a_check(date(2026, 11, 15)), recorded_at=midnight(date(2026, 11, 10)))
    first, second = owed_looks([one], date(2026, 10, 20), date(2026, 11, 20), RULES)
    now = midnight(date(2026, 12, 1))
    assert (first.day, first.state(now)) == (date(2026, 11, 1), OwedState.DONE)
    assert (second.day, second.needed, second.done, second.what) == (date(2026, 11, 16), 1, 0, "二楼")
    assert second.state(now - timedelta(seconds=1)) is OwedState.WAITING
    assert second.state(now) is OwedState.MISSED


def test_a_look_written_down_after_its_half_month_is_late() -> None:
    one = a_thing(a_draft(), a_check(date(2026, 11, 15)))
    checks = [replace(one.checks[0], recorded_at=datetime(2026, 11, 15, 16, tzinfo=UTC))]  # midnight in the home
    (owed,) = owed_looks([replace(one, checks=checks)], date(2026, 11, 1), date(2026, 11, 1), RULES)
    assert (owed.done, owed.late) == (1, 1)
    checks = [replace(checks[0], withdrawn=True)]
    (owed,) = owed_looks([replace(one, checks=checks)], date(2026, 11, 1), date(2026, 11, 1), RULES)
    assert owed.done == 0


def test_nothing_is_owed_of_what_is_out_of_use_or_no_extinguisher() -> None:
    november = (date(2026, 11, 1), date(2026, 11, 15))
    end = End(1, date(2026, 11, 15), "报废", LONG_AGO, AccountId(1))
    assert not owed_looks([replace(a_thing(a_draft()), end=end)], *november, RULES)
    later = replace(end, on_day=date(2026, 11, 16))
    assert owed_looks([replace(a_thing(a_draft()), end=later)], *november, RULES)
    assert not owed_looks([a_thing(a_draft(EquipmentKind.LIFT))], *november, RULES)


def test_inspections_are_owed_by_their_day_and_late_after_it() -> None:
    lift = a_draft(EquipmentKind.LIFT, next_on=DUE)
    on_time = a_thing(lift, a_check(DUE, INSPECTION))
    late = a_thing(lift, a_check(DUE + DAY, INSPECTION))
    year = (date(2026, 1, 1), date(2027, 12, 31))
    assert [(one.day, one.done, one.late) for one in owed_inspections([on_time], *year, RULES)] == [
        (DUE, 1, 0), (date(2027, 12, 1), 0, 0),
    ]  # fmt: skip
    assert [(one.day, one.done, one.late) for one in owed_inspections([late], *year, RULES)] == [
        (DUE, 1, 1), (date(2027, 12, 2), 0, 0),
    ]  # fmt: skip
    before = a_check(DUE - 365 * DAY, INSPECTION, next_on=DUE)
    assert [(one.day, one.done) for one in owed_inspections([a_thing(lift, before)], *year, RULES)] == [(DUE, 0)]
    (missed,) = owed_inspections([a_thing(lift)], *year, RULES)
    assert missed.state(midnight(DUE + DAY)) is OwedState.MISSED
    assert missed.state(midnight(DUE + DAY) - timedelta(seconds=1)) is OwedState.WAITING


def test_what_is_missing_is_found_all_at_once() -> None:
    wrong = a_draft(name=" ", place="", quantity=0, interval_months=0, in_use_on=DUE, discard_on=DUE - DAY)
    fields = {one.field for one in equipment_findings(wrong)}
    assert fields == {"name", "place", "quantity", "interval_months", "discard_on"}
    assert not equipment_findings(a_draft(quantity=9999, interval_months=120, in_use_on=DUE, discard_on=DUE))
    bad = a_check(DUE, INSPECTION, by_whom="", passed=False, next_on=DUE)
    assert {one.field for one in check_findings(bad, DUE - DAY)} == {"on_day", "by_whom", "note", "next_on"}
    assert [one.field for one in check_findings(a_check(DUE, passed=None), DUE)] == ["passed"]
    assert not check_findings(a_check(DUE), DUE)
