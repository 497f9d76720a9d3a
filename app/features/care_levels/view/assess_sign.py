"""The second assessor signs here with their PIN; the acting person stays signed in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.forms import EntryDialog, SecretField
from app.desktop.language import translate
from app.features.accounts import service as accounts
from app.features.accounts.model import PIN_DIGITS, Account
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.ids import AccountId
from app.kernel.text import say, words

_TITLE = words("SignDialog", "{name} signs this assessment")
_SIGN = words("SignDialog", "Sign")
_NO_PIN = words("SignDialog", "Type the six digits.")


class SignDialog(EntryDialog):
    """Asks for a PIN; the sixth digit signs by itself."""

    def __init__(self, session: Session, account: Account, parent: QWidget | None) -> None:
        super().__init__(say(_TITLE, translate, name=account.name), say(_SIGN, translate), self._sign, parent)
        self._session, self._account = session, account
        self.signed_by: AccountId | None = None
        self._pin = self.add(SecretField("pin", self.tr("PIN")), needed=_NO_PIN)
        self._pin.edited.connect(self._on_typed)

    def say(self, refusal: HomeError) -> None:
        """Say why nothing was signed, and let the PIN be typed once more."""
        super().say(refusal)
        self._pin.focus_here()

    def _on_typed(self) -> None:
        if len(self._pin.value()) == PIN_DIGITS:
            self.save()

    def _sign(self, values: Mapping[str, Any]) -> None:
        try:
            self.signed_by = accounts.confirm_pin(self._session, self._account.login, str(values["pin"]))
        except NotAllowedError:
            self._pin.set_value("")
            raise
