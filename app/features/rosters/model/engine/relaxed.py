"""The linear relaxation of a model, by GLOP: what no solution can cost less than, and which choices it uses."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ortools.linear_solver import pywraplp
from ortools.sat.python import cp_model


@dataclass(frozen=True, slots=True)
class Relaxed:
    """An optimum of the relaxation."""

    bound: int  # no solution of the model costs less
    values: tuple[float, ...]  # of each variable


class _Linear:
    """A CP-SAT model, row by row, as a linear program."""

    def __init__(self, proto: Any) -> None:
        self.solver = pywraplp.Solver.CreateSolver("GLOP")  # type: ignore[no-untyped-call]
        self.columns = [self.solver.NumVar(one.domain[0], one.domain[1], "") for one in proto.variables]
        for one in proto.constraints:
            if one.has_linear():
                weights = dict(zip(one.linear.vars, one.linear.coeffs, strict=True))
                self._row(weights, _end(one.linear.domain[0]), _end(one.linear.domain[1]))
            elif one.has_bool_or():
                self._literals(one.bool_or.literals, 1, math.inf)
            elif one.has_bool_and():
                for literal in one.bool_and.literals:
                    self._literals([~one.enforcement_literal[0], literal], 1, math.inf)
            elif one.has_at_most_one():
                self._literals(one.at_most_one.literals, -math.inf, 1)
            elif one.has_exactly_one():
                self._literals(one.exactly_one.literals, 1, 1)
        for number, weight in zip(proto.objective.vars, proto.objective.coeffs, strict=True):
            self.solver.Objective().SetCoefficient(self.columns[number], weight)
        self.solver.Objective().SetOffset(proto.objective.offset)

    def _row(self, weights: Mapping[int, int], least: float, most: float) -> None:
        row = self.solver.Constraint(least, most)
        for column, weight in weights.items():
            row.SetCoefficient(self.columns[column], weight)

    def _literals(self, literals: Iterable[int], least: float, most: float) -> None:
        """Add a row of literals; a negative one is the opposite of a variable."""
        weights: dict[int, int] = defaultdict(int)
        opposites = 0
        for literal in literals:
            weights[max(literal, ~literal)] += 1 if literal >= 0 else -1
            opposites += literal < 0
        self._row(weights, least - opposites, most - opposites)


def relax(model: cp_model.CpModel, seconds: float | None) -> Relaxed | None:
    """Return the optimum of the relaxation, or None when it is not found in so many seconds."""
    linear = _Linear(model.proto)
    if seconds is not None:
        linear.solver.SetTimeLimit(max(1, round(seconds * 1000)))
    if linear.solver.Solve() != pywraplp.Solver.OPTIMAL:
        return None
    bound = math.ceil(linear.solver.Objective().Value() - 1e-6)
    return Relaxed(bound, tuple(column.solution_value() for column in linear.columns))


def _end(bound: int) -> float:
    """Return the end of a row, infinite where the model names none."""
    return float(bound) if abs(bound) < 1 << 60 else math.copysign(math.inf, bound)
