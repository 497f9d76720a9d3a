"""The engine's own process: takes a problem, sends each better roster and at last the best."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from multiprocessing.connection import Connection, wait

from app.features.rosters.model.problem import Effort, Outcome, Problem

_POLITE = 5
"""Steps behind the window, which is painted first."""


def work(pipe: Connection[tuple[Outcome, bool], None], problem: Problem, effort: Effort, began: float) -> None:
    """Search; send (outcome, whether it is the last word) through a pipe."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if sys.platform != "win32":
        os.nice(_POLITE)
    from app.features.rosters.model.engine.search import Search

    _step_back()
    best = Search(problem, effort, lambda outcome: pipe.send((outcome, False)), began).run()
    pipe.send((best, True))


def _end_with_parent() -> None:
    """End this process with the one that started it, however that came to its end."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _step_back() -> None:
    """Let the window go first where processes share the cores."""
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(5)
