"""What the log says of one line: who, when, why late, and all it was corrected from and by, struck through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, scrolling
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_log import service
from app.features.care_log.model import Line, catalogue
from app.features.care_log.view.wording import entry_text, name_of
from app.kernel.access import Permission
from app.kernel.clock import shown_time
from app.kernel.text import say, words

_BY = words("LogDetail", "{name}, recorded {time}")
_LATE = words("LogDetail", "late: {reason}")
_WHY = words("LogDetail", "corrected: {reason}")
_GONE = words("LogDetail", "taken back")


class LogDetail(QFrame):
    """Filled anew for each line; who may correct it gets the button."""

    correct = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: Line | None = None
        self.setProperty("surface", "card")
        self.setFixedHeight(look().px(84))
        self._outside = QVBoxLayout(self)
        self._outside.setContentsMargins(1, 1, 1, 1)
        self._area = scrolling(QWidget())
        self._outside.addWidget(self._area)

    def show_line(self, line: Line | None) -> None:
        """Show a line with its history; nothing without one. One that is shown already stays."""
        if line is not None and line == self._shown:
            return
        self._shown = line
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(look().px(15), look().px(10), look().px(15), look().px(10))
        told = QVBoxLayout()
        told.setSpacing(look().px(2))
        row.addLayout(told, 1)
        if line is not None:
            for one in self._history(line):
                self._tell(told, one)
            if line.stands and self._may_correct(line):
                text = self.tr("Correct")
                made = button(text, lambda: self.correct.emit(line), icon="edit", parent=inside)
                row.addWidget(made)
        told.addStretch(1)
        self._area.setWidget(inside)

    def _history(self, line: Line) -> Sequence[Line]:
        """Return the line that was chosen first, then the others of its chain, the newest first."""
        chain = service.history_of(self._session, line.entry.id)
        return (line, *(one for one in reversed(chain) if one.entry.id != line.entry.id))

    def _tell(self, column: QVBoxLayout, line: Line) -> None:
        entry = line.entry
        name = name_of(entry.item)
        what, ink = f"{line.name}　{name}　{entry_text(entry)}", "" if line.stands else "second"
        column.addWidget(label(what, "strong", ink, wrap=True, struck=not line.stands))
        parts = [say(_BY, translate, name=line.author, time=shown_time(entry.recorded_at))]
        parts += [say(_LATE, translate, reason=entry.late_reason)] if entry.late else []
        parts += [say(_WHY, translate, reason=entry.why)] if entry.why else []
        parts += [say(_GONE, translate)] if line.withdrawn else []
        column.addWidget(label("　".join(parts), "", "second", wrap=True))

    def _may_correct(self, line: Line) -> bool:
        own = line.entry.recorded_by == self._session.actor.account_id
        known = catalogue().find(line.entry.item) is not None
        may = self._session.may(Permission.LOG_WRITE) and own
        return known and (may or self._session.may(Permission.LOG_CORRECT))
