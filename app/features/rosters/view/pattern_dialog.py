"""The form of what repeats for a person: pressed letter by letter, shown for the next days before it is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label
from app.desktop.flow import FlowLayout
from app.desktop.forms import ChoiceField, DayField, EntryDialog
from app.desktop.theme import font, look
from app.features.rosters import service
from app.features.rosters.model import DAY, OFF_LETTER, Duty, Group, Month, Pattern, givable
from app.features.rosters.model.month import heir
from app.features.rosters.view.squares import FILL, Square, paint_square
from app.features.staff.model import Worker
from app.kernel.clock import today
from app.kernel.ids import DutyId, StaffId
from app.kernel.text import words

SHOWN = 14
"""Days shown before it is saved."""
_WHO, _FROM = words("PatternDialog", "Choose the person."), words("PatternDialog", "Write the first day.")


class TurnStrip(QWidget):
    """Some days with a letter each: the turn as it is pressed, or what it gives from a day on."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._squares: tuple[tuple[str, Square], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[tuple[str, Duty | None]]) -> None:
        """Show heads and duties; None is a day off."""
        self._squares = tuple(
            (head, Square(OFF_LETTER) if duty is None else Square(duty.letter, *FILL[duty.told.look]))
            for head, duty in days
        )
        told = " ".join(f"{head}{square.letter}" for head, square in self._squares)
        self.setAccessibleName(f"{self._name}: {told}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line of squares with room for their heads."""
        return QSize(look().px(28), look().px(62))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the squares side by side, as narrow as they must be."""
        del event
        painter, heads = QPainter(self), look().px(22)
        side = min(look().px(44), self.width() // max(len(self._squares), 1))
        for number, (head, square) in enumerate(self._squares):
            painter.setFont(font(13))
            painter.setPen(look().colour("second"))
            painter.drawText(QRect(number * side, 0, side, heads), Qt.AlignmentFlag.AlignCenter, head)
            paint_square(painter, QRect(number * side, heads, side, self.height() - heads), square)
        painter.end()


class PatternDialog(EntryDialog):
    """Lets what a person works repeat, or end."""

    def __init__(
        self,
        session: Session,
        group: Group,
        people: Sequence[Worker],
        pattern: Pattern | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("A pattern of duties"), self.tr("Save"), self._on_values, parent)
        self._session, self._group_id = session, group.id
        every = service.duties(session, group.id)
        self._duties = givable(every)
        self.turn: list[DutyId | None] = []
        for one in pattern.turn if pattern else ():
            now = None if one is None else heir(every, one)
            if one is None or now is not None:
                self.turn.append(None if now is None else now.id)
        names = [(str(one.id), one.name) for one in people]
        person = ChoiceField("person", self.tr("Who"), names, answers=(), as_list=True)
        self.add(person, str(pattern.staff_id) if pattern else None, needed=_WHO)
        self.body.addWidget(label(self.tr("One round, day by day"), "section"))
        self._strip, self._ahead = TurnStrip(self.tr("One round")), TurnStrip(self.tr("From the first day on"))
        self.body.addWidget(self._strip)
        self.body.addWidget(self._letters())
        self.body.addWidget(label(self.tr("From the first day on"), "section"))
        self.body.addWidget(self._ahead)
        dates = partial(today, session.clock)
        first = Month.of(today(session.clock)).moved(1).first
        self.add(DayField("from_on", self.tr("First day"), today=dates), first, needed=_FROM)
        self.add(DayField("until_on", self.tr("Last day"), today=dates, optional=True))
        self.form.edited.connect(self._show)
        self._show()

    def _letters(self) -> QWidget:
        """Return one button for each duty, the day off, and back."""
        made = QWidget()
        row = FlowLayout(made, look().px(8))
        for duty in self._duties:
            text = f"{duty.letter} {duty.told.name}"
            row.addWidget(button(text, partial(self.press, duty.id), look_="choice", parent=made))
        free = f"{OFF_LETTER} " + self.tr("day off")
        row.addWidget(button(free, partial(self.press, None), look_="choice", parent=made))
        self._back = button(self.tr("Take the last one away"), self._on_back, icon="undo", look_="link", parent=made)
        row.addWidget(self._back)
        return made

    def press(self, duty_id: DutyId | None) -> None:
        """Add a day to the round."""
        self.turn.append(duty_id)
        self._show()

    def _on_back(self) -> None:
        self.turn.pop()
        self._show()

    def _show(self) -> None:
        known = {one.id: one for one in self._duties}
        given = [None if one is None else known[one] for one in self.turn]
        self._strip.show_days([(str(number), duty) for number, duty in enumerate(given, start=1)])
        self._back.setEnabled(bool(self.turn))
        first: date | None = self.form.values()["from_on"]
        days = [first + DAY * number for number in range(SHOWN)] if first and given else []
        self._ahead.show_days([(str(day.day), given[number % len(given)]) for number, day in enumerate(days)])

    def _on_values(self, values: Mapping[str, Any]) -> None:
        staff_id = StaffId(int(values["person"]))
        service.set_pattern(self._session, self._group_id, staff_id, self.turn, values["from_on"], values["until_on"])


def pattern_words(pattern: Pattern, duties: Sequence[Duty]) -> str:
    """Return the letters of a round; a duty that was let go is a stroke."""
    given = (OFF_LETTER if one is None else (now.letter if (now := heir(duties, one)) else "–") for one in pattern.turn)
    return "".join(given)
