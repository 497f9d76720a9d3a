"""The working frame around the pages: what every page may ask of the window (`desktop.desk.Desk`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop import messages
from app.desktop.desk import PageWidget, PaperNote
from app.desktop.jobs import Jobs
from app.desktop.language import Language, translate
from app.desktop.messages import Band, Toast, telling
from app.desktop.preview import Preview
from app.desktop.theme import TextSize, look
from app.features.slice import Page, SearchKey, Slice
from app.kernel.errors import HomeError
from app.kernel.text import Translate, say
from app.shell.busy import BusyBar
from app.shell.help import HelpPanel
from app.shell.navigation import Navigation
from app.shell.page_book import PageBook
from app.shell.role_words import ROLE_WORDS
from app.shell.search import Searcher, keys_of
from app.shell.topbar import TopBar

Visit = tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Around:
    """What the frame is given besides the session."""

    slices: Sequence[Slice]
    own_pages: Sequence[Page]
    language: Language
    in_settings: Sequence[str] = ()  # names of pages that the settings page leads to, in order


class WorkFrame(QWidget):
    """Navigation, top bar, messages and the open page, for one person at work."""

    lock_wanted = Signal()
    text_size_wanted = Signal()
    restore_wanted = Signal(object)  # Path of a backup

    def __init__(self, session: Session, around: Around, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._around, self._jobs = session, around, jobs
        every = [*around.own_pages, *(page for part in around.slices for page in part.pages)]
        self._book = PageBook(session, every, around.in_settings)
        self._visits: list[Visit] = []
        self._searcher = Searcher(partial(keys_of, session, around.slices), self)
        self._build()
        self._add_keys()

    def _build(self) -> None:
        actor = self._session.actor
        self.top = TopBar(actor.name, say(ROLE_WORDS[actor.role], translate), self._searcher)
        self.top.lock_wanted.connect(self.lock_wanted.emit)
        self.top.back.clicked.connect(self.back)
        self.top.search.chosen.connect(self._on_found)
        self.navigation = Navigation(self._book.in_navigation())
        self.navigation.wanted.connect(self._on_wanted)
        self.navigation.text_size_wanted.connect(self.text_size_wanted.emit)
        self.navigation.help_wanted.connect(self._on_help)
        self.band, self.clock_band, self.toast_ = Band(), Band("accent", "warning"), Toast(self)
        self.good_band = Band("ok", "good")
        self.busy = BusyBar(self._jobs)
        self.help = HelpPanel(self._around.language, self)
        self.help.closed.connect(self._close_help)
        self._stack = QStackedWidget()
        page = QVBoxLayout()
        page.setContentsMargins(look().px(24), look().px(12), look().px(24), look().px(16))
        page.setSpacing(look().px(10))
        for part in (self.clock_band, self.good_band, self.band):
            page.addWidget(part)
        page.addWidget(self._stack, 1)
        page.addWidget(self.busy)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.navigation)
        below.addLayout(page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(below, 1)

    def _add_keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+K", self.top.search.begin),
            ("Ctrl+L", self.lock_wanted.emit),
            ("F1", self._on_help),
            ("Ctrl+Z", self._on_undo),
            ("Alt+Left", self.back),
        ]
        for place, page in enumerate(self._book.in_navigation()[:9], 1):
            keys.append((f"Alt+{place}", partial(self._on_wanted, page.name)))
        for text, pressed in keys:
            QShortcut(QKeySequence(text), self).activated.connect(pressed)

    # what pages may ask -------------------------------------------------------------------------------

    @property
    def jobs(self) -> Jobs:
        """Long work in threads."""
        return self._jobs

    @property
    def translate(self) -> Translate:
        """Turns `Words` into the language of the screen."""
        return translate

    @property
    def text_size(self) -> TextSize:
        """The text size in force."""
        return look().size

    def go(self, page: str, subject: int | None = None, part: str = "") -> None:
        """Show another page, narrowed to a part of it if given. Raises NotAllowedError if the post lacks it."""
        widget = self._page(page)
        if self._visits:
            self._leave()
        if not self._visits or self._visits[-1] != (page, subject):
            self._visits.append((page, subject))
        self.band.hide()
        self.toast_.hide()
        self._stack.setCurrentWidget(widget)
        self.navigation.mark(self._book.marked(page))
        widget.setFocus()  # the page as such; it may choose a field when it opens
        if isinstance(widget, PageWidget):
            with telling(self):
                widget.open(subject)
                if part:
                    widget.show_part(part)
        self.top.back.setEnabled(len(self._visits) > 1)

    def back(self) -> None:
        """Show the page before this one; the first page stays."""
        if len(self._visits) < 2:
            return
        self._leave()
        del self._visits[-1]
        page, subject = self._visits.pop()
        self.go(page, subject)

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done, with undo."""
        self.toast_.show_text(text, undo)

    def say(self, refusal: HomeError) -> None:
        """Say a refusal above the page."""
        self.band.show_text(refusal.text(translate))

    def confirm(self, verb: str, text: str) -> bool:
        """Return whether the person pressed `verb`; the safe button has the focus."""
        return messages.confirm(self, verb, text)

    def preview(self, title: str, pdf: bytes, note: PaperNote | None = None) -> None:
        """Show a paper before it is printed or saved."""
        Preview(title, pdf, self, note=note).exec()

    def restore(self, backup: Path) -> None:
        """Let a backup take the place of the home."""
        self.restore_wanted.emit(backup)

    # the shell's own ----------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The person at work."""
        return self._session

    @property
    def slices(self) -> Sequence[Slice]:
        """What the house is made of, for pages that are filled by contributions."""
        return self._around.slices

    @property
    def around(self) -> Around:
        """What the frame was given."""
        return self._around

    @property
    def place(self) -> Visit:
        """The open page and its subject."""
        return self._visits[-1] if self._visits else ("start", None)

    @property
    def way(self) -> tuple[Visit, ...]:
        """The pages before the open one, to which “back” leads; oldest first."""
        return tuple(self._visits[:-1])

    def came_by(self, way: Sequence[Visit]) -> None:
        """Let “back” lead on along the way of the frame that this one stands in place of."""
        self._visits[:0] = way
        self.top.back.setEnabled(len(self._visits) > 1)

    @property
    def book(self) -> PageBook:
        """The pages this person may open."""
        return self._book

    def show_widget(self, widget: QWidget, page: str) -> None:
        """Show a widget that was made elsewhere as if it were a page: for pictures."""
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.navigation.mark(self._book.marked(page))

    def search_later(self, text: str) -> None:
        """Search for a text once the frame is shown: for pictures."""
        QTimer.singleShot(0, self, lambda: self.top.search.edit.setText(text))

    def keep_drafts(self) -> None:
        """Let the open page keep what is unsaved."""
        self._leave()

    def tell_changed(self) -> None:
        """Read again whatever is shown: some fact was changed."""
        self._searcher.forget()
        widget = self._stack.currentWidget()
        if isinstance(widget, PageWidget):
            with telling(self):
                widget.refresh()

    def _page(self, name: str) -> QWidget:
        widget, fresh = self._book.open(name, self)
        if fresh:
            self._stack.addWidget(widget)
            if isinstance(widget, PageWidget):
                widget.changed.connect(self.tell_changed)
        return widget

    def _leave(self) -> None:
        widget = self._stack.currentWidget()
        if isinstance(widget, PageWidget):
            widget.leave()

    def _on_wanted(self, page: str) -> None:
        with telling(self):
            self.go(page)

    def _on_found(self, key: SearchKey) -> None:
        with telling(self):
            self.go(key.page, key.subject)

    def _on_help(self) -> None:
        if self.help.isVisible():
            self._close_help()
            return
        widget = self._stack.currentWidget()
        topic = widget.help_topic() if isinstance(widget, PageWidget) else ""
        self.help.show_page(topic or self.place[0])
        self._place_help()

    def _close_help(self) -> None:
        self.help.hide()
        widget = self._stack.currentWidget()
        if widget is not None:
            widget.setFocus()

    def _on_undo(self) -> None:
        if self.toast_.can_undo():
            self.toast_.undo()

    def _place_help(self) -> None:
        top = self.top.height()
        self.help.setGeometry(self.width() - self.help.width(), top, self.help.width(), self.height() - top)
        self.help.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the page, not to the search."""
        super().showEvent(event)
        page: QWidget | None = self._stack.currentWidget()
        holder: QWidget | None = self.focusWidget()
        if isinstance(page, QWidget) and not (isinstance(holder, QWidget) and page.isAncestorOf(holder)):
            page.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep toast and help in their places."""
        super().resizeEvent(event)
        self.toast_.place()
        self._place_help()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close help, or go back, with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            if self.help.isVisible():
                self._close_help()
            else:
                self.back()
            return
        super().keyPressEvent(event)
