"""The level chart: true to scale, one level's band above the other, no words over words, the older standard apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.care_levels.model import Ability, LevelRules, Standard, Why
from app.features.care_levels.model.chart import LEAST_DAYS, ON_PAPER, Drawing, Mark, Point, drawing
from app.features.care_levels.model.chart_plan import MOST_LABELS, Box, Letters, Plan, plan
from app.kernel.care import CareEventKind
from app.kernel.ids import AbilityId, ResidentId
from tests.care_levels.samples import BY, happened

TODAY = date(2026, 11, 22)


def an_ability(**values: Any) -> Ability:
    whole: dict[str, Any] = {
        "id": AbilityId(1), "resident_id": ResidentId(7), "standard": Standard.GBT42195, "assessed_on": TODAY,
        "why": Why.REGULAR, "why_note": "", "scores": {}, "notes": {}, "domains": None, "total": 49,
        "conditions": None, "rules": (), "by_rules": {}, "initial_level": 2, "level": 2, "assessor": "田禾",
        "second_assessor": "覃素珍", "second_by": None, "informant": "", "relation": "", "office": "", "paper": None,
        "corrects": None, "correction": "", "recorded": BY, **values,
    }  # fmt: skip
    return Ability(**whole)


SIZE = (1100.0, 330.0)
LETTERS = Letters(lambda said: sum(8.0 if one.isascii() else 16.0 for one in said), 20.0)


def shown(points: Sequence[Point], marks: Sequence[Mark] = (), first: date | None = None) -> Drawing:
    days = [one.day for one in points] + [one.day for one in marks] + [TODAY - timedelta(days=LEAST_DAYS)]
    return Drawing(tuple(points), tuple(marks), first or min(days), TODAY, LevelRules(), ON_PAPER)


def every_half_year(count: int, total: int = 60) -> list[Point]:
    return [Point(TODAY - timedelta(days=182 * ago), total + ago % 3, "中度") for ago in range(count - 1, -1, -1)]


def planned(points: Sequence[Point], marks: Sequence[Mark] = (), **options: int) -> Plan:
    return plan(shown(points, marks), SIZE, LETTERS, **options)


def words_of(found: Plan) -> list[Box]:
    parts = [*(dot.label for dot in found.dots), *(dot.raised for dot in found.dots)]
    parts += [line.label for line in found.lines] + [year.label for year in found.years]
    return [part.box for part in parts if part is not None]


def test_bands_stand_where_the_rules_put_the_levels() -> None:
    found = planned([])
    tall = found.room.bottom - found.room.top
    edges = {band.level: round(90 * (found.room.bottom - band.box.bottom) / tall) for band in found.bands}
    assert edges == {0: 90, 1: 66, 2: 46, 3: 30, 4: 0}
    told = [band.label.said for band in found.bands]
    assert told == ["完好 90", "轻度 66–89", "中度 46–65", "重度 30–45", "完全 0–29"]
    assert not any(one.label.box.meets(other.label.box) for one, other in combinations(found.bands, 2))


def test_other_rules_move_the_bands() -> None:
    found = plan(Drawing((), (), TODAY - timedelta(400), TODAY, LevelRules(level_1_from=70), ON_PAPER), SIZE, LETTERS)
    assert found.bands[1].label.said == "轻度 70–89"
    assert found.bands[2].label.said == "中度 46–69"


def test_nothing_assessed_is_an_empty_chart() -> None:
    found = planned([])
    assert (found.dots, found.joined, found.old) == ((), (), None)
    assert found.nearest(500, 100, 1000) is None


def test_one_assessment_is_one_point_with_its_number() -> None:
    found = planned([Point(TODAY, 47, "中度")])
    assert [dot.label and dot.label.said for dot in found.dots] == ["47"]
    assert len(found.joined) == 1


def test_time_and_points_are_to_scale() -> None:
    days = (TODAY - timedelta(days=700), TODAY - timedelta(days=600), TODAY - timedelta(days=200), TODAY)
    found = planned([Point(day, total, "") for day, total in zip(days, (90, 60, 30, 0), strict=True)])
    xs, ys = [dot.x for dot in found.dots], [dot.y for dot in found.dots]
    assert (xs[2] - xs[1]) / (xs[1] - xs[0]) == pytest.approx(4)
    assert [ys[1] - ys[0], ys[2] - ys[1]] == pytest.approx([ys[3] - ys[2]] * 2)
    assert (ys[0], ys[3]) == (found.room.top, found.room.bottom)


def test_a_number_stands_above_a_peak_and_below_a_low() -> None:
    points = [Point(TODAY - timedelta(days=200 * ago), total, "") for ago, total in ((2, 60), (1, 40), (0, 60))]
    first, low, last = planned(points).dots
    assert first.label is not None
    assert low.label is not None
    assert last.label is not None
    assert first.label.box.bottom < first.y
    assert low.label.box.top > low.y
    assert last.label.box.bottom < last.y


def test_results_of_the_older_standard_stand_apart() -> None:
    points = [
        Point(date(2020, 3, 1), None, "轻度"),
        Point(date(2022, 3, 1), None, "中度"),
        Point(date(2024, 3, 1), 78, "轻度"),
        Point(date(2025, 3, 1), 74, "轻度"),
    ]
    found = planned(points)
    assert [dot.square for dot in found.dots] == [True, True, False, False]
    assert [dot.label and dot.label.said for dot in found.dots] == ["轻度", "中度", "78", "74"]
    assert [x for x, _y in found.joined] == [dot.x for dot in found.dots[2:]]
    assert found.old is not None
    assert found.dots[1].x < found.old.right < found.dots[2].x
    assert all(band.box.left == found.old.right for band in found.bands)
    assert found.old_note is not None
    assert found.old_note.box.within(found.old)


def test_without_newer_results_the_field_is_the_whole_chart() -> None:
    found = planned([Point(date(2020, 3, 1), None, "轻度")])
    assert found.old == found.room


def test_a_field_too_narrow_for_its_note_stays_without() -> None:
    points = [Point(date(2016, 12, 1), None, "轻度"), Point(date(2017, 2, 1), 70, "轻度"), Point(TODAY, 70, "轻度")]
    found = planned(points)
    assert found.old is not None
    assert found.old_note is None


def test_a_raised_level_is_an_arrow_and_words_while_the_point_stays() -> None:
    plain, raised = (planned([Point(TODAY - timedelta(days=300), 49, "重度", why)]).dots[0] for why in ("", "重1级"))
    assert (raised.x, raised.y) == (plain.x, plain.y)
    assert (plain.arrow_to, plain.raised) == (None, None)
    assert raised.arrow_to is not None
    assert raised.arrow_to > raised.y
    assert raised.raised is not None
    assert raised.raised.said == "重1级"


@pytest.mark.parametrize(("count", "labels"), [(MOST_LABELS, MOST_LABELS), (MOST_LABELS + 1, 2)])
def test_of_many_points_only_the_first_and_the_last_are_told(count: int, labels: int) -> None:
    wide = plan(shown(every_half_year(count)), (4000.0, 330.0), LETTERS)
    assert sum(dot.label is not None for dot in wide.dots) == labels


def test_the_chosen_one_of_many_is_told_too() -> None:
    found = planned(every_half_year(60), chosen=30)
    assert [place for place, dot in enumerate(found.dots) if dot.label is not None] == [0, 30, 59]


def test_events_use_the_lower_row_first_then_the_upper_one_then_none() -> None:
    marks = [Mark(TODAY - timedelta(days=ago), "跌倒 骨折") for ago in (3, 2, 1)]
    found = planned([], marks)
    tops = [None if line.label is None else line.label.box.top for line in found.lines]
    assert tops[2] == LETTERS.high
    assert tops[1] in (0, None)
    assert tops[0] is None
    assert all(line.x <= found.room.right for line in found.lines)


def test_long_words_of_an_event_are_cut() -> None:
    (line,) = planned([], [Mark(TODAY, "住院 " + "很长的诊断" * 9)]).lines
    assert line.label is not None
    assert line.label.said.endswith("…")
    assert line.label.box.within(Box(0, 0, *SIZE))


@pytest.mark.parametrize(("years", "told"), [(3, 3), (40, 8)])
def test_years_are_told_where_there_is_room(years: int, told: int) -> None:
    found = planned([Point(date(2027 - years, 1, 1), 50, "")])
    assert sum(year.label is not None for year in found.years) == told
    assert len(found.years) == years
    assert [year.x is None for year in found.years[:2]] == [False, False]


def test_a_year_that_began_before_has_no_line() -> None:
    found = planned([Point(date(2025, 3, 1), 50, "")])
    assert [year.x is None for year in found.years] == [True, False]


def test_the_nearest_point_is_found_within_reach() -> None:
    found = planned(every_half_year(4))
    dot = found.dots[2]
    assert found.nearest(dot.x + 3, dot.y - 4, 5) == 2
    assert found.nearest(dot.x + 3, dot.y - 5, 5) is None


def test_what_happened_is_told_with_its_words_and_widens_the_chart() -> None:
    events = [
        happened(ResidentId(7), date(2019, 5, 1), CareEventKind.FALL, injured=True),
        happened(ResidentId(7), date(2020, 1, 1), CareEventKind.WENT_TO_HOSPITAL, text="县医院 脑梗"),
        happened(ResidentId(7), date(2020, 2, 1), CareEventKind.LEFT_HOSPITAL),
        happened(ResidentId(7), TODAY + timedelta(days=3), CareEventKind.ADMITTED),
    ]
    found = drawing((), events, (date(2020, 1, 1), TODAY), LevelRules(), ON_PAPER)
    assert [mark.said for mark in found.marks] == ["跌倒 受伤", "住院 县医院 脑梗", "入住"]
    assert (found.first, found.last) == (date(2019, 5, 1), TODAY + timedelta(days=3))


@pytest.mark.parametrize(
    ("initial", "level", "said"), [(2, 2, ""), (2, 3, "按规则重1级"), (1, 4, "按规则重3级")], ids=str
)
def test_a_point_says_how_much_graver_the_rules_made_the_level(initial: int, level: int, said: str) -> None:
    found = drawing([an_ability(initial_level=initial, level=level)], (), (None, TODAY), LevelRules(), ON_PAPER)
    assert [(one.total, one.word, one.raised) for one in found.points] == [(49, ON_PAPER.levels[level], said)]


def test_a_result_of_the_older_standard_has_no_points_and_is_never_raised() -> None:
    old = an_ability(standard=Standard.MZT039, total=None, initial_level=None, level=3)
    (point,) = drawing([old], (), (None, TODAY), LevelRules(), ON_PAPER).points
    assert (point.total, point.word, point.raised) == (None, "重度", "")


def test_a_chart_is_a_year_long_at_least() -> None:
    found = drawing((), (), (TODAY, TODAY), LevelRules(), ON_PAPER)
    assert (found.last - found.first).days == LEAST_DAYS


DAYS = st.dates(date(2015, 1, 1), TODAY)
POINTS = st.builds(
    Point, DAYS, st.none() | st.integers(0, 90), st.sampled_from(["轻度", "重度"]), st.sampled_from(["", "重1级"])
)
MARKS = st.builds(Mark, DAYS, st.sampled_from(["入住", "跌倒 骨折", "住院 脑梗"]))


@given(st.lists(POINTS, max_size=50), st.lists(MARKS, max_size=20))
def test_no_words_stand_over_others_or_outside(points: list[Point], marks: list[Mark]) -> None:
    ordered = sorted(points, key=lambda one: one.day)
    found = planned(ordered, sorted(marks, key=lambda one: one.day))
    boxes = words_of(found)
    assert all(box.within(Box(0, 0, *SIZE)) for box in boxes)
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    arrows = [Box(dot.x - 2, dot.y, dot.x + 2, dot.arrow_to) for dot in found.dots if dot.arrow_to is not None]
    assert not any(box.meets(arrow) for box in boxes for arrow in arrows)
    stems = [Box(line.x, line.label.box.bottom, line.x, found.room.top) for line in found.lines if line.label]
    assert not any(line.label and stem.meets(line.label.box) for stem in stems for line in found.lines)
