"""Last step of the page: how many came in, who stayed out, and what to do next; changes nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import EmptyState

MOST_NAMED = 12
"""People named who stayed out; all of them stand in the file to mend."""


class Done(QWidget):
    """Says what the import did."""

    wanted_people = Signal()
    wanted_left_out = Signal()

    def __init__(self, told: str, see: str, doubtful: int, left_out: Sequence[str]) -> None:
        """Take the headline, the word to see them, how many are to be checked, and the names of who stayed out."""
        super().__init__()
        hint = [self.tr("{count} of them are to be checked. A backup was made before.").format(count=doubtful)]
        if left_out:
            names = "、".join(left_out[:MOST_NAMED]) + ("…" if len(left_out) > MOST_NAMED else "")
            hint.append(self.tr("{count} stayed out: {names}").format(count=len(left_out), names=names))
        state = EmptyState(told, "\n".join(hint), icon="good")
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(state)
        row = QHBoxLayout()
        row.addStretch(1)
        self.mend = button(self.tr("Save the rows left out to mend"), self.wanted_left_out.emit, icon="save")
        self.mend.setVisible(bool(left_out))
        row.addWidget(self.mend)
        self.to_list = button(see, self.wanted_people.emit, look_="primary")
        row.addWidget(self.to_list)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
