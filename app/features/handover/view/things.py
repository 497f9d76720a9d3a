"""The list of what is counted at each handover: added, changed, taken off."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, swap
from app.desktop.forms import ReasonDialog
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.handover import service
from app.features.handover.model import Thing
from app.features.handover.view.dialogs import ThingDialog
from app.kernel.ids import AreaId


class ThingsDialog(Dialog):
    """What is counted in an area; each change is saved at once."""

    def __init__(self, session: Session, area_id: AreaId | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is counted at each handover"), parent)
        self._session, self._area = session, area_id
        self.setMinimumWidth(look().px(600))
        self._list = QWidget()
        self.body.addWidget(self._list)
        self.add_button(self.tr("Close"), self.reject)
        self.add_button(self.tr("Add a thing"), self._on_add, primary=True, icon="add")
        self._show()

    def _show(self) -> None:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        things = service.things(self._session, self._area)
        if not things:
            hint = self.tr("Nothing yet. Add keys, torch, wheelchairs, oxygen, with how many there should be.")
            column.addWidget(label(hint, "", "second", wrap=True))
        for one in things:
            column.addLayout(self._row(one))
        swap(self.body, self._list, made)
        self._list = made

    def _row(self, thing: Thing) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(label(thing.name, "strong"), 1)
        row.addWidget(label(str(thing.should_be)))
        name = self.tr("Change {name}").format(name=thing.name)
        row.addWidget(button(self.tr("Change"), partial(self._on_change, thing), look_="link", name=name, parent=self))
        name = self.tr("Take {name} off the list").format(name=thing.name)
        row.addWidget(
            button(self.tr("Take off"), partial(self._on_withdraw, thing), look_="link", name=name, parent=self)
        )
        return row

    def _on_add(self) -> None:
        ThingDialog(None, self._add, self).exec()
        self._show()

    def _add(self, name: str, should_be: int) -> None:
        service.add_thing(self._session, name, should_be, self._area)

    def _on_change(self, thing: Thing) -> None:
        ThingDialog(thing, partial(service.change_thing, self._session, thing), self).exec()
        self._show()

    def _on_withdraw(self, thing: Thing) -> None:
        title = self.tr("Take {name} off the list?").format(name=thing.name)
        with telling(self):
            ReasonDialog(title, self.tr("Take off"), partial(service.withdraw_thing, self._session, thing), self).exec()
            self._show()
