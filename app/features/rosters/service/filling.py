"""Filling a month: the search runs in a process of its own, what it found is written only when somebody takes it."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue
from typing import IO

from app.data.session import Session
from app.features.rosters.model import Month
from app.features.rosters.model.posing import cells, posed
from app.features.rosters.model.problem import Effort, Outcome, Problem, Roster
from app.features.rosters.service.cells import set_cells
from app.features.rosters.service.months import sheet
from app.features.rosters.service.process import receive, send
from app.features.rosters.service.publishing import digest
from app.kernel.access import Permission
from app.kernel.errors import OutOfDateError, RuleBrokenError, StorageError
from app.kernel.ids import RosterGroupId
from app.kernel.text import words

_PATIENCE = 0.2
"""Seconds between two looks at whether anybody still waits."""
WORKER = "--fill-roster"
"""Word by which the program becomes the process that searches."""
_NOBODY = words(
    "RosterFilling", "Nobody of this group works in this month. Nothing was changed. Look at the staff first."
)
_NO_NEED = words("RosterFilling", "Nobody said how many people each duty needs. Nothing was changed. Set that first.")
BROKE = words("RosterFilling", "Filling broke off. The roster is as it was. It can be filled once more.")
_CHANGED = words("RosterFilling", "The month was changed while it was filled. Nothing was written. Fill it once more.")


if sys.platform == "win32":
    _FLAGS = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS  # behind the window, and without one
else:
    _FLAGS = 0  # the process makes itself polite


class Filling:
    """A search that runs; `outcomes` waits for each better roster, `stop` ends it at once, from any thread."""

    def __init__(self, problem: Problem, effort: Effort, seen: str) -> None:
        """Start the process; `seen` is the `digest` of the month it fills. Raises StorageError if it cannot start."""
        self.problem, self.seen = problem, seen
        self._stopped = False
        self._told: SimpleQueue[Outcome | None] = SimpleQueue()  # None: nothing more comes
        try:
            # the words are the program's own: no shell, nothing from outside
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_FLAGS,
            )
            send(_pipe(self._process.stdin), (problem, effort))
        except OSError as error:
            raise StorageError(BROKE) from error
        threading.Thread(target=self._listen, daemon=True).start()

    def outcomes(self, waiting: Callable[[], object] = lambda: None) -> Iterator[Outcome]:
        """Yield each better roster as it is found, the last one at the end. Raises StorageError if the search broke.

        `waiting` is called some times a second while nothing comes; what it raises ends the waiting.
        """
        while True:
            try:
                found = self._told.get(timeout=_PATIENCE)
            except Empty:
                waiting()
                continue
            if found is None:
                break
            yield found
        if self._process.returncode and not self._stopped:
            raise StorageError(BROKE)

    def stop(self) -> None:
        """End the search; what was told until now stays good."""
        self._stopped = True
        self._process.kill()

    def _listen(self) -> None:
        with _pipe(self._process.stdin), _pipe(self._process.stdout) as pipe:
            with contextlib.suppress(EOFError):
                while True:
                    self._told.put(receive(pipe))
            self._process.wait()
        self._told.put(None)


def start_filling(
    session: Session, group_id: RosterGroupId, month: Month, effort: Effort, *, keep: bool = False
) -> Filling:
    """Begin to fill what is open in a month; `keep`: change as little as can be of what is planned.

    Raises NotAllowedError, RuleBrokenError (nobody to plan, nothing needed), OutOfDateError.
    """
    session.require(Permission.ROSTER_PLAN)
    now = sheet(session, group_id, month)
    if not now.people:
        raise RuleBrokenError(_NOBODY)
    if not any(now.need(duty, day) for duty in now.duties for day in month.days):
        raise RuleBrokenError(_NO_NEED)
    return Filling(posed(now, keep=keep), effort, digest(now))


def take_filling(
    session: Session, group_id: RosterGroupId, month: Month, filling: Filling, found: Roster, reason: str = ""
) -> int:
    """Write a roster that a search found into its month and return how many days it changed.

    Raises NotAllowedError, RuleBrokenError (published, without a reason), OutOfDateError (changed meanwhile).
    """
    session.require(Permission.ROSTER_PLAN)
    now = sheet(session, group_id, month)
    if digest(now) != filling.seen:
        raise OutOfDateError(_CHANGED)
    return len(set_cells(session, group_id, month, cells(now, found), reason))


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    """Return a pipe that was asked for when the process was started."""
    if pipe is None:
        raise StorageError(BROKE)
    return pipe


def _command() -> list[str]:
    """Return how this program is started once more: packaged it is its own interpreter."""
    return [sys.executable, *([] if getattr(sys, "frozen", False) else ["-m", "app"]), WORKER]
