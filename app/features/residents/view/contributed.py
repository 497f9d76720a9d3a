"""The tabs of a resident's page, own ones and those that other slices contribute."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.features.residents.model import Row
from app.features.slice import ResidentTab
from app.kernel.text import say


class TabPart(QWidget):
    """What stands in a tab: the page saves it, keeps its drafts and asks for its help."""

    saved = Signal()

    def leave(self) -> None:
        """Keep what is typed as a draft."""

    def save(self) -> None:
        """Save what is typed."""

    def help_topic(self) -> str:
        """Return the help page that F1 opens here; "" for that of the resident's page."""
        return ""


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab that this reader has."""

    name: str
    title: str
    place: int  # order among the tabs, those of other slices too
    widget: TabPart
    show: Callable[[Row], object]  # reads and shows


class ContributedTab(TabPart):
    """A tab of another slice, made when it is first shown; what is no page is made again for the next person."""

    def __init__(self, session: Session, desk: Desk, tab: ResidentTab) -> None:
        super().__init__()
        self._session, self._desk, self._tab = session, desk, tab
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_resident(self, row: Row) -> None:
        """Show the facts of one resident."""
        if isinstance(self._inside, PageWidget):
            self._inside.open(row.id)
            return
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = self._tab.make(self._session, self._desk, row.id)
        if isinstance(self._inside, PageWidget):
            self._inside.changed.connect(self.saved.emit)
        self._column.addWidget(self._inside)

    def leave(self) -> None:
        """Let a page keep what is typed."""
        if isinstance(self._inside, PageWidget):
            self._inside.leave()

    def save(self) -> None:
        """Let a page save what is typed."""
        if isinstance(self._inside, PageWidget):
            self._inside.save()

    def help_topic(self) -> str:
        """Return the help of a page."""
        return self._inside.help_topic() if isinstance(self._inside, PageWidget) else ""


def contributed_tabs(session: Session, desk: Desk, saved: Callable[[], object]) -> Iterator[Tab]:
    """Yield the tabs of other slices that this reader may open; `saved` is called when one of them wrote something."""
    for tab in (tab for part in desk.slices for tab in part.resident_tabs):
        if tab.permission is None or session.may(tab.permission):
            made = ContributedTab(session, desk, tab)
            made.saved.connect(saved)
            yield Tab(tab.name, say(tab.title, translate), tab.place, made, made.show_resident)
