"""Which cells to free next: some people, some days, blocks of both, or those that the relaxation fills otherwise."""

from __future__ import annotations

import random
from collections.abc import Iterable

from app.features.rosters.model.engine.state import Place, State
from app.features.rosters.model.problem import Cell

KINDS = ("people", "days", "block", "apart")


class Picker:
    """Picks parts of a roster by chance, sooner where it is dear."""

    def __init__(self, state: State) -> None:
        self._state, self._facts, self._problem = state, state.facts, state.facts.problem
        self.relaxed: dict[Place, dict[Cell, float]] = {}  # how much of each choice the relaxation takes

    def size(self, places: Iterable[Place]) -> int:
        """Return the number of choices in some cells."""
        return sum(len(self._facts.choices[place]) for place in places)

    def pick(self, chance: random.Random, kind: str, size: float) -> list[Place]:
        """Return the cells of some people, of some days, or of some people on some days, with so many choices."""
        if kind == "apart":
            return self._apart(chance, size)
        days = self._problem.days
        width = {"people": days, "days": 1, "block": chance.randint(min(5, days), min(21, days))}[kind]
        first = self._dear_day(chance) - chance.randrange(width)
        first = max(0, min(days - width, first))
        window = range(first, first + width)
        people = self._dear_people(chance)
        if kind == "days":
            return self._whole_days(people, first, size)
        picked: list[Place] = []
        for person in people:
            if self.size(picked) >= size:
                break
            picked += [(person, day) for day in window if len(self._facts.choices[person, day]) > 1]
        return picked

    def _apart(self, chance: random.Random, size: float) -> list[Place]:
        """Return cells whose present choice the relaxation hardly uses, with the days around them."""
        picked: dict[Place, None] = {}
        count = 0
        for person in self._dear_people(chance):
            for day, cell in enumerate(self._state.lines[person]):
                if self.relaxed.get((person, day), {}).get(cell, 1.0) < 0.5:
                    for near in range(max(0, day - 1), min(self._problem.days, day + 2)):
                        choices = self._facts.choices[person, near]
                        if len(choices) > 1 and (person, near) not in picked:
                            picked[person, near] = None
                            count += len(choices)
            if count >= size:
                break
        return list(picked)

    def _whole_days(self, people: list[str], first: int, size: float) -> list[Place]:
        """Return the cells of everybody from a day on, or before it at the end, until there are enough choices."""
        picked: list[Place] = []
        for day in [*range(first, self._problem.days), *range(first - 1, -1, -1)]:
            if self.size(picked) >= size:
                break
            picked += [(person, day) for person in people if len(self._facts.choices[person, day]) > 1]
        return picked

    def _dear_day(self, chance: random.Random) -> int:
        """Return a day, sooner one whose needs cost much."""
        costs = [1.0] * self._problem.days
        for need, cost in zip(self._facts.needs, self._state.need_costs, strict=True):
            costs[need.day] += cost
        return chance.choices(range(self._problem.days), costs)[0]

    def _dear_people(self, chance: random.Random) -> list[str]:
        """Return all people in an order of chance, in half of the cases those first who cost much."""
        people = list(self._state.lines)
        chance.shuffle(people)
        if chance.random() < 0.5:
            people.sort(key=lambda one: -self._state.person_costs[one] * chance.random())
        return people
