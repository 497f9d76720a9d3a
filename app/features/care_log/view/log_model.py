"""The lines of the log as a Qt model that reads pages as it is scrolled: millions of lines take no more than a few.

What an index leads to is read at once; what may take longer is read beside the screen, its lines empty meanwhile.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.beside import Beside
from app.desktop.tables import Column, Group, ListModel
from app.features.care_log import service
from app.features.care_log.model import Line, LogFilter
from app.kernel.ids import CareEntryId

KEPT = 64
"""Pages of `service.BLOCK` lines that are kept; the one not looked at for longest goes."""

FAR = 512
"""Lines from the nearest known place before it to one that is read at once."""

_NOWHERE = QModelIndex()
_COMES: Group = Group("…")


class _Start(NamedTuple):
    """Where a page is read from."""

    after: CareEntryId | None  # None: the top
    skip: int  # lines between there and the page


class _Places(NamedTuple):
    """Lines some way apart down the whole log, as `service.log_places` tells them; small, as there are many."""

    lines: array[int]  # how many there are as far as each
    ids: array[int]

    @property
    def of(self) -> int:
        """Return how many lines the log has, the last of these being its last."""
        return self.lines[-1] if self.lines else 0


def _places(session: Session) -> _Places:
    """Read the places beside the screen."""
    found = _Places(array("q"), array("q"))
    for lines, entry_id in service.log_places(session):
        found.lines.append(lines)
        found.ids.append(entry_id)
    return found


class LogModel(ListModel[Line]):
    """The whole log at its full length, or what a filter leaves, longer with each page; or the hits of a search.

    A view keeps some bytes for each row of its model, so that it is given a window of a few rows: `show_window`.
    """

    came = Signal()

    def __init__(
        self, session: Session, columns: Sequence[Column[Line]], beside: Beside[Session], parent: QWidget | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._session, self._beside = session, beside
        self.wanted = LogFilter()
        self._pages: OrderedDict[int, tuple[Line, ...]] = OrderedDict()
        self._starts: dict[int, CareEntryId | None] = {}  # page -> the line that it begins after
        self._places = _Places(array("q"), array("q"))
        self._asked = set[int]()  # pages that are read beside the screen
        self._count, self._more, self._found = 0, False, False
        self.top, self._window = 0, 0  # first line and lines of the window; 0 lines: everything is a row

    def show_filter(self, wanted: LogFilter, first: tuple[Line, ...] | None = None) -> None:
        """Show the log as a filter leaves it, the latest line first; `first` is its first page, where it was read."""
        before = self.rowCount()
        self.wanted, self._found, self.top = wanted, False, 0
        self._pages, self._starts, self._asked = OrderedDict(), {0: None}, set()
        self._count, self._more = 0, not wanted.is_everything
        if wanted.is_everything:
            self._count = service.log_count(self._session, wanted)
            if self._count != self._places.of:  # as no line ever goes, there are new ones
                QTimer.singleShot(0, self, self._read_places)  # once the first lines are painted
        elif first is not None:
            self._keep(0, first)
        else:
            self._page(0)
        if not self._window or before != self.rowCount():
            self.show_lines(())  # else the window says that its rows changed

    def show_found(self, lines: Sequence[Line]) -> None:
        """Show the hits of a search."""
        self._found, self._more, self._count, self.top = True, False, len(lines), 0
        self.show_lines(lines)

    @property
    def total(self) -> int:
        """Return how many lines there are, of a filter as far as they are read."""
        return self._count

    @property
    def has_more(self) -> bool:
        """Tell whether a filter may leave more lines than were read."""
        return self._more

    def read_to(self, line: int) -> None:
        """Read what a filter leaves as far as a line, if it leaves so many; or let it be read."""
        while self._more and line >= self._count and self._page(self._count // service.BLOCK):
            pass

    def show_window(self, top: int, lines: int) -> None:
        """Let the rows be some lines from `top` on; reads on where a filter ends too soon."""
        self.read_to(top + lines - 1)
        before = self.rowCount()
        self._cells = {}
        self.top, self._window = top, lines
        after = self.rowCount()
        if before != after:
            self.beginResetModel()
            self.endResetModel()
        elif after:
            self.dataChanged.emit(self.index(0, 0), self.index(after - 1, self.columnCount() - 1))

    def _read_places(self) -> None:
        """Have places for jumps into the whole log read, where it is long and still shown."""
        if self.wanted.is_everything and not self._found and self._count > FAR:
            self._beside.read(_places, self._take_places)

    def _take_places(self, places: _Places) -> None:
        self._places = _Places(places.lines[:], places.ids[:])  # in memory of this thread: the other's can go
        self.came.emit()

    def line_at(self, line: int) -> Line | Group:
        """Return a line, read with its page when it is asked for first."""
        line += self.top
        if self._found:
            return super().line_at(line)
        page, place = divmod(line, service.BLOCK)
        lines = self._page(page)
        return lines[place] if place < len(lines) else _COMES

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return the number of lines, or of those in the window."""
        if parent.isValid():
            return 0
        return max(min(self._window, self._count - self.top), 0) if self._window else self._count

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether a filter may leave more lines."""
        return self._more and not self._window and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Read the next page of a filter."""
        if not self.canFetchMore(parent):
            return
        known, page = self._count, self._count // service.BLOCK
        if lines := service.log_page(self._session, self.wanted, self._starts[page]):
            self.beginInsertRows(_NOWHERE, known, known + len(lines) - 1)
        self._keep(page, lines)
        if lines:
            self.endInsertRows()

    def _page(self, page: int) -> tuple[Line, ...]:
        """Return a page that is known or near; nothing for one that is read beside the screen, until it came."""
        if page in self._pages:
            self._pages.move_to_end(page)
            return self._pages[page]
        start = self._start(page)
        if start is None:
            return ()
        if self.wanted.is_narrow:
            return self._keep(page, service.log_page(self._session, self.wanted, start.after, skip=start.skip))
        if not start.skip and page not in self._asked:
            self._asked.add(page)
            wanted = self.wanted
            self._beside.read(lambda there: service.log_page(there, wanted, start.after), partial(self._on_read, page))
        return ()

    def _start(self, page: int) -> _Start | None:
        """Return the nearest place that a page is read from; None where it is too far."""
        if page in self._starts:
            return _Start(self._starts[page], 0)
        line = page * service.BLOCK
        at = bisect_right(self._places.lines, line) - 1
        if self.wanted.is_everything and self._places.of == self._count and at >= 0:
            return _Start(CareEntryId(self._places.ids[at]), line - self._places.lines[at])
        near = (one for one in range(page, page - FAR // service.BLOCK - 1, -1) if one in self._starts)
        return next((_Start(self._starts[one], (page - one) * service.BLOCK) for one in near), None)

    def _on_read(self, page: int, lines: tuple[Line, ...]) -> None:
        self._asked.discard(page)
        self._keep(page, lines)
        self.came.emit()

    def _keep(self, page: int, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        """Keep a page that was read; the next one of a filter makes it longer."""
        if self._more and page == self._count // service.BLOCK:
            self._count += len(lines)
            self._more = len(lines) == service.BLOCK
        self._pages[page] = lines
        if len(lines) == service.BLOCK:
            self._starts[page + 1] = lines[-1].entry.id
        if len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        return lines
