"""Filling a month: the search runs in a process of its own, what it found is written only when somebody takes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.data.session import Session
from app.features.rosters.model import Edit, Month
from app.features.rosters.model.posing import cells, posed
from app.features.rosters.model.problem import Effort, Outcome, Problem, Roster
from app.features.rosters.model.solving import EngineStoppedError, Solving
from app.features.rosters.service.cells import set_cells
from app.features.rosters.service.months import sheet
from app.features.rosters.service.publishing import digest
from app.kernel.access import Permission
from app.kernel.errors import OutOfDateError, RuleBrokenError, StorageError
from app.kernel.ids import RosterGroupId
from app.kernel.text import words

_PATIENCE = 0.2
"""Seconds between two looks at whether anybody still waits."""
_NOBODY = words(
    "RosterFilling", "Nobody of this group works in this month. Nothing was changed. Look at the staff first."
)
_NO_NEED = words("RosterFilling", "Nobody said how many people each duty needs. Nothing was changed. Set that first.")
BROKE = words("RosterFilling", "Filling broke off. The roster is as it was. It can be filled once more.")
_CHANGED = words(
    "RosterFilling",
    "The month, its people or its rules were changed while it was filled. Nothing was written. Fill it once more.",
)


class Filling:
    """A search that runs in a process of its own; `outcomes` waits for each better roster, in one thread."""

    def __init__(self, problem: Problem, effort: Effort, seen: str) -> None:
        """Start the process; `seen` is the `digest` of the month it fills."""
        self.problem, self.seen = problem, seen
        self._stopped = False
        self._solving = Solving(problem, effort)

    def outcomes(self, waiting: Callable[[], object] = lambda: None) -> Iterator[Outcome]:
        """Yield each better roster as it is found, the last one at the end. Raises StorageError if the search broke.

        `waiting` is called some times a second; what it raises ends the search.
        """
        told = None
        with self._solving:
            while not (self._solving.done or self._stopped):
                try:
                    self._solving.wait(_PATIENCE)
                except EngineStoppedError as error:
                    raise StorageError(BROKE) from error
                if self._solving.best is not None and self._solving.best is not told:
                    told = self._solving.best
                    yield told
                waiting()

    def stop(self) -> None:
        """Let the process be ended in a moment, from any thread; what was told until now stays good."""
        self._stopped = True


def start_filling(session: Session, group_id: RosterGroupId, month: Month, effort: Effort) -> Filling:
    """Begin to fill what is open in a month; of a published one as few days to come as can be are changed.

    Raises NotAllowedError, RuleBrokenError (nobody to plan, nothing needed), OutOfDateError.
    """
    session.require(Permission.ROSTER_PLAN)
    now = sheet(session, group_id, month)
    if not now.people:
        raise RuleBrokenError(_NOBODY)
    if not any(now.need(duty, day) for duty in now.duties for day in month.days):
        raise RuleBrokenError(_NO_NEED)
    return Filling(posed(now, keep=now.is_published), effort, digest(now))


def take_filling(
    session: Session, group_id: RosterGroupId, month: Month, filling: Filling, found: Roster, reason: str = ""
) -> Edit:
    """Write a roster that a search found into its month and return what stood there, so that it can be set back.

    Raises NotAllowedError, RuleBrokenError (published, without a reason), OutOfDateError (changed meanwhile: a cell, or
    anything that was asked of the search, as people, leave, needs, rules, other groups, the day of today).
    """
    session.require(Permission.ROSTER_PLAN)
    now = sheet(session, group_id, month)
    if digest(now) != filling.seen or posed(now, keep=now.is_published) != filling.problem:
        raise OutOfDateError(_CHANGED)
    return set_cells(session, group_id, month, cells(now, found), reason)
