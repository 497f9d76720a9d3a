"""The ratio as arithmetic: worked examples, ambiguities, refusals, and random numbers against plain fractions."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.features.staff.model import (
    BASE_PLUS_EXCESS,
    OTHER_WAY,
    TIERED,
    BasePlusExcess,
    Hands,
    Mode,
    RatioDay,
    RatioRow,
    RatioRules,
    Rounding,
    base_plus_excess,
    need_findings,
    ratio_rows,
    tiered,
    tiered_findings,
    tiers_of,
)
from app.kernel.care import SelfCare

ABLE, HALF, FULL, OPEN = SelfCare.INDEPENDENT, SelfCare.PARTIAL, SelfCare.DEPENDENT, SelfCare.UNASSESSED
TIERS = tiers_of(RatioRules())


@pytest.mark.parametrize(
    ("residents", "dependent", "base", "extra"),
    [
        (70, 21, 10, 0), (70, 22, 10, 1), (70, 28, 10, 3), (100, 50, 15, 7), (45, 20, 7, 3), (6, 3, 1, 1),
        (120, 30, 18, 0), (120, 54, 18, 6), (0, 0, 0, 0),
    ],
)  # fmt: skip
def test_worked_examples(residents: int, dependent: int, base: int, extra: int) -> None:
    need = base_plus_excess(residents, dependent, BasePlusExcess())
    assert (need.base, need.extra, need.whole) == (base, extra, base + extra)


@pytest.mark.parametrize(
    ("residents", "dependent", "rule", "whole"),
    [
        (70, 28, BasePlusExcess(mode=Mode.REPLACE), 12),
        (100, 50, BasePlusExcess(mode=Mode.REPLACE), 19),
        (100, 50, BasePlusExcess(rounding=Rounding.SUM), 21),
        (45, 20, BasePlusExcess(rounding=Rounding.SUM), 9),
        (45, 20, BasePlusExcess(mode=Mode.REPLACE, rounding=Rounding.SUM), 8),
        (0, 0, BasePlusExcess(mode=Mode.REPLACE, rounding=Rounding.SUM), 0),
    ],
)
def test_other_readings_of_the_examples(residents: int, dependent: int, rule: BasePlusExcess, whole: int) -> None:
    assert base_plus_excess(residents, dependent, rule).whole == whole


@pytest.mark.parametrize(
    ("able", "partial", "full", "per_term", "whole"),
    [(66, 24, 30, 21, 21), (12, 7, 4, 6, 4), (30, 20, 20, 14, 13), (1, 1, 1, 3, 1), (0, 0, 0, 0, 0)],
)
def test_tiers(able: int, partial: int, full: int, per_term: int, whole: int) -> None:
    counts = {ABLE: able, HALF: partial, FULL: full}
    assert tiered(counts, TIERS, Rounding.PER_TERM) == per_term
    assert tiered(counts, TIERS, Rounding.SUM) == whole


def _up(number: Fraction) -> int:
    """Return the ceiling, by another way than the program's."""
    whole, rest = divmod(number.numerator, number.denominator)
    return whole + (rest > 0)


@given(
    st.integers(0, 400), st.integers(0, 400), st.integers(1, 20), st.integers(0, 100), st.integers(1, 20),
    st.sampled_from(Mode), st.sampled_from(Rounding),
)  # fmt: skip
def test_against_plain_fractions(
    residents: int, dependent: int, base: int, percent: int, excess: int, mode: Mode, rounding: Rounding
) -> None:
    dependent = min(dependent, residents)
    rule = BasePlusExcess(base, Fraction(percent, 100), excess, mode, rounding)
    assert need_findings(residents, dependent, rule) == ()
    above = Fraction(max(0, 100 * dependent - percent * residents), 100)
    terms = (residents - above if mode is Mode.REPLACE else Fraction(residents)) / base, above / excess
    expected = _up(terms[0] + terms[1]) if rounding is Rounding.SUM else sum(map(_up, terms))
    need = base_plus_excess(residents, dependent, rule)
    assert need.whole == need.base + need.extra == expected
    assert min(need.base, need.extra) >= 0
    if (base, percent, excess, mode, rounding) == (7, 30, 3, Mode.ADDITIVE, Rounding.PER_TERM):
        assert need.whole == -(-residents // 7) + max(0, -(-(10 * dependent - 3 * residents) // 30))


@given(st.integers(0, 2000), st.integers(0, 2000))
def test_the_integer_form_of_the_paper(residents: int, dependent: int) -> None:
    dependent = min(dependent, residents)
    expected = -(-residents // 7) + max(0, -(-(10 * dependent - 3 * residents) // 30))
    assert base_plus_excess(residents, dependent, BasePlusExcess()).whole == expected


@pytest.mark.parametrize(
    ("residents", "dependent", "rule", "field", "told"),
    [
        (5, 6, BasePlusExcess(), "dependent", "6 residents who cannot"),
        (-1, 0, BasePlusExcess(), "residents", "residents is -1"),
        (5, -2, BasePlusExcess(), "dependent", "dependent is -2"),
        (5, 2, BasePlusExcess(base=0), "base", "base is 0"),
        (5, 2, BasePlusExcess(excess=-3), "excess", "excess is -3"),
        (5, 2, BasePlusExcess(threshold=Fraction(11, 10)), "threshold", "11/10"),
    ],
)
def test_what_cannot_be_counted(residents: int, dependent: int, rule: BasePlusExcess, field: str, told: str) -> None:
    (found,) = need_findings(residents, dependent, rule)
    assert found.field == field and told in found.text()


def test_what_cannot_be_counted_by_class() -> None:
    assert [one.field for one in tiered_findings({ABLE: 1, HALF: -1, FULL: 0}, TIERS)] == ["partial"]
    assert [one.field for one in tiered_findings({ABLE: 1}, {**TIERS, FULL: 0})] == ["tier dependent"]
    assert tiered_findings({ABLE: 1, HALF: 1, FULL: 0}, TIERS) == ()


# a day ----------------------------------------------------------------------------------------------

DAY = RatioDay(
    date(2026, 11, 22),
    destitute=Counter({ABLE: 60, HALF: 24, FULL: 30, OPEN: 6}),
    everybody=Counter({ABLE: 70, HALF: 26, FULL: 34, OPEN: 6}),
    kind_unknown=2,
    caregivers=Hands(16, 1550),
    caregivers_away=Hands(1, 100),
    others=Hands(9, 850),
    others_away=Hands(),
)


def figures(row: RatioRow) -> tuple[int, Fraction | int, int]:
    return row.need, row.actual, row.gap


def test_a_day_by_every_active_rule_and_reading() -> None:
    rows = ratio_rows(DAY, RatioRules(tiered_rule="on"))
    first = rows[0]
    assert (first.rule, first.differs, first.residents, first.dependent, first.unassessed) == (
        BASE_PLUS_EXCESS, "", 120, 30, 6,
    )  # fmt: skip
    assert figures(first) == (18, 15, 3) and first.spare == 0
    by_point = {row.differs: row for row in rows if row.rule == BASE_PLUS_EXCESS}
    assert set(by_point) == {"", *OTHER_WAY}
    other = by_point["dependents"]
    assert other.dependent == 54 and figures(other) == (24, 21, 3)  # others fill the six added posts
    assert (by_point["counted"].residents, by_point["counted"].need) == (136, 20)
    assert by_point["heads"].actual == Fraction(29, 2) and by_point["heads"].gap == 4
    assert by_point["escorts"].actual == 16
    tiers = {row.differs: row for row in rows if row.rule == TIERED}
    assert set(tiers) == {"", "rounding", "counted", "heads", "escorts"}
    assert figures(tiers[""]) == (7 + 4 + 10, 15, 6)  # who is not assessed counts as able
    assert len({str(row.reading) + row.rule for row in rows}) == len(rows)


def test_added_posts_by_caregivers_only() -> None:
    rules = RatioRules(dependents="dependent_and_partial", extra_by="caregivers")
    first = ratio_rows(DAY, rules)[0]
    assert (first.base, first.extra) == (18, 6) and figures(first) == (24, 15, 9)
    assert ratio_rows(DAY, replace(rules, base_rule="off")) == ()


def test_others_fill_no_base_post_and_no_more_than_were_added() -> None:
    few = replace(DAY, others=Hands(2, 200))
    rules = RatioRules(dependents="dependent_and_partial")
    assert ratio_rows(few, rules)[0].actual == 17
    assert ratio_rows(DAY, RatioRules())[0].actual == 15


def test_an_empty_home_needs_nobody() -> None:
    empty = RatioDay(DAY.day, {}, {}, 0, Hands(), Hands(), Hands(), Hands())
    for row in ratio_rows(empty, RatioRules(tiered_rule="on")):
        assert figures(row) == (0, 0, 0)
