"""A bound below the cost of every roster, from the linear relaxation by HiGHS; shares nothing with the engine."""

from __future__ import annotations

from collections import defaultdict

import highspy
import numpy as np
from numpy.typing import NDArray

from app.features.rosters.model.problem import Demand, Limit, Person, Problem, Roster, Run, Share, Unit

Row = dict[int, float]
Numbers = NDArray[np.float64]


class Relaxation:
    """The roster as a linear program: each cell may be divided among the shifts of its person."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.costs: list[float] = []
        self.uppers: list[float] = []
        self.rows: list[tuple[float, Row, float]] = []
        self.worked: dict[tuple[str, int], dict[str, int]] = {}
        self.minutes = {one.key: one.minutes for one in problem.shifts}
        self.people = {one.key: one for one in problem.people}
        for person in problem.people:
            for day in range(problem.days):
                self._cell(person, day)
            self._bans(person)
        for limit in problem.limits:
            self._limit(limit)
        for run in problem.runs:
            self._run(run)
        for wish in problem.wishes:
            inside = self._among(wish.person, wish.day, wish.shifts)
            if wish.on:
                missed = self._variable(wish.cost, 1)
                self._row(1, {**inside, missed: 1}, np.inf)
            else:
                for column in inside:
                    self.costs[column] += wish.cost
        for demand in problem.demands:
            self._demand(demand)
        for share in problem.shares:
            self._share(share)

    def _variable(self, cost: float, upper: float) -> int:
        self.costs.append(cost)
        self.uppers.append(upper)
        return len(self.costs) - 1

    def _row(self, least: float, row: Row, most: float) -> None:
        self.rows.append((least, row, most))

    def _cell(self, person: Person, day: int) -> None:
        able = [
            one.key
            for one in self.problem.shifts
            if one.key in person.may and day not in person.off and all(person.has(trait, day) for trait in one.needs)
        ]
        self.worked[person.key, day] = {key: self._variable(0, 1) for key in able}
        self._row(0, dict.fromkeys(self.worked[person.key, day].values(), 1.0), 1)

    def _among(self, person: str, day: int, shifts: frozenset[str]) -> Row:
        return {column: 1.0 for key, column in self.worked[person, day].items() if key in shifts}

    def _known(self, person: str, day: int, shifts: frozenset[str]) -> tuple[Row, float] | None:
        """Return columns and constant of being inside a set of shifts (empty: free); None: before all history."""
        free = not shifts
        if day < 0:
            before = self.people[person].before
            if day < -len(before):
                return None
            return {}, float(before[day] is None if free else before[day] in shifts)
        inside = self._among(person, day, frozenset(self.minutes) if free else shifts)
        return (dict.fromkeys(inside, -1.0), 1.0) if free else (inside, 0.0)

    def _bans(self, person: Person) -> None:
        after: dict[tuple[str, int], set[str]] = defaultdict(set)
        for ban in self.problem.bans:
            after[ban.first, ban.later].add(ban.then)
        for (first, later), thens in after.items():
            for day in range(self.problem.days):
                firsts = frozenset(one for one in self.minutes if after.get((one, later), set()) >= thens)
                early = self._known(person.key, day - later, firsts | {first})
                if early:
                    self._row(-np.inf, {**early[0], **self._among(person.key, day, frozenset(thens))}, 1 - early[1])

    def _limit(self, limit: Limit) -> None:
        days = limit.days or tuple(range(self.problem.days))
        if limit.unit is Unit.WEEKENDS:
            raise ValueError("the sample homes limit no weekends, so the bound has no rows for them")
        row = {
            column: float(self.minutes[key]) if limit.unit is Unit.MINUTES else 1.0
            for day in days
            for key, column in self.worked[limit.person, day].items()
            if key in limit.shifts
        }
        least = -np.inf if limit.least is None else limit.least - limit.before
        self._row(least, row, np.inf if limit.most is None else limit.most - limit.before)
        if limit.high is not None and limit.over:
            self._row(-np.inf, {**row, self._variable(limit.over, np.inf): -1}, limit.high - limit.before)
        if limit.low is not None and limit.under:
            self._row(limit.low - limit.before, {**row, self._variable(limit.under, np.inf): 1}, np.inf)

    def _run(self, run: Run) -> None:
        for start in range(-len(self.people[run.person].before), self.problem.days):
            cells = [self._known(run.person, day, run.shifts) for day in range(start, self.problem.days)]
            known = [one for one in cells if one]
            if run.most is not None and len(known) > run.most:
                row, constant = _sum(known[: run.most + 1])
                if row:
                    self._row(-np.inf, self._eased(row, run.cost), run.most - constant)
            for length in range(1, run.least):
                if length + 1 < len(known):
                    outside = [known[0], known[length + 1]]
                    row, constant = _sum([*outside, *(({c: -v for c, v in part.items()}, -k)
                                                      for part, k in known[1 : length + 1])])  # fmt: skip
                    cost = None if run.cost is None else run.cost * (run.least - length)
                    if row:
                        eased = self._eased({column: -value for column, value in row.items()}, cost)
                        self._row(-np.inf, eased, length - 1 + constant)

    def _eased(self, row: Row, cost: int | None) -> Row:
        return row if cost is None else {**row, self._variable(cost, 1): -1.0}

    def _people(self, need: Demand | Share, trait: str) -> Row:
        return {
            column: 1.0
            for person in self.problem.people
            if person.has(trait, need.day)
            for column in self._among(person.key, need.day, need.shifts)
        }

    def _demand(self, need: Demand) -> None:
        row = self._people(need, need.trait)
        if need.least:
            self._row(need.least, {**row, self._variable(self.problem.hole_cost, np.inf): 1}, np.inf)
        if need.under:
            self._row(need.wanted, {**row, self._variable(need.under, np.inf): 1}, np.inf)
        if need.over:
            self._row(-np.inf, {**row, self._variable(need.over, np.inf): -1}, need.wanted)
        if need.most is not None:
            self._row(-np.inf, row, need.most)

    def _share(self, need: Share) -> None:
        everybody, able = self._people(need, ""), self._people(need, need.trait)
        row = {column: need.whole * able.get(column, 0.0) - need.part for column in everybody}
        self._row(0, {**row, self._variable(self.problem.hole_cost, np.inf): need.whole}, np.inf)

    def bound(self) -> float:
        """Return the least cost of the relaxation."""
        cost = self._solved(np.zeros(len(self.costs)), np.array(self.uppers, dtype=float))
        assert cost is not None
        return cost

    def cost(self, roster: Roster) -> float | None:
        """Return what a roster costs by these rows; None when it breaks one of them."""
        least, most = np.zeros(len(self.costs)), np.array(self.uppers, dtype=float)
        for (person, day), choices in self.worked.items():
            cell = roster.at(person, day)
            if cell is not None and cell not in choices:
                return None
            for key, column in choices.items():
                least[column] = most[column] = float(key == cell)
        return self._solved(least, most)

    def _solved(self, least: Numbers, most: Numbers) -> float | None:
        """Return the least cost with columns within limits, None when there is none."""
        solver = highspy.Highs()  # type: ignore[no-untyped-call]
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("solver", "ipm")  # far quicker than the simplex method for 150 people
        count = len(self.costs)
        solver.addVars(count, least, most)
        solver.changeColsCost(count, np.arange(count, dtype=np.int32), np.array(self.costs, dtype=float))
        starts = np.cumsum([0, *(len(row) for _, row, _ in self.rows)])[:-1]
        columns = np.concatenate([np.fromiter(row, np.int32, len(row)) for _, row, _ in self.rows])
        values = np.concatenate([np.fromiter(row.values(), float, len(row)) for _, row, _ in self.rows])
        solver.addRows(
            len(self.rows), np.array([row[0] for row in self.rows]), np.array([row[2] for row in self.rows]),
            len(columns), starts.astype(np.int32), columns, values,
        )  # fmt: skip
        solver.run()
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        return float(solver.getInfo().objective_function_value)


def _sum(cells: list[tuple[Row, float]]) -> tuple[Row, float]:
    """Return the sum of some cells, as columns and a constant."""
    row: Row = defaultdict(float)
    for part, _ in cells:
        for column, value in part.items():
            row[column] += value
    return dict(row), sum(constant for _, constant in cells)
