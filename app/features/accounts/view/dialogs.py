"""Forms of the page of accounts, one calm window each; a refusal stays in the window and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desktop.cards import label
from app.desktop.forms import AskField, ChoiceField, Form, SecretField
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.accounts import model
from app.features.accounts.model import Account, NewAccount
from app.kernel.access import PASSPHRASE_ALWAYS, Role
from app.kernel.errors import Finding
from app.kernel.text import say, words

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOT_SAME = words("AccountDialogs", "The two are not the same. Type both again.")
_NO_ROLE = words("AccountDialogs", "Choose a post.")


class FormDialog(Dialog):
    """A form with a button to save; `save` takes the values and raises what is refused."""

    def __init__(self, title: str, verb: str, save: Callable[[Form], object], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(look().px(620))
        self.form = Form(columns=1)
        self._save = save
        self.body.addWidget(self.form)
        self.add_button(self.tr("Leave it as it is"), self.reject)
        self.add_button(verb, self._on_save, primary=True)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show the findings at their fields."""
        self.form.show_findings(findings)

    def add_twice(self, key: str, first: str, second: str) -> None:
        """Add a secret that is typed twice."""
        self.form.add(SecretField(key, first))
        self.form.add(SecretField(f"{key}_again", second))

    def same_twice(self, key: str) -> bool:
        """Return whether both were typed alike; say at the second if not."""
        values = self.form.values()
        if values[key] == values[f"{key}_again"]:
            return True
        self.form.show_findings([Finding(f"{key}_again", _NOT_SAME)])
        return False

    def _on_save(self) -> None:
        with telling(self):
            if self._save(self.form) is not False:
                self.accept()


def _roles() -> list[tuple[str, str]]:
    return [(role.value, say(model.ROLE_WORDS[role], translate)) for role in model.POSTS]


class PersonDialog(FormDialog):
    """Adds a person, or changes name, post and words of one."""

    def __init__(
        self, account: Account | None, save: Callable[[NewAccount], object], parent: QWidget | None = None
    ) -> None:
        title = self.tr("Add a person") if account is None else account.name
        super().__init__(title, self.tr("Save"), self._on_values, parent)
        self._account, self._save_person = account, save
        self.form.add(AskField("name", self.tr("Name"), answers=()))
        self.form.add(ChoiceField("role", self.tr("Post"), _roles(), answers=()))
        self.form.add(AskField("post", self.tr("Words under the name"), answers=(), optional=True))
        if account is None:
            always = ", ".join(say(model.ROLE_WORDS[role], translate) for role in sorted(PASSPHRASE_ALWAYS))
            hint = self.tr("With a passphrase this person can open the home after the PC was off. Always for: {posts}.")
            self.body.addWidget(label(hint.format(posts=always), "", "second", wrap=True))
            self.add_twice("passphrase", self.tr("Passphrase, at least 8 characters"), self.tr("Passphrase once more"))
            self.add_twice("pin", self.tr("PIN, 6 digits"), self.tr("PIN once more"))
        else:
            self.form.set_saved({"name": account.name, "role": account.role.value, "post": account.post})

    def _on_values(self, form: Form) -> bool:
        values = form.values()
        if not values["role"]:
            form.show_findings([Finding("role", _NO_ROLE)])
            return False
        if self._account is None and not (self.same_twice("passphrase") and self.same_twice("pin")):
            return False
        self._save_person(
            NewAccount(
                str(values["name"]),
                Role(str(values["role"])),
                post=str(values["post"]),
                passphrase=values.get("passphrase", ""),
                pin=values.get("pin", ""),
            )
        )
        return True


class PassphraseDialog(FormDialog):
    """Takes a new passphrase twice, and the present one where it is one's own."""

    def __init__(
        self, title: str, save: Callable[[str, str], object], *, own: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, self.tr("Set the passphrase"), self._on_values, parent)
        self._save_words = save
        if own:
            self.form.add(SecretField("old", self.tr("Present passphrase")))
        self.add_twice("new", self.tr("New passphrase, at least 8 characters"), self.tr("New passphrase once more"))
        hint = self.tr("A short sentence is easy to keep in mind, with spaces or without. Do not write it down here.")
        self.body.addWidget(label(hint, "", "second", wrap=True))

    def _on_values(self, form: Form) -> bool:
        if not self.same_twice("new"):
            return False
        values = form.values()
        self._save_words(values.get("old", ""), values["new"])
        return True


class PinDialog(FormDialog):
    """Takes a new PIN twice, and before it what proves that it is one's own."""

    def __init__(
        self, title: str, save: Callable[[str, str], object], *, proof: str = "", parent: QWidget | None = None
    ) -> None:
        """Take the words of the field that asks for the present PIN or passphrase; "": nothing is asked."""
        super().__init__(title, self.tr("Set the PIN"), self._on_values, parent)
        self._save_pin = save
        if proof:
            self.form.add(SecretField("present", proof))
        self.add_twice("pin", self.tr("New PIN, 6 digits"), self.tr("New PIN once more"))
        hint = self.tr("A PIN only changes the person while the home is open. It does not open the home.")
        self.body.addWidget(label(hint, "", "second", wrap=True))

    def _on_values(self, form: Form) -> bool:
        if not self.same_twice("pin"):
            return False
        values = form.values()
        self._save_pin(values.get("present", ""), values["pin"])
        return True
