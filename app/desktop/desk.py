"""What a page may ask of the window it stands in; pages know this and never the shell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.desktop.jobs import Jobs
    from app.desktop.theme import TextSize
    from app.features.slice import Slice
    from app.kernel.errors import HomeError
    from app.kernel.text import Translate


@dataclass(frozen=True, slots=True)
class PaperNote:
    """What stands in a strip above a paper, and what can be done about it; doing it closes the paper."""

    text: str
    verb: str
    pressed: Callable[[], object]


class Desk(Protocol):
    """The window as a page sees it."""

    @property
    def jobs(self) -> Jobs:
        """Long work in threads, shown with progress and cancel."""
        ...

    @property
    def translate(self) -> Translate:
        """Turns `Words` into the language of the screen."""
        ...

    @property
    def slices(self) -> Sequence[Slice]:
        """What the house is made of, for pages that are filled by contributions."""
        ...

    @property
    def text_size(self) -> TextSize:
        """The text size chosen on this PC."""
        ...

    def go(self, page: str, subject: int | None = None, part: str = "") -> None:
        """Show another page, at one subject if given, narrowed to one part if given; Esc comes back here."""
        ...

    def back(self) -> None:
        """Show the page before this one."""
        ...

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say that something was done; `undo` is offered for 10 s and by Ctrl+Z."""
        ...

    def say(self, refusal: HomeError) -> None:
        """Say a refusal above the page: what happened, what is safe, what to do."""
        ...

    def confirm(self, verb: str, text: str) -> bool:
        """Return whether the person pressed the button `verb`; the safe button has the focus.

        Only for what cannot be undone.
        """
        ...

    def preview(self, title: str, pdf: bytes, note: PaperNote | None = None) -> None:
        """Show a paper before it is printed or saved, with a strip above it if there is a note; needs no printer."""
        ...

    def restore(self, backup: Path) -> None:
        """Put a backup in place of the open home and ask everybody to sign in again; a refusal is said."""
        ...


class PageWidget(QWidget):
    """A page of the main window. The shell calls `open` and `refresh`; the page emits `changed` after a write."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ring", "none")

    def open(self, subject: int | None) -> None:
        """Show one subject; None: the page as such. Called each time the page comes to the front."""
        del subject
        self.refresh()

    def refresh(self) -> None:
        """Read the facts again; called after any page changed something."""

    def is_reading(self) -> bool:
        """Return whether the page still reads, or builds, what it was asked to show."""
        return False

    def show_part(self, part: str) -> None:
        """Narrow the page to a part of it, e.g. residents in one state; called after `open`."""

    def leave(self) -> None:
        """Keep what is unsaved as a draft; called before another page, a lock or the end."""

    def save(self) -> None:
        """Save what is typed; called at Ctrl+S where the page stands as a tab on another one."""

    def help_topic(self) -> str:
        """Return the help page that F1 opens here; "" for the page's own name."""
        return ""
