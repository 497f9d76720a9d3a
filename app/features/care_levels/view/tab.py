"""The tab 护理等级 of a resident: what is due, and the three kinds of level, each in its own card."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, picture, scrolling, swap
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.care_levels.service import Care
from app.features.care_levels.view import deeds
from app.features.care_levels.view.ability_card import AbilityCard
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.class_card import ObservationCard, OfficialCard
from app.features.care_levels.view.risks_card import RisksCard
from app.features.care_levels.view.signs import AHEAD_DAYS, due_chip, side_by_side
from app.features.care_levels.view.strip import strip_of
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import ResidentId


class LevelsTab(PageWidget):
    """Reads and writes the levels of one resident; emits `changed` after each write."""

    def __init__(self, session: Session, desk: Desk, resident_id: ResidentId) -> None:
        super().__init__()
        self._around = Around(session, desk, resident_id, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self.refresh()

    def open(self, subject: int | None) -> None:
        """Show another resident."""
        if subject is not None:
            self._around = Around(self._around.session, self._around.desk, ResidentId(subject), self)
        self.refresh()

    def refresh(self) -> None:
        """Read the levels again."""
        with telling(self):
            self.show_care(self._around.care())

    def show_care(self, care: Care) -> None:
        """Show what is on record."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, look().px(8), 0)
        column.setSpacing(look().px(12))
        column.addWidget(self._due_card(care))
        if (strip := strip_of(self._around, care)) is not None:
            column.addWidget(strip)
        column.addLayout(self._cards(care))
        column.addWidget(RisksCard(self._around, care))
        column.addStretch(1)
        former, self._inside = self._inside, scrolling(whole)
        swap(self._column, former, self._inside)

    def _cards(self, care: Care) -> QBoxLayout:
        """Return the three cards side by side, below each other with the largest text."""
        ways = QBoxLayout.Direction
        tall = look().size is TextSize.XLARGE
        row = QBoxLayout(ways.TopToBottom if tall else ways.LeftToRight)
        row.setSpacing(look().px(12))
        for kind in (OfficialCard, ObservationCard, AbilityCard):
            row.addWidget(kind(self._around, care), 1)
        return row

    def _due_card(self, care: Care) -> QWidget:
        """Return the line that says what is due, with days."""
        card = Card()
        card.body.setContentsMargins(look().px(16), look().px(8), look().px(16), look().px(8))
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        day = today(self._around.session.clock)
        last = day + timedelta(days=AHEAD_DAYS)
        shown = [one for one in care.due if one.due_on is None or one.due_on <= last]
        row.addWidget(picture("todo" if shown else "good", "primary", 22))
        said: QWidget = label(self.tr("Nothing is due soon."), "strong")
        if shown:
            said = side_by_side(*(due_chip(one, day) for one in shown))
        column = QVBoxLayout()  # keeps it level with what stands beside it
        column.addStretch(1)
        column.addWidget(said)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addLayout(self._notice(care))
        card.body.addLayout(row)
        return card

    def _notice(self, care: Care) -> QHBoxLayout:
        """Return the way to the notice of all that stands, for those who print."""
        row = QHBoxLayout()
        anything = care.official is not None or care.ability is not None or care.risks
        if anything and self._around.may(Permission.DOSSIER_PRINT):
            row.addWidget(button(self.tr("Print the notice"), partial(deeds.print_notice, self._around), icon="print"))
        return row
