"""The form of the stock book: what was counted, what came, what went; the number is never filled in beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.forms import AskField, ChoiceField, EntryDialog, NoteField, SecretField
from app.desktop.language import translate
from app.features.medicines import service
from app.features.medicines.model import CountDraft, CountKind, Stock
from app.features.medicines.view.second import add_second, second_of
from app.features.medicines.view.words import COUNT_WORDS, amount
from app.kernel.errors import Finding, NotAllowedError, refuse
from app.kernel.text import say, words

_TITLE = words("StockDialog", "Stock of {medicine}")
_SAVE = words("StockDialog", "Save")
_CHOOSE = words("StockDialog", "Choose what is written down.")
_NUMBER = words("StockDialog", "Write the number, as 12 or 0.5.")


class StockDialog(EntryDialog):
    """Writes one line of the stock book."""

    def __init__(self, session: Session, book: Stock, parent: QWidget | None) -> None:
        super().__init__(
            say(_TITLE, translate, medicine=book.course.draft.title), say(_SAVE, translate), self.write, parent
        )
        self._session, self._book = session, book
        unit = book.course.draft.unit
        kinds = [(kind.value, say(COUNT_WORDS[kind], translate)) for kind in _ORDER]
        self.add(ChoiceField("kind", self.tr("What is written down"), kinds, answers=()), needed=_CHOOSE)
        number = AskField("amount", self.tr("How many ({unit})").format(unit=unit), answers=())
        self.add(number, needed=_NUMBER)
        self.add(NoteField("note", self.tr("Note; why it differs, or to whom it went"), answers=(), optional=True))
        self._pin: SecretField | None = None
        if book.course.draft.locked:
            self._pin = add_second(self, session)
        if book.counted is not None:
            told = self.tr("Last counted: {amount}").format(amount=amount(book.counted.count.amount, unit))
            self.body.insertWidget(0, label(told, "", "second", wrap=True))

    def write(self, values: Mapping[str, Any]) -> None:
        """Record what was counted, came in or went out; an amount that is no number is refused."""
        kind, given = CountKind(values["kind"]), str(values["amount"])
        try:
            number = float(given)
        except ValueError:
            refuse([Finding("amount", _NUMBER)])
            return
        draft = CountDraft(kind=kind, amount=number, note=str(values["note"]))
        try:
            _DEEDS[kind](self._session, self._book.course.id, draft, second_of(values))
        except NotAllowedError:
            if self._pin is not None:
                self._pin.set_value("")
            raise


_ORDER = (CountKind.COUNTED, CountKind.RECEIVED, CountKind.RETURNED, CountKind.DESTROYED)
_DEEDS = {
    CountKind.COUNTED: service.count_stock,
    CountKind.RECEIVED: service.receive_stock,
    CountKind.RETURNED: service.hand_out_stock,
    CountKind.DESTROYED: service.hand_out_stock,
}
