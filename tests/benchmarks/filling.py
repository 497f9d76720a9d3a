"""How long a frame of the roster takes while a month of 40 people is filled, against one while nothing runs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.features.rosters.model.problem import Effort
from app.features.rosters.model.solving import Solving
from app.features.rosters.view.page import RosterPage
from app.home import open_home
from tests.benchmarks.harness import Timed, compare
from tests.benchmarks.rosters.homes import SampleHome
from tests.desk import TableDesk

FRAMES = 40


def _frames(page: RosterPage) -> float:
    """Return the seconds of one frame, the median of some: the whole page is painted anew."""
    costs = []
    for _ in range(FRAMES):
        began = time.perf_counter()
        page.repaint()
        page.board.grid.repaint()
        QApplication.processEvents()
        costs.append(time.perf_counter() - began)
    return sorted(costs)[FRAMES // 2]


def _while_filling(page: RosterPage) -> Timed:
    problem = SampleHome("home40").problem()

    def run() -> float:
        with Solving(problem, Effort(seconds=120)) as solving:
            while solving.best is None:
                solving.wait(None)
            cost = _frames(page)
            if solving.best.proved:
                raise RuntimeError("the search was done before the frames were")
            return cost

    return run


def report(home: Path) -> Iterator[str]:
    """Yield the line of the report, for a sample home."""
    app = QApplication.instance() or QApplication([])
    opened, session = open_home(home, "director", "demo-demo")
    page = RosterPage(session, TableDesk())
    page.resize(1180, 680)
    page.open(None)
    page.show()
    app.processEvents()
    yield compare("a frame while a month is filled", 2.0, _while_filling(page), lambda: _frames(page)).line()
    page.close()
    opened.close()
