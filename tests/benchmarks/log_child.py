"""Opens the pages of the care log on a home in a process of its own, and tells what each deed cost the window.

A stretch is the time in which the window answers nothing: the deed and the painting that follows, or one round of
events after it. Of each run the longest is told: how long its thread worked, and how long it took by the clock, which
a busy PC makes longer.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QLineEdit, QPushButton

from app.data.session import Session
from app.desktop.desk import PageWidget
from app.desktop.theme import TextSize, apply
from app.features.care_log import service
from app.features.care_log.view import CareLogPage, LogTab, LogViewPage
from app.features.handover.view import HandoverPage
from app.kernel.clock import SetClock
from app.shell.first_paint import settle
from app.shell.program import make_app
from app.shell.slices import slices
from tests.benchmarks.harness import clocked
from tests.benchmarks.log_home import area, measured, opened_copy, people
from tests.benchmarks.window_child import held_bytes, tell
from tests.desk import TableDesk
from tests.qt import inside

Deed = Callable[[], object]
Stretch = tuple[float, float]
"""Work of the thread and time by the clock, in ms."""

RUNS, JUMPS, TURNS = 9, 60, 60
_BARE = (
    "SELECT e.*, p.name, a.name FROM care_entry e INDEXED BY care_entry_at"
    f" CROSS JOIN resident p ON p.id = e.resident_id LEFT JOIN account a ON a.id = e.recorded_by"
    f" WHERE e.leads > 0 ORDER BY e.at DESC LIMIT {service.BLOCK}"
)
WORDS = ("走廊", "跌", "走廊跌倒", "8", "没有这句")


def _worked(deed: Deed) -> Stretch:
    """Do a deed, and return what it cost."""
    began, since = time.thread_time(), time.perf_counter()
    deed()
    return (time.thread_time() - began) * 1000, (time.perf_counter() - since) * 1000


class Stage:
    """A window's worth of room for one page after another."""

    def __init__(self, session: Session) -> None:
        self.app, self.session, self.desk = make_app(), session, TableDesk()
        apply(self.app, TextSize.STANDARD)
        self.desk.slices = slices()
        self.random = Random(1)
        settle()  # as the program does before anybody signs in

    def stretch(self, deed: Deed) -> Stretch:
        """Do a deed with all that follows from it, and return its longest stretch."""
        longest = _worked(lambda: (deed(), self.app.processEvents()))
        busy = True
        while busy:
            busy = self.desk.jobs.busy() or self.desk.jobs.beside().busy() or self.is_reading()
            longest = max(longest, _worked(self.app.processEvents))
            time.sleep(0.001)
        return longest

    def is_reading(self) -> bool:
        """Return whether a page still reads, or builds, what it was asked to show."""
        return any(one.is_reading() for one in self.app.topLevelWidgets() if isinstance(one, PageWidget))

    def stretches(self, deed: Deed, runs: int = RUNS) -> list[Stretch]:
        """Return the longest stretch of each run, the first left out."""
        return [self.stretch(deed) for _ in range(runs + 1)][1:]

    def show(self, page: LogViewPage | LogTab | CareLogPage | HandoverPage) -> None:
        """Give a page its room."""
        page.resize(1142, 684)
        page.show()
        self.app.processEvents()


def log(stage: Stage) -> None:
    """Tell what the whole log costs: its first rows, jumps, scrolling, filters, words, memory."""
    session, before = stage.session, held_bytes()
    page = LogViewPage(session, stage.desk)
    stage.show(page)
    stage.stretch(lambda: page.open(None))
    view, bar = page.pane.list.viewport(), page.pane.long.bar

    def once(deed: Deed) -> float:
        return _worked(lambda: (deed(), stage.app.processEvents()))[0]

    opened, bare, raw = list[float](), list[float](), list[float]()
    for _ in range(RUNS):
        opened.append(once(lambda: page.open(None)))
        stage.stretch(lambda: None)
        bare.append(_worked(view.repaint)[0])
        raw.append(_worked(lambda: session.db.execute(_BARE).fetchall())[0])
    jumps, repaints = list[float](), list[float]()
    for _ in range(JUMPS):
        jumps.append(once(lambda: bar.setValue(stage.random.randrange(bar.maximum()))))
        repaints.append(_worked(view.repaint)[0])
    scrolled, grown = stage.stretches(lambda: bar.setValue(bar.value() - 9), JUMPS), held_bytes() - before
    anchors = clocked(lambda: list(service.log_places(session)))()
    tell(
        opened=opened, bare=bare, raw=raw, jumps=jumps, repaints=repaints, anchors=anchors * 1000,
        page=[_worked(page.repaint)[0] for _ in range(RUNS)],
        scrolled=scrolled, memory=grown,
    )  # fmt: skip
    tell(**dict(_asked(stage, page)))


def _asked(stage: Stage, page: LogViewPage | LogTab) -> Iterator[tuple[str, list[Stretch]]]:
    """Yield the longest stretches of filters and words."""
    pane = page.pane if isinstance(page, LogViewPage) else page.log
    for names in (("unusual",), ("late",), ("unusual", "late"), ("flagged", "late")):
        for name, one in pane._toggles.items():
            one.setChecked(name in names)
        yield f"filter {' + '.join(names)}", stage.stretches(pane.refresh, 3)
    for one in pane._toggles.values():
        one.setChecked(False)
    for text in WORDS:
        yield f"words {text}", stage.stretches(partial(_type, pane.words, cycle((text, ""))), 4)


def _type(field: QLineEdit, letters: Iterator[str]) -> None:
    field.setText(next(letters))


def resident(stage: Stage) -> None:
    """Tell what the tab of one resident costs, and the trend of a year measured twice a day."""
    session = stage.session
    of, others = measured(session), cycle(people(session)[1:])
    tab = LogTab(session, stage.desk, of)
    stage.show(tab)
    tell(**{"next resident": stage.stretches(lambda: tab.open(next(others)))}, **dict(_asked(stage, tab)))
    tab.open(of)
    tab.show_way("vitals")
    tab.vitals.show_item("temperature")
    tab.vitals._spans.choose("365")
    tell(**{"trend of a year": stage.stretches(tab.vitals.refresh)})


def rounds(stage: Stage, clock: SetClock) -> None:
    """Tell what the round of some fifty residents costs: opening it, each room, confirming it, its handover."""
    page = CareLogPage(stage.session, stage.desk)
    page.changed.connect(page.refresh)
    stage.show(page)
    page.open(None)
    some_fifty = str(area(stage.session))
    page.head.area_chosen.emit(some_fifty)
    rooms = cycle(page.rooms.buttons)
    told = {
        "opening the round": stage.stretches(lambda: page.head.area_chosen.emit(some_fifty)),
        "next room": stage.stretches(lambda: page.show_room(next(rooms))),
    }
    clock.pass_(minutes=60 * 9)  # into the evening, when all of the day lies ready
    page.head.area_chosen.emit(some_fifty)
    waiting = sum(not one.room.done for one in page.rooms.buttons.values())
    told["confirming a room"] = stage.stretches(page.panel.confirm, waiting - 1)
    tell(**told)
    sheet = HandoverPage(stage.session, stage.desk)
    stage.show(sheet)
    stage.stretch(lambda: sheet.open(None))
    own_or_all = cycle((area(stage.session), None))
    tell(
        **{
            "handover sheet": stage.stretches(lambda: sheet.show_area(area(stage.session))),
            "another handover sheet": stage.stretches(lambda: sheet.show_area(next(own_or_all)), 2 * RUNS),
            "handover sheet of everybody": stage.stretches(lambda: sheet.show_area(None)),
            "further lines of its cards": [max(_unfolded(stage, one) for one in _more(sheet))],
            "handover calendar": stage.stretches(lambda: sheet.show_part("calendar")),
        }
    )


def _more(sheet: HandoverPage) -> list[QPushButton]:
    """Return the buttons for further lines of the sheet of everybody."""
    return [one for one in inside(sheet, QPushButton) if one.isVisible() and one.text().endswith(" more")]


def _unfolded(stage: Stage, more: QPushButton) -> Stretch:
    """Ask for further lines, and return the longest stretch while they come."""
    return max(stage.stretch(more.click), *stage.stretches(lambda: None, TURNS))


def main(rows: int, part: str) -> None:
    """Run one part of the report on the home with so many lines."""
    with tempfile.TemporaryDirectory(prefix="fuyuan-bench-") as folder:
        opened, session = opened_copy(rows, Path(folder))
        stage = Stage(session)
        if part == "log":
            log(stage)
        elif part == "resident":
            resident(stage)
        elif isinstance(session.clock, SetClock):
            rounds(stage, session.clock)
        stage.desk.jobs.finish()
        opened.close()


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(int(sys.argv[1]), sys.argv[2])
