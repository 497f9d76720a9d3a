"""The ratio of the home in one line under the grid: as the home reads the rule, and the reading that differs most."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.data.session import Session
from app.desktop.cards import label, swap
from app.desktop.chips import Chip
from app.desktop.theme import look
from app.features.staff import service as staff
from app.features.staff.model import RatioRow, shown_hands
from app.kernel.access import Permission
from app.kernel.clock import today

DEPENDENTS = "dependents"
"""The reading that asks who counts as unable to care for themselves."""


class RatioLine(QWidget):
    """Need, actual and gap of today; hidden from those who may not read levels, and where no rule is active."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._row, self._inside = QHBoxLayout(self), QWidget()
        self._row.setContentsMargins(look().px(8), 0, look().px(8), 0)
        self._row.addWidget(self._inside)

    def refresh(self) -> None:
        """Read the ratio again."""
        session = self._session
        may = session.may(Permission.LEVELS_READ) and session.may(Permission.STAFF_READ)
        rows = staff.ratio_on(session, today(session.clock)) if may else ()
        shown = [one for one in rows if one.differs in ("", DEPENDENTS)][:2]
        self.setVisible(bool(shown))
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().px(8))
        line.addWidget(label(self.tr("Ratio"), "strong"))
        for one in shown:
            self._add(line, one)
        line.addStretch(1)
        swap(self._row, self._inside, made)
        self._inside = made

    def _add(self, line: QHBoxLayout, row: RatioRow) -> None:
        told = self.tr("needed {need}, in post {actual}")
        if row.differs:
            told = self.tr("other reading: needed {need}, in post {actual}")
        line.addWidget(label(told.format(need=row.need, actual=shown_hands(row.actual)), "", "second"))
        text = self.tr("{gap} short").format(gap=row.gap) if row.gap else self.tr("enough")
        line.addWidget(Chip(text, "bad" if row.gap else "good", "danger" if row.gap else "done"))
