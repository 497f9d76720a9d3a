"""The page of accounts: the list of people, the chosen one beside it, and the recovery sheet; glue only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.data.session import Session
from app.desktop import folders
from app.desktop.buttons import button
from app.desktop.cards import Card, label, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.accounts import model, service
from app.features.accounts.model import Account, NewAccount
from app.features.accounts.view.dialogs import PassphraseDialog, PersonDialog, PinDialog
from app.features.accounts.view.own import own_passphrase
from app.kernel.access import PASSPHRASE_ALWAYS
from app.kernel.text import say

FACE = 96
"""Side of the photo, px at the standard text size."""


class AccountsPage(PageWidget):
    """Who may sign in, and what a director may do about it."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._shown: Account | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._head())
        body = QHBoxLayout()
        body.setSpacing(look().px(16))
        self.list = ListView[Account](self.tr("Accounts"), self._columns())
        self.list.selected.connect(self._on_selected)
        body.addWidget(self.list, 1)
        self._side = scrolling(Card())
        self._side.setFixedWidth(look().px(310))
        body.addWidget(self._side)
        column.addLayout(body, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(label(self.tr("Accounts"), "title"))
        row.addStretch(1)
        row.addWidget(button(self.tr("Change my passphrase"), self._on_own_passphrase, icon="key", parent=self))
        row.addWidget(button(self.tr("New recovery sheet"), self._on_recovery, icon="print", parent=self))
        row.addWidget(button(self.tr("Add a person"), self._on_add, look_="primary", icon="add", parent=self))
        return row

    def _columns(self) -> list[Column[Account]]:
        return [
            Column(self.tr("Name"), lambda one: Cell(one.name, bold=True, ink="ink" if one.is_active else "second")),
            Column(self.tr("Post"), lambda one: Cell(say(model.ROLE_WORDS[one.role], translate)), 120),
            Column(self.tr("Signs in with"), self._way_in, 180, extra=True),
            Column(self.tr("State"), self._state, 160),
        ]

    def _way_in(self, one: Account) -> Cell:
        ways = [self.tr("passphrase")] if one.opens else []
        if one.by_pin:
            ways.append(self.tr("PIN"))
        return Cell(" · ".join(ways) or "—", ink="second")

    def _state(self, one: Account) -> Cell:
        if not one.is_active:
            return Cell(self.tr("no access"), "left", "lock")
        if one.wait_seconds:
            return Cell(self.tr("waits {minutes} min").format(minutes=-(-one.wait_seconds // 60)), "warn", "clock")
        return Cell(self.tr("may sign in"), "good", "good")

    def refresh(self) -> None:
        """Read the accounts again and keep the chosen one."""
        kept = self._shown.id if self._shown else None
        with telling(self):
            self.list.show_lines(service.accounts(self._session))
            if kept is not None:
                self.list.select(lambda one: one.id == kept)

    # the chosen person --------------------------------------------------------------------------------

    def _on_selected(self, account: Account) -> None:
        self._shown = account
        card = Card()
        card.body.addLayout(self._who(account))
        for text, pressed, icon in self._deeds(account):
            card.body.addWidget(button(text, partial(pressed, account), icon=icon, parent=card))
        card.body.addStretch(1)
        self._side.setWidget(card)

    def _who(self, account: Account) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        side = look().px(FACE)
        face = label(account.name[:1], "title", "primary")
        face.setFixedSize(side, side)
        face.setAlignment(Qt.AlignmentFlag.AlignCenter)
        face.setProperty("surface", "soft")
        if account.photo:
            photo = QPixmap()
            photo.loadFromData(self._session.files.get(account.photo))
            fill = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            face.setPixmap(photo.scaled(side, side, fill, Qt.TransformationMode.SmoothTransformation))
        row.addWidget(face)
        lines = QVBoxLayout()
        lines.setSpacing(look().px(2))
        lines.addWidget(label(account.name, "heading", wrap=True))
        lines.addWidget(label(account.post or say(model.ROLE_WORDS[account.role], translate), "", "second", wrap=True))
        lines.addWidget(label(self.tr("sign-in name: {login}").format(login=account.login), "", "second", wrap=True))
        lines.addWidget(label(self._way_in(account).text, "", "second", wrap=True))
        lines.addStretch(1)
        row.addLayout(lines, 1)
        return row

    def _deeds(self, account: Account) -> list[tuple[str, Callable[[Account], object], str]]:
        if not account.is_active:
            return [(self.tr("Give access again"), self._on_enable, "undo")]
        deeds: list[tuple[str, Callable[[Account], object], str]] = []
        if account.wait_seconds:
            deeds.append((self.tr("Let them try again now"), self._on_unlock, "lock"))
        deeds += [
            (self.tr("Change name or post"), self._on_change, "edit"),
            (self.tr("Photo"), self._on_photo, "camera"),
            (self.tr("New passphrase"), self._on_passphrase, "key"),
        ]
        if account.role not in PASSPHRASE_ALWAYS:
            deeds.append((self.tr("New PIN"), self._on_pin, "pin"))
        deeds.append((self.tr("Take access away"), self._on_disable, "lock"))
        return deeds

    # deeds --------------------------------------------------------------------------------------------

    def _on_add(self) -> None:
        def save(new: NewAccount) -> None:
            service.add(self._session, new)
            self._saved(self.tr("{name} may sign in now.").format(name=new.name))

        PersonDialog(None, save, self).exec()

    def _on_change(self, account: Account) -> None:
        def save(new: NewAccount) -> None:
            service.change_person(self._session, account.id, name=new.name, role=new.role, post=new.post)
            self._saved(self.tr("Saved."))

        PersonDialog(account, save, self).exec()

    def _on_own_passphrase(self) -> None:
        if own_passphrase(self._session, self._desk, self).exec():
            self.changed.emit()

    def _on_passphrase(self, account: Account) -> None:
        def save(_old: str, new: str) -> None:
            service.set_passphrase(self._session, account.id, new)
            self._saved(self.tr("The new passphrase of {name} holds from now on.").format(name=account.name))

        title = self.tr("New passphrase for {name}").format(name=account.name)
        PassphraseDialog(title, save, own=False, parent=self).exec()

    def _on_pin(self, account: Account) -> None:
        def save(_present: str, pin: str) -> None:
            service.set_pin(self._session, account.id, pin)
            self._saved(self.tr("The new PIN of {name} holds from now on.").format(name=account.name))

        PinDialog(self.tr("New PIN for {name}").format(name=account.name), save, parent=self).exec()

    def _on_photo(self, account: Account) -> None:
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.bmp *.webp *.tif *.tiff)")
        chosen = folders.ask_file(self, self.tr("Photo"), kinds)
        if chosen:
            self.take_photo(account, chosen)

    def take_photo(self, account: Account, path: Path) -> None:
        """Put a picture file on a person's tile."""
        with telling(self):
            service.set_photo(self._session, account.id, path.read_bytes(), path.name)
            self._saved(self.tr("Saved."))

    def _on_unlock(self, account: Account) -> None:
        with telling(self):
            service.unlock(self._session, account.id)
            self._saved(self.tr("{name} may try again now.").format(name=account.name))

    def _on_disable(self, account: Account) -> None:
        text = self.tr("Take away the access of {name}? What they wrote stays. Their passphrase opens nothing then.")
        if not self._desk.confirm(self.tr("Take access away"), text.format(name=account.name)):
            return
        with telling(self):
            service.disable(self._session, account.id)
            self._saved(self.tr("{name} has no access any more.").format(name=account.name))

    def _on_enable(self, account: Account) -> None:
        with telling(self):
            service.enable(self._session, account.id)
            text = self.tr("{name} has access again. Give a new passphrase if one is needed.")
            self._saved(text.format(name=account.name))

    def _on_recovery(self) -> None:
        verb, text = self.tr("Make a new sheet"), self.tr("Make a new recovery sheet? The old one opens nothing then.")
        if not self._desk.confirm(verb, text):
            return
        with telling(self):
            sheet = service.new_recovery_sheet(self._session)
            self._desk.preview(self.tr("Recovery sheet"), sheet)
            self.changed.emit()

    def _saved(self, text: str) -> None:
        self._desk.toast(text)
        self.changed.emit()
