"""What everybody may change of their own account: passphrase and PIN, whatever their post."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.accounts import service
from app.features.accounts.view.dialogs import PassphraseDialog, PinDialog
from app.kernel.access import PASSPHRASE_ALWAYS
from app.kernel.text import say, words

_PASSPHRASE = words("OwnAccess", "Change my passphrase")
_PASSPHRASE_SET = words("OwnAccess", "Your new passphrase holds from now on.")
_PIN = words("OwnAccess", "Change my PIN")
_PIN_SET = words("OwnAccess", "Your new PIN holds from now on.")
_PRESENT_PIN = words("OwnAccess", "Present PIN")
_PRESENT_PASSPHRASE = words("OwnAccess", "Passphrase")


def own_passphrase(session: Session, desk: Desk, parent: QWidget | None) -> PassphraseDialog:
    """Return the dialog that changes the acting person's passphrase, given the present one."""

    def save(old: str, new: str) -> None:
        service.change_own_passphrase(session, old, new)
        desk.toast(say(_PASSPHRASE_SET, translate))

    return PassphraseDialog(say(_PASSPHRASE, translate), save, own=True, parent=parent)


def own_pin(session: Session, desk: Desk, parent: QWidget | None) -> PinDialog:
    """Return the dialog that changes the acting person's PIN, given the present one, or else the passphrase."""

    def save(present: str, new: str) -> None:
        service.change_own_pin(session, present, new)
        desk.toast(say(_PIN_SET, translate))

    proof = _PRESENT_PIN if service.own_account(session).by_pin else _PRESENT_PASSPHRASE
    return PinDialog(say(_PIN, translate), save, proof=say(proof, translate), parent=parent)


class OwnAccess(Card):
    """How the acting person signs in, and the buttons to change it."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(self.tr("My passphrase and PIN"), "key")
        self._session, self._desk = session, desk
        account = service.own_account(session)
        self.body.addWidget(label(self.tr("{name}, only for you").format(name=account.name), "", "second", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        if account.opens:
            row.addWidget(button(say(_PASSPHRASE, translate), self._on_passphrase, icon="key", parent=self))
        if account.role not in PASSPHRASE_ALWAYS and (account.by_pin or account.opens):
            row.addWidget(button(say(_PIN, translate), self._on_pin, icon="pin", parent=self))
        row.addStretch(1)
        self.body.addLayout(row)

    def _on_passphrase(self) -> None:
        with telling(self):
            own_passphrase(self._session, self._desk, self).exec()

    def _on_pin(self) -> None:
        with telling(self):
            own_pin(self._session, self._desk, self).exec()
