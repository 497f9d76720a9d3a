"""What the checker finds, rule by rule, and that checking again after an edit finds the same as checking all."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace

import pytest

from app.features.rosters.model.checking import Checker, Found, Weight
from app.features.rosters.model.problem import (
    Ban,
    Cell,
    Demand,
    Limit,
    Person,
    Problem,
    Roster,
    Rule,
    Run,
    Share,
    Shift,
    Unit,
    Wish,
    rest_bans,
)
from tests.benchmarks.rosters.homes import SampleHome

DAY, EVENING, NIGHT = (
    Shift("D", 480, 480, 960),
    Shift("E", 480, 960, 1440),
    Shift("N", 480, 1440, 1920, frozenset({"nights"})),
)
NURSED = replace(DAY, needs=frozenset({"nurse"}))
EVERY = frozenset("DEN")
ONE_NURSE_IN_TWO = Share(0, frozenset("D"), "nurse", 1, 2)
ELEVEN_HOURS = rest_bans((DAY, EVENING, NIGHT), 660)
WEEK = tuple(range(7))


def problem(**parts: object) -> Problem:
    """Return a week for two people, of whom only A may do nights."""
    people = (Person("A", EVERY, {"nights": range(7), "nurse": range(3)}), Person("B", EVERY))
    return replace(Problem(7, (DAY, EVENING, NIGHT), people), **parts)  # type: ignore[arg-type]


def roster(first: str, second: str = ".......") -> Roster:
    return Roster({"A": cells(first), "B": cells(second)})


def cells(line: str) -> tuple[Cell, ...]:
    return tuple(None if cell == "." else cell for cell in line)


def told(found: Iterable[Found]) -> list[tuple[Rule, Weight, str, int, int, int]]:
    return [(one.rule, one.weight, one.person, one.day, one.actual, one.allowed) for one in found]


def limit(unit: Unit, **ends: int) -> dict[str, tuple[Limit, ...]]:
    return {"limits": (Limit("A", Rule.WEEK, unit, EVERY, WEEK, **ends),)}


def run(shifts: frozenset[str], rule: Rule = Rule.RUN, **ends: int) -> dict[str, tuple[Run, ...]]:
    return {"runs": (Run("A", rule, shifts, **ends),)}


HARD, SOFT, HOLE = Weight.HARD, Weight.SOFT, Weight.HOLE
CASES = [
    ("a night after leave of the trait", problem(), roster(".......", "N......"),
     [(Rule.QUALIFICATION, HARD, "B", 0, 1, 0)]),
    ("a trait that ended", problem(shifts=(NURSED,)), roster("..D...."), []),
    ("a trait that ended before the day", problem(shifts=(NURSED,)), roster("...D..."),
     [(Rule.EXPIRED, HARD, "A", 3, 1, 0)]),
    ("eight hours of rest where eleven are asked", problem(bans=ELEVEN_HOURS), roster("ED....."),
     [(Rule.REST, HARD, "A", 1, 1, 2)]),
    ("sixteen hours of rest", problem(bans=ELEVEN_HOURS), roster("DD.NN.E"), []),
    ("a day two days after a night", problem(bans=(Ban("N", "D", 2),)), roster("N.D...."),
     [(Rule.ORDER, HARD, "A", 2, 2, 3)]),
    ("a pin", problem(pinned={("A", 1): "D", ("B", 1): None}), roster(".E.....", ".D....."),
     [(Rule.PIN, HARD, "A", 1, 0, 1), (Rule.PIN, HARD, "B", 1, 0, 1)]),
    ("minutes at the limit", problem(**limit(Unit.MINUTES, most=960)), roster("DD....."), []),
    ("minutes above the limit", problem(**limit(Unit.MINUTES, most=960)), roster("DDD...."),
     [(Rule.WEEK, HARD, "A", 0, 1440, 960)]),
    ("shifts with those before", problem(**limit(Unit.SHIFTS, high=3, over=1, before=2)), roster("DD....."),
     [(Rule.WEEK, SOFT, "A", 0, 4, 3)]),
    ("too few shifts", problem(**limit(Unit.SHIFTS, least=2)), roster("D......"), [(Rule.WEEK, HARD, "A", 0, 1, 2)]),
    ("both days of a weekend count once", problem(weekends=((5, 6),), **limit(Unit.WEEKENDS, most=1)),
     roster(".....DD"), []),
    ("four days in a row", problem(**run(EVERY, most=3)), roster("DDDD..."), [(Rule.RUN, HARD, "A", 0, 4, 3)]),
    ("a lonely day", problem(**run(EVERY, least=2, cost=2)), roster("D.D...."), [(Rule.RUN, SOFT, "A", 2, 1, 2)]),
    ("a lonely free day", problem(**run(frozenset(), Rule.DAYS_OFF, least=2)), roster("DD.DD.."),
     [(Rule.DAYS_OFF, HARD, "A", 2, 1, 2)]),
    ("a run at the end is not too short", problem(**run(EVERY, least=3)), roster("...DDD."), []),
    ("a wish for a free day", problem(wishes=(Wish("A", 2, EVERY, False, 5),)), roster("..D...."),
     [(Rule.WISH, SOFT, "A", 2, 1, 0)]),
    ("a wish for a day shift", problem(wishes=(Wish("A", 2, frozenset("D"), True, 5),)), roster("..E...."),
     [(Rule.WISH, SOFT, "A", 2, 0, 1)]),
    ("nobody there", problem(demands=(Demand(1, frozenset("D"), least=1),)), roster("D......"),
     [(Rule.COVER, HOLE, "", 1, 0, 1)]),
    ("one too many and one too few", problem(demands=(Demand(0, frozenset("D"), 1, under=9, over=2),)),
     roster("D......", "D......"),
     [(Rule.COVER, SOFT, "", 0, 2, 1)]),
    ("more than allowed", problem(demands=(Demand(0, frozenset("D"), most=1),)), roster("D......", "D......"),
     [(Rule.COVER, HARD, "", 0, 2, 1)]),
    ("half must be nurses", problem(shares=(ONE_NURSE_IN_TWO,)), roster("D......", "D......"), []),
    ("a newcomer alone", problem(shares=(ONE_NURSE_IN_TWO,)), roster(".......", "D......"),
     [(Rule.EXPERIENCE, HOLE, "", 0, 0, 1)]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("stated", "filled", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_rule(stated: Problem, filled: Roster, expected: list[tuple[Rule, Weight, str, int, int, int]]) -> None:
    assert told(Checker(stated).findings(filled)) == expected


@pytest.mark.parametrize(
    ("before", "line", "days"),
    [("DDD", "D......", [4]), ("DDD", ".D.....", []), ("DD.", "DDD....", []), ("", "DDD....", [])],
)
def test_days_before_the_first_count_in_a_run(before: str, line: str, days: list[int]) -> None:
    stated = problem(people=(Person("A", EVERY, before=cells(before)), Person("B", EVERY)), **run(EVERY, most=3))
    assert [one.actual for one in Checker(stated).findings(roster(line))] == days


def test_a_run_of_the_days_before_is_too_short_when_the_first_day_ends_it() -> None:
    stated = problem(people=(Person("A", EVERY, before=cells(".D")), Person("B", EVERY)), **run(EVERY, least=2))
    assert [one.rule for one in Checker(stated).findings(roster("......."))] == [Rule.RUN]
    assert not Checker(stated).findings(roster("D......"))


def test_a_hole_names_the_rules_that_keep_people_away() -> None:
    people = (
        Person("A", EVERY, {"nights": range(7)}, off=frozenset({3})),
        Person("B", EVERY, {"nights": range(7)}),
        Person("C", EVERY, {"nights": range(7)}),
        Person("D", EVERY),
    )
    stated = problem(
        people=people,
        demands=(Demand(3, frozenset("N"), least=1, trait="nights"),),
        bans=ELEVEN_HOURS,
    )
    filled = Roster({"A": cells("......."), "B": cells("....D.."), "C": cells("...D..."), "D": cells(".......")})
    (hole,) = Checker(stated).holes(filled, Checker(stated).findings(filled))
    assert (hole.day, hole.short, hole.trait, hole.shifts) == (3, 1, "nights", frozenset("N"))
    assert {one.rule: one.people for one in hole.why} == {Rule.LEAVE: ("A",), Rule.REST: ("B",), Rule.COVER: ("C",)}


def test_checking_again_finds_what_checking_all_finds() -> None:
    stated = SampleHome("home40").problem()
    checker, chance = Checker(stated), random.Random(1)
    places = [(one, day) for one in stated.people for day in range(stated.days) if chance.random() < 0.7]
    filled = stated.roster({(one.key, day): chance.choice(sorted(one.may)) for one, day in places})
    found = checker.findings(filled)
    for _ in range(20):
        person, day = chance.choice(stated.people), chance.randrange(stated.days)
        filled = filled.having(person.key, day, chance.choice([None, *sorted(person.may)]))
        found = checker.again(found, filled, [(person.key, day)])
        assert sorted(map(repr, found)) == sorted(map(repr, checker.findings(filled)))
