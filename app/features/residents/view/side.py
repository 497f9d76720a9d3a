"""Beside a resident's facts: what is to be checked or fetched, and how complete the file is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.forms import AskField, EntryDialog
from app.desktop.language import named, translate
from app.desktop.theme import look
from app.features.residents import service
from app.features.residents.model import BY_KEY, PHOTO, Completeness, Doubt, doubt_text
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import ResidentId
from app.kernel.text import Words, say, words

_LISTS = {
    "contact": words("ResidentSide", "Contacts"),
    "allergy": words("ResidentSide", "Allergies"),
    "disease": words("ResidentSide", "Diagnoses"),
    PHOTO: words("ResidentSide", "Photo"),
    "bed": words("ResidentSide", "Bed"),
    "township": words("ResidentSide", "Township that pays"),
}
_CHECKED, _WHAT = words("ResidentDialog", "Mark as checked"), words("ResidentDialog", "What came of it")
_BIRTHDAY = {
    "": words("ResidentSide", "Birthday this year: {day}"),
    "feb_29": words("ResidentSide", "Born on 29 February; this year the birthday is kept on {day}"),
    "leap_month": words("ResidentSide", "Born in a leap month; this year the birthday is kept on {day}"),
}


def thing_word(key: str) -> str:
    """Return the word of a field, or of another thing that is counted or doubted."""
    word = BY_KEY[key].label if key in BY_KEY else _LISTS.get(key)
    return say(word, translate) if isinstance(word, Words) else key


class Side(QWidget):
    """The column at the right of the page."""

    saved = Signal()
    wanted_field = Signal(str)
    wanted_resident = Signal(object)  # id of the next one with something to be checked

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._checked: ResidentId | None = None  # whose last doubts were just settled here
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(12))
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self._column.addStretch(1)

    def show_side(self, resident_id: ResidentId) -> None:
        """Read and show what waits and what is missing."""
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        doubts = service.doubts(self._session, resident_id)
        if doubts:
            card = self._doubts(doubts)
            self._lead_on(card, resident_id)
            column.addWidget(card)
        elif self._checked == resident_id:
            card = Card(self.tr("All checked here"), "good")
            self._lead_on(card, resident_id)
            column.addWidget(card)
        column.addWidget(self._complete(service.file_completeness(self._session, resident_id)))
        if (born := self._birthday(resident_id)) is not None:
            column.addWidget(born)
        self._column.insertWidget(0, self._inside)

    def _doubts(self, doubts: tuple[Doubt, ...]) -> Card:
        card = Card(self.tr("To be checked    {count}").format(count=len(doubts)), "not_asked")
        may = self._session.may(Permission.RESIDENTS_CHANGE)
        for doubt in doubts:
            word = thing_word(doubt.draft.field)
            card.body.addWidget(label(word, "strong", wrap=True))
            card.body.addWidget(label(doubt_text(doubt, translate), "", "second", wrap=True))
            if may:
                name = f"{word}: {self.tr('Checked')}"
                card.body.addWidget(button(self.tr("Checked"), self._checking(doubt), icon="done", name=name))
        return card

    def _lead_on(self, card: Card, resident_id: ResidentId) -> None:
        """Say how many residents have something to be checked, which of them this is, and lead to the next."""
        if not self._session.may(Permission.RESIDENTS_CHANGE):
            return
        waiting = [one.id for one in service.unfinished(self._session) if one.doubts]
        place = waiting.index(resident_id) if resident_id in waiting else -1
        after = [*waiting[place + 1 :], *waiting[: max(place, 0)]]
        if not after:
            return
        if place >= 0:
            said = self.tr("{place}/{count} residents").format(place=place + 1, count=len(waiting))
        else:
            said = self.tr("{count} more residents").format(count=len(waiting))
        card.body.addWidget(label(said, "strong"))
        card.body.addWidget(button(self.tr("Next one"), lambda: self.wanted_resident.emit(after[0]), icon="next"))

    def _complete(self, whole: Completeness) -> Card:
        card = Card(self.tr("How complete"), "papers")
        card.head.addWidget(label(f"{whole.filled}/{whole.whole}", "strong"))
        bar = QProgressBar()
        bar.setRange(0, whole.whole)
        bar.setValue(whole.filled)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("{filled} of {whole} filled in").format(filled=whole.filled, whole=whole.whole))
        card.body.addWidget(bar)
        if whole.missing:
            text = self.tr("{count} still to be asked").format(count=len(whole.missing))
            first = whole.missing[0]
            card.body.addWidget(button(text, lambda: self.wanted_field.emit(first), icon="next"))
            named = "、".join(map(thing_word, whole.missing[:4]))
            card.body.addWidget(label(named + ("…" if len(whole.missing) > 4 else ""), "", "second", wrap=True))
        return card

    def _birthday(self, resident_id: ResidentId) -> Card | None:
        found = service.birthday(self._session, resident_id, today(self._session.clock).year)
        if found is None:
            return None
        card = Card()
        card.body.addWidget(label(say(_BIRTHDAY[found.rule], translate, day=found.on.isoformat()), "", wrap=True))
        return card

    def _checking(self, doubt: Doubt) -> Callable[[], None]:
        def check() -> None:
            def settle(note: str) -> None:
                service.settle_doubt(self._session, doubt.id, note)

            if doubt_dialog(doubt, settle, self).done_well():
                self._checked = doubt.resident_id
                self.saved.emit()

        return check


def doubt_dialog(doubt: Doubt, settle: Callable[[str], object], parent: QWidget | None = None) -> EntryDialog:
    """Return the dialog that records that a doubt was looked at."""
    title = named(thing_word(doubt.draft.field), doubt_text(doubt, translate))
    dialog = EntryDialog(title, say(_CHECKED, translate), lambda values: settle(values["note"]), parent)
    dialog.add(AskField("note", say(_WHAT, translate), answers=(), optional=True))
    return dialog
