"""What the ability form is put together from, and where it stands; knows nothing of the order of its steps."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, scrolling
from app.desktop.desk import Desk
from app.desktop.theme import TextSize, look
from app.features.care_levels.model import form
from app.features.care_levels.service.drafting import ABOUT, CONDITIONS, END, SHEET, Filling
from app.features.care_levels.view.assess_about import AboutCard, AboutForm
from app.features.care_levels.view.assess_conditions import ConditionsCard
from app.features.care_levels.view.assess_end import EndPart
from app.features.care_levels.view.assess_item import ItemCard
from app.features.care_levels.view.assess_sheet import SheetCard
from app.features.care_levels.view.assess_strip import ProgressStrip
from app.features.care_levels.view.assess_totals import TotalsCard
from app.features.care_levels.view.assess_who import WhoCard
from app.kernel.ids import ResidentId

CODES = tuple(item.code for item in form().items)
"""The 26 items as steps, in the order printed."""


class AssessScreen(QWidget):
    """Who and strip above, one step with the points beside it, the buttons at the lower edge."""

    stopped = Signal()
    again_wanted = Signal()

    def __init__(self, session: Session, desk: Desk, resident_id: ResidentId, filling: Filling) -> None:
        super().__init__()
        self.resident_id, self.filling = resident_id, filling
        self.assessor = session.actor.name  # who assesses is who is signed in
        self.who = WhoCard(session, desk, resident_id, self.again_wanted.emit)
        self.strip, self.totals = ProgressStrip(), TotalsCard()
        self.about_form, self.end_form = AboutForm(session, filling), AboutForm(session, filling)
        self.about = AboutCard(self.about_form, self.assessor)
        self.item, self.sheet, self.conditions = ItemCard(), SheetCard(), ConditionsCard(filling)
        self.end = EndPart(self.end_form, self.assessor)
        self._steps: dict[str, QWidget] = {
            ABOUT: self.about, SHEET: self.sheet, CONDITIONS: self.conditions, END: self.end,
        }  # fmt: skip
        self.to_sheet = button(self.tr("All 26 items"), icon="todo", parent=self)
        self.to_end = button(self.tr("To the result"), icon="forward")
        self.before = button(self.tr("Back one step"), icon="back")  # no parent yet: keys reach the lower edge last
        self.note = button(self.tr("Write a note"), self.item.begin_note, icon="edit")
        self.stop = button(self.tr("Stop here for now"), self.stopped.emit, icon="backup")
        self.open_items = label("", "strong", "accent_text", wrap=True)
        self.next = button("", look_="primary")
        self._lay_out()

    def place(self, step: str) -> None:
        """Show the part of a step, from its top."""
        shown = self._steps.get(step, self.item)
        for part in (self.item, *self._steps.values()):
            part.setVisible(part is shown)
        self.totals.setVisible(step in CODES or step == SHEET)
        self.note.setVisible(step in CODES)
        self.before.setVisible(step != ABOUT)
        self.to_sheet.setVisible(step != SHEET)
        QTimer.singleShot(0, shown, lambda: self._area.verticalScrollBar().setValue(shown.y()))  # laid out by then

    def _lay_out(self) -> None:
        """Put who and strip above, the steps below with the totals beside, the buttons at the lower edge.

        Large text needs the whole page: all but the buttons scrolls, and the totals go below.
        """
        wide = look().size is TextSize.STANDARD
        steps = QWidget()
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        above: tuple[QWidget, ...] = (self.who, self._strip_card())
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(look().px(10))
        for part in above:
            (outside if wide else column).addWidget(part)
        for part in (self.item, *self._steps.values()):
            part.hide()
            column.addWidget(part)
        self._area = scrolling(steps)
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(self._area, 1)
        if wide:
            self.totals.setFixedWidth(look().px(272))
            row.addWidget(self.totals)
        else:
            column.addWidget(self.totals)
        outside.addLayout(row, 1)
        outside.addLayout(self._footer())

    def _strip_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(look().px(16), look().px(6), look().px(16), look().px(6))
        row = QHBoxLayout()
        row.addWidget(self.strip, 1)
        row.addWidget(self.to_sheet)
        if look().size is not TextSize.STANDARD:
            row.addWidget(self.to_end)
        card.body.addLayout(row)
        return card

    def _footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(10))
        for part in (self.before, self.note, self.stop):
            row.addWidget(part)
        row.addWidget(self.open_items, 1)
        if look().size is TextSize.STANDARD:
            row.addWidget(self.to_end)  # the strip above has no room for it in one line
        row.addWidget(self.next)
        return row
