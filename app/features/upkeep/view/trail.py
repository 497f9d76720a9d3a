"""The page of the trail (操作留痕): who did what and when, newest first; can only be read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.data.session import Session
from app.desktop.buttons import Dropdown, button
from app.desktop.cards import EmptyState, label
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.upkeep import model, service
from app.features.upkeep.model import TrailLine
from app.kernel.clock import shown_time
from app.kernel.ids import AccountId

EVERYONE = ""


class TrailPage(PageWidget):
    """A list of 200 lines that grows at its end, of everybody or one person, about everything or one thing."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._vocabulary = {word: told for part in desk.slices for word, told in part.trail_words.items()}
        self._lines: list[TrailLine] = []
        self._subject: str | None = None
        self.person = Dropdown(self.tr("Of whom"))
        self.person.picked.connect(lambda _key: self._from_the_newest())
        self.all_things = button(self.tr("Show everything again"), self._on_all, icon="close", parent=self)
        self.one_thing = button(self.tr("Only about this"), self._on_this, icon="filter", parent=self)
        self.list = ListView[TrailLine](self.tr("Trail"), self._columns())
        self.older = button(self.tr("Older lines"), self._on_older, icon="down", parent=self)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.list)
        self._shown.addWidget(EmptyState(self.tr("Nothing stands here"), self.tr("Choose another person.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._head())
        column.addWidget(self._shown, 1)
        below = QHBoxLayout()
        below.addWidget(label(self.tr("Nothing can be changed or removed here."), "", "second", wrap=True), 1)
        below.addWidget(self.older)
        column.addLayout(below)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(label(self.tr("Trail"), "title"))
        row.addStretch(1)
        for widget in (self.all_things, self.one_thing, self.person):
            row.addWidget(widget)
        self.person.setMinimumWidth(look().px(200))
        return row

    def _columns(self) -> list[Column[TrailLine]]:
        return [
            Column(self.tr("When"), self._when, 180),
            Column(self.tr("Who"), lambda one: Cell(one.who or self.tr("program"), bold=True), 115),
            Column(self.tr("What"), lambda one: Cell(model.told(one.action, self._vocabulary, translate)), 220),
            Column(self.tr("About"), lambda one: Cell(one.subject_name), 120),
            Column(self.tr("Reason"), lambda one: Cell(one.reason, ink="second")),
            Column(self.tr("No."), lambda one: Cell(str(one.seq), ink="second"), 80, extra=True),
        ]

    def _when(self, one: TrailLine) -> Cell:
        text = shown_time(one.at)
        return Cell(text) if one.clock_ok else Cell(text, icon="warning", ink="accent_text")

    def open(self, subject: int | None) -> None:
        """Show everything, or only what is about one resident."""
        self._subject = None if subject is None else f"resident:{subject}"
        super().open(subject)

    def refresh(self) -> None:
        """Read the newest lines and who is in them."""
        with telling(self):
            kept = self.person.choice()
            people = [(str(id_), name) for id_, name in service.people_in_trail(self._session)]
            self.person.set_choices([(EVERYONE, self.tr("everybody")), *people])
            self.person.choose(kept)
            self._from_the_newest()

    def _from_the_newest(self) -> None:
        self._lines = []
        self._read_on()

    def _on_older(self) -> None:
        self._read_on()

    def _read_on(self) -> None:
        chosen = self.person.choice()
        with telling(self):
            found = service.trail(
                self._session,
                account=AccountId(int(chosen)) if chosen else None,
                subject=self._subject,
                before=self._lines[-1].seq if self._lines else None,
            )
            last = self._lines[-1].seq if self._lines else None
            self._lines += found
            self.list.show_lines(self._lines)
            if last is not None:
                self.list.select(lambda one: one.seq == last)
            self.older.setEnabled(len(found) == model.PAGE)
            self.all_things.setVisible(self._subject is not None)
            self._shown.setCurrentIndex(0 if self._lines else 1)

    def _on_this(self) -> None:
        line = self.list.current()
        if line is not None and line.subject:
            self._subject = line.subject
            self._from_the_newest()

    def _on_all(self) -> None:
        self._subject = None
        self._from_the_newest()
