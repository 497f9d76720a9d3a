"""What checks owe: every template on every day of three years against an enumeration; lateness, gaps, versions."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.safety_checks.model import (
    Due,
    Event,
    Often,
    Template,
    Version,
    Walked,
    counted,
    due,
    findings,
    from_body,
    holidays,
    of_pack,
    periods,
    to_body,
)
from app.kernel.access import Role
from app.kernel.ids import AccountId, CheckEventId, TemplateId, TemplateVersionId
from app.kernel.ledgers import OwedState
from app.kernel.paths import resource
from app.kernel.workdays import WorkCalendar
from tests.safety_checks.enumeration import DAY, owed_on, period_of

PACK = {
    one["code"]: one for one in json.loads(resource("safety_templates.json").read_text(encoding="utf-8"))["templates"]
}
HOUR = timedelta(hours=1)


def version(
    template: Template, from_on: date, *, number: int = 1, retired: bool = False, confirmed: bool = True
) -> Version:
    """Return a version as it is stored."""
    ids = TemplateVersionId(number), TemplateId(1)
    at = datetime(2020, 1, 1, tzinfo=UTC)
    return Version(*ids, "X", from_on, template, retired, "", at, "", AccountId(1), confirmed)


def a_template(**values: object) -> Template:
    """Return a daily check of one item."""
    plain = replace(of_pack(PACK["D-FIRE"]), begins=None, ends=None)
    return replace(plain, **values)  # type: ignore[arg-type]


def one_night(times: int = 2, gap: int = 120) -> Due:
    """Return the night of 31 December 2027, 20:00 to 06:00."""
    night = a_template(often=Often.NIGHT, times=times, gap_minutes=gap, begins=time(20), ends=time(6))
    (one,) = due([version(night, date(2027, 1, 1))], date(2027, 12, 31), date(2027, 12, 31))
    return one


def walk(one: Due, *hours: float, written_after: float = 0.2) -> list[Walked]:
    """Return rounds that began so many hours after a period began."""
    starts = [one.begins + hour * HOUR for hour in hours]
    return [Walked(one.day, one.district, None, at, at + written_after * HOUR) for at in starts]


@pytest.mark.parametrize("code", list(PACK))
def test_every_template_on_every_day_of_three_years(code: str) -> None:
    """Leap February, year ends and nights across midnight; nothing is owed before the template began."""
    began = date(2027, 2, 10)
    held = [version(of_pack(PACK[code]), began)]
    day = date(2027, 1, 1)
    while day < date(2030, 1, 1):
        found = [(one.day, one.begins, one.ends, one.needed) for one in due(held, day, day)]
        told = owed_on(PACK[code], began, day)
        assert [told] == [*found, *([None] if not found else [])], day
        day += DAY


@given(st.sampled_from([one for one in Often if one is not Often.EVENT]), st.dates(date(1990, 1, 1), date(2090, 1, 1)),
       st.integers(0, 800))  # fmt: skip
def test_periods_cover_days_without_gap(often: Often, first: date, more: int) -> None:
    last = first + more * DAY
    found = list(periods(often, first, last))
    assert found[0] == period_of(often, first) and found[-1] == period_of(often, last)
    assert all(before[1] + DAY == after[0] for before, after in pairwise(found))


def test_a_period_is_owed_as_the_template_stands_on_its_last_day() -> None:
    """Monthly until 14 June, weekly from the 15th: June is not owed as a month."""
    monthly = version(a_template(often=Often.MONTH), date(2026, 3, 20))
    weekly = version(a_template(often=Often.WEEK), date(2026, 6, 15), number=2)
    found = due([monthly, weekly], date(2026, 3, 1), date(2026, 6, 30))
    assert [(one.day, one.last_day) for one in found] == [
        (date(2026, 3, 20), date(2026, 3, 31)), (date(2026, 4, 1), date(2026, 4, 30)),
        (date(2026, 5, 1), date(2026, 5, 31)), (date(2026, 6, 15), date(2026, 6, 21)),
        (date(2026, 6, 22), date(2026, 6, 28)), (date(2026, 6, 29), date(2026, 7, 5)),
    ]  # fmt: skip


def test_what_is_retired_or_only_prepared_is_not_owed() -> None:
    daily = version(a_template(), date(2026, 6, 1))
    ended = version(a_template(), date(2026, 6, 10), number=2, retired=True)
    prepared = version(a_template(times=3), date(2026, 6, 5), number=3, confirmed=False)
    found = due([daily, ended, prepared], date(2026, 6, 1), date(2026, 6, 30))
    assert [one.day.day for one in found] == list(range(1, 10)) and {one.needed for one in found} == {1}


def test_each_district_owes_for_itself() -> None:
    held = [version(a_template(each_district=True), date(2026, 6, 1))]
    found = due(held, date(2026, 6, 1), date(2026, 6, 1), ["东楼", "西楼"])
    east, west = found
    assert (east.district, west.district) == ("东楼", "西楼")
    assert counted(west, walk(east, 9), HOUR) == (0, 0) and counted(east, walk(east, 9), HOUR) == (1, 0)


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        ((), (0, 0)),
        ((0,), (1, 0)),
        ((1, 2.99), (1, 0)),  # nearer than 120 minutes: one
        ((1, 3), (2, 0)),
        ((1, 2, 3), (2, 0)),  # the one between takes nothing away
        ((0, 9.99), (2, 0)),
        ((0, 10), (2, 1)),  # six o'clock is the day's
        ((-0.5, 1, 4), (2, 0)),  # too early: not needed
        ((-2, 1), (2, 1)),
    ],
)
def test_rounds_of_a_night_across_the_year_end(hours: tuple[float, ...], told: tuple[int, int]) -> None:
    one = one_night()
    assert counted(one, walk(one, *hours), HOUR) == told


@pytest.mark.parametrize(("after", "late"), [(3.0, 0), (3.01, 1)])
def test_a_round_written_long_after_its_time_is_late(after: float, late: int) -> None:
    """It began at four in the morning; until an hour after six it may be written."""
    one = one_night(times=1)
    assert counted(one, walk(one, 8, written_after=after), HOUR) == (1, late)


def test_states_of_what_is_owed() -> None:
    from app.features.safety_checks.service.owing import Standing

    one = one_night()

    def state(done: int, late: int, at: datetime) -> tuple[OwedState, int]:
        owed = Standing(one, done, late, "").owed()
        return owed.state(at), owed.missed(at)

    before, after = one.ends - timedelta(seconds=1), one.ends
    assert state(1, 0, before) == (OwedState.WAITING, 0) and state(1, 0, after) == (OwedState.MISSED, 1)
    assert state(2, 1, before) == (OwedState.LATE, 0) and state(2, 0, after) == (OwedState.DONE, 0)


def test_before_long_public_holidays() -> None:
    """1 to 7 October 2026 is one, a plain weekend is none; a year that is not known has none."""
    off = frozenset(date(2026, 10, day) for day in (1, 2, 5, 6, 7))
    known = WorkCalendar(off, frozenset({date(2026, 10, 10)}), frozenset({2026}))
    assert list(holidays(known, date(2026, 9, 1), date(2026, 12, 31))) == [(date(2026, 10, 1), 7)]
    assert list(holidays(known, date(2026, 10, 2), date(2027, 12, 31))) == []
    monthly = version(a_template(often=Often.MONTH, before_holidays=True), date(2026, 1, 1))
    found = [one for one in due([monthly], date(2026, 9, 30), date(2026, 9, 30), ("",), 7, known) if one.about]
    assert [(one.day, one.last_day) for one in found] == [(date(2026, 9, 24), date(2026, 9, 30))]
    assert [one for one in due([monthly], date(2026, 9, 23), date(2026, 9, 23), ("",), 7, known) if one.about] == []


def test_an_event_is_owed_once_raised_and_only_its_own_round_counts() -> None:
    raised = datetime(2026, 6, 3, 2, 0, tzinfo=UTC)
    event = Event(CheckEventId(9), TemplateId(1), raised, date(2026, 6, 5), "张三入住")
    held = [version(a_template(often=Often.EVENT), date(2026, 1, 1))]
    assert due(held, date(2026, 6, 1), date(2026, 6, 2), events=[event]) == []
    (one,) = due(held, date(2026, 6, 5), date(2026, 6, 5), events=[event])
    other = Walked(one.day, "", CheckEventId(8), raised + HOUR, raised + HOUR)
    own = Walked(one.day, "", CheckEventId(9), raised + HOUR, raised + HOUR)
    assert counted(one, [other], HOUR) == (0, 0) and counted(one, [other, own], HOUR) == (1, 0)
    after = replace(own, walked_at=one.ends, finished_at=one.ends)
    assert counted(one, [after], HOUR) == (1, 1)


@pytest.mark.parametrize("code", list(PACK))
def test_the_pack_is_sound_and_comes_back_from_the_file(code: str) -> None:
    template = of_pack(PACK[code])
    assert findings(template) == () and from_body(to_body(template)) == template


def test_findings_of_a_template() -> None:
    night = of_pack(PACK["N-FIRE"])

    def fields(**values: object) -> list[str]:
        return [one.field for one in findings(replace(night, **values))]  # type: ignore[arg-type]

    assert fields(name=" ", items=(), times=0, signatures=4, posts=frozenset[Role]()) == [
        "name", "times", "signatures", "posts", "items",
    ]  # fmt: skip
    assert fields(times=5) == [] and fields(times=6) == [
        "gap_minutes"
    ]  # two hours apart: the sixth is at six in the morning
    assert fields(ends=None) == ["begins"] and fields(ends=night.begins) == ["begins"]
    assert fields(items=(night.items[0], night.items[0])) == ["items"]
