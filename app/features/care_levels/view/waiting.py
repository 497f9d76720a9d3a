"""What clerks prepared of official classes, for the director: confirm, or send back with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, scrolling, swap
from app.desktop.care_signs import ClassMark
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.care_levels import service
from app.features.care_levels.model import OfficialClass
from app.features.care_levels.view import deeds
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.signs import class_chip, side_by_side
from app.kernel.access import Permission
from app.kernel.care import SelfCare
from app.kernel.clock import shown_time
from app.kernel.ids import ResidentId


class ClassWaitingPage(PageWidget):
    """One card for each finding that waits; the keyboard goes from answer to answer."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(label(self.tr("Official classes to confirm"), "title"))
        self._column = column
        self._first: QPushButton | None = None
        self._inside = QWidget()
        column.addWidget(self._inside, 1)

    def open(self, subject: int | None) -> None:
        """Read what waits, and put the keyboard on the first answer."""
        super().open(subject)
        if self._first is not None:
            self._first.setFocus()

    def refresh(self) -> None:
        """Read what waits again."""
        with telling(self):
            self.show_waiting(service.prepared_classes(self._session))

    def show_waiting(self, waiting: Sequence[tuple[str, OfficialClass]]) -> None:
        """Show findings, each with the resident's name."""
        self._first = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        for name, one in waiting:
            column.addWidget(self._card(name, one))
        if not waiting:
            column.addWidget(EmptyState(self.tr("Nothing waits for you"), icon="good"))
        column.addStretch(1)
        former, self._inside = self._inside, scrolling(inside)
        swap(self._column, former, self._inside)

    def _card(self, name: str, one: OfficialClass) -> QWidget:
        around = Around(self._session, self._desk, ResidentId(one.resident_id), self)
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(ClassMark(one.draft.self_care, 48), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        words.addWidget(label(name, "heading", wrap=True))
        words.addWidget(self._change(one, service.classes_at(self._session).get(one.resident_id)))
        for text in self._details(around, one):
            words.addWidget(label(text, "", "second", wrap=True))
        words.addWidget(side_by_side(*self._verbs(around, name, one)))
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def _change(self, one: OfficialClass, before: SelfCare | None) -> QWidget:
        """Return the class that stands now, and the one that would."""
        since = label(self.tr("from {day} on").format(day=one.draft.from_on), "", "second")
        arrow = label("→", "strong")
        return side_by_side(class_chip(before or SelfCare.UNASSESSED), arrow, class_chip(one.draft.self_care), since)

    def _details(self, around: Around, one: OfficialClass) -> list[str]:
        found = self.tr("found on {day}: {office}, {document}")
        told = one.draft
        by = self.tr("filled in by {name} at {when}")
        why = self.tr("corrects an earlier one: {why}").format(why=told.why) if told.why else ""
        every = (
            found.format(day=told.decided_on, office=told.office, document=told.document),
            why,
            told.note,
            by.format(name=around.writer(one.recorded.by), when=shown_time(one.recorded.at)),
        )
        return [text for text in every if text]

    def _verbs(self, around: Around, name: str, one: OfficialClass) -> list[QPushButton]:
        made = []
        if one.paper is not None and self._session.may(Permission.RESIDENTS_READ):
            paper = partial(deeds.look_at_class, around, self, one)
            made.append(button(self.tr("Paper"), paper, icon="attach", look_="link", name=f"{self.tr('Paper')} {name}"))
        person = partial(self._desk.go, "resident", one.resident_id, "levels")
        made.append(button(self.tr("Open the file"), person, icon="resident", look_="link"))
        refuse, agree = partial(deeds.refuse, around, self, one), partial(deeds.confirm, around, self, one)
        made.append(button(self.tr("Send back"), refuse, name=f"{self.tr('Send back')} {name}"))
        confirm = button(self.tr("Confirm"), agree, icon="done", name=f"{self.tr('Confirm')} {name}")
        self._first = self._first or confirm
        return [*made, confirm]
