"""Finds anything from anywhere (Ctrl+K): the keys that slices offer, best hits first; asks no database itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop import icons
from app.desktop.cards import label
from app.desktop.hints import HintEdit
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.slice import SearchKey, Slice
from app.pinyin.rank import Finder

MOST_HITS = 8
QUIET_MS = 1_500
"""So long after the last change the keys are read again."""


def keys_of(session: Session, slices: Iterable[Slice]) -> Iterator[SearchKey]:
    """Yield what the slices let this person find."""
    for part in slices:
        if part.search_keys is not None:
            yield from part.search_keys(session)


class Searcher(QObject):
    """Keeps the keys until something changed, and reads them again when it is quiet or a search begins."""

    def __init__(self, read: Callable[[], Iterable[SearchKey]], window: QWidget) -> None:
        super().__init__(window)
        self._read, self._window = read, window
        self._keys: tuple[SearchKey, ...] | None = None
        self._finder = Finder(())
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)
        self._quiet.start()

    def forget(self) -> None:
        """Read again before the next search: something was changed."""
        self._keys = None
        self._quiet.start()

    def _on_quiet(self) -> None:
        if self._window.isVisible():
            self.prepare()

    def prepare(self) -> tuple[SearchKey, ...]:
        """Read the keys unless they are there, so that the first keystroke need not wait for them."""
        if self._keys is None:
            self._keys = tuple(self._read())
            self._finder = Finder([key.keys for key in self._keys])
        return self._keys

    def find(self, text: str) -> list[SearchKey]:
        """Return the best hits for what was typed."""
        keys = self.prepare()
        return [keys[place] for place, _rank in self._finder.ranked(text, MOST_HITS)]


class SearchBox(QFrame):
    """The field in the top bar and the list below it."""

    chosen = Signal(object)

    def __init__(self, searcher: Searcher) -> None:
        super().__init__()
        self._searcher = searcher
        self.setProperty("state", "told")
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(14), 0, look().px(8), 0)
        sign = QLabel()
        sign.setPixmap(icons.pixmap("search", "second", look().px(20), self.devicePixelRatioF()))
        row.addWidget(sign)
        self.edit = HintEdit(
            (self.tr("Name, initials, bed, last four of ID"), self.tr("Name, initials, bed"), self.tr("Name"))
        )
        self.edit.setProperty("bare", "true")
        self.edit.setProperty("ring", "parent")
        self.edit.setAccessibleName(self.tr("Search"))
        self.edit.textChanged.connect(self._on_text)
        self.edit.installEventFilter(self)
        row.addWidget(self.edit, 1)
        row.addWidget(label("Ctrl K", "", "second"))
        self.hits: _Hits | None = None

    def begin(self) -> None:
        """Take the keyboard, ready for a new search."""
        self.edit.setFocus()
        self.edit.selectAll()

    def close_hits(self) -> bool:
        """Close the list; return whether it was open."""
        was = self.hits is not None and self.hits.isVisible()
        if self.hits is not None:
            self.hits.hide()
        return was

    def _on_text(self, text: str) -> None:
        if not text.strip():
            self.close_hits()
            return
        if self.hits is None:
            self.hits = _Hits(self.window())
            self.hits.chosen.connect(self._on_chosen)
        corner = self.mapTo(self.window(), QPoint(0, self.height() + look().px(4)))
        self.hits.show_hits(text, self._searcher.find(text), corner, self.width())

    def _on_chosen(self, key: SearchKey) -> None:
        self.close_hits()
        self.edit.clear()
        self.chosen.emit(key)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Send arrows and Enter to the list; Esc closes it, then empties the field."""
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            open_ = self.hits is not None and self.hits.isVisible()
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and open_ and self.hits is not None:
                self.hits.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and open_ and self.hits is not None:
                self.hits.take()
                return True
            if event.key() == Qt.Key.Key_Escape and (self.close_hits() or self.edit.text()):
                self.edit.clear()
                return True
        return super().eventFilter(self.edit, event) if watched is self.edit else False


class _Hits(QFrame):
    """The list below the field; the keyboard stays in the field."""

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        title: Column[SearchKey] = Column("", lambda key: Cell(key.title, bold=True), 150)
        detail: Column[SearchKey] = Column("", lambda key: Cell(key.detail, ink="second"))
        self._list: ListView[SearchKey] = ListView(self.tr("Found"), (title, detail))
        self._list.horizontalHeader().hide()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.opened.connect(self.chosen.emit)
        column.addWidget(self._list)
        self._none = label("", "", "second", wrap=True)
        self._none.setContentsMargins(look().px(12), look().px(8), look().px(12), look().px(8))
        column.addWidget(self._none)

    def show_hits(self, text: str, hits: Sequence[SearchKey], corner: QPoint, width: int) -> None:
        """Show what was found, or what else to try."""
        self._list.setVisible(bool(hits))
        self._none.setVisible(not hits)
        none = self.tr("Nothing found for “{text}”. Try the surname, the initials, or the bed.")
        self._none.setText(none.format(text=text))
        self._list.show_lines(hits)
        row = self._list.verticalHeader().defaultSectionSize()
        self._list.setFixedHeight(row * len(hits) + 4)
        self.setGeometry(corner.x(), corner.y(), max(width, look().px(520)), 10)
        self.adjustSize()
        self.resize(max(width, look().px(520)), self.sizeHint().height())
        self.show()
        self.raise_()

    def step(self, way: int) -> None:
        """Go one hit down or up."""
        line = self._list.currentIndex().row() + way
        if 0 <= line < self._list.lines.rowCount():
            self._list.setCurrentIndex(self._list.lines.index(line, 0))

    def take(self) -> None:
        """Choose the current hit."""
        row = self._list.current()
        if row is not None:
            self.chosen.emit(row)
