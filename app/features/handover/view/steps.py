"""The three steps at the foot of a sheet: what is missing, who hands over, who takes over; only one is next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import Dropdown, button
from app.desktop.cards import label, picture
from app.desktop.language import translate
from app.desktop.pin import PIN_DIGITS, PinEdit
from app.desktop.theme import TextSize, look
from app.features.accounts.model import Account
from app.features.handover.model import Signature
from app.kernel.clock import in_home
from app.kernel.handover import BlockFinding
from app.kernel.text import say, words

SHOWN = 1
"""So many findings are said in step 1; all of them stand in their cards."""
LONGEST = 60
"""A longer finding is said by its beginning; its card has the whole."""


_STEP = words("HandoverStep", "Step {number}: {title}")


class Step(QFrame):
    """One step; 0: none of those that are numbered."""

    def __init__(self, number: int, title: str, surface: str) -> None:
        super().__init__()
        self.setProperty("surface", surface)
        told = say(_STEP, translate, number=number, title=title) if number else title
        self.setAccessibleName(told)
        self.column = QVBoxLayout(self)
        space = look().px(12)
        self.column.setContentsMargins(space, look().px(8), space, look().px(8))
        self.column.setSpacing(look().px(6))
        self.head = QHBoxLayout()
        self.head.setSpacing(look().px(8))
        ink = {"danger": "danger", "ok": "ok", "accent": "accent_text"}.get(surface, "")
        if surface == "ok":
            self.head.addWidget(picture("done_filled", "ok", 24))
        self.head.addWidget(label(told, "heading", ink, wrap=True), 1)
        self.column.addLayout(self.head)


class MissingStep(Step):
    """Step 1: what is missing, where it is done, or the reason why it is signed like this."""

    def __init__(
        self,
        findings: Sequence[BlockFinding],
        timing: str,
        reason: str,
        go_there: Callable[[BlockFinding], object],
        write_reason: Callable[[], object],
    ) -> None:
        count = len(findings) + bool(timing)
        self.is_done = not count or bool(reason)
        surface = "ok" if not count else "accent" if reason else "danger"
        title = self.tr("Nothing is missing") if not count else self.tr("Missing or not as usual: {count}")
        super().__init__(1, title.format(count=count), surface)
        for one in findings[:SHOWN]:
            self.column.addWidget(label(_shortened(one.text.shown(translate)), "strong", wrap=True))
        more = self.tr("and {count} more").format(count=len(findings) - SHOWN) if len(findings) > SHOWN else ""
        if rest := "　".join(part for part in (more, timing) if part):
            self.column.addWidget(label(rest, wrap=True))
        if reason:
            self.column.addWidget(label(self.tr("Reason: {reason}").format(reason=reason), wrap=True))
        self.column.addStretch(1)
        self._first: QWidget = self
        if count:
            self._add_buttons(findings, bool(reason), go_there, write_reason)

    def _add_buttons(
        self,
        findings: Sequence[BlockFinding],
        has_reason: bool,
        go_there: Callable[[BlockFinding], object],
        write_reason: Callable[[], object],
    ) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        if findings:
            text = {"things": self.tr("Count now"), "rooms": self.tr("Look at the rooms")}.get(
                findings[0].part, self.tr("Do it now")
            )
            look_ = "" if has_reason else "primary"
            self._first = button(text, lambda: go_there(findings[0]), look_=look_, parent=self)
            row.addWidget(self._first, 1)
        text = self.tr("Change the reason") if has_reason else self.tr("Write the reason")
        look_ = "primary" if not findings and not has_reason else ""
        reason = button(text, write_reason, look_=look_, parent=self)
        row.addWidget(reason)
        self._first = self._first if findings else reason
        self.column.addLayout(row)

    def focus_here(self) -> None:
        """Put the keyboard on what is to be done first."""
        self._first.setFocus()


class SignStep(Step):
    """Steps 2 and 3: a person and the PIN; six digits sign by themselves."""

    signed = Signal(str, str)  # login, PIN

    def __init__(self, number: int, title: str, who: Sequence[Account], chosen: str, hint: str, *, ready: bool) -> None:
        super().__init__(number, title, "card" if ready else "soft")
        self._who = {one.login: one for one in who}
        self.choice = Dropdown(title, [(one.login, one.name) for one in who])
        if chosen not in self._who:
            self.choice.setPlaceholderText(self.tr("choose"))
            self.choice.setCurrentIndex(-1)
        self.choice.choose(chosen)
        self.choice.setEnabled(ready)
        self.choice.picked.connect(lambda _login: self._on_picked())
        self.head.addWidget(self.choice)
        self._hint = label(hint, "", "second", wrap=True)
        self.column.addWidget(self._hint)
        self.column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        self.pin = PinEdit(self.tr("{title}: PIN").format(title=title))
        self.pin.typed.connect(lambda count: self._on_sign() if count == PIN_DIGITS else None)
        self.pin.finished.connect(self._on_sign)
        row.addWidget(self.pin, 1)
        self.button = button(self.tr("Sign"), self._on_sign, look_="primary" if ready else "", parent=self)
        self.button.setAccessibleName(self.tr("Sign: {title}").format(title=title))
        self.button.setEnabled(ready)
        row.addWidget(self.button)
        self._ready = ready
        self.column.addLayout(row)
        self.setTabOrder(self.pin, self.button)
        self._show()

    def focus_here(self) -> None:
        """Put the keyboard on the PIN, or first on who signs."""
        account = self._who.get(self.choice.choice())
        (self.choice if account is None else self.pin if account.by_pin else self.button).setFocus()

    def _on_picked(self) -> None:
        self._show()
        self.focus_here()

    def _show(self) -> None:
        """Ask for the PIN of whoever has one, when it is their turn."""
        account = self._who.get(self.choice.choice())
        self.pin.setVisible(self._ready and (account is None or account.by_pin))
        self.button.setVisible(self._ready)

    def _on_sign(self) -> None:
        if self.choice.choice():
            digits = self.pin.digits()
            self.pin.clear()
            self.signed.emit(self.choice.choice(), digits)


class SignedStep(Step):
    """A step that is done: who signed and when."""

    def __init__(self, number: int, title: str, signature: Signature) -> None:
        super().__init__(number, title, "ok")
        self.column.addWidget(label(self.tr("{name} signed").format(name=signature.name), "strong"))
        self.column.addWidget(label(f"{in_home(signature.at):%Y-%m-%d %H:%M}"))
        self.column.addStretch(1)


def in_a_row(steps: Sequence[QWidget]) -> QBoxLayout:
    """Return the steps side by side; below each other with the largest text."""
    ways = QBoxLayout.Direction
    made = QBoxLayout(ways.TopToBottom if look().size is TextSize.XLARGE else ways.LeftToRight)
    made.setSpacing(look().px(10))
    for one in steps:
        made.addWidget(one, 1)
    return made


def _shortened(text: str) -> str:
    """Return the text in about two lines; a Chinese character is as wide as two others."""
    wide = 0
    for place, character in enumerate(text):
        wide += 2 if ord(character) > 0x2E7F else 1
        if wide > LONGEST:
            return f"{text[:place]}…"
    return text
