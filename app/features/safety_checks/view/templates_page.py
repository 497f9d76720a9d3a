"""The page of the checks themselves: how each is, since when and by which source; changed from a day on, never back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, refill, scrolling
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.forms import ReasonDialog
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.safety_checks import service
from app.features.safety_checks.model import Version, standing
from app.features.safety_checks.view.dialogs import PlacesDialog, StartDialog, TemplateDialog
from app.features.safety_checks.view.wording import name_of, often_of
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import TemplateId


class TemplatesPage(PageWidget):
    """A card for each check."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._plans = session.may(Permission.SAFETY_PLAN)
        self._prepares = self._plans or session.may(Permission.SAFETY_PREPARE)
        self._area = scrolling(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        head = QWidget()
        row = FlowLayout(head, look().px(8))
        row.addWidget(label(self.tr("Settings of checks"), "title"))
        if self._prepares:
            row.addWidget(button(self.tr("Places of rounds …"), self._on_places, icon="building"))
            row.addWidget(button(self.tr("A check of your own …"), partial(self._on_change, None), icon="add"))
        if self._plans:
            row.addWidget(button(self.tr("Checks of the program …"), self._on_start, icon="safety"))
        column.addWidget(head)
        column.addWidget(self._area, 1)

    def help_topic(self) -> str:
        """Return the page that tells of checks."""
        return "safety"

    def refresh(self) -> None:
        """Read the checks again."""
        with telling(self):
            made = QWidget()
            column = QVBoxLayout(made)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(look().px(10))
            for card in self._cards():
                column.addWidget(card)
            column.addStretch(1)
            refill(self._area, made)

    def _cards(self) -> Iterator[Card]:
        day = today(self._session.clock)
        every = service.versions(self._session)
        for template_id in dict.fromkeys(one.template_id for one in every):
            theirs = [one for one in every if one.template_id == template_id]
            now = standing(theirs, day)
            yield self._card(template_id, now or theirs[-1], [one for one in theirs if one is not now])

    def _card(self, template_id: TemplateId, one: Version, others: list[Version]) -> Card:
        card = Card(name_of(one.template))
        if one.retired:
            card.head.addWidget(Chip(self.tr("not used any more"), "plain"))
        told = self.tr("{often}; {items} items; {signatures} signatures; since {day}").format(
            often=often_of(one.template), items=len(one.template.items), signatures=one.template.signatures,
            day=one.from_on.isoformat(),
        )  # fmt: skip
        card.body.addWidget(label(told, "", "second", wrap=True))
        sources = dict.fromkeys(key for item in one.template.items for key in item.sources)
        names = "；".join(service.sources()[key] for key in sources if key in service.sources())
        if names:
            card.body.addWidget(label(self.tr("Sources: {names}").format(names=names), "", "second", wrap=True))
        for other in others:
            if not other.confirmed or other.from_on > one.from_on:
                card.body.addLayout(self._coming(other))
        row = QHBoxLayout()
        if not one.retired and not one.template.of_residents:
            row.addWidget(button(self.tr("Blank sheet"), partial(self._on_sheet, one), icon="print"))
        if self._prepares and not one.retired:
            row.addWidget(button(self.tr("Change from a day on …"), partial(self._on_change, one), icon="edit"))
            row.addWidget(button(self.tr("Use it no more …"), partial(self._on_retire, template_id)))
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _coming(self, one: Version) -> QHBoxLayout:
        """Return the line of a version that is prepared or begins later."""
        row = QHBoxLayout()
        told = self.tr("from {day}: {who}: {why}").format(day=one.from_on.isoformat(), who=one.who, why=one.reason)
        kind = self.tr("begins later") if one.confirmed else self.tr("prepared, holds not yet")
        row.addWidget(Chip(kind, "warn", "clock"))
        row.addWidget(label(told, wrap=True), 1)
        if self._plans and not one.confirmed:
            row.addWidget(button(self.tr("Confirm"), partial(self._on_confirm, one), look_="primary"))
        if self._prepares:
            row.addWidget(button(self.tr("Take back"), partial(self._on_withdraw, one)))
        return row

    # deeds ------------------------------------------------------------------------------------------------

    def _done(self) -> None:
        self.changed.emit()
        self.refresh()

    def _on_sheet(self, one: Version) -> None:
        with telling(self):
            self._desk.preview(one.template.name, service.blank_sheet(self._session, one))

    def _on_places(self) -> None:
        PlacesDialog(self._session, self.changed.emit, self).exec()

    def _on_start(self) -> None:
        if StartDialog(self._session, self).done_well():
            self._done()

    def _on_change(self, version: Version | None) -> None:
        if TemplateDialog(self._session, version, self).done_well():
            self._done()

    def _on_retire(self, template_id: TemplateId) -> None:
        day = today(self._session.clock)
        dialog = ReasonDialog(
            self.tr("Use this check no more"),
            self.tr("From today on"),
            lambda reason: service.retire(self._session, template_id, day, reason),
            self,
        )
        if dialog.done_well():
            self._done()

    def _on_confirm(self, one: Version) -> None:
        with telling(self):
            service.confirm_template(self._session, one.id)
            self._done()

    def _on_withdraw(self, one: Version) -> None:
        with telling(self):
            service.withdraw_version(self._session, one.id)
            self._done()
