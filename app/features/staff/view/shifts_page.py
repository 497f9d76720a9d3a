"""The settings page of areas and shifts: one card for the whole home, one for each area; glue only."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, rule, scrolling
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.places import service as places
from app.features.staff import service
from app.features.staff.model import Area, AreaDraft, ShiftKind, day_findings, span
from app.features.staff.view.dialogs import AreaDialog
from app.features.staff.view.plan_dialog import PlanDialog
from app.kernel.clock import today


class ShiftsPage(PageWidget):
    """Which shifts there are, where, and from which day."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Areas and shifts"), "title"))
        head.addStretch(1)
        head.addWidget(button(self.tr("Add an area"), self._on_add, icon="add", parent=self))
        column.addLayout(head)
        self._area = scrolling(QWidget())
        column.addWidget(self._area, 1)

    def refresh(self) -> None:
        """Read areas and shifts again."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        with telling(self):
            column.addWidget(self._home_card())
            for area in service.areas(self._session):
                column.addWidget(self._area_card(area))
        column.addStretch(1)
        self._area.setWidget(inside)

    # cards --------------------------------------------------------------------------------------------

    def _home_card(self) -> Card:
        card = Card(self.tr("The whole home"), "home")
        if not service.areas(self._session):
            hint = self.tr("The home is handed over as one. Areas are for floors that are handed over apart.")
            card.body.addWidget(label(hint, "", "second", wrap=True))
        self._add_kinds(card, None)
        return card

    def _area_card(self, area: Area) -> Card:
        card = Card(area.name, "floor")
        change = self.tr("Change {name}").format(name=area.name)
        card.head.addWidget(
            button(self.tr("Name and floors"), partial(self._on_change, area), look_="link", name=change)
        )
        gone = self.tr("Take back {name}").format(name=area.name)
        card.head.addWidget(button(self.tr("Take back"), partial(self._on_withdraw, area), look_="link", name=gone))
        floors = [
            f"{building.name} {floor.name}"
            for building in places.plan(self._session, retired=True).buildings
            for floor in building.floors
            if floor.id in area.floors
        ]
        card.body.addWidget(label("　".join(floors), "", "second", wrap=True))
        self._add_kinds(card, area)
        return card

    def _add_kinds(self, card: Card, area: Area | None) -> None:
        """Add the shifts of today and those that come, their gaps and overlaps, and the button that changes them."""
        day, area_id = today(self._session.clock), area.id if area else None
        kinds = service.kinds(self._session)
        own = [one for one in kinds if one.area_id == area_id and (one.until_on is None or one.until_on >= one.from_on)]
        shown = [one for one in own if one.until_on is None or one.until_on >= day]
        for kind in sorted(shown, key=lambda one: (one.from_on, one.begins)):
            card.body.addWidget(self._kind_row(kind))
            card.body.addWidget(rule())
        if not shown:
            card.body.addWidget(label(self.tr("Has the shifts of the whole home."), "", "second", wrap=True))
        elif found := day_findings(kinds, area_id, day):
            chips = FlowLayout(spacing=look().px(8))
            for one in found:
                chips.addWidget(Chip(one.text(translate), "warn", "warning"))
            card.body.addLayout(chips)
        row = QHBoxLayout()
        text = self.tr("Change the shifts") if shown else self.tr("Give it own shifts")
        name = f"{text}: {area.name if area else self.tr('The whole home')}"
        row.addWidget(button(text, partial(self._on_plan, area), icon="edit", name=name, parent=card))
        row.addStretch(1)
        card.body.addLayout(row)

    def _kind_row(self, kind: ShiftKind) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(16))
        name = label(kind.name, "heading")
        name.setMinimumWidth(look().px(110))
        row.addWidget(name)
        row.addWidget(label(span(kind.begins, kind.ends), "strong"))
        told = []
        if kind.from_on > today(self._session.clock):
            told.append(self.tr("from {day} on").format(day=kind.from_on.isoformat()))
        if kind.until_on is not None:
            told.append(self.tr("until {day}").format(day=kind.until_on.isoformat()))
        row.addWidget(label("　".join(told), "", "second"), 1)
        return made

    # what is pressed ----------------------------------------------------------------------------------

    def _on_add(self) -> None:
        def save(draft: AreaDraft) -> None:
            service.add_area(self._session, draft)
            self._saved(self.tr("{name} is an area now.").format(name=draft.name))

        with telling(self):
            AreaDialog(self._session, None, save, self).exec()

    def _on_change(self, area: Area) -> None:
        def save(draft: AreaDraft) -> None:
            service.change_area(self._session, area.id, draft)
            self._saved(self.tr("Saved."))

        with telling(self):
            AreaDialog(self._session, area, save, self).exec()

    def _on_withdraw(self, area: Area) -> None:
        def take_back(reason: str) -> None:
            service.withdraw_area(self._session, area.id, reason)
            self._saved(self.tr("{name} is no area any more.").format(name=area.name))

        title = self.tr("Take back the area {name}?").format(name=area.name)
        dialog = ReasonDialog(title, self.tr("Take back"), take_back, self)
        hint = self.tr("Its floors stay and belong to the whole home then. What was written in it stays.")
        dialog.body.insertWidget(0, label(hint, "", "second", wrap=True))
        dialog.exec()

    def _on_plan(self, area: Area | None) -> None:
        with telling(self):
            if PlanDialog(self._session, area, self).done_well():
                self._saved(self.tr("The new shifts are saved."))

    def _saved(self, text: str) -> None:
        self._desk.toast(text)
        self.changed.emit()
        self.refresh()
