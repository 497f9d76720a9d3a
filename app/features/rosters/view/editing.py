"""Edits of a month by hand: written with a reason where one is needed, and taken back step by step."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.features.rosters import service
from app.features.rosters.model import Edit, Group, Month, Place, Sheet
from app.kernel.errors import OutOfDateError
from app.kernel.ids import RosterGroupId
from app.kernel.text import words

_CHANGED = words(
    "Editor", "These days were changed once more meanwhile. They stay as they are now. Change them by hand if need be."
)


class Editor:
    """Writes edits and remembers what stood there; asks once a month for the reason of changing what is settled."""

    def __init__(self, session: Session, page: QWidget) -> None:
        self._session, self._page = session, page
        self._done: list[tuple[Group, Month, Edit, Edit]] = []  # what stood there, what was written
        self._reasons: dict[tuple[RosterGroupId, Month], str] = {}

    @property
    def can_undo(self) -> bool:
        """Return whether there is something to take back."""
        return bool(self._done)

    def write(self, sheet: Sheet, wanted: Edit) -> int:
        """Write what cells of a month become and return how many changed; none without the reason that is asked for.

        Raises NotAllowedError, OutOfDateError.
        """
        settled = sheet.is_published or any(day < sheet.today for _staff, day in wanted)
        if settled and not self._reason(sheet):
            return 0
        before = service.set_cells(self._session, sheet.group.id, sheet.month, wanted, self._given(sheet))
        self.remember(sheet.group, sheet.month, before)
        return len(before)

    def remember(self, group: Group, month: Month, before: Edit) -> None:
        """Let what was written in another way be taken back too, given what stood there."""
        if before:
            self._done.append((group, month, before, self._now(group, month, before)))

    def undo(self) -> tuple[Group, Month]:
        """Set back what was written last and return where; call it only if something can be.

        Raises as `write`, OutOfDateError too where a day was changed again in another way.
        """
        group, month, before, written = self._done.pop()
        if self._now(group, month, before) != written:
            raise OutOfDateError(_CHANGED)
        reason = translate("Editor", "taken back")
        service.set_cells(self._session, group.id, month, before, reason)
        return group, month

    def forget(self) -> None:
        """Let what was written stand: the month was published since."""
        self._done.clear()

    def _now(self, group: Group, month: Month, places: Iterable[Place]) -> Edit:
        cells = service.sheet(self._session, group.id, month).cells
        return {place: cells.get(place) for place in places}

    def _given(self, sheet: Sheet) -> str:
        return self._reasons.get((sheet.group.id, sheet.month), "")

    def _reason(self, sheet: Sheet) -> str:
        """Return why settled days are changed, asking for it the first time."""
        if not self._given(sheet):
            title = translate("Editor", "Change days that are over")
            if sheet.is_published:
                title = translate("Editor", "Change a month that is published")
            keep = partial(self._reasons.__setitem__, (sheet.group.id, sheet.month))
            ReasonDialog(title, translate("Editor", "Change it"), keep, self._page).exec()
        return self._given(sheet)
