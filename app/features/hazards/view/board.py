"""The board of hazards: a column for each state, a card for each hazard with the one thing to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture, refill, scrolling
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.hazards import service
from app.features.hazards.model import STATE_WORDS, Hazard, HazardGrade, HazardState, StepKind
from app.features.hazards.view.signs import STATE_ICONS, age_text, due_text, grade_chip, photos_of, small_photo
from app.kernel.clock import in_home
from app.kernel.text import say

Do = Callable[[Hazard, StepKind], None]
_BARS = {HazardGrade.MINOR: "edge", HazardGrade.LARGER: "accent", HazardGrade.MAJOR: "danger"}
MOST_CARDS = 20
"""So many cards stand in a column; the list has the others."""


class HazardCard(Card):
    """One hazard: how grave, how old, where, what, whose, until when, and the next step."""

    opened = Signal()

    def __init__(self, session: Session, one: Hazard, day: date, do: Do) -> None:
        super().__init__()
        self._session, self._one, self._day, self._do = session, one, day, do
        self.setAccessibleName(f"{one.label} {one.place} {one.what}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.body.setContentsMargins(look().px(14), *(look().px(10),) * 3)
        self.body.setSpacing(look().px(6))
        if one.is_open:
            self._fill_open()
        else:
            self._fill_closed()

    def _fill_open(self) -> None:
        one = self._one
        self.head.addWidget(grade_chip(one.grade))
        self.head.addStretch(1)
        self.head.addWidget(label(age_text(one, self._day), "", "second"))
        self.body.addLayout(self.head)
        self.body.addLayout(self._what())
        if one.grade is HazardGrade.MAJOR:
            self.body.addWidget(label(self.tr("The director knows. Two people close it."), "", "danger", wrap=True))
        self.body.addWidget(label(one.owner, "", "", wrap=True))
        text, ink = due_text(one, self._day)
        role = "strong" if ink != "second" else ""
        self.body.addWidget(label(text, role, ink, wrap=True))
        self._add_verb()

    def _fill_closed(self) -> None:
        closed = self._one.closed
        self.body.addLayout(self._what())
        if closed is not None:
            told = self.tr("{when}, checked by {name}")
            when = f"{in_home(closed.recorded_at):%m-%d}"
            self.body.addWidget(label(told.format(when=when, name=closed.author), "", "second", wrap=True))

    def _what(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(label(self._one.place, "strong", wrap=True))
        told.addWidget(label(self._one.what, wrap=True))
        row.addLayout(told, 1)
        with telling(self):
            for name, after in photos_of(self._one):
                said = self.tr("photo after") if after else self.tr("photo before")
                size = QSize(look().px(64), look().px(56))
                row.addWidget(small_photo(self._session, name, said, size), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add_verb(self) -> None:
        kind, verb = self._next()
        if kind in service.steps_to_add(self._session, self._one):
            name = f"{verb}: {self._one.place} {self._one.what}"
            weight = "primary" if self._one.days_over(self._day) else ""
            self.button = button(verb, lambda: self._do(self._one, kind), look_=weight, name=name, parent=self)
            self.body.addWidget(self.button)
        elif kind is StepKind.CLOSED and service.has_mended(self._session, self._one):
            self.body.addWidget(label(self.tr("You mended it: somebody else checks it."), "", "second", wrap=True))

    def _next(self) -> tuple[StepKind, str]:
        return {
            HazardState.WAITING: (StepKind.STARTED, self.tr("Begin to mend")),
            HazardState.MENDING: (StepKind.MENDED, self.tr("Mended, add photos")),
            HazardState.TO_CHECK: (StepKind.CLOSED, self.tr("Check it")),
            HazardState.CLOSED: (StepKind.REOPENED, self.tr("Open again")),
        }[self._one.state]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card with a bar of its grade at the left."""
        super().paintEvent(event)
        if self._one.is_open:
            painter = QPainter(self)
            painter.fillRect(0, 0, look().px(5), self.height(), look().colour(_BARS[self._one.grade]))
            painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the hazard."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the hazard by Enter or space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class Board(QWidget):
    """Four columns side by side, each scrolling by itself."""

    opened = Signal(object)

    def __init__(self, session: Session, do: Do) -> None:
        super().__init__()
        self._session, self._do = session, do
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        self._heads, self._areas = {}, {}
        for state in HazardState:
            column = QFrame()
            column.setProperty("surface", "soft")
            inside = QVBoxLayout(column)
            inside.setContentsMargins(*(look().px(8),) * 4)
            head = QHBoxLayout()
            head.addWidget(picture(STATE_ICONS[state], "second", 22))
            self._heads[state] = label("", "heading")
            head.addWidget(self._heads[state], 1)
            if state is HazardState.CLOSED:
                head.addWidget(label(self.tr("this month"), "", "second"))
            inside.addLayout(head)
            self._areas[state] = scrolling(QWidget())
            inside.addWidget(self._areas[state], 1)
            row.addWidget(column, 1)

    def show_hazards(self, hazards: Sequence[Hazard], day: date) -> None:
        """Show hazards in their columns, in the order given."""
        for state in HazardState:
            here = [one for one in hazards if one.state is state]
            said = say(STATE_WORDS[state], translate)
            self._heads[state].setText(f"{said}　{len(here)}")
            refill(self._areas[state], self._column(here, day))

    def _column(self, here: Sequence[Hazard], day: date) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(8))
        for one in here[:MOST_CARDS]:
            card = HazardCard(self._session, one, day, self._do)
            card.opened.connect(lambda one=one: self.opened.emit(one))
            column.addWidget(card)
        if len(here) > MOST_CARDS:
            rest = self.tr("and {count} more, see the list").format(count=len(here) - MOST_CARDS)
            column.addWidget(label(rest, "", "second", wrap=True))
        column.addStretch(1)
        return made
