"""One day of a month set by hand, until it is checked and painted, at 150 staff; the popover with whom to swap."""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import Cell, Month
from app.features.slice import SamplePlan
from app.kernel.clock import PcClock, today
from tests.benchmarks.harness import clocked

STAFF, TIMES, GOAL_S = 150, 21, 0.3


def report(folder: Path) -> Iterator[str]:
    """Yield the seconds from a key to the painted month, and from Enter to the popover."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from app.desktop.theme import TextSize, apply
    from app.features.rosters.view.page import RosterPage
    from app.home import open_home
    from app.shell.program import make_app
    from app.shell.sample_home import make_sample
    from tests.desk import TableDesk

    app = make_app()
    apply(app, TextSize.STANDARD)
    home = folder / "rosters.fuyuan"
    make_sample(home, SamplePlan(2 * STAFF, STAFF, 90, 1, today(PcClock()), closing=False))
    opened, session = open_home(home, "director", "demo-demo")
    _plan_next(session)
    page = RosterPage(session, TableDesk())
    page.resize(1142, 684)
    page.show()
    page.open(None)
    page.turn(1)
    app.processEvents()
    grid = page.board.grid
    place, digits = grid.place(), iter(range(10**6))

    def edit() -> None:
        QTest.keyClick(grid, Qt.Key.Key_1 if next(digits) % 2 else Qt.Key.Key_2)
        app.processEvents()

    def partners() -> None:
        assert place is not None
        popover = page.board.popover(place)
        assert popover is not None
        popover.deleteLater()

    yield _line("a day set by hand, checked and painted", edit)
    yield _line("whom to swap with", partners)
    page.close()
    opened.close()


def _plan_next(session: Session) -> None:
    """Plan the next month as this one is, day by day."""
    group, month = service.groups(session)[0], Month.of(today(session.clock))
    now = service.sheet(session, group.id, month).cells
    coming = zip(month.days, month.moved(1).days, strict=False)
    days = dict(coming)
    wanted = {(who, days[day]): Cell(who, days[day], cell.duty_id) for (who, day), cell in now.items() if day in days}
    service.set_cells(session, group.id, month.moved(1), wanted)


def _line(name: str, work: Callable[[], None]) -> str:
    work()
    costs = sorted(clocked(work)() for _time in range(TIMES))
    median = statistics.median(costs)
    verdict = "reached" if median <= GOAL_S else "MISSED"
    return f"{verdict:8}{name}, {STAFF} staff: median={median:.3f}s worst={costs[-1]:.3f}s (goal {GOAL_S:.1f}s)"
