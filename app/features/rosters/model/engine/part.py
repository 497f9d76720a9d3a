"""Some free cells of a roster as a CP-SAT model; every other cell is a constant of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from ortools.sat.python.cp_model import IntVar

from app.features.rosters.model.engine.board import Board, Expression, opposite
from app.features.rosters.model.engine.state import Place, State
from app.features.rosters.model.problem import Demand, Limit, Run, Share, Unit


class Part(Board):
    """The model of free cells around a state.

    `strained` people may break their own rules at a cost; without `holes` nobody may be missing; without `soft` only
    holes and broken rules cost.
    """

    def __init__(
        self,
        state: State,
        free: Iterable[Place],
        *,
        strained: Collection[str] = (),
        holes: bool = True,
        soft: bool = True,
    ) -> None:
        super().__init__(state, free, strained, soft=soft)
        self._holes = holes
        for person, days in self._days.items():
            self._successions(person, days)
            for limit in self._facts.limits[person]:
                self._limit(limit)
            for run in self._facts.runs[person]:
                self._run(run)
            self._wishes(person)
        self._needs()
        if self._costs:
            self.model.minimize(sum(weight * expression for expression, weight in self._costs))

    def _successions(self, person: str, days: list[int]) -> None:
        """Forbid shifts that come too soon after others, as many at once as exclude each other."""
        before = len(self._facts.checker.people[person].before)
        for firsts, thens, later in self._facts.cliques:
            for day in sorted({at for free in days for at in (free, free + later)}):
                if not -before <= day - later < self._facts.problem.days or day >= self._facts.problem.days:
                    continue
                first, first_fixed = self._among(person, day - later, firsts)
                then, then_fixed = self._among(person, day, thens)
                if first_fixed:
                    for variable in then:
                        self._clause([~variable], person)
                elif then_fixed:
                    for variable in first:
                        self._clause([~variable], person)
                elif first and then and person in self._strained:
                    self._between(person, sum(first) + sum(then), None, 1)
                elif first and then:
                    self.model.add_at_most_one([*first, *then])

    def _limit(self, limit: Limit) -> None:
        """Keep an amount within its limits and pay for what it passes of the wanted ones."""
        checker, person = self._facts.checker, limit.person
        wanted = set(limit.days) if limit.days else None
        days = [day for day in self._days[person] if wanted is None or day in wanted]
        if limit.unit is Unit.WEEKENDS:
            terms, constant = self._weekends(limit)
        else:
            minutes = limit.unit is Unit.MINUTES
            terms = [
                (variable, checker.shifts[cell].minutes if minutes else 1)
                for day in days
                for cell, variable in self._choices[person, day].items()
                if cell is not None and cell in limit.shifts
            ]
            now = self._state.lines[person]
            counted = [checker.shifts[cell].minutes if minutes else 1
                       for day in days if (cell := now[day]) is not None and cell in limit.shifts]  # fmt: skip
            constant = checker.amount(limit, now) - sum(counted)
        if not terms:
            return
        constant += limit.before
        highest = constant + sum(weight for _, weight in terms)
        total = sum(weight * variable for variable, weight in terms) + constant
        least = limit.least if limit.least is not None and limit.least > constant else None
        most = limit.most if limit.most is not None and limit.most < highest else None
        if least is not None or most is not None:
            self._between(person, total, least, most)
        if not self._soft:
            return
        if limit.over and limit.high is not None and limit.high < highest:
            self._pay(total - limit.high, highest, limit.over)
        if limit.under and limit.low is not None and limit.low > constant:
            self._pay(limit.low - total, limit.low, limit.under)

    def _weekends(self, limit: Limit) -> tuple[list[tuple[IntVar, int]], int]:
        """Return a variable for each weekend that may be worked, and how many are worked for sure."""
        terms: list[tuple[IntVar, int]] = []
        constant = 0
        counted = set(limit.days) if limit.days else None
        for weekend in self._facts.problem.weekends:
            days = [day for day in weekend if counted is None or day in counted]
            literals = [self._inside(limit.person, day, limit.shifts) for day in days]
            if any(one is True for one in literals):
                constant += 1
                continue
            open_ones = [one for one in literals if one is not False]
            if not open_ones:
                continue
            worked = self.model.new_bool_var("")
            for one in open_ones:
                self.model.add_implication(one, worked)
            self.model.add_bool_or([*open_ones, ~worked])
            terms.append((worked, 1))
        return terms, constant

    def _run(self, run: Run) -> None:
        """Keep the runs of some shifts, or of free days, from being too short or too long."""
        last, first = self._facts.problem.days, -len(self._facts.checker.people[run.person].before)
        if run.most is not None:
            for start in self._starts(run.person, run.most + 1):
                if start >= first and start + run.most < last:
                    window = [self._inside(run.person, start + step, run.shifts) for step in range(run.most + 1)]
                    self._clause(map(opposite, window), run.person, run.cost)
        for start in self._starts(run.person, run.least + 1) if run.least > 1 else ():
            if start < first:
                continue
            before = self._inside(run.person, start, run.shifts)
            inside = [self._inside(run.person, start + step, run.shifts)
                      for step in range(1, run.least + 1) if start + step < last]  # fmt: skip
            for length in range(1, min(run.least, len(inside))):
                if run.cost is None:
                    self._clause([before, opposite(inside[0]), inside[length]], run.person)
                elif start + length + 1 >= 0:
                    pattern = [before, *map(opposite, inside[:length]), inside[length]]
                    self._clause(pattern, run.person, run.cost * (run.least - length))

    def _starts(self, person: str, length: int) -> Iterator[int]:
        """Yield the first days of all windows of some length that hold a free cell."""
        yield from sorted({day - step for day in self._days[person] for step in range(length)})

    def _wishes(self, person: str) -> None:
        for wish in self._facts.wishes[person]:
            if (person, wish.day) in self._choices:
                inside = self._inside(person, wish.day, wish.shifts)
                self._clause([inside if wish.on else opposite(inside)], person, wish.cost)

    def _needs(self) -> None:
        """Pay for each number of people that the free cells leave short or too high."""
        there: dict[int, list[IntVar]] = defaultdict(list)
        able: dict[int, list[IntVar]] = defaultdict(list)
        fixed = defaultdict[int, list[int]](lambda: [0, 0])
        for (person, day), choices in self._choices.items():
            for cell, variable in choices.items():
                for number, has in self._facts.counts_for(person, day, cell):
                    there[number].append(variable)
                    if has:
                        able[number].append(variable)
            for number, has in self._facts.counts_for(person, day, self._state.lines[person][day]):
                fixed[number][0] -= 1
                fixed[number][1] -= has
        for number, everybody in there.items():
            need = self._facts.needs[number]
            there_fixed, able_fixed = (
                self._state.there[number] + fixed[number][0],
                self._state.able[number] + fixed[number][1],
            )
            actual = sum(able[number]) + able_fixed
            if isinstance(need, Share):
                hole = self.model.new_int_var(0, (len(everybody) + there_fixed) * self._holes, "")
                self.model.add((actual + hole) * need.whole >= (sum(everybody) + there_fixed) * need.part)
                self._costs.append((hole, self._facts.problem.hole_cost))
            else:
                self._demand(need, actual, able_fixed, able_fixed + len(able[number]))

    def _demand(self, need: Demand, actual: Expression, lowest: int, highest: int) -> None:
        """Pay for people missing or too many; `lowest` and `highest` are what the number can be at all."""
        if need.least > lowest:
            hole = self.model.new_int_var(0, (need.least - lowest) * self._holes, "")
            self.model.add(actual + hole >= need.least)
            self._costs.append((hole, self._facts.problem.hole_cost))
        if need.under and need.wanted > lowest and self._soft:
            under = self.model.new_int_var(0, need.wanted - lowest, "")
            self.model.add(actual + under >= need.wanted)
            self._costs.append((under, need.under))
        if need.over and need.wanted < highest and self._soft:
            self._pay(actual - need.wanted, highest, need.over)
        if need.alone and lowest < 2 and highest > 0 and self._soft:
            alone, more = self.model.new_bool_var(""), self.model.new_bool_var("")
            self.model.add(actual >= 2 * more)
            self.model.add(actual <= alone + highest * more)
            self._costs.append((alone, need.alone))
        if need.most is not None and need.most < highest:
            self._between("", actual, None, max(need.most, lowest))
