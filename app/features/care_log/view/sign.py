"""Signing a shift's log (本班签名): a PIN, and a reason where rooms are open or the shift is over."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.cards import label
from app.desktop.forms import AskField, Form
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.pin import PIN_DIGITS, PinEdit
from app.desktop.theme import look
from app.features.accounts import service as accounts
from app.features.care_log import service
from app.features.care_log.view.wording import shift_text
from app.features.staff.model import Shift
from app.kernel.access import PASSPHRASE_ALWAYS
from app.kernel.errors import Finding, HomeError
from app.kernel.text import words

_WHY = words("SignShift", "Write why rooms are open, or why it is signed late.")


class SignShiftDialog(Dialog):
    """The acting person signs; the sixth digit signs by itself. Nothing is signed while it is refused."""

    def __init__(self, session: Session, shift: Shift, missing: int, parent: QWidget | None = None) -> None:
        """Take how many rooms are not confirmed."""
        title = translate("SignShift", "Sign the log of {shift}").format(shift=shift_text(shift))
        super().__init__(title, parent)
        self._session, self._shift = session, shift
        self.setMinimumWidth(look().px(460))
        self._needs_reason = missing > 0 or session.clock.now() >= shift.ends_at
        told = self.tr("{name}: what is recorded of this shift was done and seen.").format(name=session.actor.name)
        self.body.addWidget(label(told, wrap=True))
        if missing:
            open_ = self.tr("{count} rooms are not confirmed yet.").format(count=missing)
            self.body.addWidget(label(open_, "strong", "danger", wrap=True))
        self.form = Form(columns=1)
        self.reason = self.form.add(AskField("reason", self.tr("Why"), answers=()))
        self.form.setVisible(self._needs_reason)
        self.body.addWidget(self.form)
        self.pin = PinEdit(self.tr("PIN of {name}").format(name=session.actor.name))
        self.by_itself = session.actor.role in PASSPHRASE_ALWAYS
        if not self.by_itself:
            self.body.addWidget(label(self.tr("Type your PIN: the sixth digit signs."), "", "second", wrap=True))
            self.body.addWidget(self.pin)
            self.pin.typed.connect(self._on_typed)
            self.pin.setFocus()
        self.add_button(self.tr("Leave it"), self.reject)
        self.add_button(self.tr("Sign"), self.sign, primary=True, icon="done")
        if not self.by_itself and not self._needs_reason:
            self.pin.setFocus()

    def sign(self) -> None:
        """Sign, and close when it is done."""
        reason = self.reason.value() if self._needs_reason else ""
        if self._needs_reason and not reason:
            self.form.show_findings([Finding("reason", _WHY)])
            return
        login, done = accounts.own_account(self._session).login, False
        with telling(self):
            service.sign_shift(self._session, self._shift, login, self.pin.digits(), reason=str(reason))
            done = True
        if done:
            self.accept()

    def say(self, refusal: HomeError) -> None:
        """Say why nothing was signed, and let the PIN be typed once more."""
        super().say(refusal)
        self.pin.clear()
        self.pin.setFocus()

    def _on_typed(self, digits: int) -> None:
        if digits == PIN_DIGITS:
            self.sign()
