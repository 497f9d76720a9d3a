"""The tabs that hold forms: the person's own facts with contacts and townships, and health with its lists."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from app.data.session import Session
from app.desktop.desk import Desk
from app.features.residents import service
from app.features.residents.view.contacts_card import ContactsCard
from app.features.residents.view.contributed import TabPart
from app.features.residents.view.facts_form import FactsForm
from app.features.residents.view.health_cards import HealthCards
from app.features.residents.view.township_card import TownshipCard
from app.kernel.access import Permission
from app.kernel.ids import ResidentId


class _FormTab(TabPart):
    """What the tabs share whose facts are typed into a form."""

    form: FactsForm

    def leave(self) -> None:
        """Keep what is typed as a draft."""
        self.form.keep_draft_now()

    def save(self) -> None:
        """Save the facts."""
        self.form.save()


class BasicTab(_FormTab):
    """基本: who the person is; contacts and townships for those who read identity."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session = session
        self.form = FactsForm(session, desk, "basic")
        self.form.saved.connect(self.saved.emit)
        self.contacts, self.townships = ContactsCard(session, desk), TownshipCard(session)
        self._reads = session.may(Permission.RESIDENTS_READ) or session.may(Permission.RESIDENTS_READ_MASKED)
        if self._reads:
            for card in (self.contacts, self.townships):
                card.saved.connect(self.saved.emit)
                self.form.below.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def show_resident(self, resident_id: ResidentId, *, left: bool) -> None:
        """Read and show a resident; what was typed and not saved stays if it is the same person.

        Facts of somebody who left can be read only.
        """
        seen = service.resident(self._session, resident_id)
        self.form.show_facts(replace(seen, changeable=frozenset()) if left else seen)
        if self._reads:
            self.contacts.show_contacts(seen)
            self.townships.show_townships(seen)


class HealthTab(_FormTab):
    """健康: what body and mind need; diagnoses, allergies, operations, vaccines."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session = session
        self.form = FactsForm(session, desk, "health")
        self.cards = HealthCards(session, desk)
        for part in (self.form, self.cards):
            part.saved.connect(self.saved.emit)
        self.form.above.addWidget(self.cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def show_resident(self, resident_id: ResidentId, *, left: bool) -> None:
        """Read and show a resident's health; it leaves a trace where the post reads it for dossiers only."""
        seen = service.health(self._session, resident_id)
        self.form.show_facts(replace(seen, changeable=frozenset()) if left else seen)
        self.cards.show_items(seen)
