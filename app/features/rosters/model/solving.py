"""Filling a roster in a process of its own, which may be left at any time; loads no solver here."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from app.features.rosters.model.engine.worker import work
from app.features.rosters.model.problem import Effort, Outcome, Problem


class Solving:
    """One running search; leaving the `with` block ends its process at once.

    `best` is the best roster that was told so far, None before the first. The process needs about half a second to
    start. Use it from one thread.
    """

    def __init__(self, problem: Problem, effort: Effort) -> None:
        context = multiprocessing.get_context("spawn")  # the same on every system, and in the packaged program
        self._pipe, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=work, args=(theirs, problem, effort, time.monotonic()), daemon=True)
        self._process.start()
        theirs.close()
        self.best: Outcome | None = None
        self.done = False

    def __enter__(self) -> Self:
        """Return the running search."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cancel()

    def cancel(self) -> None:
        """End the process at once; `best` stays."""
        self._process.kill()
        self._process.join()
        self._pipe.close()
        self.done = True

    def wait(self, seconds: float | None) -> bool:
        """Wait for something new for so many seconds at most; return whether `best` or `done` changed.

        Raises EngineStoppedError when the process ended without a last word.
        """
        if self.done or not self._pipe.poll(seconds):
            return False
        try:
            while self._pipe.poll(0):
                self.best, self.done = self._pipe.recv()
        except EOFError as error:
            self.done = True
            raise EngineStoppedError from error
        return True


class EngineStoppedError(RuntimeError):
    """The engine's process ended before it was done: a fault, or too little memory."""


def solve(problem: Problem, effort: Effort, tell: Callable[[Outcome], None] | None = None) -> Outcome:
    """Return the best roster found with an effort; `tell` hears of each better one on the way.

    Raises EngineStoppedError when the process ended without a result.
    """
    with Solving(problem, effort) as solving:
        while not solving.done:
            if solving.wait(None) and tell and solving.best and not solving.done:
                tell(solving.best)
        if solving.best is None:
            raise EngineStoppedError
        return solving.best
