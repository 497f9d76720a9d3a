"""A roster while it is being improved: what it costs, person by person and need by need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.features.rosters.model.checking import Checker, Found, Weight
from app.features.rosters.model.problem import Ban, Cell, Demand, Limit, Problem, Roster, Run, Share, Wish

HARD_COST = 1_000_000
"""Of each rule of a person that is broken, for people whose pins, leave and limits contradict each other."""

Place = tuple[str, int]
"""Person and day."""

Cells = Mapping[Place, Cell]
Need = Demand | Share


class Facts:
    """What is asked of a problem again and again: choices of each cell and the needs that a worked shift counts for."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.checker = Checker(problem)
        self.needs: tuple[Need, ...] = (*problem.demands, *problem.shares)
        self._by_shift: dict[tuple[int, str], list[int]] = defaultdict(list)
        for number, need in enumerate(self.needs):
            for shift in need.shifts:
                self._by_shift[need.day, shift].append(number)
        self.choices = {
            (person.key, day): self._choices(person.key, day)
            for person in problem.people
            for day in range(problem.days)
        }
        self.limits: dict[str, list[Limit]] = defaultdict(list)
        self.runs: dict[str, list[Run]] = defaultdict(list)
        self.wishes: dict[str, list[Wish]] = defaultdict(list)
        for limit in problem.limits:
            self.limits[limit.person].append(limit)
        for run in problem.runs:
            self.runs[run.person].append(run)
        for wish in problem.wishes:
            self.wishes[wish.person].append(wish)
        self.cliques = cliques(problem.bans)

    def _choices(self, key: str, day: int) -> tuple[Cell, ...]:
        """Return what a person may work on a day, the free day first."""
        problem, person = self.problem, self.checker.people[key]
        if (key, day) in problem.pinned:
            return (problem.pinned[key, day],)
        if day in person.off:
            return (None,)
        shifts = (one for one in problem.shifts if one.key in person.may)
        able = (one.key for one in shifts if all(person.has(trait, day) for trait in one.needs)
                and day not in person.tight.get(one.key, ()))  # fmt: skip
        return (None, *able)

    def counts_for(self, person: str, day: int, cell: Cell) -> Iterable[tuple[int, bool]]:
        """Yield the needs whose shifts a worked cell is of, and whether the person has the trait asked for."""
        if cell is not None:
            one = self.checker.people[person]
            for number in self._by_shift.get((day, cell), ()):
                yield number, one.has(self.needs[number].trait, day)


class State:
    """A roster with its costs; cells are changed by `set`."""

    def __init__(self, facts: Facts, roster: Roster) -> None:
        self.facts = facts
        self.lines = {person: list(line) for person, line in roster.lines.items()}
        self.there = [0] * len(facts.needs)  # people on the shifts of each need
        self.able = [0] * len(facts.needs)  # those of them with its trait
        for person, line in self.lines.items():
            for day, cell in enumerate(line):
                self._count(person, day, cell, 1)
        self.person_costs = {person: self._person_cost(person) for person in self.lines}
        self.need_costs = [self._need_cost(number) for number in range(len(facts.needs))]
        self.cost = sum(self.person_costs.values()) + sum(self.need_costs)

    def _count(self, person: str, day: int, cell: Cell, step: int) -> None:
        for number, able in self.facts.counts_for(person, day, cell):
            self.there[number] += step
            self.able[number] += step * able

    def _person_cost(self, person: str) -> int:
        return sum(weighed(found) for found in self.facts.checker.of_person(person, self.lines[person]))

    def _need_cost(self, number: int) -> int:
        need, able = self.facts.needs[number], self.able[number]
        cost = self.facts.problem.hole_cost * self._short(number)
        if isinstance(need, Share):
            return cost
        cost += need.under * max(0, need.wanted - able) + need.over * max(0, able - need.wanted)
        cost += need.alone * (able == 1)
        return cost + (HARD_COST if need.most is not None and able > need.most else 0)

    def _short(self, number: int) -> int:
        """Return how many people a need lacks."""
        need = self.facts.needs[number]
        least = -(-need.part * self.there[number] // need.whole) if isinstance(need, Share) else need.least
        return max(0, least - self.able[number])

    def is_legal(self) -> bool:
        """Return whether no rule is broken and nobody is missing."""
        kept = all(cost < HARD_COST for cost in (*self.person_costs.values(), *self.need_costs))
        return kept and not any(self._short(number) for number in range(len(self.need_costs)))

    def set(self, cells: Cells) -> None:
        """Change cells and bring the costs up to date."""
        people: set[str] = set()
        needs: set[int] = set()
        for (person, day), cell in cells.items():
            before = self.lines[person][day]
            if before != cell:
                self._count(person, day, before, -1)
                self._count(person, day, cell, 1)
                self.lines[person][day] = cell
                people.add(person)
                needs.update(number for old in (before, cell) for number, _ in self.facts.counts_for(person, day, old))
        for person in people:
            self.cost -= self.person_costs[person]
            self.person_costs[person] = self._person_cost(person)
            self.cost += self.person_costs[person]
        for number in needs:
            self.cost -= self.need_costs[number]
            self.need_costs[number] = self._need_cost(number)
            self.cost += self.need_costs[number]

    def try_set(self, cells: Cells) -> bool:
        """Change cells unless the roster gets dearer by it; return whether it got cheaper."""
        before = {(person, day): self.lines[person][day] for person, day in cells}
        cost = self.cost
        self.set(cells)
        if self.cost > cost:
            self.set(before)
        return self.cost < cost

    def roster(self) -> Roster:
        """Return the roster as it is now."""
        return Roster({person: tuple(line) for person, line in self.lines.items()})


def weighed(found: Found) -> int:
    """Return what a finding costs while searching."""
    return HARD_COST if found.weight is Weight.HARD else found.cost


def cliques(bans: Iterable[Ban]) -> list[tuple[frozenset[str], frozenset[str], int]]:
    """Return sets of shifts each of which excludes each of another set so many days later; they cover all bans."""
    thens: dict[tuple[int, str], set[str]] = defaultdict(set)
    for ban in bans:
        thens[ban.later, ban.first].add(ban.then)
    made = {
        (
            frozenset(first for (also, first), others in thens.items() if also == later and others >= sets),
            frozenset(sets),
            later,
        )
        for (later, _), sets in thens.items()
    }
    return sorted(made, key=lambda one: (one[2], sorted(one[0]), sorted(one[1])))
