"""Shifts as they follow from their kinds: midnight, areas, gaps, overlaps, days of change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.staff.model import (
    KindDraft,
    ShiftKind,
    clear_draft,
    day_findings,
    draft_findings,
    kinds_on,
    name_findings,
    planned,
    read_time,
    shift_at,
    shifts_between,
    shifts_of_days,
    span,
)
from app.kernel.clock import in_home, parse_instant
from app.kernel.ids import AreaId, ShiftKindId

SUNDAY = date(2026, 11, 22)
DAY = timedelta(days=1)
WEST = AreaId(5)


def kind(
    number: int,
    name: str,
    begins: str,
    ends: str,
    *,
    area: AreaId | None = None,
    from_on: date = SUNDAY - 9 * DAY,
    until_on: date | None = None,
) -> ShiftKind:
    return ShiftKind(ShiftKindId(number), area, name, begins, ends, from_on, until_on)


TWO = (kind(1, "白班", "08:00", "20:00"), kind(2, "夜班", "20:00", "08:00"))
THREE = (kind(1, "白班", "08:00", "16:00"), kind(2, "小夜", "16:00", "00:00"), kind(3, "大夜", "00:00", "08:00"))


def told(kinds: tuple[ShiftKind, ...], day: date = SUNDAY, area: AreaId | None = None) -> list[str]:
    return [one.text() for one in day_findings(kinds, area, day)]


@pytest.mark.parametrize(
    ("given_", "read"),
    [
        ("08:00", "08:00"),
        ("8:00", "08:00"),
        (" 08：30 ", "08:30"),
        ("24:00", "00:00"),
        ("00:00", "00:00"),
        ("23:59", "23:59"),
        ("24:01", None),
        ("25:00", None),
        ("12:60", None),
        ("8", None),
        ("8:0", None),
        ("", None),
    ],
)
def test_times_of_day(given_: str, read: str | None) -> None:
    assert read_time(given_) == read


def test_a_draft_is_looked_at_and_cleared() -> None:
    fields = [one.field for one in draft_findings(KindDraft(" ", "25:00", "8"), "2")]
    assert fields == ["name2", "begins2", "ends2"]
    assert [one.field for one in draft_findings(KindDraft("班" * 13, "08:00", "24:00"))] == ["name"]
    assert clear_draft(KindDraft(" 小夜 ", "16：00", "24:00")) == KindDraft("小夜", "16:00", "00:00")
    assert span("16:00", "00:00") == "16:00–24:00"


# whose shift it is ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "name", "duty_on"),
    [
        ("2026-11-22T08:00", "白班", SUNDAY),
        ("2026-11-22T19:59:59", "白班", SUNDAY),
        ("2026-11-22T20:00", "夜班", SUNDAY),
        ("2026-11-23T00:00", "夜班", SUNDAY),
        ("2026-11-23T07:59", "夜班", SUNDAY),
        ("2026-11-23T08:00", "白班", SUNDAY + DAY),
        ("2026-11-22T03:00", "夜班", SUNDAY - DAY),
    ],
)
def test_a_night_belongs_to_the_day_it_began(at: str, name: str, duty_on: date) -> None:
    found = shift_at(TWO, None, parse_instant(at))
    assert found is not None and (found.name, found.duty_on) == (name, duty_on)


def test_the_home_lives_in_china_whatever_the_pc_thinks() -> None:
    found = shift_at(TWO, None, datetime(2026, 11, 22, 12, 0, tzinfo=UTC))  # 20:00 in the home
    assert found is not None and found.name == "夜班" and found.begins_at == datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    assert found.ends_at == datetime(2026, 11, 23, 0, 0, tzinfo=UTC) and found.times == "20:00–08:00"


def test_a_shift_to_midnight_and_one_of_a_whole_day() -> None:
    (evening,) = [one for one in shifts_of_days(THREE, None, SUNDAY, SUNDAY) if one.name == "小夜"]
    assert evening.ends_at == parse_instant("2026-11-23T00:00") and evening.times == "16:00–24:00"
    (whole,) = shifts_of_days((kind(1, "值班", "08:00", "08:00"),), None, SUNDAY, SUNDAY)
    assert whole.ends_at - whole.begins_at == DAY


def test_between_two_instants() -> None:
    start, end = parse_instant("2026-11-22T07:00"), parse_instant("2026-11-23T08:00")
    found = [(one.name, one.duty_on) for one in shifts_between(TWO, None, start, end)]
    assert found == [("夜班", SUNDAY - DAY), ("白班", SUNDAY), ("夜班", SUNDAY)]
    assert shifts_between(TWO, None, start, start) == shifts_between(TWO, None, start, start + timedelta(seconds=1))
    assert shifts_of_days(TWO, None, SUNDAY, SUNDAY - DAY) == ()


def test_an_area_with_shifts_of_its_own_has_none_of_the_homes() -> None:
    kinds = (*TWO, kind(3, "长白班", "07:00", "19:00", area=WEST, from_on=SUNDAY))
    assert [one.name for one in kinds_on(kinds, WEST, SUNDAY)] == ["长白班"]
    assert [one.name for one in kinds_on(kinds, WEST, SUNDAY - DAY)] == ["白班", "夜班"]
    assert [one.name for one in kinds_on(kinds, None, SUNDAY)] == ["白班", "夜班"]
    assert {one.area_id for one in shifts_of_days(kinds, AreaId(9), SUNDAY, SUNDAY)} == {AreaId(9)}
    assert shift_at(kinds, WEST, parse_instant("2026-11-22T19:30")) is None
    before = shift_at(kinds, WEST, parse_instant("2026-11-22T06:59"))
    assert before is not None and (before.name, before.duty_on) == ("夜班", SUNDAY - DAY)


def test_of_two_at_once_the_later_one() -> None:
    kinds = (kind(1, "值班", "08:00", "08:00"), kind(2, "护理", "14:00", "22:00"))
    found = shift_at(kinds, None, parse_instant("2026-11-22T15:00"))
    assert found is not None and found.name == "护理"


# gaps and overlaps ----------------------------------------------------------------------------------


def test_a_day_that_is_covered_says_nothing() -> None:
    assert told(TWO) == told(THREE) == told((kind(1, "值班", "08:00", "08:00"),)) == []


def test_gaps_are_told_with_their_times() -> None:
    kinds = (kind(1, "早班", "06:00", "14:00"), kind(2, "晚班", "15:00", "02:00"))
    assert told(kinds) == ["02:00–06:00: no shift.", "14:00–15:00: no shift."]
    assert told(()) == ["00:00–24:00: no shift."]
    assert told((kind(1, "白班", "08:00", "20:00"),))[-1] == "20:00–24:00: no shift."
    assert not any(one.stops for one in day_findings(kinds, None, SUNDAY))


def test_every_overlap_is_told_also_with_one_that_goes_on() -> None:
    kinds = (kind(1, "值班", "08:00", "08:00"), kind(2, "早班", "09:00", "12:00"), kind(3, "晚班", "18:00", "20:00"))
    assert told(kinds) == ["09:00–12:00: 值班 and 早班 at once.", "18:00–20:00: 值班 and 晚班 at once."]
    assert told((*TWO, kind(3, "副班", "19:00", "20:30")))[0] == "19:00–20:00: 白班 and 副班 at once."


def test_a_name_twice_at_the_same_time() -> None:
    first = kind(1, "白班", "08:00", "20:00", until_on=SUNDAY)
    assert name_findings(kind(2, "白班", "07:00", "19:00", from_on=SUNDAY + DAY), [first]) == ()
    assert [one.field for one in name_findings(kind(2, "白班", "07:00", "19:00", from_on=SUNDAY), [first])] == ["name"]
    assert name_findings(kind(2, "白班", "07:00", "19:00", area=WEST), [first]) == ()
    never = kind(1, "白班", "08:00", "20:00", from_on=SUNDAY + DAY, until_on=SUNDAY)
    assert name_findings(kind(2, "白班", "07:00", "19:00"), [never]) == ()


def test_a_plan_holds_from_its_day_and_tells_the_hole_between_old_and_new() -> None:
    drafts = [KindDraft("早班", "10:00", "22:00"), KindDraft("晚班", "22:00", "10:00")]
    then = planned(TWO, None, SUNDAY, drafts)
    assert told(then, SUNDAY - DAY) == []
    assert told(then, SUNDAY) == ["08:00–10:00: no shift."]
    assert told(then, SUNDAY + DAY) == []
    again = planned(then, None, SUNDAY, [KindDraft("全天", "08:00", "08:00")])
    assert [one.name for one in kinds_on(again, None, SUNDAY)] == ["全天"]
    assert [one.name for one in kinds_on(again, None, SUNDAY - DAY)] == ["白班", "夜班"]


@given(st.lists(st.integers(0, 1439), min_size=1, max_size=6, unique=True), st.integers(0, 3 * 1440 * 60))
def test_shifts_that_follow_each_other_leave_no_moment_out(cuts: list[int], seconds: int) -> None:
    marks = [f"{cut // 60:02d}:{cut % 60:02d}" for cut in sorted(cuts)]
    kinds = tuple(
        kind(number, f"{number}班", begins, marks[(number + 1) % len(marks)]) for number, begins in enumerate(marks)
    )
    assert told(kinds) == []
    instant = parse_instant("2026-11-21T00:00") + timedelta(seconds=seconds)
    holding = [one for one in shifts_between(kinds, None, instant, instant + timedelta(seconds=1)) if instant in one]
    assert holding == [shift_at(kinds, None, instant)]
    assert in_home(holding[0].begins_at).date() == holding[0].duty_on
