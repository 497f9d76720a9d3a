"""What the cards of a resident's levels share: who reads, of whom, and how a deed is told; holds no facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.viewing import look_at
from app.features.accounts import service as accounts
from app.features.care_levels import service
from app.features.care_levels.service import Care
from app.features.care_levels.view.entry import LevelEntry
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.ids import AccountId, ResidentId
from app.kernel.text import say, words

_BACK = words("LevelsTab", "Take back: {what}")
_TAKE_BACK = words("LevelsTab", "Take back")
_TAKEN_BACK = words("LevelsTab", "It is taken back and stays in the former records")


@dataclass(frozen=True, slots=True)
class Around:
    """One resident's levels on one page."""

    session: Session
    desk: Desk
    resident_id: ResidentId
    page: PageWidget

    @property
    def name(self) -> str:
        """Return the resident's name."""
        return stays.name_of(self.session, self.resident_id)

    def care(self) -> Care:
        """Return everything on record, read anew. Raises NotAllowedError."""
        return service.care_of(self.session, self.desk.slices, self.resident_id)

    def may(self, *any_of: Permission) -> bool:
        """Return whether the acting person has one of the permissions."""
        return any(map(self.session.may, any_of))

    def writer(self, account: AccountId) -> str:
        """Return who wrote a line."""
        return accounts.names(self.session).get(account, "")

    def done(self, said: str, undo: Callable[[], None] | None = None) -> None:
        """Let every page read again, and say what was done, with undo where there is one."""
        self.page.changed.emit()

        def undone() -> None:
            if undo is not None:
                undo()
                self.page.changed.emit()

        self.desk.toast(said, None if undo is None else undone)

    def run(self, dialog: LevelEntry, said: str) -> None:
        """Open an entry, and tell what was done when it was saved."""
        if dialog.exec():
            self.done(said, dialog.undo)

    def take_back(self, what: str, deed: Callable[[str], object], parent: QWidget) -> None:
        """Ask why something is taken back, and take it back."""
        title = say(_BACK, translate, what=what)
        if ReasonDialog(title, say(_TAKE_BACK, translate), deed, parent).exec():
            self.done(say(_TAKEN_BACK, translate))

    def look_at(self, parent: QWidget, title: str, read: Callable[[], bytes | None]) -> None:
        """Show a scan."""
        with telling(parent):
            if body := read():
                look_at(parent, self.desk, title, body)

    def preview(self, title: str, make: Callable[[], bytes]) -> None:
        """Show a paper before it is printed."""
        with telling(self.page):
            self.desk.preview(title, make())
