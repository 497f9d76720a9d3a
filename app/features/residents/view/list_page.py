"""The page 老人: find anybody in three keystrokes, narrow the list, print it, take somebody in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import EmptyState, label
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.tables import Group, ListView
from app.desktop.theme import look
from app.features.residents import service
from app.features.residents.model import Row, kept
from app.features.residents.service import Found, RowFinder, Worth
from app.features.residents.view.columns import columns
from app.features.residents.view.filters import Filters
from app.features.stays.model import REGISTERED, State
from app.kernel.access import Permission
from app.kernel.ids import ResidentId


class ResidentsPage(PageWidget):
    """The list of residents."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._rows: tuple[Row, ...] = ()
        self._shown: tuple[Row, ...] = ()
        self._finder = RowFinder(())
        self._left: Mapping[ResidentId, Row] = {}
        self._query = ""
        self._registered = 0
        care = session.may(Permission.LEVELS_READ)
        self.filters = Filters(care=care)
        self.filters.changed.connect(self._on_changed)
        self.filters.search.typed.connect(self._on_typed)
        self.list: ListView[Row] = ListView(self.tr("Residents"), columns(lambda: self._query, care=care))
        self.list.opened.connect(self._open)
        self.filters.search.wanted_list.connect(self.list.setFocus)
        self.filters.search.entered.connect(lambda: self._open(self.list.current()))
        self._counts = label("", "", "second", wrap=True)
        self._foot = label("", "", "second")
        self._states = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._head())
        column.addWidget(self.filters)
        column.addWidget(self._states, 1)
        column.addLayout(self._foot_line())
        self._states.addWidget(self.list)
        for keys, slot in (("Ctrl+N", self._on_new), ("Ctrl+P", self._on_print)):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open(self, subject: int | None) -> None:
        """Show the list with the keyboard in the search field."""
        super().open(subject)
        self.filters.search.edit.setFocus()
        self.filters.search.edit.selectAll()

    def show_part(self, part: str) -> None:
        """Show those in one state, or with "class:" in one class, and nothing else narrowed."""
        self.filters.clear_all()
        _of, _colon, care = part.partition("class:")
        if care:
            self.filters.choose_class(care)
        else:
            self.filters.choose_state(part)

    def refresh(self) -> None:
        """Read the residents again; search and filters stay."""
        with telling(self):
            rows = service.residents(self._session, slices=self._desk.slices)
            if rows and rows is self._rows:  # nothing was written since
                return
            self._rows = rows
        self._finder = RowFinder(self._rows)
        self._registered = sum(row.state in REGISTERED for row in self._rows)
        self.filters.offer(self._rows)
        self._counts.setText(self._counted())
        self._foot.setText(self._found_words(len(self._rows)))
        self._foot.setFixedSize(self._foot.sizeHint())  # a keystroke changes its words, and not the page around it
        self._on_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear search, then filters, with Esc; letters typed in the list go on in the search."""
        if event.key() == Qt.Key.Key_Escape and self.filters.clear():
            self.filters.search.edit.setFocus()
            return
        if event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.filters.search.add(event.text())
            return
        super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(label(self.tr("Residents"), "title"))
        row.addWidget(self._counts, 1)
        may = self._session.may
        if may(Permission.INTAKE_IMPORT):
            row.addWidget(button(self.tr("Import or export"), lambda: self._desk.go("intake"), icon="import"))
        if may(Permission.INTAKE_EXPORT) or may(Permission.DOSSIER_PRINT):
            row.addWidget(button(self.tr("Print list"), self._on_print, icon="print"))
        if may(Permission.STAYS_ADMIT) or may(Permission.STAYS_PREPARE):
            row.addWidget(button(self.tr("New resident"), self._on_new, icon="add", look_="primary"))
        return row

    def _foot_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self.tr("↑↓ choose    Enter open    Esc clear"), "", "second"))
        row.addStretch(1)
        row.addWidget(self._foot)
        return row

    def _counted(self) -> str:
        registered = [row for row in self._rows if row.state in REGISTERED]
        counts = [
            (self.tr("registered {count}"), len(registered)),
            *(
                (text, sum(row.state is state for row in registered))
                for state, text in (
                    (State.PRESENT, self.tr("present {count}")),
                    (State.ON_LEAVE, self.tr("on leave {count}")),
                    (State.IN_HOSPITAL, self.tr("in hospital {count}")),
                    (State.MISSING, self.tr("missing {count}")),
                )
            ),
        ]
        return "    ".join(text.format(count=count) for place, (text, count) in enumerate(counts) if count or place < 2)

    def _on_changed(self) -> None:
        """Show what filters and search leave."""
        self._left = {row.id: row for row in kept(self._rows, self.filters.wanted())}
        self._on_typed()

    def _on_typed(self) -> None:
        """Show what the search finds among those that the filters leave, in groups of how it was found."""
        self._query = query = self.filters.search.text()
        if query:
            found = [hit for hit in self._finder.find(query) if hit.row.id in self._left]
            self._shown = tuple(hit.row for hit in found)
            self.list.show_lines(self._grouped(found, query))
        else:
            self._shown = tuple(self._left.values())
            self.list.show_lines(self._shown)
        self._foot.setText(self._found_words(len(self._shown)))
        self._show_state(query)

    def _found_words(self, count: int) -> str:
        text = self.tr("{count} found, {all} registered in the whole home")
        return text.format(count=count, all=self._registered)

    def _grouped(self, found: Sequence[Found], query: str) -> list[Row | Group]:
        lines: list[Row | Group] = []
        for worth, hits in groupby(found, key=lambda hit: hit.worth):  # best first
            rows = [hit.row for hit in hits]
            lines += [Group(self._title(worth, query).format(query=query, count=len(rows))), *rows]
        return lines

    def _title(self, worth: Worth, query: str) -> str:
        if worth is Worth.START and query.isascii() and query.isalpha():
            return self.tr("Initials “{query}”    {count}")
        if worth is Worth.START:
            return self.tr("Starts with “{query}”    {count}")
        if worth is Worth.FIRST_SYLLABLE:
            return self.tr("Pinyin starts with “{query}”    {count}")
        if worth is Worth.SYLLABLE:
            return self.tr("A later syllable starts with “{query}”    {count}")
        return self.tr("Contains “{query}”    {count}")

    def _show_state(self, query: str) -> None:
        """Show the list, or in its place what to do when it is empty."""
        while self._states.count() > 1:
            old = self._states.widget(1)
            self._states.removeWidget(old)
            old.deleteLater()
        if self._shown:
            self._states.setCurrentWidget(self.list)
            return
        self._states.addWidget(self._none(query) if self._rows else self._empty())
        self._states.setCurrentIndex(1)

    def _none(self, query: str) -> EmptyState:
        text = self.tr("“{query}” was not found").format(query=query) if query else self.tr("Nobody fits these filters")
        hint = self.tr("Try the surname, initials, a bed, or the last four of the ID number")
        return EmptyState(text, hint, self.tr("Show everybody"), self._on_everybody, icon="search")

    def _empty(self) -> EmptyState:
        if not self._session.may(Permission.STAYS_ADMIT) and not self._session.may(Permission.STAYS_PREPARE):
            return EmptyState(self.tr("No residents yet"), icon="residents")
        hint = self.tr("Take in the first one here, or bring in the list you have with “Import or export” above")
        return EmptyState(self.tr("No residents yet"), hint, self.tr("New resident"), self._on_new, icon="residents")

    def _on_everybody(self) -> None:
        self.filters.clear_all()
        self.filters.search.edit.setFocus()

    def _open(self, row: Row | None) -> None:
        if row is not None:
            self._desk.go("resident", row.id)

    def _on_new(self) -> None:
        if self._session.may(Permission.STAYS_ADMIT) or self._session.may(Permission.STAYS_PREPARE):
            self._desk.go("resident")

    def _on_print(self) -> None:
        """Show the list as it is narrowed now, ready to be printed."""
        if not self._shown:
            return
        with telling(self):
            pdf = service.printed_list(self._session, self._shown, filtered=self.filters.is_set())
            self._desk.preview(self.tr("List of residents"), pdf)
