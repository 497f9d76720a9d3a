"""What the tabs of the kitchen's books share: session, window, and how a line is told, undone and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.features.food_safety import service
from app.features.food_safety.model import LineKind
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import say, words

_TITLE, _VERB = words("FoodAround", "Take back “{what}”?"), words("FoodAround", "Take back")
_DONE = words("FoodAround", "Taken back: {what}")


@dataclass(frozen=True, slots=True)
class Around:
    """The page around a tab."""

    session: Session
    desk: Desk
    page: QWidget
    changed: Callable[[], None]  # tells the window, and reads the tab again

    @property
    def may(self) -> bool:
        """Return whether the acting person writes into the books."""
        return self.session.may(Permission.SAFETY_RECORD)

    @property
    def day(self) -> date:
        """Return today's date."""
        return today(self.session.clock)

    def show(self, dialog: Callable[[], Dialog]) -> None:
        """Make a dialog and show it; a refusal is told."""
        with telling(self.page):
            dialog().exec()

    def saved(self, text: str, kind: LineKind, ids: Sequence[int]) -> None:
        """Tell what was written, with an undo that takes the lines back."""

        def undo() -> None:
            service.take_back(self.session, kind, ids)
            self.changed()

        self.desk.toast(text, undo)
        self.changed()

    def take_back(self, kind: LineKind, line_id: int, what: str) -> None:
        """Ask why a line is taken back, and do it."""

        def deed(reason: str) -> None:
            service.take_back(self.session, kind, [line_id], reason)
            self.desk.toast(say(_DONE, translate, what=what))
            self.changed()

        ReasonDialog(say(_TITLE, translate, what=what), say(_VERB, translate), deed, self.page).exec()
