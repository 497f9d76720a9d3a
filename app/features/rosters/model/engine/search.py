"""Looks for a good roster: a legal one first, then part after part of it solved anew around the best so far.

Each lane frees some cells (some people, some days, or a block of both), asks CP-SAT for the best values of them while
all others stay, and keeps what is not dearer. Parts grow while they are solved quickly and shrink while they are not.
With a limit of work there is one lane and no clock in any decision: the same roster on every run.
"""

from __future__ import annotations

import random
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby

from ortools.sat.python import cp_model

from app.features.rosters.model.checking import Weight
from app.features.rosters.model.engine.part import Part
from app.features.rosters.model.engine.picking import KINDS, Picker
from app.features.rosters.model.engine.relaxed import relax
from app.features.rosters.model.engine.state import Facts, Place, State
from app.features.rosters.model.problem import Effort, Outcome, Problem, Roster

SOLVED = (cp_model.OPTIMAL, cp_model.FEASIBLE)
LANES = 2
PART_WORK = 1.0
"""Units of deterministic work for one part, about a second each."""
FIRST_WORK = 2.0
"""Units of work for the first legal roster; when that is not enough, or none exists, one with holes follows."""
FIRST_CHOICES = 30_000
"""Choices in the cells that are filled together at first; in larger rosters the people follow one another."""
PART_CHOICES = 400
"""Choices in the free cells of the first parts."""
WHOLE_CHOICES = 3000
"""A roster with at most so many choices is solved as a whole when parts bring nothing; it may prove the best."""
STALE = 20
"""Parts in a row that brought nothing."""
WARD_CHOICES = 9000
"""Choices in the cells of the people that are relaxed together at the start."""
WARD_WORK = 2.0
"""Units of work for the choices of a ward that its relaxation uses."""


class Search:
    """One search for one problem; `report` hears of each better roster.

    `began` is the instant of `time.monotonic`, the same in all processes, from which the seconds are counted.
    """

    def __init__(self, problem: Problem, effort: Effort, report: Callable[[Outcome], None], began: float) -> None:
        self._began = began
        self._problem, self._effort, self._report = problem, effort, report
        self._facts = Facts(problem)
        self._state = State(self._facts, self._start())
        self._picker = Picker(self._state)
        self._places = [place for place, choices in self._facts.choices.items() if len(choices) > 1]
        self._choices = self._picker.size(self._places)
        self._strained: frozenset[str] = frozenset()
        self._bound, self._work, self._stale, self._proved = 0, 0.0, 0, False
        self._first_s: float | None = None
        self._tell_at = 0.0
        self._wards = self._people_together(WARD_CHOICES) if problem.keep is None else []
        self._alone = len(self._wards) == 1
        self._lanes = 1 if effort.seconds is None else LANES
        self._lock = threading.Lock()

    def run(self) -> Outcome:
        """Search until the effort is spent or the best is proved; return the best."""
        if self._problem.keep is None:
            self._first()
        self._note()
        self._tell()
        lanes = [
            threading.Thread(target=self._lane, args=(f"{self._effort.seed}/{lane}", lane == 0), daemon=True)
            for lane in range(self._lanes)
        ]
        for lane in lanes:
            lane.start()
        for lane in lanes:
            lane.join(min(max(0.0, self._left()), threading.TIMEOUT_MAX))
        with self._lock:
            return self._outcome()

    def _start(self) -> Roster:
        """Return the roster to begin with: the one to keep, or nobody works; pins and leave hold in both."""
        keep = self._problem.keep
        wanted = {(person.key, day): keep.at(person.key, day) if keep else None
                  for person in self._problem.people for day in range(self._problem.days)}  # fmt: skip
        able = {place: cell if cell in self._facts.choices[place] else self._facts.choices[place][0]
                for place, cell in wanted.items()}  # fmt: skip
        return self._problem.roster({place: cell for place, cell in able.items() if cell})

    def _left(self) -> float:
        """Return the seconds left, infinite when work is counted."""
        seconds = self._effort.seconds
        return float("inf") if seconds is None else self._began + seconds - time.monotonic()

    def _over(self) -> bool:
        spent = self._effort.work is not None and self._work >= self._effort.work
        return self._proved or spent or self._left() <= 0

    def _solve(
        self, part: Part, work: float, seed: int, *, quick: bool = False
    ) -> tuple[cp_model.CpSolver, cp_model.CpSolverStatus]:
        """Solve a part with so many units of work or those left; `quick` takes any solution, without relaxations."""
        solver = cp_model.CpSolver()
        solver.parameters.random_seed = seed % (1 << 31)
        if quick:
            part.model.clear_hints()  # type: ignore[no-untyped-call]
            solver.parameters.num_workers = self._lanes
            solver.parameters.linearization_level = 0
            solver.parameters.cp_model_presolve = False
        else:
            solver.parameters.num_workers = 1
            solver.parameters.linearization_level = 2
            solver.parameters.symmetry_level = 0
            solver.parameters.cp_model_probing_level = 1
            if self._effort.work is not None:
                work = min(work, max(0.01, self._effort.work - self._work))
        solver.parameters.max_deterministic_time = work
        if self._effort.seconds is not None:
            solver.parameters.max_time_in_seconds = max(0.01, self._left())
        return solver, solver.solve(part.model)

    def _first(self) -> None:
        """Find a roster without broken rules and holes, or else one with few holes; a large one person by person."""
        together = self._choices <= FIRST_CHOICES
        if not (together and (self._fill(holes=False) or self._fill(holes=True))):
            with ThreadPoolExecutor(self._lanes) as lanes:
                list(lanes.map(self._fill_alone, self._facts.checker.people))

    def _fill(self, *, holes: bool) -> bool:
        """Put any legal choices into all cells; return whether there are some."""
        part = Part(self._state, self._places, holes=holes, soft=False)
        solver, status = self._solve(part, FIRST_WORK, self._effort.seed, quick=True)
        if status in SOLVED:
            self._state.set(part.cells(solver))
        return status in SOLVED

    def _fill_alone(self, person: str) -> None:
        """Put the best choices into one person's cells; who cannot keep the own rules is strained from now on."""
        own = [(person, day) for day in range(self._problem.days) if len(self._facts.choices[person, day]) > 1]
        for strained in (frozenset[str](), frozenset((person,))):
            if self._over():
                return
            with self._lock:
                part = Part(self._state, own, strained=strained)
            solver, status = self._solve(part, FIRST_WORK, self._effort.seed)
            with self._lock:
                if status in SOLVED:
                    self._state.set(part.cells(solver))
                    self._strained |= strained
                    return

    def _lane(self, seed: str, proves: bool) -> None:
        """Improve part after part until it is over; the lane that `proves` also solves small rosters as a whole."""
        chance = random.Random(seed)  # noqa: S311 - no secret
        while (ward := self._next_ward()) and not self._over():
            self._dive(ward, chance.randrange(1 << 30))
        size = dict.fromkeys(KINDS, float(min(PART_CHOICES, self._choices)))
        whole_work = 4 * PART_WORK
        while not self._over():
            whole = proves and self._choices <= WHOLE_CHOICES and self._stale >= STALE
            mends = self._problem.keep is not None and self._first_s is None
            kind = "days" if mends else chance.choice(KINDS)
            with self._lock:
                places = self._places if whole else self._picker.pick(chance, kind, size[kind])
                part = Part(self._state, places, strained=self._strained, holes=self._first_s is None)
            work = whole_work if whole else PART_WORK
            solver, status = self._solve(part, work, chance.randrange(1 << 30))
            used = solver.response_proto.deterministic_time
            with self._lock:
                if whole:
                    whole_work *= 2
                    self._stale = 0
                    self._proved = self._proved or status == cp_model.OPTIMAL
                else:
                    size[kind] *= 0.8 if status != cp_model.OPTIMAL else 1.1 if used < work / 4 else 1.0
                    size[kind] = min(size[kind], float(self._choices))
                self._took(part, solver, status)

    def _people_together(self, most: int) -> list[list[Place]]:
        """Return the open cells ward by ward, all wards in one where they have few choices, large ones in pieces."""
        if self._choices <= most:
            return [self._places]
        wards: dict[str, list[Place]] = defaultdict(list)
        for place in self._places:
            wards[self._facts.checker.people[place[0]].ward].append(place)
        made: list[list[Place]] = []
        for ward in wards.values():
            made.append([])
            for _, places in groupby(ward, key=lambda place: place[0]):
                cells = list(places)
                if made[-1] and self._picker.size(made[-1]) + self._picker.size(cells) > most:
                    made.append([])
                made[-1] += cells
        return made[::-1]

    def _next_ward(self) -> list[Place]:
        with self._lock:
            return self._wards.pop() if self._wards else []

    def _dive(self, places: list[Place], seed: int, *, again: bool = True) -> None:
        """Solve a ward with the choices only that its relaxation uses; the relaxation of the only ward is a bound.

        Two wards solved at the same time may not fit together: then the later one is solved `again`.
        """
        with self._lock:
            cost = self._state.cost
            part = Part(self._state, places, strained=self._strained, holes=self._first_s is None)
        relaxed = relax(part.model, None if self._effort.seconds is None else self._left())
        if relaxed is None:
            return
        values = part.values(relaxed.values)
        part.forbid(
            (place, cell) for place, choices in values.items() for cell, value in choices.items() if value < 1e-6
        )
        solver, status = self._solve(part, WARD_WORK, seed)
        with self._lock:
            self._picker.relaxed |= values
            self._bound = relaxed.bound if self._alone else 0
            kept = self._took(part, solver, status)
            clashed = status in SOLVED and not kept and self._state.cost != cost
        if clashed and again:
            self._dive(places, seed, again=False)

    def _took(self, part: Part, solver: cp_model.CpSolver, status: cp_model.CpSolverStatus) -> bool:
        """Count the work of a part and keep its solution unless it is dearer; return whether it is cheaper."""
        self._work += solver.response_proto.deterministic_time
        self._stale += 1
        better = status in SOLVED and self._state.try_set(part.cells(solver))
        if better:
            self._stale = 0
            self._note()
            self._tell()
        self._proved = self._proved or self._state.cost <= self._bound
        return better

    def _note(self) -> None:
        """Remember when the first roster without broken rules and holes was there."""
        if self._first_s is None and self._state.is_legal():
            self._first_s = time.monotonic() - self._began

    def _tell(self) -> None:
        """Report what is known, seldom when that takes long."""
        now = time.monotonic()
        if now >= self._tell_at:
            self._report(self._outcome())
            self._tell_at = time.monotonic() + 10 * (time.monotonic() - now)

    def _outcome(self) -> Outcome:
        """Return what is known now."""
        roster, checker = self._state.roster(), self._facts.checker
        found = checker.findings(roster)
        hard = sum(one.weight is Weight.HARD for one in found)
        holes = checker.holes(roster, found)
        seconds = time.monotonic() - self._began
        cost = sum(one.cost for one in found)
        bound = cost if self._proved else min(self._bound, cost)
        return Outcome(roster, hard, cost, bound, holes, self._first_s, seconds, self._proved)
