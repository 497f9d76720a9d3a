"""Which township pays (户籍地、出资地), with its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.forms import AskField, DayField, EntryDialog
from app.desktop.language import translate
from app.features.residents import service
from app.features.residents.model import FundingTownship, Shown, current_township
from app.features.residents.view.entries import EntriesCard, EntryLine
from app.features.residents.view.reason_dialog import reason_dialog
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.clock import today
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

_TITLE, _SAVE = words("ResidentDialog", "Township that pays"), words("ResidentDialog", "Save township")
_TOWNSHIP = words("ResidentDialog", "Township of registration")
_FROM, _WHY = words("ResidentDialog", "From which day on"), words("ResidentDialog", "Why it changed")


class TownshipCard(QWidget):
    """The card 户籍地(出资地)."""

    saved = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._resident_id = ResidentId(0)
        add = (self.tr("New township"), self._on_add) if session.may(Permission.RESIDENTS_CHANGE) else None
        self._card = EntriesCard(self.tr("Township that pays"), "money", add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_townships(self, seen: Shown) -> None:
        """Read and show the townships, the present one first."""
        self._resident_id = seen.resident.id
        history = service.townships(self._session, self._resident_id)
        now = current_township(history, today(self._session.clock))
        self._card.show_entries([self._line(line, now) for line in reversed(history)], Answer.NOT_ASKED, None)

    def _line(self, line: FundingTownship, now: FundingTownship | None) -> EntryLine:
        since = self.tr("from {day} on").format(day=line.from_on.isoformat())
        detail = "  ".join(filter(None, (self.tr("pays now") if line is now else "", since, line.reason)))
        if not self._session.may(Permission.RESIDENTS_CHANGE):
            return EntryLine(line.township, detail)
        return EntryLine(line.township, detail, ((self.tr("Take back"), lambda: self._on_back(line)),))

    def _on_add(self) -> None:
        def save(township: str, from_on: date, why: str) -> None:
            service.set_township(self._session, self._resident_id, township, from_on, reason=why)

        self._open(township_dialog(today(self._session.clock), save, self))

    def _on_back(self, line: FundingTownship) -> None:
        def take_back(why: str) -> None:
            service.withdraw_township(self._session, line.id, why)

        self._open(reason_dialog(line.township, take_back, self))

    def _open(self, dialog: EntryDialog) -> None:
        if dialog.done_well():
            self.saved.emit()


def township_dialog(day: date, save: Callable[[str, date, str], object], parent: QWidget | None = None) -> EntryDialog:
    """Return the dialog that records a township from a day on."""

    def deed(values: Mapping[str, Any]) -> None:
        save(values["township"], values["from_on"] or day, values["why"])

    dialog = EntryDialog(say(_TITLE, translate), say(_SAVE, translate), deed, parent)
    dialog.add(AskField("township", say(_TOWNSHIP, translate), answers=()))
    dialog.add(DayField("from_on", say(_FROM, translate), today=lambda: day), day)
    dialog.add(AskField("why", say(_WHY, translate), answers=(), optional=True))
    return dialog
