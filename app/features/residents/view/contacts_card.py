"""Guardians and contacts, in the order to call them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.forms import AskField, ChoiceField, EntryDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.features.residents import service
from app.features.residents.model import CONTACT_WORDS, Contact, ContactDraft, ContactId, ContactKind, Shown
from app.features.residents.view.answering import record_answer
from app.features.residents.view.entries import EntriesCard, EntryLine
from app.features.residents.view.reason_dialog import reason_dialog
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

Save = Callable[[ContactDraft], object]


class ContactsCard(QWidget):
    """The card 联系人."""

    saved = Signal()

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._resident_id = ResidentId(0)
        may = session.may(Permission.RESIDENTS_CHANGE)
        add = (self.tr("Add"), self._on_add) if may else None
        self._card = EntriesCard(self.tr("Guardian and contacts"), "contact", add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_contacts(self, seen: Shown) -> None:
        """Read and show the contacts."""
        self._resident_id = seen.resident.id
        contacts = service.contacts(self._session, self._resident_id)
        may = self._session.may(Permission.RESIDENTS_CHANGE)
        answer = seen.resident.lists.get("contact", Answer.NOT_ASKED)
        self._card.show_entries(self._lines(contacts), answer, partial(self._on_answer, seen) if may else None)

    def _lines(self, contacts: Sequence[Contact]) -> list[EntryLine]:
        """Return the contacts in the order of calling, with what moves each of them in it."""
        lines = [self._line(contact) for contact in contacts]
        if not self._session.may(Permission.RESIDENTS_CHANGE):
            return lines
        order = [contact.id for contact in contacts]
        return [
            replace(
                line,
                up=self._ordering(order, place, place - 1) if place else None,
                down=self._ordering(order, place, place + 1) if place + 1 < len(order) else None,
            )
            for place, line in enumerate(lines)
        ]

    def _ordering(self, order: Sequence[ContactId], place: int, other: int) -> Callable[[], None]:
        """Return what lets two neighbours change places."""
        wanted = list(order)
        wanted[place], wanted[other] = wanted[other], wanted[place]

        def move() -> None:
            with telling(self):
                service.order_contacts(self._session, self._resident_id, wanted)
                self.saved.emit()

        return move

    def _line(self, contact: Contact) -> EntryLine:
        draft = contact.draft
        kind = say(CONTACT_WORDS[draft.kind], translate)
        title = f"{draft.name}（{draft.relation}）" if draft.relation else draft.name
        detail = "  ".join(filter(None, (kind, draft.phone, draft.address, draft.document)))
        return EntryLine(title, detail, self._verbs(contact))

    def _verbs(self, contact: Contact) -> tuple[tuple[str, Callable[[], object]], ...]:
        verbs: list[tuple[str, Callable[[], object]]] = []
        if contact.draft.phone and self._session.may(Permission.RESIDENTS_REVEAL):
            verbs.append((self.tr("Show phone"), lambda: self._on_reveal(contact)))
        if self._session.may(Permission.RESIDENTS_CHANGE):
            verbs.append((self.tr("Change"), lambda: self._on_change(contact)))
            verbs.append((self.tr("Take back"), lambda: self._on_withdraw(contact)))
        return tuple(verbs)

    def _on_answer(self, seen: Shown, answer: Answer) -> None:
        with telling(self):
            listed = ("contact", self.tr("Guardian and contacts"))
            record_answer(self._session, self._desk, seen.resident, listed, answer, self.saved.emit)

    def _on_add(self) -> None:
        self._open(
            contact_dialog(None, lambda draft: service.add_contact(self._session, self._resident_id, draft), self)
        )

    def _on_change(self, contact: Contact) -> None:
        self._open(contact_dialog(contact, lambda draft: service.change_contact(self._session, contact, draft), self))

    def _on_withdraw(self, contact: Contact) -> None:
        def take_back(why: str) -> None:
            service.withdraw_contact(self._session, contact.id, why)

        self._open(reason_dialog(contact.draft.name, take_back, self))

    def _on_reveal(self, contact: Contact) -> None:
        """Show the phone in the card; it stands in the trail."""
        with telling(self):
            phone = service.reveal(self._session, self._resident_id, f"contact:{contact.id}")
            shown = replace(contact, draft=replace(contact.draft, phone=phone))
            others = service.contacts(self._session, self._resident_id)
            lines = self._lines([shown if one.id == contact.id else one for one in others])
            self._card.show_entries(lines, Answer.NOT_ASKED, None)

    def _open(self, dialog: EntryDialog) -> None:
        if dialog.done_well():
            self.saved.emit()


_NEW, _CHANGE = words("ResidentDialog", "New contact"), words("ResidentDialog", "Change contact")
_SAVE, _KIND = words("ResidentDialog", "Save contact"), words("ResidentDialog", "What the contact is")
_TEXTS = {
    "name": words("ResidentDialog", "Name, or name of the office"),
    "relation": words("ResidentDialog", "Relation to the resident"),
    "phone": words("ResidentDialog", "Phone"),
    "address": words("ResidentDialog", "Address"),
    "document": words("ResidentDialog", "Paper that makes the guardian one"),
}


def contact_dialog(contact: Contact | None, save: Save, parent: QWidget | None = None) -> EntryDialog:
    """Return the dialog that enters or changes a contact."""
    old = contact.draft if contact else None

    def deed(values: Mapping[str, Any]) -> None:
        save(_draft(values))

    dialog = EntryDialog(say(_CHANGE if old else _NEW, translate), say(_SAVE, translate), deed, parent)
    kinds = [(kind.value, say(text, translate)) for kind, text in CONTACT_WORDS.items()]
    kind = ChoiceField("kind", say(_KIND, translate), kinds, answers=())
    dialog.add(kind, (old.kind if old else ContactKind.RELATIVE).value)
    for key, text in _TEXTS.items():
        field = AskField(key, say(text, translate), answers=(), optional=key != "name")
        dialog.add(field, getattr(old, key) if old else None)
    return dialog


def _draft(values: Mapping[str, Any]) -> ContactDraft:
    kind = ContactKind(values["kind"])
    texts = {key: str(values[key]) for key in _TEXTS}
    return ContactDraft(kind=kind, is_office=kind is ContactKind.COMMITTEE, **texts)
