"""What restoring a backup would change, told before anything happens; restores nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, scrolling
from app.desktop.chips import Chip
from app.desktop.theme import look
from app.features.upkeep.model import Named, RestorePreview
from app.kernel.clock import shown_time

MOST_NAMES = 40
"""Names shown of each group; the count is always whole."""


class RestoreStep(QWidget):
    """The preview, with the way back and the deed."""

    back_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addStretch(1)
        self.safe = button(self.tr("Leave it as it is"), self.back_wanted.emit, icon="back", parent=self)
        row.addWidget(self.safe)
        row.addWidget(
            button(
                self.tr("Restore this backup"), self.restore_wanted.emit, look_="danger", icon="restore", parent=self
            )
        )
        self._column.addLayout(row)

    def show_preview(self, shown: RestorePreview) -> None:
        """Tell what would change."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(self._summary(shown))
        for title, kind, people in (
            (self.tr("Would be gone: entered since"), "bad", shown.only_now),
            (self.tr("Would be back: taken out since"), "good", shown.only_then),
            (self.tr("Would be as they were then"), "warn", shown.different),
        ):
            column.addWidget(self._group(title, kind, people))
        column.addStretch(1)
        area = scrolling(inside)
        self._column.replaceWidget(self._inside, area)
        self._inside.deleteLater()
        self._inside = area
        if self._column.indexOf(area) < 0:
            self._column.insertWidget(0, area, 1)
        self.safe.setFocus()

    def _summary(self, shown: RestorePreview) -> Card:
        card = Card(self.tr("If you restore the backup of {made}").format(made=_time(shown.made_at)), "restore")
        lines = [self.tr("{count} entries of the trail were made since then.").format(count=shown.entries_since)]
        if shown.last_entry_at is not None:
            lines.append(self.tr("The last one is of {time}.").format(time=_time(shown.last_entry_at)))
        lines.append(self.tr("The home as it is now is kept beside it, whole. Afterwards everybody signs in again."))
        for line in lines:
            card.body.addWidget(label(line, wrap=True))
        return card

    def _group(self, title: str, kind: str, people: Sequence[Named]) -> Card:
        card = Card(title)
        count = self.tr("{count} people").format(count=len(people))
        card.head.addWidget(Chip(count, kind if people else "plain", "resident"))
        names = [f"{one.name} {one.number}" for one in people[:MOST_NAMES]]
        if len(people) > MOST_NAMES:
            names.append(self.tr("and {count} more").format(count=len(people) - MOST_NAMES))
        card.body.addWidget(label("　".join(names) or self.tr("Nobody."), "", "" if people else "second", wrap=True))
        return card


def _time(at: datetime) -> str:
    return shown_time(at)
