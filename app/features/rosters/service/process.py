"""The engine's own process: takes a problem, sends each better roster and at last the best."""

from __future__ import annotations

from multiprocessing.connection import Connection

from app.features.rosters.model.problem import Effort, Outcome, Problem


def work(pipe: Connection[tuple[Outcome, bool], None], problem: Problem, effort: Effort, began: float) -> None:
    """Search; send (outcome, whether it is the last word) through a pipe."""
    from app.features.rosters.model.engine.search import Search

    best = Search(problem, effort, lambda outcome: pipe.send((outcome, False)), began).run()
    pipe.send((best, True))
