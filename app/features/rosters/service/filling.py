"""Filling a month: the search runs in a process of its own, what it found is written only when somebody takes it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from app.data.session import Session
from app.features.rosters.model import Month
from app.features.rosters.model.posing import cells, posed
from app.features.rosters.model.problem import Effort, Outcome, Problem, Roster
from app.features.rosters.service.cells import set_cells
from app.features.rosters.service.months import sheet
from app.features.rosters.service.publishing import digest
from app.kernel.access import Permission
from app.kernel.errors import OutOfDateError, RuleBrokenError, StorageError
from app.kernel.ids import RosterGroupId
from app.kernel.text import words

WORKER = "--fill-roster"
"""Word by which the program becomes the process that searches."""
_NOBODY = words(
    "RosterFilling", "Nobody of this group works in this month. Nothing was changed. Look at the staff first."
)
_NO_NEED = words("RosterFilling", "Nobody said how many people each duty needs. Nothing was changed. Set that first.")
BROKE = words("RosterFilling", "Filling broke off. The roster is as it was. It can be filled once more.")
_CHANGED = words("RosterFilling", "The month was changed while it was filled. Nothing was written. Fill it once more.")


class Filling:
    """A search that runs; `outcomes` waits for each better roster, `stop` ends it at once, from any thread."""

    def __init__(self, problem: Problem, effort: Effort, seen: str) -> None:
        from app.features.rosters.model.engine.worker import send

        self.problem, self.seen = problem, seen
        self._stopped = False
        hidden: dict[str, Any] = {}
        if sys.platform == "win32":
            hidden["creationflags"] = subprocess.CREATE_NO_WINDOW
        # the words are the program's own: no shell, nothing from outside
        self._process = subprocess.Popen(
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **hidden
        )
        if self._process.stdin is not None:
            send(self._process.stdin, (problem, effort))  # type: ignore[arg-type]

    def outcomes(self) -> Iterator[Outcome]:
        """Yield each better roster as it is found, the last one at the end. Raises StorageError if the search broke."""
        from app.features.rosters.model.engine.worker import receive

        pipe = self._process.stdout
        while pipe is not None:
            try:
                yield receive(pipe)  # type: ignore[arg-type]
            except EOFError:
                break
        if self._process.wait() and not self._stopped:
            raise StorageError(BROKE)

    def stop(self) -> None:
        """End the search; what was told until now stays good."""
        self._stopped = True
        self._process.kill()


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


def _command() -> list[str]:
    """Return how this program is started once more: packaged it is its own interpreter."""
    return [sys.executable, *([] if getattr(sys, "frozen", False) else ["-m", "app"]), WORKER]
