"""The engine: legal rosters, its model and the checker agree, holes, pins, repeatability; in a process of its own."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from functools import cache

import pytest
from ortools.sat.python import cp_model

from app.features.rosters.model.checking import Checker, Weight
from app.features.rosters.model.engine.part import Part
from app.features.rosters.model.engine.relaxed import relax
from app.features.rosters.model.engine.search import Search
from app.features.rosters.model.engine.state import Facts, State
from app.features.rosters.model.problem import Demand, Effort, Outcome, Person, Problem, Roster, Rule
from app.features.rosters.model.solving import EngineStoppedError, Solving, solve
from tests.benchmarks.rosters.homes import SampleHome


@cache
def home() -> Problem:
    return SampleHome("home12").problem()


@cache
def filled() -> Outcome:
    return solve(home(), Effort(work=0.5))


def searched(problem: Problem, work: float, seed: int = 1) -> Outcome:
    """Return what a search finds in this process."""
    return Search(problem, Effort(work=work, seed=seed), lambda _: None, 0.0).run()


def hard(problem: Problem, roster: Roster) -> int:
    return sum(one.weight is Weight.HARD for one in Checker(problem).findings(roster))


def test_a_filled_month_is_legal_and_costs_what_the_checker_says() -> None:
    outcome = filled()
    assert outcome.hard == hard(home(), outcome.roster) == 0
    assert not outcome.holes
    assert outcome.cost == sum(one.cost for one in Checker(home()).findings(outcome.roster))
    assert outcome.bound <= outcome.cost
    assert outcome.first_s is not None
    assert outcome.first_s <= outcome.total_s


def test_the_same_work_gives_the_same_roster_and_another_seed_another_one() -> None:
    assert searched(home(), 0.5).roster == filled().roster
    assert searched(home(), 0.5, seed=2).roster != filled().roster


@cache
def tied() -> Problem:
    """Return the home with two people who go together on each shift."""
    people = tuple(
        replace(one, traits={**one.traits, "pair": range(31)}) if one.key in ("p0", "p1") else one
        for one in home().people
    )
    pairs = (Demand(day, frozenset({one.key}), alone=7, trait="pair") for day in range(31) for one in home().shifts)
    return replace(home(), people=people, demands=(*home().demands, *pairs))


@pytest.mark.parametrize("seed", range(12))
def test_the_model_forbids_and_prices_what_the_checker_does(seed: int) -> None:
    chance, problem = random.Random(seed), tied()
    facts, roster = Facts(problem), filled().roster
    for _ in range(seed % 4):
        person, day = chance.choice(problem.people).key, chance.randrange(problem.days)
        roster = roster.having(person, day, chance.choice(facts.choices[person, day]))
    state = State(facts, problem.roster({}))
    places = list(facts.choices)
    part = Part(state, places)
    part.forbid(
        ((person, day), cell)
        for (person, day), choices in facts.choices.items()
        if len(choices) > 1
        for cell in choices
        if cell != roster.at(person, day)
    )
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    legal = solver.solve(part.model) == cp_model.OPTIMAL
    assert legal == (hard(problem, roster) == 0)
    if legal:
        cost = sum(one.cost for one in Checker(problem).findings(roster))
        assert solver.objective_value == State(facts, roster).cost == cost


def test_a_state_that_is_changed_costs_what_a_new_one_costs() -> None:
    chance, facts = random.Random(3), Facts(home())
    state = State(facts, filled().roster)
    places = sorted(facts.choices)
    for _ in range(30):
        state.set({place: chance.choice(facts.choices[place]) for place in chance.sample(places, 5)})
        assert state.cost == State(facts, state.roster()).cost


def test_a_change_that_is_dearer_is_not_kept() -> None:
    state = State(Facts(home()), filled().roster)
    cost, before = state.cost, state.roster()
    assert not state.try_set({(home().people[0].key, day): None for day in range(10)})
    assert (state.cost, state.roster()) == (cost, before)


def test_the_relaxation_is_below_the_best() -> None:
    state = State(Facts(home()), filled().roster)
    relaxed = relax(Part(state, list(state.facts.choices)).model, None)
    assert relaxed is not None
    assert 0 < relaxed.bound <= filled().cost


def test_an_impossible_month_comes_back_with_named_holes() -> None:
    men = [one for one in home().people if "male" in one.traits and "nights" in one.traits]
    away = {one.key for one in men[1:]}
    people = tuple(replace(one, off=frozenset(range(31))) if one.key in away else one for one in home().people)
    outcome = searched(replace(home(), people=people), 0.5)
    assert outcome.hard == 0
    lacking = [one for one in outcome.holes if one.rule is Rule.MALE]
    assert len(lacking) >= 31 - 8  # one man may do eight nights
    assert all(away <= set(next(reason.people for reason in one.why if reason.rule is Rule.LEAVE)) for one in lacking)
    assert outcome.first_s is None


def test_pins_stay_even_when_they_break_a_rule() -> None:
    pins = {("p1", 4): "0E", ("p1", 5): "0D", ("p2", 6): None}
    outcome = searched(replace(home(), pinned=pins), 0.5)
    assert {place: outcome.roster.at(*place) for place in pins} == pins
    assert outcome.hard == 1
    assert not outcome.holes


def test_after_a_sick_call_few_other_shifts_change() -> None:
    day = 9
    sick = next(one for one in home().people if filled().roster.at(one.key, day))
    people = tuple(replace(one, off=one.off | {day}) if one is sick else one for one in home().people)
    again = replace(home(), people=people, keep=filled().roster, keep_cost=100)
    outcome = searched(again, 0.5)
    assert outcome.hard == 0
    assert not outcome.holes
    assert len([place for place in outcome.roster.changes(filled().roster) if place != (sick.key, day)]) <= 3


def test_a_large_roster_is_filled_person_by_person(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.features.rosters.model.engine import search

    monkeypatch.setattr(search, "FIRST_CHOICES", 100)
    assert searched(home(), 0.5).hard == 0


def test_nobody_to_plan_is_no_fault() -> None:
    outcome = searched(replace(home(), people=(), limits=(), runs=(), wishes=()), 0.1)
    assert outcome.hard == 0
    assert outcome.holes


def test_a_running_search_is_left_at_once_and_keeps_the_best() -> None:
    with Solving(SampleHome("home40").problem(), Effort(seconds=60)) as solving:
        while solving.best is None:
            solving.wait(None)
        solving.cancel()
        assert solving.done
        assert not solving.wait(0)
    assert solving.best.total_s < 60


def test_a_process_that_dies_is_told() -> None:
    with Solving(home(), Effort(seconds=60)) as solving:
        solving._process.kill()
        with pytest.raises(EngineStoppedError):
            while True:
                solving.wait(None)


def test_the_solver_is_not_loaded_by_those_who_ask_it() -> None:
    asks = "import sys, app.features.rosters.model.solving; print({'ortools', 'numpy', 'pandas'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", asks], check=True, capture_output=True, text=True).stdout == "set()\n"


def test_two_people_who_cannot_keep_their_rules_do_not_stop_the_others() -> None:
    broken = tuple(
        replace(one, person=person)
        for person in ("p0", "p1")
        for one in home().limits
        if one.person == "p0" and one.rule is Rule.MONTH
    )
    asked = tuple(replace(one, least=10_000_000, most=None) for one in broken)
    outcome = searched(replace(home(), limits=(*home().limits, *asked)), 0.5)
    assert outcome.hard == 2
    assert {type(one) for one in home().people} == {Person}
