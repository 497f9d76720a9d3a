"""The variables of the free cells of a roster, and what may be asked of them, as a CP-SAT model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model import IntVar
from ortools.sat.python.cp_model_helper import Literal

from app.features.rosters.model.engine.state import HARD_COST, Cells, Place, State
from app.features.rosters.model.problem import Cell

Expression = cp_model.LinearExpr | int
Lit = Literal | bool
"""A variable that is 0 or 1, its opposite, or what is known already."""


class Board:
    """Free cells around a state, each with a variable for each of its choices; all other cells are constants."""

    def __init__(self, state: State, free: Iterable[Place], strained: Collection[str], *, soft: bool) -> None:
        self._state, self._facts = state, state.facts
        self._strained, self._soft = strained, soft
        self.model = cp_model.CpModel()
        self._costs: list[tuple[Expression, int]] = []
        self._days: dict[str, list[int]] = defaultdict(list)
        self._choices: dict[Place, dict[Cell, IntVar]] = {}
        self._unions: dict[tuple[str, int, frozenset[str]], IntVar] = {}
        for person, day in free:
            self._cell(person, day)

    def _cell(self, person: str, day: int) -> None:
        """Make the variables of a free cell, one for each choice, with a hint at the present one."""
        choices = self._facts.choices[person, day]
        if len(choices) == 1 and choices[0] == self._state.lines[person][day]:
            return
        made = {cell: self.model.new_bool_var("") for cell in choices}
        self.model.add_exactly_one(made.values())
        self._choices[person, day] = made
        self._days[person].append(day)
        now = self._state.lines[person][day]
        for cell, variable in made.items():
            self.model.add_hint(variable, cell == now)
        keep = self._facts.problem.keep
        if keep and keep.at(person, day) in made:
            self._costs.append((1 - made[keep.at(person, day)], self._facts.problem.keep_cost))

    def _among(self, person: str, day: int, shifts: frozenset[str]) -> tuple[list[IntVar], bool]:
        """Return the variables of a cell's choices among some shifts, or whether a fixed cell is one of them."""
        choices = self._choices.get((person, day))
        if choices is None:
            return [], self._fixed(person, day) in shifts
        return [variable for cell, variable in choices.items() if cell in shifts], False

    def _fixed(self, person: str, day: int) -> Cell:
        if day >= 0:
            return self._state.lines[person][day]
        return self._facts.checker.people[person].before[day]

    def _inside(self, person: str, day: int, shifts: frozenset[str]) -> Lit:
        """Return the literal that a cell is one of some shifts, or free where none are named."""
        choices = self._choices.get((person, day))
        if choices is None:
            cell = self._fixed(person, day)
            return cell in shifts if shifts else cell is None
        if not shifts:
            return choices.get(None, False)
        inside = [variable for cell, variable in choices.items() if cell in shifts]
        if len(inside) == len(choices) - (None in choices):
            return ~choices[None] if None in choices else True
        if len(inside) < 2:
            return inside[0] if inside else False
        key = person, day, shifts
        if key not in self._unions:
            self._unions[key] = self.model.new_bool_var("")
            self.model.add(sum(inside) == self._unions[key])
        return self._unions[key]

    def _clause(self, literals: Iterable[Lit], person: str, cost: int | None = None) -> None:
        """Ask that one of some literals holds; with a cost, or of strained people, none may hold at that cost."""
        kept = [one for one in literals if one is not False]
        if any(one is True for one in kept) or (cost is not None and not self._soft):
            return
        if cost is None and person in self._strained:
            cost = HARD_COST
        if cost is not None:
            missed = self.model.new_bool_var("")
            self._costs.append((missed, cost))
            kept.append(missed)
        if kept:
            self.model.add_bool_or(kept)

    def _between(self, person: str, total: Expression, least: int | None, most: int | None) -> None:
        """Keep a total within limits; strained people at a cost of each unit outside."""
        slack: Expression = 0
        if person in self._strained:
            slack = self.model.new_int_var(0, 1_000_000, "")
            self._costs.append((slack, HARD_COST))
        if least is not None:
            self.model.add(total + slack >= least)
        if most is not None:
            self.model.add(total - slack <= most)

    def _pay(self, excess: Expression, highest: int, cost: int) -> None:
        """Pay for each unit of an excess above 0."""
        paid = self.model.new_int_var(0, highest, "")
        self.model.add(paid >= excess)
        self._costs.append((paid, cost))

    def values(self, values: Sequence[float]) -> dict[Place, dict[Cell, float]]:
        """Return the values of the choices of each free cell among those of all variables."""
        return {
            place: {cell: values[variable.index] for cell, variable in choices.items()}
            for place, choices in self._choices.items()
        }

    def forbid(self, choices: Iterable[tuple[Place, Cell]]) -> None:
        """Take choices of free cells away."""
        for place, cell in choices:
            self.model.add(self._choices[place][cell] == 0)

    def cells(self, solver: cp_model.CpSolver | cp_model.CpSolverSolutionCallback) -> Cells:
        """Return what a solution puts into the free cells."""
        return {
            place: next(cell for cell, variable in choices.items() if solver.boolean_value(variable))
            for place, choices in self._choices.items()
        }


def opposite(literal: Lit) -> Lit:
    """Return the opposite of a literal."""
    return not literal if isinstance(literal, bool) else ~literal
