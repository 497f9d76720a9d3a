"""The tabs of a resident's page, own ones and those that other slices contribute."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.features.residents.model import Row
from app.features.slice import ResidentTab, Slice
from app.kernel.text import say


class HouseDesk(Desk, Protocol):
    """A desk that also knows what the house is made of."""

    @property
    def slices(self) -> Sequence[Slice]:
        """Every slice, for the tabs that they contribute."""
        ...


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab that this reader has."""

    name: str
    title: str
    place: int  # order among the tabs, those of other slices too
    widget: QWidget
    show: Callable[[Row], object]  # reads and shows


class ContributedTab(QWidget):
    """A tab of another slice, made when it is first shown and again for the next person."""

    saved = Signal()

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


def contributed_tabs(session: Session, desk: HouseDesk, saved: Callable[[], object]) -> Iterator[Tab]:
    """Yield the tabs of other slices that this reader may open; `saved` is called when one of them wrote something."""
    for tab in (tab for part in desk.slices for tab in part.resident_tabs):
        if tab.permission is None or session.may(tab.permission):
            made = ContributedTab(session, desk, tab)
            made.saved.connect(saved)
            yield Tab(tab.name, say(tab.title, translate), tab.place, made, made.show_resident)
